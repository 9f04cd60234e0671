import { siteKey } from '#addresses/href.ts'
import { demand, tellFailure } from '#loading/demand.client.ts'

const sidebar = document.querySelector<HTMLElement>('#sidebar')

if (sidebar) {
  for (const details of sidebar.querySelectorAll('details')) {
    details.addEventListener('toggle', () => void remember(details))
  }
  const input = sidebar.querySelector('input')
  input?.addEventListener('input', () => {
    const filter = async () => (await import('./filterNotes.client.ts')).filterNotes(sidebar, input)
    void demand(filter, 'The list of notes')
  })
  sidebar.querySelector('[aria-current]')?.scrollIntoView({ block: 'nearest' })
}

/** Keeps a chapter open or closed for the pages that follow, with the notes it then shows. */
async function remember(details: HTMLDetailsElement) {
  const list = details.lastElementChild
  if (!list) return
  const isCurrent = 'current' in details.dataset
  if (details.open && !isCurrent && list.children.length === 1) await fill(details, list)
  try {
    // Nothing means closed; a chapter that stands as it does by itself is not kept.
    const key = siteKey(details.id)
    if (details.open === isCurrent) sessionStorage.removeItem(key)
    else sessionStorage[key] = details.open ? JSON.stringify(linksOf(list)) : ''
  } catch {
    // Storage is refused: the chapter stays as it is on this page.
  }
}

/** The address and the text of each link after the first, as the blocking script reads them. */
function linksOf(list: Element): [string, string][] {
  const [, ...links] = list.querySelectorAll('a')
  return links.map((link) => [link.pathname, link.textContent.trim()])
}

async function fill(details: HTMLDetailsElement, list: Element) {
  try {
    const { fetchNotes, noteItem } = await import('./listedNotes.client.ts')
    const notes = await fetchNotes()
    const chapter = details.id.replace('chapter-', '')
    const own = notes.filter((note) => note.chapter === chapter)
    list.replaceChildren(...own.map((note) => noteItem(note, note.label)))
  } catch {
    // The link to the chapter's opening note is there already; the next opening tries again.
    tellFailure('The list of notes')
  }
}
