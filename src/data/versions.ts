import type { VersionSupport } from '#facts/versionCalendar.ts'

/**
 * Kubernetes versions on Amazon EKS, the newest first. A month without a day in the source is not
 * entered before the source names the day.
 */
export const versions: readonly VersionSupport[] = [
  {
    version: '1.37',
    upstream: '2026-08-26',
    released: '2026-10-02',
    standardUntil: '2027-12-02',
    extendedUntil: '2028-12-02',
    source: 'aws-whats-new-eks-1-37',
    checked: '2026-11-23',
    doubt:
      'AWS announced 1.37 on 2 October 2026. The days its support ends could not be confirmed in the user guide. They are counted from the announcement, 14 and 26 months, and may be off by a day or two.',
  },
  {
    version: '1.36',
    upstream: '2026-04-22',
    released: '2026-06-02',
    standardUntil: '2027-08-02',
    extendedUntil: '2028-08-02',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.35',
    upstream: '2025-12-17',
    released: '2026-01-27',
    standardUntil: '2027-03-27',
    extendedUntil: '2028-03-27',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.34',
    upstream: '2025-08-27',
    released: '2025-10-02',
    standardUntil: '2026-12-02',
    extendedUntil: '2027-12-02',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.33',
    upstream: '2025-04-23',
    released: '2025-05-29',
    standardUntil: '2026-07-29',
    extendedUntil: '2027-07-29',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.32',
    upstream: '2024-12-11',
    released: '2025-01-23',
    standardUntil: '2026-03-23',
    extendedUntil: '2027-03-23',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.31',
    upstream: '2024-08-13',
    released: '2024-09-26',
    standardUntil: '2025-11-26',
    extendedUntil: '2026-11-26',
    source: 'eks-kubernetes-versions',
    checked: '2026-11-23',
  },
  {
    version: '1.30',
    upstream: '2024-04-17',
    released: '2024-05-23',
    standardUntil: '2025-07-23',
    extendedUntil: '2026-07-23',
    source: 'eks-kubernetes-versions-2024',
    checked: '2026-11-23',
  },
  {
    version: '1.29',
    upstream: '2023-12-13',
    released: '2024-01-23',
    standardUntil: '2025-03-23',
    extendedUntil: '2026-03-23',
    source: 'eks-kubernetes-versions-2024',
    checked: '2026-11-23',
  },
]
