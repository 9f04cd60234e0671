import { expect, test } from './test.ts'

test.beforeEach(({ page }) => page.emulateMedia({ media: 'print' }))

test('a printed note is its text alone, with addresses readable', async ({ page }) => {
  await page.goto('./worker-nodes/kubelet/')
  await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
  await expect(page.getByRole('banner')).toBeHidden()
  await expect(page.getByRole('contentinfo').first()).toBeHidden()
  await expect(page.getByRole('navigation')).toHaveCount(0)
  await expect(page.getByRole('button')).toHaveCount(0)
  await expect(page.getByText('https://notes.example.com/worker-nodes/kubelet/')).toBeVisible()
  const printedAfter = (selector: string) =>
    page
      .locator(selector, { hasText: 'container runtime' })
      .first()
      .evaluate((element) => getComputedStyle(element, '::after').content)
  expect(await printedAfter('.prose a:not(.term)')).toContain('/worker-nodes/container-runtime/')
  // A term is a word of the sentence; its address would only interrupt it.
  expect(await printedAfter('.prose a.term')).toBe('none')
})

test('a printed note is dark on white in every theme', async ({ page }) => {
  await page.emulateMedia({ media: 'print', colorScheme: 'dark' })
  await page.goto('./worker-nodes/kubelet/')
  const colour = await page.evaluate(() => getComputedStyle(document.body).color)
  expect(Number(/oklch\(([\d.]+)/.exec(colour)?.[1])).toBeLessThan(0.5)
})

test('a chapter prints whole: every note with its sources, and no section named twice', async ({
  page,
}) => {
  await page.emulateMedia({ media: 'screen' })
  await page.goto('./scaling/pods/')
  await page.getByRole('link', { name: 'Print this chapter' }).click()
  await page.emulateMedia({ media: 'print' })
  await expect(page.getByRole('heading', { level: 2 })).toHaveText([
    'Scaling',
    'Scaling Pods: HPA and VPA',
    'Scaling nodes: Cluster Autoscaler, Karpenter, Auto Mode',
  ])
  await expect(page.getByRole('heading', { level: 3, name: 'Sources' })).toHaveCount(3)
  await expect(page.locator('#pods-hpa')).toBeVisible()
  await expect(page.locator('#nodes-short-answer')).toBeVisible()
})
