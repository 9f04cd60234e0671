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
    checked: '2026-11-28',
  },
  'vault-auth-kubernetes-login': {
    title: 'path_login.go',
    url: 'https://github.com/hashicorp/vault-plugin-auth-kubernetes/blob/main/path_login.go',
    checked: '2026-11-28',
  },
  'vault-k8s-agent': {
    title: 'agent-inject/agent/agent.go',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/agent-inject/agent/agent.go',
    checked: '2026-11-28',
  },
  'vault-k8s-handler': {
    title: 'agent-inject/handler.go',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/agent-inject/handler.go',
    checked: '2026-11-28',
  },
  'vault-k8s-issue-308': {
    title: 'k8s auth method returning 403s',
    url: 'https://github.com/hashicorp/vault-k8s/issues/308',
    checked: '2026-11-28',
  },
  'vault-issue-20165': {
    title: 'Getting 403 Permission Denied error when Vault calls the AWS EKS TokenReview API',
    url: 'https://github.com/hashicorp/vault/issues/20165',
    checked: '2026-11-28',
  },
  'vault-k8s-changelog': {
    title: 'CHANGELOG.md of vault-k8s',
    url: 'https://github.com/hashicorp/vault-k8s/blob/main/CHANGELOG.md',
    checked: '2026-11-28',
  },
  'vault-helm-issue-1042': {
    title: 'Agent Injector not working on EKS 1.25',
    url: 'https://github.com/hashicorp/vault-helm/issues/1042',
    checked: '2026-11-28',
  },
})
