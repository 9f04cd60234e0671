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

test('commands and what they print are one block, and only commands are copied', async ({
  page,
}) => {
  await page.goto('./troubleshooting/oom-killed/')
  const command = page.locator('figure').filter({ hasText: 'kubectl top pod' })
  const output = page.locator('figure').filter({ hasText: 'web limit=256Mi' })
  await expect(command.getByText('Shell', { exact: true })).toBeVisible()
  await expect(output.getByText('Output', { exact: true })).toBeVisible()
  await expect(command.getByRole('button', { name: 'Copy' })).toBeVisible()
  await expect(output.getByRole('button', { name: 'Copy' })).toHaveCount(0)
  const [above, below] = await Promise.all([command.boundingBox(), output.boundingBox()])
  expect(below?.y).toBeLessThanOrEqual((above?.y ?? 0) + (above?.height ?? 0))
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

  test('code that is cut off wraps on demand', async ({ page }) => {
    await page.goto('./troubleshooting/oom-killed/')
    const block = page.locator('figure').filter({ hasText: 'kubectl top pod' })
    const code = block.locator('pre')
    const beyond = () => code.evaluate((pre) => pre.scrollWidth - pre.clientWidth)
    const button = block.getByRole('button', { name: 'Wrap lines' })
    expect(await beyond()).toBeGreaterThan(0)
    await button.click()
    await expect(button).toHaveAttribute('aria-pressed', 'true')
    expect(await beyond()).toBe(0)
    await button.click()
    expect(await beyond()).toBeGreaterThan(0)
    // What fits needs no button.
    const short = page.locator('figure').filter({ hasText: 'kubectl set resources' })
    await page.setViewportSize({ width: 1280, height: 800 })
    await expect(short.getByRole('button', { name: 'Wrap lines' })).toHaveCount(0)
  })
})
