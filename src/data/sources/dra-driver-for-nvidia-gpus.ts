import { defineSources } from '#facts/source.ts'

export const draDriverForNvidiaGpus = defineSources('DRA Driver for NVIDIA GPUs', {
  'dra-driver-nvidia-validate': {
    title: 'api/nvidia.com/resource/v1beta1/validate.go',
    url: 'https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/blob/main/api/nvidia.com/resource/v1beta1/validate.go',
    checked: '2026-11-29',
    asOf: '2026-08-07',
  },
  'dra-driver-nvidia-feature-gates': {
    title: 'pkg/featuregates/featuregates.go',
    url: 'https://github.com/kubernetes-sigs/dra-driver-nvidia-gpu/blob/main/pkg/featuregates/featuregates.go',
    checked: '2026-11-29',
    asOf: '2026-08-07',
  },
})
