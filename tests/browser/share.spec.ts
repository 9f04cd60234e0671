import AxeBuilder from '@axe-core/playwright'
import type { Locator, Page } from 'playwright/test'
import { accessibilityStandards, expect, test } from './test.ts'

const menu = (page: Page) => page.getByRole('menu')
const status = (page: Page) => page.locator('#status')
const copied = (page: Page) => page.evaluate(() => navigator.clipboard.readText())

/** The heading of a section with its link and button. */
const heading = (page: Page, id: string) =>
  page.locator('.section-heading').filter({ has: page.locator(`[id="${id}"]`) })

/** Opens the menu of a place and chooses an entry. */
async function choose(page: Page, place: Locator, entry: string) {
  await place.hover()
  await place.getByRole('button', { name: /^Share this/ }).click()
  await menu(page).getByRole('menuitem', { name: entry, exact: true }).click()
  await expect(menu(page)).toBeHidden()
}

async function faults(page: Page): Promise<string[]> {
  const { violations } = await new AxeBuilder({ page })
    .setLegacyMode()
    .options({ runOnly: accessibilityStandards })
    .analyze()
  return violations.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`))
}

test.describe('the share menu of a section', () => {
  test.beforeEach(({ page }) => page.goto('./resources/secrets/'))
  const section = (page: Page) => heading(page, 'encryption')

  test('copies its link', { tag: '@base-path' }, async ({ page }) => {
    await choose(page, section(page), 'Copy link')
    await expect(status(page)).toHaveText('Link copied')
    expect(await copied(page)).toMatch(/^http.*\/resources\/secrets\/#encryption$/)
  })

  test('copies a link in Markdown with the titles of page and section', async ({ page }) => {
    await choose(page, section(page), 'Copy link as Markdown')
    await expect(status(page)).toHaveText('Markdown link copied')
    expect(await copied(page)).toMatch(
      /^\[Secrets: Is a Secret encrypted in etcd\?\]\(http.*\/resources\/secrets\/#encryption\)$/,
    )
  })

  test('copies a title with its link for programs that take formatted text', async ({ page }) => {
    await choose(page, section(page), 'Copy for chat and email')
    await expect(status(page)).toHaveText('Title and link copied')
    const html = await page.evaluate(async () => {
      const [item] = await navigator.clipboard.read()
      return (await item?.getType('text/html'))?.text()
    })
    expect(html).toMatch(
      /<a href="http[^"]*#encryption">Secrets: Is a Secret encrypted in etcd\?<\/a>/,
    )
    expect(await copied(page)).toMatch(
      /^Secrets: Is a Secret encrypted in etcd\?\nhttp.*#encryption$/,
    )
  })

  test(
    'copies the short address where the section has one',
    { tag: '@base-path' },
    async ({ page }) => {
      await choose(page, section(page), 'Copy short address')
      await expect(status(page)).toHaveText('Short address copied')
      const short = new URL(await copied(page)).pathname
      expect(short).toMatch(/\/go\/secrets-encrypted\/$/)
      await page.goto(short)
      await expect(page).toHaveURL(/\/resources\/secrets\/#encryption$/)
    },
  )

  test(
    'copies the section in Markdown with its source',
    { tag: '@base-path' },
    async ({ page }) => {
      await choose(page, section(page), 'Copy section as Markdown')
      await expect(status(page)).toHaveText('Markdown copied')
      const text = await copied(page)
      expect(text).toMatch(/^## Is a Secret encrypted in etcd\?\n\nOn EKS, yes\./)
      expect(text).toMatch(/\nSource: http.*#encryption, checked \d{4}-\d\d-\d\d\n$/)
      expect(text.match(/^#+ /gm)).toHaveLength(1)
      expect(text).toMatch(/\n- \[3\] Kubernetes, \[Secrets\]\(https:\/\/kubernetes\.io\//)
    },
  )

  test.describe('where the Markdown is missing', () => {
    test.use({ expectedFailures: [/secrets\.json/] })

    test('says so', async ({ page }) => {
      await page.route('**/api/sections/resources/secrets.json', (route) =>
        route.fulfill({ status: 404 }),
      )
      await choose(page, section(page), 'Copy section as Markdown')
      await expect(status(page)).toHaveText('The Markdown of this section could not be loaded')
    })
  })

  test('is there for another section right after', async ({ page }) => {
    await choose(page, section(page), 'Copy link')
    await choose(page, heading(page, 'in-memory'), 'Copy link')
    expect(await copied(page)).toMatch(/#in-memory$/)
  })

  test('moves no entry when the short address comes late', async ({ page }) => {
    const { promise: held, resolve: release } = Promise.withResolvers<undefined>()
    await page.route('**/api/sections/**', async (route) => {
      await held
      await route.continue()
    })
    await section(page).hover()
    await section(page).getByRole('button').click()
    await page.keyboard.press('Escape')
    await section(page).getByRole('button').click()
    const last = menu(page).getByRole('menuitem', { name: 'Copy section as Markdown' })
    const before = await last.boundingBox()
    release(undefined)
    await expect(menu(page).getByRole('menuitem', { name: 'Copy short address' })).toHaveCount(1)
    expect(await last.boundingBox()).toEqual(before)
  })

  test('is not printed', async ({ page }) => {
    await section(page).hover()
    await section(page).getByRole('button').click()
    await page.emulateMedia({ media: 'print' })
    await expect(menu(page)).toBeHidden()
    await expect(section(page).getByRole('button', { includeHidden: true })).toBeHidden()
  })

  test('is reached by Tab right after the link and walked by keys', async ({ page }) => {
    await section(page).getByRole('link').focus()
    const button = section(page).getByRole('button', { name: 'Share this section' })
    await expect(button).toBeAttached()
    await page.keyboard.press('Tab')
    await expect(button).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await expect(button).toHaveAttribute('aria-expanded', 'true')
    const items = menu(page).getByRole('menuitem')
    await expect(items.first()).toBeFocused()
    // It comes last, and a little later.
    await expect(items.last()).toHaveText('Copy short address')
    await page.keyboard.press('ArrowDown')
    await expect(items.nth(1)).toBeFocused()
    await page.keyboard.press('End')
    await expect(items.last()).toBeFocused()
    await page.keyboard.press('ArrowDown')
    await expect(items.first()).toBeFocused()
    await page.keyboard.press('ArrowUp')
    await expect(items.last()).toBeFocused()
    await page.keyboard.press('Home')
    await page.keyboard.press('Escape')
    await expect(menu(page)).toBeHidden()
    await expect(button).toBeFocused()
    await expect(button).toHaveAttribute('aria-expanded', 'false')
    await page.keyboard.press('Enter')
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText('Link copied')
    await expect(button).toBeFocused()
  })

  test('closes on a press outside and on a second press of its button', async ({ page }) => {
    await section(page).hover()
    const button = section(page).getByRole('button')
    await button.click()
    await expect(menu(page)).toBeVisible()
    await button.click()
    await expect(menu(page)).toBeHidden()
    await button.click()
    await page.getByText('A Secret holds confidential data').click()
    await expect(menu(page)).toBeHidden()
  })
})

for (const [path, id] of [
  ['resources/secrets/', 'encryption'],
  ['compare/pod-credentials/', 'pod-credentials.works-on-fargate'],
  ['reference/glossary/', 'etcd'],
  ['reference/quotas/', 'quota-clusters'],
  ['reference/version-calendar/', '1.36'],
]) {
  test(`the button to share moves nothing at ${path}#${id}`, async ({ page }) => {
    await page.goto(`./${path}`)
    const place = page
      .locator('.section-heading, tr, .glossary-list > *')
      .and(page.locator(`[id="${id}"], :has([id="${id}"])`))
    await place.scrollIntoViewIfNeeded()
    const before = await place.boundingBox()
    await place.hover()
    await expect(place.getByRole('button', { name: /^Share this/ })).toBeVisible()
    expect(await place.boundingBox()).toEqual(before)
  })
}

