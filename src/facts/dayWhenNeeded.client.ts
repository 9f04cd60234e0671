/* Loads what completes the page for the day of reading: hardly any note needs it. */

const today = new Date().toISOString()
const parts = document.querySelectorAll<HTMLElement>('[data-due],[data-days-to]')
// Without it, the texts are right all the same.
if ([...parts].some(({ dataset: { due } }) => !due || due < today))
  import('./day.client.ts').catch(() => undefined)
