import type { OutputFile } from '#build/outputFolder.ts'
import { markdownAlternate } from '#publish/markdown/markdownAlternate.ts'
import {
  recordsFile,
  sectionRecords,
  type NameOf,
  type SectionRecord,
} from '#sections/sectionRecords.ts'
import type { PageContent } from './pageContent.ts'

/** A page, and what other programs and other pages are told of it. */
export interface PublishedPage extends PageContent {
  records: readonly SectionRecord[]
}

/** Where a site is served, and its short addresses. */
export interface Place {
  /** Absolute address that the site is served from, with a slash at its end. */
  site: string
  nameOf: NameOf
}

/** A page with the records of its sections. */
export function publishPage(content: PageContent, { site, nameOf }: Place): PublishedPage {
  return { ...content, records: sectionRecords(content.sections, site, nameOf) }
}

/** The files beside a page: its records, and the page as Markdown. */
export function filesOfPage({ path, records, markdown }: PublishedPage): OutputFile[] {
  const sections = records.map((record) => {
    const own = markdown.sections.get(record.id ?? '')
    return own === undefined ? record : { ...record, markdown: own }
  })
  return [
    { path: recordsFile(path), content: JSON.stringify({ sections }) },
    { path: markdownAlternate(path).slice(1), content: markdown.text },
  ]
}
