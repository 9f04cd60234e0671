import { z } from 'astro/zod'

/** What an error says, in one line. */
export function messageOf(error: unknown): string {
  if (error instanceof z.ZodError) return z.prettifyError(error).replaceAll(/\s+/g, ' ')
  return error instanceof Error ? error.message : String(error)
}
