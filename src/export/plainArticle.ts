import type { Element } from 'hast'
import { select, selectAll } from 'hast-util-select'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import { SKIP, visit } from 'unist-util-visit'

/** Parts of an article that are tools of the page, or that say a second time what stands beside them. */
const omitted =
  'nav, script, style, link, svg, button, .no-print, .print-only, [hidden], .section-heading > a, .row-link, .cell-option, .timeline, comparison-table > p'

/** Links that lead to where they stand, or that the site adds to the words of a note. */
const addedLinks = 'a[data-copy-link], a.term'

/**
 * Turns what the components of the site make of an article into elements that Markdown has words
 * for, in place, and makes every link absolute.
 * @param article the `<article data-search>` of a built page
 * @param path address of the page below the site's base
 * @param site address of the site with its base and a slash at the end
 */
export function plainArticle(article: Element, path: string, site: string) {
  const address = site + path.slice(1)
  // The colours of code are elements by the hundred, which all that follows would walk through.
  for (const code of selectAll('pre', article)) code.children = [text(toString(code))]
  omit(article)
  for (const link of selectAll('a[href]', article)) {
    link.properties['href'] = new URL(String(link.properties['href']), address).href
  }
  for (const list of selectAll('dl.glossary', article)) termList(list)
  for (const link of selectAll(addedLinks, article)) link.tagName = 'span'
  for (const picture of selectAll('figure.diagram', article)) pictureInWords(picture)
  if (article.properties['dataSearch'] !== 'comparison') {
    for (const comparison of selectAll('comparison-table', article)) embedded(comparison, site)
    for (const table of selectAll('table', article)) captionAbove(table)
  }
  for (const cell of selectAll('comparison-table td', article)) verdictInWords(cell)
  for (const group of selectAll('th[scope=rowgroup]', article)) {
    group.children = [h('strong', ...group.children)]
  }
  for (const remark of selectAll(':is(th, td) > small', article)) inBrackets(remark)
  for (const summary of selectAll('summary', article)) {
    summary.tagName = 'p'
    summary.children = [h('strong', ...summary.children)]
  }
  // A number that stood above the line must not touch the words before it.
  for (const number of selectAll('sup.cite', article)) {
    const { children } = number
    number.tagName = 'span'
    number.children = [text(' '), h('sup', ...children)]
  }
}

function omit(article: Element) {
  const unwanted = new Set(selectAll(omitted, article))
  visit(article, 'element', (element, index, parent) => {
    if (!parent || index === undefined || !unwanted.has(element)) return
    parent.children.splice(index, 1)
    return [SKIP, index]
  })
}

/** Its title and its steps, set apart from a list that may follow. */
function pictureInWords(picture: Element) {
  const [title] = select('figcaption', picture)?.children ?? []
  const steps = select('ol', picture)
  if (!title || !steps) return
  picture.tagName = 'blockquote'
  picture.children = [h('p', h('strong', 'Picture: ', title)), steps]
}

/** Markdown has no list of definitions: the term in bold, its other forms, what it means. */
function termList(list: Element) {
  list.tagName = 'ul'
  for (const entry of selectAll('div', list)) {
    entry.tagName = 'li'
    const term = select('dt > a', entry)
    const others = select('dt > small', entry)
    const definition = select('dd', entry)
    entry.children = [
      h('strong', ...(term?.children ?? [])),
      text(others ? ` (also ${toString(others)}): ` : ': '),
      ...(definition?.children ?? []),
    ]
  }
}

/** A table in a note: its answers, and the page on which all of them stand with their sources. */
function embedded(comparison: Element, site: string) {
  const table = select('table', comparison)
  const title = select('caption', comparison)
  const checked = select('.comparison-sources time', comparison)
  if (!table || !title || !checked) return
  const whole = h('a', { href: `${site}compare/${String(comparison.properties['id'])}/` })
  whole.children = title.children
  comparison.children = [
    table,
    h('p', 'The whole comparison with its sources, checked ', toString(checked), ': ', whole),
  ]
  const numbers = new Set(selectAll('sup', table))
  for (const cell of selectAll('td', table)) {
    cell.children = cell.children.filter((child) => child.type !== 'element' || !numbers.has(child))
  }
}

/** "Partly: with a custom AMI", without the weight that helps the eye. */
function verdictInWords(cell: Element) {
  const verdict = select('.verdict', cell)
  if (!verdict) return
  verdict.tagName = 'span'
  if (select('.words', cell)) verdict.children.push(text(':'))
}

/** Markdown has no captions: a line above the table. */
function captionAbove(table: Element) {
  const caption = select('caption', table)
  if (!caption) return
  const { children } = table
  table.tagName = 'div'
  table.children = [h('p', h('strong', ...caption.children)), h('table', ...children)]
}

/** A remark in a cell stands below the answer; in a line it stands behind it, in brackets. */
function inBrackets(remark: Element) {
  const last = remark.children.at(-1)
  if (last?.type === 'text') last.value = last.value.trimEnd().replace(/\.$/, '')
  remark.tagName = 'span'
  remark.children = [text(' ('), ...remark.children, text(')')]
}

const text = (value: string) => ({ type: 'text' as const, value })
