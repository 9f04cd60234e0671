import { globSync, readFileSync } from 'node:fs'
import { expect, test } from 'playwright/test'

test('lines under words are drawn in Safari, which reads no style or thickness in the short form', () => {
  const found = globSync('src/styles/*.css').flatMap((file) =>
    [...readFileSync(file, 'utf8').matchAll(/text-decoration: \w+ [^;]*/g)].map(
      ([rule]) => `${file}: ${rule}`,
    ),
  )
  expect(found).toEqual([])
})
