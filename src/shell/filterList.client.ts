/** `<filter-list>`: leaves only the items that, with the title of their group, have every word in its box. */
class FilterList extends HTMLElement {
  #listeners: AbortController | undefined

  connectedCallback() {
    this.#listeners = new AbortController()
    const { signal } = this.#listeners
    const input = this.querySelector('input')
    input?.addEventListener('input', () => this.#filter(input.value), { signal })
    // The browser fills in what was typed when the reader comes back.
    addEventListener('pageshow', () => this.#filter(input?.value ?? ''), { signal })
  }

  disconnectedCallback() {
    this.#listeners?.abort()
  }

  #filter(typed: string) {
    const words = typed
      .toLowerCase()
      .split(/[\s/]+/)
      .filter(Boolean)
    let shown = 0
    for (const group of this.querySelectorAll('section')) {
      const items = [...group.querySelectorAll('li')]
      const title = group.querySelector('h2')?.textContent ?? ''
      for (const item of items) {
        const text = `${title} ${item.textContent}`.toLowerCase()
        item.hidden = !words.every((word) => text.includes(word))
      }
      const left = items.filter((item) => !item.hidden).length
      group.hidden = left === 0
      shown += left
    }
    const status = this.querySelector('[role=status]')
    const { one = 'address', many = 'addresses' } = this.dataset
    const told = shown === 0 ? `No ${many} match.` : `${shown} ${shown === 1 ? one : many}`
    if (status) status.textContent = words.length === 0 ? '' : told
  }
}

customElements.define('filter-list', FilterList)
