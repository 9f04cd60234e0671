import type { DataPath } from '#checks/dataFile.ts'
import { blockText, type Section } from '#sections/section.ts'
import type { Hints, Synonyms } from './synonyms.ts'
import { compoundsOf, countingWords, wordsOf } from './words.ts'

/** Something that an author must fix, so that search can use it. */
export interface VocabularyProblem {
  /** The file of the vocabulary, and where in it; absent for an alias, which a note has. */
  file?: string
  path: DataPath
  message: string
}

/**
 * Finds what is wrong with the vocabulary of the search: forms that lead nowhere, because no section
 * has all of their words, words in two files, and aliases without a word.
 * @param names the groups of words that mean the same
 * @param hints the hints by the file that has them
 */
export function checkVocabulary(
  names: Synonyms['same'],
  hints: Readonly<Record<string, Hints>>,
  sections: readonly Section[],
): VocabularyProblem[] {
  const texts = sections.map(({ title, pageTitle, otherNames, blocks }) => {
    const all = [title, pageTitle, ...otherNames, ...blocks.map(blockText)]
    return new Set(
      all.flatMap((text) => [...wordsOf(text), ...compoundsOf(text)]).map(({ stem }) => stem),
    )
  })
  const isNowhere = (form: string) => {
    const stems = countingWords(form).map(({ stem }) => stem)
    return !texts.some((text) => stems.every((stem) => text.has(stem)))
  }
  const first = new Map<string, string>()
  return [
    ...names.flatMap((forms, index) => {
      const message = `None of "${forms.join('", "')}" is in any section. Add words that this site uses.`
      return forms.every(isNowhere) ? [{ file: 'names', path: [index], message }] : []
    }),
    ...Object.entries(hints).flatMap(([file, ofFile]) =>
      Object.entries(ofFile).flatMap(([typed, forms]) => {
        const other = first.get(typed)
        first.set(typed, other ?? file)
        const twice = `"${typed}" is already in ${other}.ts. Put all its meanings in one file.`
        return [
          ...(other === undefined ? [] : [{ file, path: [typed], message: twice }]),
          ...forms.flatMap((form, index) => {
            const message = `"${typed}" means "${form}", which is in no section. Use words that this site uses.`
            return isNowhere(form) ? [{ file, path: [typed, index], message }] : []
          }),
        ]
      }),
    ),
    ...sections.flatMap(({ path, otherNames }) =>
      otherNames
        .filter((name) => wordsOf(name).length === 0)
        .map((name) => ({
          path: [],
          message: `The alias "${name}" of ${path} has no word. Write what people would type.`,
        })),
    ),
  ]
}
