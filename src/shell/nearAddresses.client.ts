import { decode } from '#addresses/decode.ts'
import { fetchFile } from '#loading/fetchFile.ts'
import { href } from '#addresses/href.ts'
import { addressWords, nearestAddresses } from '#addresses/nearestAddresses.ts'
import { noteItem } from './listedNotes.client.ts'

/** `<near-addresses>`: fills in the search with the words of a missing address and lists near ones. */
class NearAddresses extends HTMLElement {
  async connectedCallback() {
    const input = this.querySelector('input')
    const asked = decode(location.pathname).replace(href('/'), '/')
    if (input) input.value = addressWords(asked.replace(/^\/go\//, '/'))

    const list = asked.startsWith('/go/') ? this.dataset['names'] : this.dataset['notes']
    const known: { path: string; title: string }[] = await fetchFile(list ?? '')
      .then((response) => response.json())
      .catch(() => [])
    const near = nearestAddresses(asked, known)
    const section = this.querySelector('section')
    if (!section || near.length === 0) return
    section.querySelector('ul')?.append(...near.map((each) => noteItem(each, each.title)))
    section.hidden = false
  }
}

customElements.define('near-addresses', NearAddresses)
