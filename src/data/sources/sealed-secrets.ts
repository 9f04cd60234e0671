import { defineSources } from '#facts/source.ts'

export const sealedSecrets = defineSources('Sealed Secrets', {
  'sealed-secrets-readme': {
    title: 'Sealed Secrets for Kubernetes',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/README.md',
    checked: '2026-11-29',
  },
  'sealed-secrets-crypto': {
    title: 'pkg/crypto/crypto.go',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/crypto/crypto.go',
    checked: '2026-11-29',
  },
  'sealed-secrets-controller': {
    title: 'pkg/controller/controller.go',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/controller/controller.go',
    checked: '2026-11-29',
  },
  'sealed-secrets-kubeseal': {
    title: 'pkg/kubeseal/kubeseal.go',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/kubeseal/kubeseal.go',
    checked: '2026-11-29',
  },
  'sealed-secrets-gke': {
    title: 'GKE: Private GKE clusters',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/docs/GKE.md',
    checked: '2026-11-29',
  },
  'sealed-secrets-issue-113': {
    title: 'crypto/rsa: decryption error when combining several SealedSecrets into one',
    url: 'https://github.com/bitnami-labs/sealed-secrets/issues/113',
    checked: '2026-11-28',
  },
  'sealed-secrets-issue-1364': {
    title: 'No key could decrypt secret after a fresh installation',
    url: 'https://github.com/bitnami/sealed-secrets/issues/1364',
    checked: '2026-11-28',
    asOf: '2024-09-24',
  },
  'kubeseal-code': {
    title: 'pkg/kubeseal/kubeseal.go',
    url: 'https://github.com/bitnami-labs/sealed-secrets/blob/main/pkg/kubeseal/kubeseal.go',
    checked: '2026-11-29',
  },
})
