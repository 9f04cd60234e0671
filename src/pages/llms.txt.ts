import type { APIRoute } from 'astro'
import { comparisons } from '#data/comparisons/index.ts'
import { extraFiles } from '#data/extraFiles.ts'
import { site as about } from '#data/site.ts'
import { llmsList } from '#publish/llms/llms.ts'
import { href } from '#addresses/href.ts'
import { getChapters } from '#notes/chapters.ts'

/** What is here, for language models. */
export const GET: APIRoute = async ({ site }) => {
  const tables = Object.values(comparisons).map(({ id, title, question }) => ({
    title,
    path: `/compare/${id}/`,
    summary: question,
  }))
  const groups = [
    ...(await getChapters()).map(({ title, notes }) => ({ title, pages: notes })),
    { title: 'Comparisons', pages: tables },
  ]
  return new Response(llmsList(about, groups, extraFiles, new URL(href('/'), site).href))
}
