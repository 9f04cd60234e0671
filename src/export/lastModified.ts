import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changes } from '../data/changes.ts'
import { comparisons, isComparisonId } from '../data/comparisons/index.ts'

const notesFolder = 'src/content/notes'
const comparisonsFolder = 'src/data/comparisons'

/**
 * Finds the day on which a note or comparison last changed, `YYYY-MM-DD`: that of the last commit of
 * its file where the whole history is there, otherwise the latest that the page itself or the list of
 * changes names. Other pages have no such day.
 * @param root the project's folder
 * @returns a function of a page's address below the site's base
 */
export function lastModified(root: string): (path: string) => string | undefined {
  const committed = commitDays(root)
  return (path) => {
    const file = fileOf(root, path)
    return file && (committed.get(file) ?? statedDay(root, path, file))
  }
}

/** The day of the last commit of each note and comparison; none where the history is not whole. */
function commitDays(root: string): Map<string, string> {
  const days = new Map<string, string>()
  if (git(root, ['rev-parse', '--is-shallow-repository']) !== 'false\n') return days
  const list = ['log', '--relative', '--name-only', '--format=day %cs', '--']
  let day = ''
  for (const line of git(root, [...list, notesFolder, comparisonsFolder]).split('\n')) {
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
    ? [`${comparisonsFolder}/${comparison}.ts`]
    : [`${notesFolder}${path.slice(0, -1)}.mdx`, `${notesFolder}${path}index.mdx`]
  return files.find((file) => existsSync(join(root, file)))
}

function statedDay(root: string, path: string, file: string): string | undefined {
  const id = path.split('/').at(-2) ?? ''
  const checked =
    isComparisonId(id) && file.startsWith(comparisonsFolder)
      ? comparisons[id].checked
      : /^reviewed: *(\S+)$/m.exec(readFileSync(join(root, file), 'utf8'))?.[1]
  const named = Object.values(changes)
    .filter(({ notes }) => notes.includes(path))
    .map(({ day }) => day)
  return [...(checked ? [checked] : []), ...named].toSorted().at(-1)
}
