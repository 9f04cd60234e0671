import type { AstroIntegration, AstroIntegrationLogger } from 'astro'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import type { ServerResponse } from 'node:http'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import type { ViteDevServer } from 'vite'
import { nameOf } from '../ledger/siteLedger.ts'
import type * as siteLedger from '../ledger/siteLedger.ts'
import { fetchPage, fetchPages } from './developmentPages.ts'
import { importNow } from './importNow.ts'
import { readSections } from './readSections.ts'
import { recordsFile, sectionRecords, type NameOf, type SectionRecord } from './sectionRecords.ts'

/** What is known of all sections of a built site. */
export interface WrittenSections {
  /** The folder the site is built into, with a slash at its end. */
  folder: string
  /** The folder of the project. */
  project: string
  /** The absolute address the site is served from, with a slash at its end. */
  root: string
  records: readonly SectionRecord[]
  logger: AstroIntegrationLogger
}

interface Options {
  /** What else is made of the records. */
  onWritten: (written: WrittenSections) => Promise<void>
}

/** Makes the records of a page out of its HTML. */
type ReadRecords = (path: string, html: string, nameOf: NameOf) => SectionRecord[]

const fileOfAll = 'api/sections.json'

/**
 * Writes what is known of every section beside the built pages: a file for each page, below
 * `api/sections/`, and `api/sections.json` with all. In development they are made when asked for.
 */
export function sectionFiles({ onWritten }: Options): AstroIntegration {
  let base = ''
  let root = ''
  let project = ''
  let readRecords: ReadRecords

  return {
    name: 'section-files',
    hooks: {
      'astro:config:done': ({ config }) => {
        base = config.base.replace(/\/?$/, '/')
        root = new URL(base, config.site).href
        project = fileURLToPath(config.root)
        readRecords = (path, html, nameOf) => sectionRecords(readSections(path, html), root, nameOf)
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const sections: SectionRecord[] = []
        for (const file of globSync('**/index.html', { cwd: folder }).sort()) {
          const path = `/${file.replace(/index\.html$/, '')}`
          const records = readRecords(path, readFileSync(join(folder, file), 'utf8'), nameOf)
          if (records.length > 0) write(join(folder, recordsFile(path)), { sections: records })
          sections.push(...records)
        }
        write(join(folder, fileOfAll), { sections })
        await onWritten({ folder, project, root, records: sections, logger })
      },
      'astro:server:setup': ({ server, logger }) =>
        serve(server, base, logger, (...page) => readRecords(...page)),
    },
  }
}

function write(file: string, content: unknown) {
  mkdirSync(dirname(file), { recursive: true })
  writeFileSync(file, JSON.stringify(content))
}

/** Answers in development from the server's own pages as they are now. */
function serve(
  server: ViteDevServer,
  base: string,
  logger: AstroIntegrationLogger,
  readRecords: ReadRecords,
) {
  server.middlewares.use((request, response, next) => {
    const path = new URL(request.url ?? '/', 'http://localhost').pathname
    const name = path.startsWith(base) ? path.slice(base.length) : ''
    const page = /^api\/sections\/(.+)\.json$/.exec(name)?.[1]
    if (page === undefined && name !== fileOfAll) return next()
    const address = `http://${request.headers.host}${base}`
    const find = async () => {
      const { nameOf } = await importNow<typeof siteLedger>(server, '/src/ledger/siteLedger.ts')
      const pages =
        page === undefined
          ? await fetchPages(address, logger)
          : [{ path: `/${page}/`, html: await fetchPage(address, `/${page}/`) }]
      return { sections: pages.flatMap(({ path, html }) => readRecords(path, html, nameOf)) }
    }
    find()
      .then((found) => send(response, found))
      .catch(next)
  })
}

function send(response: ServerResponse, content: unknown) {
  response
    .writeHead(200, { 'content-type': 'application/json', 'cache-control': 'no-store' })
    .end(JSON.stringify(content))
}
