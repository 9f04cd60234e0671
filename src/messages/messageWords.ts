/** Stands for what varies in a message: `{principal}`. */
export const placeholder = '*'

const escapeCode = String.fromCharCode(27)
/** What a terminal, JSON or a program's quoting adds to a message. */
const added = new RegExp(`${escapeCode}?\\[\\d[\\d;]*m|\\\\[nrt]|\\\\+(?=["'\\\\])`, 'g')
/** The address of the own machine in IPv6, which says the same as 127.0.0.1. */
const ownMachine = /\[::1\]/g
const address = /(?:\d{1,3}\.){3}\d{1,3}(?!\d)/
const port = /(?<=\.\d{1,3}|[a-z}\]] ?):\d{2,5}(?!\w)/
const word = new RegExp(
  `\\{[\\w .]+\\}|${address.source}|${port.source}|[\\p{L}\\p{N}]+(?:'[a-z]+)?`,
  'gu',
)
/** Addresses that are the same everywhere: that of the own machine, and those that AWS answers on every node. */
const sameEverywhere = /^(?:127\.0\.0\.1|169\.254\..*)$/

/**
 * The words of a message, in lower case, without what varies each time it is printed: counts, ids,
 * hashes, addresses. Three-digit codes and ports stay, because they tell what happened and to whom.
 * @param text a message with placeholders, or lines of a terminal or a log
 */
export function messageWords(text: string): string[] {
  return Array.from(
    text.replace(added, ' ').replace(ownMachine, '127.0.0.1').matchAll(word),
    ([found]) => (found.startsWith('{') ? placeholder : found.toLowerCase()),
  ).filter((found) => found === placeholder || !isVariable(found))
}

/** Whether a word of a message is a port, which tells whose error it is: `:9443`. */
export const isPort = (word: string) => word.startsWith(':')

/** Whether a word is a count, an id or an address that differs. */
function isVariable(word: string): boolean {
  if (!/\d/.test(word) || isPort(word)) return false
  if (word.includes('.')) return !sameEverywhere.test(word)
  if (/^\d/.test(word)) return !/^[1-5]\d\d$/.test(word)
  return /^[0-9a-f]{8,}$/.test(word)
}
