import { readFileSync } from 'node:fs'
import { basename, join } from 'node:path'

/**
 * Makes a function that returns every word in the scripts that a page may load, now or later, which
 * includes the names of the classes and ids they give to elements. What follows a dot or a hash is
 * not one of them: it is a property, or part of a selector for what is there.
 * @param folder the folder the site is built into
 * @param files the site's scripts, below that folder
 */
export function wordsOfScripts(
  folder: string,
  files: readonly string[],
): (html: string) => ReadonlySet<string> {
  const scripts = new Map(
    files.map((file) => {
      const code = readFileSync(join(folder, file), 'utf8')
      return [basename(file), { code, words: code.match(/(?<![.#\w-])[\w-]+/g) ?? [] }] as const
    }),
  )
  const names = [...scripts.keys()]
  const namedIn = (text: string) => names.filter((name) => text.includes(name))
  const loadedBy = new Map([...scripts].map(([name, { code }]) => [name, namedIn(code)]))
  const known = new Map<string, ReadonlySet<string>>()
  return (html) => {
    const first = namedIn(html)
    const key = first.join()
    const loaded = new Set(first)
    // A set is walked with what is added on the way.
    for (const name of loaded) for (const next of loadedBy.get(name) ?? []) loaded.add(next)
    const words =
      known.get(key) ?? new Set([...loaded].flatMap((name) => scripts.get(name)?.words ?? []))
    known.set(key, words)
    return words
  }
}
