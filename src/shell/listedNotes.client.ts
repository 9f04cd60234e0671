import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'

/** A note as `/notes.json` lists it. */
export interface ListedNote {
  chapter: string
  title: string
  /** Its name in a list under its chapter's. */
  label: string
  /** Its address below the base the site is served from. */
  path: string
}

let listed: Promise<ListedNote[]> | undefined

/** Loads the list once for the page. @throws when it cannot be loaded; the next call tries again */
export function fetchNotes(): Promise<ListedNote[]> {
  listed ??= fetchFile(href('/notes.json'))
    .then((response) => response.json())
    .catch((error: unknown) => {
      listed = undefined
      throw error
    })
  return listed
}

/** A list item that links to a page by the given text. */
export function noteItem({ path }: Pick<ListedNote, 'path'>, text: string): HTMLLIElement {
  const link = document.createElement('a')
  link.href = href(path)
  link.textContent = text
  const item = document.createElement('li')
  item.append(link)
  return item
}
