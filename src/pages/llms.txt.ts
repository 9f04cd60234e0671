import type { APIRoute } from 'astro'
import { comparisons } from '~/data/comparisons'
import { extraFiles } from '~/data/extraFiles'
import { site as about } from '~/data/site'
import { llmsList } from '~/export/llms'
import { href } from '~/links/href'
import { getChapters } from '~/notes/chapters'

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
