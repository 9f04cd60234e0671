import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { createServer, type Server } from 'node:http'
import type { AddressInfo } from 'node:net'
import { dirname, join } from 'node:path'
import type { Browser, Page } from 'playwright/test'
import sirv from 'sirv'
import { copyProject } from '../project.ts'
import { expect, test } from '../browser/test.ts'

/*
 * A site below a base path whose notes were published, then reworded, moved to another chapter, split
 * and retired; every old address is followed as people who pasted it would.
 */

const base = '/eks-notes/'
let project: string
/** A host that only serves files, and one that reads `_redirects` as well. */
let plain: Server
let redirecting: Server

test.describe.configure({ mode: 'serial', timeout: 480_000 })

test.beforeAll(() => {
  project = copyProject()
  chapter('workshop', 900, ['tools', 'wood', 'stone', 'tin'])
  write('workshop/index.mdx', note('Workshop', ['about']))
  write('workshop/tools.mdx', note('Tools', ['hammer', 'saw', 'glue']))
  write('workshop/wood.mdx', note('Wood', ['oak', 'pine']))
  write('workshop/stone.mdx', note('Stone', ['granite', 'slate']))
  write('workshop/tin.mdx', note('Tin', ['cans']))
  chapter('yard', 901, [])
  write('yard/index.mdx', note('Yard', ['about']))
  expect(links()).toBe('')

  // A heading gets another id; a section goes to another note that was there.
  write('workshop/tools.mdx', note('Tools', ['mallet', 'saw']))
  write('yard/index.mdx', note('Yard', ['about', 'glue']))
  expect(links('move', '/workshop/tools/#hammer', '/workshop/tools/#mallet')).toBe('')
  expect(links('move', '/workshop/tools/#glue', '/yard/#glue')).toBe('')
  // A note goes to another chapter, and one of its sections gets another id on the way.
  remove('workshop/wood.mdx')
  write('yard/wood.mdx', note('Wood', ['oak', 'spruce']))
  expect(links('move', '/workshop/wood/#pine', '/yard/wood/#spruce')).toBe('')
  expect(links('move', '/workshop/wood/', '/yard/wood/')).toBe('')
  // A note is split in two.
  remove('workshop/stone.mdx')
  write('yard/hard-stone.mdx', note('Hard stone', ['granite']))
  write('yard/soft-stone.mdx', note('Soft stone', ['slate']))
  expect(links('move', '/workshop/stone/#slate', '/yard/soft-stone/#slate')).toBe('')
  expect(links('move', '/workshop/stone/', '/yard/hard-stone/')).toBe('')
  // A note is given up.
  remove('workshop/tin.mdx')
  chapter('workshop', 900, ['tools'])
  chapter('yard', 901, ['wood', 'hard-stone', 'soft-stone'])
  expect(links('retire', '/workshop/tin/', '--to', '/workshop/')).toBe('')
  expect(links()).toBe('')

  const build = run('npx', ['astro', 'build', '--silent'])
  expect(build.stdout + build.stderr).toBe('')
  plain = serve([])
  redirecting = serve(readFileSync(join(project, 'dist/_redirects'), 'utf8').split('\n'))
})

test.afterAll(() => {
  plain.close()
  redirecting.close()
  rmSync(project, { recursive: true })
})

/** An old address, and the page and section that it must lead to today. */
const moved = [
  {
    what: 'a section with another id',
    old: 'workshop/tools/#hammer',
    now: 'workshop/tools/',
    title: 'About mallet',
  },
  {
    what: 'a section on another page',
    old: 'workshop/tools/#glue',
    now: 'yard/',
    title: 'About glue',
  },
  { what: 'a page', old: 'workshop/wood/', now: 'yard/wood/', title: 'Wood' },
  {
    what: 'a section that went with its page',
    old: 'workshop/wood/#oak',
    now: 'yard/wood/',
    title: 'About oak',
  },
  {
    what: 'a section that changed on the way',
    old: 'workshop/wood/#pine',
    now: 'yard/wood/',
    title: 'About spruce',
  },
  {
    what: 'a page that was split',
    old: 'workshop/stone/',
    now: 'yard/hard-stone/',
    title: 'Hard stone',
  },
  {
    what: 'the part that stayed',
    old: 'workshop/stone/#granite',
    now: 'yard/hard-stone/',
    title: 'About granite',
  },
  {
    what: 'the part that left',
    old: 'workshop/stone/#slate',
    now: 'yard/soft-stone/',
    title: 'About slate',
  },
  { what: 'a page that was given up', old: 'workshop/tin/', now: 'workshop/', title: 'Workshop' },
  { what: 'a section of it', old: 'workshop/tin/#cans', now: 'workshop/', title: 'Workshop' },
]

