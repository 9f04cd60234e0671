import { HTMLElement, parse, TextNode } from 'node-html-parser'
import type { Kind, Section } from './section.ts'

/** Parts of a page that are not its text: links to a heading, numbers of sources, tools, lists. */
const skipped =
  'nav, script, style, link, svg, button, sup.cite, h1, .comparison-group, .code-block figcaption, .row-link, .section-heading > a, [hidden], .no-print, .print-only, .sr-only, .related, .sources, .comparison-tools, .comparison-sources, .comparison-empty, .cell-option, .glossary dd > a, [data-unsearched]'

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

/** The level of rows and terms: headings have 1 to 4. */
const belowHeadings = 5

/** Elements whose text is sentences of the section. */
const sentenceElements = new Set(['P', 'LI', 'DD', 'BLOCKQUOTE'])

/** A section while its text is being read. */
interface Draft extends Section {
  blocks: string[]
  sentences: string[]
  /** What its code says of itself. */
  comments: string[]
}

/** Walks through an article and cuts it at its headings, rows and terms. */
class SectionReader {
  readonly sections: Draft[]
  readonly #kind: Kind
  readonly #options: string[]
  readonly #skipped: ReadonlySet<HTMLElement>
  readonly #reviewed: string
  /** Text of the block that is being read, and the element it stands in. */
  #line = ''
  #block: HTMLElement | undefined

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
    this.#reviewed = article.getAttribute('data-reviewed') ?? ''
    this.sections = [
      {
        path,
        id: undefined,
        level: 1,
        kind: this.#kind,
        chapter,
        title,
        otherNames: aliases.split('|').filter(Boolean),
        pageTitle: title,
        context: this.#options,
        reviewed: this.#reviewed,
        blocks: [],
        sentences: [],
        comments: [],
      },
    ]
    this.#read(article)
    this.#endBlock()
    for (const { sentences, comments } of this.sections) {
      if (sentences.length === 0) sentences.push(...comments)
    }
  }

  #read(element: HTMLElement) {
    const isBlock = blockElements.has(element.tagName)
    const outer = this.#block
    if (isBlock) {
      this.#endBlock()
      this.#block = element
    }
    for (const node of element.childNodes) {
      if (node instanceof TextNode) this.#line += node.text
      else if (node instanceof HTMLElement && !this.#skipped.has(node)) this.#readChild(node)
    }
    if (isBlock) {
      this.#endBlock()
      this.#block = outer
    }
  }

  #readChild(element: HTMLElement) {
    const { id, tagName } = element
    if (/^H[234]$/.test(tagName) && id) {
      this.#begin({ id, title: textOf(element), level: Number(tagName.slice(1)) })
    } else if (tagName === 'TR' && id) {
      const title = titleOfRow(element)
      this.#begin({ id, title, context: this.#options })
      for (const [index, cell] of element.querySelectorAll('td').entries()) {
        this.#readCell(cell, columnTitle(element, index + 1))
      }
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

  /** The answer of one option, or the value of one column, after the name of either. */
  #readCell(cell: HTMLElement, column: string) {
    this.#endBlock()
    const own = this.sections.at(-1)
    if (!own) return
    const before = own.blocks.length
    this.#read(cell)
    const name = textOf(cell.querySelector('.cell-option')) || `${column}:`
    const answer = own.blocks.splice(before).join(' ')
    if (answer) own.blocks.push(`${name} ${answer}`)
    const verdict = textOf(cell.querySelector('.verdict'))
    const words = textOf(cell.querySelector('.words'))
    // "Yes" begins no sentence here; "AWS" stays as it is.
    const said = verdict === verdict.toUpperCase() ? verdict : verdict.toLowerCase()
    const short = said && words ? `${said} (${words})` : said || words
    if (short || answer) own.sentences.push(`${name} ${short || answer}`)
  }

  #begin(own: {
    id: string
    title: string
    level?: number
    kind?: Kind
    otherNames?: string[]
    context?: string[]
  }) {
    this.#endBlock()
    const [page] = this.sections
    if (!page) return
    this.sections.push({
      path: page.path,
      level: belowHeadings,
      kind: this.#kind,
      chapter: page.chapter,
      pageTitle: page.title,
      otherNames: [],
      context: [],
      reviewed: this.#reviewed,
      ...own,
      blocks: [],
      sentences: [],
      comments: [],
    })
  }

  #endBlock() {
    const raw = this.#line
    this.#line = ''
    const text = squeeze(raw)
    const own = this.sections.at(-1)
    if (!text || !own) return
    own.blocks.push(text)
    const tag = this.#block?.tagName ?? ''
    if (sentenceElements.has(tag) && !this.#block?.closest('figure, td')) own.sentences.push(text)
    if (tag === 'PRE') {
      // What leads to the code stands without it.
      own.sentences.push(...own.sentences.splice(-1).map((last) => last.replace(/:$/, '.')))
      own.comments.push(...[...raw.matchAll(/^\s*# (.+)$/gm)].map(([, words = '']) => words))
    }
  }
}

/** What a row is about: the words of its head, without small print. */
function titleOfRow(row: HTMLElement): string {
  const head = row.querySelector('th')
  const words = head?.childNodes.filter(({ rawTagName }) => rawTagName !== 'small') ?? []
  return head?.getAttribute('data-title') ?? squeeze(words.map(({ text }) => text).join(''))
}

/** The head of the column that a cell of a row stands in. */
function columnTitle(row: HTMLElement, index: number): string {
  return textOf(row.closest('table')?.querySelectorAll('thead th')[index] ?? null)
}

function textOf(element: HTMLElement | null): string {
  return squeeze(element?.text ?? '')
}

function squeeze(text: string): string {
  return text.replace(/\s+/g, ' ').trim()
}
