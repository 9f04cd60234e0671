/** The folder of the notes, from the project's root. */
export const notesFolder = 'src/content/notes'

/**
 * The address of a note below the site's base: `control-plane/etcd.mdx` is `/control-plane/etcd/`,
 * and `index.mdx` is the chapter's own address.
 */
export function notePath(file: string): string {
  return `/${file.replace(/\.mdx$/, '').replace(/(^|\/)index$/, '')}/`.replace('//', '/')
}
