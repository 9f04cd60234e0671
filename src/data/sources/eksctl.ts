import { defineSources } from '#facts/source.ts'

export const eksctl = defineSources('eksctl', {
  'eksctl-access-entries': {
    title: 'EKS Access Entries',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/access-entries.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-addon-create': {
    title: 'pkg/actions/addon/create.go: how eksctl creates add-ons',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/addon/create.go',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-addons': {
    title: 'Addons',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/addons.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-api-types': {
    title: 'pkg/apis/eksctl.io/v1alpha5/types.go: constants and defaults of eksctl',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/types.go',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'eksctl-auto-mode': {
    title: 'EKS Auto Mode',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/auto-mode.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-creating-and-managing-clusters': {
    title: 'Creating and managing clusters',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/creating-and-managing-clusters.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-custom-ami-support': {
    title: 'Custom AMI support',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/custom-ami-support.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-docs': {
    title: 'eksctl - The official CLI for Amazon EKS',
    url: 'https://github.com/eksctl-io/eksctl',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-fargate-support': {
    title: 'EKS Fargate Support',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/fargate-support.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-migrate-to-access-entry': {
    title: 'migrate_to_access_entry.go (eksctl)',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/ctl/utils/migrate_to_access_entry.go',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-nodegroup-managed': {
    title: 'EKS Managed Nodegroups',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/nodegroup-managed.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-nodegroup-unmanaged': {
    title: 'Unmanaged nodegroups',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/nodegroup-unmanaged.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-pod-identity-associations': {
    title: 'EKS Pod Identity Associations',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/pod-identity-associations.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-security': {
    title: 'Security',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/security.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-vpc-cluster-access': {
    title: 'Cluster Access',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/vpc-cluster-access.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-vpc-ip-family': {
    title: 'IPv6 Support',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/vpc-ip-family.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'eksctl-vpc-networking': {
    title: 'Networking',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/vpc-networking.md',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
})
