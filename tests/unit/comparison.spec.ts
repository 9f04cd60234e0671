import { expect, test } from 'playwright/test'
import { answer } from '../../src/comparison/answer.ts'
import {
  amount,
  aws,
  checkedOn,
  no,
  notApplicable,
  partly,
  quote,
  shared,
  text,
  words,
  yes,
} from '../../src/comparison/cells.ts'
import { checkComparisons } from '../../src/comparison/checkComparisons.ts'
import { comparisonFile } from '../../src/comparison/comparisonFile.ts'
import {
  citedSources,
  defineComparison,
  type WrittenComparison,
} from '../../src/comparison/defineComparison.ts'
import { csv } from '../../src/comparison/csv.ts'
import { partOf } from '../../src/comparison/partOf.ts'
import { answerLine } from '../../src/comparison/answerLine.ts'
import { markdownTable } from '../../src/comparison/markdownTable.ts'
import { quotesIn, resolveCell, resolveComparison } from '../../src/comparison/resolveComparison.ts'
import type { Facts } from '../../src/facts/fact.ts'
import { readView, writeView } from '../../src/comparison/viewState.ts'

const about = {
  id: 'two-ways',
  chapter: 'eks',
  title: 'Two ways',
  question: 'Which way?',
  checked: '2026-11-20',
}
const options = {
  one: { title: 'One', chooseWhen: 'you can.' },
  two: { title: 'Two', chooseWhen: 'you must.' },
}
const criteria = {
  fargate: { title: 'Works on Fargate' },
  limit: { title: 'Limit', unit: 'Pod' },
} as const
const cells = {
  fargate: {
    one: yes('eks-fargate'),
    two: partly('only `static`', ['eks-architecture', 'eks-fargate']),
  },
  limit: { one: amount(5000, 'Pod', 'eks-automode', 'at most'), two: notApplicable() },
}
const written = defineComparison({ ...about, options, criteria, cells })
const twoWays = resolveComparison(written, {})

test('sources are listed once, in reading order', () => {
  expect(citedSources(twoWays)).toEqual(['eks-fargate', 'eks-architecture', 'eks-automode'])
})

test('every kind of cell is said in words', () => {
  expect(
    [
      yes([]),
      no([], 'use IRSA.'),
      partly('only on Linux', []),
      text('a **few** words', []),
      amount(5000, 'Pod', [], 'at most'),
      amount(1, 'Pod', []),
      aws([]),
      shared([], 'AWS builds, you roll out'),
      notApplicable(),
    ].map((cell) => answerLine(answer(resolveCell(cell, {})))),
  ).toEqual([
    'Yes',
    'No (use IRSA)',
    'Partly: only on Linux',
    'a **few** words',
    '5,000 Pods (at most)',
    '1 Pod',
    'AWS',
    'Shared (AWS builds, you roll out)',
    'Does not apply',
  ])
})

const facts: Facts = {
  'quota-clusters': {
    what: 'Clusters in a Region',
    value: 1000,
    unit: 'cluster',
    source: 'eks-architecture',
    checked: '2026-11-21',
    checkAgain: '2027-05-21',
  },
  'pod-level-resources': {
    what: 'Version with resources of Pods',
    value: '1.34',
    source: 'eks-fargate',
    checked: '2026-11-22',
    checkAgain: '2027-05-22',
  },
}
const quoting = {
  ...written,
  options: {
    one: { title: 'One', chooseWhen: words`you have ${'quota-clusters'} of them.` },
    two: { title: 'Two', chooseWhen: 'you must.' },
  },
  cells: {
    fargate: {
      one: quote('pod-level-resources'),
      two: checkedOn('2026-11-19', partly(words`from ${'pod-level-resources'} on`, 'eks-fargate')),
    },
    limit: {
      one: quote('quota-clusters', words`${'quota-clusters'} or more`),
      two: notApplicable(),
    },
  },
} satisfies WrittenComparison

