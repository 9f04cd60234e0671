import { defineSources } from '#facts/source.ts'

export const redHat = defineSources('Red Hat', {
  'rhbk-22-all-config': {
    title: 'Red Hat build of Keycloak 22: All configuration',
    url: 'https://docs.redhat.com/en/documentation/red_hat_build_of_keycloak/22.0/html/server_guide/all-config-',
    checked: '2026-11-28',
  },
  'rhbk-transport-stacks': {
    title: 'Red Hat build of Keycloak: Transport stacks',
    url: 'https://docs.redhat.com/en/documentation/red_hat_build_of_keycloak/26.4/html/server_configuration_guide/caching-transport-stacks',
    checked: '2026-11-28',
  },
  'infra-deployments-pull-2052': {
    title: 'Fix components kustomization files (pull request 2052)',
    url: 'https://github.com/redhat-appstudio/infra-deployments/pull/2052',
    checked: '2026-11-28',
  },
})
