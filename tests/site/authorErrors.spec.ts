import { spawnSync } from 'node:child_process'
import { appendFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { copyProject } from '../project.ts'

test('mistakes in a note stop the build and name the file, the line and what to write', () => {
  test.setTimeout(60_000)
  const project = copyProject()
  try {
    const note = join(project, 'src/content/notes/control-plane/etcd.mdx')
    appendFileSync(
      note,
      [
        '\n## Heading without an id\n',
        '```sh\nkubectl apply -f nowhere.yaml\n```\n',
        '<Manifest file="control-plane/arm-pod.yaml" mark="spec.nodeSelectors" />\n',
      ].join('\n'),
    )
    const build = spawnSync('npx', ['astro', 'build'], { cwd: project, encoding: 'utf8' })
    expect(build.status).not.toBe(0)
    expect(build.stdout + build.stderr).toMatch(
      /etcd\.mdx:\d+\n\s+The heading "Heading without an id" has no id\. Write "## Heading without an id \{#heading-without-an-id\}"/,
    )
    expect(build.stdout + build.stderr).toMatch(
      /etcd\.mdx:\d+\n\s+The command names "nowhere\.yaml", which the reader does not have\. Show it/,
    )
    expect(build.stdout + build.stderr).toMatch(
      /etcd\.mdx:\d+\n\s+The mark "spec\.nodeSelectors" names nothing in control-plane\/arm-pod\.yaml\. Did you mean "spec\.nodeSelector"\?/,
    )
  } finally {
    rmSync(project, { recursive: true })
  }
})
