import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { dirname, join } from 'node:path'
import { expect, test } from 'playwright/test'
import { no, text, yes } from '../../src/comparison/cells.ts'
import { defineComparison, type WrittenComparison } from '../../src/comparison/defineComparison.ts'
import type { Facts } from '../../src/facts/fact.ts'
import type { SiteData } from '../../src/notes/dataOfSite.ts'
import { checkNotes } from '../../src/notes/checkNotes.ts'
import { formatProblems } from '../../src/notes/problem.ts'
import { readNotes } from '../../src/notes/readNote.ts'

const source = {
  title: 'Amazon EKS architecture',
  publisher: 'AWS',
  url: 'https://docs.aws.amazon.com/eks/latest/userguide/eks-architecture.html',
  checked: '2026-11-20',
}

const frontmatter = `---
title: etcd
summary: The store behind the API server, which AWS runs on every EKS cluster.
aliases: [key-value store]
related: []
reviewed: 2026-11-20
---
`
const body = `
## What etcd stores {#what-it-stores}

Every object of the cluster.<Cite source="eks-architecture" />
`

const twoWays = defineComparison({
  id: 'two-ways',
  chapter: 'control-plane',
  title: 'Two ways',
  question: 'Which way?',
  checked: '2026-11-20',
  options: {
    one: { title: 'One', chooseWhen: 'you can.' },
    two: { title: 'Two', chooseWhen: 'you must.' },
  },
  criteria: { cost: { title: 'Cost' } },
  cells: { cost: { one: no([]), two: yes([]) } },
})

let root: string

test.beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'eks-notes-check-'))
  list()
  write('control-plane/index.mdx', frontmatter + body)
  mkdirSync(join(root, 'src/data/sources'), { recursive: true })
  writeSources('aws', 'eks-architecture')
})

test.afterEach(() => rmSync(root, { recursive: true }))

function write(file: string, text: string) {
  const path = join(root, 'src/content/notes', file)
  mkdirSync(dirname(path), { recursive: true })
  writeFileSync(path, text)
}

/** Writes the chapter.yaml, which lists notes from line 5 on. */
function list(...notes: string[]) {
  const lines =
    notes.length === 0 ? '' : `notes: [\n${notes.map((each) => `  ${each},\n`).join('')}]\n`
  write(
    'control-plane/chapter.yaml',
    `title: Control plane\nsummary: What AWS runs.\norder: 1\n${lines}`,
  )
}

/** Writes the file of a publisher: the first key is on line 2, the next on line 4. */
function writeSources(file: string, ...keys: string[]) {
  const pages = keys.map((key) => `  '${key}': {\n  },\n`).join('')
  writeFileSync(
    join(root, `src/data/sources/${file}.ts`),
    `export const aws = defineSources('AWS', {\n${pages}})\n`,
  )
}

/** Data with a fact and a diagram that notes may use. */
const known = {
  facts: {
    'quota-clusters': {
      what: 'Clusters in a Region',
      value: 100,
      source: 'eks-architecture',
      checked: '2026-11-20',
      checkAgain: '2027-05-20',
    },
  },
  diagrams: { irsa: { title: 'IRSA', words: [], nodes: {}, edges: [] } },
} satisfies Partial<SiteData>
const { facts, diagrams } = known

/** What an author is told, with the note's text put in place of the sound one. */
function told(
  note = frontmatter + body,
  sources: Record<string, unknown> = { 'eks-architecture': source },
  data: Partial<SiteData> = {},
) {
  write('control-plane/index.mdx', note)
  const problems = checkNotes(root, {
    sources: { aws: sources },
    facts: {},
    factGroups: {},
    derivedFacts: [],
    comparisons: { 'two-ways': twoWays },
    diagrams: {},
    terms: {},
    topics: {},
    ledger: {},
    changes: {},
    commonSymptoms: [],
    pages: ['/'],
    versions: [],
    linkedLists: [],
    today: '2026-11-23',
    ...data,
  })
  return problems.map(({ file, line, message }) => `${file.split('/').at(-1)}:${line} ${message}`)
}

test('a sound note has no problems', () => {
  expect(told()).toEqual([])
})

test('an unknown frontmatter key is named with the key that was meant', () => {
  expect(told(frontmatter.replace('aliases:', 'alias:') + body)).toEqual([
    'index.mdx:1 Frontmatter key "aliases" is missing: write a list, for example [node agent].',
    'index.mdx:4 Unknown frontmatter key "alias". Did you mean "aliases"?',
  ])
})

test('a missing frontmatter key is named', () => {
  expect(told(frontmatter.replace(/summary.*\n/, '') + body)).toEqual([
    'index.mdx:1 Frontmatter key "summary" is missing: write the answer of the note in one or two sentences.',
  ])
})

test('a review in the future is refused', () => {
  expect(told(frontmatter.replace('2026-11-20', '2026-12-01') + body)).toEqual([
    `index.mdx:6 Frontmatter key "reviewed" is in the future: write today's date, 2026-11-23, or an earlier one.`,
  ])
})

test('frontmatter that is not YAML is shown with its line', () => {
  expect(told(frontmatter.replace('title: etcd', 'title: [etcd') + body)[0]).toMatch(
    /^index\.mdx:\d+ The frontmatter is not YAML/,
  )
})

test('a heading without an id is shown with the id to write', () => {
  expect(told(frontmatter + body.replace(' {#what-it-stores}', ''))).toEqual([
    'index.mdx:9 The heading "What etcd stores" has no id. Write "## What etcd stores {#what-etcd-stores}".',
  ])
})

test('an id used twice is shown with the line of its first use', () => {
  expect(told(frontmatter + body + '\n## Size {#what-it-stores}\n')).toEqual([
    'index.mdx:13 The id "what-it-stores" is taken by the heading on line 9. Give this section a different id.',
  ])
})

test('an id that is not in lowercase words is refused', () => {
  expect(told(frontmatter + body.replace('#what-it-stores', '#What_it'))).toEqual([
    'index.mdx:9 The id "What_it" is not made of lowercase words joined by hyphens. Write {#what-it}.',
  ])
})

test('a skipped heading level is shown with the level to write', () => {
  expect(told(frontmatter + '\n### Deep {#deep}\n' + body)).toEqual([
    'index.mdx:9 "Deep" skips a heading level. Write it with ##.',
  ])
})

test('a level 1 heading is refused, because the title is the only one', () => {
  expect(told(frontmatter + body + '\n# Big {#big}\n')[0]).toContain(
    'index.mdx:13 "Big" is a level 1 heading',
  )
})

