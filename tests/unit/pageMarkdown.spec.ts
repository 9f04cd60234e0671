import { expect, test } from 'playwright/test'
import { pageMarkdown } from '../../src/publish/markdown/pageMarkdown.ts'
import { readPage } from '../../src/sections/readPage.ts'

const site = 'https://team.github.io/eks-notes/'

/** The Markdown of a note with this text. */
function markdownOf(text: string) {
  const page = readPage(
    '/a/b/',
    `<article data-search="note" data-reviewed="2026-11-23"><h1>Page</h1><p>Summary.</p>${text}</article>`,
  )
  if (!page) throw new Error('There is no page')
  return pageMarkdown(page, site)
}

const cite = (number: number) =>
  `<sup data-part="citation"><a href="#source-${number}">${number}</a></sup>`

const page = markdownOf(`
  <div class="section-heading"><h2 id="one">One</h2><a href="#one" data-copy-link data-part="repetition">#</a></div>
  <p>Said${cite(2)} at <a href="#two">two</a>.</p>
  <figure class="code-block"><figcaption data-part="label"><span>Markdown</span><button>Copy</button></figcaption>
  <pre data-language="md"># In code\n~~~</pre></figure>
  <h3 id="part">Part of one</h3><ul><li>Item</li></ul>
  <h2 id="two">Two</h2><p>Last.</p>
  <section data-part="sources"><h2 id="sources">Sources</h2><ol><li>First</li><li>Second</li></ol></section>`)

test('a page in Markdown starts with its title and ends with its source', () => {
  expect(page.text).toMatch(/^# Page\n\nSummary\.\n\n## One\n/)
  expect(page.text).toMatch(
    /\nSource: https:\/\/team.github.io\/eks-notes\/a\/b\/, checked 2026-11-23\n$/,
  )
})

test('a section includes its subsections and the sources it cites, and ends before the next', () => {
  const address = `${site}a/b/#two`
  expect(page.sections.get('one')).toBe(
    `## One\n\nSaid [2] at [two](${address}).\n\n\`\`\`md\n# In code\n~~~\n\`\`\`\n\n### Part of one\n\n- Item\n\n- [2] Second\n`,
  )
  expect(page.sections.get('part')).toBe('### Part of one\n\n- Item\n')
  expect(page.sections.get('two')).toBe('## Two\n\nLast.\n')
  expect(page.sections.get('sources')).toBe('## Sources\n\n1. First\n2. Second\n')
})

test('a section may be about sources itself', () => {
  const { sections } = markdownOf(`
    <h2 id="logs">Sources of logs</h2><p>Said${cite(1)}.</p><h3 id="own">Sources</h3><p>Own${cite(2)}.</p>
    <section data-part="sources"><h2 id="sources">Sources</h2><ol><li>First</li><li>Second</li></ol></section>`)
  expect(sections.get('logs')).toMatch(/\n\n- \[1\] First\n- \[2\] Second\n$/)
  expect(sections.get('own')).toBe('### Sources\n\nOwn [2].\n\n- [2] Second\n')
})

test('a callout is a quotation that begins with its kind', () => {
  const callout = `<div data-part="callout"><p data-part="label">Costs money</p><p>You pay.${cite(1)}</p><p>Twice.</p></div>`
  expect(markdownOf(callout).text).toContain('\n> **Costs money:** You pay. [1]\n>\n> Twice.\n')
})

test('key facts are a list of values, each with the day of its check', () => {
  const facts =
    '<dl data-part="keyFacts"><div><dt><a href="/f/#a">Pods</a></dt><dd><b>29 Pods</b> <small>checked <time>23 Nov 2026</time></small></dd></div></dl>'
  expect(markdownOf(facts).text).toContain(
    '\n- **[Pods](https://team.github.io/f/#a)**: 29 Pods (checked 23 Nov 2026)\n',
  )
})

test('a heading that Markdown has no place for stops the build', () => {
  const quoted = '<blockquote><h2 id="a">A</h2></blockquote>'
  expect(() => markdownOf(quoted)).toThrow('/a/b/ has a heading inside')
})
