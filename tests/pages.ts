import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type HTMLElement } from 'node-html-parser'
import type { BuiltSite } from './sites.ts'

/** A page as it was built. */
export interface BuiltPage {
  /** Address below the base: `/control-plane/etcd/`, `/404.html`. */
  path: string
  html: string
  document: HTMLElement
}

/** Every page of a built site that people read, in the order of its address. */
export function builtPages(site: BuiltSite): BuiltPage[] {
  return allPages(site).filter((page) => !isRedirect(page))
}

/** The pages of a built site that only lead to others: share addresses, pages that moved. */
export function forwardPages(site: BuiltSite): BuiltPage[] {
  return allPages(site).filter(isRedirect)
}

const read = new Map<string, BuiltPage[]>()

/** Every page of a built site, read once for all tests of a worker. */
export function allPages({ folder }: BuiltSite): BuiltPage[] {
  const pages = read.get(folder) ?? readPages(folder)
  read.set(folder, pages)
  return pages
}

function readPages(folder: string): BuiltPage[] {
  return globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const html = readFileSync(join(folder, file), 'utf8')
      return { path: `/${file.replace(/index\.html$/, '')}`, html, document: parse(html) }
    })
}

const isRedirect = ({ html }: BuiltPage) => !html.includes('id="main"')

/** Whether the page is that of a note. */
export function isNote({ document }: BuiltPage): boolean {
  return document.querySelector('.note-footer') !== null
}
