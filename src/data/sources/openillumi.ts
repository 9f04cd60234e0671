import { defineSources } from '#facts/source.ts'

export const openillumi = defineSources('openillumi', {
  'openillumi-npm-eacces': {
    title: 'npm install EACCES in a container: HOME is not set',
    url: 'https://openillumi.com/en/en-jenkins-docker-npm-install-eacces-fix-home-dot',
    checked: '2026-11-28',
  },
})
