import { defineSources } from '#facts/source.ts'

export const sops = defineSources('SOPS', {
  'sops-user-errors': {
    title: 'usererrors.go',
    url: 'https://github.com/getsops/sops/blob/main/usererrors.go',
    checked: '2026-11-29',
  },
  'sops-kms': {
    title: 'kms/keysource.go',
    url: 'https://github.com/getsops/sops/blob/main/kms/keysource.go',
    checked: '2026-11-28',
  },
  'sops-issue-ksops-156': {
    title: 'Impossible to decrypt with AWS credentials',
    url: 'https://github.com/viaduct-ai/kustomize-sops/issues/156',
    checked: '2026-11-28',
    asOf: '2022-11-17',
  },
  'helm-secrets-argocd': {
    title: 'Argo CD integration of helm-secrets',
    url: 'https://github.com/jkroepke/helm-secrets/wiki/ArgoCD-Integration',
    checked: '2026-11-29',
  },
  'sops-config': {
    title: 'config/config.go',
    url: 'https://github.com/getsops/sops/blob/main/config/config.go',
    checked: '2026-11-29',
  },
  'sops-main': {
    title: 'cmd/sops/main.go',
    url: 'https://github.com/getsops/sops/blob/main/cmd/sops/main.go',
    checked: '2026-11-29',
  },
  'sops-common': {
    title: 'cmd/sops/common/common.go',
    url: 'https://github.com/getsops/sops/blob/main/cmd/sops/common/common.go',
    checked: '2026-11-29',
  },
  'sops-aes': {
    title: 'aes/cipher.go',
    url: 'https://github.com/getsops/sops/blob/main/aes/cipher.go',
    checked: '2026-11-28',
  },
  'sops-go': {
    title: 'sops.go',
    url: 'https://github.com/getsops/sops/blob/main/sops.go',
    checked: '2026-11-28',
  },
  'sops-encrypt': {
    title: 'cmd/sops/encrypt.go',
    url: 'https://github.com/getsops/sops/blob/main/cmd/sops/encrypt.go',
    checked: '2026-11-29',
  },
  'sops-issue-2243': {
    title: 'MAC mismatch of 3.13.2 for files with a comment on a sequence item (issue 2243)',
    url: 'https://github.com/getsops/sops/issues/2243',
    checked: '2026-11-29',
  },
})
