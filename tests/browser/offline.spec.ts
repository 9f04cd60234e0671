import { expect, test } from './test.ts'

test.use({ serviceWorkers: 'allow', expectedFailures: [/./] })

test('what was visited is read and searched without a connection', async ({ page, context }) => {
  await page.goto('./resources/secrets/')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.reload({ waitUntil: 'networkidle' })
  await page.goto('./search/?q=secrets')
  const results = page.getByRole('main').getByRole('listbox').getByRole('option')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d+ sections/)
  const wordsAreKept = () =>
    page.evaluate(async () => {
      const { chunks } = await (await fetch('/search/index.json')).json()
      const kept = await Promise.all(chunks.map((file: string) => caches.match(`/${file}`)))
      return kept.every(Boolean)
    })
  await expect.poll(wordsAreKept, { timeout: 12_000 }).toBe(true)
  await page.waitForLoadState('networkidle')

  await context.setOffline(true)
  await page.goto('./search/')
  await page.getByRole('main').getByRole('combobox', { name: 'Search' }).fill('tmpfs secrets')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d+ sections/)
  await results.filter({ hasText: 'in memory' }).first().click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Secrets')
  await page.goto('./worker-nodes/kubelet/')
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(
    'This page is not on your device',
  )
  await page.getByRole('link', { name: 'Search what is here' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
})
