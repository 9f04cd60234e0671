import type { APIRoute } from 'astro'
import { versions } from '#data/versions.ts'
import { lastChange, supportOn } from '#facts/versionCalendar.ts'
import { today } from '#facts/today.ts'

/** The version calendar as it is since its last change. */
export const GET: APIRoute = () => {
  const asOf = lastChange(versions, today())
  return Response.json({ asOf, versions: versions.map((version) => supportOn(version, asOf)) })
}
