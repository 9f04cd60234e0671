import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { markdownToMdast } from 'satteri'
import { lineInText } from '#checks/dataFile.ts'
import type { Facts } from '#facts/fact.ts'
import type { SiteData } from '#notes/dataOfSite.ts'
import { noteFiles } from '#notes/notePath.ts'
import { passagesIn, type Passage } from '#notes/passagesIn.ts'
import { plainPassage, type PlainText } from '#notes/plainPassage.ts'
import type { Problem } from '#notes/problem.ts'
import { readNote } from '#notes/readNote.ts'
import { allowancesIn } from './allowances.ts'
import { dataTexts } from '#notes/dataTexts.ts'
import { findPhrases } from './findPhrases.ts'

/**
 * Finds phrases that a native technical writer would not use: in the notes, the data and the Markdown
 * files at the root.
 * @param root the project's root
 */
export function checkEnglish(root: string, data: SiteData): Problem[] {
  const read = (file: string) => readFileSync(join(root, file), 'utf8')
  const markdown = globSync('*.md', { cwd: root }).toSorted()
  const ofFile = Map.groupBy(dataTexts(data), ({ file }) => file)
  return [
    ...noteFiles(root).flatMap((file) => checkNoteEnglish(file, read(file), data.facts)),
    ...Array.from(ofFile).flatMap(([file, texts]) => {
      const source = read(file)
      const lineAt = (path: (typeof texts)[number]['path']) => () => lineInText(file, source, path)
      const plain = texts.map(({ path, text }) => ({ text, lineAt: lineAt(path) }))
      return checkTexts(file, source, plain)
    }),
    ...markdown.flatMap((file) => {
      const source = read(file)
      return checkTexts(file, source, plainPassages(passagesIn(markdownToMdast(source), source)))
    }),
  ]
}

/** The same for one note. @param file from the project's root */
export function checkNoteEnglish(file: string, source: string, facts: Facts): Problem[] {
  const { title, summary, passages, lineOfKey } = readNote(file, source)
  return checkTexts(file, source, [
    { text: title, lineAt: () => lineOfKey(['title']) },
    { text: summary, lineAt: () => lineOfKey(['summary']) },
    ...plainPassages(passages, facts),
  ])
}

const plainPassages = (passages: readonly Passage[], facts: Facts = {}) =>
  passages.map(({ parts }) => plainPassage(parts, facts))

/** The phrases in the texts of a file that its comments do not allow, and allowances that are wrong. */
function checkTexts(file: string, source: string, texts: readonly PlainText[]): Problem[] {
  const allowances = allowancesIn(source)
  const used = new Set<(typeof allowances)[number]>()
  const found = texts.flatMap(({ text, lineAt }) =>
    findPhrases(text).flatMap(({ phrase, write, offset }) => {
      const line = lineAt(offset)
      const allowed = allowances.find(
        (each) => each.of === line && each.phrase.toLowerCase() === phrase.toLowerCase(),
      )
      if (allowed) used.add(allowed)
      return allowed ? [] : [{ file, line, message: `Replace "${phrase}" with: ${write}.` }]
    }),
  )
  const wrong = allowances.flatMap((each) => {
    const { phrase, reason, line } = each
    if (!used.has(each)) {
      const message = `The line after this comment has no "${phrase}" to allow. Remove the comment.`
      return [{ file, line, message }]
    }
    if (reason !== '') return []
    const message = `Say why "${phrase}" stays: english: allow "${phrase}": the reason.`
    return [{ file, line, message }]
  })
  return [...found, ...wrong].toSorted((one, other) => one.line - other.line)
}
