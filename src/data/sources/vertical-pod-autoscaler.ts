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
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-installation': {
    title: 'Installation',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/installation.md',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-known-limitations': {
    title: 'Known limitations',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/known-limitations.md',
    checked: '2026-11-29',
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
  'vpa-faq': {
    title: 'Frequently asked questions',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/docs/faq.md',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-updater': {
    title: 'pkg/updater/logic/updater.go: when the updater evicts',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/updater/logic/updater.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-admission-controller-main': {
    title: 'pkg/admission-controller/main.go: flags and webhook',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/admission-controller/main.go',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'vpa-admission-controller-config': {
    title: 'pkg/admission-controller/config.go: registration of the webhook',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/admission-controller/config.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-admission-controller-certs': {
    title: 'pkg/admission-controller/certs.go: how the webhook reads its certificate',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/admission-controller/certs.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-chart-certgen-patch': {
    title: 'admission-controller-certgen-patch.yaml',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/charts/vertical-pod-autoscaler/templates/admission-controller-certgen-patch.yaml',
    checked: '2026-11-28',
  },
  'vpa-chart-values': {
    title: 'charts/vertical-pod-autoscaler/values.yaml',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/charts/vertical-pod-autoscaler/values.yaml',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-cluster-feeder': {
    title: 'pkg/recommender/input/cluster_feeder.go: targets and conditions',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/recommender/input/cluster_feeder.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-model': {
    title: 'pkg/recommender/model/vpa.go: conditions of a VerticalPodAutoscaler',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/recommender/model/vpa.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'vpa-types': {
    title: 'pkg/apis/autoscaling.k8s.io/v1/types.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/apis/autoscaling.k8s.io/v1/types.go',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'autoscaler-issue-9332': {
    title:
      'Target recommendations not applied when using tls certificates managed by cert-manager (issue 9332)',
    url: 'https://github.com/kubernetes/autoscaler/issues/9332',
    checked: '2026-11-29',
  },
  'autoscaler-issue-4775': {
    title: 'Secret vpa-tls-certs not found (issue 4775)',
    url: 'https://github.com/kubernetes/autoscaler/issues/4775',
    checked: '2026-11-28',
  },
  'autoscaler-issue-6705': {
    title: 'VPA recommends too little memory after an out-of-memory kill (issue 6705)',
    url: 'https://github.com/kubernetes/autoscaler/issues/6705',
    checked: '2026-11-28',
  },
  'vpa-update-priority': {
    title: 'update_priority_calculator.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/updater/priority/update_priority_calculator.go',
    checked: '2026-11-29',
  },
  'vpa-capping': {
    title: 'capping.go: how a recommendation is applied',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/vertical-pod-autoscaler/pkg/utils/vpa/capping.go',
    checked: '2026-11-29',
  },
})
