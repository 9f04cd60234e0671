import { spawnSync } from 'node:child_process'
import { mkdtempSync, readdirSync, readFileSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, relative, resolve } from 'node:path'
import { expect, test } from 'playwright/test'
import { cacheFolder } from '../../src/build/fileCache.ts'
import { versions } from '../../src/data/versions.ts'
import { addDays } from '../../src/facts/days.ts'
import { factsOn } from '../../src/facts/facts.ts'
import { today } from '../../src/facts/today.ts'
import { changeDays } from '../../src/facts/versionCalendar.ts'
import { sites } from '../sites.ts'

// The daily run publishes nothing when its files are those that are published already.
test('a build of the same source is the same to the byte, also from another folder and on a later day', () => {
  test.setTimeout(600_000)
  const { folder, env } = sites.root
  const tomorrow = addDays(today(), 1)
  const changes = [
    ...changeDays(versions),
    ...Object.values(factsOn(today())).map(({ checkAgain }) => checkAgain),
  ]
  // Tomorrow, unless something changes then.
  const day = changes.includes(tomorrow) ? today() : tomorrow
  // Started above the project, Astro runs its modules from here, where they find the packages.
  const again = mkdtempSync(`${folder}-again-`)
  // Nothing is taken from the first but the pictures: they depend on their words and their design alone.
  const cold = mkdtempSync(join(tmpdir(), 'eks-notes-cache-'))
  symlinkSync(resolve(cacheFolder('.', 'share-images')), join(cold, 'share-images'))
  try {
    const words = ['build', '--silent', '--root', resolve('.'), '--outDir', again]
    const build = spawnSync(resolve('node_modules/.bin/astro'), words, {
      cwd: '/',
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000),
        BUILD_CACHE: cold,
      },
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
