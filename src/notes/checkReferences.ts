import type { WrittenComparison } from '#comparison/defineComparison.ts'
import { meant } from '#checks/nearest.ts'
import { checkLink, type LinkTargets } from './linkTargets.ts'
import { noteComponents, type NameKind } from './noteComponents.ts'
import type { Problem } from './problem.ts'
import { usesOf, type EmbeddedComparison, type NoteOutline, type NoteUse } from './readNote.ts'

/** What notes may refer to. */
export interface KnownNames {
  /** The names that properties of components may have as their value. */
  names: Readonly<Record<NameKind, readonly string[]>>
  comparisons: Readonly<Record<string, WrittenComparison>>
  targets: LinkTargets
}

/**
 * Finds references to things that do not exist: notes, sections, sources, facts, comparisons, files.
 */
export function checkReferences(
  notes: readonly NoteOutline[],
  { names, comparisons, targets }: KnownNames,
): Problem[] {
  return notes.flatMap((note) => [
    ...[...note.links, ...relatedOf(note)].flatMap(({ name, line }) => {
      const message = checkLink(name, note.path, targets)
      return message ? [{ file: note.file, line, message }] : []
    }),
    ...Object.entries(noteComponents).flatMap(([component, { properties }]) =>
      Object.entries(properties).flatMap(([property, value]) =>
        value.type === 'name'
          ? unknownNames(note.file, usesOf(note, component, property), names[value.of], value.of)
          : [],
      ),
    ),
    ...note.comparisons.flatMap((use) =>
      checkEmbedding(use, note, comparisons).map((message) => ({
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
  if (!comparison) return []
  if (headings.some(({ id }) => id === name)) {
    return [
      `The section #${name} has the id of the comparison "${name}". Give the section another id.`,
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
