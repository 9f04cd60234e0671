import { createHash } from 'node:crypto'
import { expect, test } from 'playwright/test'
import { trimPolicy } from '../../src/publish/trimPolicy.ts'

const hashOf = (text: string) => `'sha256-${createHash('sha256').update(text).digest('base64')}'`

test('a policy keeps the hashes of the scripts and styles in its page, and no others', () => {
  const page = (hashes: string) =>
    `<meta http-equiv="content-security-policy" content="script-src 'self'${hashes}; style-src 'self'${hashes};">` +
    '<script type="module" src="/b.js"></script><style>a{}</style><script>let a</script>'
  const [style, script, elsewhere] = [hashOf('a{}'), hashOf('let a'), hashOf('let c')]
  expect(trimPolicy(page(` ${style} ${script} ${elsewhere} ${hashOf('')}`))).toBe(
    page(` ${style} ${script}`),
  )
})
