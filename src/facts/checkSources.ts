import { isEnglishAddress, isLatin } from './language.ts'
import { sourceSchema } from './source.ts'

/** Something wrong with one entry of the list of sources. */
export interface SourceProblem {
  key: string
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
  return Object.entries(sources).flatMap(([key, source]) => {
    const result = sourceSchema.safeParse(source)
    if (!result.success) {
      return result.error.issues.map((issue) => ({
        key,
        message: `Source "${key}", ${issue.path.join('.') || 'entry'}: ${issue.message}.`,
      }))
    }
    const { title, publisher, url, checked } = result.data
    if (!isLatin(title + publisher) || !isEnglishAddress(url)) {
      const what = isEnglishAddress(url) ? 'has a title or publisher' : `has an address, ${url},`
      return [
        {
          key,
          message: `Source "${key}" ${what} in a language other than English. Cite the English page and its title.`,
        },
      ]
    }
    if (checked > today) {
      return [
        {
          key,
          message: `Source "${key}" was checked in the future. Write ${today} or an earlier day.`,
        },
      ]
    }
    if (!cited.has(key)) {
      return [{ key, message: `Source "${key}" is never cited. Cite it or remove it.` }]
    }
    return []
  })
}
