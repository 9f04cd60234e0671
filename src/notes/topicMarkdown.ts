import { markdownLink } from '#sharing/shareText.ts'
import { topicTitle } from '#terms/topic.ts'
import { topicGroups, type TopicEntry } from './topicItems.ts'
import type { TopicPage } from './topicPages.ts'

/**
 * A page of a topic as Markdown.
 * @param site address of the site with its base and a slash at the end
 */
export function topicMarkdown({ name, path, summary, groups }: TopicPage, site: string): string {
  const address = (path: string) => site + path.slice(1)
  const line = ({ title, address: to, page, words }: TopicEntry) =>
    [`- ${markdownLink(title, address(to))}`, page, words && plain(words)]
      .filter(Boolean)
      .join(' · ')
  const lists = groups.map(
    ({ group, entries }) => `## ${topicGroups[group].title}\n\n${entries.map(line).join('\n')}`,
  )
  return [
    `# ${topicTitle(name)}`,
    plain(summary),
    ...lists,
    `List made from the notes: ${address(path)}\n`,
  ].join('\n\n')
}

/** Text whose signs mean nothing to Markdown. */
const plain = (text: string) => text.replace(/[\\`*_<[\]]/g, '\\$&')
