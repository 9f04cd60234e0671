import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { notesFolder } from '#checks/projectFiles.ts'
import { componentsIn } from './componentsIn.ts'
import { noteComponents, type LinkedComponent, type UsedComponent } from './noteComponents.ts'
import { noteFiles, pathOfNoteFile } from './notePath.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/** A note as far as this module needs it. */
interface ShowingNote {
  /** Address below the site's base. */
  path: string
  components: readonly UsedComponent[]
}

/**
 * The address of the note that shows a list, for links from other pages. The checks stop a build in
 * which no note shows it; the development server then links to the home page.
 */
export function pageOf(list: LinkedComponent, notes: readonly ShowingNote[]): string {
  return notes.find(({ components }) => components.some(({ name }) => name === list))?.path ?? '/'
}

/** The same, read from the files of the notes. @param root the project's root */
export function readPageOf(list: LinkedComponent, root: string): string {
  const notes = noteFiles(root).map((file) => ({
    path: pathOfNoteFile(file),
    components: componentsIn(readFileSync(join(root, file), 'utf8')),
  }))
  return pageOf(list, notes)
}

/**
 * Finds lists that other pages link to and that are on no note, or on several.
 * @param linked the names of these lists
 * @param isComplete whether all notes could be read
 */
export function checkLinkedLists(
  notes: readonly NoteOutline[],
  linked: readonly string[],
  isComplete: boolean,
): Problem[] {
  return linked.flatMap((list): Problem[] => {
    const uses = notes.flatMap(({ file, components }) =>
      components.filter(({ name }) => name === list).map(({ line }) => ({ file, line })),
    )
    const [first, ...others] = uses
    if (!first) {
      const message = `No note shows <${list} />, but other pages link to it. Write it on a line by itself in one note.`
      return isComplete ? [{ file: notesFolder, line: 1, message }] : []
    }
    const message = `<${list} /> is already in ${first.file}:${first.line}, and other pages link to it there. Remove one.`
    return others.map((use) => ({ ...use, message }))
  })
}

/** The names of the lists that other pages link to. */
export const linkedLists = Object.keys(noteComponents).filter(
  (name) => noteComponents[name]?.isLinked,
)
