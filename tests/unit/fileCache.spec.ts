import { mkdtempSync, readdirSync, rmSync, utimesSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { FileCache } from '../../src/build/fileCache.ts'

let folder: string
test.beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'eks-notes-cache-'))
})
test.afterEach(() => rmSync(folder, { recursive: true }))

const kilobyte = () => Buffer.alloc(1_000)
/** Whether the cache of a new build has a key. */
const isKept = async (key: string) =>
  (await new FileCache(folder, 'maker').take(key, kilobyte)).kept

/** Has an earlier build make the content of a key. @param days how long ago it was last asked for */
async function make(key: string, days: number) {
  const before = readdirSync(folder)
  await new FileCache(folder, 'maker').take(key, kilobyte)
  const time = new Date(Date.now() - days * 24 * 60 * 60 * 1000)
  for (const name of readdirSync(folder)) {
    if (!before.includes(name)) utimesSync(join(folder, name), time, time)
  }
}

test('what no build has asked for in 60 days is removed from the cache', async () => {
  await make('recent', 59)
  await make('old', 61)
  await new FileCache(folder, 'maker').prune()
  expect(readdirSync(folder)).toHaveLength(1)
  expect(await isKept('recent')).toBe(true)
})

test('beyond its size, the cache removes what was asked for longest ago', async () => {
  for (const [key, days] of [
    ['first', 3],
    ['second', 2],
    ['third', 1],
  ] as const) {
    await make(key, days)
  }
  const cache = new FileCache(folder, 'maker')
  expect((await cache.take('first', kilobyte)).kept).toBe(true)
  await cache.prune(2_500)
  expect(readdirSync(folder)).toHaveLength(2)
  expect(await isKept('first')).toBe(true)
  expect(await isKept('third')).toBe(true)
})

test('what a build asked for stays in the cache, whatever its size', async () => {
  await make('before', 1)
  const cache = new FileCache(folder, 'maker')
  for (const key of ['one', 'two']) await cache.take(key, kilobyte)
  await cache.prune(0)
  expect(readdirSync(folder)).toHaveLength(2)
  expect(await isKept('one')).toBe(true)
  expect(await isKept('two')).toBe(true)
})
