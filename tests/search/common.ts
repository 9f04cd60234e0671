import { queriesOf, type GoldenQuery } from './goldenQuery.ts'

const problem = queriesOf('error')

/** What operators type about the problems that public threads tell of most often. */
export const common: readonly GoldenQuery[] = [
  problem(
    'kubectl you must be logged in unauthorized eks',
    '/troubleshooting/unauthorized/#confirm',
  ),
  problem(
    'kubectl forbidden cannot list pods cluster creator terraform',
    '/delivery/infrastructure-as-code/#terraform-admins',
  ),
  problem(
    'kubectl timeout private endpoint from ec2 same vpc',
    '/troubleshooting/cannot-reach-the-api/#security-group',
  ),
  problem(
    'failed to assign an IP address to container',
    '/troubleshooting/container-creating/#no-address',
  ),
  problem(
    'pods pending Too many pods but enough cpu memory',
    '/troubleshooting/too-many-pods/#causes',
  ),
  problem(
    'node group create failed private subnet no nat',
    '/troubleshooting/nodes-do-not-join/#network',
  ),
  problem(
    'new nodes NotReady cni plugin not initialized terraform',
    '/troubleshooting/node-not-ready/#network-plugin',
  ),
  problem(
    "alb ingress not created couldn't auto-discover subnets",
    '/troubleshooting/subnets-not-discovered/#causes',
  ),
  problem(
    'aws load balancer controller crashloop al2023 vpc id metadata',
    '/troubleshooting/load-balancer-controller-does-not-start/#vpc',
  ),
  problem(
    'helm install fails failed calling webhook mservice.elbv2.k8s.aws',
    '/troubleshooting/webhook-fails/#no-endpoints',
  ),
  problem(
    'alb 502 504 during rolling update pods ip target',
    '/troubleshooting/502-504-in-rollouts/#causes',
  ),
  problem(
    'alb ingress ignores cert-manager tls secret',
    '/networking/existing-load-balancers/#alb-tls-secret',
  ),
  problem(
    'pvc pending ebs csi UnauthorizedOperation not authorized',
    '/troubleshooting/pvc-pending/#permissions',
  ),
  problem('pod pending volume node affinity conflict ebs', '/troubleshooting/pending/#volume'),
  problem('efs csi mount access denied by server eks', '/troubleshooting/efs-fails/#efs-denied'),
  problem(
    'irsa not authorized AssumeRoleWithWebIdentity service account',
    '/troubleshooting/assume-role-with-web-identity/#trust-policy',
  ),
  problem(
    'external-dns access denied route53 uses node role',
    '/troubleshooting/dns-records-change/#own-role',
  ),
  problem(
    'pod identity not working only loopback hosts are allowed',
    '/troubleshooting/wrong-role/#sdk',
  ),
  problem(
    'externalsecret SecretSyncedError Access to KMS is not allowed',
    '/troubleshooting/external-secret-not-synced/#read',
  ),
  problem(
    'karpenter cannot launch spot service-linked role permission',
    '/troubleshooting/karpenter-launches-no-node/#spot-role',
  ),
  problem(
    "cluster autoscaler pod didn't trigger scale-up",
    '/troubleshooting/cluster-autoscaler-adds-no-node/#maximum',
  ),
  problem(
    'eks node group update failed PodEvictionFailure',
    '/troubleshooting/pod-eviction-failure/#causes',
  ),
  problem(
    'helm upgrade no matches for kind after eks upgrade',
    '/operations/removed-apis/#removed-api',
  ),
  problem('eks addon update conflicts found when trying to apply', '/eks/add-ons/#conflicts'),
  problem("coredns pending fargate taint pod didn't tolerate", '/worker-nodes/fargate/#profiles'),
  problem(
    'helm another operation install/upgrade/rollback is in progress',
    '/resources/#helm-in-progress',
  ),
  problem(
    'ImagePullBackOff ecr 401 unauthorized eks node',
    '/troubleshooting/image-pull-back-off/#causes',
  ),
  problem('hpa target unknown missing request for cpu', '/troubleshooting/hpa-unknown/#no-request'),
  problem('pod keeps restarting OOMKilled exit code 137', '/troubleshooting/oom-killed/#causes'),
  problem('pod pending insufficient cpu but nodes look idle', '/troubleshooting/pending/#no-room'),
  problem(
    'pods evicted node low on ephemeral-storage disk pressure',
    '/troubleshooting/evicted/#causes',
  ),
  problem(
    'liveness probe failed context deadline exceeded awaiting headers',
    '/resources/probes/#messages',
  ),
  problem('networkpolicy has no effect on eks vpc cni', '/networking/network-policies/#turn-on'),
  problem('coredns i/o timeout random under load eks', '/troubleshooting/dns-fails/#packet-limit'),
  problem(
    'gpu pod pending Insufficient nvidia.com/gpu',
    '/troubleshooting/gpus-not-offered/#no-plugin',
  ),
  problem(
    'karpenter VcpuLimitExceeded vcpu limit gpu instance',
    '/accelerators/gpu-capacity/#quota',
  ),
  problem('eks cluster cost jumped to 0.60 per hour', '/eks/cost/#extended-support'),
  problem('argo cd keeps resetting replicas set by hpa', '/delivery/argo-cd-sync/#drift'),
  problem(
    'fluent-bit cloudwatch CreateLogStream AccessDeniedException eks',
    '/operations/container-insights/#logs-denied',
  ),
  problem(
    'KubeSchedulerDown KubeControllerManagerDown alerts firing eks',
    '/operations/prometheus/#default-alerts',
  ),
  problem(
    'terraform eks aws-auth localhost connection refused suddenly',
    '/troubleshooting/terraform-with-eks/#localhost',
  ),
  problem(
    'terraform destroy eks stuck DependencyViolation security group',
    '/troubleshooting/delete-fails/#in-use',
  ),
  problem(
    'eksctl create iamserviceaccount does nothing no tasks',
    '/troubleshooting/eksctl-node-groups/#excluded',
  ),
  problem(
    'nginx ingress nlb broken header while reading PROXY protocol',
    '/networking/client-addresses/#nginx-400',
  ),
  problem(
    'istio sidecar injection i/o timeout 15017 eks',
    '/troubleshooting/istio-not-ready/#injector',
  ),
  problem('argocd too many redirects behind alb', '/delivery/argo-cd-access/#alb'),
  problem(
    'flux helmrelease stuck upgrade retries exhausted',
    '/troubleshooting/flux-fails/#flux-fails',
  ),
  problem(
    'exec format error pod crashloop after upgrade',
    '/troubleshooting/crash-loop-back-off/#architecture',
  ),
  problem('auto mode nodes cannot mount existing ebs pvc', '/storage/ebs/#auto-mode'),
  problem(
    'kubectl logs remote error tls internal error eks',
    '/troubleshooting/cannot-reach-the-api/#kubelet-certificate',
  ),
  problem(
    'expect exactly one securityGroup tagged with kubernetes.io/cluster',
    '/troubleshooting/targets-not-registered/#cluster-tag',
  ),
  problem(
    'terraform eks log group already exists after destroy recreate',
    '/troubleshooting/terraform-apply-fails/#exists',
  ),
  problem(
    'coredns addon degraded timeout 20m new cluster',
    '/troubleshooting/add-on-fails/#replicas',
  ),
  problem(
    'argocd crd metadata.annotations Too long prometheus',
    '/troubleshooting/api-refuses/#too-large',
  ),
  problem(
    'helm install cannot be imported invalid ownership metadata',
    '/troubleshooting/helm-fails/#ownership',
  ),
  problem(
    'failed to create fsnotify watcher too many open files',
    '/troubleshooting/process-limits/#inotify',
  ),
  problem(
    'servicemonitor not picked up by prometheus no targets',
    '/operations/prometheus/#service-monitors',
  ),
  problem(
    'karpenter Node not registered with cluster keeps recreating',
    '/troubleshooting/node-not-initialized/#nodeclaim',
  ),
  problem(
    'AMI Type AL2_x86_64 is only supported 1.32 upgrade',
    '/worker-nodes/operating-systems/#al2',
  ),
  problem(
    'eks upgrade Unsupported Kubernetes minor version update skip versions',
    '/troubleshooting/upgrade-blocked/#skipped-version',
  ),
  problem(
    'ImagePullBackOff toomanyrequests docker hub rate limit eks',
    '/troubleshooting/image-pull-back-off/#causes',
  ),
  problem(
    'bottlerocket keeps disk pressure 20GB but volume 100GB',
    '/troubleshooting/bottlerocket-nodes/#bottlerocket-disks',
  ),
  problem(
    'lookup oidc.eks no such host private vpc endpoint',
    '/networking/private-clusters/#private-dns',
  ),
  problem(
    'contains risky annotation ServerSnippet after ingress-nginx upgrade',
    '/troubleshooting/ingress-nginx-errors/#annotations',
  ),
  problem(
    's3 csi mount permission denied question marks',
    '/troubleshooting/s3-or-fsx-not-mounted/#s3-other-user',
  ),
  problem(
    "Minimum capacity can't be greater than desired size terraform",
    '/troubleshooting/node-group-fails/#sizes',
  ),
  problem('adot addon cert-manager is not installed on cluster', '/operations/observability/#adot'),
  problem(
    'prometheus remote_write amp 403 not authorized sts:AssumeRole',
    '/troubleshooting/wrong-role/#own-role',
  ),
  problem('keda sqs awsAccessKeyID not found pod identity', '/scaling/pods/#keda-errors'),
  problem(
    'karpenter spot node not consolidating almost empty',
    '/troubleshooting/nodes-not-removed/#settings',
  ),
  problem(
    'cluster autoscaler does not scale down empty node coredns',
    '/troubleshooting/cluster-autoscaler-scale-down/#kube-system',
  ),
  problem(
    'serviceaccount forbidden cannot list resource at the cluster scope',
    '/troubleshooting/forbidden/#service-account',
  ),
  problem(
    'eks data transfer regional bytes bill too high',
    '/operations/cutting-cost/#zone-traffic',
    '/operations/cutting-cost/#reduce',
  ),
  problem(
    'windows pods stuck ContainerCreating no ip eks',
    '/troubleshooting/windows-pods-fail/#no-address',
  ),
  problem(
    'eks dns suddenly fails from new node group',
    '/troubleshooting/coredns-does-not-start/#some-nodes',
  ),
  problem(
    'cert-manager certificate pending route53 AccessDenied ChangeResourceRecordSets',
    '/troubleshooting/certificate-not-issued/#route53',
  ),
  problem(
    'pod to own internal nlb intermittent timeout same cluster',
    '/networking/client-addresses/#hairpin',
  ),
  problem(
    'al2023 /etc/eks/bootstrap.sh not found nodes not joining',
    '/worker-nodes/operating-systems/#al2023',
  ),
  problem(
    'eksctl fails maximum number of VPCs has been reached',
    '/troubleshooting/cluster-creation-fails/#vpc-quota',
  ),
  problem(
    'exec plugin invalid apiVersion client.authentication.k8s.io/v1alpha1',
    '/troubleshooting/kubectl-fails/#exec-api-version',
  ),
  problem(
    'kubectl connection to localhost:8080 refused eks',
    '/troubleshooting/cannot-reach-the-api/#kubeconfig',
  ),
  problem(
    'github actions kubectl executable aws not found',
    '/troubleshooting/unauthorized/#helper',
  ),
  problem(
    'github actions could not assume role with OIDC',
    '/access-control/iam-and-kubeconfig/#github-actions',
  ),
  problem(
    'update-kubeconfig not authorized to perform eks:DescribeCluster',
    '/access-control/iam-and-kubeconfig/#update-kubeconfig',
  ),
  problem(
    'eks aws-auth sso AWSReservedSSO role unauthorized',
    '/troubleshooting/unauthorized/#mapping',
  ),
  problem(
    'terraform apply eks Error: Unauthorized after plan works',
    '/troubleshooting/terraform-with-eks/#unauthorized',
  ),
  problem(
    'aws-node crashloop MissingIAMPermissions new nodes not ready',
    '/troubleshooting/aws-node-not-ready/#permissions',
  ),
  problem(
    'node suddenly NotReady Kubelet stopped posting node status',
    '/troubleshooting/node-not-ready/#confirm',
  ),
  problem('external dns lookups slow from pods ndots 5', '/resources/dns/#ndots'),
  problem(
    'FailedDeployModel not authorized elasticloadbalancing:AddTags suddenly',
    '/troubleshooting/no-ingress-address/#permissions',
  ),
  problem(
    'cannot delete ingress namespace stuck terminating alb',
    '/troubleshooting/terminating/#finalizer',
  ),
  problem(
    'websocket disconnects every 60 seconds behind alb ingress',
    '/troubleshooting/service-not-reachable/#idle',
  ),
  problem(
    '413 Request Entity Too Large nginx ingress upload',
    '/troubleshooting/ingress-nginx-errors/#body-size',
  ),
  problem(
    'ingress subpath works but css js 404 rewrite-target',
    '/troubleshooting/ingress-nginx-access/#rewrite',
  ),
  problem(
    'nginx ingress shows Kubernetes Ingress Controller Fake Certificate',
    '/troubleshooting/ingress-nginx-errors/#fake-certificate',
  ),
  problem('service not reachable endpoints none', '/troubleshooting/service-not-reachable/#causes'),
  problem('pvc pending no storage class is set eks', '/troubleshooting/pvc-pending/#no-class'),
  problem(
    'Multi-Attach error volume already exclusively attached node died',
    '/troubleshooting/multi-attach/#node-lost',
  ),
  problem(
    'pvc resize again VolumeModificationRateExceeded wait 6 hours',
    '/storage/ebs/#resize-refused',
  ),
  problem(
    'helm upgrade bigger volume statefulset updates forbidden',
    '/resources/statefulsets/#resize-volumes',
  ),
  problem(
    'cannot unmarshal number into EnvVar value of type string',
    '/troubleshooting/helm-charts-fail/#types',
  ),
  problem('changed configmap pods still have old env values', '/resources/configmaps/#updates'),
  problem(
    'CreateContainerConfigError runAsNonRoot image will run as root',
    '/troubleshooting/container-creating/#run-as-non-root',
  ),
  problem(
    'CrashLoopBackOff exec entrypoint.sh permission denied',
    '/troubleshooting/crash-loop-back-off/#cannot-start',
  ),
  problem(
    'ErrImagePull failed to resolve reference not found',
    '/troubleshooting/image-pull-back-off/#confirm',
  ),
  problem(
    "pod pending nodes didn't match Pod's node affinity/selector",
    '/troubleshooting/pending/#rules',
  ),
  problem(
    'pod keeps restarting liveness probe connection refused logs fine',
    '/resources/probes/#messages',
  ),
  problem(
    'kubectl drain fails DaemonSet-managed pods local storage',
    '/worker-nodes/joining-draining-replacing/#drain',
  ),
  problem('cronjob stopped running too many missed start time', '/resources/jobs/#cronjobs'),
  problem(
    'karpenter InsufficientInstanceCapacity pods pending',
    '/troubleshooting/karpenter-launches-no-node/#capacity',
  ),
  problem(
    'spot node disappears pods killed without draining karpenter',
    '/troubleshooting/karpenter-controller/#queue',
  ),
  problem(
    'hpa not scaling down memory below target',
    '/troubleshooting/hpa-scales-wrongly/#memory',
  ),
  problem(
    'fluent-bit logs delayed tail.0 paused mem buf overlimit',
    '/operations/log-pipelines/#lost-lines',
  ),
  problem('cloudwatch bill high eks control plane logs', '/control-plane/logging/#cost'),
  problem(
    'secrets store csi provider not found: provider "aws"',
    '/troubleshooting/secrets-store-volume-fails/#mount',
  ),
  problem('pod uses node role instead of service account role', '/troubleshooting/wrong-role/#sdk'),
  problem(
    'helm upgrade spec.selector field is immutable',
    '/troubleshooting/helm-fails/#immutable',
  ),
  problem('helm upgrade failed context deadline exceeded', '/troubleshooting/helm-fails/#waiting'),
  problem(
    'cannot create cluster us-east-1e sufficient capacity eks',
    '/troubleshooting/cluster-creation-fails/#zone',
  ),
]
