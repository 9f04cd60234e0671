import { join } from 'node:path'
import { lineInFile } from '#checks/dataFile.ts'
import { units } from '#data/units.ts'
import type { SiteData } from './dataOfSite.ts'
import { dataTexts } from './dataTexts.ts'
import { plainPassage } from './plainPassage.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

const countable = Object.entries(units).filter(([one, many]) => one !== many)
const many = new Map<string, string>(countable.map(([one, many]) => [many, one]))
const one = new Map<string, string>(countable)
const before = '(?<![\\w.,:/$-])'
const wordIn = (words: Iterable<string>) => `(${[...words].join('|')})`
const manyOfOne = new RegExp(`${before}1 ${wordIn(many.keys())}\\b`, 'g')
/** Only where the unit ends a phrase: "a 5 minute break" is right. */
const oneOfMany = new RegExp(
  `${before}([2-9]|[1-9]\\d+|\\d{1,3}(?:,\\d{3})+) ${wordIn(one.keys())}(?=[.,;:)]|$)`,
  'g',
)

/**
 * Finds numbers with the wrong form of a unit, such as "1 minutes", also where the number is a fact
 * that is quoted without its own unit.
 * @param root the project's root
 */
export function checkPlurals(
  root: string,
  notes: readonly NoteOutline[],
  data: SiteData,
): Problem[] {
  const inNotes = notes.flatMap(({ file, summary, lineOfKey, passages }) => [
    ...wrongUnits(summary).map(({ message }) => ({ file, line: lineOfKey(['summary']), message })),
    ...passages.flatMap(({ parts }) => {
      const { text, lineAt } = plainPassage(parts, data.facts)
      return wrongUnits(text).map(({ offset, message }) => ({
        file,
        line: lineAt(offset),
        message,
      }))
    }),
  ])
  const inData = dataTexts(data).flatMap(({ file, path, text }) =>
    wrongUnits(text).map(({ message }) => ({
      file,
      line: lineInFile(join(root, file), path),
      message,
    })),
  )
  return [...inNotes, ...inData]
}

function wrongUnits(text: string): { offset: number; message: string }[] {
  const words = text.replace(/`[^`]*`/g, (code) => ' '.repeat(code.length))
  const found = [
    ...Array.from(words.matchAll(manyOfOne), ({ 0: wrong, 1: unit = '', index }) => ({
      offset: index,
      wrong,
      right: `1 ${many.get(unit)}`,
    })),
    ...Array.from(words.matchAll(oneOfMany), ({ 0: wrong, 1: number, 2: unit = '', index }) => ({
      offset: index,
      wrong,
      right: `${number} ${one.get(unit)}`,
    })),
  ]
  return found.map(({ offset, wrong, right }) => ({
    offset,
    message: `"${wrong}" has the wrong form of its unit. Write "${right}", or quote the fact without bare: it adds the right form.`,
  }))
}
