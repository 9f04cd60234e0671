import { defineSources } from '#facts/source.ts'

export const kuberay = defineSources('KubeRay', {
  'kuberay-readme': {
    title: 'KubeRay (README)',
    url: 'https://github.com/ray-project/kuberay/blob/master/README.md',
    checked: '2026-11-27',
    asOf: '2026-08-19',
  },
  'kuberay-pod': {
    title: 'pod.go: the Pods of a RayCluster',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/controllers/ray/common/pod.go',
    checked: '2026-11-29',
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
  'ray-autoscaling-config': {
    title: 'autoscaling_config.py (Ray on Kubernetes)',
    url: 'https://github.com/ray-project/ray/blob/master/python/ray/autoscaler/_private/kuberay/autoscaling_config.py',
    checked: '2026-11-28',
  },
  'ray-issue-44361': {
    title: 'Autoscaling issue with Neuron devices, RayServe and Karpenter on EKS (issue 44361)',
    url: 'https://github.com/ray-project/ray/issues/44361',
    checked: '2026-11-28',
  },
  'ray-pull-39787': {
    title: 'Clarify fate-sharing between GCS, head Pod and Ray cluster (pull request 39787)',
    url: 'https://github.com/ray-project/ray/pull/39787',
    checked: '2026-11-28',
  },
  'kuberay-pull-1036': {
    title:
      'GCS FT: worker Pods crash unexpectedly when the GCS server is killed (pull request 1036)',
    url: 'https://github.com/ray-project/kuberay/pull/1036',
    checked: '2026-11-28',
  },
  'ray-issue-44704': {
    title: 'Head node crash by Failed to connect to GCS within 60 seconds (issue 44704)',
    url: 'https://github.com/ray-project/ray/issues/44704',
    checked: '2026-11-28',
  },
  'kuberay-issue-2161': {
    title: 'Fail the job if the head node crashes (issue 2161)',
    url: 'https://github.com/ray-project/kuberay/issues/2161',
    checked: '2026-11-28',
  },
  'kuberay-rayjob-controller': {
    title: 'rayjob_controller.go: when a RayJob is tried again',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/controllers/ray/rayjob_controller.go',
    checked: '2026-11-29',
  },
  'kuberay-raycluster-types': {
    title: 'raycluster_types.go: the fields of a RayCluster',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/apis/ray/v1/raycluster_types.go',
    checked: '2026-11-29',
  },
  'kuberay-rayservice-controller': {
    title: 'rayservice_controller.go: when a RayService gets a new cluster',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/controllers/ray/rayservice_controller.go',
    checked: '2026-11-29',
  },
  'kuberay-rayjob-types': {
    title: 'rayjob_types.go: the fields of a RayJob',
    url: 'https://github.com/ray-project/kuberay/blob/master/ray-operator/apis/ray/v1/rayjob_types.go',
    checked: '2026-11-29',
  },
  'kuberay-issue-2153': {
    title: 'Jobs in progress do not survive a restart of the head, even with GCS FT (issue 2153)',
    url: 'https://github.com/ray-project/kuberay/issues/2153',
    checked: '2026-11-28',
  },
  'kuberay-issue-3467': {
    title:
      'RayService does not start the Serve application on EKS with network policies (issue 3467)',
    url: 'https://github.com/ray-project/kuberay/issues/3467',
    checked: '2026-11-28',
  },
  'ray-oom-prevention': {
    title: 'Ray: out-of-memory prevention',
    url: 'https://docs.ray.io/en/latest/ray-core/scheduling/ray-oom-prevention.html',
    checked: '2026-11-28',
  },
  'ray-services': {
    title: 'services.py: memory of the object store',
    url: 'https://github.com/ray-project/ray/blob/master/python/ray/_private/services.py',
    checked: '2026-11-28',
  },
  'ray-issue-44063': {
    title: 'Version mismatch error (issue 44063)',
    url: 'https://github.com/ray-project/ray/issues/44063',
    checked: '2026-11-28',
  },
  'ray-environments': {
    title: 'Ray: environment dependencies',
    url: 'https://docs.ray.io/en/latest/ray-core/handling-dependencies.html',
    checked: '2026-11-28',
  },
})
