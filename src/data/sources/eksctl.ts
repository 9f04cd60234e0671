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
  'eksctl-defaults': {
    title: 'pkg/apis/eksctl.io/v1alpha5/defaults.go: the defaults of a node group',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/apis/eksctl.io/v1alpha5/defaults.go',
    checked: '2026-11-27',
  },
  'eksctl-describe-stacks': {
    title: 'pkg/ctl/utils/describe_stacks.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/ctl/utils/describe_stacks.go',
    checked: '2026-11-27',
  },
  'eksctl-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/troubleshooting.md',
    checked: '2026-11-27',
  },
  'eksctl-unowned-clusters': {
    title: 'Non eksctl-created clusters',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/userdocs/src/usage/unowned-clusters.md',
    checked: '2026-11-27',
  },
  'eksctl-nodegroup-create': {
    title: 'pkg/actions/nodegroup/create.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/nodegroup/create.go',
    checked: '2026-11-27',
  },
  'eksctl-iamserviceaccount': {
    title: 'pkg/ctl/create/iamserviceaccount.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/ctl/create/iamserviceaccount.go',
    checked: '2026-11-27',
  },
  'eksctl-vpc': {
    title: 'pkg/vpc/vpc.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/vpc/vpc.go',
    checked: '2026-11-27',
  },
  'eksctl-addon-helper': {
    title: 'pkg/actions/addon/addon_helper.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/addon/addon_helper.go',
    checked: '2026-11-27',
  },
  'eksctl-service': {
    title: 'pkg/accessentry/service.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/accessentry/service.go',
    checked: '2026-11-27',
  },
  'eksctl-migrator': {
    title: 'pkg/actions/accessentry/migrator.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/accessentry/migrator.go',
    checked: '2026-11-27',
  },
  'eksctl-upgrade': {
    title: 'pkg/actions/nodegroup/upgrade.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/nodegroup/upgrade.go',
    checked: '2026-11-27',
  },
  'eksctl-client': {
    title: 'pkg/eks/client.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/eks/client.go',
    checked: '2026-11-27',
  },
  'eksctl-error': {
    title: 'pkg/cfn/manager/error.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/cfn/manager/error.go',
    checked: '2026-11-27',
  },
  'eksctl-waiters': {
    title: 'pkg/cfn/manager/waiters.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/cfn/manager/waiters.go',
    checked: '2026-11-27',
  },
  'eksctl-delete': {
    title: 'pkg/actions/cluster/delete.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/cluster/delete.go',
    checked: '2026-11-27',
  },
  'eksctl-auto-mode-updater': {
    title: 'pkg/actions/automode/auto_mode_updater.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/automode/auto_mode_updater.go',
    checked: '2026-11-27',
  },
  'eksctl-nodegroup': {
    title: 'pkg/drain/nodegroup.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/drain/nodegroup.go',
    checked: '2026-11-27',
  },
  'eksctl-scale': {
    title: 'pkg/actions/nodegroup/scale.go',
    url: 'https://github.com/eksctl-io/eksctl/blob/main/pkg/actions/nodegroup/scale.go',
    checked: '2026-11-27',
  },
})
