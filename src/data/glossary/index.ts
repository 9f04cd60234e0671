import { security } from './security.ts'
import { delivery } from './delivery.ts'
import { accelerators } from './accelerators.ts'
import { joinTerms } from '#terms/term.ts'
import { accessControl } from './access-control.ts'
import { controlPlane } from './control-plane.ts'
import { eks } from './eks.ts'
import { networking } from './networking.ts'
import { operations } from './operations.ts'
import { reference } from './reference.ts'
import { resources } from './resources.ts'
import { scaling } from './scaling.ts'
import { storage } from './storage.ts'
import { troubleshooting } from './troubleshooting.ts'
import { workerNodes } from './worker-nodes.ts'

/** The words of the field by the chapter of the note that explains them. */
export const termFiles = {
  accelerators: accelerators,
  delivery: delivery,
  security: security,
  'access-control': accessControl,
  'control-plane': controlPlane,
  eks,
  networking,
  operations,
  reference,
  resources,
  scaling,
  storage,
  troubleshooting,
  'worker-nodes': workerNodes,
}

/** The words of the field, by the id of their entry in the glossary. */
export const glossary = joinTerms(Object.values(termFiles))
