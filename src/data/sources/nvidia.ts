import { defineSources } from '#facts/source.ts'

export const nvidia = defineSources('NVIDIA', {
  'nvidia-device-plugin-values': {
    title: 'deployments/helm/nvidia-device-plugin/values.yaml',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/deployments/helm/nvidia-device-plugin/values.yaml',
    checked: '2026-11-29',
  },
  'nvidia-gpu-driver-script': {
    title: 'gpu-driver-container: ubuntu22.04/nvidia-driver',
    url: 'https://github.com/NVIDIA/gpu-driver-container/blob/main/ubuntu22.04/nvidia-driver',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'nvidia-gpu-operator-values': {
    title: 'deployments/gpu-operator/values.yaml',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/deployments/gpu-operator/values.yaml',
    checked: '2026-11-29',
  },
  'nvidia-gpu-operator-clusterpolicy': {
    title: 'controllers/clusterpolicy_controller.go: how the operator finds GPU nodes',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/controllers/clusterpolicy_controller.go',
    checked: '2026-11-29',
  },
  'k8s-device-plugin-readme': {
    title: 'NVIDIA device plugin for Kubernetes (README)',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/README.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'k8s-device-plugin-mps-daemon': {
    title: 'daemonset-mps-control-daemon.yml: where the MPS control daemon runs',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/deployments/helm/nvidia-device-plugin/templates/daemonset-mps-control-daemon.yml',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'k8s-device-plugin-changelog': {
    title: 'CHANGELOG.md',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
    asOf: '2026-08-19',
  },
  'k8s-device-plugin-rm': {
    title: 'internal/rm/rm.go',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/internal/rm/rm.go',
    checked: '2026-11-27',
    asOf: '2026-08-19',
  },
  'k8s-device-plugin-issue-1132': {
    title: 'Failed to start plugin: --mps-root to be specified',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/issues/1132',
    checked: '2026-11-27',
    asOf: '2025-01-20',
  },
  'dcgm-exporter-readme': {
    title: 'DCGM-Exporter (README)',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/README.md',
    checked: '2026-11-27',
    asOf: '2026-05-12',
  },
  'dcgm-exporter-counters': {
    title: 'etc/default-counters.csv',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/etc/default-counters.csv',
    checked: '2026-11-29',
    asOf: '2026-05-12',
  },
  'nvidia-container-toolkit-troubleshooting': {
    title: 'Troubleshooting the NVIDIA Container Toolkit',
    url: 'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/troubleshooting.html',
    checked: '2026-11-28',
  },
  'nvidia-container-toolkit-changelog': {
    title: 'NVIDIA Container Toolkit: CHANGELOG.md',
    url: 'https://github.com/NVIDIA/nvidia-container-toolkit/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
  'nvidia-aicr-pull-2603': {
    title: 'Pull request 2603: enable Argo CD server-side diff for Kubernetes 1.37',
    url: 'https://github.com/NVIDIA/aicr/pull/2603',
    checked: '2026-11-29',
  },
  'nvidia-container-toolkit-specialized': {
    title: 'NVIDIA Container Toolkit: specialized configurations with Docker',
    url: 'https://docs.nvidia.com/datacenter/cloud-native/container-toolkit/latest/docker-specialized.html',
    checked: '2026-11-28',
  },
  'nvidia-platform-support': {
    title: 'GPU Operator: Platform Support',
    url: 'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/platform-support.html',
    checked: '2026-11-28',
  },
  'nvidia-precompiled-drivers': {
    title: 'Precompiled Driver Containers',
    url: 'https://docs.nvidia.com/datacenter/cloud-native/gpu-operator/latest/precompiled-drivers.html',
    checked: '2026-11-29',
  },
  'nccl-os-linux': {
    title: 'src/os/linux.cc: how NCCL creates shared memory',
    url: 'https://github.com/NVIDIA/nccl/blob/master/src/os/linux.cc',
    checked: '2026-11-28',
  },
  'dcgm-exporter-chart-values': {
    title: 'DCGM-Exporter: values of its Helm chart',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/deployment/values.yaml',
    checked: '2026-11-29',
    asOf: '2026-05-12',
  },
  'dcgm-exporter-provider': {
    title: 'internal/pkg/dcgmprovider/dcgm.go: how the exporter reaches DCGM',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/internal/pkg/dcgmprovider/dcgm.go',
    checked: '2026-11-28',
    asOf: '2026-05-12',
  },
  'dcgm-exporter-prerequisites': {
    title: 'internal/pkg/prerequisites/variables.go',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/internal/pkg/prerequisites/variables.go',
    checked: '2026-11-28',
    asOf: '2026-05-12',
  },
  'dcgm-exporter-app': {
    title: 'pkg/cmd/app.go: how the exporter starts',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/pkg/cmd/app.go',
    checked: '2026-11-29',
    asOf: '2026-05-12',
  },
  'dcgm-exporter-issue-319': {
    title: 'dcgmi version and dcgm-exporter version (issue 319)',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/319',
    checked: '2026-11-29',
    asOf: '2024-05-03',
  },
  'dcgm-exporter-issue-279': {
    title: 'Exporter pod unable to start on new Bottlerocket AMI in EKS',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/279',
    checked: '2026-11-28',
    asOf: '2024-03-08',
  },
  'dcgm-exporter-issue-636': {
    title: 'Exporter crashes at start when loading libdcgm.so.4 on EKS 1.34 / Bottlerocket 1.54',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/636',
    checked: '2026-11-29',
    asOf: '2026-02-27',
  },
  'gpu-monitoring-tools-issue-141': {
    title: 'Error start dcgm-exporter pod: module of DCGM that is not currently loaded',
    url: 'https://github.com/NVIDIA/gpu-monitoring-tools/issues/141',
    checked: '2026-11-28',
    asOf: '2020-12-17',
  },
  'nvidia-container-toolkit-privileged': {
    title: 'internal/config/image/privileged.go: which containers count as privileged',
    url: 'https://github.com/NVIDIA/nvidia-container-toolkit/blob/main/internal/config/image/privileged.go',
    checked: '2026-11-28',
  },
  'dcgm-exporter-issue-5': {
    title: 'Confirm DCP GPU family',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/5',
    checked: '2026-11-28',
  },
  'dcgm-exporter-issue-484': {
    title: 'Cannot init NVML library: ERROR_LIBRARY_NOT_FOUND (issue 484)',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/484',
    checked: '2026-11-29',
  },
  'dcgm-exporter-issue-449': {
    title: 'DCP metrics not collected due to missing DCGM modules',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/449',
    checked: '2026-11-28',
    asOf: '2025-02-03',
  },
  'dcgm-exporter-issue-747': {
    title: 'DCGM-Exporter crashes on startup when using MIG with A100',
    url: 'https://github.com/NVIDIA/dcgm-exporter/issues/747',
    checked: '2026-11-29',
    asOf: '2026-09-22',
  },
  'dcgm-exporter-daemonset': {
    title: 'DCGM exporter chart: daemonset.yaml',
    url: 'https://github.com/NVIDIA/dcgm-exporter/blob/main/deployment/templates/daemonset.yaml',
    checked: '2026-11-28',
  },
  'nvidia-fabric-manager': {
    title: 'Fabric Manager for NVIDIA NVSwitch Systems',
    url: 'https://docs.nvidia.com/datacenter/tesla/fabric-manager-user-guide/index.html',
    checked: '2026-11-28',
  },
})
