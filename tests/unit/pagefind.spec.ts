import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { basename, dirname, join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { gunzipSync } from 'node:zlib'
import { expect, test } from 'playwright/test'
import type { PagefindModule } from '../../src/search/pagefind/api.ts'
import { isEngine, isWords, signature } from '../../src/search/pagefind/format.ts'
import { blocksOf, sectionFrom } from '../../src/search/pagefind/record.ts'
import { writeTexts, type TextIndex } from '../../src/search/pagefind/writeTexts.ts'
import { addressOf, type Section } from '../../src/sections/section.ts'

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
    pageTitle: 'All of them',
    context: [],
    reviewed: '2026-11-23',
    blocks: [`About ${title}: an unusual tmpfs.`, index === 0 ? 'Encrypted in etcd.' : 'Plain.'],
    sentences: [],
    facts: [],
    messages: [],
  }),
)
const addresses = sections.map(addressOf)
const bytesOf = ({ content }: TextIndex['files'][number]) => Buffer.from(content)

let texts: TextIndex
test.beforeAll(async () => {
  texts = await writeTexts(sections)
})

test('the version of Pagefind is exactly the one whose files are known', () => {
  const { devDependencies } = JSON.parse(readFileSync('package.json', 'utf8'))
  const { version } = JSON.parse(readFileSync('node_modules/pagefind/package.json', 'utf8'))
  expect(devDependencies.pagefind).toBe(version)
  expect(texts.entry).toMatchObject({ version, languages: { en: { wasm: 'en' } } })
})

test('its files have the names that pages load them by', () => {
  const names = texts.files.map(({ path }) => path)
  const one = (pattern: RegExp) => names.filter((name) => pattern.test(name)).length
  expect(one(/^pagefind\/pagefind\.js$/)).toBe(1)
  expect(one(/^pagefind\/wasm\.en\.pagefind$/)).toBe(1)
  expect(one(/^pagefind\/pagefind-entry\.json$/)).toBe(1)
  expect(one(/^pagefind\/pagefind\.en_\w+\.pf_meta$/)).toBe(1)
  expect(names).toContain(texts.list)
  expect(texts.words.length).toBeGreaterThan(0)
  for (const path of texts.words) expect(path).toMatch(/^pagefind\/index\/en_\w+\.pf_index$/)
  expect(one(/^pagefind\/fragment\/en_\w+\.pf_fragment$/)).toBe(sections.length)
  expect(names.filter((name) => isEngine(name)).map((name) => basename(name))).toEqual(
    expect.arrayContaining(['pagefind.js', 'wasm.en.pagefind']),
  )
  expect(texts.engine.length).toBeGreaterThanOrEqual(2)
})

test('all that the module unpacks is packed, and begins alike', () => {
  for (const file of texts.files) {
    if (!/\.pf_|\.pagefind$/.test(file.path)) continue
    const bytes = bytesOf(file)
    expect([...bytes.subarray(0, 2)], file.path).toEqual([0x1f, 0x8b])
    expect(gunzipSync(bytes).subarray(0, signature.length).toString(), file.path).toBe(signature)
  }
})

for (const [name, most] of Object.entries({ 'a file of its own': 100, 'a file with others': 2 })) {
  test(`each section has a record in ${name}`, async () => {
    const { records, files } = await writeTexts(sections, most)
    expect([...records.keys()].toSorted()).toEqual(addresses.toSorted())
    expect(new Set(records.values()).size).toBe(sections.length)
    const fragments = files.filter(({ path }) => path.includes('/fragment/')).length
    expect(fragments === sections.length).toBe(most > sections.length)
  })
}

/** The module as a page loads it, and the files that it asked for. */
async function open({ files }: TextIndex, folder: string) {
  for (const file of files) {
    mkdirSync(dirname(join(folder, file.path)), { recursive: true })
    writeFileSync(join(folder, file.path), file.content)
  }
  const script = pathToFileURL(join(folder, 'pagefind/pagefind.js')).href
  const { createInstance, fetchWith }: PagefindModule = await import(script)
  const asked: string[] = []
  fetchWith((address) => {
    const path = new URL(address).pathname.slice('/base/'.length)
    asked.push(path)
    const file = files.find((each) => each.path === path)
    return Promise.resolve(new Response(file && bytesOf(file), { status: file ? 200 : 404 }))
  })
  const basePath = 'https://example.invalid/base/pagefind/'
  return { engine: createInstance({ basePath, baseUrl: '/', noWorker: true }), asked }
}

test('the module asks our function for every file', async () => {
  const { engine, asked } = await open(texts, test.info().outputPath('own'))
  await engine.search('tmpfs')
  expect(asked).toEqual(expect.arrayContaining(['pagefind/pagefind-entry.json', texts.list]))
  expect(asked).toContain('pagefind/wasm.en.pagefind')
  expect(asked.some(isWords)).toBe(true)
})

test('a search returns the records by the names that the index knows, with scores and places', async () => {
  const { engine } = await open(texts, test.info().outputPath('search'))
  const { results } = await engine.search('encrypted')
  expect(results).toHaveLength(1)
  expect(results[0]?.id).toBe(texts.records.get(addresses[0] ?? ''))
  expect(results[0]?.score).toBeGreaterThan(0)
  expect(results[0]?.words.length).toBe(1)
  const idsOf = async (query: string | null) =>
    (await engine.search(query)).results.map(({ id }) => id).toSorted()
  expect(await idsOf(null)).toEqual([...texts.records.values()].toSorted())
  expect(await idsOf('"unusual tmpfs"')).toHaveLength(sections.length)
  expect(await idsOf('"tmpfs unusual"')).toEqual([])
})

test('a record gives back its section and its text', async () => {
  const { engine } = await open(texts, test.info().outputPath('record'))
  const [result] = (await engine.search('encrypted')).results
  const data = await result?.data()
  if (!data) throw new Error('There is no record')
  const { path, id, kind, chapter, title, pageTitle, blocks } = sections[0] ?? {}
  expect(blocksOf(data)).toEqual(blocks)
  expect(sectionFrom('name', data)).toMatchObject({ path, id, kind, chapter, title, pageTitle })
})
