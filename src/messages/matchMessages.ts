import { isPort, messageWords, placeholder } from './messageWords.ts'

/** A message that was found in a text. */
export interface MessageMatch {
  /** Index of the message. */
  message: number
  /** How much of the text it explains: the weights of the words that were found in their order. */
  weight: number
  /** From 0 to 1: the share of the message that was found. */
  share: number
  /** How many words of the text belong to it. */
  count: number
  /** Whether the text has it word for word, and it is no error that many programs print. */
  isVerbatim: boolean
}

/** A message to look for. */
interface KnownMessage {
  /** With placeholders: `pods "{name}" is forbidden`. */
  text: string
  /** Whether other programs print it inside errors of their own, which say more. */
  general?: boolean
}

/** A message as words in their order. */
interface Pattern {
  words: readonly string[]
  /** Weight of each word; rare ones weigh more. */
  weights: readonly number[]
  /** For each word, whether something that varies comes before it. */
  isAfterGap: readonly boolean[]
  total: number
  /** Weight of the rarest word. */
  heaviest: number
  /** Whether it ends with what another program says. */
  isWrapper: boolean
  isGeneral: boolean
  /** The ports in it: at another port, something else answers. */
  ports: readonly string[]
}

/** The end of a message that repeats the error of another program. */
const wrapper = /\{(?:error|reasons?|message|cause|details)\}\W*$/

/** A message is found if at least this share of it is there: lines are cut off, and wordings change. */
const leastShare = 0.72
/** The share that is enough without the rarest word. */
const nearlyAll = 0.82
/** Words that a placeholder may stand for. */
const mostInGap = 40
/** What each word between two words of a message costs, as a share of an average word. */
const costOfStranger = 0.35
/**
 * The fewest words of a message that say something. A message may have fewer, but not if it only leads
 * to the error of another program: `Error creating: {error}`.
 */
const fewestWords = 3
/** How much a message counts that ends with the error of another program. */
const worthOfWrapper = 0.4
/** A general message counts no more than so many words that no other message has, however long it is. */
const mostRareOfGeneral = 0.6
/** The more of a message is there, the better it explains a text: the power of its share. */
const powerOfShare = 6
/** Characters of a text that are read: about 200 lines of a log. */
const longestText = 40_000
/**
 * What is found must weigh as much as about one word that no other message has, unless a line says nothing
 * else: `Error: Unauthorized`.
 */
const leastRareWords = 0.95
/** A text with at most so many words is one that was typed, with words of a message in it. */
const longestTyped = 15
/** Terraform draws a box around each error, and copying joins its lines. */
const endOfLine = /[\n╷│╵]/
/** The share of a message that is enough if the text is only its beginning, and nearly all of it. */
const leastOfCutOff = 0.4
const fewestOfCutOff = 5
const leastOwn = 0.9

/** Messages, found in what people paste. */
export class MessagePatterns {
  readonly #patterns: readonly Pattern[]
  /** Weight of a word that no other message has. */
  readonly #rareWord: number

  /** @param messages with placeholders, `pods "{name}" is forbidden` */
  constructor(messages: readonly KnownMessage[]) {
    const all = messages.map(({ text }) => messageWords(text))
    this.#rareWord = Math.log2(1 + all.length)
    const counts = new Map<string, number>()
    for (const words of all) {
      for (const word of new Set(words)) counts.set(word, (counts.get(word) ?? 0) + 1)
    }
    const weightOf = (word: string) => Math.log2(1 + all.length / (counts.get(word) ?? 1))
    this.#patterns = messages.map((message, index) =>
      toPattern(message, all[index] ?? [], weightOf),
    )
  }

  /**
   * The messages in a text, the one that explains most of it first.
   * @param text a line, several lines of a log, or the output of a command
   */
  find(text: string): { found: MessageMatch[]; words: number } {
    const pasted = text.slice(0, longestText)
    const words = messageWords(pasted)
    const lines = pasted.split(endOfLine).map(messageWords)
    const there = new Set(words)
    const isShort = words.length <= longestTyped
    const found = this.#patterns
      .flatMap((pattern, message) => {
        // A text that is shorter than the message may be its beginning, cut off.
        const least = words.length < pattern.words.length ? leastOfCutOff : leastShare
        if (pattern.ports.some((port) => !there.has(port))) return []
        const possible = pattern.weights.filter((_, index) => there.has(pattern.words[index] ?? ''))
        if (sum(possible) < least * pattern.total) return []
        const { weight, count, from, heaviest } = align(pattern, words)
        const share = weight / pattern.total
        // Without its rarest word, it is another message, unless all else is there.
        const isWhole =
          share >= leastShare &&
          (heaviest === pattern.heaviest || share >= nearlyAll) &&
          count >= (pattern.isWrapper ? fewestWords : Math.min(fewestWords, pattern.words.length))
        const isCutOff =
          from === 0 &&
          share >= least &&
          count >= fewestOfCutOff &&
          count >= words.length * leastOwn
        const isVerbatim = isShort && hasVerbatim(words, pattern)
        const says =
          isVerbatim || weight >= leastRareWords * this.#rareWord || isLine(pattern, lines)
        return says && (isWhole || isCutOff) ? [{ message, weight, share, count, isVerbatim }] : []
      })
      .sort((a, b) => this.#worth(b) - this.#worth(a) || b.weight - a.weight)
    return { found, words: words.length }
  }

  /**
   * A whole message says more than a longer one in part, and an error more than a message around it,
   * unless many programs print it.
   */
  #worth({ message, weight, share }: MessageMatch): number {
    const { isWrapper, isGeneral } = this.#patterns[message] ?? {}
    const most = isGeneral ? mostRareOfGeneral * this.#rareWord : Infinity
    return Math.min(weight, most) * share ** powerOfShare * (isWrapper ? worthOfWrapper : 1)
  }
}

