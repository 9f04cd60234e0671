import { expect, test } from 'playwright/test'
import { answer } from '../../src/comparison/answer.ts'
import {
  amount,
  aws,
  checkedOn,
  no,
  notApplicable,
  partly,
  shared,
  text,
  yes,
} from '../../src/comparison/cells.ts'
import { checkComparisons } from '../../src/comparison/checkComparisons.ts'
import { comparisonFile } from '../../src/comparison/comparisonFile.ts'
import {
  citedSources,
  defineComparison,
  type Comparison,
} from '../../src/comparison/defineComparison.ts'
import { csv } from '../../src/comparison/csv.ts'
import { partOf } from '../../src/comparison/partOf.ts'
import { answerLine } from '../../src/comparison/answerLine.ts'
import { markdownTable } from '../../src/comparison/markdownTable.ts'
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
const twoWays = defineComparison({ ...about, options, criteria, cells })

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
    ].map((cell) => answerLine(answer(cell))),
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
  checkLink: (href: string) => (href === '/eks/' ? undefined : `There is no note at ${href}.`),
  today: '2026-11-23',
}
const told = (comparison: Comparison, key = 'two-ways') =>
  checkComparisons({ [key]: comparison }, context).map(({ message }) => message)

test('a sound comparison has no problems', () => {
  expect(told(twoWays)).toEqual([])
})

test('a comparison that is empty or has one option is refused', () => {
  expect(told({ ...twoWays, options: { one: options.one }, criteria: {}, cells: {} })).toEqual([
    'options: A comparison needs at least two options.',
    'criteria: A comparison needs at least one criterion.',
  ])
})

test('an id that differs from its name, an unknown chapter and a date in the future are refused', () => {
  expect(told({ ...twoWays, chapter: 'esk', checked: '2027-01-01' }, 'three-ways')).toEqual([
    'id: It is registered as "three-ways". Write that here, or "two-ways" in index.ts.',
    'chapter: There is no chapter "esk". Write one of eks.',
    'checked: The day is in the future. Write 2026-11-23 or earlier.',
  ])
})

test('a source or a link that is not there is refused, with its cell', () => {
  const cell = text('see [it](/nowhere/)', ['eks-nothing'] as never)
  expect(told({ ...twoWays, cells: { ...cells, fargate: { one: cell, two: cell } } })[0]).toBe(
    'cells.fargate.one: Unknown source "eks-nothing".',
  )
  expect(told({ ...twoWays, cells: { ...cells, fargate: { one: cell, two: cell } } })[1]).toBe(
    'cells.fargate.one: There is no note at /nowhere/.',
  )
})

test('a cell may have a different day of its check, but not one in the future', () => {
  const early = { ...cells, fargate: { ...cells.fargate, one: checkedOn('2027-01-01', yes([])) } }
  expect(told(defineComparison({ ...about, options, criteria, cells: early }))).toEqual([
    'cells.fargate.one: It was checked in the future. Write 2026-11-23 or earlier.',
  ])
})

test('a link in the advice on when to choose an option is checked', () => {
  const one = { ...options.one, chooseWhen: 'you need [it](/nowhere/).' }
  expect(told({ ...twoWays, options: { ...options, one } })).toEqual([
    'options.one.chooseWhen: There is no note at /nowhere/.',
  ])
})

test('rows of a group that are not next to each other are refused', () => {
  const torn = {
    a: { title: 'A', group: 'Limits' },
    b: { title: 'B', group: 'Where' },
    c: { title: 'C', group: 'Limits' },
  }
  expect(told({ ...twoWays, criteria: torn, cells: {} })).toEqual([
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
// @ts-expect-error a unit is named by its word for one
amount(3, 'Pods', [])
// @ts-expect-error there is no source "eks-nothing"
yes('eks-nothing')
// @ts-expect-error a condition says what it is
partly('eks-fargate')
