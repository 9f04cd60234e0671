import { placeInText, type DataPath } from '#checks/dataFile.ts'

/** A value to write, or the text of an entry to insert before the one at the path. */
export type Edit = { path: DataPath; value: string | number } | { path: DataPath; insert: string }

/**
 * The text of a data file with some values changed; everything else stays exactly as it is.
 * @throws when the file has no such value
 */
export function editText(name: string, text: string, edits: readonly Edit[]): string {
  // Two days of one version may differ, and both say that the version was checked today.
  const written = new Map(edits.map((edit) => [JSON.stringify(edit), edit]))
  return Array.from(written.values())
    .map((edit) => {
      const place = placeInText(name, text, edit.path)
      if (!place) throw new Error(`${name} has no value at ${edit.path.join('.')}.`)
      return 'insert' in edit
        ? { ...place, end: place.start, text: `${edit.insert},\n  ` }
        : { ...place, text: literal(edit.value) }
    })
    .toSorted((a, b) => b.start - a.start)
    .reduce(
      (edited, { start, end, text }) => edited.slice(0, start) + text + edited.slice(end),
      text,
    )
}

/** A value as the formatter writes it. */
function literal(value: string | number): string {
  if (typeof value === 'number') return String(value)
  const quoted = JSON.stringify(value)
  return value.includes("'") ? quoted : `'${quoted.slice(1, -1).replaceAll('\\"', '"')}'`
}
