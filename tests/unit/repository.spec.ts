import { readdirSync, readFileSync } from 'node:fs'
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
  const oldest = /Node (\d+) or newer/.exec(read('README.md'))?.[1]
  expect(engines.node).toBe(`>=${oldest}`)
})

test('version managers and workflows take the Node that the scripts run on', () => {
  const { node } = manifest.parse(JSON.parse(read('package.json'))).devDependencies
  expect(node).toMatch(new RegExp(`^\\^${read('.nvmrc').trim()}\\.`))
  for (const name of ['ci', 'publish', 'drift']) {
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

test('GitHub can show every issue form', () => {
  const element = z.strictObject({
    type: z.enum(['input', 'textarea']),
    id: z.string().regex(/^[\w-]+$/),
    attributes: z.strictObject({
      label: z.string(),
      description: z.string().optional(),
      placeholder: z.string().optional(),
    }),
    validations: z.strictObject({ required: z.boolean() }).optional(),
  })
  const form = z.strictObject({
    name: z.string(),
    description: z.string(),
    // These are in every new repository; others would have to be made first.
    labels: z.array(z.enum(['bug', 'documentation', 'question'])),
    body: z.array(element).nonempty(),
  })
  const folder = '.github/ISSUE_TEMPLATE'
  const forms = readdirSync(folder).filter((file) => file !== 'config.yml')
  expect(forms).not.toEqual([])
  for (const file of forms) {
    const { success, error, data } = form.safeParse(parse(read(`${folder}/${file}`)))
    expect(success, `${file}: ${error?.message}`).toBe(true)
    const body = data?.body ?? []
    for (const names of [
      body.map(({ id }) => id),
      body.map(({ attributes }) => attributes.label),
    ]) {
      expect(names, file).toEqual([...new Set(names)])
    }
  }
})

test('every chapter has an owner who is asked to review its notes and its data', () => {
  const chapters = readdirSync('src/content/notes').sort()
  // The lines are comments until somebody puts real owners into them.
  const owned = read('.github/CODEOWNERS').matchAll(
    /^(?:# )?\/src\/(content|data)\/\*\/([\w-]+)(?:\/|\.\*) +(@[\w-]+(?:\/[\w-]+)?)/gm,
  )
  const owners = Array.from(owned, ([, folder, chapter, owner]) => ({ folder, chapter, owner }))
  const of = (folder: string) => owners.filter((each) => each.folder === folder)
  expect(
    of('content')
      .map(({ chapter }) => chapter)
      .sort(),
  ).toEqual(chapters)
  const withoutFolder = (folder: string) => of(folder).map(({ chapter, owner }) => [chapter, owner])
  expect(withoutFolder('data')).toEqual(withoutFolder('content'))
})
