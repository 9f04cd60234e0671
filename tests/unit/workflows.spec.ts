import { spawnSync } from 'node:child_process'
import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs'
import { tmpdir } from 'node:os'
import { delimiter, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { z } from 'astro/zod'
import { parse } from 'yaml'

const step = z.object({
  id: z.string().optional(),
  if: z.string().optional(),
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

/**
 * Runs the script of a step in a folder of its own.
 * @param programs scripts that stand in for programs of the step
 * @returns its exit code, what it printed, and what it gave to later steps
 */
function runStep(script: string, programs: Record<string, string>, env: Record<string, string>) {
  const folder = mkdtempSync(join(tmpdir(), 'eks-notes-step-'))
  try {
    mkdirSync(join(folder, 'dist'))
    writeFileSync(join(folder, 'dist', 'index.html'), 'page')
    writeFileSync(join(folder, 'output'), '')
    mkdirSync(join(folder, 'bin'))
    for (const [name, text] of Object.entries(programs)) {
      writeFileSync(join(folder, 'bin', name), `#!/bin/sh\n${text}\n`)
      chmodSync(join(folder, 'bin', name), 0o755)
    }
    const { status, stdout } = spawnSync('bash', ['-e', '-o', 'pipefail', '-c', script], {
      cwd: folder,
      encoding: 'utf8',
      env: {
        ...process.env,
        ...env,
        PATH: [join(folder, 'bin'), process.env['PATH']].join(delimiter),
        GITHUB_OUTPUT: join(folder, 'output'),
      },
    })
    return { status, stdout, output: readFileSync(join(folder, 'output'), 'utf8') }
  } finally {
    rmSync(folder, { recursive: true })
  }
}

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

/** What a job may write; no other may write anything. */
const mayWrite: Record<string, Record<string, string>> = {
  'publish, deploy': { pages: 'write', 'id-token': 'write' },
  'drift, issue': { issues: 'write' },
}

test('a job has only the permissions that it names, and few may write', () => {
  for (const name of names) {
    const { permissions, jobs } = read(name)
    expect(permissions, name).toEqual({})
    for (const [job, { permissions }] of Object.entries(jobs)) {
      expect(permissions, `${name}, ${job}`).toBeDefined()
      const written = Object.entries(permissions ?? {}).filter(([, level]) => level === 'write')
      expect(Object.fromEntries(written), `${name}, ${job}`).toEqual(
        mayWrite[`${name}, ${job}`] ?? {},
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

test('a daily run deploys only what differs from the published files', () => {
  const { jobs } = read('publish')
  const script = jobs['build']?.steps.find(({ id }) => id === 'published')?.run ?? ''
  const publish = (EVENT: string, curl: string) =>
    runStep(script, { curl }, { EVENT, SITE: 'https://notes.example.com' })
  // The site that is published has the same files, so its build.txt is the one just made.
  const same = 'cat dist/build.txt'
  expect(publish('schedule', same)).toMatchObject({ status: 0, output: '' })
  expect(publish('schedule', 'echo other').output).toBe('is-new=true\n')
  expect(publish('schedule', 'exit 22').output).toBe('is-new=true\n')
  expect(publish('workflow_run', same).output).toBe('is-new=true\n')
  expect(jobs['deploy']?.if).toBe('needs.build.outputs.is-new')
})

test('one issue lists what drifted or is due, and is closed when nothing is left', () => {
  const { on, jobs } = read('drift')
  expect(on).toHaveProperty('schedule')
  const script = jobs['issue']?.steps[0]?.run ?? ''
  const run = (REPORT: string, open: string) => {
    const gh = `case "$2" in list) printf '%s' "${open}";; *) echo "$@";; esac; [ -t 0 ] || cat`
    const { status, stdout } = runStep(script, { gh }, { REPORT })
    expect(status).toBe(0)
    return stdout
  }
  expect(run('- a', '7')).toBe('issue edit 7 --body-file -\n- a\n')
  expect(run('- a', '')).toMatch(/^label create drift .*\nissue create .* --label drift .*\n- a\n$/)
  expect(run('', '7')).toContain('issue close 7 --comment')
  expect(run('', '')).toBe('')
})

test('a report is what the command printed; a crash that printed nothing fails', () => {
  const script = read('drift').jobs['compare']?.steps.find(({ id }) => id === 'drift')?.run ?? ''
  const report = (npm: string) => runStep(script, { npm, uuidgen: 'echo end' }, {})
  expect(report("echo '- a'; exit 1")).toMatchObject({
    status: 0,
    output: 'report<<end\n- a\n\nend\n',
  })
  expect(report('exit 0')).toMatchObject({ status: 0, output: 'report<<end\n\nend\n' })
  expect(report('exit 1').status).toBe(1)
})
