import { wordsOf } from './words.ts'

/** A name with at least this many words is a message that somebody may paste. */
const leastOfMessage = 3

/** The parts of a message that name somebody's own objects or differ each time it is printed. */
const variable: readonly RegExp[] = [
  /\barn:aws[\w:/.*-]*/gi,
  /https?:\/\/[^\s"']+/g,
  /\b\d{1,3}(?:\.\d{1,3}){3}(?:\/\d+)?(?::\d+)?\b/g,
  /\bip(?:-\d{1,3}){4}(?:\.[\w-]+)*/g,
  /\b(?:i|eni|vpc|subnet|sg|sgr|vol|snap|ami|rtb|igw|nat|lt|eipalloc|fs|fsap|vpce|pvc)-[0-9a-f]{6,}\b/g,
  /\b[0-9a-f]{8}-(?:[0-9a-f]{4}-){3}[0-9a-f]{12}\b/gi,
  /\b\d{4}-\d\d-\d\d[T ][\d:.,]+Z?|\b\d\d:\d\d:\d\d(?:[.,]\d+)?/g,
  // The random ends of a Pod's name: coredns-5d78c9869d-x2v4k.
  /(?<=[a-z0-9])-[0-9a-f]{8,10}-[a-z0-9]{5}\b/g,
  // How often an event came, and the mark of a line of a log: (x12 over 2m), E1127.
  /\(x\d+ over [\d.a-z]+\)|(?:^|\s)[IWEF]\d{4}(?=\s)/g,
  // The name of an object after its kind.
  /(?<=\b(?:pod|node|deployment|replicaset|daemonset|statefulset|job|service|persistentvolumeclaim|pvc)s?(?:\.\w+)?\/)[\w.-]*\w/g,
  // Hashes.
  /\b(?:sha256:)?(?=[a-f]*\d)[0-9a-f]{12,}\b/g,
]

/** A text without ARNs, addresses, ids, hashes, times, and the random ends of the names of Pods. */
export function withoutIds(text: string): string {
  return variable.reduce(
    (rest, pattern) => rest.replace(pattern, (part) => (part.startsWith('169.254.') ? part : ' ')),
    text,
  )
}

/** A quoted name in a message: one word, or an empty one. */
const quotedName = /(["“”`])[^\s"“”`]*["“”`]|(?<![\p{L}\p{N}])'[^\s']*'(?![\p{L}\p{N}])/gu

/**
 * Whether a word is a number that differs each time: a count, a duration, an amount. Three-digit codes
 * stay, because they tell what happened.
 */
export function isCount(word: string): boolean {
  const plain = word.replaceAll('.', '')
  return /^\d+(?:[a-z]{1,2}\d+)*[a-z]{0,2}$/.test(plain) && !/^[1-5](?:\d\d|xx)$/.test(word)
}

/**
 * The words of a message that are the same each time it is printed, separated by single spaces. Two
 * lines with the same form say the same about different objects.
 */
export function messageForm(text: string): string {
  return wordsOf(withoutIds(text.replaceAll('\\"', '"').replace(quotedName, ' ')))
    .map(({ text }) => text)
    .filter((word) => !isCount(word))
    .join(' ')
    .replace(/^(?:error|warning|fatal) (?!from server)/, '')
}

/** The form of a name that is a message; empty if it has too few words to identify a message. */
export function messageOf(name: string): string {
  const form = messageForm(name)
  const words = Math.min(withoutIds(name).trim().split(/\s+/).length, form.split(' ').length)
  return words < leastOfMessage ? '' : form
}

/** Whether a text looks like a line of a log or an error: signs between words that nobody types. */
export function looksPasted(text: string): boolean {
  return wordsOf(text).length >= 4 && /: |["“{[(=]|\d\/\d/.test(text.trim())
}
