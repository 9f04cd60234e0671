import { spawnSync } from 'node:child_process'
import { appendFileSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../project.ts'

const notes = 'src/content/notes/control-plane'
let project: string

test.describe.configure({ timeout: 240_000 })
test.beforeEach(() => {
  project = copyProject()
})
test.afterEach(() => rmSync(project, { recursive: true }))

const append = (file: string, text: string) => appendFileSync(join(project, file), text)

/** What a build that stops says. */
function failedBuild(): string {
  const build = spawnSync('npx', ['astro', 'build'], { cwd: project, encoding: 'utf8' })
  expect(build.status).not.toBe(0)
  return build.stdout + build.stderr
}

test('mistakes in notes and data stop the build with the file, the line and what to write', () => {
  append(`${notes}/etcd.mdx`, '\n## Heading without an id\n')
  append(`${notes}/api-server.mdx`, '\n```sh\nkubectl apply -f nowhere.yaml\n```\n')
  append(
    `${notes}/index.mdx`,
    '\n<Manifest file="control-plane/arm-pod.yaml" mark="spec.nodeSelectors" />\n',
  )
  append(`${notes}/scheduler.mdx`, '\nIn {region} now.\n')
  append(`${notes}/logging.mdx`, '\n<Manifest file="resources/pod.yaml" foo="x" />\n')
  append(`${notes}/encryption.mdx`, '\n[it](/compare/probes/#probes.restart)\n')
  append(
    `${notes}/endpoint-access.mdx`,
    '\n<Callout kind="cost">\n\nYou pay.\n\n</Callout>\n'.repeat(3),
  )
  append(`${notes}/webhooks.md`, '# Webhooks\n')
  const facts = 'src/data/facts/networking.ts'
  const text = readFileSync(join(project, facts), 'utf8')
  writeFileSync(join(project, facts), text.replace(/^ {2}'[^']+': \{/m, "  'quota-clusters': {"))

  const said = failedBuild()
  expect(said).toMatch(
    /etcd\.mdx:\d+\n\s+The heading "Heading without an id" has no id\. Write "## Heading without an id \{#heading-without-an-id\}"/,
  )
  expect(said).toMatch(
    /api-server\.mdx:\d+\n\s+The command reads "nowhere\.yaml", but the reader does not have this file\. Show it/,
  )
  expect(said).toMatch(
    /index\.mdx:\d+\n\s+The mark "spec\.nodeSelectors" matches nothing in control-plane\/arm-pod\.yaml\. Did you mean "spec\.nodeSelector"\?/,
  )
  expect(said).toMatch(/scheduler\.mdx:\d+\n\s+\{region\} would run as program code\. Write \\\{/)
  expect(said).toMatch(/logging\.mdx:\d+\n\s+<Manifest> has no property "foo"\. Known: file, /)
  expect(said).toMatch(/encryption\.mdx:\d+\n\s+There is no section #probes\.restart at /)
  expect(said).toMatch(
    /endpoint-access\.mdx:\d+\n\s+This is <Callout> number 3, but a note can have at most 2: /,
  )
  expect(said).toMatch(/webhooks\.md:1\n.*Rename it to webhooks\.mdx\./)
  expect(said).toMatch(
    /\.ts:\d+\n\s+Fact "quota-clusters" is already in src\/data\/facts\/\w+\.ts:\d+\./,
  )
})

test('MDX that cannot be read stops the build with its file and line', () => {
  append(`${notes}/etcd.mdx`, '\nfewer than <3 nodes\n')
  const said = failedBuild()
  expect(said).toContain('1 problem in the notes and data')
  expect(said).toMatch(/etcd\.mdx:\d+\n\s+"<" starts a component, but this is not one\. Write \\</)
})
