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
    checked: '2026-11-29',
  },
  'elasticsearch-join-validation': {
    title: 'JoinValidationService.java',
    url: 'https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/cluster/coordination/JoinValidationService.java',
    checked: '2026-11-29',
  },
  'elastic-docs-pr-7182': {
    title:
      'Add EKS Pod Identity authentication instructions for the S3 repository (pull request 7182)',
    url: 'https://github.com/elastic/docs-content/pull/7182',
    checked: '2026-11-29',
  },
  'elasticsearch-node-environment': {
    title: 'NodeEnvironment.java',
    url: 'https://github.com/elastic/elasticsearch/blob/main/server/src/main/java/org/elasticsearch/env/NodeEnvironment.java',
    checked: '2026-11-28',
  },
  'eck-network-policies': {
    title: 'Elastic Cloud on Kubernetes: prerequisites of network policies',
    url: 'https://elastic.co/guide/en/cloud-on-k8s/1.8/k8s_prerequisites.html',
    checked: '2026-11-28',
  },
  'eck-driver-nodes': {
    title: 'pkg/controller/elasticsearch/driver/stateful/nodes.go',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/elasticsearch/driver/stateful/nodes.go',
    checked: '2026-11-29',
  },
  'eck-association-conf': {
    title: 'pkg/controller/association/conf.go',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/association/conf.go',
    checked: '2026-11-29',
  },
  'eck-kibana-pod': {
    title: 'pkg/controller/kibana/pod.go',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/kibana/pod.go',
    checked: '2026-11-29',
  },
  'elasticsearch-disk-watermarks': {
    title: 'Disk-based shard allocation settings',
    url: 'https://www.elastic.co/docs/reference/elasticsearch/configuration-reference/cluster-level-shard-allocation-routing-settings',
    checked: '2026-11-28',
  },
  'elastic-watermark-errors': {
    title: 'Fix watermark errors',
    url: 'https://www.elastic.co/guide/en/elasticsearch/reference/8.18/fix-watermark-errors.html',
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
  'eck-predicates': {
    title: 'Elasticsearch upgrade predicates',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/docs/reference/upgrade-predicates.md',
    checked: '2026-11-28',
  },
  'eck-predicates-code': {
    title: 'upgrade_predicates.go',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/elasticsearch/driver/stateful/upgrade_predicates.go',
    checked: '2026-11-29',
  },
  'cloud-on-k8s-issue-8320': {
    title: 'Support AWS EKS Pod Identity Associations (issue 8320)',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/8320',
    checked: '2026-11-28',
  },
  'cloud-on-k8s-issue-6133': {
    title: 'Elasticsearch exited unexpectedly (issue 6133)',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/6133',
    checked: '2026-11-28',
  },
  'cloud-on-k8s-issue-2910': {
    title: 'Init container install-plugins crashes (issue 2910)',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/2910',
    checked: '2026-11-29',
  },
  'cloud-on-k8s-issue-3122': {
    title: 'Could not update cluster license (issue 3122)',
    url: 'https://github.com/elastic/cloud-on-k8s/issues/3122',
    checked: '2026-11-28',
  },
  'elastic-circuit-breaker': {
    title: 'Circuit breaker errors (8.17)',
    url: 'https://www.elastic.co/guide/en/elasticsearch/reference/8.17/circuit-breaker-errors.html',
    checked: '2026-11-28',
  },
  'elastic-shard-limit': {
    title: 'Max shards per node',
    url: 'https://www.elastic.co/docs/reference/autoops-insights/max_shards_per_node',
    checked: '2026-11-28',
  },
  'eck-volume-validations': {
    title: 'validations.go: changes of volume claims',
    url: 'https://github.com/elastic/cloud-on-k8s/blob/main/pkg/controller/common/volume/validations/validations.go',
    checked: '2026-11-29',
  },
  'elastic-ssl-exceptions': {
    title: 'Common SSL/TLS exceptions',
    url: 'https://www.elastic.co/docs/troubleshoot/elasticsearch/security/trb-security-ssl',
    checked: '2026-11-28',
  },
  'elastic-authentication-service': {
    title: 'Elasticsearch: authentication',
    url: 'https://www.elastic.co/docs/deploy-manage/users-roles/cluster-or-deployment-auth/user-authentication',
    checked: '2026-11-28',
  },
  'elastic-mapping-limit': {
    title: 'Mapping limit settings',
    url: 'https://www.elastic.co/docs/reference/elasticsearch/index-settings/mapping-limit',
    checked: '2026-11-28',
  },
})
