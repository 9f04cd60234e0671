import { expect, test } from 'playwright/test'
import { fullTitle } from '../../src/sections/fullTitle.ts'
import { fullTitleOf } from '../../src/sections/section.ts'

test('a title that shares no word with the title of its page is shown after it', () => {
  expect(fullTitle('Prevent it', 'ImagePullBackOff')).toBe('ImagePullBackOff: Prevent it')
  expect(fullTitle('The trust policy', 'Pod Identity')).toBe('Pod Identity: The trust policy')
  expect(fullTitle('Who is in the group', 'The list of nodes')).toBe(
    'The list of nodes: Who is in the group',
  )
})

test('a title that names the subject of its page stays as it is', () => {
  for (const [title, page] of [
    ['How a Job ends', 'Jobs and CronJobs'],
    ['Pods, Services and addresses', 'An address'],
    ['Update the VPC CNI', 'VPC CNI'],
    ['Secrets', 'Secrets'],
  ] as const) {
    expect(fullTitle(title, page)).toBe(title)
  }
})

test('a title that fits any page is shown after that of its page, whatever words they share', () => {
  expect(fullTitle('Versions', 'Versions and support')).toBe('Versions and support: Versions')
  expect(fullTitle('Confirm it', 'Confirm an upgrade')).toBe('Confirm an upgrade: Confirm it')
})

test('pages and terms say themselves what they are; rows and sections may not', () => {
  const section = { title: 'Limit', pageTitle: 'Ways in' }
  expect(fullTitleOf({ ...section, id: undefined, kind: 'note' })).toBe('Limit')
  expect(fullTitleOf({ ...section, id: 'limit', kind: 'term' })).toBe('Limit')
  expect(fullTitleOf({ ...section, id: 'a.limit', kind: 'comparison' })).toBe('Ways in: Limit')
  expect(fullTitleOf({ ...section, id: 'limit', kind: 'symptom' })).toBe('Ways in: Limit')
})
