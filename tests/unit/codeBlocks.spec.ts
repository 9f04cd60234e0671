import hcl from 'hcl2-parser'
import { expect, test } from 'playwright/test'
import ts from 'typescript'
import { parseAllDocuments } from 'yaml'
import { readNotes } from '../../src/notes/readNote.ts'

/** What is wrong with a text in a language; languages that nothing here parses are not asked. */
const parsers: Readonly<Record<string, (text: string) => string | undefined>> = {
  json: (text) => {
    try {
      JSON.parse(text)
      return undefined
    } catch (error) {
      return String(error)
    }
  },
  yaml: (text) => parseAllDocuments(text).flatMap(({ errors }) => errors)[0]?.message,
  hcl: (text) => (hcl.parseToObject(text)[1] === null ? undefined : 'it is not HCL'),
  ts: (text) =>
    ts
      .transpileModule(text, { reportDiagnostics: true })
      .diagnostics?.map(({ messageText }) => ts.flattenDiagnosticMessageText(messageText, ' '))[0],
}

const blocks = readNotes('.').flatMap(({ file, codeBlocks }) =>
  codeBlocks.map((block) => ({ ...block, place: `${file}:${block.line}` })),
)

test('every block of JSON, YAML, HCL and TypeScript parses', () => {
  const wrong = blocks.flatMap(({ language = '', text, place }) => {
    const message = parsers[language]?.(text)
    return message ? [`${place} ${message}`] : []
  })
  expect(wrong).toEqual([])
  for (const language of ['json', 'hcl', 'ts']) {
    expect(
      blocks.some((block) => block.language === language),
      language,
    ).toBe(true)
  }
})

test('a mistake in each language is found', () => {
  expect(parsers['json']?.('{ "a": 1, }')).toBeDefined()
  expect(parsers['yaml']?.('a: [')).toBeDefined()
  expect(parsers['hcl']?.('module "a" {')).toBeDefined()
  expect(parsers['ts']?.('const = 1')).toBeDefined()
})

test('a manifest in a note is a file, so that it is held against the Kubernetes API', () => {
  const manifests = blocks.filter(
    ({ language, text }) =>
      language === 'yaml' && /^apiVersion:/m.test(text) && /^kind:/m.test(text),
  )
  expect(manifests.map(({ place }) => place)).toEqual([])
})
