import { defineSources } from '#facts/source.ts'

export const gruntwork = defineSources('Gruntwork', {
  'intro-to-terraform-issue-6': {
    title: 'Issue 6: The requested configuration is currently not supported',
    url: 'https://github.com/gruntwork-io/intro-to-terraform/issues/6',
    checked: '2026-11-28',
  },
  'cloud-nuke-issue-704': {
    title: 'A hosted zone with record sets cannot be deleted (issue 704)',
    url: 'https://github.com/gruntwork-io/cloud-nuke/issues/704',
    checked: '2026-11-28',
  },
})
