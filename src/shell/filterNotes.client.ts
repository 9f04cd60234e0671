import { fetchNotes, noteItem } from './listedNotes.client.ts'

/**
 * Shows in the sidebar only the notes whose title, or that of whose chapter, has every typed word;
 * all chapters when nothing is typed.
 * @throws when the list of notes cannot be loaded
 */
export async function filterNotes(sidebar: HTMLElement, input: HTMLInputElement) {
  const notes = await fetchNotes()
  const words = input.value.toLowerCase().split(/\s+/).filter(Boolean)
  const isFiltered = words.length > 0
  const chapters = [...sidebar.querySelectorAll<HTMLElement>(':scope > details')]
  const titles = new Map(
    chapters.map(({ id, firstElementChild }) => [
      id.replace('chapter-', ''),
      firstElementChild?.textContent.trim() ?? '',
    ]),
  )
  const found = notes.filter(({ title, chapter }) => {
    const text = `${titles.get(chapter)} ${title}`.toLowerCase()
    return isFiltered && words.every((word) => text.includes(word))
  })
  for (const chapter of chapters) chapter.hidden = isFiltered
  const count = found.length === 1 ? '1 note' : `${found.length} notes`
  const { list, status } = partsOf(input)
  status.textContent = isFiltered ? count : ''
  list.replaceChildren(
    ...found.map((note) => {
      const item = noteItem(note, note.title)
      if (item.querySelector('a')?.pathname === location.pathname) {
        item.querySelector('a')?.setAttribute('aria-current', 'page')
      }
      return item
    }),
  )
}

/** The list of the notes found and the line with their number, below the field. */
function partsOf(input: HTMLInputElement) {
  const next = input.nextElementSibling
  if (next instanceof HTMLParagraphElement && next.nextElementSibling) {
    return { status: next, list: next.nextElementSibling }
  }
  const status = document.createElement('p')
  status.role = 'status'
  const list = document.createElement('ul')
  input.after(status, list)
  return { status, list }
}
