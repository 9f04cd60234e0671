import { defineSources } from '#facts/source.ts'

export const fluentBit = defineSources('Fluent Bit', {
  'fluent-bit-kubernetes-filter': {
    title: 'Kubernetes filter',
    url: 'https://docs.fluentbit.io/manual/pipeline/filters/kubernetes',
    checked: '2026-11-29',
  },
  'fluent-bit-multiline-filter': {
    title: 'Multiline filter',
    url: 'https://docs.fluentbit.io/manual/pipeline/filters/multiline-stacktrace',
    checked: '2026-11-29',
  },
  'fluent-bit-multiline-parsing': {
    title: 'Multiline parsing',
    url: 'https://docs.fluentbit.io/manual/pipeline/parsers/multiline-parsing',
    checked: '2026-11-27',
  },
  'fluent-bit-backpressure': {
    title: 'Backpressure',
    url: 'https://docs.fluentbit.io/manual/administration/backpressure',
    checked: '2026-11-29',
  },
  'fluent-bit-tail': {
    title: 'Tail input',
    url: 'https://docs.fluentbit.io/manual/pipeline/inputs/tail',
    checked: '2026-11-29',
  },
  'fluent-bit-cloudwatch': {
    title: 'Amazon CloudWatch output',
    url: 'https://docs.fluentbit.io/manual/pipeline/outputs/cloudwatch',
    checked: '2026-11-29',
  },
  'fluent-bit-kube-meta': {
    title: 'plugins/filter_kubernetes/kube_meta.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/filter_kubernetes/kube_meta.c',
    checked: '2026-11-29',
  },
  'fluent-bit-input-chunk': {
    title: 'src/flb_input_chunk.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/flb_input_chunk.c',
    checked: '2026-11-29',
  },
  'fluent-bit-tail-file': {
    title: 'plugins/in_tail/tail_file.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/in_tail/tail_file.c',
    checked: '2026-11-29',
  },
  'fluent-bit-engine': {
    title: 'src/flb_engine.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/flb_engine.c',
    checked: '2026-11-29',
  },
  'fluent-bit-aws-util': {
    title: 'src/aws/flb_aws_util.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/aws/flb_aws_util.c',
    checked: '2026-11-29',
  },
  'fluent-bit-cloudwatch-api': {
    title: 'plugins/out_cloudwatch_logs/cloudwatch_api.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/out_cloudwatch_logs/cloudwatch_api.c',
    checked: '2026-11-29',
  },
  'fluent-bit-tail-inotify': {
    title: 'plugins/in_tail/tail_fs_inotify.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/in_tail/tail_fs_inotify.c',
    checked: '2026-11-29',
  },
  'fluent-bit-issue-4386': {
    title:
      'object mapping for kubernetes.labels.app tried to parse field app as object (issue 4386)',
    url: 'https://github.com/fluent/fluent-bit/issues/4386',
    checked: '2026-11-28',
    asOf: '2021-12-02',
  },
  'fluent-bit-opensearch': {
    title: 'OpenSearch output',
    url: 'https://docs.fluentbit.io/manual/data-pipeline/outputs/opensearch',
    checked: '2026-11-29',
  },
  'fluent-bit-issue-10141': {
    title: 'AWS filter: could not retrieve EC2 metadata',
    url: 'https://github.com/fluent/fluent-bit/issues/10141',
    checked: '2026-11-28',
  },
  'fluent-bit-aws-filter': {
    title: 'AWS metadata',
    url: 'https://docs.fluentbit.io/manual/data-pipeline/filters/aws-metadata',
    checked: '2026-11-28',
  },
  'fluent-bit-aws-filter-code': {
    title: 'plugins/filter_aws/aws.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/filter_aws/aws.c',
    checked: '2026-11-29',
  },
  'fluent-bit-tail-inotify-docs': {
    title: 'Tail: inotify',
    url: 'https://docs.fluentbit.io/manual/data-pipeline/inputs/tail',
    checked: '2026-11-28',
  },
  'fluent-bit-issue-1777': {
    title: 'Too many open files',
    url: 'https://github.com/fluent/fluent-bit/issues/1777',
    checked: '2026-11-28',
  },
  'fluent-bit-eks-charts-issue-1084': {
    title: 'aws-for-fluent-bit does not update the retention of log groups',
    url: 'https://github.com/aws/eks-charts/issues/1084',
    checked: '2026-11-28',
  },
  'aws-for-fluent-bit-issue-605': {
    title: 'Support for KMS in CloudWatch logs output (issue 605)',
    url: 'https://github.com/aws/aws-for-fluent-bit/issues/605',
    checked: '2026-11-28',
  },
  'fluent-bit-loki-output': {
    title: 'plugins/out_loki/loki.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/out_loki/loki.c',
    checked: '2026-11-29',
  },
  'fluent-bit-http-client': {
    title: 'src/flb_http_client.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/flb_http_client.c',
    checked: '2026-11-29',
  },
  'fluent-bit-monitoring': {
    title: 'Monitor data pipelines',
    url: 'https://docs.fluentbit.io/manual/administration/monitoring',
    checked: '2026-11-29',
  },
  'fluent-bit-chart-values': {
    title: 'values.yaml of the chart fluent-bit',
    url: 'https://github.com/fluent/helm-charts/blob/main/charts/fluent-bit/values.yaml',
    checked: '2026-11-29',
  },
  'aws-for-fluent-bit-debugging': {
    title: 'Fluent Bit Debugging Guide',
    url: 'https://github.com/aws/aws-for-fluent-bit/blob/mainline/troubleshooting/debugging.md',
    checked: '2026-11-29',
  },
  'fluent-bit-config-map': {
    title: 'src/flb_config_map.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/flb_config_map.c',
    checked: '2026-11-29',
  },
  'fluent-bit-filter-parser': {
    title: 'plugins/filter_parser/filter_parser.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/filter_parser/filter_parser.c',
    checked: '2026-11-29',
  },
  'fluent-bit-s3-docs': {
    title: 'Amazon S3 output',
    url: 'https://github.com/fluent/fluent-bit-docs/blob/master/pipeline/outputs/s3.md',
    checked: '2026-11-29',
  },
  'fluent-bit-s3-code': {
    title: 'plugins/out_s3/s3_multipart.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/out_s3/s3_multipart.c',
    checked: '2026-11-29',
  },
  'fluent-bit-firehose': {
    title: 'Amazon Data Firehose output',
    url: 'https://github.com/fluent/fluent-bit-docs/blob/master/pipeline/outputs/firehose.md',
    checked: '2026-11-28',
  },
  'fluent-bit-firehose-api': {
    title: 'plugins/out_kinesis_firehose/firehose_api.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/plugins/out_kinesis_firehose/firehose_api.c',
    checked: '2026-11-29',
  },
  'fluent-bit-sts-credentials': {
    title: 'src/aws/flb_aws_credentials_sts.c',
    url: 'https://github.com/fluent/fluent-bit/blob/master/src/aws/flb_aws_credentials_sts.c',
    checked: '2026-11-29',
  },
  'fluent-bit-elasticsearch': {
    title: 'Elasticsearch output',
    url: 'https://github.com/fluent/fluent-bit-docs/blob/master/pipeline/outputs/elasticsearch.md',
    checked: '2026-11-28',
  },
  'fluent-bit-opensearch-docs': {
    title: 'OpenSearch output',
    url: 'https://github.com/fluent/fluent-bit-docs/blob/master/pipeline/outputs/opensearch.md',
    checked: '2026-11-29',
  },
})
