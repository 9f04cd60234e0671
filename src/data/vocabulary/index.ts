import type { Hints, Synonyms } from '#search/synonyms.ts'
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

/** The hints by the file that has them: one for each chapter that they lead to. */
export const hintFiles = {
  eks,
  'control-plane': controlPlane,
  'worker-nodes': workerNodes,
  'access-control': accessControl,
  networking,
  storage,
  resources,
  scaling,
  operations,
  troubleshooting,
  reference,
}

/**
 * Words people type, and what this site calls the same thing. All forms are lower case, with single
 * spaces between the words. A form may have words that search drops, as in `who deleted`; it then
 * matches only those exact words in the query.
 */
export const vocabulary: Synonyms = {
  same: names,
  means: Object.assign({}, ...Object.values(hintFiles)) as Hints,
}
