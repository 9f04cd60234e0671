import { defineSources } from '#facts/source.ts'

export const lens = defineSources('Lens', {
  'lens-issue-2914': {
    title: 'Lens issue 2914: User Exec command aws not found on host',
    url: 'https://github.com/lensapp/lens/issues/2914',
    checked: '2026-11-28',
  },
})
