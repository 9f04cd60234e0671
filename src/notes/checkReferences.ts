import type { Comparison } from '../comparison/defineComparison.ts'
import { meant, nearest } from '../links/nearest.ts'
import type { Problem } from './problem.ts'
import type { EmbeddedComparison, NoteOutline } from './readNote.ts'

/** The names that notes may refer to, besides one another. */
export interface KnownNames {
  sources: readonly string[]
  comparisons: Readonly<Record<string, Comparison>>
  /** Addresses of pages that are not notes, such as `/search/`. */
  pages: readonly string[]
}

/** What notes refer to and is not there: notes, sections, sources, comparisons. */
export function checkReferences(notes: readonly NoteOutline[], known: KnownNames): Problem[] {
  const idsByPath = sectionIds(notes, known.pages)
  return notes.flatMap((note) => [
    ...note.links.flatMap(({ name, line }) => {
      const message = checkLink(name, note.path, idsByPath)
      return message ? [{ file: note.file, line, message }] : []
    }),
    ...unknownNames(note.file, note.citations, known.sources, 'source'),
    ...note.comparisons.flatMap((use) =>
      checkEmbedding(use, known.comparisons).map((message) => ({
        file: note.file,
        line: use.line,
        message,
      })),
    ),
  ])
}

/** The ids of the sections at each address of the site. */
export function sectionIds(
  notes: readonly NoteOutline[],
  pages: readonly string[],
): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...pages.map((path) => [path, []] as const),
    ...notes.map(({ path, headings }) => [path, headings.flatMap(({ id }) => id ?? [])] as const),
  ])
}

/** What is wrong with a link, if anything. @param from address of the page it stands on */
export function checkLink(
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

function checkEmbedding(
  { name, only, criteria }: EmbeddedComparison,
  comparisons: KnownNames['comparisons'],
): string[] {
  const comparison = comparisons[name]
  if (!comparison) return [`Unknown comparison "${name}". ${meant(name, Object.keys(comparisons))}`]
  const parts = [
    { kind: 'only', names: only, known: Object.keys(comparison.options) },
    { kind: 'criteria', names: criteria, known: Object.keys(comparison.criteria) },
  ]
  return parts.flatMap(({ kind, names, known }) => {
    if (names === null)
      return [`Write ${kind} as a list of names: ${kind}={['${known.slice(0, 2).join("', '")}']}.`]
    const unknown = (names ?? []).filter((each) => !known.includes(each))
    return unknown.map(
      (each) => `"${each}" in ${kind} is not part of ${name}. ${meant(each, known)}`,
    )
  })
}
