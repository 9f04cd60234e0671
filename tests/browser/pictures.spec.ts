import { createRequire } from 'node:module'
import type { Page } from 'playwright/test'
import { expect, test } from './test.ts'

/*
 * How components and the heads of pages look, in both themes and at two widths. They are few and small,
 * so that each can be reviewed: `npm test -- pictures --update-snapshots` takes them again.
 */

const require = createRequire(import.meta.url)
/** The same letters on every machine: pages use the fonts of the system. */
const letters = require.resolve('@fontsource/inter/files/inter-latin-400-normal.woff2')

/** An element of a page. */
const components: Readonly<Record<string, { page: string; part: string }>> = {
  'key-facts': { page: 'access-control/pod-identity/', part: '.key-facts' },
  callout: { page: 'access-control/aws-auth/', part: '.callout' },
  message: { page: 'troubleshooting/multi-attach/', part: '.program-message' },
  'command-and-output': { page: 'troubleshooting/pending/', part: '.code-block' },
  manifest: { page: 'resources/init-and-sidecar-containers/', part: '.code-block' },
  diagram: { page: 'access-control/irsa/', part: 'figure.diagram' },
  'version-chart': { page: 'reference/version-calendar/', part: 'figure' },
  answer: { page: 'search/?q=how+many+clusters+per+region', part: '.answer-card' },
}
/** The first window of pages. */
const heads: Readonly<Record<string, string>> = {
  home: '',
  note: 'control-plane/etcd/',
  comparison: 'compare/qos-classes/',
  glossary: 'reference/glossary/',
  'not-found': 'nowhere/',
}

async function open(page: Page, path: string) {
  await page.route('**/picture-letters.woff2', (route) => route.fulfill({ path: letters }))
  await page.clock.setFixedTime('2026-11-28T12:00:00Z')
  await page.goto(`./${path}`)
  await page.addStyleTag({
    content: `@font-face { font-family: Letters; src: url(/picture-letters.woff2) }
      * { font-family: Letters !important; font-weight: 400 !important }`,
  })
  await page.evaluate(() => document.fonts.ready)
}

test.use({ bypassCSP: true, expectedFailures: [/nowhere/] })
for (const width of [390, 1280]) {
  for (const colorScheme of ['light', 'dark'] as const) {
    test.describe(`${width} px, ${colorScheme}`, () => {
      test.use({ viewport: { width, height: 800 }, colorScheme })
      const options = { maxDiffPixelRatio: 0.03 }
      for (const [name, { page: path, part }] of Object.entries(components)) {
        test(name, async ({ page }) => {
          await open(page, path)
          const picture = `${name}-${width}-${colorScheme}.png`
          await expect(page.locator(part).first()).toHaveScreenshot(picture, options)
        })
      }
      for (const [name, path] of Object.entries(heads)) {
        test(name, async ({ page }) => {
          await open(page, path)
          await expect(page).toHaveScreenshot(`${name}-${width}-${colorScheme}.png`, options)
        })
      }
    })
  }
}
