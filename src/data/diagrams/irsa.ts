import { defineDiagram } from '#diagrams/diagram.ts'

/** How a Pod gets AWS credentials with IAM roles for service accounts. */
export const irsa = defineDiagram({
  title: 'How a Pod gets AWS credentials with IRSA',
  words: [
    'When the Pod is created, the Pod identity webhook sees the role on the service account, and adds environment variables and a projected token to the Pod.',
    'The AWS SDK in the container reads the token from its file.',
    'The SDK sends the token to AWS STS with AssumeRoleWithWebIdentity.',
    'STS checks the token against the public keys of the cluster’s issuer, which is registered in IAM as an OIDC provider, and against the trust policy of the role.',
    'STS returns short-lived credentials, and the SDK calls the AWS service with them.',
  ],
  nodes: {
    webhook: { label: 'Pod identity webhook', detail: 'adds token and variables' },
    pod: {
      label: 'Pod',
      detail: 'AWS SDK in the container',
      link: '/resources/pods/',
      frame: 'cluster',
    },
    sts: { label: 'AWS STS', detail: 'AssumeRoleWithWebIdentity' },
    provider: {
      label: 'IAM OIDC provider',
      detail: 'trusts the cluster’s issuer',
      link: '/access-control/irsa/#set-up',
    },
    service: { label: 'AWS service', detail: 'such as Amazon S3' },
  },
  frames: { cluster: { label: 'Your cluster' } },
  edges: [
    { from: 'webhook', to: 'pod', steps: { 1: 'changes the Pod' } },
    { from: 'pod', to: 'sts', steps: { 2: 'token', 4: 'credentials' }, both: true },
    { from: 'sts', to: 'provider', steps: { 3: 'checks the token' }, dashed: true },
    { from: 'pod', to: 'service', steps: { 5: 'signed request' } },
  ],
})
