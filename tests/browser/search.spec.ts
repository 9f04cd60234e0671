import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page, Route } from 'playwright/test'
import { neverChanges } from '../../src/offline/neverChanges.ts'
import { paintedContrast } from './contrast.ts'
import { accessibilityStandards, expect, test } from './test.ts'

const dialogOf = (page: Page) => page.getByRole('dialog', { name: 'Search' })
const optionsIn = (part: Locator) =>
  part.getByRole('listbox', { name: 'Search results' }).getByRole('option')
const results = (page: Page) => optionsIn(page.getByRole('main'))
const box = (page: Page) => page.getByRole('main').getByRole('combobox', { name: 'Search' })
const status = (page: Page) => page.getByRole('main').getByRole('status')

async function openDialog(page: Page): Promise<Locator> {
  // After a click the address is there before the page listens to keys.
  await page.waitForLoadState()
  await page.locator('body').press('/')
  await expect(dialogOf(page).getByRole('combobox', { name: 'Search' })).toBeFocused()
  return dialogOf(page)
}

test('a result with a title that fits any page names its page', async ({ page }) => {
  await page.goto('./search/')
  await box(page).fill('one role for many teams')
  const title = results(page).locator('.search-title', { hasText: 'One role for many teams' })
  await expect(title.first()).toHaveText(
    'Session tags and ABAC with Pod Identity: One role for many teams',
  )
})

