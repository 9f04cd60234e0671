import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { accessibilityStandards, expect, test } from './test.ts'

/*
 * After a deploy the files of the build before are gone. Each control that loads something when it
 * is used says so then, and gives what works without.
 */

const gone = /\/_astro\/(serveLinks|copyMarkdown|comparisonView|passageLink|listedNotes)\.client\./
test.use({ expectedFailures: [gone] })

test.beforeEach(({ page }) =>
  page.route(gone, (route) => route.fulfill({ status: 404, body: 'gone' })),
)

const notice = (page: Page) => page.getByRole('dialog', { name: /could not be loaded/ })
const address = (page: Page) => notice(page).getByRole('textbox', { name: 'Address' })

for (const touch of [false, true]) {
  test.describe(touch ? 'on a touch screen' : 'with a pointer', () => {
    test.use({
      hasTouch: touch,
      isMobile: touch,
      viewport: { width: touch ? 390 : 1280, height: 800 },
    })

    test('the button to share gives the plain link', async ({ page }) => {
      await page.goto('./resources/secrets/')
      const heading = page.locator('.section-heading', { has: page.locator('#encryption') })
      const share = heading.getByRole('button', { name: 'Share' })
      if (touch) {
        await heading.getByRole('link').tap()
        await share.tap()
      } else {
        await heading.hover()
        await share.click()
      }
      await expect(notice(page)).toContainText('The share menu could not be loaded')
      const link = /^http.*\/resources\/secrets\/#encryption$/
      await expect(address(page)).toHaveValue(link)
      const plain = notice(page).getByRole('link', { name: 'Use the plain link' })
      await expect(plain).toHaveAttribute('href', link)
    })
  })
}

test('the notice closes, comes back, and reloads the page', async ({ page }) => {
  await page.goto('./resources/secrets/')
  const heading = page.locator('.section-heading', { has: page.locator('#encryption') })
  await heading.hover()
  const share = heading.getByRole('button', { name: 'Share' })
  await share.press('Enter')
  await page.keyboard.press('Escape')
  await expect(notice(page)).toBeHidden()
  await expect(share).toBeFocused()
  await share.press('Enter')
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: accessibilityStandards })
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
  await notice(page).getByRole('link', { name: 'Reload the page' }).click()
  await expect(notice(page)).toHaveCount(0)
  await page.unroute(gone)
  await page.reload()
  await heading.hover()
  await expect(heading.getByRole('button', { name: 'Share this section' })).toBeVisible()
})

test('the copy of a page leads to its Markdown file', async ({ page }) => {
  await page.goto('./resources/secrets/')
  await page.getByRole('button', { name: /Copy.*Markdown/ }).click()
  await expect(address(page)).toHaveValue(/\/resources\/secrets\.md$/)
})

test('the copy of a comparison leads to its file, and the order by amounts is missed', async ({
  page,
}) => {
  await page.goto('./compare/compute-options/')
  await page.getByText('Copy', { exact: true }).click()
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect(address(page)).toHaveValue(/\/compare\/compute-options\.csv$/)
  await page.keyboard.press('Escape')
  await page.getByRole('button', { name: 'Sort options by this row' }).first().press('Enter')
  await expect(notice(page)).toContainText('The table tools could not be loaded')
})

test('a chapter of the sidebar says that its notes are missing', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./resources/secrets/')
  await page.locator('#sidebar details:not([open]) summary').first().click()
  await expect(notice(page)).toContainText('The list of notes could not be loaded')
})

test('words that are selected give the link to their section', async ({ page }) => {
  await page.unroute(gone)
  const part = /passageLink\.client\./
  await page.route(part, (route) => route.fulfill({ status: 404, body: 'gone' }))
  await page.goto('./resources/secrets/')
  await page
    .locator('.section-heading:has(#encryption) + p')
    .evaluate((words) => getSelection()?.selectAllChildren(words))
  await page.getByRole('button', { name: 'Copy link to this passage' }).click()
  await expect(address(page)).toHaveValue(/\/resources\/secrets\/#encryption$/)
})
