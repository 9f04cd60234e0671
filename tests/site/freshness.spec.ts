import { spawnSync } from 'node:child_process'
import { globSync, readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, test } from 'playwright/test'
import { versions } from '../../src/data/versions.ts'
import { versionFacts } from '../../src/facts/versionCalendar.ts'
import { notePath, notesFolder } from '../../src/notes/notePath.ts'
import { builtPages, isNote } from '../pages.ts'
import { copyProject } from '../project.ts'
import { sites } from '../sites.ts'

test('a build on a later day marks the facts that are due, and moves versions to their new status', () => {
  test.setTimeout(90_000)
  const project = copyProject()
  try {
    const day = '2027-03-01'
    const build = spawnSync('npx', ['astro', 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
    })
    expect(build.status, build.stderr).toBe(0)
    expect(build.stdout).toContain('Due for a check since 2027-02-23: price-cluster-standard (')

    const read = (path: string) => readFileSync(join(project, 'dist', path), 'utf8')
    const cost = parse(read('eks/cost/index.html'))
    expect(cost.querySelector('.prose .due')?.text).toContain(
      'due for a check since 23 February 2027',
    )
    expect(cost.querySelector('.note-footer .due')?.text).toContain('Fee for a cluster in standard')
    const freshness = parse(read('reference/freshness/index.html'))
    expect(freshness.querySelectorAll('tr.due').length).toBeGreaterThan(0)

    const calendar = JSON.parse(read('reference/versions.json')) as {
      asOf: string
      versions: { version: string; status: string }[]
    }
    expect(calendar.asOf).toBe(day)
    expect(calendar.versions).toContainEqual(
      expect.objectContaining({ version: '1.34', status: 'extended' }),
    )
    expect(calendar.versions).toContainEqual(
      expect.objectContaining({ version: '1.31', status: 'ended' }),
    )
  } finally {
    rmSync(project, { recursive: true })
  }
})

test('a build on the day after support changes says so on every page', () => {
  test.setTimeout(180_000)
  const project = copyProject()
  try {
    const day = '2026-12-03'
    const build = spawnSync('npx', ['astro', 'build'], {
      cwd: project,
      encoding: 'utf8',
      env: { ...process.env, SOURCE_DATE_EPOCH: String(Date.parse(day) / 1000) },
    })
    expect(build.status, build.stderr).toBe(0)
    const dist = join(project, 'dist')
    const pages = globSync('**/*.{html,md,txt,json}', { cwd: dist }).map((file) => ({
      file,
      text: readFileSync(join(dist, file), 'utf8'),
    }))

    const before = versionFacts(versions, '2026-12-01')
    const after = versionFacts(versions, day)
    expect(String(before['eks-versions-standard']?.value)).toContain('1.34')
    expect(String(after['eks-versions-extended']?.value)).toContain('1.34')
    for (const id of ['eks-versions-standard', 'eks-versions-extended']) {
      const [old, now] = [before, after].map((facts) => String(facts[id]?.value))
      expect(old).not.toBe(now)
      const stale = pages.filter(({ text }) => text.includes(old ?? ''))
      expect(stale.map(({ file }) => file)).toEqual([])
      const quoting = globSync('src/content/notes/*/*.mdx').filter((file) =>
        readFileSync(file, 'utf8').includes(`<Fact id="${id}"`),
      )
      expect(quoting.length).toBeGreaterThan(0)
      for (const file of quoting) {
        const path = notePath(file.slice(notesFolder.length + 1))
        const page = readFileSync(join(dist, path, 'index.html'), 'utf8')
        expect(page, path).toContain(now)
      }
    }
    const calendar = parse(
      readFileSync(join(dist, 'reference/version-calendar/index.html'), 'utf8'),
    )
    expect(calendar.getElementById('1.34')?.text).toContain('Extended')
  } finally {
    rmSync(project, { recursive: true })
  }
})

test('every note says when it was reviewed, and when its facts must be checked again', () => {
  for (const { path, document } of builtPages(sites.root).filter(isNote)) {
    const footer = document.querySelector('.note-footer')?.text ?? ''
    expect(footer, path).toMatch(/Reviewed \d+ \w+ \d{4}/)
    expect(footer, path).not.toMatch(/undefined|Invalid/)
  }
})

test('every link to another host is well formed, encrypted, and one of the listed hosts', () => {
  const hosts = new Set<string>()
  for (const { path, document } of builtPages(sites.root)) {
    for (const link of document.querySelectorAll('a[href^=http]')) {
      const address = new URL(link.getAttribute('href') ?? '')
      expect(address.protocol, `${path} links to ${address.href}`).toBe('https:')
      expect(address.pathname, path).not.toMatch(/\s|%20$/)
      hosts.add(address.host)
    }
  }
  expect([...hosts].sort()).toEqual(listedHosts)
})

/** Every host that the notes, sources and pages lead to. */
const listedHosts = [
  'anywhere.eks.amazonaws.com',
  'aws.amazon.com',
  'creativecommons.org',
  'developer.hashicorp.com',
  'doc.traefik.io',
  'docs.aws.amazon.com',
  'docs.docker.com',
  'docs.github.com',
  'docs.netapp.com',
  'example.com',
  'external-secrets.io',
  'gateway-api.sigs.k8s.io',
  'github.blog',
  'github.com',
  'helm.sh',
  'karpenter.sh',
  'keda.sh',
  'kops.sigs.k8s.io',
  'kubernetes-sigs.github.io',
  'kubernetes.io',
  'registry.terraform.io',
  'repost.aws',
  'secrets-store-csi-driver.sigs.k8s.io',
  'www.gateway-api-controller.eks.aws.dev',
]