test('the link of a heading stands right after its last word, also if the title wraps', async ({
  page,
}) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./troubleshooting/pvc-pending/')
  const gaps = await page.locator('article .section-heading').evaluateAll((headings) =>
    headings.map((heading) => {
      const words = heading.querySelector('h1, h2, h3')?.getClientRects() ?? []
      const last = words[words.length - 1]
      const link = heading.querySelector('a')?.getBoundingClientRect()
      const isBeside = last && link && link.top < last.bottom && link.bottom > last.top
      return { lines: words.length, gap: isBeside ? link.left - last.right : Infinity }
    }),
  )
  expect(gaps.some(({ lines }) => lines > 1)).toBe(true)
  for (const { gap } of gaps) expect(gap).toBeLessThan(10)
})

test('no heading breaks into another line for its button, on a narrow screen', async ({ page }) => {
  await page.setViewportSize({ width: 320, height: 800 })
  await page.goto('./resources/pods/')
  const height = async () => (await page.locator('article').boundingBox())?.height
  const before = await height()
  for (const place of await page.locator('article .section-heading').all()) {
    await place.hover()
    await expect(place.getByRole('button', { name: /^Share this/ })).toBeVisible()
    expect(await height()).toBe(before)
  }
})

test(
  'a page is shared at its title, and stays where it is',
  { tag: '@base-path' },
  async ({ page, request }) => {
    await page.goto('./resources/secrets/')
    const title = page.locator('.section-heading').filter({ has: page.locator('h1') })
    await title.hover()
    await title.getByRole('link', { name: 'Copy link to this page' }).click()
    await expect(status(page)).toHaveText('Link copied')
    expect(await copied(page)).toMatch(/\/resources\/secrets\/$/)
    await choose(page, title, 'Copy link as Markdown')
    await expect(status(page)).toHaveText('Markdown link copied')
    expect(await copied(page)).toMatch(/^\[Secrets\]\(http.*\/resources\/secrets\/\)$/)
    await choose(page, title, 'Copy page as Markdown')
    await expect(status(page)).toHaveText('Markdown copied')
    const file = await (await request.get('./resources/secrets.md')).text()
    const [content = '', address] = (await copied(page)).split('\nSource: ')
    expect(file).toContain(content)
    expect(content).toContain('## Sources')
    expect(address).toMatch(/^http.*\/resources\/secrets\/, checked/)
  },
)

