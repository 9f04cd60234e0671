import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage, type Page } from '#sections/readPage.ts'
import { trimPolicy } from './trimPolicy.ts'
import { styleTrimmer } from './trimStyle.ts'

/**
 * Reads every page of a build once, in file order, and writes it back with only the styles and the
 * policy that it needs. It is a generator, so only one page is in memory at a time.
 * @param folder the folder the site is built into
 */
export function* readBuiltPages(folder: string): Generator<Page> {
  const trimStyle = styleTrimmer(wordsOfScripts(folder))
  for (const name of globSync('**/*.html', { cwd: folder }).sort()) {
    const file = join(folder, name)
    const html = readFileSync(file, 'utf8')
    writeFileSync(file, trimPolicy(trimStyle(html)))
    const page = readPage(`/${name.replace(/index\.html$/, '')}`, html)
    if (page) yield page
  }
}

/** Every word in the site's scripts, including names of classes and ids. */
function wordsOfScripts(folder: string): ReadonlySet<string> {
  const words = globSync('_astro/**/*.js', { cwd: folder }).flatMap(
    (file) => readFileSync(join(folder, file), 'utf8').match(/[\w-]+/g) ?? [],
  )
  return new Set(words)
}
