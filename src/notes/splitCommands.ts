/** A command in a shell script. */
export interface Command {
  words: string[]
  /** Counted from 1 within the script. */
  line: number
}

/**
 * Splits a shell script into its simple commands: at line ends, pipes, `;`, `&&` and around `$(…)`.
 * Quotes and backslashes join what belongs together. A calculation, `$((…))`, is part of a word; so is a
 * redirection. Comments and the text of here-documents are left out.
 */
export function splitCommands(script: string): Command[] {
  const commands: Command[] = []
  let words: string[] = []
  let word: string | undefined
  let line = 1
  let begun = 1
  const endWord = () => {
    if (word === undefined) return
    if (words.length === 0) begun = line
    words.push(word)
    word = undefined
  }
  const endCommand = () => {
    endWord()
    if (words.length > 0) commands.push({ words, line: begun })
    words = []
  }
  const parts =
    /\\\n|(?<!\S)#.*|'[^']*'|"(?:\\.|[^"])*"|\$\(\([^()]*\)\)|\$\(|[\n;|&()<>]|[ \t]+|[^\s'";|&()<>$\\]+|[^]/g
  for (const [part] of withoutHereDocuments(script).matchAll(parts)) {
    if (part === '\\\n' || /^[ \t]+$/.test(part)) endWord()
    else if (
      /^(\n|;|\||&|\(|\)|\$\()$/.test(part) ||
      (part.startsWith('#') && word === undefined)
    ) {
      endCommand()
    } else word = (word ?? '') + part
    line += part.split('\n').length - 1
  }
  endCommand()
  return commands
    .map(({ words, line }) => ({ line, words: withoutAssignments(words) }))
    .filter(({ words }) => words.length > 0)
}

/** The script with empty lines where a here-document has its text. */
function withoutHereDocuments(script: string): string {
  const text = /(<<-?\s*(['"]?)(\w+)\2[^\n]*\n)([^]*?\n)?(\s*\3)(?=\n|$)/g
  return script.replace(text, (_all, head: string, _quote, _word, body = '') => {
    return head + '\n'.repeat(String(body).split('\n').length - 1)
  })
}

/** Variable assignments and loop keywords may come before a command. */
function withoutAssignments(words: readonly string[]): string[] {
  const first = words.findIndex(
    (word) => !/^\w+=/.test(word) && !['do', 'then', 'while', 'if', 'until', '!'].includes(word),
  )
  return first === -1 ? [] : words.slice(first)
}
