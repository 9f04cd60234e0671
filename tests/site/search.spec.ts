import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { parse } from 'yaml'
import { asksFolder, asksSchema } from '../../src/notes/asks.ts'
import { notePath } from '../../src/notes/notePath.ts'
import { messageForm } from '../../src/search/messageForm.ts'
import { groupByPage } from '../../src/search/results.ts'
import { addressOf } from '../../src/sections/section.ts'
import type { Search } from '../../src/search/search.ts'
import { rootOf, stemOf, wordsOf } from '../../src/search/words.ts'
import { memoize } from '../memoize.ts'
import { chat } from '../search/chat.ts'
import { common } from '../search/common.ts'
import { goldenA } from '../search/goldenA.ts'
import { goldenB } from '../search/goldenB.ts'
import type { GoldenQuery } from '../search/goldenQuery.ts'
import { heldOut } from '../search/heldOut.ts'
import { nonsense } from '../search/nonsense.ts'
import { questions } from '../search/questions.ts'
import { openSearch } from '../search/openSearch.ts'
import { sites } from '../sites.ts'

const formOf = memoize(messageForm)
const stemsOf = memoize((name: string) =>
  wordsOf(name)
    .map(({ stem }) => stem)
    .join(''),
)
let search: Search

test.describe.configure({ timeout: 240_000 })
test.beforeAll(async () => {
  search = await openSearch(sites.root)
})

/** Addresses of the sections in the order in which the results show them. */
async function shown(query: string): Promise<string[]> {
  const { ranked } = await search.find(search.read(query))
  return groupByPage(ranked, 20, 3).flatMap(({ sections }) => sections.map(addressOf))
}

/** What people type finds the right section: first, among the first three, and on average how early. */
async function measure(name: string, queries: readonly GoldenQuery[]): Promise<number> {
  const kinds = new Map<string, { queries: number; first: number; three: number; rank: number }>()
  const missed: string[] = []
  for (const { query, kind, finds } of queries) {
    const place = (await shown(query)).findIndex((address) => finds.includes(address))
    for (const row of [kind, 'all']) {
      const sum = kinds.get(row) ?? { queries: 0, first: 0, three: 0, rank: 0 }
      sum.queries++
      if (place === 0) sum.first++
      if (place >= 0 && place < 3) sum.three++
      if (place >= 0) sum.rank += 1 / (place + 1)
      kinds.set(row, sum)
    }
    if (place < 0 || place > 2) missed.push(`  ${query.slice(0, 80)} → ${finds[0]}`)
  }
  const percent = (part: number, all: number) => `${((100 * part) / all).toFixed(1)} %`
  console.log(`\nQueries, ${name}`)
  console.table(
    Object.fromEntries(
      [...kinds].map(([kind, { queries, first, three, rank }]) => [
        kind,
        {
          queries,
          first: percent(first, queries),
          'first three': percent(three, queries),
          'mean reciprocal rank': (rank / queries).toFixed(3),
        },
      ]),
    ),
  )
  console.log(`Not among the first three:\n${missed.join('\n')}`)
  const { three, queries: count } = kinds.get('all') ?? { three: 0, queries: 1 }
  return three / count
}

test('what people type finds the right section among the first three results', async () => {
  expect(await measure('golden', [...goldenA, ...goldenB])).toBeGreaterThanOrEqual(0.95)
})

test('queries that nothing was tuned on find theirs as well', async () => {
  expect(await measure('held out', heldOut)).toBeGreaterThanOrEqual(0.95)
})

test('whole questions of teammates find theirs as well', async () => {
  expect(await measure('questions', questions)).toBeGreaterThanOrEqual(0.95)
})

test('questions in the words of a chat find their sections', async () => {
  expect(await measure('chat', chat)).toBeGreaterThanOrEqual(0.83)
})

test('what operators type about common problems finds a remedy', async () => {
  expect(await measure('common problems', common)).toBeGreaterThanOrEqual(0.88)
})

/** How many questions of the authors there are for each that is tried. */
const everyAsk = 20

test('what people ask for a section leads to it', async () => {
  const asked = globSync(`${asksFolder}/*/*.yaml`)
    .sort()
    .flatMap((file) => {
      const path = notePath(file.slice(asksFolder.length + 1).replace(/yaml$/, 'mdx'))
      const asks = asksSchema.parse(parse(readFileSync(file, 'utf8')) ?? {})
      return Object.entries(asks).flatMap(([id, queries]) =>
        queries.map((query): GoldenQuery => ({ query, kind: 'asked', finds: [`${path}#${id}`] })),
      )
    })
  const tried = asked.filter((_, index) => index % everyAsk === 0)
  expect(await measure('asked', tried)).toBeGreaterThanOrEqual(0.88)
})

test('every golden query leads to sections that exist', async () => {
  const known = new Set(
    search.index.pages.flatMap(({ path, sections }) => [
      path,
      ...sections.map(({ id }) => `${path}#${id}`),
    ]),
  )
  for (const { query, finds } of [
    ...goldenA,
    ...goldenB,
    ...heldOut,
    ...questions,
    ...chat,
    ...common,
  ]) {
    expect(
      finds.filter((address) => !known.has(address)),
      query,
    ).toEqual([])
  }
})

test('nonsense finds nothing', async () => {
  for (const text of nonsense) expect(await shown(text), text).toEqual([])
})

