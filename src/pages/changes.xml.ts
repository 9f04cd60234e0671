import type { APIRoute } from 'astro'
import { changes } from '#data/changes.ts'
import { changesFeed } from '#publish/feed/changesFeed.ts'
import { href } from '#addresses/href.ts'
import { findPageOf, getChapters } from '#notes/chapters.ts'

/** What changed, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const notes = (await getChapters()).flatMap(({ notes }) => notes)
  const titles = new Map(notes.map(({ path, title }) => [path, title]))
  const page = await findPageOf('Changes')
  return new Response(changesFeed(changes, titles, page, new URL(href('/'), site).href), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
