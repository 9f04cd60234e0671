import type { TextPlace, TextRun } from './findPassage.ts'

/** Elements without words of the page. */
const wordless = 'script, style, noscript, template, select, textarea'
/** Words that a script may have put there, or that stand for a picture. */
const unstable = 'button, [data-copy-link], .sr-only'

/** A part of a text node in a run. */
interface Piece {
  node: Text
  /** Where it begins and ends in its node, and where in the run. */
  start: number
  end: number
  offset: number
}

/** The text of an element in runs, as browsers look for the words of a text fragment. */
export class TextRuns {
  readonly runs: TextRun[] = []
  readonly #pieces: Piece[][] = []
  #open = false

  constructor(root: Element) {
    this.#read(root)
  }

  /** The place of an offset in a text node; `undefined` where the node has no visible words. */
  placeOf(node: Node, offset: number): TextPlace | undefined {
    for (const [run, pieces] of this.#pieces.entries()) {
      const piece = pieces.find(
        (each) => each.node === node && each.start <= offset && offset <= each.end,
      )
      if (piece) return { run, offset: piece.offset + offset - piece.start }
    }
    return undefined
  }

  #read(element: Element) {
    const { display, position, float, visibility, whiteSpace } = getComputedStyle(element)
    if (display === 'none' || element.matches(wordless)) return
    const isInline = /^(inline|contents)$/.test(display) && float === 'none'
    const isBlock =
      !isInline || /^(absolute|fixed)$/.test(position) || element.matches('br, img, svg')
    if (isBlock) this.#open = false
    for (const node of element.childNodes) {
      if (node instanceof Element) this.#read(node)
      if (!(node instanceof Text) || visibility !== 'visible') continue
      if (whiteSpace.startsWith('pre')) this.#addLines(node)
      else this.#add(node, 0, node.length)
    }
    if (isBlock) this.#open = false
  }

  /** Kept spaces and line breaks are not found where a text fragment has a space. */
  #addLines(node: Text) {
    for (const { 0: words, index } of node.data.matchAll(/\n|\s{2,}|(?:[^\s]|[^\S\n](?!\s))+/g)) {
      if (words.trim() === '') this.#open = false
      else this.#add(node, index, index + words.length)
    }
  }

  #add(node: Text, start: number, end: number) {
    if (!this.#open) {
      this.runs.push({ text: '', isStable: !node.parentElement?.closest(unstable) })
      this.#pieces.push([])
      this.#open = true
    }
    const run = this.runs.at(-1)
    if (!run) return
    this.#pieces.at(-1)?.push({ node, start, end, offset: run.text.length })
    run.text += node.data.slice(start, end)
  }
}