test('a heading below level 3 is refused', () => {
  expect(told(frontmatter + body + '\n### Deep {#deep}\n\n#### Deeper {#deeper}\n')[0]).toContain(
    'index.mdx:15 "Deeper" is a level 4 heading',
  )
})

test('an id that the page needs for itself is refused', () => {
  expect(told(frontmatter + body + '\n## Contents {#contents}\n')).toEqual([
    'index.mdx:13 The id "contents" is already used by the page itself. Write another id, for example {#about-contents}.',
  ])
})

test('a citation on a line by itself is refused', () => {
  expect(told(frontmatter + body + '\n<Cite source="eks-architecture" />\n')).toEqual([
    'index.mdx:13 <Cite> cannot be on a line by itself. Put it in the sentence it belongs to.',
  ])
})

test('an element that notes cannot use is refused', () => {
  expect(told(frontmatter + body + '\nSee <a href="/">home</a>.\n')).toEqual([
    'index.mdx:13 Notes cannot use <a>. Write Markdown, or one of <Cite>, <Fact>, <Callout>, <Comparison>, <Diagram>, <Manifest>, <Message>, <AllSources>, <Changes>, <FactTable>, <Freshness>, <Glossary>, <Messages>, <VersionCalendar>.',
  ])
})

test('a link to a note that is not there names the nearest one', () => {
  expect(told(frontmatter + body + '\n[plane](/control-plan/)\n')).toEqual([
    'index.mdx:13 There is no page at /control-plan/. Did you mean /control-plane/?',
  ])
})

test('a link to a section that is not there names the nearest one', () => {
  expect(told(frontmatter + body + '\n[it](/control-plane/#what-it-store)\n')).toEqual([
    'index.mdx:13 There is no section #what-it-store at /control-plane/. Did you mean #what-it-stores?',
  ])
})

test('a link within the note is held against its own sections', () => {
  expect(told(frontmatter + body + '\n[it](#nowhere-at-all)\n')).toEqual([
    'index.mdx:13 There is no section #nowhere-at-all at /control-plane/. Its sections: #what-it-stores.',
  ])
})

const quotas = { quotas: { facts } }
/** Data with something of every kind that has an address. */
const addressed: Partial<SiteData> = {
  facts,
  factGroups: quotas,
  pages: ['/', '/compare/', '/changes.xml'],
  terms: {
    'control-plane': { etcd: { term: 'etcd', definition: 'The store.', note: '/control-plane/' } },
  },
  versions: ['1.36'],
  ledger: {
    '/control-plane/': { names: ['plane'], since: '2026-11-01' },
    '/control-plane/etcd/': {
      names: [],
      since: '2026-11-01',
      to: '/control-plane/#what-it-stores',
    },
  },
}
const lists = '\n<Glossary />\n\n<VersionCalendar />\n\n<FactTable group="quotas" />\n'
/** What an author is told of a link on line 13. */
const linked = (address: string) =>
  told(`${frontmatter}${body}\n[it](${address})\n${lists}`, undefined, addressed)

const addresses = [
  '/',
  '/compare/',
  '/compare/two-ways/',
  '/compare/two-ways/#two-ways.cost',
  '/compare/two-ways/#two-ways.option.one',
  '/compare/two-ways/#two-ways.cost.one',
  '/compare/two-ways.csv',
  '/control-plane.md',
  '/changes.xml',
  '/control-plane/#what-it-stores',
  '/control-plane/#etcd',
  '/control-plane/#1.36',
  '/control-plane/#quota-clusters',
  '/compare/?q=cost',
]
for (const address of addresses) {
  test(`a note can link to ${address}, and recommend it`, () => {
    expect(linked(address)).toEqual([])
    const note = frontmatter.replace('related: []', `related: ['${address}']`) + body + lists
    expect(told(note, undefined, addressed)).toEqual([])
  })
}

const wrongAddresses = {
  '/compare/two-way/': 'There is no page at /compare/two-way/. Did you mean /compare/two-ways/?',
  '/compare/two-ways/#cost':
    'There is no section #cost at /compare/two-ways/. Did you mean #two-ways.cost?',
  '/compare/two-ways/#two-ways.costs':
    'There is no section #two-ways.costs at /compare/two-ways/. Did you mean #two-ways.cost?',
  '/control-plane/#two-ways.cost':
    'There is no section #two-ways.cost at /control-plane/. Did you mean /compare/two-ways/#two-ways.cost?',
  '/control-plane/#quota-cluster':
    'There is no section #quota-cluster at /control-plane/. Did you mean #quota-clusters?',
  '/control-plane/#1.63': 'There is no section #1.63 at /control-plane/. Did you mean #1.36?',
  '/compare/#cost': 'There is no section #cost at /compare/. Write /compare/ without #cost.',
  '/go/plane/': '/go/plane/ is only a redirect. Write its target: /control-plane/',
  '/control-plane/etcd/':
    '/control-plane/etcd/ is only a redirect. Write its target: /control-plane/#what-it-stores',
}
for (const [address, message] of Object.entries(wrongAddresses)) {
  test(`a link to ${address} is refused with what was meant`, () => {
    expect(linked(address)).toEqual([`index.mdx:13 ${message}`])
  })
}

test('a relative link is refused', () => {
  expect(told(frontmatter + body + '\n[it](../etcd)\n')[0]).toContain(
    'index.mdx:13 The link "../etcd" is relative',
  )
})

test('an image without alternative text is refused', () => {
  write('control-plane/etcd.png', '')
  expect(told(frontmatter + body + '\n![](etcd.png)\n')).toEqual([
    'index.mdx:13 The image has no alternative text. Write ![what the picture shows](address).',
  ])
})

test('an image by reference needs alternative text too', () => {
  expect(
    told(frontmatter + body + '\n![][picture]\n\n[picture]: https://example.com/etcd.png\n'),
  ).toEqual([
    'index.mdx:13 The image has no alternative text. Write ![what the picture shows](address).',
  ])
})

test('a table with a column without a head is refused', () => {
  const table = (heads: string) => `${frontmatter}${body}\n${heads}\n| --- | --- |\n| a | b |\n`
  expect(told(table('| | Local |'))).toEqual([
    'index.mdx:13 A column of the table has no head. Write what its cells are, such as "State" or "What differs".',
  ])
  expect(told(table('| State | Local |'))).toEqual([])
})

test('a code block without a language is refused', () => {
  expect(told(frontmatter + body + '\n```\nkubectl get pods\n```\n')[0]).toContain(
    'index.mdx:13 The code block has no language',
  )
})

