import { defineSources } from '#facts/source.ts'

export const jenkinsKubernetesPlugin = defineSources('jenkins-kubernetes-plugin', {
  'jenkins-kubernetes-plugin': {
    title: 'Kubernetes plugin for Jenkins (README)',
    url: 'https://github.com/jenkinsci/kubernetes-plugin',
    checked: '2026-11-27',
  },
})
