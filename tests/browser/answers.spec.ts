import type { Page } from 'playwright/test'
import AxeBuilder from '@axe-core/playwright'
import { accessibilityStandards, expect, test } from './test.ts'

const cardIn = (page: Page) => page.locator('[data-instant-answer]')
const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Search' })

async function ask(page: Page, query: string) {
  await page.goto(`./search/?q=${encodeURIComponent(query)}`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d+ section|Nothing/)
}

test('a fact that is asked for is shown above the results, with its source and day', async ({
  page,
}) => {
  await ask(page, 'how many clusters per region')
  const card = cardIn(page)
  await expect(card).toHaveAttribute('data-instant-answer', 'fact')
  await expect(card).toContainText('100 clusters')
  await expect(card).toContainText(/AWS, checked \d+ \w+ \d{4}/)
  const above = (await card.boundingBox())?.y ?? Infinity
  const first = await page.getByRole('listbox').getByRole('option').first().boundingBox()
  expect(above).toBeLessThan(first?.y ?? 0)
  await card.getByRole('link').click()
  await expect(page).toHaveURL(/\/eks\/quotas\/#/)
})

test('a cell is answered for one option, and for two side by side', async ({ page }) => {
  await ask(page, 'does pod identity work on fargate')
  await expect(cardIn(page)).toContainText('Fargate')
  await expect(cardIn(page).locator('.answer-lines')).toHaveText('No')
  await box(page).fill('irsa vs pod identity fargate')
  await expect(cardIn(page).locator('.answer-lines p')).toHaveText([
    'EKS Pod Identity No',
    'IRSA Yes',
  ])
})

test('the support of a version is that of the day of reading', async ({ page }) => {
  await page.clock.setFixedTime('2026-12-01T12:00:00Z')
  await ask(page, '1.34 end of support')
  await expect(cardIn(page)).toContainText('Standard support until 2 December 2026')
  await page.clock.setFixedTime('2026-12-02T12:00:00Z')
  await ask(page, '1.34 end of support')
  await expect(cardIn(page)).toContainText('Extended support until 2 December 2027')
})

test('a term is explained in the words of the glossary', async ({ page }) => {
  await ask(page, 'what is irsa')
  await expect(cardIn(page)).toContainText('A way to give Pods an IAM role')
})

for (const query of ['fargate price history', '1.40 end of support', 'pods limit namespace']) {
  test(`what is not exactly one thing has no card: ${query}`, async ({ page }) => {
    await ask(page, query)
    await expect(cardIn(page)).toHaveCount(0)
  })
}

test('an answer is copied with its source, day and address', async ({ page }) => {
  await ask(page, 'how many clusters per region')
  await cardIn(page).getByRole('button', { name: 'Copy with source' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^Clusters .+\n100 clusters\nAWS, checked .+\nhttp.+\/eks\/quotas\/#/)
})

const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

for (const [query, answer] of [
  ['extended support price', /^\$0\.60 per cluster-hour \(AWS, \d+ \w+ \d{4}\)$/],
  ['how many clusters per region', /^100 clusters \(AWS, \d+ \w+ \d{4}\)$/],
  ['does pod identity work on fargate', /Fargate: no/],
  ['1.34 end of support', /Standard support ends: 2 Dec 2026/],
  ['what is irsa', /A way to give Pods an IAM role/],
] as const) {
  test(`a link to an answer has a preview that says it: ${query}`, async ({ page }) => {
    await ask(page, query)
    await cardIn(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link to this answer copied')).toBeVisible()
    const address = new URL(await copied(page))
    expect(address.pathname).toMatch(/^\/go\/[\w.-]+\/$/)
    const preview = await page.request.get(address.pathname)
    const [, description] = /"og:description" content="([^"]*)"/.exec(await preview.text()) ?? []
    expect(description).toMatch(answer)
    await page.goto(address.pathname)
    await expect(page.locator(':target')).toBeVisible()
  })
}

test.describe('where the short address cannot be loaded', () => {
  test.use({ expectedFailures: [/\/api\/sections\//] })

  test('a link to an answer leads to the search that shows it', async ({ page }) => {
    await page.route('**/api/sections/**', (route) => route.abort())
    await ask(page, 'how many clusters per region')
    await cardIn(page).getByRole('button', { name: 'Copy link' }).click()
    await expect(page.getByText('Link to this answer copied')).toBeVisible()
    await page.goto(await copied(page))
    await expect(cardIn(page)).toContainText('100 clusters')
  })
})

test('the dialog answers as well, and what is shown is accessible', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState()
  await page.locator('body').press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill('how many clusters per region')
  await expect(dialog.locator('[data-instant-answer]')).toContainText('100 clusters')
  const { violations } = await new AxeBuilder({ page })
    .include('dialog')
    .options({ runOnly: accessibilityStandards })
    .analyze()
  expect(violations.map(({ id }) => id)).toEqual([])
})

test('on a slow network, the answer comes with the first results and moves nothing', async ({
  page,
}) => {
  // Longer than the half second in which a key excuses whatever moves.
  await page.route(/\/search\/.*\.\w+$/, async (route) => {
    await new Promise((resolve) => setTimeout(resolve, 600))
    await route.continue()
  })
  await page.goto('./search/')
  await page.evaluate(async () => {
    await document.fonts.ready
    new PerformanceObserver((list) => {
      for (const each of list.getEntries() as (PerformanceEntry & { hadRecentInput: boolean })[])
        if (!each.hadRecentInput) document.documentElement.dataset['shift'] = 'yes'
    }).observe({ type: 'layout-shift' })
  })
  await box(page).pressSequentially('how many clusters per region', { delay: 20 })
  await expect(cardIn(page)).toContainText('100 clusters')
  await page.waitForLoadState('networkidle')
  await expect(page.locator('html')).not.toHaveAttribute('data-shift')
})
