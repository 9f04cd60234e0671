import { expect, test } from 'playwright/test'
import { findPassage, type TextRun } from '../../src/sharing/findPassage.ts'
import { issueAddress, reportText } from '../../src/sharing/problemReport.ts'
import { htmlLink, markdownLink, sourceLine } from '../../src/sharing/shareText.ts'
import { textDirective } from '../../src/sharing/textDirective.ts'

test('a title and an address keep their signs in Markdown and HTML', () => {
  expect(markdownLink('[a] `b` <c>', 'https://x/(y)')).toBe(
    '[\\[a\\] \\`b\\` \\<c>](https://x/%28y%29)',
  )
  expect(htmlLink('a < "b" & c', 'https://x/?a&b')).toBe(
    '<a href="https://x/?a&amp;b">a &lt; &quot;b&quot; &amp; c</a>',
  )
  expect(sourceLine('https://x/#y', '2026-11-23')).toBe('Source: https://x/#y, checked 2026-11-23')
})

const part = {
  fullTitle: 'Secrets: Is a Secret encrypted?',
  address: 'https://x/resources/secrets/#encryption',
  day: '2026-11-23',
  sources: ['AWS, Key. https://aws/'],
}

test('a report leaves room for what is wrong, above where it is and what it rests on', () => {
  expect(reportText({ ...part, passage: 'Two\nlines' })).toBe(
    `**What is wrong?**



**Where**

https://x/resources/secrets/#encryption, checked 2026-11-23

> Two
> lines

**Sources**

- AWS, Key. https://aws/`,
  )
  expect(reportText({ ...part, sources: [] })).not.toMatch(/Sources|^>/m)
})

test('a report of a long passage fits into an address', () => {
  const sources = Array<string>(50).fill(
    'AWS, A page with a long title. https://docs.example.com/page',
  )
  const address = issueAddress('https://x/team', {
    ...part,
    sources,
    passage: 'word '.repeat(2000),
  })
  expect(address.length).toBeLessThan(6000)
  expect(new URL(address).searchParams.get('body')).toContain('word…')
})

test('an issue is opened in the repository, whether or not its address ends in a slash', () => {
  for (const repository of ['https://x/team/notes', 'https://x/team/notes/']) {
    const { pathname, searchParams } = new URL(issueAddress(repository, part))
    expect(pathname).toBe('/team/notes/issues/new')
    expect(searchParams.get('title')).toBe(part.fullTitle)
    expect(searchParams.get('body')).toBe(reportText(part))
  }
})

test('words with a meaning in a directive, or at the end of an address, are encoded', () => {
  expect(
    textDirective({ prefix: 'a-b,', textStart: 'c & d', textEnd: '(e).', suffix: '日本' }),
  ).toBe(':~:text=a%2Db%2C-,c%20%26%20d,%28e%29%2E,-%E6%97%A5%E6%9C%AC')
})

/** Names the words between brackets. */
function name(...texts: string[]) {
  const place = (sign: string) => {
    const run = texts.findIndex((text) => text.includes(sign))
    return { run, offset: (texts[run] ?? '').replace(sign === ']' ? '[' : '', '').indexOf(sign) }
  }
  const [from, to] = [place('['), place(']')]
  const runs = texts.map((text): TextRun => ({ text: text.replace(/[[\]]/g, ''), isStable: true }))
  return findPassage(runs, from, to)
}

test('words that appear once need no context; parts of words are completed', () => {
  expect(name('The [only one] there is.')).toEqual({ textStart: 'only one' })
  expect(name('Some kube[rnet]es here.')).toEqual({ textStart: 'kubernetes' })
  expect(name('云上的[秘密]存储')).toEqual({ textStart: '秘密' })
})

test('repeated words are identified by the words next to them, in their block or the next', () => {
  expect(name('A Pod is here.', 'Another [Pod] is there.')).toEqual({
    textStart: 'Pod',
    prefix: 'Another',
  })
  expect(name('Pod', 'first', '[Pod]', 'second')).toMatchObject({ textStart: 'Pod' })
  expect(name('Yes', 'Yes', '[Yes]')).toBeUndefined()
})

test('long passages, and those over blocks, are named by their ends', () => {
  const long = 'word '.repeat(40)
  expect(name(`[Begin of it all ${long} and the end] of it`)).toEqual({
    textStart: 'Begin of it',
    textEnd: 'and the end',
  })
  expect(name('One two [three four five', 'six seven] eight')).toEqual({
    textStart: 'three four five',
    textEnd: 'six seven',
  })
  expect(name('a [b', 'c] d', 'b', 'c')).toMatchObject({
    textStart: 'b',
    textEnd: 'c',
    prefix: 'a',
  })
})
