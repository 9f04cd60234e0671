import { expect, test } from 'playwright/test'
import { trimMarks } from '../../src/publish/trimMarks.ts'

test('a page keeps the marks that styles know, and its text', () => {
  expect(
    trimMarks(
      '<article data-search="note" data-aliases="AMI|AL2023" data-asks="{&quot;a&quot;:[]}" data-general="true"><p data-part="tool">a</p><td data-part="today">b</td><p data-part="paper">c</p><sup class="cite" data-part="citation">1</sup><code>&lt;p data-part=&quot;term&quot;></code></article>',
    ),
  ).toBe(
    '<article data-search="note"><p data-part="tool">a</p><td data-part="today">b</td><p data-part="paper">c</p><sup class="cite">1</sup><code>&lt;p data-part=&quot;term&quot;></code></article>',
  )
})
