import { readCbor, writeCbor, type Value } from './cbor.ts'

/*
 * What this site knows of Pagefind beyond its documented interface: how its files are named and packed.
 * `tests/unit/pagefind.spec.ts` fails if another version does it in another way; `package.json` names
 * the version exactly.
 */

/** Folder of Pagefind's files below the site's base. */
export const folder = 'pagefind'

/** The version of Pagefind, on which the content of its program depends. */
export const version = '1.6.0'

/** Its program, for WebAssembly. */
export const program = 'wasm.en.pagefind'

/** The first bytes of every file of the index, once it is unpacked. */
export const signature = 'pagefind_dcd'

/** Whether a file is the list of all others. */
export const isList = (path: string) => path.endsWith('.pf_meta')
/** Path of a file of words, with the records that have them. */
export const wordsPath = (name: string) => `${folder}/index/${name}.pf_index`
/** Whether a file has the texts of all records, by their names. */
export const isTexts = (path: string) => path.endsWith('.pf_fragment')

/**
 * Pagefind's list of its records and files, as far as this site keeps it. Its own has a name for each
 * record, a hash; here, records are called by their numbers.
 */
export interface TextList {
  /** How many words each record has. */
  lengths: readonly number[]
  /** The files of words: the first and the last stem in each, and its name. */
  files: readonly (readonly [from: string, to: string, name: string])[]
  /** Filters, orders, and the names of the properties of records. */
  rest: readonly Value[]
}

/** The list as Pagefind's program reads it. */
export function listOf({ lengths, files, rest }: TextList): Uint8Array<ArrayBuffer> {
  const records = lengths.map((length, index) => [String(index), length, ''])
  return writeCbor([version, records, files, ...rest])
}

/**
 * Reads Pagefind's own list.
 * @throws when it has another version
 * @returns the names of the records besides
 */
export function readList(content: Uint8Array): TextList & { records: string[] } {
  const [of, records, files, ...rest] = readCbor(content) as [
    string,
    (readonly [name: string, words: number, group: string])[],
    TextList['files'],
    ...Value[],
  ]
  if (of !== version) throw new Error(`Pagefind ${of} is not the version that search knows`)
  const lengths = records.map(([, length]) => length)
  return { lengths, files, rest, records: records.map(([name]) => name) }
}