for (const { what, old, now, title } of moved) {
  test(`${what} is found from its old address`, async ({ page, browser }) => {
    for (const host of [plain, redirecting]) {
      await page.goto(address(host, old))
      await arrives(page, now, title)
    }
    const bare = await withoutScript(browser)
    for (const host of [plain, redirecting]) {
      await bare.goto(address(host, old))
      // Without a script the page that led elsewhere says where, section by section.
      const link = bare.getByRole('link', { name: new RegExp(`${base}${now}|: ${title}`) })
      if (!new URL(bare.url()).pathname.endsWith(`/${now}`)) await link.last().click()
      await arrives(bare, now, title)
    }
    await bare.context().close()
  })
}

test('the short address of what moved leads to where it is', async ({ page, browser }) => {
  const bare = await withoutScript(browser)
  for (const reader of [page, bare]) {
    await reader.goto(address(plain, 'go/tools-hammer/'))
    await arrives(reader, 'workshop/tools/', 'About mallet')
    await reader.goto(address(plain, 'go/stone-slate/'))
    await arrives(reader, 'yard/soft-stone/', 'About slate')
  }
  await bare.context().close()
})

test('a page that redirects keeps the rest of the address', async ({ page }) => {
  await page.goto(address(plain, 'workshop/wood/?view=all#oak'))
  await expect(page).toHaveURL(/\/yard\/wood\/\?view=all#oak$/)
  await page.goto(address(plain, 'workshop/wood/#50%'))
  await expect(page).toHaveURL(/\/yard\/wood\/#50%$/)
})

test('a section deleted without a word is named by the tests, with what to do', () => {
  write('workshop/index.mdx', note('Workshop', ['welcome']))
  cpSync('tests', join(project, 'tests'), { recursive: true })
  writeFileSync(join(project, 'playwright.config.ts'), "export default { testDir: 'tests/site' }")
  const { status, stdout } = run('npx', ['playwright', 'test', 'permalinks', '-g', 'published'])
  expect(status).not.toBe(0)
  expect(stdout).toContain('/workshop/#about was published but is gone')
  expect(stdout).toContain('npm run links -- move /workshop/#about /workshop/#welcome')
})

test('a circle of moves stops the build', () => {
  const circle = { x: 'z', z: 'x' }
  for (const [from, to] of Object.entries(circle)) {
    const entry = JSON.stringify({ names: [], since: '2026-11-23', to: `/${to}/` })
    writeFileSync(join(project, `src/data/ledger/${from}.json`), `{\n  "/${from}/": ${entry}\n}\n`)
  }
  const build = run('npx', ['astro', 'build', '--silent'])
  expect(build.status).not.toBe(0)
  expect(build.stdout + build.stderr).toContain('/x/ → /z/ → /x/ is a redirect loop')
})

function write(file: string, text: string) {
  const path = join(project, 'src/content/notes', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

function remove(file: string) {
  rmSync(join(project, 'src/content/notes', file))
}

function chapter(name: string, order: number, notes: string[]) {
  const text = `title: The ${name}\nsummary: Notes that move.\norder: ${order}\nnotes: [${notes.join(', ')}]\n`
  write(`${name}/chapter.yaml`, text)
}

/** A note whose sections are long enough to be scrolled to. */
function note(title: string, ids: string[]): string {
  const sections = ids.map(
    (id) => `## About ${id} {#${id}}\n\n${'What is to be said of it. '.repeat(200)}\n`,
  )
  return `---
title: ${title}
summary: A note of the workshop that was published and may be elsewhere by now.
aliases: []
related: []
reviewed: 2026-11-20
---

It rests on something.<Cite source="eks-architecture" />

${sections.join('\n')}`
}

function run(command: string, words: string[]) {
  return spawnSync(command, words, {
    cwd: project,
    encoding: 'utf8',
    env: { ...process.env, SITE_URL: 'https://team.github.io', BASE_PATH: base },
  })
}

/** Runs the command of the ledger; what it complains of. */
function links(...words: string[]): string {
  return run('node', ['src/commands/links.ts', ...words]).stderr
}

function serve(redirects: string[]): Server {
  const files = sirv(join(project, 'dist'), { dev: true })
  const targets = new Map(
    redirects.map((line) => line.split(' ')).map(([from = '', to = '']) => [from, to]),
  )
  const server = createServer((request, response) => {
    const path = request.url ?? ''
    const target = targets.get(path)
    request.url = path.slice(base.length - 1)
    if (target !== undefined) response.writeHead(301, { location: target }).end()
    else files(request, response, () => void response.writeHead(404).end())
  })
  return server.listen(0)
}

function address(host: Server, path: string): string {
  return `http://localhost:${(host.address() as AddressInfo).port}${base}${path}`
}

async function withoutScript(browser: Browser): Promise<Page> {
  const context = await browser.newContext({ javaScriptEnabled: false })
  return context.newPage()
}

async function arrives(page: Page, path: string, title: string) {
  await expect(page).toHaveURL(new RegExp(`${base}${path}(#.*)?$`))
  await expect(page.getByRole('heading', { name: title, exact: true })).toBeInViewport()
}
