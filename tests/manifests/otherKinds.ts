/*
 * The kinds of manifests for which no package with types is published: as much of each as the
 * manifests of the notes use, after the definitions of the projects. A field that is not here is an
 * error, so that a new one is looked up before it is used.
 */
interface Metadata {
  name: string
  namespace?: string
  labels?: Record<string, string>
  annotations?: Record<string, string>
}

interface CustomResource<Version extends string, Kind extends string, Spec> {
  apiVersion: Version
  kind: Kind
  metadata: Metadata
  spec: Spec
}

/* eksctl, eksctl.io/v1alpha5: https://schema.eksctl.io/ */

interface EksctlTaint {
  key: string
  value?: string
  effect: 'NoSchedule' | 'PreferNoSchedule' | 'NoExecute'
}

interface EksctlNodes {
  name: string
  amiFamily?: 'AmazonLinux2023' | 'Bottlerocket' | 'Ubuntu2404' | 'WindowsServer2022CoreContainer'
  availabilityZones?: string[]
  efaEnabled?: boolean
  instanceType?: string
  minSize?: number
  desiredCapacity?: number
  maxSize?: number
  privateNetworking?: boolean
  disablePodIMDS?: boolean
  labels?: Record<string, string>
  taints?: EksctlTaint[]
}

interface EksctlManagedNodes extends EksctlNodes {
  instanceTypes?: string[]
  spot?: boolean
  updateConfig?: { maxUnavailable: number } | { maxUnavailablePercentage: number }
}

interface EksctlSelfManagedNodes extends EksctlNodes {
  instancesDistribution?: {
    instanceTypes: string[]
    onDemandBaseCapacity?: number
    onDemandPercentageAboveBaseCapacity?: number
    spotAllocationStrategy?: 'price-capacity-optimized' | 'capacity-optimized' | 'lowest-price'
  }
}

export interface ClusterConfig {
  apiVersion: 'eksctl.io/v1alpha5'
  kind: 'ClusterConfig'
  metadata: { name: string; region: string; version?: string }
  accessConfig?: { authenticationMode: 'API' | 'API_AND_CONFIG_MAP' | 'CONFIG_MAP' }
  upgradePolicy?: { supportType: 'STANDARD' | 'EXTENDED' }
  autoModeConfig?: { enabled: boolean; nodePools?: ('general-purpose' | 'system')[] }
  iam?: { withOIDC: boolean }
  addons?: { name: string }[]
  kubernetesNetworkConfig?: { ipFamily?: 'IPv4' | 'IPv6'; serviceIPv4CIDR?: string }
  remoteNetworkConfig?: {
    vpcGatewayID?: string
    remoteNodeNetworks: { cidrs: string[] }[]
    remotePodNetworks?: { cidrs: string[] }[]
  }
  vpc?: {
    id?: string
    cidr?: string
    subnets?: Partial<Record<'private' | 'public', Record<string, { id: string }>>>
    clusterEndpoints?: { publicAccess: boolean; privateAccess: boolean }
    publicAccessCIDRs?: string[]
  }
  secretsEncryption?: { keyARN: string }
  cloudWatch?: {
    clusterLogging: {
      enableTypes: ('api' | 'audit' | 'authenticator' | 'controllerManager' | 'scheduler')[]
    }
  }
  privateCluster?: { enabled: boolean; additionalEndpointServices?: string[] }
  managedNodeGroups?: EksctlManagedNodes[]
  nodeGroups?: EksctlSelfManagedNodes[]
  fargateProfiles?: {
    name: string
    selectors: { namespace: string; labels?: Record<string, string> }[]
  }[]
}

/* Amazon VPC CNI: https://github.com/aws/amazon-vpc-cni-k8s */

export type ENIConfig = CustomResource<
  'crd.k8s.amazonaws.com/v1alpha1',
  'ENIConfig',
  { subnet: string; securityGroups?: string[] }
>

export type SecurityGroupPolicy = CustomResource<
  'vpcresources.k8s.aws/v1beta1',
  'SecurityGroupPolicy',
  {
    podSelector?: { matchLabels: Record<string, string> }
    serviceAccountSelector?: { matchLabels: Record<string, string> }
    securityGroups: { groupIds: string[] }
  }
>

/* AWS Load Balancer Controller: https://kubernetes-sigs.github.io/aws-load-balancer-controller/ */

export type TargetGroupConfiguration = CustomResource<
  'gateway.k8s.aws/v1',
  'TargetGroupConfiguration',
  {
    targetReference: { name: string }
    defaultConfiguration: {
      targetType?: 'ip' | 'instance'
      protocol?: 'HTTP' | 'HTTPS' | 'TCP' | 'TLS' | 'UDP' | 'TCP_UDP'
      healthCheckConfig?: {
        healthCheckPath?: string
        healthCheckProtocol?: 'HTTP' | 'HTTPS' | 'TCP'
      }
    }
  }
