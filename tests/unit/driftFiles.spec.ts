import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync } from 'node:fs'
import { createServer, type RequestListener } from 'node:http'
import type { AddressInfo } from 'node:net'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { factGroups } from '../../src/data/facts/index.ts'
import { versions } from '../../src/data/versions.ts'
import { brokenLinks } from '../../src/drift/checkLinks.ts'
import { compareData } from '../../src/drift/compareData.ts'
import { editText } from '../../src/drift/editText.ts'
import { endOfLifeEks } from '../../src/drift/endOfLife.ts'
import { fetchText } from '../../src/drift/fetchText.ts'
import { maxPods } from '../../src/drift/maxPods.ts'
import { writeFindings } from '../../src/drift/writeFindings.ts'
import { addDays } from '../../src/facts/days.ts'
import { statedFacts } from '../../src/facts/facts.ts'

const text = `export const facts = defineFacts({
  // The first.
  'a-b': {
    what:   "It's 'value: 1'",
    value: 1, checked: '2026-11-23',
  },
  c: { value: 'v1.0.0' },
})
`

test('a value is written in its place, and all else stays', () => {
  const edited = editText('facts.ts', text, [
    { path: ['c', 'value'], value: "v1.1.0 'new'" },
    { path: ['a-b', 'value'], value: 20000 },
    { path: ['a-b', 'checked'], value: '2026-11-27' },
    { path: ['a-b', 'checked'], value: '2026-11-27' },
  ])
  expect(edited).toBe(
    text
      .replace('value: 1, checked', 'value: 20000, checked')
      .replace('2026-11-23', '2026-11-27')
      .replace("'v1.0.0'", `"v1.1.0 'new'"`),
  )
  expect(() => editText('facts.ts', text, [{ path: ['a-b', 'unit'], value: 1 }])).toThrow(
    'facts.ts has no value at a-b.unit.',
  )
})

test('an entry is inserted before another', () => {
  const list = `export const list: readonly object[] = [\n  { a: 1 },\n]\n`
  expect(editText('list.ts', list, [{ path: [0], insert: '{ a: 2 }' }])).toBe(
    `export const list: readonly object[] = [\n  { a: 2 },\n  { a: 1 },\n]\n`,
  )
})

/** Documents that say what the data say, but for one instance type and one version. */
function changedDocuments(today: string) {
  const [newest] = versions
  const pods = Object.values(statedFacts).flatMap(({ original, value }) =>
    original?.from === 'eni-max-pods'
      ? [`${original.of} ${Number(value) + (original.of === 'm5.large' ? 1 : 0)}`]
      : [],
  )
  const extendedUntil = addDays(newest?.extendedUntil ?? '', 1)
  const release = { name: newest?.version, releaseDate: today, eoesFrom: extendedUntil }
  return {
    extendedUntil,
    read: (address: string) => {
      if (address === maxPods.address('')) return Promise.resolve(`${pods.join('\n')}\n`)
      if (address === endOfLifeEks.address) {
        return Promise.resolve(JSON.stringify({ result: { releases: [release] } }))
      }
      return Promise.reject(new Error('HTTP status 404'))
    },
  }
}

test('what drifted is written into the files of data, token by token', async () => {
  const root = mkdtempSync(join(tmpdir(), 'eks-notes-drift-'))
  try {
    cpSync('src/data', join(root, 'src/data'), { recursive: true })
    const { read, extendedUntil } = changedDocuments('2026-11-27')
    const findings = await compareData({ factGroups, versions }, read, '2026-11-27')
    const written = writeFindings(root, findings)
    expect(written.sort()).toEqual(['src/data/facts/networking.ts', 'src/data/versions.ts'])
    const changed = written.flatMap((file) => {
      const before = readFileSync(file, 'utf8').split('\n')
      const after = readFileSync(join(root, file), 'utf8').split('\n')
      expect(after).toHaveLength(before.length)
      return after.filter((line, index) => line !== before[index]).map((line) => line.trim())
    })
    const pods = Number(statedFacts['max-pods-m5-large']?.value) + 1
    expect(changed).toContain(`value: ${pods},`)
    expect(changed).toContain(`extendedUntil: '${extendedUntil}',`)
    // Besides these two lines, only days of checks are new.
    const days = changed.filter((line) => /^check(ed|Again): '\d{4}-\d\d-\d\d',$/.test(line))
    expect(changed).toHaveLength(days.length + 2)
  } finally {
    rmSync(root, { recursive: true })
  }
})

