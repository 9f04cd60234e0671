import type { Page } from 'playwright/test'
import { expect, test } from './test.ts'

test(
  'what the site keeps on the device is named after its path, as a host may serve several sites',
  { tag: '@base-path' },
  async ({ page, baseURL }) => {
    await page.goto('./control-plane/etcd/')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    const other = page.locator('#sidebar details:not([data-current])').first()
    await other.locator('summary').click()
    // The notes of the chapter arrive, and are kept.
    await expect(other.locator('li')).not.toHaveCount(1)
    await page.goto('./search/?q=secrets')
    const results = page.getByRole('main').getByRole('listbox').getByRole('option')
    await results.first().click()
    await page.waitForURL(/resources\/secrets/)
    const kept = () =>
      page.evaluate(() => [...Object.keys(localStorage), ...Object.keys(sessionStorage)])
    await expect.poll(async () => (await kept()).length).toBeGreaterThan(2)
    const { pathname } = new URL(baseURL ?? '')
    for (const name of await kept()) expect(name.startsWith(pathname), name).toBe(true)
  },
)

const chapter = (page: Page) => page.locator('#chapter-control-plane')

test('a chapter that stays open lists its notes with their addresses on the next page', async ({
  page,
}) => {
  await page.goto('./resources/secrets/')
  await chapter(page).locator('summary').click()
  await expect(chapter(page).locator('li')).not.toHaveCount(1)
  const links = () =>
    chapter(page)
      .locator('a')
      .evaluateAll((links) =>
        links.map((link) => [link.getAttribute('href'), link.textContent.trim()]),
      )
  const listed = await links()
  await page.goto('./resources/pods/')
  expect(await links()).toEqual(listed)
})

test('what was kept is never taken for markup, and what cannot be read does no harm', async ({
  page,
  baseURL,
}) => {
  await page.goto('./resources/secrets/')
  const { pathname } = new URL(baseURL ?? '')
  const values = {
    'chapter-control-plane': JSON.stringify([['/x/', '<img src=x onerror=alert(1)>']]),
    'chapter-networking': '<li><img src=x onerror=alert(1)></li>',
    'chapter-storage': '{"a":1}',
  }
  const notes = 'https://evil.example/\ta\n//evil.example/\tb\n/c/\t<img src=x>\n[7]'
  const keep = {
    values,
    notes,
    searches: '[{"a":1},"etcd",7]',
    hits: '{"path":1,"stems":{}}',
    pathname,
  }
  await page.evaluate(({ values, notes, searches, hits, pathname }) => {
    for (const [id, value] of Object.entries(values)) sessionStorage[pathname + id] = value
    localStorage[`${pathname}notes`] = notes
    localStorage[`${pathname}searches`] = searches
    localStorage[`${pathname}hits`] = hits
  }, keep)
  await page.goto('./')
  await expect(page.locator('continue-reading').getByRole('link')).toHaveText(['<img src=x>'])
  await page.goto('./resources/pods/')
  await expect(page.locator('#sidebar img')).toHaveCount(0)
  await expect(chapter(page).locator('li').last()).toHaveText('<img src=x onerror=alert(1)>')
  await expect(page.locator('#chapter-networking a').first()).toBeVisible()
  await page.locator('body').press('/')
  await expect(page.getByRole('group', { name: 'Recent searches' }).getByRole('option')).toHaveText(
    ['etcd'],
  )
})
