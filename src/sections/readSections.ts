import type { Element } from 'hast'
import { toString } from 'hast-util-to-string'
import {
  attribute,
  descendants,
  findByPart,
  findByTag,
  findElement,
  isPart,
  squeeze,
  textOf,
} from './elements.ts'
import { isUnsearched } from './isText.ts'
import {
  blockText,
  isKind,
  type Block,
  type BlockForm,
  type Kind,
  type ListedFact,
  type Section,
  type SectionMessage,
} from './section.ts'

const blockElements = new Set(
  'address article aside blockquote caption comparison-table dd details div dl dt figcaption figure h1 h2 h3 h4 hr li ol p pre section small summary table tbody td th thead tr ul'.split(
    ' ',
  ),
)

/** The level of rows and terms: headings have 1 to 4. */
const belowHeadings = 5

/** Elements whose text is sentences of the section. */
const sentenceElements = new Set(['p', 'li', 'dd', 'blockquote'])

/** Elements whose paragraphs and items are not sentences of the section. */
const withoutSentences = new Set(['figure', 'td'])

/**
 * The sections of a built page, the page itself first.
 * @param path address of the page below the site's base
 * @param article the `<article data-search>` of the page
 */
export function readSections(path: string, article: Element): Section[] {
  return new SectionReader(path, article).sections
}

/** Questions by the ids of the sections that answer them. */
type Asks = Readonly<Record<string, readonly string[]>>

/** A section while its text is being read. */
interface Draft extends Section {
  blocks: Block[]
  sentences: string[]
  messages: SectionMessage[]
  facts: string[]
  listedFacts: ListedFact[]
  /** What its code says of itself. */
  comments: string[]
}

/** Walks through an article and splits it at its headings, rows and terms. */
class SectionReader {
  readonly sections: Draft[]
  readonly #kind: Kind
  readonly #options: string[]
  readonly #reviewed: string
  /** How people ask for the sections of the page, by their ids. */
  readonly #asks: Asks
  /** The heads of the columns of the table that is being read. */
  #columns: string[] = []
  /** Text of the block that is being read, and its element. */
  #line = ''
  #block: Element | undefined
  /** How many of the elements around the text have no sentences. */
  #silent = 0
  /** Whether a row of a table has begun whose first cell is still to be read. */
  #isRow = false

  constructor(path: string, article: Element) {
    const kind = attribute(article, 'dataSearch') ?? ''
    const title = textOf(findByTag(article, 'h1'))
    this.#kind = isKind(kind) ? kind : 'note'
    this.#options = this.#kind === 'comparison' ? headsOf(article).map(titleOfHead) : []
    this.#reviewed = attribute(article, 'dataReviewed') ?? ''
    this.#asks = JSON.parse(attribute(article, 'dataAsks') ?? '{}') as Asks
    this.sections = [
      {
        path,
        id: undefined,
        level: 1,
        kind: this.#kind,
        chapter: attribute(article, 'dataChapter') ?? '',
        title,
        otherNames: (attribute(article, 'dataAliases') ?? '').split('|').filter(Boolean),
        asks: [],
        pageTitle: title,
        context: this.#options,
        reviewed: this.#reviewed,
        blocks: [],
        sentences: [],
        messages: [],
        facts: [],
        listedFacts: [],
        comments: [],
      },
    ]
    this.#read(article)
    this.#endBlock()
    for (const { sentences, comments } of this.sections) {
      if (sentences.length === 0) sentences.push(...comments)
    }
  }

  #read(element: Element) {
    const { tagName } = element
    const isBlock = blockElements.has(tagName)
    const isSilent = withoutSentences.has(tagName)
    const outer = this.#block
    if (isBlock) {
      this.#endBlock()
      this.#block = element
    }
    if (isSilent) this.#silent++
    if (tagName === 'tr') this.#isRow = true
    if (tagName === 'table') this.#columns = headsOf(element).map(textOf)
    for (const node of element.children) {
      if (node.type === 'text') this.#line += node.value
      else if (node.type === 'element' && isPart(node, 'citation')) this.#readCitation(node)
      else if (node.type === 'element' && isPart(node, 'facts')) this.#readFacts(node)
      else if (node.type === 'element' && !this.#isSkipped(node)) this.#readChild(node, element)
    }
    if (isBlock) {
      this.#endBlock()
      this.#block = outer
    }
    if (isSilent) this.#silent--
  }

