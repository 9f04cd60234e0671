import { defineSources } from '#facts/source.ts'

export const clusterAutoscaler = defineSources('Cluster Autoscaler', {
  'cluster-autoscaler-aws': {
    title: 'Cluster Autoscaler on AWS',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/README.md',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-faq': {
    title: 'Frequently Asked Questions',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/FAQ.md',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-metrics': {
    title: 'Cluster Autoscaler Monitoring',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/proposals/metrics.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-pull-7914': {
    title: 'Pull request 7914: Add time based drainability rule for non-pdb-assigned system pods',
    url: 'https://github.com/kubernetes/autoscaler/pull/7914',
    checked: '2026-11-27',
    asOf: '2025-03',
  },
  'cluster-autoscaler-readme': {
    title: 'Cluster Autoscaler',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/README.md',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
  'cluster-autoscaler-system-rule': {
    title: 'system/rule.go: when a Pod of kube-system holds a node, in release 1.33.0',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-1.33.0/cluster-autoscaler/simulator/drainability/rules/system/rule.go',
    checked: '2026-11-29',
    asOf: '2025-06-13',
  },
  'cluster-autoscaler-scale-up-events': {
    title: 'eventing_scale_up_processor.go: what the event on a Pod says',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/processors/status/eventing_scale_up_processor.go',
    checked: '2026-11-29',
  },
  'autoscaler-skippedreasons': {
    title: 'cluster-autoscaler/core/scaleup/orchestrator/skippedreasons.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaleup/orchestrator/skippedreasons.go',
    checked: '2026-11-29',
  },
  'autoscaler-orchestrator': {
    title: 'cluster-autoscaler/core/scaleup/orchestrator/orchestrator.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaleup/orchestrator/orchestrator.go',
    checked: '2026-11-29',
  },
  'autoscaler-clusterstate': {
    title: 'cluster-autoscaler/clusterstate/clusterstate.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/clusterstate/clusterstate.go',
    checked: '2026-11-29',
  },
  'autoscaler-auto-scaling-groups': {
    title: 'cluster-autoscaler/cloudprovider/aws/auto_scaling_groups.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/cloudprovider/aws/auto_scaling_groups.go',
    checked: '2026-11-29',
  },
  'autoscaler-static-autoscaler': {
    title: 'cluster-autoscaler/core/static_autoscaler.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/static_autoscaler.go',
    checked: '2026-11-29',
  },
  'autoscaler-executor': {
    title: 'cluster-autoscaler/core/scaleup/orchestrator/executor.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaleup/orchestrator/executor.go',
    checked: '2026-11-29',
  },
  'autoscaler-aws-cloud-provider': {
    title: 'cluster-autoscaler/cloudprovider/aws/aws_cloud_provider.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/cloudprovider/aws/aws_cloud_provider.go',
    checked: '2026-11-29',
  },
  'autoscaler-managed-nodegroup-cache': {
    title: 'cluster-autoscaler/cloudprovider/aws/managed_nodegroup_cache.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/cloudprovider/aws/managed_nodegroup_cache.go',
    checked: '2026-11-29',
  },
  'autoscaler-aws-manager': {
    title: 'cluster-autoscaler/cloudprovider/aws/aws_manager.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/cloudprovider/aws/aws_manager.go',
    checked: '2026-11-29',
  },
  'autoscaler-nodes': {
    title: 'cluster-autoscaler/core/scaledown/unneeded/nodes.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaledown/unneeded/nodes.go',
    checked: '2026-11-27',
  },
  'autoscaler-cluster': {
    title: 'cluster-autoscaler/simulator/cluster.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/simulator/cluster.go',
    checked: '2026-11-27',
  },
  'autoscaler-rule': {
    title: 'cluster-autoscaler/simulator/drainability/rules/replicated/rule.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/simulator/drainability/rules/replicated/rule.go',
    checked: '2026-11-27',
  },
  'autoscaler-rule-2': {
    title: 'cluster-autoscaler/simulator/drainability/rules/localstorage/rule.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/simulator/drainability/rules/localstorage/rule.go',
    checked: '2026-11-27',
  },
  'autoscaler-delete-in-batch': {
    title: 'cluster-autoscaler/core/scaledown/actuation/delete_in_batch.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaledown/actuation/delete_in_batch.go',
    checked: '2026-11-27',
  },
  'autoscaler-binder': {
    title:
      'cluster-autoscaler/vendor/k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumebinding/binder.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.31/cluster-autoscaler/vendor/k8s.io/kubernetes/pkg/scheduler/framework/plugins/volumebinding/binder.go',
    checked: '2026-11-27',
  },
  'autoscaler-pre-filtering-processor': {
    title: 'cluster-autoscaler/processors/nodes/pre_filtering_processor.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.33/cluster-autoscaler/processors/nodes/pre_filtering_processor.go',
    checked: '2026-11-29',
  },
  'autoscaler-issue-3041': {
    title: 'Cluster is not scaling the nodes when load increases (issue 3041)',
    url: 'https://github.com/kubernetes/autoscaler/issues/3041',
    checked: '2026-11-28',
  },
  'autoscaler-issue-6128': {
    title: 'cluster-autoscaler gets stuck with "Failed to fix node group sizes" error (issue 6128)',
    url: 'https://github.com/kubernetes/autoscaler/issues/6128',
    checked: '2026-11-29',
  },
  'autoscaler-issue-16': {
    title:
      'cluster-autoscaler with AWS detect all nodes as unregister and delete them all (issue 16)',
    url: 'https://github.com/kubernetes/autoscaler/issues/16',
    checked: '2026-11-28',
  },
  'helm-charts-issue-16439': {
    title: 'autoscaler not finding ASG (issue 16439)',
    url: 'https://github.com/helm/charts/issues/16439',
    checked: '2026-11-28',
  },
  'autoscaler-issue-8678': {
    title: "ClusterRole doesn't have volumeattachments resource permissions (issue 8678)",
    url: 'https://github.com/kubernetes/autoscaler/issues/8678',
    checked: '2026-11-28',
    asOf: '2025-10-22',
  },
  'cluster-autoscaler-issue-6417': {
    title: 'Local PV will prevent node scaling down (issue 6417)',
    url: 'https://github.com/kubernetes/autoscaler/issues/6417',
    checked: '2026-11-28',
    asOf: '2024-01-04',
  },
  'autoscaler-issue-6481': {
    title:
      'Cluster Autoscaler scales a managed node group from zero although its taint is not tolerated (issue 6481)',
    url: 'https://github.com/kubernetes/autoscaler/issues/6481',
    checked: '2026-11-28',
  },
  'autoscaler-issue-6474': {
    title: 'Issue 6474: cannot put pod on any node, for a Pod of a DaemonSet',
    url: 'https://github.com/kubernetes/autoscaler/issues/6474',
    checked: '2026-11-28',
  },
  'autoscaler-issue-5000': {
    title: 'Issue 5000: scale-up stops while an upcoming node never comes',
    url: 'https://github.com/kubernetes/autoscaler/issues/5000',
    checked: '2026-11-28',
  },
  'autoscaler-issue-3538': {
    title: 'Issue 3538: Pod did not trigger scale-up (it would not fit if a new node is added)',
    url: 'https://github.com/kubernetes/autoscaler/issues/3538',
    checked: '2026-11-28',
  },
  'autoscaler-issue-1218': {
    title: 'Issue 1218: node group not ready for scale-up, utilization too big',
    url: 'https://github.com/kubernetes/autoscaler/issues/1218',
    checked: '2026-11-28',
  },
  'autoscaler-issue-6963': {
    title: 'Issue 6963: the Cluster Autoscaler does not work on AL2023',
    url: 'https://github.com/kubernetes/autoscaler/issues/6963',
    checked: '2026-11-28',
  },
  'autoscaler-filter-daemon-sets': {
    title: 'filter-out-daemon-sets.go: Pods of DaemonSets cause no scale-up',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/podlistprocessor/filter_out_daemon_sets.go',
    checked: '2026-11-28',
  },
  'autoscaler-hinting-simulator': {
    title: 'cluster-autoscaler/simulator/scheduling: which node can take a Pod',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/simulator/scheduling/hinting_simulator.go',
    checked: '2026-11-29',
  },
  'autoscaler-eligibility': {
    title: 'cluster-autoscaler/core/scaledown/eligibility/eligibility.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/cluster-autoscaler-release-1.37/cluster-autoscaler/core/scaledown/eligibility/eligibility.go',
    checked: '2026-11-28',
  },
  'autoscaler-aws-wrapper': {
    title: 'cluster-autoscaler/cloudprovider/aws/aws_wrapper.go',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/cloudprovider/aws/aws_wrapper.go',
    checked: '2026-11-29',
  },
  'autoscaler-issue-924': {
    title:
      'CA reports kube-dns pod as non-mirrored, but there are 2 replicas running on different nodes',
    url: 'https://github.com/kubernetes/autoscaler/issues/924',
    checked: '2026-11-28',
    asOf: '2018-06-07',
  },
  'autoscaler-issue-7907': {
    title: 'Node cannot be removed: not enough pod disruption budget to move',
    url: 'https://github.com/kubernetes/autoscaler/issues/7907',
    checked: '2026-11-28',
    asOf: '2025-03-12',
  },
  'cluster-autoscaler-priority': {
    title: 'Cluster Autoscaler: priority.go, how the priority expander chooses',
    url: 'https://github.com/kubernetes/autoscaler/blob/137161c05fefda5ff720beec9b667be4b7fdef2c/cluster-autoscaler/expander/priority/priority.go',
    checked: '2026-11-29',
  },
  'cluster-autoscaler-priority-configmap': {
    title: 'Cluster Autoscaler chart: priority-expander-configmap.yaml',
    url: 'https://github.com/kubernetes/autoscaler/blob/master/cluster-autoscaler/charts/cluster-autoscaler/templates/priority-expander-configmap.yaml',
    checked: '2026-11-29',
  },
  'autoscaler-issue-3268': {
    title: 'Issue 3268: pod did not trigger scale-up, max limit reached',
    url: 'https://github.com/kubernetes/autoscaler/issues/3268',
    checked: '2026-11-28',
  },
})
