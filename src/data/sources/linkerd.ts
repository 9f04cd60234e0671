import { defineSources } from '#facts/source.ts'

export const linkerd = defineSources('Linkerd', {
  'linkerd-automatic-mtls': {
    title: 'Automatic mTLS',
    url: 'https://linkerd.io/2/features/automatic-mtls/',
    checked: '2026-11-27',
  },
  'linkerd-releases': {
    title: 'Releases and Versions',
    url: 'https://linkerd.io/releases/',
    checked: '2026-11-27',
  },
  'linkerd-rotating-webhooks': {
    title: 'Rotating webhooks certificates',
    url: 'https://linkerd.io/2/tasks/rotating_webhooks_certificates/',
    checked: '2026-11-29',
  },
  'linkerd-expired-certificates': {
    title: 'Replacing expired certificates',
    url: 'https://linkerd.io/2/tasks/replacing_expired_certificates/',
    checked: '2026-11-28',
  },
  'linkerd-issue-5551': {
    title: 'Proxy injector certificate has expired',
    url: 'https://github.com/linkerd/linkerd2/issues/5551',
    checked: '2026-11-28',
  },
  'linkerd-issuercerts': {
    title: 'pkg/issuercerts/issuercerts.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/pkg/issuercerts/issuercerts.go',
    checked: '2026-11-28',
  },
  'linkerd-issue-8019': {
    title: 'Linkerd on AWS EKS using security groups for Pods',
    url: 'https://github.com/linkerd/linkerd2/issues/8019',
    checked: '2026-11-28',
  },
  'linkerd-destination': {
    title: 'charts/linkerd-control-plane/templates/destination.yaml',
    url: 'https://github.com/linkerd/linkerd2/blob/main/charts/linkerd-control-plane/templates/destination.yaml',
    checked: '2026-11-29',
  },
  'linkerd-values': {
    title: 'charts/linkerd-control-plane/values.yaml',
    url: 'https://github.com/linkerd/linkerd2/blob/main/charts/linkerd-control-plane/values.yaml',
    checked: '2026-11-29',
  },
  'linkerd-protocol-detection': {
    title: 'TCP Proxying and Protocol Detection',
    url: 'https://linkerd.io/2/features/protocol-detection/',
    checked: '2026-11-28',
  },
  'linkerd-issue-7767': {
    title: 'iptables chain already exists',
    url: 'https://github.com/linkerd/linkerd2/issues/7767',
    checked: '2026-11-28',
  },
  'linkerd-pull-14326': {
    title: 'Pull request 14326: change iptables default mode to nft',
    url: 'https://github.com/linkerd/linkerd2/pull/14326',
    checked: '2026-11-28',
  },
  'linkerd-server-policy': {
    title: 'Authorization Policy',
    url: 'https://linkerd.io/2/features/server-policy/',
    checked: '2026-11-28',
  },
  'linkerd-issue-10877': {
    title: 'Probes respond with 403 if using URL parameters',
    url: 'https://github.com/linkerd/linkerd2/issues/10877',
    checked: '2026-11-28',
  },
  'linkerd-issue-7143': {
    title: 'Probes fail when authenticated policies are enabled',
    url: 'https://github.com/linkerd/linkerd2/issues/7143',
    checked: '2026-11-28',
  },
  'linkerd-reconnect': {
    title: 'linkerd/reconnect/src/lib.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/reconnect/src/lib.rs',
    checked: '2026-11-28',
  },
  'linkerd-certify': {
    title: 'linkerd/proxy/identity-client/src/certify.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/proxy/identity-client/src/certify.rs',
    checked: '2026-11-28',
  },
  'linkerd-outbound-protocol': {
    title: 'linkerd/app/outbound/src/protocol.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/app/outbound/src/protocol.rs',
    checked: '2026-11-28',
  },
  'linkerd-inbound-policy': {
    title: 'linkerd/app/inbound/src/policy/http.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/app/inbound/src/policy/http.rs',
    checked: '2026-11-28',
  },
  'linkerd-identity-service': {
    title: 'pkg/identity/service.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/pkg/identity/service.go',
    checked: '2026-11-28',
  },
  'linkerd-issue-3937': {
    title: 'Linkerd-proxy error "certify Failed to certify identity"',
    url: 'https://github.com/linkerd/linkerd2/issues/3937',
    checked: '2026-11-28',
  },
  'linkerd-failfast': {
    title: 'Failfast',
    url: 'https://linkerd.io/2-edge/common-errors/failfast/',
    checked: '2026-11-28',
  },
  'linkerd-http-503-504': {
    title: 'HTTP 503 and 504 Errors',
    url: 'https://linkerd.io/2-edge/common-errors/http-503-504/',
    checked: '2026-11-28',
  },
  'linkerd-network-policy': {
    title: 'Network Policy',
    url: 'https://linkerd.io/2-edge/common-errors/network-policy/',
    checked: '2026-11-28',
  },
  'linkerd-stack-failfast': {
    title: 'linkerd/stack/src/failfast.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/stack/src/failfast.rs',
    checked: '2026-11-28',
  },
  'linkerd-balance-queue': {
    title: 'linkerd/proxy/balance/queue/src/worker.rs',
    url: 'https://github.com/linkerd/linkerd2-proxy/blob/main/linkerd/proxy/balance/queue/src/worker.rs',
    checked: '2026-11-28',
  },
  'linkerd-healthcheck': {
    title: 'pkg/healthcheck/healthcheck.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/pkg/healthcheck/healthcheck.go',
    checked: '2026-11-29',
  },
  'linkerd-issue-8943': {
    title: 'linkerd-destination fails to connect, connection refused',
    url: 'https://github.com/linkerd/linkerd2/issues/8943',
    checked: '2026-11-28',
  },
  'linkerd-issue-12781': {
    title: 'The proxy tries to connect to endpoints that are no longer available',
    url: 'https://github.com/linkerd/linkerd2/issues/12781',
    checked: '2026-11-28',
  },
  'linkerd-inject-report': {
    title: 'pkg/inject/report.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/pkg/inject/report.go',
    checked: '2026-11-29',
  },
  'linkerd-injector-webhook': {
    title: 'controller/proxy-injector/webhook.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/controller/proxy-injector/webhook.go',
    checked: '2026-11-29',
  },
  'linkerd-validator': {
    title: 'validator/src/main.rs of linkerd2-proxy-init',
    url: 'https://github.com/linkerd/linkerd2-proxy-init/blob/main/validator/src/main.rs',
    checked: '2026-11-29',
  },
  'linkerd-cni': {
    title: 'CNI Plugin',
    url: 'https://linkerd.io/2-edge/features/cni/',
    checked: '2026-11-28',
  },
  'linkerd-cni-values': {
    title: 'charts/linkerd2-cni/values.yaml',
    url: 'https://github.com/linkerd/linkerd2/blob/main/charts/linkerd2-cni/values.yaml',
    checked: '2026-11-28',
  },
  'linkerd-issue-11325': {
    title: 'linkerd-network-validator fails if a Pod starts before linkerd-cni',
    url: 'https://github.com/linkerd/linkerd2/issues/11325',
    checked: '2026-11-28',
  },
  'linkerd-issue-12391': {
    title: 'linkerd-control-plane Pods fail with linkerd-cni and proxy.nativeSidecar',
    url: 'https://github.com/linkerd/linkerd2/issues/12391',
    checked: '2026-11-28',
  },
  'linkerd-cluster-configuration': {
    title: 'Cluster Configuration',
    url: 'https://linkerd.io/2-edge/reference/cluster-configuration/',
    checked: '2026-11-28',
  },
  'linkerd-install-code': {
    title: 'cli/cmd/install.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/cli/cmd/install.go',
    checked: '2026-11-29',
  },
  'linkerd-upgrade-code': {
    title: 'cli/cmd/upgrade.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/cli/cmd/upgrade.go',
    checked: '2026-11-28',
  },
  'linkerd-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://linkerd.io/2-edge/tasks/troubleshooting/',
    checked: '2026-11-28',
  },
  'linkerd-multicluster-check': {
    title: 'multicluster/cmd/check.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/multicluster/cmd/check.go',
    checked: '2026-11-29',
  },
  'linkerd-multicluster-link': {
    title: 'multicluster/cmd/link.go',
    url: 'https://github.com/linkerd/linkerd2/blob/main/multicluster/cmd/link.go',
    checked: '2026-11-28',
  },
  'linkerd-issue-10873': {
    title: 'Grafana dashboards old templating datasource (issue 10873)',
    url: 'https://github.com/linkerd/linkerd2/issues/10873',
    checked: '2026-11-28',
    asOf: '2023-05-09',
  },
})
