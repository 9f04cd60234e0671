import { readFileSync } from 'node:fs'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { readCbor, writeCbor } from '../../src/search/pagefind/cbor.ts'
import { startEngine, WordFiles, type Engine } from '../../src/search/pagefind/engine.ts'
import { signature, version } from '../../src/search/pagefind/format.ts'
import { unpack } from '../../src/search/pagefind/pack.ts'
import { blocksOf, sectionFrom, textRecordOf } from '../../src/search/pagefind/record.ts'
import { writeTexts, type TextIndex } from '../../src/search/pagefind/writeTexts.ts'
import type { Section } from '../../src/sections/section.ts'

/* What `src/search/pagefind/` relies on without a promise: a new version of Pagefind may change it. */

const sections = ['Secrets', 'Pods', 'Nodes', 'Volumes', 'Jobs', 'Services'].map(
  (title, index): Section => ({
    path: '/resources/all/',
    id: title.toLowerCase(),
    level: 2,
    kind: index === 0 ? 'term' : 'note',
    chapter: 'resources',
    title,
    otherNames: [],
    asks: [],
    pageTitle: 'All of them',
    context: [],
    reviewed: '2026-11-23',
    blocks: [`About ${title}: an unusual tmpfs.`, index === 0 ? 'Encrypted in etcd.' : 'Plain.'],
    sentences: [],
    facts: [],
    messages: [],
    listedFacts: [],
  }),
)

let texts: TextIndex
test.beforeAll(async () => {
  texts = await writeTexts(sections)
})

/** Pagefind with the files of an index, as a page starts it; those of some names cannot be loaded. */
async function open({ files, list }: TextIndex, gone: readonly string[] = []): Promise<Engine> {
  const contentOf = (path: string) => {
    const file = files.find((each) => each.path === path)
    if (!file || gone.includes(path)) throw new Error(`${path} cannot be loaded`)
    return Uint8Array.from(Buffer.from(file.content))
  }
  const words = new WordFiles(list, async (path, take) => take(contentOf(path)))
  return startEngine(await unpack(contentOf('pagefind/wasm.en.pagefind')), list, words)
}

/** The records that have the words of a query. */
async function recordsWith(engine: Engine, query: string, isPhrase = false) {
  expect(await engine.load([query])).toEqual([])
  return engine.search(query, isPhrase)
}

test('the version of Pagefind is exactly the one whose files are known', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const installed = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'))
  expect([devDependencies.pagefind, installed.version]).toEqual([version, version])
})

test('its program and files of words are all that pages load, packed', () => {
  const [program, ...words] = texts.files
  expect(program?.path).toBe('pagefind/wasm.en.pagefind')
  expect(words.map(({ path }) => path)).toEqual(
    texts.list.files.map(([, , name]) => `pagefind/index/${name}.pf_index`),
  )
  expect(words.length).toBeGreaterThan(0)
  for (const { path, content } of texts.files) {
    const unpacked = gunzipSync(Buffer.from(content))
    expect(unpacked.subarray(0, signature.length).toString(), path).toBe(signature)
  }
})

test('what is written in its format is read again', () => {
  const value = ['text', [0, 23, 24, 255, 256, 65535, 65536, -1, -24, -25], ['é', [], '']]
  expect(readCbor(writeCbor(value))).toEqual(value)
  expect(() => readCbor(Uint8Array.of(0xf6))).toThrow('unknown value')
})

test('a host that answers with a page instead of a file is noticed', async () => {
  const page = Uint8Array.from(Buffer.from('<!doctype html>'))
  await expect(unpack(page)).rejects.toThrow('not a Pagefind file')
})

test('each section has a record of its number, found by its words with scores and places', async () => {
  const engine = await open(texts)
  const [first, ...others] = await recordsWith(engine, 'encrypted')
  expect([first?.record, first?.places.length, others.length]).toEqual(['0', 1, 0])
  expect(first?.score).toBeGreaterThan(0)
  const found = await recordsWith(engine, 'tmpfs')
  const numbers = found.map(({ record }) => Number(record)).toSorted((a, b) => a - b)
  expect(numbers).toEqual([...sections.keys()])
  expect(await recordsWith(engine, 'unusual tmpfs', true)).toHaveLength(sections.length)
  expect(await recordsWith(engine, 'tmpfs unusual', true)).toEqual([])
})

test('words in different files are found', async () => {
  const [section] = sections
  if (!section) throw new Error('There is no section')
  const many = await writeTexts(
    Array.from({ length: 300 }, (_, at) => ({
      ...section,
      path: `/notes/${at}/`,
      blocks: [`topic${at} is unlike topic${at + 1} in every way${at % 7}`],
    })),
  )
  expect(many.list.files.length).toBeGreaterThan(1)
  const engine = await open(many)
  const found = await recordsWith(engine, 'topic217')
  expect(found.map(({ record }) => record).toSorted()).toEqual(['216', '217'])
  expect(await recordsWith(engine, 'way3')).toHaveLength(43)
})

test('files of words that cannot be loaded are named', async () => {
  const [[, , name] = ['', '', '']] = texts.list.files
  const engine = await open(texts, [`pagefind/index/${name}.pf_index`])
  expect(await engine.load(['encrypted'])).toEqual([`${name}.pf_index`])
})

test('a record gives back its section and its text', () => {
  const [section] = sections
  if (!section) throw new Error('There is no section')
  const { path, id, kind, chapter, title, pageTitle, blocks } = section
  const record = textRecordOf(section)
  expect(blocksOf(record)).toEqual(blocks)
  expect(sectionFrom('0', record)).toMatchObject({ path, id, kind, chapter, title, pageTitle })
})
