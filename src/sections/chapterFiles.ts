import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { z } from 'astro/zod'
import { LineCounter, parseDocument, type Document } from 'yaml'
import { notesFolder } from '#checks/projectFiles.ts'

/** The content of `chapter.yaml`; an unknown key is an error. */
export const chapterSchema = z.strictObject({
  title: z.string({ error: 'write the title of the chapter as text' }).min(1),
  /** What the chapter answers, in one sentence. */
  summary: z.string({ error: 'write what the chapter answers in one sentence' }).min(1),
  /** What its notes are: explanations, lists to look things up in, or messages and their causes. */
  kind: z
    .enum(['concepts', 'reference', 'symptoms'], {
      error: 'write concepts, reference or symptoms',
    })
    .default('concepts'),
  /** Place among the chapters, counted from 1. */
  order: z.int({ error: 'write a whole number' }).positive(),
  /** The file names of its notes without `.mdx`, in reading order, after the opening note `index`. */
  notes: z
    .array(z.string({ error: 'write the file name of a note; put a number in quotes' }), {
      error: 'write a list of the file names of the notes, without .mdx',
    })
    .default([]),
  /** Parts of a long list of notes, in their order; each goes to the first note of the next. */
  groups: z
    .array(
      z.strictObject({
        title: z.string({ error: 'write the title of the group as text' }).min(1),
        /** The file name of its first note, without `.mdx`. */
        first: z.string({ error: 'write the file name of its first note' }),
      }),
    )
    .default([]),
})

/** A chapter as its file describes it. */
export interface ChapterData extends z.infer<typeof chapterSchema> {
  /** The name of its folder. */
  id: string
}

/** A `chapter.yaml` as it is written. */
export interface ChapterFile {
  id: string
  /** Path from the project's root. */
  file: string
  document: Document
  lines: LineCounter
}

/** Reads the `chapter.yaml` of every chapter. @param root the project's folder */
export function readChapterFiles(root: string): ChapterFile[] {
  return globSync(`${notesFolder}/*/chapter.yaml`, { cwd: root })
    .sort()
    .map((file) => parseChapterFile(file, readFileSync(join(root, file), 'utf8')))
}

/** The files as they were last parsed: in development, every page reads all of them. */
const parsed = new Map<string, ChapterFile & { text: string }>()

function parseChapterFile(file: string, text: string): ChapterFile {
  const last = parsed.get(file)
  if (last?.text === text) return last
  const lines = new LineCounter()
  const document = parseDocument(text, { lineCounter: lines })
  const chapter = { id: basename(dirname(file)), file, document, lines, text }
  parsed.set(file, chapter)
  return chapter
}

/**
 * All chapters in reading order. A chapter whose file has a mistake comes last, under the name of its
 * folder; only the development server gets that far, because the mistake stops a build.
 * @param root the project's folder
 */
export function readChapters(root: string): ChapterData[] {
  return readChapterFiles(root)
    .map(({ id, document }) => {
      const isYaml = document.errors.length === 0
      const { data } = chapterSchema.safeParse(isYaml ? document.toJS() : undefined)
      return { id, ...(data ?? { ...unreadable, title: id }) }
    })
    .toSorted((a, b) => a.order - b.order)
}

const unreadable = {
  summary: 'The chapter.yaml cannot be read.',
  kind: 'concepts' as const,
  order: Number.MAX_SAFE_INTEGER,
  notes: [],
  groups: [],
}

/** The titles of the chapters by their ids, in reading order. @param root the project's folder */
export function readChapterTitles(root: string): Record<string, string> {
  return Object.fromEntries(readChapters(root).map(({ id, title }) => [id, title]))
}
