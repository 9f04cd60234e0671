import { defineSources } from '#facts/source.ts'

export const olInfrastructure = defineSources('MIT Open Learning', {
  'ol-infrastructure-pull-5069': {
    title: 'Set max-old-space-size to stop recurring V8 heap OOM crashes (pull request 5069)',
    url: 'https://github.com/mitodl/ol-infrastructure/pull/5069',
    checked: '2026-11-28',
  },
})
