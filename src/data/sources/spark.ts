import { defineSources } from '#facts/source.ts'

export const spark = defineSources('Apache Spark', {
  'spark-kubernetes': {
    title: 'Running Spark on Kubernetes',
    url: 'https://spark.apache.org/docs/latest/running-on-kubernetes.html',
    checked: '2026-11-28',
  },
  'spark-task-scheduler': {
    title: 'TaskSchedulerImpl.scala',
    url: 'https://github.com/apache/spark/blob/master/core/src/main/scala/org/apache/spark/scheduler/TaskSchedulerImpl.scala',
    checked: '2026-11-28',
  },
  'spark-pull-48275': {
    title: 'Fix to use the exit code of executor container always (pull request 48275)',
    url: 'https://github.com/apache/spark/pull/48275',
    checked: '2026-11-28',
  },
  'spark-heartbeat-receiver': {
    title: 'HeartbeatReceiver.scala',
    url: 'https://github.com/apache/spark/blob/master/core/src/main/scala/org/apache/spark/HeartbeatReceiver.scala',
    checked: '2026-11-28',
  },
  'spark-configuration': {
    title: 'Spark configuration',
    url: 'https://spark.apache.org/docs/latest/configuration.html',
    checked: '2026-11-28',
  },
  'enterprise-gateway-issue-722': {
    title: 'Error starting an IPython kernel for Spark on Kubernetes (issue 722)',
    url: 'https://github.com/jupyter-server/enterprise_gateway/issues/722',
    checked: '2026-11-28',
  },
})
