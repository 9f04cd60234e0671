import { globSync, readFileSync } from 'node:fs'
import { basename, join } from 'node:path/posix'
import { repeatedKeys } from '#checks/dataFile.ts'
import { dataFile, dataFolder } from '#checks/projectFiles.ts'
import type { SiteData } from './dataOfSite.ts'
import type { Problem } from './problem.ts'

/**
 * Finds data that would be lost silently: a key that is written twice, because only the last one
 * counts, and a file that its `index.ts` does not list.
 * @param root the project's root
 */
export function checkDataFiles(
  root: string,
  {
    comparisons,
    diagrams,
    factGroups,
    sources,
    terms,
  }: Pick<SiteData, 'comparisons' | 'diagrams' | 'factGroups' | 'sources' | 'terms'>,
): Problem[] {
  const files = globSync(`${dataFolder}/**/*.{ts,json}`, { cwd: root }).sort()
  const registered = { comparisons, diagrams, facts: factGroups, glossary: terms, sources }
  return [
    ...files.flatMap((file) =>
      repeatedKeys(file, readFileSync(join(root, file), 'utf8')).map(({ key, line, first }) => ({
        file,
        line,
        message: `"${key}" is also on line ${first}, and only the last one counts. Rename or remove one.`,
      })),
    ),
    ...Object.entries(registered).flatMap(([folder, known]) =>
      files
        .filter(
          (file) => file.startsWith(`${dataFolder}/${folder}/`) && !file.endsWith('/index.ts'),
        )
        .filter((file) => !(basename(file, '.ts') in known))
        .map((file) => ({
          file,
          line: 1,
          message: `Nothing reads this file. Register it as "${basename(file, '.ts')}" in ${dataFile(`${folder}/index`)}.`,
        })),
    ),
  ]
}
