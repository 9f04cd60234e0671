import { defineSources } from '#facts/source.ts'

export const harbor = defineSources('Harbor', {
  'harbor-robot-accounts': {
    title: 'Create System Robot Accounts',
    url: 'https://github.com/goharbor/website/blob/main/docs/administration/robot-accounts/_index.md',
    checked: '2026-11-28',
  },
  'harbor-ha-helm': {
    title: 'Deploying Harbor with High Availability via Helm',
    url: 'https://github.com/goharbor/website/blob/main/docs/install-config/harbor-ha-helm.md',
    checked: '2026-11-28',
  },
  'harbor-helm-values': {
    title: 'values.yaml of harbor-helm',
    url: 'https://github.com/goharbor/harbor-helm/blob/main/values.yaml',
    checked: '2026-11-29',
  },
  'harbor-robot-handler': {
    title: 'src/server/v2.0/handler/robot.go',
    url: 'https://github.com/goharbor/harbor/blob/main/src/server/v2.0/handler/robot.go',
    checked: '2026-11-29',
  },
  'harbor-v2auth': {
    title: 'src/server/middleware/v2auth/auth.go',
    url: 'https://github.com/goharbor/harbor/blob/main/src/server/middleware/v2auth/auth.go',
    checked: '2026-11-29',
  },
  'harbor-makefile': {
    title: 'Makefile',
    url: 'https://github.com/goharbor/harbor/blob/main/Makefile',
    checked: '2026-11-29',
  },
  'harbor-issue-15052': {
    title: 'Occasional "unauthorized to access repository" when pulling images',
    url: 'https://github.com/goharbor/harbor/issues/15052',
    checked: '2026-11-28',
    asOf: '2021-06-02',
  },
  'harbor-issue-22690': {
    title: 'When AWS enables IMDSv2 by default, harbor already support accessing S3 via IRSA?',
    url: 'https://github.com/goharbor/harbor/issues/22690',
    checked: '2026-11-28',
    asOf: '2025-12-29',
  },
  'goharbor-distribution-s3': {
    title: 'registry/storage/driver/s3-aws/s3.go (release 2.8)',
    url: 'https://github.com/goharbor/distribution/blob/release/2.8/registry/storage/driver/s3-aws/s3.go',
    checked: '2026-11-29',
  },
  'harbor-issue-18656': {
    title: 'helm push to Harbor answers 401 (issue 18656)',
    url: 'https://github.com/goharbor/harbor/issues/18656',
    checked: '2026-11-28',
  },
})
