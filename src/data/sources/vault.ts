import { defineSources } from '#facts/source.ts'

export const vault = defineSources('Vault', {
  'vault-kubernetes-auth': {
    title: 'Kubernetes auth method',
    url: 'https://developer.hashicorp.com/vault/docs/auth/kubernetes',
    checked: '2026-11-28',
  },
  'vault-auth-kubernetes-token-review': {
    title: 'token_review.go',
    url: 'https://github.com/hashicorp/vault-plugin-auth-kubernetes/blob/main/token_review.go',
    checked: '2026-11-29',
  },
  'vault-auth-kubernetes-login': {
    title: 'path_login.go',
    url: 'https://github.com/hashicorp/vault-plugin-auth-kubernetes/blob/main/path_login.go',
    checked: '2026-11-29',
  },
  'vault-k8s-agent': {
    title: 'agent-inject/agent/agent.go',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/agent-inject/agent/agent.go',
    checked: '2026-11-29',
  },
  'vault-k8s-handler': {
    title: 'agent-inject/handler.go',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/agent-inject/handler.go',
    checked: '2026-11-29',
  },
  'vault-k8s-issue-308': {
    title: 'k8s auth method returning 403s',
    url: 'https://github.com/hashicorp/vault-k8s/issues/308',
    checked: '2026-11-28',
  },
  'vault-issue-20165': {
    title: 'Getting 403 Permission Denied error when Vault calls the AWS EKS TokenReview API',
    url: 'https://github.com/hashicorp/vault/issues/20165',
    checked: '2026-11-29',
  },
  'vault-k8s-changelog': {
    title: 'CHANGELOG.md of vault-k8s',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'vault-helm-issue-1042': {
    title: 'Agent Injector not working on EKS 1.25',
    url: 'https://github.com/hashicorp/vault-helm/issues/1042',
    checked: '2026-11-28',
  },
  'go-kms-wrapping-awskms': {
    title: 'wrappers/awskms/awskms.go (go-kms-wrapping)',
    url: 'https://github.com/hashicorp/go-kms-wrapping/blob/main/wrappers/awskms/awskms.go',
    checked: '2026-11-29',
  },
  'vault-issue-22075': {
    title: 'Vault 1.14.0 and 1.14.1 no longer use the IRSA role for the KMS key',
    url: 'https://github.com/hashicorp/vault/issues/22075',
    checked: '2026-11-28',
    asOf: '2023-07-27',
  },
  'vault-issue-27850': {
    title: 'Update AWS SDK to enable support for AWS EKS Pod Identities',
    url: 'https://github.com/hashicorp/vault/issues/27850',
    checked: '2026-11-28',
    asOf: '2024-07-24',
  },
  'vault-helm-server-statefulset': {
    title: 'templates/server-statefulset.yaml of vault-helm',
    url: 'https://github.com/hashicorp/vault-helm/blob/main/templates/server-statefulset.yaml',
    checked: '2026-11-29',
  },
  'vault-helm-values': {
    title: 'values.yaml of vault-helm',
    url: 'https://github.com/hashicorp/vault-helm/blob/main/values.yaml',
    checked: '2026-11-29',
  },
  'consul-template-vault-read': {
    title: 'dependency/vault_read.go (consul-template)',
    url: 'https://github.com/hashicorp/consul-template/blob/main/dependency/vault_read.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-static': {
    title: 'controllers/vaultstaticsecret_controller.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/controllers/vaultstaticsecret_controller.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-kubernetes': {
    title: 'credentials/vault/kubernetes.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/credentials/vault/kubernetes.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-client': {
    title: 'vault/client.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/vault/client.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-common': {
    title: 'common/common.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/common/common.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-secrets': {
    title: 'helpers/secrets.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/helpers/secrets.go',
    checked: '2026-11-29',
  },
  'vault-secrets-operator-issue-206': {
    title: 'Vault secret empty but appears some hours later with VaultStaticSecret',
    url: 'https://github.com/hashicorp/vault-secrets-operator/issues/206',
    checked: '2026-11-28',
    asOf: '2023-05-24',
  },
  'vault-secrets-operator-issue-840': {
    title: 'VaultStaticSecrets not resuming secret syncing post a Vault seal event',
    url: 'https://github.com/hashicorp/vault-secrets-operator/issues/840',
    checked: '2026-11-28',
    asOf: '2024-07-05',
  },
  'vault-csi-provider-issue-112': {
    title: 'Error making mount request: failed to login: 403 errors',
    url: 'https://github.com/hashicorp/vault-csi-provider/issues/112',
    checked: '2026-11-28',
    asOf: '2021-09-19',
  },
  'vault-helm-issue-260': {
    title: 'failed to join raft cluster on OpenShift 4.3',
    url: 'https://github.com/hashicorp/vault-helm/issues/260',
    checked: '2026-11-29',
  },
  'vault-helm-issue-295': {
    title: 'raft storage: retry_join support',
    url: 'https://github.com/hashicorp/vault-helm/issues/295',
    checked: '2026-11-29',
  },
  'vault-helm-issue-645': {
    title: 'Vault using OpenShift CA signer: retry_join failed to retry join raft cluster',
    url: 'https://github.com/hashicorp/vault-helm/issues/645',
    checked: '2026-11-29',
  },
  'vault-ha-with-raft': {
    title: 'Highly Available Vault Cluster with Integrated Storage (Raft)',
    url: 'https://developer.hashicorp.com/vault/docs/platform/k8s/helm/examples/ha-with-raft',
    checked: '2026-11-28',
  },
  'vault-helm-helpers': {
    title: 'Helpers of vault-helm',
    url: 'https://github.com/hashicorp/vault-helm/blob/main/templates/_helpers.tpl',
    checked: '2026-11-29',
  },
  'vault-ha-tls': {
    title: 'HA cluster with Raft and TLS',
    url: 'https://developer.hashicorp.com/vault/docs/platform/k8s/helm/examples/ha-tls',
    checked: '2026-11-28',
  },
  'vault-lost-quorum': {
    title: 'Recover from lost quorum',
    url: 'https://developer.hashicorp.com/vault/tutorials/raft/raft-lost-quorum',
    checked: '2026-11-28',
  },
  'vault-http-handler': {
    title: 'http/handler.go',
    url: 'https://github.com/hashicorp/vault/blob/main/http/handler.go',
    checked: '2026-11-28',
  },
  'vault-core': {
    title: 'vault/core.go',
    url: 'https://github.com/hashicorp/vault/blob/main/vault/core.go',
    checked: '2026-11-29',
  },
  'vault-raft': {
    title: 'vault/raft.go',
    url: 'https://github.com/hashicorp/vault/blob/main/vault/raft.go',
    checked: '2026-11-28',
  },
  'vault-secrets-operator-connection': {
    title: 'controllers/vaultconnection_controller.go',
    url: 'https://github.com/hashicorp/vault-secrets-operator/blob/main/controllers/vaultconnection_controller.go',
    checked: '2026-11-29',
  },
  'vault-k8s-issue-203': {
    title: 'Init container TCP timeout causes retries forever',
    url: 'https://github.com/hashicorp/vault-k8s/issues/203',
    checked: '2026-11-28',
  },
})
