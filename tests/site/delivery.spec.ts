import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { brotliCompressSync, constants } from 'node:zlib'
import { expect, test } from 'playwright/test'
import { memoize } from '../memoize.ts'
import { builtPages, isNote, type BuiltPage } from '../pages.ts'
import { sites } from '../sites.ts'

const { folder } = sites.root
const pages = builtPages(sites.root)

/** How many bytes code takes, compressed; many pages load the same. */
const compressed = memoize((code: string) => brotliCompressSync(code).length)

/**
 * How many bytes contents take, compressed. What fits the limit when it is compressed quickly is not
 * compressed as well as possible, which takes 50 times as long.
 */
function compressedWithin(limit: number, contents: readonly (string | Buffer)[]): number {
  const size = (quality: number) =>
    contents.reduce((sum, content) => {
      const params = { [constants.BROTLI_PARAM_QUALITY]: quality }
      return sum + brotliCompressSync(content, { params }).length
    }, 0)
  const quick = size(5)
  return quick <= limit ? quick : size(constants.BROTLI_MAX_QUALITY)
}

/** The text of a module and of all modules it imports at once. */
function moduleGraph(file: string, seen = new Map<string, string>()): Map<string, string> {
  if (seen.has(file)) return seen
  const code = readFileSync(join(folder, file), 'utf8')
  seen.set(file, code)
  for (const [, name] of code.matchAll(/(?:from|import)"\.\/([^"]+)"/g))
    moduleGraph(`_astro/${name}`, seen)
  return seen
}

function modulesOnLoad({ document }: BuiltPage): string[] {
  return document
    .querySelectorAll('script[type=module][src]')
    .map((script) => script.getAttribute('src')?.slice(1) ?? '')
}

/** Lists of everything, to look things up in. */
const lists = ['freshness', 'glossary', 'messages', 'sources'].map((name) => `/reference/${name}/`)

/** The style sheets that hold up the paint of the page, wherever in it they are linked. */
function blockingSheets({ document }: BuiltPage): string[] {
  return document
    .querySelectorAll('link[rel=stylesheet]:not([media=print])')
    .map((link) => join(folder, link.getAttribute('href') ?? ''))
}

test('the first view of a note fits into one initial window: HTML and CSS of at most 14.6 kB', () => {
  for (const page of pages.filter(isNote)) {
    if (lists.includes(page.path)) continue
    const sheets = blockingSheets(page).map((file) => readFileSync(file))
    expect(compressedWithin(14_600, [page.html, ...sheets]), page.path).toBeLessThanOrEqual(14_600)
  }
})

test('no page waits for a style sheet: it carries its rules, and no class that it cannot use', () => {
  for (const page of pages) {
    expect(blockingSheets(page), page.path).toEqual([])
    const style = page.document.querySelector('style')?.text ?? ''
    for (const name of ['comparison-scroll', 'wide-picture', 'cluster-map', 'code-block']) {
      const isUsed = page.document.querySelector(`.${name}`) !== null
      expect(style.includes(`.${name}`), `${page.path} .${name}`).toBe(isUsed)
    }
  }
})

test('rules for paper are loaded beside the page, not before it', () => {
  for (const { path, document } of pages) {
    expect(document.querySelectorAll('head link[media=print]').length, path).toBe(1)
    expect(document.querySelector('style')?.text, path).not.toContain('@page')
  }
})

test('a page loads at most 5 kB of JavaScript, and nothing of search', () => {
  const ofSearch = ['sectionSearch', 'finder']
  const scripts = globSync('_astro/*.js', { cwd: folder }).join()
  for (const name of ofSearch) expect(scripts).toContain(name)
  for (const page of pages) {
    const modules = new Map(modulesOnLoad(page).flatMap((file) => [...moduleGraph(file)]))
    const bytes = [...modules.values()].reduce((sum, code) => sum + compressed(code), 0)
    expect(bytes, page.path).toBeLessThanOrEqual(5_000)
    const loaded = [...modules.keys()].join()
    for (const name of ofSearch) expect(loaded, page.path).not.toContain(name)
  }
})

test('scripts that block the first paint are at most 0.5 kB', () => {
  for (const { path, document } of pages) {
    const blocking = document.querySelectorAll('script:not([type=module], [type$=json])')
    expect(
      blocking.filter((script) => script.hasAttribute('src')),
      path,
    ).toEqual([])
    expect(
      blocking.reduce((sum, script) => sum + script.text.length, 0),
      path,
    ).toBeLessThanOrEqual(500)
  }
})

test('a comparison brings at most 4 kB of JavaScript, and only where there is one', () => {
  for (const page of pages) {
    const scripts = modulesOnLoad(page).filter((file) => file.includes('Comparison'))
    const hasTable = page.document.querySelector('comparison-table') !== null
    expect(scripts.length, page.path).toBe(hasTable ? 1 : 0)
    const code = scripts.map((file) => readFileSync(join(folder, file), 'utf8')).join('')
    expect(compressed(code), page.path).toBeLessThanOrEqual(4_000)
  }
})

test('there is no web font', () => {
  expect(globSync('**/*.{woff,woff2,ttf,otf}', { cwd: folder })).toEqual([])
  for (const { html } of pages) expect(html).not.toContain('@font-face')
})

test('the Content Security Policy of every page is strict and names no other host', () => {
  for (const { path, document } of pages) {
    const policy = document
      .querySelector('meta[http-equiv="content-security-policy"]')
      ?.getAttribute('content')
    expect(policy, path).toContain("default-src 'self'")
    expect(policy, path).toContain("object-src 'none'")
    expect(policy, path).toContain("base-uri 'none'")
    expect(policy, path).not.toMatch(/unsafe-|data:|https?:|\*/)
  }
})

test('the sitemap lists every page that search engines should list, and no other', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')
  const listed = [...sitemap.matchAll(/<loc>([^<]+)<\/loc>/g)].map(([, address]) => address)
  const canonical = pages.flatMap(
    ({ document }) => document.querySelector('link[rel=canonical]')?.getAttribute('href') ?? [],
  )
  expect(listed.sort()).toEqual(canonical.sort())
  expect(listed).toContain('https://notes.example.com/worker-nodes/kubelet/')
})

test('addresses for other programs carry the configured site and base path', () => {
  const [page] = builtPages(sites.base).filter(({ path }) => path === '/worker-nodes/kubelet/')
  expect(page?.document.querySelector('link[rel=canonical]')?.getAttribute('href')).toBe(
    'https://team.github.io/eks-notes/worker-nodes/kubelet/',
  )
})
