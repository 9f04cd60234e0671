import { expect, test } from 'playwright/test'
import { readPage } from '../../src/sections/readPage.ts'
import { recordsFile, sectionRecords } from '../../src/sections/sectionRecords.ts'

const site = 'https://team.github.io/eks-notes/'
const noName = () => undefined
const sectionsOf = (path: string, html: string) => readPage(path, html)?.sections ?? []

/** The summaries of a note's sections by their ids. */
function summaries(text: string) {
  const html = `<article data-search="note" data-chapter="a" data-reviewed="2026-11-23">
    <h1>Page</h1><p class="summary">The summary of the page.</p>${text}</article>`
  const records = sectionRecords(sectionsOf('/a/b/', html), site, noName)
  return Object.fromEntries(records.map(({ id, summary }) => [id ?? '', summary]))
}

test('a record tells what a section is, where it is and when its page was reviewed', () => {
  const html = `<article data-search="symptom" data-chapter="troubleshooting" data-reviewed="2026-11-20">
    <div class="section-heading"><h1>Pending</h1><a href="/x/" data-copy-link data-part="repetition">#</a></div>
    <p class="summary">No node fits.</p>
    <div class="section-heading"><h2 id="no-room">No room</h2></div><p>Add nodes.</p></article>`
  const nameOf = (address: string) => (address.includes('#') ? 'full' : undefined)
  const page = {
    id: null,
    title: 'Pending',
    fullTitle: 'Pending',
    pageTitle: 'Pending',
    kind: 'symptom',
    chapter: 'troubleshooting',
    summary: 'No node fits.',
    address: `${site}troubleshooting/pending/`,
    reviewed: '2026-11-20',
  }
  expect(sectionRecords(sectionsOf('/troubleshooting/pending/', html), site, nameOf)).toEqual([
    page,
    {
      ...page,
      id: 'no-room',
      title: 'No room',
      fullTitle: 'Pending: No room',
      summary: 'Add nodes.',
      address: `${page.address}#no-room`,
      share: `${site}go/full/`,
    },
  ])
  expect(recordsFile('/resources/secrets/')).toBe('api/sections/resources/secrets.json')
})

test('a summary ends with a sentence, and not with words that only introduce the next part', () => {
  const long = 'A sentence that goes on and on, so that it takes up much of the room there is. '
  const { cut, listed, code } = summaries(`
    <h2 id="cut">Cut</h2><p>${long}${long}${long}</p>
    <h2 id="listed">Listed</h2><p>${long} Two things help:</p><ul><li>${long.replace('. ', ', ')}${long}</li></ul>
    <h2 id="code">Code</h2><p>This lists them:</p><pre>kubectl get pods</pre>`)
  expect(cut).toBe((long + long).trim())
  expect(listed).toBe(long.trim())
  expect(code).toBe('This lists them.')
})

test('a summary of a section without sentences uses its code comments or its contents', () => {
  const { code, parts, empty } = summaries(`
    <h2 id="code">Code</h2><pre># all nodes\nkubectl get nodes\n# one of them\nkubectl get node a</pre>
    <h2 id="parts">Causes</h2><h3 id="one">One</h3><p>a</p><h3 id="two">Two</h3><p>b</p>
    <h2 id="empty">Empty</h2>`)
  expect(code).toBe('all nodes; one of them')
  expect(parts).toBe('One; Two')
  expect(empty).toBe('The summary of the page.')
})

test('a row of a comparison gives its answers in one line, a term its definition', () => {
  const table = `<article data-search="comparison" data-chapter="a"><h1>A or B</h1>
    <comparison-table><table><thead><tr><td></td><th>A</th><th>B</th></tr></thead>
    <tbody><tr data-part="label"><th>Group</th></tr>
    <tr id="x.y"><th aria-label="Row">Row <a>#</a></th>
    <td><span data-part="column">A:</span> <b data-part="verdict">Yes</b> <small>if asked</small></td>
    <td><span data-part="column">B:</span> <b data-part="verdict">Partly</b> <span data-part="words">on AWS</span></td>
    </tr></tbody></table></comparison-table></article>`
  const [, row] = sectionRecords(sectionsOf('/compare/x/', table), site, noName)
  expect(row?.summary).toBe('A: yes; B: partly (on AWS)')
  expect(sectionsOf('/compare/x/', table)[1]?.blocks).toEqual([
    'A: Yes if asked',
    'B: Partly on AWS',
  ])
  const { pod } = summaries(
    '<dl data-part="terms"><div id="pod"><dt><a>Pod</a></dt><dd>One or more containers.</dd></div></dl>',
  )
  expect(pod).toBe('One or more containers.')
})

test('a part that is not declared stops the build by its name', () => {
  expect(() => summaries('<p data-part="sidenote">Aside</p>')).toThrow(
    'data-part="sidenote" is none of those in src/parts/parts.ts',
  )
})
