import { existsSync, globSync, readFileSync } from 'node:fs'
import { join } from 'node:path/posix'
import { LineCounter, parseDocument } from 'yaml'
import { checkYaml, lineFinder } from './checkYaml.ts'
import { notesFolder } from './notePath.ts'
import type { Problem } from './problem.ts'
import { chapterSchema } from './schema.ts'

/**
 * Finds what is wrong with the chapters. A chapter is a folder with a `chapter.yaml` and an opening
 * note. No two chapters share a title or an order.
 * @param root the project's root
 */
export function checkChapters(root: string): Problem[] {
  const folders = globSync(`${notesFolder}/*/`, { cwd: root })
    .map((folder) => folder.replace(/\/$/, ''))
    .filter((folder) => globSync(`${folder}/{*.mdx,chapter.yaml}`, { cwd: root }).length > 0)
    .sort()
  const first = new Map<string, string>()
  return folders.flatMap((folder) => {
    const problems: Problem[] = []
    if (!existsSync(join(root, folder, 'index.mdx'))) {
      const message = 'The chapter has no opening note. Write one with order 0.'
      problems.push({ file: `${folder}/index.mdx`, line: 1, message })
    }
    const file = `${folder}/chapter.yaml`
    if (!existsSync(join(root, file))) {
      const message = 'The chapter has no chapter.yaml. Write title, summary and order in it.'
      return [...problems, { file, line: 1, message }]
    }
    const lines = new LineCounter()
    const document = parseDocument(readFileSync(join(root, file), 'utf8'), { lineCounter: lines })
    const lineOfKey = lineFinder(document, lines, 0)
    problems.push(
      ...checkYaml({
        file,
        keyName: 'Key',
        document,
        linesBefore: 0,
        lineOfKey,
        schema: chapterSchema,
      }),
    )
    for (const key of ['title', 'order']) {
      const claim = `${key} ${String(document.get(key))}`
      const other = first.get(claim)
      first.set(claim, other ?? file)
      if (document.has(key) && other !== undefined) {
        const message = `Key "${key}": ${other} has the same value. Give each chapter a different one.`
        problems.push({ file, line: lineOfKey([key]), message })
      }
    }
    return problems
  })
}
