import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { chromium } from 'playwright'

/** The browser without windows comes first: the tests take half the time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]

/**
 * A Chromium that starts: one that is installed, else Playwright's own, else the one of the system's
 * package manager.
 * @returns the path of the program
 * @throws with one line that says what to install when none can be had
 */
export function findChromium(): string {
  const found = installed() ?? playwrights() ?? debians()
  if (found !== undefined) return found
  throw new Error(
    'No Chromium can be had for the browser tests. Install one (on Debian: apt-get install chromium-headless-shell) or name one in CHROMIUM_PATH.',
  )
}

function installed(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  const folders = (process.env['PATH'] ?? '').split(delimiter)
  const paths = names.flatMap((name) => folders.map((folder) => join(folder, name)))
  return [...(named ? [named] : []), ...paths].find(starts)
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  if (!starts(path)) run('npx', ['playwright', 'install', 'chromium'])
  return starts(path) ? path : undefined
}

function debians(): string | undefined {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  const get = (...step: string[]) => {
    const [command = '', ...words] = [...asRoot, 'apt-get', ...step]
    run(command, words)
  }
  get('update')
  for (const name of names.slice(0, 2)) {
    get('install', '-y', '--no-install-recommends', name)
    const found = installed()
    if (found !== undefined) return found
  }
  return undefined
}

/** Whether there is a program at the path and everything it needs is there too. */
function starts(path: string): boolean {
  return existsSync(path) && spawnSync(path, ['--version', '--no-sandbox']).status === 0
}

function run(command: string, words: string[]) {
  console.log(`Getting a Chromium: ${[command, ...words].join(' ')}`)
  spawnSync(command, words, { stdio: 'ignore', timeout: 300_000 })
}
