import { defineSources } from '#facts/source.ts'

export const grafana = defineSources('Grafana', {
  'loki-cardinality': {
    title: 'Cardinality',
    url: 'https://grafana.com/docs/loki/latest/get-started/labels/cardinality/',
    checked: '2026-11-27',
  },
  'grafana-issue-127716': {
    title: 'CloudWatch: Cannot assume role with using eks-pod-identity + external-id on aws sdk',
    url: 'https://github.com/grafana/grafana/issues/127716',
    checked: '2026-11-27',
    asOf: '2026-07-02',
  },
  'alloy-clustering-configure': {
    title: 'Configure Grafana Alloy clustering in an existing installation',
    url: 'https://grafana.com/docs/alloy/latest/configure/clustering/',
    checked: '2026-11-29',
  },
  'alloy-clustering': {
    title: 'Clustering',
    url: 'https://github.com/grafana/alloy/blob/main/docs/sources/get-started/clustering.md',
    checked: '2026-11-27',
  },
  'grafana-datasources-provisioning': {
    title: 'pkg/services/provisioning/datasources/datasources.go',
    url: 'https://github.com/grafana/grafana/blob/main/pkg/services/provisioning/datasources/datasources.go',
    checked: '2026-11-28',
  },
  'loki-chart-values': {
    title: 'charts/loki/values.yaml of the community charts',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/loki/values.yaml',
    checked: '2026-11-29',
  },
  'loki-rate-limits': {
    title: 'Enforce rate limits and push request validation',
    url: 'https://grafana.com/docs/loki/latest/operations/request-validation-rate-limits/',
    checked: '2026-11-29',
  },
  'loki-validate': {
    title: 'pkg/validation/validate.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/validation/validate.go',
    checked: '2026-11-29',
  },
  'loki-troubleshoot-ingest': {
    title: 'Troubleshoot log ingestion (WRITE)',
    url: 'https://grafana.com/docs/loki/latest/operations/troubleshooting/troubleshoot-ingest/',
    checked: '2026-11-29',
  },
  'loki-issue-14013': {
    title: 'Gateway DNS lookup fail after CoreDNS restart',
    url: 'https://github.com/grafana/loki/issues/14013',
    checked: '2026-11-28',
  },
  'loki-configuration': {
    title: 'Grafana Loki configuration parameters',
    url: 'https://grafana.com/docs/loki/latest/configure/',
    checked: '2026-11-28',
  },
  'loki-issue-7287': {
    title: 'loki-simple-scalable: loki-gateway Nginx startup failed',
    url: 'https://github.com/grafana/loki/issues/7287',
    checked: '2026-11-28',
  },
  'loki-issue-12095': {
    title: 'Loki errors when specifying s3 endpoint in its config (issue 12095)',
    url: 'https://github.com/grafana/loki/issues/12095',
    checked: '2026-11-28',
  },
  'loki-issue-9131': {
    title:
      'grafana/loki helm chart installation pending on pvc storage even though S3 is configured? (issue 9131)',
    url: 'https://github.com/grafana/loki/issues/9131',
    checked: '2026-11-28',
  },
  'loki-ingester-flush': {
    title: 'pkg/ingester/flush.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/ingester/flush.go',
    checked: '2026-11-29',
  },
  'loki-s3-storage-client': {
    title: 'pkg/storage/chunk/client/aws/s3_storage_client.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/storage/chunk/client/aws/s3_storage_client.go',
    checked: '2026-11-29',
  },
  'grafana-helm-charts-issue-1550': {
    title: 'loki-simple-scalable: s3/IRSA authentication issues upgrading from 0.4.0 (issue 1550)',
    url: 'https://github.com/grafana/helm-charts/issues/1550',
    checked: '2026-11-28',
  },
  'grafana-issue-46142': {
    title: 'Error "database is locked" when using new alerting system (issue 46142)',
    url: 'https://github.com/grafana/grafana/issues/46142',
    checked: '2026-11-29',
  },
  'grafana-issue-115875': {
    title: 'Failed to upgrade 12.3.0 to 12.3.1 due to database locked (issue 115875)',
    url: 'https://github.com/grafana/grafana/issues/115875',
    checked: '2026-11-28',
  },
  'loki-issue-4501': {
    title: 'Loki s3 write failing with istio sidecar injection (issue 4501)',
    url: 'https://github.com/grafana/loki/issues/4501',
    checked: '2026-11-28',
  },
  'loki-aws-guide': {
    title: 'Deploy the Loki Helm chart on AWS',
    url: 'https://grafana.com/docs/loki/latest/setup/install/helm/deployment-guides/aws/',
    checked: '2026-11-29',
  },
  'grafana-kubernetes-install': {
    title: 'Deploy Grafana on Kubernetes',
    url: 'https://grafana.com/docs/grafana/latest/setup-grafana/installation/kubernetes/',
    checked: '2026-11-28',
  },
  'dskit-ring': {
    title: 'dskit: ring/ring.go',
    url: 'https://github.com/grafana/dskit/blob/main/ring/ring.go',
    checked: '2026-11-28',
  },
  'dskit-replication-strategy': {
    title: 'dskit: ring/replication_strategy.go',
    url: 'https://github.com/grafana/dskit/blob/main/ring/replication_strategy.go',
    checked: '2026-11-28',
  },
  'loki-queue': {
    title: 'pkg/queue/queue.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/queue/queue.go',
    checked: '2026-11-28',
  },
  'loki-troubleshoot-operations': {
    title: 'Troubleshoot Loki operations',
    url: 'https://grafana.com/docs/loki/latest/operations/troubleshooting/troubleshoot-operations/',
    checked: '2026-11-28',
  },
  'grafana-helm-charts-issue-3699': {
    title: 'Grafana 8.14.2 init-chown-data restart failure (issue 3699)',
    url: 'https://github.com/grafana/helm-charts/issues/3699',
    checked: '2026-11-28',
    asOf: '2025-05-05',
  },
  'grafana-helm-charts-issue-752': {
    title: 'Init:CrashLoopBackOff due to error on the init-chown-data container (issue 752)',
    url: 'https://github.com/grafana/helm-charts/issues/752',
    checked: '2026-11-28',
    asOf: '2021-10-21',
  },
  'loki-issue-10554': {
    title: 'failed to run compaction, index store client not found for aws (issue 10554)',
    url: 'https://github.com/grafana/loki/issues/10554',
    checked: '2026-11-28',
    asOf: '2023-09-12',
  },
  'loki-compactor': {
    title: 'pkg/compactor/tables-manager.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/compactor/tables_manager.go',
    checked: '2026-11-28',
  },
  'tempo-unable-to-see-trace': {
    title: 'Unable to find traces',
    url: 'https://github.com/grafana/tempo/blob/main/docs/sources/tempo/troubleshooting/querying/unable-to-see-trace.md',
    checked: '2026-11-29',
  },
  'tempo-manage-ingestion': {
    title: 'Manage trace ingestion (Tempo)',
    url: 'https://github.com/grafana/tempo/blob/main/docs/sources/tempo/operations/manage-trace-ingestion.md',
    checked: '2026-11-29',
  },
  'tempo-release-2-4': {
    title: 'Version 2.4 release notes (Tempo)',
    url: 'https://github.com/grafana/tempo/blob/main/docs/sources/tempo/release-notes/version-2/v2-4.md',
    checked: '2026-11-29',
  },
  'tempo-s3': {
    title: 'Amazon S3 and S3-compatible storage (Tempo)',
    url: 'https://github.com/grafana/tempo/blob/main/docs/sources/tempo/configuration/hosted-storage/s3.md',
    checked: '2026-11-29',
  },
  'tempo-issue-3192': {
    title: 'Tempo error failed to get trace with id: 404 Not Found',
    url: 'https://github.com/grafana/tempo/issues/3192',
    checked: '2026-11-28',
    asOf: '2023-12-04',
  },
  'alloy-helm': {
    title: 'README.md of the Alloy chart',
    url: 'https://github.com/grafana/alloy/blob/main/operations/helm/charts/alloy/README.md',
    checked: '2026-11-29',
  },
  'alloy-logs-kubernetes': {
    title: 'Collect Kubernetes logs and forward them to Loki',
    url: 'https://github.com/grafana/alloy/blob/main/docs/sources/collect/logs-in-kubernetes.md',
    checked: '2026-11-29',
  },
  'alloy-loki-source-file': {
    title: 'loki.source.file',
    url: 'https://github.com/grafana/alloy/blob/main/docs/sources/reference/components/loki/loki.source.file.md',
    checked: '2026-11-29',
  },
  'alloy-loki-source-kubernetes': {
    title: 'loki.source.kubernetes',
    url: 'https://github.com/grafana/alloy/blob/main/docs/sources/reference/components/loki/loki.source.kubernetes.md',
    checked: '2026-11-29',
  },
  'alloy-issue-1825': {
    title: 'Alloy does not find targets of logfiles',
    url: 'https://github.com/grafana/alloy/issues/1825',
    checked: '2026-11-29',
    asOf: '2025-07-28',
  },
  'promtail-agent': {
    title: 'Promtail agent',
    url: 'https://grafana.com/docs/loki/latest/send-data/promtail/',
    checked: '2026-11-28',
  },
  'dskit-batch': {
    title: 'ring/batch.go',
    url: 'https://github.com/grafana/dskit/blob/main/ring/batch.go',
    checked: '2026-11-28',
  },
  'grafana-helm-charts-issue-3133': {
    title: 'loki-distributed: Error Ingester read-only file system to S3 with TSDB in EKS',
    url: 'https://github.com/grafana/helm-charts/issues/3133',
    checked: '2026-11-28',
    asOf: '2024-11-15',
  },
  'loki-issue-17723': {
    title: "Can't get older logs and failed to flush chunks: read-only file system",
    url: 'https://github.com/grafana/loki/issues/17723',
    checked: '2026-11-28',
    asOf: '2025-05-19',
  },
  'loki-issue-13683': {
    title: 'Mkdir /loki/tsdb-shipper-active: read-only file system',
    url: 'https://github.com/grafana/loki/issues/13683',
    checked: '2026-11-28',
    asOf: '2024-07-29',
  },
  'loki-analytics-reporter': {
    title: 'pkg/analytics/reporter.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/analytics/reporter.go',
    checked: '2026-11-29',
  },
  'grafana-quickpizza-47': {
    title: 'Cors errors with Grafana Agent',
    url: 'https://github.com/grafana/quickpizza/issues/47',
    checked: '2026-11-28',
  },
  'grafana-chart-issue-126': {
    title: 'Issue 126: the init container of initDatasources hangs with watchMethod WATCH',
    url: 'https://github.com/grafana-community/helm-charts/issues/126',
    checked: '2026-11-29',
  },
  'grafana-promlib-healthcheck': {
    title: 'pkg/promlib/healthcheck.go',
    url: 'https://github.com/grafana/grafana-prometheus-datasource/blob/main/pkg/promlib/healthcheck.go',
    checked: '2026-11-29',
  },
  'grafana-loki-healthcheck': {
    title: 'pkg/loki/healthcheck.go',
    url: 'https://github.com/grafana/grafana-loki-datasource/blob/main/pkg/loki/healthcheck.go',
    checked: '2026-11-29',
  },
  'grafana-authn-oauth': {
    title: 'pkg/services/authn/clients/oauth.go',
    url: 'https://github.com/grafana/grafana/blob/main/pkg/services/authn/clients/oauth.go',
    checked: '2026-11-29',
  },
  'grafana-csrf': {
    title: 'pkg/middleware/csrf/csrf.go',
    url: 'https://github.com/grafana/grafana/blob/main/pkg/middleware/csrf/csrf.go',
    checked: '2026-11-29',
  },
  'grafana-chart-values': {
    title: 'Grafana chart: values.yaml',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/grafana/values.yaml',
    checked: '2026-11-29',
  },
  'loki-troubleshoot-query': {
    title: 'Troubleshoot log queries',
    url: 'https://github.com/grafana/loki/blob/main/docs/sources/shared/troubleshoot-query.md',
    checked: '2026-11-28',
  },
  'loki-query-limits': {
    title: 'pkg/querier/queryrange/limits.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/querier/queryrange/limits.go',
    checked: '2026-11-28',
  },
  'loki-query-validate': {
    title: 'pkg/util/validation/validate.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/util/validation/validate.go',
    checked: '2026-11-28',
  },
  'loki-chunkenc-interface': {
    title: 'pkg/chunkenc/interface.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/chunkenc/interface.go',
    checked: '2026-11-28',
  },
  'loki-main': {
    title: 'pkg/loki/loki.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/loki/loki.go',
    checked: '2026-11-28',
  },
  'loki-issue-7403': {
    title: 'Issue 7403: S3 backend error, incorrect region',
    url: 'https://github.com/grafana/loki/issues/7403',
    checked: '2026-11-28',
  },
  'grafana-helm-charts-issue-1579': {
    title: 'Issue 1579: send request to chunks.amazonaws.com fails',
    url: 'https://github.com/grafana/helm-charts/issues/1579',
    checked: '2026-11-28',
  },
  'loki-issue-7914': {
    title: 'Issue 7914: Loki readers and writers do not become ready with failed services',
    url: 'https://github.com/grafana/loki/issues/7914',
    checked: '2026-11-28',
  },
  'k8s-sidecar-helpers': {
    title: 'src/helpers.py of k8s-sidecar',
    url: 'https://github.com/kiwigrid/k8s-sidecar/blob/master/src/helpers.py',
    checked: '2026-11-28',
  },
  'grafana-helm-charts-issue-981': {
    title: 'Issue 981: data sources are not loaded',
    url: 'https://github.com/grafana/helm-charts/issues/981',
    checked: '2026-11-28',
  },
  'prometheus-community-issue-1806': {
    title: 'Issue 1806: data sources are not created automatically',
    url: 'https://github.com/prometheus-community/helm-charts/issues/1806',
    checked: '2026-11-28',
  },
  'tempo-grpc-api': {
    title: 'Tempo gRPC API',
    url: 'https://grafana.com/docs/tempo/latest/api_docs/#tempo-grpc-api',
    checked: '2026-11-29',
  },
  'tempo-issue-3285': {
    title: 'Issue 3285: Cannot get traces from explorer',
    url: 'https://github.com/grafana/tempo/issues/3285',
    checked: '2026-11-28',
  },
  'grafana-chart-readme': {
    title: 'Readme of the Grafana chart',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/grafana/README.md',
    checked: '2026-11-28',
  },
  'dskit-user-id': {
    title: 'user/id.go',
    url: 'https://github.com/grafana/dskit/blob/main/user/id.go',
    checked: '2026-11-28',
  },
  'grafana-amp-plugin': {
    title: 'Configure the Amazon Managed Service for Prometheus data source',
    url: 'https://grafana.com/docs/plugins/grafana-amazonprometheus-datasource/latest/configure/',
    checked: '2026-11-28',
  },
  'grafana-amp-migration': {
    title: 'Migrate from Prometheus SigV4 to Amazon Managed Service for Prometheus',
    url: 'https://grafana.com/docs/grafana-cloud/observe-and-act/connect-externally-hosted/data-sources/prometheus/configure/aws-authentication/',
    checked: '2026-11-29',
  },
  'loki-multi-tenancy': {
    title: 'Manage tenant isolation',
    url: 'https://grafana.com/docs/loki/latest/operations/multi-tenancy/',
    checked: '2026-11-28',
  },
  'loki-config-validation': {
    title: 'pkg/loki/validation.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/loki/validation.go',
    checked: '2026-11-28',
  },
  'loki-chart-validate': {
    title: 'templates/validate.yaml of the Loki chart',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/loki/templates/validate.yaml',
    checked: '2026-11-29',
  },
  'loki-chart-helpers': {
    title: 'Helpers of the Loki chart',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/loki/templates/_helpers.tpl',
    checked: '2026-11-28',
  },
  'loki-logql-parser': {
    title: 'pkg/logql/syntax/parser.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/logql/syntax/parser.go',
    checked: '2026-11-28',
  },
  'loki-compactor-config': {
    title: 'pkg/compactor/config.go',
    url: 'https://github.com/grafana/loki/blob/main/pkg/compactor/config.go',
    checked: '2026-11-28',
  },
  'loki-schema': {
    title: 'Storage schema',
    url: 'https://github.com/grafana/loki/blob/main/docs/sources/operations/storage/schema/_index.md',
    checked: '2026-11-28',
  },
  'loki-chart-memcached': {
    title: 'Memcached StatefulSet of the Loki chart',
    url: 'https://github.com/grafana-community/helm-charts/blob/main/charts/loki/templates/memcached/_memcached-statefulset.tpl',
    checked: '2026-11-28',
  },
  'tempo-distributor': {
    title: 'modules/distributor/distributor.go',
    url: 'https://github.com/grafana/tempo/blob/main/modules/distributor/distributor.go',
    checked: '2026-11-29',
  },
  'tempo-configuration': {
    title: 'Configure Tempo',
    url: 'https://github.com/grafana/tempo/blob/main/docs/sources/tempo/configuration/_index.md',
    checked: '2026-11-29',
  },
  'alloy-typecheck': {
    title: 'syntax/typecheck/typecheck.go',
    url: 'https://github.com/grafana/alloy/blob/main/syntax/typecheck/typecheck.go',
    checked: '2026-11-29',
  },
  'alloy-run': {
    title: 'internal/alloycli/cmd_run.go',
    url: 'https://github.com/grafana/alloy/blob/main/internal/alloycli/cmd_run.go',
    checked: '2026-11-29',
  },
  'alloy-loki-shards': {
    title: 'internal/component/common/loki/client/shards.go',
    url: 'https://github.com/grafana/alloy/blob/main/internal/component/common/loki/client/shards.go',
    checked: '2026-11-29',
  },
  'alloy-cluster-service': {
    title: 'internal/service/cluster/cluster.go',
    url: 'https://github.com/grafana/alloy/blob/main/internal/service/cluster/cluster.go',
    checked: '2026-11-29',
  },
  'loki-issue-18655': {
    title:
      'Please define loki.storage.bucketName.chunks when using a monolithic minio helm deployment (issue 18655)',
    url: 'https://github.com/grafana/loki/issues/18655',
    checked: '2026-11-28',
    asOf: '2025-07-30',
  },
  'loki-promtail-client': {
    title: 'clients/pkg/util/client.go',
    url: 'https://github.com/grafana/loki/blob/main/clients/pkg/util/client.go',
    checked: '2026-11-28',
  },
  'mimir-validation-errors': {
    title: 'pkg/util/validation/errors.go of Mimir',
    url: 'https://github.com/grafana/mimir/blob/main/pkg/util/validation/errors.go',
    checked: '2026-11-28',
  },
  'mimir-runbooks': {
    title: 'Grafana Mimir runbooks',
    url: 'https://grafana.com/docs/mimir/latest/manage/mimir-runbooks/',
    checked: '2026-11-28',
  },
  'grafana-helm-charts-issue-1274': {
    title: 'Mimir issues when setting up S3 backend (issue 1274)',
    url: 'https://github.com/grafana/helm-charts/issues/1274',
    checked: '2026-11-28',
    asOf: '2022-04-22',
  },
  'grafana-no-data-states': {
    title: 'No Data and Error states',
    url: 'https://grafana.com/docs/grafana/latest/alerting/fundamentals/alert-rule-evaluation/nodata-and-error-states/',
    checked: '2026-11-28',
  },
})
