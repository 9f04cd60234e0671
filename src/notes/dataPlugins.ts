import type { MdastPluginEntry } from 'satteri'
import * as toolsAtStart from './authorTools.ts'

/** The Markdown plugins that quote data, to be replaced when the data change in development. */
export interface DataPlugins {
  markTerms: MdastPluginEntry
  numberCitations: MdastPluginEntry
  /** Has the notes that are compiled from now on quote the data of these tools. */
  use: (tools: typeof toolsAtStart) => void
}

/**
 * Makes plugins for the configuration, which keeps them for as long as the server runs.
 * @param root the project's root
 */
export function dataPlugins(root: string): DataPlugins {
  let tools = toolsAtStart
  let glossary = tools.readPageOf('Glossary', root)
  return {
    markTerms: () => tools.markTerms(glossary),
    numberCitations: () => tools.numberCitations,
    use: (now) => {
      tools = now
      glossary = tools.readPageOf('Glossary', root)
    },
  }
}
