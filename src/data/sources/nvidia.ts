import { defineSources } from '#facts/source.ts'

export const nvidia = defineSources('NVIDIA', {
  'nvidia-device-plugin-values': {
    title: 'deployments/helm/nvidia-device-plugin/values.yaml',
    url: 'https://github.com/NVIDIA/k8s-device-plugin/blob/main/deployments/helm/nvidia-device-plugin/values.yaml',
    checked: '2026-11-27',
  },
  'nvidia-gpu-operator-values': {
    title: 'deployments/gpu-operator/values.yaml',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/deployments/gpu-operator/values.yaml',
    checked: '2026-11-27',
  },
  'nvidia-gpu-operator-clusterpolicy': {
    title: 'controllers/clusterpolicy_controller.go: how the operator finds GPU nodes',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/controllers/clusterpolicy_controller.go',
    checked: '2026-11-27',
  },
})
