import { expect, test } from 'playwright/test'
import { isNumber } from '../../src/notes/alignNumbers.ts'

test('numbers have a sign, a currency or a unit, and words and versions with words are none', () => {
  for (const text of ['29', '1,234', '$0.10', '−3', '99.95%', '5 GiB']) {
    expect(isNumber(text), text).toBe(true)
  }
  for (const text of ['', 'v1', 'none', '1.34 and later', '2 to 4 Pods', 'm5.large']) {
    expect(isNumber(text), text).toBe(false)
  }
})
