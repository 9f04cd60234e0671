import { expect, test } from './test.ts'

test(
  'the link at a heading copies its address and says so',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./resources/secrets/')
    const section = page.locator('.section-heading').filter({ has: page.locator('#encryption') })
    await section.hover()
    await section.getByRole('link', { name: 'Copy link to this section' }).click()
    await expect(page.locator('#status')).toHaveText('Link copied')
    const copied = await page.evaluate(() => navigator.clipboard.readText())
    expect(copied).toMatch(/^http.*\/resources\/secrets\/#encryption$/)
    await expect(page).toHaveURL(copied)
  },
)

test('the link at a heading works by keyboard', async ({ page }) => {
  await page.goto('./resources/secrets/')
  await page.getByRole('link', { name: 'Copy link to this section' }).first().focus()
  await page.keyboard.press('Enter')
  await expect(page.locator('#status')).toHaveText('Link copied')
})

for (const width of [390, 1100, 1440]) {
  test(`a link to a section lands below whatever stays at the top, at ${width} px`, async ({
    page,
  }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./resources/secrets/#in-memory')
    const heading = page.locator('#in-memory')
    await expect(heading).toBeInViewport()
    const covered = await heading.evaluate((element) => {
      const { left, top } = element.getBoundingClientRect()
      const seen = document.elementFromPoint(left + 5, top + 5)
      return seen === null || !(element.contains(seen) || seen.contains(element))
    })
    expect(covered).toBe(false)
  })
}

test(
  'links between notes lead to the section they name',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./worker-nodes/kubelet/')
    const link = page.locator('.prose a:not(.term)', { hasText: 'container runtime' })
    await link.first().click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Container runtime')
  },
)

test(
  'a citation leads to its source at the foot of the note',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./control-plane/etcd/')
    const citation = page.getByRole('link', { name: /^Source 1:/ }).first()
    await citation.click()
    await expect(page.locator('#source-1')).toBeInViewport()
  },
)