test('a code block in an unknown language names the one that was meant', () => {
  expect(told(frontmatter + body + '\n```yamll\na: b\n```\n')).toEqual([
    'index.mdx:13 Unknown code language "yamll". Did you mean "yaml"?',
  ])
})

const withCode = (...parts: string[]) => told([frontmatter + body, ...parts].join('\n') + '\n')
const shell = (script: string) => `\`\`\`sh\n${script}\n\`\`\``

test('a command may read a file that the note shows, makes or names', () => {
  const yaml = '```yaml title="pod.yaml"\nkind: Pod\n```\n'
  expect(withCode(shell('kubectl apply -f pod.yaml'), '', yaml)).toEqual([])
  for (const script of [
    'kubectl get pod -o yaml > pod.yaml\nkubectl apply -f ./pod.yaml',
    'curl -fsSLo pod.yaml https://example.com/x && kubectl apply --filename=pod.yaml',
    'curl -sO https://example.com/pod.yaml\nkubectl apply -f pod.yaml',
    'wget --output-document pod.yaml https://example.com/x\nkubectl apply -f pod.yaml',
    'kubectl get pod -o yaml | tee pod.yaml\nkubectl diff -f pod.yaml',
    "cat > pod.yaml <<'EOF'\nkind: other.yaml\nEOF\nkubectl apply -f pod.yaml",
    'eksctl get cluster --save pod.yaml\neksctl create cluster -f pod.yaml',
    'kubectl apply -f https://example.com/pod.yaml -f - -f "$file" -f /etc/pod.yaml',
    'kubectl logs -f my-pod\ngrep -f\nkubectl exec my-pod -- cat app.json',
  ]) {
    expect(withCode(shell(script)), script).toEqual([])
  }
  expect(withCode('Save it as `pod.yaml`:', '', shell('kubectl apply -f pod.yaml'))).toEqual([])
  expect(withCode('In `manifests/`:', '', shell('kubectl apply -f manifests'))).toEqual([])
})

test('a number with the wrong form of its unit is refused, also where it is a fact without its unit', () => {
  const withFact = (value: number) => ({
    facts: { retries: { ...facts['quota-clusters'], value, unit: 'retry' } } satisfies Facts,
  })
  const say = (sentence: string, value = 1) =>
    told(frontmatter + body.replace('Every object', sentence), undefined, withFact(value))
  expect(say('After 1 minutes. Every object')).toEqual([
    'index.mdx:11 "1 minutes" has the wrong form of its unit. Write "1 minute", or quote the fact without bare: it adds the right form.',
  ])
  expect(say('After <Fact id="retries" bare /> retries. Every object')[0]).toContain('"1 retry"')
  expect(say('After <Fact id="retries" bare /> retry. Every object', 6)[0]).toContain('"6 retries"')
  expect(say('It takes 3,000 address. Every object')[0]).toContain('"3,000 addresses"')
  for (const right of [
    'After <Fact id="retries" />, 1 minute or 15 minutes.',
    'After a 15 minute break, 0.1 minutes, version 1.1 Pods and `1 Pods`.',
  ]) {
    expect(say(`${right} Every object`), right).toEqual([])
  }
})

test('the words of a comparison are read for wrong units with the facts that they quote', () => {
  const cell = (value: number) => {
    const row = {
      one: text(['at most ', { fact: 'quota-clusters' }, ' clusters'], []),
      two: yes([]),
    }
    const comparison = { ...twoWays, cells: { cost: row } } satisfies WrittenComparison
    const quoted = { 'quota-clusters': { ...facts['quota-clusters'], value } }
    return told(undefined, undefined, {
      facts: quoted,
      factGroups: { quotas: { facts: quoted } },
      comparisons: { 'two-ways': comparison },
    })
  }
  expect(cell(5)).toEqual([])
  expect(cell(1)).toEqual([
    'two-ways.ts:1 "1 clusters" has the wrong form of its unit. Write "1 cluster", or quote the fact without bare: it adds the right form.',
  ])
})

test('a command that reads a file the reader does not have is refused, with what to write', () => {
  const [first = ''] = withCode(shell('kubectl get pods\n\nkubectl apply -f pod.yaml'))
  expect(first).toBe(
    'index.mdx:16 The command reads "pod.yaml", but the reader does not have this file. Show it (<Manifest file="…" />, or a code block with title="pod.yaml"), make it with an earlier command, or say in a sentence how to make `pod.yaml`.',
  )
  for (const script of [
    'eksctl create cluster --config-file=pod.yaml',
    'helm upgrade my-app my-chart --values pod.yaml',
    'helm install my-app ./pod.yaml',
    'aws iam create-role --policy-document file://pod.yaml',
    'aws ec2 run-instances --user-data fileb://pod.yaml',
    'kubectl create configmap x --from-file=key=pod.yaml',
    'kubectl patch pod x --patch-file pod.yaml',
    'jq .kind pod.yaml',
    'kubectl apply -f pod.yaml\nkubectl get pod -o yaml > pod.yaml',
  ]) {
    expect(withCode(shell(script)), script).toEqual([
      expect.stringContaining('index.mdx:14 The command reads "pod.yaml"'),
    ])
  }
  expect(withCode('Run `kubectl apply -f pod.yaml`.')[0]).toContain('index.mdx:13 The command')
  const shown = '```yaml title="pods.yaml"\nkind: Pod\n```\n'
  expect(withCode(shown, shell('kubectl apply -f pod.yaml'))[0]).toContain(
    'Write pods.yaml, which the note shows, or show it',
  )
})

