import { defineSources } from '#facts/source.ts'

export const runc = defineSources('runc', {
  'runc-freezer-v1': {
    title: 'fs/freezer.go: the freezer of cgroup v1',
    url: 'https://github.com/opencontainers/cgroups/blob/main/fs/freezer.go',
    checked: '2026-11-28',
  },
  'runc-container-linux': {
    title: 'libcontainer/container_linux.go',
    url: 'https://github.com/opencontainers/runc/blob/main/libcontainer/container_linux.go',
    checked: '2026-11-28',
  },
})
