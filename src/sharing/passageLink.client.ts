import { findPassage } from './findPassage.ts'
import { noWords } from './shareable.ts'
import { textDirective } from './textDirective.ts'
import { TextRuns } from './textRuns.client.ts'

/** A link to words of this page. */
export interface PassageLink {
  /** Absolute address: that of the section, with the words where they can be told from others. */
  address: string
  namesWords: boolean
}

/** Makes a link to a range of an article: to its section, and in it to its words. */
export function passageLink(article: Element, range: Range): PassageLink {
  const { startContainer, startOffset, endContainer, endOffset } = trimmed(range)
  const text = new TextRuns(document.body)
  const from = text.placeOf(startContainer, startOffset)
  const to = text.placeOf(endContainer, endOffset)
  const passage = from && to && findPassage(text.runs, from, to)
  const address = new URL(location.href)
  address.hash = sectionOf(article, startContainer) + (passage ? textDirective(passage) : '')
  return { address: address.href, namesWords: passage !== undefined }
}

/** The range from its first word to its last: a selection often ends where the next block begins. */
function trimmed(range: Range): Range {
  const trimmed = range.cloneRange()
  const walker = document.createTreeWalker(range.commonAncestorContainer, NodeFilter.SHOW_TEXT)
  let isFirst = true
  for (let node: Node | null = walker.currentNode; node; node = walker.nextNode()) {
    if (!(node instanceof Text) || !range.intersectsNode(node)) continue
    if (node.parentElement?.closest(noWords)) continue
    const start = node === range.startContainer ? range.startOffset : 0
    const end = node === range.endContainer ? range.endOffset : node.length
    const text = node.data.slice(start, end)
    if (text.trim() === '') continue
    if (isFirst) trimmed.setStart(node, start + text.length - text.trimStart().length)
    trimmed.setEnd(node, start + text.trimEnd().length)
    isFirst = false
  }
  return trimmed
}

/** Id of the cell, row, term, message or section that contains a node; empty before the first heading. */
function sectionOf(article: Element, node: Node): string {
  const element = node instanceof Element ? node : node.parentElement
  const own = element?.closest('td[id], tr[id], .glossary-list > [id], .program-message')
  if (own) return own.id
  const before = [...article.querySelectorAll('h2[id], h3[id], h4[id]')].filter(
    (heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before.at(-1)?.id ?? ''
}
