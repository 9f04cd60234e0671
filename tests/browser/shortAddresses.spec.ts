import { expect, test } from './test.ts'

for (const javaScriptEnabled of [true, false]) {
  test.describe(javaScriptEnabled ? 'with JavaScript' : 'without JavaScript', () => {
    test.use({ javaScriptEnabled })

    test(
      'a short address leads to its section at once, and Back leads to where one was',
      { tag: '@base-path' },
      async ({ page }) => {
        await page.goto('./resources/pods/')
        await page.goto('./go/secrets-encrypted/')
        await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
        await expect(page.locator('#encryption')).toBeInViewport()
        await page.goBack()
        await expect(page.getByRole('heading', { level: 1 })).toHaveText('Pods')
      },
    )
  })
}

test.describe('a short address that does not exist', () => {
  test.use({ expectedFailures: [/\/go\/(pod-idenity|IRSA)\/$/] })

  test(
    'leads to the page that offers those most like it',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./go/pod-idenity/')
      await page.getByRole('link', { name: 'EKS Pod Identity', exact: true }).first().click()
      await expect(page).toHaveURL(/\/access-control\/pod-identity\/$/)
    },
  )

  test('is found in small letters', async ({ page }) => {
    await page.goto('./go/IRSA/')
    await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('IRSA')
    const near = page.locator('near-addresses').getByRole('link')
    await expect(near.first()).toHaveText('IAM roles for service accounts (IRSA)')
    await expect(
      page.getByRole('main').getByRole('link', { name: 'Short addresses' }),
    ).toBeVisible()
  })
})

test(
  'the list of short addresses is filtered by name and title',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./go/')
    const box = page.getByRole('searchbox', { name: 'Filter addresses' })
    const items = page.locator('filter-list li:visible')
    await box.fill('secrets-encrypted etcd')
    await expect(items).toHaveCount(1)
    await expect(page.locator('filter-list').getByRole('status')).toHaveText('1 address')
    await items.getByRole('link', { name: 'secrets-encrypted' }).click()
    await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
  },
)

test('the filter is kept when the reader comes back', async ({ page }) => {
  await page.goto('./go/')
  await page.getByRole('searchbox', { name: 'Filter addresses' }).fill('probes')
  const items = page.locator('filter-list li:visible')
  const shown = await items.count()
  await page.goto('./')
  await page.goBack()
  await expect(page.getByRole('searchbox')).toHaveValue('probes')
  await expect(items).toHaveCount(shown)
})
