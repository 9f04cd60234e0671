import { expect, test } from 'playwright/test'
import { builtPages } from '../pages.ts'
import { sites } from '../sites.ts'

const links = [
  {
    what: 'a row of a comparison',
    from: '/access-control/service-accounts/',
    to: '/compare/pod-credentials/#pod-credentials.works-on-fargate',
    text: 'which work on Fargate',
  },
  {
    what: 'a column of a comparison, with its title',
    from: '/worker-nodes/fargate/',
    to: '/compare/compute-options/#compute-options.option.fargate',
    text: 'Compute for Pods on EKS: Fargate',
  },
  {
    what: 'a quota',
    from: '/worker-nodes/managed-node-groups/',
    to: '/reference/quotas/#quota-node-groups',
    text: 'by default',
  },
  {
    what: 'a version',
    from: '/storage/ebs/',
    to: '/reference/version-calendar/#1.34',
    text: '1.34',
  },
  {
    what: 'the list of comparisons',
    from: '/reference/',
    to: '/compare/',
    text: 'Comparisons',
  },
]

for (const { what, from, to, text } of links) {
  test(`a note links to ${what}`, () => {
    const pages = builtPages(sites.root)
    const link = pages
      .find(({ path }) => path === from)
      ?.document.querySelectorAll('article a')
      .find((each) => each.getAttribute('href') === to && each.text.trim() === text)
    expect(link).toBeDefined()
    const [path, id] = to.split('#')
    const target = pages.find((page) => page.path === path)?.document
    expect(id === undefined ? target : target?.getElementById(id)).toBeTruthy()
  })
}

test('every problem can be reached from its symptom', () => {
  const pages = builtPages(sites.root)
  // The overview leads to the notes by program.
  const lists = ['/troubleshooting/', '/troubleshooting/programs/']
  const linked = pages
    .filter(({ path }) => lists.includes(path))
    .flatMap(({ document }) => document.querySelectorAll('article a[href]'))
    .map((link) => link.getAttribute('href')?.split('#')[0])
  const notes = pages.map(({ path }) => path).filter((path) => /^\/troubleshooting\/./.test(path))
  expect(notes.length).toBeGreaterThan(100)
  expect(notes.filter((path) => !linked.includes(path))).toEqual([])
})
