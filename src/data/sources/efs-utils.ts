import { defineSources } from '#facts/source.ts'

export const efsUtils = defineSources('efs-utils', {
  'efs-utils-network-utils': {
    title: 'src/efs_utils_common/network_utils.py',
    url: 'https://github.com/aws/efs-utils/blob/master/src/efs_utils_common/network_utils.py',
    checked: '2026-11-29',
  },
  'efs-utils-dns-resolver': {
    title: 'src/mount_efs/dns_resolver.py',
    url: 'https://github.com/aws/efs-utils/blob/master/src/mount_efs/dns_resolver.py',
    checked: '2026-11-29',
  },
  'efs-utils-metadata': {
    title: 'src/efs_utils_common/metadata.py',
    url: 'https://github.com/aws/efs-utils/blob/master/src/efs_utils_common/metadata.py',
    checked: '2026-11-27',
  },
  'efs-utils-proxy': {
    title: 'src/efs_utils_common/proxy.py',
    url: 'https://github.com/aws/efs-utils/blob/master/src/efs_utils_common/proxy.py',
    checked: '2026-11-29',
  },
  'efs-utils-issue-265': {
    title: 'Issue 265: two watchdogs on one node',
    url: 'https://github.com/aws/efs-utils/issues/265',
    checked: '2026-11-28',
  },
})
