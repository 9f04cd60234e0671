import { Feed } from 'feed'
import type { Change } from '#data/changes.ts'
import { escapeHtml } from '#parts/escapeHtml.ts'
import { site as about } from '#data/site.ts'

/**
 * The changes of the site as an Atom feed, newest first.
 * @param titles titles of the notes by their paths
 * @param page address of the page that lists the changes, below the site's base
 * @param site address of the site with its base and a slash at the end
 */
export function changesFeed(
  changes: Readonly<Record<string, Change>>,
  titles: ReadonlyMap<string, string>,
  page: string,
  site: string,
): string {
  const address = (path: string) => site + path.slice(1)
  const feed = new Feed({
    id: site,
    title: `${about.name}: what changed`,
    description: about.description,
    link: address(page),
    feedLinks: { atom: `${site}changes.xml` },
    language: 'en',
    updated: dayStart(
      Object.values(changes)
        .map(({ day }) => day)
        .toSorted()
        .at(-1),
    ),
    generator: false,
    author: { name: about.name },
    copyright: 'CC BY 4.0',
  })
  for (const [id, { day, what, notes }] of Object.entries(changes)) {
    const links = notes.map(
      (path) => `<a href="${address(path)}">${escapeHtml(titles.get(path) ?? path)}</a>`,
    )
    feed.addItem({
      id: `${site}changes.xml#${id}`,
      title: escapeHtml(what),
      link: address(notes.length === 1 ? (notes[0] ?? page) : page),
      date: dayStart(day),
      content: `<p>${escapeHtml(what)}</p><p>${links.join(', ')}</p>`,
    })
  }
  return feed.atom1()
}

function dayStart(day = '1970-01-01'): Date {
  return new Date(`${day}T00:00:00Z`)
}
