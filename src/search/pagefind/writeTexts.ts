import { createHash } from 'node:crypto'
import { gzipSync } from 'node:zlib'
import * as pagefind from 'pagefind'
import type { OutputFile } from '#build/outputFolder.ts'
import type { Section } from '#sections/section.ts'
import { readCbor, writeCbor, type Value } from './cbor.ts'
import {
  folder,
  isList,
  isTexts,
  program,
  readList,
  signature,
  wordsPath,
  type TextList,
} from './format.ts'
import { unpack } from './pack.ts'
import { recordOf } from './record.ts'

/** The texts of a site as Pagefind can search them. */
export interface TextIndex {
  /** The files that the site needs. */
  files: readonly OutputFile[]
  list: TextList
}

/** About how many bytes a file of words has before it is packed, on a site with few of them. */
const wordsSize = 14_000
/** About how many files of words a large site has at most, because all are listed. */
const mostWordFiles = 600

/**
 * Makes a record of every section, called by the section's place in the list.
 * @throws with Pagefind's own words when any step reports an error, and when its files are not as
 *   `format.ts` expects them
 */
export async function writeTexts(sections: readonly Section[]): Promise<TextIndex> {
  const files = await runPagefind(sections)
  const contentOf = (isWanted: (path: string) => boolean) => {
    const file = files.find(({ path }) => isWanted(path))
    if (!file) throw new Error('Pagefind wrote no index')
    return Uint8Array.from(file.content)
  }
  const { records, ...list } = readList(await unpack(contentOf(isList)))
  if (sections.length > 1) checkOrder(records, await unpack(contentOf(isTexts)), sections)
  const large = await Promise.all(
    list.files.map(([, , name]) => unpack(contentOf((path) => wordsPath(name).endsWith(path)))),
  )
  const all = large.reduce((sum, { length }) => sum + length, 0)
  const size = Math.max(wordsSize, all / mostWordFiles)
  const words = large.flatMap((file) => splitWords(file, size))
  return {
    files: [
      { path: `${folder}/${program}`, content: contentOf((path) => path === program) },
      ...words.map(({ name, content }) => ({ path: wordsPath(name), content })),
    ],
    list: { ...list, files: words.map(({ from, to, name }) => [from, to, name]) },
  }
}

interface PagefindFile {
  path: string
  content: Uint8Array
}

async function runPagefind(sections: readonly Section[]): Promise<PagefindFile[]> {
  try {
    const { index, errors } = await pagefind.createIndex({ maxFragments: 1 })
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const problems = [...errors]
    for (const section of sections) {
      const added = await index.addCustomRecord(recordOf(section))
      problems.push(...added.errors)
    }
    const { files, errors: unwritten } = await index.getFiles()
    problems.push(...unwritten)
    if (problems.length > 0) throw new Error(`Pagefind reports: ${problems.join('; ')}`)
    return files
  } finally {
    await pagefind.close()
  }
}

/** Checks that each record in Pagefind's list is the section at the same place. */
function checkOrder(records: readonly string[], texts: Uint8Array, sections: readonly Section[]) {
  const found = JSON.parse(new TextDecoder().decode(texts)) as Record<string, { url: unknown }>
  const isSame = (section: Section, at: number) => {
    const record = found[records[at] ?? '']
    return record?.url === recordOf(section).url
  }
  if (records.length !== sections.length || !sections.every(isSame)) {
    throw new Error('Pagefind lists records in another order')
  }
}

/**
 * Splits a file of words into smaller ones: a query needs only those that have its words.
 * @param most how many bytes each has
 */
function splitWords(file: Uint8Array, most: number) {
  const [words] = readCbor(file) as readonly [readonly (readonly [string, ...Value[]])[]]
  const groups: { words: Value[]; from: string; to: string; size: number }[] = []
  for (const word of words) {
    const size = writeCbor(word).length
    let group = groups.at(-1)
    if (!group || group.size + size > most) {
      group = { words: [], from: word[0], to: word[0], size: 0 }
      groups.push(group)
    }
    group.words.push(word)
    group.size += size
    group.to = word[0]
  }
  return groups.map(({ words, from, to }) => {
    const content = gzipSync(Buffer.concat([Buffer.from(signature), writeCbor([words])]), {
      level: 9,
    })
    const name = `en_${createHash('sha256').update(content).digest('hex').slice(0, 7)}`
    return { name, from, to, content }
  })
}
