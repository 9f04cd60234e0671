import { expect, test } from './test.ts'

const pasted =
  'Error: creating EKS Access Entry (dev:arn:aws:iam::111122223333:role/setup): operation error EKS: CreateAccessEntry, https response error StatusCode: 409, ResourceInUseException: The specified access entry resource is already in use on this cluster.'

test('a pasted line shows which message it has, and opens the section at it', async ({ page }) => {
  await page.goto('./')
  await page.keyboard.press('/')
  await page.getByRole('dialog').getByRole('combobox', { name: 'Search' }).fill(pasted)
  const first = page.getByRole('dialog').getByRole('listbox').getByRole('option').first()
  await expect(first).toContainText(
    'This message The specified access entry resource is already in use on this cluster',
  )
  // Its cause is there to read without opening the page.
  await expect(first).toContainText('An entry for that principal already exists')
  await page.keyboard.press('Enter')
  await expect(page).toHaveURL(/access-entry-refused\/#eks-access-entry-in-use$/)
  await expect(page.locator('#eks-access-entry-in-use')).toBeInViewport()
  await expect(page.locator('#eks-access-entry-in-use')).toBeFocused()
})

test('a message can be shared like a section', async ({ page }) => {
  await page.goto('./troubleshooting/access-entry-refused/')
  await page.locator('#eks-access-entry-in-use').hover()
  await page.getByRole('button', { name: 'Share this message' }).click()
  await page.getByRole('menuitem', { name: 'Copy short address' }).click()
  const copied = await page.evaluate(() => navigator.clipboard.readText())
  expect(copied).toMatch(/\/go\/[a-z0-9-]+\/$/)
  // The menu leaves room for the link beside it.
  await page.getByRole('link', { name: 'Copy link to this message' }).first().click()
  await expect
    .poll(() => page.evaluate(() => navigator.clipboard.readText()))
    .toMatch(/#eks-access-entry-in-use$/)
})

test('a section about one message begins with it, its usual cause and what to do', async ({
  page,
}) => {
  await page.goto('./troubleshooting/coredns-does-not-start/#loop')
  const message = page.locator('.section-heading:has(#loop) + *')
  await expect(message.locator('code')).toContainText('Loop ({address} -> {address}) detected')
  await expect(message.getByRole('paragraph')).toHaveText([
    /^Usually: CoreDNS forwards queries to a server that sends them back/,
    /^Fix: Let the Corefile forward to the DNS server of the VPC/,
  ])
})

test('the catalogue is filtered by the words of a message and of its program', async ({ page }) => {
  await page.goto('./reference/messages/')
  const main = page.getByRole('main')
  await page.getByRole('searchbox', { name: 'Filter messages' }).fill('karpenter subnets')
  await expect(main.getByRole('link', { name: /SubnetSelector did not match/ })).toBeVisible()
  await expect(main.getByRole('heading', { name: 'kube-scheduler' })).toBeHidden()
  await main.getByRole('link', { name: /SubnetSelector did not match/ }).click()
  await expect(page).toHaveURL(/karpenter-launches-no-node\/#/)
  await page.goBack()
  await page.getByRole('searchbox', { name: 'Filter messages' }).fill('no message has zebra')
  await expect(main.getByText('No messages match.')).toBeVisible()
})

test('programs can read all messages', async ({ request, baseURL }) => {
  const response = await request.get(`${baseURL}api/messages.json`)
  const { messages } = (await response.json()) as { messages: Record<string, unknown>[] }
  expect(messages.length).toBeGreaterThan(500)
  for (const message of messages) {
    expect(Object.keys(message).sort()).toEqual(
      ['address', 'cause', 'id', 'page', 'program', 'remedy', 'shows', 'source', 'text'].sort(),
    )
  }
})
