import { defineSources } from '#facts/source.ts'

export const bottlerocket = defineSources('Bottlerocket', {
  'bottlerocket-readme': {
    title: 'Bottlerocket OS: default volumes',
    url: 'https://github.com/bottlerocket-os/bottlerocket/blob/develop/README.md',
    checked: '2026-11-29',
  },
  'bottlerocket-issue-1563': {
    title: 'Provide options for format and use external disks (issue 1563)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/1563',
    checked: '2026-11-27',
  },
  'bottlerocket-bootstrap-containers': {
    title: 'Bootstrap Containers',
    url: 'https://bottlerocket.dev/en/os/1.37.x/concepts/bootstrap-containers/',
    checked: '2026-11-29',
  },
  'bottlerocket-container-runtime-plugins': {
    title: 'container runtime plugins',
    url: 'https://bottlerocket.dev/en/os/1.53.x/api/settings/container-runtime-plugins',
    checked: '2026-11-29',
  },
  'bottlerocket-container-runtime': {
    title: 'container runtime (1.52.x)',
    url: 'https://bottlerocket.dev/en/os/1.52.x/api/settings/container-runtime',
    checked: '2026-11-29',
  },
  'bottlerocket-container-runtime-1-45': {
    title: 'container runtime (1.45.x)',
    url: 'https://bottlerocket.dev/en/os/1.45.x/api/settings/container-runtime',
    checked: '2026-11-29',
  },
  'bottlerocket-issue-2685': {
    title: 'Bottlerocket v1.24 is not able to mount fsx for lustre filesystem',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/2685',
    checked: '2026-11-29',
    asOf: '2022-12-24',
  },
  'bottlerocket-issue-4721': {
    title: 'Issue 4721: the kubelet is not started again after containerd crashed',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4721',
    checked: '2026-11-29',
  },
  'bottlerocket-issue-3459': {
    title: 'No LustreFS support in newer variants (k8s-1.28, ecs-2)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3459',
    checked: '2026-11-29',
    asOf: '2023-10-12',
  },
  'bottlerocket-issue-4676': {
    title: 'Fsx Lustre support for Bottlerocket variants on EKS',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4676',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
  'bottlerocket-report-cis-k8s': {
    title: 'Bottlerocket reporting: K8s CIS Benchmark',
    url: 'https://bottlerocket.dev/en/os/latest/api/reporting/cis-k8s/',
    checked: '2026-11-28',
    asOf: '2026-04-14',
  },
  'bottlerocket-settings-kubernetes': {
    title: 'Bottlerocket settings: kubernetes',
    url: 'https://bottlerocket.dev/en/os/latest/api/settings/kubernetes/',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-3726': {
    title:
      'Bottlerocket node intermittently fails to start: Wait for Network to be Configured (issue 3726)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3726',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4903': {
    title: 'Make the size of the swap proportional to the memory of the node (issue 4903)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4903',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4916': {
    title: 'Swapping takes much CPU under memory pressure on aws-k8s-1.35+ (issue 4916)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4916',
    checked: '2026-11-28',
    asOf: '2026-08-27',
  },
  'bottlerocket-issue-3087': {
    title: 'Kernel panic - not syncing: hung-task: blocked tasks (issue 3087)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3087',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-2021': {
    title: "Container clients don't use the updated certificates store (issue 2021)",
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/2021',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-2435': {
    title: 'Nodes do not join with labels in kubernetes.io (issue 2435)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/2435',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4250': {
    title: 'Bottlerocket 1.25 is preventing nvidia driver to start (issue 4250)',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4250',
    checked: '2026-11-28',
  },
  'bottlerocket-changelog': {
    title: 'Bottlerocket changelog',
    url: 'https://github.com/bottlerocket-os/bottlerocket/blob/develop/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'bottlerocket-bootstrap-containers-settings': {
    title: 'bootstrap-containers settings',
    url: 'https://bottlerocket.dev/en/os/1.57.x/api/settings/bootstrap-containers/',
    checked: '2026-11-28',
  },
  'bottlerocket-settings-kubelet-device-plugins': {
    title: 'Bottlerocket settings: kubelet-device-plugins',
    url: 'https://bottlerocket.dev/en/os/1.54.x/api/settings/kubelet-device-plugins/',
    checked: '2026-11-28',
  },
  'bottlerocket-settings-pki': {
    title: 'pki settings',
    url: 'https://bottlerocket.dev/en/os/1.54.x/api/settings/pki/',
    checked: '2026-11-28',
  },
  'bottlerocket-bootstrap-commands': {
    title: 'Bootstrap commands',
    url: 'https://bottlerocket.dev/en/os/1.57.x/concepts/bootstrap-commands/',
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
  'bottlerocket-core-kit-pull-228': {
    title:
      'Pull request 228 of bottlerocket-core-kit: wait for kubelet.sock before the device plugin',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/pull/228',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-4309': {
    title: 'Issue 4309: a second NVIDIA device plugin on Bottlerocket nodes',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/4309',
    checked: '2026-11-29',
  },
  'bottlerocket-sysctl': {
    title: 'The kernel settings of Bottlerocket: release-sysctl.conf',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/blob/develop/packages/release/release-sysctl.conf',
    checked: '2026-11-28',
  },
  'bottlerocket-nvidia-containerd': {
    title: 'The configuration of containerd in the NVIDIA variants of Bottlerocket',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/blob/develop/packages/containerd/containerd-config-toml_k8s_nvidia_containerd_sock',
    checked: '2026-11-29',
    asOf: '2024-10-24',
  },
  'bottlerocket-nvidia-toolkit-config': {
    title: 'The configuration of the NVIDIA container toolkit',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/blob/develop/packages/nvidia-container-toolkit/nvidia-container-toolkit-config-k8s',
    checked: '2026-11-29',
  },
  'bottlerocket-issue-3992': {
    title: 'DCGM will not run on GPU nodes with Bottlerocket OS',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3992',
    checked: '2026-11-28',
    asOf: '2024-05-30',
  },
  'bottlerocket-settings-nvidia-runtime': {
    title: 'NVIDIA Container Runtime settings',
    url: 'https://github.com/bottlerocket-os/bottlerocket-project-website/blob/main/data/settings/1.23.x/nvidia-container-runtime.toml',
    checked: '2026-11-28',
  },
  'bottlerocket-issue-3630': {
    title: 'Kubelet fails to start on m6i instance types with 1.16.1 on Kubernetes 1.28',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/3630',
    checked: '2026-11-28',
  },
  'bottlerocket-release-sysctl': {
    title: 'packages/release/release-sysctl.conf of the Bottlerocket core kit',
    url: 'https://github.com/bottlerocket-os/bottlerocket-core-kit/blob/develop/packages/release/release-sysctl.conf',
    checked: '2026-11-29',
  },
  'bottlerocket-ecr-credential-provider': {
    title: 'sources/shared-defaults/kubernetes-aws-credential-provider.toml',
    url: 'https://github.com/bottlerocket-os/bottlerocket/blob/develop/sources/shared-defaults/kubernetes-aws-credential-provider.toml',
    checked: '2026-11-29',
  },
  'bottlerocket-issue-2512': {
    title: 'Issue 2512: the kubelet service does not restart on failure',
    url: 'https://github.com/bottlerocket-os/bottlerocket/issues/2512',
    checked: '2026-11-28',
  },
})