const syntaxMistakes = {
  'fewer than <3 nodes':
    '"<" starts a component, but this is not one. Write \\< in the text, or put it in backticks.',
  'at <cluster-name> and later':
    '<cluster-name> would be read as a component. Write \\<cluster-name> in the text, or put it in backticks.',
  'see <https://example.com/a>':
    '<https://example.com/a> is not a link here. Write [link text](https://example.com/a).',
  'ask <team@example.com>':
    '<team@example.com> is not a link here. Write [link text](mailto:team@example.com).',
  '<!-- later -->': 'This is an HTML comment. Write {/* a comment */}.',
  'in {region now':
    '"{" starts program code, but this is not code. Write \\{ for a brace in the text, or put it in backticks.',
  'helm says {{ .Values.name }}':
    '"{" starts program code, but this is not code. Write \\{ for a brace in the text, or put it in backticks.',
  'One.<Cite source="eks-architecture" /> Then {region':
    '"{" starts program code, but this is not code. Write \\{ for a brace in the text, or put it in backticks.',
  'in {region} now':
    '{region} would run as program code. Write \\{region\\} for braces in the text, or put it in backticks.',
  'helm reads {{region}} here':
    '{{region}} would run as program code. Write \\{\\{region\\}\\} for braces in the text, or put it in backticks.',
  '{region}':
    '{region} would run as program code. Write \\{region\\} for braces in the text, or put it in backticks.',
  'import Tabs from "./Tabs.astro"':
    'A paragraph that begins with "import" would be read as program code. Notes need no imports. Start the sentence with another word.',
  'export the variable first.':
    'A paragraph that begins with "export" would be read as program code. Notes need no imports. Start the sentence with another word.',
  'One.<Cite source="eks-architecture">': '<Cite> is not closed. Write <Cite source="…" />.',
  'One.<Cite source="eks-architecture />':
    '<Cite> cannot be read. Write <Cite source="…" />, with both quotes and "/>" at its end.',
  'One.</Cite>': '</Cite> has no opening tag. Remove it.',
  "<Comparison of=\"two-ways\" only={['one', 'two'} />":
    "A value of <Comparison> cannot be read. Write text as name=\"…\", a list as name={['one', 'two']}.",
}

for (const [text, message] of Object.entries(syntaxMistakes)) {
  test(`an author is told what to write instead of: ${text}`, () => {
    expect(told(`${frontmatter}${body}\n${text}\n`)[0]).toBe(`index.mdx:13 ${message}`)
  })
}

test('escaped braces, code and comments are left alone', () => {
  const text = 'In \\{region\\}, `{region}` and \\<3 nodes.\n\n{/* for later */}\n'
  expect(told(`${frontmatter}${body}\n${text}`)).toEqual([])
})

test('a note that cannot be read is the only one with problems', () => {
  write(
    'control-plane/scheduler.mdx',
    frontmatter.replace('etcd', 'Scheduler') + body + '\n[etcd](/control-plane/#what-it-stores)\n',
  )
  list('scheduler')
  expect(told(`${frontmatter}${body}\nfewer than <3\n`)).toEqual([
    'index.mdx:13 "<" starts a component, but this is not one. Write \\< in the text, or put it in backticks.',
  ])
})

const propertyMistakes = {
  'One <Fact idd="quota-clusters" />.': [
    '<Fact> needs id. Write <Fact id="…" />.',
    '<Fact> has no property "idd". Did you mean "id"?',
  ],
  'One <Fact id="quota-clusters" bare="yes" />.': ['Write bare without a value.'],
  'One <Fact id="quota-clusters" bare={false} />.': ['Write bare without a value.'],
  'One <Fact id={"quota-clusters"} />.': ['Write id as text in quotes: id="…".'],
  'One <Fact id="quota-clusters" id="quota-clusters" />.': ['<Fact> has id twice. Remove one.'],
  'One <Cite source="eks-architecture">here</Cite>.': [
    '<Cite> does not show the text between its tags. Write <Cite source="…" />.',
  ],
  'One <Cite source />.': ['Write source as text in quotes: source="…".'],
  '<Comparison of="two-ways" rows={[\'cost\']} />': [
    '<Comparison> has no property "rows". Known: of, only, criteria.',
  ],
  '<Comparison {...all} of="two-ways" />': [
    '<Comparison> has no property "...all". Known: of, only, criteria.',
  ],
  '<Glossary terms="all" />': ['<Glossary> has no property "terms". It takes no properties.'],
}

for (const [text, messages] of Object.entries(propertyMistakes)) {
  test(`an author is told of properties that do nothing: ${text}`, () => {
    expect(told(`${frontmatter}${body}\n${text}\n`, undefined, { facts })).toEqual(
      messages.map((message) => `index.mdx:13 ${message}`),
    )
  })
}

const callout = '\n<Callout kind="caution">\n\nIt is lost.\n\n</Callout>\n'

test('a note may have two callouts; a third is refused with its line', () => {
  expect(told(frontmatter + body + callout.repeat(2))).toEqual([])
  expect(told(frontmatter + body + callout.repeat(3))).toEqual([
    expect.stringMatching(
      /^index\.mdx:25 This is <Callout> number 3, but a note can have at most 2: .* Keep the most important/,
    ),
  ])
})

test('a callout of an unknown kind, and one that says nothing, are refused with what to write', () => {
  expect(told(frontmatter + body + callout.replace('caution', 'danger'))).toEqual([
    'index.mdx:13 kind is one of "caution", "cost", "eks-differs". Write kind="caution".',
  ])
  expect(told(`${frontmatter}${body}\n<Callout kind="cost" />\n`)).toEqual([
    'index.mdx:13 <Callout> shows nothing. Write <Callout kind="…">, the text on the next lines, and </Callout>.',
  ])
})

test('a key fact that the note does not quote is refused with what to write', () => {
  const named = (ids: string) =>
    frontmatter.replace('reviewed:', `keyFacts: [${ids}]\nreviewed:`) +
    body.replace('cluster.', 'cluster, <Fact id="quota-clusters" />.')
  expect(told(named('quota-cluster, b, c'), undefined, { facts })[0]).toBe(
    'index.mdx:6 Frontmatter key "keyFacts" has "quota-cluster", which the note does not quote, so it would have no source here. Quote it with <Fact id="quota-cluster" />, or name a fact that the note quotes. Did you mean "quota-clusters"?',
  )
  expect(told(named('quota-clusters'), undefined, { facts })).toEqual([
    'index.mdx:6 Frontmatter key "keyFacts": name three to five facts, or leave the key out.',
  ])
})

test('an unknown comparison is refused', () => {
  expect(told(frontmatter + body + '\n<Comparison of="nothing" />\n')[0]).toContain(
    'index.mdx:13 Unknown comparison "nothing"',
  )
})

test('a section may not have the id of a comparison that the note shows', () => {
  expect(
    told(frontmatter + body + '\n## Two ways {#two-ways}\n\n<Comparison of="two-ways" />\n'),
  ).toEqual([
    'index.mdx:15 The section #two-ways has the id of the comparison "two-ways". Give the section another id.',
  ])
})

test('a part of a comparison that is not there is refused', () => {
  const embed = (attributes: string) =>
    told(`${frontmatter}${body}\n<Comparison of="two-ways" ${attributes} />\n`)
  expect(embed("only={['one', 'two']} criteria={['cost']}")).toEqual([])
  expect(embed("only={['one', 'tow']}")).toEqual([
    'index.mdx:13 "tow" in only is not part of two-ways. Did you mean "two"?',
  ])
  expect(embed("criteria={['speed']}")).toEqual([
    'index.mdx:13 "speed" in criteria is not part of two-ways. Known: cost.',
  ])
  expect(embed('only="one"')).toEqual([
    "index.mdx:13 Write only as a list of names: only={['one', 'two']}.",
  ])
})