const requests = { timeout: 2_000, waits: [1, 1] }

/** Runs with a server on this machine. */
async function serving(answer: RequestListener, run: (address: string) => Promise<void>) {
  const server = createServer(answer)
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve))
  try {
    await run(`http://127.0.0.1:${(server.address() as AddressInfo).port}`)
  } finally {
    server.closeAllConnections()
    server.close()
  }
}

test('a document is asked for again while the server asks for patience', async () => {
  let asked = 0
  const answer: RequestListener = (request, response) => {
    asked += 1
    response.writeHead(request.url === '/gone' ? 404 : asked < 3 ? 503 : 200).end('text')
  }
  await serving(answer, async (address) => {
    expect(await fetchText(`${address}/a`, requests)).toBe('text')
    await expect(fetchText(`${address}/gone`, requests)).rejects.toThrow('HTTP status 404')
  })
  await expect(fetchText('http://127.0.0.1:1/', requests)).rejects.toThrow()
})

test('a link is broken if its page is gone, not if a server refuses programs or HEAD', async () => {
  const statuses: Record<string, number> = { '/here': 200, '/gone': 404, '/refused': 403 }
  const answer: RequestListener = ({ url = '', method }, response) => {
    const isRefused = url === '/only-get' && method === 'HEAD'
    response.writeHead(isRefused ? 405 : (statuses[url] ?? 200)).end()
  }
  await serving(answer, async (address) => {
    const page = (path: string) => ({
      title: 'A',
      publisher: 'B',
      url: address + path,
      checked: '2026-11-27',
    })
    const sources = {
      here: page('/here'),
      gone: page('/gone'),
      refused: page('/refused'),
      get: page('/only-get'),
      none: { ...page(''), url: 'http://127.0.0.1:1/' },
    }
    const broken = await brokenLinks({ 'a-b': sources }, requests)
    expect(broken.map(({ file, name }) => [file, name])).toEqual([
      ['src/data/sources/a-b.ts', 'gone'],
      ['src/data/sources/a-b.ts', 'none'],
    ])
    expect(broken[0]?.reason).toBe('HTTP status 404')
  })
})

/** Runs the command where every address answers 404, as far as it asks any. */
function run(words: readonly string[], day: string) {
  const offline = 'globalThis.fetch = async () => new Response("", { status: 404 })'
  const { status, stdout, stderr } = spawnSync(
    'node',
    ['--import', `data:text/javascript,${offline}`, 'src/commands/drift.ts', ...words],
    {
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
    },
  )
  return { status, stdout, stderr }
}

test('without a connection, the command says what it could not read, and what is due', () => {
  const { status, stdout } = run([], '2030-01-01')
  expect(status).toBe(2)
  expect(stdout).toContain(`<${maxPods.address('')}>: HTTP status 404`)
  expect(stdout).toContain('facts are due for a check')
  expect(stdout).toMatch(/`quota-clusters` in src\/data\/facts\/quotas\.ts:\d+, due /)
})

test('the command lists the facts of some notes that are due within a month', () => {
  const notes = 'src/content/notes/eks/cost.mdx'
  const { status, stdout } = run(['--notes', notes], '2030-01-01')
  expect(status).toBe(0)
  expect(stdout).toContain('must be checked by 1 February 2030')
  expect(stdout).toContain('`price-cluster-standard`')
  expect(stdout).not.toContain('`job-back-off-max`')
  expect(run(['--notes', notes], '2026-11-23').stdout).toBe('')
})

test('the command explains its words', () => {
  const { status, stderr } = run(['--wrong'], '2026-11-27')
  expect(status).toBe(64)
  expect(stderr).toContain('npm run drift -- --write')
})
