import type { APIRoute } from 'astro'
import { extraFiles } from '#data/extraFiles.ts'
import { site as about } from '#data/site.ts'
import { llmsList } from '#publish/llms/llms.ts'
import { href } from '#addresses/href.ts'
import { listPages } from '#notes/allSections.ts'
import { getTopicPages } from '#notes/allTopics.ts'
import { getChapters } from '#notes/chapters.ts'
import { topicTitle } from '#terms/topic.ts'

/** What is here, for language models: every page that has a summary. */
export const GET: APIRoute = async ({ site }) => {
  const groups = listPages(await getChapters())
    .map(({ title, pages }) => ({
      title,
      pages: pages.flatMap(({ summary, ...page }) => (summary ? [{ ...page, summary }] : [])),
    }))
    .filter(({ pages }) => pages.length > 0)
  const topics = (await getTopicPages()).map(({ name, path, summary }) => ({
    title: topicTitle(name),
    path,
    summary,
  }))
  const all = [...groups, { title: 'Topics', pages: topics }]
  return new Response(llmsList(about, all, extraFiles, new URL(href('/'), site).href))
}
