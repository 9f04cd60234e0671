import { execFileSync } from 'node:child_process'
import { appendFileSync, globSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { shownData } from '../../src/notes/shownData.ts'
import { lastModified } from '../../src/publish/sitemap/lastModified.ts'
import { statedFacts } from '../../src/facts/facts.ts'

const secrets = 'src/content/notes/resources/secrets.mdx'
const probes = 'src/data/comparisons/probes.ts'
const folders: string[] = []

test.afterAll(() => {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true })
})

function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'eks-notes-history-'))
  folders.push(folder)
  return folder
}

/** A project with a note and a comparison, without a repository. */
function makeProject(): string {
  const root = makeFolder()
  for (const file of [secrets, probes, 'src/content/notes/storage/index.mdx']) {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), '---\nreviewed: 2020-03-01\n---\n')
  }
  return root
}

function commit(root: string, day: string) {
  const options = ['-c', 'user.name=A', '-c', 'user.email=a@example.com']
  execFileSync('git', ['add', '.'], { cwd: root })
  execFileSync('git', [...options, 'commit', '--quiet', '--message', day], {
    cwd: root,
    env: { ...process.env, GIT_COMMITTER_DATE: `${day}T12:00:00Z` },
  })
}

/** The same with a history: both on one day, the note alone on a later one. */
function makeHistory(): string {
  const root = makeProject()
  execFileSync('git', ['init', '--quiet'], { cwd: root })
  commit(root, '2024-05-01')
  appendFileSync(join(root, secrets), 'More.\n')
  commit(root, '2024-06-02')
  return root
}

test('a page changed when the last commit touched its file', () => {
  const dayOf = lastModified(makeHistory(), shownData)
  expect(dayOf('/resources/secrets/')).toBe('2024-06-02')
  expect(dayOf('/storage/')).toBe('2024-05-01')
  expect(dayOf('/compare/probes/')).toBe('2024-05-01')
  expect(dayOf('/search/')).toBeUndefined()
})

test('a page changes with the data it shows', () => {
  const root = makeHistory()
  const write = (file: string, text: string) => {
    mkdirSync(dirname(join(root, file)), { recursive: true })
    writeFileSync(join(root, file), text)
  }
  write('src/content/notes/one.mdx', '<Diagram of="irsa" />\n')
  write('src/content/notes/two.mdx', 'It costs <Fact id="price-cluster-standard" />.\n')
  commit(root, '2024-07-03')
  write('src/data/diagrams/irsa.ts', 'export {}\n')
  commit(root, '2024-08-04')
  const dayOf = lastModified(root, shownData)
  expect(dayOf('/one/')).toBe('2024-08-04')
  expect(dayOf('/two/')).toBe(statedFacts['price-cluster-standard']?.checked)
  expect(dayOf('/resources/secrets/')).toBe('2024-06-02')
})

test('a list of the whole site changes with every file that it is made from', () => {
  const folders = { AllSources: 'sources', Glossary: 'glossary', Freshness: 'facts' }
  for (const [list, folder] of Object.entries(folders)) {
    const files = globSync(`src/data/${folder}/*.ts`).filter((file) => !file.endsWith('/index.ts'))
    expect(shownData(`<${list} />`).files.toSorted(), list).toEqual(files.toSorted())
  }
})

test('a history that is cut off is not believed', () => {
  const clone = makeFolder()
  execFileSync('git', ['clone', '--quiet', '--depth', '1', `file://${makeHistory()}`, clone])
  expect(lastModified(clone, shownData)('/resources/secrets/')).toBe('2020-03-01')
})

test('without git a page is as old as it says, or as the list of changes says', () => {
  const dayOf = lastModified(makeProject(), shownData)
  expect(dayOf('/resources/secrets/')).toBe('2020-03-01')
  expect(dayOf('/storage/')).toBe('2026-11-23')
  expect(dayOf('/compare/probes/')).toMatch(/^\d{4}-\d\d-\d\d$/)
})
