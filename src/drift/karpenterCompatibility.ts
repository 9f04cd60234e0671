import { tablesTitled } from './markdownTables.ts'
import type { Reader } from './reader.ts'

/** Karpenter's table of the oldest release for each Kubernetes version. */
export const karpenterCompatibility: Reader = {
  address: () =>
    'https://raw.githubusercontent.com/aws/karpenter-provider-aws/main/website/content/en/docs/upgrading/compatibility.md',
  valueIn: (text, of) => {
    const [[head = [], row = []] = []] = tablesTitled(text, 'Kubernetes')
    const [, ...versions] = head
    if (of === 'newest') {
      return versions.toSorted((a, b) => a.localeCompare(b, 'en', { numeric: true })).at(-1)
    }
    const cell = row[head.indexOf(of)]
    if (cell === undefined) return undefined
    const oldest = /^>= (\d+(?:\.\d+)+)$/.exec(cell)?.[1]
    if (oldest === undefined) throw new Error(`"${cell}" for Kubernetes ${of} is not ">= 1.2"`)
    return oldest
  },
}
