import { access } from './access.ts'
import { controlPlane } from './control-plane.ts'
import { kubernetes } from './kubernetes.ts'
import { networking } from './networking.ts'
import { nodes } from './nodes.ts'
import { prices } from './prices.ts'
import { quotas } from './quotas.ts'
import { releases } from './releases.ts'
import { scaling } from './scaling.ts'
import { storage } from './storage.ts'

/** The stated facts by the file that states them. */
export const factGroups = {
  prices: { title: 'Prices', facts: prices },
  quotas: { title: 'Quotas', facts: quotas },
  releases: { title: 'Releases and end dates', facts: releases },
  kubernetes: { title: 'Kubernetes limits and defaults', facts: kubernetes },
  'control-plane': { title: 'Control plane', facts: controlPlane },
  networking: { title: 'Networking', facts: networking },
  storage: { title: 'Storage', facts: storage },
  access: { title: 'Access and credentials', facts: access },
  scaling: { title: 'Scaling', facts: scaling },
  nodes: { title: 'Nodes and add-ons', facts: nodes },
} as const

type Groups = typeof factGroups
type AllFacts = {
  [G in keyof Groups]: Groups[G]['facts']
}[keyof Groups]

/** The name of a stated fact. */
export type FactId = AllFacts extends infer F
  ? F extends unknown
    ? keyof F & string
    : never
  : never

/** The fact of a name, with its value and unit as stated. */
export type StatedFact<Id extends FactId> = Extract<AllFacts, Record<Id, unknown>>[Id]
