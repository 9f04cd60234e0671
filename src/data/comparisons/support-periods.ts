import { no, partly, quote, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const supportPeriods = defineComparison({
  id: 'support-periods',
  chapter: 'eks',
  title: 'Standard and extended support',
  question: 'What changes when a Kubernetes version enters extended support?',
  checked: '2026-11-23',
  options: {
    standard: {
      title: 'Standard support',
      chooseWhen: 'you can upgrade about once a year, and EKS can do it if you forget.',
      note: '/eks/versions/#periods',
    },
    extended: {
      title: 'Extended support',
      chooseWhen: 'a cluster must keep its version for up to another year, at six times the fee.',
      note: '/eks/versions/#periods',
    },
  },
  criteria: {
    fee: {
      asks: ['price', 'charge'],
      title: 'Fee for the cluster',
      group: 'Time and price',
      unit: 'USD per cluster-hour',
    },
    length: {
      asks: ['length', 'duration', 'period'],
      title: 'How long it lasts',
      group: 'Time and price',
      unit: 'month',
    },
    ends: { title: 'Ends after the EKS release', group: 'Time and price', unit: 'month' },
    begins: { title: 'When it begins', group: 'Time and price' },
    policy: { title: 'Allowed by upgrade policy', group: 'When it ends' },
    'change-policy': {
      title: 'Upgrade policy can be changed',
      good: 'yes',
      group: 'When it ends',
    },
    'at-its-end': {
      asks: ['forced upgrade'],
      title: 'What happens at its end',
      group: 'When it ends',
    },
    notice: { title: 'Notice', group: 'When it ends' },
    'nodes-follow': { title: 'Nodes follow an automatic upgrade', group: 'When it ends' },
    undo: {
      title: 'Automatic upgrade at its end can be undone',
      good: 'yes',
      group: 'When it ends',
    },
    'new-clusters': { title: 'New clusters on the version', group: 'What you get' },
    'roll-back-to': {
      title: 'Clusters can be rolled back to it',
      good: 'yes',
      group: 'What you get',
    },
    'control-plane-patches': {
      asks: ['security patches'],
      title: 'Security patches for the control plane',
      good: 'yes',
      group: 'What you get',
    },
    'image-patches': {
      asks: ['ami patches'],
      title: 'Patched EKS images and core add-ons',
      good: 'yes',
      group: 'What you get',
    },
    upstream: {
      asks: ['upstream patches'],
      title: 'Patched by the Kubernetes project',
      good: 'yes',
      group: 'What you get',
    },
    'technical-support': {
      asks: ['support tickets', 'support cases'],
      title: 'Technical support from AWS',
      good: 'yes',
      group: 'What you get',
    },
  },
  cells: {
    fee: {
      standard: quote('price-cluster-standard'),
      extended: quote('price-cluster-extended', 'in total'),
    },
    length: {
      standard: quote('support-standard-length'),
      extended: quote('support-extended-length'),
    },
    ends: {
      standard: quote('support-standard-length'),
      extended: quote('support-whole-length'),
    },
    begins: {
      standard: text('when EKS releases the version', 'eks-kubernetes-versions'),
      extended: text(
        'when standard support ends; billed from the start of that day, UTC',
        'eks-kubernetes-versions',
      ),
    },
    policy: {
      standard: text('`STANDARD` and `EXTENDED`', 'eks-view-upgrade-policy'),
      extended: text('`EXTENDED` only', 'eks-view-upgrade-policy'),
    },
    'change-policy': {
      standard: yes('eks-view-upgrade-policy'),
      extended: no('eks-view-upgrade-policy', 'upgrade to a version in standard support first'),
    },
    'at-its-end': {
      standard: text(
        'with `STANDARD`, EKS upgrades the control plane; with `EXTENDED`, extended support begins',
        'eks-view-upgrade-policy',
      ),
      extended: text(
        'EKS upgrades the control plane to the oldest supported version',
        'eks-kubernetes-versions',
      ),
    },
    notice: {
      standard: text('in AWS Health, at least 60 days before its end', 'eks-kubernetes-versions'),
      extended: text('none before the automatic upgrade', 'eks-kubernetes-versions'),
    },
    'nodes-follow': {
      standard: partly('Auto Mode nodes, and Karpenter nodes that select their image by alias', [
        'eks-kubernetes-versions',
        'eks-update-cluster',
        'karpenter-faq',
      ]),
      extended: partly('Auto Mode nodes, and Karpenter nodes that select their image by alias', [
        'eks-kubernetes-versions',
        'eks-update-cluster',
        'karpenter-faq',
      ]),
    },
    undo: {
      standard: partly(
        'within 7 days, once the upgrade policy is EXTENDED',
        'eks-rollback-cluster',
      ),
      extended: no('eks-rollback-cluster'),
    },
    'new-clusters': {
      standard: yes('eks-kubernetes-versions'),
      extended: yes('eks-kubernetes-versions'),
    },
    'roll-back-to': {
      standard: yes('eks-rollback-cluster', 'within 7 days of the upgrade to the next one'),
      extended: partly('with the upgrade policy EXTENDED, within 7 days', 'eks-rollback-cluster'),
    },
    'control-plane-patches': {
      standard: yes('eks-kubernetes-versions'),
      extended: yes('eks-kubernetes-versions'),
    },
    'image-patches': {
      standard: yes('eks-kubernetes-versions'),
      extended: yes('eks-kubernetes-versions'),
    },
    upstream: {
      standard: partly('for the first part; the project stops earlier', 'eks-kubernetes-versions'),
      extended: no('eks-kubernetes-versions'),
    },
    'technical-support': {
      standard: yes('eks-kubernetes-versions'),
      extended: yes('eks-kubernetes-versions'),
    },
  },
})