test('a comparison quotes facts with their values, sources and days', () => {
  const { options, cells } = resolveComparison(quoting, facts)
  expect(options['one']?.chooseWhen).toBe('you have 1,000 of them.')
  expect(cells['limit']?.['one']).toEqual({
    kind: 'amount',
    value: 1000,
    unit: 'cluster',
    sources: ['eks-architecture'],
    note: '1,000 or more',
    checked: '2026-11-21',
    fact: 'quota-clusters',
  })
  expect(cells['fargate']).toMatchObject({
    one: { kind: 'text', text: '1.34', sources: ['eks-fargate'], checked: '2026-11-22' },
    two: { kind: 'partly', condition: 'from 1.34 on', checked: '2026-11-19' },
  })
})

test('the places of quoted facts are known, and one that does not exist is refused', () => {
  expect(quotesIn(quoting).map(({ fact, path }) => `${path.join('.')} ${fact}`)).toEqual([
    'options.one.chooseWhen quota-clusters',
    'cells.fargate.one pod-level-resources',
    'cells.fargate.two pod-level-resources',
    'cells.limit.one quota-clusters',
    'cells.limit.one quota-clusters',
  ])
  const { 'quota-clusters': quota, ...others } = facts
  const known = { ...others, ...(quota && { 'quota-cluster': quota }) }
  const problems = checkComparisons({ 'two-ways': quoting }, { ...context, facts: known })
  expect(problems.map(({ message }) => message)[0]).toBe(
    'options.one.chooseWhen: Unknown fact "quota-clusters". Did you mean "quota-cluster"?',
  )
  expect(problems).toHaveLength(3)
})

test('a table in Markdown keeps bars inside cells', () => {
  expect(
    markdownTable([
      ['', 'A'],
      ['x|y', 'b'],
    ]),
  ).toBe('|  | A |\n| --- | --- |\n| x\\|y | b |\n')
})

test('a table in CSV quotes commas, quotes and line breaks', () => {
  expect(
    csv([
      ['a', 'b,c'],
      ['say "x"', 'two\nlines'],
    ]),
  ).toBe('a,"b,c"\r\n"say ""x""","two\nlines"\r\n')
})

test('the files of a comparison carry answers, verdicts and sources', () => {
  expect(comparisonFile(twoWays, 'csv')).toContain('Works on Fargate,Yes,Partly: only static\r\n')
  expect(JSON.parse(comparisonFile(twoWays, 'json'))).toMatchObject({
    id: 'two-ways',
    cells: { limit: { one: { value: 5000, unit: 'Pod' } } },
    sources: { 'eks-fargate': { publisher: 'AWS' } },
  })
})

test('a part of a comparison has the named options in their order', () => {
  expect(Object.keys(partOf(twoWays, ['two', 'one'], ['limit']).options)).toEqual(['two', 'one'])
  expect(Object.keys(partOf(twoWays, undefined, ['limit']).criteria)).toEqual(['limit'])
  expect(() => partOf(twoWays, ['oen'])).toThrow(
    'Unknown option of two-ways: "oen". Did you mean "one"?',
  )
})

const known = ['one', 'two', 'three']
const roundTrip = (query: string) => {
  const parameters = new URLSearchParams()
  writeView('x', readView('x', new URLSearchParams(query), known), parameters)
  return parameters.toString()
}

test('a view is kept in the address', () => {
  expect(
    readView('x', new URLSearchParams('x=two,one&x.differences=&x.filter=role'), known),
  ).toEqual({
    options: ['two', 'one'],
    differences: true,
    filter: 'role',
  })
  expect(roundTrip('x=two%2Cone&x.differences=&x.filter=a+role')).toBe(
    'x=two%2Cone&x.differences=&x.filter=a+role',
  )
})

test('a view that is no view shows the whole comparison', () => {
  expect(roundTrip('x=one')).toBe('')
  expect(roundTrip('x=four,five&y.filter=z')).toBe('')
  expect(roundTrip('x=one,one,two')).toBe('x=one%2Ctwo')
})

const context = {
  chapters: ['eks'],
  sources: ['eks-fargate', 'eks-architecture', 'eks-automode'],
  facts: {},
  checkLink: (href: string) => (href === '/eks/' ? undefined : `There is no note at ${href}.`),
  today: '2026-11-23',
}
const told = (comparison: WrittenComparison, key = 'two-ways') =>
  checkComparisons({ [key]: comparison }, context).map(({ message }) => message)

test('a sound comparison has no problems', () => {
  expect(told(written)).toEqual([])
})

