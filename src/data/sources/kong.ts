import { defineSources } from '#facts/source.ts'

export const kong = defineSources('Kong', {
  'kong-client': {
    title: 'internal/dataplane/kong_client.go',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/dataplane/kong_client.go',
    checked: '2026-11-29',
  },
  'kong-charts-upgrade': {
    title: 'UPGRADE.md of the chart kong',
    url: 'https://github.com/Kong/charts/blob/main/charts/kong/UPGRADE.md',
    checked: '2026-11-29',
  },
  'kong-charts-issue-1083': {
    title: 'Ingress controller fails after an update to chart version 2.37.1',
    url: 'https://github.com/Kong/charts/issues/1083',
    checked: '2026-11-29',
  },
  'kong-failure-modes': {
    title: 'Failure modes (pull request 7793)',
    url: 'https://github.com/Kong/docs.konghq.com/pull/7793',
    checked: '2026-11-28',
  },
  'kong-charts-helpers': {
    title: 'Kong chart: helper templates',
    url: 'https://github.com/Kong/charts/blob/main/charts/kong/templates/_helpers.tpl',
    checked: '2026-11-29',
  },
  'kong-issue-5220': {
    title: '104: Connection reset by peer',
    url: 'https://github.com/Kong/kong/issues/5220',
    checked: '2026-11-28',
  },
  'kong-issue-11660': {
    title: 'RDS: no pg-hba.conf entry for host, no encryption (issue 11660)',
    url: 'https://github.com/Kong/kong/issues/11660',
    checked: '2026-11-28',
  },
  'kong-response': {
    title: 'kong/pdk/response.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/pdk/response.lua',
    checked: '2026-11-29',
  },
  'kong-balancer': {
    title: 'kong/runloop/balancer/init.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/runloop/balancer/init.lua',
    checked: '2026-11-29',
  },
  'kong-handler': {
    title: 'kong/runloop/handler.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/runloop/handler.lua',
    checked: '2026-11-29',
  },
  'kong-issue-3518': {
    title: 'failure to get a peer from the ring-balancer',
    url: 'https://github.com/Kong/kong/issues/3518',
    checked: '2026-11-28',
  },
  'kong-issue-12290': {
    title: 'Kong returns 503 because it cannot resolve the upstream service in DNS',
    url: 'https://github.com/Kong/kong/issues/12290',
    checked: '2026-11-29',
  },
  'kong-issue-14565': {
    title: 'Intermittent 503 when routing to an ExternalName Service',
    url: 'https://github.com/Kong/kong/issues/14565',
    checked: '2026-11-29',
  },
  'kong-migrations': {
    title: 'kong/cmd/utils/migrations.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/cmd/utils/migrations.lua',
    checked: '2026-11-29',
  },
  'kong-errors': {
    title: 'kong/db/errors.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/db/errors.lua',
    checked: '2026-11-29',
  },
  'kong-key-auth': {
    title: 'kong/plugins/key-auth/handler.lua',
    url: 'https://github.com/Kong/kong/blob/master/kong/plugins/key-auth/handler.lua',
    checked: '2026-11-29',
  },
  'kong-charts-issue-348': {
    title: 'Kong stuck on migrations',
    url: 'https://github.com/Kong/charts/issues/348',
    checked: '2026-11-28',
  },
  'kong-charts-readme': {
    title: 'README.md of the chart kong',
    url: 'https://github.com/Kong/charts/blob/main/charts/kong/README.md',
    checked: '2026-11-29',
  },
  'kong-charts-webhook': {
    title: 'Kong chart: admission webhook',
    url: 'https://github.com/Kong/charts/blob/main/charts/kong/templates/admission-webhook.yaml',
    checked: '2026-11-29',
  },
  'kong-config-root': {
    title: 'internal/manager/kongconfig/root.go',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/manager/kongconfig/root.go',
    checked: '2026-11-29',
  },
  'kong-credentials': {
    title: 'internal/admission/validation/consumers/credentials/validation.go',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/admission/validation/consumers/credentials/validation.go',
    checked: '2026-11-29',
  },
  'kong-credential-util': {
    title: 'internal/util/credential.go',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/blob/main/internal/util/credential.go',
    checked: '2026-11-29',
  },
  'kong-controller-issue-2431': {
    title: 'Secret validation in the admission webhook is too invasive',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/issues/2431',
    checked: '2026-11-28',
  },
  'kong-controller-changelog': {
    title: 'Changelog of the Kong Ingress Controller',
    url: 'https://github.com/Kong/kubernetes-ingress-controller/blob/main/CHANGELOG.md',
    checked: '2026-11-29',
  },
})
