import { expect, test } from './test.ts'

test(
  'a reader goes from the home page through a chapter to a note and on to the next',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./')
    await page
      .getByRole('main')
      .getByRole('link', { name: 'Worker nodes', exact: true })
      .last()
      .click()
    await expect(page).toHaveURL(/\/worker-nodes\/$/)
    await page
      .getByRole('navigation', { name: 'Notes' })
      .getByRole('link', { name: 'kubelet' })
      .click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('kubelet')
    await page.getByRole('link', { name: 'Next Container runtime' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('Container runtime')
    await page.getByRole('link', { name: 'Previous kubelet' }).click()
    await expect(page.getByRole('heading', { level: 1 })).toHaveText('kubelet')
  },
)

test('the first Tab offers to skip to the content', async ({ page }) => {
  await page.goto('./control-plane/etcd/')
  await page.keyboard.press('Tab')
  const skip = page.getByRole('link', { name: 'Skip to content' })
  await expect(skip).toBeFocused()
  await expect(skip).toBeInViewport()
  await page.keyboard.press('Enter')
  await expect(page.getByRole('main')).toBeFocused()
})

test('a line under the title says how fresh and how long a note is, and where it stands', async ({
  page,
}) => {
  await page.goto('./worker-nodes/kubelet/')
  const facts = page.locator('.page-facts')
  await expect(facts).toHaveText(
    /^Checked \d+ \w+ \d{4}\s· \d+ sources\s· \d+ min read\s· Worker nodes, 2 of \d+$/,
  )
  await facts.getByRole('link', { name: 'Worker nodes' }).click()
  await expect(page).toHaveURL(/\/worker-nodes\/$/)
  await expect(facts).toContainText(/\d+ notes$/)
})

test('the last note of a chapter leads to the next chapter', async ({ page }) => {
  await page.goto('./worker-nodes/node-repair/')
  const next = page.getByRole('link', { name: /^Next chapter Access control / })
  await next.click()
  await expect(page).toHaveURL(/\/access-control\/$/)
})

test('a link that was followed has a colour of its own', async ({ page }) => {
  await page.goto('./worker-nodes/kubelet/')
  // A page cannot ask what a link that was followed looks like: it reads the rule.
  const colours = await page.evaluate(() => {
    const rulesIn = (rules: CSSRuleList): CSSStyleRule[] =>
      [...rules].flatMap((rule) =>
        rule instanceof CSSStyleRule
          ? rule
          : rule instanceof CSSGroupingRule
            ? rulesIn(rule.cssRules)
            : [],
      )
    const link = document.querySelector('.prose a:not(.term, .cite a)')
    const followed = [...document.styleSheets]
      .flatMap((sheet) => rulesIn(sheet.cssRules))
      .find(
        ({ selectorText }) =>
          link?.matches(selectorText.replace(':visited', ':any-link')) &&
          selectorText.includes(':visited'),
      )
    const probe = document.body.appendChild(document.createElement('i'))
    probe.style.color = followed?.style.color ?? ''
    return [link, probe, document.body].map((each) => each && getComputedStyle(each).color)
  })
  expect(new Set(colours).size).toBe(3)
})

test(
  'every part of the cluster picture leads to a section',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./')
    const picture = page.getByRole('region', { name: 'A cluster, part by part' })
    await picture.getByRole('link', { name: /^ECR/ }).click()
    await expect(page).toHaveURL(/\/worker-nodes\/container-runtime\/#images$/)
    await expect(page.locator('#images')).toBeInViewport()
  },
)

test('the sidebar marks the current note', async ({ page }) => {
  await page.goto('./resources/pods/')
  const sidebar = page.getByRole('navigation', { name: 'Notes' })
  await expect(sidebar.locator('[aria-current=page]')).toHaveText('Pods')
})

test('a chapter opened in the sidebar brings its notes, and stays open on the next page', async ({
  page,
}) => {
  await page.goto('./resources/pods/')
  const sidebar = page.getByRole('navigation', { name: 'Notes' })
  await sidebar.getByText('Control plane', { exact: true }).click()
  await expect(sidebar.getByRole('link', { name: 'Scheduler' })).toBeVisible()
  await sidebar.getByRole('link', { name: 'Namespaces' }).click()
  await expect(page.getByRole('heading', { level: 1 })).toHaveText('Namespaces')
  await expect(sidebar.getByRole('link', { name: 'Scheduler' })).toBeVisible()
})

test(
  'the sidebar is filtered by the words of a title and its chapter',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./worker-nodes/karpenter/')
    const sidebar = page.getByRole('navigation', { name: 'Notes' })
    const field = sidebar.getByRole('searchbox', { name: 'Filter notes' })
    await field.fill('karpenter trouble')
    await expect(sidebar.getByRole('link')).toHaveText([
      'Karpenter launches no node',
      'Karpenter fails after an update',
      'The Karpenter controller logs errors or is OOMKilled',
      "What lines in Karpenter's log and events mean",
      'Karpenter: no instance type met the requirements or had an offering',
    ])
    await expect(sidebar.getByRole('status')).toHaveText('5 notes')
    await field.fill('karpenter')
    await expect(sidebar.locator('[aria-current=page]:visible')).toHaveText('Karpenter')
    await field.fill('')
    await expect(sidebar.getByText('Storage', { exact: true })).toBeVisible()
    await field.fill('crashloop')
    await sidebar.getByRole('link', { name: 'CrashLoopBackOff' }).click()
    await expect(page).toHaveURL(/\/troubleshooting\/crash-loop-back-off\/$/)
  },
)

