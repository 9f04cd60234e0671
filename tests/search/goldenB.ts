import type { GoldenQuery } from './goldenQuery.ts'

/** Queries whose answers stand in the chapters on networking, storage, scaling, operations, troubleshooting and reference. */
export const goldenB: readonly GoldenQuery[] = [
  {
    query: 'choosing the service range',
    kind: 'exact',
    finds: ['/networking/ip-addresses/#service-cidr'],
  },
  {
    query: 'where each address in a cluster comes from',
    kind: 'exact',
    finds: ['/networking/#addresses'],
  },
  {
    query: 'ip or instance targets',
    kind: 'exact',
    finds: ['/networking/load-balancers/#ip-or-instance'],
  },
  {
    query: 'a cluster without internet access',
    kind: 'exact',
    finds: ['/networking/#no-internet'],
  },
  { query: 'turn enforcement on', kind: 'exact', finds: ['/networking/network-policies/#turn-on'] },
  {
    query: 'what the cluster security group does',
    kind: 'exact',
    finds: ['/networking/security-groups/#cluster-security-group'],
  },
  {
    query: 'what changes in an ipv6 cluster',
    kind: 'exact',
    finds: ['/networking/ipv6/#what-changes'],
  },
  { query: 'how to grow a volume', kind: 'exact', finds: ['/storage/ebs/#resize'] },
  { query: 'what the access modes mean', kind: 'exact', finds: ['/storage/#access-modes'] },
  {
    query: 'how access points separate applications',
    kind: 'exact',
    finds: ['/storage/efs/#access-points'],
  },
  { query: 'when to use amazon fsx', kind: 'exact', finds: ['/storage/other-drivers/#fsx'] },
  { query: 'how to restore a snapshot', kind: 'exact', finds: ['/storage/backup/#restore'] },
  { query: 'keep spare room with placeholder pods', kind: 'exact', finds: ['/scaling/#headroom'] },
  {
    query: 'why a node is not removed',
    kind: 'exact',
    finds: [
      '/scaling/nodes/#not-removed',
      '/troubleshooting/nodes-not-removed/',
      '/troubleshooting/nodes-not-removed/#causes',
      '/troubleshooting/nodes-not-removed/#meaning',
    ],
  },
  {
    query: 'run the cluster autoscaler well',
    kind: 'exact',
    finds: ['/scaling/nodes/#cluster-autoscaler'],
  },
  {
    query: 'upgrade the control plane',
    kind: 'exact',
    finds: ['/operations/upgrading/#control-plane'],
  },
  {
    query: 'what is not rolled back',
    kind: 'exact',
    finds: ['/operations/rolling-back/#not-rolled-back'],
  },
  {
    query: 'find unused resources that you still pay for',
    kind: 'exact',
    finds: ['/operations/cutting-cost/#idle'],
  },
  { query: 'move to graviton', kind: 'exact', finds: ['/operations/cutting-cost/#graviton'] },
  {
    query: 'restrict what pods can do',
    kind: 'exact',
    finds: ['/security/hardening/#pod-security'],
  },
  { query: 'what to watch', kind: 'exact', finds: ['/operations/observability/#what-to-watch'] },
  {
    query: 'OOMKilled',
    kind: 'exact',
    finds: [
      '/troubleshooting/oom-killed/',
      '/troubleshooting/oom-killed/#meaning',
      '/troubleshooting/oom-killed/#causes',
    ],
  },
  {
    query: 'Stuck in Terminating',
    kind: 'exact',
    finds: [
      '/troubleshooting/terminating/',
      '/troubleshooting/terminating/#meaning',
      '/troubleshooting/terminating/#node-gone',
    ],
  },
  {
    query: 'what to collect before you ask for help',
    kind: 'exact',
    finds: ['/troubleshooting/events-and-logs/#collect'],
  },
  {
    query: 'version calendar',
    kind: 'exact',
    finds: ['/reference/version-calendar/', '/reference/version-calendar/#today'],
  },
  {
    query: 'modes of the vpc cni',
    kind: 'exact',
    finds: ['/compare/vpc-cni-modes/', '/networking/vpc-cni/#modes'],
  },
  {
    query: 'hpa',
    kind: 'abbreviation',
    finds: ['/scaling/pods/', '/scaling/pods/#hpa', '/reference/glossary/#horizontalpodautoscaler'],
  },
  {
    query: 'vpa',
    kind: 'abbreviation',
    finds: ['/scaling/pods/#vpa', '/reference/glossary/#verticalpodautoscaler'],
  },
  { query: 'keda sqs', kind: 'abbreviation', finds: ['/scaling/pods/#keda'] },
  {
    query: 'pvc',
    kind: 'abbreviation',
    finds: ['/storage/', '/storage/#claims', '/reference/glossary/#persistentvolumeclaim'],
  },
  {
    query: 'lbc',
    kind: 'abbreviation',
    finds: [
      '/networking/load-balancers/',
      '/networking/load-balancers/#who-makes-them',
      '/resources/services/#install-controller',
      '/reference/glossary/#aws-load-balancer-controller',
    ],
  },
  { query: 'nlb eip', kind: 'abbreviation', finds: ['/networking/load-balancers/#ip-or-instance'] },
  {
    query: 'netpol',
    kind: 'abbreviation',
    finds: [
      '/networking/network-policies/',
      '/networking/network-policies/#default',
      '/reference/glossary/#networkpolicy',
    ],
  },
  {
    query: 'sgp',
    kind: 'abbreviation',
    finds: ['/networking/security-groups/', '/networking/security-groups/#per-pod'],
  },
  {
    query: 'cni',
    kind: 'abbreviation',
    finds: [
      '/networking/vpc-cni/',
      '/networking/vpc-cni/#what-it-does',
      '/reference/glossary/#cni',
      '/reference/glossary/#vpc-cni',
    ],
  },
  { query: 'eni', kind: 'abbreviation', finds: ['/reference/glossary/#eni'] },
  {
    query: 'snat',
    kind: 'abbreviation',
    finds: [
      '/networking/#paths',
      '/networking/outbound-traffic/#snat',
      '/networking/outbound-traffic/',
      '/reference/glossary/#snat',
    ],
  },
  {
    query: 'rwx',
    kind: 'abbreviation',
    finds: [
      '/storage/#access-modes',
      '/storage/efs/',
      '/storage/efs/#what-it-is',
      '/compare/storage-options/#storage-options.access-modes',
      '/compare/storage-options/#storage-options.shared-writing',
    ],
  },
  { query: 'csi', kind: 'abbreviation', finds: ['/reference/glossary/#csi', '/storage/#volumes'] },
  {
    query: 'cri',
    kind: 'abbreviation',
    finds: [
      '/reference/glossary/#cri',
      '/worker-nodes/container-runtime/',
      '/worker-nodes/container-runtime/#what-it-does',
    ],
  },
  {
    query: 'efs',
    kind: 'abbreviation',
    finds: ['/storage/efs/', '/storage/efs/#what-it-is', '/reference/glossary/#efs'],
  },
  { query: 'fsx', kind: 'abbreviation', finds: ['/storage/other-drivers/#fsx'] },
  { query: 'pss restricted', kind: 'abbreviation', finds: ['/security/hardening/#pod-security'] },
  { query: 'adot', kind: 'abbreviation', finds: ['/operations/observability/#traces'] },
  { query: 'o11y', kind: 'abbreviation', finds: ['/operations/observability/'] },
  {
    query: 'oom',
    kind: 'abbreviation',
    finds: [
      '/troubleshooting/oom-killed/',
      '/troubleshooting/oom-killed/#meaning',
      '/troubleshooting/oom-killed/#causes',
    ],
  },
  {
    query: 'pdb 0 allowed',
    kind: 'abbreviation',
    finds: [
      '/resources/disruption-budgets/#zero-allowed',
      '/troubleshooting/pod-eviction-failure/#budget',
    ],
  },
  {
    query: 'eks eol dates',
    kind: 'abbreviation',
    finds: ['/reference/version-calendar/', '/reference/version-calendar/#today'],
  },
  { query: 'ca scale from 0', kind: 'abbreviation', finds: ['/scaling/nodes/#cluster-autoscaler'] },
  {
    query: 'dr for eks',
    kind: 'abbreviation',
    finds: [
      '/storage/backup/',
      '/storage/backup/#aws-backup',
      '/storage/backup/#what-to-back-up',
      '/operations/disaster-recovery/',
      '/operations/disaster-recovery/#who-covers-what',
      '/operations/disaster-recovery/#strategy',
    ],
  },
  {
    query: 'nxdomain',
    kind: 'abbreviation',
    finds: ['/troubleshooting/dns-fails/', '/troubleshooting/dns-fails/#meaning'],
  },
  {
    query: 'vpce list private eks',
    kind: 'abbreviation',
    finds: ['/networking/#no-internet', '/networking/private-clusters/#endpoints'],
  },
  {
    query: 'ran out of ip space',
    kind: 'synonym',
    finds: [
      '/networking/ip-addresses/',
      '/troubleshooting/container-creating/#no-address',
      '/networking/ip-addresses/#custom-networking',
    ],
  },
  {
    query: 'firewall between pods',
    kind: 'synonym',
    finds: [
      '/networking/network-policies/',
      '/networking/network-policies/#write-one',
      '/networking/network-policies/#turn-on',
      '/networking/#what-blocks',
    ],
  },
  {
    query: 'only one pod should be allowed to talk to rds',
    kind: 'synonym',
    finds: ['/networking/security-groups/', '/networking/security-groups/#per-pod'],
  },
  {
    query: 'source ip of pods as seen from outside the vpc',
    kind: 'synonym',
    finds: ['/networking/#paths'],
  },
  {
    query: 'fixed public ip for partner allowlist',
    kind: 'synonym',
    finds: [
      '/networking/load-balancers/#ip-or-instance',
      '/networking/load-balancers/#alb-or-nlb',
      '/compare/ways-in/#ways-in.static-ip',
      '/networking/outbound-traffic/#fixed-address',
    ],
  },
  {
    query: 'airgapped eks',
    kind: 'synonym',
    finds: ['/networking/#no-internet', '/networking/private-clusters/'],
  },
  {
    query: 'nodes hoard unused addresses',
    kind: 'synonym',
    finds: ['/networking/vpc-cni/#warm-pool'],
  },
  {
    query: 'second cidr range for pods',
    kind: 'synonym',
    finds: ['/networking/ip-addresses/#custom-networking', '/networking/ip-addresses/'],
  },
  {
    query: 'shared folder between pods',
    kind: 'synonym',
    finds: ['/storage/efs/', '/storage/efs/#what-it-is'],
  },
  { query: 'make the disk bigger', kind: 'synonym', finds: ['/storage/ebs/#resize'] },
  {
    query: 'keep the data when somebody deletes the claim',
    kind: 'synonym',
    finds: ['/storage/#reclaim'],
  },
  {
    query: 'copy of a disk before the migration',
    kind: 'synonym',
    finds: ['/storage/backup/#snapshots', '/storage/moving-volumes/#zone'],
  },
  {
    query: 'bucket as a folder in the container',
    kind: 'synonym',
    finds: ['/storage/other-drivers/#s3'],
  },
  {
    query: 'fast scratch disk on the node',
    kind: 'synonym',
    finds: ['/storage/other-drivers/#instance-store'],
  },
  { query: 'disk stuck in one datacenter', kind: 'synonym', finds: ['/storage/ebs/#one-zone'] },
  {
    query: 'warm standby capacity',
    kind: 'synonym',
    finds: [
      '/scaling/#headroom',
      '/worker-nodes/warm-pools/',
      '/worker-nodes/warm-pools/#other-ways',
      '/worker-nodes/karpenter-in-practice/#spare',
    ],
  },
  {
    query: 'scale workers by backlog',
    kind: 'synonym',
    finds: [
      '/scaling/pods/#keda',
      '/compare/scaling-tools/#scaling-tools.event-sources',
      '/scaling/pods/',
      '/scaling/keda/',
      '/scaling/keda/#when',
      '/scaling/keda/#triggers',
    ],
  },
  {
    query: 'automatically right-size requests',
    kind: 'synonym',
    finds: ['/reference/glossary/#verticalpodautoscaler', '/scaling/pods/#vpa'],
  },
  {
    query: 'undo a cluster upgrade',
    kind: 'synonym',
    finds: [
      '/operations/rolling-back/',
      '/operations/rolling-back/#when',
      '/operations/rolling-back/#how',
    ],
  },
  {
    query: 'downgrade k8s',
    kind: 'synonym',
    finds: [
      '/operations/rolling-back/',
      '/operations/rolling-back/#when',
      '/operations/rolling-back/#how',
    ],
  },
  {
    query: 'bill breakdown per team',
    kind: 'synonym',
    finds: [
      '/operations/cutting-cost/#see',
      '/operations/cost-by-team/',
      '/operations/cost-by-team/#split-cost',
      '/operations/cost-by-team/#choose',
      '/operations/cost-by-team/#labels',
    ],
  },
  {
    query: 'leftover disks and elbs',
    kind: 'synonym',
    finds: ['/troubleshooting/delete-fails/#load-balancers', '/operations/cutting-cost/#idle'],
  },
  {
    query: 'arm processors',
    kind: 'synonym',
    finds: ['/operations/cutting-cost/#graviton', '/compare/compute-options/#compute-options.arm'],
  },
  {
    query: 'maintenance checklist',
    kind: 'synonym',
    finds: ['/operations/', '/operations/#every-week', '/operations/#every-upgrade'],
  },
  {
    query: 'make the cluster more secure',
    kind: 'synonym',
    finds: ['/security/hardening/', '/security/', '/security/#order'],
  },
  {
    query: 'trace a slow request across services',
    kind: 'synonym',
    finds: ['/operations/observability/#traces'],
  },
  {
    query: 'killed because of ram',
    kind: 'synonym',
    finds: [
      '/troubleshooting/oom-killed/',
      '/troubleshooting/oom-killed/#meaning',
      '/troubleshooting/oom-killed/#causes',
    ],
  },
  {
    query: 'container keeps rebooting',
    kind: 'synonym',
    finds: [
      '/troubleshooting/crash-loop-back-off/',
      '/troubleshooting/crash-loop-back-off/#meaning',
      '/troubleshooting/crash-loop-back-off/#causes',
    ],
  },
  {
    query: "docker image can't be downloaded",
    kind: 'synonym',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#meaning',
      '/troubleshooting/image-pull-back-off/#causes',
    ],
  },
  {
    query: 'ec2 is up but not in kubectl get nodes',
    kind: 'synonym',
    finds: [
      '/troubleshooting/nodes-do-not-join/',
      '/troubleshooting/nodes-do-not-join/#meaning',
      '/troubleshooting/nodes-do-not-join/#causes',
    ],
  },
  {
    query: 'hostname lookup broken inside container',
    kind: 'synonym',
    finds: [
      '/troubleshooting/dns-fails/',
      '/troubleshooting/dns-fails/#meaning',
      '/troubleshooting/dns-fails/#confirm',
      '/troubleshooting/dns-fails/#causes',
    ],
  },
  {
    query: 'gateway errors while deploying',
    kind: 'synonym',
    finds: [
      '/troubleshooting/502-504-in-rollouts/',
      '/troubleshooting/502-504-in-rollouts/#meaning',
      '/troubleshooting/502-504-in-rollouts/#causes',
    ],
  },
  {
    query: 'disk still hooked to dead server',
    kind: 'synonym',
    finds: [
      '/troubleshooting/multi-attach/#causes',
      '/troubleshooting/multi-attach/',
      '/troubleshooting/multi-attach/#node-lost',
    ],
  },
  {
    query: 'kubectl just hangs',
    kind: 'synonym',
    finds: [
      '/troubleshooting/cannot-reach-the-api/',
      '/troubleshooting/cannot-reach-the-api/#meaning',
      '/troubleshooting/cannot-reach-the-api/#private',
    ],
  },
  {
    query: 'cannot get rid of namespace',
    kind: 'synonym',
    finds: [
      '/troubleshooting/delete-fails/#namespace',
      '/troubleshooting/terminating/#namespace',
      '/troubleshooting/terminating/',
    ],
  },
  {
    query: 'server went dead unhealthy node',
    kind: 'synonym',
    finds: [
      '/troubleshooting/node-not-ready/',
      '/troubleshooting/node-not-ready/#meaning',
      '/troubleshooting/node-not-ready/#causes',
      '/troubleshooting/node-not-ready/#instance',
    ],
  },
  {
    query: 'root volume full on worker',
    kind: 'synonym',
    finds: ['/troubleshooting/evicted/', '/troubleshooting/evicted/#causes'],
  },
  { query: 'dictionary', kind: 'synonym', finds: ['/reference/glossary/'] },
  { query: 'command list', kind: 'synonym', finds: ['/reference/commands/'] },
  {
    query: 'limits of my account',
    kind: 'synonym',
    finds: ['/reference/quotas/', '/reference/quotas/#eks', '/eks/quotas/', '/eks/quotas/#raise'],
  },
  {
    query: 'crashlopbackoff',
    kind: 'typo',
    finds: [
      '/troubleshooting/crash-loop-back-off/',
      '/troubleshooting/crash-loop-back-off/#meaning',
      '/troubleshooting/crash-loop-back-off/#causes',
    ],
  },
  {
    query: 'imagepullbackof',
    kind: 'typo',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#meaning',
      '/troubleshooting/image-pull-back-off/#causes',
    ],
  },
  {
    query: 'oomkiled',
    kind: 'typo',
    finds: [
      '/troubleshooting/oom-killed/',
      '/troubleshooting/oom-killed/#meaning',
      '/troubleshooting/oom-killed/#causes',
    ],
  },
  {
    query: 'pods evcited',
    kind: 'typo',
    finds: [
      '/troubleshooting/evicted/#confirm',
      '/troubleshooting/evicted/',
      '/troubleshooting/evicted/#meaning',
      '/troubleshooting/evicted/#causes',
    ],
  },
  {
    query: 'stuck contianer creating',
    kind: 'typo',
    finds: [
      '/troubleshooting/container-creating/',
      '/troubleshooting/container-creating/#meaning',
      '/troubleshooting/container-creating/#causes',
    ],
  },
  {
    query: 'unathorized kubectl',
    kind: 'typo',
    finds: [
      '/troubleshooting/unauthorized/',
      '/troubleshooting/unauthorized/#meaning',
      '/troubleshooting/unauthorized/#causes',
    ],
  },
  {
    query: 'error forbiden',
    kind: 'typo',
    finds: [
      '/troubleshooting/forbidden/',
      '/troubleshooting/forbidden/#meaning',
      '/troubleshooting/forbidden/#causes',
    ],
  },
  {
    query: 'mulit attach error',
    kind: 'typo',
    finds: [
      '/troubleshooting/multi-attach/',
      '/troubleshooting/multi-attach/#meaning',
      '/troubleshooting/multi-attach/#causes',
    ],
  },
  {
    query: 'pvc pendign',
    kind: 'typo',
    finds: [
      '/troubleshooting/pvc-pending/',
      '/troubleshooting/pvc-pending/#meaning',
      '/troubleshooting/pvc-pending/#causes',
    ],
  },
  {
    query: 'ingres no adress',
    kind: 'typo',
    finds: [
      '/troubleshooting/no-ingress-address/',
      '/troubleshooting/no-ingress-address/#meaning',
      '/troubleshooting/no-ingress-address/#causes',
    ],
  },
  {
    query: 'podevictionfailiure',
    kind: 'typo',
    finds: [
      '/troubleshooting/pod-eviction-failure/',
      '/troubleshooting/pod-eviction-failure/#meaning',
      '/troubleshooting/pod-eviction-failure/#causes',
    ],
  },
  {
    query: 'assumerolewithwebidentiy',
    kind: 'typo',
    finds: [
      '/troubleshooting/assume-role-with-web-identity/',
      '/troubleshooting/assume-role-with-web-identity/#meaning',
      '/troubleshooting/assume-role-with-web-identity/#trust-policy',
      '/troubleshooting/assume-role-with-web-identity/#causes',
    ],
  },
  {
    query: 'terminting namespace',
    kind: 'typo',
    finds: ['/troubleshooting/terminating/', '/troubleshooting/terminating/#namespace'],
  },
  {
    query: 'karpneter not consolidating',
    kind: 'typo',
    finds: [
      '/troubleshooting/nodes-not-removed/',
      '/troubleshooting/nodes-not-removed/#causes',
      '/troubleshooting/nodes-not-removed/#confirm',
      '/troubleshooting/nodes-not-removed/#settings',
      '/scaling/nodes/#not-removed',
    ],
  },
  {
    query: 'kubelet stoped posting',
    kind: 'typo',
    finds: [
      '/troubleshooting/node-not-ready/',
      '/troubleshooting/node-not-ready/#meaning',
      '/troubleshooting/node-not-ready/#confirm',
    ],
  },
  {
    query: 'prefix delgation',
    kind: 'typo',
    finds: [
      '/networking/ip-addresses/#prefixes',
      '/reference/glossary/#prefix-delegation',
      '/worker-nodes/max-pods/#more-pods',
      '/compare/vpc-cni-modes/',
    ],
  },
  {
    query: 'custom netwroking eniconfig',
    kind: 'typo',
    finds: ['/networking/ip-addresses/#custom-networking'],
  },
  {
    query: 'secruity groups for pods',
    kind: 'typo',
    finds: ['/networking/security-groups/', '/networking/security-groups/#per-pod'],
  },
  { query: 'netwrok policies', kind: 'typo', finds: ['/networking/network-policies/'] },
  {
    query: 'load balncer subnets',
    kind: 'typo',
    finds: ['/networking/load-balancers/#subnets', '/troubleshooting/subnets-not-discovered/'],
  },
  {
    query: 'ipv6 dualstak',
    kind: 'typo',
    finds: ['/networking/ipv6/', '/networking/ipv6/#limits'],
  },
  {
    query: 'persistant volume claim',
    kind: 'typo',
    finds: ['/storage/', '/storage/#claims', '/reference/glossary/#persistentvolumeclaim'],
  },
  {
    query: 'storageclas default',
    kind: 'typo',
    finds: ['/storage/#classes', '/troubleshooting/pvc-pending/#no-class'],
  },
  {
    query: 'volume snapshoot',
    kind: 'typo',
    finds: ['/storage/backup/#snapshots', '/reference/glossary/#volumesnapshot'],
  },
  {
    query: 'cluster autosclaer',
    kind: 'typo',
    finds: [
      '/scaling/nodes/',
      '/scaling/nodes/#cluster-autoscaler',
      '/reference/glossary/#cluster-autoscaler',
    ],
  },
  {
    query: 'horizontal pod autoscalar',
    kind: 'typo',
    finds: ['/scaling/pods/', '/scaling/pods/#hpa', '/reference/glossary/#horizontalpodautoscaler'],
  },
  {
    query: 'metric server install',
    kind: 'typo',
    finds: [
      '/scaling/pods/#metrics',
      '/operations/observability/#metrics',
      '/operations/metrics-server/',
      '/operations/metrics-server/#install',
    ],
  },
  { query: 'upgarde cluster', kind: 'typo', finds: ['/operations/upgrading/'] },
  { query: 'observabilty', kind: 'typo', finds: ['/operations/observability/'] },
  {
    query: 'kubernets rollback',
    kind: 'typo',
    finds: [
      '/operations/rolling-back/',
      '/operations/rolling-back/#how',
      '/operations/rolling-back/#when',
    ],
  },
  {
    query: 'graviton mulit arch image',
    kind: 'typo',
    finds: ['/operations/cutting-cost/#graviton'],
  },
  { query: 'glosary', kind: 'typo', finds: ['/reference/glossary/'] },
  {
    query: 'error: You must be logged in to the server (Unauthorized)',
    kind: 'error',
    finds: [
      '/troubleshooting/unauthorized/',
      '/troubleshooting/unauthorized/#meaning',
      '/troubleshooting/unauthorized/#confirm',
      '/troubleshooting/unauthorized/#other-principal',
    ],
  },
  {
    query: 'error: the server doesn\'t have a resource type "svc"',
    kind: 'error',
    finds: ['/troubleshooting/unauthorized/', '/troubleshooting/unauthorized/#meaning'],
  },
  {
    query:
      'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
    kind: 'error',
    finds: ['/troubleshooting/unauthorized/#helper'],
  },
  {
    query:
      'Error from server (Forbidden): pods is forbidden: User "arn:aws:sts::482913577012:assumed-role/AWSReservedSSO_DevAccess_8f3b21c7/jana.k" cannot list resource "pods" in API group "" in the namespace "payments"',
    kind: 'error',
    finds: [
      '/troubleshooting/forbidden/',
      '/troubleshooting/forbidden/#meaning',
      '/troubleshooting/forbidden/#no-rights',
    ],
  },
  {
    query:
      'nodes is forbidden: User "ci-deployer" cannot list resource "nodes" in API group "" at the cluster scope',
    kind: 'error',
    finds: [
      '/troubleshooting/forbidden/',
      '/troubleshooting/forbidden/#meaning',
      '/troubleshooting/forbidden/#kind',
    ],
  },
  {
    query: 'Unable to connect to the server: dial tcp 10.42.3.117:443: i/o timeout',
    kind: 'error',
    finds: [
      '/troubleshooting/cannot-reach-the-api/',
      '/troubleshooting/cannot-reach-the-api/#meaning',
      '/troubleshooting/cannot-reach-the-api/#private',
    ],
  },
  {
    query:
      'dial tcp: lookup 7F2C9A41B0D84E6E93A5.gr7.eu-central-1.eks.amazonaws.com on 192.168.1.1:53: no such host',
    kind: 'error',
    finds: [
      '/troubleshooting/cannot-reach-the-api/',
      '/troubleshooting/cannot-reach-the-api/#meaning',
      '/troubleshooting/cannot-reach-the-api/#kubeconfig',
      '/troubleshooting/cannot-reach-the-api/#dns',
    ],
  },
  {
    query:
      'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
    kind: 'error',
    finds: [
      '/troubleshooting/cannot-reach-the-api/',
      '/troubleshooting/cannot-reach-the-api/#meaning',
      '/troubleshooting/cannot-reach-the-api/#kubeconfig',
    ],
  },
  {
    query: 'Error from server: error dialing backend: dial tcp 10.12.4.81:10250: i/o timeout',
    kind: 'error',
    finds: ['/troubleshooting/cannot-reach-the-api/#backend'],
  },
  {
    query: 'NodeCreationFailure: Instances failed to join the kubernetes cluster',
    kind: 'error',
    finds: [
      '/troubleshooting/nodes-do-not-join/',
      '/troubleshooting/nodes-do-not-join/#meaning',
      '/troubleshooting/nodes-do-not-join/#confirm',
      '/troubleshooting/nodes-do-not-join/#causes',
    ],
  },
  {
    query:
      'kubelet_node_status.go:92] "Unable to register node with API server" err="Unauthorized" node="ip-10-3-18-44.ec2.internal"',
    kind: 'error',
    finds: [
      '/troubleshooting/nodes-do-not-join/',
      '/troubleshooting/nodes-do-not-join/#confirm',
      '/troubleshooting/nodes-do-not-join/#role',
    ],
  },
  {
    query:
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    kind: 'error',
    finds: ['/troubleshooting/node-not-ready/', '/troubleshooting/node-not-ready/#network-plugin'],
  },
  {
    query: 'PLEG is not healthy: pleg was last seen active 3m12.441s ago; threshold is 3m0s',
    kind: 'error',
    finds: ['/troubleshooting/node-not-ready/#runtime', '/troubleshooting/node-not-ready/'],
  },
  {
    query:
      '0/5 nodes are available: 2 Insufficient memory, 3 node(s) had untolerated taint {dedicated: gpu}',
    kind: 'error',
    finds: [
      '/troubleshooting/pending/',
      '/troubleshooting/pending/#meaning',
      '/troubleshooting/pending/#confirm',
      '/troubleshooting/pending/#no-room',
      '/troubleshooting/pending/#rules',
    ],
  },
  {
    query:
      '0/4 nodes are available: 4 node(s) had volume node affinity conflict. preemption: 0/4 nodes are available',
    kind: 'error',
    finds: [
      '/troubleshooting/pending/#volume',
      '/troubleshooting/pvc-pending/#zone',
      '/storage/ebs/#one-zone',
      '/troubleshooting/pending/',
    ],
  },
  {
    query: '0/2 nodes are available: 2 Too many pods.',
    kind: 'error',
    finds: [
      '/troubleshooting/too-many-pods/',
      '/troubleshooting/too-many-pods/#meaning',
      '/troubleshooting/too-many-pods/#causes',
      '/troubleshooting/too-many-pods/#confirm',
    ],
  },
  {
    query: '0/6 nodes are available: 6 Insufficient vpc.amazonaws.com/pod-eni.',
    kind: 'error',
    finds: ['/networking/security-groups/#limits', '/troubleshooting/pending/#no-new-node'],
  },
  {
    query:
      'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9c1f0e77": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    kind: 'error',
    finds: [
      '/troubleshooting/container-creating/',
      '/troubleshooting/container-creating/#no-address',
      '/troubleshooting/container-creating/#confirm',
    ],
  },
  {
    query:
      '"InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request"',
    kind: 'error',
    finds: [
      '/networking/ip-addresses/#prefixes',
      '/troubleshooting/container-creating/#no-address',
    ],
  },
  {
    query: 'MountVolume.SetUp failed for volume "tls" : secret "checkout-web-tls" not found',
    kind: 'error',
    finds: [
      '/troubleshooting/container-creating/#missing-object',
      '/troubleshooting/container-creating/',
      '/troubleshooting/container-creating/#confirm',
    ],
  },
  {
    query:
      'failed to pull and unpack image "482913577012.dkr.ecr.us-east-1.amazonaws.com/checkout:2f9e1c": failed to resolve reference: unexpected status from HEAD request: 403 Forbidden',
    kind: 'error',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#causes',
    ],
  },
  {
    query:
      'toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
    kind: 'error',
    finds: [
      '/troubleshooting/image-pull-back-off/',
      '/troubleshooting/image-pull-back-off/#causes',
    ],
  },
  {
    query:
      'Back-off restarting failed container api in pod checkout-api-6f7bd9c4d8-qk2zv_payments(2b6d1c0a-77f1-4c6e-9f7e-1b0c)',
    kind: 'error',
    finds: [
      '/troubleshooting/crash-loop-back-off/',
      '/troubleshooting/crash-loop-back-off/#meaning',
      '/troubleshooting/crash-loop-back-off/#confirm',
      '/troubleshooting/crash-loop-back-off/#causes',
    ],
  },
  {
    query: 'exec /usr/local/bin/docker-entrypoint.sh: exec format error',
    kind: 'error',
    finds: [
      '/troubleshooting/crash-loop-back-off/#causes',
      '/troubleshooting/crash-loop-back-off/#architecture',
      '/troubleshooting/crash-loop-back-off/',
      '/operations/cutting-cost/#graviton',
    ],
  },
  {
    query: 'Last State: Terminated Reason: OOMKilled Exit Code: 137',
    kind: 'error',
    finds: [
      '/troubleshooting/oom-killed/',
      '/troubleshooting/oom-killed/#meaning',
      '/troubleshooting/oom-killed/#confirm',
      '/troubleshooting/oom-killed/#causes',
    ],
  },
  {
    query:
      'The node was low on resource: ephemeral-storage. Threshold quantity: 2139512454, available: 1870316Ki.',
    kind: 'error',
    finds: [
      '/troubleshooting/evicted/',
      '/troubleshooting/evicted/#meaning',
      '/troubleshooting/evicted/#confirm',
      '/troubleshooting/evicted/#causes',
    ],
  },
  {
    query:
      'Multi-Attach error for volume "pvc-1d7e0c52-8a34-4d6b" Volume is already exclusively attached to one node and can\'t be attached to another',
    kind: 'error',
    finds: [
      '/troubleshooting/multi-attach/',
      '/troubleshooting/multi-attach/#meaning',
      '/troubleshooting/multi-attach/#confirm',
      '/troubleshooting/multi-attach/#node-lost',
    ],
  },
  {
    query:
      "Waiting for a volume to be created either by the external provisioner 'ebs.csi.aws.com' or manually by the system administrator",
    kind: 'error',
    finds: ['/troubleshooting/pvc-pending/', '/troubleshooting/pvc-pending/#no-driver'],
  },
  {
    query:
      'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-5e0b": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, api error UnauthorizedOperation',
    kind: 'error',
    finds: ['/troubleshooting/pvc-pending/', '/troubleshooting/pvc-pending/#permissions'],
  },
  {
    query: 'no persistent volumes available for this claim and no storage class is set',
    kind: 'error',
    finds: [
      '/troubleshooting/pvc-pending/#no-class',
      '/troubleshooting/pvc-pending/',
      '/troubleshooting/pvc-pending/#confirm',
    ],
  },
  {
    query:
      "Failed build model due to couldn't auto-discover subnets: unable to resolve at least one subnet. Evaluated 0 subnets",
    kind: 'error',
    finds: [
      '/troubleshooting/subnets-not-discovered/',
      '/troubleshooting/subnets-not-discovered/#meaning',
      '/troubleshooting/subnets-not-discovered/#confirm',
      '/troubleshooting/subnets-not-discovered/#causes',
    ],
  },
  {
    query:
      "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'",
    kind: 'error',
    finds: ['/troubleshooting/no-ingress-address/#causes', '/troubleshooting/no-ingress-address/'],
  },
  {
    query:
      'Failed build model due to ingress: shop/web: no certificate found for host: shop.example.com',
    kind: 'error',
    finds: ['/troubleshooting/no-ingress-address/#causes', '/troubleshooting/no-ingress-address/'],
  },
  {
    query: '502 Bad Gateway awselb/2.0',
    kind: 'error',
    finds: [
      '/troubleshooting/502-504-in-rollouts/',
      '/troubleshooting/502-504-in-rollouts/#meaning',
      '/troubleshooting/502-504-in-rollouts/#causes',
      '/troubleshooting/load-balancer-5xx/#who',
      '/troubleshooting/load-balancer-5xx/',
    ],
  },
  {
    query:
      'java.net.UnknownHostException: payments.prod.svc.cluster.local: Temporary failure in name resolution',
    kind: 'error',
    finds: [
      '/troubleshooting/dns-fails/',
      '/troubleshooting/dns-fails/#meaning',
      '/troubleshooting/dns-fails/#causes',
      '/troubleshooting/dns-fails/#confirm',
      '/troubleshooting/network-errors/#no-such-host',
    ],
  },
  {
    query:
      '[ERROR] plugin/errors: 2 sqs.eu-west-1.amazonaws.com. AAAA: read udp 10.0.23.9:51022->10.0.0.2:53: i/o timeout',
    kind: 'error',
    finds: [
      '/troubleshooting/dns-fails/',
      '/troubleshooting/dns-fails/#confirm',
      '/troubleshooting/dns-fails/#causes',
      '/troubleshooting/dns-fails/#packet-limit',
      '/troubleshooting/dns-fails/#forward',
    ],
  },
  {
    query:
      'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    kind: 'error',
    finds: [
      '/troubleshooting/assume-role-with-web-identity/',
      '/troubleshooting/assume-role-with-web-identity/#meaning',
      '/troubleshooting/assume-role-with-web-identity/#trust-policy',
    ],
  },
  {
    query:
      'InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.us-east-1.amazonaws.com/id/5C0D94A7E1F24B7D',
    kind: 'error',
    finds: [
      '/troubleshooting/assume-role-with-web-identity/#no-provider',
      '/troubleshooting/assume-role-with-web-identity/',
      '/troubleshooting/assume-role-with-web-identity/#meaning',
    ],
  },
  {
    query:
      'User: arn:aws:sts::482913577012:assumed-role/prod-workers-NodeInstanceRole-1K3JX/i-08c4f1d2a97be6103 is not authorized to perform: s3:GetObject on resource: arn:aws:s3:::acme-reports/q3.csv',
    kind: 'error',
    finds: [
      '/troubleshooting/wrong-role/',
      '/troubleshooting/wrong-role/#meaning',
      '/troubleshooting/wrong-role/#older-pod',
    ],
  },
  {
    query:
      'PodEvictionFailure: Reached max retries while trying to evict pods from nodes in node group workers-a',
    kind: 'error',
    finds: [
      '/troubleshooting/pod-eviction-failure/',
      '/troubleshooting/pod-eviction-failure/#meaning',
      '/troubleshooting/pod-eviction-failure/#causes',
      '/troubleshooting/pod-eviction-failure/#budget',
    ],
  },
  {
    query:
      'error when evicting pods/"kafka-0" -n "streaming" (will retry after 5s): Cannot evict pod as it would violate the pod\'s disruption budget.',
    kind: 'error',
    finds: [
      '/troubleshooting/pod-eviction-failure/',
      '/troubleshooting/pod-eviction-failure/#budget',
      '/troubleshooting/pod-eviction-failure/#confirm',
      '/resources/disruption-budgets/#zero-allowed',
    ],
  },
  {
    query:
      'InvalidParameterException: Unsupported Kubernetes minor version update from 1.33 to 1.35',
    kind: 'error',
    finds: [
      '/troubleshooting/upgrade-blocked/#skipped-version',
      '/troubleshooting/upgrade-blocked/',
    ],
  },
  {
    query:
      'Nodegroups workers-a, workers-b must be updated to match cluster version 1.34 before updating cluster version',
    kind: 'error',
    finds: ['/troubleshooting/upgrade-blocked/#nodes-behind', '/troubleshooting/upgrade-blocked/'],
  },
  {
    query:
      'Internal error occurred: failed calling webhook "vingress.elbv2.k8s.aws": Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/validate-networking-v1-ingress?timeout=10s": context deadline exceeded',
    kind: 'error',
    finds: [
      '/troubleshooting/webhook-fails/',
      '/troubleshooting/webhook-fails/#timeout',
      '/troubleshooting/webhook-fails/#confirm',
    ],
  },
  {
    query:
      'failed calling webhook "webhook.cert-manager.io": tls: failed to verify certificate: x509: certificate signed by unknown authority',
    kind: 'error',
    finds: ['/troubleshooting/webhook-fails/#certificate', '/troubleshooting/webhook-fails/'],
  },
  {
    query:
      'DisruptionBlocked: Pdb prevents pod evictions (PodDisruptionBudget=[monitoring/prometheus])',
    kind: 'error',
    finds: [
      '/troubleshooting/nodes-not-removed/',
      '/troubleshooting/nodes-not-removed/#confirm',
      '/troubleshooting/nodes-not-removed/#budget',
    ],
  },
  {
    query:
      'FailedGetResourceMetric: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API',
    kind: 'error',
    finds: [
      '/troubleshooting/hpa-unknown/#no-metrics',
      '/scaling/pods/#check-it',
      '/scaling/pods/#metrics',
    ],
  },
  {
    query:
      'CreateVolume, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found',
    kind: 'error',
    finds: ['/troubleshooting/pvc-pending/#permissions', '/troubleshooting/pvc-pending/'],
  },
  {
    query: 'error: Metrics API not available',
    kind: 'error',
    finds: [
      '/troubleshooting/hpa-unknown/#no-metrics',
      '/scaling/pods/#metrics',
      '/operations/observability/#metrics',
    ],
  },
  {
    query:
      'pods "nginx-5c8f" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "nginx" must set securityContext.allowPrivilegeEscalation=false)',
    kind: 'error',
    finds: ['/security/hardening/#pod-security', '/troubleshooting/forbidden/#admission'],
  },
  {
    query: 'update failed: IpNotAvailable subnet-0a41c7d9e2b35f608',
    kind: 'error',
    finds: [
      '/troubleshooting/upgrade-blocked/#network',
      '/troubleshooting/upgrade-blocked/#confirm',
      '/troubleshooting/upgrade-blocked/',
    ],
  },
  {
    query: 'kubectl get pdb -A',
    kind: 'command',
    finds: [
      '/resources/disruption-budgets/#check-it',
      '/resources/disruption-budgets/#zero-allowed',
      '/operations/#every-week',
    ],
  },
  {
    query: 'kubectl top pods -A --sort-by=memory',
    kind: 'command',
    finds: ['/reference/commands/#nodes'],
  },
  {
    query: 'kubectl get volumeattachments',
    kind: 'command',
    finds: [
      '/reference/commands/#storage',
      '/troubleshooting/multi-attach/#confirm',
      '/storage/attachment-limits/#csinode',
      '/troubleshooting/volume-not-attached/#find-out',
    ],
  },
  {
    query: 'kubectl patch pvc data -p \'{"spec":{"resources":{"requests":{"storage":"50Gi"}}}}\'',
    kind: 'command',
    finds: ['/storage/ebs/#resize'],
  },
  {
    query: 'kubectl delete pod web-0 --grace-period=0 --force',
    kind: 'command',
    finds: ['/troubleshooting/terminating/#no-stop'],
  },
  {
    query:
      'kubectl drain ip-10-0-12-31.eu-west-1.compute.internal --ignore-daemonsets --delete-emptydir-data',
    kind: 'command',
    finds: ['/worker-nodes/joining-draining-replacing/#drain', '/reference/commands/#nodes'],
  },
  {
    query: 'kubectl logs my-pod --previous',
    kind: 'command',
    finds: [
      '/reference/commands/#logs',
      '/operations/observability/#logs',
      '/troubleshooting/crash-loop-back-off/#confirm',
    ],
  },
  {
    query: 'kubectl auth can-i get secrets -n shop',
    kind: 'command',
    finds: [
      '/reference/commands/#access',
      '/troubleshooting/forbidden/#confirm',
      '/access-control/rbac/#check-it',
    ],
  },
  {
    query: 'kubectl label namespace web elbv2.k8s.aws/pod-readiness-gate-inject=enabled',
    kind: 'command',
    finds: [
      '/networking/load-balancers/#rollouts',
      '/troubleshooting/502-504-in-rollouts/#causes',
      '/resources/rollouts/#zero-downtime',
    ],
  },
  {
    query: 'kubectl config use-context prod',
    kind: 'command',
    finds: ['/reference/commands/#context'],
  },
  {
    query: 'kubectl describe configmap cluster-autoscaler-status -n kube-system',
    kind: 'command',
    finds: ['/troubleshooting/nodes-not-removed/#confirm', '/scaling/nodes/#not-removed'],
  },
  {
    query: 'aws eks update-cluster-version --name prod --kubernetes-version 1.36',
    kind: 'command',
    finds: ['/operations/upgrading/#control-plane'],
  },
  {
    query: 'aws eks list-insights --cluster-name prod',
    kind: 'command',
    finds: ['/operations/upgrading/#before', '/reference/commands/#upgrades'],
  },
  {
    query: 'aws eks update-nodegroup-version --cluster-name prod --nodegroup-name workers --force',
    kind: 'command',
    finds: ['/operations/upgrading/#nodes', '/troubleshooting/pod-eviction-failure/#slow'],
  },
  {
    query: 'aws eks cancel-update --name prod --update-id 9f0c',
    kind: 'command',
    finds: ['/operations/rolling-back/#auto-mode'],
  },
  {
    query: 'aws eks describe-cluster-versions --output table',
    kind: 'command',
    finds: [
      '/reference/version-calendar/#take-it',
      '/reference/commands/#upgrades',
      '/eks/versions/#upstream',
    ],
  },
  {
    query: 'why is my pod pending',
    kind: 'question',
    finds: [
      '/troubleshooting/pending/',
      '/troubleshooting/pending/#meaning',
      '/troubleshooting/pending/#confirm',
      '/troubleshooting/pending/#causes',
      '/control-plane/scheduler/#pending',
    ],
  },
  {
    query: 'still 29 pods after i turned on prefix delegation',
    kind: 'question',
    finds: [
      '/networking/ip-addresses/#prefixes',
      '/troubleshooting/too-many-pods/#prefixes',
      '/worker-nodes/max-pods/#more-pods',
      '/worker-nodes/max-pods/#new-nodes-only',
    ],
  },
  {
    query: 'why can i only run 11 pods on t3.small',
    kind: 'question',
    finds: [
      '/troubleshooting/too-many-pods/',
      '/troubleshooting/too-many-pods/#meaning',
      '/troubleshooting/too-many-pods/#small-type',
      '/worker-nodes/max-pods/',
      '/worker-nodes/max-pods/#formula',
      '/worker-nodes/max-pods/#examples',
    ],
  },
  {
    query: 'do i have to recreate the cluster to use other subnets',
    kind: 'question',
    finds: ['/networking/ip-addresses/#change-later'],
  },
  {
    query: 'our vpn range overlaps with the service ips what now',
    kind: 'question',
    finds: ['/networking/ip-addresses/#service-cidr'],
  },
  {
    query: 'can pods have an ipv4 and an ipv6 address at the same time',
    kind: 'question',
    finds: ['/networking/ipv6/#limits', '/networking/ipv6/'],
  },
  {
    query: 'can i convert an existing cluster to ipv6',
    kind: 'question',
    finds: [
      '/networking/ipv6/#limits',
      '/networking/ipv6/#when',
      '/networking/ipv6/',
      '/compare/vpc-cni-modes/#vpc-cni-modes.running-cluster',
    ],
  },
  {
    query: 'why do liveness probes fail since we gave pods their own security group',
    kind: 'question',
    finds: ['/networking/security-groups/#enforcing-modes'],
  },
  {
    query: 'my networkpolicy has no effect, why',
    kind: 'question',
    finds: [
      '/networking/network-policies/#mistakes',
      '/networking/network-policies/#turn-on',
      '/networking/network-policies/#check-it',
    ],
  },
  {
    query: 'how do i see the real client ip behind the nlb',
    kind: 'question',
    finds: [
      '/networking/load-balancers/#ip-or-instance',
      '/networking/client-addresses/',
      '/networking/client-addresses/#preserve',
      '/networking/client-addresses/#see-client',
      '/networking/client-addresses/#proxy-protocol',
    ],
  },
  {
    query: 'why is my new load balancer not reachable from the internet',
    kind: 'question',
    finds: [
      '/troubleshooting/service-not-reachable/#from-outside',
      '/networking/load-balancers/#ip-or-instance',
    ],
  },
  {
    query: 'can several ingresses use the same alb',
    kind: 'question',
    finds: [
      '/networking/load-balancers/#shared',
      '/networking/load-balancers/#alb-or-nlb',
      '/compare/ways-in/#ways-in.several-applications',
    ],
  },
  {
    query: 'do i have to install the lb controller on auto mode',
    kind: 'question',
    finds: [
      '/networking/load-balancers/#auto-mode',
      '/networking/load-balancers/#who-makes-them',
      '/resources/services/#install-controller',
    ],
  },
  {
    query: 'can i use ebs on fargate',
    kind: 'question',
    finds: [
      '/storage/ebs/#what-it-is',
      '/storage/efs/#fargate',
      '/troubleshooting/pvc-pending/#not-supported',
      '/compare/storage-options/#storage-options.fargate',
      '/worker-nodes/fargate/#not-supported',
    ],
  },
  {
    query: 'how do i move a volume to another az',
    kind: 'question',
    finds: [
      '/storage/backup/#restore',
      '/storage/ebs/#one-zone',
      '/storage/moving-volumes/',
      '/storage/moving-volumes/#zone',
      '/storage/moving-volumes/#which-way',
    ],
  },
  {
    query: 'can i make a pvc smaller again',
    kind: 'question',
    finds: [
      '/storage/ebs/#resize',
      '/storage/moving-volumes/#copy-files',
      '/storage/moving-volumes/#which-way',
    ],
  },
  {
    query: 'why are the files still there after deleting the efs pvc',
    kind: 'question',
    finds: ['/storage/efs/#access-points', '/storage/efs/#not-deleted'],
  },
  {
    query: 'does aws back up my cluster',
    kind: 'question',
    finds: ['/storage/backup/', '/storage/backup/#aws-backup', '/control-plane/etcd/#on-eks'],
  },
  {
    query: 'why does it take 6 minutes until the statefulset pod is back after the node crashed',
    kind: 'question',
    finds: [
      '/troubleshooting/multi-attach/#node-lost',
      '/troubleshooting/multi-attach/',
      '/troubleshooting/multi-attach/#meaning',
    ],
  },
  {
    query: 'pvc stuck pending since the upgrade, do i need to install the ebs csi driver',
    kind: 'question',
    finds: ['/troubleshooting/pvc-pending/#no-driver', '/storage/ebs/#driver'],
  },
  {
    query: 'why does the hpa show unknown',
    kind: 'question',
    finds: ['/troubleshooting/hpa-unknown/', '/scaling/pods/#check-it'],
  },
  {
    query: 'how long does the hpa wait before it scales down',
    kind: 'question',
    finds: ['/scaling/pods/#hpa'],
  },
  {
    query: 'can i use hpa and vpa on the same deployment',
    kind: 'question',
    finds: [
      '/scaling/pods/#vpa',
      '/scaling/#mistakes',
      '/compare/scaling-tools/#scaling-tools.do-not-combine',
    ],
  },
  {
    query: 'how do i move from cluster autoscaler to karpenter',
    kind: 'question',
    finds: ['/scaling/nodes/#move'],
  },
  {
    query: 'can i go back to the old version after an upgrade',
    kind: 'question',
    finds: ['/operations/rolling-back/', '/operations/rolling-back/#when'],
  },
  {
    query: 'can i jump from 1.33 straight to 1.35',
    kind: 'question',
    finds: ['/operations/upgrading/#order', '/troubleshooting/upgrade-blocked/#skipped-version'],
  },
  {
    query: 'is there downtime when the control plane gets upgraded',
    kind: 'question',
    finds: ['/operations/upgrading/#control-plane'],
  },
  {
    query: 'upgraded the control plane but nodes still show the old version?',
    kind: 'question',
    finds: [
      '/operations/upgrading/#nodes',
      '/operations/upgrading/#order',
      '/operations/upgrading/',
    ],
  },
  {
    query: 'do i need to update coredns and kube-proxy myself after the upgrade',
    kind: 'question',
    finds: ['/operations/upgrading/#add-ons', '/eks/add-ons/', '/eks/add-ons/#update'],
  },
  {
    query: 'why did our eks bill go up six times',
    kind: 'question',
    finds: [
      '/eks/cost/#extended-support',
      '/operations/cutting-cost/#reduce',
      '/operations/#calendar',
      '/compare/support-periods/#support-periods.fee',
    ],
  },
  {
    query: 'who deleted the nodegroup yesterday',
    kind: 'question',
    finds: ['/operations/observability/#logs', '/control-plane/logging/#types'],
  },
  {
    query: 'how do i find out which namespace costs the most',
    kind: 'question',
    finds: [
      '/operations/cutting-cost/#see',
      '/operations/cost-by-team/',
      '/operations/cost-by-team/#split-cost',
      '/operations/cost-by-team/#choose',
    ],
  },
  {
    query: 'why does karpenter not remove a nearly empty node',
    kind: 'question',
    finds: [
      '/troubleshooting/nodes-not-removed/',
      '/troubleshooting/nodes-not-removed/#causes',
      '/troubleshooting/nodes-not-removed/#confirm',
      '/troubleshooting/nodes-not-removed/#settings',
      '/scaling/nodes/#not-removed',
    ],
  },
  {
    query: 'full admin in iam but kubectl says no, why',
    kind: 'question',
    finds: [
      '/access-control/#iam-and-kubernetes',
      '/troubleshooting/unauthorized/',
      '/troubleshooting/unauthorized/#no-entry',
      '/troubleshooting/unauthorized/#meaning',
      '/troubleshooting/forbidden/#no-rights',
    ],
  },
  {
    query: 'aws-auth is broken and nobody can log in, how to get back in',
    kind: 'question',
    finds: [
      '/access-control/access-entries/#recover',
      '/troubleshooting/unauthorized/#no-entry',
      '/troubleshooting/unauthorized/#mapping',
    ],
  },
  {
    query: 'why does my pod use the node role instead of its service account role',
    kind: 'question',
    finds: [
      '/troubleshooting/wrong-role/',
      '/troubleshooting/wrong-role/#meaning',
      '/troubleshooting/wrong-role/#older-pod',
      '/troubleshooting/wrong-role/#sdk',
      '/troubleshooting/wrong-role/#service-account',
    ],
  },
  {
    query: 'does pod identity work on fargate',
    kind: 'question',
    finds: [
      '/access-control/pod-identity/#where-it-works',
      '/troubleshooting/wrong-role/#unsupported',
      '/compare/pod-credentials/#pod-credentials.works-on-fargate',
    ],
  },
  {
    query: 'java 8 pods get oom since we moved to al2023',
    kind: 'question',
    finds: [
      '/troubleshooting/oom-killed/#causes',
      '/troubleshooting/oom-killed/#runtime-limit',
      '/worker-nodes/operating-systems/#al2023',
      '/troubleshooting/oom-killed/',
    ],
  },
  {
    query: 'bootstrap.sh in user data does nothing anymore',
    kind: 'question',
    finds: [
      '/worker-nodes/operating-systems/#al2023',
      '/troubleshooting/nodes-do-not-join/#user-data',
      '/worker-nodes/self-managed-nodes/#user-data',
    ],
  },
  {
    query: 'auto mode nodes not visible in the ec2 console',
    kind: 'question',
    finds: ['/worker-nodes/auto-mode/#give-up', '/worker-nodes/auto-mode-in-practice/#hidden'],
  },
  {
    query: 'can i still use ingress-nginx for a new cluster',
    kind: 'question',
    finds: [
      '/resources/ingress-and-gateway/#ingress-nginx',
      '/networking/load-balancers/#who-makes-them',
    ],
  },
  {
    query: 'node role arn with a path in aws-auth, nodes never join',
    kind: 'question',
    finds: [
      '/troubleshooting/nodes-do-not-join/#role',
      '/access-control/aws-auth/#mistakes',
      '/compare/cluster-access/#cluster-access.arn-with-path',
    ],
  },
  {
    query: 'coredns pods stay pending, what do they need',
    kind: 'question',
    finds: [
      '/troubleshooting/dns-fails/#causes',
      '/troubleshooting/pending/',
      '/troubleshooting/pending/#causes',
      '/troubleshooting/pending/#no-new-node',
    ],
  },
  {
    query: 'why are external names so slow to resolve from pods',
    kind: 'question',
    finds: ['/resources/dns/#ndots', '/troubleshooting/dns-fails/#causes'],
  },
  {
    query: 'does the cluster autoscaler handle spot interruptions',
    kind: 'question',
    finds: ['/compare/scaling-tools/#scaling-tools.spot-interruptions', '/scaling/nodes/#compare'],
  },
  {
    query: 'can windows containers mount efs',
    kind: 'question',
    finds: ['/storage/efs/#what-it-is', '/compare/storage-options/#storage-options.windows'],
  },
  {
    query: 'does prefix delegation work together with security groups for pods',
    kind: 'question',
    finds: [
      '/compare/vpc-cni-modes/#vpc-cni-modes.with-prefix-delegation',
      '/compare/vpc-cni-modes/#vpc-cni-modes.with-security-groups',
    ],
  },
  {
    query: 'what is kro',
    kind: 'question',
    finds: ['/reference/glossary/#kro', '/eks/capabilities/#kro'],
  },
  {
    query: 'what is a toleration',
    kind: 'question',
    finds: ['/reference/glossary/#toleration', '/resources/scheduling/#taints'],
  },
  {
    query: 'meaning of platform version',
    kind: 'question',
    finds: ['/reference/glossary/#platform-version', '/eks/versions/#platform-versions'],
  },
  {
    query: 'what is preemption',
    kind: 'question',
    finds: ['/reference/glossary/#preemption', '/resources/scheduling/#priority'],
  },
  {
    query: 'what is an endpointslice',
    kind: 'question',
    finds: ['/reference/glossary/#endpointslice', '/resources/services/#who-routes'],
  },
  { query: 'what is a finalizer', kind: 'question', finds: ['/reference/glossary/#finalizer'] },
  {
    query: 'what is a target group',
    kind: 'question',
    finds: ['/reference/glossary/#target-group'],
  },
  { query: 'what does cordon mean', kind: 'question', finds: ['/reference/glossary/#cordon'] },
  {
    query: 'what does pdb stand for',
    kind: 'question',
    finds: [
      '/reference/glossary/#poddisruptionbudget',
      '/resources/disruption-budgets/',
      '/resources/disruption-budgets/#what-they-do',
    ],
  },
  {
    query: 'until when is 1.34 supported',
    kind: 'question',
    finds: [
      '/reference/version-calendar/',
      '/reference/version-calendar/#today',
      '/reference/version-calendar/#1.34',
    ],
  },
  {
    query: 'how many clusters can i have in one region',
    kind: 'question',
    finds: [
      '/reference/quotas/',
      '/reference/quotas/#eks',
      '/eks/quotas/#aws-quotas',
      '/reference/quotas/#quota-clusters',
    ],
  },
  {
    query: 'how current is the information on this site',
    kind: 'question',
    finds: ['/reference/freshness/', '/reference/freshness/#how', '/reference/#freshness'],
  },
  {
    query: 'pods reach internet nat',
    kind: 'keywords',
    finds: [
      '/networking/#paths',
      '/networking/outbound-traffic/',
      '/networking/outbound-traffic/#no-internet',
      '/networking/outbound-traffic/#snat',
    ],
  },
  {
    query: 'customer routed egress webhook',
    kind: 'keywords',
    finds: ['/networking/#paths', '/troubleshooting/webhook-fails/#timeout'],
  },
  {
    query: 'minimum_ip_target warm_ip_target',
    kind: 'keywords',
    finds: ['/networking/vpc-cni/#warm-pool'],
  },
  {
    query: 'ec2 throttling cni ip',
    kind: 'keywords',
    finds: ['/networking/vpc-cni/#warm-pool', '/troubleshooting/container-creating/#no-address'],
  },
  {
    query: 'vpc-cni addon config preserve',
    kind: 'keywords',
    finds: ['/networking/vpc-cni/#settings'],
  },
  {
    query: 'fragmented subnet cidr reservation',
    kind: 'keywords',
    finds: ['/networking/ip-addresses/#prefixes'],
  },
  { query: 'eksctl ipv6 cluster', kind: 'keywords', finds: ['/networking/ipv6/#create'] },
  {
    query: 'subnet tags internal-elb',
    kind: 'keywords',
    finds: [
      '/networking/load-balancers/#subnets',
      '/troubleshooting/subnets-not-discovered/',
      '/troubleshooting/subnets-not-discovered/#causes',
    ],
  },
  {
    query: 'nlb source ranges',
    kind: 'keywords',
    finds: ['/networking/load-balancers/#ip-or-instance'],
  },
  {
    query: 'default deny dns egress',
    kind: 'keywords',
    finds: ['/networking/network-policies/#write-one'],
  },
  {
    query: 'udp load balancer',
    kind: 'keywords',
    finds: ['/networking/load-balancers/#alb-or-nlb', '/compare/ways-in/#ways-in.protocols'],
  },
  { query: 'aws waf in front', kind: 'keywords', finds: ['/compare/ways-in/#ways-in.waf'] },
  {
    query: 'readiness gate pod',
    kind: 'keywords',
    finds: [
      '/networking/load-balancers/#rollouts',
      '/troubleshooting/502-504-in-rollouts/#causes',
      '/reference/glossary/#readiness-gate',
      '/resources/rollouts/#zero-downtime',
    ],
  },
  {
    query: 'efs mount target 2049',
    kind: 'keywords',
    finds: ['/storage/efs/#driver', '/storage/efs/#mistakes', '/storage/efs-access/#network'],
  },
  {
    query: 's3 bucket pod iam role mount',
    kind: 'keywords',
    finds: ['/storage/other-drivers/#s3'],
  },
  {
    query: 'gp3 iops change volumeattributesclass',
    kind: 'keywords',
    finds: ['/storage/ebs/#resize', '/storage/moving-volumes/#gp3'],
  },
  {
    query: 'auto mode storageclass provisioner',
    kind: 'keywords',
    finds: ['/storage/ebs/#auto-mode'],
  },
  {
    query: 'restore one namespace to another cluster',
    kind: 'keywords',
    finds: ['/storage/backup/#aws-backup', '/storage/backup/', '/storage/velero/#other-cluster'],
  },
  {
    query: 'released pv reuse',
    kind: 'keywords',
    finds: ['/storage/#reclaim', '/storage/moving-volumes/#cluster'],
  },
  {
    query: 'node group min size zero tag',
    kind: 'keywords',
    finds: [
      '/scaling/nodes/#cluster-autoscaler',
      '/compare/scaling-tools/#scaling-tools.to-zero',
      '/troubleshooting/cluster-autoscaler-adds-no-node/#discovery',
    ],
  },
  {
    query: 'safe-to-evict annotation',
    kind: 'keywords',
    finds: [
      '/troubleshooting/nodes-not-removed/#marked',
      '/scaling/nodes/#not-removed',
      '/troubleshooting/nodes-not-removed/#untouchable',
      '/troubleshooting/cluster-autoscaler-scale-down/',
      '/troubleshooting/cluster-autoscaler-scale-down/#removed-anyway',
    ],
  },
  {
    query: 'hpa replicas manifest',
    kind: 'keywords',
    finds: ['/scaling/pods/#hpa', '/delivery/argo-cd-sync/#drift'],
  },
  { query: 'scale to zero weekend', kind: 'keywords', finds: ['/operations/cutting-cost/#idle'] },
  {
    query: 'cross az traffic cost',
    kind: 'keywords',
    finds: [
      '/networking/client-addresses/#same-zone',
      '/operations/cutting-cost/#reduce',
      '/eks/cost/#what-else',
      '/operations/cutting-cost/#zone-traffic',
    ],
  },
  {
    query: 'fluent bit fargate logs',
    kind: 'keywords',
    finds: ['/operations/observability/#logs', '/worker-nodes/fargate/#logs-missing'],
  },
  {
    query: 'scheduler metrics prometheus endpoint',
    kind: 'keywords',
    finds: ['/operations/observability/#metrics'],
  },
  {
    query: 'guardduty audit log',
    kind: 'keywords',
    finds: ['/security/hardening/#audit', '/security/threat-detection/#what'],
  },
  {
    query: 'cis benchmark kube-bench',
    kind: 'keywords',
    finds: ['/security/hardening/#nodes', '/security/compliance/#cis'],
  },
  {
    query: 'ecr image scanning',
    kind: 'keywords',
    finds: ['/security/hardening/#images', '/security/trusted-images/#scan'],
  },
  {
    query: 'upgrade runbook steps',
    kind: 'keywords',
    finds: ['/operations/#every-upgrade', '/operations/upgrading/#order', '/operations/upgrading/'],
  },
  {
    query: 'removed apis insights error',
    kind: 'keywords',
    finds: ['/operations/upgrading/#before', '/troubleshooting/upgrade-blocked/#insights'],
  },
  {
    query: 'rollback timeout auto mode',
    kind: 'keywords',
    finds: ['/operations/rolling-back/#auto-mode'],
  },
  {
    query: 'minimal update strategy nodes schedulingdisabled',
    kind: 'keywords',
    finds: ['/troubleshooting/pod-eviction-failure/#meaning'],
  },
  {
    query: 'stale irsa token expired',
    kind: 'keywords',
    finds: ['/troubleshooting/assume-role-with-web-identity/#stale-token'],
  },
  {
    query: 'webhook deadlock failurepolicy',
    kind: 'keywords',
    finds: ['/troubleshooting/webhook-fails/#deadlock', '/control-plane/api-server/#webhooks'],
  },
  {
    query: 'out-of-service taint',
    kind: 'keywords',
    finds: ['/troubleshooting/multi-attach/#node-lost'],
  },
  {
    query: 'alb keepalive timeout',
    kind: 'keywords',
    finds: ['/troubleshooting/502-504-in-rollouts/#causes'],
  },
  {
    query: 'endpoints empty selector',
    kind: 'keywords',
    finds: [
      '/troubleshooting/service-not-reachable/',
      '/troubleshooting/service-not-reachable/#causes',
      '/troubleshooting/service-not-reachable/#confirm',
      '/resources/services/#who-routes',
    ],
  },
  {
    query: 'node log collector',
    kind: 'keywords',
    finds: ['/troubleshooting/events-and-logs/#collect'],
  },
  { query: 'what changed on this site', kind: 'keywords', finds: ['/reference/changes/'] },
  {
    query: 'shell on node',
    kind: 'keywords',
    finds: ['/reference/commands/#nodes', '/worker-nodes/#shell'],
  },
  {
    query: 'eks support dates json',
    kind: 'keywords',
    finds: ['/reference/version-calendar/#take-it', '/reference/#data'],
  },
  {
    query: 'where facts come from',
    kind: 'keywords',
    finds: [
      '/reference/sources/',
      '/reference/sources/#all',
      '/reference/freshness/#how',
      '/reference/#freshness',
      '/reference/freshness/',
      '/reference/freshness/#facts',
    ],
  },
  {
    query: 'hpa vs keda',
    kind: 'versus',
    finds: ['/scaling/#which', '/scaling/#two-loops', '/scaling/pods/', '/compare/scaling-tools/'],
  },
  {
    query: 'karpenter vs cluster autoscaler',
    kind: 'versus',
    finds: [
      '/scaling/nodes/',
      '/scaling/nodes/#short-answer',
      '/scaling/nodes/#compare',
      '/compare/scaling-tools/',
    ],
  },
  {
    query: 'auto mode or karpenter',
    kind: 'versus',
    finds: [
      '/scaling/nodes/',
      '/scaling/nodes/#short-answer',
      '/scaling/nodes/#compare',
      '/compare/scaling-tools/',
      '/compare/compute-options/',
    ],
  },
  {
    query: 'alb vs nlb',
    kind: 'versus',
    finds: ['/networking/load-balancers/#alb-or-nlb', '/compare/ways-in/'],
  },
  {
    query: 'ingress vs gateway api',
    kind: 'versus',
    finds: [
      '/resources/ingress-and-gateway/#which',
      '/compare/ways-in/',
      '/resources/ingress-and-gateway/',
    ],
  },
  {
    query: 'network policy vs security group',
    kind: 'versus',
    finds: ['/networking/#what-blocks', '/networking/security-groups/#per-pod'],
  },
  {
    query: 'prefix delegation vs custom networking',
    kind: 'versus',
    finds: ['/networking/vpc-cni/#modes', '/compare/vpc-cni-modes/'],
  },
  {
    query: 'strict vs standard enforcing mode',
    kind: 'versus',
    finds: ['/networking/security-groups/#enforcing-modes'],
  },
  {
    query: 'ebs vs efs',
    kind: 'versus',
    finds: ['/compare/storage-options/', '/storage/other-drivers/#choose', '/storage/#volumes'],
  },
  {
    query: 'mountpoint vs s3 files',
    kind: 'versus',
    finds: [
      '/storage/other-drivers/#s3',
      '/compare/storage-options/',
      '/storage/other-drivers/#choose',
    ],
  },
  {
    query: 'fsx lustre vs efs',
    kind: 'versus',
    finds: [
      '/compare/storage-options/',
      '/storage/other-drivers/#fsx',
      '/storage/other-drivers/#choose',
    ],
  },
  { query: 'waitforfirstconsumer vs immediate', kind: 'versus', finds: ['/storage/#binding'] },
  { query: 'retain vs delete', kind: 'versus', finds: ['/storage/#reclaim'] },
  {
    query: 'evicted vs oomkilled',
    kind: 'versus',
    finds: ['/troubleshooting/oom-killed/#meaning'],
  },
  {
    query: 'clusterip vs nodeport vs loadbalancer',
    kind: 'versus',
    finds: ['/compare/service-types/'],
  },
  {
    query: 'standard vs extended support',
    kind: 'versus',
    finds: ['/compare/support-periods/', '/eks/versions/#periods', '/operations/#calendar'],
  },
  {
    query: 'pods on another node time out terraform module',
    kind: 'keywords',
    finds: ['/troubleshooting/service-not-reachable/#node-ports'],
  },
  {
    query: 'second istio gateway targets unhealthy',
    kind: 'keywords',
    finds: ['/troubleshooting/mesh-breaks-pods/#no-listener'],
  },
  {
    query: 'gpu invisible on ubuntu node',
    kind: 'keywords',
    finds: ['/troubleshooting/gpus-not-offered/#runtime', '/troubleshooting/gpus-not-offered/'],
  },
  {
    query: 'pod unreachable from own node',
    kind: 'keywords',
    finds: ['/networking/security-groups/#enforcing-modes'],
  },
  {
    query: 'node dies when a pod eats memory',
    kind: 'keywords',
    finds: ['/troubleshooting/oom-killed/#node'],
  },
  {
    query: 'loki irsa 405 s3 endpoint',
    kind: 'keywords',
    finds: ['/troubleshooting/grafana-loki-thanos-fail/#s3-endpoint'],
  },
]
