import { pageMarkdown } from '#publish/markdown/pageMarkdown.ts'
import { markdownAlternate } from '#publish/markdown/markdownAlternate.ts'
import type { WrittenFile } from '#search/writeIndex.ts'
import type { Page } from '#sections/readPage.ts'
import type { Section } from '#sections/section.ts'
import {
  recordsFile,
  sectionRecords,
  type NameOf,
  type SectionRecord,
} from '#sections/sectionRecords.ts'

/** The files made from a page; the page itself is no longer needed. */
export interface PublishedPage {
  /** Address below the site's base. */
  path: string
  sections: readonly Section[]
  records: readonly SectionRecord[]
  markdown: string
  /** The files beside the page: its records, and the page as Markdown. */
  files: readonly WrittenFile[]
}

/** Where a site is served, and its short addresses. */
export interface Place {
  /** Absolute address that the site is served from, with a slash at its end. */
  site: string
  nameOf: NameOf
}

/** Makes all files that need only one page. */
export function publishPage(page: Page, { site, nameOf }: Place): PublishedPage {
  const { path, sections } = page
  const records = sectionRecords(sections, site, nameOf)
  const markdown = pageMarkdown(page, site)
  const withMarkdown = records.map((record) => {
    const own = markdown.sections.get(record.id ?? '')
    return own === undefined ? record : { ...record, markdown: own }
  })
  return {
    path,
    sections,
    records,
    markdown: markdown.text,
    files: [
      { path: recordsFile(path), content: JSON.stringify({ sections: withMarkdown }) },
      { path: markdownAlternate(path).slice(1), content: markdown.text },
    ],
  }
}
