import { defineSources } from '#facts/source.ts'

export const kubeBench = defineSources('kube-bench', {
  'kube-bench-util': {
    title: 'cmd/util.go: which benchmark kube-bench picks',
    url: 'https://github.com/aquasecurity/kube-bench/blob/v0.15.6/cmd/util.go',
    checked: '2026-11-29',
  },
  'kube-bench-job-eks': {
    title: 'job-eks.yaml: the Job for EKS',
    url: 'https://github.com/aquasecurity/kube-bench/blob/v0.15.6/job-eks.yaml',
    checked: '2026-11-29',
  },
  'kube-bench-common': {
    title: 'cmd/common.go: what kube-bench prints',
    url: 'https://github.com/aquasecurity/kube-bench/blob/v0.15.6/cmd/common.go',
    checked: '2026-11-29',
  },
  'kube-bench-eks-benchmark': {
    title: 'cfg/eks-1.8.0: the CIS benchmark for EKS',
    url: 'https://github.com/aquasecurity/kube-bench/tree/v0.15.6/cfg/eks-1.8.0',
    checked: '2026-11-27',
  },
  'kube-bench-running': {
    title: 'Running kube-bench',
    url: 'https://github.com/aquasecurity/kube-bench/blob/v0.15.6/docs/running.md',
    checked: '2026-11-27',
  },
})
