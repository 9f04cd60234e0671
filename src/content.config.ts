import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { today } from '#facts/today.ts'
import { forgiving } from '#notes/forgivingLoader.ts'
import { noteSchema, chapterSchema } from '#notes/schema.ts'

/** After all others. */
const unknownOrder = 1000

const notes = defineCollection({
  loader: forgiving(
    glob({
      base: './src/content/notes',
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    (id) => ({
      title: id,
      summary: 'The frontmatter of this note cannot be read. See the page of the note.',
      aliases: [],
      related: [],
      order: unknownOrder,
      reviewed: today(),
    }),
  ),
  schema: noteSchema,
})

const chapters = defineCollection({
  loader: forgiving(
    glob({
      base: './src/content/notes',
      pattern: '*/chapter.yaml',
      generateId: ({ entry }) => entry.replace('/chapter.yaml', ''),
    }),
    (id) => ({ title: id, summary: 'The chapter.yaml cannot be read.', order: unknownOrder }),
  ),
  schema: chapterSchema,
})

export const collections = { notes, chapters }
