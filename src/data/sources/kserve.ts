import { defineSources } from '#facts/source.ts'

export const kserve = defineSources('KServe', {
  'kserve-llmisvc': {
    title: 'Understanding LLMInferenceService',
    url: 'https://github.com/kserve/website/blob/main/docs/model-serving/generative-inference/llmisvc/llmisvc-overview.md',
    checked: '2026-11-27',
    asOf: '2026-08-22',
  },
  'kserve-issue-5062': {
    title: 'Add startupProbe to vLLM main containers and remove initialDelaySeconds',
    url: 'https://github.com/kserve/kserve/issues/5062',
    checked: '2026-11-27',
    asOf: '2026-02-12',
  },
})
