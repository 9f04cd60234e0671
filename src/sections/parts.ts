import type { Element } from 'hast'
import { attribute, hasClass } from './elements.ts'

/** Elements that are tools of a page or pictures, never its text. */
const wordless = new Set(['nav', 'script', 'style', 'link', 'svg', 'button'])

/** Classes of what is neither searched nor part of the Markdown: tools, and what another part says. */
const repeated = ['no-print', 'print-only', 'row-link', 'cell-option']

/** Classes of what is part of the Markdown, but not of the text that search finds a section by. */
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

/** Whether an element of an article is no text of the page, but a tool of it or a repetition. */
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
