import { defineSources } from '#facts/source.ts'

export const lens = defineSources('Lens', {
  'lens-issue-5672': {
    title: 'Unable to connect to K8s clusters via Lens from Windows',
    url: 'https://github.com/lensapp/lens/issues/5672',
    checked: '2026-11-29',
  },
  'lens-issue-5473': {
    title: 'Cannot authenticate successfully and connect the clusters',
    url: 'https://github.com/lensapp/lens/issues/5473',
    checked: '2026-11-29',
  },
  'lens-issue-2914': {
    title: 'Lens issue 2914: User Exec command aws not found on host',
    url: 'https://github.com/lensapp/lens/issues/2914',
    checked: '2026-11-28',
  },
})
