import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { lineInFile, lineInText, repeatedKeys } from '../../src/checks/dataFile.ts'

const facts = `import { defineFacts } from '#facts/fact.ts'

// 'etcd-size': { source: 'etcd-limits' }
const shared = { source: 'etcd-limits' }

/** Limits of etcd: source: 'etcd-limits'. */
export const etcd = defineFacts({
  'etcd-size': {
    what: \`Size of the store, 'etcd-tier': {\`,
    source: 'etcd-limits',
  },
  'etcd-tier': {
    what: 'Size in a tier',
    levels: [
      'XL',
      { name: '4XL', source: 'etcd-tiers' },
    ],
    doubt:
      'The etcd-size may be another.',
  },
} satisfies Facts)
`
const lineOf = (...path: (string | number)[]) => lineInText('etcd.ts', facts, path)

test('a key is found in its object, not in a comment, a text or another constant', () => {
  expect(lineOf('etcd-size')).toBe(8)
  expect(lineOf('etcd-size', 'source')).toBe(10)
  expect(lineOf('etcd-tier')).toBe(12)
  expect(lineOf('etcd-tier', 'what')).toBe(13)
})

test('a value is found in an array, and a key in an object in an array', () => {
  expect(lineOf('etcd-tier', 'levels', 0)).toBe(15)
  expect(lineOf('etcd-tier', 'levels', 1, 'source')).toBe(16)
})

test('a path that ends early has the line where it ends', () => {
  expect(lineOf('etcd-tier', 'source')).toBe(12)
  expect(lineOf('etcd-tier', 'levels', 7)).toBe(14)
  expect(lineOf('etcd-tier', 'doubt', 'what')).toBe(18)
  expect(lineOf('nothing')).toBe(1)
})

test('of a key that an object has twice, the last one counts', () => {
  const text = 'export const a = {\n  b: { c: 1 },\n  b: {\n    c: 2,\n  },\n}\n'
  expect(lineInText('a.ts', text, ['b', 'c'])).toBe(4)
})

test('of two exports, the one that has the path counts', () => {
  const text = 'export const a = { b: 1 }\n\nexport const c = {\n  d: [1],\n} as const\n'
  expect(lineInText('a.ts', text, ['d', 0])).toBe(4)
  expect(lineInText('a.ts', text, ['b'])).toBe(1)
})

test('a list and a JSON file have places too', () => {
  const list = "export const versions: readonly string[] = [\n  '1.37',\n  '1.36',\n]\n"
  expect(lineInText('versions.ts', list, [1])).toBe(3)
  const ledger = '{\n  "/a/": {"names":["a"]},\n  "/a/#b": {"names":["b"]}\n}\n'
  expect(lineInText('a.json', ledger, ['/a/#b', 'names'])).toBe(3)
})

test('a file is read from the disk, and one that is not there has one line', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eks-notes-lines-'))
  try {
    writeFileSync(join(folder, 'etcd.ts'), facts)
    expect(lineInFile(join(folder, 'etcd.ts'), ['etcd-tier'])).toBe(12)
    expect(lineInFile(join(folder, 'other.ts'), ['etcd-tier'])).toBe(1)
  } finally {
    rmSync(folder, { recursive: true })
  }
})

test('a key that an object has twice is found whatever the lines are like', () => {
  const text = `export const a = define({
  b: { c: 1, d: 2, 'c': 3 },
  // b: 1
  e: [{ b: 1 }, { b: 2 }],
      'b': 4,
})
`
  expect(repeatedKeys('a.ts', text)).toEqual([
    { key: 'c', line: 2, first: 2 },
    { key: 'b', line: 5, first: 2 },
  ])
  expect(repeatedKeys('a.ts', facts)).toEqual([])
  expect(repeatedKeys('a.json', '{ "a": 1,\n "b": 2,\n "a": 3 }')).toEqual([
    { key: 'a', line: 3, first: 1 },
  ])
})
