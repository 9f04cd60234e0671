import { addressOf, fullTitleOf, type Kind, type Section } from './section.ts'
import { insideOf, summaryOf } from './summary.ts'

/** A section as the files of `/api/sections/` describe it. */
export interface SectionRecord {
  /** `null` for the page itself. */
  id: string | null
  title: string
  /** The title with that of the page before it where it would not name its subject. */
  fullTitle: string
  pageTitle: string
  kind: Kind | 'message' | 'fact'
  /** The chapter's id, `resources`. */
  chapter: string
  /** A sentence or two of plain text. */
  summary: string
  /** The absolute address. */
  address: string
  /** The absolute short address, where the section has one. */
  share?: string
  /** The day its page was reviewed, `YYYY-MM-DD`. */
  reviewed: string
  /** What its heading opens, in Markdown; only in the file of its page. */
  markdown?: string
}

/** Returns the short name of an address below the base (`/resources/secrets/#encryption`). */
export type NameOf = (address: string) => string | undefined

/**
 * The records of a page's sections, of the messages that they explain and of the facts that they list.
 * @param sections all of one page, in reading order, the page itself first
 * @param site absolute address that the site is served from, with a slash at its end
 */
export function sectionRecords(
  sections: readonly Section[],
  site: string,
  nameOf: NameOf,
): SectionRecord[] {
  const [page] = sections
  if (!page) return []
  const recordOf = (
    { id, title, fullTitle, kind }: Pick<SectionRecord, 'id' | 'title' | 'fullTitle' | 'kind'>,
    { path, pageTitle, chapter, reviewed }: Section,
    summary: string,
  ): SectionRecord => {
    const address = addressOf({ path, id: id ?? undefined })
    const name = nameOf(address)
    return {
      id,
      title,
      fullTitle,
      pageTitle,
      kind,
      chapter,
      summary,
      address: site + address.slice(1),
      ...(name !== undefined && { share: `${site}go/${name}/` }),
      reviewed,
    }
  }
  return sections.flatMap((section, index) => {
    const { id = null, title, kind, messages, listedFacts } = section
    const summary = summaryOf(section, page, insideOf(sections, index))
    return [
      recordOf({ id, title, fullTitle: fullTitleOf(section), kind }, section, summary),
      ...messages.map(({ id, text, explanation }) =>
        recordOf({ id, title: text, fullTitle: text, kind: 'message' }, section, explanation),
      ),
      ...listedFacts.map(({ id, what, statement }) =>
        recordOf({ id, title: what, fullTitle: what, kind: 'fact' }, section, statement),
      ),
    ]
  })
}

/** Name of the file with the records of a page: `api/sections/resources/secrets.json`. */
export function recordsFile(path: string): string {
  return `api/sections/${path.replace(/^\/|\/$/g, '')}.json`
}

/** The file with the records of all sections, without their Markdown. */
export const recordsOfAll = 'api/sections.json'
