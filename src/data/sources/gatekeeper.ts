import { defineSources } from '#facts/source.ts'

export const gatekeeper = defineSources('Gatekeeper', {
  'gatekeeper-validating-admission-policy': {
    title: 'Integration with Kubernetes Validating Admission Policy',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/validating-admission-policy/',
    checked: '2026-11-27',
  },
  'gatekeeper-failing-closed': {
    title: 'Failing Closed',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/failing-closed/',
    checked: '2026-11-27',
  },
  'gatekeeper-exempt-namespaces': {
    title: 'Exempting Namespaces',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/exempt-namespaces/',
    checked: '2026-11-27',
  },
  'gatekeeper-violations': {
    title: 'Handling Constraint Violations',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/violations/',
    checked: '2026-11-27',
  },
  'gatekeeper-audit': {
    title: 'Audit',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/audit/',
    checked: '2026-11-27',
  },
  'gatekeeper-namespacelabel': {
    title: 'pkg/webhook/namespacelabel.go',
    url: 'https://github.com/open-policy-agent/gatekeeper/blob/master/pkg/webhook/namespacelabel.go',
    checked: '2026-11-28',
  },
  'gatekeeper-debug': {
    title: 'Debugging',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/debug/',
    checked: '2026-11-28',
  },
})
