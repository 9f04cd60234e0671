import { phrases, type Phrase } from './phrases.ts'

/** A phrase that was found in a text. */
export interface FoundPhrase {
  /** As it is written there. */
  phrase: string
  write: string
  offset: number
}

const patterns = phrases.map(({ find, write }) => ({ pattern: patternOf(find), write }))

/**
 * Finds the phrases in a text. What is in backticks or quotation marks is quoted, so it is left alone.
 * Of two phrases that overlap, the first counts.
 */
export function findPhrases(text: string): FoundPhrase[] {
  const plain = hideQuotes(text.replaceAll('’', "'"))
  const found = patterns.flatMap(({ pattern, write }) =>
    Array.from(plain.matchAll(pattern), ({ 0: phrase, index }) => ({
      phrase: phrase.trim(),
      write,
      offset: index,
    })),
  )
  const sorted = found.toSorted((one, other) => one.offset - other.offset)
  let end = 0
  return sorted.filter(({ offset, phrase }) => {
    if (offset < end) return false
    end = offset + phrase.length
    return true
  })
}

function patternOf(find: Phrase['find']): RegExp {
  const [start, words] = find.startsWith('^') ? ['(?<=^|[.:!?] )', find.slice(1)] : ['', find]
  return new RegExp(
    `${start}(?<![\\w-])(?:${words.replaceAll(' ', '\\s+')})(?!(?<=[\\w-])[\\w-])`,
    'gi',
  )
}

/** The text with everything that it quotes replaced by as many `¤`. */
function hideQuotes(text: string): string {
  return text.replace(/`[^`]*`|"[^"\n]*"|“[^”\n]*”/g, (quoted) => '¤'.repeat(quoted.length))
}
