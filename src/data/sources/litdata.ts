import { defineSources } from '#facts/source.ts'

export const litdata = defineSources('LitData', {
  'litdata-issue-340': {
    title: 'StreamingDataset causes NCCL timeout when using multiple nodes (issue 340)',
    url: 'https://github.com/Lightning-AI/litData/issues/340',
    checked: '2026-11-28',
  },
})
