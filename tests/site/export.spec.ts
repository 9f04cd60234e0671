import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { parse, type HTMLElement } from 'node-html-parser'
import { expect, test } from 'playwright/test'
import { visit } from 'unist-util-visit'
import { glossary } from '../../src/data/glossary/index.ts'
import { shownData } from '../../src/notes/shownData.ts'
import { lastModified } from '../../src/publish/sitemap/lastModified.ts'
import { memoize } from '../memoize.ts'
import { builtPages, isNote } from '../pages.ts'
import { sites, type BuiltSite } from '../sites.ts'

const squeeze = (text: string) => text.replace(/\s+/g, ' ').trim()

/** A page as Markdown, by what it consists of. */
function parts(markdown: string) {
  const tree = fromMarkdown(markdown, {
    extensions: [gfm()],
    mdastExtensions: [gfmFromMarkdown()],
  })
  const found = {
    headings: [] as { depth: number; text: string }[],
    tables: [] as number[][],
    code: [] as { language: string; title: string | undefined; text: string }[],
    links: [] as string[],
    tags: [] as string[],
  }
  visit(tree, (node) => {
    if (node.type === 'heading') {
      found.headings.push({ depth: node.depth, text: squeeze(toString(node)) })
    } else if (node.type === 'table') {
      found.tables.push(node.children.map(({ children }) => children.length))
    } else if (node.type === 'code') {
      const title = node.meta?.match(/^title="([^"]*)"/)?.[1]
      found.code.push({ language: node.lang ?? '', title, text: node.value })
    } else if (node.type === 'link' || node.type === 'definition') found.links.push(node.url)
    else if (node.type === 'html') found.tags.push(node.value)
  })
  return found
}

/** The notes and comparisons of a site, each with its text and itself as Markdown. */
const alternates = memoize((site: BuiltSite) =>
  builtPages(site).flatMap(({ path, document }) => {
    const article = document.querySelector('article[data-search]')
    if (!article) return []
    const markdown = readFileSync(join(site.folder, path.replace(/\/$/, '.md')), 'utf8')
    return [{ path, document, article, markdown, ...parts(markdown) }]
  }),
)

const { folder } = sites.root
const pages = builtPages(sites.root)
const texts = () => alternates(sites.root)

test('every note and comparison is there as Markdown, with its headings in their order', () => {
  expect(texts().length).toBeGreaterThan(140)
  for (const { path, article, headings } of texts()) {
    const shown = article.querySelectorAll('h1, h2[id], h3[id], h4[id]')
    expect(headings, path).toEqual(
      shown.map(({ tagName, text }) => ({ depth: Number(tagName[1]), text: squeeze(text) })),
    )
  }
})

