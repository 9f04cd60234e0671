import type { NamedSection } from '#search/names.ts'
import { wordsOf } from '#search/words.ts'
import type { SynonymIndex } from '#search/synonyms.ts'
import type { Answers, ComparisonAnswers, FactAnswer, Named, VersionAnswer } from './answers.ts'
import { Asked, extentOf, tellingStems } from './asked.ts'

/** An entry of the glossary. */
export type Term = Pick<NamedSection, 'title' | 'otherNames' | 'path' | 'id' | 'record'>

/** What is shown above the results, because the query asks for exactly this. */
export type Card =
  | { kind: 'fact'; fact: FactAnswer; source: string }
  | {
      kind: 'cell'
      comparison: ComparisonAnswers
      criterion: ComparisonAnswers['criteria'][number]
      /** One option, or two side by side. */
      options: readonly { option: Named; answer: string }[]
    }
  | { kind: 'version'; version: VersionAnswer; address: string }
  | { kind: 'versions'; versions: readonly VersionAnswer[]; address: string }
  | { kind: 'term'; term: Term }

/** A query with more words that say what it is about is a message or asks for several things. */
const mostWords = 10
/** More than this share of the words of a criterion must be in a query. */
const leastOfCriterion = 0.5
/** So many options are shown side by side where a query names several things. */
const mostOptions = 2

/** Finds the one answer to a query, if there is exactly one. */
export class AnswerFinder {
  readonly #answers: Answers
  readonly #synonyms: SynonymIndex
  readonly #facts: readonly {
    fact: FactAnswer
    asks: readonly string[][]
    known: ReadonlySet<string>
  }[]
  readonly #comparisons: readonly Table[]
  readonly #terms: ReadonlyMap<string, Term>

  constructor(answers: Answers, terms: readonly Term[], synonyms: SynonymIndex) {
    this.#answers = answers
    this.#synonyms = synonyms
    this.#facts = answers.facts.map((fact) => {
      const asks = fact.asks.map(tellingStems)
      return { fact, asks, known: new Set([...tellingStems(fact.what), ...asks.flat()]) }
    })
    this.#comparisons = answers.comparisons.map((comparison) => ({
      comparison,
      options: comparison.options.map(wordsOfNamed),
      criteria: comparison.criteria.map(wordsOfNamed),
    }))
    this.#terms = new Map(
      terms.flatMap((term) => [term.title, ...term.otherNames].map((name) => [keyOf(name), term])),
    )
  }

  /** @param text a query without typos */
  find(text: string): Card | undefined {
    const asked = new Asked(text, this.#synonyms)
    if (asked.stems.length === 0 || asked.stems.length > mostWords || asked.isTurned)
      return undefined
    return this.#version(text) ?? this.#fact(asked) ?? this.#cell(asked) ?? this.#term(text)
  }

  /** The support of a version, `1.34 end of support`, or of all, `supported versions`. */
  #version(text: string): Card | undefined {
    const { versions, calendar } = this.#answers
    const words = wordsOf(text).map(({ text }) => text)
    const named = words.filter((word) => /^1\.\d+$/.test(word))
    const others = words.filter((word) => !named.includes(word))
    if (named.length > 1 || !others.every((word) => versionWords.has(word))) return undefined
    const [name] = named
    if (name !== undefined) {
      const version = versions.find(({ version }) => version === name)
      const asksForIt = others.some((word) => supportWords.has(word)) || others.length === 0
      if (!version || !asksForIt) return undefined
      return { kind: 'version', version, address: `${calendar}#${name}` }
    }
    const isAsked =
      others.some((word) => /^versions?$/.test(word)) && others.some((word) => listWords.has(word))
    return isAsked ? { kind: 'versions', versions, address: calendar } : undefined
  }

  #fact(asked: Asked): Card | undefined {
    if (asked.isDouble) return undefined
    const found = this.#facts.flatMap(({ fact, asks, known }) => {
      if (asked.extent === 'most' && extentOf(fact.what) === 'default') return []
      const lengths = asks.filter((ask) => asked.hasAll(ask)).map(({ length }) => length)
      if (lengths.length === 0 || asked.without(known).length > 0) return []
      return { fact, score: Math.max(...lengths), says: fact.value }
    })
    const best = onlyBest(found)
    return (
      best && {
        kind: 'fact',
        fact: best.fact,
        source: this.#answers.sources[best.fact.source] ?? '',
      }
    )
  }

  /** What one or two options of a comparison answer to a criterion. */
  #cell(asked: Asked): Card | undefined {
    const found = this.#comparisons.flatMap(({ comparison, options, criteria }) => {
      const chosen = comparison.options.flatMap((option, index) => {
        const words = options[index] ?? []
        const said = words.filter((each) => asked.hasAll(each))
        return said.length > 0 ? { option, index, words: said.flat() } : []
      })
      const wholly = chosen.filter(
        ({ words }) => !chosen.some((other) => isPart(words, other.words)),
      )
      if (wholly.length !== (asked.isDouble ? mostOptions : 1)) return []
      const left = asked.without(new Set(wholly.flatMap(({ words }) => words)))
      if (left.length === 0) return []
      return comparison.criteria.flatMap((criterion, row) => {
        const words = criteria[row] ?? []
        const known = new Set([...words.flat(), ...wholly.flatMap(({ words }) => words)])
        if (asked.without(known).length > 0) return []
        const share = Math.max(
          ...words.map((each) => each.filter((stem) => asked.hasAll([stem])).length / each.length),
        )
        if (share <= leastOfCriterion) return []
        const answers = wholly.map(({ option, index }) => ({
          option,
          answer: comparison.cells[row]?.[index] ?? '',
        }))
        const card: Card = { kind: 'cell', comparison, criterion, options: answers }
        // Two tables may say the same in other words.
        const says = answers.map(({ answer }) => answer.split(':')[0]).join()
        return { card, score: share + wholly.length, says }
      })
    })
    return onlyBest(found)?.card
  }

  #term(text: string): Card | undefined {
    const name = text.replace(
      /^\s*(?:what(?:['’]?s| is| are| does)?|define|explain|meaning of)\s+(?:an?\s+|the\s+)?/i,
      '',
    )
    const term = this.#terms.get(
      keyOf(name.replace(/\s+(?:means?|meaning|definition)\s*\??$/i, '')),
    )
    return term && { kind: 'term', term }
  }
}

