import { defineSources } from '#facts/source.ts'

export const kaniko = defineSources('kaniko', {
  kaniko: {
    title: 'kaniko (README)',
    url: 'https://github.com/GoogleContainerTools/kaniko',
    checked: '2026-11-27',
    asOf: '2025-06-03',
  },
  'kaniko-root-command': {
    title: 'cmd/executor/cmd/root.go',
    url: 'https://github.com/GoogleContainerTools/kaniko/blob/main/cmd/executor/cmd/root.go',
    checked: '2026-11-29',
  },
  'kaniko-issue-1455': {
    title: 'Kaniko failing to push to ECR',
    url: 'https://github.com/GoogleContainerTools/kaniko/issues/1455',
    checked: '2026-11-28',
  },
  'kaniko-issue-1171': {
    title: 'kaniko without the capabilities FOWNER and DAC-OVERRIDE (issue 1171)',
    url: 'https://github.com/GoogleContainerTools/kaniko/issues/1171',
    checked: '2026-11-28',
  },
  'kaniko-executor-build': {
    title: 'pkg/executor/build.go',
    url: 'https://github.com/GoogleContainerTools/kaniko/blob/main/pkg/executor/build.go',
    checked: '2026-11-28',
  },
  'kaniko-issue-2088': {
    title: 'Failed ECR Push',
    url: 'https://github.com/GoogleContainerTools/kaniko/issues/2088',
    checked: '2026-11-28',
    asOf: '2022-05-14',
  },
})
