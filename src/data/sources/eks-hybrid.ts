import { defineSources } from '#facts/source.ts'

export const eksHybrid = defineSources('eks-hybrid', {
  'eks-hybrid-aws-errors': {
    title: 'test/e2e/errors/aws_test.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/test/e2e/errors/aws_test.go',
    checked: '2026-11-27',
  },
  'eks-hybrid-validate': {
    title: 'internal/kubernetes/validate.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/kubernetes/validate.go',
    checked: '2026-11-27',
  },
  'eks-hybrid-init': {
    title: 'cmd/nodeadm/init/init.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/cmd/nodeadm/init/init.go',
    checked: '2026-11-29',
  },
  'eks-hybrid-uninstall': {
    title: 'cmd/nodeadm/uninstall/uninstall.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/cmd/nodeadm/uninstall/uninstall.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-kubelet-install': {
    title: 'internal/kubelet/install.go: what nodeadm uninstall removes of the kubelet',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/kubelet/install.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-upgrade': {
    title: 'cmd/nodeadm/upgrade/upgrade.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/cmd/nodeadm/upgrade/upgrade.go',
    checked: '2026-11-29',
  },
  'eks-hybrid-issue-413': {
    title: 'kubectl logs fails with x509 on hybrid nodes (issue 413)',
    url: 'https://github.com/aws/eks-hybrid/issues/413',
    checked: '2026-11-28',
  },
  'eks-hybrid-pr-741': {
    title: 'Create misc policy as it can have at most 10 managed policies per role',
    url: 'https://github.com/aws/eks-hybrid/pull/741',
    checked: '2026-11-28',
    asOf: '2025-09-12',
  },
  'eks-hybrid-issue-352': {
    title: 'Nodeadm init fails to get firewalld status on RHEL',
    url: 'https://github.com/aws/eks-hybrid/issues/352',
    checked: '2026-11-28',
  },
  'eks-hybrid-swap': {
    title: 'internal/system/swap.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/system/swap.go',
    checked: '2026-11-29',
  },
  'eks-hybrid-version-skew': {
    title: 'internal/node/hybrid/versionskew validator',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/node/hybrid/versionskew_validator.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-containerd': {
    title: 'internal/containerd/install.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/containerd/install.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-network-utils': {
    title: 'internal/network/utils.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/network/utils.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-proxy': {
    title: 'internal/network/proxy validator',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/network/proxy_validator.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-role-validator': {
    title: 'internal/node/hybrid/hybrid_role_validator.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/node/hybrid/hybrid_role_validator.go',
    checked: '2026-11-29',
  },
  'eks-hybrid-config-enricher': {
    title: 'internal/node/hybrid/configenricher.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/node/hybrid/configenricher.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-provider': {
    title: 'internal/node/hybrid/hybrid.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/node/hybrid/hybrid.go',
    checked: '2026-11-28',
  },
  'eks-hybrid-validator': {
    title: 'internal/node/hybrid/validator.go',
    url: 'https://github.com/aws/eks-hybrid/blob/main/internal/node/hybrid/validator.go',
    checked: '2026-11-28',
  },
})
