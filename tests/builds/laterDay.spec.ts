import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, test } from 'playwright/test'
import { versions } from '../../src/data/versions.ts'
import { factNamed } from '../../src/facts/fact.ts'
import { statedFacts } from '../../src/facts/facts.ts'
import { formatDay } from '../../src/facts/formatDay.ts'
import { versionFacts } from '../../src/facts/versionCalendar.ts'
import { pathOfNoteFile } from '../../src/notes/notePath.ts'
import { copyProject } from '../project.ts'

/** The site as it is built on a day when facts are due and 1.34 is in extended support. */
const day = '2027-03-01'
let project: string
let output: string

test.describe.configure({ mode: 'serial', timeout: 480_000 })

test.beforeAll(() => {
  project = copyProject()
  const build = spawnSync('npx', ['astro', 'build'], {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
  })
  expect(build.status, build.stderr).toBe(0)
  output = build.stdout
})

test.afterAll(() => rmSync(project, { recursive: true }))

const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8')

test('marks the facts that are due', () => {
  const { checkAgain } = factNamed('price-cluster-standard', statedFacts)
  expect(output).toContain(`Due for a check since ${checkAgain}: price-cluster-standard (`)
  const cost = parse(read('eks/cost/index.html'))
  expect(cost.querySelectorAll('.prose .due').map(({ text }) => text)).toContain(
    ` (due for a check since ${formatDay(checkAgain)})`,
  )
  expect(cost.querySelector('.note-footer .due')?.text).toContain('Fee for a cluster in standard')
  const freshness = parse(read('reference/freshness/index.html'))
  expect(freshness.querySelectorAll('tr.due').length).toBeGreaterThan(0)
})

test('gives versions their status of that day', () => {
  const calendar = JSON.parse(read('reference/versions.json')) as {
    asOf: string
    versions: { version: string; status: string }[]
  }
  expect(calendar.asOf).toBe('2026-12-02')
  expect(calendar.versions).toContainEqual(
    expect.objectContaining({ version: '1.34', status: 'extended' }),
  )
  expect(calendar.versions).toContainEqual(
    expect.objectContaining({ version: '1.31', status: 'ended' }),
  )
  const page = parse(read('reference/version-calendar/index.html'))
  expect(page.getElementById('1.34')?.text).toContain('Extended')
})

test('names the supported versions of that day on every page', () => {
  const before = versionFacts(versions, '2026-12-01')
  const after = versionFacts(versions, day)
  const pages = globSync('**/*.{html,md,txt,json}', { cwd: join(project, 'dist') }).map((file) => ({
    file,
    text: read(file),
  }))
  for (const id of ['eks-versions-standard', 'eks-versions-extended']) {
    const [old, now] = [before, after].map((facts) => String(facts[id]?.value))
    expect(old).not.toBe(now)
    const stale = pages.filter(({ text }) => text.includes(old ?? ''))
    expect(stale.map(({ file }) => file)).toEqual([])
    const quoting = globSync('src/content/notes/*/*.mdx').filter((file) =>
      readFileSync(file, 'utf8').includes(`<Fact id="${id}"`),
    )
    expect(quoting.length).toBeGreaterThan(0)
    for (const file of quoting) {
      const path = pathOfNoteFile(file)
      expect(read(`${path}index.html`), path).toContain(now)
    }
  }
})
