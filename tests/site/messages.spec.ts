import { expect, test } from 'playwright/test'
import { groupByPage } from '../../src/search/results.ts'
import type { Search } from '../../src/search/search.ts'
import { addressOf } from '../../src/sections/section.ts'
import { cases } from '../messages/cases.ts'
import { pastes } from '../messages/pastes.ts'
import { unrelated } from '../messages/unrelated.ts'
import { openSearch } from '../search/openSearch.ts'
import { sites } from '../sites.ts'

let search: Search

test.describe.configure({ timeout: 240_000 })
test.beforeAll(async () => {
  search = await openSearch(sites.root)
})

/** The first sections that the results show. */
async function shown(query: string) {
  const { ranked } = await search.find(search.read(query))
  return groupByPage(ranked, 20, 3).flatMap(({ sections }) => sections)
}

const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`

test('a pasted line leads first to the section that explains its message', () => {
  const sectionOf = new Map(search.messages.map(({ id, record }) => [id, record]))
  const missed: string[] = []
  for (const { line, messages } of pastes) {
    const [first] = search.read(line).messages
    const right = messages.map((id) => sectionOf.get(id))
    if (!first || !right.includes(first.record)) {
      missed.push(`  ${line.slice(0, 90)} → ${first?.id ?? 'no message'} instead of ${messages}`)
    }
  }
  const right = pastes.length - missed.length
  console.log(
    `\nPasted lines: ${right} of ${pastes.length} first, ${percent(right, pastes.length)}`,
  )
  console.log(missed.join('\n'))
  expect(right / pastes.length).toBeGreaterThanOrEqual(0.95)
})

test('a line about something else is no message', () => {
  const taken = unrelated.filter((line) => search.read(line).messages.length > 0)
  console.log(`\nUnrelated lines taken for a message: ${taken.length} of ${unrelated.length}`)
  expect(1 - taken.length / unrelated.length).toBeGreaterThanOrEqual(0.97)
})

test('every message of the index is in a section that exists', () => {
  expect(search.messages.length).toBeGreaterThan(500)
  const known = new Set(
    search.index.pages.flatMap(({ record, sections }) => [
      record,
      ...sections.map((section) => section.record),
    ]),
  )
  expect(search.messages.filter(({ record }) => !known.has(record))).toEqual([])
})

for (const { question, pasted, typed, finds } of cases) {
  test(`an answer is found: ${question}`, async () => {
    for (const query of [pasted, typed]) {
      if (query === undefined) continue
      const three = (await shown(query)).slice(0, 3).map(addressOf)
      expect(
        finds.some((address) => three.includes(address)),
        `${query.slice(0, 90)} → ${three.join(' ')}`,
      ).toBe(true)
    }
  })
}
