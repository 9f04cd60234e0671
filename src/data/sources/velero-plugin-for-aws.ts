import { defineSources } from '#facts/source.ts'

export const veleroPluginForAws = defineSources('velero-plugin-for-aws', {
  'velero-plugin-for-aws-object-store': {
    title: 'velero-plugin-for-aws/object_store.go',
    url: 'https://github.com/velero-io/velero-plugin-for-aws/blob/main/velero-plugin-for-aws/object_store.go',
    checked: '2026-11-27',
  },
})
