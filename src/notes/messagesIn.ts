import type { UsedComponent } from './noteComponents.ts'

/** A message that a program prints, as the note that explains it declares it. */
export interface Message {
  id: string
  /** As the program prints it; what varies is a name in braces: `pods "{name}" is forbidden`. */
  text: string
  program: string
  /** Where people see it: "Pod event", "controller log". */
  shows: string
  /** The key of the source that has the text. */
  source: string
  /** One sentence each. */
  cause: string
  remedy: string
}

/** The messages among the components of a note, in reading order. */
export function messagesIn(components: readonly UsedComponent[]): Message[] {
  return components
    .filter(({ name }) => name === 'Message')
    .map(({ attributes }) => {
      const { id = '', text = '', program = '', shows = '' } = attributes
      const { source = '', cause = '', remedy = '' } = attributes
      return { id, text, program, shows, source, cause, remedy }
    })
}
