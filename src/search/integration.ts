import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import sirv from 'sirv'
import { writeIndex } from './writeIndex.ts'

/**
 * Indexes the built pages with Pagefind, and serves the index of the last build in development.
 * Any error of Pagefind stops the build.
 */
export function searchIndex(): AstroIntegration {
  let outDir = ''
  let base = ''

  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        outDir = fileURLToPath(config.outDir)
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': async ({ logger }) => {
        const pages = await writeIndex(outDir)
        logger.info(`${pages} notes indexed`)
      },
      'astro:server:setup': ({ server, logger }) => {
        if (!existsSync(join(outDir, 'pagefind'))) {
          logger.warn('There is no search index yet: run "npm run build" once to search here.')
        }
        server.middlewares.use(`${base}pagefind/`, sirv(join(outDir, 'pagefind'), { dev: true }))
      },
    },
  }
}
