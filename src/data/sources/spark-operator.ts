import { defineSources } from '#facts/source.ts'

export const sparkOperator = defineSources('Spark Operator', {
  'spark-operator-api': {
    title: 'Spark Operator API Reference',
    url: 'https://github.com/kubeflow/spark-operator/blob/master/docs/api-docs.md',
    checked: '2026-11-28',
  },
  'spark-operator-issue-639': {
    title: 'What I am doing wrong (issue 639)',
    url: 'https://github.com/kubeflow/spark-operator/issues/639',
    checked: '2026-11-28',
  },
  'spark-operator-issue-810': {
    title: 'the cpu limits in exec pod (issue 810)',
    url: 'https://github.com/kubeflow/spark-operator/issues/810',
    checked: '2026-11-28',
  },
  'spark-operator-issue-1002': {
    title: 'IAM Role for Driver and Executor Pods? (issue 1002)',
    url: 'https://github.com/kubeflow/spark-operator/issues/1002',
    checked: '2026-11-28',
  },
  'spark-operator-controller': {
    title: 'controller.go of SparkApplication',
    url: 'https://github.com/kubeflow/spark-operator/blob/master/internal/controller/sparkapplication/controller.go',
    checked: '2026-11-29',
  },
  'spark-operator-values': {
    title: 'Helm chart: values.yaml',
    url: 'https://github.com/kubeflow/spark-operator/blob/master/charts/spark-operator-chart/values.yaml',
    checked: '2026-11-29',
  },
  'spark-operator-event-filter': {
    title: 'event_filter.go: what a change of a SparkApplication does',
    url: 'https://github.com/kubeflow/spark-operator/blob/master/internal/controller/sparkapplication/event_filter.go',
    checked: '2026-11-29',
  },
  'spark-operator-defaulter': {
    title: 'sparkpod_defaulter.go: the webhook for Spark Pods',
    url: 'https://github.com/kubeflow/spark-operator/blob/master/internal/webhook/sparkpod_defaulter.go',
    checked: '2026-11-29',
  },
  'spark-operator-pull-1763': {
    title: 'Webhook docs: the port on EKS (pull request 1763)',
    url: 'https://github.com/kubeflow/spark-operator/pull/1763',
    checked: '2026-11-28',
  },
  'spark-operator-issue-1708': {
    title: 'Operation: [create] for kind: [Pod] with name: [null] failed (issue 1708)',
    url: 'https://github.com/kubeflow/spark-operator/issues/1708',
    checked: '2026-11-28',
  },
  'spark-operator-issue-1132': {
    title: 'Packages are ignored, and where the Ivy cache is written (issue 1132)',
    url: 'https://github.com/kubeflow/spark-operator/issues/1132',
    checked: '2026-11-28',
  },
  'spark-operator-issue-2208': {
    title: 'spark-submit fails via the operator (issue 2208)',
    url: 'https://github.com/kubeflow/spark-operator/issues/2208',
    checked: '2026-11-28',
  },
})
