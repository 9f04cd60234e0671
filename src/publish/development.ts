import type { AstroIntegrationLogger } from 'astro'
import type { ServerResponse } from 'node:http'
import type { ViteDevServer } from 'vite'
import type { OutputFile } from '#build/outputFolder.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { namesOf } from '#addresses/names.ts'
import { readChapterTitles } from '#sections/chapterFiles.ts'
import { fetchPage, fetchPages, type FetchedPage } from '#development/developmentPages.ts'
import { readContent } from './pageContent.ts'
import { filesOfPage, publishPage, type PublishedPage } from './publishPage.ts'
import { publishSite } from './publishSite.ts'

interface Options {
  /** The project's folder. */
  project: string
  /** The path the site is served from, with a slash at both ends. */
  base: string
  /** Absolute address that the site is served from, with a slash at its end. */
  site: string
  logger: AstroIntegrationLogger
}

/** Files made from a single page, by the name of the page. */
const ofPage = /^(?:api\/sections\/(.+)\.json|(.+)\.md)$/
/** Files that need all pages. */
const ofSite = /^(?:pagefind\/.+|search\/.+\.json|api\/sections\.json|llms-full\.txt)$/

/**
 * Serves the files that the build makes from its pages, made from the server's current pages. Files of
 * one page are made on each request. Files of the whole site are made on the first request and again
 * after a change.
 */
export function servePublished(
  server: ViteDevServer,
  { project, base, site: root, logger }: Options,
) {
  let site: Promise<readonly OutputFile[]> | undefined
  server.watcher.on('all', (_event, file) => {
    if (file.includes('/src/')) site = undefined
  })
  server.middlewares.use((request, response, next) => {
    // Vite takes the base off `url` on the way.
    const { pathname } = new URL(request.originalUrl ?? request.url ?? '/', 'http://localhost')
    const name = pathname.startsWith(base) ? pathname.slice(base.length) : ''
    const address = `http://${request.headers.host}${base}`
    const [, records, markdown] = ofPage.exec(name) ?? []
    const page = records ?? markdown
    if (page === undefined && !ofSite.test(name)) return next()
    const files =
      page === undefined
        ? (site ??= publishAll(address).catch((error: unknown) => {
            site = undefined
            throw error
          }))
        : publishOne(address, `/${page}/`)
    files
      .then((files) => {
        const file = files.find(({ path }) => path === name)
        // A route of its own makes the Markdown of a topic.
        if (file) send(response, file)
        else next()
      })
      .catch(next)
  })

  async function publishOne(address: string, path: string): Promise<readonly OutputFile[]> {
    const [page] = await publishPages([{ path, html: await fetchPage(address, path) }])
    return page ? filesOfPage(page) : []
  }

  async function publishAll(address: string): Promise<readonly OutputFile[]> {
    const start = performance.now()
    const pages = await publishPages(await fetchPages(address, logger))
    const order = pages.map(({ path }) => path)
    const files = await publishSite(project, pages, order, readChapterTitles(project))
    const seconds = Math.round((performance.now() - start) / 1000)
    logger.info(`${pages.length} pages read in ${seconds} s`)
    return files
  }

  async function publishPages(fetched: readonly FetchedPage[]): Promise<PublishedPage[]> {
    const nameOf = namesOf(readLedgerFiles(project))
    return fetched.flatMap(({ path, html }) => {
      const content = readContent(path, html, root)
      return content ? [publishPage(content, { site: root, nameOf })] : []
    })
  }
}

const types: Readonly<Record<string, string>> = {
  js: 'text/javascript',
  json: 'application/json',
  md: 'text/markdown; charset=utf-8',
  txt: 'text/plain; charset=utf-8',
}

function send(response: ServerResponse, { path, content }: OutputFile) {
  const type = types[path.slice(path.lastIndexOf('.') + 1)] ?? 'application/octet-stream'
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store' }).end(content)
}
