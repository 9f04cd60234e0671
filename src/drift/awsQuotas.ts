import { tablesTitled } from './markdownTables.ts'
import type { Reader } from './reader.ts'

/** The default quotas of EKS, and of Fargate for EKS, in the AWS General Reference. */
export const awsQuotas: Reader = {
  address: () => 'https://docs.aws.amazon.com/general/latest/gr/eks.md',
  valueIn: (text, of) => {
    const row = tablesTitled(text, 'Name')
      .flat()
      .find(([name]) => name === of)
    if (!row) return undefined
    const written = /^(?:Each supported Region: )?([\d,]+)$/.exec(row[1] ?? '')?.[1]
    if (written === undefined) {
      throw new Error(`"${row[1]}" for "${of}" is not one number for all Regions`)
    }
    return Number(written.replaceAll(',', ''))
  },
}
