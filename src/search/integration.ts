import type { AstroIntegration } from 'astro'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import * as pagefind from 'pagefind'
import sirv from 'sirv'

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

/**
 * @param folder the built site
 * @returns the number of pages in the index
 * @throws with Pagefind's own words when any step reports an error, and when nothing was indexed
 */
async function writeIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex()
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const problems = [...errors, ...added.errors, ...written.errors]
    if (problems.length > 0) throw new Error(`Pagefind reports: ${problems.join('; ')}`)
    if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${folder}`)
    return added.page_count
  } finally {
    await pagefind.close()
  }
}
