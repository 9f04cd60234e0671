import { spawnSync } from 'node:child_process'
import { appendFileSync, cpSync, mkdtempSync, rmSync, symlinkSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join, resolve } from 'node:path'
import { expect, test } from 'playwright/test'

test('a mistake in a note stops the build and names the file, the line and what to write', () => {
  test.setTimeout(60_000)
  const project = mkdtempSync(join(tmpdir(), 'eks-notes-author-'))
  try {
    for (const name of ['src', 'public', 'package.json', 'astro.config.mjs', 'tsconfig.json']) {
      cpSync(name, join(project, name), { recursive: true })
    }
    symlinkSync(resolve('node_modules'), join(project, 'node_modules'))
    const file = 'src/content/notes/control-plane/etcd.mdx'
    appendFileSync(join(project, file), '\n## Heading without an id\n')

    const build = spawnSync('npx', ['astro', 'build'], { cwd: project, encoding: 'utf8' })
    expect(build.status).not.toBe(0)
    expect(build.stdout + build.stderr).toMatch(
      /etcd\.mdx:\d+\n\s+The heading "Heading without an id" has no id\. Write "## Heading without an id \{#heading-without-an-id\}"/,
    )
  } finally {
    rmSync(project, { recursive: true })
  }
})
