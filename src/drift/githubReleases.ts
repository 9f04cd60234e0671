import { z } from 'astro/zod'
import type { Reader } from './reader.ts'

const releases = z.array(
  z.object({ tag_name: z.string(), draft: z.boolean(), prerelease: z.boolean() }),
)

const isVersion = (tag: string) => /^v?\d+(\.\d+)*$/.test(tag)

/**
 * The newest release of a repository. That is the highest version among the last ones: a fix for an
 * older version may be published later, and a chart may have releases of its own.
 */
export const githubReleases: Reader = {
  address: (of) => `https://api.github.com/repos/${of}/releases?per_page=30`,
  valueIn: (text, of) => {
    const [newest] = releases
      .parse(JSON.parse(text))
      .filter(({ draft, prerelease, tag_name }) => !draft && !prerelease && isVersion(tag_name))
      .map(({ tag_name }) => tag_name)
      .toSorted((a, b) => b.localeCompare(a, 'en', { numeric: true }))
    if (newest === undefined) throw new Error(`none of the last releases of ${of} is a version`)
    return newest
  },
}
