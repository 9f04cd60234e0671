import { globSync } from 'node:fs'
import { basename } from 'node:path/posix'
import { meant, nearest } from '#checks/nearest.ts'
import { notesFolder } from '#checks/projectFiles.ts'
import {
  chapterSchema,
  readChapterFiles,
  type ChapterData,
  type ChapterFile,
} from '#sections/chapterFiles.ts'
import { checkYaml, lineFinder } from './checkYaml.ts'
import type { Problem } from './problem.ts'

/**
 * Finds what is wrong with the chapters. A chapter is a folder with an opening note and a
 * `chapter.yaml` that lists the other notes. No two chapters share a title or an order.
 * @param root the project's root
 */
export function checkChapters(root: string): Problem[] {
  const chapters = readChapterFiles(root)
  return [
    ...globSync(`${notesFolder}/*/`, { cwd: root })
      .map((folder) => folder.replace(/\/$/, ''))
      .sort()
      .flatMap((folder) => missingFiles(root, folder)),
    ...chapters.flatMap((chapter) => [...checkFile(chapter), ...checkList(root, chapter)]),
    ...checkTwice(chapters),
  ]
}

/** What a folder with a note or a `chapter.yaml` needs besides. */
function missingFiles(root: string, folder: string): Problem[] {
  const names = globSync(`${folder}/{*.mdx,chapter.yaml}`, { cwd: root }).map((file) =>
    basename(file),
  )
  const needed = {
    'index.mdx': 'The chapter has no opening note. Write it in this file.',
    'chapter.yaml': 'The chapter has no chapter.yaml. Write title, summary, order and notes in it.',
  }
  return Object.entries(needed)
    .filter(([name]) => names.length > 0 && !names.includes(name))
    .map(([name, message]) => ({ file: `${folder}/${name}`, line: 1, message }))
}

function checkFile({ file, document, lines }: ChapterFile): Problem[] {
  return checkYaml({
    file,
    keyName: 'Key',
    document,
    linesBefore: 0,
    lineOfKey: lineFinder(document, lines, 0),
    schema: chapterSchema,
  })
}

/** The list of notes must name every note of the folder once, except the opening note. */
function checkList(root: string, { file, document, lines }: ChapterFile): Problem[] {
  const { data } = chapterSchema.safeParse(document.errors.length > 0 ? {} : document.toJS())
  if (!data) return []
  const folder = file.replace('/chapter.yaml', '')
  const lineOfKey = lineFinder(document, lines, 0)
  const existing = globSync(`${folder}/*.mdx`, { cwd: root })
    .map((note) => basename(note, '.mdx'))
    .filter((name) => name !== 'index')
    .sort()
  const unlisted = existing.filter((name) => !data.notes.includes(name))
  /** Notes that a wrong name in the list probably means: one mistake, one message. */
  const guessed = new Set<string>()
  const wrong = data.notes.flatMap((name, index): Problem[] => {
    const line = lineOfKey(['notes', index])
    const first = data.notes.indexOf(name)
    if (first < index) {
      const message = `"${name}" is already on line ${lineOfKey(['notes', first])}. Remove one.`
      return [{ file, line, message }]
    }
    if (existing.includes(name)) return []
    const guess = existing.includes(name.replace(/\.mdx$/, ''))
      ? name.replace(/\.mdx$/, '')
      : (nearest(name, unlisted) ?? nearest(name, existing))
    if (guess !== undefined) guessed.add(guess)
    return [{ file, line, message: unknownNote(name, folder, guess) }]
  })
  const missing = unlisted
    .filter((name) => !guessed.has(name))
    .map((name) => ({
      file,
      line: lineOfKey(['notes']),
      message: `The note ${folder}/${name}.mdx is not in the list "notes". Add "${name}" where it belongs in the reading order.`,
    }))
  return [...wrong, ...missing, ...checkGroups(data, file, lineOfKey)]
}

/** A list with more notes needs groups. */
const mostWithoutGroups = 12

/** Each group begins with a note of the list, after that of the group before it. */
function checkGroups(
  { notes, groups }: Pick<ChapterData, 'notes' | 'groups'>,
  file: string,
  lineOfKey: (path: readonly PropertyKey[]) => number,
): Problem[] {
  if (groups.length === 0 && notes.length > mostWithoutGroups) {
    const message = `The chapter has ${notes.length} notes. Put them in "groups", each with a title and its first note, so that readers can find their way.`
    return [{ file, line: lineOfKey(['notes']), message }]
  }
  const places = groups.map(({ first }) => notes.indexOf(first))
  return groups.flatMap(({ title, first }, index) => {
    const place = places[index] ?? -1
    if (place > (places[index - 1] ?? -1)) return []
    const message =
      place < 0
        ? `The group "${title}" begins with "${first}", which is not in the list "notes". ${meant(first, notes)}`
        : `The group "${title}" begins before the group above it. Put the groups in the order of their notes.`
    return [{ file, line: lineOfKey(['groups', index, 'first']), message }]
  })
}

function unknownNote(name: string, folder: string, guess: string | undefined): string {
  if (name === 'index') return 'The opening note always comes first. Remove "index".'
  const hint =
    guess === undefined
      ? 'Write the file name of a note in this folder, without .mdx, or remove the name.'
      : `Did you mean "${guess}"?`
  return `There is no note ${folder}/${name}.mdx. ${hint}`
}

function checkTwice(chapters: readonly ChapterFile[]): Problem[] {
  const first = new Map<string, string>()
  return chapters.flatMap(({ file, document, lines }) =>
    ['title', 'order'].flatMap((key) => {
      if (!document.has(key)) return []
      const claim = `${key} ${String(document.get(key))}`
      const other = first.get(claim)
      first.set(claim, other ?? file)
      if (other === undefined) return []
      const message = `Key "${key}": ${other} has the same value. Give each chapter a different one.`
      return [{ file, line: lineFinder(document, lines, 0)([key]), message }]
    }),
  )
}
