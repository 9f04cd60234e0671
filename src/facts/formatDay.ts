/** Writes `2026-11-23` as "23 November 2026" and `2026-11` as "November 2026". */
export function formatDay(iso: string): string {
  return new Intl.DateTimeFormat('en-GB', {
    ...(iso.length > 7 && { day: 'numeric' }),
    month: 'long',
    year: 'numeric',
    timeZone: 'UTC',
  }).format(new Date(iso))
}
