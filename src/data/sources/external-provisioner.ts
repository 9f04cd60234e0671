import { defineSources } from '#facts/source.ts'

export const externalProvisioner = defineSources('external-provisioner', {
  'external-provisioner-controller': {
    title: 'pkg/controller/controller.go',
    url: 'https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/controller.go',
    checked: '2026-11-29',
  },
  'external-provisioner-topology': {
    title: 'pkg/controller/topology.go',
    url: 'https://github.com/kubernetes-csi/external-provisioner/blob/master/pkg/controller/topology.go',
    checked: '2026-11-29',
  },
})
