import { defineSources } from '#facts/source.ts'

export const awsCli = defineSources('AWS CLI', {
  'aws-cli-credentials': {
    title: 'credentials.py (AWS CLI)',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/botocore/credentials.py',
    checked: '2026-11-23',
    asOf: '2026-07-23',
  },
  'aws-cli-update-kubeconfig': {
    title: 'update_kubeconfig.py (AWS CLI)',
    url: 'https://github.com/aws/aws-cli/blob/develop/awscli/customizations/eks/update_kubeconfig.py',
    checked: '2026-11-29',
  },
  'aws-cli-get-token': {
    title: 'awscli/customizations/eks/get_token.py',
    url: 'https://github.com/aws/aws-cli/blob/develop/awscli/customizations/eks/get_token.py',
    checked: '2026-11-27',
  },
  'aws-cli-session-manager': {
    title: 'awscli/customizations/sessionmanager.py',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/customizations/sessionmanager.py',
    checked: '2026-11-27',
  },
  'aws-cli-issue-8554': {
    title: 'role parameter in eks update-kubeconfig is not being used for aws cli connection',
    url: 'https://github.com/aws/aws-cli/issues/8554',
    checked: '2026-11-27',
  },
  'aws-cli-issue-8192': {
    title: 'CoreDNS add-on stays degraded with an own Corefile',
    url: 'https://github.com/aws/aws-cli/issues/8192',
    checked: '2026-11-28',
  },
  'aws-cli-kubeconfig': {
    title: 'kubeconfig.py: how the AWS CLI reads and writes kubeconfig files',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/customizations/eks/kubeconfig.py',
    checked: '2026-11-29',
  },
  'aws-cli-argparser': {
    title: 'argparser.py: how the AWS CLI rejects an unknown command',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/argparser.py',
    checked: '2026-11-29',
  },
  'aws-cli-configprovider': {
    title: 'awscli/botocore/configprovider.py: where the AWS CLI takes settings from',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/botocore/configprovider.py',
    checked: '2026-11-29',
  },
  'aws-cli-argparser-develop': {
    title: 'argparser.py: how version 1 of the AWS CLI rejects an unknown command',
    url: 'https://github.com/aws/aws-cli/blob/develop/awscli/argparser.py',
    checked: '2026-11-28',
  },
  'aws-cli-assume-role-cache': {
    title: 'assumerole.py',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/customizations/assumerole.py',
    checked: '2026-11-28',
  },
  'aws-cli-get-token-code': {
    title: 'get_token.py',
    url: 'https://github.com/aws/aws-cli/blob/v2/awscli/customizations/eks/get_token.py',
    checked: '2026-11-29',
  },
  'aws-cli-cloudformation-deploy': {
    title: 'aws cloudformation deploy',
    url: 'https://github.com/aws/aws-cli/blob/develop/awscli/customizations/cloudformation/deploy.py',
    checked: '2026-11-28',
  },
})
