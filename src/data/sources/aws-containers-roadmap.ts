import { defineSources } from '#facts/source.ts'

export const awsContainersRoadmap = defineSources('AWS containers roadmap', {
  'containers-roadmap-issue-862': {
    title: "Tag Immutability off but can't override image (issue 862)",
    url: 'https://github.com/aws/containers-roadmap/issues/862',
    checked: '2026-11-27',
    asOf: '2020-04-26',
  },
  'containers-roadmap-issue-2819': {
    title:
      'Native support for AWS Signer-based image verification without external admission controllers (issue 2819)',
    url: 'https://github.com/aws/containers-roadmap/issues/2819',
    checked: '2026-11-27',
    asOf: '2026-05-20',
  },
  'containers-roadmap-issue-2216': {
    title:
      '[EKS] [kube-proxy addon]: Adding custom label and annotations on kube-proxy Addon (issue 2216)',
    url: 'https://github.com/aws/containers-roadmap/issues/2216',
    checked: '2026-11-28',
    asOf: '2024-02-27',
  },
  'containers-roadmap-issue-2546': {
    title: 'Workloads fail due to inability to locate kube-dns service',
    url: 'https://github.com/aws/containers-roadmap/issues/2546',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2760': {
    title: 'CoreDNS autoscaling configuration',
    url: 'https://github.com/aws/containers-roadmap/issues/2760',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2361': {
    title: 'amazon-cloudwatch-observability add-on: allow a Fluent Bit only install',
    url: 'https://github.com/aws/containers-roadmap/issues/2361',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2309': {
    title: 'amazon-cloudwatch-observability add-on: tolerations',
    url: 'https://github.com/aws/containers-roadmap/issues/2309',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2396': {
    title: 'ADOT version: availability of OpenTelemetryCollector opentelemetry.io/v1',
    url: 'https://github.com/aws/containers-roadmap/issues/2396',
    checked: '2026-11-28',
  },
})
