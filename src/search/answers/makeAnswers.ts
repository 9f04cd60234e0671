import { answer } from '#comparison/answer.ts'
import { plainText } from '#comparison/inlineMarkdown.ts'
import { resolveComparison } from '#comparison/resolveComparison.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { sources } from '#data/sources/index.ts'
import { versions } from '#data/versions.ts'
import { factText } from '#facts/factText.ts'
import { statedFacts } from '#facts/facts.ts'
import { addressOf, type Section } from '#sections/section.ts'
import type { Answers, ComparisonAnswers, FactAnswer, Named } from './answers.ts'

/** Longer answers of a cell are read from the text of its row when they are shown. */
const longestAnswer = 24

/**
 * All that a search can answer at once, from the data of the site.
 * @param sections those of all pages: the first that quotes a fact is where its answer leads
 */
export function makeAnswers(sections: readonly Section[]): Answers {
  const asked = Object.entries(statedFacts).filter(([, { asks }]) => asks !== undefined)
  const publishers = [...new Set(asked.map(([, { source }]) => sources[source].publisher))]
  const facts = asked.flatMap(([id, fact]): FactAnswer[] => {
    const place =
      sections.find(({ facts }) => facts.includes(id)) ?? sections.find((each) => each.id === id)
    if (!place) return []
    const { what, checked, checkAgain, doubt, asks = [] } = fact
    const source = publishers.indexOf(sources[fact.source].publisher)
    const about = { what, value: factText(fact), source, checked, checkAgain }
    return [{ ...about, ...(doubt && { doubt }), asks, address: addressOf(place) }]
  })
  return {
    facts,
    comparisons: Object.values(comparisons).map(answersOf),
    versions: versions.map(({ version, released, standardUntil, extendedUntil }) => ({
      version,
      released,
      standardUntil,
      extendedUntil,
    })),
    sources: publishers,
    calendar: sections.find(({ id }) => id === versions[0]?.version)?.path ?? '/',
  }
}

function answersOf(written: (typeof comparisons)[keyof typeof comparisons]): ComparisonAnswers {
  const { id, title, checked, options, criteria, cells } = resolveComparison(written, statedFacts)
  const named = ({ title, asks }: Named) => ({ title, ...(asks && { asks }) })
  return {
    id,
    title,
    checked,
    options: Object.values(options).map(named),
    criteria: Object.entries(criteria).map(([id, criterion]) => ({ id, ...named(criterion) })),
    cells: Object.keys(criteria).map((criterion) =>
      Object.keys(options).map((option) => {
        const cell = cells[criterion]?.[option]
        return cell ? shortAnswer(answer(cell)) : ''
      }),
    ),
  }
}

/** The answer at a glance; nothing if it is in the words of the row, which come later. */
function shortAnswer({ verdict, words = '' }: ReturnType<typeof answer>): string {
  const text = plainText(words)
  if (verdict) return text && text.length <= longestAnswer ? `${verdict}: ${text}` : verdict
  return text.length <= longestAnswer ? text : ''
}
