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
  'containers-roadmap-issue-1533': {
    title: 'Issue 1533: the cluster role could not be assumed because of its KMS key',
    url: 'https://github.com/aws/containers-roadmap/issues/1533',
    checked: '2026-11-28',
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
})
