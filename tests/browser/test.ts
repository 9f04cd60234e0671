import { expect, test as base, type Page } from 'playwright/test'

export { expect }

/** The rules of axe that every page keeps in every state. */
export const accessibilityStandards = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'best-practice',
]

/** By how many pixels a page is wider than its window. */
export function sidewaysExcess(page: Page): Promise<number> {
  return page.evaluate(() => document.documentElement.scrollWidth - innerWidth)
}

/**
 * A page that must stay clean: the test fails on a violation of the Content Security Policy, an
 * error in the console, an uncaught exception, or a request that fails.
 */
export const test = base.extend<{ expectedFailures: RegExp[]; cleanPage: undefined }>({
  /** Addresses that the test means to fail. */
  expectedFailures: [[], { option: true }],
  cleanPage: [
    async ({ page, expectedFailures }, use) => {
      const faults: string[] = []
      // No host receives what is told to the log of searches.
      const expected = (address: string) =>
        address.startsWith('https://log.example.com/') ||
        expectedFailures.some((each) => each.test(address))
      page.on('console', (message) => {
        if (message.type() === 'error' && !expected(message.location().url))
          faults.push(message.text())
      })
      page.on('pageerror', (error) => {
        // Chromium gives up the transition to a page that it has already shown, and calls that an error.
        if (!String(error).includes('Transition was aborted')) faults.push(String(error))
      })
      page.on('requestfailed', (request) => {
        // A page that is left before a prefetch has arrived breaks it off.
        const aborted = request.failure()?.errorText === 'net::ERR_ABORTED'
        if (!aborted && !expected(request.url())) faults.push(`${request.url()} failed`)
      })
      page.on('response', (response) => {
        if (response.status() >= 400 && !expected(response.url())) {
          faults.push(`${response.url()} answers ${response.status()}`)
        }
      })
      await use(undefined)
      expect(faults).toEqual([])
    },
    { auto: true },
  ],
})
