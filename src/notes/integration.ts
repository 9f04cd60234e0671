import type { AstroIntegration } from 'astro'
import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { comparisons } from '../data/comparisons/index.ts'
import { sources } from '../data/sources.ts'
import { checkNotes } from './checkNotes.ts'
import { notesFolder } from './notePath.ts'
import { formatProblems } from './problem.ts'

/**
 * Stops the build when a note or the list of sources has something to mend, before anything is
 * rendered. In development the terminal lists all problems, and a page shows those of its own note.
 */
export function noteChecks(): AstroIntegration {
  let root = ''
  const check = () =>
    checkNotes(root, {
      comparisons,
      sources,
      pages: [
        '/',
        '/search/',
        '/compare/',
        ...Object.keys(comparisons).map((id) => `/compare/${id}/`),
      ],
      today: new Date().toISOString().slice(0, 10),
    })

  return {
    name: 'note-checks',
    hooks: {
      'astro:config:setup': ({ command, config, updateConfig }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') {
          const problems = check()
          if (problems.length > 0) throw new Error(formatProblems(problems))
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
          if (file.includes(notesFolder)) report()
        })
      },
    },
  }
}
