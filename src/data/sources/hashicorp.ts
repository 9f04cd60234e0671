import { defineSources } from '#facts/source.ts'

export const hashicorp = defineSources('HashiCorp', {
  'terraform-provider-kubernetes': {
    title: 'Kubernetes Provider',
    url: 'https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs',
    checked: '2026-11-23',
  },
  'terraform-refresh': {
    title: 'Use refresh-only mode to sync Terraform state',
    url: 'https://developer.hashicorp.com/terraform/tutorials/state/refresh',
    checked: '2026-11-23',
  },
  'terraform-issue-18392': {
    title: 'Issue 18392: a VPC link cannot be deleted while a deployed stage refers to it',
    url: 'https://github.com/hashicorp/terraform/issues/18392',
    checked: '2026-11-28',
    asOf: '2018-07-05',
  },
  'terraform-aws-access-entry': {
    title: 'Resource: aws_eks_access_entry',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_access_entry',
    checked: '2026-11-27',
  },
  'terraform-aws-addon': {
    title: 'Resource: aws_eks_addon',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_addon',
    checked: '2026-11-27',
  },
  'terraform-aws-addon-code': {
    title: 'internal/service/eks/addon.go: how the AWS provider creates and updates an add-on',
    url: 'https://github.com/hashicorp/terraform-provider-aws/blob/main/internal/service/eks/addon.go',
    checked: '2026-11-29',
  },
  'terraform-aws-cluster': {
    title: 'Resource: aws_eks_cluster',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_cluster',
    checked: '2026-11-27',
  },
  'terraform-kubernetes-manifest': {
    title: 'kubernetes_manifest',
    url: 'https://registry.terraform.io/providers/hashicorp/kubernetes/latest/docs/resources/manifest',
    checked: '2026-11-29',
  },
  'terraform-for-each': {
    title: 'for_each reference',
    url: 'https://developer.hashicorp.com/terraform/language/meta-arguments/for_each',
    checked: '2026-11-27',
  },
  'terraform-depends-on': {
    title: 'depends_on reference',
    url: 'https://developer.hashicorp.com/terraform/language/meta-arguments/depends_on',
    checked: '2026-11-27',
  },
  'terraform-aws-node-group': {
    title: 'Resource: aws_eks_node_group',
    url: 'https://registry.terraform.io/providers/hashicorp/aws/latest/docs/resources/eks_node_group',
    checked: '2026-11-27',
  },
  'terraform-import-generate': {
    title: 'Generating configuration',
    url: 'https://developer.hashicorp.com/terraform/language/import/generating-configuration',
    checked: '2026-11-27',
  },
  'terraform-import-single': {
    title: 'Import a single resource',
    url: 'https://developer.hashicorp.com/terraform/language/import/single-resource',
    checked: '2026-11-27',
  },
  'terraform-node-resource-abstract-instance': {
    title: 'internal/terraform/node_resource_abstract_instance.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_resource_abstract_instance.go',
    checked: '2026-11-29',
  },
  'terraform-node-resource-apply-instance': {
    title: 'internal/terraform/node_resource_apply_instance.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_resource_apply_instance.go',
    checked: '2026-11-29',
  },
  'terraform-node-resource-import': {
    title: 'internal/terraform/node_resource_import.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_resource_import.go',
    checked: '2026-11-27',
  },
  'terraform-clistate': {
    title: 'internal/command/clistate/state.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/clistate/state.go',
    checked: '2026-11-29',
  },
  'terraform-force-unlock': {
    title: 'internal/command/unlock.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/unlock.go',
    checked: '2026-11-27',
  },
  'terraform-command-init': {
    title: 'internal/command/init.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/init.go',
    checked: '2026-11-29',
  },
  'terraform-providercache-installer': {
    title: 'internal/providercache/installer.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/providercache/installer.go',
    checked: '2026-11-29',
  },
  'terraform-providercache-package': {
    title: 'internal/providercache/package_install.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/providercache/package_install.go',
    checked: '2026-11-29',
  },
  'terraform-getproviders-errors': {
    title: 'internal/getproviders/errors.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/getproviders/errors.go',
    checked: '2026-11-29',
  },
  'terraform-backend-local': {
    title: 'internal/backend/local/backend_local.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/backend/local/backend_local.go',
    checked: '2026-11-29',
  },
  'terraform-configs-module': {
    title: 'internal/configs/module.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/configs/module.go',
    checked: '2026-11-29',
  },
  'terraform-configload': {
    title: 'internal/configs/configload/loader_load.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/configs/configload/loader_load.go',
    checked: '2026-11-29',
  },
  'terraform-backend-errors': {
    title: 'internal/command/meta_backend_errors.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/meta_backend_errors.go',
    checked: '2026-11-29',
  },
  'terraform-command-backend': {
    title: 'internal/command/meta_backend.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/meta_backend.go',
    checked: '2026-11-29',
  },
  'terraform-s3-client': {
    title: 'internal/backend/remote-state/s3/client.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/backend/remote-state/s3/client.go',
    checked: '2026-11-29',
  },
  'terraform-s3-state': {
    title: 'internal/backend/remote-state/s3/backend_state.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/backend/remote-state/s3/backend_state.go',
    checked: '2026-11-28',
  },
  'terraform-providers-lock': {
    title: 'internal/command/providers_lock.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/providers_lock.go',
    checked: '2026-11-29',
  },
  'terraform-transform-provider': {
    title: 'internal/terraform/transform_provider.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/transform_provider.go',
    checked: '2026-11-28',
  },
  'terraform-issue-16611': {
    title: 'Backend S3: NoSuchBucket',
    url: 'https://github.com/hashicorp/terraform/issues/16611',
    checked: '2026-11-28',
    asOf: '2017-11-09',
  },
  'terraform-plugin-sdk-strings': {
    title: 'helper/validation/strings.go (terraform-plugin-sdk)',
    url: 'https://github.com/hashicorp/terraform-plugin-sdk/blob/main/helper/validation/strings.go',
    checked: '2026-11-29',
  },
  'consul-connect-init': {
    title: 'Consul on Kubernetes: connect-init/command.go',
    url: 'https://github.com/hashicorp/consul-k8s/blob/main/control-plane/subcommand/connect-init/command.go',
    checked: '2026-11-29',
  },
  'consul-values': {
    title: 'values.yaml of the Consul chart',
    url: 'https://github.com/hashicorp/consul-k8s/blob/main/charts/consul/values.yaml',
    checked: '2026-11-29',
  },
  'consul-helpers': {
    title: 'helpers.tpl of the Consul chart: names and disruption budgets',
    url: 'https://github.com/hashicorp/consul-k8s/blob/main/charts/consul/templates/_helpers.tpl',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'consul-webhook': {
    title: 'connect-inject-mutatingwebhookconfiguration.yaml of the Consul chart',
    url: 'https://github.com/hashicorp/consul-k8s/blob/main/charts/consul/templates/connect-inject-mutatingwebhookconfiguration.yaml',
    checked: '2026-11-29',
  },
  'consul-issue-847': {
    title:
      'Connect Inject True Config adding CNI Pod as part of Mesh resulting in networking failure',
    url: 'https://github.com/hashicorp/consul-k8s/issues/847',
    checked: '2026-11-28',
    asOf: '2021-11-08',
  },
  'consul-errors': {
    title: 'agent/structs/errors.go of Consul',
    url: 'https://github.com/hashicorp/consul/blob/main/agent/structs/errors.go',
    checked: '2026-11-28',
  },
  'terraform-cliconfig-provider-installation': {
    title: 'internal/command/cliconfig/provider_installation.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/command/cliconfig/provider_installation.go',
    checked: '2026-11-28',
  },
  'terraform-upgrade-resource-state': {
    title: 'internal/terraform/upgrade_resource_state.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/upgrade_resource_state.go',
    checked: '2026-11-29',
  },
  'terraform-grpc-error': {
    title: 'internal/plugin/grpc_error.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/plugin/grpc_error.go',
    checked: '2026-11-29',
  },
  'terraform-module-install': {
    title: 'internal/initwd/module_install.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/initwd/module_install.go',
    checked: '2026-11-29',
  },
  'terraform-provider-validation': {
    title: 'internal/configs/provider_validation.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/configs/provider_validation.go',
    checked: '2026-11-28',
  },
  'terraform-s3-backend-state': {
    title: 'internal/backend/remote-state/s3/backend_state.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/backend/remote-state/s3/backend_state.go',
    checked: '2026-11-29',
  },
  'go-plugin-client': {
    title: 'client.go (go-plugin)',
    url: 'https://github.com/hashicorp/go-plugin/blob/main/client.go',
    checked: '2026-11-29',
  },
  'terraform-context': {
    title: 'internal/terraform/context.go',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/context.go',
    checked: '2026-11-29',
  },
  'packer-ami-filter': {
    title: 'packer-plugin-amazon: common/ami_filter.go',
    url: 'https://github.com/hashicorp/packer-plugin-amazon/blob/main/common/ami_filter.go',
    checked: '2026-11-29',
  },
  'terraform-node-output': {
    title: 'How Terraform evaluates outputs',
    url: 'https://github.com/hashicorp/terraform/blob/main/internal/terraform/node_output.go',
    checked: '2026-11-28',
  },
})
