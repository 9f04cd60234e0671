import { expect, test } from 'playwright/test'
import { messagesIn } from '../../src/notes/messagesIn.ts'
import { readNotes } from '../../src/notes/readNote.ts'
import { literals } from '../messages/literals.ts'
import { piecesOf } from '../messages/pieces.ts'

const messages = readNotes('.').flatMap(({ components }) => messagesIn(components))

test('a message that was taken from code is there letter for letter', () => {
  expect(messages.length).toBeGreaterThan(500)
  for (const { id, text } of messages) {
    const literal = literals[id]
    if (literal === undefined) continue
    let at = 0
    for (const piece of piecesOf(text)) {
      const found = literal.indexOf(piece, at)
      expect(found, `${id}: “${piece}” is not in “${literal}”`).toBeGreaterThanOrEqual(0)
      at = found + piece.length
    }
  }
})

test('every literal belongs to a message', () => {
  const ids = new Set(messages.map(({ id }) => id))
  expect(Object.keys(literals).filter((id) => !ids.has(id))).toEqual([])
})
