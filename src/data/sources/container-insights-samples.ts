import { defineSources } from '#facts/source.ts'

export const containerInsightsSamples = defineSources(
  'Amazon CloudWatch Container Insights samples',
  {
    'container-insights-issue-160': {
      title: 'cannot get pod from kubelet, err: call to /pods endpoint failed (issue 160)',
      url: 'https://github.com/aws-samples/amazon-cloudwatch-container-insights/issues/160',
      checked: '2026-11-28',
    },
  },
)
