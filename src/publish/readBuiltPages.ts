import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { deserialize, serialize } from 'node:v8'
import { FileCache, cacheFolder, hashOfCode } from '#build/fileCache.ts'
import { readContent, type PageContent } from './pageContent.ts'
import { trimMarks } from './trimMarks.ts'
import { trimPolicy } from './trimPolicy.ts'
import { trimScripts } from './trimScripts.ts'
import { styleTrimmer } from './trimStyle.ts'
import { wordsOfScripts } from './wordsOfScripts.ts'

/** The folders of `src` with the code that reads and trims a page. */
export const pageCode = ['publish', 'sections', 'parts']

/** What a build makes of a page that Astro wrote. */
interface ReadPage {
  /** The page with only the marks, the scripts, the styles and the policy that it needs. */
  html: string
  content: PageContent | undefined
}

/**
 * Reads every page of a build once, and writes it back with only the styles and the policy that it
 * needs. What an earlier build made of the same page is taken from the cache.
 * @param folder the folder the site is built into
 * @param paths addresses of all pages below the site's base
 * @param project the project's folder
 * @param site absolute address that the site is served from, with a slash at its end
 */
export async function* readBuiltPages(
  folder: string,
  paths: readonly string[],
  project: string,
  site: string,
): AsyncGenerator<{ content: PageContent; kept: boolean }> {
  const scripts = globSync('_astro/**/*.js', { cwd: folder }).sort()
  const words = wordsOfScripts(folder, scripts)
  const trimStyle = styleTrimmer()
  const maker = [hashOfCode(project, pageCode), site, ...scripts].join()
  const cache = new FileCache(cacheFolder(project, 'pages'), maker)
  const fileOf = (path: string) => (path === '/404/' ? '/404.html' : `${path}index.html`)
  for (const path of paths.toSorted((a, b) => (fileOf(a) < fileOf(b) ? -1 : 1))) {
    const file = join(folder, fileOf(path))
    const html = readFileSync(file, 'utf8')
    const { content: bytes, kept } = await cache.take(path + html, () => {
      const page: ReadPage = {
        html: trimPolicy(trimStyle(trimMarks(trimScripts(html)), words(html))),
        content: readContent(path, html, site),
      }
      return serialize(page)
    })
    const page = deserialize(bytes) as ReadPage
    writeFileSync(file, page.html)
    if (page.content) yield { content: page.content, kept }
  }
  await cache.prune()
}
