import { z } from 'astro/zod'
import { dayOrMonthSchema, daySchema } from '#checks/day.ts'

/** A published page that claims on this site rest on. */
export const sourceSchema = z.strictObject({
  /** The title as published. */
  title: z.string({ error: 'write the title of the page' }).min(1),
  /** Who publishes it, such as AWS or Kubernetes. */
  publisher: z.string({ error: 'write who publishes the page' }).min(1),
  /** Its public address. */
  url: z.url({ protocol: /^https$/, error: 'write an https address' }),
  /** The day the claims were last compared with the page's text. */
  checked: daySchema,
  /** The age of the text they were compared with, `YYYY-MM` or `YYYY-MM-DD`, where it is known. */
  asOf: dayOrMonthSchema.optional(),
})

export type Source = z.infer<typeof sourceSchema>

/** A source as its publisher's file lists it. */
type Page = Omit<Source, 'publisher'>

/** The pages of one publisher by the keys that notes and comparisons cite them by. */
export interface PublisherSources<Key extends string = string> {
  publisher: string
  pages: Readonly<Record<Key, Page>>
}

/** The keys of the sources in some files. */
export type KeyOf<File> = File extends PublisherSources<infer Key> ? Key : never

/** Lists the pages of one publisher; the type checker keeps their keys. */
export function defineSources<Key extends string>(
  publisher: string,
  pages: Readonly<Record<Key, Page>>,
): PublisherSources<Key> {
  return { publisher, pages }
}

/** The sources of some files by their keys, each with its publisher. */
export function joinSources<File extends PublisherSources>(
  files: readonly File[],
): Readonly<Record<KeyOf<File>, Source>> {
  return Object.assign({}, ...files.map(withPublisher)) as Record<KeyOf<File>, Source>
}

/** The sources of one file, each with its publisher. */
export function withPublisher({ publisher, pages }: PublisherSources): Record<string, Source> {
  return Object.fromEntries(
    Object.entries(pages).map(([key, { title, ...page }]) => [key, { title, publisher, ...page }]),
  )
}
