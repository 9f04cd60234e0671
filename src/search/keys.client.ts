import styles from '#styles/results.css?url'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { element } from './box/resultList.client.ts'

/** What the keys do, in the order in which a reader needs them. */
const keys: readonly (readonly [keys: string, effect: string])[] = [
  ['/ or Ctrl K', 'Search'],
  ['↑ ↓', 'Select a result'],
  ['Home End', 'Select the first or last result'],
  ['Enter', 'Open the result'],
  ['Ctrl Enter', 'Open the result in a new tab'],
  ['Ctrl C', 'Copy the link to the result'],
  ['Esc', 'Clear the search box, then close search; on a page, clear highlights'],
  ['?', 'Show these shortcuts'],
]

/** Lists the keys in a dialog. On a Mac, the Command key does what Ctrl does elsewhere. */
export async function showKeys() {
  await loadSheet(styles)
  if (document.querySelector('#keys')) return
  const control = navigator.platform.startsWith('Mac') ? '⌘' : 'Ctrl'
  const list = element(
    'dl',
    'key-list',
    ...keys.flatMap(([names, effect]) => [
      element('dt', '', ...names.replace('Ctrl', control).split(' ').flatMap(keyOrWord)),
      element('dd', '', effect),
    ]),
  )
  const form = element('form', '', element('button', '', 'Close'))
  form.method = 'dialog'
  const title = element('h2', '', 'Keyboard shortcuts')
  title.id = 'keys-title'
  const dialog = element('dialog', 'notice no-print', title, list, form)
  dialog.id = 'keys'
  dialog.setAttribute('aria-labelledby', title.id)
  dialog.addEventListener('close', () => dialog.remove())
  document.body.append(dialog)
  dialog.showModal()
}

function keyOrWord(name: string, index: number): (string | Node)[] {
  return [index > 0 ? ' ' : '', name === 'or' ? name : element('kbd', '', name)]
}
