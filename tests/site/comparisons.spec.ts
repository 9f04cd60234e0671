import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { comparisons } from '../../src/data/comparisons/index.ts'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'

const { folder } = sites.root
const pages = builtPages(sites.root)

test('every comparison has a page with a whole, labelled table', () => {
  for (const { id, title, options, criteria } of Object.values(comparisons)) {
    const document = pages.find(({ path }) => path === `/compare/${id}/`)?.document
    const table = document?.querySelector('table')
    expect(table?.querySelector('caption')?.text.trim(), id).toBe(title)
    expect(table?.querySelectorAll('thead th[scope=col]'), id).toHaveLength(
      Object.keys(options).length,
    )
    const rows = table?.querySelectorAll('tbody tr[id]') ?? []
    expect(rows, id).toHaveLength(Object.keys(criteria).length)
    for (const row of rows) {
      expect(row.querySelectorAll('th[scope=row]'), row.id).toHaveLength(1)
      expect(row.querySelectorAll('td'), row.id).toHaveLength(Object.keys(options).length)
    }
  }
})

test('every row, column and cell has an address', () => {
  const document = pages.find(({ path }) => path === '/compare/pod-credentials/')?.document
  for (const id of [
    'pod-credentials',
    'pod-credentials.works-on-fargate',
    'pod-credentials.option.irsa',
    'pod-credentials.works-on-fargate.irsa',
  ]) {
    expect(document?.getElementById(id), id).not.toBeNull()
  }
})

test('every comparison is served as Markdown, CSV and JSON', () => {
  for (const { id, criteria } of Object.values(comparisons)) {
    const rows = Object.keys(criteria).length
    const file = (type: string) => readFileSync(join(folder, `compare/${id}.${type}`), 'utf8')
    expect(file('csv').trimEnd().split('\r\n'), id).toHaveLength(rows + 1)
    expect(file('md'), id).toContain('\n- Choose **')
    expect(JSON.parse(file('json')), id).toMatchObject({ id })
  }
  expect(existsSync(join(folder, 'compare/index.html'))).toBe(true)
})

test('the index lists every comparison under its chapter', () => {
  const links = pages
    .find(({ path }) => path === '/compare/')
    ?.document.querySelectorAll('main a')
    .map((link) => link.getAttribute('href'))
  expect(links?.sort()).toEqual(
    Object.keys(comparisons)
      .map((id) => `/compare/${id}/`)
      .sort(),
  )
})
