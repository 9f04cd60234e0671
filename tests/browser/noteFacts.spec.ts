import { expect, test } from './test.ts'

test('a note shows its most important numbers below its summary, each dated and linked', async ({
  page,
}) => {
  await page.goto('./worker-nodes/max-pods/')
  const facts = page.locator('dl').first()
  await expect(facts.getByRole('term')).toHaveCount(5)
  await expect(facts.getByRole('definition').first()).toHaveText(
    /^29 Pods\s+checked\s+\d+ \w+ \d{4}$/,
  )
  await facts.getByRole('link', { name: 'Pods on an m5.large' }).click()
  await expect(page).toHaveURL(/\/reference\/freshness\/#max-pods-m5-large$/)
  await expect(page.locator('#max-pods-m5-large')).toBeInViewport()
})

test('numbers line up at the right of a table', async ({ page }) => {
  await page.goto('./worker-nodes/max-pods/#examples')
  const table = page.getByRole('table').filter({ hasText: 'Instance type' })
  await expect(table.getByRole('columnheader', { name: 'Pods' })).toHaveCSS('text-align', 'end')
  await expect(table.getByRole('cell', { name: '234' })).toHaveCSS('text-align', 'end')
  await expect(table.getByRole('cell', { name: 'm5.large' })).not.toHaveCSS('text-align', 'end')
})
