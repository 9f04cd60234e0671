import type { APIRoute, GetStaticPaths } from 'astro'
import { comparisonFile, fileTypes, type FileType } from '#comparison/comparisonFile.ts'
import type { Comparison } from '#comparison/defineComparison.ts'
import { resolveComparison } from '#comparison/resolveComparison.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { statedFacts } from '#facts/facts.ts'

interface Props {
  comparison: Comparison
  type: FileType
}

export const getStaticPaths = (() =>
  Object.values(comparisons)
    .map((comparison) => resolveComparison(comparison, statedFacts))
    .flatMap((comparison) =>
      fileTypes.map((type) => ({
        params: { file: `${comparison.id}.${type}` },
        props: { comparison, type },
      })),
    )) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { comparison, type } }) =>
  new Response(comparisonFile(comparison, type))
