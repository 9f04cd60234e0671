import { defineSources } from '#facts/source.ts'

export const istio = defineSources('Istio', {
  'istio-issue-36955': {
    title: '\'failed calling webhook "namespace.sidecar-injector.istio.io"\' on EKS',
    url: 'https://github.com/istio/istio/issues/36955',
    checked: '2026-11-27',
  },
  'istio-issue-58239': {
    title: '503 from a waypoint after the Pods of a Service change (issue 58239)',
    url: 'https://github.com/istio/istio/issues/58239',
    checked: '2026-11-28',
  },
  'istio-waypoint-retries': {
    title: 'Release note 60682: default retries of waypoints',
    url: 'https://github.com/istio/istio/blob/master/releasenotes/notes/60682.yaml',
    checked: '2026-11-28',
  },
  'istio-quickstart': {
    title: 'Quickstart',
    url: 'https://istio.io/latest/docs/overview/quickstart/',
    checked: '2026-11-27',
  },
  'istio-ambient-multicluster': {
    title: 'Install multicluster in ambient mode',
    url: 'https://istio.io/latest/docs/ambient/install/multicluster/',
    checked: '2026-11-28',
  },
  'istio-ambient-overview': {
    title: 'Overview (ambient mode)',
    url: 'https://istio.io/latest/docs/ambient/overview/',
    checked: '2026-11-27',
  },
  'istio-ambient-add-workloads': {
    title: 'Add workloads to the mesh',
    url: 'https://istio.io/latest/docs/ambient/usage/add-workloads/',
    checked: '2026-11-27',
  },
  'istio-ambient-migrate': {
    title: 'Migrate from Sidecar to Ambient',
    url: 'https://istio.io/latest/docs/ambient/migrate/',
    checked: '2026-11-27',
  },
  'istio-ambient-networkpolicy': {
    title: 'Ambient and Kubernetes NetworkPolicy',
    url: 'https://istio.io/latest/docs/ambient/usage/networkpolicy/',
    checked: '2026-11-29',
  },
  'istio-platform-prerequisites': {
    title: 'Platform-Specific Prerequisites',
    url: 'https://istio.io/latest/docs/ambient/install/platform-prerequisites/',
    checked: '2026-11-29',
  },
  'istio-performance': {
    title: 'Performance and Scalability',
    url: 'https://istio.io/latest/docs/ops/deployment/performance-and-scalability/',
    checked: '2026-11-27',
  },
  'istio-peer-authentication': {
    title: 'PeerAuthentication',
    url: 'https://istio.io/latest/docs/reference/config/security/peer_authentication/',
    checked: '2026-11-27',
  },
  'istio-egress-gateway': {
    title: 'Egress gateways (ambient mode)',
    url: 'https://istio.io/latest/docs/ambient/usage/egress-gateway/',
    checked: '2026-11-27',
  },
  'istio-1-31-upgrade-notes': {
    title: 'Istio 1.31 upgrade notes',
    url: 'https://istio.io/latest/news/releases/1.31.x/announcing-1.31/upgrade-notes/',
    checked: '2026-11-29',
  },
  'istio-branch-eni-fix': {
    title: 'fix kubelet probe failure with aws vpc cni security groups for pods',
    url: 'https://github.com/istio/istio/pull/59778',
    checked: '2026-11-29',
    asOf: '2026-05-04',
  },
  'istio-branch-eni': {
    title: 'cni/pkg/nodeagent/brancheni_linux.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/nodeagent/brancheni_linux.go',
    checked: '2026-11-29',
  },
  'istio-issue-57788': {
    title: 'Ambient: Failed to create pod sandbox "istio-cni" Unauthorized',
    url: 'https://github.com/istio/istio/issues/57788',
    checked: '2026-11-27',
    asOf: '2025-09-25',
  },
  'istio-cni-event-client': {
    title: 'cni/pkg/plugin/cnieventclient.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/plugin/cnieventclient.go',
    checked: '2026-11-27',
  },
  'istio-cni-options': {
    title: 'cni/pkg/nodeagent/options.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/nodeagent/options.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'istio-cni-ztunnel-server': {
    title: 'cni/pkg/nodeagent/ztunnelserver_linux.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/nodeagent/ztunnelserver_linux.go',
    checked: '2026-11-27',
  },
  'istio-ztunnel-state': {
    title: 'src/state.rs of ztunnel: how it finds a waypoint and its Pods',
    url: 'https://github.com/istio/ztunnel/blob/master/src/state.rs',
    checked: '2026-11-29',
  },
  'istio-ztunnel-proxy': {
    title: 'src/proxy.rs of ztunnel',
    url: 'https://github.com/istio/ztunnel/blob/master/src/proxy.rs',
    checked: '2026-11-29',
  },
  'istio-network-issues': {
    title: 'Traffic Management Problems',
    url: 'https://istio.io/latest/docs/ops/common-problems/network-issues/',
    checked: '2026-11-28',
  },
  'istio-cluster-tls': {
    title: 'pilot/pkg/networking/core/cluster_tls.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/networking/core/cluster_tls.go',
    checked: '2026-11-28',
    asOf: '2026-08-22',
  },
  'istio-issue-28026': {
    title: 'upstream connect error or disconnect/reset before headers (issue 28026)',
    url: 'https://github.com/istio/istio/issues/28026',
    checked: '2026-11-28',
  },
  'istio-native-sidecar-default': {
    title: 'Release note: native sidecars by default',
    url: 'https://github.com/istio/istio/blob/master/releasenotes/notes/native-sidecar-default.yaml',
    checked: '2026-11-28',
  },
  'istio-native-sidecar-compatibility': {
    title: 'Release note: ENABLE_NATIVE_SIDECARS in the compatibility profiles',
    url: 'https://github.com/istio/istio/blob/master/releasenotes/notes/compatibility-profile-native-sidecar.yaml',
    checked: '2026-11-28',
  },
  'istio-cni-install': {
    title: 'Install the Istio CNI node agent',
    url: 'https://istio.io/latest/docs/setup/additional-setup/cni/',
    checked: '2026-11-28',
  },
  'istio-prometheus': {
    title: 'Prometheus',
    url: 'https://istio.io/latest/docs/ops/integrations/prometheus/',
    checked: '2026-11-28',
  },
  'ztunnel-issue-1674': {
    title: 'Istio CNI reports healthy but returns 500 to ztunnel readiness probe',
    url: 'https://github.com/istio/ztunnel/issues/1674',
    checked: '2026-11-29',
  },
  'istio-issue-61374': {
    title: 'Failing zTunnel readiness',
    url: 'https://github.com/istio/istio/issues/61374',
    checked: '2026-11-29',
  },
  'istio-issue-8638': {
    title: 'Allow Istio ingress to use ELB to do SSL termination',
    url: 'https://github.com/istio/istio/issues/8638',
    checked: '2026-11-28',
  },
  'istio-issue-53903': {
    title: 'TLS when using AWS NLB: port 443 target group is unhealthy',
    url: 'https://github.com/istio/istio/issues/53903',
    checked: '2026-11-28',
  },
  'istio-issue-6324': {
    title: 'Jobs do not complete with a sidecar',
    url: 'https://github.com/istio/istio/issues/6324',
    checked: '2026-11-28',
  },
  'istio-agent-status': {
    title: 'pilot/cmd/pilot-agent/status/server.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/cmd/pilot-agent/status/server.go',
    checked: '2026-11-28',
  },
  'istio-injection-problems': {
    title: 'Sidecar Injection Problems',
    url: 'https://istio.io/latest/docs/ops/common-problems/injection/',
    checked: '2026-11-28',
  },
  'istio-canary-upgrade': {
    title: 'Canary Upgrades',
    url: 'https://istio.io/latest/docs/setup/upgrade/canary/',
    checked: '2026-11-28',
  },
  'istio-issue-37512': {
    title: 'Deployments are failed with istio-sidecar injection after Istio Upgrade',
    url: 'https://github.com/istio/istio/issues/37512',
    checked: '2026-11-28',
  },
  'istio-gateway': {
    title: 'Gateway',
    url: 'https://istio.io/latest/docs/reference/config/networking/gateway/',
    checked: '2026-11-28',
  },
  'istio-issue-14861': {
    title: 'istio-ingressgateway is running but has no listener on port 80',
    url: 'https://github.com/istio/istio/issues/14861',
    checked: '2026-11-28',
  },
  'istio-issue-48492': {
    title: 'istio 1.19 nlb target groups are unhealthy',
    url: 'https://github.com/istio/istio/issues/48492',
    checked: '2026-11-28',
  },
  'istio-issue-28856': {
    title: 'DuplicateTargetGroupName for the NLB of the gateway',
    url: 'https://github.com/istio/istio/issues/28856',
    checked: '2026-11-28',
  },
  'istio-issue-47575': {
    title: 'Istio with security groups for Pods',
    url: 'https://github.com/istio/istio/issues/47575',
    checked: '2026-11-28',
  },
  'istio-issue-32659': {
    title: 'TCP ServiceEntries on the same port',
    url: 'https://github.com/istio/istio/issues/32659',
    checked: '2026-11-28',
  },
  'istio-pull-61168': {
    title: 'istio-cni: restore the filter for Pods of the host network (pull request 61168)',
    url: 'https://github.com/istio/istio/pull/61168',
    checked: '2026-11-29',
  },
  'istio-dns-proxy': {
    title: 'DNS Proxying',
    url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/dns-proxy/',
    checked: '2026-11-28',
  },
  'istio-application-requirements': {
    title: 'Application Requirements',
    url: 'https://istio.io/latest/docs/ops/deployment/application-requirements/',
    checked: '2026-11-28',
  },
  'istio-issue-59489': {
    title: '404 and 502 from an ALB during a revision upgrade of the gateway',
    url: 'https://github.com/istio/istio/issues/59489',
    checked: '2026-11-28',
  },
  'istio-mesh-config': {
    title: 'Global Mesh Options',
    url: 'https://istio.io/latest/docs/reference/config/istio.mesh.v1alpha1/',
    checked: '2026-11-28',
  },
  'istio-io-pull-17561': {
    title: 'Release notes of Istio 1.30.4 and 1.29.7 (pull request 17561)',
    url: 'https://github.com/istio/istio.io/pull/17561',
    checked: '2026-11-28',
  },
  'istio-issue-41197': {
    title: 'ALB with an Istio gateway as NodePort: 504 (issue 41197)',
    url: 'https://github.com/istio/istio/issues/41197',
    checked: '2026-11-28',
  },
  'istio-issue-36377': {
    title: 'Unknown error code 104 when using https to external services',
    url: 'https://github.com/istio/istio/issues/36377',
    checked: '2026-11-28',
  },
  'istio-issue-23489': {
    title: 'Cannot communicate to external TLS services after an upgrade to 1.5',
    url: 'https://github.com/istio/istio/issues/23489',
    checked: '2026-11-28',
  },
  'istio-issue-45751': {
    title: 'Errors with NLB: OpenSSL SSL_connect SSL_ERROR_SYSCALL',
    url: 'https://github.com/istio/istio/issues/45751',
    checked: '2026-11-28',
  },
  'istio-issue-33513': {
    title: 'source.remoteIpBlocks of an AuthorizationPolicy behind a load balancer',
    url: 'https://github.com/istio/istio/issues/33513',
    checked: '2026-11-29',
  },
  'istio-issue-55748': {
    title: 'perTryTimeout of retries limits a normal request',
    url: 'https://github.com/istio/istio/issues/55748',
    checked: '2026-11-28',
  },
  'istio-issue-1888': {
    title: 'Request timeout does not increase beyond 15 s',
    url: 'https://github.com/istio/istio/issues/1888',
    checked: '2026-11-28',
  },
  'istio-issue-6230': {
    title: 'Cannot set timeouts over 15 seconds',
    url: 'https://github.com/istio/istio/issues/6230',
    checked: '2026-11-28',
  },
  'istio-authorization-policy': {
    title: 'Authorization Policy',
    url: 'https://istio.io/latest/docs/reference/config/security/authorization-policy/',
    checked: '2026-11-28',
  },
  'istio-request-timeouts': {
    title: 'Request Timeouts',
    url: 'https://istio.io/latest/docs/tasks/traffic-management/request-timeouts/',
    checked: '2026-11-28',
  },
  'istio-egress-control': {
    title: 'Accessing External Services',
    url: 'https://istio.io/latest/docs/tasks/traffic-management/egress/egress-control/',
    checked: '2026-11-28',
  },
  'istio-protocol-selection': {
    title: 'Protocol Selection',
    url: 'https://istio.io/latest/docs/ops/configuration/traffic-management/protocol-selection/',
    checked: '2026-11-28',
  },
  'istio-issue-28994': {
    title: 'BlackHole when REGISTRY_ONLY to GKE Metadata Server',
    url: 'https://github.com/istio/istio/issues/28994',
    checked: '2026-11-28',
  },
  'istio-issue-46619': {
    title: 'TLS error after a Pod restarts',
    url: 'https://github.com/istio/istio/issues/46619',
    checked: '2026-11-28',
  },
  'istio-gateway-conversion': {
    title: 'pilot/pkg/config/kube/gatewaycommon/conversion.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gatewaycommon/conversion.go',
    checked: '2026-11-28',
  },
  'istio-gateway-context': {
    title: 'pilot/pkg/config/kube/gatewaycommon/context.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gatewaycommon/context.go',
    checked: '2026-11-28',
  },
  'istio-networking-util': {
    title: 'pilot/pkg/networking/util/util.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/networking/util/util.go',
    checked: '2026-11-28',
  },
  'istio-issue-23692': {
    title: "Can't connect to aws mysql rds via egress gateway",
    url: 'https://github.com/istio/istio/issues/23692',
    checked: '2026-11-28',
  },
  'istio-network-go': {
    title: 'pilot/pkg/model/network.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/model/network.go',
    checked: '2026-11-29',
  },
  'istio-issue-36275': {
    title:
      'Multi-network/Multi-cluster: not able to establish connection because east-west gateway has a hostname (EKS cluster)',
    url: 'https://github.com/istio/istio/issues/36275',
    checked: '2026-11-28',
    asOf: '2021-11-26',
  },
  'istio-agent-ready-probe': {
    title: 'pilot/cmd/pilot-agent/status/ready/probe.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/cmd/pilot-agent/status/ready/probe.go',
    checked: '2026-11-29',
  },
  'istio-validation-controller': {
    title: 'pkg/webhooks/validation/controller/controller.go',
    url: 'https://github.com/istio/istio/blob/master/pkg/webhooks/validation/controller/controller.go',
    checked: '2026-11-29',
  },
  'istio-issue-60774': {
    title: 'The webhook caBundle is not updated after a move to istio-csr',
    url: 'https://github.com/istio/istio/issues/60774',
    checked: '2026-11-29',
  },
  'istio-issue-45178': {
    title: 'Cannot create ingress gateways with Istio and EKS',
    url: 'https://github.com/istio/istio/issues/45178',
    checked: '2026-11-28',
  },
  'istio-issue-48358': {
    title: 'Readiness probe failed: dial tcp :15021: connection refused',
    url: 'https://github.com/istio/istio/issues/48358',
    checked: '2026-11-28',
  },
  'istio-gateway-api-conversion': {
    title: 'pilot/pkg/config/kube/gateway/conversion.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/config/kube/gateway/conversion.go',
    checked: '2026-11-28',
  },
  'istio-dns-client': {
    title: 'pkg/dns/client/dns.go: the DNS server of the sidecar',
    url: 'https://github.com/istio/istio/blob/master/pkg/dns/client/dns.go',
    checked: '2026-11-28',
  },
  'istio-issue-16434': {
    title: 'The sidecar injector times out with Weave on EKS (issue 16434)',
    url: 'https://github.com/istio/istio/issues/16434',
    checked: '2026-11-28',
  },
  'istio-analysis-messages': {
    title: 'Analysis messages, pkg/config/analysis/msg/messages.yaml',
    url: 'https://github.com/istio/istio/blob/master/pkg/config/analysis/msg/messages.yaml',
    checked: '2026-11-29',
  },
  'istio-sds': {
    title: 'pilot/pkg/xds/sds.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/xds/sds.go',
    checked: '2026-11-29',
  },
  'istio-credentials': {
    title: 'pilot/pkg/credentials/kube/secrets.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/credentials/kube/secrets.go',
    checked: '2026-11-29',
  },
  'istio-cni-config': {
    title: 'cni/pkg/install/cniconfig.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/install/cniconfig.go',
    checked: '2026-11-29',
  },
  'istio-cni-install-code': {
    title: 'cni/pkg/install/install.go',
    url: 'https://github.com/istio/istio/blob/master/cni/pkg/install/install.go',
    checked: '2026-11-29',
  },
  'istio-request-authentication': {
    title: 'RequestAuthentication',
    url: 'https://istio.io/latest/docs/reference/config/security/request_authentication/',
    checked: '2026-11-28',
  },
  'istio-issue-44950': {
    title: 'Ztunnel: resources not ready after 5m0s',
    url: 'https://github.com/istio/istio/issues/44950',
    checked: '2026-11-28',
  },
  'istio-jwks-resolver': {
    title: 'pilot/pkg/model/jwks_resolver.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/model/jwks_resolver.go',
    checked: '2026-11-28',
  },
  'istio-policy-applier': {
    title: 'pilot/pkg/security/authn/policy_applier.go',
    url: 'https://github.com/istio/istio/blob/master/pilot/pkg/security/authn/policy_applier.go',
    checked: '2026-11-29',
  },
  'istio-injector-webhooks': {
    title: 'istio-discovery/templates/mutatingwebhook.yaml: the webhooks of the injector',
    url: 'https://github.com/istio/istio/blob/master/manifests/charts/istio-control/istio-discovery/templates/mutatingwebhook.yaml',
    checked: '2026-11-29',
  },
  'istio-issue-46746': {
    title: 'The injector of Istio on EKS: dial tcp …:15017: i/o timeout (issue 46746)',
    url: 'https://github.com/istio/istio/issues/46746',
    checked: '2026-11-29',
  },
  'istio-issue-30139': {
    title: 'failed calling webhook sidecar-injector.istio.io: i/o timeout',
    url: 'https://github.com/istio/istio/issues/30139',
    checked: '2026-11-28',
  },
})
