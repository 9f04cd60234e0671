import { defineSources } from '#facts/source.ts'

export const victoriametrics = defineSources('VictoriaMetrics', {
  'victoriametrics-issue-2851': {
    title: 'Changing the volume size causes immutable StatefulSet conflict (issue 2851)',
    url: 'https://github.com/VictoriaMetrics/helm-charts/issues/2851',
    checked: '2026-11-28',
  },
})
