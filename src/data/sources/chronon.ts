import { defineSources } from '#facts/source.ts'

export const chronon = defineSources('Chronon', {
  'chronon-pull-1928': {
    title: 'docker/spark: bake fs.s3a.aws.credentials.provider into image (pull request 1928)',
    url: 'https://github.com/zipline-ai/chronon/pull/1928',
    checked: '2026-11-28',
  },
})
