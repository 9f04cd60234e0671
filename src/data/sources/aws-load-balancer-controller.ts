import { defineSources } from '#facts/source.ts'

export const awsLoadBalancerController = defineSources('AWS Load Balancer Controller', {
  'aws-load-balancer-controller-cert-discovery': {
    title: 'Certificate Discovery',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/cert_discovery/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-class-loader': {
    title: 'pkg/ingress/class_loader.go: which IngressClass the controller acts on',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/class_loader.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-enhanced-backend': {
    title: 'pkg/ingress/enhanced_backend_builder.go: answers for backends that do not exist',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/enhanced_backend_builder.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-external-dns': {
    title: 'Setup External DNS',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/integrations/external_dns/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-gateway': {
    title: 'Gateway API',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/gateway/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-gateway-chaining': {
    title: 'Gateway Chaining',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/gateway_chaining/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-group-controller': {
    title: 'controllers/ingress/group_controller.go: the events of the controller',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/ingress/group_controller.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-helm-chart': {
    title: 'Helm chart of the AWS Load Balancer Controller',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/tree/main/helm/aws-load-balancer-controller',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-ingress-annotations': {
    title: 'Ingress annotations',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-ingress-events': {
    title:
      'controllers/ingress/eventhandlers/ingress_events.go: what makes the controller look at an Ingress',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/ingress/eventhandlers/ingress_events.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-ingress-finalizer': {
    title:
      'pkg/ingress/finalizer.go: the finalizers of the AWS Load Balancer Controller on an Ingress',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/finalizer.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-ingress-validator': {
    title: 'webhooks/networking/ingress_validator.go: what the admission webhook refuses',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/webhooks/networking/ingress_validator.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-installation': {
    title: 'AWS Load Balancer Controller installation',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/installation/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-issue-4140': {
    title:
      'Issue 4140: "No endpoints available for service \'aws-load-balancer-webhook-service\'" helm install error on initial deployment',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4140',
    checked: '2026-11-23',
    asOf: '2026-06-05',
  },
  'aws-load-balancer-controller-issue-4605': {
    title:
      'Issue 4605: failed to call webhook https://aws-load-balancer-webhook-service.aws-lbc.svc:443/validate-networking-v1-ingress',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4605',
    checked: '2026-11-23',
    asOf: '2026-02-26',
  },
  'aws-load-balancer-controller-l4-gateway': {
    title: 'Gateway API for Layer 4 (NLB) Implementation',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/l4gateway/',
    checked: '2026-11-27',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-l7-gateway': {
    title: 'Gateway API for Layer 7 (ALB) Implementation',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/l7gateway/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-listener-rule-config': {
    title: 'ListenerRuleConfiguration',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/listenerruleconfig/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-load-balancer-builder': {
    title: 'pkg/ingress/model_build_load_balancer.go: how the controller builds a load balancer',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_load_balancer.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-load-balancer-config': {
    title: 'LoadBalancerConfiguration',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/loadbalancerconfig/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-migrate-from-ingress': {
    title: 'Migrate from Ingress to Gateway API',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress2gateway/migrate_from_ingress/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-nlb': {
    title: 'Network Load Balancer',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/nlb/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-pod-readiness-gate': {
    title: 'Pod readiness gate',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-service-annotations': {
    title: 'Service annotations',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/service/annotations/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-subnet-discovery': {
    title: 'Subnet Auto-Discovery',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/subnet_discovery/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-subnet-resolver': {
    title: 'pkg/networking/subnet_resolver.go: how the controller finds subnets',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/subnet_resolver.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-target-group-builder': {
    title: 'pkg/ingress/model_build_target_group.go: how the controller builds a target group',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_target_group.go',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-target-group-config': {
    title: 'TargetGroupConfiguration',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/targetgroupconfig/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
})