test('an unknown fact, manifest or diagram names the one that was meant', () => {
  expect(
    told(frontmatter + body + '\nUp to <Fact id="quota-cluster" /> fit.\n', undefined, { facts }),
  ).toEqual(['index.mdx:13 Unknown fact "quota-cluster". Did you mean "quota-clusters"?'])
  expect(told(frontmatter + body + '\n<Diagram of="irza" />\n', undefined, { diagrams })).toContain(
    'index.mdx:13 Unknown diagram "irza". Did you mean "irsa"?',
  )
  expect(told(frontmatter + body + '\n<Manifest file="pod.yml" />\n')[0]).toContain(
    'index.mdx:13 Unknown manifest "pod.yml".',
  )
})

test('a fact on a line by itself, and one in a heading, are refused', () => {
  expect(
    told(frontmatter + body + '\n<Fact id="quota-clusters" />\n', undefined, { facts }),
  ).toEqual([
    'index.mdx:13 <Fact> cannot be on a line by itself. Put it in the sentence it belongs to.',
  ])
  expect(
    told(frontmatter + body + '\n## Up to <Fact id="quota-clusters" /> {#many}\n', undefined, {
      facts,
    }),
  ).toEqual(['index.mdx:13 <Fact> cannot be in a heading. Put it in the sentence it belongs to.'])
})

test('a related address that is not there names the nearest one', () => {
  const note = frontmatter.replace('related: []', 'related: [/control-plan/]') + body
  expect(told(note)).toEqual([
    'index.mdx:5 There is no page at /control-plan/. Did you mean /control-plane/?',
  ])
})

test('a mark in a manifest that names nothing, or several places, says what to write', () => {
  mkdirSync(join(root, 'src/content/manifests'), { recursive: true })
  writeFileSync(
    join(root, 'src/content/manifests/pod.yaml'),
    'kind: Pod\nmetadata: { name: web }\nspec:\n  containers:\n    - name: app\n    - name: log\n',
  )
  const show = (attributes: string) =>
    told(`${frontmatter}${body}\n<Manifest file="pod.yaml" ${attributes} />\n`)
  expect(show('mark="spec.containers[app]"')).toEqual([])
  expect(show('mark="metadata, spec.container"')).toEqual([
    'index.mdx:13 The mark "spec.container" matches nothing in pod.yaml. Did you mean "spec.containers"?',
  ])
  expect(show('mark="containers.name"')).toEqual([
    'index.mdx:13 The mark "containers.name" matches 2 places in pod.yaml: Pod/web.spec.containers[app].name (line 5), Pod/web.spec.containers[log].name (line 6). Write a longer path for the one you mean.',
  ])
  expect(show('mark="14-15"')).toEqual([
    'index.mdx:13 The mark "14-15" matches nothing in pod.yaml. Write a key of the file, for example mark="kind", or several keys separated by commas.',
  ])
  expect(show('lines="3"')[0]).toMatch(/^index\.mdx:13 <Manifest> has no property "lines"\./)
})

test('lines of a code block are not marked by number', () => {
  expect(told(`${frontmatter}${body}\n\`\`\`yaml {1,3}\na: 1\n\`\`\`\n`)[0]).toMatch(
    /^index\.mdx:13 A code block cannot mark lines by number/,
  )
})

test('a manifest and a diagram that no note shows are refused', () => {
  const folder = join(root, 'src/content/manifests')
  mkdirSync(folder)
  writeFileSync(join(folder, 'pod.yaml'), 'kind: Pod\n')
  expect(told(undefined, undefined, { diagrams })).toEqual([
    'irsa.ts:1 No note shows this diagram. Show it or remove it.',
    'pod.yaml:1 No note shows this manifest. Show it or remove it.',
  ])
})

test('a term that leads nowhere, and one with the name of another, are refused', () => {
  const term = { term: 'etcd', definition: 'The store.', note: '/control-plane/#what-it-stores' }
  const toldOf = (terms: SiteData['terms']) => told(undefined, undefined, { terms })
  expect(toldOf({ 'control-plane': { etcd: term } })).toEqual([])
  const store = { ...term, note: '/control-plane/#size' }
  expect(toldOf({ 'control-plane': { etcd: term, store } })).toEqual([
    'control-plane.ts:1 Term "store": There is no section #size at /control-plane/. Its sections: #what-it-stores.',
    'control-plane.ts:1 Term "store": "etcd" already names the term "etcd".',
  ])
})

test('a term in the file of another chapter, and one that two files define, are refused', () => {
  const term = { term: 'etcd', definition: 'The store.', note: '/control-plane/#what-it-stores' }
  mkdirSync(join(root, 'src/data/glossary'))
  for (const chapter of ['control-plane', 'storage']) {
    writeFileSync(
      join(root, `src/data/glossary/${chapter}.ts`),
      'export const terms = defineTerms({\n  etcd: {\n  },\n})\n',
    )
  }
  const terms = { 'control-plane': { etcd: term }, storage: { etcd: term } }
  expect(told(undefined, undefined, { terms })).toEqual([
    'storage.ts:2 Term "etcd" is already in src/data/glossary/control-plane.ts:2. Give one of them another name, or remove it.',
    'storage.ts:2 Term "etcd": Its note is in another chapter. Move the term to src/data/glossary/control-plane.ts.',
  ])
})

test('a topic that nothing is about, and one that nothing defines, are refused', () => {
  const definition = 'The store.'
  const term = { term: 'etcd', definition, note: '/control-plane/#what-it-stores' }
  const toldOf = (store: SiteData['topics'][string]) =>
    told(undefined, undefined, { topics: { store }, terms: { 'control-plane': { etcd: term } } })
  expect(toldOf({ name: 'Store', words: ['etcd'], term: 'etcd' })).toEqual([])
  expect(toldOf({ name: 'Store', words: ['Storage'], definition })).toEqual([
    'topics.ts:1 Topic "store": no note has "Store" or "Storage" in its title or aliases, and no term has that name. Use words that one of them has, or remove the topic.',
  ])
  expect(toldOf({ name: 'etcd', words: [], term: 'etdc' })).toEqual([
    'topics.ts:1 Topic "store": there is no term "etdc". Set "term" to the term that says what it is, or write a "definition". Did you mean "etcd"?',
  ])
})

