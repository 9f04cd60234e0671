import { defineSources } from '#facts/source.ts'

export const kyverno = defineSources('Kyverno', {
  'kyverno-policy-types': {
    title: 'Policy Types: Overview',
    url: 'https://kyverno.io/docs/policy-types/overview/',
    checked: '2026-11-27',
    asOf: '2026-08-18',
  },
  'kyverno-migration-to-cel': {
    title: 'Migrating to CEL Policies',
    url: 'https://kyverno.io/docs/guides/migration-to-cel/',
    checked: '2026-11-27',
  },
  'kyverno-validating-policy': {
    title: 'ValidatingPolicy',
    url: 'https://kyverno.io/docs/policy-types/validating-policy/',
    checked: '2026-11-27',
  },
  'kyverno-api-validating-policy': {
    title: 'api/policies.kyverno.io/v1beta1/validating_policy.go',
    url: 'https://github.com/kyverno/api/blob/main/api/policies.kyverno.io/v1beta1/validating_policy.go',
    checked: '2026-11-29',
  },
  'kyverno-image-validating-policy': {
    title: 'ImageValidatingPolicy',
    url: 'https://kyverno.io/docs/policy-types/image-validating-policy/',
    checked: '2026-11-27',
  },
  'kyverno-verify-images-sigstore': {
    title: 'Sigstore',
    url: 'https://kyverno.io/docs/policy-types/cluster-policy/verify-images/sigstore/',
    checked: '2026-11-27',
  },
  'kyverno-installation': {
    title: 'Installation Methods',
    url: 'https://kyverno.io/docs/installation/installation/',
    checked: '2026-11-27',
  },
  'kyverno-platform-notes': {
    title: 'Platform-Specific Notes',
    url: 'https://kyverno.io/docs/installation/platform-notes/',
    checked: '2026-11-27',
  },
  'kyverno-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://kyverno.io/docs/guides/troubleshooting/',
    checked: '2026-11-29',
  },
  'kyverno-policy-auth': {
    title: 'pkg/policy/auth/auth.go: the message about missing permissions',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/policy/auth/auth.go',
    checked: '2026-11-29',
  },
  'kyverno-validate-actions': {
    title: 'pkg/validation/policy/actions.go: the checks of generate rules',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/validation/policy/actions.go',
    checked: '2026-11-29',
  },
  'kyverno-block': {
    title: 'pkg/webhooks/utils/block.go: the answer when policies block an object',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/webhooks/utils/block.go',
    checked: '2026-11-27',
  },
  'kyverno-deprecations': {
    title: 'pkg/deprecations/deprecations.go: the warning for old policy kinds',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/deprecations/deprecations.go',
    checked: '2026-11-27',
  },
  'kyverno-validate-image': {
    title: 'pkg/engine/handlers/validation/validate_image.go: checks of images and digests',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/engine/handlers/validation/validate_image.go',
    checked: '2026-11-29',
  },
  'kyverno-cosign-verifier': {
    title: 'pkg/image/verifiers/cpol/cosign/verifier.go: the check of cosign signatures',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/image/verifiers/cpol/cosign/verifier.go',
    checked: '2026-11-29',
  },
  'kyverno-issue-17363': {
    title:
      'ImageValidatingPolicy: cosign key/KMS verification fails on v1.19.0 for signatures stored only as v0.3 sigstore bundle referrers (issue 17363)',
    url: 'https://github.com/kyverno/kyverno/issues/17363',
    checked: '2026-11-29',
    asOf: '2026-09-01',
  },
  'kyverno-pull-17534': {
    title: 'Required gate for legacy policies on install and upgrade (pull request 17534)',
    url: 'https://github.com/kyverno/kyverno/pull/17534',
    checked: '2026-11-29',
    asOf: '2026-09-09',
  },
  'kyverno-issue-17718': {
    title: '1.21: stop delivering legacy policy CRDs and obsolete schemas (issue 17718)',
    url: 'https://github.com/kyverno/kyverno/issues/17718',
    checked: '2026-11-29',
    asOf: '2026-09-22',
  },
  'kyverno-sigstore-bundle': {
    title: 'pkg/image/verifiers/cpol/cosign/sigstore.go: the check of Sigstore bundles',
    url: 'https://github.com/kyverno/kyverno/blob/v1.19.0/pkg/image/verifiers/cpol/cosign/sigstore.go',
    checked: '2026-11-29',
  },
  'kyverno-issue-16267': {
    title: 'Support static key verification in SigstoreBundle image verification (issue 16267)',
    url: 'https://github.com/kyverno/kyverno/issues/16267',
    checked: '2026-11-28',
    asOf: '2026-07-25',
  },
  'kyverno-issue-1638': {
    title: 'Issue 1638: new nodes do not join because of a policy for Nodes',
    url: 'https://github.com/kyverno/kyverno/issues/1638',
    checked: '2026-11-28',
  },
  'kyverno-issue-8974': {
    title: 'Issue 8974: admission reports fill etcd of an EKS cluster',
    url: 'https://github.com/kyverno/kyverno/issues/8974',
    checked: '2026-11-28',
  },
  'kyverno-issue-17114': {
    title: 'Issue 17114: ephemeral reports pile up without background scans',
    url: 'https://github.com/kyverno/kyverno/issues/17114',
    checked: '2026-11-28',
  },
  'kyverno-reports': {
    title: 'Policy Reports',
    url: 'https://kyverno.io/docs/guides/reports/',
    checked: '2026-11-28',
  },
  'kyverno-customization': {
    title: 'Customization: container flags',
    url: 'https://kyverno.io/docs/installation/customization/',
    checked: '2026-11-29',
  },
  'kyverno-high-availability': {
    title: 'High Availability',
    url: 'https://kyverno.io/docs/guides/high-availability/',
    checked: '2026-11-29',
  },
  'kyverno-main': {
    title: 'cmd/kyverno/main.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/cmd/kyverno/main.go',
    checked: '2026-11-28',
  },
  'kyverno-policy-validate': {
    title: 'pkg/validation/policy/validate.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/validation/policy/validate.go',
    checked: '2026-11-29',
  },
  'kyverno-uninstallation': {
    title: 'Uninstalling Kyverno',
    url: 'https://kyverno.io/docs/installation/uninstallation/',
    checked: '2026-11-28',
  },
  'kyverno-spec-types': {
    title: 'api/kyverno/v1/spec_types.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/api/kyverno/v1/spec_types.go',
    checked: '2026-11-28',
  },
  'kyverno-policy-settings': {
    title: 'Policy Settings',
    url: 'https://kyverno.io/docs/policy-types/cluster-policy/policy-settings/',
    checked: '2026-11-28',
  },
  'kyverno-exceptions': {
    title: 'Policy Exceptions',
    url: 'https://kyverno.io/docs/guides/exceptions/',
    checked: '2026-11-29',
  },
  'kyverno-issue-6713': {
    title: 'Kyverno fails to start when CRDs are deployed separately',
    url: 'https://github.com/kyverno/kyverno/issues/6713',
    checked: '2026-11-28',
  },
  'kyverno-crd': {
    title: 'pkg/utils/kube/crd.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/utils/kube/crd.go',
    checked: '2026-11-29',
  },
  'kyverno-generate': {
    title: 'Generate Rules',
    url: 'https://kyverno.io/docs/policy-types/cluster-policy/generate/',
    checked: '2026-11-29',
  },
  'kyverno-generate-validation': {
    title: 'pkg/validation/policy/generate.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/validation/policy/generate.go',
    checked: '2026-11-29',
  },
  'kyverno-configmap-loader': {
    title: 'pkg/engine/context/loaders/configmap.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/engine/context/loaders/configmap.go',
    checked: '2026-11-29',
  },
  'kyverno-apicall': {
    title: 'pkg/engine/apicall/executor.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/engine/apicall/executor.go',
    checked: '2026-11-29',
  },
  'kyverno-cleanup-policy': {
    title: 'Cleanup Policies',
    url: 'https://kyverno.io/docs/policy-types/cleanup-policy/',
    checked: '2026-11-28',
  },
  'kyverno-cleanup-validation': {
    title: 'pkg/validation/cleanuppolicy/validate.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/validation/cleanuppolicy/validate.go',
    checked: '2026-11-29',
  },
  'kyverno-protect': {
    title: 'pkg/webhooks/handlers/protect.go',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/webhooks/handlers/protect.go',
    checked: '2026-11-29',
  },
  'kyverno-chart-values': {
    title: 'charts/kyverno/values.yaml',
    url: 'https://github.com/kyverno/kyverno/blob/main/charts/kyverno/values.yaml',
    checked: '2026-11-29',
  },
  'kyverno-discovery': {
    title: 'How Kyverno looks up kinds (discovery.go)',
    url: 'https://github.com/kyverno/kyverno/blob/main/pkg/clients/dclient/discovery.go',
    checked: '2026-11-28',
  },
})
