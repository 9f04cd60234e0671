import { defineSources } from '#facts/source.ts'

export const airflow = defineSources('Apache Airflow', {
  'airflow-issue-42923': {
    title:
      'KPO pod completes before pod_manager.py is able finish streaming pod logs (issue 42923)',
    url: 'https://github.com/apache/airflow/issues/42923',
    checked: '2026-11-28',
  },
  'airflow-chart-logs': {
    title: 'Helm Chart for Apache Airflow: Manage logs',
    url: 'https://airflow.apache.org/docs/helm-chart/stable/manage-logs.html',
    checked: '2026-11-28',
  },
  'airflow-s3-logging': {
    title: 'Writing logs to Amazon S3',
    url: 'https://airflow.apache.org/docs/apache-airflow-providers-amazon/stable/logging/s3-task-handler.html',
    checked: '2026-11-28',
  },
  'airflow-file-task-handler': {
    title: 'file-task-handler: reading task logs',
    url: 'https://github.com/apache/airflow/blob/main/airflow-core/src/airflow/utils/log/file_task_handler.py',
    checked: '2026-11-28',
  },
  'airflow-kubernetes-executor': {
    title: 'The KubernetesExecutor of the Kubernetes provider',
    url: 'https://github.com/apache/airflow/blob/main/providers/cncf/kubernetes/src/airflow/providers/cncf/kubernetes/executors/kubernetes_executor.py',
    checked: '2026-11-28',
  },
  'airflow-issue-37090': {
    title: '404 Pod not found can be seen often (issue 37090)',
    url: 'https://github.com/apache/airflow/issues/37090',
    checked: '2026-11-28',
  },
  'airflow-issue-23885': {
    title: 'Failed to adopt pod: Scheduler cannot adopt running pods (issue 23885)',
    url: 'https://github.com/apache/airflow/issues/23885',
    checked: '2026-11-28',
  },
  'airflow-issue-22612': {
    title: 'Scheduler going down as completed pods increase in EKS (issue 22612)',
    url: 'https://github.com/apache/airflow/issues/22612',
    checked: '2026-11-28',
  },
  'airflow-issue-39096': {
    title:
      'Pods still running after a Spot interruption: more than one pod running with labels (issue 39096)',
    url: 'https://github.com/apache/airflow/issues/39096',
    checked: '2026-11-28',
    asOf: '2024-05-18',
  },
  'airflow-pod-operator': {
    title: 'The KubernetesPodOperator of the Kubernetes provider',
    url: 'https://github.com/apache/airflow/blob/main/providers/cncf/kubernetes/src/airflow/providers/cncf/kubernetes/operators/pod.py',
    checked: '2026-11-28',
  },
  'airflow-pull-39329': {
    title: 'Fix Pod Number Exception if reattach-on-restart is False (pull request 39329)',
    url: 'https://github.com/apache/airflow/pull/39329',
    checked: '2026-11-28',
  },
  'airflow-pull-69914': {
    title: 'Replace reattach-on-restart with durable execution (pull request 69914)',
    url: 'https://github.com/apache/airflow/pull/69914',
    checked: '2026-11-28',
  },
  'airflow-pull-33057': {
    title: 'Consider custom pod labels on pod finding process (pull request 33057)',
    url: 'https://github.com/apache/airflow/pull/33057',
    checked: '2026-11-28',
  },
  'airflow-pod-manager': {
    title: 'How the KubernetesPodOperator waits for its Pod',
    url: 'https://github.com/apache/airflow/blob/main/providers/cncf/kubernetes/src/airflow/providers/cncf/kubernetes/utils/pod_manager.py',
    checked: '2026-11-28',
  },
  'airflow-chart-index': {
    title: 'Helm chart for Apache Airflow',
    url: 'https://airflow.apache.org/docs/helm-chart/stable/index.html',
    checked: '2026-11-28',
  },
  'airflow-issue-15340': {
    title: 'There are still unapplied migrations after 60 seconds (issue 15340)',
    url: 'https://github.com/apache/airflow/issues/15340',
    checked: '2026-11-28',
  },
  'airflow-issue-39685': {
    title: 'EksPodOperator error with deferrable=True (issue 39685)',
    url: 'https://github.com/apache/airflow/issues/39685',
    checked: '2026-11-28',
  },
})
