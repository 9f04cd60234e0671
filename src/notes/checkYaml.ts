import type { z } from 'astro/zod'
import type { Document, LineCounter } from 'yaml'
import { meant } from '#checks/nearest.ts'
import type { Problem } from './problem.ts'

/** YAML that an author wrote, and its schema. */
interface WrittenYaml {
  file: string
  /** What a key is called in messages: "Frontmatter key". */
  keyName: string
  document: Document
  /** The lines before the document in its file. */
  linesBefore: number
  lineOfKey: (path: readonly PropertyKey[]) => number
  schema: z.ZodObject
  /** What to do with keys that belong elsewhere. */
  keysElsewhere?: Readonly<Record<string, string>>
}

/** Finds what is wrong with the keys and values of a YAML document, each with its line. */
export function checkYaml(written: WrittenYaml): Problem[] {
  const { file, keyName, document, linesBefore, lineOfKey, schema, keysElsewhere } = written
  const [syntaxError] = document.errors
  if (syntaxError) {
    const line = (syntaxError.linePos?.[0].line ?? 0) + linesBefore
    const reason = syntaxError.message.replace(/ at line .*/s, '')
    const what = keyName === 'Key' ? 'The file' : 'The frontmatter'
    return [{ file, line, message: `${what} is not YAML: ${reason}.` }]
  }
  const values: unknown = document.toJS() ?? {}
  const issues = schema.safeParse(values).error?.issues ?? []
  return issues.flatMap((issue): Problem[] => {
    if (issue.code === 'unrecognized_keys') {
      return issue.keys.map((key) => ({
        file,
        line: lineOfKey([key]),
        message: `Unknown ${keyName.toLowerCase()} "${key}". ${keysElsewhere?.[key] ?? meant(key, Object.keys(schema.shape))}`,
      }))
    }
    const missing = document.getIn(issue.path) === undefined
    const message = `${keyName} "${issue.path.join('.')}"${missing ? ' is missing' : ''}: ${issue.message}.`
    return [{ file, line: lineOfKey(issue.path), message }]
  })
}

/** Returns the line of a key's value in a document, or 1 for a missing key. */
export function lineFinder(document: Document, lines: LineCounter, linesBefore: number) {
  return (path: readonly PropertyKey[]) => {
    const node = document.getIn(path, true)
    const range = node && typeof node === 'object' && 'range' in node ? node.range : undefined
    return Array.isArray(range) ? lines.linePos(range[0]).line + linesBefore : 1
  }
}
