import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'
import { vocabulary } from '../../src/data/vocabulary/index.ts'
import { checkVocabulary } from '../../src/search/checkVocabulary.ts'
import { editDistance } from '../../src/checks/editDistance.ts'
import { namesTwoOf } from '../../src/search/comparedThings.ts'
import { excerptOf } from '../../src/search/excerpt.ts'
import { findHits } from '../../src/search/findHits.ts'
import { packNames, unpackNames, type IndexedPage } from '../../src/search/indexFile.ts'
import { packWords, unpackWords } from '../../src/search/wordList.ts'
import { LetterIndex } from '../../src/search/letterIndex.ts'
import { looksPasted, messageForm, messageOf } from '../../src/search/messageForm.ts'
import { readQuery } from '../../src/search/readQuery.ts'
import { readPage } from '../../src/sections/readPage.ts'
import { hrefOf } from '../../src/search/results.ts'
import { readState, withState } from '../../src/search/searchState.ts'
import { Search } from '../../src/search/search.ts'
import type { Section } from '../../src/sections/section.ts'
import { splitNames } from '../../src/search/splitNames.ts'
import { SynonymIndex } from '../../src/search/synonyms.ts'
import { Vocabulary } from '../../src/search/vocabulary.ts'
import { readFilter, writeFilter } from '../../src/search/wordFilter.ts'
import { compoundsOf, wordsOf } from '../../src/search/words.ts'
import { noAnswers } from '../answers/noAnswers.ts'

const texts = (text: string) => wordsOf(text).map(({ text }) => text)

test.describe('words', () => {
  const cases: Record<string, string[]> = {
    'VPC-CNI': ['vpc', 'cni'],
    PodDisruptionBudget: ['pod', 'disruption', 'budget'],
    'PVCs and IPs': ['pvcs', 'and', 'ips'],
    'v1.33.2': ['1.33.2'],
    'node.kubernetes.io/instance-type': ['node', 'kubernetes', 'io', 'instance', 'type'],
    'AWS’s naïve': ['aws', 'naive'],
    '': [],
    '🚀 ((*': [],
  }
  for (const [text, words] of Object.entries(cases)) {
    test(`of "${text}"`, () => expect(texts(text)).toEqual(words))
  }

  const contractions: Record<string, string[]> = {
    "doesn't don’t isn't": ['does', 'do', 'is'],
    'I’m they’re we’ve you’ll she’d let’s': ['i', 'they', 'we', 'you', 'she', 'let'],
    "can't won’t shan't ain't": ['can', 'will', 'shall', 'is'],
    "the Pod's node, 'default' and o'clock": ['the', 'pod', 'node', 'default', 'and', 'o', 'clock'],
  }
  for (const [text, words] of Object.entries(contractions)) {
    test(`of the contractions in "${text}" are whole words`, () =>
      expect(texts(text)).toEqual(words))
  }

  test('written together are known as one as well', () => {
    expect(compoundsOf('kube-proxy on a LoadBalancer').map(({ text }) => text)).toEqual([
      'kubeproxy',
      'loadbalancer',
    ])
  })

  test('of one family share a stem', () => {
    const stems = ['encrypted', 'encryption', 'encrypts'].map((text) => wordsOf(text)[0]?.stem)
    expect(new Set(stems).size).toBe(1)
  })
})

test('the distance of words counts changed, added, dropped and swapped letters', () => {
  expect(editDistance('kapenter', 'karpenter', 2)).toBe(1)
  expect(editDistance('kuberentes', 'kubernetes', 2)).toBe(1)
  expect(editDistance('pod', 'pod', 2)).toBe(0)
  expect(editDistance('', 'ab', 3)).toBe(2)
  expect(editDistance('ingress', 'secret', 2)).toBe(3)
})

