import type { APIRoute, GetStaticPaths } from 'astro'
import { href } from '#addresses/href.ts'
import { getTopicPages } from '#notes/allTopics.ts'
import type { TopicPage } from '#notes/topicPages.ts'
import { topicMarkdown } from '#notes/topicMarkdown.ts'

interface Props {
  topic: TopicPage
}

export const getStaticPaths = (async () =>
  (await getTopicPages()).map((topic) => ({
    params: { id: topic.id },
    props: { topic },
  }))) satisfies GetStaticPaths

export const GET: APIRoute<Props> = ({ props: { topic }, site }) =>
  new Response(topicMarkdown(topic, new URL(href('/'), site).href))
