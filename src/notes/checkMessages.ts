import { messageWords, placeholder } from '#messages/messageWords.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/** Finds messages that search could not recognize, and ids or texts that are taken. */
export function checkMessages(notes: readonly NoteOutline[]): Problem[] {
  const texts = new Map<string, string>()
  return notes.flatMap(({ file, headings, components }) => {
    const ids = new Set(headings.map(({ id }) => id))
    return components
      .filter(({ name }) => name === 'Message')
      .flatMap(({ line, attributes: { id = '', text = '', program = '' } }) => {
        const said = `${program}: ${text}`
        const other = texts.get(said)
        texts.set(said, other ?? `${file}:${line}`)
        const isTaken = ids.has(id)
        ids.add(id)
        const messages = [
          ...(/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)
            ? []
            : [
                `The id "${id}" of a message is part of an address. Use lowercase letters, digits and hyphens.`,
              ]),
          ...(isTaken
            ? [`The id "${id}" is already on this page. Give the message another one.`]
            : []),
          ...(other ? [`${program} already has the message "${text}" at ${other}.`] : []),
          ...(messageWords(text).some((word) => word !== placeholder)
            ? []
            : [
                `The message "${text}" has no word that stays the same. Write it as the program prints it.`,
              ]),
        ]
        return messages.map((message) => ({ file, line, message }))
      })
  })
}
