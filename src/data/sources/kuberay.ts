import { defineSources } from '#facts/source.ts'

export const kuberay = defineSources('KubeRay', {
  'kuberay-readme': {
    title: 'KubeRay (README)',
    url: 'https://github.com/ray-project/kuberay/blob/master/README.md',
    checked: '2026-11-27',
    asOf: '2026-08-19',
  },
  'kuberay-pod': {
    title: 'pod.go: the init container of worker Pods',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/controllers/ray/common/pod.go',
    checked: '2026-11-28',
  },
  'kuberay-issue-2735': {
    title: 'wait-gcs-ready init-container going out-of-memory indefinitely (issue 2735)',
    url: 'https://github.com/ray-project/kuberay/issues/2735',
    checked: '2026-11-28',
  },
  'kuberay-issue-5138': {
    title: 'wait-gcs-ready hard-codes 200m CPU (issue 5138)',
    url: 'https://github.com/ray-project/kuberay/issues/5138',
    checked: '2026-11-28',
  },
  'kuberay-sample-autoscaler': {
    title: 'Sample: RayCluster with autoscaler',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/config/samples/ray-cluster.autoscaler.yaml',
    checked: '2026-11-28',
  },
  'ray-issue-44361': {
    title: 'Autoscaling issue with Neuron devices, RayServe and Karpenter on EKS (issue 44361)',
    url: 'https://github.com/ray-project/ray/issues/44361',
    checked: '2026-11-28',
  },
})
