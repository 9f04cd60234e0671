import type { Section } from '#sections/section.ts'
import type { Synonyms } from './synonyms.ts'
import { compoundsOf, countingWords, wordsOf } from './words.ts'

/**
 * Finds what is wrong with the vocabulary of the search: forms that lead nowhere, because no section
 * has all of their words, and aliases without a word.
 * @returns sentences for the author, each with the form in quotation marks
 */
export function checkVocabulary({ same, means }: Synonyms, sections: readonly Section[]): string[] {
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
    ...same
      .filter((forms) => forms.every(isNowhere))
      .map(
        (forms) => `"${forms.join('", "')}": none is in any section. Add the words of this site.`,
      ),
    ...Object.entries(means).flatMap(([typed, forms]) =>
      forms
        .filter(isNowhere)
        .map(
          (form) => `"${typed}" means "${form}", which is in no section. Write words of this site.`,
        ),
    ),
    ...sections.flatMap(({ path, otherNames }) =>
      otherNames
        .filter((name) => wordsOf(name).length === 0)
        .map((name) => `The alias "${name}" of ${path} has no word. Write what people would type.`),
    ),
  ]
}
