import { part } from '#parts/parts.ts'
import {
  defineMdastPlugin,
  type MdastNode,
  type MdastPluginEntry,
  type MdastVisitorContext,
} from 'satteri'
import { visit } from 'unist-util-visit'
import { sources, type SourceKey } from '#data/sources/index.ts'
import { isDue, type Fact, type Facts } from './fact.ts'
import { asOf, byDay, datedFact } from './datedText.ts'
import { factsOn } from './facts.ts'
import { factText } from './factText.ts'
import { formatDay } from './formatDay.ts'
import { isSourceKey } from './sourceKey.ts'
import { today } from './today.ts'

/**
 * Makes each `<Cite source="key" />` a raised number that leads to the source in the note's list, and
 * each `<Fact id="key" />` the fact's value with the number of its source. Within a paragraph or a cell the
 * number of a fact's source is shown only at its last mention.
 *
 * Sources are numbered in the order in which they are first cited; the page finds that order in the
 * frontmatter, as `citations`, and the facts as `facts`. Unknown names are left to the checks.
 */
export const numberCitations: MdastPluginEntry = () => {
  const day = today()
  const facts = factsOn(day)
  const asOfDay = ` ${asOf(day)}`
  const order: SourceKey[] = []
  const quoted: string[] = []
  const numberIn = (block: MdastNode, context: MdastVisitorContext) => {
    const references: Reference[] = []
    visit(block, 'mdxJsxTextElement', (node) => {
      const reference = readReference(node, facts)
      if (reference) references.push(reference)
    })
    /** The facts that people ask for, until a citation of their source names them. */
    const named = new Map<SourceKey, string[]>()
    references.forEach(({ node, source, quote }, index) => {
      if (!order.includes(source)) order.push(source)
      if (quote && !quoted.includes(quote.id)) quoted.push(quote.id)
      const number = order.indexOf(source) + 1
      const later = references.slice(index + 1)
      const isCitedLater = later.some((each) => each.source === source)
      const isDatedLater = later.some(({ quote }) => quote && datedFact(quote.id, day).length > 0)
      if (quote?.fact.asks) named.set(source, [...(named.get(source) ?? []), quote.id])
      context.replaceNode(node, [
        ...(quote ? valueOf(quote, day, isDatedLater ? '' : asOfDay) : []),
        ...(quote && isCitedLater
          ? []
          : [citation(source, number, { ...quote, names: named.get(source), day })]),
      ])
    })
    const frontmatter = context.data.astro?.frontmatter
    if (frontmatter) Object.assign(frontmatter, { citations: order, facts: quoted })
  }
  return defineMdastPlugin({ name: 'number-citations', paragraph: numberIn, tableCell: numberIn })
}

/** A fact as a note quotes it. */
interface Quote {
  id: string
  fact: Fact
  bare: boolean
}

/** A place where a paragraph cites a source or quotes a fact. */
interface Reference {
  node: MdastNode
  source: SourceKey
  quote?: Quote
}

function readReference(
  node: Extract<MdastNode, { type: 'mdxJsxTextElement' }>,
  facts: Facts,
): Reference | undefined {
  const attributes = new Map(
    node.attributes.flatMap((each) =>
      each.type === 'mdxJsxAttribute' ? [[each.name, each.value] as const] : [],
    ),
  )
  if (node.name === 'Cite') {
    const source = attributes.get('source')
    return isSourceKey(source) ? { node, source } : undefined
  }
  const id = attributes.get('id')
  if (node.name !== 'Fact' || typeof id !== 'string') return undefined
  const fact = facts[id]
  return fact && { node, source: fact.source, quote: { id, fact, bare: attributes.has('bare') } }
}

/** @param asOf what follows a value that changes by itself, for readers without JavaScript */
function valueOf({ id, fact, bare }: Quote, day: string, asOf: string) {
  const value = { type: 'text' as const, value: factText(fact, bare) }
  const texts = datedFact(id, day, bare)
  if (texts.length > 0) {
    const children = [{ type: 'text' as const, value: `${value.value}${asOf}` }]
    return [{ type: 'dated', data: { hName: 'span', hProperties: byDay(texts) }, children }]
  }
  if (!isDue(fact, day)) return [value]
  return [
    value,
    {
      type: 'due',
      data: { hName: 'small', hProperties: { className: 'due' } },
      children: [
        { type: 'text' as const, value: ` (due for a check since ${formatDay(fact.checkAgain)})` },
      ],
    },
  ]
}

/** What a citation says besides its source. */
interface CitedFacts {
  fact?: Fact
  /** Facts that it is the citation of: a search that is answered with one leads to its section. */
  names: readonly string[] | undefined
  day: string
}

function citation(source: SourceKey, number: number, { fact, names, day }: CitedFacts) {
  const { publisher, title } = sources[source]
  const label = `Source ${number}: ${publisher}, ${title}`
  return {
    type: 'citation',
    data: { hName: 'sup', hProperties: { className: 'cite', ...part('citation') } },
    children: [
      {
        type: 'link' as const,
        url: `#source-${number}`,
        data: {
          hProperties: {
            ariaLabel: fact ? `${label}; checked ${formatDay(fact.checked)}` : label,
            ...(fact && !isDue(fact, day) && { 'data-due': fact.checkAgain }),
            ...(names && { 'data-fact': names.join(' ') }),
          },
        },
        children: [{ type: 'text' as const, value: String(number) }],
      },
    ],
  }
}
