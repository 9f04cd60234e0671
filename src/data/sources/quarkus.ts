import { defineSources } from '#facts/source.ts'

export const quarkus = defineSources('Quarkus', {
  'quarkus-issue-1182': {
    title: 'Quarkus quickstarts issue 1182: not able to access S3',
    url: 'https://github.com/quarkusio/quarkus-quickstarts/issues/1182',
    checked: '2026-11-28',
  },
})
