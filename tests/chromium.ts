import { chromium } from 'playwright'
import { aptInstall, installed, run, starts } from './programs.ts'

/** The browser without windows comes first: the tests take half the time in it. */
const names = [
  'chromium-headless-shell',
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
]
const question = ['--version', '--no-sandbox']

/**
 * A Chromium that starts: one that is installed, else Playwright's own, else the one of the system's
 * package manager.
 * @returns the path of the program
 * @throws with one line that says what to install if there is none
 */
export function findChromium(): string {
  const found = installedChromium() ?? playwrights() ?? debians()
  if (found !== undefined) return found
  throw new Error(
    'There is no Chromium for the browser tests. Install one (on Debian: apt-get install chromium-headless-shell) or name one in CHROMIUM_PATH.',
  )
}

function installedChromium(): string | undefined {
  const named = process.env['CHROMIUM_PATH']
  return named && starts(named, question) ? named : installed(names, question)
}

function playwrights(): string | undefined {
  const path = chromium.executablePath()
  if (!starts(path, question)) run('npx', ['playwright', 'install', 'chromium'])
  return starts(path, question) ? path : undefined
}

function debians(): string | undefined {
  for (const name of names.slice(0, 2)) {
    aptInstall(name)
    const found = installedChromium()
    if (found !== undefined) return found
  }
  return undefined
}
