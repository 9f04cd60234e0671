import type { AstroIntegration } from 'astro'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { OutputFolder } from '#build/outputFolder.ts'
import { hintFiles, vocabulary } from '#data/vocabulary/index.ts'
import { readLedgerFiles } from '#addresses/ledgerFiles.ts'
import { addressesOfNames, namesOf } from '#addresses/names.ts'
import { lineInFile } from '#checks/dataFile.ts'
import { dataFile } from '#checks/projectFiles.ts'
import { checkVocabulary, type VocabularyProblem } from '#search/checkVocabulary.ts'
import { readChapterTitles } from '#sections/chapterFiles.ts'
import { ShareWriter } from '#sharing/shareWriter.ts'
import { servePublished } from './development.ts'
import { filesOfPage, publishPage, type PublishedPage } from './publishPage.ts'
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
  let started = 0

  return {
    name: 'publish',
    hooks: {
      'astro:config:setup': ({ updateConfig }) => {
        // Files that have not changed are not written again; `removeStale` removes the others.
        updateConfig({ vite: { build: { emptyOutDir: false } } })
      },
      'astro:config:done': ({ config }) => {
        project = fileURLToPath(config.root)
        base = config.base
        site = new URL(base, config.site).href
      },
      'astro:build:start': () => {
        started = Date.now()
      },
      'astro:build:done': async ({ dir, pages: built, logger }) => {
        const output = new OutputFolder(fileURLToPath(dir), started)
        output.removeStale('_astro')
        const chapters = readChapterTitles(project)
        const ledger = readLedgerFiles(project)
        const nameOf = namesOf(ledger)
        const place = { root: site, chapters }
        const share = new ShareWriter(output, project, place, addressesOfNames(ledger))
        const pages: PublishedPage[] = []
        let kept = 0
        const paths = built.map(({ pathname }) => `/${pathname}`)
        for await (const page of readBuiltPages(output.path, paths, project, site)) {
          const published = publishPage(page.content, { site, nameOf })
          for (const file of filesOfPage(published)) output.write(file)
          share.add(published.records)
          pages.push(published)
          if (page.kept) kept++
        }
        const sections = pages.flatMap((page) => page.sections)
        logger.info(
          `${pages.length - kept} pages read, ${kept} from the cache: ${sections.length} sections`,
        )
        const problems = checkVocabulary(vocabulary.same, hintFiles, sections)
        if (problems.length > 0) throw new Error(formatProblems(project, problems))
        for (const file of await publishSite(project, pages, paths, chapters)) output.write(file)
        await share.finish(logger)
        output.removeStale()
      },
      'astro:server:setup': ({ server, logger }) =>
        servePublished(server, { project, base, site, logger }),
    },
  }
}

/** Problems of the vocabulary of search, each with its file and its line. */
function formatProblems(root: string, problems: readonly VocabularyProblem[]): string {
  return problems
    .map(({ file, path, message }) => {
      const name = dataFile(`vocabulary/${file}`)
      return file ? `${name}:${lineInFile(join(root, name), path)}\n  ${message}` : message
    })
    .join('\n')
}
