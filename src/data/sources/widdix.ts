import { defineSources } from '#facts/source.ts'

export const widdix = defineSources('widdix', {
  'cloudfront-issue-68': {
    title: "CloudFront wasn't able to connect to the origin.",
    url: 'https://github.com/widdix/aws-cf-templates/issues/68',
    checked: '2026-11-28',
  },
})
