import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { parse } from 'yaml'
import { manifestsFolder } from '../code/manifest.ts'
import { checkData, type SiteData } from './checkData.ts'
import { checkNote } from './checkNote.ts'
import { checkMarks } from './checkMarks.ts'
import { checkReferences } from './checkReferences.ts'
import { linkTargets } from './linkTargets.ts'
import { notesFolder } from './notePath.ts'
import type { Problem } from './problem.ts'
import { readNote, type NoteOutline } from './readNote.ts'
import { chapterSchema } from './schema.ts'

/**
 * Reads every note below `root` and returns all there is to mend, in reading order.
 * @param root the project's root
 * @param data what the notes are held against, which is held against them in turn
 */
export function checkNotes(root: string, data: SiteData): Problem[] {
  const files = globSync(`${notesFolder}/**/*.mdx`, { cwd: root }).sort()
  const problems: Problem[] = []
  const notes: NoteOutline[] = []
  for (const file of files) {
    try {
      const note = readNote(file, readFileSync(join(root, file), 'utf8'))
      notes.push(note)
      problems.push(...checkNote(note, data.today))
    } catch (error) {
      problems.push(syntaxProblem(file, error))
    }
  }
  const manifests = globSync('**/*.yaml', { cwd: join(root, manifestsFolder) }).sort()
  const targets = linkTargets(notes, data)
  return [
    ...problems,
    ...checkReferences(notes, {
      sources: Object.keys(data.sources),
      facts: Object.keys(data.facts),
      factGroups: Object.keys(data.factGroups),
      diagrams: Object.keys(data.diagrams),
      manifests,
      comparisons: data.comparisons,
      targets,
    }),
    ...checkMarks(root, notes),
    ...checkOrder(notes),
    ...[...new Set(files.map((file) => dirname(file)))].flatMap((folder) =>
      checkChapter(root, folder),
    ),
    ...checkData(root, { notes, manifests, targets }, data),
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
