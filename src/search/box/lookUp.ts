import { OtherFormatError } from '#search/indexFile.ts'
import type { Search } from '#search/search.ts'
import type { SearchState } from '#search/searchState.ts'
import type { Progress } from './searchBox.ts'

/** Milliseconds to wait for the texts before the sections found by name are shown. */
const patienceWhenWarm = 80
/** Milliseconds after which the reader is told that the search or its engine is not responding. */
const giveUpAfter = 5000

/** What is looked up. */
export interface Request extends Pick<SearchState, 'query' | 'asTyped'> {
  /** The chapter that is being read. */
  chapter: string | undefined
}

/** Where a request is looked up. */
export interface Source {
  /** Loads the search. @throws when it cannot be loaded */
  start: () => Promise<Search>
  /** Reads the index again. Returns whether it has changed; then `start` has the new one. */
  renew: (search: Search) => Promise<boolean>
  /** Searches made before, to be offered while there is no text; `undefined` to offer none at all. */
  recent: () => readonly string[] | undefined
  wait: (milliseconds: number) => Promise<void>
}

/**
 * Looks up a request, and tells step by step what becomes known: sections found by name while the texts
 * load, all of them later, and what fails. If files that the index names are missing, it reads the index
 * again, once.
 * @param signal aborts when another request has replaced this one; nothing is told after that
 */
export async function lookUp(
  request: Request,
  source: Source,
  tell: (progress: Progress) => void,
  signal: AbortSignal,
  mayRenew = true,
): Promise<void> {
  const say = (progress: Progress) => {
    if (!signal.aborted) tell(progress)
  }
  const isLate = (loading: Promise<unknown>) =>
    Promise.race([
      loading.then(() => false).catch(() => false),
      source.wait(giveUpAfter).then(() => true),
    ])
  try {
    const starting = source.start()
    if (await isLate(starting)) say({ type: 'slow' })
    const search = await starting
    if (signal.aborted) return
    const text = request.query.trim()
    if (text === '') {
      say({ type: 'start', recent: source.recent() })
      // The engine loads while the reader begins to type.
      await search.warmUp()
      return
    }
    await search.prepare(text)
    const query = search.read(text, !request.asTyped)
    const names = search.findByName(query, request.chapter)
    const full = search.find(query, request.chapter)
    const patience = source.wait(search.isWarm ? patienceWhenWarm : 0)
    const inTime = await Promise.race([full, patience]).catch(() => undefined)
    if (!inTime && names.ranked.length > 0) say({ type: 'names', answer: names })
    // What comes late is told nevertheless.
    if (await isLate(full)) say({ type: 'silent', names })
    const answer = await full.catch(() => undefined)
    const isWhole = answer?.missing.length === 0
    if (!isWhole && mayRenew && !signal.aborted && (await source.renew(search))) {
      await lookUp(request, source, tell, signal, false)
    } else {
      say({ type: 'answer', names, answer })
    }
  } catch (error) {
    const isOther = error instanceof OtherFormatError
    say({ type: 'failed', reason: isOther ? 'other format' : 'not loaded' })
  }
}
