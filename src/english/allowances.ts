/** A phrase that the author of a line keeps, with the reason. */
export interface Allowance {
  phrase: string
  /** Empty if the author gave none. */
  reason: string
  /** The line of the comment, counted from 1. */
  line: number
  /** The line it is about: the next one that is not empty. */
  of: number
}

const comment =
  /^\s*(?:\{\/\*|\/\/|<!--|#)\s*english: allow "([^"]+)":?[ \t]*(.*?)[ \t]*(?:\*\/\}?|-->|$)/

/**
 * The allowances in a file, comments in its own syntax, each on a line of its own:
 * `{/* english: allow "anew": a quotation *\/}`, `// english: allow …`, `<!-- english: allow … -->`.
 */
export function allowancesIn(text: string): Allowance[] {
  const lines = text.split('\n')
  return lines.flatMap((content, index) => {
    const [, phrase, reason = ''] = comment.exec(content) ?? []
    if (phrase === undefined) return []
    const below = lines.slice(index + 1).findIndex((each) => each.trim() !== '')
    return [{ phrase, reason, line: index + 1, of: index + 2 + below }]
  })
}
