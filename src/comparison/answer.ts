import { factText } from '../facts/factText.ts'
import type { Cell } from './cells.ts'

const whoIs = { aws: 'AWS', you: 'You', shared: 'Shared' }
const verdicts = { yes: 'Yes', no: 'No' }

/** The answer of a cell in parts, Markdown as its author wrote it or plain text. */
export interface Answer {
  /** The word that can be taken in at a glance: "Yes", "AWS"; none where the cell is text. */
  verdict?: string | undefined
  /** Condition, amount or text. */
  words?: string | undefined
  /** A remark that does not change the answer. */
  note?: string | undefined
}

/** What a cell says, in words. */
export function answer(cell: Cell): Answer {
  const { note } = cell
  switch (cell.kind) {
    case 'yes':
    case 'no':
      return { verdict: verdicts[cell.kind], note }
    case 'partly':
      return { verdict: 'Partly', words: cell.condition }
    case 'text':
      return { words: cell.text, note }
    case 'amount':
      return { words: factText(cell), note }
    case 'responsible':
      return { verdict: whoIs[cell.who], note }
    case 'not-applicable':
      return { verdict: 'Does not apply', note }
  }
}

/** An answer in one line: "Partly: only with a custom AMI", "5,000 Pods (at most)". */
export function answerLine({ verdict, words, note }: Answer): string {
  const said = [verdict, words].filter(Boolean).join(': ')
  return note ? `${said} (${note.replace(/\.$/, '')})` : said
}