test.describe('the keyboard', () => {
  test(
    '/ opens the search, arrows, Home and End choose, Enter opens the section',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./')
      const dialog = await openDialog(page)
      const box = dialog.getByRole('combobox', { name: 'Search' })
      await box.fill('is a secret encrypted in etcd')
      const options = optionsIn(dialog)
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await expect(options.first()).toContainText('Is a Secret encrypted in etcd?')
      await page.keyboard.press('ArrowDown')
      await expect(options.nth(1)).toHaveAttribute('aria-selected', 'true')
      const id = (await options.nth(1).getAttribute('id')) ?? 'none'
      await expect(box).toHaveAttribute('aria-activedescendant', id)
      await page.keyboard.press('End')
      await expect(options.last()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowDown')
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('ArrowUp')
      await page.keyboard.press('Home')
      await expect(options.first()).toHaveAttribute('aria-selected', 'true')
      await page.keyboard.press('Enter')
      await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
      await expect(page.locator('#encryption')).toBeInViewport()
    },
  )

  test('Ctrl+K opens the search and Escape closes it', async ({ page }) => {
    await page.goto('./control-plane/etcd/')
    await page.locator('body').press('Control+k')
    await expect(dialogOf(page).getByRole('combobox', { name: 'Search' })).toBeFocused()
    await page.keyboard.press('Escape')
    await expect(dialogOf(page)).toBeHidden()
  })

  test('Ctrl+Enter opens the section in a new tab', async ({ page, context }) => {
    await page.goto('./')
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Search' }).fill('is a secret encrypted in etcd')
    await expect(optionsIn(dialog).first()).toContainText('Is a Secret encrypted')
    const opened = context.waitForEvent('page')
    await page.keyboard.press('Control+Enter')
    await expect(await opened).toHaveURL(/\/resources\/secrets\/#encryption$/)
    await expect(dialog).toBeVisible()
  })

  test('Ctrl+C copies the link of the chosen section', async ({ page }) => {
    await page.goto('./')
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Search' }).fill('is a secret encrypted in etcd')
    await expect(optionsIn(dialog).first()).toContainText('Is a Secret encrypted')
    await page.keyboard.press('Control+c')
    await expect
      .poll(() => page.evaluate(() => navigator.clipboard.readText()))
      .toMatch(/\/resources\/secrets\/#encryption$/)
    await expect(page.locator('#status')).toHaveText('Link copied')
  })

  test('Enter opens what was typed last, even when it is pressed before the results are there', async ({
    page,
  }) => {
    await page.goto('./search/?q=etcd')
    await expect(results(page).first()).toContainText('etcd')
    await box(page).fill('tmpfs')
    await box(page).press('Enter')
    await expect(page).toHaveURL(/\/resources\/secrets\//)
  })
})

test.describe('results', () => {
  test(
    'are sections, grouped by their page, with the words marked and the kind named',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./search/?q=pdb')
      const group = page
        .getByRole('main')
        .getByRole('group', { name: 'Workloads › Disruption budgets' })
      await expect(group.getByRole('option').first()).toHaveAttribute(
        'href',
        /\/resources\/disruption-budgets\//,
      )
      await expect(group.locator('.search-excerpt mark').first()).toHaveText(
        /^(PDB|PodDisruptionBudget)$/,
      )
      const term = results(page)
        .filter({ hasText: 'PodDisruptionBudget' })
        .filter({ hasText: 'Glossary' })
      await expect(term.first()).toHaveAttribute(
        'href',
        /\/reference\/glossary\/#poddisruptionbudget/,
      )
    },
  )

  test('a misspelt word is corrected, and can be searched as it was typed', async ({ page }) => {
    await page.goto('./search/?q=kapenter')
    await expect(page.getByText('Showing results for karpenter')).toBeVisible()
    await expect(results(page).first()).toContainText('Karpenter')
    await page.getByRole('button', { name: 'Search for kapenter instead' }).click()
    await expect(status(page)).toHaveText('Nothing found for “kapenter”')
    await expect(page).toHaveURL(/\?q=kapenter&exactly=1$/)
    await page.getByRole('button', { name: 'karpenter', exact: true }).click()
    await expect(results(page).first()).toContainText('Karpenter')
  })

  test('a word the site does not have is named, and does not empty the list', async ({ page }) => {
    await page.goto('./search/?q=karpenter%20xqzwv')
    await expect(page.getByText('No section contains “xqzwv”.')).toBeVisible()
    await expect(results(page).first()).toContainText('Karpenter')
  })

  test('a product that the site does not cover is named above what is nearest', async ({
    page,
  }) => {
    await page.goto('./search/?q=ScyllaDB%20metrics')
    await expect(page.getByText('ScyllaDB is not covered here. Closest sections:')).toBeVisible()
    await expect(results(page).first()).toBeVisible()
  })

  test('a quoted phrase is found as it stands, the best section first', async ({ page }) => {
    await page.goto(`./search/?q=${encodeURIComponent('"secrets manager"')}`)
    await expect(status(page)).toHaveText(/sections?/)
    await expect(results(page).first()).toContainText(/secrets manager/i)
    await expect(results(page).filter({ hasText: 'Controller manager' })).toHaveCount(0)
  })

  test(
    'nothing is invented: an empty list says so, offers the index and a link',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./search/?q=zzzzqqqq')
      await expect(status(page)).toHaveText('Nothing found for “zzzzqqqq”')
      await expect(results(page)).toHaveCount(0)
      await page.getByRole('button', { name: 'Copy link to this search' }).click()
      await expect
        .poll(() => page.evaluate(() => navigator.clipboard.readText()))
        .toMatch(/\/search\/\?q=zzzzqqqq$/)
      const ask = page.getByRole('link', { name: 'Request a note' })
      // Only the site at the root has a repository.
      if (new URL(page.url()).pathname === '/search/') {
        await expect(ask).toHaveAttribute('href', /\/issues\/new\?title=Note\+request%3A\+zzzzqqqq/)
      } else await expect(ask).toHaveCount(0)
      await page.getByRole('main').getByRole('link', { name: 'All sections' }).last().click()
      await expect(page.getByRole('heading', { name: 'All sections' })).toBeInViewport()
    },
  )

  test('are narrowed down by chapter and kind, with the number of sections of each', async ({
    page,
  }) => {
    await page.goto('./search/?q=karpenter')
    await expect(status(page)).toHaveText(/^\d+ sections/)
    const kind = page.getByRole('combobox', { name: 'Type' })
    const option = await kind.locator('option', { hasText: 'Comparisons' }).textContent()
    const [, count] = /\((\d+)\)/.exec(option ?? '') ?? []
    await kind.selectOption('comparison')
    await expect(status(page)).toHaveText(new RegExp(`^${count} sections?`))
    await expect(page).toHaveURL(/\?q=karpenter&kind=comparison$/)
    await expect(results(page)).not.toHaveCount(0)
    await expect(results(page).filter({ hasNotText: 'Comparisons' })).toHaveCount(0)
    await page.getByRole('combobox', { name: 'Chapter' }).selectOption('worker-nodes')
    await expect(page).toHaveURL(/&chapter=worker-nodes$|&chapter=worker-nodes&/)
    await page.reload()
    await expect(kind).toHaveValue('comparison')
    await expect(page.getByRole('combobox', { name: 'Chapter' })).toHaveValue('worker-nodes')
    await expect(results(page).first()).toBeVisible()
  })

  test.describe('of the names are shown while the texts load', () => {
    const query = './search/?q=monthly%20price%20of%20an%20empty%20cluster'

    async function awaitTexts(page: Page) {
      const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
      await page.route('**/pagefind/index/*', async (route) => {
        await held
        await route.continue()
      })
      await page.goto(query)
      await expect(status(page)).toHaveText('Searching the full text…')
      await expect(results(page).first()).toContainText('What EKS costs')
      return () => release(undefined)
    }

    test('better ones come before them', async ({ page }) => {
      const release = await awaitTexts(page)
      release()
      await expect(results(page).first()).toContainText('What the cluster costs')
    })

    test('but not under the pointer', async ({ page }) => {
      const release = await awaitTexts(page)
      await results(page).first().hover()
      release()
      await expect(status(page)).toHaveText(/^\d+ sections/)
      await expect(results(page).first()).toContainText('What EKS costs')
    })

    test('nor under a press, which would lose its click', async ({ page }) => {
      // How many lists of sections the search has sent to the page.
      await page.addInitScript(() => {
        const sent = (event: MessageEvent<{ value?: { ranked?: unknown } }>) => {
          if (event.data.value?.ranked) document.body.dataset['lists'] += '|'
        }
        window.Worker = class extends Worker {
          constructor(...words: ConstructorParameters<typeof Worker>) {
            super(...words)
            this.addEventListener('message', sent)
          }
        }
      })
      const release = await awaitTexts(page)
      const lists = () => page.evaluate(() => document.body.dataset['lists'])
      const before = await lists()
      await results(page).first().hover()
      await page.mouse.down()
      release()
      await expect.poll(lists).not.toBe(before)
      await page.mouse.up()
      await expect(page).toHaveURL(/\/eks\/cost\//)
    })

    test('after a menu was opened on a row, which takes the end of the press', async ({ page }) => {
      const release = await awaitTexts(page)
      await results(page).first().hover()
      await page.mouse.down({ button: 'right' })
      release()
      await expect(status(page)).toHaveText(/^\d+ sections/)
    })

    test('they are opened like any other', async ({ page }) => {
      await awaitTexts(page)
      await results(page).first().click()
      await expect(page).toHaveURL(/\/eks\/cost\//)
      const dialog = await openDialog(page)
      await expect(
        dialog.getByRole('group', { name: 'Recent searches' }).getByRole('option'),
      ).toHaveText(['monthly price of an empty cluster'])
    })
  })
})

test.describe('a result opened', () => {
  test(
    'marks the words on its page, to step through and dismiss',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./search/?q=is a secret encrypted in etcd')
      await expect(results(page).first().locator('.search-excerpt')).not.toBeEmpty()
      await results(page).first().click()
      await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
      const bar = page.getByRole('group', { name: 'Matches for' })
      const marked = () => page.evaluate(() => CSS.highlights.get('hit')?.size ?? 0)
      await expect(bar.getByRole('status')).toHaveText(/^\d+ of \d+$/)
      expect(await marked()).toBeGreaterThan(1)
      const place = await bar.getByRole('status').textContent()
      await bar.getByRole('button', { name: 'Next match' }).click()
      await expect(bar.getByRole('status')).not.toHaveText(place ?? '')
      await bar.getByRole('button', { name: 'Clear highlights' }).click()
      await expect(bar).toBeHidden()
      expect(await marked()).toBe(0)
      await page.reload()
      await expect(page.getByRole('heading', { level: 1 })).toBeVisible()
      await expect(bar).toHaveCount(0)
    },
  )

  test('on the page that is open closes the dialog and marks the words there', async ({ page }) => {
    await page.goto('./resources/secrets/')
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Search' }).fill('is a secret encrypted in etcd')
    await expect(optionsIn(dialog).first()).toContainText('Is a Secret encrypted')
    await page.keyboard.press('Enter')
    await expect(dialog).toBeHidden()
    await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
    await expect(page.getByRole('group', { name: 'Matches for' })).toBeVisible()
    await page.keyboard.press('Escape')
    await expect(page.getByRole('group', { name: 'Matches for' })).toBeHidden()
  })

  test('leads to the sentence: its link names the words of it', async ({ page }) => {
    await page.goto('./search/?q=tmpfs')
    const marked = results(page).filter({ has: page.locator('.search-excerpt mark') })
    await expect(marked.first()).toHaveAttribute('href', /#[\w-]+:~:text=[^&]*tmpfs/)
  })
})

test.describe('the marks on the page that a result leads to', () => {
  const searches = [
    'is a secret encrypted in etcd',
    'tmpfs',
    'what starts the containers',
    'irsa token',
  ]
  const looks = {
    light: { colorScheme: 'light', forcedColors: 'none' },
    dark: { colorScheme: 'dark', forcedColors: 'none' },
    'forced colours': { colorScheme: 'light', forcedColors: 'active' },
  } as const

  async function openFirst(page: Page, query: string) {
    await page.goto(`./search/?q=${encodeURIComponent(query)}`)
    await expect(status(page)).toHaveText(/^\d+ section/)
    await expect(results(page).first().locator('.search-excerpt')).not.toBeEmpty()
    await results(page).first().click()
    await expect(page.getByRole('group', { name: 'Matches for' })).toBeVisible()
  }

  /** Where the hit stands that the reader is at, in the middle of the screen. */
  const currentHit = (page: Page) =>
    page.evaluate(() => {
      const [range] = [...(CSS.highlights.get('current-hit') ?? [])]
      if (!(range instanceof Range)) throw new Error('No hit is current')
      range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
      const { x, y, width, height } = range.getBoundingClientRect()
      return { x, y, width, height }
    })

  for (const query of searches) {
    test(`can be read in every look, in the passage and outside it: ${query}`, async ({ page }) => {
      await openFirst(page, query)
      const next = page.getByRole('button', { name: 'Next match' })
      // The first is in the passage, which the browser marks as well.
      for (let step = 0; step < 3; step++) {
        for (const [name, look] of Object.entries(looks)) {
          await page.emulateMedia(look)
          const contrast = await paintedContrast(page, await currentHit(page))
          expect(contrast, `hit ${step}, ${name}`).toBeGreaterThanOrEqual(4.5)
        }
        await next.click()
      }
    })
  }

  test('each have their own ground and line, and text that is readable on that of any other', async ({
    page,
  }) => {
    await openFirst(page, 'is a secret encrypted in etcd')
    await page.waitForLoadState('networkidle')
    for (const colorScheme of ['light', 'dark'] as const) {
      await page.emulateMedia({ colorScheme })
      const { least, grounds, lines } = await page.evaluate(() => {
        const context = new OffscreenCanvas(1, 1).getContext('2d', { willReadFrequently: true })
        const levelOf = (color: string) => {
          if (!context) throw new Error('There is no canvas')
          context.fillStyle = color
          context.fillRect(0, 0, 1, 1)
          const [r = 0, g = 0, b = 0] = [...context.getImageData(0, 0, 1, 1).data].map((value) => {
            const share = value / 255
            return share <= 0.04045 ? share / 12.92 : ((share + 0.055) / 1.055) ** 2.4
          })
          return 0.2126 * r + 0.7152 * g + 0.0722 * b
        }
        const text = document.querySelector('article p') ?? document.body
        const marks = ['::highlight(hit)', '::highlight(current-hit)', '::target-text'].map(
          (mark) => getComputedStyle(text, mark),
        )
        const contrasts = marks.flatMap(({ color }) =>
          marks.map(({ backgroundColor }) => {
            const [a, b] = [levelOf(color), levelOf(backgroundColor)]
            return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05)
          }),
        )
        return {
          least: Math.min(...contrasts),
          grounds: new Set(marks.map(({ backgroundColor }) => backgroundColor)).size,
          lines: new Set(
            marks.map((mark) => `${mark.textDecorationLine} ${mark.textDecorationColor}`),
          ).size,
        }
      })
      expect(least, colorScheme).toBeGreaterThanOrEqual(7)
      expect([grounds, lines], colorScheme).toEqual([3, 3])
    }
  })

  for (const query of ['pods', 'nodes', 'karpenter', 'irsa', 'pod identity', 'secrets']) {
    test(`of "${query}" are those of the passage and rare words, not what the page is about`, async ({
      page,
    }) => {
      await openFirst(page, query)
      const { marked, most } = await page.evaluate(() => {
        const words = [...(CSS.highlights.get('hit') ?? [])].map(String)
        const counts = Map.groupBy(words, (word) => word.toLowerCase().replace(/s$/, ''))
        return {
          marked: words.length,
          most: Math.max(...[...counts.values()].map((w) => w.length)),
        }
      })
      expect(marked).toBeGreaterThan(0)
      expect(most).toBeLessThanOrEqual(10)
    })
  }
})

test.describe('the address', () => {
  test(
    'of the search page holds the query; reload and Back keep it',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./search/')
      await box(page).fill('pod identity')
      await expect(results(page).first()).toBeVisible()
      await expect(page).toHaveURL(/\/search\/\?q=pod\+identity$/)
      await page.reload()
      await expect(box(page)).toHaveValue('pod identity')
      await results(page).first().click()
      await expect(page).toHaveURL(/pod-identity/)
      await page.goBack()
      await expect(box(page)).toHaveValue('pod identity')
      await expect(results(page).first()).toBeVisible()
    },
  )

  test('of any page holds what the dialog shows, so that Back from a result returns to it', async ({
    page,
  }) => {
    await page.goto('./control-plane/etcd/')
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Search' }).fill('pod identity')
    await expect(page).toHaveURL(/\/control-plane\/etcd\/\?q=pod\+identity$/)
    await expect(optionsIn(dialog).first()).toBeVisible()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/pod-identity/)
    await page.goBack()
    await expect(optionsIn(dialog).first()).toBeVisible()
    await expect(dialog.getByRole('combobox', { name: 'Search' })).toHaveValue('pod identity')
    await page.keyboard.press('Escape')
    await expect(page).toHaveURL(/\/control-plane\/etcd\/$/)
  })

  test(
    'of the search page is offered in the dialog, and shows the same results',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./')
      const dialog = await openDialog(page)
      await dialog.getByRole('combobox', { name: 'Search' }).fill('kube-proxy')
      await expect(dialog.getByRole('status')).toHaveText(/\d+ sections/)
      const found = await optionsIn(dialog).locator('.search-title').allTextContents()
      await dialog.getByRole('link', { name: 'Search page' }).click()
      await expect(page).toHaveURL(/\/search\/\?q=kube-proxy$/)
      await expect(results(page).locator('.search-title')).toHaveText(found)
    },
  )
})

