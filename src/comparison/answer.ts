import { factText } from '#facts/factText.ts'
import type { Answer } from './answerLine.ts'
import type { Cell } from './cells.ts'

const whoIs = { aws: 'AWS', you: 'You', shared: 'Shared' }
const verdicts = { yes: 'Yes', no: 'No' }

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
