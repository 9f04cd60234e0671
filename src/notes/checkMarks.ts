import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { manifestsFolder } from '#code/manifest.ts'
import { markLines } from '#code/markLines.ts'
import { nearest } from '#checks/nearest.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/**
 * Finds marks in manifests that match no key, or several. The check of names reports manifests that do
 * not exist.
 * @param root the project's root
 */
export function checkMarks(root: string, notes: readonly NoteOutline[]): Problem[] {
  return notes.flatMap(({ file, components }) =>
    components
      .filter(({ name }) => name === 'Manifest')
      .flatMap(({ attributes, line }) => {
        const path = join(root, manifestsFolder, attributes['file'] ?? '')
        const message = checkMark(path, attributes)
        return message ? [{ file, line, message }] : []
      }),
  )
}

function checkMark(
  path: string,
  { file, mark }: Readonly<Record<string, string>>,
): string | undefined {
  if (!file || mark === undefined || !existsSync(path)) return undefined
  const marked = markLines(readFileSync(path, 'utf8'), mark)
  if ('lines' in marked) return undefined
  const { part, meanings, known } = marked
  if (meanings.length > 0) {
    return `The mark "${part}" matches ${meanings.length} places in ${file}: ${meanings.join(', ')}. Write a longer path for the one you mean.`
  }
  const guess = nearest(part, known)
  return `The mark "${part}" matches nothing in ${file}. ${guess ? `Did you mean "${guess}"?` : `Write a key of the file, for example mark="${known[0]}", or several keys separated by commas.`}`
}
