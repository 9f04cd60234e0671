import { splitAddress } from '#addresses/address.ts'
import {
  addressKinds,
  type AddressData,
  type AddressedNote,
  type AddressKind,
  type Listed,
} from './addressKinds.ts'

/** Something that has an address, with its kind. */
export interface Addressed extends Listed {
  kind: AddressKind
}

/** Everything that has an address, kind after kind. */
export function listAddresses(notes: readonly AddressedNote[], data: AddressData): Addressed[] {
  const kinds: readonly AddressKind[] = Object.values(addressKinds)
  return kinds.flatMap((kind) => kind.list(notes, data).map((listed) => ({ ...listed, kind })))
}

/** The names that a short address may have, the shortest first; none for what has no short address. */
export function nameCandidates({
  address,
  kind,
}: Pick<Addressed, 'address' | 'kind'>): readonly string[] | undefined {
  const { path, id = '' } = splitAddress(address)
  const [chapter = '', page = chapter] = path.split('/').filter(Boolean)
  return kind.names?.({ chapter, page, id })
}
