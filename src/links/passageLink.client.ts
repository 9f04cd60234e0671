import { generateFragmentFromRange } from 'text-fragments-polyfill/dist/fragment-generation-utils.js'
import { textDirective } from './textDirective'

/** A link to words of this page. */
export interface PassageLink {
  /** Absolute address: that of the section, with the words where they can be told from others. */
  address: string
  namesWords: boolean
}

/** Makes a link to a range of an article: to its section, and in it to its words. */
export function passageLink(article: Element, range: Range): PassageLink {
  const id = sectionOf(article, range.startContainer)
  const { fragment } = generateFragmentFromRange(range.cloneRange())
  const directive = fragment ? textDirective(fragment) : ''
  const address = new URL(location.href)
  address.hash = id + directive
  return { address: address.href, namesWords: fragment !== undefined }
}

/** Id of the row, term or section that a node stands in; empty before the first heading. */
function sectionOf(article: Element, node: Node): string {
  const element = node instanceof Element ? node : node.parentElement
  const own = element?.closest('tr[id], .glossary > [id]')
  if (own) return own.id
  const before = [...article.querySelectorAll('h2[id], h3[id], h4[id]')].filter(
    (heading) => heading.compareDocumentPosition(node) & Node.DOCUMENT_POSITION_FOLLOWING,
  )
  return before.at(-1)?.id ?? ''
}
