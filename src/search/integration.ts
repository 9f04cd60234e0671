import type { AstroIntegration } from 'astro'
import { globSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { vocabulary } from '../data/vocabulary.ts'
import { checkVocabulary } from './checkVocabulary.ts'
import { serveIndex } from './developmentIndex.ts'
import { readChapters } from '../links/readChapters.ts'
import { readSections } from '../links/readSections.ts'
import { writeIndex } from './writeIndex.ts'

/**
 * Indexes the built pages; in development, the pages as they are when search is used. Any error of
 * the indexer stops the build, and so does a word of the vocabulary that leads nowhere.
 */
export function searchIndex(): AstroIntegration {
  let root = ''
  let base = ''

  return {
    name: 'search-index',
    hooks: {
      'astro:config:done': ({ config }) => {
        root = fileURLToPath(config.root)
        base = config.base.replace(/\/?$/, '/')
      },
      'astro:build:done': async ({ dir, logger }) => {
        const folder = fileURLToPath(dir)
        const sections = globSync('**/index.html', { cwd: folder })
          .sort()
          .flatMap((file) => {
            const html = readFileSync(join(folder, file), 'utf8')
            return readSections(`/${file.replace(/index\.html$/, '')}`, html)
          })
        const problems = checkVocabulary(vocabulary, sections)
        if (problems.length > 0) throw new Error(inFile(root, problems))
        for (const { path, content } of await writeIndex(sections, readChapters(root))) {
          const file = join(folder, path)
          mkdirSync(dirname(file), { recursive: true })
          writeFileSync(file, content)
        }
        logger.info(`${sections.length} sections indexed`)
      },
      'astro:server:setup': ({ server, logger }) => serveIndex(server, { root, base, logger }),
    },
  }
}

/** The problems with the lines of the vocabulary that they are in. */
function inFile(root: string, problems: readonly string[]): string {
  const file = 'src/data/vocabulary.ts'
  const lines = readFileSync(join(root, file), 'utf8').split('\n')
  return problems
    .map((problem) => {
      const forms = [...problem.matchAll(/"([^"]+)"/g)].map(([, form]) => `'${form}'`)
      const line = lines.findIndex((text) => forms.some((form) => text.includes(form))) + 1
      return line > 0 ? `${file}:${line}\n  ${problem}` : problem
    })
    .join('\n')
}
