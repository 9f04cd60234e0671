import type { Element } from 'hast'
import { meaningOf } from '#parts/parts.ts'
import { attribute } from './elements.ts'

/** Elements that are tools or pictures of a page, never its text. */
const wordless = new Set(['nav', 'script', 'style', 'link', 'svg', 'button'])

/** Whether search leaves an element of an article out of the text of its section. */
export function isUnsearched(element: Element): boolean {
  return isHidden(element) || element.tagName === 'h1' || !meaning(element).searched
}

/** Whether the Markdown of a page leaves out an element of its article. */
export function isOmitted(element: Element): boolean {
  return isHidden(element) || !meaning(element).inMarkdown
}

const meaning = (element: Element) => meaningOf(attribute(element, 'dataPart'))

const isHidden = (element: Element) =>
  wordless.has(element.tagName) || attribute(element, 'hidden') !== undefined
