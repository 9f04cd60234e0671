import { defineSources } from '#facts/source.ts'

export const automq = defineSources('AutoMQ', {
  'automq-issue-3177': {
    title: '503 SlowDown when recovering WAL from S3 crashes broker',
    url: 'https://github.com/AutoMQ/automq/issues/3177',
    checked: '2026-11-28',
  },
})
