import { defineSources } from '#facts/source.ts'

export const milvusHelm = defineSources('milvus-helm', {
  'milvus-helm-issue-389': {
    title: 'Issue 389: the message as reported',
    url: 'https://github.com/milvus-io/milvus-helm/issues/389',
    checked: '2026-11-27',
  },
})
