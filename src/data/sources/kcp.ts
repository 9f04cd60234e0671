import { defineSources } from '#facts/source.ts'

export const kcp = defineSources('kcp', {
  'kcp-glbc-issue-475': {
    title: 'InvalidChangeBatch error from AWS (issue 475)',
    url: 'https://github.com/kcp-dev/kcp-glbc/issues/475',
    checked: '2026-11-28',
  },
})
