import { expect, test } from 'playwright/test'
import { MessagePatterns } from '../../src/messages/matchMessages.ts'
import { messageWords } from '../../src/messages/messageWords.ts'
import { checkMessages } from '../../src/notes/checkMessages.ts'
import { componentsIn } from '../../src/notes/componentsIn.ts'
import { messagesIn } from '../../src/notes/messagesIn.ts'
import { readNote } from '../../src/notes/readNote.ts'

const texts = [
  '{n} Insufficient cpu',
  'pods "{name}" is forbidden: exceeded quota: {quota}',
  'failed to assign an IP address to container',
  'Failed to create pod sandbox: {error}',
  'The specified access entry resource is already in use on this cluster.',
  'had volume node affinity conflict',
  'unable to resolve at least one subnet',
]
const patternsOf = (texts: readonly string[]) =>
  new MessagePatterns(texts.map((text) => ({ text })))
const patterns = patternsOf(texts)
const found = (text: string) => patterns.find(text).found.map(({ message }) => texts[message])

test('a message is found whatever its names, counts, ids and times are', () => {
  expect(
    found('2026-11-27T06:00:00Z 0/12 nodes are available: 12 Insufficient cpu. preemption: 0/12'),
  ).toEqual([texts[0]])
  expect(
    found(
      'Error creating: pods "web-5d78c9869d-" is forbidden: exceeded quota: team-a, requested: cpu=1',
    ),
  ).toEqual([texts[1]])
})

test('what a program quotes, colours, escapes and breaks into lines is read like the rest', () => {
  const colour = String.fromCharCode(27)
  const lines = [
    `${colour}[31mError:${colour}[0m {"msg":"pods \\"web\\" is forbidden: exceeded\\nquota: team-a"}`,
    'Error: creating EKS Access Entry: https response error StatusCode: 409, ResourceInUseException:\n│ The specified access entry resource\n│ is already in use on this cluster.',
  ]
  expect(found(lines[0] ?? '')).toEqual([texts[1]])
  expect(found(lines[1] ?? '')).toEqual([texts[4]])
})

test('the error inside another one comes first', () => {
  const line =
    'Failed to create pod sandbox: rpc error: code = Unknown desc = plugin type="aws-cni" failed (add): add cmd: failed to assign an IP address to container'
  expect(found(line)).toEqual([texts[2], texts[3]])
})

test('a general error comes after the one of the program that prints it', () => {
  const some = new MessagePatterns([
    ...texts.map((text) => ({ text })),
    { text: 'failed calling webhook "{name}": {error}' },
    {
      text: 'context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
      general: true,
    },
  ])
  const line =
    'Error: failed calling webhook "a.example.com": context deadline exceeded (Client.Timeout exceeded while awaiting headers)'
  expect(some.find(line).found.map(({ message }) => message)).toEqual([
    texts.length,
    texts.length + 1,
  ])
})

test('a whole message comes before a longer one of which only a part is there', () => {
  const some = patternsOf([
    ...texts,
    'operation error ec2imds: GetRegion, request canceled, context deadline exceeded',
    'no EC2 IMDS role found',
  ])
  const [first] = some.find(
    'no EC2 IMDS role found, operation error ec2imds: GetMetadata, request canceled, context deadline exceeded',
  ).found
  expect(first?.message).toBe(texts.length + 1)
})

test('a port tells two messages apart that say the same', () => {
  const some = patternsOf([
    ...texts,
    'dial tcp {address}:9443: connect: connection refused',
    'dial tcp {address}: connect: connection refused',
  ])
  const first = (text: string) => some.find(text).found[0]?.message
  expect(first('dial tcp 10.0.3.7:9443: connect: connection refused')).toBe(texts.length)
  expect(first('dial tcp 10.0.3.7:5432: connect: connection refused')).toBe(texts.length + 1)
})

test('a line that is cut off, or worded a little differently, is found', () => {
  expect(found('The specified access entry resource is already in')).toEqual([texts[4]])
  expect(found('failed to assign IP address to the container')).toEqual([texts[2]])
})

test('a few words of a message in another text are not the message', () => {
  expect(found('the cluster is in use and each resource has an entry')).toEqual([])
  expect(found('arn:aws:sts::111122223333:assumed-role/dev is not what we asked for')).toEqual([])
  expect(found('java.lang.OutOfMemoryError: Java heap space')).toEqual([])
})

