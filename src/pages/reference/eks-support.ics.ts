import type { APIRoute } from 'astro'
import { versions } from '#data/versions.ts'
import { supportCalendar } from '#facts/supportCalendar.ts'
import { href } from '#addresses/href.ts'
import { findPageOf } from '#notes/chapters.ts'

/** The ends of support, for calendar programs. */
export const GET: APIRoute = async ({ site }) => {
  const page = new URL(href(await findPageOf('VersionCalendar')), site).href
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' }
  return new Response(supportCalendar(versions, page), { headers })
}