interface Table {
  comparison: ComparisonAnswers
  options: readonly (readonly string[])[][]
  criteria: readonly (readonly string[])[][]
}

/** The words of what has a name: of its title, and of each form that people use. */
function wordsOfNamed({ title, asks = [] }: Named): string[][] {
  return [title, ...asks].map(tellingStems)
}

/** The best of what was found; nothing if others are as good and say something else. */
function onlyBest<Found extends { score: number; says: string }>(
  found: readonly Found[],
): Found | undefined {
  const [best, ...others] = found.toSorted((a, b) => b.score - a.score)
  const isClear = others.every(
    ({ score, says }) => score < (best?.score ?? 0) || says === best?.says,
  )
  return isClear ? best : undefined
}

/** Whether some words are only part of others, as Job is of CronJob. */
const isPart = (words: readonly string[], of: readonly string[]) =>
  words.length < of.length && words.every((word) => of.includes(word))

/** A name as one word: `mTLS`, `mtls` and `EndpointSlice`, `endpointslice` are the same. */
const keyOf = (name: string) =>
  wordsOf(name)
    .map(({ stem }) => stem)
    .join('')

const supportWords = new Set(
  'leave leaves support supported end ends ending ended eol life standard extended until left days date dates expire expires expiry deprecated still long'.split(
    ' ',
  ),
)
const listWords = new Set(
  'latest newest current supported support oldest available which list next all'.split(' '),
)
const versionWords = new Set([
  ...supportWords,
  ...listWords,
  ...'eks aws amazon kubernetes k8s version versions of on in for is the a what when does do how will are be by to upgrade cluster release released'.split(
    ' ',
  ),
])