test.describe('the form of a message', () => {
  const same = [
    ['0/3 nodes are available: 3 Too many pods', '0/17 nodes are available: 12 Too many pods.'],
    [
      'pods "web-5d78c9869d-x2v4k" is forbidden: exceeded quota',
      'pods "db-0" is forbidden: exceeded quota',
    ],
    ['User "arn:aws:sts::111122223333:assumed-role/dev/me" cannot list', 'User "jane" cannot list'],
    [
      '2026-11-27T06:00:01.123Z dial tcp 10.0.3.4:443: i/o timeout',
      'dial tcp 172.20.0.1:8443: i/o timeout',
    ],
    ['back-off 5m0s restarting failed container', 'back-off 10s restarting failed container'],
    [
      'volume vol-0123456789abcdef0 of 5f0c1f6e-3f0a-4c57-9d0e-1f3a5b7c9d11 is in use',
      'volume vol-0fedcba9876543210 of 00000000-3f0a-4c57-9d0e-1f3a5b7c9d11 is in use',
    ],
    ['image sha256:0123456789abcdef0123 not found', 'image sha256:fedcba9876543210fed9 not found'],
    ['error: pod/web-0 not ready (x12 over 2m)', 'pod/api-7 not ready (x3 over 50s)'],
  ]
  for (const [one = '', other = ''] of same) {
    test(`"${one}" is that of "${other}"`, () => {
      expect(messageForm(one)).toBe(messageForm(other))
      expect(messageForm(one).split(' ').length).toBeGreaterThan(2)
    })
  }

  test('keeps codes that tell what happened', () => {
    expect(messageForm('exit code 137')).not.toBe(messageForm('exit code 143'))
    expect(messageForm('503 Service Unavailable')).toContain('503')
  })

  test('is none of a name that says little beside what varies', () => {
    expect(messageOf('172.20.0.1 i/o timeout')).toBe('')
    expect(messageOf('DNS i/o timeout')).toBe('dns i o timeout')
  })

  test('is asked for where a line looks pasted', () => {
    expect(looksPasted('0/3 nodes are available: 3 Too many pods')).toBe(true)
    expect(looksPasted('pods "a" is forbidden')).toBe(true)
    expect(looksPasted('how many pods fit on a node')).toBe(false)
  })
})

test('texts are found by letters that they have in sequence, across words and signs', () => {
  const index = new LetterIndex([
    'Load\nbalancer',
    'kube-proxy',
    'a Café, a CAFÉ',
    'why it doesn’t',
  ])
  expect(index.find('loadb')).toEqual([0])
  expect(index.find('kubeproxy')).toEqual([1])
  expect(index.find('cafe')).toEqual([2])
  expect(index.find('a')).toEqual([0, 2])
  expect(index.find('itdoes')).toEqual([3])
  expect(index.find('balancerkube')).toEqual([])
  expect(index.find('-')).toEqual([])
})

test('a filter has all of its words, and few others', () => {
  const words = Array.from({ length: 2000 }, (_, index) => `word${index}`)
  const has = readFilter(writeFilter(words))
  expect(words.every(has)).toBe(true)
  const others = Array.from({ length: 2000 }, (_, index) => `other${index}`)
  expect(others.filter(has).length).toBeLessThan(60)
  expect(readFilter(writeFilter([]))('any')).toBe(false)
})

test('a filter of a very large site has its words as well', () => {
  const words = Array.from({ length: 100_000 }, (_, index) => `word${index}`)
  const has = readFilter(writeFilter(words))
  expect(words.every(has)).toBe(true)
})

test.describe('on the page that a search leads to', () => {
  const page = `Pods run containers. A Pod has one address. The tmpfs of a Pod is in memory. ${'Pods wait. '.repeat(12)}`
  const words = page.match(/\w+/g) ?? []
  const marked = (passage: string, common: string[] = []) => {
    const search = { stems: ['pod', 'tmpf'], typed: ['pod', 'tmpf'], common, passage }
    const { hits, passageAt } = findHits(words, search)
    return { marks: hits.map((index) => words[index]), passageAt }
  }

  test('rare words are marked, and of those that it is full of only those in the passage', () => {
    expect(marked('')).toEqual({ marks: ['tmpfs'], passageAt: undefined })
    expect(marked('A Pod has one address')).toEqual({ marks: ['Pod', 'tmpfs'], passageAt: 3 })
  })

  test('words that are all over the site are marked in the passage only', () => {
    expect(marked('', ['tmpf']).marks).toEqual([])
    expect(marked('tmpfs of a Pod', ['tmpf']).marks).toEqual(['tmpfs', 'Pod'])
  })
})

const knowledge = {
  vocabulary: new Vocabulary(
    {
      pod: 90,
      pods: 80,
      karpenter: 40,
      forbidden: 9,
      secrets: 30,
      list: 12,
      drain: 20,
      rbac: 10,
      balancer: 9,
      load: 20,
      ignore: 2,
      daemonsets: 4,
    },
    100,
  ),
  synonyms: new SynonymIndex({
    same: [['rbac', 'role based access control']],
    means: { evacuate: ['drain'], 'who can': ['rbac'] },
  }),
  isUncovered: (word: string) => ['dynatrace', 'mongodb', 'karpenter'].includes(word),
  findMessages: () => [],
}
const read = (text: string, correct = true) => readQuery(text, knowledge, correct)
const termsOf = (text: string) => read(text).terms.map(({ text }) => text)

