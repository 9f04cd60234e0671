import { defineSources } from '#facts/source.ts'

export const barman = defineSources('Barman', {
  'barman-check-wal-archive': {
    title: 'cloud_check_wal_archive.py',
    url: 'https://github.com/EnterpriseDB/barman/blob/master/barman/clients/cloud_check_wal_archive.py',
    checked: '2026-11-28',
  },
})
