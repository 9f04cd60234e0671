import type { SectionRecord } from '../links/sectionRecords.ts'

/** What link previews ask of a picture, in pixels. */
export const imageSize = { width: 1200, height: 630 }

/**
 * The picture of a page or a section, from the root of the site: `og/resources/secrets.png`,
 * `og/resources/secrets/encryption.png`.
 * @param root the absolute address of the site's root, with a slash at its end
 */
export function imageFile({ address }: Pick<SectionRecord, 'address'>, root: string): string {
  const [path = '', id] = address.slice(root.length).split('#')
  return id === undefined ? `og/${path.replace(/\/$/, '')}.png` : `og/${path}${id}.png`
}
