import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { dirname, join } from 'node:path'
import { gunzipSync } from 'node:zlib'
import { decodeTrie } from 'cspell-trie-lib'
import { productNames } from '#data/productNames.ts'
import type { Vocabulary } from './vocabulary.ts'

/** The spelling dictionaries of American and British English. */
const dictionaries = [
  { name: '@cspell/dict-en_us', file: 'en_US.trie.gz' },
  { name: '@cspell/dict-en-gb-mit', file: 'en_GB.trie.gz' },
] as const

/**
 * English words and product names that search would mistake for typos of words on the site: `bought`
 * for `brought`. They are correct as typed. A word that is in only one of the dictionaries is so rare
 * that it is more likely a typo: `entires`.
 */
export function correctWords(vocabulary: Vocabulary): string[] {
  const words = new Set(productNames.flatMap((name) => name.toLowerCase().split(/[^a-z]+/)))
  const [first, second] = dictionaries.map(readWords)
  for (const word of first ?? []) if (second?.has(word)) words.add(word)
  return [...words].filter((word) => vocabulary.wouldTake(word)).sort()
}

/**
 * Product names that the site does not have, in lowercase. Those that are also words of English
 * are left out: whoever types `quick` does not mean a product.
 */
export function uncoveredProducts(vocabulary: Vocabulary): string[] {
  const english = dictionaries.map(readWords)
  return [...new Set(productNames.map((name) => name.toLowerCase()))].filter(
    (name) =>
      /^[a-z\d]+$/.test(name) && !vocabulary.has(name) && !english.some((words) => words.has(name)),
  )
}

function readWords({ name, file }: (typeof dictionaries)[number]): Set<string> {
  const { resolve } = createRequire(import.meta.url)
  const trie = decodeTrie(gunzipSync(readFileSync(join(dirname(resolve(name)), file))))
  return new Set([...trie.words()].filter((word) => /^[a-z]+$/.test(word)))
}
