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
    checked: '2026-11-29',
  },
  'gatekeeper-debug': {
    title: 'Debugging',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/debug/',
    checked: '2026-11-28',
  },
  'gatekeeper-performance': {
    title: 'Performance Tuning',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/performance-tuning',
    checked: '2026-11-29',
  },
  'gatekeeper-issue-2228': {
    title: 'Issue 2228: nodes do not join while Gatekeeper is installed',
    url: 'https://github.com/open-policy-agent/gatekeeper/issues/2228',
    checked: '2026-11-28',
  },
  'gatekeeper-issue-1159': {
    title: 'Constraint kind foo is not recognized',
    url: 'https://github.com/open-policy-agent/gatekeeper/issues/1159',
    checked: '2026-11-28',
  },
  'gatekeeper-frameworks-client': {
    title: 'constraint/pkg/client/client.go',
    url: 'https://github.com/open-policy-agent/frameworks/blob/master/constraint/pkg/client/client.go',
    checked: '2026-11-29',
  },
  'gatekeeper-issue-1775': {
    title: 'service "gatekeeper-webhook-service" not found',
    url: 'https://github.com/open-policy-agent/gatekeeper/issues/1775',
    checked: '2026-11-28',
    asOf: '2021-12-21',
  },
  'gatekeeper-chart': {
    title: 'Gatekeeper Helm Chart',
    url: 'https://github.com/open-policy-agent/gatekeeper/blob/master/charts/gatekeeper/README.md',
    checked: '2026-11-29',
  },
  'gatekeeper-issue-4483': {
    title: 'disableAudit: true causes ConstraintTemplate CRDs to not be established (issue 4483)',
    url: 'https://github.com/open-policy-agent/gatekeeper/issues/4483',
    checked: '2026-11-28',
  },
  'gatekeeper-issue-3538': {
    title: 'Issue 3538: the webhook times out, but Pods are created',
    url: 'https://github.com/open-policy-agent/gatekeeper/issues/3538',
    checked: '2026-11-28',
  },
  'gatekeeper-constraint-templates': {
    title: 'Constraint Templates',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/constrainttemplates/',
    checked: '2026-11-29',
  },
  'gatekeeper-rego-compilers': {
    title: 'constraint/pkg/client/drivers/rego/compilers.go',
    url: 'https://github.com/open-policy-agent/frameworks/blob/master/constraint/pkg/client/drivers/rego/compilers.go',
    checked: '2026-11-29',
  },
  'gatekeeper-external-data': {
    title: 'External Data',
    url: 'https://open-policy-agent.github.io/gatekeeper/website/docs/externaldata/',
    checked: '2026-11-29',
  },
  'gatekeeper-external-data-request': {
    title: 'constraint/pkg/externaldata/request.go',
    url: 'https://github.com/open-policy-agent/frameworks/blob/master/constraint/pkg/externaldata/request.go',
    checked: '2026-11-29',
  },
})
