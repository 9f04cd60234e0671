import { expect, test } from './test.ts'

test(
  'a fragment that never existed is told, with the sections nearest to it',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./resources/secrets/#encyption')
    const notice = page.getByRole('status').filter({ hasText: 'no section' })
    await expect(notice).toContainText('This page has no section “encyption”.')
    await notice.getByRole('link', { name: 'Is a Secret encrypted in etcd?' }).click()
    await expect(page).toHaveURL(/#encryption$/)
    await expect(page.locator('#encryption')).toBeInViewport()
    await expect(notice).toHaveCount(0)
  },
)

test(
  'where nothing is near, the notice offers a search for the words',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./resources/secrets/#node-group-taints')
    const notice = page.getByRole('status').filter({ hasText: 'no section' })
    await notice.getByRole('link', { name: 'Search for “node group taints”' }).click()
    await expect(page.getByRole('listbox').getByRole('option').first()).toBeVisible()
  },
)

test('a markup in the fragment is text', async ({ page }) => {
  await page.goto('./resources/secrets/#<img src=x onerror=alert(1)>')
  await expect(page.getByText('This page has no section “<img')).toBeVisible()
})

test('a fragment with broken escapes is told like any other', async ({ page }) => {
  await page.goto('./resources/secrets/#50%')
  await expect(page.getByText('This page has no section “50%”.')).toBeVisible()
})

test('the top of a page is always there', async ({ page }) => {
  await page.goto('./resources/secrets/#encyption')
  const notice = page.getByRole('status').filter({ hasText: 'no section' })
  await expect(notice).toBeVisible()
  await page.goto('./resources/secrets/#top')
  await expect(notice).toHaveCount(0)
})

test('the link to the content works each time', async ({ page }) => {
  await page.goto('./go/')
  for (const time of ['first', 'second']) {
    await page.getByRole('link', { name: 'Skip to content' }).focus()
    await page.keyboard.press('Enter')
    await expect(page.getByRole('main'), time).toBeFocused()
  }
})

test('what is folded up is opened for a link that leads into it', async ({ page }) => {
  await page.goto('./compare/pod-credentials/#pod-credentials.source.1')
  await expect(page.locator('[id="pod-credentials.source.1"]')).toBeInViewport()
})

test('a row is below the head of its table', async ({ page }) => {
  await page.goto('./compare/pod-credentials/')
  const rows = await page.locator('tbody tr[id]').evaluateAll((all) => all.map(({ id }) => id))
  for (const id of rows.filter((_, index) => index % 5 === 2)) {
    await page.goto('./')
    await page.goto(`./compare/pod-credentials/#${id}`)
    const isUncovered = () =>
      page.evaluate((id) => {
        const cell = document.getElementById(id)?.querySelector('th')
        const { left = 0, top = 0 } = cell?.getBoundingClientRect() ?? {}
        return cell?.contains(document.elementFromPoint(left + 12, top + 4)) ?? false
      }, id)
    await expect.poll(isUncovered, id).toBe(true)
  }
})

test('a cell that is no more leads to its row', async ({ page }) => {
  await page.goto('./compare/pod-credentials/#pod-credentials.works-on-fargate.static-keys-of-old')
  await expect(page).toHaveURL(/#pod-credentials\.works-on-fargate$/)
  await expect(page.locator('[id="pod-credentials.works-on-fargate"]')).toBeInViewport()
})

test(
  'a row that a note shows no more leads to the whole comparison',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./access-control/irsa/')
    await expect(page.locator('[id="pod-credentials.works-on-fargate"]')).toHaveCount(1)
    await page.goto('./access-control/irsa/#pod-credentials.session-tags')
    await expect(page).toHaveURL(/\/compare\/pod-credentials\/#pod-credentials\.session-tags$/)
    await expect(page.locator('[id="pod-credentials.session-tags"]')).toBeInViewport()
  },
)

test('the keyboard continues from the section that the link opened', async ({ page }) => {
  await page.goto('./resources/secrets/#in-memory')
  await expect(page.locator('#in-memory')).toBeFocused()
  await page.keyboard.press('Tab')
  await expect(
    page
      .locator('.section-heading', { has: page.locator('#in-memory') })
      .getByRole('link', { name: 'Copy link to this section' }),
  ).toBeFocused()
})

test('a picture that comes late does not push the section away', async ({ page }) => {
  const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
  await page.route('**/late.svg', async (route) => {
    await held
    const body = '<svg xmlns="http://www.w3.org/2000/svg" width="600" height="900"/>'
    await route.fulfill({ contentType: 'image/svg+xml', body })
  })
  await page.route('**/resources/secrets/', async (route) => {
    const response = await route.fetch()
    const html = await response.text()
    await route.fulfill({
      response,
      body: html.replace('<div class="prose">', '<div class="prose"><img src="/late.svg" alt="">'),
    })
  })
  await page.goto('./resources/secrets/#in-memory', { waitUntil: 'commit' })
  await expect(page.locator('#in-memory')).toBeInViewport()
  release(undefined)
  await expect
    .poll(() => page.locator('img').evaluate((image: HTMLImageElement) => image.naturalHeight))
    .toBe(900)
  await page.waitForLoadState()
  await expect(page.locator('#in-memory')).toBeInViewport()
})
