import styles from '#styles/sharing.css?url'
import { copy } from '#clipboard/copy.client.ts'
import { copyRich, copyWhenMade } from '#clipboard/copyRich.client.ts'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { place } from './place.client.ts'
import { problemControl } from './problem.client.ts'
import { recordOf } from './records.client.ts'
import { rangeOf, readTarget } from './shareTarget.client.ts'
import { htmlLink, markdownLink } from './shareText.ts'

/** An arrow out of a box, on a grid of 24 × 24. */
const icon = 'M12 15V4m0 0L8 8m4-4 4 4M7 11H5v9h14v-9h-2'

let link: HTMLAnchorElement | undefined
/** Whether the press that is going on closes the menu. */
let closes = false

const button = document.createElement('button')
button.type = 'button'
button.className = 'share-button no-print'
button.ariaHasPopup = 'menu'
button.ariaExpanded = 'false'
button.append(drawIcon())

const menu = document.createElement('div')
menu.className = 'share-menu no-print'
menu.popover = 'auto'
menu.role = 'menu'

/** Puts the button to share what `copyLink` leads to beside it, unless it is in use elsewhere. */
export async function offerSharing(copyLink: HTMLAnchorElement) {
  const inUse = menu.matches(':popover-open') || button.matches(':focus-visible')
  if (link === copyLink || inUse) return
  link = copyLink
  await loadSheet(styles)
  // The reader may have gone on to another while the styles were loading.
  if (link !== copyLink) return
  const label = `Share this ${readTarget(link).noun}`
  for (const element of [button, menu]) element.ariaLabel = label
  button.title = label
  const others = link.nextElementSibling
  ;(others?.matches('small') ? others : link).after(button)
  if (!menu.isConnected) document.querySelector('main')?.append(menu)
}

button.addEventListener('pointerdown', () => (closes = menu.matches(':popover-open')))
button.addEventListener('click', (event) => {
  // A table would take the focus for a button of its own.
  event.stopPropagation()
  if (link && !closes) open(link)
  closes = false
})
addEventListener('resize', () => menu.hidePopover())
menu.addEventListener('toggle', () => {
  button.ariaExpanded = String(menu.matches(':popover-open'))
})
menu.addEventListener('keydown', (event) => {
  const items = [...menu.querySelectorAll<HTMLElement>('[role=menuitem]')]
  const at = items.findIndex((item) => item === document.activeElement)
  const next = {
    ArrowDown: at + 1,
    ArrowUp: at - 1,
    Home: 0,
    End: items.length - 1,
  }[event.key]
  if (event.key === 'Tab') menu.hidePopover()
  if (next === undefined) return
  event.preventDefault()
  items.at(next % items.length)?.focus()
})

function open(link: HTMLAnchorElement) {
  const target = readTarget(link)
  const { address, fullTitle, noun } = target
  menu.replaceChildren(
    item('Copy link', () => copy(address, 'Link copied')),
    item('Copy link as Markdown', () =>
      copy(markdownLink(fullTitle, address), 'Markdown link copied'),
    ),
    item('Copy for chat and email', () =>
      copyRich(`${fullTitle}\n${address}`, htmlLink(fullTitle, address), 'Title and link copied'),
    ),
    item(`Copy ${noun} as Markdown`, () => {
      const making = target.markdown().then((text) => ({ text, done: 'Markdown copied' }))
      return copyWhenMade(making, `The Markdown of this ${noun} could not be loaded`)
    }),
  )
  if ('share' in navigator) {
    // It rejects when the reader thinks better of it.
    const share = () => navigator.share({ title: fullTitle, url: address }).catch(String)
    menu.append(item('Share…', share))
  }
  const report = asItem(problemControl(target, rangeOf(link)))
  menu.append(report)
  void recordOf(new URL(address)).then((record) => {
    const short = record?.share
    // The reader may have opened the menu of another section by then.
    if (short === undefined || !report.isConnected) return
    // It comes last, so that nothing moves under the pointer.
    menu.append(item('Copy short address', () => copy(short, 'Short address copied')))
    placeMenu()
  })
  button.focus()
  menu.showPopover()
  placeMenu()
  menu.querySelector<HTMLElement>('[role=menuitem]')?.focus()
}

function placeMenu() {
  const box = button.getBoundingClientRect()
  place(menu, box, box.left)
}

function item(name: string, act: () => unknown): HTMLElement {
  const item = document.createElement('button')
  item.type = 'button'
  item.textContent = name
  item.addEventListener('click', act)
  return asItem(item)
}

/** Makes what can be pressed an entry of the menu, which closes with it. */
function asItem(control: HTMLElement): HTMLElement {
  control.role = 'menuitem'
  control.tabIndex = -1
  control.addEventListener('click', () => menu.hidePopover())
  return control
}

function drawIcon(): SVGSVGElement {
  const svg = document.createElementNS('http://www.w3.org/2000/svg', 'svg')
  svg.setAttribute('viewBox', '0 0 24 24')
  svg.ariaHidden = 'true'
  const path = document.createElementNS('http://www.w3.org/2000/svg', 'path')
  path.setAttribute('d', icon)
  svg.append(path)
  return svg
}
