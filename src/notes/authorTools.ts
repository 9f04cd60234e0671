/*
 * Everything that processes a note before rendering and depends on the data. The development server
 * imports this module again after a change, so it always works with the current data.
 */

export { numberCitations } from '#facts/citations.ts'
export { markTerms } from '#terms/markTerms.ts'
export { checkNotes } from './checkNotes.ts'
export { readPageOf } from './pageOf.ts'
export { readSiteData } from './siteData.ts'
