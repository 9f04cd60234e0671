import { decode } from '~/links/decode'
import { fetchFresh } from '~/links/fetchFresh'
import { href } from '~/links/href'
import { addressWords, nearestAddresses } from '~/links/nearestAddresses'
import { noteItem } from './listedNotes.client'

/** `<near-addresses>`: fills in the search with the words of a missing address and lists near ones. */
class NearAddresses extends HTMLElement {
  async connectedCallback() {
    const input = this.querySelector('input')
    const asked = decode(location.pathname).replace(href('/'), '/')
    if (input) input.value = addressWords(asked.replace(/^\/go\//, '/'))

    const list = asked.startsWith('/go/') ? this.dataset['names'] : this.dataset['notes']
    const response = await fetchFresh(list ?? '')
    if (!response.ok) return
    const known: { path: string; title: string }[] = await response.json()
    const near = nearestAddresses(asked, known)
    const section = this.querySelector('section')
    if (!section || near.length === 0) return
    section.querySelector('ul')?.append(...near.map((each) => noteItem(each, each.title)))
    section.hidden = false
  }
}

customElements.define('near-addresses', NearAddresses)
