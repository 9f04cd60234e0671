import type { AstroIntegration } from 'astro'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { manifestsFolder } from '../code/manifest.ts'
import { isDue } from '../facts/fact.ts'
import { facts } from '../facts/facts.ts'
import { today } from '../facts/today.ts'
import { checkNotes } from './checkNotes.ts'
import { notesFolder } from './notePath.ts'
import { siteData } from './siteData.ts'
import { formatProblems } from './problem.ts'

/**
 * Stops the build when a note or the list of sources has something to mend, before anything is
 * rendered. In development the terminal lists all problems, and a page shows those of its own note.
 */
export function noteChecks(): AstroIntegration {
  let root = ''
  const check = () => checkNotes(root, siteData)

  return {
    name: 'note-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') {
          const problems = check()
          if (problems.length > 0) throw new Error(formatProblems(problems))
          const due = Object.entries(facts).filter(([, fact]) => isDue(fact, today()))
          for (const [id, { what, checkAgain }] of due) {
            logger.warn(`Due for a check since ${checkAgain}: ${id} (${what})`)
          }
        }
        if (command === 'dev') {
          const transform = (_code: string, id: string) => {
            const file = relative(root, id.split('?')[0] ?? id)
            const problems = check().filter((problem) => problem.file === file)
            if (problems.length > 0) throw new Error(formatProblems(problems))
          }
          updateConfig({
            vite: {
              plugins: [
                {
                  name: 'note-checks',
                  enforce: 'pre',
                  transform: { filter: { id: /\.mdx$/ }, handler: transform },
                },
              ],
            },
          })
        }
      },
      'astro:server:setup': ({ server, logger }) => {
        const report = () => {
          const problems = check()
          if (problems.length > 0) logger.error(formatProblems(problems))
        }
        report()
        server.watcher.on('all', (_event, file) => {
          if (file.includes(notesFolder) || file.includes(manifestsFolder)) report()
        })
      },
    },
  }
}
