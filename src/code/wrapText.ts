import type { ShikiTransformer } from 'shiki'

/** Lets the lines of a `text` block wrap, such as a formula or a message, unless it has columns. */
export const wrapText: ShikiTransformer = {
  name: 'wrap-text',
  pre(node) {
    if (this.options.lang === 'text' && !hasColumns(this.source)) {
      this.addClassToHast(node, 'wraps')
    }
  },
}

/** Whether two lines below each other have gaps between their words, as a table does. */
export function hasColumns(text: string): boolean {
  const gaps = text.split('\n').map((line) => /\S(?: {2,}|\t)\s*\S/.test(line))
  return gaps.some((hasGap, index) => hasGap && gaps[index + 1] === true)
}
