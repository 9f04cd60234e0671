import styles from '#styles/sharing.css?url'
import { copyWhenMade, type Copied } from '#clipboard/copyRich.client.ts'
import { tellFailure } from '#loading/demand.client.ts'
import { focusPlace } from '#landing/focusPlace.client.ts'
import { loadSheet } from '#loading/loadSheet.client.ts'
import { place } from './place.client.ts'
import { problemControl, wholeBlocks, wordsIn } from './problem.client.ts'
import { linkAt, readTarget } from './shareTarget.client.ts'

/** Milliseconds after which a selection counts as made. */
const settled = 250

let timer: ReturnType<typeof setTimeout> | undefined
let selected: { article: Element; range: Range } | undefined
/** Whether a key has led to the button since it was offered. */
let wasReached = false
/** Whether the maker of links could not be loaded. */
let isGone = false

const tools = document.createElement('div')
tools.className = 'passage-tools no-print'
tools.popover = 'manual'
tools.role = 'group'
tools.ariaLabel = 'Selected passage'

const button = document.createElement('button')
button.type = 'button'
button.textContent = 'Copy link to this passage'

const linkMaker = () => import('./passageLink.client.ts')

/** Offers a link to the words that are selected in an article, once the selection rests. */
export function offerPassage(article: Element) {
  hide()
  timer = setTimeout(() => void show(article), settled)
}

async function show(article: Element) {
  // The maker of links is loaded now, because browsers allow copying only right after a press.
  const [, maker] = await Promise.allSettled([loadSheet(styles), linkMaker()])
  isGone = maker.status === 'rejected'
  const range = selectedIn(article)
  if (!range) return
  selected = { article, range }
  wasReached = false
  const link = linkAt(article, range)
  tools.replaceChildren(button)
  if (link) tools.append(problemControl(readTarget(link), wholeBlocks(range), wordsIn(range)))
  if (!tools.isConnected) document.querySelector('main')?.append(tools)
  tools.showPopover()
  // On a touch screen, the style sheet puts them at the bottom.
  if (!matchMedia('(hover: hover)').matches) return
  const box = range.getBoundingClientRect()
  const end = [...range.getClientRects()].findLast(({ width }) => width > 0) ?? box
  place(tools, box, end.right - button.offsetWidth / 2)
}

/** The selection as far as it is in the article; none where it does not begin there. */
function selectedIn(article: Element): Range | undefined {
  const selection = getSelection()
  if (!selection || selection.rangeCount === 0 || selection.isCollapsed) return
  const range = selection.getRangeAt(0).cloneRange()
  if (!article.contains(range.startContainer)) return
  // A click on a whole paragraph selects up to what follows the article.
  if (!article.contains(range.endContainer)) range.setEndAfter(article)
  return /[\p{L}\p{N}]/u.test(range.toString()) ? range : undefined
}

function hide() {
  clearTimeout(timer)
  const words = selected?.range.startContainer.parentElement
  selected = undefined
  if (words && tools.contains(document.activeElement)) focusPlace(words)
  if (tools.matches(':popover-open')) tools.hidePopover()
}

async function make(article: Element, range: Range): Promise<Copied> {
  const { address, namesWords } = (await linkMaker()).passageLink(article, range)
  return {
    text: address,
    done: namesWords
      ? 'Link to this passage copied'
      : 'Link to the section copied, because this text is on the page more than once',
  }
}

button.addEventListener('click', () => {
  if (!selected) return
  const { article, range } = selected
  hide()
  if (isGone) {
    tellFailure('The link to this passage', linkAt(article, range)?.href)
    return
  }
  void copyWhenMade(make(article, range), 'The link could not be created')
})
tools.addEventListener('focusout', ({ relatedTarget }) => {
  if (relatedTarget instanceof Node && !tools.contains(relatedTarget)) hide()
})
// A press on them leaves the selection as it is.
tools.addEventListener('pointerdown', (event) => event.preventDefault())
document.addEventListener('selectionchange', () => {
  if (getSelection()?.isCollapsed) hide()
})
document.addEventListener('keydown', (event) => {
  if (!selected) return
  if (event.key === 'Escape') hide()
  // They are the last elements of the page, but the first Tab from a selection goes to them.
  if (event.key === 'Tab' && !event.shiftKey && !wasReached) {
    event.preventDefault()
    button.focus()
    wasReached = true
  }
})
