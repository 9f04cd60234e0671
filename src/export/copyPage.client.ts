/* Copies a page's Markdown; what that takes is loaded when it is asked for. */
document.addEventListener('click', async ({ target }) => {
  const button = target instanceof Element && target.closest<HTMLButtonElement>('[data-copy-page]')
  if (button) (await import('./copyMarkdown.client')).copyMarkdown(button.value)
})

export {}
