import { REPOSITORY_URL } from 'astro:env/server'

/**
 * Where a file of the project can be edited, or `undefined` when no repository is configured.
 * @param file path from the project's root
 */
export function editAddress(file: string | undefined): string | undefined {
  if (!REPOSITORY_URL || file === undefined) return undefined
  return `${REPOSITORY_URL.replace(/\/$/, '')}/edit/main/${file}`
}
