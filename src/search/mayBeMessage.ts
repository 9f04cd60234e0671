import { messageWords } from '#messages/messageWords.ts'

/** A text with at most so many words is a message only if it is one of the short ones. */
export const longestShort = 2

/**
 * Whether a text may contain a message, so that all messages have to be loaded.
 * @param short the words of messages that have at most `longestShort` of them
 */
export function mayBeMessage(text: string, short: readonly string[]): boolean {
  const words = messageWords(text)
  return words.length > longestShort || words.some((word) => short.includes(word))
}