test('a word is found in every way of writing it', async () => {
  const ways = [
    ['vpc-cni', 'vpc cni', 'VPC CNI', 'Amazon VPC CNI'],
    ['PodDisruptionBudget', 'pod disruption budget', 'pod-disruption-budgets', 'pdb', 'PDBs'],
    ['kube-proxy', 'kube proxy', 'kubeproxy', 'KubeProxy'],
    ['load balancer controller', 'loadbalancer controller', 'LoadBalancerController'],
  ]
  const pageOf = async (query: string) => (await shown(query))[0]?.split('#')[0]
  for (const [first = '', ...others] of ways) {
    const best = await pageOf(first)
    expect(best, first).toBeDefined()
    for (const other of others) expect(await pageOf(other), `${other}, as ${first}`).toBe(best)
  }
})

test('the letters that lead to the words of a stem are those that each of them begins with', () => {
  const words = Object.keys(search.index.words)
  expect(words.length).toBeGreaterThan(1000)
  expect(words.filter((word) => !word.startsWith(rootOf(stemOf(word))))).toEqual([])
})

test('a word of the site is never taken for another', () => {
  const known = Object.keys(search.index.words)
  expect(known.length).toBeGreaterThan(1000)
  expect(known.flatMap((word) => search.read(word).corrected)).toEqual([])
})

/** Other counts than those of a message, as they are printed the next time. */
const withOtherCounts = (text: string) =>
  text.replace(/\b\d+\b/g, (count) => (count.length === 3 ? count : String(Number(count) + 5)))

/** The pages with a message that says the same. */
function pagesWithMessage(said: string): string[] {
  const form = formOf(said)
  const records = search.messages
    .filter(({ text }) => {
      const own = formOf(text.replace(/\{[^}]*\}/g, ' '))
      return own.includes(form) || form.includes(own)
    })
    .map(({ record }) => record)
  return search.index.pages
    .filter(({ record, sections }) =>
      [record, ...sections.map((section) => section.record)].some(
        (each) => each !== undefined && records.includes(each),
      ),
    )
    .map(({ path }) => path)
}

test('a pasted message leads to the page that explains it, whatever its counts, ids and names', async () => {
  const { pages } = search.index
  const messages = pages
    .filter(({ kind }) => kind === 'symptom')
    .flatMap(({ otherNames = [] }) => otherNames)
    // Shorter ones are part of many messages.
    .filter((message) => message.split(' ').length >= 4)
  const sample = messages.filter((_, index) => index % 5 === 0)
  for (const [index, message] of sample.entries()) {
    const explaining = pages
      .filter(({ title, otherNames = [] }) =>
        [title, ...otherNames].some(
          (name) =>
            formOf(message).includes(formOf(name)) || formOf(name).includes(formOf(message)),
        ),
      )
      .map(({ path }) => path)
      .concat(pagesWithMessage(message))
    const line = withOtherCounts(message)
    const logged = `2026-11-27T06:00:00Z E1127 kubelet pod/web-5d78c9869d-x2v4k: ${line} (x12 over 14m)`
    // What stands around a line makes it harder to find: every fifth is pasted alone as well.
    for (const pasted of index % 5 === 0 ? [logged, line] : [logged]) {
      const [page = ''] = (await shown(pasted))[0]?.split('#') ?? []
      expect(explaining, pasted).toContain(page)
    }
  }
  const [first] = await shown('0/3 nodes are available: 3 Too many pods')
  expect(first).toBe('/troubleshooting/too-many-pods/')
})

test('a title leads first to what has that name', async () => {
  const sections = search.index.pages.flatMap((page) => [
    { ...page, address: page.path },
    ...page.sections.map((each) => ({ ...each, address: addressOf({ ...page, ...each }) })),
  ])
  const named = new Map<string, string[]>()
  for (const { title, otherNames = [], address } of sections) {
    for (const name of [title, ...otherNames].map(stemsOf)) {
      named.set(name, [...(named.get(name) ?? []), address])
    }
  }
  for (const { title } of sections.filter((_, index) => index % 10 === 0)) {
    const [first] = await shown(title)
    expect(named.get(stemsOf(title)), title).toContain(first)
  }
})

test('contractions are not searched', () => {
  const { terms, missing } = search.read(
    "my Pod doesn't start, isn't ready and I'm lost, can’t, won’t",
  )
  const searched = terms.map(({ text }) => text)
  expect(searched).toEqual(expect.arrayContaining(['pod', 'ready']))
  for (const part of ['doesn', 'isn', 'm', 't', 'can', 'won', 'i']) {
    expect([...searched, ...missing]).not.toContain(part)
  }
})

test('correct words are not mistaken for typos of others', () => {
  const words = `inference bought Trainium Inferentia trace princesses registrars caller consume crates
    bracket platforms streamer veneration resistor generations cold pain singer harbor loki istio kong
    rook flink dex vault triton pulumi rancher`
  for (const word of words.split(/\s+/)) {
    expect(search.read(word).corrected, word).toEqual([])
    expect(search.read(`${word} pods`).corrected, word).toEqual([])
  }
  expect(search.read('kapenter').corrected).toEqual([{ typed: 'kapenter', taken: 'karpenter' }])
})

test('a product that the site does not cover is named', () => {
  expect(search.read('CockroachDB and ScyllaDB for pods')).toMatchObject({
    uncovered: ['CockroachDB', 'ScyllaDB'],
    missing: [],
  })
  expect(search.read('karpenter and DynamoDB for pods').uncovered).toEqual([])
})

test('the section of the chapter that is being read comes first among equals', async () => {
  const query = search.read('mistakes people make')
  const [elsewhere] = (await search.find(query)).ranked
  const other = elsewhere?.section?.chapter === 'resources' ? 'networking' : 'resources'
  const [here] = (await search.find(query, other)).ranked
  expect(here?.section?.chapter).toBe(other)
})
