import type { AstroIntegration } from 'astro'
import { mkdirSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vocabulary } from '#data/vocabulary.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { namesOf } from '#addresses/names.ts'
import { lineInFile } from '#checks/dataFile.ts'
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
        const nameOf = namesOf(readLedgerFiles(project))
        const pages: PublishedPage[] = []
        for (const page of readBuiltPages(folder)) {
          const { files, ...published } = publishPage(page, { site, nameOf })
          write(folder, files)
          pages.push({ ...published, files: [] })
        }
        const sections = pages.flatMap((page) => page.sections)
        logger.info(`${pages.length} pages read once: ${sections.length} sections`)
        const problems = checkVocabulary(vocabulary, sections)
        if (problems.length > 0) throw new Error(formatProblems(project, problems))
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

/** The problems of the vocabulary, each with its line. */
function formatProblems(root: string, problems: ReturnType<typeof checkVocabulary>): string {
  const file = 'src/data/vocabulary.ts'
  return problems
    .map(({ path, message }) =>
      path ? `${file}:${lineInFile(join(root, file), path)}\n  ${message}` : message,
    )
    .join('\n')
}
