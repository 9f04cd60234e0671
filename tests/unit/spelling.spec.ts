import { spawnSync } from 'node:child_process'
import { expect, test } from 'playwright/test'

/** What the spelling checker says, a line for each unknown word. */
function unknownWords(files: readonly string[], input?: string): string[] {
  const words = [
    'cspell',
    '--config',
    'tests/spelling/cspell.json',
    '--no-progress',
    '--no-summary',
  ]
  const { stdout } = spawnSync('npx', [...words, ...files], { encoding: 'utf8', input })
  return stdout.split('\n').filter(Boolean)
}

test('every word of the notes and their data is spelled as a dictionary of the field has it', () => {
  test.setTimeout(180_000)
  const written = ['src/content/notes/**/*.{mdx,yaml}', 'src/data/**/*.ts', '*.md']
  // The titles of sources stand as they were published; people type as they like.
  const excluded = ['sources/**', 'vocabulary/**', 'productNames.ts'].map(
    (name) => `src/data/${name}`,
  )
  const options = excluded.flatMap((file) => ['--exclude', file])
  expect(unknownWords([...written, ...options])).toEqual([])
})

test('a misspelled word is found', () => {
  expect(unknownWords(['stdin'], 'Pods are ephermeral.\n')[0]).toContain('(ephermeral)')
})
