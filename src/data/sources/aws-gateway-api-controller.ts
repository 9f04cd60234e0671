import { defineSources } from '#facts/source.ts'

export const awsGatewayApiController = defineSources('AWS Gateway API Controller', {
  'aws-gateway-api-controller-advanced-configurations': {
    title: 'Advanced configurations',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/guides/advanced-configurations/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-concepts': {
    title: 'Amazon VPC Lattice Gateway API Controller User Guide',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/concepts/concepts/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-deploy': {
    title: 'Deploy the Amazon VPC Lattice Gateway API Controller on Amazon EKS',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/guides/deploy/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-faq': {
    title: 'Frequently Asked Questions (FAQ)',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/faq/',
    checked: '2026-11-29',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-gateway': {
    title: 'Gateway API Reference',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/api-types/gateway/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-grpc-route': {
    title: 'GRPCRoute API Reference',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/api-types/grpc-route/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-http-route': {
    title: 'HTTPRoute API Reference',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/api-types/http-route/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-https': {
    title: 'Configure HTTPs connections',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/guides/https/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-iam-auth-policy': {
    title: 'IAMAuthPolicy API Reference',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/api-types/iam-auth-policy/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-overview': {
    title: 'Understanding the Gateway API Controller',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/concepts/overview/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-service-network-endpoint': {
    title: 'Multi-Environment Access with Service Network Endpoints',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/guides/service-network-endpoint/',
    checked: '2026-11-27',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-tls-route': {
    title: 'TLSRoute API Reference',
    url: 'https://www.gateway-api-controller.eks.aws.dev/latest/api-types/tls-route/',
    checked: '2026-11-23',
    asOf: '2026-08-14',
  },
  'aws-gateway-api-controller-gateway-code': {
    title: 'pkg/controllers/gateway_controller.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/controllers/gateway_controller.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-vpclattice': {
    title: 'pkg/aws/services/vpclattice.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/aws/services/vpclattice.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-environment': {
    title: 'Configuration',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/docs/guides/environment.md',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-config': {
    title: 'pkg/config/controller_config.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/config/controller_config.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-route-code': {
    title: 'pkg/controllers/route_controller.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/controllers/route_controller.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-service-manager': {
    title: 'pkg/deploy/lattice/service_manager.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/deploy/lattice/service_manager.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-acm': {
    title: 'pkg/aws/services/acm.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/aws/services/acm.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-main': {
    title: 'cmd/aws-application-networking-k8s/main.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/cmd/aws-application-networking-k8s/main.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-target-groups': {
    title: 'pkg/deploy/lattice/target_group_manager.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/deploy/lattice/target_group_manager.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-service-model': {
    title: 'pkg/gateway/model_build_lattice_service.go',
    url: 'https://github.com/aws/aws-application-networking-k8s/blob/main/pkg/gateway/model_build_lattice_service.go',
    checked: '2026-11-29',
  },
  'aws-gateway-api-controller-issue-546': {
    title: 'HTTPRoute creates no Lattice service or target group',
    url: 'https://github.com/aws/aws-application-networking-k8s/issues/546',
    checked: '2026-11-28',
  },
})
