const tag = /<[a-z][^>]*>/g
const idAttribute = /\s(?:id|for|aria-labelledby|aria-describedby|aria-controls)="([^"]+)"/g
const inPageLink = /\shref="#/g

/**
 * Puts `prefix` before every id in a piece of rendered HTML and before every reference to one, so that
 * one page can show several notes.
 */
export function prefixIds(html: string, prefix: string): string {
  return html.replace(tag, (open) =>
    open
      .replace(idAttribute, (attribute, ids: string) =>
        attribute.replace(
          `"${ids}"`,
          `"${ids
            .split(' ')
            .map((id) => prefix + id)
            .join(' ')}"`,
        ),
      )
      .replace(inPageLink, (attribute) => attribute + prefix),
  )
}
