import {
  amount,
  checkedOn,
  no,
  notApplicable,
  partly,
  text,
  words,
  yes,
} from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

const podLevelSources = ['kep-2837', 'k8s-feature-gates'] as const
const podLevelGuaranteed = words`\`spec.resources\` with equal requests and limits for CPU and memory, on by default since Kubernetes ${'pod-level-resources'}; with only requests there, the Pod is not Guaranteed`
const podLevel = words`\`spec.resources\`, on by default since Kubernetes ${'pod-level-resources'}; takes precedence over the containers' values`

export const qosClasses = defineComparison({
  id: 'qos-classes',
  chapter: 'resources',
  title: 'Quality of Service classes of Pods',
  question: 'Which requests and limits should a Pod have?',
  checked: '2026-11-23',
  options: {
    guaranteed: {
      asks: ['guaranteed pod', 'guaranteed qos', 'guaranteed qos class'],
      title: 'Guaranteed',
      chooseWhen: 'the Pod must be evicted last and you know what it needs, as with a database.',
      note: '/resources/requests-and-limits/#qos',
    },
    burstable: {
      asks: ['burstable pod', 'burstable qos', 'burstable qos class'],
      title: 'Burstable',
      chooseWhen: 'the Pod has a steady need and short peaks; this fits most services.',
      note: '/resources/requests-and-limits/#qos',
    },
    'best-effort': {
      asks: ['besteffort', 'best effort pod', 'best effort qos', 'besteffort qos'],
      title: 'BestEffort',
      chooseWhen: 'the work may be killed at any time and is restarted automatically.',
      note: '/resources/requests-and-limits/#qos',
    },
  },
  criteria: {
    'how-to-get': { title: 'How a Pod gets it', group: 'Requests and limits' },
    requests: { title: 'Needs CPU and memory requests', group: 'Requests and limits' },
    limits: { title: 'Needs CPU and memory limits', group: 'Requests and limits' },
    'pod-level': {
      title: 'Can come from requests and limits of the whole Pod',
      group: 'Requests and limits',
    },
    'changes-later': {
      asks: ['resize', 'in-place resize'],
      title: 'Can change while the Pod runs',
      group: 'Requests and limits',
    },
    'own-limit': {
      asks: ['oom killed', 'oomkilled'],
      title: 'Killed at its own memory limit',
      group: 'Requests and limits',
    },
    evicted: {
      title: 'Evicted when other Pods use up the memory of the node',
      group: 'When the node is short of memory or disk',
    },
    'eviction-order': {
      asks: ['eviction order'],
      title: 'Likely order of eviction under memory pressure',
      group: 'When the node is short of memory or disk',
    },
    'oom-score': {
      asks: ['oom score', 'oom_score_adj'],
      title: 'OOM score adjustment',
      group: 'When the node is short of memory or disk',
      unit: 'point',
    },
    'disk-pressure': {
      asks: ['disk pressure'],
      title: 'Class counts under disk pressure',
      group: 'When the node is short of memory or disk',
    },
    preemption: {
      asks: ['preemption'],
      title: 'Class counts when the scheduler preempts Pods',
      group: 'When the node is short of memory or disk',
    },
    reserved: { title: 'Has capacity of its own', group: 'What it may use' },
    'idle-capacity': { title: 'May use idle capacity of the node', group: 'What it may use' },
    'exclusive-cpus': {
      asks: ['pinning', 'exclusive cpus'],
      title: 'Can have exclusive CPUs',
      group: 'What it may use',
    },
    fargate: { title: 'On Fargate', group: 'What it may use' },
  },
  cells: {
    'how-to-get': {
      guaranteed: text(
        'CPU and memory requests equal the limits, in every container or for the whole Pod',
        ['k8s-pod-qos', 'kep-2837'],
      ),
      burstable: text(
        'At least one request or limit, but not all that Guaranteed asks for',
        'k8s-pod-qos',
      ),
      'best-effort': text('No CPU or memory request or limit at all', 'k8s-pod-qos'),
    },
    requests: {
      guaranteed: yes(['k8s-pod-qos', 'kep-2837'], 'both, in every container or for the whole Pod'),
      burstable: partly('one request or limit is enough', 'k8s-pod-qos'),
      'best-effort': no('k8s-pod-qos', 'it may have none'),
    },
    limits: {
      guaranteed: yes(['k8s-pod-qos', 'kep-2837'], 'both, in every container or for the whole Pod'),
      burstable: no('k8s-pod-qos'),
      'best-effort': no('k8s-pod-qos', 'it may have none'),
    },
    'pod-level': {
      guaranteed: checkedOn('2026-11-28', yes(podLevelSources, podLevelGuaranteed)),
      burstable: checkedOn('2026-11-28', yes(podLevelSources, podLevel)),
      'best-effort': no('kep-2837', 'they would put the Pod in another class'),
    },
    'changes-later': {
      guaranteed: no('kep-1287', 'a resize that would change the class is rejected'),
      burstable: no('kep-1287', 'a resize that would change the class is rejected'),
      'best-effort': no('kep-1287', 'a resize that would change the class is rejected'),
    },
    'own-limit': {
      guaranteed: yes('k8s-pod-qos', 'the container, not the whole Pod'),
      burstable: partly('if the container has a limit', 'k8s-pod-qos'),
      'best-effort': notApplicable('It has no limit.'),
    },
    evicted: {
      guaranteed: no(
        'k8s-node-pressure-eviction',
        'unless system daemons use more than is reserved for them',
      ),
      burstable: partly(
        'mainly while it uses more than it requested',
        'k8s-node-pressure-eviction',
      ),
      'best-effort': yes(['k8s-node-pressure-eviction', 'k8s-pod-qos']),
    },
    'eviction-order': {
      guaranteed: text(
        'Last, together with Burstable Pods that stay within their requests',
        'k8s-node-pressure-eviction',
      ),
      burstable: text(
        'Early while above its requests, by priority and excess; otherwise last',
        'k8s-node-pressure-eviction',
      ),
      'best-effort': text('Early: all its use is above its requests', 'k8s-node-pressure-eviction'),
    },
    'oom-score': {
      guaranteed: amount(-997, 'point', 'k8s-node-pressure-eviction', 'hardly ever killed'),
      burstable: text(
        '3 to 999 points, fewer with a larger memory request',
        'kubernetes-qos-policy',
      ),
      'best-effort': amount(1000, 'point', 'k8s-node-pressure-eviction', 'killed first'),
    },
    'disk-pressure': {
      guaranteed: no('k8s-node-pressure-eviction'),
      burstable: no('k8s-node-pressure-eviction'),
      'best-effort': no('k8s-node-pressure-eviction'),
    },
    preemption: {
      guaranteed: no('k8s-pod-qos', 'give it a higher priority instead'),
      burstable: no('k8s-pod-qos'),
      'best-effort': no('k8s-pod-qos'),
    },
    reserved: {
      guaranteed: yes('k8s-pod-qos', 'all that it may use'),
      burstable: partly('as much as it requests', 'k8s-pod-qos'),
      'best-effort': no('k8s-pod-qos'),
    },
    'idle-capacity': {
      guaranteed: no('k8s-pod-qos', 'its limits are the maximum'),
      burstable: yes('k8s-pod-qos', 'up to its limits, if it has any'),
      'best-effort': yes('k8s-pod-qos'),
    },
    'exclusive-cpus': {
      guaranteed: partly(
        'with the `static` CPU manager policy of the kubelet, and whole CPUs requested',
        ['k8s-pod-qos', 'kep-3570'],
      ),
      burstable: no('k8s-pod-qos'),
      'best-effort': no('k8s-pod-qos'),
    },
    fargate: {
      guaranteed: text(
        'What AWS asks for: requests equal to limits',
        'eks-fargate-pod-configuration',
      ),
      burstable: text(
        'Not what AWS asks for, which is requests equal to limits',
        'eks-fargate-pod-configuration',
      ),
      'best-effort': text(
        'Gets the smallest size: 0.25 vCPU and 0.5 GB',
        'eks-fargate-pod-configuration',
      ),
    },
  },
})
