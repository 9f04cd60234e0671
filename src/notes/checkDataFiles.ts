import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path/posix'
import type { SiteData } from './checkData.ts'
import type { Problem } from './problem.ts'

/**
 * Finds data that would be lost silently: a key that is written twice, because only the last one
 * counts, and a file that its `index.ts` does not list.
 * @param root the project's root
 */
export function checkDataFiles(
  root: string,
  {
    comparisons,
    diagrams,
    factGroups,
    sources,
    terms,
  }: Pick<SiteData, 'comparisons' | 'diagrams' | 'factGroups' | 'sources' | 'terms'>,
): Problem[] {
  const files = globSync('src/data/**/*.{ts,json}', { cwd: root }).sort()
  const registered = { comparisons, diagrams, facts: factGroups, glossary: terms, sources }
  return [
    ...files.flatMap((file) =>
      repeatedKeys(readFileSync(join(root, file), 'utf8')).map(({ key, line, first }) => ({
        file,
        line,
        message: `"${key}" is also on line ${first}, and only the last one counts. Rename or remove one.`,
      })),
    ),
    ...Object.entries(registered).flatMap(([folder, known]) =>
      files
        .filter((file) => file.startsWith(`src/data/${folder}/`) && !file.endsWith('/index.ts'))
        .filter((file) => !(basename(file, '.ts') in known))
        .map((file) => ({
          file,
          line: 1,
          message: `Nothing reads this file. Register it as "${basename(file, '.ts')}" in src/data/${folder}/index.ts.`,
        })),
    ),
  ]
}

/** A key that an object has more than once. Lines are counted from 1. */
interface RepeatedKey {
  key: string
  line: number
  /** The line of its first use. */
  first: number
}

/**
 * Finds keys that are written twice in one object. It relies on the indentation that the formatter
 * sets: keys of one object start at the same column, and a line that starts further left ends the
 * object.
 * @param text a TypeScript or JSON file, an entry a line
 */
export function repeatedKeys(text: string): RepeatedKey[] {
  const repeated: RepeatedKey[] = []
  let open: { column: number; lineOf: Map<string, number> }[] = []
  text.split('\n').forEach((content, index) => {
    const column = content.search(/\S/)
    if (column === -1) return
    open = open.filter((object) => object.column <= column)
    const [, , key] = /^\s*(['"]?)([\w./#:-]+)\1: ?/.exec(content) ?? []
    if (key === undefined) return
    const object = open.find((each) => each.column === column)
    const lineOf = object?.lineOf ?? new Map<string, number>()
    if (!object) open.push({ column, lineOf })
    const first = lineOf.get(key)
    if (first === undefined) lineOf.set(key, index + 1)
    else repeated.push({ key, line: index + 1, first })
  })
  return repeated
}
