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
  },
)
