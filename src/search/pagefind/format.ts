/*
 * What this site knows of Pagefind beyond its documented interface: how its files are named and packed.
 * `tests/unit/pagefind.spec.ts` fails if another version does it in another way; `package.json` names
 * the version exactly.
 */

/** Folder of Pagefind's files below the site's base. */
export const folder = 'pagefind'

/** The module that searches, and its program. Their names stay the same when their content changes. */
export const script = 'pagefind.js'
export const program = 'wasm.en.pagefind'
/** What the module reads first: it names the list of files. */
export const entry = 'pagefind-entry.json'

/** The first bytes of every file of the index, once it is unpacked. */
export const signature = 'pagefind_dcd'

/** Whether a file is the list of all others. */
export const isList = (path: string) => path.endsWith('.pf_meta')
/** Whether a file has words, with the records that have them. */
export const isWords = (path: string) => path.endsWith('.pf_index')
/** The name of the record, or of the group of records, that a file has. */
export const recordName = (path: string) => /fragment\/(.+)\.pf_fragment$/.exec(path)?.[1]
/** Whether a file is a part of Pagefind: its name stays the same when its content changes. */
export const isEngine = (path: string) => /pagefind\.js$|\.pagefind$/.test(path)

/** Whether a site with its own search box and pages in English needs a file. */
export function isNeeded(path: string): boolean {
  const name = path.slice(path.lastIndexOf('/') + 1)
  return [script, entry, program].includes(name) || /\.pf_\w+$/.test(name)
}
