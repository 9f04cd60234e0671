import { siteKey } from '#addresses/href.ts'

const select = document.querySelector<HTMLSelectElement>('#theme')

if (select) {
  const { dataset } = document.documentElement
  select.value = dataset['theme'] ?? ''
  select.addEventListener('change', () => {
    dataset['theme'] = select.value
    try {
      localStorage[siteKey('theme')] = select.value
    } catch {
      // Storage is refused: the choice holds for this page.
    }
  })
}
