import { defineSources } from '#facts/source.ts'

export const actionsRunner = defineSources('actions-runner', {
  'actions-runner-broker': {
    title: 'src/Sdk/WebApi/WebApi/BrokerHttpClient.cs (v2.336.0)',
    url: 'https://github.com/actions/runner/blob/v2.336.0/src/Sdk/WebApi/WebApi/BrokerHttpClient.cs',
    checked: '2026-11-27',
    asOf: '2026-07-20',
  },
  'actions-runner-container-hooks': {
    title: 'src/Runner.Worker/Container/ContainerHooks/ContainerHookManager.cs',
    url: 'https://github.com/actions/runner/blob/main/src/Runner.Worker/Container/ContainerHooks/ContainerHookManager.cs',
    checked: '2026-11-29',
  },
  'actions-runner-image': {
    title: 'images/Dockerfile: the runner image',
    url: 'https://github.com/actions/runner/blob/main/images/Dockerfile',
    checked: '2026-11-28',
  },
  'actions-runner-job': {
    title: 'JobRunner.cs',
    url: 'https://github.com/actions/runner/blob/main/src/Runner.Worker/JobRunner.cs',
    checked: '2026-11-29',
  },
  'actions-runner-job-extension': {
    title: 'JobExtension.cs',
    url: 'https://github.com/actions/runner/blob/main/src/Runner.Worker/JobExtension.cs',
    checked: '2026-11-29',
  },
})
