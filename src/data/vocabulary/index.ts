import type { Synonyms } from '#search/synonyms.ts'
import { accessControl } from './access-control.ts'
import { controlPlane } from './control-plane.ts'
import { eks } from './eks.ts'
import { names } from './names.ts'
import { networking } from './networking.ts'
import { operations } from './operations.ts'
import { reference } from './reference.ts'
import { resources } from './resources.ts'
import { scaling } from './scaling.ts'
import { storage } from './storage.ts'
import { troubleshooting } from './troubleshooting.ts'
import { workerNodes } from './worker-nodes.ts'

/**
 * Words people type, and what this site calls the same thing. All forms are lower case, with single
 * spaces between the words. A form with words that the search drops, `who deleted`, is found where
 * it stands in the query as it is. Each chapter has a file with the hints that lead to it.
 */
export const vocabulary: Synonyms = {
  same: names,
  means: {
    ...eks,
    ...controlPlane,
    ...workerNodes,
    ...accessControl,
    ...networking,
    ...storage,
    ...resources,
    ...scaling,
    ...operations,
    ...troubleshooting,
    ...reference,
  },
}
