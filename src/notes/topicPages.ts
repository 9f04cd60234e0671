import { topicCounter, topicPath, type Topics } from '#terms/topic.ts'
import type { NoteOutline } from './readNote.ts'
import {
  itemsOf,
  topicGroups,
  type TopicData,
  type TopicEntry,
  type TopicGroup,
  type TopicItem,
} from './topicItems.ts'

/** Everything about a topic. */
export interface TopicPage {
  id: string
  name: string
  /** Below the site's base. */
  path: string
  /** What it is, in one sentence. */
  summary: string
  /** Its entries in groups, without the empty ones. */
  groups: readonly { group: TopicGroup; entries: readonly TopicEntry[] }[]
}

/**
 * The pages of all topics, by name.
 * @param notes in reading order
 */
export function topicPages(
  topics: Topics,
  notes: readonly NoteOutline[],
  data: TopicData,
): TopicPage[] {
  const count = topicCounter(topics)
  const read = itemsOf(notes, data).map((item) => ({
    item,
    names: count(item.names),
    mentions: count(item.text),
  }))
  return Object.entries(topics)
    .map(([id, { name, term = id, definition }]): TopicPage => {
      const named = read.filter(({ names }) => names.has(id))
      const mentioning = read.filter(
        ({ item, names, mentions }) =>
          !names.has(id) && (mentions.get(id) ?? 0) >= leastMentions(item),
      )
      const items = [...named, ...mentioning].map(({ item }) => item)
      return {
        id,
        name,
        path: topicPath(id),
        summary: definition ?? data.terms[term]?.definition ?? '',
        groups: groupsOf(withoutOwnSections(items)),
      }
    })
    .toSorted((a, b) => a.name.localeCompare(b.name, 'en', { sensitivity: 'base' }))
}

/** A section that names a topic only in passing is not about it. */
const leastMentions = ({ group }: TopicItem) => (group === 'section' ? 2 : 1)

/** Without the sections of the notes that are listed themselves. */
function withoutOwnSections(items: readonly TopicItem[]): TopicItem[] {
  const notes = items.filter(({ group }) => group === 'note').map(({ entry }) => entry.address)
  return items.filter(
    ({ group, entry }) => group !== 'section' || !notes.includes(entry.address.replace(/#.*/, '')),
  )
}

function groupsOf(items: readonly TopicItem[]): TopicPage['groups'] {
  const groups = Object.keys(topicGroups) as TopicGroup[]
  return groups
    .map((group) => ({
      group,
      entries: items.filter((item) => item.group === group).map(({ entry }) => entry),
    }))
    .filter(({ entries }) => entries.length > 0)
}
