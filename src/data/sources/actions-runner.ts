import { defineSources } from '#facts/source.ts'

export const actionsRunner = defineSources('actions-runner', {
  'actions-runner-broker': {
    title: 'src/Sdk/WebApi/WebApi/BrokerHttpClient.cs',
    url: 'https://github.com/actions/runner/blob/main/src/Sdk/WebApi/WebApi/BrokerHttpClient.cs',
    checked: '2026-11-27',
  },
})
