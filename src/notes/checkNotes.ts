import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { checkComparisons } from '../comparison/checkComparisons.ts'
import { citedSources, type Comparison } from '../comparison/defineComparison.ts'
import { checkSources } from '../facts/checkSources.ts'
import { checkNote } from './checkNote.ts'
import { checkLink, checkReferences, sectionIds } from './checkReferences.ts'
import { notesFolder } from './notePath.ts'
import type { Problem } from './problem.ts'
import { readNote, type NoteOutline } from './readNote.ts'
import { chapterSchema } from './schema.ts'

/** What the notes are held against. */
export interface CheckContext {
  sources: Readonly<Record<string, unknown>>
  comparisons: Readonly<Record<string, Comparison>>
  /** Addresses of pages that are not notes, such as `/search/`. */
  pages: readonly string[]
  /** `YYYY-MM-DD`; no date may lie after it. */
  today: string
}

/** The file whose entries `<Cite source="key" />` names, from the project's root. */
const sourcesFile = 'src/data/sources.ts'

/**
 * Reads every note below `root` and returns all there is to mend, in reading order.
 * @param root the project's root
 */
export function checkNotes(root: string, context: CheckContext): Problem[] {
  const files = globSync(`${notesFolder}/**/*.mdx`, { cwd: root }).sort()
  const problems: Problem[] = []
  const notes: NoteOutline[] = []
  for (const file of files) {
    try {
      const note = readNote(file, readFileSync(join(root, file), 'utf8'))
      notes.push(note)
      problems.push(...checkNote(note, context.today))
    } catch (error) {
      problems.push(syntaxProblem(file, error))
    }
  }
  return [
    ...problems,
    ...checkReferences(notes, {
      sources: Object.keys(context.sources),
      comparisons: context.comparisons,
      pages: context.pages,
    }),
    ...checkOrder(notes),
    ...[...new Set(files.map((file) => dirname(file)))].flatMap((folder) =>
      checkChapter(root, folder),
    ),
    ...checkSourceList(root, notes, context),
    ...checkComparisonFiles(root, notes, context),
  ]
}

function syntaxProblem(file: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const line = Number(/^(\d+):/.exec(message)?.[1] ?? 1)
  return { file, line, message: `The note is not valid MDX: ${message}` }
}

/** Two notes of a chapter may not claim the same place. */
function checkOrder(notes: readonly NoteOutline[]): Problem[] {
  const taken = new Map<string, string>()
  return notes.flatMap(({ file, frontmatter, lineOfKey }) => {
    const order: unknown = frontmatter.get('order')
    if (typeof order !== 'number') return []
    const place = `${dirname(file)}#${order}`
    const other = taken.get(place)
    taken.set(place, other ?? file)
    if (other === undefined) return []
    const message = `Order ${order} is taken by ${other}. Give each note of a chapter an order of its own.`
    return [{ file, line: lineOfKey(['order']), message }]
  })
}

/** A chapter is a folder with a `chapter.yaml` and an opening note. */
function checkChapter(root: string, folder: string): Problem[] {
  const file = `${folder}/chapter.yaml`
  const problems: Problem[] = []
  if (!existsSync(join(root, folder, 'index.mdx'))) {
    const message = 'The chapter has no opening note. Write one with order 0.'
    problems.push({ file: `${folder}/index.mdx`, line: 1, message })
  }
  if (!existsSync(join(root, file))) {
    const message = 'The chapter has no chapter.yaml. Write title, summary and order in it.'
    return [...problems, { file, line: 1, message }]
  }
  const result = chapterSchema.safeParse(parse(readFileSync(join(root, file), 'utf8')))
  for (const issue of result.error?.issues ?? []) {
    problems.push({ file, line: 1, message: `Key "${issue.path.join('.')}": ${issue.message}.` })
  }
  return problems
}

function checkSourceList(
  root: string,
  notes: readonly NoteOutline[],
  { sources, comparisons, today }: CheckContext,
): Problem[] {
  const cited = new Set<string>([
    ...notes.flatMap(({ citations }) => citations.map(({ name }) => name)),
    ...Object.values(comparisons).flatMap(citedSources),
  ])
  const problems = checkSources(sources, cited, today)
  return problems.map(({ key, message }) => ({
    file: sourcesFile,
    line: lineOfField(join(root, sourcesFile), [key]),
    message,
  }))
}

function checkComparisonFiles(
  root: string,
  notes: readonly NoteOutline[],
  { sources, comparisons, pages, today }: CheckContext,
): Problem[] {
  const ids = sectionIds(notes, pages)
  const problems = checkComparisons(comparisons, {
    chapters: [...new Set(notes.map(({ path }) => path.split('/')[1] ?? ''))],
    sources: Object.keys(sources),
    checkLink: (href) => checkLink(href, '', ids),
    today,
  })
  return problems.map(({ id, field, message }) => {
    const file = `src/data/comparisons/${id}.ts`
    return {
      file,
      line: lineOfField(join(root, file), field.split('.')),
      message: `${field}: ${message}`,
    }
  })
}

/** The line in which a nested key of a data file stands, 1 when it cannot be found. */
function lineOfField(path: string, field: readonly string[]): number {
  if (!existsSync(path)) return 1
  const lines = readFileSync(path, 'utf8').split('\n')
  let at = -1
  for (const key of field) {
    const next = lines.findIndex(
      (line, index) => index > at && line.trim().replaceAll("'", '').startsWith(`${key}:`),
    )
    if (next === -1) break
    at = next
  }
  return Math.max(at, 0) + 1
}
