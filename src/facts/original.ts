import { z } from 'astro/zod'

/** Documents that programs can read, and how each names a value in it. */
const kinds = [
  /** The newest release of a repository on GitHub. */
  z.strictObject({
    from: z.literal('github-releases'),
    of: z.string().regex(/^[\w.-]+\/[\w.-]+$/, { error: 'write the repository as owner/name' }),
  }),
  /** The Pods on an instance type, in the table of the VPC CNI. */
  z.strictObject({
    from: z.literal('eni-max-pods'),
    of: z.string().regex(/^[\w-]+\.[\w-]+$/, { error: 'write an instance type such as m5.large' }),
  }),
  /** The oldest Karpenter release for a Kubernetes version, or the newest version listed. */
  z.strictObject({
    from: z.literal('karpenter-compatibility'),
    of: z.string().regex(/^(newest|\d+\.\d+)$/, {
      error: 'write newest, or a minor version such as 1.36',
    }),
  }),
  /** A quota by its name in the AWS General Reference. */
  z.strictObject({
    from: z.literal('aws-quotas'),
    of: z.string().min(1, { error: 'write the name of the quota as AWS lists it' }),
  }),
] as const

const names = kinds.map(({ shape }) => shape.from.value)

/** Where `npm run drift` reads the value of a fact. `src/drift/originals.ts` knows how. */
export const originalSchema = z.discriminatedUnion('from', kinds, {
  error: ({ code }) =>
    code === 'invalid_union' ? `write one of ${names.join(', ')} as "from"` : undefined,
})

export type Original = z.infer<typeof originalSchema>
