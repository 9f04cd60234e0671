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
})
