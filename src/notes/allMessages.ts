import { sources } from '#data/sources/index.ts'
import { sourceKey } from '#facts/sourceKey.ts'
import { getChapters } from './chapters.ts'
import { messagesIn, type Message } from './messagesIn.ts'

/** A message of the catalogue. */
export interface ListedMessage extends Omit<Message, 'source'> {
  /** The code or the page that has the text, and the day it was checked. */
  source: { url: string; checked: string }
  /** Below the site's base: `/troubleshooting/pending/#insufficient-cpu`. */
  address: string
  /** Title of the note that explains it. */
  page: string
}

/** The messages of a program, under a heading with an id. */
export interface ProgramMessages {
  program: string
  id: string
  messages: readonly ListedMessage[]
}

/** All messages that notes explain, by program. */
export async function messagesByProgram(): Promise<ProgramMessages[]> {
  const programs = Map.groupBy(await listMessages(), ({ program }) => program)
  return [...programs].map(([program, messages]) => ({
    program,
    id: `program-${program.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
    messages,
  }))
}

/** All messages that notes explain, program after program, each in alphabetical order. */
export async function listMessages(): Promise<ListedMessage[]> {
  const notes = (await getChapters()).flatMap(({ notes }) => notes)
  return notes
    .flatMap(({ path, title, components }) =>
      messagesIn(components).map((message) => {
        const { url, checked } = sources[sourceKey.parse(message.source)]
        const source = { url, checked }
        return { ...message, source, address: `${path}#${message.id}`, page: title }
      }),
    )
    .toSorted(
      (a, b) => a.program.localeCompare(b.program, 'en') || a.text.localeCompare(b.text, 'en'),
    )
}
