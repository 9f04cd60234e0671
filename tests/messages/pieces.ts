/** The parts of a message that a program prints as they are: what is between its placeholders. */
export function piecesOf(text: string): string[] {
  return text
    .split(/["'`]?\{[^}]*\}["'`]?/)
    .map((piece) => piece.trim())
    .filter(Boolean)
}
