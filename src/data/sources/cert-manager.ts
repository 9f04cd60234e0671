import { defineSources } from '#facts/source.ts'

export const certManager = defineSources('cert-manager', {
  'cert-manager-acme': {
    title: "Troubleshooting Problems with ACME / Let's Encrypt Certificates",
    url: 'https://cert-manager.io/docs/troubleshooting/acme/',
    checked: '2026-11-27',
  },
  'cert-manager-route53': {
    title: 'Route53',
    url: 'https://cert-manager.io/docs/configuration/acme/dns01/route53/',
    checked: '2026-11-29',
  },
  'cert-manager-dns01': {
    title: 'DNS01',
    url: 'https://cert-manager.io/docs/configuration/acme/dns01/',
    checked: '2026-11-29',
  },
  'cert-manager-http01': {
    title: 'HTTP01',
    url: 'https://cert-manager.io/docs/configuration/acme/http01/',
    checked: '2026-11-27',
  },
  'cert-manager-http01-external': {
    title: 'External load balancer',
    url: 'https://cert-manager.io/docs/configuration/acme/http01/externalloadbalancer/',
    checked: '2026-11-28',
  },
  'cert-manager-session': {
    title: 'pkg/issuer/acme/dns/route53/session.go: credentials of the Route 53 solver',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/route53/session.go',
    checked: '2026-11-29',
  },
  'cert-manager-route53-solver': {
    title: 'pkg/issuer/acme/dns/route53/route53.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/route53/route53.go',
    checked: '2026-11-29',
  },
  'cert-manager-defaults': {
    title: 'internal/apis/config/controller/v1alpha1/defaults.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/internal/apis/config/controller/v1alpha1/defaults.go',
    checked: '2026-11-27',
  },
  'cert-manager-issue-5893': {
    title: 'Issue 5893: the message as reported',
    url: 'https://github.com/cert-manager/cert-manager/issues/5893',
    checked: '2026-11-27',
  },
  'cert-manager-http': {
    title: 'pkg/issuer/acme/http/http.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/http/http.go',
    checked: '2026-11-29',
  },
  'cert-manager-dns': {
    title: 'pkg/issuer/acme/dns/dns.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/dns.go',
    checked: '2026-11-29',
  },
  'cert-manager-csi-driver': {
    title: 'csi-driver',
    url: 'https://cert-manager.io/docs/usage/csi-driver/',
    checked: '2026-11-27',
  },
  'cert-manager-certificate': {
    title: 'Certificate resource',
    url: 'https://cert-manager.io/docs/usage/certificate/',
    checked: '2026-11-27',
  },
  'cert-manager-istio-csr': {
    title: 'Securing Istio Service Mesh',
    url: 'https://cert-manager.io/docs/usage/istio-csr/',
    checked: '2026-11-27',
  },
  'cert-manager-trust-manager': {
    title: 'trust-manager',
    url: 'https://cert-manager.io/docs/trust/trust-manager/',
    checked: '2026-11-27',
  },
  'aws-privateca-issuer-readme': {
    title: 'AWS Private CA Issuer',
    url: 'https://github.com/cert-manager/aws-privateca-issuer/blob/main/README.md',
    checked: '2026-11-27',
  },
  'aws-privateca-issuer-controller': {
    title: 'pkg/controllers/genericissuer_controller.go',
    url: 'https://github.com/cert-manager/aws-privateca-issuer/blob/main/pkg/controllers/genericissuer_controller.go',
    checked: '2026-11-27',
  },
  'cert-manager-release-1-8': {
    title: 'Release 1.8',
    url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.8/',
    checked: '2026-11-29',
  },
  'cert-manager-kubectl-install': {
    title: 'kubectl apply',
    url: 'https://cert-manager.io/docs/installation/kubectl/',
    checked: '2026-11-27',
  },
  'cert-manager-webhook-troubleshooting': {
    title: 'The definitive debugging guide for the cert-manager webhook Pod',
    url: 'https://cert-manager.io/docs/troubleshooting/webhook/',
    checked: '2026-11-29',
  },
  'cert-manager-issue-3645': {
    title: 'AWS/EKS: failed calling webhook: Address is not allowed',
    url: 'https://github.com/cert-manager/cert-manager/issues/3645',
    checked: '2026-11-28',
    asOf: '2021-02-09',
  },
  'cert-manager-compatibility': {
    title: 'Compatibility with Kubernetes platform providers: AWS EKS',
    url: 'https://cert-manager.io/docs/installation/compatibility/',
    checked: '2026-11-28',
  },
  'cert-manager-faq': {
    title: 'Frequently Asked Questions (FAQ)',
    url: 'https://cert-manager.io/docs/faq/',
    checked: '2026-11-29',
  },
  'cert-manager-issue-4676': {
    title: 'Rate limits are hit too easily',
    url: 'https://github.com/cert-manager/cert-manager/issues/4676',
    checked: '2026-11-28',
  },
  'cert-manager-release-1-15': {
    title: 'Release 1.15',
    url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.15/',
    checked: '2026-11-29',
  },
  'cert-manager-webhook': {
    title: 'Webhook',
    url: 'https://cert-manager.io/docs/concepts/webhook/',
    checked: '2026-11-28',
  },
  'cert-manager-issue-7617': {
    title: "cert-manager-webhook fails to renew it's own certificate",
    url: 'https://github.com/cert-manager/cert-manager/issues/7617',
    checked: '2026-11-28',
  },
  'cert-manager-issue-3311': {
    title: 'Wildcard with an HTTP-01 solver',
    url: 'https://github.com/cert-manager/cert-manager/issues/3311',
    checked: '2026-11-28',
  },
  'cert-manager-chart-values': {
    title: 'deploy/charts/cert-manager/values.yaml',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/deploy/charts/cert-manager/values.yaml',
    checked: '2026-11-29',
  },
  'cert-manager-issue-721': {
    title: 'DNS-01 self check fails for domain',
    url: 'https://github.com/cert-manager/cert-manager/issues/721',
    checked: '2026-11-28',
  },
  'cert-manager-acme-setup': {
    title: 'pkg/issuer/acme/setup.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/setup.go',
    checked: '2026-11-29',
  },
  'cert-manager-shim': {
    title: 'pkg/controller/certificate-shim/sync.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificate-shim/sync.go',
    checked: '2026-11-29',
  },
  'cert-manager-controller-options': {
    title: 'cmd/controller/app/options/options.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/cmd/controller/app/options/options.go',
    checked: '2026-11-29',
  },
  'cert-manager-issue-8086': {
    title: 'ACME ClusterIssuer not recovering after Vault restart',
    url: 'https://github.com/cert-manager/cert-manager/issues/8086',
    checked: '2026-11-29',
  },
  'cert-manager-issue-4422': {
    title:
      'DNS01 challenge with Route 53 fails: Endpoint configuration is required for this service',
    url: 'https://github.com/cert-manager/cert-manager/issues/4422',
    checked: '2026-11-28',
  },
  'cert-manager-issue-7102': {
    title: 'Route 53 provider assume role error: Missing Region',
    url: 'https://github.com/cert-manager/cert-manager/issues/7102',
    checked: '2026-11-28',
  },
  'cert-manager-api-checker': {
    title: 'pkg/util/cmapichecker/cmapichecker.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/util/cmapichecker/cmapichecker.go',
    checked: '2026-11-29',
  },
  'cert-manager-issue-7959': {
    title: 'The webhook fails to generate a serving certificate after an upgrade, and retries',
    url: 'https://github.com/cert-manager/cert-manager/issues/7959',
    checked: '2026-11-29',
  },
  'cert-manager-issue-2602': {
    title: 'Failed calling webhook: certificate is valid for another name',
    url: 'https://github.com/cert-manager/cert-manager/issues/2602',
    checked: '2026-11-28',
  },
  'cert-manager-issue-5732': {
    title: 'Propagation check failed with a public hosted zone on EKS',
    url: 'https://github.com/cert-manager/cert-manager/issues/5732',
    checked: '2026-11-28',
  },
  'cert-manager-issue-2919': {
    title: 'Route 53 DNS challenge fails',
    url: 'https://github.com/cert-manager/cert-manager/issues/2919',
    checked: '2026-11-28',
  },
  'cert-manager-issue-7517': {
    title: 'Challenges stuck on waiting for DNS-01 challenge propagation',
    url: 'https://github.com/cert-manager/cert-manager/issues/7517',
    checked: '2026-11-28',
  },
  'cert-manager-issue-6175': {
    title: 'region should be optional in a Route 53 DNS solver',
    url: 'https://github.com/cert-manager/cert-manager/issues/6175',
    checked: '2026-11-28',
  },
  'cert-manager-acme-request': {
    title: 'pkg/controller/certificaterequests/acme/acme.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificaterequests/acme/acme.go',
    checked: '2026-11-29',
  },
  'cert-manager-requests': {
    title: 'pkg/controller/certificaterequests/sync.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/certificaterequests/sync.go',
    checked: '2026-11-29',
  },
  'cert-manager-orders': {
    title: 'pkg/controller/acmeorders/util.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmeorders/util.go',
    checked: '2026-11-29',
  },
  'cert-manager-order-checks': {
    title: 'pkg/controller/acmeorders/checks.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmeorders/checks.go',
    checked: '2026-11-29',
  },
  'cert-manager-challenges-sync': {
    title: 'pkg/controller/acmechallenges/sync.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/acmechallenges/sync.go',
    checked: '2026-11-29',
  },
  'cert-manager-duplicate-secrets': {
    title: 'internal/controller/certificates/certificates.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/internal/controller/certificates/certificates.go',
    checked: '2026-11-29',
  },
  'cert-manager-release-1-12': {
    title: 'Release notes of cert-manager 1.12',
    url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.12/',
    checked: '2026-11-29',
  },
  'cert-manager-zone-lookup': {
    title: 'pkg/issuer/acme/dns/util/cache.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/util/cache.go',
    checked: '2026-11-29',
  },
  'cert-manager-ca-setup': {
    title: 'pkg/issuer/ca/setup.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/ca/setup.go',
    checked: '2026-11-29',
  },
  'cert-manager-policies': {
    title: 'internal/controller/certificates/policies/checks.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/internal/controller/certificates/policies/checks.go',
    checked: '2026-11-29',
  },
  'cert-manager-cainjector': {
    title: 'pkg/controller/cainjector/indexers.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/controller/cainjector/indexers.go',
    checked: '2026-11-29',
  },
  'cert-manager-release-1-18': {
    title: 'Release notes of cert-manager 1.18',
    url: 'https://cert-manager.io/docs/releases/release-notes/release-notes-1.18/',
    checked: '2026-11-29',
  },
  'cert-manager-issue-5134': {
    title: 'ACME challenges no longer work with Ingress NGINX',
    url: 'https://github.com/cert-manager/cert-manager/issues/5134',
    checked: '2026-11-28',
  },
  'cert-manager-issue-2585': {
    title: 'Share the same secretName inside a namespace',
    url: 'https://github.com/cert-manager/cert-manager/issues/2585',
    checked: '2026-11-28',
  },
  'cert-manager-wait': {
    title: 'pkg/issuer/acme/dns/util/wait.go',
    url: 'https://github.com/cert-manager/cert-manager/blob/master/pkg/issuer/acme/dns/util/wait.go',
    checked: '2026-11-29',
  },
  'cert-manager-helm-install': {
    title: 'Helm',
    url: 'https://cert-manager.io/docs/installation/helm/',
    checked: '2026-11-29',
  },
})
