import { fromMarkdown } from 'mdast-util-from-markdown'
import { toString } from 'mdast-util-to-string'
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
    [`- [${plain(title)}](${address(to)})`, page, words && plain(words)].filter(Boolean).join(' · ')
  const lists = groups.map(
    ({ group, entries }) => `## ${topicGroups[group].title}\n\n${entries.map(line).join('\n')}`,
  )
  return [
    `# ${topicTitle(name)}`,
    plain(summary),
    ...lists,
    `Generated from the notes: ${address(path)}\n`,
  ].join('\n\n')
}

/** Text in which no sign means anything to Markdown. */
function plain(text: string): string {
  const isPlain = !text.includes('<') && toString(fromMarkdown(text)) === text
  return isPlain ? text : text.replace(/[\\`*_<[\]]/g, '\\$&')
}
