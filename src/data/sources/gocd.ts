import { defineSources } from '#facts/source.ts'

export const gocd = defineSources('GoCD', {
  'gocd-issue-12038': {
    title: 'Could not acquire change log lock (issue 12038)',
    url: 'https://github.com/gocd/gocd/issues/12038',
    checked: '2026-11-28',
  },
})
