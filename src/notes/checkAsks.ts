import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { LineCounter, parseDocument } from 'yaml'
import { meant } from '#checks/nearest.ts'
import { notesFolder } from '#checks/projectFiles.ts'
import { asksFolder, asksSchema } from './asks.ts'
import { lineFinder } from './checkYaml.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/**
 * Finds what is wrong with the questions for sections: files without a note, ids that the note does not
 * have, and questions that two sections would answer.
 * @param root the project's root
 * @param notes all notes that can be read
 * @param unread the files of the other notes
 */
export function checkAsks(
  root: string,
  notes: readonly NoteOutline[],
  unread: readonly string[],
): Problem[] {
  const first = new Map<string, string>()
  return globSync(`${asksFolder}/*/*.yaml`, { cwd: root })
    .sort()
    .flatMap((file): Problem[] => {
      const noteFile = file.replace(asksFolder, notesFolder).replace(/yaml$/, 'mdx')
      const lines = new LineCounter()
      const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines })
      const lineOfKey = lineFinder(document, lines, 0)
      const problem = (message: string, path: readonly PropertyKey[] = []): Problem => {
        return { file, line: lineOfKey(path), message }
      }
      const [error] = document.errors
      if (error) {
        const line = error.linePos?.[0].line ?? 1
        return [
          { file, line, message: `The file is not YAML: ${error.message.split(' at line')[0]}.` },
        ]
      }
      if (unread.includes(noteFile)) return []
      const note = notes.find((each) => each.file === noteFile)
      if (!note) return [problem(`There is no note ${noteFile}. Rename this file, or remove it.`)]
      const { data: asks, error: issues } = asksSchema.safeParse(document.toJS() ?? {})
      if (!asks) return issues.issues.map(({ path, message }) => problem(`${message}.`, path))
      const ids = note.headings.flatMap(({ id }) => id ?? [])
      return Object.entries(asks).flatMap(([id, questions]) => {
        if (!ids.includes(id)) {
          const message = `The note ${noteFile} has no section #${id}. ${meant(id, ids)}`
          return [problem(message, [id])]
        }
        return questions.flatMap((question, index) => {
          const section = `${noteFile} #${id}`
          const other = first.get(question)
          first.set(question, other ?? section)
          const message = `"${question}" is asked for ${other} as well. Keep it where it is answered best.`
          return other === undefined ? [] : [problem(message, [id, index])]
        })
      })
    })
}
