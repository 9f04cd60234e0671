import { defineSources } from '#facts/source.ts'

export const llmos = defineSources('LLMOS', {
  'llmos-issue-21': {
    title: 'Node Disk Pressure',
    url: 'https://github.com/llmos-ai/llmos/issues/21',
    checked: '2026-11-28',
    asOf: '2024-10-19',
  },
})
