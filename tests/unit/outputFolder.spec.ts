import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  rmSync,
  statSync,
  utimesSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { OutputFolder } from '../../src/build/outputFolder.ts'

let folder: string

test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eks-notes-output-'))
})

test.afterEach(() => rmSync(folder, { recursive: true }))

const file = (path: string) => join(folder, path)
const yesterday = new Date(Date.now() - 24 * 60 * 60 * 1000)

/** A file that an earlier build wrote. */
function earlier(path: string, content: string) {
  mkdirSync(dirname(file(path)), { recursive: true })
  writeFileSync(file(path), content)
  utimesSync(file(path), yesterday, yesterday)
}

test('a file with the same content is not written again, and one with other content is', () => {
  earlier('same.txt', 'content')
  earlier('other.txt', 'content')
  const output = new OutputFolder(folder, Date.now())
  output.write({ path: 'same.txt', content: 'content' })
  output.write({ path: 'other.txt', content: 'changed' })
  expect(statSync(file('same.txt')).mtime).toEqual(yesterday)
  expect(statSync(file('other.txt')).mtimeMs).toBeGreaterThan(yesterday.getTime())
})

test('what only an earlier build wrote is removed, with the folders that it leaves empty', () => {
  earlier('removed/page/index.html', 'a note that is gone')
  earlier('kept/old.html', 'gone')
  earlier('kept/page.md', 'content')
  const output = new OutputFolder(folder, Date.now() - 1000)
  output.write({ path: 'kept/page.md', content: 'content' })
  writeFileSync(file('kept/new.html'), 'written by Astro')
  output.removeStale()
  expect(existsSync(file('removed'))).toBe(false)
  expect(existsSync(file('kept/old.html'))).toBe(false)
  expect(existsSync(file('kept/page.md'))).toBe(true)
  expect(existsSync(file('kept/new.html'))).toBe(true)
})
