import { defineSources } from '#facts/source.ts'

export const actionsRunnerController = defineSources('actions-runner-controller', {
  'arc-ephemeral-runner': {
    title: 'controllers/actions.github.com/ephemeralrunner_controller.go',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/controllers/actions.github.com/ephemeralrunner_controller.go',
    checked: '2026-11-27',
  },
  'arc-readme': {
    title: 'Actions Runner Controller (README)',
    url: 'https://github.com/actions/actions-runner-controller',
    checked: '2026-11-27',
  },
  'arc-issue-3810': {
    title: 'Issue 3810: failed ephemeral runners, and no new ones',
    url: 'https://github.com/actions/actions-runner-controller/issues/3810',
    checked: '2026-11-28',
  },
  'arc-issue-3210': {
    title: 'Issue 3210: the listener restarts with a backend error',
    url: 'https://github.com/actions/actions-runner-controller/issues/3210',
    checked: '2026-11-28',
  },
  'arc-container-hooks-prepare-job': {
    title: 'packages/k8s/src/hooks/prepare-job.ts (runner-container-hooks)',
    url: 'https://github.com/actions/runner-container-hooks/blob/main/packages/k8s/src/hooks/prepare-job.ts',
    checked: '2026-11-28',
  },
  'arc-container-hooks-scheduling': {
    title: 'packages/k8s/src/k8s/index.ts (runner-container-hooks 0.7.0)',
    url: 'https://github.com/actions/runner-container-hooks/blob/v0.7.0/packages/k8s/src/k8s/index.ts',
    checked: '2026-11-28',
  },
  'arc-hook-extensions': {
    title: 'ADR 0096: Hook extensions (runner-container-hooks)',
    url: 'https://github.com/actions/runner-container-hooks/blob/main/docs/adrs/0096-hook-extensions.md',
    checked: '2026-11-28',
  },
  'arc-autoscalingrunnerset': {
    title: 'controllers/actions.github.com/autoscalingrunnerset_controller.go',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/controllers/actions.github.com/autoscalingrunnerset_controller.go',
    checked: '2026-11-28',
  },
  'actions-runner-controller-chart-readme': {
    title: 'charts/actions-runner-controller/README.md: the chart of the older controller',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/charts/actions-runner-controller/README.md',
    checked: '2026-11-28',
  },
})
