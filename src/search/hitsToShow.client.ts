import { hitsKey } from './hitsKey.ts'

/** After this time, the page was opened for another reason. */
const freshFor = 30_000

/** The words that a page should mark when it is opened from a search. */
export interface HitsToShow {
  /** What was typed. */
  query: string
  /** Stems of the words that match it, and of the words as typed. */
  stems: string[]
  typed: string[]
  /** The stems that are all over the site: marking them outside the passage would not help. */
  common: string[]
  /** The words that the search found, exactly as on the page. */
  passage: string
}

/** Leaves the words for the page at an address, in this tab or another. */
export function leaveHits(path: string, hits: HitsToShow) {
  try {
    localStorage.setItem(hitsKey, JSON.stringify({ path, time: Date.now(), ...hits }))
  } catch {
    // A browser that keeps nothing opens the page without marks.
  }
}

/** Takes the words left for this page, if there are any. */
export function takeHits(): HitsToShow | undefined {
  const stored = read(localStorage.getItem(hitsKey))
  localStorage.removeItem(hitsKey)
  if (!isLeft(stored) || stored.path !== location.pathname) return undefined
  return Date.now() - stored.time < freshFor ? stored : undefined
}

function read(text: string | null): unknown {
  try {
    return JSON.parse(text ?? 'null')
  } catch {
    return undefined
  }
}

function isLeft(value: unknown): value is HitsToShow & { path: string; time: number } {
  if (typeof value !== 'object' || value === null) return false
  const { path, time, query, passage, stems, typed, common }: Record<string, unknown> = { ...value }
  return (
    typeof time === 'number' &&
    areStrings([path, query, passage]) &&
    [stems, typed, common].every((words) => Array.isArray(words) && areStrings(words))
  )
}

function areStrings(values: readonly unknown[]): boolean {
  return values.every((value) => typeof value === 'string')
}
