import { termFinder } from './findTerms.ts'

/** A subject that has a page with everything about it. */
export interface Topic {
  /** What its page is called. */
  name: string
  /** Other words by which texts name it. A word with a capital is found as written only. */
  words: readonly string[]
  /** The term that says what it is, if its id is not the same. */
  term?: string
  /** What it is, in one sentence, if no term says so. */
  definition?: string
}

/** Topics by their ids. */
export type Topics = Readonly<Record<string, Topic>>

/** Address of the page of a topic below the site's base. */
export const topicPath = (id: string) => `/topics/${id}/`

/** The title of that page. */
export const topicTitle = (name: string) => `All about ${name}`

/** Makes a function that says how often a text names each topic. */
export function topicCounter(topics: Topics): (text: string) => Map<string, number> {
  const find = termFinder(
    Object.fromEntries(
      Object.entries(topics).map(([id, { name, words }]) => [id, { term: name, also: words }]),
    ),
  )
  return (text) => {
    const counts = new Map<string, number>()
    for (const { id } of find(text)) counts.set(id, (counts.get(id) ?? 0) + 1)
    return counts
  }
}

/** A topic as pages link to it. */
export interface TopicLink {
  name: string
  /** Below the site's base. */
  path: string
}

/** Makes a function that lists the topics that a text names, in the order of the data. */
export function topicFinder(topics: Topics): (text: string) => TopicLink[] {
  const count = topicCounter(topics)
  return (text) => {
    const found = count(text)
    return Object.entries(topics)
      .filter(([id]) => found.has(id))
      .map(([id, { name }]) => ({ name, path: topicPath(id) }))
  }
}
