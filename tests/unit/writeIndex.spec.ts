import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { neverChanges } from '../../src/offline/neverChanges.ts'
import { writeIndex } from '../../src/search/writeIndex.ts'
import type { Section } from '../../src/sections/section.ts'

test('a site without sections is an error, not an empty index', async () => {
  await expect(writeIndex([], {})).rejects.toThrow('There is no section to search')
})

test('browsers keep the files of the index whose names change with their content, and no others', async () => {
  const page: Section = {
    path: '/resources/secrets/',
    id: undefined,
    level: 1,
    kind: 'note',
    chapter: 'resources',
    title: 'Secrets',
    otherNames: [],
    asks: [],
    pageTitle: 'Secrets',
    context: [],
    reviewed: '2026-11-23',
    blocks: ['Encrypted in etcd.'],
    sentences: [],
    facts: [],
    messages: [],
    listedFacts: [],
  }
  const files = await writeIndex([page], { resources: 'Resources' })
  const kept = readFileSync('public/_headers', 'utf8')
    .split(/\n(?=\/)/)
    .filter((rule) => rule.includes('immutable'))
    .map((rule) => rule.split('\n')[0]?.replace('*', '') ?? '')
  expect(kept).not.toEqual([])
  for (const path of files.map((file) => `/${file.path}`)) {
    const hasHash = /[-_][0-9a-f]{7,}\.\w+$/.test(path)
    expect(neverChanges.test(path), path).toBe(hasHash)
    expect(
      kept.some((start) => path.startsWith(start)),
      path,
    ).toBe(hasHash)
  }
})
