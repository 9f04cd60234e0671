import { defineSources } from '#facts/source.ts'

export const externalResizer = defineSources('external-resizer', {
  'external-resizer-modify-controller': {
    title: 'pkg/modifycontroller/controller.go',
    url: 'https://github.com/kubernetes-csi/external-resizer/blob/master/pkg/modifycontroller/controller.go',
    checked: '2026-11-29',
  },
})
