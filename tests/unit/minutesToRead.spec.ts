import { expect, test } from 'playwright/test'
import { minutesToRead } from '../../src/shell/minutesToRead.ts'

test('a note takes a minute for 200 words, components aside, and at least one', () => {
  expect(minutesToRead('')).toBe(1)
  expect(minutesToRead('word '.repeat(1000))).toBe(5)
  expect(minutesToRead('word <Cite source="a" /> '.repeat(400))).toBe(2)
})
