import { fullTitle } from './fullTitle.ts'

/** The kinds of sections: part of a note, a row of a comparison, a glossary term, part of a symptom. */
export type Kind = 'note' | 'comparison' | 'term' | 'symptom'

/** What readers call the kinds. */
export const kindTitles: Readonly<Record<Kind, string>> = {
  note: 'Notes',
  symptom: 'Troubleshooting',
  comparison: 'Comparisons',
  term: 'Glossary',
}

/** Whether a text names a kind. */
export function isKind(text: string): text is Kind {
  return text in kindTitles
}

/** A message that a program prints, in the section that explains it. */
export interface SectionMessage {
  id: string
  /** As the program prints it; what varies is a name in braces: `pods "{name}" is forbidden`. */
  text: string
  /** Its cause and its remedy, in two sentences. */
  explanation: string
  /** Whether other programs print it inside errors of their own. */
  isGeneral: boolean
}

/** A fact in a list of all, with an address but no section of its own: others quote it. */
export interface ListedFact {
  id: string
  /** What it is the value of. */
  what: string
  /** Its value, its source and the day it was checked: "100 clusters (AWS, 28 November 2026)". */
  statement: string
}

/** A part of the site that search can find and open: the text between two headings, or a row. */
export interface Section {
  /** Address of its page below the site's base, `/resources/secrets/`. */
  path: string
  /** Absent for what stands before the first heading: the page itself. */
  id: string | undefined
  /** Level of its heading: 1 for the page itself, 5 for a row or a term, which have none. */
  level: number
  kind: Kind
  /** The chapter's id, `resources`. */
  chapter: string
  title: string
  /** Other names of the same thing: a note's aliases, the other forms of a term. */
  otherNames: readonly string[]
  /** How people ask for it, in words that it does not use. */
  asks: readonly string[]
  /** Title of its page; its own title when it is the page. */
  pageTitle: string
  /** Names around it that are not its own: of its page, and of the options that a row compares. */
  context: readonly string[]
  /** The day its page was reviewed, `YYYY-MM-DD`. */
  reviewed: string
  /** Its text in blocks, in reading order, without its title. */
  blocks: readonly Block[]
  /** Its running text: those blocks that are neither code nor part of a picture; answers of a row. */
  sentences: readonly string[]
  /** The facts that it quotes and that people ask for, by their names. */
  facts: readonly string[]
  /** The messages that it explains. */
  messages: readonly SectionMessage[]
  /** The facts that it lists. */
  listedFacts: readonly ListedFact[]
}

/**
 * What a block is besides a paragraph: an item of a list, lines of code, a message that a program
 * prints, a cell of a table, the first one of its row or another, or the title of a section inside.
 */
export type BlockForm = 'item' | 'code' | 'message' | 'row' | 'cell' | 'title'

/** A piece of a section's text: a paragraph, or the text of something else, whose lines count in code. */
export type Block = string | readonly [form: BlockForm, text: string]

/** The text of a block in one line. */
export function blockText(block: Block): string {
  return typeof block === 'string' ? block : block[1].replace(/\s+/g, ' ')
}

/** Separates the title and the blocks of a section's text in Pagefind, which drops line breaks. */
export const blockMark = ' ¶ '

/** The title of a section where it is shown without its page. A term says itself what it is. */
export function fullTitleOf({
  id,
  kind,
  title,
  pageTitle,
}: Pick<Section, 'id' | 'kind' | 'title' | 'pageTitle'>): string {
  return id === undefined || kind === 'term' ? title : fullTitle(title, pageTitle)
}

/** Address of a section below the site's base. */
export function addressOf({ path, id }: Pick<Section, 'path' | 'id'>): string {
  return id === undefined ? path : `${path}#${id}`
}
