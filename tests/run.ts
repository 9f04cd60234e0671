import { spawn, spawnSync } from 'node:child_process'
import { rmSync } from 'node:fs'
import { findChromium } from './chromium.ts'
import { lanes } from './lanes.ts'
import { findNginx } from './nginx.ts'
import { sites } from './sites.ts'

/*
 * `npm test`: checks types, formatting and lint, builds the site for each address, then runs all
 * lanes of tests, and prints what each step took. Words after `npm test --` go to Playwright, such as
 * a part of a file's name: then only the lanes with such tests run, on the builds that they need.
 */

process.env['ASTRO_TELEMETRY_DISABLED'] = '1'
const words = process.argv.slice(2)
const wanted = words.length > 0 ? lanesWith(words) : Object.keys(lanes)
process.env['TEST_LANES'] = wanted.join()
const needed = Object.entries(sites).filter(([name]) =>
  wanted.some((lane) => lanes[lane]?.sites.some((site) => site === name)),
)
if (needed.length > 0) findPrograms()

await Promise.all([
  words.length === 0 &&
    step('Types, lint, formatting and English', 'npm', ['run', '--silent', 'check']),
  build(),
])
await step('Tests', 'npx', ['playwright', 'test', ...words])

/** The lanes that have tests which Playwright would run for these words. */
function lanesWith(words: readonly string[]): string[] {
  const { stdout } = spawnSync('npx', ['playwright', 'test', '--list', ...words], {
    encoding: 'utf8',
    env: { ...process.env, TEST_LANES: Object.keys(lanes).join() },
  })
  return Object.keys(lanes).filter((name) => stdout.includes(`[${name}] ›`))
}

function findPrograms() {
  process.env['CHROMIUM_PATH'] = findChromium()
  if (findNginx() === undefined) {
    console.warn('nginx is not installed: only the text of its redirects is tested.')
  }
}

/** Builds the sites one after the other: the second takes the pictures that the first has drawn. */
async function build() {
  for (const [name, { folder, env }] of needed) {
    rmSync(folder, { recursive: true, force: true })
    await step(`Build for ${name}`, 'npx', ['astro', 'build', '--silent', '--outDir', folder], env)
  }
}

/** Runs a program and prints how long it took; the run ends with the first one that fails. */
async function step(
  name: string,
  command: string,
  words: readonly string[],
  env: Record<string, string> = {},
) {
  const start = performance.now()
  const child = spawn(command, words, { stdio: 'inherit', env: { ...process.env, ...env } })
  const status = await new Promise((resolve) => child.on('close', resolve))
  console.log(`${name}: ${Math.round((performance.now() - start) / 1000)} s`)
  if (status !== 0) process.exit(1)
}
