import { expect, test } from 'playwright/test'
import { readNote } from '../../src/notes/readNote.ts'
import { topicMarkdown } from '../../src/notes/topicMarkdown.ts'
import { topicPages } from '../../src/notes/topicPages.ts'
import type { Comparison } from '../../src/comparison/defineComparison.ts'
import { topicFinder } from '../../src/terms/topic.ts'

const note = (name: string, title: string, aliases: string, text: string) =>
  readNote(
    `src/content/notes/${name}.mdx`,
    `---\ntitle: ${title}\nsummary: About ${title}.\naliases: [${aliases}]\n---\n\n${text}`,
  )

const notes = [
  note(
    'nodes/karpenter',
    'Karpenter',
    '',
    '## Karpenter limits {#limits}\n\nKarpenter, Karpenter.',
  ),
  note('nodes/warm', 'Warm nodes', 'NodePool', 'Text.\n'),
  note(
    'pods/limits',
    'Limits',
    '',
    `## Limits of Karpenter {#named}

Text.

## In passing {#passing}

Karpenter is named once, and \`karpenter.sh\` is another word.

## The size of Pods {#twice}

Karpenter counts NodePools.

<Message
  id="no-type"
  program="Karpenter"
  shows="Pod event"
  text="no instance type"
  source="s"
  cause="A cause."
  remedy="A remedy."
/>
`,
  ),
]

const cell = { kind: 'yes', sources: [] } as const
const scaling: Comparison = {
  id: 'scaling',
  chapter: 'nodes',
  title: 'Scaling',
  question: 'Which one?',
  checked: '2026-11-23',
  options: {
    karpenter: { title: 'Karpenter', chooseWhen: 'always' },
    other: { title: 'Other', chooseWhen: 'never' },
  },
  criteria: { spot: { title: 'Spot' } },
  cells: { spot: { karpenter: cell, other: cell } },
}

const [page] = topicPages({ karpenter: { name: 'Karpenter', words: ['NodePool'] } }, notes, {
  comparisons: [scaling],
  facts: {
    release: {
      what: 'Newest Karpenter release',
      value: '1.2',
      source: 'karpenter-nodeclasses',
      checked: '2026-11-23',
      checkAgain: '2027-01-01',
    },
  },
  terms: { karpenter: { term: 'Karpenter', definition: 'It starts <nodes>.', note: '/nodes/' } },
})
const addressesOf = (wanted: string) =>
  page?.groups.find(({ group }) => group === wanted)?.entries.map(({ address }) => address)

test('a topic has the notes that it is the subject of, first those it is in the title of', () => {
  expect(page?.summary).toBe('It starts <nodes>.')
  expect(addressesOf('note')).toEqual(['/nodes/karpenter/', '/nodes/warm/'])
})

test('of other notes it has the sections whose title names it, or whose text does twice', () => {
  expect(addressesOf('section')).toEqual(['/pods/limits/#named', '/pods/limits/#twice'])
})

test('it has the cells about it, and its messages, facts and terms', () => {
  expect(addressesOf('row')).toEqual(['/compare/scaling/#scaling.spot.karpenter'])
  expect(addressesOf('message')).toEqual(['/pods/limits/#no-type'])
  expect(page?.groups.find(({ group }) => group === 'fact')?.entries).toEqual([
    { title: 'Newest Karpenter release', address: '/#release', words: '1.2' },
  ])
  expect(addressesOf('term')).toEqual(['/#karpenter'])
})

test('its Markdown has every entry as a link, and escapes what Markdown would read', () => {
  const markdown = page ? topicMarkdown(page, 'https://x/notes/') : ''
  expect(markdown).toMatch(/^# All about Karpenter\n\nIt starts \\<nodes>\.\n\n## Notes\n/)
  expect(markdown).toContain('- [Spot](https://x/notes/compare/scaling/#scaling.spot.karpenter)')
  expect(markdown).toMatch(/\nGenerated from the notes: https:\/\/x\/notes\/topics\/karpenter\/\n$/)
})

test('a title names the topics whose words it has, in the singular or plural', () => {
  const topicsIn = topicFinder({
    karpenter: { name: 'Karpenter', words: ['NodePool'] },
    spot: { name: 'Spot Instances', words: ['Spot'] },
  })
  expect(topicsIn('NodePools and Spot').map(({ path }) => path)).toEqual([
    '/topics/karpenter/',
    '/topics/spot/',
  ])
  expect(topicsIn('Where to spot karpenters')).toEqual([])
})
