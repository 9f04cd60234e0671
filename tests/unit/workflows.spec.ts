import { readFileSync } from 'node:fs'
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
  jobs: z.record(
    z.string(),
    z.object({
      if: z.string().optional(),
      permissions: z.record(z.string(), z.string()).optional(),
      steps: z.array(step),
    }),
  ),
})
const read = (name: string) =>
  workflow.parse(parse(readFileSync(`.github/workflows/${name}.yml`, 'utf8')))

test('the site is built and published every day, because what it says depends on the day', () => {
  const { on, jobs } = read('publish')
  const [{ cron }] = z.tuple([z.object({ cron: z.string() })]).parse(on['schedule'])
  expect(cron).toMatch(/^\d+ \d+ \* \* \*$/)
  const steps = jobs['build']?.steps ?? []
  const build = steps.find(({ run }) => run?.includes('npm run build'))
  expect(build?.env).not.toHaveProperty('SOURCE_DATE_EPOCH')
  expect(Object.keys(build?.env ?? {})).toEqual(['SITE_URL', 'BASE_PATH', 'REPOSITORY_URL'])
  expect(jobs['deploy']?.steps.map(({ uses }) => uses)).toEqual([
    expect.stringMatching(/^actions\/deploy-pages@v\d+$/),
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

test('only the job that deploys may write', () => {
  for (const name of ['ci', 'publish']) {
    const { permissions, jobs } = read(name)
    expect(Object.values(permissions)).not.toContain('write')
    for (const [job, { permissions = {} }] of Object.entries(jobs)) {
      const written = Object.keys(permissions).filter((each) => permissions[each] === 'write')
      expect(written, job).toEqual(job === 'deploy' ? ['pages', 'id-token'] : [])
    }
  }
})
