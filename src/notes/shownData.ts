import { componentsIn } from './componentsIn.ts'
import { nameIn, noteComponents } from './noteComponents.ts'
import { siteData } from './siteData.ts'

/** What a note shows besides its own text. */
export interface ShownData {
  /** Files of data, from the project's root. */
  files: readonly string[]
  /** Days, `YYYY-MM-DD`, on which something it shows was checked. */
  days: readonly string[]
}

/** The data that the text of a note shows. */
export function shownData(text: string): ShownData {
  const data = siteData()
  const uses = componentsIn(text).map((use) => ({
    component: noteComponents[use.name],
    name: nameIn(use),
  }))
  return {
    files: uses.flatMap(({ component, name }) => component?.files(data, name) ?? []),
    days: uses.flatMap(({ component, name }) => component?.checked(data, name) ?? []),
  }
}