test.describe('a query', () => {
  test('drops words that say nothing, unless there is no other', () => {
    expect(termsOf('how do I list the pods')).toEqual(['list', 'pods'])
    expect(termsOf('what is it').length).toBeGreaterThan(0)
  })

  test('that is a pasted message keeps what identifies it', () => {
    const message =
      'Error from server (Forbidden): pods is forbidden: User "arn:aws:sts::111122223333:assumed-role/dev/i-0abc1234def567890" cannot list 10.0.12.7'
    expect(termsOf(message)).toEqual(expect.arrayContaining(['forbidden', 'pods', 'list']))
    expect(termsOf(message).join(' ')).not.toMatch(/arn|111122223333|0abc|10\.0|assumed/)
  })

  test('that is a pasted command loses the names of one’s own objects', () => {
    expect(termsOf('kubectl drain ip-10-0-3-4.ec2.internal -n shop')).toContain('drain')
    expect(termsOf('kubectl get secrets -n shop')).toEqual(['secrets'])
  })

  test('is corrected where the site does not have a word, and says so', () => {
    expect(read('kapenter').corrected).toEqual([{ typed: 'kapenter', taken: 'karpenter' }])
    expect(read('kapenter', false).corrected).toEqual([])
    expect(read('karpenter').corrected).toEqual([])
  })

  test('names the words that are nowhere', () => {
    expect(read('karpenter xqzwv').missing).toEqual(['xqzwv'])
  })

  test('names the products that the site does not cover, as they were typed', () => {
    expect(read('Dynatrace pods')).toMatchObject({ uncovered: ['Dynatrace'], missing: [] })
    expect(read('pods for MongoDB xqzwv')).toMatchObject({
      uncovered: ['MongoDB'],
      missing: ['xqzwv'],
    })
    expect(read('karpenter').uncovered).toEqual([])
  })

  test('is read in other words', () => {
    const readings = (text: string) =>
      read(text).readings.map(({ words }) => words.map(({ text }) => text).join(' '))
    expect(readings('evacuate')).toContain('drain')
    expect(readings('role based access control')).toContain('rbac')
    expect(readings('loadbalancer')).toContain('load balancer')
    expect(readings('karp')).toContain('karpenter')
  })

  test('in quotation marks is a phrase; a long message in them is not', () => {
    expect(read('"secrets list"').phrase).toBe('secrets list')
    expect(read('pods "secrets"').phrase).toBeUndefined()
    expect(read('"the pods of karpenter drain secrets and list all rbac"').phrase).toBeUndefined()
  })
})

test('a comparison is asked for if two of its things are named', () => {
  const things = [
    'Managed node groups',
    'EKS Auto Mode',
    'Fargate',
    'Public',
    'Public and private',
    'Private',
  ]
  const names = (text: string) => {
    const words = { fargate: 9, auto: 8, mode: 12, node: 90, group: 40, public: 9, private: 9 }
    const vocabulary = new Vocabulary(words, 100)
    return namesTwoOf(things, readQuery(text, { ...knowledge, vocabulary }))
  }
  expect(names('Fargate or Auto Mode')).toBe(true)
  expect(names('node groups or fargate')).toBe(true)
  expect(names('public or private')).toBe(true)
  expect(names('is Fargate better for a node')).toBe(false)
  expect(names('one public node or two')).toBe(false)
})

