import { blockText, type Section } from './section.ts'

/**
 * About how many characters a summary has. If it has fewer than `few`, it also takes part of the next
 * sentence.
 */
const most = 200
const few = 70

/** Where a sentence ends. */
const stop = /(?<=[.!?]) /

/**
 * Summarizes a section in a sentence or two: its first sentences, the answers of a row, the whole
 * definition of a term, or the whole summary of a page. A section that only contains other sections
 * lists their names. The summary is never empty if the page has any text.
 * @param inside the sections inside it, in reading order
 */
export function summaryOf(section: Section, page: Section, inside: readonly Section[]): string {
  const { id, kind, level } = section
  const blocks = section.blocks.map(blockText)
  const [first = blocks[0] ?? ''] = section.sentences
  if (id === undefined || kind === 'term') return first
  if (section.sentences.length > 0) {
    return level > 4 ? joinWhole(section.sentences) : firstSentences(section.sentences)
  }
  const parts = inside.filter((each) => each.level === level + 1)
  if (parts.length > 0) return joinWhole(parts.map(({ title }) => title))
  return first === '' ? summaryOf(page, page, []) : firstSentences(blocks)
}

/** The sections inside another one, in reading order. */
export function insideOf(sections: readonly Section[], index: number): Section[] {
  const { level } = sections[index] ?? { level: 0 }
  let end = index + 1
  while ((sections[end]?.level ?? 0) > level) end++
  return sections.slice(index + 1, end)
}

/** Parts in one line: as many as fit, at least one, each of them whole. */
function joinWhole([first = '', ...others]: readonly string[]): string {
  let line = first
  for (const part of others) {
    if (line.length + part.length > most) return `${line}; …`
    line += `; ${part}`
  }
  return line
}

/** The sentences that fit, whole; a part of one only where too little would be left. */
function firstSentences(blocks: readonly string[]): string {
  const said: string[] = []
  for (const sentence of blocks.flatMap((block) => block.split(stop))) {
    if (join([...said, sentence]).length > most) {
      const whole = join(isLeadIn(said.at(-1)) ? said.slice(0, -1) : said)
      return whole.length < few ? cut(join([...said, sentence])) : whole
    }
    said.push(sentence)
  }
  return join(said).replace(/:$/, '.')
}

/** Whether words mean nothing without the text after them: "Two settings:", "Nights and weekends." */
function isLeadIn(sentence = ''): boolean {
  return sentence.endsWith(':') || sentence.split(' ').length <= 3
}

/** Sentences as one text; items of a list may end without a stop. */
function join(said: readonly string[]): string {
  return said
    .map((each, index) => (index > 0 && !/[.!?:]$/.test(said[index - 1] ?? '') ? '; ' : ' ') + each)
    .join('')
    .trim()
}

function cut(text: string): string {
  return `${text.slice(0, text.lastIndexOf(' ', most)).replace(/[^\p{L}\p{N})]+$/u, '')} …`
}
