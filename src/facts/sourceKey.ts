import { z } from 'astro/zod'
import { sources, type SourceKey } from '#data/sources/index.ts'

/** Whether a value is the key of a source. */
export const isSourceKey = (value: unknown): value is SourceKey =>
  typeof value === 'string' && Object.hasOwn(sources, value)

/** Reads the key of a source. */
export const sourceKey = z.custom<SourceKey>(isSourceKey)
