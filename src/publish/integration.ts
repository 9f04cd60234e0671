import type { AstroIntegration } from 'astro'
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vocabulary } from '#data/vocabulary/index.ts'
import { nameOf } from '#addresses/siteLedger.ts'
import { checkVocabulary } from '#search/checkVocabulary.ts'
import type { WrittenFile } from '#search/writeIndex.ts'
import { readChapters } from '#sections/readChapters.ts'
import { writeSharePages } from '#sharing/writeSharePages.ts'
import { servePublished } from './development.ts'
import { publishPage, type PublishedPage } from './publishPage.ts'
import { publishSite } from './publishSite.ts'
import { readBuiltPages } from './readBuiltPages.ts'

/**
 * Makes all files that are derived from built pages. It reads each page once and writes the files that
 * need only that page: its records and its Markdown. Then it writes the files that need all pages: the
 * search index, all records and the full text. The pages and pictures of short addresses come last. The
 * development server makes the same files from its own pages on request.
 */
export function publish(): AstroIntegration {
  let project = ''
  let base = ''
  let site = ''

  return {
    name: 'publish',
    hooks: {
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root)
        base = config.base.replace(/\/?$/, '/')
        site = new URL(base, config.site).href
      },
      'astro:build:done': async ({ dir, pages: built, logger }) => {
        const folder = fileURLToPath(dir)
        const chapters = readChapters(project)
        const pages: PublishedPage[] = []
        for (const page of readBuiltPages(folder)) {
          const { files, ...published } = publishPage(page, { site, nameOf })
          write(folder, files)
          pages.push({ ...published, files: [] })
        }
        const sections = pages.flatMap((page) => page.sections)
        logger.info(`${pages.length} pages read once: ${sections.length} sections`)
        const problems = checkVocabulary(vocabulary, sections)
        if (problems.length > 0) throw new Error(inFile(project, problems))
        const order = built.map(({ pathname }) => `/${pathname}`)
        write(folder, await publishSite(pages, order, chapters))
        const records = pages.flatMap((page) => page.records)
        await writeSharePages({ folder, project, root: site, records, logger })
      },
      'astro:server:setup': ({ server, logger }) =>
        servePublished(server, { project, base, site, logger }),
    },
  }
}

function write(folder: string, files: readonly WrittenFile[]) {
  for (const { path, content } of files) {
    const file = join(folder, path)
    mkdirSync(dirname(file), { recursive: true })
    writeFileSync(file, content)
  }
}

/** The problems with the files and lines of the vocabulary that they are in. */
function inFile(root: string, problems: readonly string[]): string {
  const folder = 'src/data/vocabulary'
  const lines = readdirSync(join(root, folder)).flatMap((name) =>
    readFileSync(join(root, folder, name), 'utf8')
      .split('\n')
      .map((text, index) => ({ text, place: `${folder}/${name}:${index + 1}` })),
  )
  return problems
    .map((problem) => {
      const forms = [...problem.matchAll(/"([^"]+)"/g)].map(([, form]) => `'${form}'`)
      const line = lines.find(({ text }) => forms.some((form) => text.includes(form)))
      return line ? `${line.place}\n  ${problem}` : problem
    })
    .join('\n')
}
