import { defineSources } from '#facts/source.ts'

export const kubeFledged = defineSources('kube-fledged', {
  'kube-fledged-issue-194': {
    title: 'Failed To Create Pod Sandbox: Context Deadline Exceeded',
    url: 'https://github.com/senthilrch/kube-fledged/issues/194',
    checked: '2026-11-28',
    asOf: '2022-12-12',
  },
})