test('a page as Markdown begins with its title and summary, and ends with where it is from', () => {
  for (const { path, article, markdown } of texts()) {
    const summary = squeeze(article.querySelector('.summary')?.text ?? '')
    const [title, second = ''] = markdown.split('\n\n')
    expect(title, path).toMatch(/^# \S/)
    expect(squeeze(toString(fromMarkdown(second))), path).toBe(summary)
    expect(markdown.trimEnd().split('\n').at(-1), path).toMatch(
      new RegExp(`^Source: https://notes\\.example\\.com${path}, checked \\d{4}-\\d\\d-\\d\\d$`),
    )
  }
})

test('Markdown keeps every row and column of the tables', () => {
  for (const { path, article, tables } of texts()) {
    const shown = article.querySelectorAll('table').map((table) => {
      const rows = table.querySelectorAll('tr')
      const cells = table.querySelector('tr')?.querySelectorAll('th, td') ?? []
      // What is known only on the day of reading is not in a file.
      const columns = cells.filter((cell) => cell.getAttribute('data-part') !== 'today').length
      return rows.map(() => columns)
    })
    expect(tables, path).toEqual(shown)
  }
})

test('Markdown keeps code to the character, with its language and its title', () => {
  for (const { path, article, code } of texts()) {
    const shown = article.querySelectorAll('pre')
    expect(
      code.map(({ text }) => text),
      path,
    ).toEqual(shown.map((pre) => parse(pre.innerHTML).text))
    for (const [index, { language, title }] of code.entries()) {
      expect(language, path).toMatch(/^[a-z]+$/)
      const attributes = shown[index]?.attributes ?? {}
      expect(language, path).toBe(attributes['data-language'])
      expect(title, path).toBe(attributes['data-title'])
    }
  }
})

for (const [name, site, start] of [
  ['root', sites.root, 'https://notes.example.com/'],
  ['base', sites.base, 'https://team.github.io/eks-notes/'],
] as const) {
  test(`Markdown of the site "${name}" has no HTML, and links that work anywhere`, () => {
    for (const { path, links, tags, markdown } of alternates(site)) {
      expect(tags, path).toEqual([])
      expect(
        links.filter((link) => !/^(https?|mailto):/.test(link)),
        path,
      ).toEqual([])
      expect(markdown, path).toContain(`Source: ${start}${path.slice(1)}, `)
    }
  })
}

test('what a component shows is said in Markdown', () => {
  const text = (path: string) => texts().find((each) => each.path === path)?.markdown
  expect(text('/access-control/irsa/')).toMatch(/> \*\*Picture: How .+\*\*\n>\n> 1\. When the Pod/)
  expect(text('/access-control/irsa/')).toMatch(/identity provider\. \[1\]\n/)
  expect(text('/access-control/irsa/')).toMatch(
    /\n\*\*AWS credentials for Pods\*\*\n\n\| \| \[EKS Pod/,
  )
  expect(text('/compare/pod-credentials/')).toMatch(
    /\| Partly: with a credentials file .+ \[\d+\] \|/,
  )
  expect(text('/reference/glossary/')).toMatch(/\n- \*\*AMI\*\* \(also Amazon Machine Image\): \S/)
  expect(text('/reference/version-calendar/')).toMatch(
    /\*\*As of \d+ \S+ \d{4}\*\*\n\n\| Version \|/,
  )
})

test('llms.txt lists every page that exists as Markdown, and llms-full.txt contains them all', () => {
  const list = readFileSync(join(folder, 'llms.txt'), 'utf8')
  expect(list).toMatch(/^# EKS Notes\n\n> \S/)
  const { links, headings } = parts(list)
  const files = links.map((link) => link.replace('https://notes.example.com/', ''))
  for (const file of files) expect(existsSync(join(folder, file)), file).toBe(true)
  const listed = files.filter((file) => file.endsWith('.md')).map((file) => `/${file}`)
  const topics = pages.filter(({ path }) => /^\/topics\/./.test(path))
  expect(listed.sort()).toEqual(
    [...texts(), ...topics].map(({ path }) => path.replace(/\/$/, '.md')).sort(),
  )
  expect(headings.map(({ text }) => text)).toEqual(
    expect.arrayContaining(['Worker nodes', 'Comparisons', 'Optional']),
  )
  const whole = readFileSync(join(folder, 'llms-full.txt'), 'utf8')
  for (const { path, markdown } of texts()) expect(whole.includes(markdown), path).toBe(true)
})

interface PageData {
  '@graph': { '@type': string; [key: string]: unknown }[]
}

const dataOf = (document: HTMLElement): PageData =>
  JSON.parse(document.querySelector('script[type="application/ld+json"]')?.text ?? '{}')

test('every note and comparison says in JSON-LD what it is and where it stands', () => {
  for (const { path, document } of texts()) {
    const url = `https://notes.example.com${path}`
    const title = document.querySelector('h1')?.text
    const [article, trail] = dataOf(document)['@graph']
    expect(article, path).toMatchObject({ '@type': 'TechArticle', headline: title, url })
    expect(article?.['dateModified'], path).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(trail, path).toMatchObject({ '@type': 'BreadcrumbList' })
    expect(trail?.['itemListElement'], path).toContainEqual(
      expect.objectContaining({ name: title, item: url }),
    )
  }
})

test('the glossary says in JSON-LD what each term means', () => {
  const document = pages.find(({ path }) => path === '/reference/glossary/')?.document
  const set = document && dataOf(document)['@graph'].at(-1)
  expect(set).toMatchObject({ '@type': 'DefinedTermSet' })
  expect(set?.['hasDefinedTerm']).toHaveLength(Object.keys(glossary).length)
  expect(set?.['hasDefinedTerm']).toContainEqual({
    '@type': 'DefinedTerm',
    name: 'AMI',
    description: glossary['ami']?.definition,
    url: 'https://notes.example.com/reference/glossary/#ami',
  })
})

test('a note leads to itself as Markdown', () => {
  for (const { path, document } of pages.filter(isNote)) {
    const file = path.replace(/\/$/, '.md')
    const alternate = document.querySelector('head link[type="text/markdown"]')
    expect(alternate?.getAttribute('href'), path).toBe(file)
    expect(document.querySelector(`.note-footer a[href="${file}"]`)?.text).toBe('View as Markdown')
  }
})

test('the sitemap says when a note last changed, and nothing of pages that are no notes', () => {
  const sitemap = readFileSync(join(folder, 'sitemap-0.xml'), 'utf8')
  const modified = (path: string) =>
    sitemap.match(`<loc>https://notes.example.com${path}</loc><lastmod>([^<]+)T`)?.[1]
  const dayOf = lastModified('.', shownData)
  for (const { path } of texts()) {
    expect(modified(path), path).toMatch(/^\d{4}-\d\d-\d\d$/)
    expect(modified(path), path).toBe(dayOf(path))
  }
  expect(modified('/search/')).toBeUndefined()
})

test('a manifest that a note shows is a file, and its Markdown says where', () => {
  const read = (file: string) => readFileSync(join(sites.root.folder, file), 'utf8')
  expect(read('resources/probes/index.html')).toContain('href="/manifests/resources/probes.yaml"')
  expect(read('manifests/resources/probes.yaml')).toMatch(/^apiVersion: /)
  expect(read('resources/probes.md')).toContain(
    '```yaml title="probes.yaml" source="https://notes.example.com/manifests/resources/probes.yaml"',
  )
})
