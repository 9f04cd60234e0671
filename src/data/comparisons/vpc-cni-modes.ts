import { amount, no, notApplicable, partly, quote, text, words, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const vpcCniModes = defineComparison({
  id: 'vpc-cni-modes',
  chapter: 'networking',
  title: 'Modes of the VPC CNI',
  question: 'How should Pods get their addresses?',
  checked: '2026-11-23',
  options: {
    'secondary-ip': {
      asks: ['secondary ip', 'secondary ip addresses'],
      title: 'Secondary IP mode',
      chooseWhen:
        'subnets are large enough and nodes run out of CPU or memory before they run out of addresses.',
      note: '/networking/vpc-cni/#modes',
    },
    'prefix-delegation': {
      asks: ['prefix mode', 'prefix assignment'],
      title: 'Prefix delegation',
      chooseWhen: 'nodes have CPU and memory to spare but no more addresses for Pods.',
      note: '/networking/ip-addresses/#prefixes',
    },
    'custom-networking': {
      asks: ['cni custom networking', 'eniconfig'],
      title: 'Custom networking',
      chooseWhen:
        'the subnets of the nodes run out of IPv4 addresses, or Pods must be in different subnets than their nodes.',
      note: '/networking/ip-addresses/#custom-networking',
    },
    'security-groups-for-pods': {
      asks: ['sgp', 'sgpp', 'securitygrouppolicy', 'trunk eni', 'branch eni'],
      title: 'Security groups for Pods',
      chooseWhen:
        'some Pods need VPC firewall rules of their own, for example to reach a database.',
      note: '/networking/security-groups/#per-pod',
    },
    ipv6: {
      asks: ['ipv6 cluster', 'ipv6 mode'],
      title: 'IPv6',
      chooseWhen:
        'you create a new cluster without Windows nodes, IPv4 addresses are scarce and Pods need no dual stack.',
      note: '/networking/ipv6/',
    },
  },
  criteria: {
    'what-it-changes': { title: 'What it changes', group: 'What it does' },
    'pods-per-node': {
      asks: ['pods per node'],
      title: 'Effect on Pods per node',
      group: 'What it does',
    },
    'addresses-per-slot': {
      title: 'Addresses in one slot of a network interface',
      group: 'What it does',
      unit: 'address',
    },
    'saves-ipv4': {
      asks: ['exhaustion'],
      title: 'Helps when IPv4 subnets run out',
      good: 'yes',
      group: 'What it does',
    },
    'own-security-groups': {
      title: 'Pods get different security groups than the node',
      good: 'yes',
      group: 'What it does',
    },
    'auto-mode': { title: 'Works on EKS Auto Mode', good: 'yes', group: 'Where it works' },
    fargate: { title: 'Works on Fargate', good: 'yes', group: 'Where it works' },
    windows: {
      asks: ['windows'],
      title: 'Works on Windows nodes',
      good: 'yes',
      group: 'Where it works',
    },
    'needs-nitro': {
      asks: ['nitro'],
      title: 'Needs Nitro instances',
      good: 'no',
      group: 'Where it works',
    },
    'subnet-needs': {
      asks: ['subnet requirements'],
      title: 'What it needs from the subnets',
      group: 'Set it up',
    },
    'switched-on-with': {
      asks: ['enable', 'env var'],
      title: 'Turned on with',
      group: 'Set it up',
    },
    'running-cluster': {
      asks: ['existing', 'running cluster', 'existing cluster'],
      title: 'Can be turned on in a running cluster',
      good: 'yes',
      group: 'Set it up',
    },
    'with-prefix-delegation': {
      title: 'Combines with prefix delegation',
      good: 'yes',
      group: 'Combine it',
    },
    'with-custom-networking': {
      title: 'Combines with custom networking',
      good: 'yes',
      group: 'Combine it',
    },
    'with-security-groups': {
      title: 'Combines with security groups for Pods',
      good: 'yes',
      group: 'Combine it',
    },
    'with-ipv6': { title: 'Combines with IPv6', good: 'yes', group: 'Combine it' },
  },
  cells: {
    'what-it-changes': {
      'secondary-ip': text(
        'The default: a Pod takes one secondary address of a network interface',
        'eks-best-practices-vpc-cni',
      ),
      'prefix-delegation': text(
        'Network interfaces hold blocks of addresses, not single ones',
        'eks-cni-increase-ip-addresses',
      ),
      'custom-networking': text(
        'Pods take addresses from different subnets than the node',
        'eks-cni-custom-network',
      ),
      'security-groups-for-pods': text(
        'Chosen Pods get a branch network interface with their own security groups',
        'eks-best-practices-sgpp',
      ),
      ipv6: text('Pods and Services get IPv6 addresses only', 'eks-cni-ipv6'),
    },
    'pods-per-node': {
      'secondary-ip': text(
        '(interfaces × (addresses per interface − 1)) + 2 by default',
        'eks-choosing-instance-type',
      ),
      'prefix-delegation': text(
        words`More, once you raise \`maxPods\`; for managed node groups without a custom AMI, EKS does, up to ${'max-pods-cap-small'} or ${'max-pods-cap-large'}`,
        ['eks-best-practices-prefix-mode-linux', 'eks-cni-increase-ip-addresses-procedure'],
      ),
      'custom-networking': text(
        'Fewer: the primary interface serves no Pods',
        'eks-best-practices-custom-networking',
      ),
      'security-groups-for-pods': text(
        'Branch interfaces are extra, but these Pods count toward `maxPods`',
        'eks-best-practices-sgpp',
      ),
      ipv6: text('Addresses no longer limit it; CPU, memory and `maxPods` do', [
        'eks-best-practices-ipv6',
        'eks-choosing-instance-type',
      ]),
    },
    'addresses-per-slot': {
      'secondary-ip': amount(1, 'address', 'eks-best-practices-prefix-mode-linux'),
      'prefix-delegation': quote('prefix-size', 'a /28 block'),
      'custom-networking': text(
        '1, or 16 with prefix delegation',
        'eks-best-practices-custom-networking',
      ),
      'security-groups-for-pods': amount(
        1,
        'address',
        'amazon-vpc-cni-k8s-readme',
        'for each branch interface',
      ),
      ipv6: text('about 280 trillion, a /80 block for each node', 'eks-best-practices-ipv6'),
    },
    'saves-ipv4': {
      'secondary-ip': partly(
        'only if you add subnets and tag them for the VPC CNI',
        'amazon-vpc-cni-k8s-readme',
      ),
      'prefix-delegation': partly(
        'only if you add subnets; by default, a node holds a spare block of 16 addresses',
        ['amazon-vpc-cni-k8s-readme', 'eks-best-practices-prefix-mode-linux'],
      ),
      'custom-networking': yes(
        'eks-best-practices-custom-networking',
        'Pods can use a secondary CIDR block of the VPC',
      ),
      'security-groups-for-pods': no(
        'amazon-vpc-cni-k8s-readme',
        'each branch interface takes an address',
      ),
      ipv6: yes(
        'eks-best-practices-ipv6',
        'a node takes one IPv4 address; a Fargate Pod still takes one too',
      ),
    },
    'own-security-groups': {
      'secondary-ip': no('eks-best-practices-sgpp'),
      'prefix-delegation': no('eks-cni-increase-ip-addresses'),
      'custom-networking': partly(
        'one set for all Pods that use the same `ENIConfig`',
        'amazon-vpc-cni-k8s-readme',
      ),
      'security-groups-for-pods': yes(
        'eks-security-groups-for-pods',
        'a set for each group of Pods',
      ),
      ipv6: partly('only together with security groups for Pods', 'eks-cni-ipv6'),
    },
    'auto-mode': {
      'secondary-ip': partly(
        'where a subnet is too fragmented for prefixes, or with `advancedNetworking.ipv4PrefixSize: "32"` in the NodeClass',
        ['eks-auto-networking', 'eks-create-node-class'],
      ),
      'prefix-delegation': yes('eks-auto-networking', 'the default there'),
      'custom-networking': no('eks-auto-networking', 'the NodeClass can choose Pod subnets'),
      'security-groups-for-pods': no(
        'eks-auto-networking',
        'the NodeClass can choose security groups for all its Pods',
      ),
      ipv6: yes('eks-auto-networking'),
    },
    fargate: {
      'secondary-ip': notApplicable('No two Pods share a network interface there.'),
      'prefix-delegation': no('eks-cni-increase-ip-addresses', 'for EC2 nodes'),
      'custom-networking': partly(
        'only by choosing the subnets in the Fargate profile',
        'eks-cni-custom-network',
      ),
      'security-groups-for-pods': yes('eks-security-groups-for-pods'),
      ipv6: yes('eks-cni-ipv6'),
    },
    windows: {
      'secondary-ip': yes(
        ['eks-windows-support', 'eks-best-practices-prefix-mode-win'],
        'on one network interface',
      ),
      'prefix-delegation': yes('eks-best-practices-prefix-mode-win', 'with a setting of its own'),
      'custom-networking': no('eks-windows-support'),
      'security-groups-for-pods': no('eks-windows-support'),
      ipv6: no('eks-windows-support'),
    },
    'needs-nitro': {
      'secondary-ip': no('eks-choosing-instance-type'),
      'prefix-delegation': yes('amazon-vpc-cni-k8s-readme'),
      'custom-networking': no('eks-choosing-instance-type'),
      'security-groups-for-pods': yes(
        'eks-security-groups-for-pods',
        'most families, none of the `t` types',
      ),
      ipv6: yes(
        ['eks-cni-ipv6', 'eks-choosing-instance-type'],
        'or bare metal instances, or Fargate',
      ),
    },
    'subnet-needs': {
      'secondary-ip': text(
        'An address for each Pod, and spare ones for each node',
        'eks-best-practices-vpc-cni',
      ),
      'prefix-delegation': text(
        'Contiguous /28 blocks: a new subnet, or a CIDR reservation of a free range',
        'eks-best-practices-prefix-mode-linux',
      ),
      'custom-networking': text(
        'More subnets in the same VPC, in the Availability Zone of the node',
        ['eks-cni-custom-network', 'amazon-vpc-cni-k8s-readme'],
      ),
      'security-groups-for-pods': text(
        'Private subnets with NAT, if Pods go to the internet in `strict` mode (the default)',
        'eks-security-groups-for-pods',
      ),
      ipv6: text(
        'Both an IPv6 and an IPv4 CIDR block; IPv6 addresses assigned automatically',
        'eks-cni-ipv6',
      ),
    },
    'switched-on-with': {
      'secondary-ip': text('nothing: the default', 'eks-best-practices-vpc-cni'),
      'prefix-delegation': text('`ENABLE_PREFIX_DELEGATION=true`', 'amazon-vpc-cni-k8s-readme'),
      'custom-networking': text(
        '`AWS_VPC_K8S_CNI_CUSTOM_NETWORK_CFG=true` and an `ENIConfig` for each subnet',
        'amazon-vpc-cni-k8s-readme',
      ),
      'security-groups-for-pods': text(
        '`ENABLE_POD_ENI=true` and a `SecurityGroupPolicy`',
        'eks-best-practices-sgpp',
      ),
      ipv6: text('the IP family of the cluster, when you create it', 'eks-cni-ipv6'),
    },
    'running-cluster': {
      'secondary-ip': yes(
        'amazon-vpc-cni-k8s-readme',
        'also back from prefix delegation, for new Pods',
      ),
      'prefix-delegation': yes('eks-cni-increase-ip-addresses', 'AWS advises new node groups'),
      'custom-networking': yes('eks-best-practices-custom-networking', 'only new nodes use it'),
      'security-groups-for-pods': yes(
        'amazon-vpc-cni-k8s-readme',
        'if you turn it off, the trunk interface stays until you replace the instance',
      ),
      ipv6: no('eks-cni-ipv6', 'nor can you go back to IPv4'),
    },
    'with-prefix-delegation': {
      'secondary-ip': no('eks-cni-increase-ip-addresses', 'avoid both on one node'),
      'prefix-delegation': notApplicable(),
      'custom-networking': yes('eks-best-practices-custom-networking'),
      'security-groups-for-pods': yes(
        'eks-cni-increase-ip-addresses',
        'branch interfaces get no prefix',
      ),
      ipv6: yes('eks-best-practices-ipv6', 'always'),
    },
    'with-custom-networking': {
      'secondary-ip': yes('eks-best-practices-custom-networking'),
      'prefix-delegation': yes('eks-best-practices-prefix-mode-linux'),
      'custom-networking': notApplicable(),
      'security-groups-for-pods': yes(
        'eks-security-groups-for-pods',
        'its groups take precedence over those of the `ENIConfig`',
      ),
      ipv6: no('eks-cni-custom-network'),
    },
    'with-security-groups': {
      'secondary-ip': yes('eks-cni-increase-ip-addresses'),
      'prefix-delegation': yes('eks-cni-increase-ip-addresses'),
      'custom-networking': yes(
        'eks-security-groups-for-pods',
        'its groups take precedence over those of the `ENIConfig`',
      ),
      'security-groups-for-pods': notApplicable(),
      ipv6: yes('eks-security-groups-for-pods', 'from VPC CNI 1.16.0 on EC2 nodes'),
    },
    'with-ipv6': {
      'secondary-ip': no('eks-best-practices-prefix-mode-linux'),
      'prefix-delegation': yes('eks-best-practices-ipv6', 'always'),
      'custom-networking': no('eks-cni-custom-network'),
      'security-groups-for-pods': yes(
        'eks-security-groups-for-pods',
        'from VPC CNI 1.16.0 on EC2 nodes',
      ),
      ipv6: notApplicable(),
    },
  },
})
