import { spawn, type ChildProcess } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { request } from 'node:http'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, test } from 'playwright/test'
import { hostRedirects, nginxFile } from '../../src/addresses/redirects.ts'
import { installedNginx } from '../nginx.ts'

/** More pages than any site of notes loses, with addresses longer than any of them. */
const moved = Array.from({ length: 5_000 }, (_, index) => ({
  path: `/a-chapter-with-a-long-name/${'on-and-'.repeat(index % 40)}on-${index}/`,
  to: `/another-chapter/note-${index}/`,
  sections: [],
  canRedirect: true,
}))
const redirects = hostRedirects(moved, '/eks-notes/')

test('the file for nginx redirects every address exactly, with its query', () => {
  const lines = nginxFile(redirects).trim().split('\n')
  expect(lines).toHaveLength(10_000)
  const form =
    /^location (= "|~ "\^)\/eks-notes\/[\w./[\]-]+\$?" \{ absolute_redirect off; return 301 "\/eks-notes\/[\w./-]+\$is_args\$args"; \}$/
  expect(lines.filter((line) => !form.test(line))).toEqual([])
  const quoted = [{ from: '/a"b/', to: '/c/' }]
  expect(() => nginxFile(quoted)).toThrow('nginx cannot redirect /a"b/ to /c/: it has a "')
})

const nginx = installedNginx()
// `npm test` gets an nginx, or says that there is none.
if (nginx !== undefined) {
  test.describe('nginx', () => {
    let folder: string
    let server: ChildProcess

    test.beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'eks-notes-nginx-'))
      const file = (name: string) => join(folder, name)
      const temporary = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi']
        .map((name) => `${name}_temp_path ${file(name)};`)
        .join(' ')
      writeFileSync(file('redirects.nginx.conf'), nginxFile(redirects))
      writeFileSync(
        file('nginx.conf'),
        `daemon off; master_process off; pid ${file('pid')}; error_log stderr; events {}
         http { access_log off; ${temporary}
           server { listen unix:${file('socket')}; include redirects.nginx.conf; location / { return 204; } } }`,
      )
      server = spawn(nginx, ['-p', folder, '-c', file('nginx.conf')], { stdio: 'inherit' })
      await expect.poll(() => answer('/').catch(() => undefined)).toEqual({ status: 204 })
    })

    test.afterAll(() => {
      server.kill()
      rmSync(folder, { recursive: true })
    })

    const answer = (path: string) =>
      new Promise<{ status?: number; location?: string }>((resolve, reject) => {
        request({ socketPath: join(folder, 'socket'), path, headers: { host: 'notes' } })
          .on('response', ({ statusCode, headers }) => {
            resolve({
              ...(statusCode !== undefined && { status: statusCode }),
              ...(headers.location !== undefined && { location: headers.location }),
            })
          })
          .on('error', reject)
          .end()
      })

    test('redirects thousands of pages and files with long addresses', async () => {
      for (const { from, to } of redirects.filter((_, index) => index % 97 === 0)) {
        expect(await answer(from)).toEqual({ status: 301, location: to })
      }
    })

    test('keeps the query of an address that moved', async () => {
      const [{ from, to } = { from: '', to: '' }] = redirects
      expect(await answer(`${from}?view=all&q=a%20b`)).toEqual({
        status: 301,
        location: `${to}?view=all&q=a%20b`,
      })
    })

    test('leaves addresses that did not move alone', async () => {
      expect(await answer('/eks-notes/another-chapter/note-1/')).toEqual({ status: 204 })
    })
  })
}
