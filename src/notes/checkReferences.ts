import type { Comparison } from '../comparison/defineComparison.ts'
import { meant, nearest } from '../links/nearest.ts'
import type { Problem } from './problem.ts'
import { usesOf, type EmbeddedComparison, type NoteOutline, type NoteUse } from './readNote.ts'

/** The names that notes may refer to, besides one another. */
export interface KnownNames {
  sources: readonly string[]
  facts: readonly string[]
  factGroups: readonly string[]
  diagrams: readonly string[]
  /** Files of manifests, `resources/pod.yaml`. */
  manifests: readonly string[]
  comparisons: Readonly<Record<string, Comparison>>
  /** Addresses of pages that are not notes, such as `/search/`. */
  pages: readonly string[]
  /** The ids that a component gives to what it shows, such as the terms of `<Glossary />`. */
  componentIds: Readonly<Record<string, readonly string[]>>
}

/** What notes refer to and is not there: notes, sections, sources, facts, comparisons, files. */
export function checkReferences(notes: readonly NoteOutline[], known: KnownNames): Problem[] {
  const idsByPath = sectionIds(notes, known)
  return notes.flatMap((note) => [
    ...[...note.links, ...relatedOf(note)].flatMap(({ name, line }) => {
      const message = checkLink(name, note.path, idsByPath)
      return message ? [{ file: note.file, line, message }] : []
    }),
    ...unknownNames(note.file, usesOf(note, 'Cite', 'source'), known.sources, 'source'),
    ...unknownNames(note.file, usesOf(note, 'Fact', 'id'), known.facts, 'fact'),
    ...unknownNames(note.file, usesOf(note, 'FactTable', 'group'), known.factGroups, 'group'),
    ...unknownNames(note.file, usesOf(note, 'Diagram', 'of'), known.diagrams, 'diagram'),
    ...unknownNames(note.file, usesOf(note, 'Manifest', 'file'), known.manifests, 'manifest'),
    ...note.comparisons.flatMap((use) =>
      checkEmbedding(use, note, known.comparisons).map((message) => ({
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
  { pages, componentIds }: Pick<KnownNames, 'pages' | 'componentIds'>,
): ReadonlyMap<string, readonly string[]> {
  return new Map<string, readonly string[]>([
    ...pages.map((path) => [path, []] as const),
    ...notes.map(({ path, headings, components }) => {
      const ids = headings.flatMap(({ id }) => id ?? [])
      return [
        path,
        [...ids, ...components.flatMap(({ name }) => componentIds[name] ?? [])],
      ] as const
    }),
  ])
}

/** The addresses in a note's frontmatter. */
function relatedOf({ frontmatter, lineOfKey }: NoteOutline): NoteUse[] {
  const related: unknown = frontmatter.toJS()?.related
  if (!Array.isArray(related)) return []
  return related.map((name, index) => ({ name: String(name), line: lineOfKey(['related', index]) }))
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
    const known = [...idsByPath.keys()]
    // A note that moved to another chapter keeps its name.
    const name = (each: string) => each.split('/').at(-2)
    const guess = known.find((each) => name(each) === name(path)) ?? nearest(path, known)
    return `There is no note at ${path}. ${guess ? `Did you mean ${guess}?` : 'Write the address of a note, /chapter/note/.'}`
  }
  if (id === undefined || ids.includes(id)) return undefined
  const guess = nearest(id, ids)
  return `There is no section #${id} at ${path === '' ? from : path}. ${guess ? `Did you mean #${guess}?` : `Its sections: ${ids.map((each) => `#${each}`).join(', ')}.`}`
}

function unknownNames(
  file: string,
  uses: readonly NoteUse[],
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
  { headings }: NoteOutline,
  comparisons: KnownNames['comparisons'],
): string[] {
  const comparison = comparisons[name]
  if (!comparison) return [`Unknown comparison "${name}". ${meant(name, Object.keys(comparisons))}`]
  if (headings.some(({ id }) => id === name)) {
    return [
      `The section #${name} has the id of the comparison "${name}". Give the section another.`,
    ]
  }
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
