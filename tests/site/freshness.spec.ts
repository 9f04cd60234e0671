import { expect, test } from 'playwright/test'
import { builtPages, isNote } from '../pages.ts'
import { linkedHosts, whereToList } from '../lists.ts'
import { sites } from '../sites.ts'

test('every note says when it was reviewed, and when its facts must be checked again', () => {
  for (const { path, document } of builtPages(sites.root).filter(isNote)) {
    const footer = document.querySelector('.note-footer')?.text ?? ''
    expect(footer, path).toMatch(/Checked \d+ \w+ \d{4}/)
    expect(footer, path).not.toMatch(/undefined|Invalid/)
  }
})

test('every link to another host is well formed, encrypted, and one of the listed hosts', () => {
  const hosts = new Set<string>()
  const wrong: string[] = []
  for (const { path, document } of builtPages(sites.root)) {
    for (const link of document.querySelectorAll('a[href^=http]')) {
      const { href, protocol, pathname, host } = new URL(link.getAttribute('href') ?? '')
      const isRight = protocol === 'https:' && !/\s|%20$/.test(pathname)
      if (!isRight) wrong.push(`${path} links to ${href}`)
      hosts.add(host)
    }
  }
  expect(wrong).toEqual([])
  expect([...hosts].sort(), whereToList).toEqual(linkedHosts)
})
