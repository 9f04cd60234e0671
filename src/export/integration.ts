import type { AstroIntegration } from 'astro'
import { readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { serveMarkdown } from './developmentMarkdown.ts'
import { joinPages, listedPages } from './llms.ts'
import { pageMarkdown } from './pageMarkdown.ts'
import { twinPath } from './twinPath.ts'

/**
 * Writes every page that `llms.txt` lists as Markdown beside it, made from the page as it was built,
 * and all of them into `llms-full.txt`. In development they are made when they are asked for.
 */
export function markdownTwins(): AstroIntegration {
  let base = ''
  let site = ''

  return {
    name: 'markdown-twins',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
        site = new URL(base, config.site).href
      },
      'astro:build:done': ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const list = readFileSync(join(folder, 'llms.txt'), 'utf8')
        const twins = listedPages(list, site).map((path) => {
          const html = readFileSync(join(folder, path, 'index.html'), 'utf8')
          const markdown = pageMarkdown(html, path, site)
          writeFileSync(join(folder, twinPath(path)), markdown)
          return markdown
        })
        writeFileSync(join(folder, 'llms-full.txt'), joinPages(twins))
        logger.info(`${twins.length} pages written as Markdown`)
      },
      'astro:server:setup': ({ server }) => serveMarkdown(server, base, site),
    },
  }
}
