import type { Diagram } from '#diagrams/diagram.ts'
import { albTargets } from './alb-targets.ts'
import { clusterIp } from './cluster-ip.ts'
import { deployment } from './deployment.ts'
import { dnsLookUp } from './dns-look-up.ts'
import { irsa } from './irsa.ts'
import { kubectlApply } from './kubectl-apply.ts'
import { nodeAddresses } from './node-addresses.ts'
import { podIdentity } from './pod-identity.ts'
import { podStart } from './pod-start.ts'
import { upgradeOrder } from './upgrade-order.ts'
import { whereToLook } from './where-to-look.ts'

/** The diagrams by the names that notes show them by. */
export const diagrams: Readonly<Record<string, Diagram>> = {
  'alb-targets': albTargets,
  'cluster-ip': clusterIp,
  deployment,
  'dns-look-up': dnsLookUp,
  irsa,
  'kubectl-apply': kubectlApply,
  'node-addresses': nodeAddresses,
  'pod-identity': podIdentity,
  'pod-start': podStart,
  'upgrade-order': upgradeOrder,
  'where-to-look': whereToLook,
}
