import { defineSources } from '#facts/source.ts'

export const leaderworkerset = defineSources('LeaderWorkerSet', {
  'lws-readme': {
    title: 'The LeaderWorkerSet and DisaggregatedSet APIs',
    url: 'https://github.com/kubernetes-sigs/lws/blob/main/README.md',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
  'lws-failure': {
    title: 'Failure Handling and Restart Policies',
    url: 'https://lws.sigs.k8s.io/docs/concepts/failure-handling/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'lws-vllm': {
    title: 'docs/examples/vllm/GPU/lws.yaml',
    url: 'https://github.com/kubernetes-sigs/lws/blob/main/docs/examples/vllm/GPU/lws.yaml',
    checked: '2026-11-27',
    asOf: '2026-08-21',
  },
})
