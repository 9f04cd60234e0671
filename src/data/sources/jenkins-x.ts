import { defineSources } from '#facts/source.ts'

export const jenkinsX = defineSources('Jenkins X', {
  'jenkins-x-eks-issue-373': {
    title: 'Issue 373: detaching the internet gateway fails, mapped public addresses',
    url: 'https://github.com/jenkins-x/terraform-aws-eks-jx/issues/373',
    checked: '2026-11-28',
  },
})
