import { defineSources } from '#facts/source.ts'

export const triton = defineSources('Triton Inference Server', {
  'triton-python-backend': {
    title: 'Python Backend: managing shared memory',
    url: 'https://github.com/triton-inference-server/python_backend/blob/main/README.md',
    checked: '2026-11-28',
    asOf: '2026-07-17',
  },
  'triton-shm-manager': {
    title: 'shm manager.cc: errors about shared memory',
    url: 'https://github.com/triton-inference-server/python_backend/blob/main/src/shm_manager.cc',
    checked: '2026-11-28',
    asOf: '2026-07-17',
  },
  'triton-python-be': {
    title: 'python be.cc: errors about the stub process',
    url: 'https://github.com/triton-inference-server/python_backend/blob/main/src/python_be.cc',
    checked: '2026-11-28',
    asOf: '2026-07-17',
  },
  'triton-issue-3678': {
    title: 'Stub process is unhealthy and it will be restarted (issue 3678)',
    url: 'https://github.com/triton-inference-server/server/issues/3678',
    checked: '2026-11-28',
  },
})
