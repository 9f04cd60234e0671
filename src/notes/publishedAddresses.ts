import type { PublishedAddress } from '#addresses/address.ts'
import { listAddresses, nameCandidates } from './addressCatalogue.ts'
import type { AddressData } from './addressKinds.ts'
import { readNotes, type NoteOutline } from './readNote.ts'

/**
 * Every address of the site that belongs in the ledger, in the order in which they choose names.
 * @param root the project's root
 */
export function readPublishedAddresses(root: string, data: AddressData): PublishedAddress[] {
  return publishedAddresses(readNotes(root), data)
}

/** The same for notes that have been read. */
export function publishedAddresses(
  notes: readonly NoteOutline[],
  data: AddressData,
): PublishedAddress[] {
  return listAddresses(notes, data).flatMap((each) => {
    const candidates = nameCandidates(each)
    return candidates ? [{ address: each.address, candidates }] : []
  })
}