test('a message of common words is one where a line says nothing else', () => {
  const others = ['nodes', 'pods', 'secrets', 'events', 'leases'].map(
    (kind) => `Error: cannot list ${kind}: Unauthorized`,
  )
  const common = patternsOf(['Error: Unauthorized', ...others])
  const firstIn = (text: string) => common.find(text).found[0]?.message
  expect(firstIn('Error: Unauthorized')).toBe(0)
  expect(firstIn('│ Error: Unauthorized │ │ with kubernetes_namespace.shop, on main.tf')).toBe(0)
  expect(
    firstIn('the server said Unauthorized, which is an Error in our own gateway'),
  ).toBeUndefined()
})

test('a message of common words is found where somebody types it word for word', () => {
  const texts = [
    'Too many pods',
    'too many open files',
    'pods have unbound claims',
    'many pods are gone',
  ]
  const verbatim = (text: string, patterns = patternsOf(texts)) =>
    patterns
      .find(text)
      .found.flatMap(({ message, isVerbatim }) => (isVerbatim ? texts[message] : []))
  const typed = 'pods stay pending, too many pods, but enough memory'
  expect(verbatim(typed)).toEqual([texts[0]])
  expect(verbatim('there are too many of our pods on one node')).toEqual([])
  const general = texts.map((text) => ({ text, general: true }))
  expect(verbatim(typed, new MessagePatterns(general))).toEqual([])
})

test('two words that only lead to another error are not looked for', () => {
  const some = patternsOf([...texts, 'Error creating: {error}'])
  expect(
    some.find('Error: creating EKS Node Group (a:b): InvalidParameterException').found,
  ).toEqual([])
})

test('several messages in the output of a command are all found', () => {
  const output = `Events:
  Warning  FailedScheduling  9m  default-scheduler  0/3 nodes are available: 3 Insufficient cpu.
  Warning  FailedScheduling  5m  default-scheduler  0/4 nodes are available: 1 node(s) had volume node affinity conflict.`
  expect(found(output).toSorted()).toEqual([texts[5], texts[0]].toSorted())
})

test('the words of a message are those that stay the same', () => {
  expect(messageWords('Get "https://x/": 401 after 15s, id 0f46b1d2c3aa')).toEqual([
    ...['get', 'https', 'x', '401', 'after', 'id'],
  ])
  expect(messageWords("{n} node(s) didn't match {label name}")).toEqual([
    ...['*', 'node', 's', "didn't", 'match', '*'],
  ])
})

const written = `---
title: A note
---

## One {#one}

<Message id="one" program="kubelet" shows="Pod event" text="{a} {b}" source="k8s-secret" cause="C." remedy="R." />

<Message id="Two" program="kubelet" shows="Pod event" text='said "no"' source="k8s-secret" cause="C." remedy="R." />

<Message id="three" program="kubelet" shows="Pod event" text="said &quot;no&quot;" source="k8s-secret" cause="C." remedy="R." />
`

test('a message that cannot be told from others, or whose id is taken, stops the build', () => {
  const note = readNote('src/content/notes/a/b.mdx', written)
  expect(checkMessages([note])).toEqual([
    {
      file: note.file,
      line: 7,
      message: 'The id "one" is already on this page. Give the message another one.',
    },
    {
      file: note.file,
      line: 7,
      message:
        'The message "{a} {b}" has no word that stays the same. Write it as the program prints it.',
    },
    {
      file: note.file,
      line: 9,
      message:
        'The id "Two" of a message is part of an address. Use lowercase letters, digits and hyphens.',
    },
    {
      file: note.file,
      line: 11,
      message: 'kubelet already has the message "said "no"" at src/content/notes/a/b.mdx:9.',
    },
  ])
})

test('a message that is commented out or shown as code is in no list of messages', () => {
  const shown = '<Message id="shown" text="said &#34;no&#34;" />'
  const note = `${shown}\n\n{/* <Message id="comment" text="a" /> */}\n\nWrite \`<Message id="code" text="b" />\`.\n`
  expect(messagesIn(componentsIn(note))).toMatchObject([{ id: 'shown', text: 'said "no"' }])
})
