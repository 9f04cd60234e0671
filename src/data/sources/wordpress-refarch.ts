import { defineSources } from '#facts/source.ts'

export const wordpressRefarch = defineSources('AWS WordPress reference architecture', {
  'refarch-wordpress-issue-68': {
    title: 'Extreme plugin install time on EFS (issue 68)',
    url: 'https://github.com/aws-samples/aws-refarch-wordpress/issues/68',
    checked: '2026-11-28',
  },
})
