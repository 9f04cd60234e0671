import type { APIRoute } from 'astro'
import { glossary } from '~/data/glossary'

/** The definition of every term by its id, for the pages that mark it. */
export const GET: APIRoute = () => {
  const definitions = Object.entries(glossary).map(([id, { definition }]) => [id, definition])
  return Response.json(Object.fromEntries(definitions))
}
