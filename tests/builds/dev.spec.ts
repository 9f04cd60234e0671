import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../project.ts'

const origin = 'http://localhost:4504'
const address = `${origin}/control-plane/etcd/`
let project: string
let devServer: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 900_000 })

test.beforeAll(async () => {
  test.setTimeout(500_000)
  project = copyProject()
  // The server must come up whatever state the notes are in.
  const undo = [
    change('src/content/notes/storage/ebs.mdx', /^summary:/m, 'sumary:'),
    change('src/content/notes/storage/efs.mdx', /^title: /m, 'title: ['),
    change('src/content/notes/storage/chapter.yaml', /^title: /m, 'title: ['),
  ]
  devServer = spawn('npx', ['astro', 'dev', '--port', '4504'], {
    cwd: project,
    stdio: 'ignore',
    detached: true,
    env: { ...process.env, ASTRO_DEV_BACKGROUND: '0' },
  })
  const answers = () =>
    fetch(address).then(
      (response) => response.ok,
      () => false,
    )
  await expect.poll(answers, { timeout: 400_000 }).toBe(true)
  for (const restore of undo) restore()
  await expectText('/storage/ebs/', 'EBS</h1>')
})

test.afterAll(() => {
  if (devServer.pid) process.kill(-devServer.pid)
  rmSync(project, { recursive: true })
})

test('in development a page shows what is wrong with its note until the note is fixed', async ({
  page,
}) => {
  const note = join(project, 'src/content/notes/control-plane/etcd.mdx')
  const sound = readFileSync(note)
  await page.goto(address)
  appendFileSync(note, '\n## Heading without an id\n')
  await expect(
    page.getByText('The heading "Heading without an id" has no id.').first(),
  ).toBeVisible({ timeout: 120_000 })
  writeFileSync(note, sound)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('etcd', { timeout: 120_000 })
})

