import { no, notApplicable, partly, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const serviceTypes = defineComparison({
  id: 'service-types',
  chapter: 'resources',
  title: 'Types of Service',
  question: 'Which type of Service does an application need?',
  checked: '2026-11-23',
  options: {
    'cluster-ip': {
      asks: ['clusterip', 'clusterip service', 'cluster ip service'],
      title: 'ClusterIP',
      chooseWhen:
        'only Pods of the same cluster call the application, or an Ingress or Gateway with `ip` targets is in front of it.',
      note: '/resources/services/#what-a-service-is',
    },
    'node-port': {
      asks: ['nodeport', 'nodeport service', 'node port service'],
      title: 'NodePort',
      chooseWhen:
        'something you run yourself must reach the Pods through the nodes, or an Application Load Balancer targets instances.',
      note: '/resources/services/#load-balancers',
    },
    'load-balancer': {
      asks: ['load balancer service', 'type loadbalancer'],
      title: 'LoadBalancer',
      chooseWhen: 'clients outside the cluster need TCP or UDP and one stable address.',
      note: '/networking/load-balancers/',
    },
    'external-name': {
      asks: ['externalname', 'externalname service'],
      title: 'ExternalName',
      chooseWhen:
        'Pods should use a name inside the cluster for a host outside it, and the protocol does not check host names.',
    },
    headless: {
      asks: ['headless service', 'clusterip none'],
      title: 'Headless',
      chooseWhen:
        'the client must see every Pod and choose one itself, as with the members of a database.',
      note: '/resources/dns/#headless',
    },
  },
  criteria: {
    'reachable-from-outside': {
      asks: ['external access'],
      title: 'Offers an address outside the cluster',
      group: 'Reach',
    },
    'creates-load-balancer': { title: 'Creates an AWS load balancer', group: 'Reach' },
    'opens-node-port': { title: 'Opens a port on every node', group: 'Reach' },
    'name-resolves-to': {
      asks: ['dns', 'dns record'],
      title: 'Its DNS name resolves to',
      group: 'How it routes',
    },
    'virtual-ip': { asks: ['vip'], title: 'Has a virtual IP address', group: 'How it routes' },
    'spreads-traffic': { title: 'Spreads traffic over the Pods', group: 'How it routes' },
    'selects-pods': { title: 'Finds its Pods by a selector', group: 'How it routes' },
    'other-port': { title: 'Can use a different port than the Pods', group: 'How it routes' },
    'pod-names': { title: 'Gives individual Pods a DNS name', group: 'How it routes' },
    'session-affinity': {
      asks: ['session affinity', 'sticky sessions', 'sessionaffinity'],
      title: 'Keeps a client on one Pod',
      group: 'How it routes',
    },
    'client-ip': {
      asks: ['client ip', 'source ip', 'externaltrafficpolicy'],
      title: 'Can keep the IP address of clients outside',
      group: 'How it routes',
    },
    'needs-controller': {
      asks: ['lbc'],
      title: 'Needs the AWS Load Balancer Controller or Auto Mode',
      group: 'On EKS',
    },
    'alb-instance-targets': { title: 'Works behind an ALB with instance targets', group: 'On EKS' },
    'default-type': { title: 'The default', group: 'In the manifest' },
    'set-with': { title: 'Set with', group: 'In the manifest' },
  },
  cells: {
    'reachable-from-outside': {
      'cluster-ip': no('k8s-service', 'an Ingress or Gateway can offer one'),
      'node-port': yes('k8s-service', 'the address of any node, at the node port'),
      'load-balancer': yes(
        ['k8s-service', 'eks-network-load-balancing'],
        'with the AWS Load Balancer Controller or Auto Mode, internal to the VPC unless you ask for `internet-facing`; without them, public',
      ),
      'external-name': no('k8s-service', 'an alias in the DNS of the cluster'),
      headless: no(['k8s-service', 'k8s-dns-pod-service'], 'the DNS of the cluster lists the Pods'),
    },
    'creates-load-balancer': {
      'cluster-ip': no('k8s-service'),
      'node-port': no('k8s-service'),
      'load-balancer': yes(
        ['eks-network-load-balancing', 'eks-auto-configure-nlb'],
        'a Network Load Balancer, with the controller or Auto Mode',
      ),
      'external-name': no('k8s-service'),
      headless: no('k8s-service'),
    },
    'opens-node-port': {
      'cluster-ip': no('k8s-service'),
      'node-port': yes(
        ['k8s-service', 'eks-control-plane-configuration'],
        '30000 to 32767 by default',
      ),
      'load-balancer': partly('unless `allocateLoadBalancerNodePorts` is `false`', [
        'k8s-service',
        'kubernetes-api-core-v1',
      ]),
      'external-name': no('k8s-service'),
      headless: no('k8s-service'),
    },
    'name-resolves-to': {
      'cluster-ip': text('its own IP address', 'k8s-dns-pod-service'),
      'node-port': text('its own IP address', 'k8s-dns-pod-service'),
      'load-balancer': text('its own IP address, not the load balancer', 'k8s-dns-pod-service'),
      'external-name': text('the external name, as a CNAME record', 'k8s-service'),
      headless: text('the IP addresses of its ready Pods', 'k8s-dns-pod-service'),
    },
    'virtual-ip': {
      'cluster-ip': yes('kubernetes-api-core-v1'),
      'node-port': yes('kubernetes-api-core-v1'),
      'load-balancer': yes('kubernetes-api-core-v1'),
      'external-name': no('kubernetes-api-core-v1', 'setting one is rejected'),
      headless: no('kubernetes-api-core-v1'),
    },
    'spreads-traffic': {
      'cluster-ip': yes('k8s-virtual-ips'),
      'node-port': yes('k8s-virtual-ips'),
      'load-balancer': yes(
        ['k8s-virtual-ips', 'eks-network-load-balancing'],
        'for clients outside, the load balancer does it with `ip` targets',
      ),
      'external-name': no('k8s-service'),
      headless: no('k8s-service', 'the client chooses'),
    },
    'selects-pods': {
      'cluster-ip': yes('kubernetes-api-core-v1'),
      'node-port': yes('kubernetes-api-core-v1'),
      'load-balancer': yes('kubernetes-api-core-v1'),
      'external-name': no('kubernetes-api-core-v1', 'a selector is ignored'),
      headless: yes('k8s-service', 'or you list the endpoints yourself'),
    },
    'other-port': {
      'cluster-ip': yes('k8s-service'),
      'node-port': yes('k8s-service'),
      'load-balancer': yes('k8s-service'),
      'external-name': no('k8s-service'),
      headless: no('k8s-service', 'clients connect to the Pods directly'),
    },
    'pod-names': {
      'cluster-ip': no('k8s-dns-pod-service'),
      'node-port': no('k8s-dns-pod-service'),
      'load-balancer': no('k8s-dns-pod-service'),
      'external-name': no('k8s-service'),
      headless: yes(
        'k8s-dns-pod-service',
        'Pods with a `hostname`, and the name of the Service as `subdomain`',
      ),
    },
    'session-affinity': {
      'cluster-ip': yes('kubernetes-api-core-v1', '`sessionAffinity: ClientIP`'),
      'node-port': yes('kubernetes-api-core-v1', '`sessionAffinity: ClientIP`'),
      'load-balancer': yes(
        'kubernetes-api-core-v1',
        '`sessionAffinity: ClientIP`, where kube-proxy routes',
      ),
      'external-name': notApplicable('Nothing is proxied.'),
      headless: notApplicable('Nothing is proxied.'),
    },
    'client-ip': {
      'cluster-ip': notApplicable('No clients outside.'),
      'node-port': partly('only with `externalTrafficPolicy: Local`', 'kubernetes-api-core-v1'),
      'load-balancer': partly(
        '`instance` targets: with `externalTrafficPolicy: Local`; `ip` targets: UDP always, TCP and TLS if you turn it on',
        ['kubernetes-api-core-v1', 'aws-nlb-target-group-attributes'],
      ),
      'external-name': notApplicable('No clients outside.'),
      headless: notApplicable('No clients outside.'),
    },
    'needs-controller': {
      'cluster-ip': no('k8s-service'),
      'node-port': no('k8s-service'),
      'load-balancer': partly(
        'without either, the older AWS cloud provider creates a Classic Load Balancer by default',
        ['eks-network-load-balancing', 'eks-auto-configure-nlb'],
      ),
      'external-name': no('k8s-service'),
      headless: no('k8s-service'),
    },
    'alb-instance-targets': {
      'cluster-ip': no('eks-alb-ingress', 'use `ip` targets'),
      'node-port': yes('eks-alb-ingress'),
      'load-balancer': yes('eks-alb-ingress', 'but it has a load balancer of its own too'),
      'external-name': no('eks-alb-ingress'),
      headless: no('eks-alb-ingress'),
    },
    'default-type': {
      'cluster-ip': yes('kubernetes-api-core-v1'),
      'node-port': no('kubernetes-api-core-v1'),
      'load-balancer': no('kubernetes-api-core-v1'),
      'external-name': no('kubernetes-api-core-v1'),
      headless: no('kubernetes-api-core-v1'),
    },
    'set-with': {
      'cluster-ip': text('`type: ClusterIP`, or no type', 'kubernetes-api-core-v1'),
      'node-port': text('`type: NodePort`', 'kubernetes-api-core-v1'),
      'load-balancer': text('`type: LoadBalancer`, often with a `loadBalancerClass`', [
        'kubernetes-api-core-v1',
        'eks-migrate-auto',
      ]),
      'external-name': text('`type: ExternalName` and `externalName`', 'kubernetes-api-core-v1'),
      headless: text('`clusterIP: None`', 'kubernetes-api-core-v1'),
    },
  },
})
