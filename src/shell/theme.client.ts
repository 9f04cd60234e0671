const select = document.querySelector<HTMLSelectElement>('#theme')

if (select) {
  const { dataset } = document.documentElement
  select.value = dataset['theme'] ?? ''
  select.addEventListener('change', () => {
    dataset['theme'] = select.value
    try {
      localStorage['theme'] = select.value
    } catch {
      // Storage is refused: the choice holds for this page.
    }
  })
}
