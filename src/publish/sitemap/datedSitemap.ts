import type { SitemapOptions } from '@astrojs/sitemap'
import { lastModified, type ShownData } from './lastModified.ts'

/**
 * Lists pages for search engines with the day each last changed; pages for printing are left out.
 * @param root the project's folder
 * @param base the path the site is served from, with a slash at both ends
 */
export function datedSitemap(
  root: string,
  base: string,
  shownData: ShownData,
): NonNullable<SitemapOptions> {
  let dayOf: ReturnType<typeof lastModified> | undefined
  return {
    filter: (page) => !page.includes('/print/'),
    serialize: (item) => {
      dayOf ??= lastModified(root, shownData)
      const path = new URL(item.url).pathname.slice(base.length - 1)
      const day = dayOf(path)
      return day ? { ...item, lastmod: day } : item
    },
  }
}
