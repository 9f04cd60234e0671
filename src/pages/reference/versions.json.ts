import type { APIRoute } from 'astro'
import { versions } from '#data/versions.ts'
import { supportOn } from '#facts/versionCalendar.ts'
import { today } from '#facts/today.ts'

/** The version calendar as of the day of the build. */
export const GET: APIRoute = () =>
  Response.json({
    asOf: today(),
    versions: versions.map((version) => supportOn(version, today())),
  })
