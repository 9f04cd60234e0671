import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'

const { folder } = sites.root
const pages = builtPages(sites.root)
const topics = pages.filter(({ path }) => /^\/topics\/.+/.test(path))
const pageAt = (wanted: string) => pages.find(({ path }) => path === wanted)?.document
const linksOf = (path: string) =>
  pageAt(path)
    ?.querySelectorAll('main a')
    .map((link) => link.getAttribute('href')) ?? []

test('each topic has a page whose every line is a link, and the page of topics lists it', () => {
  expect(topics.length).toBeGreaterThan(20)
  for (const { path, document } of topics) {
    const lines = document.querySelectorAll('.topic-entries li')
    expect(lines.length, path).toBeGreaterThan(0)
    for (const line of lines) expect(line.querySelector('a'), path).not.toBeNull()
    expect(linksOf('/topics/')).toContain(path)
  }
})

test('the page of Karpenter has its notes, sections, rows, messages, facts and terms', () => {
  const links = linksOf('/topics/karpenter/')
  for (const address of [
    '/worker-nodes/karpenter/',
    '/troubleshooting/karpenter-launches-no-node/',
    '/worker-nodes/custom-images/#karpenter',
    '/compare/scaling-tools/#scaling-tools.nodes.karpenter',
    '/reference/glossary/#karpenter',
  ]) {
    expect(links).toContain(address)
  }
  expect(links.some((link) => link?.startsWith('/reference/freshness/#karpenter'))).toBe(true)
})

test('notes and terms lead to the pages of their topics', () => {
  expect(linksOf('/worker-nodes/karpenter/')).toContain('/topics/karpenter/')
  expect(linksOf('/reference/glossary/')).toContain('/topics/karpenter/')
})

test('a topic is also Markdown, and llms.txt links to that', () => {
  const list = readFileSync(join(folder, 'llms.txt'), 'utf8')
  for (const { path } of topics) {
    const file = path.replace(/\/$/, '.md')
    expect(existsSync(join(folder, file)), file).toBe(true)
    expect(list).toContain(`(https://notes.example.com${file})`)
  }
})

test('search leads to what topics list, never to their pages', () => {
  expect(readFileSync(join(folder, 'api/sections.json'), 'utf8')).not.toContain('/topics/')
})
