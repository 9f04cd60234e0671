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
  'falco-chart-values': {
    title: 'charts/falco/values.yaml',
    url: 'https://github.com/falcosecurity/charts/blob/master/charts/falco/values.yaml',
    checked: '2026-11-29',
  },
  'falco-load-result': {
    title: 'userspace/engine/falco_load_result.cpp',
    url: 'https://github.com/falcosecurity/falco/blob/master/userspace/engine/falco_load_result.cpp',
    checked: '2026-11-29',
  },
  'falco-restart-handler': {
    title: 'userspace/falco/app/restart_handler.cpp',
    url: 'https://github.com/falcosecurity/falco/blob/master/userspace/falco/app/restart_handler.cpp',
    checked: '2026-11-29',
  },
  'falco-event-drops': {
    title: 'userspace/falco/event_drops.cpp',
    url: 'https://github.com/falcosecurity/falco/blob/master/userspace/falco/event_drops.cpp',
    checked: '2026-11-29',
  },
})
