/** A part of the picture of a cluster; it links to the section that explains it. */
export interface ClusterPart {
  name: string
  /** What it does, in a few words. */
  role: string
  /** Address below the site's base. */
  path: string
}

/** Parts that stand together in the picture. */
export interface ClusterTier extends Omit<ClusterPart, 'role'> {
  /** Who runs the parts, and where. */
  place: string
  parts: readonly ClusterPart[]
  /** The content of the tier, as a separate tier. */
  inside?: ClusterTier
  /** The AWS services that the tier works with. */
  services: readonly ClusterPart[]
  /** What passes between this tier and the next one below. */
  below?: string
}

/** The picture of a cluster from top to bottom: who asks, what AWS runs, what runs your containers. */
export const cluster: readonly ClusterTier[] = [
  {
    name: 'People and tools',
    place: 'outside the cluster',
    path: '/access-control/',
    parts: [
      {
        name: 'kubectl, CI',
        role: 'say what should run',
        path: '/control-plane/api-server/#request-path',
      },
      {
        name: 'Access entries',
        role: 'let IAM principals in',
        path: '/access-control/access-entries/',
      },
    ],
    services: [
      {
        name: 'IAM',
        role: 'verifies who is calling',
        path: '/access-control/iam-and-kubeconfig/',
      },
    ],
    below: 'requests to the API server',
  },
  {
    name: 'Control plane',
    place: 'run by AWS, in its own account',
    path: '/control-plane/',
    parts: [
      { name: 'API server', role: 'the only way in', path: '/control-plane/api-server/' },
      { name: 'etcd', role: 'stores every object', path: '/control-plane/etcd/' },
      { name: 'Scheduler', role: 'picks a node for a Pod', path: '/control-plane/scheduler/' },
      {
        name: 'Controllers',
        role: 'keep the desired state',
        path: '/control-plane/controller-manager/',
      },
    ],
    services: [
      { name: 'KMS', role: 'keys for API data', path: '/control-plane/encryption/' },
      { name: 'CloudWatch', role: 'control plane logs', path: '/control-plane/logging/' },
    ],
    below: 'kubelets watch the API server',
  },
  {
    name: 'Worker nodes',
    place: 'in your VPC',
    path: '/worker-nodes/',
    parts: [
      { name: 'kubelet', role: 'starts and watches Pods', path: '/worker-nodes/kubelet/' },
      {
        name: 'Container runtime',
        role: 'runs the containers',
        path: '/worker-nodes/container-runtime/',
      },
      { name: 'kube-proxy', role: 'routes Service traffic', path: '/worker-nodes/kube-proxy/' },
      { name: 'VPC CNI', role: 'gives Pods IP addresses', path: '/networking/vpc-cni/' },
    ],
    inside: {
      name: 'Pods',
      place: 'what you deploy',
      path: '/resources/pods/',
      parts: [
        {
          name: 'Containers',
          role: 'share an IP address',
          path: '/resources/pods/#shared-context',
        },
        { name: 'Sidecars', role: 'help the main container', path: '/resources/pods/#sidecars' },
        {
          name: 'Service account',
          role: 'the identity of a Pod',
          path: '/access-control/service-accounts/',
        },
        {
          name: 'ConfigMaps, Secrets',
          role: 'settings and credentials',
          path: '/resources/secrets/#secret-or-configmap',
        },
      ],
      services: [],
    },
    services: [
      {
        name: 'Load balancing',
        role: 'traffic from outside',
        path: '/networking/load-balancers/',
      },
      { name: 'ECR', role: 'container images', path: '/worker-nodes/container-runtime/#images' },
      { name: 'EBS', role: 'volumes', path: '/storage/ebs/' },
    ],
  },
]
