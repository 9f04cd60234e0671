import { defineSources } from '#facts/source.ts'

export const goContainerregistry = defineSources('go-containerregistry', {
  'go-containerregistry-error': {
    title: 'pkg/v1/remote/transport/error.go',
    url: 'https://github.com/google/go-containerregistry/blob/main/pkg/v1/remote/transport/error.go',
    checked: '2026-11-28',
  },
})
