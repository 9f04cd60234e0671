import { siteKey } from '#addresses/href.ts'

const key = siteKey('searches')
const most = 5

/** What was searched here before, the latest first. It never leaves the device. */
export function recentSearches(): string[] {
  try {
    const stored: unknown = JSON.parse(localStorage.getItem(key) ?? '[]')
    const queries: unknown[] = Array.isArray(stored) ? stored : []
    return queries.filter((each) => typeof each === 'string').slice(0, most)
  } catch {
    return []
  }
}

/** Remembers a query that led somewhere. */
export function rememberSearch(query: string) {
  const others = recentSearches().filter((each) => each.toLowerCase() !== query.toLowerCase())
  store(JSON.stringify([query, ...others].slice(0, most)))
}

/** Forgets all queries. */
export function forgetSearches() {
  store('[]')
}

function store(value: string) {
  try {
    localStorage.setItem(key, value)
  } catch {
    // A browser that keeps nothing forgets by itself.
  }
}
