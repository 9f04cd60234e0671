import type { Term } from './term.ts'

/** A term found in a text. */
export interface FoundTerm {
  id: string
  /** As written in the text. */
  text: string
  start: number
}

/**
 * Makes a function that finds terms in a text: whole words, the longest term first, in the singular
 * or plural. A term with a capital ("Service", "Job") is found as written only, because "service" is
 * an everyday word; one in lowercase also at the beginning of a sentence.
 */
export function termFinder(
  terms: Readonly<Record<string, Pick<Term, 'term' | 'also'> & Partial<Term>>>,
): (text: string) => FoundTerm[] {
  const idOfForm = new Map<string, string>()
  for (const [id, { term, also = [] }] of Object.entries(terms)) {
    for (const form of [term, ...also]) {
      idOfForm.set(form, id)
      idOfForm.set(form[0]?.toUpperCase() + form.slice(1), id)
    }
  }
  const forms = [...idOfForm.keys()].sort((a, b) => b.length - a.length).map(escape)
  const pattern = new RegExp(`(?<![\\w/.-])(${forms.join('|')})(?:e?s)?(?![\\w/-])`, 'g')
  return (text) =>
    [...text.matchAll(pattern)].flatMap(({ 0: found, 1: form = '', index }) => {
      const id = idOfForm.get(form)
      return id === undefined ? [] : [{ id, text: found, start: index }]
    })
}

function escape(text: string): string {
  return text.replace(/[.*+?^${}()|[\]\\/]/g, '\\$&')
}
