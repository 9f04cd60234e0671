import { defineSources } from '#facts/source.ts'

export const kubecost = defineSources('Kubecost', {
  'kubecost-issue-200': {
    title: 'Cost-Model container in CrashLoopBackOff on EKS cluster (issue 200)',
    url: 'https://github.com/kubecost/kubecost/issues/200',
    checked: '2026-11-28',
  },
})
