import { defineSources } from '#facts/source.ts'

export const awsIamAuthenticator = defineSources('aws-iam-authenticator', {
  'aws-iam-authenticator-readme': {
    title: 'AWS IAM Authenticator for Kubernetes',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator',
    checked: '2026-11-23',
    asOf: '2026-07-14',
  },
  'aws-iam-authenticator-server': {
    title: 'server.go: how AWS IAM Authenticator answers',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/server/server.go',
    checked: '2026-11-29',
    asOf: '2026-07-14',
  },
  'aws-iam-authenticator-token': {
    title: 'token.go: the command aws-iam-authenticator token',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/cmd/aws-iam-authenticator/token.go',
    checked: '2026-11-23',
    asOf: '2026-07-14',
  },
  'aws-iam-authenticator-token-verify': {
    title: 'pkg/token/token.go: how a token is made and checked',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/token/token.go',
    checked: '2026-11-28',
  },
  'aws-iam-authenticator-configmap': {
    title: 'pkg/mapper/configmap/configmap.go',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/mapper/configmap/configmap.go',
    checked: '2026-11-29',
  },
  'aws-iam-authenticator-errors': {
    title: 'pkg/errutil/errors.go',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/pkg/errutil/errors.go',
    checked: '2026-11-27',
  },
  'aws-iam-authenticator-token-command': {
    title: 'token.go of the command line',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/blob/master/cmd/aws-iam-authenticator/token.go',
    checked: '2026-11-28',
  },
  'aws-iam-authenticator-issue-151': {
    title: 'Issue 151: role switching with MFA asks for the token every time',
    url: 'https://github.com/kubernetes-sigs/aws-iam-authenticator/issues/151',
    checked: '2026-11-28',
  },
})
