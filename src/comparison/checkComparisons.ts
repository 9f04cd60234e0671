import { isDay } from '#checks/day.ts'
import type { DataPath } from '#checks/dataFile.ts'
import { meant } from '#checks/nearest.ts'
import type { Facts } from '#facts/fact.ts'
import type { Cell } from './cells.ts'
import type { WrittenComparison } from './defineComparison.ts'
import { quotesIn, resolveComparison } from './resolveComparison.ts'

/** Something wrong with a comparison. */
export interface ComparisonProblem {
  id: string
  /** Where in the declaration: `cells`, `works-on-fargate`, `irsa`. */
  path: DataPath
  message: string
}

/** What the comparisons are checked against. */
export interface ComparisonContext {
  chapters: readonly string[]
  sources: readonly string[]
  /** The facts that comparisons may quote. */
  facts: Facts
  /** Whether an address of this site, `/chapter/note/#section`, is there; else what to write. */
  checkLink: (href: string) => string | undefined
  /** `YYYY-MM-DD`; no date may lie after it. */
  today: string
}

const name = /^[a-z0-9]+(-[a-z0-9]+)*$/

/**
 * What the compiler cannot see in the comparisons: too little to compare, invalid names, dates in the
 * future, rows of a group that are not together, links that lead nowhere, facts that do not exist.
 * @param comparisons by the name they are registered under
 */
export function checkComparisons(
  comparisons: Readonly<Record<string, WrittenComparison>>,
  context: ComparisonContext,
): ComparisonProblem[] {
  return Object.entries(comparisons).flatMap(([key, written]) => {
    const problems: ComparisonProblem[] = []
    const say = (path: DataPath, message: string) =>
      problems.push({ id: key, path, message: `${path.join('.')}: ${message}` })

    const missing = quotesIn(written).filter(({ fact }) => !Object.hasOwn(context.facts, fact))
    for (const { fact, path } of missing) {
      say(path, `Unknown fact "${fact}". ${meant(fact, Object.keys(context.facts))}`)
    }
    if (missing.length > 0) return problems

    const comparison = resolveComparison(written, context.facts)
    const { id, chapter, checked, options, criteria, cells } = comparison
    if (id !== key)
      say(['id'], `It is registered as "${key}". Write that here, or "${id}" in index.ts.`)
    if (!context.chapters.includes(chapter)) {
      say(
        ['chapter'],
        `There is no chapter "${chapter}". Write one of ${context.chapters.join(', ')}.`,
      )
    }
    for (const message of checkDay(checked, context.today)) say(['checked'], message)
    if (Object.keys(options).length < 2)
      say(['options'], 'A comparison needs at least two options.')
    if (Object.keys(criteria).length === 0)
      say(['criteria'], 'A comparison needs at least one criterion.')

    for (const [field, names] of Object.entries({ options, criteria })) {
      for (const each of Object.keys(names)) {
        const isName = name.test(each) && each !== 'option' && each !== 'source'
        if (!isName)
          say(
            [field, each],
            'Write the id in lowercase words joined by hyphens, not "option" or "source".',
          )
      }
    }
    for (const [option, { note, chooseWhen }] of Object.entries(options)) {
      const wrong = note === undefined ? undefined : context.checkLink(note)
      if (wrong) say(['options', option, 'note'], wrong)
      for (const message of checkLinks(chooseWhen, context)) {
        say(['options', option, 'chooseWhen'], message)
      }
    }

    const rows = Object.entries(criteria)
    const torn = rows.find(([, { group }], index) => {
      const first = rows.findIndex(([, row]) => row.group === group)
      return first < index && rows[index - 1]?.[1].group !== group
    })
    if (torn) {
      const [criterion, { group }] = torn
      say(
        ['criteria', criterion],
        `The rows of the group "${group}" are not next to each other. Move them together.`,
      )
    }

    for (const [criterion, row] of Object.entries(cells)) {
      for (const [option, cell] of Object.entries(row)) {
        for (const message of checkCell(cell, context)) {
          say(['cells', criterion, option], message)
        }
      }
    }
    return problems
  })
}

function checkLinks(markdown: string, { checkLink }: ComparisonContext): string[] {
  const links = [...markdown.matchAll(/\]\(([^)]+)\)/g)].map(([, href = '']) => href)
  return links.flatMap((href) => checkLink(href) ?? [])
}

function checkCell(cell: Cell, context: ComparisonContext): string[] {
  const { sources, today } = context
  const unknown = cell.sources.filter((key) => !sources.includes(key))
  const markdown = [
    cell.note,
    cell.kind === 'text' ? cell.text : undefined,
    cell.kind === 'partly' ? cell.condition : undefined,
  ].join(' ')
  return [
    ...unknown.map((key) => `Unknown source "${key}".`),
    ...checkLinks(markdown, context),
    ...checkDay(cell.checked, today),
  ]
}

function checkDay(checked: string | undefined, today: string): string[] {
  if (checked === undefined) return []
  if (!isDay(checked)) return ['Write the day of the check as YYYY-MM-DD.']
  return checked > today
    ? [`The day of the check is in the future. Write ${today} or earlier.`]
    : []
}
