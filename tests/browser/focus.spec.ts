import { builtPages, isNote, type BuiltPage } from '../pages.ts'
import { sites } from '../sites.ts'
import { expect, test } from './test.ts'

/** What can be reached by key in a note, besides its links. */
const reached = [
  'comparison-table',
  '.diagram',
  '.facts',
  '.program-message',
  'pre',
  'table',
  'details',
]
const partsOf = ({ document }: BuiltPage) =>
  reached.filter((part) => document.querySelector(`main ${part}`) !== null).join()

const built = builtPages(sites.root)
const kinds = {
  comparisons: built.filter(({ path }) => /^\/compare\/./.test(path)),
  /** One for each set of parts that a note can have. */
  notes: [...Map.groupBy(built.filter(isNote), partsOf).values()].flatMap(([first]) => first ?? []),
}

for (const [kind, pages] of Object.entries(kinds)) {
  test(`nothing covers what has the focus in ${kind}`, async ({ page }) => {
    test.setTimeout(240_000)
    expect(pages.length).toBeGreaterThan(5)
    const covered: string[] = []
    for (const { path } of pages) {
      await page.goto(`.${path}`)
      for (const width of [390, 1280]) {
        await page.setViewportSize({ width, height: 800 })
        const found = await page.evaluate(coveredInFocus, true)
        covered.push(...found.map((each) => `${path} at ${width} px: ${each}`))
      }
    }
    expect(covered).toEqual([])
  })
}

for (const width of [390, 700, 1280]) {
  test(`Shift+Tab walks a comparison in full view at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./compare/compute-options/')
    await page.locator('.comparison-sources summary').focus()
    const covered: string[] = []
    for (let step = 0; step < 60; step++) {
      await page.keyboard.press('Shift+Tab')
      covered.push(...(await page.evaluate(coveredInFocus, false)))
    }
    expect(covered).toEqual([])
  })
}

/**
 * Names what has the focus if something sticky or fixed covers it.
 * @param walk whether to move the focus up through the main part of the page first, and to look at each
 *   element on the way: what sticks to the top or the left covers only what is reached backwards
 */
function coveredInFocus(walk: boolean): string[] {
  /** What covers a point of an element: something that stays in place, and is not around or in it. */
  const coverAt = (element: Element, x: number, y: number): Element | undefined => {
    const hit = document.elementFromPoint(x, y)
    if (!hit || element.contains(hit)) return undefined
    for (let each: Element | null = hit; each && !each.contains(element); each = each.parentElement)
      if (/sticky|fixed/.test(getComputedStyle(each).position)) return each
    return undefined
  }
  const name = (element: Element) => element.outerHTML.replace(/>.*/s, '>').slice(0, 120)
  const faultOf = (element: Element): string[] => {
    const points = [...element.getClientRects()].flatMap((box) => {
      // Of what is higher than the window, the part in the window counts.
      const [top, bottom] = [Math.max(box.top, 0), Math.min(box.bottom, innerHeight)]
      const xs = [box.left + 2, (box.left + box.right) / 2, box.right - 2]
      const ys = [0, 0.25, 0.5, 0.75, 1].map((part) => top + 2 + (bottom - top - 4) * part)
      return ys.flatMap((y) => xs.map((x) => ({ x, y })))
    })
    const inView = points.filter(({ x, y }) => x > 0 && y > 0 && x < innerWidth && y < innerHeight)
    const covers = inView.flatMap(({ x, y }) => coverAt(element, x, y) ?? [])
    const [cover] = covers
    // What fills the window cannot be seen whole.
    const fills = element.getBoundingClientRect().height > innerHeight / 2
    const isFaulty = fills ? covers.length === inView.length : cover !== undefined
    const words = `${name(element)} ${element.textContent.trim().slice(0, 30)}`
    if (inView.length === 0) return [`${words} out of view`]
    return isFaulty && cover ? [`${words} under ${name(cover)}`] : []
  }
  if (!walk) {
    const focused = document.activeElement
    return focused && focused !== document.body ? faultOf(focused) : []
  }
  const all = [
    ...document.querySelectorAll<HTMLElement>(
      'main :is(a, button, input, summary, [tabindex="0"])',
    ),
  ].filter((element) => element.checkVisibility())
  return all.toReversed().flatMap((element) => {
    element.focus()
    return document.activeElement === element ? faultOf(element) : []
  })
}
