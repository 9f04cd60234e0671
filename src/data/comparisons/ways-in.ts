import {
  checkedOn,
  no,
  notApplicable,
  partly,
  shared,
  text,
  words,
  yes,
  you,
} from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const waysIn = defineComparison({
  id: 'ways-in',
  chapter: 'networking',
  title: 'Ways into a cluster',
  question: 'How should traffic reach an application on EKS?',
  checked: '2026-11-23',
  options: {
    'alb-ingress': {
      asks: ['alb', 'alb ingress'],
      title: 'Ingress with an Application Load Balancer',
      chooseWhen: 'you serve web traffic, and your manifests or charts already use Ingress.',
      note: '/resources/ingress-and-gateway/#ingress',
    },
    'nlb-service': {
      asks: ['nlb', 'nlb service'],
      title: 'Service with a Network Load Balancer',
      chooseWhen: 'the protocol is plain TCP or UDP, or clients need fixed IP addresses.',
      note: '/networking/load-balancers/',
    },
    'gateway-api': {
      asks: ['gateway api'],
      title: 'Gateway API with an ALB or NLB',
      chooseWhen:
        'you start from scratch with traffic from outside, or several teams share one load balancer.',
      note: '/resources/ingress-and-gateway/#gateway-api',
    },
    'vpc-lattice': {
      asks: ['vpc lattice', 'lattice'],
      title: 'Amazon VPC Lattice with the AWS Gateway API Controller',
      chooseWhen: 'services call one another across clusters, VPCs or accounts.',
    },
  },
  criteria: {
    'from-internet': {
      asks: ['internet facing', 'public'],
      title: 'Takes traffic from the internet',
      group: 'What it carries',
    },
    'other-vpcs': {
      asks: ['privatelink', 'cross-vpc'],
      title: 'Private access from other VPCs without peering or a transit gateway',
      group: 'What it carries',
    },
    layer: { asks: ['layer 7', 'layer 4'], title: 'Layer', group: 'What it carries' },
    protocols: {
      asks: ['grpc', 'udp', 'tcp', 'http'],
      title: 'Protocols',
      group: 'What it carries',
    },
    'content-routing': {
      asks: ['path routing', 'header routing'],
      title: 'Routes by path or header',
      good: 'yes',
      group: 'What it carries',
    },
    'static-ip': {
      asks: ['static', 'elastic ip address', 'fixed ip address'],
      title: 'Static IP addresses',
      good: 'yes',
      group: 'What it carries',
    },
    'several-applications': {
      asks: ['multiple apps', 'shared'],
      title: 'One entry point for several applications',
      good: 'yes',
      group: 'What it carries',
    },
    'auto-mode': { title: 'Built into EKS Auto Mode', good: 'yes', group: 'Where it works' },
    fargate: { title: 'Works for Pods on Fargate', good: 'yes', group: 'Where it works' },
    'target-types': { title: 'Target types', group: 'Where it works' },
    'ipv6-pods': {
      title: 'Works for Pods with IPv6 addresses',
      good: 'yes',
      group: 'Where it works',
    },
    'who-installs': { title: 'Who installs the controller', group: 'Who runs it' },
    'gateway-crds': { title: 'Needs the Gateway API CRDs', good: 'no', group: 'Who runs it' },
    tls: { asks: ['tls'], title: 'Terminates TLS', good: 'yes', group: 'Security' },
    waf: { title: 'AWS WAF', good: 'yes', group: 'Security' },
    'checks-callers': {
      asks: ['authentication', 'cognito', 'oidc'],
      title: 'Checks who is calling',
      good: 'yes',
      group: 'Security',
    },
  },
  cells: {
    layer: {
      'alb-ingress': text('Layer 7', 'eks-alb-ingress'),
      'nlb-service': text('Layer 4', 'eks-network-load-balancing'),
      'gateway-api': text(
        'Layer 7 or layer 4, not both on one Gateway',
        'aws-load-balancer-controller-gateway',
      ),
      'vpc-lattice': text('Layer 7, and TLS passed through', 'aws-gateway-api-controller-gateway'),
    },
    protocols: {
      'alb-ingress': text('HTTP, HTTPS, gRPC', [
        'eks-alb-ingress',
        'aws-load-balancer-controller-ingress-annotations',
      ]),
      'nlb-service': text('TCP, UDP, TLS, QUIC', [
        'aws-load-balancer-controller-nlb',
        'aws-load-balancer-controller-service-annotations',
      ]),
      'gateway-api': text('HTTP, HTTPS and gRPC on an ALB; TCP, UDP, TLS and QUIC on an NLB', [
        'aws-load-balancer-controller-gateway',
        'aws-load-balancer-controller-l4-gateway',
      ]),
      'vpc-lattice': text('HTTP, HTTPS, gRPC, TLS', [
        'aws-gateway-api-controller-http-route',
        'aws-gateway-api-controller-grpc-route',
        'aws-gateway-api-controller-tls-route',
      ]),
    },
    'from-internet': {
      'alb-ingress': yes(
        'aws-load-balancer-controller-ingress-annotations',
        'internal unless you ask for `internet-facing`',
      ),
      'nlb-service': yes(
        'eks-network-load-balancing',
        'internal unless you ask for `internet-facing`',
      ),
      'gateway-api': yes(
        'aws-load-balancer-controller-load-balancer-config',
        'internal unless you ask for `internet-facing`',
      ),
      'vpc-lattice': no('aws-gateway-api-controller-overview', 'for traffic between services'),
    },
    'other-vpcs': {
      'alb-ingress': checkedOn(
        '2026-11-28',
        partly(
          'with AWS PrivateLink, by a resource endpoint or with a Network Load Balancer in front',
          [
            'aws-privatelink-access-resources',
            'vpc-lattice-resource-configuration',
            'aws-privatelink-create-endpoint-service',
            'aws-load-balancer-controller-ingress-annotations',
          ],
        ),
      ),
      'nlb-service': checkedOn(
        '2026-11-28',
        partly('with AWS PrivateLink, as an endpoint service or, for TCP, by a resource endpoint', [
          'aws-privatelink-create-endpoint-service',
          'aws-privatelink-access-resources',
        ]),
      ),
      'gateway-api': checkedOn(
        '2026-11-28',
        partly(
          'with AWS PrivateLink, by an endpoint service of an NLB Gateway or, for TCP, by a resource endpoint',
          [
            'aws-privatelink-create-endpoint-service',
            'aws-load-balancer-controller-gateway-chaining',
            'aws-privatelink-access-resources',
            'vpc-lattice-resource-configuration',
          ],
        ),
      ),
      'vpc-lattice': yes(
        [
          'eks-integration-vpc-lattice',
          'eks-best-practices-subnets',
          'aws-gateway-api-controller-service-network-endpoint',
        ],
        'even if IP addresses overlap; other accounts through AWS RAM, more service networks through VPC endpoints',
      ),
    },
    'content-routing': {
      'alb-ingress': yes([
        'eks-auto-configure-alb',
        'aws-load-balancer-controller-ingress-annotations',
      ]),
      'nlb-service': no('eks-network-load-balancing', 'layer 4'),
      'gateway-api': partly('only on an ALB Gateway', [
        'aws-load-balancer-controller-gateway',
        'aws-load-balancer-controller-l4-gateway',
      ]),
      'vpc-lattice': yes(
        'aws-gateway-api-controller-http-route',
        'also by method; not by query string',
      ),
    },
    'several-applications': {
      'alb-ingress': yes(
        ['eks-alb-ingress', 'eks-auto-configure-alb'],
        'in an IngressGroup, among teams that trust one another',
      ),
      'nlb-service': no('eks-network-load-balancing', 'one for each Service'),
      'gateway-api': yes(
        'aws-load-balancer-controller-gateway',
        'routes, also from other Namespaces that the Gateway allows',
      ),
      'vpc-lattice': partly('only within one route; every route has a domain name of its own', [
        'aws-gateway-api-controller-gateway',
        'aws-gateway-api-controller-http-route',
      ]),
    },
    'auto-mode': {
      'alb-ingress': yes(
        'eks-auto-configure-alb',
        'class `eks.amazonaws.com/alb`; not every annotation',
      ),
      'nlb-service': yes(
        'eks-auto-configure-nlb',
        'default for `LoadBalancer`; not every annotation',
      ),
      'gateway-api': yes(
        'eks-auto-configure-gateway-api',
        'an ALB for HTTP and gRPC routes, an NLB for TCP and UDP routes',
      ),
      'vpc-lattice': no('aws-gateway-api-controller-deploy', 'install its controller yourself'),
    },
    fargate: {
      'alb-ingress': partly('only with `ip` targets', 'eks-fargate'),
      'nlb-service': partly('only with `ip` targets', 'eks-fargate'),
      'gateway-api': partly('only with `ip` targets', 'eks-fargate'),
      'vpc-lattice': text('not documented', []),
    },
    'target-types': {
      'alb-ingress': text('`instance` or `ip`; default `instance`, on Auto Mode `ip`', [
        'eks-alb-ingress',
        'eks-auto-networking',
      ]),
      'nlb-service': text('`instance` or `ip`; default `instance`, on Auto Mode `ip`', [
        'aws-load-balancer-controller-nlb',
        'eks-auto-networking',
      ]),
      'gateway-api': text(
        '`instance` or `ip`; `instance` is the default of the controller',
        'aws-load-balancer-controller-target-group-config',
      ),
      'vpc-lattice': text(
        'Pods; elsewhere also instances, Lambda functions and ECS tasks',
        'aws-vpc-lattice-target-groups',
      ),
    },
    'ipv6-pods': {
      'alb-ingress': partly('only with `ip` targets', 'eks-cni-ipv6'),
      'nlb-service': partly('only with `ip` targets', 'eks-cni-ipv6'),
      'gateway-api': partly('only with `ip` targets', [
        'eks-cni-ipv6',
        'aws-load-balancer-controller-target-group-config',
      ]),
      'vpc-lattice': yes('aws-gateway-api-controller-advanced-configurations'),
    },
    'who-installs': {
      'alb-ingress': shared(
        ['eks-aws-load-balancer-controller', 'eks-auto-configure-alb'],
        'you; AWS on Auto Mode',
      ),
      'nlb-service': shared(
        ['eks-aws-load-balancer-controller', 'eks-auto-configure-nlb'],
        'you; AWS on Auto Mode',
      ),
      'gateway-api': shared(
        ['eks-aws-load-balancer-controller', 'eks-auto-configure-gateway-api'],
        'you; AWS on Auto Mode',
      ),
      'vpc-lattice': you(
        ['aws-gateway-api-controller-deploy', 'aws-gateway-api-controller-concepts'],
        'an open-source controller that AWS supports',
      ),
    },
    'gateway-crds': {
      'alb-ingress': no(
        'k8s-ingress-controllers',
        'Ingress is part of Kubernetes; its API is frozen',
      ),
      'nlb-service': no([], 'Service is part of Kubernetes'),
      'gateway-api': yes(
        ['aws-load-balancer-controller-gateway', 'eks-api-crd-management-configuration'],
        words`${'load-balancer-controller-gateway-api'} and CRDs of the controller; Auto Mode can install the standard ones`,
      ),
      'vpc-lattice': yes('aws-gateway-api-controller-faq', 'v1.5'),
    },
    tls: {
      'alb-ingress': yes(
        'aws-load-balancer-controller-ingress-annotations',
        'certificates from ACM',
      ),
      'nlb-service': yes(
        'aws-load-balancer-controller-service-annotations',
        'certificates from ACM',
      ),
      'gateway-api': yes(
        'aws-load-balancer-controller-gateway',
        'certificates from ACM, not from `certificateRefs`',
      ),
      'vpc-lattice': yes(
        ['aws-gateway-api-controller-https', 'aws-gateway-api-controller-gateway'],
        'certificates from ACM, not from `certificateRefs`; or passes TLS through',
      ),
    },
    waf: {
      'alb-ingress': yes('aws-load-balancer-controller-ingress-annotations', 'WAFv2'),
      'nlb-service': no('aws-waf-web-acl-associating-aws-resource'),
      'gateway-api': partly(
        'only on an ALB Gateway',
        'aws-load-balancer-controller-load-balancer-config',
      ),
      'vpc-lattice': no('aws-waf-web-acl-associating-aws-resource'),
    },
    'checks-callers': {
      'alb-ingress': yes(
        'aws-load-balancer-controller-ingress-annotations',
        'Cognito, OIDC, JWT or mutual TLS',
      ),
      'nlb-service': notApplicable('It sees connections, not requests.'),
      'gateway-api': partly('only on an ALB Gateway: Cognito, OIDC, JWT or mutual TLS', [
        'aws-load-balancer-controller-listener-rule-config',
        'aws-load-balancer-controller-load-balancer-config',
      ]),
      'vpc-lattice': yes('aws-gateway-api-controller-iam-auth-policy', 'IAM auth policies'),
    },
    'static-ip': {
      'alb-ingress': partly('with a Network Load Balancer or AWS Global Accelerator in front', [
        'aws-load-balancer-controller-ingress-annotations',
        'aws-load-balancer-controller-global-accelerator',
      ]),
      'nlb-service': yes(
        ['eks-best-practices-load-balancing', 'eks-network-load-balancing'],
        'you can use Elastic IP addresses',
      ),
      'gateway-api': partly(
        'on an NLB Gateway, an ALB Gateway chained behind one, or with AWS Global Accelerator in front',
        [
          'eks-best-practices-load-balancing',
          'aws-load-balancer-controller-gateway-chaining',
          'aws-load-balancer-controller-global-accelerator',
        ],
      ),
      'vpc-lattice': text(
        'link-local, or in your subnets with a service network endpoint; clients use a DNS name',
        [
          'eks-best-practices-subnets',
          'aws-gateway-api-controller-gateway',
          'aws-gateway-api-controller-service-network-endpoint',
        ],
      ),
    },
  },
})
