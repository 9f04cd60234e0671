import { defineSources } from '#facts/source.ts'

export const sst = defineSources('SST', {
  'sst-issue-5510': {
    title: 'ApiGatewayV2 for Private Resources not working',
    url: 'https://github.com/anomalyco/sst/issues/5510',
    checked: '2026-11-28',
  },
})
