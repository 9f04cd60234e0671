import { expect, test } from 'playwright/test'
import { citedSources, defineComparison } from '../../src/comparison/defineComparison.ts'

const about = { title: 'Two ways', checked: '2026-11-23' }
const options = { one: { title: 'One' }, two: { title: 'Two' } }
const criteria = { cost: { title: 'Cost' } }
const cell = { text: 'Some', sources: [] }

test('sources are listed once, in reading order', () => {
  const comparison = defineComparison({
    ...about,
    options,
    criteria,
    cells: {
      cost: {
        one: { text: 'Some', sources: ['eks-fargate', 'eks-architecture'] },
        two: { text: 'More', sources: ['eks-architecture', 'eks-automode'] },
      },
    },
  })
  expect(citedSources(comparison)).toEqual(['eks-fargate', 'eks-architecture', 'eks-automode'])
})

// The type checker proves these: a line that compiles where an error is expected is an error itself.
defineComparison({
  ...about,
  options,
  criteria,
  // @ts-expect-error a cell is missing
  cells: { cost: { one: cell } },
})
defineComparison({
  ...about,
  options,
  criteria,
  // @ts-expect-error a criterion is missing
  cells: {},
})
defineComparison({
  ...about,
  options,
  criteria,
  // @ts-expect-error there is no option "three"
  cells: { cost: { one: cell, two: cell, three: cell } },
})
defineComparison({
  ...about,
  options,
  criteria,
  // @ts-expect-error there is no criterion "speed"
  cells: { cost: { one: cell, two: cell }, speed: { one: cell, two: cell } },
})
defineComparison({
  ...about,
  options,
  criteria,
  // @ts-expect-error there is no source "eks-nothing"
  cells: { cost: { one: { text: 'Some', sources: ['eks-nothing'] }, two: cell } },
})
