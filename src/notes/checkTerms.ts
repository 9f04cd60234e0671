import type { SiteData } from './checkData.ts'
import { checkLink, type LinkTargets } from './linkTargets.ts'

/** Something wrong with a term. */
interface TermProblem {
  /** Path from the project's root. */
  file: string
  id: string
  message: string
}

/**
 * Finds terms that lead nowhere or to another chapter than their file is for, and forms that two terms
 * share.
 */
export function checkTerms(files: SiteData['terms'], targets: LinkTargets): TermProblem[] {
  const firstWith = new Map<string, { id: string; file: string }>()
  return Object.entries(files).flatMap(([chapter, terms]) => {
    const file = termFile(chapter)
    return Object.entries(terms).flatMap(([id, { term, also = [], note }]) => {
      const link = checkLink(note, '', targets)
      const messages = link ? [link] : []
      const [, home = ''] = note.split('/')
      if (!link && home !== chapter) {
        messages.push(`Its note is in another chapter. Move the term to ${termFile(home)}.`)
      }
      for (const form of [term, ...also]) {
        const first = firstWith.get(form)
        firstWith.set(form, first ?? { id, file })
        // A term that is in two files is a problem by itself.
        if (first && (first.id !== id || first.file === file)) {
          messages.push(`"${form}" already names the term "${first.id}".`)
        }
      }
      return messages.map((message) => ({ file, id, message }))
    })
  })
}

const termFile = (chapter: string) => `src/data/glossary/${chapter}.ts`
