import { decode } from '#addresses/decode.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'
import { addressWords, nearestAddresses } from '#addresses/nearestAddresses.ts'
import { noteItem } from './listedNotes.client.ts'

/**
 * Fills in the search with the words of a missing address and lists near ones.
 * @param element has a search box and a hidden section with a list
 */
export async function showNear(element: HTMLElement) {
  const input = element.querySelector('input')
  const asked = decode(location.pathname).replace(href('/'), '/')
  if (input) input.value = addressWords(asked.replace(/^\/go\//, '/'))

  const list = href(asked.startsWith('/go/') ? '/go/names.json' : '/notes.json')
  const known: { path: string; title: string }[] = await fetchFile(list)
    .then((response) => response.json())
    .catch(() => [])
  const near = nearestAddresses(asked, known)
  const section = element.querySelector('section')
  if (!section || near.length === 0) return
  section.querySelector('ul')?.append(...near.map((each) => noteItem(each, each.title)))
  section.hidden = false
}
