import { defineSources } from '#facts/source.ts'

export const kubeS3 = defineSources('kube-s3', {
  'kube-s3-issue-14': {
    title: 'Issue 14: the message as reported',
    url: 'https://github.com/freegroup/kube-s3/issues/14',
    checked: '2026-11-27',
  },
})
