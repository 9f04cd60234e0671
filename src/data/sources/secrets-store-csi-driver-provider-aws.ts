import { defineSources } from '#facts/source.ts'

export const secretsStoreCsiDriverProviderAws = defineSources(
  'secrets-store-csi-driver-provider-aws',
  {
    'secrets-store-csi-driver-provider-aws': {
      title: 'AWS Secrets Manager and Config Provider for Secret Store CSI Driver',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws',
      checked: '2026-11-23',
      asOf: '2026-06-04',
    },
    'secrets-store-csi-driver-provider-aws-secrets-manager': {
      title: 'provider/secrets_manager_provider.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/provider/secrets_manager_provider.go',
      checked: '2026-11-29',
    },
    'secrets-store-csi-driver-provider-aws-pod-identity-credential-provider': {
      title: 'credential_provider/pod_identity_credential_provider.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/credential_provider/pod_identity_credential_provider.go',
      checked: '2026-11-27',
    },
    'secrets-store-csi-driver-provider-aws-secret-value': {
      title: 'provider/secret_value.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/provider/secret_value.go',
      checked: '2026-11-27',
    },
    'secrets-store-csi-driver-provider-aws-server': {
      title: 'server/server.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/server/server.go',
      checked: '2026-11-29',
    },
    'secrets-store-csi-driver-provider-aws-token-parser': {
      title: 'utils/token_parser.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/utils/token_parser.go',
      checked: '2026-11-29',
    },
    'secrets-store-csi-driver-provider-aws-issue-597': {
      title: 'Issue 597: syncSecret of the add-on has no effect',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/issues/597',
      checked: '2026-11-28',
    },
    'secrets-store-csi-driver-provider-aws-issue-536': {
      title: 'Issue 536: the message as reported',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/issues/536',
      checked: '2026-11-28',
    },
    'secrets-store-csi-driver-provider-aws-issue-359': {
      title: 'Wait(n=1) would exceed context deadline',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/issues/359',
      checked: '2026-11-28',
    },
    'secrets-store-csi-driver-provider-aws-issue-321': {
      title: 'Unable to mount secret: RequestCanceled: request context canceled',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/issues/321',
      checked: '2026-11-28',
      asOf: '2024-03-11',
    },
    'secrets-store-csi-driver-provider-aws-parameter-store': {
      title: 'provider/parameter_store_provider.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/provider/parameter_store_provider.go',
      checked: '2026-11-28',
    },
    'secrets-store-csi-driver-provider-aws-descriptor': {
      title: 'provider/secret_descriptor.go',
      url: 'https://github.com/aws/secrets-store-csi-driver-provider-aws/blob/main/provider/secret_descriptor.go',
      checked: '2026-11-29',
    },
  },
)
