import AxeBuilder from '@axe-core/playwright'
import type { Page } from 'playwright/test'
import { accessibilityStandards as standards, expect, test } from './test.ts'

const columns = (page: Page) => page.locator('thead th:visible')
const names = async (page: Page) =>
  (await columns(page).allTextContents()).map((text) => text.trim())
const rows = (page: Page) => page.locator('tbody tr[id]:visible')

test('only the rows in which the options differ can be shown, and a link shows the same', async ({
  page,
}) => {
  await page.goto('./compare/pod-credentials/')
  const all = await rows(page).count()
  await page.getByRole('checkbox', { name: 'Static access keys' }).uncheck()
  await page.getByRole('checkbox', { name: 'Node role' }).uncheck()
  await page.getByRole('checkbox', { name: 'Differences only' }).check()
  await expect.poll(() => rows(page).count()).toBeLessThan(all)
  const left = await rows(page).count()
  expect(left).toBeGreaterThan(0)
  await page.reload()
  await expect.poll(() => names(page)).toEqual(['EKS Pod Identity', 'IRSA'])
  await expect(page.getByRole('checkbox', { name: 'Differences only' })).toBeChecked()
  await expect(rows(page)).toHaveCount(left)
})

test('fewer than two options cannot be chosen', async ({ page }) => {
  await page.goto('./compare/pod-credentials/?pod-credentials=irsa,pod-identity')
  await expect(page.getByRole('checkbox', { name: 'IRSA' })).toBeDisabled()
  await page.getByRole('checkbox', { name: 'Node role' }).check()
  await expect(page.getByRole('checkbox', { name: 'IRSA' })).toBeEnabled()
})

test('rows are filtered by text', async ({ page }) => {
  await page.goto('./compare/pod-credentials/')
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('fargate')
  await expect(page.getByRole('row', { name: /Works on Fargate/ })).toBeVisible()
  await expect(page.getByRole('row', { name: /Needs an agent/ })).toBeHidden()
  const count = page.locator('comparison-table').getByRole('status')
  await expect(count).toHaveText(/^Showing [1-9]\d* of \d+ rows\.$/)
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('no such row')
  await expect(count).toHaveText(/^No rows match\. Show all rows/)
  await page.getByRole('searchbox', { name: 'Filter rows' }).fill('')
  await expect(count).toBeEmpty()
})

test('the head of a column and of a row is named by its title alone', async ({ page }) => {
  await page.goto('./compare/support-periods/')
  await expect(columns(page).first()).toHaveAccessibleName('Standard support')
  const fee = page.locator('[id="support-periods.fee"]').getByRole('rowheader')
  await expect(fee).toHaveAccessibleName('Fee for the cluster')
  await expect(fee.getByRole('button', { name: /^Sort options/ })).toHaveCount(1)
})

test('yes, partly and no differ by their shape, not by colour alone', async ({ page }) => {
  await page.goto('./compare/pod-credentials/')
  const looks = await page.locator('table').evaluate((table) =>
    ['yes', 'partly', 'no'].map((answer) => {
      const chip = table.querySelector(`[data-answer=${answer}] .cell-verdict`)
      if (!chip) return undefined
      const { backgroundColor, backgroundImage, borderStyle } = getComputedStyle(chip)
      const isFilled = !/, 0\)|transparent|\/ 0\)/.test(backgroundColor)
      return {
        words: chip.textContent.trim(),
        isFilled,
        isHalf: backgroundImage !== 'none',
        borderStyle,
      }
    }),
  )
  const borderStyle = 'solid'
  expect(looks).toEqual([
    { words: 'Yes', isFilled: true, isHalf: false, borderStyle },
    { words: 'Partly', isFilled: false, isHalf: true, borderStyle },
    { words: 'No', isFilled: false, isHalf: false, borderStyle },
  ])
})

for (const id of ['pod-credentials', 'storage-options']) {
  test(`the head of ${id} is in the first view of a laptop`, async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 900 })
    await page.goto(`./compare/${id}/`)
    await expect(page.getByText(/^Choose .* when/).first()).toBeInViewport()
    await expect(columns(page).first()).toBeInViewport({ ratio: 1 })
  })
}

test('options can be ordered, and the order is kept in the address and by Back', async ({
  page,
}) => {
  await page.goto('./compare/pod-credentials/')
  await page.getByRole('button', { name: 'Move IRSA left' }).focus()
  await page.keyboard.press('Enter')
  await expect
    .poll(() => names(page))
    .toEqual(['IRSA', 'EKS Pod Identity', 'Node role', 'Static access keys'])
  // The tools are in the same order, and the button keeps the keyboard.
  await expect(page.getByRole('checkbox').first()).toHaveAccessibleName('IRSA')
  await expect(page.getByRole('button', { name: 'Move IRSA left' })).toBeFocused()
  await page.goto('./')
  await page.goBack()
  await expect
    .poll(async () => (await names(page)).slice(0, 2))
    .toEqual(['IRSA', 'EKS Pod Identity'])
})

test('the options are ordered by the amounts of a row, and the other way round', async ({
  page,
}) => {
  await page.goto('./compare/support-periods/')
  const order = page
    .getByRole('row', { name: /Fee for the cluster/ })
    .getByRole('button', { name: /^Sort options/ })
  await order.press('Enter')
  await expect.poll(() => names(page)).toEqual(['Extended support', 'Standard support'])
  await order.press('Enter')
  await expect.poll(() => names(page)).toEqual(['Standard support', 'Extended support'])
})

