import { defineSources } from '#facts/source.ts'

export const k8sDevicePlugin = defineSources('k8s-device-plugin', {
  'k8s-device-plugin-factory': {
    title: 'internal/plugin/factory.go',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/internal/plugin/factory.go',
    checked: '2026-11-29',
  },
  'k8s-device-plugin-main': {
    title: 'cmd/nvidia-device-plugin/main.go',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/cmd/nvidia-device-plugin/main.go',
    checked: '2026-11-29',
  },
  'k8s-device-plugin-issue-176': {
    title: 'The device plugin could not load the NVML library (issue 176)',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/issues/176',
    checked: '2026-11-28',
  },
  'k8s-device-plugin-issue-314': {
    title: 'device plugin default_runtime_name requirement and documentation (issue 314)',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/issues/314',
    checked: '2026-11-28',
  },
  'k8s-device-plugin-issue-390': {
    title: "NVIDIA device plugin isn't advertising the GPUs (issue 390)",
    url: 'https://github.com/NVIDIA/k8s-device-plugin/issues/390',
    checked: '2026-11-28',
  },
  'k8s-device-plugin-issue-399': {
    title: 'On a node with MIG enabled, nvidia-device-plugin reports an error when it starts',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/issues/399',
    checked: '2026-11-28',
    asOf: '2023-04-18',
  },
})
