import { existsSync, globSync } from 'node:fs'
import { basename, dirname, join } from 'node:path/posix'
import { manifestsFolder } from '#code/manifest.ts'
import { notesFolder } from '#checks/projectFiles.ts'
import type { Problem } from './problem.ts'
import type { NoteOutline } from './readNote.ts'

/**
 * Finds files among the notes and manifests that no page shows, and pictures that notes show but that
 * do not exist.
 * @param root the project's root
 */
export function checkFiles(root: string, notes: readonly NoteOutline[]): Problem[] {
  const pictures = notes.flatMap(({ file, images }) =>
    images.flatMap(({ address, line }) =>
      address === undefined ? [] : [{ file, line, address, path: pathOf(address, file) }],
    ),
  )
  const shown = new Set(pictures.map(({ path }) => path))
  const stray = filesBelow(root, notesFolder)
    .filter((file) => !shown.has(file))
    .flatMap((file) => problemAt(file, wrongAmongNotes(file)))
  const notManifests = filesBelow(root, manifestsFolder)
    .filter((file) => !file.endsWith('.yaml'))
    .flatMap((file) => problemAt(file, wrongAmongManifests(file)))
  const missing = pictures.flatMap(({ file, line, address, path }) => {
    const message = wrongPicture(root, address, path)
    return message === undefined ? [] : [{ file, line, message }]
  })
  return [...stray, ...notManifests, ...missing]
}

/** All files below a folder from the project's root, without hidden ones. */
function filesBelow(root: string, folder: string): string[] {
  return globSync(`${folder}/**/*.*`, { cwd: root })
    .filter((file) => !basename(file).startsWith('.'))
    .sort()
}

const problemAt = (file: string, message: string | undefined): Problem[] =>
  message === undefined ? [] : [{ file, line: 1, message }]

function wrongAmongNotes(file: string): string | undefined {
  const [chapter = '', name, ...deeper] = file.slice(notesFolder.length + 1).split('/')
  const inChapter = name !== undefined && deeper.length === 0
  if (inChapter && (name === 'chapter.yaml' || name.endsWith('.mdx'))) return undefined
  if (file.endsWith('.mdx')) {
    return `The note is not in a chapter folder, so it has no page. Move it to ${notesFolder}/${name === undefined ? '<chapter>' : chapter}/${basename(file)}, and add "${basename(file, '.mdx')}" to "notes" in the chapter.yaml there.`
  }
  if (/\.(md|markdown)$/.test(file)) {
    return `Notes are MDX files, so no page shows this one. Rename it to ${basename(file).replace(/\.\w+$/, '.mdx')}.`
  }
  if (/^chapters?\.ya?ml$/.test(basename(file))) {
    return `The data of a chapter goes into ${notesFolder}/<chapter>/chapter.yaml. Move or rename this file.`
  }
  if (/\.ya?ml$/.test(file)) {
    return `Nothing reads this file. Move a manifest to ${manifestsFolder}/.`
  }
  return 'No note shows this file. Show it or remove it.'
}

const wrongAmongManifests = (file: string) =>
  file.endsWith('.yml')
    ? `Manifests are .yaml files. Rename it to ${basename(file).replace(/yml$/, 'yaml')}.`
    : 'This file is not a manifest. Rename it to .yaml, or remove it.'

/** The file that a picture is in; none for one of another host. */
function pathOf(address: string, note: string): string | undefined {
  if (/^\w+:/.test(address)) return undefined
  return address.startsWith('/') ? join('public', address) : join(dirname(note), address)
}

function wrongPicture(root: string, address: string, path: string | undefined) {
  if (path === undefined) {
    return `Pages cannot load ${address} from another host. Put the picture in the folder of the note.`
  }
  return existsSync(join(root, path)) ? undefined : `There is no picture at ${path}.`
}
