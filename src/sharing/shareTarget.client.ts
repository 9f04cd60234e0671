import { fetchFile } from '#loading/fetchFile.ts'
import { markdownTable } from '#comparison/markdownTable.ts'
import { recordOf } from './records.client.ts'
import { shareable } from './shareable.ts'
import { sourceLine } from './shareText.ts'
import { rowTexts } from '#comparison/tableRows.client.ts'

const copyLink = '[data-copy-link]'

/** What a link to copy leads to. */
export interface ShareTarget {
  noun: 'page' | 'section' | 'row' | 'term' | 'message'
  /** Its absolute address. */
  address: string
  /** Its title after that of its page. */
  fullTitle: string
  /** The day it was checked, `YYYY-MM-DD`. */
  day: string
  /** Its content in Markdown, with its source; rejects where that cannot be loaded. */
  markdown: () => Promise<string>
}

/** Reads from the page what the link leads to: a page, a section, a row or a term. */
export function readTarget(link: HTMLAnchorElement): ShareTarget {
  const address = link.href
  const day = dayOf(link)
  const page = textOf(document.querySelector('h1'))
  const row = link.closest('tr')
  const entry = link.closest<HTMLElement>('.glossary-list > *')
  const message = link.closest('.program-message')
  const heading = link.parentElement?.querySelector<HTMLElement>('h1, h2, h3, h4')
  if (row) {
    const table = textOf(row.closest('comparison-table')?.querySelector('caption'))
    const title = row.cells[0]?.ariaLabel ?? textOf(link)
    const fullTitle = `${table || page}: ${title}`
    const markdown = () => Promise.resolve(withSource(rowMarkdown(row), address, day))
    return { noun: 'row', address, day, fullTitle, markdown }
  }
  if (entry) {
    const term = textOf(link)
    const definition = entry.querySelector('dd')?.firstChild?.textContent?.trim() ?? ''
    const markdown = () => Promise.resolve(withSource(`**${term}**: ${definition}`, address, day))
    return { noun: 'term', address, day, fullTitle: `${page}: ${term}`, markdown }
  }
  if (message) {
    const text = textOf(message.querySelector('code'))
    const explanation = [...message.querySelectorAll('p')].map(textOf).join(' ')
    const markdown = () =>
      Promise.resolve(withSource(`\`${text}\`\n\n${explanation}`, address, day))
    return { noun: 'message', address, day, fullTitle: `${page}: ${text}`, markdown }
  }
  if (!heading?.id) return { noun: 'page', address, day, fullTitle: page, markdown: pageMarkdown }
  const fullTitle = `${page}: ${textOf(heading)}`
  const markdown = async () => withSource(await sectionMarkdown(address), address, day)
  return { noun: 'section', address, day, fullTitle, markdown }
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

/** The day on which the comparison that contains an element was checked; elsewhere that of the page. */
function dayOf(element: Element): string {
  const table = element.closest('comparison-table')
  const checked = table?.querySelector<HTMLTimeElement>('.comparison-sources time')?.dateTime
  return checked ?? document.querySelector<HTMLElement>('article')?.dataset['reviewed'] ?? ''
}

function withSource(markdown: string, address: string, day: string): string {
  return `${markdown.trim()}\n\n${sourceLine(address, day)}\n`
}

/** The row below the head of its table. */
function rowMarkdown(row: HTMLTableRowElement): string {
  const head = row.closest('table')?.tHead?.rows[0]
  return markdownTable([head ? rowTexts(head) : [], rowTexts(row)])
}

/** What the heading at an address opens, in Markdown. */
async function sectionMarkdown(address: string): Promise<string> {
  const record = await recordOf(new URL(address))
  if (record?.markdown === undefined) throw new Error(`${address} has no Markdown`)
  return record.markdown
}

/** The whole page in Markdown, with its source. */
async function pageMarkdown(): Promise<string> {
  const response = await fetchFile(`${location.pathname.replace(/\/$/, '')}.md`)
  return response.text()
}

/** The part of the page that the link leads to: of a section, everything before the next heading. */
export function rangeOf(link: HTMLAnchorElement): Range {
  const range = new Range()
  const own = link.closest('tr, .glossary-list > *, .program-message')
  if (own) {
    range.selectNode(own)
    return range
  }
  const headings = [...document.querySelectorAll('article .section-heading')]
  const next = headings[headings.findIndex((each) => each.contains(link)) + 1]
  range.setStartAfter(link)
  const article = link.closest('article')
  if (next) range.setEndBefore(next)
  else if (article) range.setEndAfter(article)
  return range
}

/** The link to the row, term, message or section in which a place of an article is; else to the page. */
export function linkAt(article: Element, { startContainer }: Range): HTMLAnchorElement | null {
  const element = startContainer instanceof Element ? startContainer : startContainer.parentElement
  const own = element?.closest(shareable)?.querySelector<HTMLAnchorElement>(copyLink)
  if (own) return own
  const before = [
    ...article.querySelectorAll<HTMLAnchorElement>(`.section-heading ${copyLink}`),
  ].filter(
    (link) => link.compareDocumentPosition(startContainer) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before.at(-1) ?? null
}
