import { globSync, readFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { z } from 'astro/zod'
import { parseDocument } from 'yaml'

const chapter = z.object({ title: z.string(), order: z.number() })

/**
 * Titles of the chapters by their ids, in reading order. Skips a chapter.yaml that cannot be read; the
 * checks of the notes report what is wrong with it.
 * @param root the project's folder
 */
export function readChapters(root: string): Record<string, string> {
  const chapters = globSync('src/content/notes/*/chapter.yaml', { cwd: root }).flatMap((file) => {
    const { data } = chapter.safeParse(parseDocument(readFileSync(join(root, file), 'utf8')).toJS())
    return data ? [{ id: basename(dirname(file)), ...data }] : []
  })
  return Object.fromEntries(
    chapters.toSorted((a, b) => a.order - b.order).map(({ id, title }) => [id, title]),
  )
}
