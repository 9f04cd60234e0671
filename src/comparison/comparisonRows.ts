import { answerLine } from './answerLine.ts'
import { answer } from './answer.ts'
import type { Comparison } from './defineComparison.ts'
import type { Rows } from './markdownTable.ts'

/** A comparison as rows of text, Markdown as its authors wrote it. */
export function comparisonRows({ options, criteria, cells }: Comparison): Rows {
  const ids = Object.keys(options)
  return [
    ['', ...Object.values(options).map(({ title }) => title)],
    ...Object.entries(criteria).map(([criterion, { title }]) => [
      title,
      ...ids.map((option) => {
        const cell = cells[criterion]?.[option]
        return cell ? answerLine(answer(cell)) : ''
      }),
    ]),
  ]
}
