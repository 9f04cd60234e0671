import type { APIRoute } from 'astro'
import { getChapters } from '#notes/chapters.ts'
import { listSections } from '#notes/allSections.ts'
import { listShortAddresses } from '#notes/shortAddresses.ts'

/** Every short address with the title of what it leads to, for the page that is not found. */
export const GET: APIRoute = async () => {
  const parts = listShortAddresses(await listSections(await getChapters()))
  return Response.json(
    parts.flatMap(({ addresses }) => addresses.map(({ path, title }) => ({ path, title }))),
  )
}
