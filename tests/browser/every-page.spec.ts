import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'
import { accessibilityStandards as standards, expect, test } from './test.ts'

/** Contrast of 7:1; asked of running text, not of controls, code and the small print of tables. */
const enhancedContrast = 'color-contrast-enhanced'
const runningText = /^<(p|li|h[1-6]|strong|em)\b/

/** A phone has no pointer that hovers: what appears under one elsewhere is always there. */
const devices = {
  phone: { viewport: { width: 320, height: 800 }, isMobile: true, hasTouch: true },
  desktop: { viewport: { width: 1280, height: 800 }, isMobile: false, hasTouch: false },
}
const schemes = ['light', 'dark'] as const

/** A page of every kind, and a note with all that a note can show. */
const kinds = [
  '/',
  '/404.html',
  '/search/',
  '/compare/',
  '/compare/compute-options/',
  '/access-control/irsa/',
  '/reference/glossary/',
  '/reference/freshness/',
  '/reference/version-calendar/',
  '/print/scaling/',
]

async function faults(page: Page) {
  const { violations } = await new AxeBuilder({ page })
    .options({ runOnly: standards, rules: { [enhancedContrast]: { enabled: true } } })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== enhancedContrast || runningText.test(html))
      .map(({ html }) => `${id}: ${html}`),
  )
}

for (const [name, use] of Object.entries(devices)) {
  test.describe(name, () => {
    test.use(use)

    for (const path of kinds) {
      test(`${path} is accessible on a ${name}, light and dark`, async ({ page }) => {
        // Long lists take the rules a while.
        test.slow()
        await page.goto(`.${path}`)
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme })
          expect(await faults(page), colorScheme).toEqual([])
        }
      })
    }
  })
}

// The printed chapters repeat the notes.
const others = builtPages(sites.root).filter(
  ({ path }) => !kinds.includes(path) && !path.startsWith('/print/'),
)

test.describe('on a phone', () => {
  test.use(devices.phone)

  others.forEach(({ path }, index) => {
    const colorScheme = schemes[index % schemes.length] ?? 'light'

    test(`${path} is accessible on a phone and never scrolls sideways, ${colorScheme}`, async ({
      page,
    }) => {
      await page.emulateMedia({ colorScheme })
      await page.goto(`.${path}`)
      expect(await faults(page)).toEqual([])
      expect(await sidewaysExcess(page)).toBeLessThanOrEqual(0)
    })
  })
})

for (const path of kinds) {
  test(`${path} shows its title at every width and never scrolls sideways`, async ({ page }) => {
    await page.goto(`.${path}`)
    for (const width of [320, 768, 1023, 1100, 1280, 2560]) {
      await page.setViewportSize({ width, height: 800 })
      await expect(page.getByRole('heading', { level: 1 })).toBeInViewport()
      expect(await sidewaysExcess(page), `${width} px`).toBeLessThanOrEqual(0)
    }
  })
}

/** By how many pixels the page is wider than its window. */
function sidewaysExcess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}
