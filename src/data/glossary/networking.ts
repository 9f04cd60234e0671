import { defineTerms } from '#terms/term.ts'

export const networking = defineTerms({
  alb: {
    term: 'ALB',
    definition:
      'Application Load Balancer: the AWS load balancer for HTTP and HTTPS, which can route by host name and path.',
    note: '/networking/load-balancers/#alb-or-nlb',
    also: ['Application Load Balancer'],
  },
  annotation: {
    term: 'annotation',
    definition:
      'A key and a value on an object with information for people or programs; you cannot select objects by it.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  'aws-load-balancer-controller': {
    term: 'AWS Load Balancer Controller',
    definition:
      'The controller that creates AWS load balancers for Services, Ingresses and Gateways.',
    note: '/networking/load-balancers/#who-makes-them',
    also: ['LBC'],
  },
  cni: {
    term: 'CNI',
    definition:
      'Container Network Interface: the standard for plugins that give Pods their network, such as the VPC CNI.',
    note: '/networking/vpc-cni/#what-it-does',
    also: ['Container Network Interface'],
  },
  'custom-networking': {
    term: 'custom networking',
    definition:
      'A mode of the VPC CNI that gives Pods addresses from different subnets than those of their nodes.',
    note: '/networking/ip-addresses/#custom-networking',
  },
  eni: {
    term: 'ENI',
    definition:
      'Elastic network interface: a virtual network card in a VPC; an instance can have several, each with several addresses.',
    note: '/networking/vpc-cni/#what-it-does',
    also: ['elastic network interface'],
  },
  networkpolicy: {
    term: 'NetworkPolicy',
    definition:
      'An object that says which traffic certain Pods are allowed to receive or send; it works only if something in the cluster enforces it.',
    note: '/networking/network-policies/',
    also: ['network policy', 'network policies'],
  },
  nlb: {
    term: 'NLB',
    definition:
      'Network Load Balancer: the AWS load balancer for connections such as TCP and UDP, which does not inspect HTTP.',
    note: '/networking/load-balancers/#alb-or-nlb',
    also: ['Network Load Balancer'],
  },
  'prefix-delegation': {
    term: 'prefix delegation',
    definition:
      'A mode of the VPC CNI in which a node takes blocks of addresses instead of single ones, so that more Pods fit on it.',
    note: '/networking/ip-addresses/#prefixes',
  },
  'readiness-gate': {
    term: 'readiness gate',
    definition:
      'An extra condition for a Pod to count as ready, set by a program, such as being healthy in a target group.',
    note: '/networking/load-balancers/#rollouts',
  },
  'security-group': {
    term: 'security group',
    definition:
      'The AWS firewall rules for a network interface: which traffic may come in and go out.',
    note: '/networking/security-groups/',
  },
  'target-group': {
    term: 'target group',
    definition:
      'The list of addresses or instances to which a load balancer sends requests, with its health checks.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  'target-type': {
    term: 'target type',
    definition:
      'The setting that decides whether a load balancer sends traffic to Pods directly or to a port of their nodes.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  'vpc-cni': {
    term: 'VPC CNI',
    definition: 'The default network plugin of EKS: it gives Pods addresses from your VPC.',
    note: '/networking/vpc-cni/',
    also: ['Amazon VPC CNI'],
  },
  ztunnel: {
    term: 'ztunnel',
    definition:
      'The proxy that Istio runs once on each node in ambient mode; it carries the traffic of meshed Pods with mutual TLS.',
    note: '/networking/service-mesh/#ambient-or-sidecar',
  },
  'mutual-tls': {
    term: 'mutual TLS',
    definition: 'TLS in which the client too proves its identity with a certificate.',
    note: '/networking/mutual-tls/#which',
    also: ['mTLS'],
  },
  snat: {
    term: 'SNAT',
    definition:
      'Source network address translation: replacing the source address of a packet, as the VPC CNI does by default for IPv4 traffic that leaves the VPC.',
    note: '/networking/outbound-traffic/#snat',
    also: ['source NAT'],
  },
  'proxy-protocol': {
    term: 'proxy protocol',
    definition:
      'A header in front of a connection with the address of the client, written by a load balancer.',
    note: '/networking/client-addresses/#proxy-protocol',
    also: ['PROXY protocol'],
  },
})
