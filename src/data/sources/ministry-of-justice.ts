import { defineSources } from '#facts/source.ts'

export const ministryOfJustice = defineSources('Ministry of Justice', {
  'moj-docker-hub-incident': {
    title: 'Incident on 2023-01-11: image pull failure due to DockerHub password rotation',
    url: 'https://github.com/ministryofjustice/cloud-platform/blob/main/source/incidents/2023-01-11-cluster-image-pull.html.md.erb',
    checked: '2026-11-27',
    asOf: '2023-01-11',
  },
  'moj-opensearch-incident': {
    title: 'Incident on 2024-07-25: Elasticsearch no longer receiving logs',
    url: 'https://github.com/ministryofjustice/cloud-platform/blob/main/source/incidents/2024-07-25-elasticsearch-logging.html.md.erb',
    checked: '2026-11-29',
    asOf: '2024-07-25',
  },
  'moj-cert-manager-errors': {
    title: 'Cert-Manager errors',
    url: 'https://github.com/ministryofjustice/cloud-platform/blob/main/source/cert-manager-errors.html.md.erb',
    checked: '2026-11-27',
  },
  'moj-disaster-recovery': {
    title: 'Disaster recovery scenarios',
    url: 'https://github.com/ministryofjustice/cloud-platform/blob/main/source/disaster-recovery-scenarios.html.md.erb',
    checked: '2026-11-27',
  },
  'cloud-platform-out-of-order': {
    title: 'How to Investigate PrometheusOutOfOrderTimestamps',
    url: 'https://github.com/ministryofjustice/cloud-platform/blob/main/source/prometheus-out-of-order-timestamps.html.md.erb',
    checked: '2026-11-27',
  },
  'moj-argo-cd-capability-permissions': {
    title: 'Pull request 18225: permissions to create the Argo CD capability',
    url: 'https://github.com/ministryofjustice/modernisation-platform-environments/pull/18225',
    checked: '2026-11-28',
  },
  'moj-argo-cd-capability': {
    title: 'Pull request 17650: a module for the Argo CD capability',
    url: 'https://github.com/ministryofjustice/modernisation-platform-environments/pull/17650',
    checked: '2026-11-28',
  },
  'moj-bedrock-marketplace': {
    title: 'Pull request 18323: enable access to models in Bedrock',
    url: 'https://github.com/ministryofjustice/modernisation-platform-environments/pull/18323',
    checked: '2026-11-28',
  },
  'moj-issue-4294': {
    title: 'ExternalDNS and the limit of Route 53 for labels (issue 4294)',
    url: 'https://github.com/ministryofjustice/cloud-platform/issues/4294',
    checked: '2026-11-28',
  },
})
