import { defineSources } from '#facts/source.ts'

export const cdkPreflight = defineSources('cdk-preflight', {
  'cdk-preflight-rule': {
    title: 'rules/eks/pf-eks-podidentity-role-arn-account/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-podidentity-role-arn-account/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-2': {
    title: 'rules/eks/pf-eks-nodegroup-ami-type-arch-match/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-nodegroup-ami-type-arch-match/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-3': {
    title: 'rules/eks/pf-eks-nodegroup-scaling-min-le-desired/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-nodegroup-scaling-min-le-desired/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-4': {
    title: 'rules/eks/pf-eks-addon-configuration-values-json/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-addon-configuration-values-json/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-5': {
    title: 'rules/eks/pf-eks-addon-version-format/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-addon-version-format/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-6': {
    title: 'rules/eks/pf-eks-addon-duplicate-per-cluster/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-addon-duplicate-per-cluster/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-7': {
    title: 'rules/eks/pf-eks-accessentry-node-type-forbids-policies/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-node-type-forbids-policies/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-8': {
    title: 'rules/eks/pf-eks-accessentry-node-type-requires-role/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-node-type-requires-role/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-9': {
    title: 'rules/eks/pf-eks-accessentry-principal-arn-account/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-principal-arn-account/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-10': {
    title: 'rules/eks/pf-eks-accessentry-groups-reserved-prefix/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-groups-reserved-prefix/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-11': {
    title: 'rules/eks/pf-eks-accessentry-requires-api-auth-mode/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-requires-api-auth-mode/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-12': {
    title: 'rules/eks/pf-eks-accessentry-policy-arn-form/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-policy-arn-form/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-13': {
    title: 'rules/eks/pf-eks-accessentry-scope-namespace-requires-namespaces/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-accessentry-scope-namespace-requires-namespaces/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-14': {
    title: 'rules/eks/pf-eks-cluster-automode-all-three/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-automode-all-three/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-15': {
    title: 'rules/eks/pf-eks-cluster-automode-requires-api-auth/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-automode-requires-api-auth/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-16': {
    title: 'rules/eks/pf-eks-cluster-automode-nodepools-need-noderole/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-automode-nodepools-need-noderole/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-17': {
    title: 'rules/eks/pf-eks-cluster-version-unsupported/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-version-unsupported/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-18': {
    title: 'rules/eks/pf-eks-cluster-remote-pod-network-requires-node-network/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-remote-pod-network-requires-node-network/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-19': {
    title: 'rules/eks/pf-eks-cluster-remote-network-overlaps-service-cidr/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-cluster-remote-network-overlaps-service-cidr/rule.rego',
    checked: '2026-11-27',
  },
  'cdk-preflight-rule-20': {
    title: 'rules/eks/pf-eks-nodegroup-custom-ami-type-needs-lt/rule.rego',
    url: 'https://github.com/badmintoncryer/cdk-preflight/blob/main/rules/eks/pf-eks-nodegroup-custom-ami-type-needs-lt/rule.rego',
    checked: '2026-11-27',
  },
})
