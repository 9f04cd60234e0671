import { defineSources } from '#facts/source.ts'

export const rancher = defineSources('Rancher', {
  'eks-operator-pr-185': {
    title: 'Fix error when creating node group from launch template with custom AMI',
    url: 'https://github.com/rancher/eks-operator/pull/185',
    checked: '2026-11-27',
    asOf: '2023-06-15',
  },
  'rancher-issue-27871': {
    title: 'Issue 27871: Upgrade request required behind a proxy',
    url: 'https://github.com/rancher/rancher/issues/27871',
    checked: '2026-11-28',
  },
  'rancher-issue-35685': {
    title: 'Issue 35685: client-side throttling while the cache cannot be written',
    url: 'https://github.com/rancher/rancher/issues/35685',
    checked: '2026-11-28',
  },
  'terraform-provider-rancher2-issue-730': {
    title: 'Issue 730: inconsistent final plan because of a launch template version',
    url: 'https://github.com/rancher/terraform-provider-rancher2/issues/730',
    checked: '2026-11-28',
  },
  'rancher-chart-options': {
    title: 'Rancher Helm chart options',
    url: 'https://ranchermanager.docs.rancher.com/getting-started/installation-and-upgrade/installation-references/helm-chart-options',
    checked: '2026-11-28',
  },
  'rancher-run-sh': {
    title: 'package/run.sh',
    url: 'https://github.com/rancher/rancher/blob/main/package/run.sh',
    checked: '2026-11-29',
  },
  'rancher-eks-handler': {
    title: 'pkg/controllers/management/eks/eks_cluster_handler.go',
    url: 'https://github.com/rancher/rancher/blob/main/pkg/controllers/management/eks/eks_cluster_handler.go',
    checked: '2026-11-29',
  },
  'rancher-dashboard-issue-7487': {
    title: 'Imported EKS cluster stuck in Waiting for API to be available state',
    url: 'https://github.com/rancher/dashboard/issues/7487',
    checked: '2026-11-28',
    asOf: '2022-11-22',
  },
  'rancher-issue-28128': {
    title: 'Import EKS cluster does not work from Rancher when the EKS cluster has no nodegroups',
    url: 'https://github.com/rancher/rancher/issues/28128',
    checked: '2026-11-28',
    asOf: '2020-09-15',
  },
  'rancher-issue-31029': {
    title: 'Issue 31029: EKS cluster fails to come up with a managed launch template',
    url: 'https://github.com/rancher/rancher/issues/31029',
    checked: '2026-11-28',
  },
})
