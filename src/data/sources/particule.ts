import { defineSources } from '#facts/source.ts'

export const particule = defineSources('Particule', {
  'teks-issue-92': {
    title: 'New AWS account has no iam role AWSServiceRoleForAutoScaling',
    url: 'https://github.com/particuleio/teks/issues/92',
    checked: '2026-11-28',
    asOf: '2022-06-07',
  },
})
