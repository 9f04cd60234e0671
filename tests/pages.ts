import { globSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse, type HTMLElement } from 'node-html-parser'
import { memoize } from './memoize.ts'
import type { BuiltSite } from './sites.ts'

/** A page as it was built. */
export class BuiltPage {
  /** Address below the base: `/control-plane/etcd/`, `/404.html`. */
  readonly path: string
  readonly html: string
  #document: HTMLElement | undefined

  constructor(path: string, html: string) {
    this.path = path
    this.html = html
  }

  /** Parsed when a test first asks for it: most of them read a few pages, or only addresses. */
  get document(): HTMLElement {
    return (this.#document ??= parse(this.html))
  }
}

/** Every page of a built site that people read, in the order of its address. */
export function builtPages(site: BuiltSite): BuiltPage[] {
  return allPages(site).filter((page) => !isRedirect(page))
}

/** The pages of a built site that only lead to others: share addresses, pages that moved. */
export function forwardPages(site: BuiltSite): BuiltPage[] {
  return allPages(site).filter(isRedirect)
}

/** Every page of a built site. */
export const allPages = memoize(({ folder }: BuiltSite): BuiltPage[] =>
  globSync('**/*.html', { cwd: folder })
    .sort()
    .map((file) => {
      const path = `/${file.replace(/index\.html$/, '')}`
      return new BuiltPage(path, readFileSync(join(folder, file), 'utf8'))
    }),
)

const isRedirect = ({ html }: BuiltPage) => !html.includes('id="main"')

/**
 * The pages without two of three notes on messages: these are many, and made of the same parts. For what
 * depends on the parts of a page, not on its words.
 */
export function varied(pages: readonly BuiltPage[]): BuiltPage[] {
  const alike = pages.filter((page) => isNote(page) && page.path.startsWith('/troubleshooting/'))
  const left = new Set(alike.filter((_, index) => index % 3 > 0))
  return pages.filter((page) => !left.has(page))
}

/** Whether the page is that of a note. */
export function isNote({ html }: BuiltPage): boolean {
  return html.includes('note-footer')
}
