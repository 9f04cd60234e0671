import { defineSources } from '#facts/source.ts'

export const nfsGanesha = defineSources('NFS-Ganesha', {
  'nfs-ganesha-issue-517': {
    title: 'What mount.nfs prints for a missing directory (issue 517)',
    url: 'https://github.com/nfs-ganesha/nfs-ganesha/issues/517',
    checked: '2026-11-28',
  },
})
