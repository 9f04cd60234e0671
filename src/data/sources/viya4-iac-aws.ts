import { defineSources } from '#facts/source.ts'

export const viya4IacAws = defineSources('viya4-iac-aws', {
  'viya4-iac-aws-issue-271': {
    title: 'Issue 271: the message as reported',
    url: 'https://github.com/sassoftware/viya4-iac-aws/issues/271',
    checked: '2026-11-27',
  },
})
