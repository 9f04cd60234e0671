import type { Element, ElementContent } from 'hast'
import { toString } from 'hast-util-to-string'
import { h } from 'hastscript'
import {
  attribute,
  descendants,
  findByPart,
  findByTag,
  findElement,
  isPart,
  textOf,
} from '#sections/elements.ts'
import { isOmitted } from '#sections/isText.ts'

/**
 * Replaces the output of the site's components in an article with elements that Markdown can express,
 * in place, and makes every link absolute.
 * @param article the `<article data-search>` of a built page
 * @param path address of the page below the site's base
 * @param site address of the site with its base and a slash at the end
 */
export function plainArticle(article: Element, path: string, site: string) {
  reduce(article)
  const address = site + path.slice(1)
  const isOwnTable = article.properties['dataSearch'] === 'comparison'
  const elements = Map.groupBy(descendants(article), ({ tagName }) => tagName)
  const all = (tagName: string) => elements.get(tagName) ?? []

  for (const link of all('a')) plainLink(link, address)
  for (const list of all('dl')) {
    if (isPart(list, 'terms')) termList(list)
    if (isPart(list, 'keyFacts')) factList(list)
  }
  for (const figure of all('figure')) if (isPart(figure, 'diagram')) pictureInWords(figure)
  for (const box of all('div')) if (isPart(box, 'callout')) calloutInWords(box)
  if (!isOwnTable) {
    for (const comparison of all('comparison-table')) embedded(comparison, site)
    for (const table of all('table')) captionAbove(table)
  }
  for (const cell of all('td')) if (attribute(cell, 'dataAnswer')) verdictInWords(cell)
  for (const head of all('th')) {
    if (attribute(head, 'scope') === 'rowgroup') head.children = [h('strong', ...head.children)]
    remarksInBrackets(head)
  }
  for (const cell of all('td')) remarksInBrackets(cell)
  for (const summary of all('summary')) {
    summary.tagName = 'p'
    summary.children = [h('strong', ...summary.children)]
  }
  // A number that stood above the line must not touch the words before it.
  for (const number of all('sup')) {
    const { children } = number
    number.tagName = 'span'
    number.children = [text(' '), h('sup', ...children)]
  }
}

/**
 * Removes the tools of the page, repeated content, and the elements that color code. There are
 * hundreds of those, and every later step would walk through them.
 */
function reduce(parent: Element) {
  parent.children = parent.children.filter((child) => child.type !== 'element' || !isOmitted(child))
  for (const child of parent.children) {
    if (child.type !== 'element') continue
    if (child.tagName === 'pre') child.children = [text(toString(child))]
    else reduce(child)
  }
}

/** Makes a link absolute. Links to their own place, and links that the site adds, become text. */
function plainLink(link: Element, address: string) {
  const target = attribute(link, 'href')
  if (target !== undefined) link.properties['href'] = new URL(target, address).href
  if (attribute(link, 'dataCopyLink') !== undefined || isPart(link, 'term')) link.tagName = 'span'
}

/** Its title and its steps, set apart from a list that may follow. */
function pictureInWords(picture: Element) {
  const [title] = findByTag(picture, 'figcaption')?.children ?? []
  const steps = findByTag(picture, 'ol')
  if (!title || !steps) return
  picture.tagName = 'blockquote'
  picture.children = [h('p', h('strong', 'Picture: ', title)), steps]
}

/** A quotation that begins with the kind of the warning in bold. */
function calloutInWords(callout: Element) {
  const title = findByPart(callout, 'label')
  const first = findElement(callout, (each) => each.tagName === 'p' && each !== title)
  if (!title || !first) return
  callout.tagName = 'blockquote'
  callout.children = callout.children.filter((child) => child !== title)
  first.children.unshift(h('strong', `${textOf(title)}:`), text(' '))
}

/** Markdown has no definition lists, so write the term in bold, its other forms, and its meaning. */
function termList(list: Element) {
  list.tagName = 'ul'
  for (const entry of list.children) {
    if (entry.type !== 'element') continue
    const name = findByTag(entry, 'dt')
    const term = name && findElement(name, (each) => attribute(each, 'dataCopyLink') !== undefined)
    const others = textOf(name && findByTag(name, 'small'))
    entry.tagName = 'li'
    entry.children = [
      h('strong', ...(term?.children ?? [])),
      text(others ? ` (also ${others}): ` : ': '),
      ...(findByTag(entry, 'dd')?.children ?? []),
    ]
  }
}

/** What each fact is the value of, in bold, then the value and the day of its check. */
function factList(list: Element) {
  list.tagName = 'ul'
  for (const entry of list.children) {
    if (entry.type !== 'element') continue
    const value = textOf(findByTag(entry, 'b'))
    const day = textOf(findByTag(entry, 'small'))
    entry.tagName = 'li'
    entry.children = [
      h('strong', ...(findByTag(entry, 'dt')?.children ?? [])),
      text(`: ${value} (${day})`),
    ]
  }
}

/** A table in a note: its answers, and a link to the whole comparison with its sources. */
function embedded(comparison: Element, site: string) {
  const table = findByTag(comparison, 'table')
  const title = table && findByTag(table, 'caption')
  const sources = findByPart(comparison, 'sources')
  const checked = sources && findByTag(sources, 'time')
  if (!title || !checked) return
  const whole = h('a', { href: `${site}compare/${String(comparison.properties['id'])}/` })
  whole.children = title.children
  comparison.children = [
    table,
    h('p', 'Full comparison with sources, checked ', toString(checked), ': ', whole),
  ]
  for (const cell of descendants(table)) {
    if (cell.tagName === 'td') cell.children = cell.children.filter((child) => !isNumber(child))
  }
}

const isNumber = (child: ElementContent) => child.type === 'element' && child.tagName === 'sup'

/** "Partly: with a custom AMI", without the weight that helps the eye. */
function verdictInWords(cell: Element) {
  const verdict = findByPart(cell, 'verdict')
  if (!verdict) return
  verdict.tagName = 'span'
  if (findByPart(cell, 'words')) verdict.children.push(text(':'))
}

/** Markdown has no captions, so put a line above the table. */
function captionAbove(table: Element) {
  const caption = findByTag(table, 'caption')
  if (!caption) return
  const { children } = table
  table.tagName = 'div'
  table.children = [h('p', h('strong', ...caption.children)), h('table', ...children)]
}

/**
 * On the page, a remark in a cell is below the answer. In a line of Markdown it follows the answer in
 * brackets.
 */
function remarksInBrackets(cell: Element) {
  for (const remark of cell.children) {
    if (remark.type !== 'element' || remark.tagName !== 'small') continue
    const last = remark.children.at(-1)
    if (last?.type === 'text') last.value = last.value.trimEnd().replace(/\.$/, '')
    remark.tagName = 'span'
    remark.children = [text(' ('), ...remark.children, text(')')]
  }
}

const text = (value: string) => ({ type: 'text' as const, value })
