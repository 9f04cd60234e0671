import { defineSources } from '#facts/source.ts'

export const externalAttacher = defineSources('external-attacher', {
  'external-attacher-csi-handler': {
    title: 'pkg/controller/csi_handler.go',
    url: 'https://github.com/kubernetes-csi/external-attacher/blob/master/pkg/controller/csi_handler.go',
    checked: '2026-11-28',
  },
})
