import { defineSources } from '#facts/source.ts'

export const cilium = defineSources('Cilium', {
  'cilium-encryption-ztunnel': {
    title: 'Ztunnel Transparent Encryption (Beta)',
    url: 'https://docs.cilium.io/en/stable/security/network/encryption-ztunnel/',
    checked: '2026-11-27',
  },
  'cilium-egress-gateway': {
    title: 'Egress Gateway',
    url: 'https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/',
    checked: '2026-11-27',
  },
  'cilium-issue-37492': {
    title: 'Cilium 1.16.4 with EKS 1.31 - CoreDNS and Hubble Relay do not start (issue 37492)',
    url: 'https://github.com/cilium/cilium/issues/37492',
    checked: '2026-11-28',
    asOf: '2025-03-29',
  },
  'cilium-cli-issue-2697': {
    title: 'Cilium fails to install on EKS with bpf.masquerade=true (issue 2697)',
    url: 'https://github.com/cilium/cilium-cli/issues/2697',
    checked: '2026-11-28',
    asOf: '2024-07-18',
  },
})
