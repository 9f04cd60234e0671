import { defineSources } from '#facts/source.ts'

export const actionsRunnerController = defineSources('actions-runner-controller', {
  'arc-ephemeral-runner': {
    title: 'controllers/actions.github.com/ephemeralrunner_controller.go',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/controllers/actions.github.com/ephemeralrunner_controller.go',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
  },
  'arc-container-hooks-scheduling': {
    title: 'packages/k8s/src/k8s/index.ts (runner-container-hooks 0.7.0)',
    url: 'https://github.com/actions/runner-container-hooks/blob/v0.7.0/packages/k8s/src/k8s/index.ts',
    checked: '2026-11-28',
  },
  'arc-container-hooks-release-notes': {
    title: 'releaseNotes.md (runner-container-hooks 0.8.1)',
    url: 'https://github.com/actions/runner-container-hooks/blob/v0.8.1/releaseNotes.md',
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
    checked: '2026-11-29',
  },
  'actions-runner-controller-chart-readme': {
    title: 'charts/actions-runner-controller/README.md: the chart of the older controller',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/charts/actions-runner-controller/README.md',
    checked: '2026-11-28',
  },
  'arc-secret-resolver': {
    title: 'controllers/actions.github.com/secretresolver/secret_resolver.go',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/controllers/actions.github.com/secretresolver/secret_resolver.go',
    checked: '2026-11-29',
  },
  'arc-values': {
    title: 'charts/gha-runner-scale-set/values.yaml',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/charts/gha-runner-scale-set/values.yaml',
    checked: '2026-11-29',
  },
  'arc-issue-2890': {
    title: 'Runner scale set in Kubernetes mode fails when writing to the work folder (issue 2890)',
    url: 'https://github.com/actions/actions-runner-controller/issues/2890',
    checked: '2026-11-28',
    asOf: '2023-09-15',
  },
  'arc-issue-3420': {
    title:
      'Pipeline gets stuck randomly with: Job is waiting for a runner to come online (issue 3420)',
    url: 'https://github.com/actions/actions-runner-controller/issues/3420',
    checked: '2026-11-28',
    asOf: '2024-04-12',
  },
  'arc-issue-3649': {
    title: 'Occasionally jobs are stuck in: waiting for a runner to come online (issue 3649)',
    url: 'https://github.com/actions/actions-runner-controller/issues/3649',
    checked: '2026-11-29',
    asOf: '2024-08-20',
  },
  'arc-issue-4231': {
    title: 'Missing cluster roles rules (issue 4231)',
    url: 'https://github.com/actions/actions-runner-controller/issues/4231',
    checked: '2026-11-28',
    asOf: '2025-09-02',
  },
  'arc-dind-template': {
    title: 'charts/gha-runner-scale-set/templates/helpers.tpl: the dind container',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/charts/gha-runner-scale-set/templates/_helpers.tpl',
    checked: '2026-11-29',
  },
  'arc-runner-set-changes': {
    title: 'Changelog of the runner scale set controller',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/docs/gha-runner-scale-set-controller/README.md',
    checked: '2026-11-29',
  },
  'arc-main': {
    title: 'main.go: flags of the older controller',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/main.go',
    checked: '2026-11-29',
  },
  'arc-issue-3537': {
    title: 'ARC controller dind mode failure: permission denied (issue 3537)',
    url: 'https://github.com/actions/actions-runner-controller/issues/3537',
    checked: '2026-11-28',
    asOf: '2024-05-23',
  },
  'arc-issue-4027': {
    title: 'Listener not aware of pending work after restart or reinstall',
    url: 'https://github.com/actions/actions-runner-controller/issues/4027',
    checked: '2026-11-29',
    asOf: '2025-04-09',
  },
  'arc-ephemeral-runner-set': {
    title: 'controllers/actions.github.com/ephemeralrunnerset_controller.go',
    url: 'https://github.com/actions/actions-runner-controller/blob/master/controllers/actions.github.com/ephemeralrunnerset_controller.go',
    checked: '2026-11-29',
  },
  'arc-issue-466': {
    title: 'Jobs fail with lost communication with the server (issue 466)',
    url: 'https://github.com/actions/actions-runner-controller/issues/466',
    checked: '2026-11-28',
  },
})
