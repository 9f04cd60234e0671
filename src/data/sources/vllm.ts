import { defineSources } from '#facts/source.ts'

export const vllm = defineSources('vLLM', {
  'vllm-k8s': {
    title: 'Using Kubernetes',
    url: 'https://github.com/vllm-project/vllm/blob/main/docs/deployment/k8s.md',
    checked: '2026-11-27',
  },
  'vllm-runai-streamer': {
    title: 'Loading models with Run:ai Model Streamer',
    url: 'https://github.com/vllm-project/vllm/blob/main/docs/models/extensions/runai_model_streamer.md',
    checked: '2026-11-27',
  },
  'vllm-parallelism': {
    title: 'Parallelism and Scaling',
    url: 'https://github.com/vllm-project/vllm/blob/main/docs/serving/parallelism_scaling.md',
    checked: '2026-11-27',
  },
  'vllm-metrics': {
    title: 'Production Metrics',
    url: 'https://github.com/vllm-project/vllm/blob/main/docs/usage/metrics.md',
    checked: '2026-11-27',
  },
  'vllm-loggers': {
    title: 'vllm/v1/metrics/loggers.py',
    url: 'https://github.com/vllm-project/vllm/blob/main/vllm/v1/metrics/loggers.py',
    checked: '2026-11-27',
  },
  'vllm-kv-cache-utils': {
    title: 'vllm/v1/core/kv_cache_utils.py',
    url: 'https://github.com/vllm-project/vllm/blob/main/vllm/v1/core/kv_cache_utils.py',
    checked: '2026-11-27',
  },
  'vllm-worker-utils': {
    title: 'vllm/v1/worker/utils.py',
    url: 'https://github.com/vllm-project/vllm/blob/main/vllm/v1/worker/utils.py',
    checked: '2026-11-27',
  },
  'vllm-production-stack-issue-276': {
    title: 'NCCL: no space left on device for /dev/shm (production-stack issue 276)',
    url: 'https://github.com/vllm-project/production-stack/issues/276',
    checked: '2026-11-28',
  },
  'vllm-pull-36666': {
    title: 'Shutdown timeout: let running requests finish (pull request 36666)',
    url: 'https://github.com/vllm-project/vllm/pull/36666',
    checked: '2026-11-29',
  },
  'vllm-issue-12443': {
    title: 'Allocation Failure on Neuron (issue 12443)',
    url: 'https://github.com/vllm-project/vllm/issues/12443',
    checked: '2026-11-28',
  },
})