test('a change that names no note, and one without a day, are refused', () => {
  const change = { day: '2026-11-20', what: 'etcd is new.', notes: ['/control-plane/'] }
  expect(told(undefined, undefined, { changes: { etcd: change } })).toEqual([])
  expect(
    told(undefined, undefined, { changes: { etcd: { ...change, notes: ['/control-plan/'] } } }),
  ).toEqual([
    'changes.ts:1 Change "etcd": There is no note /control-plan/. Did you mean "/control-plane/"?',
  ])
  expect(
    told(undefined, undefined, { changes: { etcd: { ...change, day: '2026-11-31' } } }),
  ).toEqual(['changes.ts:1 Change "etcd": Write its day as YYYY-MM-DD.'])
})

test('a symptom of the home page that has no note is refused', () => {
  expect(told(undefined, undefined, { commonSymptoms: ['/control-plane/'] })).toEqual([])
  expect(told(undefined, undefined, { commonSymptoms: ['/control-plan/'] })).toEqual([
    'home.ts:1 There is no note /control-plan/. Did you mean "/control-plane/"?',
  ])
})

test('a fact that two files state is refused with both places', () => {
  mkdirSync(join(root, 'src/data/facts'))
  const text = "export const some = defineFacts({\n  'quota-clusters': {\n"
  for (const group of ['quotas', 'prices']) {
    writeFileSync(join(root, `src/data/facts/${group}.ts`), text)
  }
  const note = `${frontmatter}${body}\nUp to <Fact id="quota-clusters" />.\n`
  const twice = { quotas: { facts }, prices: { facts } }
  expect(told(note, undefined, { facts, factGroups: twice })).toEqual([
    'prices.ts:2 Fact "quota-clusters" is already in src/data/facts/quotas.ts:2. Give one of them another name, or remove it.',
  ])
  expect(
    told(note, undefined, {
      facts,
      factGroups: { quotas: { facts }, prices: { facts: {} } },
      derivedFacts: ['quota-clusters'],
    }),
  ).toEqual([
    'quotas.ts:2 Fact "quota-clusters" is already in src/data/versions.ts:1. Give one of them another name, or remove it.',
  ])
})

test('words that ask for two facts are refused at their line', () => {
  mkdirSync(join(root, 'src/data/facts'))
  writeFileSync(
    join(root, 'src/data/facts/quotas.ts'),
    "export const quotas = defineFacts({\n  'quota-clusters': {\n  },\n  'quota-more': {\n    asks: ['region clusters'],\n  },\n})\n",
  )
  const { 'quota-clusters': fact } = facts
  const asking = {
    'quota-clusters': { ...fact, asks: ['clusters in a Region'] },
    'quota-more': { ...fact, asks: ['region clusters'] },
  }
  const quoting = '\nUp to <Fact id="quota-clusters" /> or <Fact id="quota-more" />.\n'
  const note = frontmatter + body + quoting
  const data = { facts: asking, factGroups: { quotas: { facts: asking } } }
  expect(told(note, undefined, data)).toEqual([
    'quotas.ts:5 Fact "quota-more": "region clusters" also asks for "quota-clusters". Write words that fit only one of them.',
  ])
})

test('a key that an object of the data has twice is refused with both lines', () => {
  const file = join(root, 'src/data/changes.ts')
  const entry = (id: string) => `  ${id}: {\n    term: 'a',\n  },\n`
  writeFileSync(
    file,
    `export const changes = {\n${entry('etcd')}${entry('pod')}${entry('etcd')}}\n`,
  )
  expect(told()).toEqual([
    'changes.ts:8 "etcd" is also on line 2, and only the last one counts. Rename or remove one.',
  ])
  writeFileSync(file, `const list = [\n  {\n    id: 'a',\n  },\n  {\n    id: 'b',\n  },\n]\n`)
  expect(told()).toEqual([])
  rmSync(file)
  writeFileSync(
    join(root, 'src/data/a.json'),
    '{\n  "/a/#b": {"to": 1},\n  "/a/#b": {"to": 2}\n}\n',
  )
  expect(told()).toEqual([
    'a.json:3 "/a/#b" is also on line 2, and only the last one counts. Rename or remove one.',
  ])
})

test('a problem in the data has the line of its key, not of the first such word', () => {
  const save = (file: string, text: string) => {
    mkdirSync(dirname(join(root, 'src/data', file)), { recursive: true })
    writeFileSync(join(root, 'src/data', file), text)
  }
  save(
    'versions.ts',
    "// '1.37' came first\nexport const versions = [\n  { version: '1.37' },\n  { version: '1.36' },\n  {\n    version: '1.37',\n  },\n]\n",
  )
  save(
    'changes.ts',
    "export const changes = {\n  // etcd: /control-plan/\n  etcd: {\n    notes: [\n      '/control-plane/',\n      '/control-plan/',\n    ],\n  },\n}\n",
  )
  save(
    'diagrams/irsa.ts',
    "export const irsa = defineDiagram({\n  title: 'link: pod',\n  frames: { pod: { label: 'Pod' } },\n  nodes: {\n    pod: {\n      label: 'Pod',\n      link: '/nowhere/',\n    },\n  },\n})\n",
  )
  save(
    'comparisons/two-ways.ts',
    "export const twoWays = defineComparison({\n  options: {\n    one: { chooseWhen: 'cost: two' },\n    two: {},\n  },\n  cells: {\n    cost: {\n      one: no([]),\n      two: yes(\n        ['eks-nothing'],\n      ),\n    },\n  },\n})\n",
  )
  const two = yes(['eks-nothing'] as never)
  const comparison = { ...twoWays, cells: { cost: { one: no([]), two } } }
  const pod = { label: 'Pod', link: '/nowhere/' }
  const note = `${frontmatter}${body}\n<Diagram of="irsa" />\n`
  const data = {
    versions: ['1.37', '1.36', '1.37'],
    changes: {
      etcd: { day: '2026-11-20', what: 'etcd', notes: ['/control-plane/', '/control-plan/'] },
    },
    diagrams: { irsa: { ...diagrams.irsa, frames: { pod: { label: 'Pod' } }, nodes: { pod } } },
    comparisons: { 'two-ways': comparison },
  }
  expect(told(note, undefined, data).map((each) => each.split(/[:.] /)[0])).toEqual([
    'versions.ts:6 Version 1.37 is listed twice',
    'two-ways.ts:9 cells.cost.two',
    'irsa.ts:7 There is no page at /nowhere/',
    'changes.ts:6 Change "etcd"',
  ])
})

