import { execFileSync } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { changes } from '#data/changes.ts'
import { comparisons, isComparisonId } from '#data/comparisons/index.ts'
import { factGroups } from '#data/facts/index.ts'
import { termFiles } from '#data/glossary/index.ts'
import { sourceFiles } from '#data/sources/index.ts'
import type { Facts } from '#facts/fact.ts'
import { factsOn } from '#facts/facts.ts'
import { today } from '#facts/today.ts'

const contentFolder = 'src/content'
const notesFolder = `${contentFolder}/notes`
const dataFolder = 'src/data'
const comparisonsFolder = `${dataFolder}/comparisons`

/** The files behind a component in a note, by the name that the component uses. */
const filesOfComponents: Readonly<Record<string, (name: string) => readonly string[]>> = {
  Comparison: (id) => [`${comparisonsFolder}/${id}.ts`],
  Diagram: (id) => [`${dataFolder}/diagrams/${id}.ts`],
  FactTable: (group) => [`${dataFolder}/facts/${group}.ts`],
  Freshness: () => Object.keys(factGroups).map((group) => `${dataFolder}/facts/${group}.ts`),
  Manifest: (file) => [`${contentFolder}/manifests/${file}`],
  AllSources: () => Object.keys(sourceFiles).map((file) => `${dataFolder}/sources/${file}.ts`),
  Changes: () => [`${dataFolder}/changes.ts`],
  Glossary: () => Object.keys(termFiles).map((file) => `${dataFolder}/glossary/${file}.ts`),
  VersionCalendar: () => [`${dataFolder}/versions.ts`],
}

/**
 * Finds the day on which a note or comparison last changed, `YYYY-MM-DD`. With the whole git history,
 * this is the day of the last commit of its file or of the data it shows. Without it, this is the
 * latest day in the page itself or in the list of changes. Other pages have no such day.
 * @param root the project's folder
 * @returns a function of a page's address below the site's base
 */
export function lastModified(root: string): (path: string) => string | undefined {
  const committed = commitDays(root)
  const facts = factsOn(today())
  return (path) => {
    const file = fileOf(root, path)
    if (file === undefined) return undefined
    const text = readFileSync(join(root, file), 'utf8')
    const own = committed.get(file) ?? statedDay(path, file, text)
    return [own, ...daysOfData(text, committed, facts)].toSorted().at(-1)
  }
}

/**
 * The days of the data that a note shows: for facts the day of the check, for files the day of the
 * commit.
 */
function daysOfData(text: string, committed: ReadonlyMap<string, string>, facts: Facts): string[] {
  const components = text.matchAll(/<([A-Z]\w+)([^>]*)/g)
  return Array.from(components).flatMap(([, component = '', attributes = '']) => {
    const name = /\b(?:of|file|group|id)="([^"]+)"/.exec(attributes)?.[1] ?? ''
    if (component === 'Fact') return facts[name]?.checked ?? []
    return filesOfComponents[component]?.(name).flatMap((file) => committed.get(file) ?? []) ?? []
  })
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
    ? [`${comparisonsFolder}/${comparison}.ts`]
    : [`${notesFolder}${path.slice(0, -1)}.mdx`, `${notesFolder}${path}index.mdx`]
  return files.find((file) => existsSync(join(root, file)))
}

function statedDay(path: string, file: string, text: string): string {
  const id = path.split('/').at(-2) ?? ''
  const checked =
    isComparisonId(id) && file.startsWith(comparisonsFolder)
      ? comparisons[id].checked
      : /^reviewed: *(\S+)$/m.exec(text)?.[1]
  const named = Object.values(changes)
    .filter(({ notes }) => notes.includes(path))
    .map(({ day }) => day)
  return [checked ?? '', ...named].toSorted().at(-1) ?? ''
}
