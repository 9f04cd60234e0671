import { defineSources } from '#facts/source.ts'

export const netapp = defineSources('NetApp', {
  'netapp-trident-architecture': {
    title: 'Trident architecture',
    url: 'https://docs.netapp.com/us-en/trident/trident-get-started/architecture.html',
    checked: '2026-11-23',
  },
  'netapp-trident-changelog': {
    title: 'Change Log (Trident)',
    url: 'https://github.com/NetApp/trident/blob/master/CHANGELOG.md',
    checked: '2026-11-23',
    asOf: '2026-07-31',
  },
  'netapp-trident-config': {
    title: 'frontend/csi/config.go: the name of the Trident CSI driver',
    url: 'https://github.com/NetApp/trident/blob/master/frontend/csi/config.go',
    checked: '2026-11-23',
    asOf: '2026-07-31',
  },
  'netapp-trident-ontap-nas': {
    title: 'ONTAP NAS driver overview',
    url: 'https://docs.netapp.com/us-en/trident/trident-use/ontap-nas.html',
    checked: '2026-11-23',
  },
  'netapp-trident-ontap-san': {
    title: 'ONTAP SAN driver overview',
    url: 'https://docs.netapp.com/us-en/trident/trident-use/ontap-san.html',
    checked: '2026-11-23',
  },
  'netapp-trident-snapshots': {
    title: 'Work with Trident snapshots',
    url: 'https://docs.netapp.com/us-en/trident/trident-use/vol-snapshots.html',
    checked: '2026-11-28',
  },
})
