import AxeBuilder from '@axe-core/playwright'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'
import { accessibilityStandards as standards, expect, test } from './test.ts'

/** Contrast of 7:1; asked of running text, not of controls, code and the small print of tables. */
const enhancedContrast = 'color-contrast-enhanced'
const runningText = /^<(p|li|h[1-6]|strong|em)\b/

/** A phone has no pointer that hovers: what appears under one elsewhere is always there. */
const devices = [
  { name: 'phone', viewport: { width: 320, height: 800 }, isMobile: true, hasTouch: true },
  { name: 'desktop', viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false },
]

for (const { path } of builtPages(sites.root)) {
  for (const { name, ...use } of devices) {
    test.describe(name, () => {
      test.use(use)

      test(`${path} is accessible on a ${name}, light and dark`, async ({ page }) => {
        await page.goto(`.${path}`)
        for (const colorScheme of ['light', 'dark'] as const) {
          await page.emulateMedia({ colorScheme })
          const { violations } = await new AxeBuilder({ page })
            .options({ runOnly: standards, rules: { [enhancedContrast]: { enabled: true } } })
            .analyze()
          const faults = violations.flatMap(({ id, nodes }) =>
            nodes
              .filter(({ html }) => id !== enhancedContrast || runningText.test(html))
              .map(({ html }) => `${colorScheme}, ${id}: ${html}`),
          )
          expect(faults).toEqual([])
        }
      })
    })
  }

  test(`${path} shows its title at every width and never scrolls sideways`, async ({ page }) => {
    await page.goto(`.${path}`)
    for (const width of [320, 768, 1023, 1100, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
      expect(excess, `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}