test('a data file that no list names is refused', () => {
  mkdirSync(join(root, 'src/data/comparisons'))
  writeFileSync(join(root, 'src/data/comparisons/three-ways.ts'), '')
  expect(told()).toEqual([
    'three-ways.ts:1 Nothing reads this file. Register it as "three-ways" in src/data/comparisons/index.ts.',
  ])
})

test('a list that other pages link to is on exactly one note', () => {
  const linkedLists = ['Glossary']
  expect(told(undefined, undefined, { linkedLists })).toEqual([
    'notes:1 No note shows <Glossary />, but other pages link to it. Write it on a line by itself in one note.',
  ])
  expect(told(`${frontmatter}${body}\n<Glossary />\n`, undefined, { linkedLists })).toEqual([])
  const twice = `${frontmatter}${body}\n<Glossary />\n\n<Glossary />\n`
  expect(told(twice, undefined, { linkedLists })).toEqual([
    'index.mdx:15 <Glossary /> is already in src/content/notes/control-plane/index.mdx:13, and other pages link to it there. Remove one.',
  ])
})

test('a version that is listed twice is refused', () => {
  const versions = ['1.37', '1.36', '1.37']
  expect(told(undefined, undefined, { versions })).toEqual([
    'versions.ts:1 Version 1.37 is listed twice. Keep one of the two.',
  ])
})

test('files among the notes and manifests that are on no page are refused', () => {
  write('control-plane/scheduler.md', '# Scheduler')
  write('control-plane/deep/scheduler.mdx', frontmatter + body)
  write('scheduler.mdx', frontmatter + body)
  write('control-plane/etcd.png', '')
  write('control-plane/pod.yaml', '')
  write('control-plane/.DS_Store', '')
  mkdirSync(join(root, 'src/content/manifests'))
  writeFileSync(join(root, 'src/content/manifests/pod.yml'), '')
  expect(told()).toEqual([
    'scheduler.mdx:1 The note is not in a chapter folder, so it has no page. Move it to src/content/notes/control-plane/scheduler.mdx, and add "scheduler" to "notes" in the chapter.yaml there.',
    'etcd.png:1 No note shows this file. Show it or remove it.',
    'pod.yaml:1 Nothing reads this file. Move a manifest to src/content/manifests/.',
    'scheduler.md:1 Notes are MDX files, so no page shows this one. Rename it to scheduler.mdx.',
    'scheduler.mdx:1 The note is not in a chapter folder, so it has no page. Move it to src/content/notes/<chapter>/scheduler.mdx, and add "scheduler" to "notes" in the chapter.yaml there.',
    'pod.yml:1 Manifests are .yaml files. Rename it to pod.yaml.',
  ])
})

test('a note that is not in a chapter has no page, so no list of notes has it', () => {
  write('control-plane/index.mdx', frontmatter + body)
  write('control-plane/deep/scheduler.mdx', frontmatter + body)
  write('scheduler.mdx', frontmatter + body)
  expect(readNotes(root).map(({ path }) => path)).toEqual(['/control-plane/'])
})

test('a picture that is not there, or on another host, is refused', () => {
  write('control-plane/etcd.png', '')
  const note = (address: string) => `${frontmatter}${body}\n![The store](${address})\n`
  expect(told(note('./etcd.png'))).toEqual([])
  rmSync(join(root, 'src/content/notes/control-plane/etcd.png'))
  expect(told(note('./etcd.png'))).toEqual([
    'index.mdx:13 There is no picture at src/content/notes/control-plane/etcd.png.',
  ])
  expect(told(note('https://example.com/etcd.png'))).toEqual([
    'index.mdx:13 Pages cannot load https://example.com/etcd.png from another host. Put the picture in the folder of the note.',
  ])
})

test('two notes may not have one title, nor two chapters one title or place', () => {
  write('storage/index.mdx', frontmatter + body)
  write('storage/chapter.yaml', 'title: Control plane\nsummary: Disks.\norder: 1\n')
  expect(told()).toEqual([
    'index.mdx:2 The title "etcd" is taken by src/content/notes/control-plane/index.mdx. Make the two titles different.',
    'chapter.yaml:1 Key "title": src/content/notes/control-plane/chapter.yaml has the same value. Give each chapter a different one.',
    'chapter.yaml:3 Key "order": src/content/notes/control-plane/chapter.yaml has the same value. Give each chapter a different one.',
  ])
})

test('a chapter.yaml is checked like frontmatter', () => {
  write('control-plane/chapter.yaml', 'title: Control plane\nsumary: What AWS runs.\norder: 1\n')
  expect(told()).toEqual([
    'chapter.yaml:1 Key "summary" is missing: write what the chapter answers in one sentence.',
    'chapter.yaml:2 Unknown key "sumary". Did you mean "summary"?',
  ])
  write(
    'control-plane/chapter.yaml',
    'title: Control plane\nsummary: What AWS runs.\norder: 1\nkind: runbook\n',
  )
  expect(told()).toEqual(['chapter.yaml:4 Key "kind": write concepts, reference or symptoms.'])
  write('control-plane/chapter.yaml', 'title: [Control plane\n')
  expect(told()[0]).toMatch(/^chapter\.yaml:\d+ The file is not YAML/)
})

test('an alias that is written twice is refused', () => {
  expect(told(frontmatter.replace('[key-value store]', '[store, store]') + body)).toEqual([
    'index.mdx:4 Frontmatter key "aliases" has "store" twice. Remove one.',
  ])
})

test('an order in the frontmatter is refused with the place where it belongs', () => {
  expect(told(frontmatter.replace('related: []', 'related: []\norder: 1') + body)).toEqual([
    'index.mdx:6 Unknown frontmatter key "order". Remove it: the list "notes" in chapter.yaml sets the order of the notes.',
  ])
})

test('an unknown source names the one that was meant', () => {
  expect(told(frontmatter + body.replace('eks-architecture', 'eks-architektur'))[0]).toBe(
    'index.mdx:11 Unknown source "eks-architektur". Did you mean "eks-architecture"?',
  )
})

test('a note without a source is refused', () => {
  expect(told(frontmatter + body.replace(/<Cite.*>/, ''))[0]).toContain(
    'index.mdx:1 The note cites no source',
  )
})

test('a source that nobody cites is refused', () => {
  const unused = { 'eks-architecture': source, 'eks-unused': source }
  writeSources('aws', 'eks-architecture', 'eks-unused')
  expect(told(undefined, unused)).toEqual([
    'aws.ts:4 Source "eks-unused" is never cited. Cite it or remove it.',
  ])
})

