import { defineSources } from '#facts/source.ts'

export const falco = defineSources('Falco', {
  'falco-config': {
    title: 'falco.yaml: engines',
    url: 'https://github.com/falcosecurity/falco/blob/master/falco.yaml',
    checked: '2026-11-28',
  },
  'falco-kmod': {
    title: 'libscap/engine/kmod/scap_kmod.c',
    url: 'https://github.com/falcosecurity/libs/blob/master/userspace/libscap/engine/kmod/scap_kmod.c',
    checked: '2026-11-28',
  },
  'falco-modern-bpf': {
    title: 'libscap/engine/modern_bpf/scap_modern_bpf.c',
    url: 'https://github.com/falcosecurity/libs/blob/master/userspace/libscap/engine/modern_bpf/scap_modern_bpf.c',
    checked: '2026-11-28',
  },
})
