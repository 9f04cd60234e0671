import type { AstroIntegration } from 'astro'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { forwardPage } from './forwardPage.ts'
import { readLedgerFiles } from './ledgerFiles.ts'
import { readMoves } from './moves.ts'
import { addressesOfNames } from './names.ts'
import { hostRedirects, nginxFile, redirectsFile } from './redirects.ts'

/**
 * Keeps the addresses of moved pages working: a small page that redirects on any host, and files with
 * redirects for hosts that read them.
 */
export function permalinks(): AstroIntegration {
  let project = ''
  let site = ''
  let base = ''

  return {
    name: 'permalinks',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root)
        site = config.site ?? ''
        base = config.base
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const { pages } = readMoves(readLedgerFiles(project))
        const below = (address: string) => base + address.slice(1)
        for (const { path, to, sections } of pages) {
          const file = join(folder, path, 'index.html')
          if (existsSync(file)) throw new Error(`${path} moved to ${to}, but is a page again.`)
          mkdirSync(dirname(file), { recursive: true })
          const page = forwardPage({
            title: 'This page has moved',
            description: `The content of ${path} is now at another address.`,
            target: below(to),
            canonical: new URL(below(to).replace(/#.*/, ''), site).href,
            sections: sections.map(({ id, to }) => ({ id, target: below(to) })),
          })
          writeFileSync(file, page)
        }
        const redirects = hostRedirects(pages, base)
        writeFileSync(join(folder, '_redirects'), redirectsFile(redirects))
        writeFileSync(join(folder, 'redirects.nginx.conf'), nginxFile(redirects))
        if (pages.length > 0) logger.info(`${pages.length} moved pages redirect`)
      },
      'astro:server:setup': ({ server }) => {
        // The pages of short addresses are written by the build alone.
        server.middlewares.use((request, response, next) => {
          const path = request.url?.startsWith(base) ? request.url.slice(base.length) : ''
          const name = /^go\/([^/?]+)\/?$/.exec(path)?.[1]
          if (name === undefined) return next()
          const address = addressesOfNames(readLedgerFiles(project)).get(name)
          if (address === undefined) return next()
          response.writeHead(302, { location: base + address.slice(1) }).end()
        })
      },
    },
  }
}
