import { demand } from '#loading/demand.client.ts'

/* Copies a page's Markdown; what that takes is loaded when it is asked for. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy-page]')
  if (!button) return
  const { href } = new URL(button.value, location.href)
  const loaded = demand(() => import('./copyMarkdown.client.ts'), 'The text of this page', href)
  void loaded.then((module) => module?.copyMarkdown(button.value))
})
