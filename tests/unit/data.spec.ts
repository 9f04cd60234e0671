import { spawnSync } from 'node:child_process'
import { globSync } from 'node:fs'
import { expect, test } from 'playwright/test'

/** A program that imports files and fails if one of them reads the clock or formats a value. */
const importing = `
  const refuse = (what) => function () { throw new Error(what) }
  const { parse } = Date
  globalThis.Date = Object.assign(refuse('reads the clock'), { now: refuse('reads the clock'), parse })
  Intl.DateTimeFormat = Intl.NumberFormat = Intl.ListFormat = refuse('formats')
  Number.prototype.toLocaleString = refuse('formats')
  for (const file of process.argv.slice(1)) await import('./' + file)`

const run = (program: string, files: readonly string[]) =>
  spawnSync('node', ['--input-type=module', '--eval', program, ...files], { encoding: 'utf8' })

test('importing the data reads no clock and formats nothing', () => {
  const files = globSync('src/data/**/*.ts')
  expect(files).toContain('src/data/comparisons/index.ts')
  expect(run(importing, files).stderr).toBe('')
})

test('a module that formats when it is imported would be noticed', () => {
  expect(run(importing, ['src/facts/formatDay.ts']).stderr).toContain('formats')
})
