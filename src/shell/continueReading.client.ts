import { forgetNotes, recentNotes } from './recentNotes.client.ts'

/** `<continue-reading>`: links to the notes that were read last on this device. */
class ContinueReading extends HTMLElement {
  connectedCallback() {
    const notes = recentNotes()
    if (notes.length === 0) return
    const list = document.createElement('ul')
    for (const note of notes) {
      const [address = '', title = ''] = note.split('\t')
      const link = document.createElement('a')
      link.href = address
      link.textContent = title
      const item = document.createElement('li')
      item.append(link)
      list.append(item)
    }
    const label = document.createElement('h2')
    // A phone has room for the first word only.
    const rest = document.createElement('span')
    rest.textContent = ' reading'
    label.append('Continue', rest)
    const clear = document.createElement('button')
    clear.type = 'button'
    clear.textContent = 'Clear'
    clear.ariaLabel = 'Clear reading history'
    clear.addEventListener('click', () => {
      forgetNotes()
      this.replaceChildren()
      document.querySelector<HTMLElement>('main')?.focus()
    })
    this.replaceChildren(label, list, clear)
  }
}

customElements.define('continue-reading', ContinueReading)
