import type { AstroIntegration } from 'astro'
import { join, relative } from 'node:path/posix'
import { fileURLToPath } from 'node:url'
import type { Plugin, ViteDevServer } from 'vite'
import { isDue } from '#facts/fact.ts'
import { factsOn } from '#facts/facts.ts'
import { today } from '#facts/today.ts'
import { ledgerFolder } from '#addresses/ledgerFiles.ts'
import { notesFolder } from '#checks/projectFiles.ts'
import { importNow } from '#development/importNow.ts'
import type * as authorTools from './authorTools.ts'
import { checkNotes } from './checkNotes.ts'
import type { DataPlugins } from './dataPlugins.ts'
import { readSiteData } from './siteData.ts'
import { formatProblems, type Problem } from './problem.ts'

/**
 * Stops the build before rendering if a note or the data have a problem. In development, the terminal
 * lists all problems, a page shows those of its own note, and notes are compiled with the current data.
 */
export function noteChecks(plugins: DataPlugins): AstroIntegration {
  let root = ''

  return {
    name: 'note-checks',
    hooks: {
      'astro:config:setup': ({ command, config, logger, updateConfig }) => {
        root = fileURLToPath(config.root)
        if (command === 'build') {
          const problems = checkNotes(root, readSiteData(root))
          if (problems.length > 0) throw new Error(formatProblems(problems))
          const due = Object.entries(factsOn(today())).filter(([, fact]) => isDue(fact, today()))
          for (const [id, { what, checkAgain }] of due) {
            logger.warn(`Due for a check since ${checkAgain}: ${id} (${what})`)
          }
        }
        if (command === 'dev') {
          const report = (error: string) => logger.error(error)
          updateConfig({ vite: { plugins: [checkInDevelopment(root, plugins, report)] } })
        }
      },
    },
  }
}

/** Checks each note when it is compiled, and all of them in the terminal after every change. */
function checkInDevelopment(
  root: string,
  plugins: DataPlugins,
  report: (error: string) => void,
): Plugin {
  let check: () => Promise<readonly Problem[]>

  return {
    name: 'note-checks',
    enforce: 'pre',
    configureServer(server) {
      let found: Promise<readonly Problem[]> | undefined
      const checkNow = async () => {
        const tools = await importNow<typeof authorTools>(server, '/src/notes/authorTools.ts')
        plugins.use(tools)
        return tools.checkNotes(root, tools.readSiteData(root))
      }
      check = () => (found ??= checkNow())
      const reportAll = () =>
        check().then(
          (problems) => {
            if (problems.length > 0) report(formatProblems(problems))
          },
          (error: unknown) => report(String(error)),
        )
      server.watcher.on('all', (_event, path) => {
        const file = relative(root, path)
        if (!/^src\/(data|content)\//.test(file)) return
        found = undefined
        if (!file.startsWith(notesFolder)) forget(server, root, file)
        void reportAll()
      })
      // The modules can be imported once the server is complete.
      return () => void reportAll()
    },
    transform: {
      filter: { id: /\.mdx$/ },
      async handler(_code, id) {
        const file = relative(root, id)
        const problems = (await check()).filter((problem) => problem.file === file)
        if (problems.length > 0) throw new Error(formatProblems(problems))
      },
    },
  }
}

/** Makes Vite read a data file and all notes again, because any note may quote the changed data. */
function forget({ environments }: ViteDevServer, root: string, file: string) {
  const { moduleGraph } = environments.ssr
  // The files of the ledger are not modules; this one reads them.
  const module = file.startsWith(`${ledgerFolder}/`) ? 'src/addresses/siteLedger.ts' : file
  moduleGraph.onFileChange(join(root, module))
  for (const [id, note] of moduleGraph.idToModuleMap) {
    if (/\.mdx(\?|$)/.test(id)) moduleGraph.invalidateModule(note)
  }
}
