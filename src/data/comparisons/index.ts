import { authenticationModes } from './authentication-modes.ts'
import { clusterAccess } from './cluster-access.ts'
import { clusterEndpoint } from './cluster-endpoint.ts'
import { computeOptions } from './compute-options.ts'
import { configurationStores } from './configuration-stores.ts'
import { controlPlaneModes } from './control-plane-modes.ts'
import { createAnEksCluster } from './create-an-eks-cluster.ts'
import { nodeOperatingSystems } from './node-operating-systems.ts'
import { podCredentials } from './pod-credentials.ts'
import { probes } from './probes.ts'
import { qosClasses } from './qos-classes.ts'
import { scalingTools } from './scaling-tools.ts'
import { serviceTypes } from './service-types.ts'
import { storageOptions } from './storage-options.ts'
import { supportPeriods } from './support-periods.ts'
import { userAndServiceAccounts } from './user-and-service-accounts.ts'
import { vpcCniModes } from './vpc-cni-modes.ts'
import { waysIn } from './ways-in.ts'
import { waysToRunKubernetes } from './ways-to-run-kubernetes.ts'
import { whoIsResponsible } from './who-is-responsible.ts'
import { workloadResources } from './workload-resources.ts'

/** Every comparison by the name that notes embed it by, in the order in which they are listed. */
export const comparisons = {
  'ways-to-run-kubernetes': waysToRunKubernetes,
  'create-an-eks-cluster': createAnEksCluster,
  'support-periods': supportPeriods,
  'control-plane-modes': controlPlaneModes,
  'cluster-endpoint': clusterEndpoint,
  'compute-options': computeOptions,
  'who-is-responsible': whoIsResponsible,
  'scaling-tools': scalingTools,
  'node-operating-systems': nodeOperatingSystems,
  'vpc-cni-modes': vpcCniModes,
  'pod-credentials': podCredentials,
  'cluster-access': clusterAccess,
  'authentication-modes': authenticationModes,
  'user-and-service-accounts': userAndServiceAccounts,
  'workload-resources': workloadResources,
  probes: probes,
  'qos-classes': qosClasses,
  'service-types': serviceTypes,
  'ways-in': waysIn,
  'configuration-stores': configurationStores,
  'storage-options': storageOptions,
}

export type ComparisonId = keyof typeof comparisons

/** Whether a comparison has this name. */
export function isComparisonId(id: string): id is ComparisonId {
  return id in comparisons
}
