import { defineSources } from '#facts/source.ts'

export const langfuse = defineSources('Langfuse', {
  'langfuse-k8s-issue-47': {
    title: 'Web Pod crashing due to failed migration (issue 47)',
    url: 'https://github.com/langfuse/langfuse-k8s/issues/47',
    checked: '2026-11-28',
  },
})
