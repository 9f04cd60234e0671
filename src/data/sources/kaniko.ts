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
    checked: '2026-11-28',
  },
  'kaniko-issue-1455': {
    title: 'Kaniko failing to push to ECR',
    url: 'https://github.com/GoogleContainerTools/kaniko/issues/1455',
    checked: '2026-11-28',
  },
})
