import { meant } from '#checks/nearest.ts'
import { topicCounter } from '#terms/topic.ts'
import type { SiteData } from './dataOfSite.ts'
import type { NoteOutline } from './readNote.ts'

/** Finds topics that no note and no term is about, and those of which nothing says what they are. */
export function checkTopics(
  notes: readonly NoteOutline[],
  { topics, terms }: Pick<SiteData, 'topics' | 'terms'>,
): { id: string; message: string }[] {
  const count = topicCounter(topics)
  const names = [
    ...notes.map(({ title, frontmatter }) => `${title}\n${frontmatter.get('aliases')}`),
    ...Object.values(terms).flatMap((ofFile) =>
      Object.values(ofFile).map(({ term, also = [] }) => [term, ...also].join('\n')),
    ),
  ]
  const named = new Set(names.flatMap((each) => [...count(each).keys()]))
  const defined = Object.values(terms).flatMap((ofFile) => Object.keys(ofFile))
  return Object.entries(topics).flatMap(([id, { name, words, term = id, definition }]) => {
    const all = [name, ...words].map((word) => `"${word}"`).join(' or ')
    const problems = [
      !named.has(id) &&
        `no note has ${all} in its title or aliases, and no term has that name. Use words that one of them has, or remove the topic.`,
      definition === undefined &&
        !defined.includes(term) &&
        `there is no term "${term}". Set "term" to the term that says what it is, or write a "definition". ${meant(term, defined)}`,
    ]
    return problems
      .filter((problem) => problem !== false)
      .map((problem) => ({ id, message: `Topic "${id}": ${problem}` }))
  })
}
