/** Something that an author must fix before the site can be built. */
export interface Problem {
  /** Path from the project's root. */
  file: string
  /** Line in the file, counted from 1. */
  line: number
  /** What is wrong and what to write instead, in one sentence or two. */
  message: string
}

/** Lists problems the way editors and terminals link them: `file:line`, then the message. */
export function formatProblems(problems: readonly Problem[]): string {
  const count = problems.length === 1 ? '1 problem' : `${problems.length} problems`
  const lines = problems.map(({ file, line, message }) => `  ${file}:${line}\n    ${message}`)
  return `${count} in the notes and data:\n${lines.join('\n')}`
}
