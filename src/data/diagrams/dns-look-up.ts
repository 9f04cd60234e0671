import { defineDiagram } from '#diagrams/diagram.ts'

/** How a name is looked up from a Pod. */
export const dnsLookUp = defineDiagram({
  title: 'A DNS lookup from a Pod',
  words: [
    'The Pod asks the name server in its resolv.conf, which is the ClusterIP of the Service kube-dns.',
    'The packet rules of the node send the query to one of the CoreDNS Pods. On EKS Auto Mode, CoreDNS runs as a service on the node instead.',
    'CoreDNS answers queries for names in the cluster itself, because it watches Services and EndpointSlices.',
    'It forwards queries for all other names, by default to the VPC resolver.',
  ],
  nodes: {
    pod: { label: 'Pod', detail: 'resolv.conf', link: '/resources/dns/#names' },
    service: {
      label: 'Service kube-dns',
      detail: 'a ClusterIP',
      link: '/resources/services/#who-routes',
    },
    coredns: { label: 'CoreDNS Pod', link: '/resources/dns/#coredns' },
    api: {
      label: 'API server',
      detail: 'Services, EndpointSlices',
      link: '/control-plane/api-server/',
    },
    vpc: { label: 'VPC resolver', detail: 'all other names' },
  },
  edges: [
    { from: 'pod', to: 'service', steps: { 1: 'orders.shop.svc.cluster.local' } },
    { from: 'service', to: 'coredns', steps: { 2: '' } },
    { from: 'coredns', to: 'api', steps: { 3: 'watches' }, dashed: true },
    { from: 'coredns', to: 'vpc', steps: { 4: 'forwards' } },
  ],
})