test('a source that two files list is refused with both places', () => {
  writeSources('kubernetes', 'k8s-pods', 'eks-architecture')
  const kubernetes = { 'k8s-pods': source, 'eks-architecture': source }
  const sources = { aws: { 'eks-architecture': source }, kubernetes }
  const note = `${frontmatter}${body}\nOr not.<Cite source="k8s-pods" />\n`
  expect(told(note, undefined, { sources })).toEqual([
    'kubernetes.ts:4 Source "eks-architecture" is already in src/data/sources/aws.ts:2. Give one of them another name, or remove it.',
  ])
})

test('a source without a date is refused', () => {
  const undated = { 'eks-architecture': { ...source, checked: undefined } }
  expect(told(undefined, undated)).toEqual([
    'aws.ts:2 Source "eks-architecture", checked: write a day as YYYY-MM-DD.',
  ])
})

test('a source in another language is refused, by its title or its address', () => {
  const toldOf = (change: Partial<typeof source>) =>
    told(undefined, { 'eks-architecture': { ...source, ...change } })
  expect(toldOf({ title: 'Amazon EKS 自动模式' })).toEqual([
    'aws.ts:2 Source "eks-architecture" has a title or publisher in a language other than English. Cite the English page and its title.',
  ])
  for (const url of [
    'https://docs.aws.amazon.com/zh_cn/eks/latest/userguide/eks-architecture.html',
    'https://docs.aws.amazon.com/de_de/eks/latest/userguide/eks-architecture.html',
    'https://aws.amazon.com/cn/about-aws/whats-new/',
    'https://kubernetes.io/zh-cn/docs/concepts/',
    'https://kubernetes.io/pt-br/docs/',
    'https://kubernetes.io/ja/docs/',
    'https://de.wikipedia.org/wiki/Kubernetes',
    'https://example.com/docs?hl=fr',
  ]) {
    expect(toldOf({ url }), url).toEqual([
      `aws.ts:2 Source "eks-architecture" has an address, ${url}, in a language other than English. Cite the English page and its title.`,
    ])
  }
  for (const url of [
    'https://docs.aws.amazon.com/en_us/eks/latest/userguide/',
    'https://docs.github.com/en/actions',
    'https://docs.netapp.com/us-en/trident/',
    'https://docs.aws.amazon.com/general/latest/gr/eks.html',
    'https://github.com/kubernetes/website/tree/main/content/en/docs?tab=ko',
  ]) {
    expect(toldOf({ url, title: 'Déjà vu: “EKS”' }), url).toEqual([])
  }
})

test('a source checked in the future is refused', () => {
  const early = { 'eks-architecture': { ...source, checked: '2027-01-01' } }
  expect(told(undefined, early)[0]).toContain('Source "eks-architecture" was checked in the future')
})

test('a chapter lists each of its notes once', () => {
  write('control-plane/scheduler.mdx', frontmatter.replace('etcd', 'Scheduler') + body)
  list('scheduler')
  expect(told()).toEqual([])
  list()
  expect(told()).toEqual([
    'chapter.yaml:1 The note src/content/notes/control-plane/scheduler.mdx is not in the list "notes". Add "scheduler" where it belongs in the reading order.',
  ])
  list('scheduler', 'scheduler')
  expect(told()).toEqual(['chapter.yaml:6 "scheduler" is already on line 5. Remove one.'])
  list('scheduler.mdx')
  expect(told()).toEqual([
    'chapter.yaml:5 There is no note src/content/notes/control-plane/scheduler.mdx.mdx. Did you mean "scheduler"?',
  ])
  list('index', 'sheduler', 'kubelet')
  expect(told()).toEqual([
    'chapter.yaml:5 The opening note always comes first. Remove "index".',
    'chapter.yaml:6 There is no note src/content/notes/control-plane/sheduler.mdx. Did you mean "scheduler"?',
    'chapter.yaml:7 There is no note src/content/notes/control-plane/kubelet.mdx. Write the file name of a note in this folder, without .mdx, or remove the name.',
  ])
})

test('a chapter with more than twelve notes needs groups', () => {
  const names = Array.from({ length: 13 }, (_, index) => `note-${index}`)
  for (const name of names) {
    write(`control-plane/${name}.mdx`, frontmatter.replace('etcd', `Note ${name}`) + body)
  }
  list(...names)
  expect(told()).toEqual([
    'chapter.yaml:4 The chapter has 13 notes. Put them in "groups", each with a title and its first note, so that readers can find their way.',
  ])
})

test('a chapter without its chapter.yaml or its opening note is refused', () => {
  write('storage/ebs.mdx', frontmatter.replace('etcd', 'EBS') + body)
  expect(told()).toEqual([
    'index.mdx:1 The chapter has no opening note. Write it in this file.',
    'chapter.yaml:1 The chapter has no chapter.yaml. Write title, summary, order and notes in it.',
  ])
})

test('the list of problems links each to its file and line', () => {
  const problem = {
    file: 'src/content/notes/eks/index.mdx',
    line: 3,
    message: 'Wrong. Write right.',
  }
  expect(formatProblems([problem])).toBe(
    '1 problem in the notes and data:\n  src/content/notes/eks/index.mdx:3\n    Wrong. Write right.',
  )
})

test('questions for sections are checked against the notes', () => {
  const write = (file: string, text: string) => {
    const path = join(root, 'src/content/asks/control-plane', file)
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
  }
  write('index.yaml', 'what-it-stores:\n  - where do objects live\n  - 29\n')
  expect(told()).toEqual([
    'index.yaml:3 write text; put quotes around a number or a question with a colon.',
  ])
  write('index.yaml', 'what-it-store:\n  - where do objects live\n')
  write('gone.yaml', '{}\n')
  expect(told()).toEqual([
    'gone.yaml:1 There is no note src/content/notes/control-plane/gone.mdx. Rename this file, or remove it.',
    'index.yaml:2 The note src/content/notes/control-plane/index.mdx has no section #what-it-store. Did you mean "what-it-stores"?',
  ])
  rmSync(join(root, 'src/content/asks/control-plane/gone.yaml'))
  write('index.yaml', 'what-it-stores:\n  - where do objects live\n  - where do objects live\n')
  expect(told()).toEqual([
    'index.yaml:3 "where do objects live" is asked for src/content/notes/control-plane/index.mdx #what-it-stores as well. Keep it where it is answered best.',
  ])
  write('index.yaml', 'what-it-stores: [\n')
  expect(told()[0]).toMatch(/^index\.yaml:\d+ The file is not YAML/)
})
