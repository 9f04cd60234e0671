import type { Element } from 'hast'
import { attribute, hasClass } from './elements.ts'

/** Elements that are tools or pictures of a page, never its text. */
const wordless = new Set(['nav', 'script', 'style', 'link', 'svg', 'button'])

/** Classes of elements that are neither searched nor part of the Markdown: tools, and repetitions. */
const repeated = ['no-print', 'print-only', 'row-link', 'cell-option']

/** Classes of elements that are part of the Markdown but not of the searched text. */
const unsearched = [
  'cite',
  'comparison-group',
  'sr-only',
  'related',
  'sources',
  'comparison-tools',
  'comparison-sources',
  'comparison-empty',
]

/** Whether an element of an article is a tool or a repetition instead of text of the page. */
export function isRepeated(element: Element, parent: Element): boolean {
  return (
    wordless.has(element.tagName) ||
    attribute(element, 'hidden') !== undefined ||
    repeated.some((name) => hasClass(element, name)) ||
    (element.tagName === 'a' && hasClass(parent, 'section-heading'))
  )
}

/** Whether search leaves an element of an article out of the text of its section. */
export function isUnsearched(element: Element, parent: Element): boolean {
  return (
    isRepeated(element, parent) ||
    element.tagName === 'h1' ||
    attribute(element, 'dataUnsearched') !== undefined ||
    unsearched.some((name) => hasClass(element, name)) ||
    (element.tagName === 'figcaption' && hasClass(parent, 'code-block')) ||
    // A term leads to its section.
    (element.tagName === 'a' && parent.tagName === 'dd')
  )
}
