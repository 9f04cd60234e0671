import { expect, test } from 'playwright/test'
import { comparisons } from '../../src/data/comparisons/index.ts'
import { statedFacts } from '../../src/facts/facts.ts'
import type { Card } from '../../src/search/answers/findAnswer.ts'
import type { Search } from '../../src/search/search.ts'
import { none } from '../answers/none.ts'
import { shown, type Expected } from '../answers/shown.ts'
import { openSearch } from '../search/openSearch.ts'
import { sites } from '../sites.ts'

let search: Search
test.beforeAll(async () => {
  search = await openSearch(sites.root)
})

const cardFor = (query: string) => search.answerTo(query, search.read(query))
const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

/** Whether a card is the expected one. */
function isRight(card: Card, expected: Expected): boolean {
  if ('fact' in expected) {
    return card.kind === 'fact' && card.fact.what === statedFacts[expected.fact]?.what
  }
  if ('term' in expected) return card.kind === 'term' && card.term.id === expected.term
  if ('version' in expected) {
    return card.kind === 'version'
      ? card.version.version === expected.version
      : card.kind === 'versions' && expected.version === 'all'
  }
  const [id, criterion, ...options] = expected.cell
  const titles = options.map((option) => titleOf(id, option)).sort()
  return (
    card.kind === 'cell' &&
    card.comparison.id === id &&
    card.criterion.id === criterion &&
    card.options
      .map(({ option }) => option.title)
      .sort()
      .join() === titles.join()
  )
}

function titleOf(comparison: string, option: string): string {
  const { options } = Object.values(comparisons).find(({ id }) => id === comparison) ?? {}
  return (options as Record<string, { title: string }> | undefined)?.[option]?.title ?? ''
}

test('what asks for one thing is answered, and what does not is not', () => {
  const wrong: string[] = []
  const absent: string[] = []
  for (const [query, expected] of shown) {
    const card = cardFor(query)
    if (!card) absent.push(query)
    else if (!isRight(card, expected)) wrong.push(query)
  }
  const needless = none.filter((query) => cardFor(query) !== undefined)
  const right = shown.length - wrong.length - absent.length
  console.log(`\nAnswers: ${percent(right, shown.length)} right of ${shown.length}`)
  console.log(`None: ${absent.join('; ')}`)
  console.log(`Wrong: ${[...wrong, ...needless].join('; ')}`)
  expect(right / shown.length).toBeGreaterThanOrEqual(0.9)
  expect((wrong.length + needless.length) / (shown.length + none.length)).toBeLessThanOrEqual(0.01)
})
