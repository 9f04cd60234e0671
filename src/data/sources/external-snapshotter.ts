import { defineSources } from '#facts/source.ts'

export const externalSnapshotter = defineSources('external-snapshotter', {
  'external-snapshotter': {
    title: 'CSI Snapshotter',
    url: 'https://github.com/kubernetes-csi/external-snapshotter',
    checked: '2026-11-27',
  },
  'external-snapshotter-common-controller': {
    title: 'pkg/common-controller/snapshot_controller.go: the messages of the snapshot controller',
    url: 'https://github.com/kubernetes-csi/external-snapshotter/blob/master/pkg/common-controller/snapshot_controller.go',
    checked: '2026-11-29',
  },
  'external-snapshotter-main': {
    title: 'cmd/snapshot-controller/main.go: what the snapshot controller needs at its start',
    url: 'https://github.com/kubernetes-csi/external-snapshotter/blob/master/cmd/snapshot-controller/main.go',
    checked: '2026-11-29',
  },
  'external-snapshotter-snapshot-controller': {
    title: 'pkg/sidecar-controller/snapshot_controller.go',
    url: 'https://github.com/kubernetes-csi/external-snapshotter/blob/master/pkg/sidecar-controller/snapshot_controller.go',
    checked: '2026-11-29',
  },
})
