import type { ComparisonId } from './comparisons/index.ts'

/** The symptoms that the home page lists: the notes of those that operators meet most often. */
export const commonSymptoms: readonly string[] = [
  '/troubleshooting/crash-loop-back-off/',
  '/troubleshooting/image-pull-back-off/',
  '/troubleshooting/pending/',
  '/troubleshooting/unauthorized/',
  '/troubleshooting/nodes-do-not-join/',
  '/troubleshooting/dns-fails/',
]

/** The decisions that the home page lists: those that teams have to take first. */
export const commonDecisions: readonly ComparisonId[] = [
  'compute-options',
  'pod-credentials',
  'cluster-access',
  'ways-in',
  'storage-options',
  'scaling-tools',
]
