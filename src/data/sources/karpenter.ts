import { defineSources } from '#facts/source.ts'

export const karpenter = defineSources('Karpenter', {
  'karpenter-compatibility': {
    title: 'Compatibility',
    url: 'https://karpenter.sh/docs/upgrading/compatibility/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-concepts': {
    title: 'Concepts',
    url: 'https://karpenter.sh/docs/concepts/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-core-consolidation': {
    title: 'pkg/controllers/disruption/consolidation.go: why a node is not consolidated',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/consolidation.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-disruption-events': {
    title: 'pkg/controllers/disruption/events/events.go: events of disruption',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/events/events.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-disruption-helpers': {
    title:
      'pkg/controllers/disruption/helpers.go: what uses up a budget, and when an event says so',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/helpers.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-pull-2874': {
    title: 'Pull request 2874: feat: Add grace period for do-not-disrupt annotation',
    url: 'https://github.com/kubernetes-sigs/karpenter/pull/2874',
    checked: '2026-11-23',
    asOf: '2026-04-08',
  },
  'karpenter-core-state-node': {
    title: 'pkg/controllers/state/statenode.go: which nodes may be disrupted',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/state/statenode.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-disruption': {
    title: 'Disruption',
    url: 'https://karpenter.sh/docs/concepts/disruption/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-docs': {
    title: 'Documentation',
    url: 'https://karpenter.sh/docs/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-faq': {
    title: 'FAQs',
    url: 'https://karpenter.sh/docs/faq/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-getting-started': {
    title: 'Getting Started with Karpenter',
    url: 'https://karpenter.sh/docs/getting-started/getting-started-with-karpenter/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-managing-amis': {
    title: 'Managing AMIs',
    url: 'https://karpenter.sh/docs/tasks/managing-amis/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-migrating-from-cas': {
    title: 'Migrating from Cluster Autoscaler',
    url: 'https://karpenter.sh/docs/getting-started/migrating-from-cas/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-nodeclasses': {
    title: 'NodeClasses',
    url: 'https://karpenter.sh/docs/concepts/nodeclasses/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-nodepools': {
    title: 'NodePools',
    url: 'https://karpenter.sh/docs/concepts/nodepools/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-scheduling': {
    title: 'Scheduling',
    url: 'https://karpenter.sh/docs/concepts/scheduling/',
    checked: '2026-11-23',
    asOf: '2026-08-21',
  },
  'karpenter-scheduling-events': {
    title: "events.go: events of Karpenter's scheduling",
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/events.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-settings': {
    title: 'Settings',
    url: 'https://karpenter.sh/docs/reference/settings/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-troubleshooting': {
    title: 'Troubleshooting',
    url: 'https://karpenter.sh/docs/troubleshooting/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-upgrade-guide': {
    title: 'Upgrade Guide',
    url: 'https://karpenter.sh/docs/upgrading/upgrade-guide/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-al2023': {
    title: 'pkg/providers/amifamily/al2023.go: which images an AL2023 alias finds',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/al2023.go',
    checked: '2026-11-29',
  },
  'karpenter-cache': {
    title: 'pkg/cache/cache.go: how long Karpenter keeps what it learned',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/cache/cache.go',
    checked: '2026-11-29',
  },
  'karpenter-cloudformation': {
    title: 'CloudFormation',
    url: 'https://karpenter.sh/docs/reference/cloudformation/',
    checked: '2026-11-29',
  },
  'karpenter-core-launch': {
    title: 'pkg/controllers/nodeclaim/lifecycle/launch.go: what follows when a launch fails',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/lifecycle/launch.go',
    checked: '2026-11-29',
  },
  'karpenter-core-liveness': {
    title:
      'pkg/controllers/nodeclaim/lifecycle/liveness.go: when a NodeClaim without a node is deleted',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/lifecycle/liveness.go',
    checked: '2026-11-29',
  },
  'karpenter-core-provisioner': {
    title: 'pkg/controllers/provisioning/provisioner.go: which NodePools and Pods Karpenter takes',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/provisioner.go',
    checked: '2026-11-29',
  },
  'karpenter-core-registration': {
    title:
      'pkg/controllers/nodeclaim/lifecycle/registration.go: what Karpenter does when a node registers',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/lifecycle/registration.go',
    checked: '2026-11-29',
  },
  'karpenter-nodeclass-validation': {
    title: 'pkg/controllers/nodeclass/validation.go: how an EC2NodeClass is validated',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/controllers/nodeclass/validation.go',
    checked: '2026-11-29',
  },
  'karpenter-operator': {
    title: 'pkg/operator/operator.go: what Karpenter needs when it starts',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/operator/operator.go',
    checked: '2026-11-29',
  },
  'karpenter-v1-migration': {
    title: 'v1 Migration',
    url: 'https://karpenter.sh/v1.0/upgrading/v1-migration/',
    checked: '2026-11-29',
  },
  'karpenter-nodeclass-crd': {
    title: 'karpenter.k8s.aws_ec2nodeclasses.yaml: the definition of an EC2NodeClass',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/apis/crds/karpenter.k8s.aws_ec2nodeclasses.yaml',
    checked: '2026-11-29',
  },
  'karpenter-nodepool-crd': {
    title: 'karpenter.sh_nodepools.yaml: the definition of a NodePool',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/apis/crds/karpenter.sh_nodepools.yaml',
    checked: '2026-11-29',
  },
  'karpenter-eviction': {
    title: 'pkg/controllers/node/termination/terminator/eviction.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/node/termination/terminator/eviction.go',
    checked: '2026-11-29',
  },
  'karpenter-terminator': {
    title: 'pkg/controllers/node/termination/terminator/terminator.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/node/termination/terminator/terminator.go',
    checked: '2026-11-29',
  },
  'karpenter-events': {
    title: 'pkg/controllers/node/termination/terminator/events/events.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/node/termination/terminator/events/events.go',
    checked: '2026-11-29',
  },
  'karpenter-volumetopology': {
    title: 'pkg/controllers/provisioning/scheduling/volumetopology.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/volumetopology.go',
    checked: '2026-11-29',
  },
  'karpenter-initialization': {
    title: 'pkg/controllers/nodeclaim/lifecycle/initialization.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/lifecycle/initialization.go',
    checked: '2026-11-29',
  },
  'karpenter-node-notready': {
    title: 'Node notready',
    url: 'https://karpenter.sh/docs/troubleshooting/#node-notready',
    checked: '2026-11-27',
  },
  'karpenter-controller': {
    title: 'pkg/controllers/node/health/controller.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/node/health/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-controller-2': {
    title: 'pkg/controllers/nodepool/readiness/controller.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodepool/readiness/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-types': {
    title: 'pkg/cloudprovider/types.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/cloudprovider/types.go',
    checked: '2026-11-29',
  },
  'karpenter-nodeclaim': {
    title: 'pkg/controllers/provisioning/scheduling/nodeclaim.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/nodeclaim.go',
    checked: '2026-11-29',
  },
  'karpenter-scheduler': {
    title: 'pkg/controllers/provisioning/scheduling/scheduler.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/scheduler.go',
    checked: '2026-11-29',
  },
  'karpenter-operator-2': {
    title: 'pkg/operator/operator.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/operator/operator.go',
    checked: '2026-11-27',
  },
  'karpenter-unknown-field-in-nodepool-or-ec2nodeclass-spec': {
    title: 'Unknown field in nodepool or ec2nodeclass spec',
    url: 'https://karpenter.sh/docs/troubleshooting/#unknown-field-in-nodepool-or-ec2nodeclass-spec',
    checked: '2026-11-27',
  },
  'karpenter-taints': {
    title: 'pkg/scheduling/taints.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/scheduling/taints.go',
    checked: '2026-11-29',
  },
  'karpenter-queue': {
    title: 'pkg/controllers/disruption/queue.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/queue.go',
    checked: '2026-11-29',
  },
  'karpenter-odcrs': {
    title: 'Utilizing On-Demand Capacity Reservations and Capacity Blocks',
    url: 'https://karpenter.sh/docs/tasks/odcrs/',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-dra-allocator': {
    title: 'pkg/scheduling/dynamicresources/allocator.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/scheduling/dynamicresources/allocator.go',
    checked: '2026-11-27',
    asOf: '2026-08-20',
  },
  'karpenter-issue-729': {
    title: "karpenter doesn't scaleout when using time-slicing for GPUs",
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/729',
    checked: '2026-11-27',
    asOf: '2023-02-09',
  },
  'karpenter-provider-aws-issue-3376': {
    title: "karpenter doesn't scaleout when using time-slicing for GPUs (AWS provider)",
    url: 'https://github.com/aws/karpenter-provider-aws/issues/3376',
    checked: '2026-11-27',
    asOf: '2023-05-23',
  },
  'karpenter-provider-aws-issue-9070': {
    title: 'Limitation: Cannot assign GPU per container in multi-container Pod with time-slicing',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/9070',
    checked: '2026-11-27',
    asOf: '2026-04-10',
  },
  'karpenter-provider-aws-issue-9519': {
    title: 'DRA: no ResourceSliceTemplate definitions for GPU instance types',
    url: 'https://github.com/aws/karpenter-provider-aws/issues/9519',
    checked: '2026-11-27',
    asOf: '2026-08-19',
  },
  'karpenter-capacity-buffers': {
    title: 'CapacityBuffers',
    url: 'https://karpenter.sh/docs/concepts/capacitybuffers/',
    checked: '2026-11-29',
  },
  'karpenter-capacitybuffer-crd': {
    title: 'CapacityBuffer resource definition',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/apis/crds/autoscaling.x-k8s.io_capacitybuffers.yaml',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-core-cluster': {
    title: 'cluster.go: how Karpenter tracks the state of the cluster',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/state/cluster.go',
    checked: '2026-11-29',
  },
  'karpenter-core-consolidation-1-13': {
    title: 'consolidation.go of v1.13.0: which nodes Karpenter consolidates',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/v1.13.0/pkg/controllers/disruption/consolidation.go',
    checked: '2026-11-29',
  },
  'karpenter-provider-aws-hash': {
    title: 'pkg/controllers/nodeclass/hash/controller.go: the hash of an EC2NodeClass',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/v1.12.0/pkg/controllers/nodeclass/hash/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-core-drift': {
    title: 'drift.go: when a NodeClaim counts as drifted',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/disruption/drift.go',
    checked: '2026-11-29',
  },
  'karpenter-core-state-node-1-0': {
    title: 'pkg/controllers/state/statenode.go of Karpenter 1.0.7',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/v1.0.7/pkg/controllers/state/statenode.go',
    checked: '2026-11-27',
  },
  'karpenter-core-issue-2967': {
    title: 'Karpenter does not delete broken nodes when there is no OS-level failure (issue 2967)',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/2967',
    checked: '2026-11-28',
  },
  'karpenter-core-issue-2042': {
    title: 'NodeRepair respects PDBs when the NodePool has no terminationGracePeriod (issue 2042)',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/2042',
    checked: '2026-11-28',
  },
  'karpenter-core-garbage-collection': {
    title: 'pkg/controllers/nodeclaim/garbagecollection/controller.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/garbagecollection/controller.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-disruption-0-37': {
    title: 'pkg/controllers/disruption/controller.go in release 0.37: what the log says',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/v0.37.0/pkg/controllers/disruption/controller.go',
    checked: '2026-11-28',
  },
  'karpenter-issue-1177': {
    title:
      'Ability to scale Karpenter provisioned nodes to 0 on demand or by schedule (issue 1177)',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/1177',
    checked: '2026-11-28',
    asOf: '2025-07-08',
  },
  'karpenter-core-drift-disruption': {
    title: 'pkg/controllers/disruption/drift.go: how Karpenter replaces nodes that have drifted',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/drift.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-topology': {
    title: 'pkg/controllers/provisioning/scheduling/topology.go: how Karpenter follows a spread',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/provisioning/scheduling/topology.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-consolidatable': {
    title:
      'pkg/controllers/nodeclaim/disruption/consolidation.go: when a node counts as consolidatable',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/disruption/consolidation.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-issue-685': {
    title: 'Karpenter consolidates a new node before the actual Pod is started (issue 685)',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/685',
    checked: '2026-11-28',
  },
  'karpenter-requirements': {
    title: 'pkg/scheduling/requirements.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/scheduling/requirements.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-chart-logout': {
    title: 'step08-apply-helm-chart.sh',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/website/content/en/docs/getting-started/getting-started-with-karpenter/scripts/step08-apply-helm-chart.sh',
    checked: '2026-11-28',
  },
  'karpenter-core-pod-scheduling': {
    title: 'pkg/utils/pod/scheduling.go: which Pods count',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/utils/pod/scheduling.go',
    checked: '2026-11-29',
  },
  'karpenter-core-pod-events': {
    title:
      'pkg/controllers/nodeclaim/podevents/controller.go: which changes of Pods restart consolidateAfter',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/nodeclaim/podevents/controller.go',
    checked: '2026-11-29',
  },
  'karpenter-nodeoverlays': {
    title: 'NodeOverlays',
    url: 'https://karpenter.sh/docs/concepts/nodeoverlays/',
    checked: '2026-11-28',
  },
  'karpenter-core-multinode': {
    title: 'pkg/controllers/disruption/multinodeconsolidation.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/multinodeconsolidation.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-singlenode': {
    title: 'pkg/controllers/disruption/singlenodeconsolidation.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/disruption/singlenodeconsolidation.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-core-labels': {
    title: 'pkg/apis/v1/labels.go: which labels a NodePool can use',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/apis/v1/labels.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'karpenter-provider-aws-instancetype': {
    title: 'pkg/providers/instancetype/instancetype.go: instance types and zones',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/instancetype/instancetype.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-provider-aws-resolver': {
    title: 'pkg/providers/amifamily/resolver.go: which image and launch template',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/amifamily/resolver.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-core-issue-2992': {
    title: 'Issue 2992: no subnets found although the tags match',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/2992',
    checked: '2026-11-28',
  },
  'karpenter-core-issue-2981': {
    title: 'Issue 2981: the kubelet cannot resolve the private endpoint',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/2981',
    checked: '2026-11-28',
  },
  'karpenter-terminator-metrics': {
    title: 'pkg/controllers/node/termination/terminator/metrics.go',
    url: 'https://github.com/kubernetes-sigs/karpenter/blob/main/pkg/controllers/node/termination/terminator/metrics.go',
    checked: '2026-11-28',
  },
  'karpenter-efa-count': {
    title: 'pkg/providers/instancetype/types.go',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/main/pkg/providers/instancetype/types.go',
    checked: '2026-11-29',
    asOf: '2026-08-21',
  },
  'karpenter-core-issue-1892': {
    title: 'Karpenter upgrade to 1.0.8 yields a whole bunch of errors',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/1892',
    checked: '2026-11-28',
    asOf: '2024-12-20',
  },
  'karpenter-core-issue-1886': {
    title: 'Failed to list NodeClaim: request to convert CR from an invalid group/version',
    url: 'https://github.com/kubernetes-sigs/karpenter/issues/1886',
    checked: '2026-11-28',
    asOf: '2024-12-17',
  },
  'karpenter-nodeclass-crd-1-14': {
    title: 'The definition of an EC2NodeClass in Karpenter 1.14',
    url: 'https://github.com/aws/karpenter-provider-aws/blob/v1.14.1/pkg/apis/crds/karpenter.k8s.aws_ec2nodeclasses.yaml',
    checked: '2026-11-29',
  },
})
