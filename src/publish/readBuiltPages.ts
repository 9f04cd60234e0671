import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { readPage, type Page } from '../sections/readPage.ts'
import { trimPolicy } from './trimPolicy.ts'

/**
 * Reads every page of a build once, in the order of their files, and writes it back with the policy it
 * needs. A page is made when it is asked for, so that only one is in memory at a time.
 * @param folder the folder the site is built into
 */
export function* readBuiltPages(folder: string): Generator<Page> {
  for (const name of globSync('**/*.html', { cwd: folder }).sort()) {
    const file = join(folder, name)
    const html = readFileSync(file, 'utf8')
    writeFileSync(file, trimPolicy(html))
    const page = readPage(`/${name.replace(/index\.html$/, '')}`, html)
    if (page) yield page
  }
}