test.describe('an excerpt', () => {
  const hits = {
    stems: new Map([
      ['secret', 2],
      ['encrypt', 3],
      ['key', 1],
    ]),
    typed: new Set(['secret', 'encrypt']),
  }
  const blocks = [
    'A Pod runs containers. It may use secrets.',
    'On EKS all secrets are encrypted with a key. Nothing has to be turned on.',
  ]

  test('is the sentence with most of the words, marked, and the rest of its block', () => {
    const { pieces, passage } = excerptOf(blocks, hits)
    expect(pieces.map(({ text }) => text).join('')).toBe(blocks[1])
    expect(pieces.filter(({ isHit }) => isHit).map(({ text }) => text)).toEqual([
      'secrets',
      'encrypted',
    ])
    expect(passage).toBe('EKS all secrets are encrypted with a key')
  })

  test('names no passage of a few words, which may be elsewhere on the page as well', () => {
    const { pieces, passage } = excerptOf(['Encrypted secrets: yes.'], hits)
    expect(pieces.some(({ isHit }) => isHit)).toBe(true)
    expect(passage).toBeUndefined()
  })

  test('without a hit is the beginning, and names no passage', () => {
    const { pieces, passage } = excerptOf(blocks, {
      stems: new Map([['etcd', 1]]),
      typed: new Set(),
    })
    expect(pieces[0]?.text).toMatch(/^A Pod runs containers/)
    expect(passage).toBeUndefined()
  })

  test('of a long text stands around its first hit', () => {
    const { pieces } = excerptOf([`${'word '.repeat(100)}secret ${'word '.repeat(100)}`], hits)
    const text = pieces.map(({ text }) => text).join('')
    expect(text).toContain('secret')
    expect(text.length).toBeLessThan(200)
  })

  test('of nothing is nothing', () => {
    expect(excerptOf([], hits)).toEqual({ pieces: [], passage: undefined })
  })
})

test('the address of a result names its passage in a way that browsers understand', () => {
  const section = { path: '/a/b/', id: 'c' } as Parameters<typeof hrefOf>[0]
  expect(hrefOf(section)).toBe('/a/b/#c')
  expect(hrefOf(section, 'kube-proxy, & more')).toBe('/a/b/#c:~:text=kube%2Dproxy%2C%20%26%20more')
})

test('the state of a search goes into an address and comes back', () => {
  const state = { query: 'a & b', chapter: 'resources', kind: 'term', asTyped: true } as const
  const address = withState('https://example.com/search/?x=1#y', state)
  expect(readState(address.searchParams)).toEqual(state)
  expect(address.searchParams.get('x')).toBe('1')
  const none = { query: '', chapter: undefined, kind: undefined, asTyped: false }
  expect(withState(address.href, none).href).toBe('https://example.com/search/?x=1#y')
  expect(readState(new URLSearchParams('kind=nonsense'))).toEqual(none)
})

test('a page is cut at its headings; numbers of sources, links to copy and tools are left out', () => {
  const html = `<article data-search="note" data-chapter="resources" data-aliases="one|other name" data-asks="{&quot;first&quot;:[&quot;what comes first&quot;]}">
    <nav>Breadcrumbs</nav><h1>Title</h1><p class="summary">The summary.</p>
    <div class="section-heading"><h2 id="first">First</h2><a href="#first" data-copy-link data-part="repetition">#</a></div>
    <p>Text<sup data-part="citation"><a>1</a></sup> of <a href="/x/">it</a>.</p><ul><li>An item</li></ul>
    <comparison-table><table><tr id="a.b"><th>Row</th></tr></table></comparison-table>
    <section data-part="list"><h2 id="related">Related</h2></section></article>`
  expect(readPage('/resources/x/', html)?.sections).toMatchObject([
    { id: undefined, title: 'Title', otherNames: ['one', 'other name'], blocks: ['The summary.'] },
    {
      id: 'first',
      title: 'First',
      asks: ['what comes first'],
      pageTitle: 'Title',
      blocks: ['Text of it.', ['item', 'An item']],
    },
  ])
  expect(readPage('/', '<main>No article</main>')).toBeUndefined()
})

test('the names of a large site are divided so that a word leads to few of them', () => {
  const pages = Array.from({ length: 4000 }, (_, index): IndexedPage => ({
    path: `/notes/${index}/`,
    title: `Note about topic${index}`,
    chapter: 'notes',
    kind: 'note',
    record: `page-${index}`,
    sections: [{ id: 'a', title: `What topic${index} does`, record: `section-${index}` }],
  }))
  const words = { a: 1, note: 4000, topic2222: 2, zebra: 1 }
  const { shared, split } = splitNames(pages, words)
  expect(shared).toEqual({ words: {}, pages: [] })
  expect(split.length).toBeGreaterThan(3)
  for (const { pages } of split) expect(JSON.stringify(pages).length).toBeLessThan(60_000)
  expect(Object.assign({}, ...split.map(({ words }) => words))).toEqual(words)
  const file = split.findLast(({ from }) => from <= 'topic2222')
  expect(file?.words).toMatchObject({ topic2222: 2 })
  expect(file?.pages.find(({ path }) => path === '/notes/2222/')?.sections).toHaveLength(1)
  const few = pages.slice(0, 20)
  expect(splitNames(few, words)).toEqual({ shared: { words, pages: few }, split: [] })
})

