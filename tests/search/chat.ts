import { queriesOf, type GoldenQuery } from './goldenQuery.ts'

const ask = queriesOf('question')

/**
 * Questions about running EKS in everyday words, by people who did not know the notes: half of them after
 * public threads.
 */
export const chat: readonly GoldenQuery[] = [
  ask(
    'I made the eks cluster, how do I let my teammate run kubectl on it too?',
    '/access-control/access-entries/#create',
    '/access-control/user-accounts/#access-entries',
    '/access-control/access-entries/',
  ),
  ask(
    'can we let devs see and touch only their own namespace and nothing else?',
    '/access-control/access-entries/#access-policies',
    '/access-control/access-entries/#kubernetes-groups',
    '/access-control/rbac/#roles-and-bindings',
    '/resources/namespaces/#not-isolation',
  ),
  ask(
    'guy who built our cluster left and his user got deleted, how do we get back in?',
    '/access-control/access-entries/#recover',
    '/access-control/user-accounts/#creator',
  ),
  ask(
    'if we move off the aws-auth configmap will everybody get kicked out halfway?',
    '/access-control/aws-auth/',
    '/access-control/aws-auth/#move',
    '/access-control/access-entries/#modes',
    '/access-control/user-accounts/#aws-auth',
  ),
  ask(
    "our api server isn't public anymore, so how am I supposed to use kubectl from my laptop?",
    '/networking/private-clusters/#reach',
    '/control-plane/endpoint-access/#private-only',
    '/networking/private-clusters/#dns',
  ),
  ask(
    "what's the right way to deploy to eks from github actions without storing keys?",
    '/access-control/iam-and-kubeconfig/#github-actions',
    '/access-control/iam-and-kubeconfig/#ci',
  ),
  ask(
    'IRSA or that newer pod identity thing, which one should we be using now?',
    '/compare/pod-credentials/',
    '/access-control/irsa/#when',
    '/access-control/pod-identity/#where-it-works',
    '/access-control/service-accounts/#aws-permissions',
  ),
  ask(
    "how do I stop pods from just grabbing the node's own aws permissions?",
    '/access-control/node-role/#block-imds',
  ),
  ask(
    'only a few of our pods should reach the RDS database, can I give them their own firewall group?',
    '/networking/security-groups/#per-pod',
    '/networking/#database',
  ),
  ask(
    'do I have to install calico to block traffic between namespaces or can eks do that itself?',
    '/networking/network-policies/#turn-on',
    '/networking/network-policies/#default',
    '/networking/network-policies/',
  ),
  ask(
    'are our k8s secrets actually encrypted on eks or just base64, auditor is asking',
    '/resources/secrets/#encryption',
    '/control-plane/encryption/#default',
  ),
  ask(
    'when secrets manager rotates a password do my pods need a restart to get it?',
    '/resources/external-secrets/#rotation',
  ),
  ask(
    "how can our cluster pull images from ecr that's in a different aws account?",
    '/delivery/ecr-across-accounts/#short-answer',
    '/delivery/ecr-across-accounts/#repository-policy',
    '/delivery/ecr-across-accounts/',
  ),
  ask(
    'can I switch a nodegroup to bigger instances without making a whole new one?',
    '/worker-nodes/launch-templates/#change',
    '/worker-nodes/managed-node-groups/#second-group',
  ),
  ask(
    "do managed nodes patch themselves or do I gotta roll them every time a new AMI's out?",
    '/worker-nodes/operating-systems/#update',
    '/worker-nodes/managed-node-groups/#what-they-are',
    '/worker-nodes/managed-node-groups/#update',
  ),
  ask(
    "we're still on amazon linux 2 nodes, what should we move to and is there a deadline?",
    '/worker-nodes/operating-systems/#al2',
    '/worker-nodes/operating-systems/#al2023',
  ),
  ask(
    "my t3.medium only fits 17 pods even though it's half idle, how do I raise that?",
    '/worker-nodes/max-pods/#more-pods',
    '/troubleshooting/too-many-pods/#causes',
    '/troubleshooting/too-many-pods/',
    '/worker-nodes/max-pods/#formula',
  ),
  ask(
    'how does karpenter know if my image runs on graviton or needs a normal x86 node?',
    '/troubleshooting/ec2-refuses-launch/#architecture',
    '/operations/cutting-cost/#graviton',
    '/worker-nodes/karpenter/#node-pool',
    '/troubleshooting/crash-loop-back-off/#architecture',
  ),
  ask(
    'is it ok to run cluster autoscaler and karpenter side by side while we migrate?',
    '/scaling/nodes/#move',
    '/worker-nodes/auto-mode-in-practice/#migrate',
  ),
  ask(
    'I want like 60% of an app on spot and the rest on demand, how do I do that?',
    '/worker-nodes/karpenter-in-practice/#spot',
    '/worker-nodes/managed-node-groups/#limits',
    '/worker-nodes/managed-node-groups/#spot',
  ),
  ask(
    'how do I get karpenter to leave nodes alone during the day and only swap them at night?',
    '/worker-nodes/karpenter-disruption/#budgets',
    '/worker-nodes/karpenter-disruption/#window',
  ),
  ask(
    'our batch jobs run for hours and karpenter keeps killing them, can we mark them hands off?',
    '/worker-nodes/karpenter-disruption/#do-not-disrupt',
    '/worker-nodes/karpenter/#disruption',
    '/delivery/private-runners/#interruptions',
    '/resources/jobs/#disruptions',
  ),
  ask(
    "what's an easy way to shut down the dev cluster nodes at night and over the weekend?",
    '/operations/cutting-cost/#nights',
  ),
  ask(
    "everything's on fargate, so where do I put my datadog agent if daemonsets don't run there?",
    '/worker-nodes/fargate/#not-supported',
    '/resources/daemonsets/#where-they-run',
    '/resources/daemonsets/#mistakes',
    '/worker-nodes/fargate/#logging',
    '/operations/container-insights/#limits',
  ),
  ask(
    'how much more does auto mode cost than running karpenter ourselves, is it worth it?',
    '/eks/cost/#nodes',
    '/worker-nodes/auto-mode/#give-up',
    '/scaling/nodes/#compare',
    '/scaling/nodes/#short-answer',
  ),
  ask(
    'can you ssh into the machines in auto mode, I need to look at kubelet logs',
    '/worker-nodes/#shell',
    '/worker-nodes/auto-mode/#give-up',
    '/worker-nodes/auto-mode-in-practice/#logs',
    '/compare/compute-options/#compute-options.ssh',
  ),
  ask(
    'our subnets are nearly full because every pod takes an address, what are our options?',
    '/networking/ip-addresses/#custom-networking',
    '/troubleshooting/container-creating/#no-address',
    '/networking/ip-addresses/#how-many',
  ),
  ask(
    'can I add more subnets to a cluster that already exists or do I have to rebuild it?',
    '/networking/ip-addresses/#change-later',
    '/networking/existing-load-balancers/#zones',
  ),
  ask(
    'a partner wants to allowlist us, how do we make all outgoing pod traffic come from one fixed IP?',
    '/networking/outbound-traffic/#fixed-address',
  ),
  ask(
    "we're paying loads for traffic across zones, how do I keep calls inside the same AZ?",
    '/networking/client-addresses/#same-zone',
    '/operations/cutting-cost/#zone-traffic',
  ),
  ask(
    "what do I need if my cluster has no internet at all, nodes can't even join",
    '/networking/private-clusters/#endpoints',
    '/networking/#no-internet',
    '/troubleshooting/nodes-do-not-join/#network',
    '/networking/private-clusters/',
  ),
  ask(
    'we get a new ALB for each ingress, can a bunch of namespaces just share one?',
    '/networking/gateway-api/#shared',
    '/networking/existing-load-balancers/#group-name',
    '/troubleshooting/no-ingress-address/#full',
    '/resources/ingress-and-gateway/#ingress',
  ),
  ask(
    'behind an NLB my app only sees 10.x addresses, how do I get the real visitor IP?',
    '/networking/client-addresses/#see-client',
    '/networking/client-addresses/#preserve',
    '/networking/client-addresses/#proxy-protocol',
  ),
  ask(
    'why do users get a few 502s every time we roll out a new version?',
    '/networking/load-balancers/#rollouts',
    '/troubleshooting/502-504-in-rollouts/#causes',
    '/troubleshooting/502-504-in-rollouts/',
    '/resources/rollouts/#zero-downtime',
    '/troubleshooting/502-504-in-rollouts/#prevent',
  ),
  ask(
    'is Ingress going away, do we need to rewrite our alb ingresses to gateway api?',
    '/resources/ingress-and-gateway/#ingress-nginx',
    '/resources/ingress-and-gateway/#which',
    '/networking/gateway-api/#controller',
    '/networking/gateway-api/',
  ),
  ask(
    "our domain's zone is in another aws account, can external-dns in our cluster still write to it?",
    '/troubleshooting/dns-record-missing/#zone',
    '/troubleshooting/dns-records-change/#own-role',
    '/resources/ingress-and-gateway/#domain',
  ),
  ask(
    'why does looking up an outside hostname from a pod fire off so many dns queries?',
    '/resources/dns/#ndots',
  ),
  ask(
    'can several pods on different nodes write to one ebs disk, or what else should I use?',
    '/storage/#access-modes',
    '/storage/efs/#what-it-is',
    '/storage/ebs/#what-it-is',
    '/storage/other-drivers/#choose',
  ),
  ask(
    "I bumped the disk size in my helm values but the statefulset volumes didn't grow, how come?",
    '/resources/statefulsets/#resize-volumes',
  ),
  ask(
    'is there a way to turn our old gp2 volumes into gp3 without taking the apps down?',
    '/storage/moving-volumes/#gp3',
  ),
  ask(
    'can I mount an s3 bucket in a pod and just append to files like a normal disk?',
    '/storage/other-drivers/#s3',
    '/troubleshooting/s3-or-fsx-not-mounted/#s3-writes',
  ),
  ask(
    'the upgrade broke our stuff, can we go back to the previous kubernetes version?',
    '/operations/rolling-back/#when',
    '/operations/rolling-back/#how',
    '/eks/#rollback',
    '/operations/rolling-back/',
  ),
  ask(
    "we're like three versions behind, can I jump straight to the newest one?",
    '/troubleshooting/upgrade-blocked/#skipped-version',
    '/operations/upgrading/#order',
  ),
  ask(
    "why'd our control plane bill suddenly jump to six times what it was?",
    '/eks/cost/#extended-support',
    '/eks/cost/#cluster',
  ),
  ask(
    'should I install the vpc cni from the helm chart or use the eks addon, does it matter?',
    '/eks/add-ons/#what-they-are',
    '/networking/vpc-cni/#versions',
    '/networking/vpc-cni/#settings',
  ),
  ask(
    "how can I tweak coredns when it's a managed addon, aws keeps putting my edits back",
    '/eks/add-ons/#conflicts',
  ),
  ask(
    "finance wants to know what each team's namespace costs us, how do people do that?",
    '/operations/cost-by-team/',
    '/operations/cost-by-team/#choose',
    '/operations/cost-by-team/#split-cost',
    '/operations/cutting-cost/#see',
  ),
  ask(
    "is there a limit on how many node groups one cluster can have, we're at like 28",
    '/reference/quotas/#quota-node-groups',
    '/eks/quotas/#aws-quotas',
  ),
  ask(
    'cloudwatch is costing a fortune since we turned on cluster logs, what can we cut?',
    '/control-plane/logging/#cost',
    '/operations/log-pipelines/#audit-cost',
  ),
  ask(
    "how do I get all my container logs into cloudwatch, isn't there just a checkbox?",
    '/operations/container-insights/#logs-only',
    '/operations/container-insights/#install',
    '/operations/observability/#logs',
  ),
  ask(
    'my HPA always says unknown for cpu on eks, is there something I need to install?',
    '/troubleshooting/hpa-unknown/#no-metrics',
    '/scaling/pods/#metrics',
    '/operations/metrics-server/#install',
    '/scaling/pods/#hpa',
  ),
  ask(
    "how can we add workers when the sqs queue gets long and drop to none when it's empty?",
    '/scaling/keda/#when',
    '/scaling/keda/#triggers',
    '/scaling/pods/#to-zero',
    '/scaling/pods/#keda',
  ),
  ask(
    'can one argo cd manage clusters that live in our other aws accounts too?',
    '/access-control/across-accounts/#argo-cd',
  ),
  ask(
    'should the cluster and the helm stuff be in one terraform apply or split up?',
    '/delivery/infrastructure-as-code/#split',
    '/delivery/infrastructure-as-code/#keep-out',
  ),
  ask(
    'if our whole region dies how do we bring the apps and their disks back somewhere else?',
    '/operations/disaster-recovery/#strategy',
    '/operations/disaster-recovery/#data',
    '/operations/disaster-recovery/',
    '/storage/velero/#other-cluster',
  ),
  ask(
    'can a few small models share a single gpu on eks rather than taking one each?',
    '/accelerators/sharing-gpus/#choose',
  ),
  ask(
    "we've got an old .net app, can windows and linux containers sit in the same cluster?",
    '/worker-nodes/operating-systems/#windows',
  ),
  ask(
    'can I hook a cheap VPS with just a public IP up to eks as an on-prem node?',
    '/worker-nodes/hybrid-nodes/#network',
    '/worker-nodes/hybrid-nodes/#limits',
    '/worker-nodes/hybrid-nodes/#what-they-are',
  ),
  ask(
    "we're a small team with a handful of services, do we really need eks or is ecs enough?",
    '/eks/ways-to-run-kubernetes/#ecs',
    '/eks/ways-to-run-kubernetes/#choose',
  ),
  ask(
    'is it better to have dev, staging and prod in one cluster or a cluster for each?',
    '/operations/many-clusters/#how-many',
  ),
  ask(
    'how do I give a new teammate kubectl on just one namespace and nothing else?',
    '/access-control/user-accounts/#access-entries',
    '/access-control/access-entries/#access-policies',
  ),
  ask(
    'the guy who made our cluster left and nobody can get in, are we stuck?',
    '/access-control/access-entries/#recover',
  ),
  ask(
    'is that aws-auth thing still what we should be using to let folks in?',
    '/access-control/aws-auth/',
  ),
  ask(
    "my app needs to read an S3 bucket, what's the right way to give it permission?",
    '/access-control/service-accounts/#aws-permissions',
    '/access-control/pod-identity/#set-up',
    '/access-control/irsa/#set-up',
    '/compare/pod-credentials/',
  ),
  ask(
    'can a pod use a bucket or table that lives in a different AWS account?',
    '/access-control/across-accounts/#choose',
  ),
  ask(
    "how do I stop pods from just grabbing the node's IAM role?",
    '/access-control/node-role/#block-imds',
  ),
  ask(
    "can I just change the instance type on a node group we've already got running?",
    '/worker-nodes/launch-templates/#change',
  ),
  ask(
    "who's supposed to patch the OS on our worker nodes, us or Amazon?",
    '/worker-nodes/#who-manages-what',
  ),
  ask('how do I get a shell on a node if we never set up SSH keys?', '/worker-nodes/#shell'),
  ask(
    "why does Karpenter keep killing my nodes when nothing's wrong with them?",
    '/worker-nodes/karpenter/#too-often',
    '/worker-nodes/karpenter/#disruption',
  ),
  ask(
    'should we go with Karpenter or stick to the plain old cluster autoscaler?',
    '/compare/scaling-tools/',
    '/scaling/nodes/#short-answer',
    '/scaling/nodes/#compare',
  ),
  ask(
    'how much extra do we pay for Auto Mode on top of the machines?',
    '/eks/cost/#what-else',
    '/eks/cost/#nodes',
  ),
  ask(
    'why do our Auto Mode nodes get swapped out every couple of weeks?',
    '/worker-nodes/auto-mode/#node-life',
  ),
  ask(
    "our monitoring agent's a daemonset, will it work on Fargate pods?",
    '/resources/daemonsets/',
  ),
  ask(
    'we keep burning through all the IPs in our subnets, what can we do?',
    '/networking/ip-addresses/#custom-networking',
    '/networking/ip-addresses/#prefixes',
    '/networking/ip-addresses/#how-many',
    '/troubleshooting/container-creating/#no-address',
  ),
  ask(
    'why can I only fit like 29 pods on a node with loads of room left?',
    '/worker-nodes/max-pods/#more-pods',
    '/worker-nodes/max-pods/#formula',
    '/worker-nodes/max-pods/',
  ),
  ask(
    "how do I stop pods in one team's namespace from talking to another team's?",
    '/networking/network-policies/#write-one',
    '/networking/network-policies/#turn-on',
    '/networking/network-policies/#default',
  ),
  ask(
    "is it ok to leave our cluster's API endpoint open to the internet?",
    '/control-plane/endpoint-access/#modes',
    '/control-plane/endpoint-access/#restrict',
  ),
  ask(
    'do I want an ALB or an NLB for my app, how do I pick?',
    '/networking/load-balancers/#alb-or-nlb',
  ),
  ask(
    "every little service makes its own load balancer, can't they just share one?",
    '/networking/load-balancers/#alb-or-nlb',
    '/resources/services/#other-namespace',
    '/networking/gateway-api/#shared',
  ),
  ask(
    'why do we get a few 502s every time we roll out a new version?',
    '/resources/rollouts/#zero-downtime',
  ),
  ask(
    "we're on ingress-nginx and I heard it's dead, what do we switch to?",
    '/resources/ingress-and-gateway/#ingress-nginx',
    '/networking/gateway-api/#from-ingress-nginx',
    '/networking/gateway-api/#controller',
  ),
  ask(
    "what's the easiest way to get https on our app without renewing certs ourselves?",
    '/networking/existing-load-balancers/#alb-tls-secret',
    '/resources/ingress-and-gateway/#domain',
  ),
  ask(
    'how do I get DNS records made automatically when I deploy a new app?',
    '/resources/ingress-and-gateway/#domain',
  ),
  ask(
    "lookups get flaky when we're busy, do we need more CoreDNS pods or what?",
    '/resources/dns/#coredns',
    '/troubleshooting/dns-fails/#packet-limit',
    '/troubleshooting/dns-fails/#causes',
  ),
  ask(
    "why won't my pod come back after its node died, the disk's in another zone?",
    '/storage/ebs/#one-zone',
  ),
  ask(
    "the database disk's nearly full, can I grow it without taking the thing down?",
    '/storage/ebs/#resize',
  ),
  ask(
    'what do I use when a bunch of pods all need to write the same files?',
    '/storage/efs/#what-it-is',
    '/storage/#access-modes',
    '/storage/other-drivers/#choose',
  ),
  ask(
    "can I mount an S3 bucket like it's a normal folder in my pod?",
    '/storage/other-drivers/#s3',
  ),
  ask(
    'is it crazy to run our Postgres in the cluster instead of RDS?',
    '/resources/statefulsets/#when',
  ),
  ask(
    'what happens if we just never upgrade our cluster?',
    '/eks/versions/#after-extended-support',
  ),
  ask(
    "we're like four versions behind, can we jump straight to the newest one?",
    '/eks/#versions-and-upgrades',
    '/operations/upgrading/#order',
    '/troubleshooting/upgrade-blocked/#skipped-version',
  ),
  ask(
    "how can I tell what'll break before we bump the Kubernetes version?",
    '/operations/upgrading/#before',
    '/operations/removed-apis/#scan',
    '/operations/removed-apis/#find-callers',
  ),
  ask(
    "will our apps go down while the control plane's being upgraded?",
    '/operations/upgrading/#control-plane',
  ),
  ask(
    'do the add-ons like CoreDNS and the CNI update themselves when we upgrade?',
    '/operations/upgrading/#add-ons',
  ),
  ask('how much does one empty cluster cost us per month before any nodes?', '/eks/cost/#cluster'),
  ask(
    "how do I see which team's burning the money in our shared cluster?",
    '/operations/cutting-cost/#see',
  ),
  ask(
    'can we switch the dev cluster off at night to save some cash?',
    '/operations/cutting-cost/#nights',
    '/operations/cutting-cost/',
  ),
  ask(
    'is it safe to run production stuff on spot, or will it bite us?',
    '/worker-nodes/karpenter-disruption/#spot-interruptions',
    '/worker-nodes/karpenter-in-practice/#spot',
    '/worker-nodes/managed-node-groups/#spot',
  ),
  ask("what's the limit on how many clusters we can have in one region?", '/eks/quotas/'),
  ask(
    "our auditor wants to know who did what in the cluster, where's that kept?",
    '/security/compliance/#evidence',
  ),
  ask(
    'how do we block people from running containers as root?',
    '/security/hardening/#pod-security',
    '/security/policy-as-code/#pod-security',
  ),
  ask(
    "what's the best way to get Secrets Manager stuff into our pods?",
    '/resources/secrets/#external-stores',
  ),
  ask(
    'are Kubernetes secrets encrypted or are they just sitting there in base64?',
    '/resources/secrets/#encryption',
    '/resources/secrets/',
  ),
  ask(
    'how do we stop getting throttled by Docker Hub when nodes pull stuff?',
    '/delivery/pull-through-cache/#docker-hub',
    '/troubleshooting/image-pull-back-off/#causes',
    '/delivery/pull-through-cache/#what-it-is',
  ),
  ask(
    "where do my pod logs go, and how do I keep them after it's gone?",
    '/operations/observability/#logs',
  ),
  ask(
    'kubectl top shows nothing for me, do I have to install something?',
    '/operations/metrics-server/#install',
  ),
  ask('can I scale my workers off how many messages are waiting in SQS?', '/scaling/pods/#keda'),
  ask(
    'our finished jobs just pile up forever, how do I get them cleaned up automatically?',
    '/resources/jobs/#jobs',
  ),
  ask('can AWS run Argo CD for us or do we still host it ourselves?', '/delivery/gitops/#choose'),
  ask(
    'where should we keep our own Helm charts so everybody can pull them?',
    '/delivery/helm-and-kustomize/#ecr',
  ),
  ask(
    'should I put the cluster and the stuff inside it in the same Terraform?',
    '/delivery/infrastructure-as-code/#keep-out',
    '/delivery/infrastructure-as-code/#split',
  ),
  ask(
    'one big cluster for everybody or a separate one per team, what do folks do?',
    '/operations/many-clusters/',
    '/operations/many-clusters/#fleet',
  ),
  ask('does Amazon back up our cluster, or is that on us?', '/control-plane/etcd/#on-eks'),
  ask(
    "what's our plan if the whole region goes down, can a cluster span two?",
    '/operations/disaster-recovery/#who-covers-what',
  ),
  ask(
    'can a few small models share one GPU, or does each pod need its own?',
    '/accelerators/sharing-gpus/#choose',
  ),
  ask(
    "we've got some old .NET Windows apps, can they run next to the Linux ones?",
    '/worker-nodes/operating-systems/#windows',
  ),
  ask(
    'can we hook servers in our own datacenter up to the cluster as nodes?',
    '/worker-nodes/hybrid-nodes/#what-they-are',
  ),
  ask(
    "how do I make sure my replicas don't all land in the same zone?",
    '/resources/scheduling/#spread',
  ),
  ask(
    'what uptime does AWS actually promise us for the control plane?',
    '/control-plane/scaling-and-sla/#sla',
  ),
]
