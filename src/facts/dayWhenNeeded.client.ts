/* Loads what completes the page for the day of reading: hardly any note needs it. */

const today = new Date().toISOString().slice(0, 10)
const marks = [...document.querySelectorAll<HTMLElement>('[data-due]')]
if (
  document.querySelector('[data-days-to]') ||
  marks.some(({ dataset }) => (dataset['due'] ?? '') <= today)
) {
  void import('./day.client.ts')
}
