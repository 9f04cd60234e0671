import { spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { findNginx } from './nginx.ts'
import { sites } from './sites.ts'

/*
 * `npm test`: checks types, formatting and lint, builds the site for each address, then runs all
 * tests against the builds. Words after `npm test --` go to Playwright, such as a file's name.
 */

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
process.env['CHROMIUM_PATH'] = findChromium()
if (findNginx() === undefined) {
  console.warn(
    'There is no nginx here: the text of its redirects is tested, not what it does with them.',
  )
}

run('npm', ['run', 'check'])
for (const { folder, env } of Object.values(sites)) {
  rmSync(folder, { recursive: true, force: true })
  run('npx', ['astro', 'build', '--outDir', folder, '--silent'], env)
}
run('npx', ['playwright', 'test', ...process.argv.slice(2)])

function run(command: string, words: string[], env: Record<string, string> = {}) {
  const { status } = spawnSync(command, words, {
    stdio: 'inherit',
    env: { ...process.env, ...env },
  })
  if (status !== 0) process.exit(status ?? 1)
}