  #isSkipped(element: Element): boolean {
    // A table in a note is part of a comparison, whose own page has its rows.
    const isEmbedded = element.tagName === 'comparison-table' && this.#kind !== 'comparison'
    return isEmbedded || isUnsearched(element)
  }

  #readCitation(citation: Element) {
    const facts = attribute(findByTag(citation, 'a'), 'dataFact')
    if (facts !== undefined) this.sections.at(-1)?.facts.push(...facts.split(' '))
  }

  /** The rows of a list of facts: what each is about, its value and its source with a day. */
  #readFacts(list: Element) {
    for (const row of descendants(list)) {
      const id = row.tagName === 'tr' ? attribute(row, 'id') : undefined
      if (id === undefined) continue
      const [value, source] = [...descendants(row)].filter(({ tagName }) => tagName === 'td')
      this.sections.at(-1)?.listedFacts.push({
        id,
        // After the name may come a doubt.
        what: textOf(findElement(row, (each) => attribute(each, 'dataCopyLink') !== undefined)),
        statement: `${textOf(value)} (${textOf(source)})`,
      })
    }
  }

  #readChild(element: Element, parent: Element) {
    const { tagName } = element
    const id = attribute(element, 'id')
    if (id === undefined) this.#read(element)
    else if (/^h[234]$/.test(tagName)) {
      this.#begin({ id, title: textOf(element), level: Number(tagName.slice(1)) })
    } else if (tagName === 'tr') {
      this.#begin({ id, title: titleOfRow(element), context: this.#options })
      const cells = [...descendants(element)].filter(({ tagName }) => tagName === 'td')
      for (const [index, cell] of cells.entries()) {
        this.#readCell(cell, this.#columns[index + 1] ?? '')
      }
    } else if (isPart(parent, 'terms')) this.#readTerm(id, element)
    else if (isPart(element, 'message')) this.#readMessage(id, element)
    else this.#read(element)
  }

  #readMessage(id: string, message: Element) {
    this.#endBlock()
    const own = this.sections.at(-1)
    const before = own?.blocks.length ?? 0
    this.#read(message)
    const [text = '', ...explanation] = own?.blocks.slice(before).map(blockText) ?? []
    if (own && text) own.blocks[before] = ['message', text]
    const isGeneral = attribute(message, 'dataGeneral') !== undefined
    own?.messages.push({ id, text, explanation: explanation.join(' '), isGeneral })
  }

  #readTerm(id: string, entry: Element) {
    const other = textOf(findByTag(entry, 'small'))
    const name = findByTag(entry, 'dt')
    this.#begin({
      id,
      kind: 'term',
      title: textOf(name && findByTag(name, 'a')),
      otherNames: other ? other.split(', ') : [],
    })
    const definition = findByTag(entry, 'dd')
    if (definition) this.#read(definition)
  }

  /** The answer of one option, or the value of one column, after the name of either. */
  #readCell(cell: Element, column: string) {
    this.#endBlock()
    const own = this.sections.at(-1)
    if (!own) return
    const before = own.blocks.length
    this.#read(cell)
    const name = textOf(findByPart(cell, 'column')) || `${column}:`
    const answer = own.blocks.splice(before).map(blockText).join(' ')
    if (answer) own.blocks.push(`${name} ${answer}`)
    const verdict = textOf(findByPart(cell, 'verdict'))
    const words = textOf(findByPart(cell, 'words'))
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
      asks: this.#asks[own.id] ?? [],
      context: [],
      reviewed: this.#reviewed,
      ...own,
      blocks: [],
      sentences: [],
      messages: [],
      facts: [],
      listedFacts: [],
      comments: [],
    })
  }

  /** What the text of an element is besides a paragraph. */
  #formOf(tagName: string): BlockForm | undefined {
    if (tagName === 'li') return 'item'
    if (tagName === 'pre') return 'code'
    if (tagName !== 'td' && tagName !== 'th') return undefined
    const isFirst = this.#isRow
    this.#isRow = false
    return isFirst ? 'row' : 'cell'
  }

  #endBlock() {
    const raw = this.#line
    this.#line = ''
    const text = squeeze(raw)
    const own = this.sections.at(-1)
    if (!text || !own) return
    const tagName = this.#block?.tagName ?? ''
    const form = this.#formOf(tagName)
    own.blocks.push(form ? [form, form === 'code' ? raw.trim() : text] : text)
    if (sentenceElements.has(tagName) && this.#silent === 0) own.sentences.push(text)
    if (tagName === 'pre') {
      // What leads to the code makes sense without it.
      own.sentences.push(...own.sentences.splice(-1).map((last) => last.replace(/:$/, '.')))
      own.comments.push(...[...raw.matchAll(/^\s*# (.+)$/gm)].map(([, words = '']) => words))
    }
  }
}

/** The cells of the first row of a table's head. */
function headsOf(parent: Element): Element[] {
  const head = findByTag(parent, 'thead')
  return head ? [...descendants(head)].filter(({ tagName }) => tagName === 'th') : []
}

/** The title of a row. */
const titleOfRow = (row: Element) => titleOfHead(findByTag(row, 'th'))

/** The name of a header cell, or its words without small print. */
function titleOfHead(head: Element | undefined): string {
  const words = head?.children.filter(
    (child) => child.type !== 'element' || child.tagName !== 'small',
  )
  return (
    attribute(head, 'ariaLabel') ?? squeeze((words ?? []).map((word) => toString(word)).join(''))
  )
}
