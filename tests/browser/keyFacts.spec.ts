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
