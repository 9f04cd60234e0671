import { defineSources } from '#facts/source.ts'

export const containerd = defineSources('containerd', {
  'containerd-resolver': {
    title: 'core/remotes/docker/resolver.go: how containerd asks a registry for an image',
    url: 'https://github.com/containerd/containerd/blob/main/core/remotes/docker/resolver.go',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
})
