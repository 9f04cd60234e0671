import { defineSources } from '#facts/source.ts'

export const awsLoadBalancerController = defineSources('AWS Load Balancer Controller', {
  'aws-load-balancer-controller-3-6-3': {
    title: 'Pod readiness gate, in release v3.6.3',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/v3.6.3/docs/deploy/pod_readiness_gate.md',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-certificate-management': {
    title: 'ACM Certificate Management',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/guide/ingress/certificate_management.md',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-cert-discovery': {
    title: 'Certificate Discovery',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/cert_discovery/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-class-loader': {
    title: 'pkg/ingress/class_loader.go: which IngressClass the controller acts on',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/class_loader.go',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-gateway-chaining': {
    title: 'Gateway Chaining',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/gateway_chaining/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-global-accelerator': {
    title: 'AWS Global Accelerator API specification',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/globalaccelerator/spec/',
    checked: '2026-11-28',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-group-controller': {
    title: 'controllers/ingress/group_controller.go: the events of the controller',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/ingress/group_controller.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-helm-chart': {
    title: 'Helm chart of the AWS Load Balancer Controller',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/tree/main/helm/aws-load-balancer-controller',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-ingress-annotations': {
    title: 'Ingress annotations',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/annotations/',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
    checked: '2026-11-29',
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
    checked: '2026-11-28',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-pod-readiness-gate': {
    title: 'Pod readiness gate',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/pod_readiness_gate/',
    checked: '2026-11-29',
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
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-subnet-resolver': {
    title: 'pkg/networking/subnet_resolver.go: how the controller finds subnets',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/subnet_resolver.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-target-group-builder': {
    title: 'pkg/ingress/model_build_target_group.go: how the controller builds a target group',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_target_group.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-target-group-config': {
    title: 'TargetGroupConfiguration',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/targetgroupconfig/',
    checked: '2026-11-23',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-security-groups': {
    title: 'Security Groups for Load Balancers',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/security_groups/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-ingress-class': {
    title: 'IngressClass',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress/ingress_class/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-configurations': {
    title: 'Controller configuration options',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/deploy/configurations/',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-ssl-redirect': {
    title: 'Redirect Traffic from HTTP to HTTPS',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/tasks/ssl_redirect/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-listener-rules-builder': {
    title: 'pkg/ingress/model_build_listener_rules.go: how paths become rules',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_listener_rules.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-security-group-resolver': {
    title:
      'pkg/networking/security_group_resolver.go: how the controller finds security groups by name',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/security_group_resolver.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-target-group-binding': {
    title: 'TargetGroupBinding',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/targetgroupbinding/targetgroupbinding/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-target-group-binding-validator': {
    title: 'webhooks/elbv2/targetgroupbinding_validator.go: which TargetGroupBindings are refused',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/webhooks/elbv2/targetgroupbinding_validator.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-resource-manager': {
    title: 'pkg/targetgroupbinding/resource_manager.go: how targets are registered',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/targetgroupbinding/resource_manager.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-target-group-binding-controller': {
    title: 'controllers/elbv2/targetgroupbinding_controller.go: the events of a TargetGroupBinding',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/elbv2/targetgroupbinding_controller.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-node-eni-info-resolver': {
    title:
      'pkg/networking/node_eni_info_resolver.go: how the controller finds the interface of a node',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/node_eni_info_resolver.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-service-support': {
    title: 'pkg/service/service_utils.go: which Services the controller acts on',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/service/service_utils.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-service-utils': {
    title: 'pkg/k8s/service_utils.go: how the controller looks up a port of a Service',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/k8s/service_utils.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-multi-cluster': {
    title: 'MultiCluster Target Groups',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/use_cases/multi_cluster/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-self-managed-lb': {
    title: 'Externally Managed Load Balancers',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/use_cases/self_managed_lb/',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-issue-2395': {
    title: 'Issue 2395: Can I use the aws-alb that I used to move the EKS cluster?',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2395',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-gateway-controller': {
    title: 'controllers/gateway/gateway_controller.go: the conditions of a Gateway',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/gateway/gateway_controller.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-gateway-class-controller': {
    title:
      'controllers/gateway/gateway_class_controller.go: when a GatewayClass is accepted or kept',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/gateway/gateway_class_controller.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-config-resolver': {
    title: 'controllers/gateway/config_resolver.go: which configuration a Gateway gets',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/gateway/config_resolver.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-listener-utils': {
    title: 'pkg/gateway/routeutils/listener_utils.go: which listeners are valid',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/listener_utils.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-backend-service': {
    title: 'pkg/gateway/routeutils/backend_service.go: how the Service behind a route is looked up',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/backend_service.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-base-model-builder': {
    title: 'pkg/gateway/model/base_model_builder.go: how a Gateway becomes a load balancer',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/model/base_model_builder.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-load-balancer-configuration-controller': {
    title:
      'controllers/gateway/loadbalancer_configuration_controller.go: when a LoadBalancerConfiguration is kept',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/gateway/loadbalancer_configuration_controller.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-feature-flags': {
    title: 'pkg/gateway/crddetect/gateway_feature_flags.go: which CRDs the controller looks for',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/crddetect/gateway_feature_flags.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-security-group-manager': {
    title: 'pkg/deploy/ec2/security_group_manager.go: how security groups are deleted',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/deploy/ec2/security_group_manager.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-load-balancer-synthesizer': {
    title: 'pkg/deploy/elbv2/load_balancer_synthesizer.go: how load balancers are deleted',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/deploy/elbv2/load_balancer_synthesizer.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-4170': {
    title: 'Issue 4170: a load balancer is deleted some time after its finalizer was removed',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4170',
    checked: '2026-11-28',
    asOf: '2025-05-21',
  },
  'aws-load-balancer-controller-issue-3544': {
    title: 'Issue 3544: IngressClassParams take precedence over annotations',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3544',
    checked: '2026-11-28',
    asOf: '2024-02-02',
  },
  'aws-load-balancer-controller-issue-4325': {
    title: 'Issue 4325: deletion protection in IngressClassParams has no effect',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4325',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-target-group-manager': {
    title: 'pkg/deploy/elbv2/target_group_manager.go: how target groups are deleted',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/deploy/elbv2/target_group_manager.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-cloud': {
    title: 'pkg/aws/cloud.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/aws/cloud.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-main': {
    title: 'main.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/main.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-controller-config': {
    title: 'pkg/config/controller_config.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/config/controller_config.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-controller-constants': {
    title: 'pkg/gateway/constants/controller_constants.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/constants/controller_constants.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-issue-4712': {
    title: 'Issue 4712: the message as reported',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4712',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-issue-4684': {
    title: 'Issue 4684: the message as reported',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4684',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-cert-discovery-2': {
    title: 'pkg/certs/cert_discovery.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/certs/cert_discovery.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-endpoint-resolver': {
    title: 'pkg/backend/endpoint_resolver.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/backend/endpoint_resolver.go',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-model-build-load-balancer-attributes': {
    title: 'pkg/ingress/model_build_load_balancer_attributes.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_load_balancer_attributes.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-model-builder': {
    title: 'pkg/ingress/model_builder.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_builder.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-model-build-listener': {
    title: 'pkg/ingress/model_build_listener.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_listener.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-model-build-load-balancer': {
    title: 'pkg/service/model_build_load_balancer.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/service/model_build_load_balancer.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-service-model-builder': {
    title: 'pkg/service/model_builder.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/service/model_builder.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-model-build-target-group': {
    title: 'pkg/service/model_build_target_group.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/service/model_build_target_group.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-issue-3890': {
    title: 'Issue 3890: the message as reported',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3890',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-issue-2302': {
    title: 'Issue 2302: the message as reported',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2302',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-networking-manager': {
    title: 'pkg/networking/networking_manager.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/networking_manager.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-pod-eni-info-resolver': {
    title: 'pkg/networking/pod_eni_info_resolver.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/pod_eni_info_resolver.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-backend': {
    title: 'pkg/gateway/routeutils/backend.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/backend.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-model-build-listener-2': {
    title: 'pkg/gateway/model/model_build_listener.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/model/model_build_listener.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-route-rule-transform': {
    title:
      'pkg/gateway/routeutils/route_rule_transform.go: how the ALB rewrites paths and host names',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/route_rule_transform.go',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-route-rule-action': {
    title: 'pkg/gateway/routeutils/route_rule_action.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/route_rule_action.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-lbc-migrate': {
    title: 'Migration Tool (lbc-migrate)',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/ingress2gateway/lbc_migrate_reference/',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-listenersets': {
    title: 'ListenerSets',
    url: 'https://kubernetes-sigs.github.io/aws-load-balancer-controller/latest/guide/gateway/listenersets/',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-listener-status': {
    title: 'controllers/gateway/listener_status_utils.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/controllers/gateway/listener_status_utils.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-transform-helper': {
    title: 'pkg/ingress2gateway/translate/translate_transform_helper.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress2gateway/translate/translate_transform_helper.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-migrate-constants': {
    title: 'pkg/ingress2gateway/utils/constants.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress2gateway/utils/constants.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-migrate-group': {
    title: 'pkg/ingress2gateway/translate/group.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress2gateway/translate/group.go',
    checked: '2026-11-27',
  },
  'aws-load-balancer-controller-scaling': {
    title: 'Scaling your controller deployment',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/docs/deploy/scaling.md',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-3560': {
    title: 'Ingress cannot be deleted when TooManyUniqueTargetGroupsPerLoadBalancer',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3560',
    checked: '2026-11-28',
    asOf: '2024-02-07',
  },
  'aws-load-balancer-controller-issue-4855': {
    title: 'Gateway API controller crash-loops on large clusters: CacheSyncTimeout',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4855',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-4848': {
    title: 'Controller cannot recover when maximum unique target groups per ALB is reached',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4848',
    checked: '2026-11-28',
    asOf: '2026-08-13',
  },
  'aws-load-balancer-controller-issue-3767': {
    title: 'Optimize shared target groups',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3767',
    checked: '2026-11-28',
    asOf: '2024-07-10',
  },
  'aws-load-balancer-controller-issue-2011': {
    title: 'Ingress group cannot reconcile when reach ALB max number of rules',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2011',
    checked: '2026-11-28',
    asOf: '2021-05-15',
  },
  'aws-load-balancer-controller-issue-3512': {
    title: 'Clarification on Ingress group behavior',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3512',
    checked: '2026-11-28',
    asOf: '2024-01-17',
  },
  'aws-load-balancer-controller-pull-3046': {
    title: 'Pull request 3046: IAM policy template',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/3046',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-pull-4393': {
    title: 'Pull request 4393: handle rules exceeded error in listener rule synthesizer',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4393',
    checked: '2026-11-28',
    asOf: '2025-10-17',
  },
  'aws-load-balancer-controller-issue-4373': {
    title: 'ALB rule limit is reached and the controller can no longer delete or edit any ingress',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4373',
    checked: '2026-11-28',
    asOf: '2025-10-02',
  },
  'aws-load-balancer-controller-issue-2754': {
    title: 'Certificate ARN of another Region (issue 2754)',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2754',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2477': {
    title: 'AWS STS times out (issue 2477)',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2477',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-security-group-reconciler': {
    title: 'pkg/networking/security_group_reconciler.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/networking/security_group_reconciler.go',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-pull-4039': {
    title: 'Pull request 4039: Update rule management to avoid sporadic 503 errors',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4039',
    checked: '2026-11-29',
    asOf: '2025-03-03',
  },
  'aws-load-balancer-controller-issue-3816': {
    title: "Sporadic Fixed Error 404's due to Ingress Controller Using ModifyRule API",
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3816',
    checked: '2026-11-29',
    asOf: '2024-08-19',
  },
  'aws-load-balancer-controller-issue-4012': {
    title: 'Migrate to security groups',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4012',
    checked: '2026-11-28',
    asOf: '2025-01-13',
  },
  'aws-load-balancer-controller-issue-4472': {
    title: 'load-balancer-controller trying to delete service NLB',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4472',
    checked: '2026-11-28',
    asOf: '2025-11-27',
  },
  'aws-load-balancer-controller-issue-3326': {
    title: 'AWS load balancer controller takes a long time to start',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3326',
    checked: '2026-11-29',
    asOf: '2023-08-09',
  },
  'aws-load-balancer-controller-issue-4497': {
    title: 'Gateway API: HTTP Listener fails when Service has appProtocol: kubernetes.io/h2c',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4497',
    checked: '2026-11-29',
    asOf: '2025-12-12',
  },
  'aws-load-balancer-controller-pull-4876': {
    title: 'Pull request 4876: avoid DuplicateTargetGroupName with several named target ports',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4876',
    checked: '2026-11-28',
    asOf: '2026-08-12',
  },
  'aws-load-balancer-controller-pull-4853': {
    title:
      'Pull request 4853: use TCP target group protocol for TLSRoute on passthrough NLB listeners',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4853',
    checked: '2026-11-29',
    asOf: '2026-07-26',
  },
  'aws-load-balancer-controller-issue-2890': {
    title: 'Controller times out when calling elasticloadbalancing.us-east-2.amazonaws.com',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2890',
    checked: '2026-11-28',
    asOf: '2022-11-18',
  },
  'aws-load-balancer-controller-issue-2744': {
    title: 'The ability to create ALB rules without cognito',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2744',
    checked: '2026-11-28',
    asOf: '2022-08-05',
  },
  'aws-load-balancer-controller-issue-2257': {
    title: 'Unable to use action to create type -authenticate-cognito- rule',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2257',
    checked: '2026-11-28',
    asOf: '2021-09-29',
  },
  'aws-load-balancer-controller-issue-2150': {
    title: 'NLB Not Deleting',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2150',
    checked: '2026-11-28',
    asOf: '2021-12-09',
  },
  'aws-load-balancer-controller-issue-4631': {
    title: 'Gateway Resource Await ACM Cert',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4631',
    checked: '2026-11-28',
    asOf: '2026-03-19',
  },
  'aws-load-balancer-controller-annotation-parser': {
    title: 'pkg/annotations/parser.go: how annotations are read',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/annotations/parser.go',
    checked: '2026-11-28',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-route-status': {
    title: 'pkg/gateway/routeutils/route_reconciler_utils.go: what the status of a route says',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/routeutils/route_reconciler_utils.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-gateway-target-groups': {
    title: 'pkg/gateway/model/model_build_target_group.go: protocols of target groups',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/gateway/model/model_build_target_group.go',
    checked: '2026-11-29',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-tracking': {
    title: 'pkg/deploy/tracking/provider.go: tags by which the controller finds its resources',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/deploy/tracking/provider.go',
    checked: '2026-11-28',
    asOf: '2026-08-17',
  },
  'aws-load-balancer-controller-service-subnets': {
    title: 'pkg/service/model_build_load_balancer.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/service/model_build_load_balancer.go',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-ingress-subnets': {
    title: 'pkg/ingress/model_build_load_balancer.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_load_balancer.go',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-4171': {
    title: 'Replace subnets within AZ without manually removing or adding new AZ first',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4171',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-1956': {
    title: 'Access Denied for bucket: check S3bucket permission',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1956',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2322': {
    title: 'AccessDeniedException with an explicit deny in a service control policy',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2322',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3836': {
    title: 'Disable WAFv2 using annotations on a new load balancer',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3836',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-wafv2': {
    title: 'pkg/deploy/wafv2/web_acl_association_synthesizer.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/deploy/wafv2/web_acl_association_synthesizer.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-1090': {
    title: 'How to use WebSocket in ALB',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1090',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-wafv2-name': {
    title: 'Pull request 47: add wafv2:ListWebACLs permission for the controller',
    url: 'https://github.com/terraform-aws-modules/terraform-aws-eks-pod-identity/pull/47',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2804': {
    title: 'Issue 2804: Cannot use HTTP health check with gRPC Backend Version',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2804',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2694': {
    title: 'gRPC health check',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2694',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-4324': {
    title: 'awslbc_reconcile_errors_total rises without an error',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4324',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2341': {
    title: 'TargetGroupBinding with an invalid ARN is not deleted',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2341',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3482': {
    title: 'WAFNonexistentItemException',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3482',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-1723': {
    title: 'CreateTargetGroupInput.Port: minimum field value of 1',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1723',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2366': {
    title: 'Pod termination might cause dropped connections',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2366',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-3270': {
    title: 'Deregistration delay with ip targets',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3270',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-3621': {
    title: 'Register new Pods first and then deregister old Pods',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3621',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-4238': {
    title: 'Port of the target group is 0',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4238',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-4561': {
    title: 'Health check port 0 must be within 1-65535',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4561',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-1294': {
    title: 'Cross account Cognito user pool',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1294',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2819': {
    title: 'InternalFailure with OIDC annotations',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2819',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-actions': {
    title: 'pkg/ingress/model_build_actions.go',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/model_build_actions.go',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-1828': {
    title: 'Certificate rotation expected? (issue 1828)',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1828',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-chart-helpers': {
    title: 'Helm chart: how the webhook certificate is made',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/helm/aws-load-balancer-controller/templates/_helpers.tpl',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-4437': {
    title: "Failed build model due to couldn't find all securityGroups (issue 4437)",
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4437',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3163': {
    title: '502 Bad Gateway with backend-protocol HTTPS',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3163',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2272': {
    title: 'Irregular 502 errors when using an ALB',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2272',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3185': {
    title: 'Optional certificates not attached when the annotation is added for the first time',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3185',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3942': {
    title: 'Multiple ACM certificate ARNs in aws-load-balancer-ssl-cert',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3942',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2917': {
    title: 'ALB with HTTP/2 WebSocket errors',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2917',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2581': {
    title: 'Issue 2581: CertificateNotFound',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2581',
    checked: '2026-11-28',
    asOf: '2022-03-24',
  },
  'aws-load-balancer-controller-issue-3334': {
    title: 'Issue 3334: CertificateNotFound with an ECDSA certificate',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3334',
    checked: '2026-11-28',
    asOf: '2023-08-11',
  },
  'aws-load-balancer-controller-issue-2870': {
    title: 'CertificateNotFound: the load balancer still uses a previous certificate',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2870',
    checked: '2026-11-28',
    asOf: '2022-11-07',
  },
  'aws-load-balancer-controller-issue-2875': {
    title: 'CertificateNotFound',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2875',
    checked: '2026-11-28',
    asOf: '2022-11-08',
  },
  'aws-load-balancer-controller-issue-3962': {
    title: 'Add CORS headers',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3962',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2247': {
    title: 'Unable to create controller: the server could not find the requested resource',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2247',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2772': {
    title: 'Failed build model due to RequestError: send request failed',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2772',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-1434': {
    title: 'Failed to find existing LoadBalancer due to RequestError: no such host',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1434',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3389': {
    title: 'AWS EKS Load Balancer Controller Pods crash: no route to host',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3389',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-3790': {
    title: 'One misconfigured Ingress breaks all the others',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/3790',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-2241': {
    title: 'Ingress group stuck with one Ingress certificate error',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/2241',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-issue-1205': {
    title: 'Target does not get registered if using readinessGate',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/1205',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-pull-4794': {
    title: 'Remove the check for overlapping host names of HTTPRoute and GRPCRoute',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/pull/4794',
    checked: '2026-11-29',
  },
  'aws-load-balancer-controller-issue-4793': {
    title: 'Allow an HTTPRoute and a GRPCRoute to share a hostname on an ALB Gateway',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/issues/4793',
    checked: '2026-11-28',
  },
  'aws-load-balancer-controller-group-loader': {
    title: 'pkg/ingress/group_loader.go: which Ingresses are in a group',
    url: 'https://github.com/kubernetes-sigs/aws-load-balancer-controller/blob/main/pkg/ingress/group_loader.go',
    checked: '2026-11-29',
  },
})
