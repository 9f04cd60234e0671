import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { today } from '#facts/today.ts'
import { forgiving } from '#notes/forgivingLoader.ts'
import { noteSchema } from '#notes/schema.ts'
import { notesFolder } from '#checks/projectFiles.ts'
import { asksFolder, asksSchema } from '#notes/asks.ts'

const notes = defineCollection({
  loader: forgiving(
    glob({
      base: notesFolder,
      pattern: '*/*.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    (id) => ({
      title: id,
      summary: 'The frontmatter of this note cannot be read. See the page of the note.',
      aliases: [],
      related: [],
      reviewed: today(),
    }),
  ),
  schema: noteSchema,
})

const asks = defineCollection({
  loader: glob({
    base: asksFolder,
    pattern: '*/*.yaml',
    generateId: ({ entry }) => entry.replace(/\.yaml$/, ''),
  }),
  schema: asksSchema,
})

export const collections = { notes, asks }
