import { defineSources } from '#facts/source.ts'

export const sealedSecrets = defineSources('Sealed Secrets', {
  'sealed-secrets-readme': {
    title: 'Sealed Secrets for Kubernetes',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/README.md',
    checked: '2026-11-28',
  },
  'sealed-secrets-crypto': {
    title: 'pkg/crypto/crypto.go',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/crypto/crypto.go',
    checked: '2026-11-28',
  },
})
