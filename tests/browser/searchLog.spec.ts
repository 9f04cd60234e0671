import type { Page } from 'playwright/test'
import { expect, test } from './test.ts'

/** What the page sends, instead of sending it. */
async function recordBeacons(page: Page, doNotTrack: string | null = null) {
  await page.addInitScript((asked) => {
    const sent: string[] = []
    Object.assign(window, { sent })
    navigator.sendBeacon = (url, body) => sent.push(`${String(url)} ${String(body)}`) > 0
    Object.defineProperty(navigator, 'doNotTrack', { value: asked })
  }, doNotTrack)
  return () => page.evaluate(() => (window as unknown as { sent: string[] }).sent)
}

const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Search' })

/** Opens the first result of a search, and stays on the page. */
async function openFirst(page: Page, query: string) {
  await box(page).fill(query)
  await page.evaluate(() => document.addEventListener('click', (event) => event.preventDefault()))
  await page.getByRole('main').getByRole('listbox').getByRole('option').first().click()
}

test.describe('with a log of searches', { tag: '@only-base-path' }, () => {
  test('what finds nothing and what is opened are logged', async ({ page }) => {
    const sent = await recordBeacons(page)
    await page.goto('./search/')
    await box(page).fill('qqxyzzy 111122223333')
    await expect.poll(sent).toEqual(['https://log.example.com/searches {"query":"qqxyzzy <id>"}'])
    await openFirst(page, 'secrets')
    expect((await sent()).at(-1)).toMatch(/"query":"secrets","opened":"\/[\w-]+\//)
    await expect(page.getByRole('contentinfo')).toContainText('logs searches')
  })

  test('readers who ask not to be tracked are not logged', async ({ page }) => {
    const sent = await recordBeacons(page, '1')
    await page.goto('./search/')
    await openFirst(page, 'secrets')
    expect(await sent()).toEqual([])
  })

  test('the page may reach the log', async ({ page }) => {
    await page.goto('./search/')
    const policy = page.locator('meta[http-equiv="content-security-policy"]')
    await expect(policy).toHaveAttribute(
      'content',
      /connect-src 'self' https:\/\/log\.example\.com;/,
    )
  })
})

test('without a log, nothing is sent', async ({ page }) => {
  const sent = await recordBeacons(page)
  await page.goto('./search/')
  await openFirst(page, 'secrets')
  expect(await sent()).toEqual([])
  await expect(page.getByRole('contentinfo')).not.toContainText('searches')
})
