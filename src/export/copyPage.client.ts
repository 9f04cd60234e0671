import { announce } from '~/links/copy.client'

/* Copies a page's Markdown; what that takes is loaded when it is asked for. */
document.addEventListener('click', ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy-page]')
  if (!button) return
  import('./copyMarkdown.client').then(
    ({ copyMarkdown }) => copyMarkdown(button.value),
    () => announce('The Markdown of this page could not be loaded'),
  )
})
