import type { APIRoute } from 'astro'
import { changes } from '#data/changes.ts'
import { changesFeed } from '#publish/feed/changesFeed.ts'
import { href } from '#addresses/href.ts'
import { getChapters } from '#notes/chapters.ts'

/** What changed, for feed readers. */
export const GET: APIRoute = async ({ site }) => {
  const notes = (await getChapters()).flatMap(({ notes }) => notes)
  const titles = new Map(notes.map(({ path, title }) => [path, title]))
  return new Response(changesFeed(changes, titles, new URL(href('/'), site).href), {
    headers: { 'content-type': 'application/atom+xml; charset=utf-8' },
  })
}
