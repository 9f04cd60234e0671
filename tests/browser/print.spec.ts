import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'
import { expect, test } from './test.ts'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

test('a printed note is its text alone, with addresses readable', async ({ page }) => {
  await page.goto('./worker-nodes/kubelet/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo').first()).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('https://notes.example.com/worker-nodes/kubelet/')).toBeVisible()
  const printedAfter = (selector: string) =>
    page
      .locator(selector, { hasText: 'container runtime' })
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content)
  expect(await printedAfter('.prose a:not(.term)')).toContain('/worker-nodes/container-runtime/')
  // A term is a word of the sentence; its address would only interrupt it.
  expect(await printedAfter('.prose a.term')).toBe('none')
})

test('a printed note is dark on white in every theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('./worker-nodes/kubelet/')
  const colour = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(Number(/oklch\(([\d.]+)/.exec(colour)?.[1])).toBeLessThan(0.5)
})

test('a chapter prints whole: every note with its sources, and no section named twice', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('./scaling/pods/')
  await page.getByRole('link', { name: 'Print this chapter' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Scaling',
    'Scaling Pods: HPA and VPA',
    'KEDA on EKS',
    'Scaling nodes: Cluster Autoscaler, Karpenter, Auto Mode',
  ])
  await expect(page.getByRole('heading', { level: 3, name: 'Sources' })).toHaveCount(4)
  await expect(page.locator('#pods-hpa')).toBeVisible()
  await expect(page.locator('#nodes-short-answer')).toBeVisible()
})

test.describe('on A4', () => {
  // 210 mm without the margins, at 96 pixels to the inch.
  test.use({ viewport: { width: 673, height: 990 } })

  const chapters = builtPages(sites.root)
    .map(({ path }) => path)
    .filter((path) => path.startsWith('/print/'))

  for (const path of chapters) {
    test(`${path} cuts nothing off, and names no language above its code`, async ({ page }) => {
      test.slow()
      await page.goto(`.${path}`)
      const cut = await page
        .locator('main :is(figure, pre, code, .line, table, p, li)')
        .evaluateAll((elements) =>
          elements
            .filter((element) => {
              const { display } = getComputedStyle(element)
              const isCut = element.scrollWidth > element.clientWidth + 1
              const isBeyond = element.getBoundingClientRect().right > innerWidth + 1
              return !/inline$|contents/.test(display) && (isCut || isBeyond)
            })
            .map((element) => element.textContent.slice(0, 80)),
        )
      expect(cut).toEqual([])
      const titles = await page.locator('.code-block figcaption:visible').allTextContents()
      await expect(page.locator('.code-block:is(.code-output, :has([data-title]))')).toHaveCount(
        titles.length,
      )
      await expect(page.locator('.code-block').first()).toBeVisible()
      for (const title of titles) expect(title).toMatch(/\.|^\s*Output\s*$/)
    })
  }

  test('a heading is on the page of what it is about', async ({ page }) => {
    await page.goto('./print/resources/')
    for (const heading of ['main h2', '.section-heading', '.comparison-group', 'article > p']) {
      const breaks = await page
        .locator(heading)
        .evaluateAll((elements) => elements.map((each) => getComputedStyle(each).breakAfter))
      expect(breaks.length, heading).toBeGreaterThan(0)
      expect(new Set(breaks), heading).toEqual(new Set(['avoid']))
    }
    // Chromium does not keep the rows of a grid together.
    await expect(page.locator('.prose').first()).not.toHaveCSS('display', 'grid')
  })
})

test('the head of a note lines up with its text on paper', async ({ page }) => {
  await page.setViewportSize({ width: 794, height: 1123 })
  await page.goto('./troubleshooting/multi-attach/')
  const lefts = await page
    .locator('main :is(h1, .summary, h2):visible')
    .evaluateAll((all) => all.map((element) => Math.round(element.getBoundingClientRect().left)))
  expect(lefts.length).toBeGreaterThan(3)
  expect(new Set(lefts).size).toBe(1)
})
