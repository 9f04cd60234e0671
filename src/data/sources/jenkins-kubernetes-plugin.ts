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
  'jenkins-kubernetes-reaper': {
    title: 'Reaper.java',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/blob/master/src/main/java/org/csanchez/jenkins/plugins/kubernetes/pod/retention/Reaper.java',
    checked: '2026-11-28',
  },
  'jenkins-helm-issue-1017': {
    title: 'Jenkins cannot create slave agent in EKS 1.29 (issue 1017)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/1017',
    checked: '2026-11-28',
  },
})
