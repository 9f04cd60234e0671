import { createHash } from 'node:crypto'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { styleTrimmer } from '../../src/publish/trimStyle.ts'
import { wordsOfScripts } from '../../src/publish/wordsOfScripts.ts'

const hashOf = (text: string) => createHash('sha256').update(text).digest('base64')

/** The style sheet that is left of one in a page with a body; scripts know the words given. */
function trimmed(css: string, body: string, scripts: string[] = []): string {
  const html = styleTrimmer()(`<style>${css}</style>${body}`, new Set(scripts))
  return /<style>([^]*)<\/style>/.exec(html)?.[1] ?? ''
}

test('a page keeps the rules for its classes, its ids and those that scripts may add', () => {
  const css = '.a{top:0}#b{top:0}.c{top:0}.d{top:0}p{top:0}'
  expect(trimmed(css, '<p class="x a"><p id="b">', ['c'])).toBe(
    '.a{top:0}#b{top:0}.c{top:0}p{top:0}',
  )
})

test('a rule keeps the selectors that can match, and goes with the last of them', () => {
  expect(trimmed('.a,.b .a,a:hover{top:0}', '<p class="a">')).toBe('.a,a:hover{top:0}')
  expect(trimmed('@layer x{@media print{.b{top:0}}.a{top:0}}', '<p class="a">')).toBe(
    '@layer x{.a{top:0}}',
  )
})

test('rules nested in others are kept and left out like these', () => {
  const css =
    '.a{top:0;& .b{top:1px}&:hover{top:2px;.c &{top:3px}}@media print{top:4px;& .c{top:5px}}left:0}'
  expect(trimmed(css, '<p class="a">')).toBe(
    '.a{top:0;&:hover{top:2px}@media print{top:4px}left:0}',
  )
  expect(trimmed('.a{& .b{top:0}}', '<p class="a">')).toBe('')
})

test('a page leaves out elements that neither it nor its scripts have', () => {
  const css = 'table,p{top:0}hr{top:0}mark{top:0}.a:hover li{top:0}a.a::before{top:0}'
  expect(trimmed(css, '<p><a class="a">', ['mark'])).toBe('p{top:0}mark{top:0}a.a::before{top:0}')
})

test('a property that is there without its prefix loses the prefixed one', () => {
  const css = 'p{-webkit-text-decoration-color:red;text-decoration-color:red}'
  expect(trimmed(css, '<p>')).toBe('p{text-decoration-color:red}')
})

test('one of several alternatives is enough, and what must not be there is not needed', () => {
  const css = `.a:not(.b):is(.c,:has(> .d)){top:0}.a[href$='.pdf']{top:0}:where(.b,.a) p{top:0}`
  expect(trimmed(css, '<p class="a">')).toBe(css)
  expect(trimmed('.a:is(.b,.c p):hover{top:0}', '<p class="a">')).toBe('')
})

test('classes of utilities, animations and registered properties stay whole', () => {
  const css =
    '@layer x,y;@media (width>=40rem){.sm\\:w-1\\/2{width:50%}}@keyframes k{to{top:0}}@property --p{syntax:"*";inherits:false}p{top:0}'
  expect(trimmed(css, '<p class="sm:w-1/2">')).toBe(css)
})

test('a page keeps the custom properties that its rules and attributes use, also through others', () => {
  const css =
    ':root,:host{--a:1px;--b:var(--a);--c:2px;--d:3px;--e:4px}.x{--own:0;top:var(--b)}.y{top:var(--c)}'
  expect(trimmed(css, '<p class="x" style="left:var(--d)">')).toBe(
    ':root,:host{--a:1px;--b:var(--a);--d:3px}.x{--own:0;top:var(--b)}',
  )
})

test('the policy of the page allows the style sheet that is left', () => {
  const page = (css: string) =>
    `<style>${css}</style><meta content="style-src 'sha256-${hashOf(css)}'"><p class="a">`
  expect(styleTrimmer()(page('.a{top:0}.b{top:0}'), new Set())).toBe(page('.a{top:0}'))
})

test('a page has the words of the scripts that it may load, without selectors and properties', () => {
  const folder = mkdtempSync(join(tmpdir(), 'eks-notes-scripts-'))
  const scripts = {
    'page.js': 'import("./later.js");a.className="late-note";b.closest(".there")',
    'later.js': 'c.id="bar"',
    'other.js': 'd.className="elsewhere"',
  }
  for (const [name, code] of Object.entries(scripts)) writeFileSync(join(folder, name), code)
  const words = wordsOfScripts(folder, Object.keys(scripts))('<script src="/page.js"></script>')
  rmSync(folder, { recursive: true })
  expect([...words]).toEqual(expect.arrayContaining(['late-note', 'bar']))
  for (const word of ['there', 'className', 'elsewhere']) expect(words).not.toContain(word)
})
