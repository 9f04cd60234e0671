import { defineSources } from '#facts/source.ts'

export const karpenter = defineSources('Karpenter', {
  'karpenter-compatibility': {
    title: 'Compatibility',
    url: 'https://karpenter.sh/docs/upgrading/compatibility/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-concepts': {
    title: 'Concepts',
    url: 'https://karpenter.sh/docs/concepts/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-core-consolidation': {
    title: 'pkg/controllers/disruption/consolidation.go: why a node is not consolidated',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/consolidation.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'karpenter-core-disruption-events': {
    title: 'pkg/controllers/disruption/events/events.go: events of disruption',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/events/events.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'karpenter-core-pull-2874': {
    title: 'Pull request 2874: feat: Add grace period for do-not-disrupt annotation',
    url: 'https://github.com/kubernetes-sigs/karpenter/pull/2874',
    checked: '2026-11-23',
    asOf: '2026-04-08',
  },
  'karpenter-core-state-node': {
    title: 'pkg/controllers/state/statenode.go: which nodes may be disrupted',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/state/statenode.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'karpenter-disruption': {
    title: 'Disruption',
    url: 'https://karpenter.sh/docs/concepts/disruption/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-docs': {
    title: 'Documentation',
    url: 'https://karpenter.sh/docs/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-faq': {
    title: 'FAQs',
    url: 'https://karpenter.sh/docs/faq/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-getting-started': {
    title: 'Getting Started with Karpenter',
    url: 'https://karpenter.sh/docs/getting-started/getting-started-with-karpenter/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-managing-amis': {
    title: 'Managing AMIs',
    url: 'https://karpenter.sh/docs/tasks/managing-amis/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-migrating-from-cas': {
    title: 'Migrating from Cluster Autoscaler',
    url: 'https://karpenter.sh/docs/getting-started/migrating-from-cas/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-nodeclasses': {
    title: 'NodeClasses',
    url: 'https://karpenter.sh/docs/concepts/nodeclasses/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-nodepools': {
    title: 'NodePools',
    url: 'https://karpenter.sh/docs/concepts/nodepools/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-scheduling': {
    title: 'Scheduling',
    url: 'https://karpenter.sh/docs/concepts/scheduling/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-scheduling-events': {
    title: "events.go: events of Karpenter's scheduling",
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/events.go',
    checked: '2026-11-23',
    asOf: '2026-08-20',
  },
  'karpenter-settings': {
    title: 'Settings',
    url: 'https://karpenter.sh/docs/reference/settings/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://karpenter.sh/docs/troubleshooting/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-upgrade-guide': {
    title: 'Upgrade Guide',
    url: 'https://karpenter.sh/docs/upgrading/upgrade-guide/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
})
