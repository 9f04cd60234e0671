import { basename } from 'node:path'
import { parse } from 'node-html-parser'
import { expect, test } from 'playwright/test'
import { readNotes } from '../../src/notes/readNote.ts'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'

const pages = new Map(builtPages(sites.root).map((page) => [page.path, page]))

/** The manifests that notes show, with the marks that they ask for and the lines of the page. */
function shownManifests() {
  return readNotes('.').flatMap(({ path, components }) =>
    components
      .filter(({ name }) => name === 'Manifest')
      .map(({ attributes: { file = '', mark = '' } }) => ({
        place: `${path} ${file}`,
        mark: mark.split(',').flatMap((each) => each.trim() || []),
        lines: markedLines(path, basename(file)),
      })),
  )
}

/** The lines of a code block, in order, and whether a reader sees each marked. */
function markedLines(path: string, title: string) {
  const block = pages
    .get(path)
    ?.document.querySelectorAll('.code-block')
    .find((each) => each.querySelector('figcaption span')?.text === title)
  // The parser leaves what is in a `pre` as text.
  const code = parse(block?.querySelector('pre')?.innerHTML ?? '')
  return code.querySelectorAll('.line').map((line) => ({
    text: line.text,
    isMarked: line.classList.contains('highlighted'),
  }))
}

const indentation = (text: string) => text.search(/\S|$/)

/** Whether a path ends with the key or the entry of a list on a line. */
function names(path: string, text: string): boolean {
  const key = /^\s*(?:- )*(.+?):/.exec(text)?.[1]
  const entry = /\[([^\]]+)\]$/.exec(path)?.[1]
  return entry === undefined
    ? path.replace(/:$/, '').split(/\.|\]/).at(-1) === key?.split('.').at(-1)
    : text.includes(entry)
}

/** The marked lines that no marked line above encloses. */
function firstLines(lines: readonly { text: string; isMarked: boolean }[]): string[] {
  const first: string[] = []
  let enclosing: number | undefined
  for (const { text, isMarked } of lines) {
    if (!isMarked) enclosing = undefined
    else if (enclosing === undefined || indentation(text) <= enclosing) {
      first.push(text)
      enclosing = indentation(text)
    }
  }
  return first
}

test('every marked line of a manifest is one that its note asks for, and none is missing', () => {
  const manifests = shownManifests()
  for (const { place, mark, lines } of manifests) {
    expect(lines.length, place).toBeGreaterThan(0)
    const first = firstLines(lines)
    const unasked = first.filter((text) => !mark.some((path) => names(path, text)))
    expect(unasked, place).toEqual([])
    const unmarked = mark.filter((path) => !first.some((text) => names(path, text)))
    expect(unmarked, place).toEqual([])
  }
  expect(manifests.filter(({ mark }) => mark.length > 0).length).toBeGreaterThan(50)
})
