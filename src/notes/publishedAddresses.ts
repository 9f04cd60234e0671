import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { rowId } from '#comparison/ids.ts'
import type { AddressKind, PublishedAddress } from '#addresses/address.ts'
import type { SiteData } from './checkData.ts'
import { notesFolder } from './notePath.ts'
import { nameIn, noteComponents, type EntryData } from './noteComponents.ts'
import { readNote, type NoteOutline } from './readNote.ts'

/** The components whose parts have their own addresses, and what those parts are. */
const parts: Readonly<Record<string, AddressKind>> = {
  Glossary: 'term',
  VersionCalendar: 'entry',
  FactTable: 'entry',
}

/**
 * Every address that people may link to: notes, sections, comparisons, rows, terms, versions,
 * quotas. Those that lead to whole pages come first, then entries of lists, sections, rows.
 * @param root the project's root
 */
export function readPublishedAddresses(root: string, data: SiteData): PublishedAddress[] {
  const notes = globSync(`${notesFolder}/**/*.mdx`, { cwd: root })
    .sort()
    .map((file) => readNote(file, readFileSync(join(root, file), 'utf8')))
  return publishedAddresses(notes, data)
}

type AddressData = Pick<SiteData, 'comparisons'> & EntryData

/** The same for notes that have been read. */
export function publishedAddresses(
  notes: readonly NoteOutline[],
  data: AddressData,
): PublishedAddress[] {
  const all = Object.values(data.comparisons)
  const comparisonPath = (id: string) => `/compare/${id}/`
  return [
    ...notes.map(({ path }) => ({ address: path, kind: 'note' as const })),
    ...all.map(({ id }) => ({ address: comparisonPath(id), kind: 'comparison' as const })),
    ...notes.flatMap(({ path, components }) =>
      components.flatMap((use) => {
        const kind = parts[use.name]
        const entries = kind ? noteComponents[use.name]?.entries(data, nameIn(use)) : []
        return (entries ?? []).flatMap(({ id }) =>
          kind ? [{ address: `${path}#${id}`, kind }] : [],
        )
      }),
    ),
    ...notes.flatMap(({ path, headings }) =>
      headings.flatMap(({ id }) =>
        id === undefined ? [] : [{ address: `${path}#${id}`, kind: 'section' as const }],
      ),
    ),
    ...all.flatMap(({ id, criteria }) =>
      Object.keys(criteria).map((criterion) => ({
        address: `${comparisonPath(id)}#${rowId(id, criterion)}`,
        kind: 'row' as const,
      })),
    ),
  ]
}
