import { factText } from '#facts/factText.ts'
import type { Facts } from '#facts/fact.ts'
import type { PassagePart } from './passagesIn.ts'

/** Text in which one can find the line of each character. */
export interface PlainText {
  text: string
  /** @param offset of a character in `text` */
  lineAt: (offset: number) => number
}

/** A passage in plain words, with what it rests on. */
export interface PlainPassage extends PlainText {
  /** The sources that it cites and the facts that it quotes, each at its place in `text`. */
  basis: { offset: number; type: 'cite' | 'fact'; name: string }[]
}

/**
 * A passage in plain words: code in backticks, facts with their values, no citations.
 * @param facts those that it may quote; another one is shown as "…"
 */
export function plainPassage(parts: readonly PassagePart[], facts: Facts): PlainPassage {
  const starts: { offset: number; line: number }[] = []
  const basis: PlainPassage['basis'] = []
  let text = ''
  for (const part of parts) {
    if (part.type === 'cite') basis.push({ offset: text.length, type: 'cite', name: part.source })
    if (part.type === 'fact') basis.push({ offset: text.length + 1, type: 'fact', name: part.id })
    const [first = '', ...more] = plainPart(part, facts).split('\n')
    starts.push({ offset: text.length, line: part.line })
    text += first
    for (const [index, next] of more.entries()) {
      starts.push({ offset: text.length + 1, line: part.line + index + 1 })
      text += `\n${next}`
    }
  }
  return {
    text,
    basis,
    lineAt: (offset) => starts.findLast((start) => start.offset <= offset)?.line ?? 1,
  }
}

function plainPart(part: PassagePart, facts: Facts): string {
  switch (part.type) {
    case 'text':
      return part.text
    case 'code':
      return `\`${part.text}\``
    case 'fact': {
      const fact = facts[part.id]
      return fact === undefined ? '…' : factText(fact, part.bare)
    }
    case 'cite':
      return ''
  }
}
