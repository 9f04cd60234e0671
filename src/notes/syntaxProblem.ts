import { exampleOf, noteComponents } from './noteComponents.ts'
import type { Problem } from './problem.ts'

/**
 * Explains why a note cannot be parsed, in the words of somebody who writes Markdown.
 * @param text the note
 * @param error what the parser threw; its message begins with `line:column`
 */
export function syntaxProblem(file: string, text: string, error: unknown): Problem {
  const message = error instanceof Error ? error.message : String(error)
  const [, line = '1', column = '1', reason = message] = /^(\d+):(\d+): (.*)/s.exec(message) ?? []
  const written = text.split('\n')[Number(line) - 1] ?? ''
  const start = written.slice(Number(column) - 1)
  return {
    file,
    line: Number(line),
    message:
      explain(start, written.slice(0, Number(column) - 1), reason) ??
      `The note is not valid MDX: ${reason}`,
  }
}

/**
 * @param start the line from where the parser stopped
 * @param before the line up to there
 */
function explain(start: string, before: string, reason: string): string | undefined {
  const component = /<([A-Z]\w*)(?:(?!\/>)[^<])*$/.exec(before + start.slice(0, 1))?.[1]
  if (reason.includes('expression')) {
    return component !== undefined
      ? `A value of <${component}> cannot be read. Write text as name="…", a list as name={['one', 'two']}.`
      : '"{" starts program code, but this is not code. Write \\{ for a brace in the text, or put it in backticks.'
  }
  if (!start.startsWith('<')) return undefined
  if (start.startsWith('<!--')) {
    return 'This is an HTML comment. Write {/* a comment */}.'
  }
  const address = /^<((?:https?:\/\/|mailto:)[^>\s]+|[^>\s@]+@[^>\s]+)>/.exec(start)?.[1]
  if (address !== undefined) {
    const target = /^\w+:/.test(address) ? address : `mailto:${address}`
    return `<${address}> is not a link here. Write [link text](${target}).`
  }
  const [tag, closing, name] = /^<(\/?)([A-Za-z][\w.-]*)/.exec(start) ?? []
  if (tag === undefined || name === undefined) {
    return '"<" starts a component, but this is not one. Write \\< in the text, or put it in backticks.'
  }
  if (!(name in noteComponents)) {
    return `${tag}> would be read as a component. Write \\${tag}> in the text, or put it in backticks.`
  }
  if (closing === '/') return `${tag}> has no opening tag. Remove it.`
  if (reason.includes('closing tag')) return `<${name}> is not closed. Write ${exampleOf(name)}.`
  return `<${name}> cannot be read. Write ${exampleOf(name)}, with both quotes and "/>" at its end.`
}
