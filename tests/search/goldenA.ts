import type { GoldenQuery } from './goldenQuery.ts'

/** Queries whose answers stand in the chapters on EKS, the control plane, nodes, access and resources. */
export const goldenA: readonly GoldenQuery[] = [
  {
    query: 'what to decide before you create a cluster',
    kind: 'exact',
    finds: ['/eks/creating-a-cluster/#before-you-start'],
  },
  { query: 'which limits cannot be raised', kind: 'exact', finds: ['/eks/quotas/#hard-limits'] },
  {
    query: 'what the upgrade policy decides',
    kind: 'exact',
    finds: ['/eks/versions/#upgrade-policy'],
  },
  {
    query: 'what AWS changes without asking',
    kind: 'exact',
    finds: ['/eks/who-manages-what/#unasked'],
  },
  {
    query: 'what happens to settings you changed',
    kind: 'exact',
    finds: ['/eks/add-ons/#conflicts'],
  },
  {
    query: 'what happens to a request',
    kind: 'exact',
    finds: ['/control-plane/api-server/#request-path'],
  },
  {
    query: 'what happens if you lose your key',
    kind: 'exact',
    finds: ['/control-plane/encryption/#lost-key'],
  },
  {
    query: 'how to reach a private-only endpoint',
    kind: 'exact',
    finds: ['/control-plane/endpoint-access/#private-only'],
  },
  {
    query: 'control plane settings you can change',
    kind: 'exact',
    finds: ['/control-plane/scaling-and-sla/#settings'],
  },
  {
    query: 'what the cloud controller manager does',
    kind: 'exact',
    finds: ['/control-plane/controller-manager/#cloud-controller-manager'],
  },
  {
    query: 'how a node joins',
    kind: 'exact',
    finds: ['/worker-nodes/joining-draining-replacing/#join'],
  },
  {
    query: 'amazon linux 2 is no longer supported',
    kind: 'exact',
    finds: ['/worker-nodes/operating-systems/#al2'],
  },
  {
    query: 'is kube-proxy service discovery?',
    kind: 'exact',
    finds: ['/worker-nodes/kube-proxy/#not-discovery'],
  },
  {
    query: 'what does not work on fargate',
    kind: 'exact',
    finds: ['/worker-nodes/fargate/#not-supported'],
  },
  {
    query: 'when to bring your own launch template',
    kind: 'exact',
    finds: ['/worker-nodes/launch-templates/#launch-template'],
  },
  {
    query: 'rights that lead to more rights',
    kind: 'exact',
    finds: ['/access-control/rbac/#escalation'],
  },
  {
    query: 'when nobody can get in',
    kind: 'exact',
    finds: ['/access-control/access-entries/#recover'],
  },
  {
    query: 'iam permissions are not kubernetes permissions',
    kind: 'exact',
    finds: ['/access-control/#iam-and-kubernetes'],
  },
  {
    query: 'are tokens still kept in secrets',
    kind: 'exact',
    finds: ['/access-control/service-accounts/#token-secrets'],
  },
  {
    query: 'why allowed disruptions is 0',
    kind: 'exact',
    finds: ['/resources/disruption-budgets/#zero-allowed'],
  },
  {
    query: 'what a namespace does not isolate',
    kind: 'exact',
    finds: ['/resources/namespaces/#not-isolation'],
  },
  {
    query: 'in which order they start and stop',
    kind: 'exact',
    finds: ['/resources/init-and-sidecar-containers/#order'],
  },
  { query: 'compute for pods on eks', kind: 'exact', finds: ['/compare/compute-options/'] },
  {
    query: 'irsa',
    kind: 'abbreviation',
    finds: [
      '/access-control/irsa/',
      '/access-control/irsa/#how-it-works',
      '/reference/glossary/#irsa',
    ],
  },
  {
    query: 'rbac',
    kind: 'abbreviation',
    finds: [
      '/access-control/rbac/',
      '/access-control/rbac/#roles-and-bindings',
      '/reference/glossary/#rbac',
    ],
  },
  {
    query: 'pdb',
    kind: 'abbreviation',
    finds: [
      '/resources/disruption-budgets/',
      '/resources/disruption-budgets/#what-they-do',
      '/reference/glossary/#poddisruptionbudget',
    ],
  },
  {
    query: 'crd',
    kind: 'abbreviation',
    finds: [
      '/resources/custom-resources/',
      '/resources/custom-resources/#crd',
      '/reference/glossary/#customresourcedefinition',
    ],
  },
  {
    query: 'imds',
    kind: 'abbreviation',
    finds: ['/access-control/node-role/#imds', '/reference/glossary/#imds'],
  },
  {
    query: 'mng',
    kind: 'abbreviation',
    finds: [
      '/worker-nodes/managed-node-groups/',
      '/worker-nodes/managed-node-groups/#what-they-are',
      '/reference/glossary/#managed-node-group',
    ],
  },
  { query: 'kms cmk', kind: 'abbreviation', finds: ['/control-plane/encryption/#own-key'] },
  {
    query: 'ccm',
    kind: 'abbreviation',
    finds: [
      '/control-plane/controller-manager/#cloud-controller-manager',
      '/reference/glossary/#cloud-controller-manager',
    ],
  },
  {
    query: 'eso',
    kind: 'abbreviation',
    finds: ['/resources/external-secrets/#sync', '/reference/glossary/#external-secrets-operator'],
  },
  {
    query: 'ascp',
    kind: 'abbreviation',
    finds: [
      '/resources/external-secrets/#mount',
      '/resources/external-secrets/#choose',
      '/compare/configuration-stores/',
    ],
  },
  {
    query: 'ack',
    kind: 'abbreviation',
    finds: ['/eks/capabilities/#ack', '/reference/glossary/#ack'],
  },
  {
    query: 'al2023',
    kind: 'abbreviation',
    finds: ['/worker-nodes/operating-systems/#al2023', '/reference/glossary/#al2023'],
  },
  {
    query: 'ami',
    kind: 'abbreviation',
    finds: [
      '/worker-nodes/operating-systems/',
      '/worker-nodes/operating-systems/#choose',
      '/reference/glossary/#ami',
    ],
  },
  {
    query: 'sla',
    kind: 'abbreviation',
    finds: [
      '/control-plane/scaling-and-sla/#sla',
      '/control-plane/#availability',
      '/compare/control-plane-modes/#control-plane-modes.sla',
    ],
  },
  {
    query: 'qos',
    kind: 'abbreviation',
    finds: [
      '/resources/requests-and-limits/#qos',
      '/compare/qos-classes/',
      '/reference/glossary/#qos-class',
    ],
  },
  {
    query: 'sa token',
    kind: 'abbreviation',
    finds: [
      '/access-control/service-accounts/#tokens',
      '/reference/glossary/#service-account-token',
    ],
  },
  {
    query: 'oidc for ci',
    kind: 'abbreviation',
    finds: [
      '/access-control/iam-and-kubeconfig/#github-actions',
      '/access-control/iam-and-kubeconfig/#ci',
      '/delivery/private-runners/#iam',
    ],
  },
  { query: 'sso kubectl', kind: 'abbreviation', finds: ['/access-control/user-accounts/#sso'] },
  {
    query: '8xl tier',
    kind: 'abbreviation',
    finds: ['/control-plane/scaling-and-sla/#provisioned'],
  },
  {
    query: 'sts ds deploy difference',
    kind: 'abbreviation',
    finds: ['/compare/workload-resources/', '/resources/controllers/#other-workloads'],
  },
  {
    query: 'gw api',
    kind: 'abbreviation',
    finds: ['/resources/ingress-and-gateway/#gateway-api', '/reference/glossary/#gateway-api'],
  },
  { query: 'ssm node', kind: 'abbreviation', finds: ['/worker-nodes/#shell'] },
  { query: 'cj tz', kind: 'abbreviation', finds: ['/resources/jobs/#cronjobs'] },
  {
    query: 'cfs throttling',
    kind: 'abbreviation',
    finds: ['/resources/requests-and-limits/#cpu-throttling'],
  },
  {
    query: 'kcm',
    kind: 'abbreviation',
    finds: [
      '/control-plane/controller-manager/',
      '/control-plane/controller-manager/#what-it-does',
      '/reference/glossary/#controller-manager',
    ],
  },
  {
    query: 'master nodes',
    kind: 'synonym',
    finds: [
      '/control-plane/',
      '/control-plane/#parts',
      '/reference/glossary/#control-plane',
      '/control-plane/#who-runs-it',
    ],
  },
  {
    query: 'cluster database',
    kind: 'synonym',
    finds: [
      '/control-plane/etcd/',
      '/control-plane/etcd/#what-it-stores',
      '/reference/glossary/#etcd',
    ],
  },
  {
    query: 'raci matrix aws vs us',
    kind: 'synonym',
    finds: [
      '/compare/who-is-responsible/',
      '/eks/who-manages-what/#by-compute-type',
      '/eks/who-manages-what/',
    ],
  },
  {
    query: 'monthly price of an empty cluster',
    kind: 'synonym',
    finds: ['/eks/cost/#cluster', '/eks/cost/#examples'],
  },
  { query: 'hidden charges', kind: 'synonym', finds: ['/eks/cost/#what-else'] },
  { query: 'tear down everything', kind: 'synonym', finds: ['/eks/creating-a-cluster/#delete'] },
  {
    query: 'protect cluster from accidental removal',
    kind: 'synonym',
    finds: ['/eks/creating-a-cluster/#prevent-deletion'],
  },
  {
    query: 'plugins managed by aws',
    kind: 'synonym',
    finds: ['/eks/add-ons/#what-they-are', '/eks/add-ons/'],
  },
  {
    query: 'gitops without running it myself',
    kind: 'synonym',
    finds: [
      '/eks/capabilities/#argo-cd',
      '/eks/capabilities/',
      '/delivery/gitops/#choose',
      '/delivery/gitops/',
    ],
  },
  { query: 'provision s3 buckets from yaml', kind: 'synonym', finds: ['/eks/capabilities/#ack'] },
  {
    query: 'old release forced to newer one automatically',
    kind: 'synonym',
    finds: ['/eks/versions/#after-extended-support', '/eks/versions/#upgrade-policy'],
  },
  {
    query: 'jumphost to reach api',
    kind: 'synonym',
    finds: ['/control-plane/endpoint-access/#private-only', '/networking/private-clusters/#reach'],
  },
  {
    query: 'ip allowlist for kubernetes api',
    kind: 'synonym',
    finds: ['/control-plane/endpoint-access/#restrict'],
  },
  {
    query: 'who did what trail',
    kind: 'synonym',
    finds: [
      '/control-plane/logging/#types',
      '/control-plane/logging/#read',
      '/security/compliance/#evidence',
    ],
  },
  {
    query: 'pack workloads on fewer machines scheduler',
    kind: 'synonym',
    finds: ['/control-plane/scheduler/#on-eks'],
  },
  {
    query: 'serverless containers kubernetes',
    kind: 'synonym',
    finds: ['/worker-nodes/fargate/', '/worker-nodes/fargate/#what-it-is'],
  },
  {
    query: 'machines in our own datacenter as workers',
    kind: 'synonym',
    finds: ['/worker-nodes/hybrid-nodes/', '/worker-nodes/hybrid-nodes/#what-they-are'],
  },
  {
    query: 'put a server into maintenance mode',
    kind: 'synonym',
    finds: ['/worker-nodes/joining-draining-replacing/#drain'],
  },
  {
    query: 'self healing machines',
    kind: 'synonym',
    finds: ['/worker-nodes/node-repair/#repair'],
  },
  {
    query: 'graphics card for ml workload',
    kind: 'synonym',
    finds: [
      '/worker-nodes/choosing-compute/#gpu',
      '/accelerators/',
      '/accelerators/#start',
      '/accelerators/#which-instance',
      '/accelerators/#which-nodes',
    ],
  },
  {
    query: 'cheap interruptible instances',
    kind: 'synonym',
    finds: ['/worker-nodes/managed-node-groups/#spot', '/reference/glossary/#spot-instance'],
  },
  {
    query: 'density of containers per machine',
    kind: 'synonym',
    finds: [
      '/worker-nodes/max-pods/',
      '/worker-nodes/max-pods/#formula',
      '/worker-nodes/max-pods/#more-pods',
    ],
  },
  {
    query: 'cloud-init for own nodes',
    kind: 'synonym',
    finds: ['/worker-nodes/self-managed-nodes/#user-data'],
  },
  {
    query: 'onboard new colleague to cluster',
    kind: 'synonym',
    finds: [
      '/access-control/user-accounts/#access-entries',
      '/access-control/access-entries/#create',
      '/access-control/user-accounts/',
      '/access-control/access-entries/',
    ],
  },
  {
    query: 'read-only access for auditors',
    kind: 'synonym',
    finds: [
      '/access-control/access-entries/#access-policies',
      '/access-control/rbac/#default-roles',
    ],
  },
  {
    query: 'bucket in someone elses aws account from a pod',
    kind: 'synonym',
    finds: [
      '/access-control/pod-identity/#cross-account',
      '/access-control/across-accounts/#choose',
      '/access-control/across-accounts/',
    ],
  },
  {
    query: 'login token lifetime of kubectl',
    kind: 'synonym',
    finds: [
      '/access-control/iam-and-kubeconfig/#how-kubectl-logs-in',
      '/access-control/#authentication',
      '/compare/user-and-service-accounts/#user-and-service-accounts.token-lifetime',
    ],
  },
  {
    query: 'instance profile permissions minimal',
    kind: 'synonym',
    finds: ['/access-control/node-role/#what-it-needs'],
  },
  {
    query: 'superuser group',
    kind: 'synonym',
    finds: [
      '/access-control/rbac/#default-roles',
      '/access-control/rbac/#escalation',
      '/access-control/user-accounts/#groups',
    ],
  },
  {
    query: 'healthchecks',
    kind: 'synonym',
    finds: ['/resources/probes/', '/resources/probes/#three-probes', '/reference/glossary/#probe'],
  },
  { query: 'scheduled task nightly', kind: 'synonym', finds: ['/resources/jobs/#cronjobs'] },
  {
    query: 'agent on every machine',
    kind: 'synonym',
    finds: [
      '/resources/daemonsets/',
      '/resources/daemonsets/#what-they-do',
      '/reference/glossary/#daemonset',
    ],
  },
  {
    query: 'application properties file into container',
    kind: 'synonym',
    finds: ['/resources/configmaps/#use-it'],
  },
  {
    query: 'reserve nodes for one team',
    kind: 'synonym',
    finds: ['/resources/scheduling/#taints', '/worker-nodes/karpenter-in-practice/#teams'],
  },
  {
    query: 'stop cleanly before being killed',
    kind: 'synonym',
    finds: ['/resources/pod-lifecycle/#termination'],
  },
  {
    query: 'budget for cpu per team',
    kind: 'synonym',
    finds: ['/resources/resource-quotas/#resource-quota', '/resources/resource-quotas/'],
  },
  { query: 'revert bad release of my app', kind: 'synonym', finds: ['/resources/rollouts/#undo'] },
  {
    query: 'credentials store outside cluster',
    kind: 'synonym',
    finds: [
      '/resources/external-secrets/',
      '/resources/external-secrets/#choose',
      '/resources/secrets/#external-stores',
    ],
  },
  {
    query: 'helper container next to app',
    kind: 'synonym',
    finds: [
      '/resources/init-and-sidecar-containers/#sidecars',
      '/resources/pods/#sidecars',
      '/reference/glossary/#sidecar-container',
      '/resources/init-and-sidecar-containers/',
    ],
  },
  {
    query: 'karpentr',
    kind: 'typo',
    finds: [
      '/worker-nodes/karpenter/',
      '/worker-nodes/karpenter/#what-it-is',
      '/reference/glossary/#karpenter',
    ],
  },
  {
    query: 'fargte profile',
    kind: 'typo',
    finds: ['/worker-nodes/fargate/#profiles', '/reference/glossary/#fargate-profile'],
  },
  {
    query: 'bottlerockt',
    kind: 'typo',
    finds: ['/worker-nodes/operating-systems/#bottlerocket', '/reference/glossary/#bottlerocket'],
  },
  {
    query: 'kublet',
    kind: 'typo',
    finds: [
      '/worker-nodes/kubelet/',
      '/worker-nodes/kubelet/#what-it-does',
      '/reference/glossary/#kubelet',
    ],
  },
  { query: 'kubproxy iptabels', kind: 'typo', finds: ['/worker-nodes/kube-proxy/#modes'] },
  {
    query: 'contianerd',
    kind: 'typo',
    finds: [
      '/worker-nodes/container-runtime/#containerd',
      '/worker-nodes/container-runtime/',
      '/reference/glossary/#containerd',
    ],
  },
  { query: 'auto mod node lifetme', kind: 'typo', finds: ['/worker-nodes/auto-mode/#node-life'] },
  {
    query: 'hybird nodes',
    kind: 'typo',
    finds: [
      '/worker-nodes/hybrid-nodes/',
      '/worker-nodes/hybrid-nodes/#what-they-are',
      '/reference/glossary/#eks-hybrid-nodes',
    ],
  },
  {
    query: 'managd node grup update',
    kind: 'typo',
    finds: [
      '/worker-nodes/managed-node-groups/#update',
      '/worker-nodes/joining-draining-replacing/#replace',
      '/worker-nodes/managed-node-groups/',
    ],
  },
  {
    query: 'acces entires',
    kind: 'typo',
    finds: [
      '/access-control/access-entries/',
      '/access-control/access-entries/#what-they-are',
      '/reference/glossary/#access-entry',
    ],
  },
  {
    query: 'pod idenity',
    kind: 'typo',
    finds: [
      '/access-control/pod-identity/',
      '/access-control/pod-identity/#how-it-works',
      '/reference/glossary/#eks-pod-identity',
    ],
  },
  {
    query: 'servce acount token expird',
    kind: 'typo',
    finds: ['/access-control/service-accounts/#expired-tokens'],
  },
  {
    query: 'clusterrolbinding',
    kind: 'typo',
    finds: [
      '/access-control/rbac/#roles-and-bindings',
      '/access-control/rbac/',
      '/reference/glossary/#rolebinding',
    ],
  },
  {
    query: 'kubconfig update',
    kind: 'typo',
    finds: [
      '/access-control/iam-and-kubeconfig/#update-kubeconfig',
      '/access-control/iam-and-kubeconfig/',
    ],
  },
  {
    query: 'aws-atuh migration',
    kind: 'typo',
    finds: ['/access-control/aws-auth/#move', '/access-control/aws-auth/'],
  },
  {
    query: 'schedular',
    kind: 'typo',
    finds: [
      '/control-plane/scheduler/',
      '/control-plane/scheduler/#what-it-does',
      '/reference/glossary/#scheduler',
    ],
  },
  {
    query: 'etdc size',
    kind: 'typo',
    finds: ['/control-plane/etcd/#size', '/compare/control-plane-modes/#control-plane-modes.etcd'],
  },
  {
    query: 'envelop encrytion',
    kind: 'typo',
    finds: [
      '/control-plane/encryption/',
      '/control-plane/encryption/#default',
      '/control-plane/etcd/#encryption',
      '/resources/secrets/#encryption',
      '/reference/glossary/#envelope-encryption',
    ],
  },
  {
    query: 'privat endpoint eks',
    kind: 'typo',
    finds: [
      '/control-plane/endpoint-access/',
      '/control-plane/endpoint-access/#modes',
      '/control-plane/endpoint-access/#private-only',
      '/control-plane/#reach-it',
      '/compare/cluster-endpoint/',
    ],
  },
  {
    query: 'extendet suport price',
    kind: 'typo',
    finds: ['/eks/cost/#extended-support', '/compare/support-periods/#support-periods.fee'],
  },
  { query: 'eskctl create cluster', kind: 'typo', finds: ['/eks/creating-a-cluster/#eksctl'] },
  { query: 'terrafrom eks module', kind: 'typo', finds: ['/eks/creating-a-cluster/#terraform'] },
  {
    query: 'kuberntes readyness probe',
    kind: 'typo',
    finds: [
      '/resources/probes/',
      '/resources/probes/#three-probes',
      '/resources/probes/#write-one',
    ],
  },
  { query: 'statfulset pvc delete', kind: 'typo', finds: ['/resources/statefulsets/#storage'] },
  { query: 'configmpa reload', kind: 'typo', finds: ['/resources/configmaps/#updates'] },
  {
    query: 'tolerations taitns',
    kind: 'typo',
    finds: [
      '/resources/scheduling/#taints',
      '/reference/glossary/#taint',
      '/reference/glossary/#toleration',
    ],
  },
  {
    query: 'limtrange defaults',
    kind: 'typo',
    finds: ['/resources/resource-quotas/#limit-range', '/reference/glossary/#limitrange'],
  },
  {
    query: 'exteranl secrets operater',
    kind: 'typo',
    finds: [
      '/resources/external-secrets/#sync',
      '/resources/external-secrets/',
      '/reference/glossary/#external-secrets-operator',
    ],
  },
  {
    query: 'error: the server doesn\'t have a resource type "pods"',
    kind: 'error',
    finds: [
      '/troubleshooting/unauthorized/',
      '/troubleshooting/unauthorized/#meaning',
      '/access-control/#two-questions',
    ],
  },
  {
    query:
      'An error occurred (InvalidParameterException) when calling the UpdateClusterConfig operation: The following CIDRs are invalid in publicAccessCidrs: [2a02:8109:9c40:1f00::/64]',
    kind: 'error',
    finds: ['/control-plane/endpoint-access/#restrict'],
  },
  {
    query:
      'Error from server (Forbidden): error when creating "dep.yaml": pods "orders-6c9d7f" is forbidden: exceeded quota: team-a, requested: requests.cpu=2, used: requests.cpu=9, limited: requests.cpu=10',
    kind: 'error',
    finds: ['/resources/resource-quotas/#resource-quota', '/troubleshooting/forbidden/#admission'],
  },
  {
    query:
      'failed quota: payments-quota: must specify requests.cpu for: api; requests.memory for: api',
    kind: 'error',
    finds: [
      '/resources/resource-quotas/#resource-quota',
      '/resources/resource-quotas/#mistakes',
      '/resources/resource-quotas/#limit-range',
    ],
  },
  {
    query:
      'roles.rbac.authorization.k8s.io "deployer" is forbidden: user "arn:aws:sts::731940285516:assumed-role/platform/max" is attempting to grant RBAC permissions not currently held',
    kind: 'error',
    finds: ['/access-control/rbac/#escalation', '/troubleshooting/forbidden/#escalation'],
  },
  {
    query: 'error: deployment "checkout-web" exceeded its progress deadline',
    kind: 'error',
    finds: ['/resources/rollouts/#watch'],
  },
  {
    query:
      'Warning  Unhealthy  4s (x12 over 2m)  kubelet  Readiness probe failed: Get "http://10.31.7.92:8080/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
    kind: 'error',
    finds: [
      '/resources/probes/#messages',
      '/resources/probes/#mistakes',
      '/resources/probes/#check-it',
      '/resources/probes/',
    ],
  },
  {
    query: 'Job has reached the specified backoff limit BackoffLimitExceeded job/migrate-db-28391',
    kind: 'error',
    finds: ['/resources/jobs/#check-it', '/resources/jobs/#jobs'],
  },
  {
    query:
      'error: unable to recognize "cert.yaml": no matches for kind "Certificate" in version "cert-manager.io/v1"',
    kind: 'error',
    finds: ['/troubleshooting/api-refuses/#no-such-kind', '/resources/custom-resources/#crd'],
  },
  {
    query: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
    kind: 'error',
    finds: ['/resources/#helm-in-progress'],
  },
  {
    query: '0/9 nodes are available: 9 Insufficient nvidia.com/gpu.',
    kind: 'error',
    finds: ['/troubleshooting/gpus-not-offered/#no-plugin', '/worker-nodes/choosing-compute/#gpu'],
  },
  {
    query:
      'PackedPolicyTooLarge: Packed size of session tags consumes 112% of allotted space. arn:aws:iam::731940285516:role/shop-orders',
    kind: 'error',
    finds: [
      '/access-control/pod-identity/#session-tags',
      '/access-control/session-tags/#too-large',
    ],
  },
  {
    query:
      'ResourceLimitExceededException: The maximum number of clusters 100 in eu-central-1 has been reached for account 731940285516',
    kind: 'error',
    finds: ['/eks/quotas/#raise', '/eks/quotas/#aws-quotas', '/eks/quotas/'],
  },
  {
    query:
      'VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 32 allows',
    kind: 'error',
    finds: ['/eks/quotas/#raise', '/eks/quotas/#aws-quotas', '/accelerators/gpu-capacity/#quota'],
  },
  {
    query:
      'ConfigurationConflict Conflicts found when trying to apply. Will not continue due to resolve conflicts mode. Conflicts: DaemonSet.apps aws-node - .spec.template.spec.containers',
    kind: 'error',
    finds: ['/eks/add-ons/#conflicts'],
  },
  {
    query: 'etcdserver: mvcc: database space exceeded',
    kind: 'error',
    finds: ['/control-plane/etcd/#size'],
  },
  {
    query: 'HTTP 429 Too Many Requests retry-after: 1 apiserver flowcontrol rejected',
    kind: 'error',
    finds: ['/control-plane/scaling-and-sla/#signs-of-load'],
  },
  {
    query:
      'cluster health issue KMS_KEY_DISABLED arn:aws:kms:eu-west-1:731940285516:key/0d9f4a5e-6c1b-4f3d',
    kind: 'error',
    finds: [
      '/control-plane/encryption/#lost-key',
      '/control-plane/encryption/#check-it',
      '/troubleshooting/upgrade-blocked/#role-or-key',
    ],
  },
  {
    query:
      'error when evicting pods/"redis-0" -n "cache" (will retry after 5s): Cannot evict pod because This pod has more than one PodDisruptionBudget',
    kind: 'error',
    finds: [
      '/resources/disruption-budgets/#zero-allowed',
      '/troubleshooting/pod-eviction-failure/#two-budgets',
      '/troubleshooting/pod-eviction-failure/',
    ],
  },
  {
    query: '/etc/eks/bootstrap.sh: No such file or directory',
    kind: 'error',
    finds: [
      '/worker-nodes/operating-systems/#al2023',
      '/worker-nodes/self-managed-nodes/#user-data',
      '/troubleshooting/nodes-do-not-join/#user-data',
      '/worker-nodes/custom-images/#al2023-breaks',
    ],
  },
  {
    query:
      'error: cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): kube-system/aws-node-7xk2p, kube-system/kube-proxy-lm4zq',
    kind: 'error',
    finds: ['/worker-nodes/joining-draining-replacing/#drain', '/reference/commands/#nodes'],
  },
  {
    query:
      'Get "http://169.254.170.23/v1/credentials": proxyconnect tcp: dial tcp 10.1.0.5:3128: connect: connection refused',
    kind: 'error',
    finds: ['/access-control/pod-identity/#where-it-works'],
  },
  {
    query:
      "The StatefulSet \"pg\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template' are forbidden",
    kind: 'error',
    finds: ['/resources/statefulsets/#storage', '/troubleshooting/api-refuses/#immutable'],
  },
  {
    query: 'NAME api-59b7 READY 0/2 STATUS Init:CrashLoopBackOff RESTARTS 6 (41s ago)',
    kind: 'error',
    finds: [
      '/resources/init-and-sidecar-containers/#check-it',
      '/resources/init-and-sidecar-containers/#init',
    ],
  },
  {
    query:
      'Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/validate/fail?timeout=10s": no endpoints available for service "kyverno-svc"',
    kind: 'error',
    finds: [
      '/troubleshooting/webhook-fails/#no-endpoints',
      '/troubleshooting/webhook-fails/',
      '/troubleshooting/webhook-fails/#meaning',
      '/control-plane/api-server/#webhooks',
    ],
  },
  {
    query:
      '{"level":"error","logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to introspect vpcID from EC2Metadata, specify --aws-vpc-id instead if EC2Metadata is unavailable"}',
    kind: 'error',
    finds: [
      '/troubleshooting/load-balancer-controller-does-not-start/#vpc',
      '/access-control/node-role/#block-imds',
      '/resources/services/#install-controller',
      '/troubleshooting/no-ingress-address/#causes',
    ],
  },
  {
    query:
      'curl https://9C41E7.gr7.eu-west-1.eks.amazonaws.com/version {"kind":"Status","status":"Failure","message":"Unauthorized","reason":"Unauthorized","code":401}',
    kind: 'error',
    finds: [
      '/troubleshooting/unauthorized/#no-credentials',
      '/troubleshooting/unauthorized/',
      '/access-control/#two-questions',
    ],
  },
  {
    query:
      'Your current user or role does not have access to Kubernetes objects on this EKS cluster',
    kind: 'error',
    finds: [
      '/access-control/#iam-and-kubernetes',
      '/troubleshooting/forbidden/#console',
      '/access-control/access-entries/#create',
      '/access-control/user-accounts/#access-entries',
      '/troubleshooting/unauthorized/#no-entry',
    ],
  },
  {
    query: 'aws eks update-kubeconfig --name prod --region eu-central-1',
    kind: 'command',
    finds: [
      '/access-control/iam-and-kubeconfig/#update-kubeconfig',
      '/reference/commands/#context',
    ],
  },
  {
    query: 'kubectl rollout undo deployment/api',
    kind: 'command',
    finds: [
      '/resources/rollouts/#undo',
      '/reference/commands/#rollouts',
      '/resources/controllers/#rollouts',
    ],
  },
  {
    query: 'kubectl auth whoami',
    kind: 'command',
    finds: [
      '/access-control/iam-and-kubeconfig/#who-am-i',
      '/access-control/#check-it',
      '/reference/commands/#context',
    ],
  },
  {
    query: 'aws eks create-access-entry --principal-arn',
    kind: 'command',
    finds: [
      '/access-control/access-entries/#create',
      '/access-control/user-accounts/#access-entries',
    ],
  },
  {
    query: 'aws eks create-pod-identity-association',
    kind: 'command',
    finds: ['/access-control/pod-identity/#set-up'],
  },
  {
    query: 'kubectl debug node/ip-10-0-3-17.ec2.internal -it --image=busybox',
    kind: 'command',
    finds: ['/worker-nodes/#shell', '/reference/commands/#nodes'],
  },
  {
    query: 'kubectl create job manual-run --from=cronjob/report',
    kind: 'command',
    finds: ['/resources/jobs/#cronjobs'],
  },
  {
    query: 'kubectl create token deployer --duration 24h',
    kind: 'command',
    finds: ['/access-control/service-accounts/#token-secrets'],
  },
  {
    query: 'eksctl delete cluster --name dev',
    kind: 'command',
    finds: ['/eks/creating-a-cluster/#delete'],
  },
  {
    query: 'aws eks update-addon --resolve-conflicts OVERWRITE',
    kind: 'command',
    finds: ['/eks/add-ons/#conflicts', '/eks/add-ons/#update'],
  },
  {
    query: 'kubectl get nodeclaims',
    kind: 'command',
    finds: [
      '/troubleshooting/node-not-initialized/#nodeclaim',
      '/worker-nodes/karpenter/#check-it',
      '/reference/commands/#nodes',
    ],
  },
  {
    query: "kubectl get --raw='/readyz?verbose'",
    kind: 'command',
    finds: ['/control-plane/api-server/#check'],
  },
  {
    query: 'eksctl utils associate-iam-oidc-provider --cluster prod --approve',
    kind: 'command',
    finds: [
      '/access-control/irsa/#set-up',
      '/troubleshooting/assume-role-with-web-identity/#no-provider',
    ],
  },
  {
    query: 'is etcd backed up',
    kind: 'question',
    finds: [
      '/control-plane/etcd/#on-eks',
      '/compare/ways-to-run-kubernetes/#ways-to-run-kubernetes.etcd-backups',
      '/storage/backup/',
    ],
  },
  {
    query: 'are my secrets encrypted in etcd by default',
    kind: 'question',
    finds: [
      '/resources/secrets/#encryption',
      '/control-plane/encryption/#default',
      '/control-plane/etcd/#encryption',
    ],
  },
  {
    query: 'is it ok to commit a base64 secret to git',
    kind: 'question',
    finds: [
      '/resources/secrets/#not-protected',
      '/resources/secrets/#secret-or-configmap',
      '/compare/configuration-stores/#configuration-stores.manifest-in-git',
      '/delivery/gitops/#secrets',
    ],
  },
  {
    query: 'should we turn on secrets encryption in eks',
    kind: 'question',
    finds: [
      '/control-plane/encryption/#default',
      '/control-plane/encryption/#own-key',
      '/resources/secrets/#encryption',
    ],
  },
  {
    query: 'can i add my own kms key to an existing cluster',
    kind: 'question',
    finds: ['/control-plane/encryption/#own-key'],
  },
  {
    query: 'can i map an iam group to kubernetes',
    kind: 'question',
    finds: [
      '/access-control/user-accounts/#groups',
      '/compare/cluster-access/#cluster-access.iam-groups',
      '/access-control/user-accounts/',
    ],
  },
  {
    query: 'can i switch back from api mode to aws-auth',
    kind: 'question',
    finds: [
      '/access-control/aws-auth/#cannot-go-back',
      '/compare/authentication-modes/#authentication-modes.way-back',
    ],
  },
  {
    query: 'creator of the cluster left the company and his iam user is gone, how do we get admin',
    kind: 'question',
    finds: ['/access-control/access-entries/#recover'],
  },
  {
    query: 'who has admin right after the cluster is created',
    kind: 'question',
    finds: [
      '/access-control/user-accounts/#iam-principals',
      '/compare/create-an-eks-cluster/#create-an-eks-cluster.first-administrator',
      '/compare/cluster-access/#cluster-access.creator-rights',
    ],
  },
  {
    query: 'do i need to create an oidc provider for pod identity',
    kind: 'question',
    finds: [
      '/compare/pod-credentials/#pod-credentials.needs-oidc-provider',
      '/access-control/pod-identity/#how-it-works',
    ],
  },
  {
    query: 'changed the role of the pod identity association but pod still has the old one',
    kind: 'question',
    finds: [
      '/access-control/pod-identity/#limits',
      '/compare/pod-credentials/#pod-credentials.role-change',
    ],
  },
  {
    query: 'how do i stop pods from using the instance role',
    kind: 'question',
    finds: ['/access-control/node-role/#block-imds'],
  },
  {
    query: 'who can read secrets in my namespace',
    kind: 'question',
    finds: ['/resources/secrets/#who-can-read'],
  },
  {
    query: 'how do i deploy from github actions without access keys',
    kind: 'question',
    finds: ['/access-control/iam-and-kubeconfig/#github-actions'],
  },
  {
    query: 'why does kubectl auth can-i --list not show my permissions',
    kind: 'question',
    finds: ['/access-control/rbac/#check-it', '/access-control/#check-it'],
  },
  {
    query: 'can i ssh into auto mode nodes',
    kind: 'question',
    finds: [
      '/worker-nodes/auto-mode/#give-up',
      '/worker-nodes/#shell',
      '/compare/compute-options/#compute-options.ssh',
    ],
  },
  {
    query: 'why are our auto mode nodes replaced every 3 weeks',
    kind: 'question',
    finds: ['/worker-nodes/auto-mode/#node-life', '/eks/who-manages-what/#unasked'],
  },
  {
    query: 'how do i turn off auto mode without breaking everything',
    kind: 'question',
    finds: ['/worker-nodes/auto-mode/#turn-on'],
  },
  {
    query: 'does fargate run daemonsets',
    kind: 'question',
    finds: [
      '/worker-nodes/fargate/#not-supported',
      '/resources/daemonsets/#where-they-run',
      '/compare/compute-options/#compute-options.daemonsets',
      '/compare/workload-resources/#workload-resources.fargate',
    ],
  },
  {
    query: 'why is my fargate pod bigger than what i requested',
    kind: 'question',
    finds: ['/worker-nodes/fargate/#sizing'],
  },
  {
    query: 'can one node group have spot and on-demand together',
    kind: 'question',
    finds: ['/worker-nodes/managed-node-groups/#limits', '/worker-nodes/self-managed-nodes/#when'],
  },
  {
    query: 'how many pods fit on an m5.large',
    kind: 'question',
    finds: ['/worker-nodes/max-pods/#examples', '/worker-nodes/max-pods/'],
  },
  {
    query: 'do managed node groups patch themselves',
    kind: 'question',
    finds: [
      '/worker-nodes/managed-node-groups/#what-they-are',
      '/worker-nodes/operating-systems/#update',
      '/worker-nodes/#who-manages-what',
      '/compare/who-is-responsible/#who-is-responsible.os-patches',
    ],
  },
  {
    query: 'what happens to pods when a hybrid node loses the connection',
    kind: 'question',
    finds: ['/worker-nodes/hybrid-nodes/#limits', '/worker-nodes/kubelet/#node-status'],
  },
  {
    query: 'which karpenter version do i need for 1.36',
    kind: 'question',
    finds: ['/worker-nodes/karpenter/#versions'],
  },
  {
    query: 'is docker still used on the nodes',
    kind: 'question',
    finds: [
      '/worker-nodes/container-runtime/#what-it-does',
      '/worker-nodes/container-runtime/#containerd',
    ],
  },
  {
    query: 'when will ipvs mode be removed',
    kind: 'question',
    finds: ['/worker-nodes/kube-proxy/#modes'],
  },
  {
    query: 'pushed the same tag again but some pods still run the old image',
    kind: 'question',
    finds: ['/worker-nodes/container-runtime/#images'],
  },
  {
    query: 'do we really need kubernetes or is ecs enough',
    kind: 'question',
    finds: ['/eks/ways-to-run-kubernetes/#ecs'],
  },
  {
    query: 'does terraform make me admin of the new cluster',
    kind: 'question',
    finds: [
      '/eks/creating-a-cluster/#terraform',
      '/compare/create-an-eks-cluster/#create-an-eks-cluster.first-administrator',
    ],
  },
  {
    query: 'does eks update add-ons by itself',
    kind: 'question',
    finds: ['/eks/add-ons/#update', '/compare/who-is-responsible/'],
  },
  {
    query: 'what happens if we never upgrade',
    kind: 'question',
    finds: [
      '/eks/versions/#after-extended-support',
      '/eks/versions/#upgrade-policy',
      '/eks/#versions-and-upgrades',
      '/compare/support-periods/#support-periods.at-its-end',
    ],
  },
  {
    query: 'why do i see no control plane nodes in kubectl get nodes',
    kind: 'question',
    finds: ['/control-plane/#who-runs-it'],
  },
  {
    query: 'what survives if the api server is down',
    kind: 'question',
    finds: ['/control-plane/api-server/#what-it-does'],
  },
  {
    query: 'how big can a cluster get',
    kind: 'question',
    finds: ['/eks/quotas/#kubernetes-limits'],
  },
  {
    query: 'why does my pod not see the changed configmap',
    kind: 'question',
    finds: ['/resources/configmaps/#updates'],
  },
  {
    query: 'should i set cpu limits',
    kind: 'question',
    finds: [
      '/resources/requests-and-limits/#choose',
      '/resources/requests-and-limits/#cpu-throttling',
    ],
  },
  {
    query: 'does a pdb protect me during a deployment rollout',
    kind: 'question',
    finds: ['/resources/disruption-budgets/#not-covered', '/resources/rollouts/#rolling-update'],
  },
  {
    query: 'can liveness probe check the database',
    kind: 'question',
    finds: ['/resources/probes/#mistakes', '/compare/probes/#probes.checks-dependencies'],
  },
  {
    query: 'what happens to my disks when i delete a statefulset',
    kind: 'question',
    finds: ['/resources/statefulsets/#storage', '/troubleshooting/api-refuses/#immutable'],
  },
  {
    query: 'does deleting a crd delete my objects',
    kind: 'question',
    finds: ['/resources/custom-resources/#mistakes'],
  },
  {
    query: 'how do i get https with my own domain',
    kind: 'question',
    finds: ['/resources/ingress-and-gateway/#domain'],
  },
  {
    query: 'why do i get so many dns lookups for one external host',
    kind: 'question',
    finds: ['/resources/dns/#ndots'],
  },
  {
    query: 'how can i talk to a service in another namespace',
    kind: 'question',
    finds: ['/resources/dns/#names', '/resources/services/#dns'],
  },
  {
    query: 'what is a pod',
    kind: 'question',
    finds: ['/resources/pods/', '/resources/pods/#what-a-pod-is', '/reference/glossary/#pod'],
  },
  {
    query: 'what is a platform version like eks.7',
    kind: 'question',
    finds: ['/eks/versions/#platform-versions', '/reference/glossary/#platform-version'],
  },
  {
    query: 'what is the pod execution role',
    kind: 'question',
    finds: ['/worker-nodes/fargate/#credentials'],
  },
  {
    query: 'ebs csi broke after we set the metadata hop limit to 1',
    kind: 'question',
    finds: ['/access-control/node-role/#block-imds', '/access-control/node-role/#mistakes'],
  },
  {
    query: 'can i put the instance profile arn into aws-auth',
    kind: 'question',
    finds: [
      '/access-control/aws-auth/#mistakes',
      '/worker-nodes/joining-draining-replacing/#mistakes',
      '/troubleshooting/nodes-do-not-join/#role',
    ],
  },
  {
    query: 'pod ignores the role-arn annotation i just added',
    kind: 'question',
    finds: ['/access-control/irsa/#how-it-works', '/troubleshooting/wrong-role/#older-pod'],
  },
  {
    query: 'raised maxpods in the nodeclass, why do old nodes keep the number',
    kind: 'question',
    finds: ['/worker-nodes/max-pods/#new-nodes-only'],
  },
  {
    query: 'kubectl uses the wrong aws profile, how do i see who i am',
    kind: 'question',
    finds: [
      '/access-control/iam-and-kubeconfig/#who-am-i',
      '/troubleshooting/unauthorized/#other-principal',
      '/access-control/iam-and-kubeconfig/#mistakes',
    ],
  },
  {
    query: 'which pods get evicted first when a node runs out of memory',
    kind: 'question',
    finds: [
      '/compare/qos-classes/#qos-classes.eviction-order',
      '/compare/qos-classes/#qos-classes.evicted',
      '/resources/requests-and-limits/#qos',
      '/compare/qos-classes/',
    ],
  },
  {
    query: 'what does a container runtime do',
    kind: 'question',
    finds: [
      '/worker-nodes/container-runtime/#what-it-does',
      '/worker-nodes/container-runtime/',
      '/reference/glossary/#container-runtime',
    ],
  },
  {
    query: 'pod identity windows nodes',
    kind: 'keywords',
    finds: [
      '/access-control/pod-identity/#where-it-works',
      '/compare/pod-credentials/#pod-credentials.works-on-windows',
      '/compare/node-operating-systems/#node-operating-systems.pod-identity',
    ],
  },
  {
    query: 'do-not-disrupt annotation',
    kind: 'keywords',
    finds: [
      '/worker-nodes/karpenter/#disruption',
      '/resources/jobs/#disruptions',
      '/troubleshooting/nodes-not-removed/#marked',
    ],
  },
  {
    query: 'nodeport range',
    kind: 'keywords',
    finds: ['/control-plane/scaling-and-sla/#settings', '/control-plane/api-server/#on-eks'],
  },
  {
    query: 'fargate arm64',
    kind: 'keywords',
    finds: [
      '/worker-nodes/fargate/#not-supported',
      '/compare/compute-options/#compute-options.arm',
    ],
  },
  {
    query: 'default endpoint access eksctl cdk terraform',
    kind: 'keywords',
    finds: ['/compare/create-an-eks-cluster/#create-an-eks-cluster.endpoint-access'],
  },
  {
    query: 'priorityclass preemptionpolicy never',
    kind: 'keywords',
    finds: ['/resources/scheduling/#priority'],
  },
  {
    query: 'audit log retention cost',
    kind: 'keywords',
    finds: ['/control-plane/logging/#cost', '/operations/log-pipelines/#audit-cost'],
  },
  { query: 'who deleted deployment', kind: 'keywords', finds: ['/control-plane/logging/#read'] },
  {
    query: 'eventttl shorten events',
    kind: 'keywords',
    finds: ['/control-plane/scaling-and-sla/#settings', '/control-plane/etcd/#size'],
  },
  {
    query: 'api throttling big cluster',
    kind: 'keywords',
    finds: [
      '/control-plane/scaling-and-sla/#signs-of-load',
      '/control-plane/scaling-and-sla/#standard',
    ],
  },
  {
    query: 'failurepolicy ignore',
    kind: 'keywords',
    finds: [
      '/control-plane/api-server/#webhooks',
      '/troubleshooting/webhook-fails/#deadlock',
      '/troubleshooting/webhook-fails/',
    ],
  },
  {
    query: 'mostallocated bin packing',
    kind: 'keywords',
    finds: ['/control-plane/scheduler/#on-eks', '/control-plane/scaling-and-sla/#settings'],
  },
  {
    query: 'cloudshell private cluster',
    kind: 'keywords',
    finds: [
      '/control-plane/endpoint-access/#private-only',
      '/networking/private-clusters/#reach',
      '/networking/private-clusters/',
    ],
  },
  {
    query: 'deletion protection',
    kind: 'keywords',
    finds: [
      '/eks/creating-a-cluster/#after-creation',
      '/eks/creating-a-cluster/#delete',
      '/troubleshooting/load-balancer-not-deleted/#protection',
    ],
  },
  {
    query: 'no-bootstrap-self-managed-addons cilium',
    kind: 'keywords',
    finds: ['/eks/add-ons/#default-add-ons'],
  },
  {
    query: 'upgradepolicy supporttype standard',
    kind: 'keywords',
    finds: ['/eks/versions/#upgrade-policy'],
  },
  { query: 'resourcegraphdefinition', kind: 'keywords', finds: ['/eks/capabilities/#kro'] },
  {
    query: 'argo cd idc login roles',
    kind: 'keywords',
    finds: [
      '/eks/capabilities/#argo-cd',
      '/delivery/argo-cd-access/',
      '/delivery/argo-cd-access/#no-applications',
      '/delivery/argo-cd-access/#sign-in',
    ],
  },
  { query: 'cdk mastersrole', kind: 'keywords', finds: ['/eks/creating-a-cluster/#cdk'] },
  {
    query: 'savings plans',
    kind: 'keywords',
    finds: ['/eks/cost/#nodes', '/operations/cutting-cost/#reduce'],
  },
  {
    query: 'nodepool arm spot automode',
    kind: 'keywords',
    finds: ['/worker-nodes/auto-mode/#node-pools'],
  },
  {
    query: 'ec2nodeclass ami alias pin',
    kind: 'keywords',
    finds: ['/worker-nodes/karpenter/#mistakes', '/worker-nodes/karpenter/#versions'],
  },
  {
    query: 'expireafter terminationgraceperiod',
    kind: 'keywords',
    finds: ['/worker-nodes/karpenter/#disruption', '/worker-nodes/karpenter/#mistakes'],
  },
  {
    query: 'nodeadm nodeconfig kubelet flags',
    kind: 'keywords',
    finds: ['/worker-nodes/self-managed-nodes/#user-data'],
  },
  {
    query: 'iam roles anywhere hybrid',
    kind: 'keywords',
    finds: ['/worker-nodes/hybrid-nodes/#what-they-are', '/reference/glossary/#iam-roles-anywhere'],
  },
  {
    query: 'windows ipam coredns linux',
    kind: 'keywords',
    finds: ['/worker-nodes/operating-systems/#windows'],
  },
  {
    query: 'eks node monitoring agent',
    kind: 'keywords',
    finds: ['/worker-nodes/node-repair/#repair'],
  },
  {
    query: 'memorypressure diskpressure',
    kind: 'keywords',
    finds: [
      '/worker-nodes/kubelet/#node-status',
      '/resources/pod-lifecycle/#eviction',
      '/troubleshooting/evicted/',
      '/troubleshooting/evicted/#meaning',
      '/troubleshooting/node-not-ready/#overloaded',
    ],
  },
  {
    query: 'custom networking max pods 20',
    kind: 'keywords',
    finds: [
      '/worker-nodes/max-pods/#examples',
      '/troubleshooting/too-many-pods/#custom-networking',
    ],
  },
  {
    query: 'outposts worker nodes',
    kind: 'keywords',
    finds: [
      '/worker-nodes/self-managed-nodes/#when',
      '/worker-nodes/choosing-compute/#short-answer',
      '/compare/compute-options/#compute-options.outposts',
    ],
  },
  {
    query: 'trust policy sub stringlike',
    kind: 'keywords',
    finds: ['/access-control/irsa/#trust-policy'],
  },
  {
    query: 'session tags abac s3 prefix',
    kind: 'keywords',
    finds: [
      '/access-control/pod-identity/#session-tags',
      '/access-control/session-tags/#abac',
      '/access-control/session-tags/',
    ],
  },
  { query: 'hop limit 2 al2023', kind: 'keywords', finds: ['/access-control/node-role/#imds'] },
  {
    query: 'awsreservedsso arn',
    kind: 'keywords',
    finds: [
      '/troubleshooting/access-entry-refused/#invalid-principal',
      '/access-control/user-accounts/#sso',
      '/access-control/user-accounts/#iam-principals',
      '/access-control/user-accounts/#sso-role-recreated',
    ],
  },
  {
    query: 'migrate-to-access-entry approve',
    kind: 'keywords',
    finds: ['/access-control/aws-auth/#move'],
  },
  {
    query: 'clusteradminpolicy editpolicy viewpolicy',
    kind: 'keywords',
    finds: ['/access-control/access-entries/#access-policies'],
  },
  {
    query: 'automountserviceaccounttoken false',
    kind: 'keywords',
    finds: ['/access-control/service-accounts/#tokens'],
  },
  {
    query: 'maxsurge maxunavailable',
    kind: 'keywords',
    finds: ['/resources/rollouts/#rolling-update'],
  },
  {
    query: 'podfailurepolicy disruptiontarget',
    kind: 'keywords',
    finds: ['/resources/jobs/#disruptions'],
  },
  {
    query: 'prestop sleep sigterm',
    kind: 'keywords',
    finds: ['/resources/pod-lifecycle/#termination', '/resources/rollouts/#zero-downtime'],
  },
  {
    query: 'topologyspreadconstraints zone',
    kind: 'keywords',
    finds: ['/resources/scheduling/#spread'],
  },
  {
    query: 'headless clusterip none',
    kind: 'keywords',
    finds: [
      '/resources/dns/#headless',
      '/reference/glossary/#headless-service',
      '/compare/service-types/',
    ],
  },
  {
    query: 'ingress nginx end of life',
    kind: 'keywords',
    finds: ['/resources/ingress-and-gateway/#ingress-nginx'],
  },
  {
    query: 'lbc helm chart install',
    kind: 'keywords',
    finds: ['/resources/services/#install-controller'],
  },
  {
    query: 'secretproviderclass rotation',
    kind: 'keywords',
    finds: ['/resources/external-secrets/#rotation', '/resources/external-secrets/#mount'],
  },
  {
    query: 'partition canary statefulset',
    kind: 'keywords',
    finds: ['/resources/statefulsets/#updates'],
  },
  {
    query: 'irsa vs pod identity',
    kind: 'versus',
    finds: [
      '/compare/pod-credentials/',
      '/access-control/irsa/#when',
      '/access-control/service-accounts/#aws-permissions',
    ],
  },
  {
    query: 'access entries vs aws-auth',
    kind: 'versus',
    finds: ['/compare/cluster-access/', '/compare/authentication-modes/'],
  },
  {
    query: 'fargate vs managed node group',
    kind: 'versus',
    finds: [
      '/compare/compute-options/',
      '/worker-nodes/choosing-compute/#compare',
      '/worker-nodes/choosing-compute/#short-answer',
    ],
  },
  {
    query: 'eksctl vs terraform',
    kind: 'versus',
    finds: [
      '/compare/create-an-eks-cluster/',
      '/eks/creating-a-cluster/',
      '/eks/ways-to-run-kubernetes/#create-an-eks-cluster',
    ],
  },
  {
    query: 'kops vs eks',
    kind: 'versus',
    finds: [
      '/compare/ways-to-run-kubernetes/',
      '/eks/ways-to-run-kubernetes/#at-a-glance',
      '/eks/ways-to-run-kubernetes/#choose',
      '/eks/ways-to-run-kubernetes/',
    ],
  },
  { query: 'eks or ecs', kind: 'versus', finds: ['/eks/ways-to-run-kubernetes/#ecs'] },
  {
    query: 'bottlerocket vs al2023',
    kind: 'versus',
    finds: ['/compare/node-operating-systems/', '/worker-nodes/operating-systems/#choose'],
  },
  {
    query: 'public vs private endpoint',
    kind: 'versus',
    finds: ['/compare/cluster-endpoint/', '/control-plane/endpoint-access/#modes'],
  },
  {
    query: 'provisioned control plane vs standard',
    kind: 'versus',
    finds: [
      '/compare/control-plane-modes/',
      '/control-plane/scaling-and-sla/#standard',
      '/control-plane/scaling-and-sla/#provisioned',
    ],
  },
  {
    query: 'deployment vs statefulset',
    kind: 'versus',
    finds: [
      '/compare/workload-resources/',
      '/resources/statefulsets/#when',
      '/resources/controllers/#other-workloads',
    ],
  },
  {
    query: 'configmap vs secret',
    kind: 'versus',
    finds: ['/resources/secrets/#secret-or-configmap', '/compare/configuration-stores/'],
  },
  {
    query: 'liveness vs readiness vs startup',
    kind: 'versus',
    finds: ['/compare/probes/', '/resources/probes/#three-probes'],
  },
  {
    query: 'guaranteed vs burstable',
    kind: 'versus',
    finds: ['/compare/qos-classes/', '/resources/requests-and-limits/#qos'],
  },
  {
    query: 'user vs service account',
    kind: 'versus',
    finds: ['/compare/user-and-service-accounts/'],
  },
  {
    query: 'role vs clusterrole',
    kind: 'versus',
    finds: ['/access-control/rbac/#roles-and-bindings'],
  },
  {
    query: 'init container vs sidecar',
    kind: 'versus',
    finds: [
      '/resources/init-and-sidecar-containers/',
      '/resources/init-and-sidecar-containers/#init',
      '/resources/init-and-sidecar-containers/#sidecars',
    ],
  },
  {
    query: 'requests vs limits',
    kind: 'versus',
    finds: [
      '/resources/requests-and-limits/',
      '/resources/requests-and-limits/#requests',
      '/resources/requests-and-limits/#limits',
    ],
  },
  {
    query: 'argo cd endless redirect behind alb',
    kind: 'keywords',
    finds: ['/delivery/argo-cd-access/#alb'],
  },
  {
    query: 'karpenter removes node before airflow reads logs',
    kind: 'keywords',
    finds: ['/worker-nodes/karpenter-disruption/#finished'],
  },
  {
    query: 'controller unauthorized after 90 days',
    kind: 'keywords',
    finds: ['/access-control/service-accounts/#expired-tokens'],
  },
]
