import { defineSources } from '#facts/source.ts'

export const galera = defineSources('Galera', {
  'galera-replicator': {
    title: 'replicator_smm.cpp: safe to bootstrap',
    url: 'https://github.com/codership/galera/blob/4.x/galera/src/replicator_smm.cpp',
    checked: '2026-11-29',
  },
  'galera-pc': {
    title: 'pc.cpp: primary view',
    url: 'https://github.com/codership/galera/blob/4.x/gcomm/src/pc.cpp',
    checked: '2026-11-29',
  },
  'galera-group': {
    title: 'gcs_group.cpp: state transfer',
    url: 'https://github.com/codership/galera/blob/4.x/gcs/src/gcs_group.cpp',
    checked: '2026-11-29',
  },
})
