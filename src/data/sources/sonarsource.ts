import { defineSources } from '#facts/source.ts'

export const sonarsource = defineSources('SonarSource', {
  'sonarqube-chart-readme': {
    title: 'SonarQube Helm chart: README',
    url: 'https://github.com/SonarSource/helm-chart-sonarqube/blob/master/charts/sonarqube/README.md',
    checked: '2026-11-29',
  },
  'sonarqube-chart-values': {
    title: 'SonarQube Helm chart: values',
    url: 'https://github.com/SonarSource/helm-chart-sonarqube/blob/master/charts/sonarqube/values.yaml',
    checked: '2026-11-29',
  },
})
