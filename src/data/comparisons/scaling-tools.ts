import {
  amount,
  aws,
  checkedOn,
  no,
  notApplicable,
  partly,
  quote,
  text,
  words,
  yes,
  you,
} from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const scalingTools = defineComparison({
  id: 'scaling-tools',
  chapter: 'scaling',
  title: 'Tools that scale Pods and nodes',
  question: 'Which autoscaler do you need?',
  checked: '2026-11-23',
  options: {
    hpa: {
      title: 'Horizontal Pod Autoscaler',
      chooseWhen:
        'more load needs more Pods, and CPU, memory or a metric you already serve shows the load.',
      note: '/scaling/pods/#hpa',
    },
    vpa: {
      title: 'Vertical Pod Autoscaler',
      chooseWhen:
        'you do not know the right CPU and memory requests, or the workload cannot run as more Pods.',
      note: '/scaling/pods/#vpa',
    },
    'cluster-autoscaler': {
      asks: ['cas'],
      title: 'Cluster Autoscaler',
      chooseWhen:
        'your nodes are in Auto Scaling groups or managed node groups, and you want to keep these groups.',
      note: '/scaling/nodes/#compare',
    },
    karpenter: {
      title: 'Karpenter',
      chooseWhen:
        'nodes should follow the Pods across many instance types, and you need your own images or node settings.',
      note: '/worker-nodes/karpenter/',
    },
    'auto-mode': {
      title: 'EKS Auto Mode',
      chooseWhen: 'you want what Karpenter does without running Karpenter.',
      note: '/worker-nodes/auto-mode/',
    },
    keda: {
      asks: ['scaledobject', 'event driven autoscaling'],
      title: 'KEDA',
      chooseWhen: words`the work waits in a queue or another event source, or the workload should go down to zero Pods on a Kubernetes version before ${'hpa-scale-to-zero'}.`,
      note: '/scaling/pods/#keda',
    },
  },
  criteria: {
    pods: { asks: ['replicas'], title: 'Changes the number of Pods', group: 'What it scales' },
    requests: { title: 'Changes CPU and memory requests', group: 'What it scales' },
    nodes: { title: 'Adds and removes nodes', group: 'What it scales' },
    'reacts-to': { asks: ['trigger'], title: 'What it reacts to', group: 'What it scales' },
    'to-zero': {
      asks: ['zero'],
      title: 'Can scale down to zero',
      good: 'yes',
      group: 'What it scales',
    },
    'event-sources': {
      asks: ['sqs', 'queue', 'custom metrics', 'external metrics'],
      title: 'Scales on queues and other outside metrics',
      good: 'yes',
      group: 'What it scales',
    },
    fargate: { title: 'Useful for Pods on Fargate', good: 'yes', group: 'What it scales' },
    'instance-types': {
      asks: ['instance types'],
      title: 'Chooses the instance type',
      group: 'How it handles nodes',
    },
    consolidation: {
      asks: ['consolidation', 'bin packing'],
      title: 'Moves Pods together to save nodes',
      good: 'yes',
      group: 'How it handles nodes',
    },
    'spot-interruptions': {
      title: 'Handles Spot interruptions',
      good: 'yes',
      group: 'How it handles nodes',
    },
    'disruption-budgets': {
      asks: ['pdb'],
      title: 'Respects Pod disruption budgets',
      good: 'yes',
      group: 'How it handles nodes',
    },
    'who-runs-it': { title: 'Who runs it', group: 'Running it' },
    'metrics-server': { title: 'Needs the Metrics Server', good: 'no', group: 'Running it' },
    'kubernetes-version': {
      title: 'Release depends on the Kubernetes version',
      good: 'no',
      group: 'Running it',
    },
    interval: {
      asks: ['interval', 'polling interval'],
      title: 'Time between checks',
      group: 'Running it',
      unit: 'second',
    },
    'do-not-combine': { asks: ['combine'], title: 'Do not combine with', group: 'Running it' },
  },
  cells: {
    pods: {
      hpa: yes('k8s-horizontal-pod-autoscale', 'not of a DaemonSet'),
      vpa: no('vpa-readme'),
      'cluster-autoscaler': no('cluster-autoscaler-readme'),
      karpenter: no('karpenter-faq'),
      'auto-mode': no('eks-autoscaling'),
      keda: yes('keda-concepts', 'through an HPA that it creates; also starts Jobs'),
    },
    requests: {
      hpa: no('k8s-horizontal-pod-autoscale'),
      vpa: yes(
        'vpa-quickstart',
        'by default by evicting Pods; other modes resize in place or only recommend',
      ),
      'cluster-autoscaler': no('cluster-autoscaler-readme'),
      karpenter: no('karpenter-faq'),
      'auto-mode': no('eks-autoscaling'),
      keda: no('keda-concepts'),
    },
    nodes: {
      hpa: no('k8s-horizontal-pod-autoscale'),
      vpa: no('vpa-readme'),
      'cluster-autoscaler': yes(
        'cluster-autoscaler-aws',
        'by changing the desired size of Auto Scaling groups',
      ),
      karpenter: yes(
        ['eks-autoscaling', 'eks-best-practices-karpenter'],
        'by launching EC2 instances itself, without node groups',
      ),
      'auto-mode': yes(['eks-autoscaling', 'eks-automode'], 'with EC2 managed instances'),
      keda: no('keda-concepts'),
    },
    'reacts-to': {
      hpa: text(
        'CPU or memory use of the Pods, or custom and external metrics',
        'k8s-horizontal-pod-autoscale',
      ),
      vpa: text('Past and present CPU and memory use of the containers', 'vpa-components'),
      'cluster-autoscaler': text(
        'Pods that cannot be scheduled, and nodes with few requests',
        'cluster-autoscaler-faq',
      ),
      karpenter: text('Pods that cannot be scheduled, and nodes it can remove or replace', [
        'karpenter-docs',
        'karpenter-disruption',
      ]),
      'auto-mode': text(
        'Pods that cannot be scheduled, and nodes no longer needed',
        'eks-automode',
      ),
      keda: text('Events in queues, databases, APIs and other sources', 'keda-concepts'),
    },
    'to-zero': {
      hpa: checkedOn(
        '2026-11-27',
        partly(
          words`from Kubernetes ${'hpa-scale-to-zero'} on (beta), not by CPU or memory`,
          'k8s-blog-hpa-scale-to-zero',
        ),
      ),
      vpa: notApplicable('It does not change the number of Pods.'),
      'cluster-autoscaler': yes(
        ['cluster-autoscaler-faq', 'cluster-autoscaler-aws'],
        'a node group; a plain Auto Scaling group needs tags for node selectors',
      ),
      karpenter: yes(
        ['karpenter-disruption', 'eks-best-practices-karpenter'],
        'its own nodes; the controller needs another node or Fargate',
      ),
      'auto-mode': yes('eks-automode', 'it removes nodes that are not needed'),
      keda: partly('not with CPU or memory triggers alone', 'keda-concepts'),
    },
    'event-sources': {
      hpa: partly('with an adapter that serves those metrics', 'k8s-horizontal-pod-autoscale'),
      vpa: no('vpa-components'),
      'cluster-autoscaler': no('cluster-autoscaler-faq'),
      karpenter: no('karpenter-faq'),
      'auto-mode': no('eks-automode'),
      keda: yes('keda-concepts'),
    },
    fargate: {
      hpa: yes('eks-fargate'),
      vpa: yes('eks-fargate', 'to find the right size of the Pods'),
      'cluster-autoscaler': notApplicable('Fargate has no node groups.'),
      karpenter: notApplicable('Fargate has no nodes to launch.'),
      'auto-mode': notApplicable('Auto Mode launches its own nodes.'),
      keda: yes(['keda-concepts', 'eks-fargate'], 'it works through an HPA'),
    },
    'instance-types': {
      hpa: notApplicable(),
      vpa: notApplicable(),
      'cluster-autoscaler': no(
        'cluster-autoscaler-aws',
        'the group does; its types should have equal CPU and memory',
      ),
      karpenter: yes('karpenter-faq', 'within the limits of a NodePool'),
      'auto-mode': yes('eks-automode-learn-instances', 'within the limits of a NodePool'),
      keda: notApplicable(),
    },
    consolidation: {
      hpa: notApplicable(),
      vpa: notApplicable(),
      'cluster-autoscaler': partly(
        'removes nodes with requests below 50 percent, if their Pods fit elsewhere',
        'cluster-autoscaler-faq',
      ),
      karpenter: yes('karpenter-disruption', 'it removes nodes or replaces them with cheaper ones'),
      'auto-mode': yes(['eks-automode', 'eks-create-node-pool']),
      keda: notApplicable(),
    },
    'spot-interruptions': {
      hpa: notApplicable(),
      vpa: notApplicable(),
      'cluster-autoscaler': text(
        'EKS drains Spot nodes of managed node groups; your own groups need a handler',
        ['eks-managed-node-groups', 'aws-node-termination-handler-readme'],
      ),
      karpenter: partly('once you set up an SQS queue for the notices', 'karpenter-disruption'),
      'auto-mode': yes('eks-automode'),
      keda: notApplicable(),
    },
    'disruption-budgets': {
      hpa: notApplicable('It changes the replica count and evicts nothing.'),
      vpa: yes('vpa-components'),
      'cluster-autoscaler': yes('cluster-autoscaler-faq'),
      karpenter: yes(
        ['karpenter-disruption', 'karpenter-nodepools'],
        'until the termination grace period ends, if you set one',
      ),
      'auto-mode': yes(
        ['eks-automode', 'eks-create-node-pool'],
        'until the termination grace period ends, 24 hours by default',
      ),
      keda: notApplicable('It changes the replica count and evicts nothing.'),
    },
    'who-runs-it': {
      hpa: aws(
        ['k8s-horizontal-pod-autoscale', 'eks-horizontal-pod-autoscaler'],
        'part of the control plane',
      ),
      vpa: you('vpa-installation'),
      'cluster-autoscaler': you(
        'cluster-autoscaler-aws',
        'a Deployment in your cluster, with IAM permissions',
      ),
      karpenter: you('eks-autoscaling', 'AWS gives technical support but no SLA for it'),
      'auto-mode': aws('eks-best-practices-automode', 'outside your cluster'),
      keda: you('keda-concepts'),
    },
    'metrics-server': {
      hpa: partly('for CPU and memory metrics', 'k8s-horizontal-pod-autoscale'),
      vpa: yes('vpa-installation'),
      'cluster-autoscaler': no('cluster-autoscaler-faq', 'it looks at requests, not at use'),
      karpenter: no('karpenter-faq', 'it looks at requests, not at use'),
      'auto-mode': no('eks-automode'),
      keda: partly('for CPU and memory triggers', 'keda-concepts'),
    },
    'kubernetes-version': {
      hpa: notApplicable('It is part of Kubernetes.'),
      vpa: partly(
        '1.7 needs Kubernetes 1.28 or later, and 1.33 to resize in place',
        'vpa-installation',
      ),
      'cluster-autoscaler': yes(
        ['cluster-autoscaler-readme', 'eks-best-practices-cas'],
        'use the release of the same minor version',
      ),
      karpenter: partly(
        words`each version has a minimum release, such as ${'karpenter-minimum-1.36'} for Kubernetes 1.36`,
        'karpenter-compatibility',
      ),
      'auto-mode': notApplicable('AWS runs it.'),
      keda: partly(
        words`each release is tested with about three minor versions: ${'keda-tested-release'} with ${'keda-tested-kubernetes'}`,
        'keda-cluster',
      ),
    },
    interval: {
      hpa: amount(
        15,
        'second',
        ['k8s-horizontal-pod-autoscale', 'eks-control-plane-configuration'],
        'by default; 10 to 15 on a Provisioned control plane',
      ),
      vpa: amount(60, 'second', 'vpa-flags', 'by default'),
      'cluster-autoscaler': amount(10, 'second', 'cluster-autoscaler-faq', 'by default'),
      karpenter: text('Collects new Pods for 1 to 10 seconds, then acts', 'karpenter-settings'),
      'auto-mode': text('Not documented', []),
      keda: quote('keda-polling-interval', 'by default, at zero Pods; above that, the HPA checks'),
    },
    'do-not-combine': {
      hpa: text('VPA on the same CPU or memory metric; a ScaledObject for the same workload', [
        'vpa-known-limitations',
        'keda-faq',
      ]),
      vpa: text('An HPA on the same CPU or memory metric', 'vpa-known-limitations'),
      'cluster-autoscaler': text(
        'Any other autoscaler of the same node groups',
        'cluster-autoscaler-faq',
      ),
      karpenter: text(
        'Auto Mode for the same workloads; separate them by NodePool',
        'eks-automode-learn-instances',
      ),
      'auto-mode': text(
        'Karpenter for the same workloads; separate them by NodePool',
        'eks-automode-learn-instances',
      ),
      keda: text('An HPA of your own for the same workload', 'keda-faq'),
    },
  },
})
