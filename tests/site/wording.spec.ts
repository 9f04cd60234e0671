import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { toString } from 'mdast-util-to-string'
import { gfm } from 'micromark-extension-gfm'
import { parse } from 'node-html-parser'
import { expect, test } from 'playwright/test'
import { visit } from 'unist-util-visit'
import { units } from '../../src/data/units.ts'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'

const { folder } = sites.root

/** The words that a reader sees, without the numbers of sources and, if so wished, without code. */
function wordsOf(html: string, without: string): string {
  const page = parse(html, { blockTextElements: { script: false, style: false } })
  for (const element of page.querySelectorAll(without)) element.remove()
  return page.text
}

const pages = builtPages(sites.root)
const files = (pattern: string) =>
  globSync(pattern, { cwd: folder }).map((file) => ({
    file,
    text: readFileSync(join(folder, file), 'utf8'),
  }))

test('a unit that follows "1" is one of it, wherever the site says it', () => {
  const plurals = Object.entries(units).flatMap(([one, many]) => (one === many ? [] : [many]))
  const wrong = new RegExp(`(?<![\\w.,:/-])1 (?:${plurals.join('|')})\\b`, 'g')
  const texts = [
    ...pages.map(({ path, html }) => ({ file: path, text: wordsOf(html, 'sup.cite') })),
    ...files('**/*.{md,csv,json,txt,xml,ics}'),
  ]
  expect(texts.filter(({ file }) => file.endsWith('.csv'))).not.toEqual([])
  for (const { file, text } of texts) expect(text.match(wrong), file).toBeNull()
})

test('no page shows the marks of Markdown as text', () => {
  for (const { path, html } of pages) {
    const words = wordsOf(html, 'sup.cite, code, pre, script, style')
    expect(words.match(/.{0,30}(?:`|\*\*|\]\().{0,30}/g), path).toBeNull()
  }
})

/**
 * What is escaped in the text of a page as Markdown without need: it means the same without the
 * backslash, or it is the mark of code, which the text of a page has no use for.
 */
function needlessEscapes(markdown: string): string[] {
  if (!markdown.includes('\\')) return []
  const read = (text: string) =>
    fromMarkdown(text, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] })
  const found: string[] = []
  const placeOf = ({ position }: Nodes) =>
    [position?.start.offset ?? 0, position?.end.offset ?? 0] as const
  for (const block of read(markdown).children) {
    const [first, last] = placeOf(block)
    const words = toString(block)
    visit(block, 'text', (node) => {
      const [start, end] = placeOf(node)
      const text = markdown.slice(start, end)
      for (const escape of new Set(text.match(/\\[!-/:-@[-`{-~]/g))) {
        const without = text.replaceAll(escape, escape.slice(1))
        const changed = markdown.slice(first, start) + without + markdown.slice(end, last)
        if (escape === '\\`' || toString(read(changed)) === words) {
          found.push(`${escape} in: ${text}`)
        }
      }
    })
  }
  return found
}

test('Markdown escapes nothing that means the same without', () => {
  expect(needlessEscapes('with \\`ip\\` targets, 2 \\* 3 and `a\\.b`')).toHaveLength(2)
  expect(needlessEscapes('a \\*word\\* of `code\\.`')).toEqual([])
  for (const { file, text } of files('**/*.md')) expect(needlessEscapes(text), file).toEqual([])
})

test('a title that fits many pages names its page in lists, records and short addresses', () => {
  const { sections } = JSON.parse(readFileSync(join(folder, 'api/sections.json'), 'utf8')) as {
    sections: {
      id: string | null
      title: string
      fullTitle: string
      pageTitle: string
      kind: string
      chapter: string
    }[]
  }
  const headings = sections.filter(({ id, kind }) => id !== null && /^(note|symptom)$/.test(kind))
  const alike = [...Map.groupBy(headings, ({ fullTitle }) => fullTitle)].filter(
    ([, { length }]) => length > 1,
  )
  expect(alike.map(([fullTitle]) => fullTitle)).toEqual([])
  const vague = headings.filter(({ title, fullTitle }) => title !== fullTitle)
  expect(vague.length).toBeGreaterThan(100)
  for (const { title, fullTitle, pageTitle } of vague) {
    expect(fullTitle).toBe(`${pageTitle}: ${title}`)
  }
  const shown = (path: string, links: string) =>
    new Set(
      pages
        .find((page) => page.path === path)
        ?.document.querySelectorAll(links)
        .map(({ text }) => text.replace(/\s+/g, ' ').trim()),
    )
  for (const titles of [
    shown('/sections/', '[id^="letter-"] + ul a'),
    shown('/go/', 'filter-list li > span'),
  ]) {
    const absent = vague.filter(({ fullTitle }) => !titles.has(fullTitle))
    // The rows of lists to look things up in have no headings.
    expect(absent.filter(({ chapter }) => chapter !== 'reference')).toEqual([])
  }
})
