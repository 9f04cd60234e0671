import { defineSources } from '#facts/source.ts'

export const graviton = defineSources('AWS Graviton Getting Started', {
  'graviton-issue-370': {
    title: 'ECS Exit code: 132 on Graviton3 (issue 370)',
    url: 'https://github.com/aws/aws-graviton-getting-started/issues/370',
    checked: '2026-11-28',
  },
})
