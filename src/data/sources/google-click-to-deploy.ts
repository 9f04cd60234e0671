import { defineSources } from '#facts/source.ts'

export const googleClickToDeploy = defineSources('Google Click to Deploy', {
  'click-to-deploy-issue-787': {
    title: 'RabbitMQ: the Erlang cookie on the volume differs from the Secret (issue 787)',
    url: 'https://github.com/GoogleCloudPlatform/click-to-deploy/issues/787',
    checked: '2026-11-28',
  },
})
