import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative } from 'node:path'
import { expect, test } from 'playwright/test'
import { sites } from '../sites.ts'

test('two builds of the same source are the same to the byte', () => {
  test.setTimeout(180_000)
  const { folder, env } = sites.root
  const again = mkdtempSync(join(tmpdir(), 'eks-notes-again-'))
  // Nothing is taken from the first.
  const cold = mkdtempSync(join(tmpdir(), 'eks-notes-cache-'))
  try {
    const build = spawnSync('npx', ['astro', 'build', '--silent', '--outDir', again], {
      encoding: 'utf8',
      env: { ...process.env, ...env, BUILD_CACHE: cold },
    })
    expect(build.status, build.stderr).toBe(0)
    expect(files(again)).toEqual(files(folder))
    for (const file of files(folder)) {
      const [first, second] = [folder, again].map((each) => readFileSync(join(each, file)))
      expect(second?.equals(first ?? Buffer.of()), file).toBe(true)
    }
  } finally {
    for (const each of [again, cold]) rmSync(each, { recursive: true })
  }
})

/** The paths of all files of a folder, in order. */
const files = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => relative(folder, join(entry.parentPath, entry.name)))
    .sort()
