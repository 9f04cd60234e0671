import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { SiteData } from '#notes/dataOfSite.ts'
import { pageOf } from '#notes/pageOf.ts'
import { readNotes } from '#notes/readNote.ts'
import type { Claim } from './claim.ts'
import { cellClaims, factClaims } from './dataClaims.ts'
import { noteClaims } from './noteClaims.ts'

/**
 * Every claim of the site: the sentences of the notes, the cells of the comparisons, the facts.
 * @param root the project's root
 * @throws when a note cannot be read; the message begins with `line:column`
 */
export function allClaims(root: string, data: SiteData): Claim[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const notes = readNotes(root)
  return [
    ...notes.flatMap((note) => noteClaims(note, data.facts)),
    ...cellClaims(data, read),
    ...factClaims(data, pageOf('Freshness', notes), read),
  ]
}
