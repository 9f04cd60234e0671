/** Words of technical text that people read in a minute. */
const pace = 200

/**
 * Whole minutes to read a note, at least one. Code counts: readers of a manual read it.
 * @param markdown the note as its author wrote it
 */
export function minutesToRead(markdown: string): number {
  const words = markdown.replace(/<[^>]*>/g, ' ').match(/\S+/g) ?? []
  return Math.max(1, Math.round(words.length / pace))
}
