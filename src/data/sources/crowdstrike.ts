import { defineSources } from '#facts/source.ts'

export const crowdstrike = defineSources('CrowdStrike', {
  'falcon-helm-readme': {
    title: 'CrowdStrike Falcon Helm Chart',
    url: 'https://github.com/CrowdStrike/falcon-helm/blob/main/helm-charts/falcon-sensor/README.md',
    checked: '2026-11-29',
    asOf: '2026-07-23',
  },
  'falcon-helm-webhook': {
    title: 'The webhook of the Falcon chart',
    url: 'https://github.com/CrowdStrike/falcon-helm/blob/main/helm-charts/falcon-sensor/templates/container_deployment_webhook.yaml',
    checked: '2026-11-28',
  },
  'falcon-helm-issue-110': {
    title: 'Permission Denied',
    url: 'https://github.com/CrowdStrike/falcon-helm/issues/110',
    checked: '2026-11-28',
    asOf: '2022-04-21',
  },
  'falcon-helm-issue-281': {
    title: 'PodSecurity failing',
    url: 'https://github.com/CrowdStrike/falcon-helm/issues/281',
    checked: '2026-11-28',
    asOf: '2024-04-19',
  },
})
