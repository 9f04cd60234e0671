import type { DataPath } from '#checks/dataFile.ts'
import type { Section } from '#sections/section.ts'
import type { Synonyms } from './synonyms.ts'
import { compoundsOf, countingWords, wordsOf } from './words.ts'

/** Something that an author must fix, so that search can use it. */
interface VocabularyProblem {
  /** Where in the vocabulary it is; absent for an alias, which a note has. */
  path?: DataPath
  message: string
}

/**
 * Finds what is wrong with the vocabulary of the search: forms that lead nowhere, because no section
 * has all of their words, and aliases without a word.
 */
export function checkVocabulary(
  { same, means }: Synonyms,
  sections: readonly Section[],
): VocabularyProblem[] {
  const texts = sections.map(({ title, pageTitle, otherNames, blocks }) => {
    const all = [title, pageTitle, ...otherNames, ...blocks]
    return new Set(
      all.flatMap((text) => [...wordsOf(text), ...compoundsOf(text)]).map(({ stem }) => stem),
    )
  })
  const isNowhere = (form: string) => {
    const stems = countingWords(form).map(({ stem }) => stem)
    return !texts.some((text) => stems.every((stem) => text.has(stem)))
  }
  return [
    ...same.flatMap((forms, index) => {
      const message = `"${forms.join('", "')}": none is in any section. Add the words of this site.`
      return forms.every(isNowhere) ? [{ path: ['same', index], message }] : []
    }),
    ...Object.entries(means).flatMap(([typed, forms]) =>
      forms.flatMap((form, index) => {
        const message = `"${typed}" means "${form}", which is in no section. Write words of this site.`
        return isNowhere(form) ? [{ path: ['means', typed, index], message }] : []
      }),
    ),
    ...sections.flatMap(({ path, otherNames }) =>
      otherNames
        .filter((name) => wordsOf(name).length === 0)
        .map((name) => ({
          message: `The alias "${name}" of ${path} has no word. Write what people would type.`,
        })),
    ),
  ]
}
