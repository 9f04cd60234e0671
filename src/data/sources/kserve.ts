import { defineSources } from '#facts/source.ts'

export const kserve = defineSources('KServe', {
  'kserve-overview': {
    title: 'Administrator Guide',
    url: 'https://github.com/kserve/website/blob/main/docs/admin-guide/overview.md',
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
