import { defineSources } from '#facts/source.ts'

export const runc = defineSources('runc', {
  'runc-freezer-v1': {
    title: 'fs/freezer.go: the freezer of cgroup v1',
    url: 'https://github.com/opencontainers/cgroups/blob/main/fs/freezer.go',
    checked: '2026-11-29',
  },
  'runc-container-linux': {
    title: 'libcontainer/container_linux.go',
    url: 'https://github.com/opencontainers/runc/blob/main/libcontainer/container_linux.go',
    checked: '2026-11-29',
  },
  'runc-rootfs-linux': {
    title: 'runc: libcontainer/rootfs_linux.go',
    url: 'https://github.com/opencontainers/runc/blob/main/libcontainer/rootfs_linux.go',
    checked: '2026-11-29',
  },
  'runc-process-linux': {
    title: 'runc: libcontainer/process_linux.go',
    url: 'https://github.com/opencontainers/runc/blob/main/libcontainer/process_linux.go',
    checked: '2026-11-29',
  },
})
