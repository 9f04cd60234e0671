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
      const { texts } = await (await fetch('/search/index.json')).json()
      const names: string[] = texts.files.map((file: string[]) => file[2])
      const kept = await Promise.all(
        names.map((name) => caches.match(`/pagefind/index/${name}.pf_index`)),
      )
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
  await page.getByRole('link', { name: 'Search the saved pages' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Search')
})

test('a search without a connection says which parts of the index are not on the device', async ({
  page,
  context,
}) => {
  await page.goto('./')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto('./search/?q=secrets')
  const main = page.getByRole('main')
  await expect(main.getByRole('status')).toHaveText(/\d+ sections/)
  await page.waitForLoadState('networkidle')
  await page.evaluate(async () => {
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    const files = await cache.keys()
    const words = files.filter(({ url }) => url.endsWith('.pf_index'))
    await Promise.all(words.map((file) => cache.delete(file)))
  })
  await context.setOffline(true)
  await page.goto('./search/')
  await main.getByRole('combobox', { name: 'Search' }).fill('load balancer')
  await expect(main.getByRole('alert')).toContainText(/could not be loaded \(en_\w+\.pf_index/)
  await expect(main.getByRole('listbox').getByRole('option').first()).toBeVisible()
})

test('an index from before an update is not used while there is a connection', async ({ page }) => {
  await page.goto('./')
  await page.evaluate(() => navigator.serviceWorker.ready)
  await page.goto('./search/?q=kubelet')
  const status = page.getByRole('main').getByRole('status')
  await expect(status).toHaveText(/\d+ sections/)
  const whole = (await status.textContent()) ?? ''
  await page.waitForLoadState('networkidle')
  // The index that is kept names files of words that the host has no more.
  await page.evaluate(async () => {
    const index = await (await fetch('/search/index.json')).json()
    const files = index.texts.files.map(([from, to]: string[]) => [from, to, 'en_gone'])
    const older = { ...index, version: 'older', texts: { ...index.texts, files } }
    const [name = ''] = await caches.keys()
    const cache = await caches.open(name)
    await cache.put('/search/index.json', Response.json(older))
  })
  await page.reload()
  await expect(status).toHaveText(whole)
  await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
})
