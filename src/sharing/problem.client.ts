import { REPOSITORY_URL } from 'astro:env/client'
import { copy } from '#clipboard/copy.client.ts'
import { issueAddress, reportText, type ReportedPart } from './problemReport.ts'
import { noWords } from './shareable.ts'
import type { ShareTarget } from './shareTarget.client.ts'

/** The blocks of a text, at whose end a note cites its sources. */
const blocks = 'p, li, tr, dd, pre, .program-message'

/**
 * What a reader presses to report a problem: a link to a new issue of the repository, or, if none is
 * configured, a button that copies the report.
 * @param range the part of the page that it is about
 * @param passage the words that the reader selected
 */
export function problemControl(target: ShareTarget, range: Range, passage?: string): HTMLElement {
  const report = { ...target, sources: sourcesIn(range), ...(passage && { passage }) }
  const control = REPOSITORY_URL ? linkTo(issueAddress(REPOSITORY_URL, report)) : copyButton(report)
  control.textContent = 'Something wrong here?'
  return control
}

/** The words of a range, a line for each block. */
export function wordsIn(range: Range): string {
  const content = range.cloneContents()
  for (const element of content.querySelectorAll(noWords)) element.remove()
  for (const element of content.querySelectorAll(blocks)) element.append('\n')
  const lines = (content.textContent ?? '').split('\n').map((line) => line.trim())
  return lines.filter(Boolean).join('\n')
}

/** A range from the start of its first block to the end of its last. */
export function wholeBlocks(range: Range): Range {
  const whole = range.cloneRange()
  const blockOf = (node: Node) =>
    (node instanceof Element ? node : node.parentElement)?.closest(blocks)
  const [first, last] = [blockOf(range.startContainer), blockOf(range.endContainer)]
  if (first) whole.setStartBefore(first)
  if (last) whole.setEndAfter(last)
  return whole
}

function linkTo(address: string): HTMLAnchorElement {
  const link = document.createElement('a')
  return Object.assign(link, { href: address, target: '_blank', rel: 'noopener' })
}

function copyButton(report: ReportedPart): HTMLButtonElement {
  const button = document.createElement('button')
  button.type = 'button'
  button.addEventListener('click', () => {
    void copy(
      `${report.fullTitle}\n\n${reportText(report)}\n`,
      'Report copied. Add what is wrong, then send it to the authors.',
    )
  })
  return button
}

/** The sources whose numbers a part of the page has, as its list of sources words them. */
function sourcesIn(range: Range): string[] {
  const links = range.cloneContents().querySelectorAll<HTMLAnchorElement>('.cite a')
  const cited = new Set([...links].map(({ hash }) => document.getElementById(hash.slice(1))))
  return [...cited].flatMap((source) => {
    const text = source?.textContent.replace(/\s+/g, ' ').trim()
    return text ? [`${text} ${source?.querySelector('a')?.href}`] : []
  })
}
