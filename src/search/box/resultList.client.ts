import { href } from '#addresses/href.ts'
import { excerptOf, markHits, type Excerpt, type Piece } from '#search/excerpt.ts'
import type { FoundSection } from '#search/names.ts'
import { hrefOf, type Group, type Hits } from '#search/results.ts'
import { blockText, fullTitleOf, kindTitles, type Block } from '#sections/section.ts'
import { kindIcon, shapeOf, type Shape } from './kindIcon.client.ts'

/** A row that can be chosen: a section found, or a search that is offered. */
export interface Row {
  link: HTMLAnchorElement
  /** Absent for a search that is offered. */
  section?: FoundSection
  /** The words that its link names, once its text has loaded. */
  passage?: string
  /** The search that is offered. */
  query?: string
}

/** The groups as elements, and their rows in order, still without texts. */
export function showGroups(
  groups: readonly Group[],
  hits: Hits,
  chapters: Readonly<Record<string, string>>,
): { elements: HTMLElement[]; rows: Row[] } {
  const rows: Row[] = []
  const elements = groups.map(({ chapter, pageTitle, sections }) => {
    const trail = [chapters[chapter] ?? chapter, pageTitle].join(' › ')
    const own = sections.map((section): Row => {
      const link = element('a')
      link.href = href(hrefOf(section))
      const title = element('span', 'search-title', ...marked(markHits(fullTitleOf(section), hits)))
      // What is above a symptom says so already.
      const isPlain = section.kind === 'note' || section.kind === 'symptom'
      const kind = isPlain ? [] : [element('small', '', kindTitles[section.kind])]
      const head = element('span', 'search-head', title, ...kind)
      const said = [head, ...saidBy(section), element('span', 'search-excerpt')]
      link.append(kindIcon(shapeOf(section)), element('span', '', ...said))
      return { link, section }
    })
    rows.push(...own)
    return group(trail, own)
  })
  return { elements, rows }
}

/** The message in the query that a section explains. */
function saidBy({ message }: FoundSection): HTMLElement[] {
  if (!message) return []
  const label = element('small', '', 'This message')
  return [
    element('span', 'search-message', label, ' ', element('code', '', shownText(message.text))),
  ]
}

/** A message with dots for what varies in it. */
const shownText = (text: string) => text.replace(/\{[\w-]+\}/g, '…')

/** Searches that are offered, under a title; none when there are none. */
export function showSearches(
  title: string,
  shape: Shape,
  queries: readonly string[],
): { elements: HTMLElement[]; rows: Row[] } {
  if (queries.length === 0) return { elements: [], rows: [] }
  const rows = queries.map((query): Row => {
    const link = element('a', '', kindIcon(shape), element('span', 'search-title', query))
    link.href = `${href('/search/')}?q=${encodeURIComponent(query)}`
    return { link, query }
  })
  return { elements: [group(title, rows)], rows }
}

/** Shows the sentence of a section that answers best, and points the row's link to it. */
export function fillText(row: Row, blocks: readonly Block[], hits: Hits) {
  const { link, section } = row
  if (!section) return
  const explanation = explanationIn(blocks.map(blockText), section)
  const { pieces, passage } =
    explanation === undefined
      ? excerptIn(blocks, hits)
      : { pieces: markHits(explanation, hits), passage: undefined }
  if (passage) row.passage = passage
  link.querySelector('.search-excerpt')?.replaceChildren(...marked(pieces))
  // A row or a term is in view as a whole, and the words of its cells are in other rows, too.
  const isWhole = section.kind === 'comparison' || section.kind === 'term'
  link.href = href(hrefOf(section, isWhole ? undefined : passage))
}

/** The best sentence of a section; lines of code only where the words are in nothing else. */
function excerptIn(blocks: readonly Block[], hits: Hits): Excerpt {
  const own = blocks.filter((block) => typeof block === 'string' || block[0] !== 'title')
  const said = own.filter((block) => typeof block === 'string' || block[0] !== 'code')
  const excerpt = excerptOf(said.map(blockText), hits)
  return excerpt.pieces.some(({ isHit }) => isHit) ? excerpt : excerptOf(own.map(blockText), hits)
}

/** What a section says of the message that it explains: the block after its text, as a whole. */
function explanationIn(texts: readonly string[], { message }: FoundSection): string | undefined {
  const index = message ? texts.indexOf(message.text) : -1
  return index < 0 ? undefined : texts[index + 1]
}

function group(title: string, rows: readonly Row[]): HTMLElement {
  const heading = element('div', 'search-trail', title)
  heading.setAttribute('aria-hidden', 'true')
  const group = element('div', '', heading, ...rows.map(({ link }) => link))
  group.setAttribute('role', 'group')
  group.setAttribute('aria-label', title)
  return group
}

/** The pieces of a text as nodes, its hits marked. */
export function marked(pieces: readonly Piece[]): (string | Node)[] {
  return pieces.map(({ text, isHit }) => (isHit ? element('mark', '', text) : text))
}

/** An element with its content; text stays text, whatever is in it. */
export function element<Name extends keyof HTMLElementTagNameMap>(
  name: Name,
  className = '',
  ...content: (string | Node)[]
): HTMLElementTagNameMap[Name] {
  const element = document.createElement(name)
  if (className) element.className = className
  element.append(...content)
  return element
}

/** A button that does something. */
export function button(label: string, act: () => void): HTMLButtonElement {
  const button = element('button', '', label)
  button.type = 'button'
  button.addEventListener('click', act)
  return button
}
