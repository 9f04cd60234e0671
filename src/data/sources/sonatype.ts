import { defineSources } from '#facts/source.ts'

export const sonatype = defineSources('Sonatype', {
  'nexus-issue-394': {
    title: 'OrientDB and Kubernetes: corruption (issue 394)',
    url: 'https://github.com/sonatype/nexus-public/issues/394',
    checked: '2026-11-28',
  },
  'nexus-issue-150': {
    title: 'Permission error after restarting Nexus on K8s (issue 150)',
    url: 'https://github.com/sonatype/nexus-public/issues/150',
    checked: '2026-11-28',
  },
})
