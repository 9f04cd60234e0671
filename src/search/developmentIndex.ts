import type { AstroIntegrationLogger } from 'astro'
import type { ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import { fetchPages } from '../links/developmentPages.ts'
import { readChapters } from '../links/readChapters.ts'
import { readSections } from '../links/readSections.ts'
import { writeIndex, type WrittenFile } from './writeIndex.ts'

interface Options {
  root: string
  base: string
  logger: AstroIntegrationLogger
}

/**
 * Serves the search index in development: made from the server's own pages when search is first used,
 * and again after something changed.
 */
export function serveIndex(server: ViteDevServer, { root, base, logger }: Options) {
  let index: Promise<Map<string, WrittenFile['content']>> | undefined
  server.watcher.on('all', (_event, file) => {
    if (file.includes('/src/')) index = undefined
  })
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.startsWith(base) ? path.slice(base.length) : ''
    if (!/^(pagefind\/|search\/.+\.json$)/.test(name)) return next()
    index ??= makeIndex(`http://${request.headers.host}${base}`, root, logger).catch(
      (error: unknown) => {
        index = undefined
        throw error
      },
    )
    index.then((files) => send(response, files.get(name), name)).catch(next)
  })
}

async function makeIndex(
  address: string,
  root: string,
  logger: AstroIntegrationLogger,
): Promise<Map<string, WrittenFile['content']>> {
  const start = performance.now()
  const pages = await fetchPages(address, logger)
  const sections = pages.flatMap(({ path, html }) => readSections(path, html))
  const files = await writeIndex(sections, readChapters(root))
  const seconds = Math.round((performance.now() - start) / 1000)
  logger.info(`${sections.length} sections indexed in ${seconds} s`)
  return new Map(files.map(({ path, content }) => [path, content]))
}

function send(response: ServerResponse, content: WrittenFile['content'] | undefined, name: string) {
  if (content === undefined) {
    response.writeHead(404).end()
    return
  }
  const type = name.endsWith('.js')
    ? 'text/javascript'
    : name.endsWith('.json')
      ? 'application/json'
      : 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content)
}
