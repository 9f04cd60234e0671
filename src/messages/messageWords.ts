/** Stands for what varies in a message: `{principal}`. */
export const placeholder = '*'

const escapeCode = String.fromCharCode(27)
/** What a terminal, JSON or a program's quoting adds to a message. */
const added = new RegExp(`${escapeCode}?\\[\\d[\\d;]*m|\\\\[nrt]|\\\\+(?=["'\\\\])`, 'g')
/** The address of the own machine in IPv6, which says the same as 127.0.0.1. */
const ownMachine = /\[::1\]/g
const word = /\{[\w .]+\}|[\p{L}\p{N}]+(?:'[a-z]+)?/gu

/**
 * The words of a message, in lower case, without what varies each time it is printed: counts, ids,
 * hashes. Three-digit codes stay, because they tell what happened.
 * @param text a message with placeholders, or lines of a terminal or a log
 */
export function messageWords(text: string): string[] {
  return Array.from(
    text.replace(added, ' ').replace(ownMachine, '127.0.0.1').matchAll(word),
    ([found]) => (found.startsWith('{') ? placeholder : found.toLowerCase()),
  ).filter((found) => found === placeholder || !isVariable(found))
}

/** Whether a word is a count or an id. */
function isVariable(word: string): boolean {
  if (!/\d/.test(word)) return false
  if (/^\d/.test(word)) return !/^[1-5]\d\d$/.test(word)
  return /^[0-9a-f]{8,}$/.test(word)
}
