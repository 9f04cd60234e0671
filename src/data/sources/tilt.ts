import { defineSources } from '#facts/source.ts'

export const tilt = defineSources('Tilt', {
  'tilt-tiltfile-state': {
    title: 'internal/tiltfile/tiltfile_state.go',
    url: 'https://github.com/tilt-dev/tilt/blob/master/internal/tiltfile/tiltfile_state.go',
    checked: '2026-11-29',
  },
  'tilt-api': {
    title: 'Tiltfile API',
    url: 'https://github.com/tilt-dev/tilt/blob/master/internal/tiltfile/api/__init__.py',
    checked: '2026-11-29',
  },
  'tilt-cluster-reconciler': {
    title: 'internal/controllers/core/cluster/reconciler.go',
    url: 'https://github.com/tilt-dev/tilt/blob/master/internal/controllers/core/cluster/reconciler.go',
    checked: '2026-11-29',
  },
})
