import type { GoldenQuery } from './goldenQuery.ts'

/** Queries written by somebody who had not seen how search works. Nothing is tuned on them. */
export const heldOut: readonly GoldenQuery[] = [
  {
    query: 'vpc-cni',
    kind: 'exact',
    finds: [
      '/networking/vpc-cni/',
      '/networking/vpc-cni/#what-it-does',
      '/reference/glossary/#vpc-cni',
    ],
  },
  {
    query: 'PodDisruptionBudget',
    kind: 'exact',
    finds: [
      '/resources/disruption-budgets/',
      '/resources/disruption-budgets/#what-they-do',
      '/resources/disruption-budgets/#write-one',
      '/reference/glossary/#poddisruptionbudget',
    ],
  },
  {
    query: 'aws-auth',
    kind: 'exact',
    finds: [
      '/access-control/aws-auth/',
      '/access-control/aws-auth/#deprecated',
      '/access-control/aws-auth/#move',
      '/access-control/user-accounts/#aws-auth',
      '/reference/glossary/#aws-auth',
    ],
  },
  {
    query: 'kube-proxy',
    kind: 'exact',
    finds: [
      '/worker-nodes/kube-proxy/',
      '/worker-nodes/kube-proxy/#what-it-does',
      '/worker-nodes/kube-proxy/#on-eks',
      '/reference/glossary/#kube-proxy',
    ],
  },
  {
    query: 'EC2NodeClass',
    kind: 'exact',
    finds: [
      '/worker-nodes/karpenter/#node-pool',
      '/worker-nodes/karpenter/',
      '/reference/glossary/#ec2nodeclass',
    ],
  },
  {
    query: 'topologySpreadConstraints',
    kind: 'exact',
    finds: [
      '/resources/scheduling/#spread',
      '/resources/scheduling/',
      '/reference/glossary/#topology-spread-constraint',
    ],
  },
  {
    query: 'WaitForFirstConsumer',
    kind: 'exact',
    finds: ['/storage/#binding', '/troubleshooting/pvc-pending/#meaning', '/storage/ebs/#one-zone'],
  },
  {
    query: 'ENABLE_PREFIX_DELEGATION',
    kind: 'exact',
    finds: [
      '/worker-nodes/max-pods/#more-pods',
      '/networking/ip-addresses/#prefixes',
      '/networking/vpc-cni/#settings',
      '/reference/glossary/#prefix-delegation',
    ],
  },
  {
    query: 'terminationGracePeriodSeconds',
    kind: 'exact',
    finds: [
      '/resources/pod-lifecycle/#termination',
      '/resources/rollouts/#zero-downtime',
      '/resources/pod-lifecycle/',
      '/troubleshooting/pod-eviction-failure/#slow',
    ],
  },
  {
    query: 'eks-pod-identity-agent',
    kind: 'exact',
    finds: [
      '/access-control/pod-identity/#set-up',
      '/access-control/pod-identity/',
      '/access-control/pod-identity/#how-it-works',
      '/reference/glossary/#eks-pod-identity',
    ],
  },
  {
    query: 'AmazonEKSViewPolicy',
    kind: 'exact',
    finds: [
      '/access-control/access-entries/#access-policies',
      '/access-control/access-entries/',
      '/reference/glossary/#access-policy',
    ],
  },
  {
    query: 'ebs.csi.eks.amazonaws.com',
    kind: 'exact',
    finds: ['/storage/ebs/#auto-mode', '/storage/ebs/', '/troubleshooting/pvc-pending/#no-driver'],
  },
  {
    query: 'NodeConfig',
    kind: 'exact',
    finds: [
      '/worker-nodes/self-managed-nodes/#user-data',
      '/worker-nodes/self-managed-nodes/#set-up',
      '/worker-nodes/operating-systems/#al2023',
      '/reference/glossary/#nodeadm',
    ],
  },
  {
    query: 'WARM_IP_TARGET',
    kind: 'exact',
    finds: ['/networking/vpc-cni/#warm-pool', '/networking/vpc-cni/'],
  },
  {
    query: 'coredns',
    kind: 'exact',
    finds: ['/resources/dns/#coredns', '/resources/dns/', '/reference/glossary/#coredns'],
  },
  {
    query: 'karpenter.sh/do-not-disrupt',
    kind: 'exact',
    finds: [
      '/worker-nodes/karpenter/#disruption',
      '/troubleshooting/nodes-not-removed/#marked',
      '/scaling/nodes/#not-removed',
      '/resources/jobs/#disruptions',
      '/worker-nodes/auto-mode/#node-life',
    ],
  },
  {
    query: 'ttlSecondsAfterFinished',
    kind: 'exact',
    finds: [
      '/resources/jobs/#jobs',
      '/resources/jobs/',
      '/compare/workload-resources/#workload-resources.clean-up',
    ],
  },
  {
    query: 'failurePolicy',
    kind: 'exact',
    finds: [
      '/control-plane/api-server/#webhooks',
      '/troubleshooting/webhook-fails/',
      '/troubleshooting/webhook-fails/#meaning',
      '/troubleshooting/webhook-fails/#deadlock',
    ],
  },
  {
    query: 'SecretProviderClass',
    kind: 'exact',
    finds: [
      '/resources/external-secrets/#mount',
      '/resources/external-secrets/',
      '/reference/glossary/#secrets-store-csi-driver',
    ],
  },
  {
    query: 'irsa',
    kind: 'abbreviation',
    finds: [
      '/access-control/irsa/',
      '/access-control/irsa/#how-it-works',
      '/access-control/irsa/#set-up',
      '/reference/glossary/#irsa',
    ],
  },
  {
    query: 'hpa',
    kind: 'abbreviation',
    finds: ['/scaling/pods/#hpa', '/scaling/pods/', '/reference/glossary/#horizontalpodautoscaler'],
  },
  {
    query: 'pdb blocking drain',
    kind: 'abbreviation',
    finds: [
      '/resources/disruption-budgets/#zero-allowed',
      '/resources/disruption-budgets/',
      '/troubleshooting/pod-eviction-failure/#budget',
      '/troubleshooting/pod-eviction-failure/',
      '/worker-nodes/joining-draining-replacing/#drain',
      '/troubleshooting/nodes-not-removed/#budget',
    ],
  },
  {
    query: 'pvc pending',
    kind: 'abbreviation',
    finds: [
      '/troubleshooting/pvc-pending/',
      '/troubleshooting/pvc-pending/#meaning',
      '/troubleshooting/pvc-pending/#confirm',
      '/troubleshooting/pvc-pending/#causes',
    ],
  },
  {
    query: 'sg for pods',
    kind: 'abbreviation',
    finds: [
      '/networking/security-groups/',
      '/networking/security-groups/#per-pod',
      '/compare/vpc-cni-modes/#vpc-cni-modes.own-security-groups',
    ],
  },
  {
    query: 'cni',
    kind: 'abbreviation',
    finds: [
      '/networking/vpc-cni/',
      '/networking/vpc-cni/#what-it-does',
      '/reference/glossary/#cni',
      '/reference/glossary/#vpc-cni',
    ],
  },
  {
    query: 'install lbc',
    kind: 'abbreviation',
    finds: [
      '/resources/services/#install-controller',
      '/networking/load-balancers/#who-makes-them',
    ],
  },
  {
    query: 'mng upgrade',
    kind: 'abbreviation',
    finds: [
      '/worker-nodes/managed-node-groups/#update',
      '/worker-nodes/managed-node-groups/',
      '/operations/upgrading/#nodes',
      '/worker-nodes/joining-draining-replacing/#replace',
    ],
  },
  {
    query: 'ns stuck terminating',
    kind: 'abbreviation',
    finds: ['/troubleshooting/terminating/#namespace', '/troubleshooting/terminating/'],
  },
  {
    query: 'svc types',
    kind: 'abbreviation',
    finds: [
      '/compare/service-types/',
      '/resources/services/',
      '/resources/services/#load-balancers',
    ],
  },
  {
    query: 'cm change not picked up',
    kind: 'abbreviation',
    finds: [
      '/resources/configmaps/#updates',
      '/resources/configmaps/',
      '/compare/configuration-stores/#configuration-stores.file-updates',
    ],
  },
  {
    query: 'sa token expired',
    kind: 'abbreviation',
    finds: [
      '/access-control/service-accounts/#expired-tokens',
      '/access-control/service-accounts/#tokens',
      '/access-control/service-accounts/',
      '/troubleshooting/unauthorized/#in-a-pod',
      '/compare/user-and-service-accounts/#user-and-service-accounts.token-lifetime',
    ],
  },
  {
    query: 'crb vs rb',
    kind: 'abbreviation',
    finds: [
      '/access-control/rbac/#roles-and-bindings',
      '/access-control/rbac/',
      '/access-control/rbac/#mistakes',
      '/reference/glossary/#rolebinding',
    ],
  },
  {
    query: 'alb 502',
    kind: 'abbreviation',
    finds: [
      '/troubleshooting/502-504-in-rollouts/',
      '/troubleshooting/502-504-in-rollouts/#meaning',
      '/troubleshooting/502-504-in-rollouts/#causes',
      '/networking/load-balancers/#rollouts',
      '/resources/rollouts/#zero-downtime',
    ],
  },
  {
    query: 'nlb static ip',
    kind: 'abbreviation',
    finds: [
      '/networking/load-balancers/#ip-or-instance',
      '/networking/load-balancers/#alb-or-nlb',
      '/compare/ways-in/#ways-in.static-ip',
    ],
  },
  {
    query: 'ds on fargate',
    kind: 'abbreviation',
    finds: [
      '/worker-nodes/fargate/#not-supported',
      '/resources/daemonsets/#where-they-run',
      '/resources/controllers/#other-workloads',
      '/compare/compute-options/#compute-options.daemonsets',
      '/compare/workload-resources/#workload-resources.fargate',
    ],
  },
  {
    query: 'vpa',
    kind: 'abbreviation',
    finds: ['/scaling/pods/#vpa', '/scaling/pods/', '/reference/glossary/#verticalpodautoscaler'],
  },
  {
    query: 'k8s versions eks',
    kind: 'abbreviation',
    finds: [
      '/eks/versions/',
      '/reference/version-calendar/',
      '/reference/version-calendar/#today',
      '/eks/versions/#periods',
      '/eks/versions/#which-version',
    ],
  },
  {
    query: 'ca not scaling down',
    kind: 'abbreviation',
    finds: [
      '/scaling/nodes/#not-removed',
      '/troubleshooting/nodes-not-removed/',
      '/troubleshooting/nodes-not-removed/#causes',
      '/troubleshooting/nodes-not-removed/#untouchable',
      '/troubleshooting/nodes-not-removed/#settings',
      '/scaling/nodes/#cluster-autoscaler',
    ],
  },
  {
    query: 'masters',
    kind: 'synonym',
    finds: [
      '/control-plane/',
      '/control-plane/#parts',
      '/control-plane/#who-runs-it',
      '/reference/glossary/#control-plane',
    ],
  },
  {
    query: 'minions',
    kind: 'synonym',
    finds: ['/worker-nodes/', '/worker-nodes/#parts-of-a-node', '/reference/glossary/#worker-node'],
  },
  {
    query: 'helper container',
    kind: 'synonym',
    finds: [
      '/resources/init-and-sidecar-containers/',
      '/resources/init-and-sidecar-containers/#sidecars',
      '/resources/init-and-sidecar-containers/#init',
      '/resources/pods/#sidecars',
      '/reference/glossary/#sidecar-container',
      '/reference/glossary/#init-container',
    ],
  },
  {
    query: 'credentials for pods',
    kind: 'synonym',
    finds: [
      '/compare/pod-credentials/',
      '/access-control/service-accounts/#aws-permissions',
      '/access-control/pod-identity/',
      '/access-control/pod-identity/#how-it-works',
      '/access-control/irsa/',
      '/access-control/irsa/#how-it-works',
    ],
  },
  {
    query: 'undo upgrade',
    kind: 'synonym',
    finds: [
      '/operations/rolling-back/',
      '/operations/rolling-back/#how',
      '/operations/rolling-back/#when',
      '/eks/#rollback',
    ],
  },
  {
    query: 'out of ips',
    kind: 'synonym',
    finds: [
      '/networking/ip-addresses/',
      '/networking/ip-addresses/#custom-networking',
      '/networking/ip-addresses/#how-many',
      '/troubleshooting/container-creating/#no-address',
      '/networking/vpc-cni/#warm-pool',
      '/networking/ipv6/#when',
    ],
  },
  {
    query: 'node pools',
    kind: 'synonym',
    finds: [
      '/worker-nodes/auto-mode/#node-pools',
      '/worker-nodes/karpenter/#node-pool',
      '/worker-nodes/managed-node-groups/',
      '/reference/glossary/#nodepool',
      '/reference/glossary/#managed-node-group',
    ],
  },
  {
    query: 'disk for a pod',
    kind: 'synonym',
    finds: [
      '/resources/#storage',
      '/storage/#claims',
      '/storage/',
      '/storage/ebs/',
      '/storage/ebs/#what-it-is',
    ],
  },
  {
    query: 'monthly bill',
    kind: 'synonym',
    finds: [
      '/eks/cost/',
      '/eks/cost/#what-else',
      '/eks/cost/#examples',
      '/operations/cutting-cost/',
      '/operations/cutting-cost/#see',
      '/eks/#cost',
    ],
  },
  {
    query: 'empty a node',
    kind: 'synonym',
    finds: [
      '/worker-nodes/joining-draining-replacing/#drain',
      '/worker-nodes/joining-draining-replacing/',
      '/reference/glossary/#drain',
    ],
  },
  {
    query: 'service discovery',
    kind: 'synonym',
    finds: [
      '/resources/dns/',
      '/resources/dns/#names',
      '/resources/services/',
      '/resources/services/#dns',
      '/worker-nodes/kube-proxy/#not-discovery',
    ],
  },
  {
    query: 'firewall between pods',
    kind: 'synonym',
    finds: [
      '/networking/network-policies/',
      '/networking/network-policies/#write-one',
      '/networking/network-policies/#turn-on',
      '/networking/network-policies/#default',
      '/reference/glossary/#networkpolicy',
    ],
  },
  {
    query: 'ssh into node',
    kind: 'synonym',
    finds: ['/worker-nodes/#shell', '/reference/commands/#nodes'],
  },
  {
    query: 'health checks',
    kind: 'synonym',
    finds: [
      '/resources/probes/',
      '/resources/probes/#three-probes',
      '/resources/probes/#write-one',
      '/compare/probes/',
      '/reference/glossary/#probe',
    ],
  },
  {
    query: 'where to put passwords',
    kind: 'synonym',
    finds: [
      '/compare/configuration-stores/',
      '/resources/secrets/',
      '/resources/secrets/#secret-or-configmap',
      '/resources/secrets/#external-stores',
      '/resources/external-secrets/',
      '/resources/external-secrets/#choose',
    ],
  },
  {
    query: 'shared drive',
    kind: 'synonym',
    finds: [
      '/storage/efs/',
      '/storage/efs/#what-it-is',
      '/compare/storage-options/',
      '/storage/other-drivers/#choose',
      '/compare/storage-options/#storage-options.shared-writing',
    ],
  },
  {
    query: 'scheduled task',
    kind: 'synonym',
    finds: ['/resources/jobs/#cronjobs', '/resources/jobs/', '/reference/glossary/#cronjob'],
  },
  {
    query: 'on prem servers',
    kind: 'synonym',
    finds: [
      '/worker-nodes/hybrid-nodes/',
      '/worker-nodes/hybrid-nodes/#what-they-are',
      '/compare/compute-options/#compute-options.own-machines',
      '/compare/ways-to-run-kubernetes/#ways-to-run-kubernetes.runs-on-premises',
      '/reference/glossary/#eks-hybrid-nodes',
    ],
  },
  {
    query: 'private registry login',
    kind: 'synonym',
    finds: [
      '/troubleshooting/image-pull-back-off/#causes',
      '/worker-nodes/container-runtime/#images',
      '/troubleshooting/image-pull-back-off/',
    ],
  },
  {
    query: 'kapenter',
    kind: 'typo',
    finds: [
      '/worker-nodes/karpenter/',
      '/worker-nodes/karpenter/#what-it-is',
      '/reference/glossary/#karpenter',
    ],
  },
  {
    query: 'kuberentes version calender',
    kind: 'typo',
    finds: [
      '/reference/version-calendar/',
      '/reference/version-calendar/#today',
      '/eks/versions/',
      '/eks/versions/#periods',
    ],
  },
  {
    query: 'stateful st',
    kind: 'typo',
    finds: [
      '/resources/statefulsets/',
      '/resources/statefulsets/#what-they-guarantee',
      '/resources/statefulsets/#when',
      '/reference/glossary/#statefulset',
    ],
  },
  {
    query: 'fargte profle',
    kind: 'typo',
    finds: [
      '/worker-nodes/fargate/#profiles',
      '/worker-nodes/fargate/',
      '/reference/glossary/#fargate-profile',
    ],
  },
  {
    query: 'ingres controler',
    kind: 'typo',
    finds: [
      '/resources/ingress-and-gateway/',
      '/resources/ingress-and-gateway/#ingress',
      '/networking/load-balancers/#who-makes-them',
      '/resources/services/#install-controller',
      '/reference/glossary/#ingress',
      '/reference/glossary/#aws-load-balancer-controller',
      '/networking/load-balancers/',
    ],
  },
  {
    query: 'crashloopbackof',
    kind: 'typo',
    finds: [
      '/troubleshooting/crash-loop-back-off/',
      '/troubleshooting/crash-loop-back-off/#meaning',
      '/troubleshooting/crash-loop-back-off/#confirm',
      '/troubleshooting/crash-loop-back-off/#causes',
    ],
  },
  {
    query: 'deamonset',
    kind: 'typo',
    finds: [
      '/resources/daemonsets/',
      '/resources/daemonsets/#what-they-do',
      '/reference/glossary/#daemonset',
    ],
  },
  {
    query: 'imagepulbackoff ecr',
    kind: 'typo',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#causes',
      '/troubleshooting/image-pull-back-off/#confirm',
      '/worker-nodes/container-runtime/#images',
    ],
  },
  {
    query: 'livenes probe',
    kind: 'typo',
    finds: [
      '/resources/probes/',
      '/resources/probes/#three-probes',
      '/resources/probes/#write-one',
      '/compare/probes/',
      '/reference/glossary/#probe',
    ],
  },
  {
    query: 'persistant volume claim',
    kind: 'typo',
    finds: [
      '/storage/#claims',
      '/storage/',
      '/resources/#storage',
      '/reference/glossary/#persistentvolumeclaim',
    ],
  },
  {
    query: 'pod idenity',
    kind: 'typo',
    finds: [
      '/access-control/pod-identity/',
      '/access-control/pod-identity/#how-it-works',
      '/access-control/pod-identity/#set-up',
      '/reference/glossary/#eks-pod-identity',
    ],
  },
  {
    query: 'configmpa',
    kind: 'typo',
    finds: [
      '/resources/configmaps/',
      '/resources/configmaps/#what-it-holds',
      '/resources/configmaps/#use-it',
      '/reference/glossary/#configmap',
    ],
  },
  {
    query: 'kublet',
    kind: 'typo',
    finds: [
      '/worker-nodes/kubelet/',
      '/worker-nodes/kubelet/#what-it-does',
      '/reference/glossary/#kubelet',
    ],
  },
  {
    query: 'cluster autscaler',
    kind: 'typo',
    finds: [
      '/scaling/nodes/#cluster-autoscaler',
      '/scaling/nodes/',
      '/scaling/nodes/#short-answer',
      '/reference/glossary/#cluster-autoscaler',
    ],
  },
  {
    query: 'taints and tolarations',
    kind: 'typo',
    finds: [
      '/resources/scheduling/#taints',
      '/resources/scheduling/',
      '/reference/glossary/#taint',
      '/reference/glossary/#toleration',
    ],
  },
  {
    query: 'bottlrocket',
    kind: 'typo',
    finds: [
      '/worker-nodes/operating-systems/#bottlerocket',
      '/worker-nodes/operating-systems/',
      '/worker-nodes/operating-systems/#choose',
      '/reference/glossary/#bottlerocket',
    ],
  },
  {
    query: 'acess entries',
    kind: 'typo',
    finds: [
      '/access-control/access-entries/',
      '/access-control/access-entries/#what-they-are',
      '/access-control/access-entries/#create',
      '/access-control/user-accounts/#access-entries',
      '/reference/glossary/#access-entry',
    ],
  },
  {
    query: 'self manged nodes',
    kind: 'typo',
    finds: [
      '/worker-nodes/self-managed-nodes/',
      '/worker-nodes/self-managed-nodes/#when',
      '/worker-nodes/self-managed-nodes/#set-up',
      '/reference/glossary/#self-managed-node',
    ],
  },
  {
    query: 'evcited pods',
    kind: 'typo',
    finds: [
      '/troubleshooting/evicted/',
      '/troubleshooting/evicted/#meaning',
      '/troubleshooting/evicted/#confirm',
      '/troubleshooting/evicted/#causes',
      '/resources/pod-lifecycle/#eviction',
    ],
  },
  {
    query:
      'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity, request id: 7c1e2f90-44ab-4d3e-9b1a-0f6d2c9b8e11',
    kind: 'error',
    finds: [
      '/troubleshooting/assume-role-with-web-identity/',
      '/troubleshooting/assume-role-with-web-identity/#meaning',
      '/troubleshooting/assume-role-with-web-identity/#causes',
      '/troubleshooting/assume-role-with-web-identity/#trust-policy',
      '/access-control/irsa/#trust-policy',
    ],
  },
  {
    query:
      'Warning FailedScheduling 2m default-scheduler 0/6 nodes are available: 2 node(s) had untolerated taint(s), 4 Insufficient memory. preemption: 0/6 nodes are available: 4 No preemption victims found for incoming pod.',
    kind: 'error',
    finds: [
      '/troubleshooting/pending/',
      '/troubleshooting/pending/#confirm',
      '/troubleshooting/pending/#causes',
      '/troubleshooting/pending/#no-room',
      '/troubleshooting/pending/#rules',
    ],
  },
  {
    query:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9c2d77ab": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    kind: 'error',
    finds: [
      '/troubleshooting/container-creating/#no-address',
      '/troubleshooting/container-creating/',
      '/troubleshooting/container-creating/#confirm',
      '/troubleshooting/container-creating/#causes',
    ],
  },
  {
    query:
      'Multi-Attach error for volume "pvc-1f0c8a52-6f0e-4b5d-8a5e-3f4f2f2f9d10" Volume is already used by pod(s) grafana-6c8d9b7f5-hj2kl',
    kind: 'error',
    finds: [
      '/troubleshooting/multi-attach/',
      '/troubleshooting/multi-attach/#meaning',
      '/troubleshooting/multi-attach/#confirm',
      '/troubleshooting/multi-attach/#causes',
      '/troubleshooting/multi-attach/#two-pods',
    ],
  },
  {
    query: 'Unable to connect to the server: dial tcp 10.20.31.7:443: i/o timeout',
    kind: 'error',
    finds: [
      '/troubleshooting/cannot-reach-the-api/',
      '/troubleshooting/cannot-reach-the-api/#meaning',
      '/troubleshooting/cannot-reach-the-api/#confirm',
      '/troubleshooting/cannot-reach-the-api/#causes',
      '/troubleshooting/cannot-reach-the-api/#private',
      '/troubleshooting/cannot-reach-the-api/#security-group',
    ],
  },
  {
    query:
      'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
    kind: 'error',
    finds: [
      '/troubleshooting/unauthorized/',
      '/troubleshooting/unauthorized/#meaning',
      '/troubleshooting/unauthorized/#confirm',
      '/troubleshooting/unauthorized/#causes',
      '/troubleshooting/unauthorized/#other-principal',
      '/troubleshooting/unauthorized/#no-entry',
    ],
  },
  {
    query:
      'Error from server (Forbidden): nodes is forbidden: User "arn:aws:sts::123456789012:assumed-role/dev-team/joe" cannot list resource "nodes" in API group "" at the cluster scope',
    kind: 'error',
    finds: [
      '/troubleshooting/forbidden/',
      '/troubleshooting/forbidden/#meaning',
      '/troubleshooting/forbidden/#confirm',
      '/troubleshooting/forbidden/#causes',
      '/troubleshooting/forbidden/#kind',
      '/troubleshooting/forbidden/#no-rights',
      '/access-control/access-entries/#kubernetes-groups',
    ],
  },
  {
    query:
      'Failed to pull image "nginx:1.27": failed to copy: httpReadSeeker: failed open: unexpected status code 429 Too Many Requests - toomanyrequests: You have reached your pull rate limit',
    kind: 'error',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#causes',
      '/troubleshooting/image-pull-back-off/#meaning',
      '/troubleshooting/image-pull-back-off/#confirm',
    ],
  },
  {
    query:
      "Failed build model due to couldn't auto-discover subnets: unable to resolve at least one subnet. Evaluated 0 subnets",
    kind: 'error',
    finds: [
      '/troubleshooting/subnets-not-discovered/',
      '/troubleshooting/subnets-not-discovered/#meaning',
      '/troubleshooting/subnets-not-discovered/#confirm',
      '/troubleshooting/subnets-not-discovered/#causes',
      '/networking/load-balancers/#subnets',
    ],
  },
  {
    query:
      'Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": context deadline exceeded',
    kind: 'error',
    finds: [
      '/troubleshooting/webhook-fails/',
      '/troubleshooting/webhook-fails/#timeout',
      '/troubleshooting/webhook-fails/#meaning',
      '/troubleshooting/webhook-fails/#confirm',
      '/troubleshooting/webhook-fails/#causes',
    ],
  },
  {
    query:
      'NodeCreationFailure Instances failed to join the kubernetes cluster i-0a1b2c3d4e5f67890',
    kind: 'error',
    finds: [
      '/troubleshooting/nodes-do-not-join/',
      '/troubleshooting/nodes-do-not-join/#meaning',
      '/troubleshooting/nodes-do-not-join/#confirm',
      '/troubleshooting/nodes-do-not-join/#causes',
      '/troubleshooting/nodes-do-not-join/#network',
      '/troubleshooting/nodes-do-not-join/#permissions',
    ],
  },
  {
    query:
      'PodEvictionFailure Reached max retries while trying to evict pods from nodes in node group general ip-10-2-14-77.eu-central-1.compute.internal',
    kind: 'error',
    finds: [
      '/troubleshooting/pod-eviction-failure/',
      '/troubleshooting/pod-eviction-failure/#meaning',
      '/troubleshooting/pod-eviction-failure/#confirm',
      '/troubleshooting/pod-eviction-failure/#causes',
      '/troubleshooting/pod-eviction-failure/#budget',
    ],
  },
  {
    query: 'Error from server: error dialing backend: dial tcp 10.0.41.12:10250: i/o timeout',
    kind: 'error',
    finds: [
      '/troubleshooting/cannot-reach-the-api/#backend',
      '/troubleshooting/cannot-reach-the-api/',
    ],
  },
  {
    query:
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    kind: 'error',
    finds: [
      '/troubleshooting/node-not-ready/#network-plugin',
      '/troubleshooting/node-not-ready/',
      '/troubleshooting/node-not-ready/#causes',
    ],
  },
  {
    query: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    kind: 'error',
    finds: ['/resources/#helm-in-progress', '/resources/#deploy'],
  },
  {
    query:
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-77aa" could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, api error UnauthorizedOperation',
    kind: 'error',
    finds: [
      '/troubleshooting/pvc-pending/#permissions',
      '/troubleshooting/pvc-pending/',
      '/troubleshooting/pvc-pending/#causes',
      '/storage/ebs/#driver',
    ],
  },
  {
    query:
      '0/3 nodes are available: 1 Insufficient cpu, 2 node(s) had volume node affinity conflict',
    kind: 'error',
    finds: [
      '/troubleshooting/pending/#volume',
      '/troubleshooting/pvc-pending/#zone',
      '/storage/ebs/#one-zone',
      '/troubleshooting/pending/',
      '/troubleshooting/pending/#causes',
    ],
  },
  {
    query: 'exec /usr/local/bin/docker-entrypoint.sh: exec format error',
    kind: 'error',
    finds: [
      '/troubleshooting/crash-loop-back-off/#causes',
      '/troubleshooting/crash-loop-back-off/#architecture',
      '/troubleshooting/crash-loop-back-off/',
      '/operations/cutting-cost/#graviton',
    ],
  },
  {
    query:
      'Nodegroups [workers-a, workers-b] must be updated to match cluster version 1.34 before updating cluster version',
    kind: 'error',
    finds: [
      '/troubleshooting/upgrade-blocked/#nodes-behind',
      '/troubleshooting/upgrade-blocked/',
      '/troubleshooting/upgrade-blocked/#causes',
      '/operations/upgrading/#order',
    ],
  },
  {
    query:
      'kubectl drain ip-10-0-3-44.eu-west-1.compute.internal --ignore-daemonsets --delete-emptydir-data',
    kind: 'command',
    finds: [
      '/worker-nodes/joining-draining-replacing/#drain',
      '/worker-nodes/joining-draining-replacing/',
      '/reference/commands/#nodes',
    ],
  },
  {
    query: 'aws eks update-kubeconfig --name prod --region us-east-1',
    kind: 'command',
    finds: [
      '/access-control/iam-and-kubeconfig/#update-kubeconfig',
      '/access-control/iam-and-kubeconfig/',
      '/reference/commands/#context',
    ],
  },
  {
    query: 'kubectl rollout undo deployment/api',
    kind: 'command',
    finds: [
      '/resources/rollouts/#undo',
      '/resources/rollouts/',
      '/reference/commands/#rollouts',
      '/resources/controllers/#rollouts',
    ],
  },
  {
    query:
      'aws eks create-access-entry --cluster-name prod --principal-arn arn:aws:iam::123456789012:role/Devs',
    kind: 'command',
    finds: [
      '/access-control/access-entries/#create',
      '/access-control/access-entries/',
      '/access-control/user-accounts/#access-entries',
      '/access-control/access-entries/#recover',
    ],
  },
  {
    query: 'eksctl create iamserviceaccount --name s3-reader --namespace default --cluster prod',
    kind: 'command',
    finds: ['/access-control/irsa/#set-up', '/access-control/irsa/'],
  },
  {
    query:
      'aws eks create-pod-identity-association --cluster-name prod --namespace app --service-account api --role-arn arn:aws:iam::123456789012:role/api',
    kind: 'command',
    finds: ['/access-control/pod-identity/#set-up', '/access-control/pod-identity/'],
  },
  {
    query: 'kubectl logs api-5d8f7c9b-xk2lp --previous',
    kind: 'command',
    finds: [
      '/reference/commands/#logs',
      '/troubleshooting/crash-loop-back-off/#confirm',
      '/resources/pod-lifecycle/#check-it',
      '/operations/observability/#logs',
      '/troubleshooting/events-and-logs/#start',
    ],
  },
  {
    query: 'kubectl delete pod web-0 --grace-period=0 --force',
    kind: 'command',
    finds: [
      '/troubleshooting/terminating/#no-stop',
      '/resources/pod-lifecycle/#termination',
      '/troubleshooting/terminating/',
    ],
  },
  {
    query: 'aws eks update-nodegroup-version --cluster-name prod --nodegroup-name workers',
    kind: 'command',
    finds: [
      '/worker-nodes/managed-node-groups/#update',
      '/worker-nodes/managed-node-groups/',
      '/operations/upgrading/#nodes',
      '/worker-nodes/operating-systems/#update',
    ],
  },
  {
    query:
      'aws eks update-addon --cluster-name prod --addon-name coredns --resolve-conflicts OVERWRITE',
    kind: 'command',
    finds: [
      '/eks/add-ons/#update',
      '/eks/add-ons/#conflicts',
      '/eks/add-ons/',
      '/operations/upgrading/#add-ons',
    ],
  },
  {
    query: 'kubectl auth can-i --list --as system:serviceaccount:app:api',
    kind: 'command',
    finds: [
      '/access-control/rbac/#check-it',
      '/reference/commands/#access',
      '/access-control/#check-it',
    ],
  },
  {
    query: 'kubectl debug node/ip-10-0-12-9.ec2.internal -it --image=busybox',
    kind: 'command',
    finds: ['/worker-nodes/#shell', '/reference/commands/#nodes'],
  },
  {
    query: 'aws eks update-cluster-config --name prod --logging',
    kind: 'command',
    finds: ['/control-plane/logging/#turn-on', '/control-plane/logging/', '/control-plane/#logs'],
  },
  {
    query: 'aws eks update-cluster-version --name prod --kubernetes-version 1.36',
    kind: 'command',
    finds: ['/operations/upgrading/#control-plane', '/operations/upgrading/'],
  },
  {
    query:
      'kubectl patch pvc data-db-0 -p \'{"spec":{"resources":{"requests":{"storage":"50Gi"}}}}\'',
    kind: 'command',
    finds: ['/storage/ebs/#resize', '/storage/ebs/'],
  },
  {
    query: 'kubectl top nodes',
    kind: 'command',
    finds: [
      '/reference/commands/#nodes',
      '/scaling/pods/#metrics',
      '/operations/observability/#metrics',
    ],
  },
  {
    query: 'aws ec2 modify-instance-metadata-options --http-put-response-hop-limit 1',
    kind: 'command',
    finds: [
      '/access-control/node-role/#block-imds',
      '/access-control/node-role/',
      '/access-control/node-role/#imds',
    ],
  },
  {
    query: 'aws eks describe-addon-versions --addon-name vpc-cni --kubernetes-version 1.35',
    kind: 'command',
    finds: [
      '/eks/add-ons/#update',
      '/operations/upgrading/#add-ons',
      '/reference/commands/#upgrades',
    ],
  },
  {
    query:
      'helm install aws-load-balancer-controller eks/aws-load-balancer-controller -n kube-system',
    kind: 'command',
    finds: ['/resources/services/#install-controller'],
  },
  {
    query: 'why only 29 pods',
    kind: 'question',
    finds: [
      '/worker-nodes/max-pods/',
      '/worker-nodes/max-pods/#formula',
      '/worker-nodes/max-pods/#examples',
      '/troubleshooting/too-many-pods/',
      '/troubleshooting/too-many-pods/#meaning',
    ],
  },
  {
    query: 'are secrets encrypted',
    kind: 'question',
    finds: [
      '/resources/secrets/#encryption',
      '/control-plane/encryption/',
      '/control-plane/encryption/#default',
      '/control-plane/etcd/#encryption',
      '/compare/configuration-stores/#configuration-stores.encrypted-in-etcd',
    ],
  },
  {
    query: 'what does aws manage',
    kind: 'question',
    finds: [
      '/eks/who-manages-what/',
      '/eks/who-manages-what/#short-answer',
      '/eks/who-manages-what/#by-compute-type',
      '/eks/#what-aws-manages',
      '/compare/who-is-responsible/',
      '/worker-nodes/#who-manages-what',
    ],
  },
  {
    query: 'can i downgrade eks',
    kind: 'question',
    finds: [
      '/operations/rolling-back/',
      '/operations/rolling-back/#when',
      '/operations/rolling-back/#how',
      '/eks/#rollback',
    ],
  },
  {
    query: 'how do i reach a private cluster',
    kind: 'question',
    finds: [
      '/control-plane/endpoint-access/#private-only',
      '/control-plane/endpoint-access/',
      '/troubleshooting/cannot-reach-the-api/#private',
    ],
  },
  {
    query: 'who can read secrets',
    kind: 'question',
    finds: [
      '/resources/secrets/#who-can-read',
      '/resources/secrets/',
      '/compare/configuration-stores/#configuration-stores.who-can-read',
    ],
  },
  {
    query: 'does fargate support ebs',
    kind: 'question',
    finds: [
      '/worker-nodes/fargate/#not-supported',
      '/storage/ebs/#what-it-is',
      '/storage/efs/#fargate',
      '/troubleshooting/pvc-pending/#not-supported',
      '/compare/compute-options/#compute-options.ebs',
      '/compare/storage-options/#storage-options.fargate',
    ],
  },
  {
    query: 'how long is 1.34 supported',
    kind: 'question',
    finds: [
      '/reference/version-calendar/',
      '/reference/version-calendar/#today',
      '/eks/versions/#periods',
      '/eks/versions/',
    ],
  },
  {
    query: 'what happens when support ends',
    kind: 'question',
    finds: [
      '/eks/versions/#after-extended-support',
      '/eks/versions/#upgrade-policy',
      '/eks/versions/',
      '/operations/#calendar',
      '/compare/support-periods/#support-periods.at-its-end',
    ],
  },
  {
    query: 'can eks run without internet',
    kind: 'question',
    finds: ['/networking/#no-internet', '/compare/cluster-endpoint/#cluster-endpoint.no-way-out'],
  },
  {
    query: 'how many nodes per cluster',
    kind: 'question',
    finds: [
      '/eks/quotas/#kubernetes-limits',
      '/eks/quotas/#aws-quotas',
      '/eks/quotas/',
      '/reference/quotas/',
      '/reference/quotas/#eks',
    ],
  },
  {
    query: 'why is my pod using the node role',
    kind: 'question',
    finds: [
      '/troubleshooting/wrong-role/',
      '/troubleshooting/wrong-role/#meaning',
      '/troubleshooting/wrong-role/#confirm',
      '/troubleshooting/wrong-role/#causes',
      '/access-control/node-role/#imds',
    ],
  },
  {
    query: 'where are container logs',
    kind: 'question',
    finds: [
      '/operations/observability/#logs',
      '/operations/observability/',
      '/reference/commands/#logs',
      '/operations/container-insights/#log-groups',
    ],
  },
  {
    query: 'which os for nodes',
    kind: 'question',
    finds: [
      '/worker-nodes/operating-systems/#choose',
      '/worker-nodes/operating-systems/',
      '/compare/node-operating-systems/',
    ],
  },
  {
    query: 'how to give a dev access',
    kind: 'question',
    finds: [
      '/access-control/user-accounts/#access-entries',
      '/access-control/access-entries/#create',
      '/access-control/access-entries/',
      '/access-control/user-accounts/',
      '/compare/cluster-access/',
    ],
  },
  {
    query: 'is etcd backed up',
    kind: 'question',
    finds: [
      '/control-plane/etcd/#on-eks',
      '/storage/backup/',
      '/storage/backup/#what-to-back-up',
      '/compare/ways-to-run-kubernetes/#ways-to-run-kubernetes.etcd-backups',
    ],
  },
  {
    query: 'what is a finalizer',
    kind: 'question',
    finds: [
      '/reference/glossary/#finalizer',
      '/troubleshooting/terminating/#meaning',
      '/troubleshooting/terminating/#finalizer',
    ],
  },
  {
    query: 'can i change service cidr later',
    kind: 'question',
    finds: [
      '/networking/ip-addresses/#service-cidr',
      '/networking/ip-addresses/#change-later',
      '/eks/creating-a-cluster/#before-you-start',
    ],
  },
  {
    query: 'does node group update respect pdb',
    kind: 'question',
    finds: [
      '/worker-nodes/managed-node-groups/#update',
      '/resources/disruption-budgets/#what-they-do',
      '/operations/upgrading/#nodes',
      '/resources/disruption-budgets/#not-covered',
      '/resources/disruption-budgets/#zero-allowed',
    ],
  },
  {
    query: 'fargate pod size memory',
    kind: 'keywords',
    finds: [
      '/worker-nodes/fargate/#sizing',
      '/resources/requests-and-limits/#requests',
      '/compare/compute-options/#compute-options.largest-pod',
    ],
  },
  {
    query: 'spot interruption',
    kind: 'keywords',
    finds: [
      '/worker-nodes/managed-node-groups/#spot',
      '/worker-nodes/karpenter/#disruption',
      '/compare/scaling-tools/#scaling-tools.spot-interruptions',
    ],
  },
  {
    query: 'gpu nodes',
    kind: 'keywords',
    finds: [
      '/worker-nodes/choosing-compute/#gpu',
      '/compare/compute-options/#compute-options.gpu',
      '/compare/node-operating-systems/#node-operating-systems.gpu',
      '/accelerators/',
      '/accelerators/#which-nodes',
      '/accelerators/gpu-capacity/#taints-and-zero',
    ],
  },
  {
    query: 'custom domain https cert',
    kind: 'keywords',
    finds: [
      '/resources/ingress-and-gateway/#domain',
      '/resources/ingress-and-gateway/#ingress',
      '/compare/ways-in/#ways-in.tls',
    ],
  },
  {
    query: 'audit log who deleted deployment',
    kind: 'keywords',
    finds: [
      '/control-plane/logging/#read',
      '/control-plane/logging/',
      '/control-plane/logging/#types',
    ],
  },
  {
    query: 'github actions deploy oidc',
    kind: 'keywords',
    finds: [
      '/access-control/iam-and-kubeconfig/#github-actions',
      '/access-control/iam-and-kubeconfig/#ci',
    ],
  },
  {
    query: 'cross account s3 pod',
    kind: 'keywords',
    finds: [
      '/access-control/pod-identity/#cross-account',
      '/compare/pod-credentials/#pod-credentials.other-accounts',
      '/access-control/across-accounts/#choose',
    ],
  },
  {
    query: 'block imds pods',
    kind: 'keywords',
    finds: [
      '/access-control/node-role/#block-imds',
      '/access-control/node-role/#imds',
      '/access-control/node-role/',
      '/security/hardening/#nodes',
    ],
  },
  {
    query: 'prestop sleep zero downtime',
    kind: 'keywords',
    finds: [
      '/resources/rollouts/#zero-downtime',
      '/resources/pod-lifecycle/#termination',
      '/troubleshooting/502-504-in-rollouts/#causes',
      '/troubleshooting/502-504-in-rollouts/',
      '/networking/load-balancers/#rollouts',
    ],
  },
  {
    query: 'ndots slow dns',
    kind: 'keywords',
    finds: ['/resources/dns/#ndots', '/resources/dns/', '/troubleshooting/dns-fails/#causes'],
  },
  {
    query: 'efs access point uid',
    kind: 'keywords',
    finds: [
      '/storage/efs/#access-points',
      '/storage/efs/',
      '/storage/efs-access/#uid',
      '/storage/efs-access/',
    ],
  },
  {
    query: 'ebs snapshot restore',
    kind: 'keywords',
    finds: ['/storage/backup/#restore', '/storage/backup/#snapshots', '/storage/backup/'],
  },
  {
    query: 'extended support price',
    kind: 'keywords',
    finds: [
      '/eks/cost/#extended-support',
      '/eks/cost/#cluster',
      '/eks/cost/',
      '/eks/#cost',
      '/compare/support-periods/',
      '/compare/support-periods/#support-periods.fee',
    ],
  },
  {
    query: 'cpu throttling limits',
    kind: 'keywords',
    finds: [
      '/resources/requests-and-limits/#cpu-throttling',
      '/resources/requests-and-limits/#limits',
      '/resources/requests-and-limits/',
    ],
  },
  {
    query: 'scale to zero sqs',
    kind: 'keywords',
    finds: [
      '/scaling/pods/#keda',
      '/scaling/pods/',
      '/compare/scaling-tools/#scaling-tools.to-zero',
      '/compare/scaling-tools/#scaling-tools.event-sources',
      '/scaling/pods/#to-zero',
    ],
  },
  {
    query: 'pod security restricted namespace',
    kind: 'keywords',
    finds: ['/security/hardening/#pod-security', '/security/hardening/'],
  },
  {
    query: 'customer managed kms key',
    kind: 'keywords',
    finds: [
      '/control-plane/encryption/#own-key',
      '/control-plane/encryption/',
      '/control-plane/encryption/#lost-key',
      '/storage/ebs-encryption/',
      '/storage/ebs-encryption/#class',
    ],
  },
  {
    query: 'whole cluster backup',
    kind: 'keywords',
    finds: ['/storage/backup/#aws-backup', '/storage/backup/', '/storage/backup/#what-to-back-up'],
  },
  {
    query: 'amazon linux 2 eol',
    kind: 'keywords',
    finds: [
      '/worker-nodes/operating-systems/#al2',
      '/worker-nodes/operating-systems/',
      '/compare/node-operating-systems/',
      '/compare/node-operating-systems/#node-operating-systems.images',
    ],
  },
  {
    query: 'irsa or pod identity',
    kind: 'versus',
    finds: [
      '/access-control/irsa/#when',
      '/compare/pod-credentials/',
      '/access-control/service-accounts/#aws-permissions',
      '/access-control/pod-identity/',
      '/access-control/pod-identity/#where-it-works',
    ],
  },
  {
    query: 'eks vs ecs',
    kind: 'versus',
    finds: ['/eks/ways-to-run-kubernetes/#ecs', '/eks/ways-to-run-kubernetes/'],
  },
  {
    query: 'karpenter vs cluster autoscaler',
    kind: 'versus',
    finds: [
      '/scaling/nodes/',
      '/scaling/nodes/#short-answer',
      '/scaling/nodes/#compare',
      '/compare/scaling-tools/',
    ],
  },
  {
    query: 'fargate vs ec2',
    kind: 'versus',
    finds: [
      '/worker-nodes/choosing-compute/',
      '/worker-nodes/choosing-compute/#short-answer',
      '/worker-nodes/choosing-compute/#compare',
      '/compare/compute-options/',
    ],
  },
  {
    query: 'ebs vs efs',
    kind: 'versus',
    finds: [
      '/compare/storage-options/',
      '/storage/other-drivers/#choose',
      '/storage/ebs/#what-it-is',
      '/storage/efs/#what-it-is',
      '/storage/#volumes',
    ],
  },
  {
    query: 'ingress vs gateway api',
    kind: 'versus',
    finds: [
      '/resources/ingress-and-gateway/#which',
      '/resources/ingress-and-gateway/',
      '/compare/ways-in/',
    ],
  },
  {
    query: 'secret vs configmap',
    kind: 'versus',
    finds: [
      '/resources/secrets/#secret-or-configmap',
      '/compare/configuration-stores/',
      '/resources/configmaps/#what-it-holds',
    ],
  },
  {
    query: 'alb or nlb',
    kind: 'versus',
    finds: [
      '/networking/load-balancers/#alb-or-nlb',
      '/networking/load-balancers/',
      '/compare/ways-in/',
    ],
  },
  {
    query: 'deployment vs statefulset',
    kind: 'versus',
    finds: [
      '/resources/statefulsets/#when',
      '/compare/workload-resources/',
      '/resources/controllers/#other-workloads',
    ],
  },
  {
    query: 'hpa vs vpa',
    kind: 'versus',
    finds: ['/scaling/#which', '/scaling/#two-loops', '/scaling/pods/', '/compare/scaling-tools/'],
  },
  {
    query: 'eksctl vs terraform',
    kind: 'versus',
    finds: [
      '/eks/creating-a-cluster/',
      '/compare/create-an-eks-cluster/',
      '/eks/ways-to-run-kubernetes/#create-an-eks-cluster',
    ],
  },
  {
    query: 'access entries vs aws-auth',
    kind: 'versus',
    finds: [
      '/compare/cluster-access/',
      '/access-control/aws-auth/#deprecated',
      '/access-control/aws-auth/',
      '/access-control/user-accounts/#aws-auth',
      '/access-control/access-entries/#modes',
      '/compare/authentication-modes/',
    ],
  },
  {
    query: 'auto mode vs karpenter',
    kind: 'versus',
    finds: [
      '/scaling/nodes/#short-answer',
      '/scaling/nodes/',
      '/scaling/nodes/#compare',
      '/worker-nodes/choosing-compute/#short-answer',
      '/compare/scaling-tools/',
      '/compare/compute-options/',
    ],
  },
  {
    query: 'public vs private endpoint',
    kind: 'versus',
    finds: [
      '/control-plane/endpoint-access/#modes',
      '/control-plane/endpoint-access/',
      '/compare/cluster-endpoint/',
      '/control-plane/#reach-it',
    ],
  },
  {
    query: 'requests vs limits',
    kind: 'versus',
    finds: [
      '/resources/requests-and-limits/',
      '/resources/requests-and-limits/#requests',
      '/resources/requests-and-limits/#limits',
      '/resources/requests-and-limits/#choose',
    ],
  },
  {
    query: 'liveness vs readiness',
    kind: 'versus',
    finds: ['/resources/probes/#three-probes', '/resources/probes/', '/compare/probes/'],
  },
  {
    query: 'bottlerocket vs al2023',
    kind: 'versus',
    finds: [
      '/worker-nodes/operating-systems/#choose',
      '/worker-nodes/operating-systems/',
      '/compare/node-operating-systems/',
    ],
  },
  {
    query: 'kops vs eks',
    kind: 'versus',
    finds: [
      '/eks/ways-to-run-kubernetes/',
      '/eks/ways-to-run-kubernetes/#choose',
      '/eks/ways-to-run-kubernetes/#at-a-glance',
      '/eks/ways-to-run-kubernetes/#self-managed',
      '/compare/ways-to-run-kubernetes/',
    ],
  },
]
