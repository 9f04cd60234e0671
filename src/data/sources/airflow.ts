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
    checked: '2026-11-29',
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
    checked: '2026-11-29',
  },
  'airflow-pull-33057': {
    title: 'Consider custom pod labels on pod finding process (pull request 33057)',
    url: 'https://github.com/apache/airflow/pull/33057',
    checked: '2026-11-28',
  },
  'airflow-pod-manager': {
    title: 'How the KubernetesPodOperator waits for its Pod',
    url: 'https://github.com/apache/airflow/blob/main/providers/cncf/kubernetes/src/airflow/providers/cncf/kubernetes/utils/pod_manager.py',
    checked: '2026-11-29',
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
  'airflow-chart-fernet': {
    title: 'Helm chart: Secret of the Fernet key',
    url: 'https://github.com/apache/airflow/blob/main/chart/templates/secrets/fernetkey-secret.yaml',
    checked: '2026-11-29',
  },
  'airflow-chart-jwt': {
    title: 'Helm chart: JWT Secret',
    url: 'https://github.com/apache/airflow/blob/main/chart/templates/secrets/jwt-secret.yaml',
    checked: '2026-11-29',
  },
  'airflow-jwt': {
    title: 'JWT token authentication',
    url: 'https://airflow.apache.org/docs/apache-airflow/stable/security/jwt_token_authentication.html',
    checked: '2026-11-28',
  },
  'airflow-chart-production': {
    title: 'Helm chart: Production guide',
    url: 'https://github.com/apache/airflow/blob/main/chart/docs/production-guide.rst',
    checked: '2026-11-29',
  },
  'airflow-issue-59637': {
    title: 'Invalid auth token: Signature has expired (issue 59637)',
    url: 'https://github.com/apache/airflow/issues/59637',
    checked: '2026-11-28',
  },
  'airflow-issue-64826': {
    title: 'All tasks fail with Invalid auth token: Signature verification failed (issue 64826)',
    url: 'https://github.com/apache/airflow/issues/64826',
    checked: '2026-11-28',
  },
  'airflow-issue-19110': {
    title: 'Scheduler crashes because the DAG is not found (issue 19110)',
    url: 'https://github.com/apache/airflow/issues/19110',
    checked: '2026-11-28',
  },
  'airflow-task-changed-externally': {
    title: 'Troubleshooting: task state changed externally',
    url: 'https://airflow.apache.org/docs/apache-airflow/stable/troubleshooting.html',
    checked: '2026-11-28',
  },
  'airflow-issue-16449': {
    title: 'Helm chart: web Pod keeps crashing (issue 16449)',
    url: 'https://github.com/apache/airflow/issues/16449',
    checked: '2026-11-28',
  },
  'airflow-issue-35869': {
    title: 'Scheduler keeps getting killed (issue 35869)',
    url: 'https://github.com/apache/airflow/issues/35869',
    checked: '2026-11-28',
  },
})
