import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { HtmlValidate } from 'html-validate'
import { expect, test } from 'playwright/test'
import { allPages, builtPages, isNote, varied } from '../pages.ts'
import { sites } from '../sites.ts'

const pages = builtPages(sites.root)

test('every page has one h1 and its own title and description', () => {
  const titles = new Set<string>()
  const descriptions = new Set<string>()
  for (const { path, document } of pages) {
    expect(document.querySelectorAll('h1'), path).toHaveLength(1)
    titles.add(document.querySelector('title')?.text ?? '')
    descriptions.add(
      document.querySelector('meta[name=description]')?.getAttribute('content') ?? '',
    )
  }
  expect(titles.size).toBe(pages.length)
  expect(descriptions.size).toBe(pages.length)
  expect(titles).not.toContain('')
})

test('no page carries an event handler', () => {
  for (const { path, document } of pages) {
    const attributes = document
      .querySelectorAll('*')
      .flatMap((each) => Object.keys(each.attributes))
    expect(
      attributes.filter((name) => name.startsWith('on')),
      path,
    ).toEqual([])
  }
})

/** The pages that print a chapter repeat the articles of its notes: one is held against all rules. */
const onPaper = pages.filter(({ path }) => path.startsWith('/print/'))
const validatedOnPaper = '/print/scaling/'

test('every page is valid HTML', async () => {
  const validator = new HtmlValidate({
    extends: ['html-validate:recommended'],
    rules: {
      // Void elements, attribute quotes and white space are as the compiler writes them.
      'attribute-boolean-style': 'off',
      'doctype-style': 'off',
      'no-trailing-whitespace': 'off',
      'void-style': 'off',
      'long-title': 'off',
      // Rows of comparisons have ids with dots, which HTML allows.
      'valid-id': ['error', { relaxed: true }],
      // A list of results that are links is not what <select> is for.
      'prefer-native-element': ['error', { exclude: ['listbox'] }],
    },
  })
  const validated = varied(pages).filter(
    (page) => !onPaper.includes(page) || page.path === validatedOnPaper,
  )
  expect(validated.map(({ path }) => path)).toContain(validatedOnPaper)
  for (const { path, html } of validated) {
    const { results } = await validator.validateString(html)
    const messages = results.flatMap((result) =>
      result.messages.map(
        ({ ruleId, message, line, column }) => `${line}:${column} ${ruleId}: ${message}`,
      ),
    )
    expect(messages, path).toEqual([])
  }
})

test('a page that prints a chapter gives each id once, although its notes may have the same', () => {
  expect(onPaper.length).toBeGreaterThan(10)
  for (const { path, document } of onPaper) {
    const ids = document.querySelectorAll('[id]').map(({ id }) => id)
    expect(
      ids.filter((id, index) => ids.indexOf(id) < index),
      path,
    ).toEqual([])
  }
})

for (const [name, site] of Object.entries({ root: sites.root, base: sites.base })) {
  test(`every link of the site at ${name} leads to a page and a section that are there`, () => {
    const { base } = site
    const built = builtPages(site)
    const idsByPath = new Map(
      allPages(site).map(({ path, document }) => [
        base + path.slice(1),
        new Set(document.querySelectorAll('[id]').map((element) => element.id)),
      ]),
    )
    const broken = new Set<string>()
    for (const { path, document } of built) {
      for (const link of document.querySelectorAll('a[href]')) {
        const address = link.getAttribute('href') ?? ''
        if (/^(https:|mailto:)/.test(address)) continue
        const { pathname, hash } = new URL(address, `https://host${base}${path.slice(1)}`)
        const ids = idsByPath.get(pathname)
        const isFile =
          !pathname.endsWith('/') && existsSync(join(site.folder, pathname.slice(base.length)))
        const isThere = isFile || (ids && (hash === '' || ids.has(hash.slice(1))))
        if (!isThere) broken.add(`${path} links to ${address}`)
      }
    }
    expect([...broken]).toEqual([])
  })

  test(`every file that a page of the site at ${name} loads is there`, () => {
    const { base } = site
    const absent: string[] = []
    for (const { path, document } of builtPages(site)) {
      for (const element of document.querySelectorAll(
        'script[src], link[rel=icon], link[rel=stylesheet], img[src]',
      )) {
        const address = element.getAttribute('src') ?? element.getAttribute('href') ?? ''
        const isThere =
          address.startsWith(base) && existsSync(join(site.folder, address.slice(base.length)))
        if (!isThere) absent.push(`${path} loads ${address}`)
      }
    }
    expect(absent).toEqual([])
  })
}

test('a note shows its sources with their dates, and each number leads to one', () => {
  // These lists have their sources in every row, or tell of other notes.
  const lists = ['changes', 'freshness', 'glossary', 'messages', 'quotas', 'sources'].map(
    (name) => `/reference/${name}/`,
  )
  for (const { path, document } of pages.filter(isNote)) {
    if (lists.includes(path)) continue
    const sources = document.querySelectorAll('.sources li')
    expect(sources.length, path).toBeGreaterThan(0)
    const incomplete = sources.filter((source) => {
      const day = source.querySelector('time')?.getAttribute('datetime') ?? ''
      const address = source.querySelector('a')?.getAttribute('href') ?? ''
      return !/^\d{4}-\d\d-\d\d$/.test(day) || !address.startsWith('https:')
    })
    expect(incomplete.map(String), path).toEqual([])
    const cited = document
      .querySelectorAll('sup.cite a[href^="#source-"]')
      .map((link) => Number(link.text))
    expect(Math.max(...cited), path).toBe(sources.length)
  }
})

test('"Edit this page" leads to the file of the note, and is not there without a repository', () => {
  const kubelet = pages.find(({ path }) => path === '/worker-nodes/kubelet/')
  const edit = kubelet?.document.querySelector('a[href*="/edit/"]')
  const file = edit?.getAttribute('href')?.split('/edit/main/')[1] ?? ''
  expect(file).toBe('src/content/notes/worker-nodes/kubelet.mdx')
  expect(existsSync(file)).toBe(true)
  for (const { html } of builtPages(sites.base)) expect(html).not.toContain('Edit this page')
})
