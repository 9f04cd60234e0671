/* Where the content of the site is, from the project's root. */

export const contentFolder = 'src/content'
/** The folder of the notes. */
export const notesFolder = `${contentFolder}/notes`
/** The folder of the data that pages quote. */
export const dataFolder = 'src/data'

/** A file of data by its name below the folder: `versions`, `facts/limits`. */
export const dataFile = (name: string) => `${dataFolder}/${name}.ts`
