import { defineSources } from '#facts/source.ts'

export const externalDns = defineSources('external-dns', {
  'external-dns-issue-5939': {
    title: 'Issue 5939: the message as reported',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/5939',
    checked: '2026-11-27',
  },
  'external-dns-plan': {
    title: 'plan/plan.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/plan/plan.go',
    checked: '2026-11-27',
  },
  'external-dns-validation': {
    title: 'pkg/apis/externaldns/validation/validation.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/pkg/apis/externaldns/validation/validation.go',
    checked: '2026-11-29',
  },
  'external-dns-controller': {
    title: 'controller/controller.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/controller/controller.go',
    checked: '2026-11-27',
  },
  'external-dns-pull-6523': {
    title: 'Pull request 6523: use a- prefix for AWS A ALIAS ownership TXT records',
    url: 'https://github.com/kubernetes-sigs/external-dns/pull/6523',
    checked: '2026-11-28',
  },
  'external-dns-issue-5993': {
    title: 'Migrating ownership tries to delete all records in the hosted zone',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/5993',
    checked: '2026-11-28',
  },
  'external-dns-issue-1487': {
    title: 'AWS Route53: A record is created but the TXT ownership one is not',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/1487',
    checked: '2026-11-28',
    asOf: '2020-04-04',
  },
  'external-dns-mapper': {
    title: 'registry/mapper/mapper.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/registry/mapper/mapper.go',
    checked: '2026-11-28',
  },
  'external-dns-conflict': {
    title: 'plan/conflict.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/plan/conflict.go',
    checked: '2026-11-29',
  },
  'external-dns-issue-2834': {
    title: 'External-dns v0.12.0 cannot delete records of an older version',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/2834',
    checked: '2026-11-28',
  },
  'external-dns-ingress-source': {
    title: 'Ingress source',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/sources/ingress.md',
    checked: '2026-11-28',
  },
  'external-dns-service-source': {
    title: 'Service source',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/sources/service.md',
    checked: '2026-11-28',
  },
  'external-dns-issue-4348': {
    title: 'Created a wildcard record although no Ingress rule has one',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/4348',
    checked: '2026-11-28',
  },
  'external-dns-issue-3052': {
    title: 'Route53 private zone stays empty when --aws-zone-type is set to nothing',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/3052',
    checked: '2026-11-28',
  },
  'external-dns-public-private': {
    title: 'AWS Route53 with same domain for public and private zones',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/tutorials/aws-public-private-route53.md',
    checked: '2026-11-28',
  },
  'external-dns-policy': {
    title: 'plan/policy.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/plan/policy.go',
    checked: '2026-11-28',
  },
  'external-dns-gateway-api': {
    title: 'Gateway API route sources',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/sources/gateway-api.md',
    checked: '2026-11-29',
  },
  'external-dns-issue-4914': {
    title: 'External DNS controller does not sync records as expected',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/4914',
    checked: '2026-11-28',
  },
  'external-dns-issue-4790': {
    title: 'ExternalDNS deletes and creates a record again and again',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/4790',
    checked: '2026-11-28',
  },
  'external-dns-issue-3186': {
    title: 'Some new TXT records are not being cleaned up',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/3186',
    checked: '2026-11-28',
  },
  'external-dns-issue-2537': {
    title: 'Number of records limit of 1000 exceeded',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/2537',
    checked: '2026-11-28',
  },
  'external-dns-issue-515': {
    title: 'RDATA character limit of 32000 exceeded',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/515',
    checked: '2026-11-28',
  },
  'external-dns-informers': {
    title: 'source/informers/informers.go: how long ExternalDNS waits for its sources',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/source/informers/informers.go',
    checked: '2026-11-29',
  },
  'external-dns-chart-role': {
    title: 'charts/external-dns/templates/clusterrole.yaml: what each source needs',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/charts/external-dns/templates/clusterrole.yaml',
    checked: '2026-11-29',
  },
  'external-dns-istio': {
    title: 'Istio Gateway and VirtualService',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/sources/istio.md',
    checked: '2026-11-28',
  },
  'external-dns-issue-1224': {
    title: 'Issue 1224: not authorized to perform route53:ListHostedZones',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/1224',
    checked: '2026-11-28',
  },
  'external-dns-issue-2863': {
    title: 'Weighted CNAMEs and alias records cause InvalidChangeBatch',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/2863',
    checked: '2026-11-28',
  },
  'external-dns-issue-732': {
    title: 'InvalidChangeBatch on delete',
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/732',
    checked: '2026-11-28',
  },
  'external-dns-execute': {
    title: 'controller/execute.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/controller/execute.go',
    checked: '2026-11-28',
  },
  'external-dns-lbc': {
    title: 'AWS Load Balancer Controller',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/tutorials/aws-load-balancer-controller.md',
    checked: '2026-11-28',
  },
})
