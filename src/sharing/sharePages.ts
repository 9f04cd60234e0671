import { site as about } from '#data/site.ts'
import { forwardPage } from '#addresses/forwardPage.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'
import { imageFile, imageSize } from './shareImages.ts'

/** Where a site is served. */
export interface Place {
  /** The absolute address of its root, with a slash at its end. */
  root: string
  /** Titles of the chapters by their ids. */
  chapters: Readonly<Record<string, string>>
}

/** The way to a section from its chapter, without the section's own title. */
export function breadcrumb({ id, kind, chapter, pageTitle }: SectionRecord, place: Place) {
  const top = kind === 'comparison' ? 'Comparisons' : (place.chapters[chapter] ?? '')
  return id === null || pageTitle === top ? [top] : [top, pageTitle]
}

/**
 * The page at a share address: it says what the section says wherever the address is pasted, and
 * leads to the section at once.
 */
export function sharePage(record: SectionRecord, name: string, place: Place): string {
  const { title, pageTitle, summary, address, id, kind } = record
  const fullTitle = id === null || kind === 'fact' ? title : `${title} · ${pageTitle}`
  return forwardPage({
    title: fullTitle,
    breadcrumb: [about.name, ...breadcrumb(record, place)],
    description: summary,
    target: address.slice(new URL(address).origin.length),
    canonical: address.replace(/#.*/, ''),
    properties: [
      ['og:type', 'article'],
      ['og:site_name', about.name],
      ['og:title', fullTitle],
      ['og:description', summary],
      ['og:url', `${place.root}go/${name}/`],
      ['og:image', place.root + imageFile(record, place.root)],
      ['og:image:width', String(imageSize.width)],
      ['og:image:height', String(imageSize.height)],
      ['og:image:alt', fullTitle],
      ['twitter:card', 'summary_large_image'],
      ['twitter:title', fullTitle],
      ['twitter:description', summary],
      ['twitter:image', place.root + imageFile(record, place.root)],
    ],
  })
}
