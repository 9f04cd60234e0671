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
  'bottlerocket-issue-2685': {
    title: 'Bottlerocket v1.24 is not able to mount fsx for lustre filesystem',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/2685',
    checked: '2026-11-28',
    asOf: '2022-12-24',
  },
  'bottlerocket-issue-3459': {
    title: 'No LustreFS support in newer variants (k8s-1.28, ecs-2)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3459',
    checked: '2026-11-28',
    asOf: '2023-10-12',
  },
  'bottlerocket-issue-4676': {
    title: 'Fsx Lustre support for Bottlerocket variants on EKS',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4676',
    checked: '2026-11-28',
    asOf: '2025-11-05',
  },
  'bottlerocket-issue-4549': {
    title:
      'Java JVM does not respect Kubernetes pod memory limits on Bottlerocket 1.39.x (issue 4549)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4549',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4826': {
    title:
      'JVM denied reading /sys/fs/cgroup/memory.max from inside containers on 1.57+ (issue 4826)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4826',
    checked: '2026-11-28',
  },
  'bottlerocket-settings-kernel': {
    title: 'Bottlerocket settings: kernel',
    url: 'https://bottlerocket.dev/en/os/latest/api/settings/kernel/',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4635': {
    title: 'Update of a managed node group to a new Bottlerocket release fails (issue 4635)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4635',
    checked: '2026-11-28',
  },
  'bottlerocket-early-boot-config': {
    title: 'early-boot-config-provider: how Bottlerocket reads user data',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/blob/develop/sources/early-boot-config/early-boot-config-provider/src/provider.rs',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4674': {
    title: 'Network policies with kube-proxy in nftables mode',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4674',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4758': {
    title: 'Connections fail with nftables after an update',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4758',
    checked: '2026-11-28',
  },
})