test('a row is shared as a separate table', { tag: '@base-path' }, async ({ page }) => {
  await page.goto('./compare/pod-credentials/')
  const row = page.locator('[id="pod-credentials.works-on-fargate"]')
  await choose(page, row, 'Copy link as Markdown')
  await expect(status(page)).toHaveText('Markdown link copied')
  expect(await copied(page)).toMatch(/^\[AWS credentials for Pods: Works on Fargate\]\(http/)
  await choose(page, row, 'Copy row as Markdown')
  await expect(status(page)).toHaveText('Markdown copied')
  const lines = (await copied(page)).split('\n')
  expect(lines[0]).toMatch(/^\| {2}\| EKS Pod Identity \| IRSA \|/)
  expect(lines[2]).toMatch(/^\| Works on Fargate \| No \| Yes \|/)
  expect(lines[4]).toMatch(/^Source: http.*#pod-credentials\.works-on-fargate, checked \d{4}/)
})

test('a row that a note shows is shared at its place in the whole comparison', async ({ page }) => {
  await page.goto('./access-control/irsa/')
  const row = page.locator('[id="pod-credentials.works-on-fargate"]')
  await choose(page, row, 'Copy link')
  const address = await copied(page)
  expect(address).toMatch(/\/compare\/pod-credentials\/#pod-credentials\.works-on-fargate$/)
  await choose(page, row, 'Copy short address')
  await expect(status(page)).toHaveText('Short address copied')
  await row.getByRole('link', { name: 'Copy link to the row' }).click()
  await expect(status(page)).toHaveText('Link copied')
  await expect(page).toHaveURL(/\/access-control\/irsa\/$/)
})

test('a quota is shared with its value', async ({ page }) => {
  await page.goto('./reference/quotas/')
  const row = page.locator('.facts tbody tr').first()
  await choose(page, row, 'Copy link')
  expect(await copied(page)).toMatch(/\/reference\/quotas\/#quota-/)
  await choose(page, row, 'Copy row as Markdown')
  await expect(status(page)).toHaveText('Markdown copied')
  expect(await copied(page)).toMatch(/^\| Fact \| Value \|.+\n.+\n\| .+ \| [\d,]+/)
})

test.describe('where the device can share', () => {
  test('a section goes to its programs with title and address', async ({ page }) => {
    await page.addInitScript(() => {
      navigator.share = (data) => {
        document.title = `${data?.title} at ${data?.url}`
        return Promise.resolve()
      }
    })
    await page.goto('./resources/secrets/')
    await choose(page, heading(page, 'encryption'), 'Share…')
    await expect(page).toHaveTitle(
      /^Secrets: Is a Secret encrypted in etcd\? at http.*\/resources\/secrets\/#encryption$/,
    )
  })
})

test('a term is shared with its definition', async ({ page }) => {
  await page.goto('./reference/glossary/')
  await choose(page, page.locator('[id="etcd"]'), 'Copy term as Markdown')
  await expect(status(page)).toHaveText('Markdown copied')
  expect(await copied(page)).toMatch(/^\*\*etcd\*\*: The database .+\.\n\nSource: http.*#etcd, /)
})

test('a version is shared with the words of its columns', async ({ page }) => {
  await page.goto('./reference/version-calendar/')
  await choose(page, page.locator('[id="1.36"]'), 'Copy row as Markdown')
  await expect(status(page)).toHaveText('Markdown copied')
  expect(await copied(page)).toMatch(
    /^\| Version \| Support \|.+\n.+\n\| 1\.36 \| Standard \|.* 2 Aug 2027 /,
  )
})

test.describe('what a link leads to', () => {
  test.beforeEach(({ page }) => page.goto('./resources/secrets/'))
  const link = (page: Page) =>
    page.locator('.prose p').getByRole('link', { name: 'in the same way' })
  const card = (page: Page) => page.getByRole('tooltip')

  test(
    'shows when the pointer rests on it, with its page and summary',
    { tag: '@base-path' },
    async ({ page }) => {
      await link(page).hover()
      await expect(card(page)).toContainText('Is a Secret encrypted in etcd?')
      await expect(card(page)).toContainText('On EKS, yes.')
      await page.keyboard.press('Escape')
      await expect(card(page)).toBeHidden()
    },
  )

  test('shows a title that fits any page with that of its page', async ({ page }) => {
    await page.goto('./troubleshooting/pending/')
    const prose = page.locator('.prose')
    await prose.evaluate((element) => {
      element.querySelector('p a')?.setAttribute('href', '/access-control/session-tags/#abac')
    })
    await prose.locator('p a').first().hover()
    await expect(card(page)).toContainText(
      'Session tags and ABAC with Pod Identity: One role for many teams',
    )
  })

  test('shows when a key reaches it, and describes it', async ({ page }) => {
    await page.keyboard.press('Tab')
    await link(page).focus()
    await expect(card(page)).toBeVisible()
    await expect(link(page)).toHaveAccessibleDescription(/On EKS, yes\./)
    await page.keyboard.press('Tab')
    await expect(link(page)).toHaveAccessibleDescription('')
  })

  test('is loaded once for each page', { tag: '@base-path' }, async ({ page }) => {
    const files: string[] = []
    page.on('request', (request) => {
      if (request.url().includes('/api/')) files.push(request.url())
    })
    for (const name of ['in the same way', 'what stays in memory', 'in the same way']) {
      await page.locator('.prose').getByRole('link', { name }).first().hover()
      await expect(card(page)).toBeVisible()
      await page.getByRole('heading', { level: 1 }).hover()
      await expect(card(page)).toBeHidden()
    }
    expect(files).toHaveLength(1)
  })

  test.describe('on a touch screen', () => {
    test.use({ hasTouch: true, isMobile: true, viewport: { width: 390, height: 800 } })

    test('does not show: the first tap follows the link', async ({ page }) => {
      await link(page).tap()
      await expect(page).toHaveURL(/#encryption$/)
      await expect(card(page)).toHaveCount(0)
    })

    test('a section is shared once its link was tapped', async ({ page }) => {
      await heading(page, 'encryption').getByRole('link').tap()
      await expect(status(page)).toHaveText('Link copied')
      await heading(page, 'encryption').getByRole('button', { name: 'Share this section' }).tap()
      await menu(page).getByRole('menuitem', { name: 'Copy link as Markdown', exact: true }).tap()
      await expect(status(page)).toHaveText('Markdown link copied')
    })
  })
})

/** Words of an article: from the occurrence of the first to the end of the next `to`. */
interface Words {
  from: string
  to?: string
  /** Which of the occurrences of `from`, from 0. */
  occurrence?: number
}

/** Selects words, or only finds them. @returns the middle of their first line in the window */
function find(page: Page, words: Words, select: boolean) {
  return page.evaluate(
    ({ from, to = from, occurrence = 0, select }) => {
      const article = document.querySelector('article')
      if (!article) throw new Error('no article')
      const walker = document.createTreeWalker(article, NodeFilter.SHOW_TEXT)
      const nodes: { node: Node; start: number; end: number }[] = []
      let text = ''
      while (walker.nextNode()) {
        const start = text.length
        text += walker.currentNode.nodeValue
        nodes.push({ node: walker.currentNode, start, end: text.length })
      }
      let start = text.indexOf(from)
      for (let index = 0; index < occurrence; index++) start = text.indexOf(from, start + 1)
      const end = text.indexOf(to, start) + to.length
      if (start === -1 || end < to.length) throw new Error('no such words')
      const [first, last] = [
        nodes.find((each) => each.end > start),
        nodes.find((each) => each.end >= end),
      ]
      const range = new Range()
      if (first) range.setStart(first.node, start - first.start)
      if (last) range.setEnd(last.node, end - last.start)
      if (select) {
        range.startContainer.parentElement?.scrollIntoView({ block: 'center' })
        getSelection()?.removeAllRanges()
        getSelection()?.addRange(range)
      }
      const line = [...range.getClientRects()].find(({ width }) => width > 0)
      return line ? line.top + line.height / 2 : NaN
    },
    { ...words, select },
  )
}

const passageButton = (page: Page) =>
  page.getByRole('button', { name: 'Copy link to this passage' })

/** Selects words and copies their link. */
async function copyPassage(page: Page, words: Words): Promise<string> {
  await find(page, words, true)
  await passageButton(page).click()
  await expect(status(page)).toHaveText(/copied/)
  return copied(page)
}

test.describe('a link to a passage', () => {
  // So low that the browser, which puts what it marks into the middle, can have found only that.
  test.use({ viewport: { width: 1280, height: 360 } })

  const passages: Record<string, { note: string; words: Words; link: RegExp }> = {
    'of a few words': {
      note: 'resources/secrets/',
      words: { from: 'an encoding and not encryption' },
      link: /#secret-or-configmap:~:text=an%20encoding%20and%20not%20encryption$/,
    },
    'of a word that comes often': {
      note: 'resources/secrets/',
      words: { from: 'Secret', occurrence: 14 },
      link: /:~:text=.*(Secret,-|-,Secret)/,
    },
    'over several blocks': {
      note: 'resources/secrets/',
      words: { from: 'Every version in the EKS', to: 'who can read a Secret' },
      link: /#encryption:~:text=[^,]+,[^,]+$/,
    },
    'with hyphens, commas and dots': {
      note: 'worker-nodes/kube-proxy/',
      words: { from: 'Stay with iptables', to: 'then test nftables' },
      link: /:~:text=Stay/,
    },
    'in code, over lines': {
      note: 'access-control/rbac/',
      words: { from: 'kubectl auth can-i delete pods', to: '--as system' },
      link: /#check-it:~:text=/,
    },
    'in a cell of a table': {
      note: 'compare/pod-credentials/',
      words: { from: 'needs a nodeSelector for Windows' },
      link: /#pod-credentials\.works-on-windows\.irsa:~:text=/,
    },
  }

  for (const [name, { note, words, link }] of Object.entries(passages)) {
    test(`${name} leads back to the same words`, async ({ page, context }) => {
      await page.goto(`./${note}`)
      const address = await copyPassage(page, words)
      expect(address).toMatch(link)
      await expect(status(page)).toHaveText('Link to this passage copied')
      const other = await context.newPage()
      await other.goto(address)
      await expect(async () => {
        const covered = await other.evaluate(() =>
          parseFloat(getComputedStyle(document.documentElement).scrollPaddingTop),
        )
        const middle = (covered + 360) / 2
        expect(Math.abs((await find(other, words, false)) - middle)).toBeLessThan(60)
      }).toPass()
    })
  }

  test('is that of the section where its words cannot be told from others', async ({ page }) => {
    await page.goto('./compare/pod-credentials/')
    const address = await copyPassage(page, { from: 'Yes' })
    expect(address).toMatch(/#pod-credentials\.works-on-fargate\.irsa$/)
    await expect(status(page)).toHaveText(/^Link to the section copied/)
  })

  test('is offered below the selection, by key as well, until Escape', async ({ page }) => {
    await page.goto('./resources/secrets/')
    const words = { from: 'Values under', to: 'reverse it' }
    await find(page, words, true)
    await expect(passageButton(page)).toBeVisible()
    const bottom = await page.evaluate(
      () => getSelection()?.getRangeAt(0).getBoundingClientRect().bottom ?? NaN,
    )
    const box = await passageButton(page).boundingBox()
    expect(box?.y).toBeGreaterThanOrEqual(bottom)
    await page.keyboard.press('Escape')
    await expect(passageButton(page)).toBeHidden()
    await find(page, words, true)
    await expect(passageButton(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await expect(passageButton(page)).toBeFocused()
    await page.keyboard.press('Enter')
    await expect(status(page)).toHaveText('Link to this passage copied')
    // The tools are offered once; the keys go on from them as from anything else.
    await find(page, words, true)
    await expect(passageButton(page)).toBeVisible()
    for (let tools = 0; tools < 3; tools++) await page.keyboard.press('Tab')
    await expect(passageButton(page)).toBeHidden()
    await find(page, words, true)
    await expect(passageButton(page)).toBeVisible()
    await page.keyboard.press('Tab')
    await page.keyboard.press('Enter')
    await expect(page.locator(':focus')).toContainText(words.from)
    await expect(status(page)).toHaveText('Link to this passage copied')
    await page.getByRole('heading', { level: 1 }).click()
    await expect(passageButton(page)).toBeHidden()
  })
})

test.describe('a problem', () => {
  const name = 'Something wrong here?'
  /** What the new issue says that a control opens. */
  async function issueOf(control: Locator) {
    const { origin, pathname, searchParams } = new URL((await control.getAttribute('href')) ?? '')
    expect(origin + pathname).toBe('https://example.com/team/eks-notes/issues/new')
    return { title: searchParams.get('title'), body: searchParams.get('body') }
  }
  const openMenu = async (place: Locator) => {
    await place.hover()
    await place.getByRole('button', { name: /^Share this/ }).click()
  }

  test('of a section is reported with its address, its day and its sources', async ({ page }) => {
    await page.goto('./resources/secrets/')
    await openMenu(heading(page, 'encryption'))
    const { title, body } = await issueOf(page.getByRole('menuitem', { name }))
    expect(title).toBe('Secrets: Is a Secret encrypted in etcd?')
    expect(body).toMatch(/\/resources\/secrets\/#encryption, checked \d{4}-\d\d-\d\d\n/)
    expect(body).toMatch(/\n- Kubernetes, Secrets\. Checked .+ https:\/\/kubernetes\.io\/\S+$/m)
    expect(body).not.toContain('#source-')
  })

  test('of a row is reported with the sources and the day of its comparison', async ({ page }) => {
    await page.goto('./compare/pod-credentials/')
    await openMenu(page.locator('[id="pod-credentials.works-on-fargate"]'))
    const { title, body } = await issueOf(page.getByRole('menuitem', { name }))
    expect(title).toBe('AWS credentials for Pods: Works on Fargate')
    expect(body).toMatch(/#pod-credentials\.works-on-fargate, checked \d{4}/)
    expect(body).toMatch(/\n- AWS, .+ https:\/\//)
  })

  test('of a passage is reported with its words and the sources after them', async ({ page }) => {
    await page.goto('./resources/secrets/')
    await find(page, { from: 'Every version in the EKS', to: 'etcd' }, true)
    const report = page.getByRole('link', { name }).and(page.locator('.passage-tools *'))
    await expect(report).toBeVisible()
    const { title, body } = await issueOf(report)
    expect(title).toBe('Secrets: Is a Secret encrypted in etcd?')
    expect(body).toContain('> Every version in the EKS')
    expect(body).toContain('- AWS, ')
    await page.keyboard.press('Tab')
    await page.keyboard.press('Tab')
    await expect(report).toBeFocused()
  })

  test('of a page is reported at its end, also without JavaScript', async ({
    browser,
    baseURL,
  }) => {
    const context = await browser.newContext({ javaScriptEnabled: false })
    const page = await context.newPage()
    await page.goto(`${baseURL}resources/secrets/`)
    const { title, body } = await issueOf(page.getByRole('link', { name }))
    expect(title).toBe('Secrets')
    expect(body).toMatch(/\/resources\/secrets\/, checked \d{4}-\d\d-\d\d$/)
    await context.close()
  })

  // The site below a base path has none.
  test(
    'is copied where no repository is configured',
    { tag: '@only-base-path' },
    async ({ page }) => {
      await page.goto('./resources/secrets/')
      await choose(page, heading(page, 'encryption'), name)
      await expect(status(page)).toHaveText(/^Report copied/)
      expect(await copied(page)).toMatch(/^Secrets: Is a Secret encrypted in etcd\?\n\n.+wrong\?/)
    },
  )
})

for (const colorScheme of ['light', 'dark'] as const) {
  test(`menu, card and button are accessible, ${colorScheme}`, async ({ page }) => {
    test.slow()
    await page.emulateMedia({ colorScheme })
    await page.goto('./resources/secrets/')
    await heading(page, 'encryption').hover()
    await heading(page, 'encryption').getByRole('button').click()
    await expect(menu(page)).toBeVisible()
    expect(await faults(page)).toEqual([])
    await page.keyboard.press('Escape')
    await page.locator('.prose p').getByRole('link', { name: 'in the same way' }).hover()
    await expect(page.getByRole('tooltip')).toBeVisible()
    await find(page, { from: 'an encoding and not encryption' }, true)
    await expect(passageButton(page)).toBeVisible()
    expect(await faults(page)).toEqual([])
  })
}
