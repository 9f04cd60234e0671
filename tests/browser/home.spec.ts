import type { Page } from 'playwright/test'
import { expect, test } from './test.ts'

const part = (page: Page, name: string) => page.getByRole('region', { name, exact: true })

test(
  'the home page leads to a symptom and to a decision',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./')
    await expect(part(page, 'Fix a problem').getByRole('listitem')).toHaveCount(6)
    await expect(part(page, 'Compare options').getByRole('listitem')).toHaveCount(6)
    await part(page, 'Fix a problem').getByRole('link', { name: 'CrashLoopBackOff' }).click()
    await expect(page).toHaveURL(/\/troubleshooting\/crash-loop-back-off\/$/)
    await page.goBack()
    await part(page, 'Compare options')
      .getByRole('link', { name: 'How should a Pod get AWS permissions?' })
      .click()
    await expect(page).toHaveURL(/\/compare\/pod-credentials\/$/)
  },
)

test(
  'the home page offers the last five notes that were read, until they are cleared',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./')
    const heading = page.getByRole('heading', { name: 'Continue reading' })
    const links = page.locator('continue-reading').getByRole('link')
    await expect(heading).toHaveCount(0)
    const read = [
      'etcd',
      'scheduler',
      'logging',
      'encryption',
      'api-server',
      'etcd',
      'endpoint-access',
    ]
    for (const note of read) await page.goto(`./control-plane/${note}/`)
    await page.goto('./compare/probes/')
    const top = () => page.getByRole('heading', { name: 'Fix a problem' }).boundingBox()
    await page.goto('./')
    await expect(links).toHaveText([/endpoint/i, 'etcd', /API server/, /encrypt/i, /log/i])
    const before = await top()
    await page.getByRole('button', { name: 'Clear reading history' }).click()
    await expect(heading).toHaveCount(0)
    expect(await top()).toEqual(before)
    await page.reload()
    await expect(heading).toHaveCount(0)
  },
)

test('"Paste the message" leads into the search', async ({ page }) => {
  await page.goto('./')
  await page.getByRole('link', { name: 'Paste the message' }).click()
  await expect(page.getByRole('main').getByRole('combobox')).toBeFocused()
})

for (const { day, ends } of [
  {
    day: '2026-12-01',
    ends: [
      /^2 Dec 2026 1\.34 leaves standard support.*\$0\.60 instead of \$0\.10 an hour/,
      /^23 Mar 2027 1\.32 leaves extended support.*EKS may upgrade the control plane/,
      /^27 Mar 2027 1\.35 leaves standard support/,
    ],
  },
  {
    day: '2026-12-02',
    ends: [/^23 Mar 2027 1\.32/, /^27 Mar 2027 1\.35/, /^29 Jul 2027 1\.33/],
  },
  // Two ends on one day, and one after the last.
  { day: '2027-11-30', ends: [/^2 Dec 2027 1\.34/, /^2 Dec 2027 1\.37/, /^27 Mar 2028 1\.35/] },
  { day: '2028-09-01', ends: [/^2 Dec 2028 1\.37/] },
]) {
  test(`on ${day} the home page says what expires next`, async ({ page }) => {
    await page.clock.setFixedTime(`${day}T00:00:30Z`)
    await page.goto('./')
    const shown = part(page, 'Plan upgrades').getByRole('listitem').filter({ visible: true })
    await expect(shown).toHaveText(ends)
  })
}

test('the chapters begin on the first screen of a laptop, each with its number of notes', async ({
  page,
}) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  await page.goto('./')
  await expect(page.getByRole('heading', { name: 'Chapters' })).toBeInViewport()
  const first = page.locator('.home-chapters').getByRole('listitem').first()
  await expect(first).toBeInViewport({ ratio: 1 })
  await expect(first).toContainText(/\d+ notes/)
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 } })

  test('the picture of a cluster is folded, and opens', async ({ page }) => {
    await page.goto('./')
    const picture = page.getByRole('region', { name: 'A cluster, part by part' })
    await expect(picture.getByRole('link', { name: /^ECR/ })).toBeHidden()
    await picture.getByText('Show the picture').click()
    await expect(picture.getByRole('link', { name: /^ECR/ })).toBeVisible()
  })
})
