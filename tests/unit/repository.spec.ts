import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { z } from 'astro/zod'
import { parse } from 'yaml'

const read = (file: string) => readFileSync(file, 'utf8')

const manifest = z.object({
  engines: z.object({ node: z.string() }),
  devDependencies: z.record(z.string(), z.string()),
})

test('the README, package.json and its lockfile name the same Node', () => {
  const { engines } = manifest.parse(JSON.parse(read('package.json')))
  const lockfile = z.object({ packages: z.object({ '': manifest }) })
  expect(lockfile.parse(JSON.parse(read('package-lock.json'))).packages[''].engines).toEqual(
    engines,
  )
  const oldest = /^>=(\d+)$/.exec(engines.node)?.[1]
  expect(read('README.md')).toContain(`You need npm with Node ${oldest} or newer`)
})

test('version managers and workflows take the Node that the scripts run on', () => {
  const { node } = manifest.parse(JSON.parse(read('package.json'))).devDependencies
  expect(node).toMatch(new RegExp(`^\\^${read('.nvmrc').trim()}\\.`))
  for (const name of ['ci', 'publish']) {
    const workflow = read(`.github/workflows/${name}.yml`)
    expect(workflow).toContain('node-version-file: .nvmrc')
    expect(workflow).not.toContain('node-version:')
  }
})

test('updates come every week, and each group of them names packages that are used', () => {
  const update = z.object({
    'package-ecosystem': z.string(),
    schedule: z.object({ interval: z.literal('weekly') }),
    groups: z.record(z.string(), z.object({ patterns: z.array(z.string()) })),
    ignore: z.array(z.object({ 'dependency-name': z.string() })).default([]),
  })
  const { updates } = z
    .object({ updates: z.array(update) })
    .parse(parse(read('.github/dependabot.yml')))
  expect(updates.map((each) => each['package-ecosystem'])).toEqual(['npm', 'github-actions'])

  const packages = Object.keys(manifest.parse(JSON.parse(read('package.json'))).devDependencies)
  const [npm] = updates
  const patterns = Object.values(npm?.groups ?? {}).flatMap(({ patterns }) => patterns)
  const ignored = npm?.ignore.map((each) => each['dependency-name']) ?? []
  for (const pattern of [...patterns, ...ignored]) {
    const named = packages.filter((name) =>
      pattern.endsWith('*') ? name.startsWith(pattern.slice(0, -1)) : name === pattern,
    )
    expect(named, pattern).not.toEqual([])
  }
  expect(patterns.at(-1), 'the last group takes all that is left').toBe('*')
})
