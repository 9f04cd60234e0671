import type { Found, Request, SectionFinder } from '#search/finder.ts'
import { OtherFormatError } from '#search/indexFile.ts'
import type { Progress } from './searchBox.ts'

/** Milliseconds to wait for the texts before the sections found by name are shown: rows stay in place. */
const patienceForTexts = 80
/** Milliseconds to wait for the sentences of the first rows before these are painted. */
const patienceForSentences = 400
/** Milliseconds after which the reader is told that the search or its engine is not responding. */
const giveUpAfter = 5000

/** A search that may have loaded its engine. */
interface Searching {
  finder: SectionFinder
}

/** Where a request is looked up. */
export interface Source<Search extends Searching> {
  /** Loads the search. @throws when it cannot be loaded */
  start: () => Promise<Search>
  /** Reads the index again. Returns whether it has changed; then `start` has the new one. */
  renew: (search: Search) => Promise<boolean>
  /** Searches made before, to be offered while there is no text; `undefined` to offer none at all. */
  recent: () => readonly string[] | undefined
  /** Whether there are no rows on the screen yet. */
  isFirst: boolean
  /** Loads the texts of the first rows. */
  loadTexts: (found: Found) => Promise<void>
  wait: (milliseconds: number) => Promise<void>
}

/**
 * Looks up a request, and tells step by step what becomes known: sections found by name while the texts
 * load, all of them later, and what fails. Rows that are painted into an empty list, or for the first
 * time, wait a little for their sentences, so that they do not move. If files that the index names are
 * missing, it reads the index again, once.
 * @param signal aborts when another request has replaced this one; nothing is told after that
 */
export async function lookUp<Search extends Searching>(
  request: Request,
  source: Source<Search>,
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
  const sentences = (found: Found) =>
    Promise.race([source.loadTexts(found).catch(String), source.wait(patienceForSentences)])
  try {
    const starting = source.start()
    if (await isLate(starting)) say({ type: 'slow' })
    const search = await starting
    if (signal.aborted) return
    const { finder } = search
    if (request.query.trim() === '') {
      say({ type: 'start', recent: source.recent() })
      // The engine loads while the reader begins to type.
      await finder.warmUp()
      return
    }
    const naming = finder.byName(request)
    const full = finder.find(request)
    full.catch(String)
    const names = await naming
    // The first rows are likely to be among these.
    const early = source.isFirst ? sentences(names) : undefined
    let isShown = false
    const showNames = async () => {
      if (early) await early
      else void sentences(names)
      if (isShown) return
      isShown = true
      say({ type: 'names', answer: names })
    }
    const patience = source.wait(patienceForTexts)
    const inTime = await Promise.race([full, patience]).catch(() => undefined)
    if (!inTime && names.ranked.length > 0 && !signal.aborted) void showNames()
    // What comes late is told nevertheless.
    if (await isLate(full)) say({ type: 'silent', names })
    const answer = await full.catch(() => undefined)
    const isWhole = answer?.missing.length === 0
    if (!isWhole && mayRenew && !signal.aborted && (await source.renew(search))) {
      await lookUp(request, source, tell, signal, false)
    } else {
      const isFirstPaint = !isShown
      // From here on, the names alone are not worth a paint.
      isShown = true
      if (isFirstPaint && answer) await sentences(answer)
      say({ type: 'answer', names, answer })
    }
  } catch (error) {
    const isOther = error instanceof OtherFormatError
    say({ type: 'failed', reason: isOther ? 'other format' : 'not loaded' })
  }
}
