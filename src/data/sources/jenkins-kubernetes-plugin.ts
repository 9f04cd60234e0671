import { defineSources } from '#facts/source.ts'

export const jenkinsKubernetesPlugin = defineSources('jenkins-kubernetes-plugin', {
  'jenkins-kubernetes-plugin': {
    title: 'Kubernetes plugin for Jenkins (README)',
    url: 'https://github.com/jenkinsci/kubernetes-plugin',
    checked: '2026-11-27',
  },
  'jenkins-kubernetes-plugin-pr-1344': {
    title: 'Pull request 1344: Clarify in warning message why retry might have declined to do so',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/pull/1344',
    checked: '2026-11-27',
  },
})
