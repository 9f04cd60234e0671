import { root } from 'astro:config/server'
import { readFileSync } from 'node:fs'
import { resolveComparison } from '#comparison/resolveComparison.ts'
import { comparisons } from '#data/comparisons/index.ts'
import { glossary } from '#data/glossary/index.ts'
import { topics } from '#data/topics.ts'
import { statedFacts } from '#facts/facts.ts'
import { getChapters, type Note } from './chapters.ts'
import { readNote, type NoteOutline } from './readNote.ts'
import { topicPages, type TopicPage } from './topicPages.ts'

let listed: Promise<TopicPage[]> | undefined

/** The pages of all topics, by name. */
export function getTopicPages(): Promise<TopicPage[]> {
  if (import.meta.env.DEV) return listTopicPages()
  return (listed ??= listTopicPages())
}

async function listTopicPages(): Promise<TopicPage[]> {
  const notes = (await getChapters()).flatMap(({ notes }) => notes)
  return topicPages(topics, notes.flatMap(outlineOf), {
    comparisons: Object.values(comparisons).map((each) => resolveComparison(each, statedFacts)),
    facts: statedFacts,
    terms: glossary,
  })
}

/** In development, a note with an error is left out: its own page shows the error. */
function outlineOf({ entry: { filePath = '' } }: Note): NoteOutline[] {
  try {
    return [readNote(filePath, readFileSync(new URL(filePath, root), 'utf8'))]
  } catch (error) {
    if (import.meta.env.DEV) return []
    throw error
  }
}
