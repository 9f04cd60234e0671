import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Findings } from './drift.ts'
import { editText } from './editText.ts'

/**
 * Writes what drifted, and renews what is due and still right, into the files of data.
 * @param root the project's root
 * @returns the files that changed
 */
export function writeFindings(
  root: string,
  { drifts, renewals }: Pick<Findings, 'drifts' | 'renewals'>,
): string[] {
  const byFile = Map.groupBy([...drifts, ...renewals], ({ file }) => file)
  for (const [file, found] of byFile) {
    const path = join(root, file)
    const edits = found.flatMap((each) => each.edits)
    writeFileSync(path, editText(file, readFileSync(path, 'utf8'), edits))
  }
  return [...byFile.keys()]
}
