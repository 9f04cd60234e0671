import { defineSources } from '#facts/source.ts'

export const kubeflow = defineSources('Kubeflow', {
  'kfp-connect-api': {
    title: 'Connect the SDK to the API',
    url: 'https://www.kubeflow.org/docs/components/pipelines/user-guides/core-functions/connect-api/',
    checked: '2026-11-29',
  },
  'kfp-token-credentials': {
    title: 'The SDK of Kubeflow Pipelines: set-volume-credentials.py',
    url: 'https://github.com/kubeflow/pipelines/blob/master/sdk/python/kfp/client/set_volume_credentials.py',
    checked: '2026-11-29',
  },
  'pytorch-operator-issue-348': {
    title: 'Workers wait for a master that has finished (issue 348)',
    url: 'https://github.com/kubeflow/pytorch-operator/issues/348',
    checked: '2026-11-28',
  },
  'trainer-issue-2327': {
    title: 'Training Pods with the Istio sidecar (issue 2327)',
    url: 'https://github.com/kubeflow/trainer/issues/2327',
    checked: '2026-11-28',
  },
  'trainer-issue-2794': {
    title: 'recvValue failed between two nodes (issue 2794)',
    url: 'https://github.com/kubeflow/trainer/issues/2794',
    checked: '2026-11-28',
  },
  'trainer-constants': {
    title: 'Kubeflow Trainer: constants.go',
    url: 'https://github.com/kubeflow/trainer/blob/master/pkg/constants/constants.go',
    checked: '2026-11-29',
  },
  'pytorch-operator-issue-202': {
    title: 'NCCL backend did not start distributed training (issue 202)',
    url: 'https://github.com/kubeflow/pytorch-operator/issues/202',
    checked: '2026-11-28',
  },
  'kubeflow-trainer-issue-1400': {
    title: 'Rate exceeded for aws ecr image',
    url: 'https://github.com/kubeflow/trainer/issues/1400',
    checked: '2026-11-28',
    asOf: '2021-09-06',
  },
  'kubeflow-manifests-issue-806': {
    title: 'awslabs/kubeflow-manifests issue 806: ControlPlane does not stabilize',
    url: 'https://github.com/awslabs/kubeflow-manifests/issues/806',
    checked: '2026-11-29',
  },
})
