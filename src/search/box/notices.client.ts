import { REPOSITORY_URL } from 'astro:env/client'
import { copy } from '#clipboard/copy.client.ts'
import { href } from '#addresses/href.ts'
import { newIssue } from '#sharing/newIssue.ts'
import { withState, type SearchState } from '#search/searchState.ts'
import { button, element } from './resultList.client.ts'
import { rowsOf, type Results } from './boxList.ts'
import type { Failure, SearchBox } from './searchBox.ts'

/** What the buttons of the notices do. */
export interface NoticeActions {
  retry: () => void
  /** Searches for the words as they were typed. */
  asTyped: () => void
  /** Takes the filters away. */
  everything: () => void
  more: () => void
  /** Puts another text into the box. */
  type: (query: string) => void
  /** Forgets what was searched here before. */
  forget: () => void
}

/** What is shown above the list: what failed, or words that were read as others or are nowhere. */
export function noticeAbove({ list, failure }: SearchBox, actions: NoticeActions): HTMLElement[] {
  if (failure) return [alertOf(failure, actions)]
  return list.kind === 'results' ? correction(list, actions) : []
}

/** What is shown below the list: how to get more, or what to do when nothing was found. */
export function noticeBelow({ list, state }: SearchBox, actions: NoticeActions): HTMLElement[] {
  if (list.kind === 'offers') {
    return list.recent.length > 0 ? [button('Clear recent searches', actions.forget)] : []
  }
  if (list.kind === 'nothing') return []
  const shown = rowsOf(list).length
  if (shown === 0) return nothingFound(list, state, actions)
  const left = list.sections - shown
  return left > 0 ? [button(`Show more (${left})`, actions.more)] : []
}

function correction({ query, ranked }: Results, { asTyped }: NoticeActions): HTMLElement[] {
  const { corrected, missing, uncovered } = query
  const lines: HTMLElement[] = []
  if (corrected.length > 0) {
    const taken = element('em', '', corrected.map(({ taken }) => taken).join(' '))
    const typed = corrected.map(({ typed }) => typed).join(' ')
    const instead = button(`Search for ${typed} instead`, asTyped)
    lines.push(element('p', '', 'Showing results for ', taken, ' · ', instead))
  }
  if (uncovered.length > 0 && ranked.length > 0) {
    const verb = uncovered.length > 1 ? 'are' : 'is'
    const text = `${uncovered.join(' and ')} ${verb} not covered here. Closest sections:`
    lines.push(element('p', '', text))
  }
  if (missing.length > 0 && ranked.length > 0) {
    const words = missing.map((word) => `“${word}”`).join(', ')
    lines.push(element('p', '', `No section contains ${words}.`))
  }
  return lines
}

/** Offers what is close when nothing was found. */
function nothingFound(
  { near, ranked }: Results,
  state: SearchState,
  { everything, type }: NoticeActions,
): HTMLElement[] {
  const lines: HTMLElement[] = []
  if (ranked.length > 0 && (state.chapter ?? state.kind)) {
    const all = button('Clear filters', everything)
    lines.push(element('p', '', 'Nothing found with these filters. ', all))
  } else {
    const words = [...new Set(near)].slice(0, 6).map((word) => button(word, () => type(word)))
    if (words.length > 0) {
      lines.push(element('p', 'search-words', 'Similar words on this site: ', ...words))
    }
  }
  const page = new URL(href('/search/'), location.href).href
  const copyLink = () => void copy(withState(page, state).href, 'Link to this search copied')
  const link = button('Copy link to this search', copyLink)
  const ask = REPOSITORY_URL ? [askForNote(REPOSITORY_URL, state.query)] : []
  const advice = element('p', '', 'Try fewer words, or only the end of the message.')
  return [...lines, advice, element('p', 'search-ways', indexLink(), link, ...ask)]
}

function askForNote(repository: string, query: string): HTMLAnchorElement {
  const body = `**What I searched for**\n\n> ${query}\n\n**What I want to know**\n\n`
  const link = element('a', 'text-link', 'Request a note')
  link.href = newIssue(repository, `Note request: ${query}`, body)
  return link
}

const messages: Readonly<Record<Exclude<Failure['reason'], 'files missing'>, string>> = {
  slow: 'Search is slow to load.',
  silent: 'Full-text search is not responding. Only titles have been searched so far.',
  'no texts': 'The text of the notes could not be loaded. Only titles were searched.',
  'not loaded': 'Search could not be loaded.',
  'other format': 'This page is older than the search index.',
}

function alertOf(failure: Failure, { retry }: NoticeActions): HTMLElement {
  const message =
    failure.reason === 'files missing'
      ? `Some of the text could not be loaded (${failure.files.join(', ')}). There may be more results.`
      : messages[failure.reason]
  const help =
    failure.reason === 'other format'
      ? [button('Reload the page', () => location.reload())]
      : [button('Try again', retry), ' · ', indexLink()]
  const alert = element('p', '', `${message} `, ...help)
  alert.setAttribute('role', 'alert')
  return alert
}

function indexLink(): HTMLAnchorElement {
  const link = element('a', 'text-link', 'All sections')
  link.href = href('/sections/')
  return link
}
