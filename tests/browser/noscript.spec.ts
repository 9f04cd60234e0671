import { expect, test } from './test.ts'

test.use({ javaScriptEnabled: false })

test('notes read and link without JavaScript, and nothing is shown that would not work', async ({
  page,
}) => {
  await page.goto('./worker-nodes/kubelet/')
  await page
    .getByRole('navigation', { name: 'Notes' })
    .getByRole('link', { name: 'kube-proxy' })
    .click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('kube-proxy')
  await expect(page.getByRole('combobox', { name: 'Theme' })).toBeHidden()
  await expect(page.getByRole('button', { name: 'Copy' })).toHaveCount(0)
})

test('other chapters are reached from the sidebar without JavaScript', async ({ page }) => {
  await page.goto('./worker-nodes/kubelet/')
  const sidebar = page.getByRole('navigation', { name: 'Notes' })
  await sidebar.getByText('Control plane', { exact: true }).click()
  await sidebar.locator('#chapter-control-plane').getByRole('link', { name: 'Overview' }).click()
  await expect(sidebar.getByRole('link', { name: 'Scheduler' })).toBeVisible()
})

test('the search page says that searching needs JavaScript and leads to every section', async ({
  page,
}) => {
  await page.goto('./worker-nodes/kubelet/')
  await page.getByRole('link', { name: 'Search', exact: true }).click()
  await expect(page.getByText('Search needs JavaScript')).toBeVisible()
  await page.getByRole('main').getByRole('link', { name: 'All sections' }).click()
  const section = page.getByRole('link', { name: 'Is a Secret encrypted in etcd?' })
  const byChapter = page.locator('section', {
    has: page.getByRole('heading', { name: 'Workloads' }),
  })
  await expect(
    byChapter.getByRole('link', { name: 'Is a Secret encrypted in etcd?' }),
  ).toBeVisible()
  await page.getByRole('link', { name: 'A to Z' }).click()
  await expect(page.getByRole('heading', { name: 'A to Z' })).toBeInViewport()
  await section.last().click()
  await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
})

test('the search box of the home page leads there, too', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('main').getByRole('combobox').fill('etcd')
  await page.getByRole('main').getByRole('combobox').press('Enter')
  await expect(page).toHaveURL(/\/search\/\?q=etcd$/)
  await page.getByRole('main').getByRole('link', { name: 'All sections' }).click()
  await expect(page.getByRole('heading', { name: 'All sections' })).toBeVisible()
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('the menu opens without JavaScript, and the contents come before the text', async ({
    page,
  }) => {
    await page.goto('./worker-nodes/kubelet/')
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await contents.getByRole('link', { name: 'Check the kubelet of a node' }).click()
    await expect(
      page.getByRole('heading', { name: 'Check the kubelet of a node' }),
    ).toBeInViewport()
    await page.getByRole('button', { name: 'Menu' }).click()
    await expect(page.getByRole('navigation', { name: 'Notes' })).toBeVisible()
  })
})