test('names and words are the same after they were sent', () => {
  const words = {
    0: 3,
    1.33: 2,
    pod: 9,
    podcast: 1,
    pods: 40,
    ['x'.repeat(40)]: 1,
    ['x'.repeat(41)]: 2,
  }
  expect(unpackWords(packWords(words))).toEqual(words)
  const page = { title: 'A', chapter: 'a', kind: 'note' } as const
  const pages: IndexedPage[] = [
    { ...page, path: '/a/', record: '0', sections: [{ id: 'x', title: 'X', record: '1' }] },
    { ...page, path: '/b/', sections: [{ id: 'y', title: 'Y', record: '5' }] },
    { ...page, path: '/c/', record: '6', sections: [] },
  ]
  const sent: typeof pages = JSON.parse(JSON.stringify(packNames({ words, pages })))
  expect(unpackNames(sent as unknown as Parameters<typeof unpackNames>[0])).toEqual({
    words,
    pages,
  })
})

test('of a large site, a query loads the files of its words and finds its sections', async () => {
  const page = (name: string): IndexedPage => ({
    path: `/${name}/`,
    title: `About ${name}`,
    chapter: 'notes',
    kind: 'note',
    record: name,
    sections: [],
  })
  const loaded: string[] = []
  const search = new Search(
    {
      format: 2,
      version: '',
      texts: { lengths: [], files: [], rest: [] },
      perFile: 1,
      rare: '',
      correct: '',
      uncovered: '',
      sections: 900,
      answers: noAnswers,
      messages: 'messages',
      shortMessages: [],
      chapters: {},
      words: {},
      pages: [],
      files: [
        { from: '', name: 'a-k' },
        { from: 'l', name: 'l-z' },
      ],
    },
    new SynonymIndex({ same: [], means: { lorry: ['drain'] } }),
    {
      file: (name) => {
        loaded.push(name)
        const word = name === 'a-k' ? 'drain' : 'taint'
        const record = name === 'a-k' ? '0' : '7'
        const pages = [{ ...page(word), record }]
        return Promise.resolve(packNames({ words: { [word]: 1, about: 2 }, pages }))
      },
      engine: () => Promise.reject(new Error('not needed')),
    },
  )
  const find = async (text: string) => {
    await search.prepare(text)
    return search.findByName(search.read(text)).ranked.map(({ section }) => section?.path)
  }
  expect(await find('taint')).toEqual(['/taint/'])
  expect(loaded).toEqual(['l-z'])
  expect(await find('lorry')).toEqual(['/drain/'])
  expect(loaded).toEqual(['l-z', 'a-k'])
  await find('taint drain')
  expect(loaded).toHaveLength(2)
})

test('no two chapters hint at something with the same words', () => {
  const hints = readdirSync('src/data/vocabulary')
    .filter((name) => !['index.ts', 'names.ts'].includes(name))
    .map((name) => readFileSync(`src/data/vocabulary/${name}`, 'utf8'))
    .flatMap((text) => [...text.matchAll(/^ {2}'?([^':\n]+)'?: \[/gm)].map(([, typed]) => typed))
  expect(hints.length).toBeGreaterThan(100)
  expect(hints.toSorted()).toEqual(Object.keys(vocabulary.means).toSorted())
})

test('a word of the vocabulary that leads nowhere, and an alias without a word, are named', () => {
  const section: Section = {
    path: '/a/',
    id: undefined,
    level: 1,
    kind: 'note',
    chapter: 'a',
    title: 'Secrets',
    otherNames: ['???'],
    asks: [],
    pageTitle: 'Secrets',
    context: [],
    reviewed: '2026-11-23',
    blocks: ['They are encrypted.'],
    sentences: ['They are encrypted.'],
    facts: [],
    messages: [],
    listedFacts: [],
  }
  const words = {
    same: [
      ['pw', 'passphrase'],
      ['pw', 'secret'],
    ],
    means: { safe: ['encrypted secrets', 'locked'] },
  }
  expect(checkVocabulary(words.same, { a: words.means }, [section])).toEqual([
    {
      file: 'names',
      path: [0],
      message: expect.stringContaining('None of "pw", "passphrase" is in any section.'),
    },
    {
      file: 'a',
      path: ['safe', 1],
      message: expect.stringContaining('"safe" means "locked", which is in no section.'),
    },
    { path: [], message: expect.stringContaining('The alias "???" of /a/ has no word.') },
  ])
})