>

/* Istio: https://istio.io/latest/docs/reference/config/security/peer_authentication/ */

interface MutualTls {
  mode: 'UNSET' | 'DISABLE' | 'PERMISSIVE' | 'STRICT'
}

export type PeerAuthentication = CustomResource<
  'security.istio.io/v1',
  'PeerAuthentication',
  {
    selector?: { matchLabels: Record<string, string> }
    mtls?: MutualTls
    portLevelMtls?: Record<number, MutualTls>
  }
>

/* Istio: https://istio.io/latest/docs/reference/config/networking/service-entry/ */

export type ServiceEntry = CustomResource<
  'networking.istio.io/v1',
  'ServiceEntry',
  {
    hosts: string[]
    location?: 'MESH_EXTERNAL' | 'MESH_INTERNAL'
    resolution?: 'NONE' | 'STATIC' | 'DNS' | 'DNS_ROUND_ROBIN'
    ports: {
      number: number
      name: string
      protocol?: 'HTTP' | 'HTTPS' | 'GRPC' | 'HTTP2' | 'MONGO' | 'TCP' | 'TLS'
    }[]
  }
>

/* Cilium: https://docs.cilium.io/en/stable/security/policy/language/ */

export type CiliumNetworkPolicy = CustomResource<
  'cilium.io/v2',
  'CiliumNetworkPolicy',
  {
    endpointSelector: { matchLabels?: Record<string, string> }
    enableDefaultDeny?: { egress?: boolean; ingress?: boolean }
    egress?: {
      toEntities?: ('host' | 'remote-node' | 'kube-apiserver' | 'cluster' | 'world' | 'all')[]
      toPorts?: { ports: { port: string; protocol?: 'TCP' | 'UDP' | 'SCTP' | 'ANY' }[] }[]
    }[]
  }
>

/* Secrets Store CSI Driver: https://secrets-store-csi-driver.sigs.k8s.io/ */

export type SecretProviderClass = CustomResource<
  'secrets-store.csi.x-k8s.io/v1',
  'SecretProviderClass',
  { provider: string; parameters: Record<string, string> }
>

/* CSI snapshots: https://kubernetes.io/docs/concepts/storage/volume-snapshots/ */

export interface VolumeSnapshotClass {
  apiVersion: 'snapshot.storage.k8s.io/v1'
  kind: 'VolumeSnapshotClass'
  metadata: Metadata
  driver: string
  deletionPolicy: 'Delete' | 'Retain'
  parameters?: Record<string, string>
}

export type VolumeSnapshot = CustomResource<
  'snapshot.storage.k8s.io/v1',
  'VolumeSnapshot',
  {
    volumeSnapshotClassName?: string
    source: { persistentVolumeClaimName: string } | { volumeSnapshotContentName: string }
  }
>

/* ACK, the controller for Amazon S3: https://aws-controllers-k8s.github.io/community/ */

export type Bucket = CustomResource<'s3.services.k8s.aws/v1alpha1', 'Bucket', { name: string }>

/** The kind that the note on custom resources defines itself. */
export type Backup = CustomResource<'example.com/v1', 'Backup', { schedule: string }>

/* Flux: https://fluxcd.io/flux/components/source/ocirepositories/ */

export type OCIRepository = CustomResource<
  'source.toolkit.fluxcd.io/v1',
  'OCIRepository',
  {
    provider?: 'generic' | 'aws' | 'azure' | 'gcp'
    interval: string
    url: string
    ref?: { tag?: string; semver?: string; digest?: string }
  }
>

/* Traefik: https://doc.traefik.io/traefik/reference/routing-configuration/kubernetes/crd/http/serverstransport/ */

export type ServersTransport = CustomResource<
  'traefik.io/v1alpha1',
  'ServersTransport',
  { serverName?: string; rootCAs?: { secret: string }[]; insecureSkipVerify?: boolean }
>

/* Crossplane: https://docs.crossplane.io/latest/packages/providers/ */

export type DeploymentRuntimeConfig = CustomResource<
  'pkg.crossplane.io/v1beta1',
  'DeploymentRuntimeConfig',
  {
    serviceAccountTemplate?: { metadata?: { name?: string; annotations?: Record<string, string> } }
  }
>

export type Provider = CustomResource<
  'pkg.crossplane.io/v1',
  'Provider',
  { package: string; runtimeConfigRef?: { name: string } }
>

/* The AWS provider of Crossplane, whose AUTHENTICATION.md describes the sources. */

export type ProviderConfig = CustomResource<
  'aws.upbound.io/v1beta1',
  'ProviderConfig',
  { credentials: { source: 'Secret' | 'IRSA' | 'WebIdentity' | 'PodIdentity' } }
>
