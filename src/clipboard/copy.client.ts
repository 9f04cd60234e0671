const shownFor = 2500
let hide: ReturnType<typeof setTimeout> | undefined

/** Says a short sentence to everybody: shown for a moment, and read out by screen readers. */
export function announce(message: string) {
  const status = document.querySelector('#status')
  if (!status) return
  status.textContent = message
  clearTimeout(hide)
  hide = setTimeout(() => (status.textContent = ''), shownFor)
}

export const refused = 'This browser does not allow copying here'

/** Copies `text` and announces `done`, or that the browser refused. */
export async function copy(text: string, done: string) {
  try {
    await navigator.clipboard.writeText(text)
    announce(done)
  } catch {
    announce(refused)
  }
}
