import { spawn, type ChildProcess } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../project.ts'

const address = 'http://localhost:4504/control-plane/etcd/'
let project: string
let server: ChildProcess

test.describe.configure({ mode: 'serial', timeout: 120_000 })

test.beforeAll(async () => {
  project = copyProject()
  server = spawn('npx', ['astro', 'dev', '--port', '4504'], {
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
  await expect.poll(answers, { timeout: 50_000 }).toBe(true)
})

test.afterAll(() => {
  if (server.pid) process.kill(-server.pid)
  rmSync(project, { recursive: true })
})

test('search in development finds what is in the notes now', async ({ page }) => {
  const results = page.getByRole('dialog').getByRole('listbox').getByRole('option')
  const find = async (query: string) => {
    await page.goto(address, { waitUntil: 'networkidle' })
    await page.getByRole('link', { name: 'Search', exact: true }).click()
    await page.getByRole('dialog').getByRole('combobox', { name: 'Search' }).fill(query)
  }
  await find('kubelet')
  await expect(results.first()).toContainText('kubelet', { timeout: 50_000 })

  appendFileSync(
    join(project, 'src/content/notes/control-plane/etcd.mdx'),
    '\n## Brontosaurus among the keys {#brontosaurus}\n\nOne.\n',
  )
  await expect(async () => {
    await find('brontosaurus')
    await expect(results.first()).toContainText('Brontosaurus among the keys', { timeout: 15_000 })
  }).toPass({ timeout: 50_000 })
})

test('in development a page shows what is wrong with its note, until it is mended', async ({
  page,
}) => {
  const note = join(project, 'src/content/notes/control-plane/etcd.mdx')
  const sound = readFileSync(note)
  await page.goto(address)
  appendFileSync(note, '\n## Heading without an id\n')
  await expect(
    page.getByText('The heading "Heading without an id" has no id.').first(),
  ).toBeVisible()
  writeFileSync(note, sound)
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('etcd')
})
