import { href } from '~/links/href'
import { addressWords, nearestAddresses } from '~/links/nearestAddresses'
import { fetchNotes, noteItem } from './listedNotes.client'

/** `<near-addresses>`: fills in the search with the words of a missing address and lists near ones. */
class NearAddresses extends HTMLElement {
  async connectedCallback() {
    const input = this.querySelector('input')
    const asked = location.pathname.replace(href('/'), '/')
    if (input) input.value = addressWords(asked)

    const notes = await fetchNotes(this.dataset['notes'] ?? '')
    const near = nearestAddresses(asked, notes)
    const section = this.querySelector('section')
    if (!section || near.length === 0) return
    section.querySelector('ul')?.append(...near.map((note) => noteItem(note, note.title)))
    section.hidden = false
  }
}

customElements.define('near-addresses', NearAddresses)
