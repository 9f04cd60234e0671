/** Where the type of a kind is declared. */
export interface ManifestType {
  module: string
  name: string
}

/** Packages with the types of custom resources, by API group. */
const packageOfGroup: Readonly<Record<string, string>> = {
  'autoscaling.k8s.io': '@kubernetes-models/autoscaler',
  'external-secrets.io': '@kubernetes-models/external-secrets',
  'gateway.networking.k8s.io': '@kubernetes-models/gateway-api',
  'karpenter.k8s.aws': '@kubernetes-models/karpenter',
  'karpenter.sh': '@kubernetes-models/karpenter',
  'keda.sh': '@kubernetes-models/keda',
}

/** Groups whose kinds are declared in `otherKinds.ts`. */
const declaredHere = new Set([
  'aws.upbound.io',
  'cilium.io',
  'crd.k8s.amazonaws.com',
  'eks.amazonaws.com',
  'eksctl.io',
  'elbv2.k8s.aws',
  'example.com',
  'gateway.k8s.aws',
  'networking.istio.io',
  'pkg.crossplane.io',
  's3.services.k8s.aws',
  'secrets-store.csi.x-k8s.io',
  'security.istio.io',
  'snapshot.storage.k8s.io',
  'source.toolkit.fluxcd.io',
  'traefik.io',
  'vpcresources.k8s.aws',
])

/** The package that holds the types of a kind, or the file of this folder that declares it. */
export function typeOf(apiVersion: string, kind: string): ManifestType {
  const [group = ''] = apiVersion.includes('/') ? apiVersion.split('/') : []
  if (declaredHere.has(group)) return { module: './tests/manifests/otherKinds.ts', name: kind }
  const name = packageOfGroup[group] ?? 'kubernetes-models'
  return { module: `${name}/${apiVersion}/${kind}`, name: `I${kind}` }
}
