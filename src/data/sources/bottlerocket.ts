import { defineSources } from '#facts/source.ts'

export const bottlerocket = defineSources('Bottlerocket', {
  'bottlerocket-readme': {
    title: 'Bottlerocket OS: default volumes',
    url: 'https://github.com/bottlerocket-os/bottlerocket/blob/develop/README.md',
    checked: '2026-11-27',
  },
  'bottlerocket-issue-1563': {
    title: 'Provide options for format and use external disks (issue 1563)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/1563',
    checked: '2026-11-27',
  },
  'bottlerocket-bootstrap-containers': {
    title: 'Bootstrap Containers',
    url: 'https://bottlerocket.dev/en/os/1.37.x/concepts/bootstrap-containers/',
    checked: '2026-11-27',
  },
  'bottlerocket-container-runtime-plugins': {
    title: 'container runtime plugins',
    url: 'https://bottlerocket.dev/en/os/1.53.x/api/settings/container-runtime-plugins',
    checked: '2026-11-27',
  },
})
