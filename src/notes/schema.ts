import { z } from 'astro/zod'
import { daySchema } from '#checks/day.ts'

/** A day; YAML readers may hand over a `Date`, which is turned back into its day. */
const day = z.preprocess(
  (value) => (value instanceof Date ? value.toISOString().slice(0, 10) : value),
  daySchema,
)

/** The frontmatter of a note. Every key but `keyFacts` is required; an unknown key is an error. */
export const noteSchema = z.strictObject({
  /** Title of the page and its h1. */
  title: z.string({ error: 'write the title of the note as text' }).min(1),
  /** The answer, in one or two sentences of plain text. Shown first, and used as the description. */
  summary: z
    .string({ error: 'write the answer of the note in one or two sentences' })
    .min(40, { error: 'write at least one whole sentence, 40 characters or more' })
    .max(280, { error: 'write at most 280 characters' }),
  /** Other words people use for the subject. Search finds the note by them. */
  aliases: z.array(z.string({ error: 'write text; put a number in quotes' }), {
    error: 'write a list, for example [node agent]',
  }),
  /** Addresses of notes or sections to read next, from the root: `/chapter/note/#section`. */
  related: z
    .array(z.string({ error: 'write an address such as /chapter/note/' }), {
      error: 'write a list of addresses, for example [/resources/pods/]',
    })
    .max(5, { error: 'name at most five' }),
  /** The names of the most important of the facts that the note quotes. Shown below the summary. */
  keyFacts: z
    .array(z.string(), { error: 'write a list of names of facts that the note quotes' })
    .min(3, { error: 'name three to five facts, or leave the key out' })
    .max(5, { error: 'name at most five' })
    .optional(),
  /** The day somebody last compared the whole note with its sources. */
  reviewed: day,
})

/** What to do with a key that authors may expect in the frontmatter but that belongs elsewhere. */
export const keysElsewhere: Readonly<Record<string, string>> = {
  order: 'Remove it: the list "notes" in chapter.yaml sets the order of the notes.',
}
