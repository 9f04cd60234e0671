import { expect, test } from './test.ts'

test.describe('terms', () => {
  test('the first use of a term shows its definition under the pointer, and Escape dismisses it', async ({
    page,
  }) => {
    await page.goto('./worker-nodes/kubelet/')
    const term = page.getByRole('main').locator('a.term').first()
    const definition = page.getByRole('tooltip')
    await term.hover()
    await expect(definition).toBeVisible()
    await expect(term).toHaveAccessibleDescription(/.+\.$/)
    await page.keyboard.press('Escape')
    await expect(definition).toBeHidden()
  })

  test('the definition stays while the pointer rests on it, and goes when it leaves', async ({
    page,
  }) => {
    await page.goto('./worker-nodes/kubelet/')
    await page.getByRole('main').locator('a.term').first().hover()
    const definition = page.getByRole('tooltip')
    await definition.hover()
    await expect(definition).toBeVisible()
    await page.getByRole('heading', { level: 1 }).hover()
    await expect(definition).toBeHidden()
  })

  test('a term reached by key is defined, and leads to the glossary', async ({ page }) => {
    await page.goto('./worker-nodes/kubelet/')
    const term = page.getByRole('main').locator('a.term').first()
    await term.focus()
    await expect(page.getByRole('tooltip')).toBeVisible()
    const word = await term.innerText()
    await page.keyboard.press('Enter')
    await expect(page).toHaveURL(/\/reference\/glossary\/#/)
    const entry = page.locator('.glossary-list > :target')
    await expect(entry).toBeInViewport()
    await expect(entry).toContainText(word.replace(/s$/, ''), { ignoreCase: true })
  })

  test('a term is marked once in a note, and not in the note that explains it', async ({
    page,
  }) => {
    await page.goto('./worker-nodes/kubelet/')
    const terms = page.getByRole('main').locator('a.term')
    const addresses = await terms.evaluateAll((links) =>
      links.map((link) => link.getAttribute('href')),
    )
    expect(new Set(addresses).size).toBe(addresses.length)
    expect(addresses.join()).not.toContain('#kubelet')
  })

  test.describe('where definitions cannot be loaded', () => {
    test.use({ expectedFailures: [/api\/sections/] })

    test('a term is still a link', async ({ page }) => {
      await page.route('**/api/sections/**', (route) => route.abort())
      await page.goto('./worker-nodes/kubelet/')
      const term = page.getByRole('main').locator('a.term').first()
      await term.hover()
      await expect(page.getByRole('tooltip')).toBeHidden()
      await term.click()
      await expect(page).toHaveURL(/\/reference\/glossary\/#/)
    })
  })
})

test('the glossary is ordered by letter, and a letter leads to its terms', async ({ page }) => {
  await page.goto('./reference/glossary/')
  await page.getByRole('link', { name: 'K', exact: true }).click()
  await expect(page.getByRole('heading', { name: 'K', exact: true })).toBeInViewport()
  const below = page.locator('h2:target + dl')
  await expect(below.getByText('Karpenter', { exact: true })).toBeInViewport()
  for (const term of await below.locator('dt > a').allTextContents()) {
    expect(term.trim()[0]?.toUpperCase()).toBe('K')
  }
})

test.describe('diagrams', () => {
  const notes = [
    'access-control/irsa/',
    'access-control/pod-identity/',
    'control-plane/api-server/',
    'networking/load-balancers/',
    'operations/upgrading/',
    'resources/controllers/',
    'resources/dns/',
    'resources/pod-lifecycle/',
    'resources/services/',
    'worker-nodes/max-pods/',
  ]
  for (const note of notes) {
    test(`the picture of ${note} keeps its words inside their boxes and says them in a list`, async ({
      page,
    }) => {
      await page.goto(`./${note}`)
      const figure = page.getByRole('figure').filter({ has: page.locator('svg') })
      await expect(figure).toBeVisible()
      const tooWide = await figure.evaluate((element) =>
        [...element.querySelectorAll<SVGGElement>('.box')].flatMap((box) => {
          const frame = box.querySelector('rect')?.getBBox()
          return [...box.querySelectorAll('text')].flatMap((text) => {
            const { x, width } = text.getBBox()
            const fits = frame && x >= frame.x && x + width <= frame.x + frame.width
            return fits ? [] : [text.textContent]
          })
        }),
      )
      expect(tooWide).toEqual([])
      await figure.getByText('Text description').click()
      await expect(figure.getByRole('listitem').first()).toBeVisible()
    })
  }

  test('a picture fits a phone without scrolling sideways', async ({ page }) => {
    await page.setViewportSize({ width: 360, height: 740 })
    for (const note of [...notes, 'troubleshooting/']) {
      await page.goto(`./${note}`)
      const picture = page.locator('.diagram .wide-picture')
      expect(
        await picture.evaluate((element) => element.scrollWidth - element.clientWidth),
        note,
      ).toBe(0)
    }
  })

  test('a part of a picture leads to the section that explains it', async ({ page }) => {
    await page.goto('./control-plane/api-server/')
    await page.getByRole('figure').getByRole('link', { name: 'Scheduler' }).click()
    await expect(page).toHaveURL(/\/control-plane\/scheduler\/$/)
  })
})

test('the version calendar tells the status and the days left of every version, and can be subscribed to', async ({
  page,
  request,
}) => {
  await page.goto('./reference/version-calendar/')
  const row = page.getByRole('row', { name: /^1\.36/ })
  await expect(row).toContainText('Standard')
  await expect(row.getByRole('cell').nth(1)).toHaveText(/^\d+$/)
  const address = await page
    .getByRole('link', { name: 'the ends of support as a calendar' })
    .getAttribute('href')
  const calendar = await request.get(new URL(address ?? '', page.url()).href)
  expect(await calendar.text()).toContain('SUMMARY:EKS 1.36: standard support ends')
})

test('a row of the version calendar can be linked', async ({ page }) => {
  await page.goto('./reference/version-calendar/#1.36')
  await expect(page.getByRole('row', { name: /^1\.36/ })).toBeInViewport()
})

test('a note links to related notes', async ({ page }) => {
  await page.goto('./access-control/irsa/')
  await page.locator('section.related').getByRole('link', { name: 'EKS Pod Identity' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('EKS Pod Identity')
})
