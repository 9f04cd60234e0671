import { copy } from '#clipboard/copy.client.ts'

document.addEventListener('click', (event) => {
  const button = event.target instanceof Element && event.target.closest('[data-copy-code]')
  const code = button && button.closest('figure')?.querySelector('code')
  if (code) void copy(code.textContent, 'Code copied')
})
