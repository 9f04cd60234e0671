import { waysToRunKubernetes } from './ways-to-run-kubernetes.ts'

/** Every comparison by the name that notes embed it by. */
export const comparisons = {
  'ways-to-run-kubernetes': waysToRunKubernetes,
}

export type ComparisonId = keyof typeof comparisons
