import { defineSources } from '#facts/source.ts'

export const deploykf = defineSources('deployKF', {
  'deploykf-issue-228': {
    title: 'CPU and memory quotas cause argo init and wait containers to be rejected (issue 228)',
    url: 'https://github.com/deployKF/deployKF/issues/228',
    checked: '2026-11-28',
  },
})
