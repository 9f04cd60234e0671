import { queriesOf, type GoldenQuery } from './goldenQuery.ts'

const ask = queriesOf('question')

/** Whole questions in the words of teammates, for sections of every chapter. */
export const questions: readonly GoldenQuery[] = [
  ask(
    "We're about to train on p5 instances, do we really need EFA for that?",
    '/accelerators/efa/#when',
    '/accelerators/efa/',
  ),
  ask(
    'How can two small models use the same GPU without buying a second one?',
    '/accelerators/sharing-gpus/#choose',
    '/accelerators/sharing-gpus/',
  ),
  ask(
    "vLLM dies because the model doesn't fit into the memory of the card, what can I change?",
    '/accelerators/serving-models/#memory',
  ),
  ask(
    'What happens to my Pods when a Capacity Block runs out?',
    '/accelerators/gpu-capacity/#block-end',
  ),
  ask(
    'Is Inferentia worth it for us, or should we just use NVIDIA GPUs?',
    '/accelerators/trainium-and-inferentia/#choose',
    '/accelerators/#which-instance',
  ),
  ask(
    'How do I give a new colleague read access to the cluster?',
    '/access-control/access-entries/#create',
    '/access-control/access-entries/#access-policies',
    '/access-control/user-accounts/#access-entries',
  ),
  ask(
    "I've removed everyone from the access entries, how do we get back in?",
    '/access-control/access-entries/#recover',
  ),
  ask(
    'How can a Pod read an S3 bucket that belongs to a different AWS account?',
    '/access-control/across-accounts/#choose',
    '/access-control/across-accounts/',
    '/access-control/pod-identity/#cross-account',
    '/access-control/across-accounts/#target-role-trust',
  ),
  ask(
    "What's the simplest way to stop Pods from using the permissions of the node?",
    '/access-control/node-role/#block-imds',
  ),
  ask(
    'How do I log into AWS with SSO so that kubectl works?',
    '/access-control/user-accounts/#sso',
    '/access-control/iam-and-kubeconfig/#update-kubeconfig',
    '/access-control/iam-and-kubeconfig/#how-kubectl-logs-in',
  ),
  ask(
    'What happens to the cluster if somebody deletes our KMS key?',
    '/control-plane/encryption/#lost-key',
    '/storage/ebs-encryption/#key-disabled',
  ),
  ask(
    'How do I make the API endpoint reachable only from our office?',
    '/control-plane/#reach-it',
    '/control-plane/endpoint-access/#restrict',
  ),
  ask('Where do I turn on the audit logs of the control plane?', '/control-plane/logging/#turn-on'),
  ask(
    'How can I tell that the API server is overloaded?',
    '/control-plane/scaling-and-sla/#signs-of-load',
  ),
  ask(
    'Do I have to look after etcd myself on EKS?',
    '/control-plane/etcd/#on-eks',
    '/control-plane/#who-runs-it',
  ),
  ask('Should our team use Flux or Argo CD?', '/delivery/gitops/#choose', '/delivery/gitops/'),
  ask("Why doesn't helm upgrade install the new CRDs?", '/delivery/helm-and-kustomize/#crds'),
  ask(
    'Argo CD always says OutOfSync because the autoscaler changes the replicas, how do I stop that?',
    '/delivery/argo-cd-sync/#drift',
  ),
  ask(
    'How do we build Docker images in CI jobs that run inside the cluster?',
    '/delivery/private-runners/#build-images',
  ),
  ask(
    "We keep hitting the Docker Hub rate limit, what's the best fix?",
    '/delivery/pull-through-cache/#docker-hub',
    '/delivery/pull-through-cache/',
    '/delivery/pull-through-cache/#what-it-is',
  ),
  ask(
    'Our images are 8 GB and take ages to pull, how can we make Pods start sooner?',
    '/delivery/large-images/',
    '/delivery/large-images/#why',
    '/delivery/large-images/#smaller',
    '/delivery/large-images/#parallel-pull',
    '/delivery/large-images/#preload',
    '/delivery/large-images/#daemonset',
    '/delivery/large-images/#kubelet',
  ),
  ask(
    'How much more do we pay if we stay on an old Kubernetes version?',
    '/eks/cost/#extended-support',
    '/compare/support-periods/#support-periods.fee',
    '/compare/support-periods/',
  ),
  ask(
    'What do I have to think about before I create a cluster?',
    '/eks/creating-a-cluster/#before-you-start',
  ),
  ask(
    'Does updating an add-on overwrite the settings I changed by hand?',
    '/eks/add-ons/#conflicts',
  ),
  ask(
    'Is it AWS or us who has to patch the nodes?',
    '/eks/who-manages-what/#by-compute-type',
    '/eks/who-manages-what/',
    '/eks/who-manages-what/#short-answer',
    '/worker-nodes/#who-manages-what',
    '/compare/who-is-responsible/#who-is-responsible.os-patches',
    '/compare/who-is-responsible/#who-is-responsible.node-image',
    '/compare/compute-options/#compute-options.os-patches',
  ),
  ask('Would ECS be enough for us instead of Kubernetes?', '/eks/ways-to-run-kubernetes/#ecs'),
  ask(
    'How do I see the IP address of the visitor behind an ALB?',
    '/networking/client-addresses/#x-forwarded-for',
    '/networking/client-addresses/#see-client',
  ),
  ask(
    'A partner wants to allow our outgoing traffic, which IP do we tell them?',
    '/networking/outbound-traffic/#fixed-address',
    '/networking/outbound-traffic/#snat',
  ),
  ask(
    "We've run out of IPs in our subnets, can Pods use other ones?",
    '/networking/ip-addresses/#custom-networking',
  ),
  ask(
    'How do I move from Ingress NGINX to something that is still supported?',
    '/networking/gateway-api/#from-ingress-nginx',
    '/resources/ingress-and-gateway/#ingress-nginx',
    '/networking/gateway-api/#controller',
  ),
  ask(
    'Which VPC endpoints must I not forget when the cluster has no internet?',
    '/networking/private-clusters/#endpoints',
    '/networking/#no-internet',
  ),
  ask(
    'How do I let only the frontend talk to the database Pods?',
    '/networking/network-policies/#write-one',
    '/networking/network-policies/',
  ),
  ask(
    'Can I undo the upgrade from 1.34 to 1.35?',
    '/operations/rolling-back/#when',
    '/operations/rolling-back/#how',
    '/operations/rolling-back/',
    '/eks/#rollback',
  ),
  ask(
    'How do I find out which client still uses an API that will be removed?',
    '/operations/removed-apis/#find-callers',
    '/operations/removed-apis/#audit-log',
  ),
  ask(
    "Why doesn't kubectl top show anything?",
    '/operations/metrics-server/#kubectl-top',
    '/operations/metrics-server/',
  ),
  ask(
    'How do I split the AWS bill between the teams that share a cluster?',
    '/operations/cost-by-team/#split-cost',
    '/operations/cost-by-team/',
    '/operations/cost-by-team/#choose',
    '/operations/cost-by-team/#labels',
  ),
  ask(
    'In Prometheus KubeSchedulerDown is always firing, is our cluster broken?',
    '/operations/prometheus/#default-alerts',
  ),
  ask(
    'Should we have one big cluster or a small one per team?',
    '/operations/many-clusters/#how-many',
    '/operations/many-clusters/',
  ),
  ask('Does my running app see it when I edit a ConfigMap?', '/resources/configmaps/#updates'),
  ask(
    'How many requests do we lose when a deployment is rolled out, and how do I avoid it?',
    '/resources/rollouts/#zero-downtime',
    '/networking/load-balancers/#rollouts',
    '/troubleshooting/502-504-in-rollouts/',
  ),
  ask(
    'Should I set a CPU limit or leave it out?',
    '/resources/requests-and-limits/#choose',
    '/resources/requests-and-limits/#cpu-throttling',
    '/resources/requests-and-limits/#limits',
  ),
  ask(
    'How do I make sure that my three replicas are not all in the same zone?',
    '/resources/scheduling/#spread',
  ),
  ask(
    'Are Secrets safe enough for database passwords, or do we need Secrets Manager?',
    '/resources/secrets/#external-stores',
    '/resources/secrets/#not-protected',
    '/resources/external-secrets/',
    '/resources/external-secrets/#choose',
    '/compare/configuration-stores/',
  ),
  ask(
    'What makes an HPA add Pods when a queue gets long?',
    '/scaling/pods/#keda',
    '/scaling/keda/#triggers',
    '/scaling/keda/#when',
    '/scaling/keda/',
  ),
  ask(
    'How do we keep a bit of spare capacity so that new Pods start at once?',
    '/scaling/#headroom',
    '/worker-nodes/karpenter-in-practice/#spare',
    '/worker-nodes/warm-pools/#other-ways',
    '/worker-nodes/warm-pools/#capacity-buffers',
  ),
  ask(
    'Should we use Karpenter or the Cluster Autoscaler?',
    '/scaling/nodes/#short-answer',
    '/scaling/nodes/#compare',
    '/scaling/nodes/',
    '/compare/scaling-tools/',
  ),
  ask("What's not secure by default in a new EKS cluster?", '/security/#defaults'),
  ask(
    'Is EKS certified for payment card data?',
    '/security/compliance/#pci',
    '/security/compliance/#programs',
  ),
  ask(
    'How can I make sure that only signed images run in our cluster?',
    '/security/trusted-images/#verify',
    '/security/trusted-images/#sign',
    '/security/trusted-images/',
  ),
  ask(
    "I can't decide between Kyverno and Gatekeeper, which one is better on EKS?",
    '/security/policy-as-code/#choose',
  ),
  ask(
    'How do I copy a volume to a different availability zone?',
    '/storage/moving-volumes/#zone',
    '/storage/backup/#restore',
  ),
  ask(
    'How many EBS disks can I attach to one node?',
    '/storage/attachment-limits/#number',
    '/storage/attachment-limits/',
    '/storage/attachment-limits/#types',
  ),
  ask(
    "My Pod can't write to EFS because the files belong to somebody else, why?",
    '/storage/efs-access/#uid',
  ),
  ask(
    "Karpenter isn't removing empty nodes, what's holding them?",
    '/troubleshooting/nodes-not-removed/',
    '/troubleshooting/nodes-not-removed/#causes',
    '/troubleshooting/nodes-not-removed/#confirm',
    '/troubleshooting/nodes-not-removed/#settings',
    '/troubleshooting/nodes-not-removed/#budget',
    '/troubleshooting/nodes-not-removed/#marked',
    '/scaling/nodes/#not-removed',
  ),
  ask(
    "Why can't I raise the number of Pods on nodes that already run?",
    '/worker-nodes/max-pods/#new-nodes-only',
  ),
  ask(
    "What's the difference between Bottlerocket and Amazon Linux for our nodes?",
    '/worker-nodes/operating-systems/#choose',
    '/compare/node-operating-systems/',
  ),
  ask(
    "How long does a node of Auto Mode live before it's replaced?",
    '/worker-nodes/auto-mode/#node-life',
  ),
  ask('How do I get onto a node if there are no SSH keys?', '/worker-nodes/#shell'),
  ask(
    'My container keeps dying with exit code 137, is it out of memory?',
    '/troubleshooting/oom-killed/',
    '/troubleshooting/oom-killed/#meaning',
    '/troubleshooting/oom-killed/#confirm',
    '/troubleshooting/oom-killed/#causes',
  ),
  ask(
    "I've deleted a namespace and it never goes away, why?",
    '/troubleshooting/terminating/#namespace',
    '/troubleshooting/delete-fails/#namespace',
  ),
]
