import type { APIRoute } from 'astro'
import { versions } from '#data/versions.ts'
import { supportCalendar } from '#facts/supportCalendar.ts'
import { href } from '#addresses/href.ts'

/** The ends of support, for calendar programs. */
export const GET: APIRoute = ({ site }) => {
  const page = new URL(href('/reference/version-calendar/'), site).href
  const headers = { 'Content-Type': 'text/calendar; charset=utf-8' }
  return new Response(supportCalendar(versions, page), { headers })
}
