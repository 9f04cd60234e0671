import { siteKey } from '#addresses/href.ts'

/** Where a search leaves the words that the next page should mark. */
export const hitsKey = siteKey('hits')
