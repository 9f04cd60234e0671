import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { z } from 'astro/zod'
import { parse } from 'yaml'

const step = z.object({
  uses: z.string().optional(),
  run: z.string().optional(),
  env: z.record(z.string(), z.string()).optional(),
})
const workflow = z.object({
  name: z.string(),
  on: z.record(z.string(), z.unknown()),
  permissions: z.record(z.string(), z.string()),
  concurrency: z.object({
    group: z.string(),
    'cancel-in-progress': z.union([z.boolean(), z.string()]),
  }),
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
})
const names = readdirSync('.github/workflows').map((file) => file.replace(/\.yml$/, ''))
const text = (name: string) => readFileSync(`.github/workflows/${name}.yml`, 'utf8')
const read = (name: string) => workflow.parse(parse(text(name)))

test('the site is built and published every day, because its content depends on the day', () => {
  const { on, jobs } = read('publish')
  const [{ cron }] = z.tuple([z.object({ cron: z.string() })]).parse(on['schedule'])
  expect(cron).toMatch(/^\d+ \d+ \* \* \*$/)
  const steps = jobs['build']?.steps ?? []
  const build = steps.find(({ run }) => run?.includes('npm run build'))
  expect(build?.env).not.toHaveProperty('SOURCE_DATE_EPOCH')
  expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'])
  expect(jobs['deploy']?.steps.map(({ uses }) => uses)).toEqual([
    expect.stringMatching(/^actions\/deploy-pages@/),
  ])
})

test('a push is published only when its tests have passed', () => {
  const { on, jobs } = read('publish')
  expect(on).not.toHaveProperty('push')
  expect(on['workflow_run']).toEqual({
    workflows: [read('ci').name],
    types: ['completed'],
    branches: ['main'],
  })
  expect(jobs['build']?.if).toContain("github.event.workflow_run.conclusion == 'success'")
  // A pull request of another repository may come from a branch that is called main too.
  expect(jobs['build']?.if).toContain("github.event.workflow_run.event == 'push'")
})

test('a job has only the permissions that it names, and only the one that deploys may write', () => {
  for (const name of names) {
    const { permissions, jobs } = read(name)
    expect(permissions, name).toEqual({})
    for (const [job, { permissions }] of Object.entries(jobs)) {
      expect(permissions, `${name}, ${job}`).toBeDefined()
      const written = Object.entries(permissions ?? {}).filter(([, level]) => level === 'write')
      expect(Object.fromEntries(written), `${name}, ${job}`).toEqual(
        job === 'deploy' ? { pages: 'write', 'id-token': 'write' } : {},
      )
    }
  }
})

test('every action is pinned to a commit, and the line names its version', () => {
  for (const name of names) {
    const uses = text(name)
      .split('\n')
      .filter((line) => /^[\s-]*uses:/.test(line))
    expect(uses, name).not.toEqual([])
    for (const line of uses) expect(line).toMatch(/uses: [\w./-]+@[0-9a-f]{40} # v\d+\.\d+\.\d+$/)
  }
})

test('a newer push stops the tests that run for a pull request, not those that run for main', () => {
  expect(read('ci').concurrency).toEqual({
    group: 'ci-${{ github.ref }}',
    'cancel-in-progress': "${{ github.event_name == 'pull_request' }}",
  })
  expect(read('publish').concurrency['cancel-in-progress']).toBe(false)
})
