import { expect, test } from './test.ts'

test.beforeEach(({ page }) => page.goto('./reference/version-calendar/'))

for (const width of [320, 390, 1280]) {
  test(`the version chart is whole and readable at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    const chart = page.getByRole('img', { name: 'Support for Kubernetes versions on EKS' })
    const texts = await chart.locator('text').evaluateAll((all) =>
      all.map((text) => {
        const { left, right, top, bottom } = text.getBoundingClientRect()
        return { words: text.textContent.trim(), left, right, top, bottom }
      }),
    )
    const bars = await chart.locator('rect').evaluateAll((all) =>
      all.map((bar) => {
        const { left, right } = bar.getBoundingClientRect()
        return { left, right }
      }),
    )
    expect(texts.map(({ words }) => words)).toContain('1.37')
    for (const { left, right } of [...texts, ...bars]) {
      expect(left).toBeGreaterThanOrEqual(0)
      expect(right).toBeLessThanOrEqual(width)
    }
    // As large as the page's smallest print, and clear of each other.
    for (const [index, each] of texts.entries()) {
      expect(each.bottom - each.top, each.words).toBeGreaterThanOrEqual(12)
      for (const other of texts.slice(index + 1)) {
        const apart =
          each.right < other.left ||
          other.right < each.left ||
          each.bottom <= other.top + 2 ||
          other.bottom <= each.top + 2
        expect(apart, `${each.words} over ${other.words}`).toBe(true)
      }
    }
  })
}

for (const colorScheme of ['light', 'dark'] as const) {
  for (const forcedColors of ['none', 'active'] as const) {
    for (const media of ['screen', 'print'] as const) {
      test(`the legend shows the chart's colours: ${colorScheme}, forced ${forcedColors}, ${media}`, async ({
        page,
      }) => {
        await page.emulateMedia({ colorScheme, forcedColors, media })
        const looks = await page.locator('.timeline').evaluate((chart) => {
          const look = (kind: string, within: string) => {
            const shape = chart.querySelector(`${within} .${kind}`)
            if (!shape) return undefined
            const { fill, stroke } = getComputedStyle(shape)
            return `${fill} ${stroke}`
          }
          return ['standard', 'extended', 'today'].map((kind) => ({
            inChart: look(kind, '[role=img]'),
            inLegend: look(kind, 'figcaption svg'),
          }))
        })
        for (const { inChart, inLegend } of looks) expect(inLegend).toBe(inChart)
        expect(new Set(looks.map(({ inLegend }) => inLegend)).size).toBe(3)
      })
    }
  }
}

test('a reader who forces colours sees pictures in them', async ({ page }) => {
  for (const colorScheme of ['light', 'dark'] as const) {
    await page.emulateMedia({ colorScheme, forcedColors: 'active' })
    for (const path of ['./reference/version-calendar/', './access-control/irsa/']) {
      await page.goto(path)
      const others = await page.evaluate(() => {
        const probe = document.body.appendChild(document.createElement('i'))
        const system = ['Canvas', 'CanvasText', 'LinkText'].map((name) => {
          probe.style.color = name
          return getComputedStyle(probe).color
        })
        const shapes = document.querySelectorAll(
          '.timeline :is(rect, text), .diagram svg :is(rect, text, polygon)',
        )
        return [...shapes].flatMap((shape) => {
          const { fill } = getComputedStyle(shape)
          return system.includes(fill) ? [] : `${shape.outerHTML} is ${fill}`
        })
      })
      expect(others).toEqual([])
    }
  }
})
