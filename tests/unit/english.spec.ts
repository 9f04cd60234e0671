import { expect, test } from 'playwright/test'
import { checkNoteEnglish } from '../../src/english/checkEnglish.ts'
import { findPhrases } from '../../src/english/findPhrases.ts'
import { phrases } from '../../src/english/phrases.ts'

const found = (text: string) => findPhrases(text).map(({ phrase }) => phrase)
const say = (text: string, facts = {}) =>
  checkNoteEnglish('src/content/notes/a/b.mdx', text, facts).map(
    ({ line, message }) => `${line} ${message}`,
  )
const note = (body: string, summary = 'The store behind the API server.') => `---
title: etcd
summary: ${summary}
---

## What it is {#what}

${body}
`

test('a phrase that no native writer uses is found, and what to write instead is said', () => {
  const wrong = {
    'The group passes by all rules.': 'passes by',
    'Karpenter takes up the Pods.': 'takes up',
    'Alarm on Pods that wait.': 'Alarm on',
    'Then create it anew.': 'anew',
    'It is evicted for want of memory.': 'for want of',
    'A direction that stands in the list counts.': 'stands in the',
    'The rules keep their force.': 'keep their force',
    'A Namespace alone is no barrier.': 'is no',
    'It mostly means that a node is full.': 'mostly',
    'The drain waits without end.': 'without end',
    'The Pod starts by itself.': 'by itself',
    'A node runs short.': 'runs short',
    'The conditions tell what it can do.': 'tell',
    'Of the control plane there are only logs.': 'Of the',
    'This API is stable since Kubernetes 1.34.': 'is stable since',
    'You must wait until the node will be ready.': 'until the node will',
    'Look at the the log.': 'the the',
    'This depends of the version.': 'depends of',
  }
  for (const [text, phrase] of Object.entries(wrong)) expect(found(text), text).toEqual([phrase])
  expect(findPhrases('Create it anew.')[0]?.write).toBe('again, re-create')
})

test('words that only look like such a phrase are left alone', () => {
  const right = [
    'A cluster takes up to 15 CIDR blocks.',
    'Set an alarm on the metric.',
    'There is no way to keep it.',
    'The policy costs nothing by itself.',
    'Each platform version stands for a patch version.',
    'The volume is no longer attached.',
    'A request that has bypassed-by rules.',
    'It has been stable since Kubernetes 1.34.',
    'Put it on On-Demand nodes.',
    'The Pod goes through three phases.',
  ]
  for (const text of right) expect(found(text), text).toEqual([])
})

test('code and quoted words are not read', () => {
  expect(found('`anew` and "for ever" and “by itself” are quoted.')).toEqual([])
  expect(found('Before `anew`, anew.')).toEqual(['anew'])
})

test('every phrase says what to write instead, and none stands twice in the list', () => {
  expect(phrases.filter(({ write }) => write.trim() === '')).toEqual([])
  expect(new Set(phrases.map(({ find }) => find)).size).toBe(phrases.length)
})

test('titles, summaries, headings, lists, cells and messages are read, each with its line', () => {
  const body = `- an item, anew
- [a link](/control-plane/anew/) to \`anew\`

| A cell, anew |
| ------------ |
| in a row     |

\`\`\`sh
echo anew
\`\`\`

<Message
  id="full"
  program="etcd"
  text="anew"
  cause="The store is full anew."
  remedy="Delete objects."
/>`
  const lines = say(note(body, 'Again and again.').replace('What it is', 'What it is anew'))
  expect(lines.map((line) => Number(line.split(' ')[0]))).toEqual([3, 6, 8, 11, 23])
  expect(lines[1]).toBe('6 Replace "anew" with: again, re-create.')
})

test('the comment before a line allows a phrase in it, with a reason', () => {
  const allow = (reason: string) => `{/* english: allow "anew"${reason} */}`
  expect(say(note(`${allow(': the word of the API')}\n\nCreate it anew.`))).toEqual([])
  expect(say(note(`- one\n  ${allow(': quoted')}\n- Create it anew.`))).toEqual([])
  expect(
    say(
      note('Create it anew.', 'Create it anew.').replace(
        'summary:',
        `# english: allow "anew": quoted\nsummary:`,
      ),
    ),
  ).toEqual(['9 Replace "anew" with: again, re-create.'])
  expect(say(note('Write `{/* english: allow "anew": why */}`.'))).toEqual([])
  expect(say(note(`${allow('')}\n\nCreate it anew.`))).toEqual([
    '8 Say why "anew" stays: english: allow "anew": the reason.',
  ])
  expect(say(note(`${allow(': quoted')}\n\nCreate it again.\n\nCreate it anew.`))).toEqual([
    '8 The line after this comment has no "anew" to allow. Remove the comment.',
    '12 Replace "anew" with: again, re-create.',
  ])
})
