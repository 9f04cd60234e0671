import { join } from 'node:path'
import * as pagefind from 'pagefind'

/**
 * Indexes the pages of a built site and writes the index to `pagefind/` in it.
 * @param folder the built site
 * @returns the number of pages in the index
 * @throws with Pagefind's own words when any step reports an error, and when nothing was indexed
 */
export async function writeIndex(folder: string): Promise<number> {
  try {
    const { index, errors } = await pagefind.createIndex()
    if (!index) throw new Error(`Pagefind does not start: ${errors.join('; ')}`)
    const added = await index.addDirectory({ path: folder })
    const written = await index.writeFiles({ outputPath: join(folder, 'pagefind') })
    const problems = [...errors, ...added.errors, ...written.errors]
    if (problems.length > 0) throw new Error(`Pagefind reports: ${problems.join('; ')}`)
    if (added.page_count === 0) throw new Error(`Pagefind found no page to index in ${folder}`)
    return added.page_count
  } finally {
    await pagefind.close()
  }
}
