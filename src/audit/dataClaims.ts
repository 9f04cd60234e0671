import { answer } from '#comparison/answer.ts'
import { answerLine } from '#comparison/answerLine.ts'
import { cellId, rowId } from '#comparison/ids.ts'
import { resolveComparison } from '#comparison/resolveComparison.ts'
import { lineInText } from '#checks/dataFile.ts'
import { dataFile } from '#checks/projectFiles.ts'
import { factText } from '#facts/factText.ts'
import { sources } from '#data/sources/index.ts'
import type { SiteData } from '#notes/dataOfSite.ts'
import type { Claim } from './claim.ts'

/** Reads a file. @param file from the project's root */
type Read = (file: string) => string

/** The cells of all comparisons. Those that quote a fact are left out: the fact is a claim itself. */
export function cellClaims(data: SiteData, read: Read): Claim[] {
  return Object.entries(data.comparisons).flatMap(([id, written]) => {
    const file = dataFile(`comparisons/${id}`)
    const text = read(file)
    const { title, criteria, options, cells, checked } = resolveComparison(written, data.facts)
    return Object.entries(cells).flatMap(([criterion, row]) =>
      Object.entries(row)
        .filter(([, cell]) => cell.fact === undefined && cell.kind !== 'not-applicable')
        .map(([option, cell]): Claim => {
          const labels = [title, criteria[criterion]?.title, options[option]?.title]
          return {
            group: 'compare',
            text: `${labels.join(', ')}: ${answerLine(answer(cell))}`,
            address: `/compare/${id}/#${cellId(rowId(id, criterion), option)}`,
            file,
            line: lineInText(file, text, ['cells', criterion, option]),
            sources: cell.sources.map((key) => ({
              ...sources[key],
              checked: cell.checked ?? checked,
            })),
            sourcesOf: 'claim',
          }
        }),
    )
  })
}

/** All stated facts. @param page the address of the note that lists them */
export function factClaims({ factGroups }: SiteData, page: string, read: Read): Claim[] {
  return Object.entries(factGroups).flatMap(([group, { facts }]) => {
    const file = dataFile(`facts/${group}`)
    const text = read(file)
    return Object.entries(facts).map(([id, fact]): Claim => ({
      group: 'facts',
      text: [`${fact.what}: ${factText(fact)}`, fact.doubt].filter(Boolean).join('. '),
      address: `${page}#${id}`,
      file,
      line: lineInText(file, text, [id]),
      sources: [{ ...sources[fact.source], checked: fact.checked }],
      sourcesOf: 'claim',
    }))
  })
}
