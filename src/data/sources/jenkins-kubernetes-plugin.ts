import { defineSources } from '#facts/source.ts'

export const jenkinsKubernetesPlugin = defineSources('jenkins-kubernetes-plugin', {
  'jenkins-kubernetes-plugin': {
    title: 'Kubernetes plugin for Jenkins (README)',
    url: 'https://github.com/jenkinsci/kubernetes-plugin',
    checked: '2026-11-27',
  },
  'jenkins-kubernetes-launcher': {
    title: 'KubernetesLauncher.java',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/blob/master/src/main/java/org/csanchez/jenkins/plugins/kubernetes/KubernetesLauncher.java',
    checked: '2026-11-28',
  },
})
