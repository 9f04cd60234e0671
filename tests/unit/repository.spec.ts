import { readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { z } from 'astro/zod'

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
