import { suggestedSearches } from '#data/suggestedSearches.ts'
import type { Found } from '#search/finder.ts'
import type { SearchState } from '#search/searchState.ts'
import { keepOrder, recordOf, resultsOf, rowsOf, summary, type List } from './boxList.ts'

/** How many sections are shown at once. */
const shownAtOnce = 20

/** Why the sections shown may not be all, or why there are none. */
export type Failure =
  | { reason: 'slow' | 'silent' | 'no texts' | 'not loaded' | 'other format' }
  | { reason: 'files missing'; files: readonly string[] }

/** The keys that are held while a result is opened: they say where it opens. */
export type HeldKeys = Pick<MouseEvent, 'ctrlKey' | 'metaKey' | 'shiftKey'>

/** All that a search box shows. It changes only through `next`. */
export interface SearchBox {
  readonly state: SearchState
  readonly list: List
  /** Index of the chosen row, or -1. */
  readonly active: number
  readonly shown: number
  /** Whether the reader has pointed at or stepped through the rows. If so, they stay in place. */
  readonly touched: boolean
  /** Whether the rows belong to the current text in the box. */
  readonly settled: boolean
  /** Enter was pressed before the results of the current text were there. */
  readonly openWhenSettled: HeldKeys | undefined
  readonly failure: Failure | undefined
  readonly status: string
}

/** What the reader does. */
type Action =
  | { type: 'change'; change: Partial<SearchState> }
  | { type: 'filter'; filters: Pick<SearchState, 'chapter' | 'kind'> }
  | { type: 'choose'; row: number }
  | { type: 'open'; held: HeldKeys }
  | { type: 'touch' | 'more' | 'retry' }

/**
 * What becomes known about the current search; see `lookUp`. At the start there is no text, and the
 * searches made here before are offered; none at all in a box that offers none.
 */
export type Progress =
  | { type: 'slow' }
  | { type: 'start'; recent: readonly string[] | undefined }
  | { type: 'names'; answer: Found }
  | { type: 'silent'; names: Found }
  | { type: 'answer'; names: Found; answer: Found | undefined }
  | { type: 'failed'; reason: 'not loaded' | 'other format' }

export type BoxEvent = Action | Progress

/** What the box has to do after an event: look up its text, or open the chosen row. */
export type Task = { type: 'look up' } | { type: 'open'; held: HeldKeys }

interface Step {
  box: SearchBox
  task?: Task
}

export const emptyBox: SearchBox = {
  state: { query: '', chapter: undefined, kind: undefined, asTyped: false },
  list: { kind: 'nothing' },
  active: -1,
  shown: shownAtOnce,
  touched: false,
  settled: false,
  openWhenSettled: undefined,
  failure: undefined,
  status: '',
}

/** What a box shows after an event, and what it has to do. */
export function next(box: SearchBox, event: BoxEvent): Step {
  switch (event.type) {
    case 'change': {
      const state = { ...box.state, ...event.change }
      const fresh = { shown: shownAtOnce, touched: false, settled: false }
      return lookUp({ ...box, ...fresh, state, openWhenSettled: undefined })
    }
    case 'filter':
      return lookUp({ ...box, state: { ...box.state, ...event.filters }, touched: false })
    case 'retry':
      return lookUp(box)
    case 'touch':
      return { box: box.touched ? box : { ...box, touched: true } }
    case 'choose':
      return { box: { ...box, touched: true, active: event.row } }
    case 'more': {
      const more = { ...box, shown: box.shown + shownAtOnce * 2, touched: true }
      return { box: box.list.kind === 'results' ? show(more, box.list) : more }
    }
    case 'open':
      return open(box, event.held)
    case 'start': {
      const { recent } = event
      const list: List = recent
        ? { kind: 'offers', recent, suggested: suggestedSearches }
        : { kind: 'nothing' }
      return { box: { ...box, list, active: -1, failure: undefined, status: '' } }
    }
    case 'slow':
      return { box: { ...box, failure: { reason: 'slow' } } }
    case 'names':
      return { box: { ...show(box, event.answer), status: 'Searching the full text…' } }
    case 'silent':
      return settle({ ...show(box, event.names), failure: { reason: 'silent' } })
    case 'answer': {
      const { names, answer } = event
      return settle({ ...show(box, answer ?? names), failure: failureOf(answer) })
    }
    case 'failed': {
      const failure = { reason: event.reason }
      return { box: { ...box, list: { kind: 'nothing' }, active: -1, failure, status: '' } }
    }
  }
}

function lookUp(box: SearchBox): Step {
  const isFirst = box.state.query.trim() !== '' && rowsOf(box.list).length === 0
  return { box: isFirst ? { ...box, status: 'Searching…' } : box, task: { type: 'look up' } }
}

/** Opens the chosen row, unless it is a result of an earlier text: then once those of this one are there. */
function open(box: SearchBox, held: HeldKeys): Step {
  const isOffer = typeof rowsOf(box.list)[box.active] === 'string'
  if (box.settled || isOffer) {
    return { box: { ...box, openWhenSettled: undefined }, task: { type: 'open', held } }
  }
  return { box: box.state.query.trim() ? { ...box, openWhenSettled: held } : box }
}

/** The rows belong to the current text in the box. */
function settle(box: SearchBox): Step {
  const held = box.openWhenSettled
  const settled = { ...box, settled: true, openWhenSettled: undefined }
  return held ? { box: settled, task: { type: 'open', held } } : { box: settled }
}

function show(box: SearchBox, found: Omit<Found, 'missing'>): SearchBox {
  const before = rowsOf(box.list)
  const ranked = box.touched ? keepOrder(found.ranked, before) : found.ranked
  const isMore = box.shown > shownAtOnce
  const list = resultsOf({ ...found, ranked }, box.state, box.shown, isMore)
  const rows = rowsOf(list)
  const chosen = box.touched ? recordOf(before[box.active]) : undefined
  const same = chosen ? rows.findIndex((row) => recordOf(row) === chosen) : -1
  const active = same >= 0 ? same : rows.length > 0 ? 0 : -1
  return { ...box, list, active, failure: undefined, status: summary(list) }
}

/** Why there may be more sections than those of an answer, which is missing after an error. */
function failureOf(answer: Found | undefined): Failure | undefined {
  if (!answer) return { reason: 'no texts' }
  const { missing } = answer
  return missing.length > 0 ? { reason: 'files missing', files: missing } : undefined
}
