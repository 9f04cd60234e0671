import { comparisons, isComparisonId } from '#data/comparisons/index.ts'
import { glossary } from '#data/glossary/index.ts'
import { versions } from '#data/versions.ts'
import type { WrittenComparison } from '#comparison/defineComparison.ts'
import { factsOn } from '#facts/facts.ts'
import { today } from '#facts/today.ts'
import type { Terms } from '#terms/term.ts'

const terms: Terms = glossary

/** Pages that are neither notes nor comparisons. */
const pageTitles: Readonly<Record<string, string>> = {
  '/': 'Home page',
  '/compare/': 'Comparisons',
  '/go/': 'Short addresses',
  '/search/': 'Search',
}

/**
 * What a page that is not a note is called, or a part of it: `/compare/probes/#probes.since` gives
 * "Probes: Since". `undefined` for what has no title, such as a file.
 */
export function titleOutsideNotes(path: string, id: string | undefined): string | undefined {
  const name = /^\/compare\/([^/]+)\/$/.exec(path)?.[1] ?? ''
  if (!isComparisonId(name)) return pageTitles[path]
  const comparison: WrittenComparison = comparisons[name]
  const [criterion = '', option = ''] = id?.slice(name.length + 1).split('.') ?? []
  const parts = [comparison.criteria[criterion]?.title, comparison.options[option]?.title]
  const part = parts.filter((each) => each !== undefined).join(', ')
  return part === '' ? comparison.title : `${comparison.title}: ${part}`
}

/** What an entry of a list that a component shows in a note is called: a term, a fact, a version. */
export function entryTitle(id: string): string | undefined {
  const version = versions.find((each) => each.version === id)
  return (
    terms[id]?.term ?? factsOn(today())[id]?.what ?? (version && `Kubernetes ${version.version}`)
  )
}
