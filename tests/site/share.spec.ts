import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import sharp from 'sharp'
import { readLedgerFiles } from '../../src/addresses/ledgerFiles.ts'
import { addressesOfNames } from '../../src/addresses/names.ts'
import { builtPages, forwardPages, type BuiltPage } from '../pages.ts'
import { sites } from '../sites.ts'

const addressOfName = addressesOfNames(readLedgerFiles('.'))

/** What a link preview reads off the head of a page. */
function preview({ document }: BuiltPage): Map<string, string> {
  return new Map(
    document
      .querySelectorAll('meta[property], meta[name]')
      .map((each) => [
        each.getAttribute('property') ?? each.getAttribute('name') ?? '',
        each.getAttribute('content') ?? '',
      ]),
  )
}

/** The file of a built site that an absolute address leads to. */
function fileAt({ folder, base }: (typeof sites)['root'], address: string): string {
  return join(folder, new URL(address).pathname.slice(base.length))
}

for (const [name, site] of Object.entries({ root: sites.root, base: sites.base })) {
  const { base, env } = site
  const origin = env['SITE_URL'] ?? ''
  const idsByPath = () =>
    new Map(
      builtPages(site).map(({ path, document }) => [
        base + path.slice(1),
        new Set(document.querySelectorAll('[id]').map(({ id }) => id)),
      ]),
    )

  test(`every short address of the site at ${name} describes its target, and the target exists`, () => {
    const ids = idsByPath()
    const pages = forwardPages(site).filter(({ path }) => path.startsWith('/go/'))
    expect(pages.map(({ path }) => path.slice(4, -1)).sort()).toEqual(
      [...addressOfName.keys()].sort(),
    )
    for (const page of pages) {
      const { path, document } = page
      const tags = preview(page)
      const target = document.querySelector('a')?.getAttribute('href') ?? ''
      const [pathname = '', id] = target.split('#')
      const there = ids.get(pathname)
      const isThere = there && (id === undefined || there.has(id))
      expect(
        {
          empty: ['og:title', 'og:description', 'og:image:alt', 'description'].filter(
            (tag) => !tags.get(tag),
          ),
          url: tags.get('og:url'),
          card: tags.get('twitter:card'),
          robots: tags.get('robots'),
          canonical: document.querySelector('link[rel=canonical]')?.getAttribute('href'),
          hasImage: existsSync(fileAt(site, tags.get('og:image') ?? '')),
          refresh: document.querySelector('meta[http-equiv=refresh]')?.getAttribute('content'),
          leadsTo: isThere ? target : undefined,
        },
        path,
      ).toEqual({
        empty: [],
        url: `${origin}${base}${path.slice(1)}`,
        card: 'summary_large_image',
        robots: 'noindex',
        canonical: origin + pathname,
        hasImage: true,
        refresh: `0; url=${target}`,
        leadsTo: target,
      })
    }
  })
}

test('a section is shared with its own title and summary, not with those of its page', () => {
  const page = forwardPages(sites.root).find(({ path }) => path === '/go/secrets-encrypted/')
  const tags = page && preview(page)
  expect(tags?.get('og:title')).toBe('Is a Secret encrypted in etcd? · Secrets')
  expect(tags?.get('og:description')).toMatch(/encrypt/)
  expect(tags?.get('og:image')).toBe(
    'https://notes.example.com/og/resources/secrets.encryption.png',
  )
})

test('every page and section has its own picture', () => {
  const shown = [...builtPages(sites.root), ...forwardPages(sites.root)].flatMap((page) => {
    const picture = preview(page).get('og:image')
    const target = page.document.querySelector('main') ? page.path : undefined
    const of = target ?? page.document.querySelector('a')?.getAttribute('href')
    return picture === undefined || picture.endsWith('/og/index.png') ? [] : [{ picture, of }]
  })
  const shared = [...Map.groupBy(shown, ({ picture }) => picture)].filter(
    ([, pages]) => new Set(pages.map(({ of }) => of)).size > 1,
  )
  expect(shared).toEqual([])
})

test('programs find every section in one file, and those of a page in its own', () => {
  const read = (file: string) =>
    (
      JSON.parse(readFileSync(join(sites.base.folder, file), 'utf8')) as {
        sections: Record<string, unknown>[]
      }
    ).sections
  const all = read('api/sections.json')
  expect(all.length).toBeGreaterThanOrEqual(new Set(addressOfName.values()).size)
  const ofPage = read('api/sections/resources/secrets.json')
  // Only the file of a page has the Markdown of its sections.
  const withoutMarkdown = ofPage.map((record) =>
    Object.fromEntries(Object.entries(record).filter(([key]) => key !== 'markdown')),
  )
  expect(all).toEqual(expect.arrayContaining(withoutMarkdown))
  expect(ofPage).toContainEqual({
    id: 'encryption',
    title: 'Is a Secret encrypted in etcd?',
    fullTitle: 'Is a Secret encrypted in etcd?',
    pageTitle: 'Secrets',
    kind: 'note',
    chapter: 'resources',
    summary: expect.stringMatching(/^On EKS, yes\. .+\.$/),
    address: 'https://team.github.io/eks-notes/resources/secrets/#encryption',
    share: 'https://team.github.io/eks-notes/go/secrets-encrypted/',
    reviewed: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    markdown: expect.stringMatching(/^## Is a Secret encrypted in etcd\?\n\nOn EKS, yes\./),
  })
})

test('every picture is 1200 by 630 pixels and below 60 kB', async () => {
  const pictures = [...builtPages(sites.root), ...forwardPages(sites.root)].flatMap(
    (page) => preview(page).get('og:image') ?? [],
  )
  expect(pictures.length).toBeGreaterThan(1_000)
  const wrong: object[] = []
  for (const address of new Set(pictures)) {
    const image = readFileSync(fileAt(sites.root, address))
    const { width, height, format } = await sharp(image).metadata()
    const isRight = width === 1200 && height === 630 && format === 'png' && image.length < 60_000
    if (!isRight) wrong.push({ address, width, height, format, bytes: image.length })
  }
  expect(wrong).toEqual([])
})

test('the list of short addresses has every one that is offered', () => {
  const list = builtPages(sites.root).find(({ path }) => path === '/go/')
  const listed = list?.document
    .querySelectorAll('filter-list a')
    .map((link) => link.getAttribute('href')?.slice(4, -1))
  const offered = new Map([...addressOfName].reverse().map(([name, address]) => [address, name]))
  expect([...(listed ?? [])].sort()).toEqual([...offered.values()].sort())
})
