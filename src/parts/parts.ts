/** What an element of an article means beyond its tag. */
interface Meaning {
  /** Whether its words belong to the text of its section that search finds. */
  searched: boolean
  /** Whether the Markdown of the page has it. */
  inMarkdown: boolean
}

const text: Meaning = { searched: true, inMarkdown: true }
const besideText: Meaning = { searched: false, inMarkdown: true }
const onPageOnly: Meaning = { searched: false, inMarkdown: false }

/**
 * The parts that the components of an article declare as `data-part`, and what each means to search
 * and to Markdown. Paper has neither tools nor what only the screen needs: see `print.css`.
 */
export const parts = {
  /** Something to press; not on paper. */
  tool: onPageOnly,
  /** What only paper needs to say. */
  paper: onPageOnly,
  /** What is known only on the day of reading. */
  today: onPageOnly,
  /** What is said elsewhere on the page, such as the link of a heading to itself. */
  repetition: onPageOnly,
  /** The head of a column, repeated before an answer where the table is narrow. */
  column: onPageOnly,
  /** A picture whose words are in a table beside it. */
  chart: { searched: true, inMarkdown: false },
  /** The number of a source. */
  citation: besideText,
  /** The name of a file, a group or a link, which is no sentence. */
  label: besideText,
  /** The facts that a note shows below its summary; its sections quote them as well. */
  keyFacts: besideText,
  /** A list of what other pages have, such as related notes. */
  list: besideText,
  /** A list of facts that other pages quote, each in a row with an id. */
  facts: besideText,
  /** The sources of a note or a comparison. */
  sources: besideText,
  /** A picture with its steps in words. */
  diagram: text,
  /** A warning, set off from the text around it. */
  callout: text,
  /** A message that a program prints, with its cause and its remedy. */
  message: text,
  /** A list of terms with their definitions. */
  terms: text,
  /** A term in a text, with a link to its definition. */
  term: text,
  /** Yes, no or partly in a cell of a comparison. */
  verdict: text,
  /** What a cell says besides its verdict. */
  words: text,
} satisfies Record<string, Meaning>

export type Part = keyof typeof parts

/** The attribute by which an element says what part it is, for a component to spread. */
export const part = (name: Part) => ({ 'data-part': name })

/** The meaning of a `data-part`; that of text if there is none. @throws if no such part is declared */
export function meaningOf(name: string | undefined): Meaning {
  if (name === undefined) return text
  if (!isPart(name)) {
    throw new Error(`data-part="${name}" is none of those in src/parts/parts.ts`)
  }
  return parts[name]
}

const isPart = (name: string): name is Part => name in parts
