import { meant, nearest } from '../links/nearest.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/** The names that notes may refer to, besides one another. */
export interface KnownNames {
  sources: readonly string[]
  comparisons: readonly string[]
  /** Addresses of pages that are not notes, such as `/search/`. */
  pages: readonly string[]
}

/** What notes refer to and is not there: notes, sections, sources, comparisons. */
export function checkReferences(notes: readonly NoteOutline[], known: KnownNames): Problem[] {
  const idsByPath = new Map<string, string[]>(known.pages.map((path) => [path, []]))
  for (const { path, headings } of notes) {
    idsByPath.set(
      path,
      headings.flatMap(({ id }) => id ?? []),
    )
  }
  return notes.flatMap((note) => [
    ...note.links.flatMap(({ name, line }) => {
      const message = checkLink(name, note.path, idsByPath)
      return message ? [{ file: note.file, line, message }] : []
    }),
    ...unknownNames(note.file, note.citations, known.sources, 'source'),
    ...unknownNames(note.file, note.comparisons, known.comparisons, 'comparison'),
  ])
}

function checkLink(
  href: string,
  from: string,
  idsByPath: ReadonlyMap<string, readonly string[]>,
): string | undefined {
  if (/^(https:|mailto:)/.test(href)) return undefined
  if (/^http:/.test(href)) return `The link ${href} is not encrypted. Write it with https.`
  if (!/^[/#]/.test(href)) {
    return `The link "${href}" is relative. Write the address from the root, for example /control-plane/etcd/.`
  }
  const [path = '', id] = href.split('#')
  const ids = idsByPath.get(path === '' ? from : path)
  if (ids === undefined) {
    const guess = nearest(path, [...idsByPath.keys()])
    return `There is no note at ${path}. ${guess ? `Did you mean ${guess}?` : 'Write the address of a note, /chapter/note/.'}`
  }
  if (id === undefined || ids.includes(id)) return undefined
  const guess = nearest(id, ids)
  return `There is no section #${id} at ${path === '' ? from : path}. ${guess ? `Did you mean #${guess}?` : `Its sections: ${ids.map((each) => `#${each}`).join(', ')}.`}`
}

function unknownNames(
  file: string,
  uses: NoteOutline['citations'],
  known: readonly string[],
  kind: string,
): Problem[] {
  return uses
    .filter(({ name }) => !known.includes(name))
    .map(({ name, line }) => ({
      file,
      line,
      message: `Unknown ${kind} "${name}". ${meant(name, known)}`,
    }))
}
