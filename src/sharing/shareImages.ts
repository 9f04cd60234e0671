import { splitAddress } from '#addresses/address.ts'
import type { SectionRecord } from '#sections/sectionRecords.ts'

/** What link previews ask of a picture, in pixels. */
export const imageSize = { width: 1200, height: 630 }

/**
 * The picture of a page or a section, from the root of the site: `og/resources/secrets.png`,
 * `og/resources/secrets.encryption.png`. Paths of pages have no dots, so no two have the same.
 * @param root the absolute address of the site's root, with a slash at its end
 */
export function imageFile({ address }: Pick<SectionRecord, 'address'>, root: string): string {
  const { path, id } = splitAddress(address.slice(root.length))
  const page = path.replace(/\/$/, '')
  return `og/${id === undefined ? page : `${page}.${id}`}.png`
}
