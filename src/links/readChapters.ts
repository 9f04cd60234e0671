import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'astro/zod'
import { parse } from 'yaml'

const chapter = z.object({ title: z.string(), order: z.number() })

/**
 * Titles of the chapters by their ids, in reading order.
 * @param root the project's folder
 */
export function readChapters(root: string): Record<string, string> {
  const chapters = globSync('src/content/notes/*/chapter.yaml', { cwd: root }).map((file) => ({
    id: basename(dirname(file)),
    ...chapter.parse(parse(readFileSync(join(root, file), 'utf8'))),
  }))
  return Object.fromEntries(
    chapters.toSorted((a, b) => a.order - b.order).map(({ id, title }) => [id, title]),
  )
}
