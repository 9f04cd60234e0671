import { defineSources } from '#facts/source.ts'

export const cilium = defineSources('Cilium', {
  'cilium-encryption-ztunnel': {
    title: 'Ztunnel Transparent Encryption (Beta)',
    url: 'https://docs.cilium.io/en/stable/security/network/encryption-ztunnel/',
    checked: '2026-11-27',
  },
  'cilium-egress-gateway': {
    title: 'Egress Gateway',
    url: 'https://docs.cilium.io/en/stable/network/egress-gateway/egress-gateway/',
    checked: '2026-11-27',
  },
  'cilium-issue-44947': {
    title: 'Clusters that eksctl cannot create: the maximum number of VPCs (issue 44947)',
    url: 'https://github.com/cilium/cilium/issues/44947',
    checked: '2026-11-29',
  },
  'cilium-issue-37492': {
    title: 'Cilium 1.16.4 with EKS 1.31 - CoreDNS and Hubble Relay do not start (issue 37492)',
    url: 'https://github.com/cilium/cilium/issues/37492',
    checked: '2026-11-28',
    asOf: '2025-03-29',
  },
  'cilium-eni-ipam': {
    title: 'AWS ENI',
    url: 'https://docs.cilium.io/en/stable/network/concepts/ipam/eni/',
    checked: '2026-11-29',
  },
  'cilium-aws-cni-chaining': {
    title: 'AWS VPC CNI plugin',
    url: 'https://docs.cilium.io/en/stable/installation/cni-chaining-aws-cni/',
    checked: '2026-11-29',
  },
  'cilium-masquerading': {
    title: 'Masquerading',
    url: 'https://docs.cilium.io/en/stable/network/concepts/masquerading/',
    checked: '2026-11-28',
  },
  'cilium-issue-29634': {
    title: 'AWS EKS with ENI and prefix delegation runs out of IPs',
    url: 'https://github.com/cilium/cilium/issues/29634',
    checked: '2026-11-28',
  },
  'cilium-issue-31974': {
    title: 'ENI setup issues in 1.15.3 on EKS using the ENI datapath',
    url: 'https://github.com/cilium/cilium/issues/31974',
    checked: '2026-11-28',
  },
  'cilium-issue-41626': {
    title: 'Sporadic connectivity issues on 1.16',
    url: 'https://github.com/cilium/cilium/issues/41626',
    checked: '2026-11-28',
  },
  'cilium-issue-34615': {
    title: 'Upgrade to 1.16.1 breaks network policies in ENI mode',
    url: 'https://github.com/cilium/cilium/issues/34615',
    checked: '2026-11-28',
  },
  'cilium-issue-40670': {
    title: 'Worker nodes lose DNS connectivity to AWS VPC DNS',
    url: 'https://github.com/cilium/cilium/issues/40670',
    checked: '2026-11-28',
  },
  'cilium-issue-45077': {
    title: 'Host loses all egress connectivity on Cilium agent restart',
    url: 'https://github.com/cilium/cilium/issues/45077',
    checked: '2026-11-28',
  },
  'cilium-issue-39391': {
    title: 'DNS resolution timeout while upgrading Cilium',
    url: 'https://github.com/cilium/cilium/issues/39391',
    checked: '2026-11-28',
  },
  'cilium-issue-36803': {
    title: 'VLAN filter drops 802.1q packets in VPC CNI chaining mode',
    url: 'https://github.com/cilium/cilium/issues/36803',
    checked: '2026-11-28',
  },
  'cilium-issue-20915': {
    title: 'Scale-down event of EKS kube-apiserver causes network outage',
    url: 'https://github.com/cilium/cilium/issues/20915',
    checked: '2026-11-29',
  },
  'cilium-pull-41588': {
    title: 'The heartbeat asks readyz instead of healthz (pull request 41588)',
    url: 'https://github.com/cilium/cilium/pull/41588',
    checked: '2026-11-28',
  },
  'cilium-issue-27227': {
    title: 'WireGuard drops large packets on EKS',
    url: 'https://github.com/cilium/cilium/issues/27227',
    checked: '2026-11-28',
  },
  'cilium-issue-14728': {
    title: 'NodePort to the local node with kube-proxy is broken',
    url: 'https://github.com/cilium/cilium/issues/14728',
    checked: '2026-11-28',
  },
  'cilium-issue-34093': {
    title: 'NLB health checks fail after an update to 1.16',
    url: 'https://github.com/cilium/cilium/issues/34093',
    checked: '2026-11-28',
  },
  'cilium-pull-44229': {
    title: 'Add 443 as a listener of a shared Ingress (pull request 44229)',
    url: 'https://github.com/cilium/cilium/pull/44229',
    checked: '2026-11-28',
  },
  'cilium-issue-30331': {
    title: 'tproxy prevents health checks of load balancers',
    url: 'https://github.com/cilium/cilium/issues/30331',
    checked: '2026-11-29',
  },
  'cilium-issue-11043': {
    title: 'Health check of the traffic policy Local returns a wrong status',
    url: 'https://github.com/cilium/cilium/issues/11043',
    checked: '2026-11-28',
  },
  'cilium-cli-issue-2697': {
    title: 'Cilium fails to install on EKS with bpf.masquerade=true (issue 2697)',
    url: 'https://github.com/cilium/cilium-cli/issues/2697',
    checked: '2026-11-28',
    asOf: '2024-07-18',
  },
  'cilium-issue-35989': {
    title: 'BPF host routing breaks the EKS Pod Identity agent',
    url: 'https://github.com/cilium/cilium/issues/35989',
    checked: '2026-11-29',
  },
  'cilium-issue-34387': {
    title: 'NetworkPolicy denies communication with the EKS Pod Identity agent',
    url: 'https://github.com/cilium/cilium/issues/34387',
    checked: '2026-11-29',
  },
  'cilium-issue-40489': {
    title: 'Intermittent internet connectivity errors with Cilium on EKS',
    url: 'https://github.com/cilium/cilium/issues/40489',
    checked: '2026-11-29',
  },
  'cilium-pull-22972': {
    title: 'Fix LB loopback path with ingress policy (pull request 22972)',
    url: 'https://github.com/cilium/cilium/pull/22972',
    checked: '2026-11-28',
  },
  'cilium-pull-27798': {
    title: 'Support hairpinning through a Service with endpoint routes (pull request 27798)',
    url: 'https://github.com/cilium/cilium/pull/27798',
    checked: '2026-11-28',
  },
  'cilium-issue-26100': {
    title: 'Pods cannot see their own IP when hairpinning through a Service',
    url: 'https://github.com/cilium/cilium/issues/26100',
    checked: '2026-11-28',
  },
  'cilium-pull-40722': {
    title: 'Skip HostPort mappings for Pods of the host network (pull request 40722)',
    url: 'https://github.com/cilium/cilium/pull/40722',
    checked: '2026-11-28',
  },
  'cilium-pull-30572': {
    title: 'Add the field enableDefaultDeny to network policies (pull request 30572)',
    url: 'https://github.com/cilium/cilium/pull/30572',
    checked: '2026-11-28',
  },
  'cilium-issue-40273': {
    title: 'eks-pod-identity-agent not working',
    url: 'https://github.com/cilium/cilium/issues/40273',
    checked: '2026-11-29',
  },
  'cilium-pull-43051': {
    title: 'Pull request 43051: a node volume is smaller than its snapshot',
    url: 'https://github.com/cilium/cilium/pull/43051',
    checked: '2026-11-28',
  },
  'cilium-issue-28807': {
    title: 'New nodes cannot reach the API server',
    url: 'https://github.com/cilium/cilium/issues/28807',
    checked: '2026-11-28',
  },
  'cilium-issue-22039': {
    title: 'kube-proxy replacement breaks on EKS due to dynamic k8sServiceHost endpoint IP',
    url: 'https://github.com/cilium/cilium/issues/22039',
    checked: '2026-11-28',
  },
  'cilium-cni-plugin': {
    title: 'plugins/cilium-cni/cmd/cmd.go',
    url: 'https://github.com/cilium/cilium/blob/main/plugins/cilium-cni/cmd/cmd.go',
    checked: '2026-11-28',
  },
  'cilium-client': {
    title: 'pkg/client/client.go',
    url: 'https://github.com/cilium/cilium/blob/main/pkg/client/client.go',
    checked: '2026-11-28',
  },
  'cilium-cluster-pool': {
    title: 'Cluster scope: the cluster pool',
    url: 'https://docs.cilium.io/en/stable/network/concepts/ipam/cluster-pool/',
    checked: '2026-11-28',
  },
  'cilium-install-helm': {
    title: 'Installation using Helm',
    url: 'https://docs.cilium.io/en/stable/installation/k8s-install-helm/',
    checked: '2026-11-28',
  },
  'cilium-system-requirements': {
    title: 'System requirements',
    url: 'https://docs.cilium.io/en/stable/operations/system_requirements/',
    checked: '2026-11-28',
  },
  'cilium-issue-3934': {
    title: 'Improve cilium status error if agent is still down',
    url: 'https://github.com/cilium/cilium/issues/3934',
    checked: '2026-11-28',
  },
  'cilium-issue-16038': {
    title: 'Pods are stuck in ContainerCreating state',
    url: 'https://github.com/cilium/cilium/issues/16038',
    checked: '2026-11-28',
  },
  'cilium-issue-41130': {
    title: 'Bad UX when ClusterPool IP allocator fails to allocate podCIDRs for a node',
    url: 'https://github.com/cilium/cilium/issues/41130',
    checked: '2026-11-29',
  },
  'cilium-issue-39874': {
    title: 'The Pod cannot start on one of the nodes: Failed to allocate PodCIDRs to node',
    url: 'https://github.com/cilium/cilium/issues/39874',
    checked: '2026-11-29',
  },
  'cilium-issue-41986': {
    title: 'Issue when extending CiliumPodIPPool with new CIDRs',
    url: 'https://github.com/cilium/cilium/issues/41986',
    checked: '2026-11-29',
  },
  'cilium-issue-29405': {
    title: 'Cilium removes agent-not-ready taint too early',
    url: 'https://github.com/cilium/cilium/issues/29405',
    checked: '2026-11-29',
  },
  'cilium-issue-28427': {
    title: 'toFQDN rules do not tolerate records with many IPs',
    url: 'https://github.com/cilium/cilium/issues/28427',
    checked: '2026-11-28',
  },
  'cilium-pull-36255': {
    title: 'defaults: bump FQDN max ips per host',
    url: 'https://github.com/cilium/cilium/pull/36255',
    checked: '2026-11-28',
  },
  'cilium-pull-36103': {
    title: 'Pull request 36103: several interfaces in egressMasqueradeInterfaces',
    url: 'https://github.com/cilium/cilium/pull/36103',
    checked: '2026-11-28',
    asOf: '2024-11-22',
  },
  'cilium-pull-36267': {
    title: 'Pull request 36267: egress masquerading with several interfaces, and 1.16.4',
    url: 'https://github.com/cilium/cilium/pull/36267',
    checked: '2026-11-28',
    asOf: '2024-12-04',
  },
  'cilium-issue-44714': {
    title: 'Yet another issue with unexpected fqdn egress dropped traffic',
    url: 'https://github.com/cilium/cilium/issues/44714',
    checked: '2026-11-29',
  },
  'cilium-issue-41873': {
    title: 'Incorrectly dropped traffic until Cilium DaemonSet is restarted',
    url: 'https://github.com/cilium/cilium/issues/41873',
    checked: '2026-11-29',
  },
  'cilium-issue-25133': {
    title: 'Cilium Errors on Bottlerocket 1.13.3',
    url: 'https://github.com/cilium/cilium/issues/25133',
    checked: '2026-11-28',
  },
  'cilium-issue-22228': {
    title: 'Failed to load program for host endpoint when starting cilium-agent',
    url: 'https://github.com/cilium/cilium/issues/22228',
    checked: '2026-11-28',
  },
  'cilium-issue-39242': {
    title: 'failed to compile template program: Failed to compile bpf_lxc.c',
    url: 'https://github.com/cilium/cilium/issues/39242',
    checked: '2026-11-28',
  },
  'cilium-chart-validate': {
    title: 'templates/validate.yaml of the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/validate.yaml',
    checked: '2026-11-29',
  },
  'cilium-chart-configmap': {
    title: 'templates/cilium-configmap.yaml of the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-configmap.yaml',
    checked: '2026-11-29',
  },
  'cilium-chart-operator': {
    title: 'Helpers of cilium-operator in the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-operator/_helpers.tpl',
    checked: '2026-11-29',
  },
  'cilium-issue-39519': {
    title: 'ENI mode on EKS: eni allocator is not supported by cilium-operator-generic',
    url: 'https://github.com/cilium/cilium/issues/39519',
    checked: '2026-11-28',
  },
  'cilium-issue-16120': {
    title: 'Waiting for IPs to become available in CRD-backed allocation pool',
    url: 'https://github.com/cilium/cilium/issues/16120',
    checked: '2026-11-28',
  },
  'cilium-issue-18239': {
    title: 'Cilium 1.11.0 does not start on EKS with a subnet filter',
    url: 'https://github.com/cilium/cilium/issues/18239',
    checked: '2026-11-28',
  },
  'cilium-issue-15682': {
    title: 'An empty instance ID can put all interfaces of a VPC into a CiliumNode',
    url: 'https://github.com/cilium/cilium/issues/15682',
    checked: '2026-11-29',
  },
  'cilium-issue-33527': {
    title: 'Unable to determine direct routing device',
    url: 'https://github.com/cilium/cilium/issues/33527',
    checked: '2026-11-28',
  },
  'cilium-issue-37427': {
    title: 'Cilium crashes if a Linux bridge is used for external connectivity',
    url: 'https://github.com/cilium/cilium/issues/37427',
    checked: '2026-11-28',
  },
  'cilium-issue-20130': {
    title: 'Hubble Relay: Failed to create peer client for peers synchronization',
    url: 'https://github.com/cilium/cilium/issues/20130',
    checked: '2026-11-28',
  },
  'cilium-issue-29726': {
    title: 'Hubble warning: Failed to create peer client',
    url: 'https://github.com/cilium/cilium/issues/29726',
    checked: '2026-11-28',
  },
  'cilium-mesh-issue-25': {
    title: 'Unable to find all Cilium CRDs necessary within the timeout',
    url: 'https://github.com/cilium/cilium-service-mesh-beta/issues/25',
    checked: '2026-11-28',
  },
  'cilium-issue-30341': {
    title: 'The agent fails its health check while it waits for CRDs',
    url: 'https://github.com/cilium/cilium/issues/30341',
    checked: '2026-11-28',
  },
  'cilium-issue-18495': {
    title: 'aws-cni chaining fails on IPv6 clusters',
    url: 'https://github.com/cilium/cilium/issues/18495',
    checked: '2026-11-28',
  },
  'cilium-issue-16599': {
    title: '503 when L7 egress rules apply to external hosts, with the VPC CNI',
    url: 'https://github.com/cilium/cilium/issues/16599',
    checked: '2026-11-28',
  },
  'cilium-pull-15915': {
    title: 'plugins/cilium-cni: fix aws-cni chaining',
    url: 'https://github.com/cilium/cilium/pull/15915',
    checked: '2026-11-28',
  },
  'cilium-values': {
    title: 'values.yaml of the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/values.yaml',
    checked: '2026-11-29',
  },
  'cilium-gateway-api': {
    title: 'Gateway API support',
    url: 'https://docs.cilium.io/en/stable/network/servicemesh/gateway-api/gateway-api/',
    checked: '2026-11-28',
  },
  'cilium-gateway-cell': {
    title: 'operator/pkg/gateway-api/cell.go',
    url: 'https://github.com/cilium/cilium/blob/main/operator/pkg/gateway-api/cell.go',
    checked: '2026-11-28',
  },
  'cilium-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://docs.cilium.io/en/stable/operations/troubleshooting/',
    checked: '2026-11-28',
  },
  'cilium-issue-12981': {
    title: 'IPAM mode ENI is not compatible with a tunnel on EKS',
    url: 'https://github.com/cilium/cilium/issues/12981',
    checked: '2026-11-28',
  },
  'cilium-issue-28164': {
    title: 'conntrack: do not limit the NAT table to the size of the CT table',
    url: 'https://github.com/cilium/cilium/issues/28164',
    checked: '2026-11-28',
  },
  'cilium-pull-18522': {
    title: 'Fix aws-cni chaining for IPv6 EKS clusters',
    url: 'https://github.com/cilium/cilium/pull/18522',
    checked: '2026-11-28',
  },
  'cilium-chart-peer-service': {
    title: 'templates/hubble/peer-service.yaml of the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/hubble/peer-service.yaml',
    checked: '2026-11-29',
  },
  'cilium-chart-gateway-class': {
    title: 'templates/cilium-gateway-api-class.yaml of the Cilium chart',
    url: 'https://github.com/cilium/cilium/blob/main/install/kubernetes/cilium/templates/cilium-gateway-api-class.yaml',
    checked: '2026-11-29',
  },
  'cilium-issue-24177': {
    title: 'CT: Map insertion failed, or no mapping for NAT masquerade',
    url: 'https://github.com/cilium/cilium/issues/24177',
    checked: '2026-11-28',
  },
})
