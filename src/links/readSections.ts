import { HTMLElement, parse, TextNode } from 'node-html-parser'
import type { Kind, Section } from './section.ts'

/** Parts of a page that are not its text: links to a heading, numbers of sources, tools, lists. */
const skipped =
  'nav, script, style, link, svg, button, sup.cite, h1, .code-block figcaption, .row-link, .section-heading > a, [hidden], .no-print, .print-only, .sr-only, .related, .sources, .comparison-tools, .comparison-sources, .comparison-empty, .cell-option, .glossary dd > a, [data-unsearched]'

const blockElements = new Set(
  'ADDRESS ARTICLE ASIDE BLOCKQUOTE CAPTION COMPARISON-TABLE DD DETAILS DIV DL DT FIGCAPTION FIGURE H1 H2 H3 H4 HR LI OL P PRE SECTION SMALL SUMMARY TABLE TBODY TD TH THEAD TR UL'.split(
    ' ',
  ),
)

/**
 * The sections of a built page; none when the page is not searched.
 * @param path address of the page below the site's base
 * @param html the page; its `<article data-search>` says what it is
 */
export function readSections(path: string, html: string): Section[] {
  if (!html.includes('data-search=')) return []
  const article = parse(html, { blockTextElements: { script: false, style: false } }).querySelector(
    'article[data-search]',
  )
  if (!article) return []
  return new SectionReader(path, article).sections
}

/** A section while its text is being read. */
interface Draft extends Section {
  blocks: string[]
}

/** Walks through an article and cuts it at its headings, rows and terms. */
class SectionReader {
  readonly sections: Draft[]
  readonly #kind: Kind
  readonly #options: string[]
  readonly #skipped: ReadonlySet<HTMLElement>
  /** Text of the block that is being read. */
  #line = ''

  constructor(path: string, article: HTMLElement) {
    const kind = article.getAttribute('data-search')
    const chapter = article.getAttribute('data-chapter') ?? ''
    const title = textOf(article.querySelector('h1'))
    this.#kind = kind === 'comparison' || kind === 'symptom' ? kind : 'note'
    // A table in a note is part of a comparison, whose own page has its rows.
    const isTable = this.#kind === 'comparison'
    this.#skipped = new Set(
      article.querySelectorAll(isTable ? skipped : `${skipped}, comparison-table`),
    )
    this.#options = isTable
      ? article
          .querySelectorAll('thead th[data-title]')
          .map((th) => th.getAttribute('data-title') ?? '')
      : []
    const aliases = article.getAttribute('data-aliases') ?? ''
    this.sections = [
      {
        path,
        id: undefined,
        kind: this.#kind,
        chapter,
        title,
        otherNames: aliases.split('|').filter(Boolean),
        pageTitle: title,
        context: this.#options,
        blocks: [],
      },
    ]
    this.#read(article)
    this.#endBlock()
  }

  #read(element: HTMLElement) {
    const isBlock = blockElements.has(element.tagName)
    if (isBlock) this.#endBlock()
    for (const node of element.childNodes) {
      if (node instanceof TextNode) this.#line += node.text
      else if (node instanceof HTMLElement && !this.#skipped.has(node)) this.#readChild(node)
    }
    if (isBlock) this.#endBlock()
  }

  #readChild(element: HTMLElement) {
    const { id, tagName } = element
    if (/^H[234]$/.test(tagName) && id) {
      this.#begin({ id, title: textOf(element) })
    } else if (tagName === 'TR' && id) {
      const title = element.querySelector('th')?.getAttribute('data-title') ?? ''
      this.#begin({ id, title, context: this.#options })
      for (const cell of element.querySelectorAll('td')) this.#readCell(cell)
    } else if (id && element.parentNode?.classList.contains('glossary')) {
      const other = textOf(element.querySelector('small'))
      this.#begin({
        id,
        kind: 'term',
        title: textOf(element.querySelector('dt a')),
        otherNames: other ? other.split(', ') : [],
      })
      const definition = element.querySelector('dd')
      if (definition) this.#read(definition)
    } else {
      this.#read(element)
    }
  }

  /** The answer of one option; which option it is of stands in the head of the table. */
  #readCell(cell: HTMLElement) {
    this.#endBlock()
    const option = cell.querySelector('.cell-option')?.text ?? ''
    this.#read(cell)
    const own = this.sections.at(-1)
    const answer = own?.blocks.pop()
    if (own && answer) own.blocks.push(`${option.trim()} ${answer}`)
  }

  #begin(own: {
    id: string
    title: string
    kind?: Kind
    otherNames?: string[]
    context?: string[]
  }) {
    this.#endBlock()
    const [page] = this.sections
    if (!page) return
    this.sections.push({
      path: page.path,
      kind: this.#kind,
      chapter: page.chapter,
      pageTitle: page.title,
      otherNames: [],
      context: [],
      ...own,
      blocks: [],
    })
  }

  #endBlock() {
    const text = squeeze(this.#line)
    this.#line = ''
    if (text) this.sections.at(-1)?.blocks.push(text)
  }
}

function textOf(element: HTMLElement | null): string {
  return squeeze(element?.text ?? '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
