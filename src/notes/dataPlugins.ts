import type { MdastPluginEntry } from 'satteri'
import * as toolsAtStart from './authorTools.ts'

/** The Markdown plugins that quote data, to be replaced when the data change in development. */
export interface DataPlugins {
  markTerms: MdastPluginEntry
  numberCitations: MdastPluginEntry
  /** Has the notes that are compiled from now on quote the data of these tools. */
  use: (tools: typeof toolsAtStart) => void
}

/** Makes plugins for the configuration, which keeps them for as long as the server runs. */
export function dataPlugins(): DataPlugins {
  let tools = toolsAtStart
  return {
    markTerms: () => tools.markTerms,
    numberCitations: () => tools.numberCitations,
    use: (now) => {
      tools = now
    },
  }
}
