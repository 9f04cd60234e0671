import { glob } from 'astro/loaders'
import { defineCollection } from 'astro:content'
import { noteSchema, chapterSchema } from './notes/schema'

const notes = defineCollection({
  loader: glob({
    base: './src/content/notes',
    pattern: '**/*.mdx',
    generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
  }),
  schema: noteSchema,
})

const chapters = defineCollection({
  loader: glob({
    base: './src/content/notes',
    pattern: '*/chapter.yaml',
    generateId: ({ entry }) => entry.replace('/chapter.yaml', ''),
  }),
  schema: chapterSchema,
})

export const collections = { notes, chapters }
