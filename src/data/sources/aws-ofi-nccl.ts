import { defineSources } from '#facts/source.ts'

export const awsOfiNccl = defineSources('aws-ofi-nccl', {
  'aws-ofi-nccl-net': {
    title: 'src/nccl_ofi_net.cpp',
    url: 'https://github.com/aws/aws-ofi-nccl/blob/master/src/nccl_ofi_net.cpp',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'aws-ofi-nccl-rdma': {
    title: 'src/nccl_ofi_rdma.cpp',
    url: 'https://github.com/aws/aws-ofi-nccl/blob/master/src/nccl_ofi_rdma.cpp',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
})
