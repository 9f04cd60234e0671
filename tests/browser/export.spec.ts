import { changes } from '../../src/data/changes.ts'
import { expect, test } from './test.ts'

test.describe('seen as Markdown', () => {
  // Browsers look for an icon of their own beside a plain text.
  test.use({ expectedFailures: [/favicon\.ico$/] })
  test('a note is plain text', async ({ page }) => {
    await page.goto('networking/')
    const link = page.getByRole('link', { name: 'View as Markdown' })
    await page.goto(await link.evaluate((each: HTMLAnchorElement) => each.href))
    await expect(page.locator('body')).toContainText('# Networking')
    await expect(page.locator('body')).toContainText('## Sources')
  })
})

for (const path of ['networking/', 'compare/probes/']) {
  test(`${path} can be copied as Markdown`, { tag: '@base-path' }, async ({ page, request }) => {
    await page.goto(path)
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'Page copied' })).toBeVisible()
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toBe(await (await request.get(path.replace(/\/$/, '.md'))).text())
  })
}

test.describe('when the Markdown cannot be loaded', () => {
  test.use({ expectedFailures: [/networking\.md$/] })
  test('nothing is copied, and the page says so', async ({ page }) => {
    await page.goto('networking/')
    await page.route('**/networking.md', (route) => route.fulfill({ status: 503 }))
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
    await expect(page.getByRole('status').filter({ hasText: 'could not be loaded' })).toBeVisible()
  })
})

test.describe('when the script that copies cannot be loaded', () => {
  test.use({ expectedFailures: [/copyMarkdown/] })
  test('the page says so', async ({ page }) => {
    await page.goto('networking/')
    await page.route('**/copyMarkdown*', (route) => route.abort())
    await page.getByRole('button', { name: 'Copy page as Markdown' }).click()
    await expect(
      page.getByRole('dialog', { name: 'The text of this page could not be loaded' }),
    ).toBeVisible()
  })
})

test('the changes are an Atom feed that pages lead to', { tag: '@base-path' }, async ({ page }) => {
  await page.goto('reference/changes/')
  await expect(page.getByRole('link', { name: 'Atom feed' })).toBeVisible()
  const feed = await page.evaluate(async () => {
    const link = document.querySelector<HTMLLinkElement>('link[type="application/atom+xml"]')
    const xml = await (await fetch(link?.href ?? '')).text()
    const root = new DOMParser().parseFromString(xml, 'application/xml').documentElement
    const text = (parent: Element, name: string) => parent.querySelector(name)?.textContent ?? ''
    return {
      name: `${root.namespaceURI} ${root.localName}`,
      updated: text(root, ':scope > updated'),
      entries: [...root.querySelectorAll('entry')].map((entry) => ({
        id: text(entry, 'id'),
        title: text(entry, 'title'),
        day: text(entry, 'updated').slice(0, 10),
      })),
    }
  })
  expect(feed.name).toBe('http://www.w3.org/2005/Atom feed')
  expect(feed.updated).toMatch(/^\d{4}-\d\d-\d\dT/)
  expect(feed.entries.map(({ title, day }) => ({ title, day }))).toEqual(
    Object.values(changes).map(({ what, day }) => ({ title: what, day })),
  )
  expect(new Set(feed.entries.map(({ id }) => id)).size).toBe(Object.keys(changes).length)
})
