import { expect, test } from './test.ts'

test('a warning is announced as a note of its kind, and stands out without colour', async ({
  page,
}) => {
  await page.goto('./control-plane/encryption/#lost-key')
  const warning = page
    .getByRole('note', { name: 'Caution' })
    .filter({ hasText: 'lose the cluster' })
  await expect(warning).toBeVisible()
  await page.emulateMedia({ forcedColors: 'active' })
  await expect(warning).toHaveCSS('border-inline-start-style', 'solid')
  await expect(warning.getByText('Caution', { exact: true })).toBeVisible()
})

test('search finds the words of a warning, without the word above it', async ({
  request,
  baseURL,
}) => {
  const response = await request.get(`${baseURL}api/sections/control-plane/encryption.json`)
  const { sections } = (await response.json()) as { sections: { id: string; summary: string }[] }
  expect(sections.find(({ id }) => id === 'lost-key')?.summary).toMatch(
    /^If your KMS key is disabled or deleted/,
  )
})
