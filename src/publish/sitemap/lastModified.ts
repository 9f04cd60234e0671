import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changes } from '#data/changes.ts'
import { comparisons, isComparisonId } from '#data/comparisons/index.ts'
import { contentFolder, dataFile, dataFolder, notesFolder } from '#checks/projectFiles.ts'

/** What a note shows besides its own text: files of data, and days on which something was checked. */
export type ShownData = (text: string) => { files: readonly string[]; days: readonly string[] }

/**
 * Finds the day on which a note or comparison last changed, `YYYY-MM-DD`. With the whole git history,
 * this is the day of the last commit of its file or of the data it shows. Without it, this is the
 * latest day in the page itself or in the list of changes. Other pages have no such day.
 * @param root the project's folder
 * @returns a function of a page's address below the site's base
 */
export function lastModified(
  root: string,
  shownData: ShownData,
): (path: string) => string | undefined {
  const committed = commitDays(root)
  return (path) => {
    const file = fileOf(root, path)
    if (file === undefined) return undefined
    const text = readFileSync(join(root, file), 'utf8')
    const own = committed.get(file) ?? statedDay(path, file, text)
    // A fact counts from the day of its check, a file from the day of its commit.
    const { files, days } = shownData(text)
    const committedDays = files.flatMap((each) => committed.get(each) ?? [])
    return [own, ...days, ...committedDays].toSorted().at(-1)
  }
}

/** The day of the last commit of each file; empty if the history is incomplete. */
function commitDays(root: string): Map<string, string> {
  const days = new Map<string, string>()
  if (git(root, ['rev-parse', '--is-shallow-repository']) !== 'false\n') return days
  const list = ['log', '--relative', '--name-only', '--format=day %cs', '--']
  let day = ''
  for (const line of git(root, [...list, contentFolder, dataFolder]).split('\n')) {
    if (line.startsWith('day ')) day = line.slice(4)
    else if (line && !days.has(line)) days.set(line, day)
  }
  return days
}

/** What git answers; nothing where there is no git or no repository. */
function git(root: string, words: readonly string[]): string {
  try {
    return execFileSync('git', words, {
      cwd: root,
      encoding: 'utf8',
      maxBuffer: 2 ** 28,
      stdio: ['ignore', 'pipe', 'ignore'],
    })
  } catch {
    return ''
  }
}

function fileOf(root: string, path: string): string | undefined {
  const comparison = /^\/compare\/([^/]+)\/$/.exec(path)?.[1]
  const files = comparison
    ? [dataFile(`comparisons/${comparison}`)]
    : [`${notesFolder}${path.slice(0, -1)}.mdx`, `${notesFolder}${path}index.mdx`]
  return files.find((file) => existsSync(join(root, file)))
}

function statedDay(path: string, file: string, text: string): string {
  const id = path.split('/').at(-2) ?? ''
  const checked =
    isComparisonId(id) && file === dataFile(`comparisons/${id}`)
      ? comparisons[id].checked
      : /^reviewed: *(\S+)$/m.exec(text)?.[1]
  const named = Object.values(changes)
    .filter(({ notes }) => notes.includes(path))
    .map(({ day }) => day)
  return [checked ?? '', ...named].toSorted().at(-1) ?? ''
}
