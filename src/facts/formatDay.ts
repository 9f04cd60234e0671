const format = (options: Intl.DateTimeFormatOptions) =>
  new Intl.DateTimeFormat('en-GB', { month: 'long', year: 'numeric', timeZone: 'UTC', ...options })

// Making one takes longer than writing a hundred days with it.
const day = format({ day: 'numeric' })
const month = format({})
const shortDay = format({ day: 'numeric', month: 'short' })

/** Writes `2026-11-23` as "23 November 2026" and `2026-11` as "November 2026". */
export function formatDay(iso: string): string {
  return (iso.length > 7 ? day : month).format(new Date(iso))
}

/** Writes `2026-11-23` as "23 Nov 2026", for tables; a month has three letters, also September. */
export function formatShortDay(iso: string): string {
  return shortDay.format(new Date(iso)).replace('Sept', 'Sep')
}
