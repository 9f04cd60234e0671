import { globSync } from 'node:fs'
import { notesFolder } from '#checks/projectFiles.ts'

/** The files of all notes, from the project's root, in their order; what is not in a chapter is none. */
export function noteFiles(root: string): string[] {
  return globSync(`${notesFolder}/*/*.mdx`, { cwd: root }).sort()
}

/**
 * The address of a note below the site's base: `control-plane/etcd.mdx` is `/control-plane/etcd/`,
 * and `index.mdx` is the chapter's own address.
 */
export function notePath(file: string): string {
  return `/${file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/')
}

/** The address of a note by its file, from the project's root. */
export const pathOfNoteFile = (file: string) => notePath(file.slice(notesFolder.length + 1))
