import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { builtPages, isNote, type BuiltPage } from '../pages.ts'
import { sites } from '../sites.ts'
import { accessibilityStandards as standards, expect, sidewaysExcess, test } from './test.ts'

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
  '/sections/',
  '/topics/',
  '/topics/karpenter/',
  '/compare/',
  '/compare/compute-options/',
  '/access-control/irsa/',
  '/reference/glossary/',
  '/reference/freshness/',
  '/reference/version-calendar/',
  '/print/scaling/',
]

/** What axe finds on a page. @param contrast whether to measure colours as well, which takes long */
async function faults(page: Page, contrast: boolean) {
  const rules = {
    'color-contrast': contrast,
    [enhancedContrast]: contrast,
    // Whether links in a text look like links.
    'link-in-text-block': contrast,
  }
  const { violations } = await new AxeBuilder({ page })
    // There are no frames: the page itself may sum up, which saves opening another for it.
    .setLegacyMode()
    .options({
      runOnly: standards,
      resultTypes: ['violations'],
      rules: Object.fromEntries(
        Object.entries(rules).map(([rule, enabled]) => [rule, { enabled }]),
      ),
    })
    .analyze()
  return violations.flatMap(({ id, nodes }) =>
    nodes
      .filter(({ html }) => id !== enhancedContrast || runningText.test(html))
      .map(({ html }) => `${id}: ${html}`),
  )
}

/** Pages that consist of long lists whose entries are alike. */
const lists = ['/sections/', '/reference/glossary/', '/reference/freshness/']

/** Leaves five entries of every make in each list, which have the colours and sizes of all others. */
function shortenLists(page: Page) {
  return page.evaluate(() => {
    const make = (entry: Element) => {
      const parts = [entry, ...entry.querySelectorAll('*')].map((part) =>
        [part.tagName, part.getAttribute('class'), ...part.getAttributeNames()].join(' '),
      )
      return [...new Set(parts)].join()
    }
    for (const list of document.querySelectorAll('main :is(ul, dl, tbody)')) {
      for (const alike of Map.groupBy(list.children, make).values()) {
        for (const entry of alike.slice(5)) entry.remove()
      }
    }
    // Chapters out of view are boxes of a guessed height until they are rendered.
    const rendered = new CSSStyleSheet()
    rendered.replaceSync('* { content-visibility: visible !important }')
    document.adoptedStyleSheets.push(rendered)
  })
}

/** Leaves ten articles of a page that prints a long chapter: they are made of the same parts. */
function shortenChapter() {
  const articles = [...document.querySelectorAll('main article')]
  const step = Math.ceil(articles.length / 10)
  for (const [index, article] of articles.entries()) if (index % step > 0) article.remove()
}

for (const [name, use] of Object.entries(devices)) {
  test.describe(name, () => {
    test.use(use)

    for (const path of kinds) {
      test(`${path} is accessible on a ${name}, light and dark`, async ({ page }) => {
        // Long pages take the rules a while.
        test.slow()
        await page.goto(`.${path}`)
        if (lists.includes(path)) await shortenLists(page)
        for (const colorScheme of schemes) {
          await page.emulateMedia({ colorScheme })
          expect(await faults(page, true), colorScheme).toEqual([])
        }
      })
    }
  })
}

// Colours, and what surrounds an article, are those of the kinds above. The page that prints a chapter
// has the articles of its notes, in a quarter of the time.
const others = builtPages(sites.root).filter(({ path }) => !kinds.includes(path))
const readOnPaper = (page: BuiltPage) => isNote(page) && !page.path.startsWith('/print/')
const folders = Map.groupBy(
  others.filter((page) => !readOnPaper(page)).map(({ path }) => path),
  (path) => (path.startsWith('/print/') ? path : `/${path.split('/')[1] ?? ''}/`),
)

test.describe('on a phone', () => {
  test.use(devices.phone)

  for (const [folder, paths] of folders) {
    test(`every page of ${folder} is accessible and never scrolls sideways`, async ({ page }) => {
      test.setTimeout(120_000 + 10_000 * paths.length)
      for (const path of paths) {
        await page.goto(`.${path}`)
        expect(await sidewaysExcess(page), path).toBeLessThanOrEqual(0)
        await page.evaluate(shortenChapter)
        await shortenLists(page)
        expect(await faults(page, false), path).toEqual([])
      }
    })
  }
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
