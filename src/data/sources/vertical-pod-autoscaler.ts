import { defineSources } from '#facts/source.ts'

export const verticalPodAutoscaler = defineSources('Vertical Pod Autoscaler', {
  'vpa-components': {
    title: 'Components',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/components.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'vpa-features': {
    title: 'Features',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/features.md',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'vpa-flags': {
    title: 'Vertical Pod Autoscaler Flags',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/flags.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'vpa-installation': {
    title: 'Installation',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/installation.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'vpa-known-limitations': {
    title: 'Known limitations',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'vpa-quickstart': {
    title: 'Quick start',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/quickstart.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'vpa-readme': {
    title: 'Vertical Pod Autoscaler',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
})
