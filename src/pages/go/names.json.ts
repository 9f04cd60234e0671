import type { APIRoute } from 'astro'
import { getChapters } from '~/notes/chapters'
import { listSections } from '~/shell/allSections'
import { listShortAddresses } from '~/shell/shortAddresses'

/** Every short address with the title of what it leads to, for the page that is not found. */
export const GET: APIRoute = async () => {
  const parts = listShortAddresses(await listSections(await getChapters()))
  return Response.json(
    parts.flatMap(({ addresses }) => addresses.map(({ path, title }) => ({ path, title }))),
  )
}
