import { mkdtempSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { writeIndex } from '../../src/search/writeIndex.ts'

let folder: string

test.beforeEach(() => (folder = mkdtempSync(join(tmpdir(), 'eks-notes-index-'))))
test.afterEach(() => rmSync(folder, { recursive: true }))

test('a site without pages is an error, not an empty index', async () => {
  await expect(writeIndex(folder)).rejects.toThrow('Pagefind found no page to index')
})
