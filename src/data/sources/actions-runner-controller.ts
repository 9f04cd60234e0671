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
})
