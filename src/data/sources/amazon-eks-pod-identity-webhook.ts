import { defineSources } from '#facts/source.ts'

export const amazonEksPodIdentityWebhook = defineSources('amazon-eks-pod-identity-webhook', {
  'amazon-eks-pod-identity-webhook': {
    title: 'Amazon EKS Pod Identity Webhook',
    url: 'https://github.com/aws/amazon-eks-pod-identity-webhook',
    checked: '2026-11-29',
    asOf: '2026-08-11',
  },
  'amazon-eks-pod-identity-webhook-handler': {
    title: 'pkg/handler/handler.go: how the webhook changes a Pod',
    url: 'https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/pkg/handler/handler.go',
    checked: '2026-11-29',
    asOf: '2026-08-11',
  },
  'amazon-eks-pod-identity-webhook-issue-30': {
    title: 'Issue 30: the message as reported',
    url: 'https://github.com/aws/amazon-eks-pod-identity-webhook/issues/30',
    checked: '2026-11-27',
  },
  'amazon-eks-pod-identity-webhook-manifest': {
    title: 'deploy/mutatingwebhook.yaml',
    url: 'https://github.com/aws/amazon-eks-pod-identity-webhook/blob/master/deploy/mutatingwebhook.yaml',
    checked: '2026-11-28',
  },
})
