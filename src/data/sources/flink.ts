import { defineSources } from '#facts/source.ts'

export const flink = defineSources('Apache Flink', {
  'flink-s3': {
    title: 'Amazon S3 (file systems of Flink)',
    url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/filesystems/s3/',
    checked: '2026-11-28',
  },
  'flink-file-system': {
    title: 'FileSystem.java',
    url: 'https://github.com/apache/flink/blob/master/flink-core/src/main/java/org/apache/flink/core/fs/FileSystem.java',
    checked: '2026-11-28',
  },
  'flink-kubernetes-ha': {
    title: 'Kubernetes HA services',
    url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/ha/kubernetes_ha/',
    checked: '2026-11-28',
  },
  'flink-memory-trouble': {
    title: 'Memory: troubleshooting',
    url: 'https://nightlies.apache.org/flink/flink-docs-stable/docs/deployment/memory/mem_trouble/',
    checked: '2026-11-28',
  },
  'flink-31457': {
    title: 'FLINK-31457: waiting for resources in a standalone cluster',
    url: 'https://mail-archive.com/issues@flink.apache.org/msg687280.html',
    checked: '2026-11-28',
  },
  'flink-kickstarter-issue-797': {
    title: 'Heartbeat of TaskManager timed out (issue 797)',
    url: 'https://github.com/j3-signalroom/apache_flink-kickstarter/issues/797',
    checked: '2026-11-28',
  },
})
