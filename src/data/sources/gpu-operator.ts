import { defineSources } from '#facts/source.ts'

export const gpuOperator = defineSources('gpu-operator', {
  'gpu-operator-main': {
    title: 'cmd/nvidia-validator/main.go',
    url: 'https://github.com/NVIDIA/gpu-operator/blob/main/cmd/nvidia-validator/main.go',
    checked: '2026-11-29',
  },
  'gpu-operator-issue-755': {
    title: 'Failed to create containerd task: GLIBC_2.27 not found (issue 755)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/755',
    checked: '2026-11-28',
    asOf: '2024-06-13',
  },
  'gpu-operator-issue-1251': {
    title: 'GPU Operator breaks with Ubuntu Image on EKS 1.29 (issue 1251)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/1251',
    checked: '2026-11-28',
    asOf: '2025-02',
  },
  'gpu-operator-issue-226': {
    title: 'Cannot find nvidia-smi in $PATH in toolkit-validation (issue 226)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/226',
    checked: '2026-11-28',
  },
  'gpu-operator-issue-666': {
    title:
      'Nvidia driver issue with Amazon EKS optimized accelerated Amazon Linux AMIs (issue 666)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/666',
    checked: '2026-11-28',
  },
  'gpu-operator-issue-898': {
    title:
      'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch (issue 898)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/898',
    checked: '2026-11-28',
  },
  'gpu-operator-issue-686': {
    title: 'Driver image for Amazon Linux cannot be pulled (issue 686)',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/686',
    checked: '2026-11-28',
  },
  'gpu-operator-issue-759': {
    title: 'Issue 759: no runtime for nvidia is configured, on EKS',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/759',
    checked: '2026-11-28',
  },
  'gpu-operator-issue-2833': {
    title: 'Issue 2833: the MIG manager waits for a label change',
    url: 'https://github.com/NVIDIA/gpu-operator/issues/2833',
    checked: '2026-11-28',
  },
  'mig-parted-reconfigure': {
    title: 'MIG Partition Editor: reconfigure.go',
    url: 'https://github.com/NVIDIA/mig-parted/blob/main/pkg/mig/reconfigure/reconfigure.go',
    checked: '2026-11-29',
  },
})
