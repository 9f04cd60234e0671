import type { Page } from 'playwright/test'
import { expect, test } from './test.ts'

/** The days around each change of the calendar that a reader of this build may live to see. */
const days = [
  { day: '2026-11-30', standard: '1.34, 1.35, 1.36 and 1.37', next: '2 December 2026' },
  { day: '2026-12-01', standard: '1.34, 1.35, 1.36 and 1.37', next: '2 December 2026' },
  { day: '2026-12-02', standard: '1.35, 1.36 and 1.37', next: '23 March 2027' },
  { day: '2027-03-26', standard: '1.35, 1.36 and 1.37', next: '27 March 2027' },
  { day: '2027-03-27', standard: '1.36 and 1.37', next: '29 July 2027' },
  { day: '2027-08-02', standard: '1.37', next: '2 December 2027' },
]
const textAbout = (page: Page) => page.getByRole('main')

for (const { day, standard, next } of days) {
  for (const hour of ['T00:00:30Z', 'T23:59:30Z']) {
    test(`on ${day}${hour} a note names the versions of that day`, async ({ page }) => {
      await page.clock.setFixedTime(day + hour)
      await page.goto('./eks/versions/')
      await expect(textAbout(page)).toContainText(`The next change is on ${next}.`)
      await expect(textAbout(page)).toContainText(`standard support covers ${standard}`)
      await expect(page.getByRole('main')).not.toContainText('(as of')
    })
  }
}

test('the calendar gives each version its support and the days left on the day of reading', async ({
  page,
}) => {
  const cells = page.getByRole('row', { name: /^1\.34/ }).getByRole('cell')
  for (const { day, support, left } of [
    { day: '2026-12-01', support: 'Standard', left: '1' },
    { day: '2026-12-02', support: 'Extended', left: '365' },
    { day: '2027-12-02', support: 'Ended', left: '' },
  ]) {
    await page.clock.setFixedTime(`${day}T12:00:00Z`)
    await page.goto('./reference/version-calendar/')
    await expect(cells.first()).toHaveText(support)
    await expect(cells.nth(1)).toHaveText(left)
  }
  await expect(page.getByText('As of 2 December 2027')).toBeVisible()
})

for (const { day, says } of [
  {
    day: '2026-12-01',
    says: '1.34 leaves standard support on 2 December 2026. From then on, a cluster costs $0.60 instead of $0.10 an hour, or EKS upgrades it.',
  },
  {
    day: '2026-12-02',
    says: '1.32 leaves extended support on 23 March 2027. From then on, EKS may upgrade the control plane at any time, without notice.',
  },
]) {
  test(`on ${day} the calendar says what the next end of support means`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T12:00:00Z`)
    await page.goto('./reference/version-calendar/')
    await expect(page.getByText(says, { exact: true })).toBeVisible()
  })
}

test('the calendar has the newest version first, in the chart and in the table, with short dates', async ({
  page,
}) => {
  await page.goto('./reference/version-calendar/')
  const versions = await page.getByRole('rowheader').allTextContents()
  expect(versions.map((each) => each.trim()).slice(0, 3)).toEqual(['1.37', '1.36', '1.35'])
  const inChart = await page.locator('.timeline [role=img] text').allTextContents()
  expect(inChart.map((each) => each.trim()).filter((each) => each.startsWith('1.'))[0]).toBe('1.37')
  await expect(page.getByRole('row', { name: /^1\.34/ })).toContainText('2 Dec 2026')
})

test('a fact is marked from the day on which it is due', async ({ page }) => {
  await page.goto('./eks/cost/')
  const marks = page.locator('.prose').getByText(/due for a check since/)
  await expect(marks).toHaveCount(0)
  await page.clock.setFixedTime('2028-06-01T12:00:00Z')
  await page.reload()
  await expect(marks.first()).toBeVisible()
  await expect(page.locator('.note-footer')).toContainText('due for a check since')
})

test('nothing moves when the texts of the day are put in', async ({ page }) => {
  await page.addInitScript(() => {
    new PerformanceObserver((list) => {
      for (const each of list.getEntries())
        document.documentElement.dataset['shift'] = String((each as { value?: number }).value)
    }).observe({ type: 'layout-shift', buffered: true })
  })
  await page.clock.setFixedTime('2026-12-02T12:00:00Z')
  await page.goto('./eks/versions/', { waitUntil: 'networkidle' })
  await expect(page.getByRole('main')).toContainText('standard support covers 1.35, 1.36 and 1.37')
  await expect(page.locator('html')).not.toHaveAttribute('data-shift')
})

test.describe('without a connection', () => {
  test.use({ serviceWorkers: 'allow', expectedFailures: [/./] })

  test('a saved page says what holds on the day it is read', async ({ page, context }) => {
    await page.goto('./eks/versions/')
    await page.evaluate(() => navigator.serviceWorker.ready)
    await page.reload({ waitUntil: 'networkidle' })
    await context.setOffline(true)
    await page.clock.setFixedTime('2027-03-27T12:00:00Z')
    await page.goto('./eks/versions/')
    await expect(page.getByRole('main')).toContainText('standard support covers 1.36 and 1.37')
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a note says as of which day its versions are', async ({ page }) => {
    await page.goto('./eks/versions/')
    await expect(page.getByRole('main')).toContainText(/1\.33 \(as of \d+ \w+ \d{4}\)/)
    await page.goto('./reference/version-calendar/')
    await expect(page.getByRole('columnheader', { name: 'Days left' })).toBeHidden()
  })
})
