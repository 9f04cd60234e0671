/**
 * The day the site is built for, `YYYY-MM-DD` in UTC: today, or the day of `SOURCE_DATE_EPOCH`
 * (seconds, see reproducible-builds.org), so that a build can be repeated later.
 */
export function today(): string {
  const epoch = process.env['SOURCE_DATE_EPOCH']
  const time = epoch ? Number(epoch) * 1000 : Date.now()
  return new Date(time).toISOString().slice(0, 10)
}
