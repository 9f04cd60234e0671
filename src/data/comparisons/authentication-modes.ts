import { no, notApplicable, partly, text, yes } from '#comparison/cells.ts'
import { defineComparison } from '#comparison/defineComparison.ts'

export const authenticationModes = defineComparison({
  id: 'authentication-modes',
  chapter: 'access-control',
  title: 'Authentication modes of a cluster',
  question: 'Which authentication mode should a cluster have?',
  checked: '2026-11-23',
  options: {
    'config-map': {
      asks: ['config map mode', 'config map authentication mode'],
      title: 'CONFIG_MAP',
      chooseWhen:
        'the cluster has it already and the move to access entries has not begun. Do not start here.',
      note: '/access-control/access-entries/#modes',
    },
    'api-and-config-map': {
      asks: ['api and config map mode', 'api and config map authentication mode'],
      title: 'API_AND_CONFIG_MAP',
      chooseWhen:
        'you are moving from aws-auth to access entries, or a tool still writes to aws-auth.',
      note: '/access-control/access-entries/#modes',
    },
    api: {
      asks: ['api mode', 'api authentication mode'],
      title: 'API',
      chooseWhen: 'the cluster is new, or every principal and node role has its access entry.',
      note: '/access-control/access-entries/#modes',
    },
  },
  criteria: {
    'reads-access-entries': { title: 'Uses access entries' },
    'reads-aws-auth': { asks: ['aws-auth'], title: 'Uses the aws-auth ConfigMap' },
    'recommended-by-aws': { title: 'Recommended by AWS', good: 'yes' },
    'on-to-api': { title: 'Can be changed to API', good: 'yes' },
    'way-back': {
      asks: ['revert', 'switch back'],
      title: 'Can be changed back to an earlier mode',
      good: 'yes',
    },
    'auto-mode': { title: 'Works with EKS Auto Mode', good: 'yes' },
    'hybrid-nodes': { title: 'Works with Hybrid Nodes', good: 'yes' },
    'access-policies': { title: 'EKS access policies can be used', good: 'yes' },
    'repair-from-outside': {
      asks: ['locked out', 'lockout'],
      title: 'Access can be repaired through the EKS API',
      good: 'yes',
    },
    'creator-rights': {
      asks: ['creator'],
      title: 'The cluster creator’s administrator permissions can be removed',
      good: 'yes',
    },
    'both-know-a-principal': { title: 'When both list the same principal' },
    'managed-node-roles': {
      title: 'Where EKS registers the roles of managed node groups and Fargate profiles',
    },
    'eksctl-default': { asks: ['eksctl'], title: 'Default when eksctl creates a cluster' },
  },
  cells: {
    'reads-access-entries': {
      'config-map': no('eks-grant-k8s-access'),
      'api-and-config-map': yes('eks-grant-k8s-access'),
      api: yes('eks-grant-k8s-access'),
    },
    'reads-aws-auth': {
      'config-map': yes('eks-grant-k8s-access'),
      'api-and-config-map': yes('eks-grant-k8s-access'),
      api: no('eks-grant-k8s-access'),
    },
    'recommended-by-aws': {
      'config-map': no('eks-best-practices-cluster-access-management', 'aws-auth is deprecated'),
      'api-and-config-map': partly(
        'to move existing aws-auth entries',
        'eks-best-practices-identity-and-access-management',
      ),
      api: yes('eks-best-practices-identity-and-access-management'),
    },
    'on-to-api': {
      'config-map': partly(
        'through API_AND_CONFIG_MAP',
        'eks-best-practices-identity-and-access-management',
      ),
      'api-and-config-map': yes('eks-best-practices-identity-and-access-management'),
      api: notApplicable('It is this mode.'),
    },
    'way-back': {
      'config-map': notApplicable('It is the earliest mode.'),
      'api-and-config-map': no('eks-best-practices-identity-and-access-management'),
      api: no('eks-best-practices-identity-and-access-management'),
    },
    'auto-mode': {
      'config-map': no('eks-grant-k8s-access', 'it needs access entries'),
      'api-and-config-map': yes(
        'eks-best-practices-autosecure',
        'AWS advises `API` for new clusters',
      ),
      api: yes('eks-best-practices-autosecure'),
    },
    'hybrid-nodes': {
      'config-map': no('eks-grant-k8s-access'),
      'api-and-config-map': yes('eks-grant-k8s-access'),
      api: yes('eks-grant-k8s-access'),
    },
    'access-policies': {
      'config-map': no(['eks-grant-k8s-access', 'eks-migrating-access-entries']),
      'api-and-config-map': yes('eks-access-policies', 'on access entries only'),
      api: yes('eks-access-policies'),
    },
    'repair-from-outside': {
      'config-map': no(
        ['eks-auth-configmap', 'eks-setting-up-access-entries'],
        'unless you change the mode',
      ),
      'api-and-config-map': yes('eks-access-entries'),
      api: yes('eks-access-entries'),
    },
    'creator-rights': {
      'config-map': no('eks-best-practices-identity-and-access-management'),
      'api-and-config-map': yes('eks-best-practices-identity-and-access-management'),
      api: yes('eks-best-practices-identity-and-access-management'),
    },
    'both-know-a-principal': {
      'config-map': notApplicable('Only aws-auth counts.'),
      'api-and-config-map': text('the access entry wins', 'eks-migrating-access-entries'),
      api: notApplicable('Only access entries count.'),
    },
    'managed-node-roles': {
      'config-map': text('in aws-auth', 'eks-creating-access-entries'),
      'api-and-config-map': text('as access entries', 'eks-creating-access-entries'),
      api: text('as access entries', 'eks-creating-access-entries'),
    },
    'eksctl-default': {
      'config-map': no('eksctl-access-entries'),
      'api-and-config-map': yes('eksctl-access-entries'),
      api: no('eksctl-access-entries'),
    },
  },
})
