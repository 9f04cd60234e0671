import { defineSources } from '#facts/source.ts'

export const crossplane = defineSources('Crossplane', {
  'crossplane-managed-resources': {
    title: 'Managed Resources',
    url: 'https://docs.crossplane.io/latest/managed-resources/managed-resources/',
    checked: '2026-11-27',
    asOf: '2026-07-24',
  },
  'crossplane-troubleshoot': {
    title: 'Troubleshoot Crossplane',
    url: 'https://docs.crossplane.io/latest/guides/troubleshoot-crossplane/',
    checked: '2026-11-28',
  },
  'crossplane-import': {
    title: 'Import Existing Resources',
    url: 'https://docs.crossplane.io/latest/guides/import-existing-resources/',
    checked: '2026-11-28',
  },
  'crossplane-providers': {
    title: 'Providers',
    url: 'https://docs.crossplane.io/latest/packages/providers/',
    checked: '2026-11-28',
  },
  'crossplane-aws-authentication': {
    title: 'AUTHENTICATION.md of provider-upjet-aws',
    url: 'https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/AUTHENTICATION.md',
    checked: '2026-11-28',
  },
  'crossplane-aws-configuration': {
    title: 'docs/family/Configuration.md of provider-upjet-aws',
    url: 'https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/docs/family/Configuration.md',
    checked: '2026-11-29',
  },
  'crossplane-aws-cache': {
    title: 'internal/clients/cache.go',
    url: 'https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/internal/clients/cache.go',
    checked: '2026-11-29',
  },
  'crossplane-runtime-reconciler': {
    title: 'pkg/reconciler/managed/reconciler.go',
    url: 'https://github.com/crossplane/crossplane-runtime/blob/main/pkg/reconciler/managed/reconciler.go',
    checked: '2026-11-29',
  },
  'crossplane-aws-issue-1010': {
    title: 'Importing eks cluster creates unauthorized kubeconfig connection secrets',
    url: 'https://github.com/crossplane-contrib/provider-aws/issues/1010',
    checked: '2026-11-29',
  },
  'crossplane-issue-7656': {
    title:
      "Package revision can't establish control when a replaced ProviderRevision leaves a stale controller ownerReference",
    url: 'https://github.com/crossplane/crossplane/issues/7656',
    checked: '2026-11-29',
    asOf: '2026-07-29',
  },
  'crossplane-revision-reconciler': {
    title: 'internal/controller/pkg/revision/reconciler.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/pkg/revision/reconciler.go',
    checked: '2026-11-29',
  },
  'crossplane-composite-reconciler': {
    title: 'internal/controller/apiextensions/composite/reconciler.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/apiextensions/composite/reconciler.go',
    checked: '2026-11-29',
  },
  'crossplane-issue-5872': {
    title: 'Compositions using functions and composite resources cannot reach ready state',
    url: 'https://github.com/crossplane/crossplane/issues/5872',
    checked: '2026-11-28',
    asOf: '2024-08-08',
  },
  'crossplane-issue-2957': {
    title: 'Claim waits for the composite resource while every resource is ready',
    url: 'https://github.com/crossplane/crossplane/issues/2957',
    checked: '2026-11-28',
    asOf: '2022-12-09',
  },
  'crossplane-reference': {
    title: 'crossplane-runtime: pkg/reference/reference.go',
    url: 'https://github.com/crossplane/crossplane-runtime/blob/main/pkg/reference/reference.go',
    checked: '2026-11-29',
  },
  'crossplane-issue-6701': {
    title: 'Issue 6701: no composites from claims after a configuration was reinstalled',
    url: 'https://github.com/crossplane/crossplane/issues/6701',
    checked: '2026-11-29',
  },
  'crossplane-xrd-v2': {
    title: 'apis/apiextensions/v2/the CompositeResourceDefinition',
    url: 'https://github.com/crossplane/crossplane/blob/main/apis/apiextensions/v2/xrd_types.go',
    checked: '2026-11-29',
  },
  'crossplane-revision-runtime': {
    title: 'How Crossplane runs a provider',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/pkg/runtime/runtime_provider.go',
    checked: '2026-11-28',
  },
  'crossplane-revision-dependency': {
    title: 'internal/controller/pkg/revision/dependency.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/pkg/revision/dependency.go',
    checked: '2026-11-29',
  },
  'crossplane-package-types': {
    title: 'The fields of a package',
    url: 'https://github.com/crossplane/crossplane/blob/main/apis/pkg/v1/package_types.go',
    checked: '2026-11-28',
  },
  'crossplane-resolver-reconciler': {
    title: 'internal/controller/pkg/resolver/reconciler.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/pkg/resolver/reconciler.go',
    checked: '2026-11-29',
  },
  'crossplane-manager-reconciler': {
    title: 'internal/controller/pkg/manager/reconciler.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/pkg/manager/reconciler.go',
    checked: '2026-11-29',
  },
  'crossplane-package-conditions': {
    title: 'apis/pkg/v1/conditions.go',
    url: 'https://github.com/crossplane/crossplane/blob/main/apis/pkg/v1/conditions.go',
    checked: '2026-11-29',
  },
  'crossplane-function-runner': {
    title: 'How Crossplane runs functions',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/xfn/function_runner.go',
    checked: '2026-11-29',
  },
  'crossplane-issue-6988': {
    title: 'Composition function pipeline shows: pipeline status unknown',
    url: 'https://github.com/crossplane/crossplane/issues/6988',
    checked: '2026-11-29',
  },
  'crossplane-composition-functions': {
    title: 'How Crossplane composes resources',
    url: 'https://github.com/crossplane/crossplane/blob/main/internal/controller/apiextensions/composite/composition_functions.go',
    checked: '2026-11-29',
  },
  'crossplane-runtime-fetch': {
    title: 'How Crossplane signs in to a registry',
    url: 'https://github.com/crossplane/crossplane-runtime/blob/main/pkg/xpkg/fetch.go',
    checked: '2026-11-29',
  },
  'crossplane-clusterrole': {
    title: 'The ClusterRole of the Crossplane chart',
    url: 'https://github.com/crossplane/crossplane/blob/main/cluster/charts/crossplane/templates/clusterrole.yaml',
    checked: '2026-11-29',
  },
  'crossplane-gcp-issue-518': {
    title: 'provider-upjet-gcp: unable to update ServiceAccountIAMMember',
    url: 'https://github.com/crossplane-contrib/provider-upjet-gcp/issues/518',
    checked: '2026-11-28',
  },
  'crossplane-grafana-issue-148': {
    title: 'Unable to move a folder to another parent folder',
    url: 'https://github.com/grafana/crossplane-provider-grafana/issues/148',
    checked: '2026-11-28',
  },
  'crossplane-runtime-issue-282': {
    title: 'Current package revision is unhealthy',
    url: 'https://github.com/crossplane/crossplane-runtime/issues/282',
    checked: '2026-11-28',
  },
  'crossplane-eks-addon-types': {
    title: 'The fields of the EKS add-on in provider-upjet-aws',
    url: 'https://github.com/crossplane-contrib/provider-upjet-aws/blob/main/apis/cluster/eks/v1beta1/zz_addon_types.go',
    checked: '2026-11-28',
  },
})
