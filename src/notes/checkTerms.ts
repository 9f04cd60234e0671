import type { DataPath } from '#checks/dataFile.ts'
import { dataFile } from '#checks/projectFiles.ts'
import type { SiteData } from './dataOfSite.ts'
import { checkLink, type LinkTargets } from './linkTargets.ts'

/** Something wrong with a term. */
interface TermProblem {
  /** Path from the project's root. */
  file: string
  /** Where in the file it is. */
  path: DataPath
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
    return Object.entries(terms).flatMap(([id, { term, also = [], note }]): TermProblem[] => {
      const say = (field: DataPath, message: string): TermProblem => ({
        file,
        path: [id, ...field],
        message: `Term "${id}": ${message}`,
      })
      const forms = [
        { form: term, field: ['term'] },
        ...also.map((form, index) => ({ form, field: ['also', index] })),
      ]
      const wrong = checkLink(note, '', targets) ?? wrongChapter(note, chapter)
      return [
        ...(wrong === undefined ? [] : [say(['note'], wrong)]),
        ...forms.flatMap(({ form, field }) => {
          const first = firstWith.get(form)
          firstWith.set(form, first ?? { id, file })
          // A term that is in two files is a problem by itself.
          return first && (first.id !== id || first.file === file)
            ? [say(field, `"${form}" already names the term "${first.id}".`)]
            : []
        }),
      ]
    })
  })
}

function wrongChapter(note: string, chapter: string): string | undefined {
  const [, home = ''] = note.split('/')
  return home === chapter
    ? undefined
    : `Its note is in another chapter. Move the term to ${termFile(home)}.`
}

const termFile = (chapter: string) => dataFile(`glossary/${chapter}`)