test('a long chapter lists the notes of its own part, and leads to the others', async ({
  page,
}) => {
  await page.goto('./resources/pods/')
  const chapter = page.locator('#chapter-resources')
  await expect(chapter.getByRole('link', { name: 'Probes' })).toBeVisible()
  await expect(chapter.getByRole('link', { name: 'StatefulSets' })).toHaveCount(0)
  await chapter.getByRole('link', { name: 'Controllers', exact: true }).click()
  await expect(page).toHaveURL(/\/resources\/controllers\/$/)
  await expect(chapter.getByRole('link', { name: 'StatefulSets' })).toBeVisible()
})

test('a chapter closed in the sidebar stays closed on the next page', async ({ page }) => {
  await page.goto('./resources/pods/')
  const sidebar = page.getByRole('navigation', { name: 'Notes' })
  await sidebar.getByText('Workloads', { exact: true }).click()
  await expect(sidebar.getByRole('link', { name: 'Namespaces' })).toBeHidden()
  // The browser tells the page of it a moment later.
  await expect.poll(() => page.evaluate(() => sessionStorage.length)).toBe(1)
  await page.reload()
  await expect(sidebar.getByRole('link', { name: 'Namespaces' })).toBeHidden()
})

test('the sidebar is as it was left before the first paint', async ({ page }) => {
  await page.goto('./resources/pods/')
  const sidebar = page.getByRole('navigation', { name: 'Notes' })
  await sidebar.getByText('Control plane', { exact: true }).click()
  await expect(sidebar.getByRole('link', { name: 'Scheduler' })).toBeVisible()
  // Without its module scripts the next page has only what runs before the first paint.
  await page.route('**/_astro/*.js', (route) =>
    route.fulfill({ contentType: 'text/javascript', body: '' }),
  )
  await page.reload()
  await expect(sidebar.getByRole('link', { name: 'Scheduler' })).toBeVisible()
})

test('the contents mark the section in view', async ({ page }) => {
  await page.goto('./resources/pods/')
  const contents = page.getByRole('navigation', { name: 'On this page' })
  await page.locator('#scheduling').evaluate((heading) => heading.scrollIntoView())
  await expect(contents.locator('[aria-current=true]')).toHaveText(
    'Who places a Pod and who starts it',
  )
})

test.describe('on a phone', () => {
  test.use({ viewport: { width: 320, height: 640 } })

  test(
    'the menu opens the notes, and Escape closes it',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./resources/pods/')
      const sidebar = page.getByRole('navigation', { name: 'Notes' })
      await expect(sidebar).toBeHidden()
      await page.getByRole('button', { name: 'Menu' }).click()
      await expect(sidebar.getByRole('link', { name: 'Probes' })).toBeVisible()
      await page.keyboard.press('Escape')
      await expect(sidebar).toBeHidden()
    },
  )

  for (const path of ['', 'compare/', 'compare/probes/', 'search/', 'go/', '404.html']) {
    test(`the menu of /${path} leads to every chapter and to the comparisons`, async ({ page }) => {
      await page.goto(`./${path}`)
      await page.getByRole('button', { name: 'Menu' }).click()
      const menu = page.getByRole('navigation', { name: 'Notes' })
      await menu.getByText('Storage', { exact: true }).click()
      await expect(menu.getByRole('link', { name: 'Amazon EBS' })).toBeVisible()
      await menu.getByRole('link', { name: 'Comparisons' }).click()
      await expect(page).toHaveURL(/\/compare\/$/)
    })
  }

  test('the contents open from the bar and close when a section is chosen', async ({ page }) => {
    await page.goto('./resources/pods/')
    await page.getByRole('button', { name: 'On this page' }).click()
    const contents = page.getByRole('navigation', { name: 'On this page' })
    await contents.getByRole('link', { name: 'How to run a sidecar' }).click()
    await expect(contents).toBeHidden()
    await expect(page.locator('#sidecars')).toBeInViewport()
  })
})

test.describe('at an address that is not there', () => {
  test.use({ expectedFailures: [/worker-nods/] })

  test(
    'the page offers a search for its words and the nearest notes',
    { tag: '@base-path' },
    async ({ page }) => {
      await page.goto('./worker-nods/kublet/')
      await expect(page.getByRole('heading', { level: 1 })).toHaveText(
        'There is no page at this address',
      )
      await expect(page.getByRole('main').getByRole('combobox')).toHaveValue('worker nods kublet')
      await page.getByRole('main').getByRole('link', { name: 'kubelet' }).click()
      await expect(page).toHaveURL(/\/worker-nodes\/kubelet\/$/)
    },
  )
})

test.describe('at an address that is like none', () => {
  test.use({ expectedFailures: [/zzz/] })

  test('no note is offered as near', async ({ page }) => {
    const listed = page.waitForResponse(/notes\.json$/)
    await page.goto('./zzz/')
    await listed
    await expect(page.getByRole('heading', { name: 'Did you mean' })).toBeHidden()
  })
})

test(
  'a link is prefetched when the reader points at it',
  { tag: '@base-path' },
  async ({ page }) => {
    await page.goto('./worker-nodes/kubelet/')
    const prefetched = page.waitForRequest(/\/worker-nodes\/container-runtime\/$/)
    await page.getByRole('link', { name: 'Next Container runtime' }).hover()
    await prefetched
  },
)
