import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestsFolder } from '#code/manifest.ts'
import { checkAsks } from './checkAsks.ts'
import { checkChapters } from './checkChapters.ts'
import { checkData, sourceKeys } from './checkData.ts'
import type { SiteData } from './dataOfSite.ts'
import { checkDataFiles } from './checkDataFiles.ts'
import { checkFiles } from './checkFiles.ts'
import { checkNote } from './checkNote.ts'
import { checkMarks } from './checkMarks.ts'
import { checkPlurals } from './checkPlurals.ts'
import { checkMessages } from './checkMessages.ts'
import { checkReferences } from './checkReferences.ts'
import { linkTargets } from './linkTargets.ts'
import { noteFiles, pathOfNoteFile } from './notePath.ts'
import { checkLinkedLists } from './pageOf.ts'
import type { Problem } from './problem.ts'
import { readNote, type NoteOutline } from './readNote.ts'
import { syntaxProblem } from './syntaxProblem.ts'

/**
 * Reads every note below `root` and returns all problems, in reading order. If a note cannot be read,
 * the data are not checked, because that note may use any of them.
 * @param root the project's root
 * @param data the data to check the notes against; they are checked against the notes too
 */
export function checkNotes(root: string, data: SiteData): Problem[] {
  const problems: Problem[] = []
  const notes: NoteOutline[] = []
  const unreadFiles: string[] = []
  for (const file of noteFiles(root)) {
    const text = readFileSync(join(root, file), 'utf8')
    try {
      const note = readNote(file, text)
      notes.push(note)
      problems.push(...checkNote(note, data.today))
    } catch (error) {
      unreadFiles.push(file)
      problems.push(syntaxProblem(file, text, error))
    }
  }
  const unread = unreadFiles.map(pathOfNoteFile)
  const manifests = globSync('**/*.yaml', { cwd: join(root, manifestsFolder) }).sort()
  const targets = linkTargets(notes, data, unread)
  const names = {
    source: sourceKeys(data),
    fact: Object.keys(data.facts),
    group: Object.keys(data.factGroups),
    comparison: Object.keys(data.comparisons),
    diagram: Object.keys(data.diagrams),
    manifest: manifests,
  }
  return [
    ...problems,
    ...checkReferences(notes, { names, comparisons: data.comparisons, targets }),
    ...checkMarks(root, notes),
    ...checkMessages(notes),
    ...checkPlurals(root, notes, data),
    ...checkTitles(notes),
    ...checkLinkedLists(notes, data.linkedLists, unread.length === 0),
    ...checkAsks(root, notes, unreadFiles),
    ...checkChapters(root),
    ...(unread.length > 0
      ? []
      : [...checkFiles(root, notes), ...checkData(root, { notes, manifests, targets }, data)]),
    ...checkDataFiles(root, data),
  ]
}

/** No two notes may have the same title. */
function checkTitles(notes: readonly NoteOutline[]): Problem[] {
  const first = new Map<string, string>()
  return notes.flatMap(({ file, title, frontmatter, lineOfKey }) => {
    if (!frontmatter.has('title')) return []
    const other = first.get(title)
    first.set(title, other ?? file)
    if (other === undefined) return []
    const message = `The title "${title}" is taken by ${other}. Make the two titles different.`
    return [{ file, line: lineOfKey(['title']), message }]
  })
}
