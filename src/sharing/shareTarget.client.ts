import { fetchFile } from '#loading/fetchFile.ts'
import { markdownTable } from '#comparison/markdownTable.ts'
import { recordOf } from './records.client.ts'
import { sourceLine } from './shareText.ts'
import { rowTexts } from '#comparison/tableRows.client.ts'

/** What a link to copy leads to. */
export interface ShareTarget {
  noun: 'page' | 'section' | 'row' | 'term' | 'message'
  /** Its absolute address. */
  address: string
  /** Its title after that of its page. */
  fullTitle: string
  /** Its content in Markdown, with its source; rejects where that cannot be loaded. */
  markdown: () => Promise<string>
}

/** Reads from the page what the link leads to: a page, a section, a row or a term. */
export function readTarget(link: HTMLAnchorElement): ShareTarget {
  const address = link.href
  const page = textOf(document.querySelector('h1'))
  const row = link.closest('tr')
  const entry = link.closest<HTMLElement>('.glossary-list > *')
  const message = link.closest('.program-message')
  const heading = link.parentElement?.querySelector<HTMLElement>('h1, h2, h3, h4')
  if (row) {
    const table = textOf(row.closest('comparison-table')?.querySelector('caption'))
    const title = row.cells[0]?.ariaLabel ?? textOf(link)
    const fullTitle = `${table || page}: ${title}`
    const markdown = () => Promise.resolve(withSource(rowMarkdown(row), address, dayOf(row)))
    return { noun: 'row', address, fullTitle, markdown }
  }
  if (entry) {
    const term = textOf(link)
    const definition = entry.querySelector('dd')?.firstChild?.textContent?.trim() ?? ''
    const markdown = () => Promise.resolve(withSource(`**${term}**: ${definition}`, address))
    return { noun: 'term', address, fullTitle: `${page}: ${term}`, markdown }
  }
  if (message) {
    const text = textOf(message.querySelector('code'))
    const explanation = [...message.querySelectorAll('p')].map(textOf).join(' ')
    const markdown = () => Promise.resolve(withSource(`\`${text}\`\n\n${explanation}`, address))
    return { noun: 'message', address, fullTitle: `${page}: ${text}`, markdown }
  }
  if (!heading?.id) return { noun: 'page', address, fullTitle: page, markdown: pageMarkdown }
  const fullTitle = `${page}: ${textOf(heading)}`
  const markdown = async () => withSource(await sectionMarkdown(address), address)
  return { noun: 'section', address, fullTitle, markdown }
}

function textOf(element: Element | null | undefined): string {
  return element?.textContent.replace(/\s+/g, ' ').trim() ?? ''
}

/** The day on which the page was reviewed, `YYYY-MM-DD`. */
function pageDay(): string {
  return document.querySelector<HTMLElement>('article')?.dataset['reviewed'] ?? ''
}

/** The day on which the comparison with a row was checked; in other tables that of the page. */
function dayOf(row: Element): string {
  const table = row.closest('comparison-table')
  return table?.querySelector<HTMLTimeElement>('.comparison-sources time')?.dateTime ?? pageDay()
}

function withSource(markdown: string, address: string, day = pageDay()): string {
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
