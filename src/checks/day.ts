import { z } from 'astro/zod'

/** A day of the calendar, `YYYY-MM-DD`. */
export const daySchema = z.iso.date({ error: 'write a day as YYYY-MM-DD' })

/** A day, or a month where the day is not known, `YYYY-MM`. */
export const dayOrMonthSchema = z.union(
  [z.iso.date(), z.string().regex(/^\d{4}-(0[1-9]|1[0-2])$/)],
  { error: 'write YYYY-MM or YYYY-MM-DD' },
)

/** Whether a text is a day of the calendar, `YYYY-MM-DD`. */
export const isDay = (text: string): boolean => daySchema.safeParse(text).success
