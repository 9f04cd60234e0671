import { expect, test } from 'playwright/test'
import { allClaims } from '../../src/audit/allClaims.ts'
import { sampleClaims, stateClaims, strongClaims } from '../../src/audit/chooseClaims.ts'
import type { Claim } from '../../src/audit/claim.ts'
import { noteClaims } from '../../src/audit/noteClaims.ts'
import { report } from '../../src/audit/report.ts'
import { readNote } from '../../src/notes/readNote.ts'
import { readSiteData } from '../../src/notes/siteData.ts'

const note = readNote(
  'src/content/notes/eks/limits.mdx',
  `---
title: Limits
summary: How much fits. Ask for more.
---

## How many {#many}

A cluster takes <Fact id="entries" />. It also has nodes. They never sleep.<Cite source="eks-kubernetes-versions" /> Nobody cites this.

- An item.

## Without {#without}

Nothing here is cited.
`,
)
const facts = {
  entries: {
    what: 'Access entries of a cluster',
    value: 3000,
    unit: 'access entry',
    source: 'eks-service-quotas',
    checked: '2026-11-20',
    checkAgain: '2027-05-20',
  },
} as const
const claims = noteClaims(note, facts)
const claim = (text: string) => claims.find((each) => each.text === text)

test('a sentence comes with its address, its line and what it cites', () => {
  expect(claim('They never sleep.')).toMatchObject({
    group: 'eks',
    address: '/eks/limits/#many',
    line: 8,
    sourcesOf: 'claim',
    sources: [{ url: expect.stringContaining('kubernetes-versions') as unknown }],
  })
  expect(claim('How much fits.')).toMatchObject({ address: '/eks/limits/', line: 3, sources: [] })
})

test('a fact is quoted with its value, its source and the day of its check', () => {
  expect(claim('A cluster takes 3,000 access entries.')?.sources).toEqual([
    expect.objectContaining({ checked: '2026-11-20' }),
  ])
})

test('a sentence without a citation has that of the next one, its paragraph or its section', () => {
  const urls = (text: string) => claim(text)?.sources.map(({ url }) => url.split('/').at(-1))
  expect(urls('It also has nodes.')).toEqual(['kubernetes-versions.html'])
  expect(claim('Nobody cites this.')).toMatchObject({ sourcesOf: 'paragraph' })
  expect(claim('An item.')).toMatchObject({ sourcesOf: 'section' })
  expect(urls('An item.')).toHaveLength(2)
  expect(urls('Nothing here is cited.')).toEqual([])
})

test('strong words and words about the present state count outside code only', () => {
  const texts = (list: readonly Claim[]) => list.map(({ text }) => text)
  expect(texts(strongClaims(claims))).toEqual(['They never sleep.', 'Nothing here is cited.'])
  const [first] = claims
  const said = ['Beta in 1.37.', 'Write `beta`.', 'Not yet on EKS.'].map((text) => ({
    ...(first as Claim),
    text,
  }))
  expect(texts(stateClaims(said))).toEqual(['Beta in 1.37.', 'Not yet on EKS.'])
})

test('a sample has as many claims as asked, from each group in proportion, the same for a seed', () => {
  const [first] = claims
  const many = Array.from({ length: 1000 }, (_, index) => ({
    ...(first as Claim),
    group: index < 700 ? 'large' : index < 990 ? 'middle' : 'small',
    text: `Claim ${index}.`,
  }))
  const drawn = sampleClaims(many, 100, 7)
  const count = (group: string) => drawn.filter((each) => each.group === group).length
  expect([drawn.length, count('large'), count('middle'), count('small')]).toEqual([100, 70, 29, 1])
  expect(new Set(drawn).size).toBe(100)
  expect(sampleClaims(many, 100, 7)).toEqual(drawn)
  expect(sampleClaims(many, 100, 8)).not.toEqual(drawn)
  expect(sampleClaims(many, 5000, 7)).toHaveLength(1000)
})

test('the claims of the site are sentences, cells and facts, and none of them lacks its place', () => {
  const all = allClaims('.', readSiteData('.'))
  const groups = new Set(all.map(({ group }) => group))
  for (const group of ['troubleshooting', 'compare', 'facts']) expect(groups).toContain(group)
  const compared = all.filter(({ group }) => group === 'compare')
  expect(compared.filter(({ line }) => line === 1)).toEqual([])
  expect(compared[0]?.address).toMatch(/^\/compare\/[\w-]+\/#[\w-]+\.[\w-]+\.[\w-]+$/)
  const text = report('Sample', sampleClaims(all, 20, 1))
  expect(text.match(/^- /gm)).toHaveLength(20)
  expect(text).toMatch(/^ {2}- \[.+\]\(https:\/\/.+\), checked \d{4}-\d\d-\d\d/m)
})