test('a link to a row opens the table at it, even when the view hides it', async ({ page }) => {
  await page.goto(
    './compare/pod-credentials/?pod-credentials.filter=agent#pod-credentials.works-on-fargate',
  )
  const row = page.getByRole('row', { name: /Works on Fargate/ })
  await expect(row).toBeInViewport()
  await expect(row.getByRole('rowheader')).toHaveCSS('background-color', /oklch/)
})

test('answers have a colour only where one answer is good for everybody', async ({ page }) => {
  await page.goto('./compare/cluster-endpoint/')
  const coloursOf = (criterion: string) =>
    page
      .locator(`[id="cluster-endpoint.${criterion}"] :is([data-answer=yes], [data-answer=no])`)
      .locator('.cell-verdict')
      .evaluateAll((chips) => new Set(chips.map((chip) => getComputedStyle(chip).color)).size)
  expect(await coloursOf('nodes-in-vpc')).toBe(2)
  expect(await coloursOf('internet')).toBe(1)
})

test('a row copies its link, the table copies as Markdown and CSV as it is shown', async ({
  page,
}) => {
  await page.goto('./compare/pod-credentials/?pod-credentials=pod-identity,irsa')
  const copied = () => page.evaluate(() => navigator.clipboard.readText())
  await page.getByRole('link', { name: 'Copy link to the row Works on Fargate' }).focus()
  await page.keyboard.press('Enter')
  await expect.poll(copied).toMatch(/#pod-credentials\.works-on-fargate$/)
  await page.getByText('Copy', { exact: true }).click()
  await page.getByRole('button', { name: 'Markdown', exact: true }).click()
  await expect
    .poll(copied)
    .toMatch(
      /^\|  \| EKS Pod Identity \| IRSA \|\n\| --- \| --- \| --- \|\n\| Works on Fargate \| No/,
    )
  await page.getByRole('button', { name: 'CSV' }).click()
  await expect.poll(copied).toMatch(/^,EKS Pod Identity,IRSA\r\nWorks on Fargate,No/)
})

test('each row is a separate search result that opens the row', async ({ page }) => {
  await page.goto('./search/?q=pod identity fargate')
  const result = page
    .getByRole('group', { name: 'Access control › AWS credentials for Pods' })
    .getByRole('option', { name: /Works on Fargate/ })
    .first()
  // Rows in view get their texts: until then no link names a passage.
  await result.hover()
  await expect(result.locator('.search-excerpt')).not.toBeEmpty()
  await result.click()
  await expect(page).toHaveURL(/\/compare\/pod-credentials\/#pod-credentials\.works-on-fargate$/)
  await expect(page.getByRole('row', { name: /Works on Fargate/ })).toBeInViewport()
})

test('a note shows the part of a comparison that it names, and leads to the whole', async ({
  page,
}) => {
  await page.goto('./access-control/irsa/#when')
  expect(await names(page)).toEqual(['EKS Pod Identity', 'IRSA'])
  await page.getByRole('link', { name: /^Full comparison/ }).click()
  await expect(page).toHaveURL(/\/compare\/pod-credentials\/$/)
})

for (const width of [320, 1280]) {
  test(`every state of a comparison is accessible at ${width} px`, async ({ page }) => {
    await page.setViewportSize({ width, height: 800 })
    await page.goto('./compare/pod-credentials/')
    const check = async () => {
      const { violations } = await new AxeBuilder({ page }).withTags(standards).analyze()
      expect(
        violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
      ).toEqual([])
    }
    await page.getByRole('checkbox', { name: 'Static access keys' }).uncheck()
    await page.getByRole('checkbox', { name: 'Differences only' }).check()
    await check()
    await page.getByText('Copy', { exact: true }).click()
    await check()
    await page.getByRole('searchbox', { name: 'Filter rows' }).fill('no such row')
    await check()
  })
}

test('a comparison prints whole', async ({ page }) => {
  await page.emulateMedia({ media: 'print' })
  await page.setViewportSize({ width: 700, height: 990 })
  await page.goto('./compare/storage-options/')
  await expect(columns(page)).toHaveCount(9)
  const excess = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
  expect(excess).toBeLessThanOrEqual(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('every row is a card that names each option beside its answer', async ({ page }) => {
    await page.goto('./compare/pod-credentials/')
    const row = page.locator('[id="pod-credentials.works-on-fargate"]')
    await expect(row.getByText('IRSA:')).toBeVisible()
    const [header, first] = [
      await row.locator('th').boundingBox(),
      await row.locator('td').first().boundingBox(),
    ]
    expect(first?.y).toBeGreaterThanOrEqual((header?.y ?? 0) + (header?.height ?? 0))
  })
})

test.describe('without JavaScript', () => {
  test.use({ javaScriptEnabled: false })

  test('a comparison is complete, and shows no tools that would not work', async ({ page }) => {
    await page.goto('./compare/pod-credentials/')
    await expect(columns(page)).toHaveCount(4)
    await expect(page.getByRole('row', { name: /Works on Fargate/ })).toBeVisible()
    await expect(page.getByRole('checkbox', { name: 'Differences only' })).toBeHidden()
  })
})
