/** The answer of a cell in parts, Markdown as its author wrote it or plain text. */
export interface Answer {
  /** The word that can be taken in at a glance: "Yes", "AWS"; none where the cell is text. */
  verdict?: string | undefined
  /** Condition, amount or text. */
  words?: string | undefined
  /** A remark that does not change the answer. */
  note?: string | undefined
}

/** An answer in one line: "Partly: only with a custom AMI", "5,000 Pods (at most)". */
export function answerLine({ verdict, words, note }: Answer): string {
  const said = [verdict, words].filter(Boolean).join(': ')
  return note ? `${said} (${note.replace(/\.$/, '')})` : said
}
