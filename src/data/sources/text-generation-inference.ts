import { defineSources } from '#facts/source.ts'

export const textGenerationInference = defineSources('Text Generation Inference', {
  'tgi-issue-801': {
    title: 'Memory leak from long-duration inference (issue 801)',
    url: 'https://github.com/huggingface/text-generation-inference/issues/801',
    checked: '2026-11-28',
  },
  'tgi-launcher': {
    title: 'main.rs: options of the launcher',
    url: 'https://github.com/huggingface/text-generation-inference/blob/main/launcher/src/main.rs',
    checked: '2026-11-28',
    asOf: '2026-01-08',
  },
})
