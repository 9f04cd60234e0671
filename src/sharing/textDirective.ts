/** Words of a page: from `textStart` to `textEnd`, where they are between `prefix` and `suffix`. */
export interface Passage {
  textStart: string
  textEnd?: string
  prefix?: string
  suffix?: string
}

/**
 * The part of an address that names words of a page, to be put after its `#` and id.
 * See https://wicg.github.io/scroll-to-text-fragment/
 */
export function textDirective({ prefix, textStart, textEnd, suffix }: Passage): string {
  const parts = [
    prefix && `${encodeWords(prefix)}-`,
    encodeWords(textStart),
    textEnd && encodeWords(textEnd),
    suffix && `-${encodeWords(suffix)}`,
  ]
  return `:~:text=${parts.filter(Boolean).join(',')}`
}

/**
 * Hyphens, commas and ampersands have a meaning in a directive; programs that look for addresses in
 * a text take brackets, quotes and the last of some other signs for parts of the text.
 */
function encodeWords(words: string): string {
  return encodeURIComponent(words).replace(
    /[-!'()*.~_]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  )
}
