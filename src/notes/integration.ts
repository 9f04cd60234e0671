import type { AstroIntegration } from 'astro'
import { fileURLToPath } from 'node:url'
import { comparisons } from '../data/comparisons/index.ts'
import { sources } from '../data/sources.ts'
import { checkNotes } from './checkNotes.ts'
import { notesFolder } from './notePath.ts'
import { formatProblems } from './problem.ts'

/**
 * Stops the build when a note or the list of sources has something to mend, before anything is
 * rendered. In development the same list appears in the browser and in the terminal.
 */
export function noteChecks(): AstroIntegration {
  const check = (root: URL) =>
    checkNotes(fileURLToPath(root), {
      comparisons,
      sources,
      pages: ['/', '/search/'],
      today: new Date().toISOString().slice(0, 10),
    })

  return {
    name: 'note-checks',
    hooks: {
      'astro:config:setup': ({ command, config }) => {
        if (command !== 'build') return
        const problems = check(config.root)
        if (problems.length > 0) throw new Error(formatProblems(problems))
      },
      'astro:server:setup': ({ server, logger }) => {
        const root = new URL(`file://${server.config.root}/`)
        const report = () => {
          const problems = check(root)
          if (problems.length === 0) return
          const message = formatProblems(problems)
          logger.error(message)
          server.ws.send({ type: 'error', err: { message, stack: '' } })
        }
        report()
        server.watcher.on('change', (file) => {
          if (file.includes(notesFolder)) report()
        })
      },
    },
  }
}
