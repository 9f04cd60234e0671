import { expect, test } from './test.ts'

test('a code block shows its title, its marked lines and copies its code', async ({ page }) => {
  await page.goto('./resources/pods/')
  const block = page.locator('figure').filter({ hasText: 'pod.yaml' })
  await expect(block.locator('.highlighted').first()).toBeVisible()
  await block.getByRole('button', { name: 'Copy' }).click()
  await expect(page.locator('#status')).toHaveText('Code copied')
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/^apiVersion: v1\nkind: Pod\n/)
  expect(copied).toContain('restartPolicy: Always')
})

test('code has colours in both themes, by class alone', async ({ page }) => {
  await page.goto('./resources/pods/')
  const colours = () =>
    page
      .locator('pre')
      .evaluateAll((blocks) => [
        ...new Set(
          blocks.flatMap((block) =>
            [...block.querySelectorAll('span')].map((span) => getComputedStyle(span).color),
          ),
        ),
      ])
  await page.emulateMedia({ colorScheme: 'light' })
  const light = await colours()
  await page.emulateMedia({ colorScheme: 'dark' })
  const dark = await colours()
  expect(light.length).toBeGreaterThan(2)
  expect(dark.length).toBe(light.length)
  expect(dark).not.toEqual(light)
  await expect(page.locator('[style]')).toHaveCount(0)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test('long lines of code are reached by keyboard', async ({ page }) => {
    await page.goto('./resources/pods/')
    const code = page.locator('figure').filter({ hasText: 'pod.yaml' }).locator('pre')
    await code.focus()
    await page.keyboard.press('ArrowRight')
    await expect.poll(() => code.evaluate((pre) => pre.scrollLeft)).toBeGreaterThan(0)
  })
})
