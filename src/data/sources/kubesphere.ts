import { defineSources } from '#facts/source.ts'

export const kubesphere = defineSources('KubeSphere', {
  'kubesphere-issue-3918': {
    title: 'Jenkins agent pods with Error status not removed automatically (issue 3918)',
    url: 'https://github.com/kubesphere/kubesphere/issues/3918',
    checked: '2026-11-28',
  },
})
