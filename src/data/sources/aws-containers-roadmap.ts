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
  'containers-roadmap-issue-2186': {
    title: 'Issue 2186: the CoreDNS add-on and the label k8s-app of the Helm chart',
    url: 'https://github.com/aws/containers-roadmap/issues/2186',
    checked: '2026-11-29',
  },
  'containers-roadmap-issue-2216': {
    title:
      'kube-proxy add-on: Adding custom label and annotations on kube-proxy Addon (issue 2216)',
    url: 'https://github.com/aws/containers-roadmap/issues/2216',
    checked: '2026-11-28',
    asOf: '2024-02-27',
  },
  'containers-roadmap-issue-2776': {
    title: 'EKS Auto Mode: System reservations not being respected (issue 2776)',
    url: 'https://github.com/aws/containers-roadmap/issues/2776',
    checked: '2026-11-28',
    asOf: '2026-03-02',
  },
  'containers-roadmap-issue-1947': {
    title: 'Certificate requests stay pending if two nodes have the same name (issue 1947)',
    url: 'https://github.com/aws/containers-roadmap/issues/1947',
    checked: '2026-11-29',
  },
  'containers-roadmap-issue-1636': {
    title: 'Managed Node Group Deletion Fails if Node Drain Fails (issue 1636)',
    url: 'https://github.com/aws/containers-roadmap/issues/1636',
    checked: '2026-11-28',
    asOf: '2022-01-25',
  },
  'containers-roadmap-issue-2293': {
    title: 'Fargate: visibility of errors when enabling logging (issue 2293)',
    url: 'https://github.com/aws/containers-roadmap/issues/2293',
    checked: '2026-11-28',
    asOf: '2024-02-21',
  },
  'containers-roadmap-issue-2557': {
    title: "EKS Auto Mode starts with 0 nodes & can't schedule new nodes (issue 2557)",
    url: 'https://github.com/aws/containers-roadmap/issues/2557',
    checked: '2026-11-28',
    asOf: '2025-03-06',
  },
  'containers-roadmap-issue-1453': {
    title:
      'AZRebalancing is applied automatically, so nodes of a managed node group are drained (issue 1453)',
    url: 'https://github.com/aws/containers-roadmap/issues/1453',
    checked: '2026-11-28',
    asOf: '2024-01-19',
  },
  'containers-roadmap-issue-2555': {
    title: 'eks-node-monitoring-agent cannot connect to DCGM (issue 2555)',
    url: 'https://github.com/aws/containers-roadmap/issues/2555',
    checked: '2026-11-28',
    asOf: '2025-03-04',
  },
  'containers-roadmap-issue-1560': {
    title: 'Node groups take 30 minutes to rotate nodes (issue 1560)',
    url: 'https://github.com/aws/containers-roadmap/issues/1560',
    checked: '2026-11-28',
    asOf: '2023-02-15',
  },
  'containers-roadmap-issue-2546': {
    title: 'Workloads fail due to inability to locate kube-dns service',
    url: 'https://github.com/aws/containers-roadmap/issues/2546',
    checked: '2026-11-29',
  },
  'containers-roadmap-issue-2791': {
    title: 'Anomaly with containerd 2.1.2 (issue 2791)',
    url: 'https://github.com/aws/containers-roadmap/issues/2791',
    checked: '2026-11-29',
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
  'containers-roadmap-issue-1533': {
    title: 'Issue 1533: the cluster role could not be assumed because of its KMS key',
    url: 'https://github.com/aws/containers-roadmap/issues/1533',
    checked: '2026-11-29',
  },
  'containers-roadmap-issue-2470': {
    title: 'Issue 2470: the startup taint of a driver stays on the node',
    url: 'https://github.com/aws/containers-roadmap/issues/2470',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2728': {
    title: 'Issue 2728: expire images that nobody pulled',
    url: 'https://github.com/aws/containers-roadmap/issues/2728',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1970': {
    title: 'ECR bug: Pushing to non-existent repo should not EOF',
    url: 'https://github.com/aws/containers-roadmap/issues/1970',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1389': {
    title: 'EKS Add-On CoreDNS: Patched Add-On never recovers from Degraded State',
    url: 'https://github.com/aws/containers-roadmap/issues/1389',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2454': {
    title: 'Allow single zone clusters (issue 2454)',
    url: 'https://github.com/aws/containers-roadmap/issues/2454',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1915': {
    title: 'Windows nodes that join an Active Directory domain (issue 1915)',
    url: 'https://github.com/aws/containers-roadmap/issues/1915',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-227': {
    title: 'Windows nodes on EKS (issue 227)',
    url: 'https://github.com/aws/containers-roadmap/issues/227',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2876': {
    title: 'Customize EKS Auto Eviction Thresholds (issue 2876)',
    url: 'https://github.com/aws/containers-roadmap/issues/2876',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1847': {
    title: 'EKS images reserve too little ephemeral storage (issue 1847)',
    url: 'https://github.com/aws/containers-roadmap/issues/1847',
    checked: '2026-11-29',
  },
  'containers-roadmap-issue-2856': {
    title: 'Auto Mode: let users turn swap on or off (issue 2856)',
    url: 'https://github.com/aws/containers-roadmap/issues/2856',
    checked: '2026-11-28',
    asOf: '2026-08-19',
  },
  'containers-roadmap-issue-1962': {
    title: 'Provide taints and labels for managed nodes from the start (issue 1962)',
    url: 'https://github.com/aws/containers-roadmap/issues/1962',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1531': {
    title: 'Support pause or termination of a managed node group update (issue 1531)',
    url: 'https://github.com/aws/containers-roadmap/issues/1531',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2826': {
    title: 'kube-proxy add-on: support iptables.masqueradeAll',
    url: 'https://github.com/aws/containers-roadmap/issues/2826',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1606': {
    title: 'Resolve private hosted zones from the control plane',
    url: 'https://github.com/aws/containers-roadmap/issues/1606',
    checked: '2026-11-28',
  },
  'aws-containers-roadmap-issue-2440': {
    title: 'Default deny of egress does not block IMDS on an IPv6 cluster',
    url: 'https://github.com/aws/containers-roadmap/issues/2440',
    checked: '2026-11-28',
  },
  'aws-containers-roadmap-issue-1523': {
    title: 'Issue 1523: a device is used in more than one block-device mapping',
    url: 'https://github.com/aws/containers-roadmap/issues/1523',
    checked: '2026-11-28',
  },
  'aws-containers-roadmap-issue-2356': {
    title: 'Issue 2356: the Pod Identity agent uses port 80 of the node',
    url: 'https://github.com/aws/containers-roadmap/issues/2356',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-2242': {
    title: 'Issue 2242: failed managed add-on update and recovery behavior',
    url: 'https://github.com/aws/containers-roadmap/issues/2242',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1969': {
    title: 'Windows managed node groups are treated as healthy even if kube-proxy has crashed',
    url: 'https://github.com/aws/containers-roadmap/issues/1969',
    checked: '2026-11-29',
    asOf: '2023-03-06',
  },
  'containers-roadmap-issue-2298': {
    title: 'New Fargate Pods cannot resolve names in their first seconds (issue 2298)',
    url: 'https://github.com/aws/containers-roadmap/issues/2298',
    checked: '2026-11-28',
  },
  'containers-roadmap-issue-1693': {
    title: 'Free IPs in subnet for control plane upgrade',
    url: 'https://github.com/aws/containers-roadmap/issues/1693',
    checked: '2026-11-29',
  },
})
