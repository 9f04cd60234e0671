import type { Page } from 'playwright/test'
import { builtPages, isNote, varied } from '../pages.ts'
import { sites } from '../sites.ts'
import { expect, sidewaysExcess, test } from './test.ts'

const pages = varied(builtPages(sites.root)).filter(
  (page) => isNote(page) || page.path === '/compare/',
)
const chapters = Map.groupBy(
  pages.map(({ path }) => path),
  (path) => path.split('/')[1] ?? '',
)

/** What scrolls sideways, and whether its end fades before and after it is scrolled there. */
function signs(page: Page) {
  return page.evaluate(async () => {
    const isFaded = (element: Element) => getComputedStyle(element).maskImage !== 'none'
    const frame = () =>
      new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))
    const scrolling = [...document.querySelectorAll('main, main *')].filter(
      (element) =>
        element.scrollWidth > element.clientWidth &&
        /auto|scroll/.test(getComputedStyle(element).overflowX),
    )
    if (scrolling.length === 0) return []
    await frame()
    const before = scrolling.map(isFaded)
    for (const element of scrolling) element.scrollLeft = element.scrollWidth
    await frame()
    const after = scrolling.map(isFaded)
    for (const element of scrolling) element.scrollLeft = 0
    return scrolling.map((element, index) => ({
      text: element.textContent.slice(0, 60),
      before: before[index],
      after: after[index],
    }))
  })
}

for (const [chapter, paths] of chapters) {
  test(`on a phone, no page of /${chapter}/ scrolls sideways, and what does shows that there is more`, async ({
    page,
  }) => {
    test.setTimeout(20_000 * paths.length)
    for (const path of paths) {
      await page.goto(`.${path}`)
      // What fits 320 pixels fits more.
      for (const width of path === paths[0] ? [320, 390] : [320]) {
        await page.setViewportSize({ width, height: 800 })
        expect(await sidewaysExcess(page), `${path} at ${width} px`).toBeLessThanOrEqual(0)
        const found = await signs(page)
        const wrong = found.filter(({ before, after }) => !before || after)
        expect(wrong, `${path} at ${width} px`).toEqual([])
      }
    }
  })
}

test.describe('at 320 px', () => {
  test.use({ viewport: { width: 320, height: 800 } })

  test('formulas and messages wrap; code and columns scroll', async ({ page }) => {
    await page.goto('./worker-nodes/max-pods/')
    const scrolls = (text: string) =>
      page
        .locator('pre', { hasText: text })
        .first()
        .evaluate((block) => block.scrollWidth > block.clientWidth)
    expect(await scrolls('maxPods = ENIs')).toBe(false)
    expect(await scrolls('kind: EC2NodeClass')).toBe(true)
    expect(await scrolls('m5.large 29')).toBe(true)
    await page.goto('./troubleshooting/evicted/')
    expect(await scrolls('The node was low on resource: memory')).toBe(false)
  })

  test('in forced colours, only marked lines have a bar', async ({ page }) => {
    await page.emulateMedia({ forcedColors: 'active' })
    await page.goto('./worker-nodes/max-pods/')
    const bars = await page
      .locator('pre .line')
      .evaluateAll((lines) =>
        lines
          .filter((line) => parseFloat(getComputedStyle(line).borderInlineStartWidth) > 0)
          .map((line) => line.textContent.trim()),
      )
    expect(bars).toEqual(['maxPods: 110'])
  })
})
