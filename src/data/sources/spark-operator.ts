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
    checked: '2026-11-28',
  },
})
