import { parse } from 'node-html-parser'
import type { Locator, Page } from 'playwright/test'
import { expect, test } from './test.ts'

/** Copies what is in an element as a reader does, and returns what other programs get. */
async function copied(page: Page, element: Locator) {
  await element.evaluate((node) => getSelection()?.selectAllChildren(node))
  await page.keyboard.press('Control+c')
  const { text, html } = await page.evaluate(async () => {
    const [item] = await navigator.clipboard.read()
    const read = async (type: string) => (await (await item?.getType(type))?.text()) ?? ''
    return { text: await read('text/plain'), html: await read('text/html') }
  })
  // Else it leaves what is in a `pre` as it is written.
  return { text, html: parse(html, { blockTextElements: {} }).text }
}

/** The words of an element without numbers of sources and links to copy; spaces count for nothing. */
function words(element: Locator) {
  return element.evaluate((node) => {
    const copy = document.createElement('div')
    copy.append(node.cloneNode(true))
    for (const each of copy.querySelectorAll(
      '.cite, [data-copy-link], .code-block figcaption, button',
    ))
      each.remove()
    return copy.textContent.replace(/\s+/g, '')
  })
}

const squeezed = (text: string) => text.replace(/\s+/g, '')

for (const path of [
  './control-plane/etcd/',
  './troubleshooting/pending/',
  './eks/',
  './networking/load-balancers/',
]) {
  test(`text copied from ${path} has no source numbers`, async ({ page }) => {
    await page.goto(path)
    const cited = page.locator('.prose > p:has(.cite), .prose li:has(.cite)')
    expect(await cited.count()).toBeGreaterThan(1)
    for (const element of await cited.all()) {
      const { text, html } = await copied(page, element)
      const expected = await words(element)
      expect(squeezed(text)).toBe(expected)
      expect(squeezed(html)).toBe(expected)
    }
  })
}

test('text copied from a comparison has only its answers', async ({ page }) => {
  await page.goto('./compare/pod-credentials/')
  const cell = page.locator('td:has(.cite)').first()
  const row = page.locator('tr[id]').first()
  for (const element of [cell, row]) {
    const expected = (await words(element)).replace(/[✓✕◐]/g, '')
    const option = await element.locator('.cell-option').allTextContents()
    const shown = option.reduce((text, each) => text.replace(squeezed(each), ''), expected)
    const { text, html } = await copied(page, element)
    expect(squeezed(text)).toBe(shown)
    expect(squeezed(html)).toBe(shown)
  }
})

test('text copied from a section has no link symbol', async ({ page }) => {
  await page.goto('./control-plane/etcd/')
  const heading = page.locator('.section-heading').nth(1)
  const { text } = await copied(page, heading)
  expect(text.trim()).toBe(await heading.getByRole('heading').textContent())
})

test('citations do not push the lines of a text apart', async ({ page }) => {
  for (const width of [320, 1280]) {
    await page.setViewportSize({ width, height: 800 })
    for (const path of ['./control-plane/etcd/', './networking/load-balancers/']) {
      await page.goto(path)
      const lines = await page
        .locator('.prose > p:has(.cite), .prose li:has(.cite)')
        .evaluateAll((elements) =>
          elements.map((element) => {
            const { height } = element.getBoundingClientRect()
            return height / parseFloat(getComputedStyle(element).lineHeight)
          }),
        )
      expect(lines.length).toBeGreaterThan(3)
      for (const count of lines)
        expect(count, `${path} at ${width}`).toBeCloseTo(Math.round(count), 1)
    }
  }
})

for (const path of ['pod-credentials', 'compute-options', 'service-types', 'scaling-tools']) {
  test(`in ${path}, citations are beside their value and large enough to tap`, async ({ page }) => {
    await page.goto(`./compare/${path}/`)
    const cells = await page.locator('td:has(.cite)').evaluateAll((cells) => {
      const lastBox = (node: Node) => {
        const range = document.createRange()
        range.selectNodeContents(node)
        return [...range.getClientRects()].findLast(({ width }) => width > 0)
      }
      return cells.flatMap((cell) => {
        const first = cell.querySelector('.cite a')
        const value = cell.querySelector('.words') ?? cell.querySelector('.cell-verdict')
        const number = first && lastBox(first)
        // A verdict is a chip; a text ends where its last word does.
        const isChip = value?.matches('.cell-verdict')
        const words = value && (isChip ? value.getBoundingClientRect() : lastBox(value))
        if (!number || !words) return []
        const { width, height } = first.getBoundingClientRect()
        return { width, height, gap: number.left - words.right, isBelow: number.top > words.bottom }
      })
    })
    expect(cells.length).toBeGreaterThan(3)
    for (const { width, height, gap, isBelow } of cells) {
      expect(Math.min(width, height)).toBeGreaterThanOrEqual(24)
      if (!isBelow) expect(Math.abs(gap)).toBeLessThanOrEqual(6)
    }
    // What stands alone in its cell is level with the name of its row.
    const shifts = await page.locator('tr[id]').evaluateAll((rows) =>
      rows.flatMap((row) => {
        const top = (element: Element | null) => {
          const range = document.createRange()
          if (!element) return NaN
          range.selectNodeContents(element)
          return range.getClientRects()[0]?.top ?? NaN
        }
        const verdict = row.querySelector('td .cell-verdict')
        return verdict ? Math.abs(top(verdict) - top(row.querySelector('th'))) : []
      }),
    )
    for (const shift of shifts) expect(shift).toBeLessThanOrEqual(1.5)
  })
}

test('a link to words on both sides of a citation finds them', async ({ page }) => {
  await page.goto('./control-plane/etcd/')
  const paragraphs = page.locator('.prose > p')
  const texts = await paragraphs.allTextContents()
  const index = texts.findLastIndex((text) => /\.\d+ [A-Z]/.test(text))
  await paragraphs.nth(index).evaluate((node) => getSelection()?.selectAllChildren(node))
  await page.getByRole('button', { name: 'Copy link to this passage' }).click()
  await expect(page.locator('#status')).toHaveText('Link to this passage copied')
  const address = await page.evaluate(() => navigator.clipboard.readText())
  const other = await page.context().newPage()
  await other.setViewportSize({ width: 1280, height: 400 })
  // Only the words lead there, not the section.
  await other.goto(address.replace(/#[^:]*/, '#'))
  await expect(other.locator('.prose > p').nth(index)).toBeInViewport()
  expect(await other.evaluate(() => scrollY)).toBeGreaterThan(0)
})
