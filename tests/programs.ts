import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { delimiter, join } from 'node:path'

/** Folders of programs that only administrators have in their PATH. */
const systemFolders = ['/usr/sbin', '/usr/local/sbin', '/sbin']

/**
 * The path of the first program of these names that is installed and starts.
 * @param question what it is asked to see whether it starts, such as `--version`
 */
export function installed(names: readonly string[], question: string[]): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), ...systemFolders]
  return names
    .flatMap((name) => folders.map((folder) => join(folder, name)))
    .find((path) => starts(path, question))
}

/** Whether there is a program at the path and everything it needs is there too. */
export function starts(path: string, question: string[]): boolean {
  return existsSync(path) && spawnSync(path, question).status === 0
}

/** Installs a package with `apt-get`, where there is one and this user may; says so on the way. */
export function aptInstall(name: string) {
  const asRoot = process.getuid?.() === 0 ? [] : ['sudo', '-n']
  for (const step of [['update'], ['install', '-y', '--no-install-recommends', name]]) {
    const [command = '', ...words] = [...asRoot, 'apt-get', ...step]
    run(command, words)
  }
}

/** Runs a command that gets a program, and says which. */
export function run(command: string, words: string[]) {
  console.log(`Getting a program for the tests: ${[command, ...words].join(' ')}`)
  spawnSync(command, words, { stdio: 'ignore', timeout: 300_000 })
}
