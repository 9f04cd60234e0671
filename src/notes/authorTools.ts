/*
 * Everything that works on a note before it is rendered and depends on the data. Development imports
 * this module again after a change, and so gets all of it as it is now.
 */

export { numberCitations } from '#facts/citations.ts'
export { markTerms } from '#terms/markTerms.ts'
export { checkNotes } from './checkNotes.ts'
export { siteData } from './siteData.ts'
