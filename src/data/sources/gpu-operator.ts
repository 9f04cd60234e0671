import { defineSources } from '#facts/source.ts'

export const gpuOperator = defineSources('gpu-operator', {
  'gpu-operator-main': {
    title: 'cmd/nvidia-validator/main.go',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/cmd/nvidia-validator/main.go',
    checked: '2026-11-27',
  },
})
