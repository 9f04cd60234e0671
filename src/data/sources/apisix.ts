import { defineSources } from '#facts/source.ts'

export const apisix = defineSources('Apache APISIX', {
  'apisix-ingress-client': {
    title: 'internal/adc/client/client.go',
    url: 'https://github.com/apache/apisix-ingress-controller/blob/master/internal/adc/client/client.go',
    checked: '2026-11-29',
  },
  'apisix-ingress-resources': {
    title: 'Resources: GatewayProxy and others',
    url: 'https://apisix.apache.org/docs/ingress-controller/concepts/resources/',
    checked: '2026-11-28',
  },
  'apisix-ingress-troubleshoot': {
    title: 'Troubleshoot',
    url: 'https://apisix.apache.org/docs/ingress-controller/reference/troubleshoot/',
    checked: '2026-11-29',
  },
  'apisix-ingress-upgrade': {
    title: 'Upgrade Guide',
    url: 'https://apisix.apache.org/docs/ingress-controller/upgrade-guide/',
    checked: '2026-11-29',
  },
  'apisix-init': {
    title: 'apisix/init.lua',
    url: 'https://github.com/apache/apisix/blob/master/apisix/init.lua',
    checked: '2026-11-29',
  },
  'apisix-issue-2474': {
    title: 'Not able to sync the APISIX ingress Controller',
    url: 'https://github.com/apache/apisix-ingress-controller/issues/2474',
    checked: '2026-11-29',
  },
  'apisix-issue-1996': {
    title: 'upstream not found in 1.7',
    url: 'https://github.com/apache/apisix-ingress-controller/issues/1996',
    checked: '2026-11-28',
  },
})
