import { REPOSITORY_URL } from 'astro:env/client'
import { issueAddress, type ReportedPart } from '#sharing/problemReport.ts'

/**
 * Where a file of the project can be edited, or `undefined` when no repository is configured.
 * @param file path from the project's root
 */
export function editAddress(file: string | undefined): string | undefined {
  if (!REPOSITORY_URL || file === undefined) return undefined
  return `${REPOSITORY_URL.replace(/\/$/, '')}/edit/main/${file}`
}

/** Where a problem of a page can be reported, or `undefined` when no repository is configured. */
export function problemAddress(page: ReportedPart): string | undefined {
  return REPOSITORY_URL && issueAddress(REPOSITORY_URL, page)
}
