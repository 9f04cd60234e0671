import { defineDiagram } from '#diagrams/diagram.ts'

/** How a Pod gets AWS credentials with EKS Pod Identity. */
export const podIdentity = defineDiagram({
  title: 'How a Pod gets AWS credentials with EKS Pod Identity',
  words: [
    'An association in EKS links a role to a service account. When a Pod with that service account is created, EKS adds a projected token and environment variables to it.',
    'The AWS SDK in the container sends the token to the Pod Identity Agent on the node.',
    'The agent sends the token to the EKS Auth API, which looks up the association and assumes the role.',
    'The agent returns the temporary credentials to the SDK.',
    'The SDK calls the AWS service with these credentials.',
  ],
  nodes: {
    association: {
      label: 'Association in EKS',
      detail: 'service account, role',
      link: '/access-control/pod-identity/#set-up',
    },
    pod: { label: 'Pod', detail: 'AWS SDK', link: '/resources/pods/', frame: 'node' },
    agent: {
      label: 'Pod Identity Agent',
      detail: 'hands out credentials',
      link: '/access-control/pod-identity/#set-up',
      frame: 'node',
    },
    auth: { label: 'EKS Auth API', detail: 'assumes the role' },
    service: { label: 'AWS service', detail: 'such as Amazon S3' },
  },
  frames: { node: { label: 'Node', link: '/worker-nodes/' } },
  edges: [
    { from: 'association', to: 'pod', steps: { 1: 'token, variables' } },
    { from: 'pod', to: 'agent', steps: { 2: 'token', 4: 'credentials' }, both: true },
    { from: 'agent', to: 'auth', steps: { 3: '' }, both: true },
    { from: 'pod', to: 'service', steps: { 5: 'signed request' } },
  ],
})
