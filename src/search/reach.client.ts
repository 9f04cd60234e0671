/*
 * Loads the search when the reader reaches for it, and not before: by pointing at it, by focusing
 * its box, by pressing / or Ctrl+K. A page that is asked for a query loads it at once.
 */
async function load() {
  try {
    await import('./sectionSearch.client')
  } catch {
    const message = 'The search could not be loaded. Reload the page to try again.'
    for (const status of document.querySelectorAll('section-search [role=status]')) {
      status.textContent = message
    }
  }
}

const opener = document.querySelector('[data-open-search]')

async function open() {
  const dialog = document.querySelector<HTMLDialogElement>('#search-dialog')
  dialog?.showModal()
  dialog?.querySelector('input')?.select()
  await load()
}

opener?.addEventListener('pointerenter', () => void load(), { once: true })
opener?.addEventListener('focus', () => void load(), { once: true })
opener?.addEventListener('click', (event) => {
  // With a modifier key it stays an ordinary link, to a new tab or window.
  if (event instanceof MouseEvent && (event.ctrlKey || event.metaKey || event.shiftKey)) return
  event.preventDefault()
  void open()
})

addEventListener('keydown', (event) => {
  const shortcut = (event.ctrlKey || event.metaKey) && event.key.toLowerCase() === 'k'
  const typing =
    event.target instanceof Element &&
    event.target.closest('input, textarea, select, [contenteditable]')
  if (!shortcut && (event.key !== '/' || event.ctrlKey || event.metaKey || event.altKey || typing))
    return
  event.preventDefault()
  void open()
})

for (const box of document.querySelectorAll('section-search')) {
  box.addEventListener('focusin', () => void load(), { once: true })
}
if (document.querySelector('section-search[data-owns-address]') && location.search) void load()

export {}