test('a comparison that is empty or has one option is refused', () => {
  expect(told({ ...written, options: { one: options.one }, criteria: {}, cells: {} })).toEqual([
    'options: A comparison needs at least two options.',
    'criteria: A comparison needs at least one criterion.',
  ])
})

test('an id that differs from its name, an unknown chapter and a date in the future are refused', () => {
  expect(told({ ...written, chapter: 'esk', checked: '2027-01-01' }, 'three-ways')).toEqual([
    'id: It is registered as "three-ways". Write that here, or "two-ways" in index.ts.',
    'chapter: There is no chapter "esk". Write one of eks.',
    'checked: The day of the check is in the future. Write 2026-11-23 or earlier.',
  ])
})

test('a source or a link that is not there is refused, with its cell', () => {
  const cell = text('see [it](/nowhere/)', ['eks-nothing'] as never)
  expect(told({ ...written, cells: { ...cells, fargate: { one: cell, two: cell } } })[0]).toBe(
    'cells.fargate.one: Unknown source "eks-nothing".',
  )
  expect(told({ ...written, cells: { ...cells, fargate: { one: cell, two: cell } } })[1]).toBe(
    'cells.fargate.one: There is no note at /nowhere/.',
  )
})

test('a cell may have a different day of its check, but not one in the future', () => {
  const toldOf = (day: string) => {
    const one = checkedOn(day, yes([]))
    const changed = { ...cells, fargate: { ...cells.fargate, one } }
    return told(defineComparison({ ...about, options, criteria, cells: changed }))
  }
  expect(toldOf('2026-11-22')).toEqual([])
  expect(toldOf('2027-01-01')).toEqual([
    'cells.fargate.one: The day of the check is in the future. Write 2026-11-23 or earlier.',
  ])
  expect(toldOf('2026-11-31')).toEqual([
    'cells.fargate.one: Write the day of the check as YYYY-MM-DD.',
  ])
})

test('a link in the advice on when to choose an option is checked', () => {
  const one = { ...options.one, chooseWhen: 'you need [it](/nowhere/).' }
  expect(told({ ...written, options: { ...options, one } })).toEqual([
    'options.one.chooseWhen: There is no note at /nowhere/.',
  ])
})

test('rows of a group that are not next to each other are refused', () => {
  const torn = {
    a: { title: 'A', group: 'Limits' },
    b: { title: 'B', group: 'Where' },
    c: { title: 'C', group: 'Limits' },
  }
  expect(told({ ...written, criteria: torn, cells: {} })).toEqual([
    'criteria.c: The rows of the group "Limits" are not next to each other. Move them together.',
  ])
})

// The type checker proves these: a line that compiles where an error is expected is an error itself.
const { fargate, limit } = cells
const [one, two, three] = [notApplicable(), notApplicable(), notApplicable()]
const base = { ...about, options, criteria }
// @ts-expect-error a cell is missing
defineComparison({ ...base, cells: { fargate, limit: { one } } })
// @ts-expect-error a criterion is missing
defineComparison({ ...base, cells: { limit } })
// @ts-expect-error there is no option "three"
defineComparison({ ...base, cells: { fargate, limit: { one, two, three } } })
// @ts-expect-error there is no criterion "speed"
defineComparison({ ...base, cells: { fargate, limit, speed: fargate } })
// @ts-expect-error the row counts Pods
defineComparison({ ...base, cells: { fargate, limit: { one, two: amount(3, 'node', []) } } })
// @ts-expect-error the fact counts clusters, and the row counts Pods
defineComparison({ ...base, cells: { fargate, limit: { one, two: quote('quota-clusters') } } })
// @ts-expect-error the fact is a number, and the row has no unit
defineComparison({ ...base, cells: { fargate: { one, two: quote('quota-clusters') }, limit } })
// @ts-expect-error there is no fact "quota-nothing"
quote('quota-nothing')
// @ts-expect-error there is no fact "quota-nothing"
yes([], words`at most ${'quota-nothing'}`)
// @ts-expect-error a unit is named by its word for one
amount(3, 'Pods', [])
// @ts-expect-error there is no source "eks-nothing"
yes('eks-nothing')
// @ts-expect-error a condition says what it is
partly('eks-fargate')
