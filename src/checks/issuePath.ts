import type { z } from 'astro/zod'
import type { DataPath } from './dataFile.ts'

/** Where in a value a schema finds an issue; for an unknown key, the place of that key. */
export const issuePath = (issue: z.core.$ZodIssue): DataPath =>
  issue.code === 'unrecognized_keys' ? [...issue.path, ...issue.keys.slice(0, 1)] : issue.path
