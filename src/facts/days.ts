const day = 24 * 60 * 60 * 1000

/** The day that many days later, `YYYY-MM-DD`. */
export function addDays(from: string, days: number): string {
  return new Date(Date.parse(from) + days * day).toISOString().slice(0, 10)
}

/** Whole days from one day to another, both `YYYY-MM-DD`. */
export function daysBetween(from: string, to: string): number {
  return Math.round((Date.parse(to) - Date.parse(from)) / day)
}

/** The same day of the month that many months later, `YYYY-MM-DD`; 31 January + 1 is in March. */
export function addMonths(from: string, months: number): string {
  const date = new Date(from)
  date.setUTCMonth(date.getUTCMonth() + months)
  return date.toISOString().slice(0, 10)
}