test('searches of before are offered on this device, and can be forgotten', async ({ page }) => {
  await page.goto('./search/?q=is a secret encrypted in etcd')
  await expect(status(page)).toHaveText(/^\d+ sections/)
  await results(page).first().click()
  await expect(page).toHaveURL(/\/resources\/secrets\//)
  const dialog = await openDialog(page)
  const recent = dialog.getByRole('group', { name: 'Recent searches' }).getByRole('option')
  await expect(recent).toHaveText(['is a secret encrypted in etcd'])
  await expect(
    dialog.getByRole('group', { name: 'Common searches' }).getByRole('option').first(),
  ).toBeVisible()
  await page.keyboard.press('ArrowDown')
  await page.keyboard.press('Enter')
  await expect(dialog.getByRole('combobox', { name: 'Search' })).toHaveValue(
    'is a secret encrypted in etcd',
  )
  await expect(optionsIn(dialog).first()).toContainText('Is a Secret encrypted')
  await dialog.getByRole('combobox', { name: 'Search' }).fill('')
  await dialog.getByRole('button', { name: 'Clear recent searches' }).click()
  await expect(recent).toHaveCount(0)
})

test('the home page searches as the reader types', async ({ page }) => {
  await page.goto('./')
  await box(page).pressSequentially('karpe')
  await expect(results(page).first()).toContainText('Karpenter')
  await expect(status(page)).toHaveText(/\d+ sections/)
})

test.describe('every state is accessible', () => {
  const states = {
    results: '?q=are+secrets+encrypted',
    'a correction': '?q=kapenter',
    nothing: '?q=zzzzqqqq',
    'a choice': '?q=karpenter&kind=comparison',
    'the start': '',
  }
  for (const [name, parameters] of Object.entries(states)) {
    test(`${name}, light and dark`, async ({ page }) => {
      await page.goto(`./worker-nodes/kubelet/${parameters}`)
      if (parameters === '') await openDialog(page)
      const dialog = dialogOf(page)
      if (parameters === '') await expect(dialog.getByRole('group').first()).toBeVisible()
      else await expect(dialog.getByRole('status')).toHaveText(/^\d|^Nothing/)
      for (const colorScheme of ['light', 'dark'] as const) {
        await page.emulateMedia({ colorScheme })
        const { violations } = await new AxeBuilder({ page })
          .setLegacyMode()
          .include('#search-dialog')
          .withTags(accessibilityStandards)
          .analyze()
        expect(
          violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`)),
          colorScheme,
        ).toEqual([])
      }
    })
  }
})

test.describe('what cannot be meant', () => {
  const strange = {
    markup: '<img src=x onerror=alert(1)><script>alert(1)</script>',
    'a pasted log of 10 kB': 'W1123 06:00:00 reflector.go:147] failed to list *v1.Pod: '.repeat(
      180,
    ),
    emoji: '🚀🔥 pods 👩‍💻',
    'text from right to left': 'حاوية كوبيرنيتيس pod',
    'signs of regular expressions': '(.*)+[a-z]{2,}\\d|^$ ?? ** pods',
    'a broken escape': '%E0%A4%A pods',
  }
  for (const [name, query] of Object.entries(strange)) {
    test(`${name} is text and breaks nothing`, async ({ page }) => {
      await page.goto('./search/')
      await box(page).fill(query)
      await expect(status(page)).toHaveText(/section|Nothing found/)
      await expect(page.locator('section-search :is(img, script)')).toHaveCount(0)
    })
  }
})

test.describe('loading', () => {
  test('what is typed while the search is still on its way is not lost', async ({ page }) => {
    await page.goto('./control-plane/etcd/')
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
    await page.route('**/sectionSearch*.js', async (route) => {
      await held
      await route.continue()
    })
    const dialog = await openDialog(page)
    await dialog.getByRole('combobox', { name: 'Search' }).pressSequentially('scheduler')
    release(undefined)
    await expect(optionsIn(dialog).first()).toContainText('Scheduler')
    await expect(dialog.getByRole('combobox', { name: 'Search' })).toHaveValue('scheduler')
  })

  test('begins when the reader reaches for the search, not before', async ({ page }) => {
    const requested: string[] = []
    page.on('request', (request) => requested.push(request.url()))
    await page.goto('./worker-nodes/kubelet/')
    await page.mouse.wheel(0, 800)
    await page.waitForLoadState('networkidle')
    expect(requested.filter((address) => /pagefind|search\/|sectionSearch/.test(address))).toEqual(
      [],
    )
    const loaded = page.waitForResponse(/wasm\.en\.pagefind/)
    await page.getByRole('link', { name: 'Search', exact: true }).hover()
    await loaded
  })

  test('asks the host whether what the browser kept is still the newest', async ({ page }) => {
    await page.addInitScript((pattern) => {
      const plain = window.fetch
      window.fetch = (input, init) => {
        const address = input instanceof Request ? input.url : String(input)
        if (!new RegExp(pattern).test(address)) {
          Object.assign(window, {
            modes: [...(Reflect.get(window, 'modes') ?? []), `${init?.cache} ${address}`],
          })
        }
        return plain(input, init)
      }
    }, neverChanges.source)
    await page.goto('./search/?q=etcd')
    await expect(status(page)).toHaveText(/^\d+ sections/)
    const asked = await page.evaluate(() => Reflect.get(window, 'modes'))
    expect(asked).toEqual([expect.stringMatching(/^no-cache .*\/search\/index\.json$/)])
  })

  test.describe('fails', () => {
    test.use({ expectedFailures: [/sectionSearch|pagefind|search\/index\.json/] })

    test('of the search itself: the box says so', async ({ page }) => {
      await page.route('**/sectionSearch*.js', (route) => route.abort())
      await page.goto('./search/?q=etcd')
      await expect(status(page)).toHaveText('Search could not be loaded. Reload the page.')
    })

    test(
      'of the index: the box says so, leads to the list of sections and tries again',
      { tag: '@base-path' },
      async ({ page }) => {
        await page.route('**/search/index.json', (route) => route.abort())
        await page.goto('./search/?q=etcd')
        const alert = page.getByRole('main').getByRole('alert')
        await expect(alert).toContainText('Search could not be loaded.')
        await expect(alert.getByRole('link', { name: 'All sections' })).toBeVisible()
        await page.unroute('**/search/index.json')
        await alert.getByRole('button', { name: 'Try again' }).click()
        await expect(results(page).first()).toContainText('etcd')
        await expect(alert).toHaveCount(0)
      },
    )

    test('of the texts: the names are searched, and it tries again', async ({ page }) => {
      await page.route('**/pagefind/wasm*', (route) => route.abort())
      await page.goto('./search/?q=etcd')
      await expect(results(page).first()).toContainText('etcd')
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toContainText('Only titles were searched')
      await page.unroute('**/pagefind/wasm*')
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(alert).toHaveCount(0)
      await expect(results(page).locator('.search-excerpt').first()).not.toBeEmpty()
    })

    test('of the texts: Enter opens what was found by name', async ({ page }) => {
      await page.route('**/pagefind/wasm*', (route) => route.abort())
      await page.goto('./search/?q=etcd')
      await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
      await box(page).press('Enter')
      await expect(page).toHaveURL(/\/control-plane\/etcd\//)
    })

    /** The number of sections that are found when nothing fails. */
    async function wholeNumber(page: Page, query: string): Promise<string> {
      await page.goto(`./search/?q=${encodeURIComponent(query)}`)
      await expect(status(page)).toHaveText(/^\d+ sections/)
      return (await status(page).textContent()) ?? ''
    }

    /** Answers with the index of a build that is gone: its files have other names. */
    async function answerStale(route: Route) {
      const index = await (await route.fetch()).json()
      const files = index.texts.files.map(([from, to]: string[]) => [from, to, 'en_gone'])
      await route.fulfill({
        json: { ...index, version: 'older', texts: { ...index.texts, files } },
      })
    }

    test('of an index that is older than the files beside it: it is read again, and finds all', async ({
      page,
    }) => {
      const whole = await wholeNumber(page, 'kubelet')
      let times = 0
      await page.route('**/search/index.json', (route) =>
        times++ === 0 ? answerStale(route) : route.continue(),
      )
      await page.reload()
      await expect(status(page)).toHaveText(whole)
      await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
      expect(times).toBe(2)
    })

    test('of an index that stays older than the files beside it: the reader is told', async ({
      page,
    }) => {
      await page.route('**/search/index.json', answerStale)
      await page.goto('./search/?q=etcd')
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toContainText('could not be loaded (en_gone.pf_index')
      await page.unroute('**/search/index.json')
      await alert.getByRole('button', { name: 'Try again' }).click()
      await expect(status(page)).toHaveText(/^\d+ sections/)
      await expect(alert).toHaveCount(0)
    })

    const failures = {
      'is not there': (route: Route) => route.fulfill({ status: 404, body: 'Not found' }),
      'cannot be served': (route: Route) => route.fulfill({ status: 500, body: 'Error' }),
      'breaks off': (route: Route) => route.abort(),
      'is a page that says all is well': (route: Route) =>
        route.fulfill({ contentType: 'text/html', body: '<!doctype html>' }),
    }
    for (const [name, fail] of Object.entries(failures)) {
      test(`of a file of words that ${name}: it is named, and what was found is kept`, async ({
        page,
      }) => {
        const whole = await wholeNumber(page, 'kubelet')
        await page.route('**/pagefind/index/*', fail)
        await page.reload()
        const alert = page.getByRole('main').getByRole('alert')
        await expect(alert).toContainText(/could not be loaded \(en_\w+\.pf_index/)
        await expect(alert).toContainText('There may be more results')
        await expect(results(page).first()).toBeVisible()
        await page.unroute('**/pagefind/index/*')
        await alert.getByRole('button', { name: 'Try again' }).click()
        await expect(status(page)).toHaveText(whole)
        await expect(alert).toHaveCount(0)
      })

      test(`of a file of words that ${name}, once: all is found`, async ({ page }) => {
        const whole = await wholeNumber(page, 'kubelet')
        const asked = new Set<string>()
        await page.route('**/pagefind/index/*', (route) => {
          const isFirst = !asked.has(route.request().url())
          asked.add(route.request().url())
          return isFirst ? fail(route) : route.continue()
        })
        await page.reload()
        await expect(status(page)).toHaveText(whole)
        await expect(page.getByRole('main').getByRole('alert')).toHaveCount(0)
        expect(asked.size).toBeGreaterThan(0)
      })
    }

    test('of an engine that hangs: after five seconds the reader is told, and what comes late is shown', async ({
      page,
    }) => {
      const whole = await wholeNumber(page, 'etcd')
      const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
      await page.route('**/pagefind/*.pagefind*', async (route) => {
        await held
        await route.continue()
      })
      await page.clock.install()
      await page.reload()
      await expect(status(page)).toHaveText('Searching the full text…')
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toHaveCount(0)
      await page.clock.runFor(5100)
      await expect(alert).toContainText('Only titles have been searched so far')
      await expect(results(page).first()).toContainText('etcd')
      release(undefined)
      await expect(status(page)).toHaveText(whole)
      await expect(alert).toHaveCount(0)
    })

    test('of an index that a page from before an update cannot read: it is loaded again', async ({
      page,
    }) => {
      await page.route('**/search/index.json', (route) => route.fulfill({ json: { format: 0 } }))
      await page.goto('./search/?q=etcd')
      const alert = page.getByRole('main').getByRole('alert')
      await expect(alert).toContainText('This page is older than the search index.')
      await page.unroute('**/search/index.json')
      await alert.getByRole('button', { name: 'Reload the page' }).click()
      await expect(results(page).first()).toContainText('etcd')
    })
  })
})

test('browsers are told how to search here', { tag: '@base-path' }, async ({ page }) => {
  await page.goto('./worker-nodes/kubelet/')
  const description = await page.locator('link[rel=search]').getAttribute('href')
  const response = await page.request.get(description ?? '')
  expect(response.ok()).toBe(true)
  expect(await response.text()).toContain('search/?q={searchTerms}"')
})

test.describe('nothing is cut off, and nothing scrolls sideways', () => {
  const long = 'Abcdefghijklmnopqrstuvwxyz'.repeat(6)
  const states = {
    'a short word': 'irsa',
    'a long message':
      'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation',
    'a correction': 'kapenter',
    'a missing word': `karpenter ${long}`,
    'nothing found': long,
    'nothing in a choice': 'karpenter&kind=term&chapter=storage',
    'one kind': 'pods&kind=comparison',
  }
  const spacing = `* { line-height: 1.5 !important; letter-spacing: 0.12em !important;
    word-spacing: 0.16em !important } p { margin-bottom: 2em !important }`

  /** What is wider or higher than the box that cuts it off, and whether the page scrolls sideways. */
  const cutOff = (page: Page) =>
    page.evaluate(() => {
      const box = document.querySelector('dialog[open]') ?? document.querySelector('main')
      const parts = [
        ...(box?.querySelectorAll<HTMLElement>('section-search *, .search-hint *') ?? []),
      ]
      const wider = parts.filter((part) => {
        const { overflowX, overflowY } = getComputedStyle(part)
        const isScrolled = part.matches('.search-scroll')
        const isWider = part.scrollWidth > part.clientWidth + 1 && overflowX !== 'visible'
        const isHigher = part.scrollHeight > part.clientHeight + 1 && overflowY !== 'visible'
        const { right, left, width } = part.getBoundingClientRect()
        const isOut = width > 1 && (right > innerWidth + 1 || left < -1)
        if (part.matches('input, select, option, .sr-only'))
          return isOut && !part.matches('option, .sr-only')
        return isOut || (isScrolled ? part.scrollWidth > part.clientWidth + 1 : isWider || isHigher)
      })
      const { scrollWidth, clientWidth } = document.documentElement
      return [
        ...(scrollWidth > clientWidth ? [`the page is ${scrollWidth} wide`] : []),
        ...wider.map((part) => part.outerHTML.slice(0, 120)),
      ]
    })

  /** Adds styles as a reader's own sheet does, whatever the policy of the page. */
  const addStyle = (page: Page, style: string) =>
    page.evaluate((style) => {
      const sheet = new CSSStyleSheet()
      sheet.replaceSync(style)
      document.adoptedStyleSheets.push(sheet)
    }, style)

  test.describe.configure({ timeout: 90_000 })
  for (const place of ['./search/', './worker-nodes/kubelet/']) {
    test(`at 320 and 390 pixels, also with wide text, at ${place}`, async ({ page }) => {
      for (const [name, query] of Object.entries(states)) {
        await page.setViewportSize({ width: 320, height: 720 })
        await page.goto(`${place}?q=${query}`)
        const part = place === './search/' ? page.getByRole('main') : dialogOf(page)
        await expect(part.getByRole('status')).toHaveText(/^\d+ section|^Nothing/)
        for (const style of ['', spacing]) {
          await addStyle(page, style)
          for (const width of [320, 390]) {
            await page.setViewportSize({ width, height: 720 })
            const first = optionsIn(part).first()
            if (await first.isVisible()) {
              await first.scrollIntoViewIfNeeded()
              await expect(first.locator('.search-excerpt')).not.toBeEmpty()
            }
            const look = `${name} at ${width} pixels${style && ' with wide text'}`
            expect(await cutOff(page), look).toEqual([])
          }
        }
      }
    })
  }

  test.describe('when it fails', () => {
    test.use({ expectedFailures: [/pagefind/] })

    for (const width of [320, 390]) {
      test(`at ${width} pixels`, async ({ page }) => {
        await page.setViewportSize({ width, height: 720 })
        await page.route('**/pagefind/index/*', (route) => route.abort())
        await page.goto('./search/?q=load balancer')
        await expect(page.getByRole('main').getByRole('alert')).toBeVisible()
        expect(await cutOff(page)).toEqual([])
      })
    }
  })
})

test.describe('opening and closing the dialog moves nothing on the page', () => {
  for (const scrollBars of ['with', 'without']) {
    test(`${scrollBars} scroll bars`, async ({ playwright, baseURL }) => {
      const { launchOptions = {} } = test.info().project.use
      const browser = await playwright.chromium.launch({
        ...launchOptions,
        ignoreDefaultArgs: scrollBars === 'with' ? ['--hide-scrollbars'] : [],
      })
      const page = await browser.newPage({ ...(baseURL && { baseURL }) })
      const places = () =>
        page.evaluate(() =>
          [...document.querySelectorAll('body > *, main > *, main h1, main p, footer')]
            .filter((part) => !part.closest('dialog'))
            .map((part) => {
              const { x, y, width } = part.getBoundingClientRect()
              return [part.tagName, x, y, width].join(' ')
            }),
        )
      for (const path of ['./', './worker-nodes/kubelet/', './compare/compute-options/', './go/']) {
        await page.goto(path)
        await page.waitForLoadState()
        const before = await places()
        const dialog = await openDialog(page)
        await dialog.getByRole('combobox', { name: 'Search' }).fill('etcd')
        await expect(optionsIn(dialog).first()).toContainText('etcd')
        expect(await places(), path).toEqual(before)
        await dialog.getByRole('combobox', { name: 'Search' }).fill('')
        await page.keyboard.press('Escape')
        await expect(dialog).toBeHidden()
        expect(await places(), path).toEqual(before)
      }
      await browser.close()
    })
  }
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 360, height: 640 }, hasTouch: true })

  test('the dialog keeps box and results in view while the keyboard is open', async ({ page }) => {
    await page.goto('./worker-nodes/kubelet/')
    await page.getByRole('link', { name: 'Search', exact: true }).tap()
    const dialog = dialogOf(page)
    await dialog.getByRole('combobox', { name: 'Search' }).fill('pod identity')
    await expect(optionsIn(dialog).first()).toContainText('Pod Identity')
    await page.setViewportSize({ width: 360, height: 320 })
    await expect(dialog.getByRole('combobox', { name: 'Search' })).toBeInViewport()
    await expect(optionsIn(dialog).first()).toBeInViewport()
    await optionsIn(dialog).first().tap()
    await expect(page).toHaveURL(/pod-identity/)
  })
})
