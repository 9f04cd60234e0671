import { defineSources } from '#facts/source.ts'

export const jenkinsKubernetesPlugin = defineSources('jenkins-kubernetes-plugin', {
  'jenkins-kubernetes-plugin': {
    title: 'Kubernetes plugin for Jenkins (README)',
    url: 'https://github.com/jenkinsci/kubernetes-plugin',
    checked: '2026-11-29',
  },
  'jenkins-kubernetes-launcher': {
    title: 'KubernetesLauncher.java',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/blob/master/src/main/java/org/csanchez/jenkins/plugins/kubernetes/KubernetesLauncher.java',
    checked: '2026-11-29',
  },
  'jenkins-kubernetes-reaper': {
    title: 'Reaper.java',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/blob/master/src/main/java/org/csanchez/jenkins/plugins/kubernetes/pod/retention/Reaper.java',
    checked: '2026-11-29',
  },
  'jenkins-helm-issue-1017': {
    title: 'Jenkins cannot create slave agent in EKS 1.29 (issue 1017)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/1017',
    checked: '2026-11-29',
  },
  'jenkins-chart-readme': {
    title: 'Jenkins Helm chart: README',
    url: 'https://github.com/jenkinsci/helm-charts/blob/main/charts/jenkins/README.md',
    checked: '2026-11-29',
  },
  'jenkins-chart-values': {
    title: 'Jenkins Helm chart: values.yaml',
    url: 'https://github.com/jenkinsci/helm-charts/blob/main/charts/jenkins/values.yaml',
    checked: '2026-11-29',
  },
  'jenkins-chart-issue-389': {
    title: 'Jenkins crash and init container CrashLoopBackOff (issue 389)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/389',
    checked: '2026-11-28',
  },
  'jenkins-chart-issue-595': {
    title: 'Upstream fail of the configuration-as-code plugin (issue 595)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/595',
    checked: '2026-11-28',
  },
  'jenkins-chart-issue-1150': {
    title: 'Copying plugins ignores PLUGIN_DIR (issue 1150)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/1150',
    checked: '2026-11-29',
  },
  'jenkins-chart-issue-298': {
    title: 'Provided port 50000 is not reachable (issue 298)',
    url: 'https://github.com/jenkinsci/helm-charts/issues/298',
    checked: '2026-11-29',
  },
  'kubernetes-handbook-issue-91': {
    title: 'Jenkins doesn’t have label mypod (issue 91)',
    url: 'https://github.com/rootsongjc/kubernetes-handbook/issues/91',
    checked: '2026-11-28',
  },
  'jenkins-kubernetes-exec': {
    title: 'ContainerExecDecorator.java',
    url: 'https://github.com/jenkinsci/kubernetes-plugin/blob/master/src/main/java/org/csanchez/jenkins/plugins/kubernetes/pipeline/ContainerExecDecorator.java',
    checked: '2026-11-29',
  },
})
