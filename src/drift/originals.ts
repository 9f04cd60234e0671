import type { Original } from '#facts/original.ts'
import { awsQuotas } from './awsQuotas.ts'
import { githubReleases } from './githubReleases.ts'
import { karpenterCompatibility } from './karpenterCompatibility.ts'
import { maxPods } from './maxPods.ts'
import type { Reader } from './reader.ts'

/** How each kind of document is read that a fact can name as its original. */
export const originals: Readonly<Record<Original['from'], Reader>> = {
  'github-releases': githubReleases,
  'eni-max-pods': maxPods,
  'karpenter-compatibility': karpenterCompatibility,
  'aws-quotas': awsQuotas,
}
