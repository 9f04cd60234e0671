import { expect, test } from './test.ts'

test(
  'what the site keeps on the device is named after its path, as a host may serve several sites',
  { tag: '@base-path' },
  async ({ page, baseURL }) => {
    await page.goto('./control-plane/etcd/')
    await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
    await page.locator('#sidebar details:not([open]) summary').first().click()
    await expect(page.locator('#sidebar details[open] li')).not.toHaveCount(1)
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