function toPattern(
  { text, general = false }: KnownMessage,
  all: readonly string[],
  weightOf: (word: string) => number,
): Pattern {
  const words: string[] = []
  const isAfterGap: boolean[] = []
  let gap = true
  for (const word of all) {
    if (word !== placeholder) {
      words.push(word)
      isAfterGap.push(gap)
    }
    gap = word === placeholder
  }
  const weights = words.map(weightOf)
  return {
    words,
    weights,
    isAfterGap,
    total: sum(weights),
    heaviest: Math.max(...weights, 0),
    isWrapper: wrapper.test(text),
    isGeneral: general,
    ports: words.filter(isPort),
  }
}

/** Whether a line is a message and little else. */
function isLine(pattern: Pattern, lines: readonly (readonly string[])[]): boolean {
  return lines.some(
    (line) =>
      line.length * leastOwn <= pattern.words.length &&
      align(pattern, line).weight >= nearlyAll * pattern.total,
  )
}

/** Whether a text has a message word for word. */
function hasVerbatim(text: readonly string[], { words, isAfterGap, isGeneral }: Pattern): boolean {
  if (isGeneral || words.length < fewestWords || isAfterGap.slice(1).includes(true)) return false
  return ` ${text.join(' ')} `.includes(` ${words.join(' ')} `)
}

/** The words of a message that were found up to one of them. */
interface End {
  /** Their weight without what the words between them cost. */
  score: number
  weight: number
  count: number
  /** The place of the first of them in the message, and of the last in the text. */
  from: number
  at: number
  /** Weight of the rarest of them. */
  heaviest: number
}

/** The best way to find the words of a message in a text in their order. */
function align({ words, weights, isAfterGap, total }: Pattern, text: readonly string[]) {
  const stranger = (costOfStranger * total) / words.length
  const places = Map.groupBy(words.keys(), (index) => words[index] ?? '')
  /** The best alignment that ends with each word of the message. */
  const ends: (End | undefined)[] = words.map(() => undefined)
  let best: End = { score: 0, weight: 0, count: 0, from: -1, at: -1, heaviest: 0 }
  text.forEach((word, at) => {
    for (const index of places.get(word)?.toReversed() ?? []) {
      const own = weights[index] ?? 0
      let end: End = { score: own, weight: own, count: 1, from: index, at, heaviest: own }
      for (let before = 0; before < index; before++) {
        const last = ends[before]
        if (!last) continue
        const strangers = at - last.at - 1
        const hasGap = isAfterGap.slice(before + 1, index + 1).some(Boolean)
        const cost = stranger * (hasGap ? Math.max(0, strangers - mostInGap) : strangers)
        const score = last.score + own - cost
        if (score > end.score)
          end = {
            score,
            weight: last.weight + own,
            count: last.count + 1,
            from: last.from,
            at,
            heaviest: Math.max(own, last.heaviest),
          }
      }
      const former = ends[index]
      // A later one is nearer to what follows.
      if (!former || end.score >= former.score || at - former.at > mostInGap) ends[index] = end
      if (end.score > best.score) best = end
    }
  })
  return best
}

const sum = (numbers: readonly number[]) => numbers.reduce((all, each) => all + each, 0)
