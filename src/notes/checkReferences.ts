import type { Comparison } from '../comparison/defineComparison.ts'
import { meant } from '../links/nearest.ts'
import { checkLink, type LinkTargets } from './linkTargets.ts'
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
  targets: LinkTargets
}

/** What notes refer to and is not there: notes, sections, sources, facts, comparisons, files. */
export function checkReferences(notes: readonly NoteOutline[], known: KnownNames): Problem[] {
  return notes.flatMap((note) => [
    ...[...note.links, ...relatedOf(note)].flatMap(({ name, line }) => {
      const message = checkLink(name, note.path, known.targets)
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

/** The addresses in a note's frontmatter. */
function relatedOf({ frontmatter, lineOfKey }: NoteOutline): NoteUse[] {
  const related: unknown = frontmatter.toJS()?.related
  if (!Array.isArray(related)) return []
  return related.map((name, index) => ({ name: String(name), line: lineOfKey(['related', index]) }))
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
