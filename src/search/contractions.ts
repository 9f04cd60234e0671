/** Contractions whose first part is not the word that it is short for. */
const irregular: Readonly<Record<string, string>> = { won: 'will', shan: 'shall', ain: 'is' }

/**
 * Shortens every contraction in a text to its first word: `does` for `doesn't`, `I` for `I'm`. The part
 * cut off says nothing about a subject. Left in place, the pieces would count as rare words: `doesn`,
 * `m`. The apostrophe may be straight or curly.
 */
export function withoutContractions(text: string): string {
  if (!/['’‘ʼ′`]/.test(text)) return text
  return text
    .replace(/\b(\p{L}+)n['’‘ʼ′`]t(?!\p{L})/giu, (whole: string, stem: string) => {
      const first = irregular[`${stem}n`.toLowerCase()]
      if (first) return first
      // The n of "can't" belongs to the word.
      return stem.toLowerCase() === 'ca' ? whole.slice(0, 3) : stem
    })
    .replace(/(?<=\p{L})['’‘ʼ′`](?:s|m|re|ve|ll|d|em|t)(?!\p{L})/giu, '')
}
