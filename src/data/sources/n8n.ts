import { defineSources } from '#facts/source.ts'

export const n8n = defineSources('n8n', {
  'n8n-encryption-key': {
    title: 'Set a custom encryption key',
    url: 'https://docs.n8n.io/hosting/configuration/configuration-examples/encryption-key/',
    checked: '2026-11-28',
  },
  'n8n-webhook-url': {
    title: 'Configure webhook URLs with reverse proxy',
    url: 'https://docs.n8n.io/hosting/configuration/configuration-examples/webhook-url/',
    checked: '2026-11-29',
  },
  'n8n-issue-88': {
    title: 'Port should be >= 0 and < 65536 in Kubernetes (issue 88)',
    url: 'https://github.com/n8n-io/n8n/issues/88',
    checked: '2026-11-28',
  },
  'n8n-pull-8332': {
    title: 'Prevent issues with missing or mismatching encryption key (pull request 8332)',
    url: 'https://github.com/n8n-io/n8n/pull/8332',
    checked: '2026-11-28',
  },
  'n8n-issue-8367': {
    title: 'n8n fails to start with read-only root filesystem (issue 8367)',
    url: 'https://github.com/n8n-io/n8n/issues/8367',
    checked: '2026-11-28',
  },
  'n8n-pull-25945': {
    title: 'Resolve EKS Pod Identity credentials without Bearer (pull request 25945)',
    url: 'https://github.com/n8n-io/n8n/pull/25945',
    checked: '2026-11-28',
  },
})
