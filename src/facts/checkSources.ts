import type { DataPath } from '#checks/dataFile.ts'
import { issuePath } from '#checks/issuePath.ts'
import { isEnglishAddress, isLatin } from './language.ts'
import { sourceSchema } from './source.ts'

/** Something wrong with one entry of the list of sources. */
export interface SourceProblem {
  /** Where in the list it is. */
  path: DataPath
  message: string
}

/**
 * What is wrong with the list of sources: an entry that is not complete, a page in another language
 * than English, a date in the future, a source nobody cites.
 * @param cited keys that notes and comparisons cite
 * @param today `YYYY-MM-DD`
 */
export function checkSources(
  sources: Readonly<Record<string, unknown>>,
  cited: ReadonlySet<string>,
  today: string,
): SourceProblem[] {
  return Object.entries(sources).flatMap(([key, source]): SourceProblem[] => {
    const say = (path: DataPath, message: string) => [{ path: [key, ...path], message }]
    const result = sourceSchema.safeParse(source)
    if (!result.success) {
      return result.error.issues.flatMap((issue) =>
        say(
          issuePath(issue),
          `Source "${key}", ${issue.path.join('.') || 'entry'}: ${issue.message}.`,
        ),
      )
    }
    const { title, publisher, url, checked } = result.data
    const advice = 'in a language other than English. Cite the English page and its title.'
    if (!isEnglishAddress(url)) {
      return say(['url'], `Source "${key}" has an address, ${url}, ${advice}`)
    }
    if (!isLatin(title + publisher)) {
      return say(['title'], `Source "${key}" has a title or publisher ${advice}`)
    }
    if (checked > today) {
      return say(
        ['checked'],
        `Source "${key}" was checked in the future. Write ${today} or an earlier day.`,
      )
    }
    return cited.has(key) ? [] : say([], `Source "${key}" is never cited. Cite it or remove it.`)
  })
}
