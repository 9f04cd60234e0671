import { defineSources } from '#facts/source.ts'

export const helmfile = defineSources('Helmfile', {
  'helmfile-cli': {
    title: 'CLI Reference',
    url: 'https://github.com/helmfile/helmfile/blob/main/docs/cli.md',
    checked: '2026-11-28',
  },
  'helmfile-state-run': {
    title: 'pkg/state/state_run.go',
    url: 'https://github.com/helmfile/helmfile/blob/main/pkg/state/state_run.go',
    checked: '2026-11-28',
  },
  'helmfile-errors': {
    title: 'pkg/app/errors.go',
    url: 'https://github.com/helmfile/helmfile/blob/main/pkg/app/errors.go',
    checked: '2026-11-28',
  },
  'helmfile-issue-1315': {
    title: 'sync creates a new revision for every release (issue 1315)',
    url: 'https://github.com/roboll/helmfile/issues/1315',
    checked: '2026-11-28',
  },
})
