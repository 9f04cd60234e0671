import { expect, test } from './test.ts'

test('the theme follows the system until the reader chooses one, and the choice is kept', async ({
  page,
}) => {
  const lightness = () =>
    page.evaluate(() =>
      Number(/oklch\(([\d.]+)/.exec(getComputedStyle(document.body).backgroundColor)?.[1]),
    )
  await page.emulateMedia({ colorScheme: 'dark' })
  await page.goto('./control-plane/etcd/')
  expect(await lightness()).toBeLessThan(0.5)
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Light')
  expect(await lightness()).toBeGreaterThan(0.5)
  await page.goto('./resources/pods/')
  expect(await lightness()).toBeGreaterThan(0.5)
  await expect(page.getByRole('combobox', { name: 'Theme' })).toHaveValue('light')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('System')
  expect(await lightness()).toBeLessThan(0.5)
})

test('the chosen theme is there before the first paint', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' })
  await page.goto('./control-plane/etcd/')
  await page.getByRole('combobox', { name: 'Theme' }).selectOption('Dark')
  // Without its module scripts the next page has only what runs before the first paint.
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.reload()
  await expect(page.locator('html')).toHaveAttribute('data-theme', 'dark')
})
