import { defineSources } from '#facts/source.ts'

export const elastic = defineSources('Elastic', {
  'elastic-virtual-memory': {
    title: 'Elastic Cloud on Kubernetes: Virtual memory',
    url: 'https://www.elastic.co/docs/deploy-manage/deploy/cloud-on-k8s/virtual-memory',
    checked: '2026-11-28',
  },
  'cloud-on-k8s-issue-2853': {
    title: 'max virtual memory areas vm.max-map-count is too low (issue 2853)',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/2853',
    checked: '2026-11-28',
  },
  'elasticsearch-formation': {
    title: 'ClusterFormationFailureHelper.java',
    url: 'https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/cluster/coordination/ClusterFormationFailureHelper.java',
    checked: '2026-11-28',
  },
  'elasticsearch-node-environment': {
    title: 'NodeEnvironment.java',
    url: 'https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/env/NodeEnvironment.java',
    checked: '2026-11-28',
  },
  'elasticsearch-irsa-commit': {
    title: 'S3 repository: support IAM roles for Kubernetes service accounts',
    url: 'https://github.com/elastic/elasticsearch/commit/e47b7a63f48e1dc58b972fda2007f705b6f5cf13',
    checked: '2026-11-28',
  },
  'eck-pr-5969': {
    title: 'ECK pull request 5969: snapshot documentation',
    url: 'https://github.com/elastic/cloud-on-k8s/pull/5969',
    checked: '2026-11-28',
  },
  'eck-issue-7208': {
    title: 'ECK issue 7208: IRSA, amazon_s3_exception 403 in snapshot repositories',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/7208',
    checked: '2026-11-28',
  },
})
