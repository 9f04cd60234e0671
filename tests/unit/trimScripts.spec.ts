import { expect, test } from 'playwright/test'
import { trimScripts } from '../../src/publish/trimScripts.ts'

const other = '<script>a</script>'
const script = '<script data-for="data-day">if (1<2) b</script>'

test('a page keeps an inline script only if it has an element for it', () => {
  expect(trimScripts(`${other}<p data-days="1">c</p>${script}`)).toBe(
    `${other}<p data-days="1">c</p>`,
  )
  expect(trimScripts(`${other}<p data-day="1">c</p>${script}`)).toBe(
    `${other}<p data-day="1">c</p><script>if (1<2) b</script>`,
  )
})
