/** A question of an operator, with the line that was pasted, what people type, and where the answer is. */
export interface Case {
  question: string
  pasted?: string
  typed: string
  /** The sections that answer it. */
  finds: readonly string[]
}

/** Questions from public threads about EKS, with ids and names replaced. */
export const cases: readonly Case[] = [
  {
    question:
      'Terraform wants to create the access entry of the role it runs as, and EKS refuses because that entry is there already.',
    pasted:
      'Error: creating EKS Access Entry (dev-eks:arn:aws:iam::111122223333:role/setup-role): operation error EKS: CreateAccessEntry, https response error StatusCode: 409, ResourceInUseException: The specified access entry resource is already in use on this cluster.',
    typed: 'terraform access entry already exists',
    finds: ['/troubleshooting/access-entry-refused/#exists'],
  },
  {
    question: 'An access entry for an IAM Identity Center role is refused as an invalid principal.',
    pasted:
      'InvalidParameterException: The specified principalArn is invalid: invalid principal. arn:aws:iam::111122223333:role/AWSReservedSSO_AdministratorAccess_0123456789abcdef',
    typed: 'access entry SSO role invalid principal',
    finds: ['/troubleshooting/access-entry-refused/#invalid-principal'],
  },
  {
    question:
      'A person with AmazonEKSAdminPolicy cannot list nodes; which policy or setting allows it?',
    pasted:
      'Error from server (Forbidden): nodes is forbidden: User "arn:aws:sts::111122223333:assumed-role/dev/session" cannot list resource "nodes" in API group "" at the cluster scope',
    typed: 'admin policy cannot list nodes',
    finds: ['/troubleshooting/forbidden/#kind', '/access-control/access-entries/#access-policies'],
  },
  {
    question:
      'After moving from aws-auth to an access entry with AmazonEKSEditPolicy, Helm is refused for custom resources.',
    pasted:
      'could not get information about the resource: serviceentries.networking.istio.io "my-app" is forbidden: User "arn:aws:sts::111122223333:assumed-role/deploy/session" cannot get resource "serviceentries" in API group "networking.istio.io" in the namespace "shop"',
    typed: 'edit policy custom resources forbidden',
    finds: ['/troubleshooting/forbidden/#kind', '/troubleshooting/forbidden/#causes'],
  },
  {
    question:
      'With prefix delegation Pods get no address although the subnet has thousands of free ones.',
    pasted:
      'InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request. plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
    typed: 'prefix delegation free addresses but fails',
    finds: ['/networking/ip-addresses/#prefixes'],
  },
  {
    question:
      'After updating the VPC CNI add-on from 1.21 to 1.22.1, aws-node hangs at start and new nodes stay NotReady.',
    pasted: 'Readiness probe failed: timeout: failed to connect service ":50051" within 5s',
    typed: 'vpc cni 1.22 aws-node not ready',
    finds: [
      '/troubleshooting/aws-node-not-ready/',
      '/troubleshooting/aws-node-not-ready/#permissions',
    ],
  },
  {
    question: 'CoreDNS answers late now and then; the log shows i/o timeouts to the VPC resolver.',
    pasted:
      '[ERROR] plugin/errors: 2 app.example.com. A: read udp 10.0.43.148:57589->10.0.0.2:53: i/o timeout',
    typed: 'coredns intermittent timeouts',
    finds: ['/troubleshooting/dns-fails/#packet-limit'],
  },
  {
    question:
      'Istio on a cluster made with the Terraform module: Pods are not created because the injection webhook times out.',
    pasted:
      'Error creating: Internal error occurred: failed calling webhook "namespace.sidecar-injector.istio.io": failed to call webhook: Post "https://istiod.istio-system.svc:443/inject?timeout=10s": context deadline exceeded',
    typed: 'istio webhook timeout security group',
    finds: [
      '/troubleshooting/istio-not-ready/#injector',
      '/troubleshooting/webhook-fails/#timeout',
      '/troubleshooting/webhook-fails/#confirm',
    ],
  },
  {
    question:
      'New cluster with the Terraform module v21: nodes stay NotReady because no CNI is installed, and the node group fails.',
    pasted:
      'container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
    typed: 'terraform node group cni not initialized',
    finds: [
      '/troubleshooting/node-not-ready/#network-plugin',
      '/troubleshooting/add-on-fails/#terraform-add-ons',
    ],
  },
  {
    question:
      'Deleting a cluster or its VPC fails because a security group is still used by a network interface.',
    pasted:
      'Error deleting security group: DependencyViolation: resource sg-0123456789abcdef0 has a dependent object',
    typed: 'delete cluster security group in use',
    finds: ['/troubleshooting/delete-fails/', '/troubleshooting/delete-fails/#in-use'],
  },
  {
    question:
      'After an update of the controller, load balancers are no longer updated because a permission is missing.',
    pasted:
      'Failed deploy model due to operation error Elastic Load Balancing v2: DescribeListenerAttributes, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/lbc/1 is not authorized to perform: elasticloadbalancing:DescribeListenerAttributes',
    typed: 'load balancer controller missing IAM permission',
    finds: ['/troubleshooting/no-ingress-address/#permissions'],
  },
  {
    question:
      'After updating the chart the controller does not start, because a Gateway custom resource definition of its own is missing or too old.',
    pasted:
      'failed to wait for aws-lbc-gateway-class-controller caches to sync kind source: *v1beta1.TargetGroupConfiguration: no matches for kind "TargetGroupConfiguration" in version "gateway.k8s.aws/v1beta1"',
    typed: 'load balancer controller gateway CRDs missing',
    finds: ['/troubleshooting/load-balancer-controller-does-not-start/#gateway-definitions'],
  },
  {
    question:
      'Targets of an ALB stay unhealthy, the controller complains about two security groups with the cluster tag.',
    pasted:
      'expect exactly one securityGroup tagged with kubernetes.io/cluster/my-cluster for eni eni-0123456789abcdef0, got: [sg-0aaaaaaaaaaaaaaaa sg-0bbbbbbbbbbbbbbbb] (clusterName: my-cluster)',
    typed: 'two security groups cluster tag ALB',
    finds: ['/troubleshooting/targets-not-registered/#cluster-tag'],
  },
  {
    question:
      'Does the retirement of Ingress NGINX mean that Ingress objects with the AWS Load Balancer Controller must move to the Gateway API?',
    typed: 'is Ingress deprecated with ALB',
    finds: [
      '/resources/ingress-and-gateway/',
      '/resources/ingress-and-gateway/#which',
      '/resources/ingress-and-gateway/#ingress-nginx',
    ],
  },
  {
    question:
      'Can a new cluster take over the ALB of the old one, or can the controller use an ALB made elsewhere?',
    typed: 'reuse existing ALB new cluster',
    finds: ['/networking/existing-load-balancers/#made-elsewhere'],
  },
  {
    question: 'On the way to Karpenter 1.0 the conversion webhook of its definitions fails.',
    pasted:
      'conversion webhook for karpenter.sh/v1, Kind=NodeClaim failed: Post "https://karpenter.kube-system.svc:8443/conversion/karpenter.sh?timeout=30s": service "karpenter" not found',
    typed: 'karpenter v1 upgrade conversion webhook',
    finds: ['/troubleshooting/karpenter-after-an-update/#conversion-webhook'],
  },
  {
    question:
      'With an AMI of one’s own, NodeClaims never get ready and are ended after 15 minutes.',
    pasted: 'missing required startup taint, karpenter.sh/unregistered',
    typed: 'karpenter custom AMI node never registers',
    finds: ['/troubleshooting/node-not-initialized/#unregistered-taint'],
  },
  {
    question:
      'A Pod that fitted on an instance type under the Cluster Autoscaler is refused by Karpenter.',
    pasted:
      'Failed to schedule pod, incompatible with nodepool "default", daemonset overhead={"cpu":"500m","memory":"640Mi","pods":"5"}, no instance type satisfied resources {"cpu":"29500m","memory":"246400Mi","pods":"6"} and requirements node.kubernetes.io/instance-type In [r5a.8xlarge] (no instance type has enough resources)',
    typed: 'karpenter instance type not enough resources',
    finds: ['/troubleshooting/karpenter-launches-no-node/#too-small'],
  },
  {
    question: 'Karpenter cannot launch Spot instances in a fresh account.',
    pasted:
      'creating instance, with fleet error(s), AuthFailure.ServiceLinkedRoleCreationNotPermitted: The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances.',
    typed: 'karpenter spot service linked role',
    finds: ['/troubleshooting/karpenter-launches-no-node/#spot-role'],
  },
  {
    question: 'Can a NodePool of Auto Mode use an EC2NodeClass of Karpenter?',
    pasted: 'no matches for kind "EC2NodeClass" in version "karpenter.k8s.aws/v1"',
    typed: 'EC2NodeClass in auto mode',
    finds: ['/troubleshooting/auto-mode-starts-no-node/#ec2nodeclass'],
  },
  {
    question: 'Auto Mode with NodePools of one’s own: instances start but never join.',
    pasted: 'Nodeclaim does not have an associated node: Node not registered with cluster',
    typed: 'auto mode custom nodepool not joining',
    finds: [
      '/troubleshooting/auto-mode-starts-no-node/',
      '/troubleshooting/node-not-initialized/#nodeclaim',
      '/troubleshooting/auto-mode-starts-no-node/#access-entry',
    ],
  },
  {
    question:
      'Nodes no longer join after the node role was deleted and made again under the same name, though the access entry is there.',
    pasted: 'k8s.io/client-go/informers/factory.go:160: failed to list *v1.CSIDriver: Unauthorized',
    typed: 'nodes unauthorized after role recreated',
    finds: ['/troubleshooting/nodes-do-not-join/#recreated-role'],
  },
  {
    question:
      'Encrypted volumes with a customer key are never created: the volume vanishes and the driver retries forever.',
    pasted:
      'failed to provision volume with StorageClass "ebs": rpc error: code = Internal desc = Could not create volume "pvc-0123": failed to get an available volume in EC2: InvalidVolume.NotFound: The volume \'vol-0123456789abcdef0\' does not exist.',
    typed: 'EBS volume vanishes KMS key',
    finds: ['/troubleshooting/pvc-pending/#kms'],
  },
  {
    question: 'Pods with EBS volumes are placed on a node that can take no more volumes.',
    pasted:
      'AttachVolume.Attach failed for volume "pvc-0123" : rpc error: code = Internal desc = Could not attach volume "vol-0123" to node "i-0123": AttachmentLimitExceeded',
    typed: 'too many EBS volumes on node',
    finds: ['/troubleshooting/volume-not-attached/#attach-limit'],
  },
  {
    question: 'On a new cluster every claim without a class stays Pending.',
    pasted:
      'Warning FailedBinding persistentvolumeclaim/data-0 no persistent volumes available for this claim and no storage class is set',
    typed: 'PVC pending no default storage class',
    finds: ['/troubleshooting/pvc-pending/#no-class'],
  },
  {
    question: 'Creating a node group on 1.33 or later with the old AMI type is refused.',
    pasted:
      'InvalidParameterException: An error occurred (InvalidParameterException) when calling the CreateNodegroup operation: AMI Type AL2_x86_64 is only supported for kubernetes versions 1.32 or earlier',
    typed: 'AL2 node group after 1.32',
    finds: ['/worker-nodes/operating-systems/#al2'],
  },
  {
    question:
      'The cluster upgrade is refused because of upgrade insights although the cause is gone.',
    pasted: 'UpdateClusterVersion refused: EKS upgrade insights check status ERROR, force flag',
    typed: 'upgrade blocked by insights',
    finds: ['/troubleshooting/upgrade-blocked/#insights'],
  },
  {
    question: 'How do I go back to the older Kubernetes version after an upgrade?',
    typed: 'roll back EKS version',
    finds: ['/operations/rolling-back/#how', '/operations/rolling-back/#when'],
  },
  {
    question:
      'The Cluster Autoscaler does not start a managed node group from zero when Pods select it by label.',
    pasted:
      'Pod shop/batch can\'t be scheduled on eks-windows, predicate checking error: predicate "NodeAffinity" didn\'t pass (predicateReasons=[node(s) didn\'t match Pod\'s node affinity/selector]; debugInfo=nodeName: "template-node-for-eks-windows")',
    typed: 'cluster autoscaler scale from zero label',
    finds: [
      '/scaling/nodes/#cluster-autoscaler',
      '/troubleshooting/cluster-autoscaler-adds-no-node/#from-zero',
    ],
  },
  {
    question: 'Karpenter replaces nodes all day long as underutilized.',
    typed: 'karpenter replaces nodes too often',
    finds: ['/worker-nodes/karpenter/#too-often'],
  },
  {
    question: 'KEDA on EKS cannot read the SQS queue with Pod Identity.',
    pasted: 'error parsing SQS queue metadata: awsAccessKeyID not found',
    typed: 'keda sqs pod identity credentials',
    finds: ['/scaling/pods/#keda-errors', '/scaling/keda/#identity'],
  },
  {
    question: 'Container Insights costs too much; how do I collect less?',
    pasted:
      'Limit the predefined Container Insights metrics that are ingested in CloudWatch (custom metrics cost)',
    typed: 'container insights cost too high',
    finds: ['/operations/cutting-cost/#container-insights', '/operations/container-insights/#cost'],
  },
  {
    question:
      'kubectl top and the HPA have no values because the API service of the Metrics Server is not available.',
    pasted:
      'v1beta1.metrics.k8s.io kube-system/metrics-server False (FailedDiscoveryCheck)  failing or missing response from https://10.0.1.218:10251/apis/metrics.k8s.io/v1beta1: context deadline exceeded',
    typed: 'kubectl top metrics API not available',
    finds: [
      '/troubleshooting/hpa-unknown/#no-metrics',
      '/control-plane/api-server/#aggregated-api',
    ],
  },
  {
    question:
      'Traffic between zones is one of the largest items on the bill; how do I keep it down?',
    typed: 'cross AZ traffic cost EKS',
    finds: [
      '/operations/cutting-cost/#zone-traffic',
      '/operations/cutting-cost/#reduce',
      '/operations/cutting-cost/',
    ],
  },
  {
    question:
      'How does Argo CD (self-managed) on one EKS cluster log in to another EKS cluster with Pod Identity instead of IRSA?',
    pasted:
      'error: the server has asked for the client to provide credentials (argocd application-controller, cluster secret awsAuthConfig)',
    typed: 'argo cd other cluster pod identity',
    finds: ['/troubleshooting/argo-cd-and-eks/#other-cluster'],
  },
  {
    question:
      'Bottlerocket nodes get DiskPressure at 20 GB although the boot volume was made 100 GB large.',
    pasted:
      'node.kubernetes.io/disk-pressure:NoSchedule  InvalidDiskCapacity invalid capacity 0 on image filesystem  ephemeral-storage: 20414Mi',
    typed: 'Bottlerocket disk pressure 20 GB volume',
    finds: ['/troubleshooting/bottlerocket-nodes/#bottlerocket-disks'],
  },
  {
    question:
      'Since 1.35, installing many charts on a new cluster is refused by etcd for too many requests.',
    pasted: 'rpc error: code = ResourceExhausted desc = etcdserver: throttle: too many requests',
    typed: 'etcdserver throttle too many requests',
    finds: ['/troubleshooting/api-refuses/#overloaded'],
  },
]
