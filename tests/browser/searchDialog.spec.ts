import type { Locator, Page } from 'playwright/test'
import { expect, test } from './test.ts'

const inputIn = (dialog: Locator) => dialog.getByRole('combobox', { name: 'Search' })

async function search(page: Page, query: string) {
  await page.goto('./')
  await page.waitForLoadState()
  await page.locator('body').press('/')
  const dialog = page.getByRole('dialog', { name: 'Search' })
  await inputIn(dialog).fill(query)
  await expect(dialog.getByRole('status')).toHaveText(/\d+ section/)
  return dialog
}

test.describe('beside the results of a wide dialog', () => {
  const previewIn = (page: Page) => page.locator('.search-preview')

  test('the section of the chosen row can be read, and that of the row pointed at', async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    const dialog = await search(page, 'pods stuck terminating')
    const options = dialog.getByRole('listbox').getByRole('option')
    await expect(previewIn(page)).toContainText('What Terminating means')
    const second = options.nth(1)
    await page.keyboard.press('ArrowDown')
    const title = (await second.locator('.search-title').textContent()) ?? ''
    await expect(previewIn(page).locator('.search-preview-title')).toContainText(title)
    const fourth = options.nth(3)
    await fourth.hover()
    const other = (await fourth.locator('.search-title').textContent()) ?? ''
    await expect(previewIn(page).locator('.search-preview-title')).toContainText(other)
    // What Enter opens is still the chosen one.
    await expect(second).toHaveAttribute('aria-selected', 'true')
  })

  test('a message is in view, and code keeps its lines', async ({ page }) => {
    await page.setViewportSize({ width: 1280, height: 800 })
    await search(page, 'failed to assign an IP address to container')
    const message = previewIn(page).locator('.preview-message', { hasText: 'failed to assign' })
    await expect(message).toBeInViewport()
    await inputIn(page.getByRole('dialog')).fill('create a pod identity association')
    const code = previewIn(page).locator('.preview-code')
    await expect.poll(() => code.allTextContents()).toContainEqual(expect.stringMatching(/\\\n/))
  })

  test('there is none on a phone, nor before anything is typed', async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 800 })
    const dialog = await search(page, 'pods stuck terminating')
    await expect(previewIn(page)).toBeHidden()
    await page.setViewportSize({ width: 1280, height: 800 })
    await inputIn(dialog).fill('')
    await expect(previewIn(page)).toBeHidden()
  })
})

test('below the results of a wide dialog are their keys, and the search page', async ({ page }) => {
  await page.setViewportSize({ width: 1280, height: 800 })
  const dialog = await search(page, 'pods stuck terminating')
  const keys = dialog.getByText('↑ ↓ select ↵ open Ctrl C copy link')
  await expect(keys).toBeVisible()
  await expect(dialog.getByRole('link', { name: 'Search page' })).toBeVisible()
  await inputIn(dialog).fill('')
  await page.setViewportSize({ width: 390, height: 800 })
  await inputIn(dialog).fill('pods stuck terminating')
  await expect(dialog.getByRole('status')).toHaveText(/\d+ section/)
  await expect(keys).toBeHidden()
})

test('a row tells by its shape what it leads to', async ({ page }) => {
  const shapes = async (query: string) => {
    const dialog = await search(page, query)
    const icons = dialog.locator('[role=option] .search-icon path')
    return icons.evaluateAll((all) => all.map((icon) => icon.getAttribute('d')))
  }
  const [message] = await shapes('failed to assign an IP address to container')
  const [term] = await shapes('finalizer')
  const [symptom] = await shapes('pods stuck terminating')
  const [comparison] = await shapes('irsa vs pod identity')
  expect(new Set([message, term, symptom, comparison]).size).toBe(4)
})

test('a section that only contains others is shown with their titles', async ({ page }) => {
  const dialog = await search(page, 'why an object stays in terminating')
  const row = dialog.getByRole('option').filter({ hasText: 'Why an object stays in Terminating' })
  await expect(row.first().locator('.search-excerpt')).toHaveText(/\w+; \w+/)
})

test('? lists the keys, unless somebody is typing', async ({ page }) => {
  await page.goto('./')
  await page.waitForLoadState()
  await page.locator('body').press('?')
  const keys = page.getByRole('dialog', { name: 'Keyboard shortcuts' })
  await expect(keys.getByText('Select a result')).toBeVisible()
  await page.keyboard.press('Escape')
  await expect(keys).toHaveCount(0)
  await page.locator('body').press('/')
  await inputIn(page.getByRole('dialog', { name: 'Search' })).press('?')
  await expect(inputIn(page.getByRole('dialog', { name: 'Search' }))).toHaveValue('?')
  await expect(keys).toHaveCount(0)
})
