import { z } from 'astro/zod'
import { daySchema } from '#checks/day.ts'
import type { VersionDays, VersionReader } from './versionDays.ts'

const releaseSchema = z.object({
  name: z.string(),
  releaseDate: daySchema,
  eolFrom: daySchema.nullish(),
  eoesFrom: daySchema.nullish(),
})
const product = z.object({ result: z.object({ releases: z.array(releaseSchema) }) })

/** A product of endoflife.date, in version 1 of its API. */
function endOfLife(
  name: string,
  daysOf: (release: z.infer<typeof releaseSchema>) => VersionDays,
): VersionReader {
  return {
    address: `https://endoflife.date/api/v1/products/${name}/`,
    daysIn: (text) =>
      Object.fromEntries(
        product
          .parse(JSON.parse(text))
          .result.releases.map((release) => [release.name, daysOf(release)]),
      ),
  }
}

/** The ends of support on EKS. Its days of release are those of EKS Distro, which differ by days. */
export const endOfLifeEks = endOfLife('amazon-eks', ({ eolFrom, eoesFrom }) => ({
  ...(eolFrom && { standardUntil: eolFrom }),
  ...(eoesFrom && { extendedUntil: eoesFrom }),
}))

/** The days on which the Kubernetes project released its versions. */
export const endOfLifeKubernetes = endOfLife('kubernetes', ({ releaseDate }) => ({
  upstream: releaseDate,
}))
