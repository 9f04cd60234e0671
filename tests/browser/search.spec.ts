import { expect, test } from './test.ts'

test('/ opens the search, arrow keys choose, Enter opens the section', async ({ page }) => {
  await page.goto('./')
  await page.locator('body').press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill('are secrets encrypted')
  const options = dialog.getByRole('option')
  await expect(options.nth(1)).toBeVisible()
  await expect(options.first()).toHaveAttribute('aria-selected', 'true')
  await page.keyboard.press('ArrowDown')
  await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
  await expect(dialog.getByRole('combobox')).toHaveAttribute(
    'aria-activedescendant',
    (await options.nth(1).getAttribute('id')) ?? 'none',
  )
  await page.keyboard.press('ArrowUp')
  const address = await options.first().getAttribute('href')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(new RegExp(`${address}$`))
  await expect(dialog).toBeHidden()
})

test('Ctrl+K opens the search and Escape closes it', async ({ page }) => {
  await page.goto('./control-plane/etcd/')
  await page.locator('body').press('Control+k')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await expect(dialog.getByRole('combobox')).toBeFocused()
  await page.keyboard.press('Escape')
  await expect(dialog).toBeHidden()
})

test('what is typed while the search is still loading is not lost', async ({ page }) => {
  await page.goto('./control-plane/etcd/')
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
  await page.route('**/sectionSearch*.js', async (route) => {
    await held
    await route.continue()
  })
  await page.locator('body').press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').pressSequentially('scheduler')
  release(undefined)
  await expect(dialog.getByRole('option').first()).toContainText('Scheduler')
  await expect(dialog.getByRole('combobox')).toHaveValue('scheduler')
})

test('Enter opens what was typed last, even when it is pressed before the results are there', async ({
  page,
}) => {
  await page.goto('./search/?q=etcd')
  const box = page.getByRole('main').getByRole('combobox')
  await expect(page.getByRole('main').getByRole('option').first()).toContainText('etcd')
  await box.fill('tmpfs')
  await box.press('Enter')
  await expect(page).toHaveURL(/\/resources\/secrets\//)
})

test('results are sections, with the words marked and the place named', async ({ page }) => {
  await page.goto('./search/?q=tmpfs')
  const result = page
    .getByRole('main')
    .getByRole('option')
    .filter({ hasText: 'Resources › Secrets' })
    .first()
  await expect(result.locator('mark').first()).toHaveText(/tmpfs/)
  await expect(result).toHaveAttribute('href', /\/resources\/secrets\/#/)
})

test('a note is found by the other words people use for its subject', async ({ page }) => {
  await page.goto('./search/?q=SSO')
  await expect(page.getByRole('main').getByRole('option').first()).toHaveAttribute(
    'href',
    /\/access-control\/user-accounts\//,
  )
})

test('the search page keeps the query in its address', async ({ page }) => {
  await page.goto('./search/')
  await page.getByRole('main').getByRole('combobox').fill('pod identity')
  await expect(page.getByRole('main').getByRole('option').first()).toBeVisible()
  await expect(page).toHaveURL(/\/search\/\?q=pod\+identity$/)
  await page.reload()
  await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('pod identity')
  await expect(page.getByRole('main').getByRole('option').first()).toBeVisible()
})

test('the dialog leads to the search page with the same query and the same results', async ({
  page,
}) => {
  await page.goto('./')
  await page.locator('body').press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await dialog.getByRole('combobox').fill('kube-proxy')
  await expect(dialog.getByRole('option').first()).toBeVisible()
  const found = await dialog.getByRole('option').allTextContents()
  await dialog.getByRole('link', { name: 'Search page' }).click()
  await expect(page).toHaveURL(/\/search\/\?q=kube-proxy$/)
  await expect(page.getByRole('main').getByRole('option')).toHaveText(found)
})

test('the home page searches as the reader types', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('main').getByRole('combobox').fill('etcd')
  await expect(page.getByRole('main').getByRole('option').first()).toContainText('etcd')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/\d+ sections/)
})

test('a query that finds nothing says so', async ({ page }) => {
  await page.goto('./search/?q=zzzzqqqq')
  await expect(page.getByRole('main').getByRole('status')).toHaveText(
    'Nothing found for “zzzzqqqq”',
  )
})

test('markup in a query is text', async ({ page }) => {
  await page.goto(`./search/?q=${encodeURIComponent('<img src=x onerror=alert(1)>')}`)
  await expect(page.getByRole('main').getByRole('status')).toHaveText(/./)
  await expect(page.locator('section-search img')).toHaveCount(0)
})

test('nothing of the search is loaded before the reader reaches for it', async ({ page }) => {
  const requested: string[] = []
  page.on('request', (request) => requested.push(request.url()))
  await page.goto('./worker-nodes/kubelet/')
  await page.mouse.wheel(0, 800)
  await page.waitForLoadState('networkidle')
  expect(requested.filter((address) => /pagefind|sectionSearch/.test(address))).toEqual([])
  const loaded = page.waitForResponse(/pagefind\.js/)
  await page.getByRole('link', { name: 'Search', exact: true }).hover()
  await loaded
})

test.describe('when the search itself cannot be loaded', () => {
  test.use({ expectedFailures: [/sectionSearch/] })

  test('the box says so', async ({ page }) => {
    await page.route('**/sectionSearch*.js', (route) => route.abort())
    await page.goto('./search/?q=etcd')
    await expect(page.getByRole('main').getByRole('status')).toHaveText(
      'The search could not be loaded. Reload the page to try again.',
    )
  })
})

test.describe('when the index cannot be loaded', () => {
  test.use({ expectedFailures: [/pagefind/] })

  test('the search says so and tries again', async ({ page }) => {
    await page.route('**/pagefind/pagefind.js', (route) => route.abort())
    await page.goto('./search/?q=etcd')
    const status = page.getByRole('main').getByRole('status')
    await expect(status).toHaveText('The search index could not be loaded. Type again to retry.')
    await page.unroute('**/pagefind/pagefind.js')
    await page.getByRole('main').getByRole('combobox').fill('etcd size')
    await expect(page.getByRole('main').getByRole('option').first()).toBeVisible()
  })
})
