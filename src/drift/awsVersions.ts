import { tablesTitled } from './markdownTables.ts'
import { dayNames, type VersionReader } from './versionDays.ts'

const titles = [
  'Kubernetes version',
  'Upstream release',
  'Amazon EKS release',
  'End of standard support',
  'End of extended support',
]

/** The release calendar in the EKS user guide. */
export const awsVersions: VersionReader = {
  address: 'https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions.md',
  daysIn: (text) => {
    const [[head = [], ...rows] = []] = tablesTitled(text, titles[0] ?? '')
    if (titles.join() !== head.join()) {
      throw new Error(`its columns are "${head.join('", "')}", not "${titles.join('", "')}"`)
    }
    return Object.fromEntries(
      rows.map(([version = '', ...days]) => [
        version,
        Object.fromEntries(
          dayNames.flatMap((name, index) => {
            const day = dayOf(days[index] ?? '')
            return day === undefined ? [] : [[name, day]]
          }),
        ),
      ]),
    )
  },
}

/** `June 2, 2026` as `2026-06-02`; a month without a day is an estimate that says no day. */
function dayOf(written: string): string | undefined {
  if (/^[A-Z][a-z]+ \d{4}$/.test(written)) return undefined
  if (!/^[A-Z][a-z]+ \d{1,2}, \d{4}$/.test(written)) {
    throw new Error(`"${written}" is not a day such as "June 2, 2026"`)
  }
  return new Date(`${written} UTC`).toISOString().slice(0, 10)
}