/** A change of every kind of data, and where it shows. */
const changes = [
  {
    file: 'src/data/facts/control-plane.ts',
    from: /(?<='etcd-size-standard': {[^}]*value: )\d+/,
    to: '4711',
    path: '/control-plane/etcd/',
    text: '4,711',
  },
  {
    file: 'src/data/facts/quotas.ts',
    from: /(?<='quota-clusters': {[^}]*value: )\d+/,
    to: '4712',
    path: '/reference/quotas/',
    text: '4,712',
  },
  {
    file: 'src/data/sources/aws.ts',
    from: /(?<='eks-architecture': {\s*title: ')[^']*/,
    to: 'Brachiosaurus',
    path: '/control-plane/etcd/',
    text: 'AWS, Brachiosaurus"',
  },
  {
    file: 'src/data/comparisons/probes.ts',
    from: /(?<=title: ')[^']*/,
    to: 'Diplodocus',
    path: '/compare/probes/',
    text: 'Diplodocus</h1>',
  },
  {
    file: 'src/data/glossary/resources.ts',
    from: "term: 'eviction',",
    to: "term: 'eviction', also: ['EBS volume'],",
    path: '/control-plane/etcd/',
    text: '/reference/glossary/#eviction',
  },
  {
    file: 'src/data/versions.ts',
    from: /(?<=standardUntil: ')[^']*/,
    to: '2027-12-24',
    path: '/reference/version-calendar/',
    text: '24 December 2027',
  },
  {
    file: 'src/data/diagrams/upgrade-order.ts',
    from: /(?<=title: ')[^']*/,
    to: 'Triceratops',
    path: '/operations/upgrading/',
    text: 'Triceratops',
  },
  {
    file: 'src/content/manifests/resources/probes.yaml',
    from: 'name: my-app',
    to: 'name: stegosaurus',
    path: '/resources/probes/',
    text: 'stegosaurus',
  },
  {
    file: 'src/content/notes/storage/chapter.yaml',
    from: 'title: Storage',
    to: 'title: Pterodactyl',
    path: '/',
    text: 'Pterodactyl',
  },
  {
    file: 'src/data/changes.ts',
    from: /(?<=what: ')[^']*/,
    to: 'Ichthyosaurus.',
    path: '/reference/changes/',
    text: 'Ichthyosaurus.',
  },
  {
    file: 'src/data/vocabulary/names.ts',
    from: "['kubernetes', 'k8s']",
    to: "['kubernetes', 'k8s', 'archaeopteryx']",
    path: '/src/data/vocabulary/names.ts',
    text: 'archaeopteryx',
  },
  {
    file: 'src/data/ledger/control-plane.json',
    from: '"names":["etcd"]',
    to: '"names":["iguanodon"]',
    path: '/go/iguanodon/',
    text: 'etcd</h1>',
  },
]

test('in development pages show changed data after a reload', async () => {
  for (const { path, text } of changes) expect(await read(path), path).not.toContain(text)
  const restore = changes.map(({ file, from, to }) => change(file, from, to))
  for (const { file, path, text } of changes) {
    await afterSaving(file, async () => expect(await read(path), path).toContain(text))
  }
  for (const each of restore) each()
  for (const { file, path, text } of changes) {
    await afterSaving(file, async () => expect(await read(path), path).not.toContain(text))
  }
})

/** Waits until a check passes; a save that the watcher missed on a busy machine is repeated. */
async function afterSaving(file: string, check: () => Promise<void>) {
  const path = join(project, file)
  await expect(async () => {
    try {
      await expect(check).toPass({ timeout: 20_000 })
    } catch (error) {
      writeFileSync(path, readFileSync(path))
      throw error
    }
  }).toPass({ timeout: 120_000 })
}

/** One mistake in each of some notes. */
const mistakes = [
  { note: 'etcd', from: /$/, to: '\n## Heading without an id\n' },
  { note: 'api-server', from: /$/, to: '\nfewer than <3 nodes\n' },
  { note: 'scheduler', from: /$/, to: '\nin {region}\n' },
  { note: 'encryption', from: /^summary:/m, to: 'sumary:' },
  { note: 'logging', from: /^title: /m, to: 'title: [' },
]

test('in development a broken note shows its error on its own page and breaks no other page', async ({
  page,
}) => {
  const broken = mistakes.map(({ note, from, to }) => ({
    file: `src/content/notes/control-plane/${note}.mdx`,
    path: `/control-plane/${note}/`,
    from,
    to,
  }))
  const restore = broken.map(({ file, from, to }) => change(file, from, to))
  for (const { path } of broken) {
    await expect.poll(() => status(path), { timeout: 120_000, message: path }).toBe(500)
  }
  for (const path of ['/control-plane/', '/search/', '/go/', '/print/control-plane/', '/']) {
    expect(await status(path), path).toBe(200)
  }
  expect(await read('/print/control-plane/')).toContain('Left out, because it has an error')
  for (const { file, path } of broken) {
    await page.goto(origin + path)
    // The server may still take back the changes of the test before, and reload the page for each.
    await expect(page.getByText(new RegExp(`${file}:\\d+`)).first()).toBeVisible({
      timeout: 120_000,
    })
  }
  for (const each of restore) each()
  for (const { path } of broken) {
    await expect.poll(() => status(path), { timeout: 120_000, message: path }).toBe(200)
  }
})

test('search in development finds the current notes even if one is broken', async ({ page }) => {
  const results = page.getByRole('dialog').getByRole('listbox').getByRole('option')
  const find = async (query: string) => {
    await page.goto(`${origin}/control-plane/`, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Search' }).fill(query)
  }
  const restore = change('src/content/notes/storage/ebs.mdx', /^summary:/m, 'sumary:')
  await expectText('/sections/', 'has an error')
  await find('kubelet')
  await expect(results.first()).toContainText('kubelet', { timeout: 240_000 })
  await expect(page.locator('vite-error-overlay')).toHaveCount(0)

  restore()
  appendFileSync(
    join(project, 'src/content/notes/storage/ebs.mdx'),
    '\n## Brontosaurus among the disks {#brontosaurus}\n\nOne.\n',
  )
  await expect(async () => {
    await find('brontosaurus')
    await expect(results.first()).toContainText('Brontosaurus among the disks', {
      timeout: 150_000,
    })
  }).toPass({ timeout: 450_000 })
})

/** Changes a file of the project, and gives a function that takes the change back. */
function change(file: string, from: string | RegExp, to: string): () => void {
  const path = join(project, file)
  const text = readFileSync(path, 'utf8')
  const changed = text.replace(from, to)
  expect(changed).not.toBe(text)
  writeFileSync(path, changed)
  return () => writeFileSync(path, text)
}

/** Asks the server again if it broke the connection off, as it may while it takes in a change. */
async function ask(path: string): Promise<Response> {
  let answer: Response | undefined
  await expect(async () => (answer = await fetch(origin + path))).toPass({ timeout: 60_000 })
  if (!answer) throw new Error(`${path} has no answer`)
  return answer
}

const read = async (path: string) => (await ask(path)).text()

const status = async (path: string) => (await ask(path)).status

/** Waits until a page of the server, loaded again, has a text. */
async function expectText(path: string, text: string) {
  await expect.poll(() => read(path), { timeout: 120_000, message: path }).toContain(text)
}
