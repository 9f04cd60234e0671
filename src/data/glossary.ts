import { defineTerms } from '#terms/term.ts'

/** The words of the field, by the id of their entry in the glossary. */
export const glossary = defineTerms({
  'access-entry': {
    term: 'access entry',
    definition:
      'A record in EKS that lets one IAM principal into one cluster and can give it permissions there.',
    note: '/access-control/access-entries/',
    also: ['access entries'],
  },
  'access-policy': {
    term: 'access policy',
    definition:
      'A ready set of Kubernetes permissions, kept by EKS, that you attach to an access entry for a cluster or for some Namespaces.',
    note: '/access-control/access-entries/#access-policies',
    also: ['access policies'],
  },
  ack: {
    term: 'ACK',
    definition:
      'AWS Controllers for Kubernetes: controllers that create and change AWS resources from Kubernetes objects.',
    note: '/eks/capabilities/#ack',
    also: ['AWS Controllers for Kubernetes'],
  },
  'admission-controller': {
    term: 'admission controller',
    definition:
      'Code in the API server that can refuse or change a request after permissions are checked and before anything is stored.',
    note: '/control-plane/api-server/#request-path',
  },
  affinity: {
    term: 'affinity',
    definition:
      'Rules in a Pod, strict or preferred, that draw it towards certain nodes or other Pods; anti-affinity keeps it away from Pods.',
    note: '/resources/scheduling/#affinity',
  },
  al2023: {
    term: 'AL2023',
    definition:
      'Amazon Linux 2023, the general-purpose Linux of AWS and the default system of new managed node groups.',
    note: '/worker-nodes/operating-systems/#al2023',
    also: ['Amazon Linux 2023'],
  },
  alb: {
    term: 'ALB',
    definition:
      'Application Load Balancer: the load balancer of AWS for HTTP and HTTPS, which can choose by host name and path.',
    note: '/networking/load-balancers/#alb-or-nlb',
    also: ['Application Load Balancer'],
  },
  ami: {
    term: 'AMI',
    definition:
      'Amazon Machine Image: the image that an EC2 instance starts from, with the operating system and, for nodes, the kubelet.',
    note: '/worker-nodes/operating-systems/',
    also: ['Amazon Machine Image'],
  },
  annotation: {
    term: 'annotation',
    definition:
      'A key and a value on an object with information for people or programs; objects cannot be selected by it.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  'api-server': {
    term: 'API server',
    definition:
      'The front door of a cluster: every read and every change of an object goes through it, and it alone talks to etcd.',
    note: '/control-plane/api-server/',
    also: ['kube-apiserver'],
  },
  'argo-cd': {
    term: 'Argo CD',
    definition:
      'An open-source tool that keeps the objects in a cluster the same as their files in Git.',
    note: '/eks/capabilities/#argo-cd',
  },
  'availability-zone': {
    term: 'Availability Zone',
    definition:
      'A part of an AWS Region with data centres of its own, so that a failure in one part leaves the others alone; a subnet lies in one.',
    note: '/control-plane/#availability',
    also: ['AZ'],
  },
  'aws-auth': {
    term: 'aws-auth ConfigMap',
    definition:
      'The older, deprecated way to let IAM principals into a cluster: a list of them in a ConfigMap of kube-system.',
    note: '/access-control/aws-auth/',
    also: ['aws-auth'],
  },
  'aws-load-balancer-controller': {
    term: 'AWS Load Balancer Controller',
    definition:
      'The controller that makes AWS load balancers for Services, Ingresses and Gateways.',
    note: '/networking/load-balancers/#who-makes-them',
    also: ['LBC'],
  },
  'aws-secrets-manager': {
    term: 'AWS Secrets Manager',
    definition:
      'The service of AWS that stores confidential values and can change them on a schedule.',
    note: '/resources/external-secrets/',
    also: ['Secrets Manager'],
  },
  bottlerocket: {
    term: 'Bottlerocket',
    definition:
      'An open-source Linux made only to run containers, without a shell or packages to install.',
    note: '/worker-nodes/operating-systems/#bottlerocket',
  },
  'cloud-controller-manager': {
    term: 'cloud controller manager',
    definition:
      'The component that connects a cluster with its cloud, for example to learn that the instance under a node is gone.',
    note: '/control-plane/controller-manager/#cloud-controller-manager',
  },
  'cluster-autoscaler': {
    term: 'Cluster Autoscaler',
    definition:
      'A program that adds and removes nodes by changing the size of Auto Scaling groups, to fit the Pods that wait.',
    note: '/scaling/nodes/#cluster-autoscaler',
  },
  clusterip: {
    term: 'ClusterIP',
    definition:
      'The default type of Service: a virtual address that works only inside the cluster.',
    note: '/resources/services/#what-a-service-is',
  },
  clusterrole: {
    term: 'ClusterRole',
    definition:
      'Like a Role, but not tied to a Namespace: it can be granted for the whole cluster or, by a RoleBinding, for one Namespace.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  cni: {
    term: 'CNI',
    definition:
      'Container Network Interface: the standard for plugins that give Pods their network, such as the VPC CNI.',
    note: '/networking/vpc-cni/#what-it-does',
    also: ['Container Network Interface'],
  },
  configmap: {
    term: 'ConfigMap',
    definition:
      'An object that holds settings that are not secret, for Pods to read as files or environment variables.',
    note: '/resources/configmaps/',
  },
  'container-runtime': {
    term: 'container runtime',
    definition:
      'The program on a node that pulls images and runs containers when the kubelet asks for it.',
    note: '/worker-nodes/container-runtime/',
  },
  containerd: {
    term: 'containerd',
    definition: 'The container runtime in the node images of EKS.',
    note: '/worker-nodes/container-runtime/#containerd',
  },
  'control-plane': {
    term: 'control plane',
    definition:
      'The part of a cluster that stores its state and makes decisions: API server, etcd, scheduler and controllers.',
    note: '/control-plane/',
  },
  controller: {
    term: 'controller',
    definition: 'A loop that watches objects and acts until reality matches what they ask for.',
    note: '/resources/controllers/#object-and-controller',
  },
  'controller-manager': {
    term: 'controller manager',
    definition:
      "The component that runs Kubernetes' own controllers, such as those for Deployments, Jobs and nodes.",
    note: '/control-plane/controller-manager/',
    also: ['kube-controller-manager'],
  },
  cordon: {
    term: 'cordon',
    definition: 'To mark a node so that no new Pods are scheduled there; what runs there stays.',
    note: '/worker-nodes/joining-draining-replacing/#drain',
  },
  coredns: {
    term: 'CoreDNS',
    definition:
      'The DNS server of a cluster: it answers the names of Services and passes other names on.',
    note: '/resources/dns/#coredns',
  },
  cri: {
    term: 'CRI',
    definition:
      'Container Runtime Interface: the agreed way in which the kubelet talks to a container runtime.',
    note: '/worker-nodes/container-runtime/#what-it-does',
    also: ['Container Runtime Interface'],
  },
  cronjob: {
    term: 'CronJob',
    definition: 'An object that creates a Job again and again, at the times a schedule gives.',
    note: '/resources/jobs/#cronjobs',
  },
  csi: {
    term: 'CSI',
    definition:
      'Container Storage Interface: the standard for drivers that make volumes and attach them to nodes, such as the one for EBS.',
    note: '/storage/#volumes',
    also: ['Container Storage Interface'],
  },
  'custom-networking': {
    term: 'custom networking',
    definition:
      'A mode of the VPC CNI that takes the addresses of Pods from other subnets than those of their nodes.',
    note: '/networking/ip-addresses/#custom-networking',
  },
  customresourcedefinition: {
    term: 'CustomResourceDefinition',
    definition: 'An object that teaches the API server a new kind of object.',
    note: '/resources/custom-resources/#crd',
    also: ['CRD', 'custom resource definition'],
  },
  daemonset: {
    term: 'DaemonSet',
    definition:
      'An object that runs one copy of a Pod on every node, or on every node that fits, such as a log agent.',
    note: '/resources/daemonsets/',
  },
  deployment: {
    term: 'Deployment',
    definition:
      'An object that keeps a chosen number of interchangeable Pods running and replaces them step by step when their template changes.',
    note: '/resources/controllers/#deployments',
  },
  drain: {
    term: 'drain',
    definition:
      'To cordon a node and evict its Pods, except those of DaemonSets, so that it can be replaced or stopped.',
    note: '/worker-nodes/joining-draining-replacing/#drain',
  },
  ebs: {
    term: 'EBS',
    definition:
      'Amazon Elastic Block Store: network disks for EC2 instances; each volume belongs to one Availability Zone.',
    note: '/storage/ebs/',
    also: ['Amazon EBS', 'Elastic Block Store'],
  },
  ec2nodeclass: {
    term: 'EC2NodeClass',
    definition:
      'The object of Karpenter with the AWS side of its nodes: image, subnets, security groups and role.',
    note: '/worker-nodes/karpenter/#node-pool',
  },
  efs: {
    term: 'EFS',
    definition:
      'Amazon Elastic File System: a shared file system that Pods on many nodes can use at the same time.',
    note: '/storage/efs/',
    also: ['Amazon EFS', 'Elastic File System'],
  },
  'eks-add-on': {
    term: 'EKS add-on',
    definition:
      'Cluster software, such as the VPC CNI or CoreDNS, that you install and update through the EKS API.',
    note: '/eks/add-ons/',
    also: ['Amazon EKS add-on'],
  },
  'eks-anywhere': {
    term: 'EKS Anywhere',
    definition:
      'Software from AWS to create and run whole Kubernetes clusters, control plane included, on machines of your own.',
    note: '/eks/ways-to-run-kubernetes/#choose',
  },
  'eks-auto-mode': {
    term: 'EKS Auto Mode',
    definition:
      'A setting of a cluster by which AWS runs its nodes, their scaling, and networking, storage and load balancing with them.',
    note: '/worker-nodes/auto-mode/',
    also: ['Auto Mode'],
  },
  'eks-capabilities': {
    term: 'EKS Capabilities',
    definition:
      'Controllers, such as Argo CD, ACK and kro, that AWS runs for your cluster outside its nodes.',
    note: '/eks/capabilities/',
    also: ['EKS Capability'],
  },
  'eks-hybrid-nodes': {
    term: 'EKS Hybrid Nodes',
    definition:
      'Machines outside AWS, on premises or at the edge, that join an EKS cluster as nodes.',
    note: '/worker-nodes/hybrid-nodes/',
    also: ['Hybrid Nodes', 'hybrid node'],
  },
  'eks-pod-identity': {
    term: 'EKS Pod Identity',
    definition:
      'A way to give Pods an IAM role: EKS links the role to their service account, and an agent on the node hands out credentials.',
    note: '/access-control/pod-identity/',
    also: ['Pod Identity'],
  },
  eksctl: {
    term: 'eksctl',
    definition:
      'The official command line program that creates and changes EKS clusters, by way of CloudFormation.',
    note: '/eks/creating-a-cluster/#eksctl',
  },
  endpointslice: {
    term: 'EndpointSlice',
    definition:
      'An object with the current addresses of the Pods behind a Service, kept up to date by a controller.',
    note: '/resources/services/#who-routes',
  },
  eni: {
    term: 'ENI',
    definition:
      'Elastic network interface: a virtual network card in a VPC; an instance can have several, each with several addresses.',
    note: '/networking/vpc-cni/#what-it-does',
    also: ['elastic network interface'],
  },
  'envelope-encryption': {
    term: 'envelope encryption',
    definition:
      'Encrypting data with one key and that key with a second one, which stays in a key service such as KMS.',
    note: '/control-plane/encryption/#default',
  },
  etcd: {
    term: 'etcd',
    definition: 'The database in which a cluster keeps all its objects.',
    note: '/control-plane/etcd/',
  },
  eviction: {
    term: 'eviction',
    definition:
      'Removing a Pod from its node: on request through the API, as in a drain, or by the kubelet when the node runs short.',
    note: '/resources/pod-lifecycle/#eviction',
  },
  'extended-support': {
    term: 'extended support',
    definition:
      'The second period of a Kubernetes version on EKS, in which it still gets security patches and the cluster costs more.',
    note: '/eks/versions/#periods',
  },
  'external-secrets-operator': {
    term: 'External Secrets Operator',
    definition:
      'An operator that copies values from stores such as AWS Secrets Manager into Kubernetes Secrets.',
    note: '/resources/external-secrets/#sync',
  },
  fargate: {
    term: 'Fargate',
    definition:
      'Compute from AWS without nodes of your own: each Pod gets a machine to itself, which AWS runs.',
    note: '/worker-nodes/fargate/',
    also: ['AWS Fargate'],
  },
  'fargate-profile': {
    term: 'Fargate profile',
    definition:
      'The rule in EKS that says, by Namespace and labels, which Pods run on Fargate, in which subnets and with which role.',
    note: '/worker-nodes/fargate/#profiles',
  },
  finalizer: {
    term: 'finalizer',
    definition:
      'A mark on an object that holds up its deletion until a controller has cleaned up and taken the mark away.',
    note: '/troubleshooting/terminating/#meaning',
  },
  'gateway-api': {
    term: 'Gateway API',
    definition:
      'A newer set of kinds for traffic into and within a cluster, such as Gateway and HTTPRoute, which can do more than Ingress.',
    note: '/resources/ingress-and-gateway/#gateway-api',
  },
  'headless-service': {
    term: 'headless Service',
    definition:
      'A Service without an address of its own: its DNS name leads straight to the addresses of its Pods.',
    note: '/resources/dns/#headless',
  },
  horizontalpodautoscaler: {
    term: 'HorizontalPodAutoscaler',
    definition: 'An object that changes the number of Pods of a workload to follow its load.',
    note: '/scaling/pods/#hpa',
    also: ['HPA'],
  },
  httproute: {
    term: 'HTTPRoute',
    definition:
      'A kind of the Gateway API that says which HTTP requests of a Gateway go to which Service.',
    note: '/resources/ingress-and-gateway/#gateway-api',
  },
  'iam-principal': {
    term: 'IAM principal',
    definition: 'Who makes a request to AWS: an IAM user or an IAM role.',
    note: '/access-control/user-accounts/#iam-principals',
  },
  'iam-role': {
    term: 'IAM role',
    definition:
      'An identity in AWS with permissions but no password: whoever may assume it gets temporary credentials.',
    note: '/access-control/user-accounts/#iam-principals',
  },
  'iam-roles-anywhere': {
    term: 'IAM Roles Anywhere',
    definition:
      'The service of AWS that gives machines outside AWS temporary credentials of an IAM role for a certificate.',
    note: '/worker-nodes/hybrid-nodes/#what-they-are',
  },
  imds: {
    term: 'IMDS',
    definition:
      'Instance metadata service: the address at which an EC2 instance, and Pods if not stopped, get its data and its role credentials.',
    note: '/access-control/node-role/#imds',
    also: ['instance metadata'],
  },
  ingress: {
    term: 'Ingress',
    definition:
      'An object with rules for HTTP traffic into the cluster, by host name and path; it needs an ingress controller to act on it.',
    note: '/resources/ingress-and-gateway/#ingress',
  },
  'init-container': {
    term: 'init container',
    definition:
      "A container that must finish successfully before a Pod's application containers start.",
    note: '/resources/init-and-sidecar-containers/#init',
  },
  irsa: {
    term: 'IRSA',
    definition:
      'A way to give Pods an IAM role: an annotation on their service account names it, and STS trusts the tokens of the cluster.',
    note: '/access-control/irsa/',
    also: ['IAM roles for service accounts'],
  },
  job: {
    term: 'Job',
    definition:
      'An object that runs Pods until a piece of work is finished; when one fails it tries again, up to a limit.',
    note: '/resources/jobs/#jobs',
  },
  karpenter: {
    term: 'Karpenter',
    definition:
      'An open-source program that starts EC2 instances for Pods that fit on no node and removes nodes no longer needed.',
    note: '/worker-nodes/karpenter/',
  },
  kms: {
    term: 'KMS',
    definition:
      'AWS Key Management Service: it keeps encryption keys and works with them, so that they need not leave it.',
    note: '/control-plane/encryption/#own-key',
    also: ['AWS KMS'],
  },
  kro: {
    term: 'kro',
    definition:
      'Kube Resource Orchestrator: a controller that turns a group of Kubernetes objects into one kind of your own.',
    note: '/eks/capabilities/#kro',
    also: ['Kube Resource Orchestrator'],
  },
  'kube-proxy': {
    term: 'kube-proxy',
    definition:
      'The agent on every node that sets the network rules by which traffic to a Service reaches one of its Pods.',
    note: '/worker-nodes/kube-proxy/',
  },
  kubeconfig: {
    term: 'kubeconfig',
    definition: 'The file that tells kubectl where clusters are and how to sign in to them.',
    note: '/access-control/iam-and-kubeconfig/',
  },
  'kubectl-context': {
    term: 'kubectl context',
    definition:
      'An entry in a kubeconfig that ties together a cluster, a user and a default Namespace; kubectl works with the current one.',
    note: '/reference/commands/#context',
    also: ['current context'],
  },
  kubelet: {
    term: 'kubelet',
    definition:
      'The agent on every node that starts and watches the containers of the Pods assigned to it.',
    note: '/worker-nodes/kubelet/',
  },
  label: {
    term: 'label',
    definition: 'A key and a value on an object, by which it can be selected.',
    note: '/resources/controllers/#deployments',
  },
  'label-selector': {
    term: 'label selector',
    definition:
      'A condition on labels that picks a set of objects, such as the Pods behind a Service.',
    note: '/resources/services/#what-a-service-is',
  },
  'launch-template': {
    term: 'launch template',
    definition:
      'A stored set of EC2 settings, such as image, disks and user data, from which instances are started.',
    note: '/worker-nodes/managed-node-groups/#launch-template',
  },
  lease: {
    term: 'Lease',
    definition:
      'A small object that records who holds something and since when; kubelets renew one as a heartbeat, controllers agree on a leader with one.',
    note: '/worker-nodes/kubelet/#node-status',
  },
  limitrange: {
    term: 'LimitRange',
    definition:
      'An object that sets defaults, minimum and maximum for the requests and limits of single containers or Pods in a Namespace.',
    note: '/resources/resource-quotas/#limit-range',
  },
  'managed-node-group': {
    term: 'managed node group',
    definition:
      'A set of EC2 instances of one cluster that EKS creates, updates and drains on your order.',
    note: '/worker-nodes/managed-node-groups/',
  },
  'metrics-server': {
    term: 'Metrics Server',
    definition:
      'The add-on that collects the current CPU and memory use of Pods and nodes, for kubectl top and autoscaling.',
    note: '/scaling/pods/#metrics',
    also: ['metrics server'],
  },
  namespace: {
    term: 'Namespace',
    definition:
      'A named part of a cluster: object names need to be unique only within it, and permissions and quotas can be limited to it.',
    note: '/resources/namespaces/',
  },
  networkpolicy: {
    term: 'NetworkPolicy',
    definition:
      'An object that says which traffic certain Pods may receive or send; it works only if something in the cluster enforces it.',
    note: '/networking/network-policies/',
    also: ['network policy', 'network policies'],
  },
  nlb: {
    term: 'NLB',
    definition:
      'Network Load Balancer: the load balancer of AWS for connections such as TCP and UDP, which does not look into HTTP.',
    note: '/networking/load-balancers/#alb-or-nlb',
    also: ['Network Load Balancer'],
  },
  'node-role': {
    term: 'node role',
    definition: 'The IAM role whose credentials a node uses to join the cluster and call AWS.',
    note: '/access-control/node-role/',
    also: ['node IAM role'],
  },
  'node-selector': {
    term: 'node selector',
    definition: 'A list of labels in a Pod: it is placed only on a node that has them all.',
    note: '/resources/scheduling/#node-selector',
  },
  nodeadm: {
    term: 'nodeadm',
    definition:
      'The program that turns a machine with Amazon Linux 2023 into a node of an EKS cluster; another program of that name sets up hybrid nodes.',
    note: '/worker-nodes/operating-systems/#al2023',
  },
  nodepool: {
    term: 'NodePool',
    definition:
      'The object of Karpenter and EKS Auto Mode that says which nodes may be started and when they are replaced.',
    note: '/worker-nodes/karpenter/#node-pool',
  },
  nodeport: {
    term: 'NodePort',
    definition:
      'A type of Service that also opens one port on every node and passes what arrives there to its Pods.',
    note: '/resources/services/#load-balancers',
  },
  'oidc-provider': {
    term: 'OIDC provider',
    definition:
      'A source of signed tokens that others can check; a cluster must be registered in IAM as one before IRSA works.',
    note: '/access-control/irsa/#how-it-works',
    also: ['OpenID Connect provider'],
  },
  operator: {
    term: 'operator',
    definition:
      'A controller that runs one application or service by means of custom resources, with knowledge of how that application works.',
    note: '/resources/custom-resources/#operators',
  },
  'owner-reference': {
    term: 'owner reference',
    definition:
      'An entry in an object that names its owner, as a ReplicaSet does its Deployment; when the owner is deleted, it normally goes too.',
    note: '/resources/controllers/#deployments',
  },
  persistentvolume: {
    term: 'PersistentVolume',
    definition:
      'The object that stands for one piece of storage in the cluster, such as an EBS volume; its life does not depend on any Pod.',
    note: '/storage/#volumes',
    also: ['PV'],
  },
  persistentvolumeclaim: {
    term: 'PersistentVolumeClaim',
    definition:
      'A request for storage of a certain size and class; Pods name the claim and get the volume bound to it.',
    note: '/storage/#claims',
    also: ['PVC'],
  },
  'platform-version': {
    term: 'platform version',
    definition:
      "EKS's own release of the control plane within one Kubernetes version; AWS rolls new ones out by itself.",
    note: '/eks/versions/#platform-versions',
  },
  pod: {
    term: 'Pod',
    definition:
      'The smallest unit that Kubernetes runs: one or more containers that share a network address and always sit on the same node.',
    note: '/resources/pods/',
  },
  poddisruptionbudget: {
    term: 'PodDisruptionBudget',
    definition:
      'An object that limits how many Pods of an application may be evicted at the same time, for example while a node is drained.',
    note: '/resources/disruption-budgets/',
    also: ['PDB', 'disruption budget'],
  },
  preemption: {
    term: 'preemption',
    definition:
      'Removing Pods of lower priority from a node so that a waiting Pod of higher priority fits there.',
    note: '/resources/scheduling/#priority',
  },
  'prefix-delegation': {
    term: 'prefix delegation',
    definition:
      'A mode of the VPC CNI in which a node takes blocks of addresses instead of single ones, so that more Pods fit on it.',
    note: '/networking/ip-addresses/#prefixes',
  },
  priorityclass: {
    term: 'PriorityClass',
    definition:
      'An object that gives Pods a rank: which of them is scheduled first and which may be removed to make room.',
    note: '/resources/scheduling/#priority',
  },
  probe: {
    term: 'probe',
    definition:
      'A check that the kubelet makes on a container at intervals; it decides about restarts (liveness), traffic (readiness) or the start.',
    note: '/resources/probes/',
  },
  'provisioned-control-plane': {
    term: 'Provisioned Control Plane',
    definition:
      'A mode in which you reserve a tier of control plane capacity for a cluster, for an extra fee.',
    note: '/control-plane/scaling-and-sla/#provisioned',
  },
  'qos-class': {
    term: 'QoS class',
    definition:
      "One of three classes, Guaranteed, Burstable or BestEffort, that follow from a Pod's requests and limits and count when memory runs out.",
    note: '/resources/requests-and-limits/#qos',
    also: ['quality of service class'],
  },
  rbac: {
    term: 'RBAC',
    definition:
      'Role-based access control: Kubernetes permissions given by Roles and bindings, with no rule that denies.',
    note: '/access-control/rbac/',
    also: ['role-based access control'],
  },
  'readiness-gate': {
    term: 'readiness gate',
    definition:
      'An extra condition for a Pod to count as ready, set by a program, such as being healthy in a target group.',
    note: '/networking/load-balancers/#rollouts',
  },
  replicaset: {
    term: 'ReplicaSet',
    definition:
      'An object that keeps a number of Pods made from one template; a Deployment creates a new one for each revision of its template.',
    note: '/resources/controllers/#deployments',
  },
  'resource-limit': {
    term: 'resource limit',
    definition:
      'The most CPU or memory a container may use: its CPU is held back at the limit, and too much memory gets it killed.',
    note: '/resources/requests-and-limits/#limits',
    also: ['CPU limit', 'memory limit'],
  },
  'resource-request': {
    term: 'resource request',
    definition:
      'The CPU or memory that a container asks for; the scheduler takes only a node where that much is not yet promised to others.',
    note: '/resources/requests-and-limits/#requests',
    also: ['CPU request', 'memory request'],
  },
  resourcequota: {
    term: 'ResourceQuota',
    definition: 'An object that caps what all Pods and objects of a Namespace may use together.',
    note: '/resources/resource-quotas/#resource-quota',
  },
  role: {
    term: 'Role',
    definition:
      'An object that lists what may be done to which kinds of object in one Namespace; a binding gives it to somebody.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  rolebinding: {
    term: 'RoleBinding',
    definition:
      'An object that grants the permissions of a Role or ClusterRole to users, groups or service accounts in one Namespace.',
    note: '/access-control/rbac/#roles-and-bindings',
  },
  rollout: {
    term: 'rollout',
    definition: 'The replacement of the Pods of a workload by ones made from a changed template.',
    note: '/resources/rollouts/',
  },
  scheduler: {
    term: 'scheduler',
    definition: 'The component that picks a node for each new Pod.',
    note: '/control-plane/scheduler/',
    also: ['kube-scheduler'],
  },
  secret: {
    term: 'Secret',
    definition:
      'An object for confidential data such as passwords and keys, with permissions separate from those of a ConfigMap.',
    note: '/resources/secrets/',
  },
  'secrets-store-csi-driver': {
    term: 'Secrets Store CSI Driver',
    definition: 'A storage driver that mounts values from an external store into a Pod as files.',
    note: '/resources/external-secrets/#mount',
  },
  'security-group': {
    term: 'security group',
    definition:
      'The firewall rules of AWS for a network interface: which traffic may come in and go out.',
    note: '/networking/security-groups/',
  },
  'self-managed-node': {
    term: 'self-managed node',
    definition: 'An EC2 instance that you start, join to the cluster and update yourself.',
    note: '/worker-nodes/self-managed-nodes/',
  },
  service: {
    term: 'Service',
    definition: 'An object that gives a changing set of Pods one lasting name and address.',
    note: '/resources/services/',
  },
  'service-account': {
    term: 'service account',
    definition:
      'The identity of a Pod, or of another program, towards the Kubernetes API; it belongs to a Namespace.',
    note: '/access-control/service-accounts/',
    also: ['ServiceAccount'],
  },
  'service-account-token': {
    term: 'service account token',
    definition:
      'A signed proof of identity that a program shows to the API server; the one in a Pod is short-lived and renewed by the kubelet.',
    note: '/access-control/service-accounts/#tokens',
  },
  'service-quotas': {
    term: 'Service Quotas',
    definition:
      'The service of AWS that shows the limits of an account and takes requests to raise them.',
    note: '/eks/quotas/#raise',
  },
  'sidecar-container': {
    term: 'sidecar container',
    definition:
      'A helper container that runs beside the application in the same Pod, such as a proxy or a log shipper.',
    note: '/resources/init-and-sidecar-containers/#sidecars',
    also: ['sidecar'],
  },
  'spot-instance': {
    term: 'Spot Instance',
    definition:
      'An EC2 instance from spare capacity: cheaper, but AWS can take it back at short notice.',
    note: '/worker-nodes/managed-node-groups/#spot',
  },
  'standard-support': {
    term: 'standard support',
    definition:
      'The first period of a Kubernetes version on EKS, at the usual fee for the cluster.',
    note: '/eks/versions/#periods',
  },
  statefulset: {
    term: 'StatefulSet',
    definition:
      'An object that runs Pods with an identity: each keeps its name, its DNS name and its own volumes when it is replaced.',
    note: '/resources/statefulsets/',
  },
  storageclass: {
    term: 'StorageClass',
    definition: 'An object that says which driver makes new volumes and with which settings.',
    note: '/storage/#classes',
    also: ['storage class'],
  },
  taint: {
    term: 'taint',
    definition:
      'A mark on a node that keeps away Pods which do not tolerate it; with the effect NoExecute it also evicts them.',
    note: '/resources/scheduling/#taints',
  },
  'target-group': {
    term: 'target group',
    definition:
      'The list of addresses or instances to which a load balancer sends requests, with its health checks.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  'target-type': {
    term: 'target type',
    definition:
      'The setting that decides whether a load balancer sends traffic to Pods directly or to a port of their nodes.',
    note: '/networking/load-balancers/#ip-or-instance',
  },
  toleration: {
    term: 'toleration',
    definition:
      'A setting of a Pod that lets it run on a node with a certain taint; it does not draw the Pod there.',
    note: '/resources/scheduling/#taints',
  },
  'topology-spread-constraint': {
    term: 'topology spread constraint',
    definition:
      'A rule in a Pod that spreads it and its replicas evenly, for example over Availability Zones.',
    note: '/resources/scheduling/#spread',
  },
  'upgrade-insight': {
    term: 'upgrade insight',
    definition:
      'A check by EKS that reports what in a cluster could break with the next Kubernetes version.',
    note: '/operations/upgrading/#before',
  },
  verticalpodautoscaler: {
    term: 'VerticalPodAutoscaler',
    definition:
      'An optional project that works out how much CPU and memory Pods need and can change their requests.',
    note: '/scaling/pods/#vpa',
    also: ['VPA'],
  },
  volumesnapshot: {
    term: 'VolumeSnapshot',
    definition:
      'An object that asks for a copy of a volume as it is at one moment, from which a new volume can be made.',
    note: '/storage/backup/#snapshots',
  },
  'vpc-cni': {
    term: 'VPC CNI',
    definition: 'The network plugin of EKS: it gives each Pod an address from your VPC.',
    note: '/networking/vpc-cni/',
    also: ['Amazon VPC CNI'],
  },
  webhook: {
    term: 'webhook',
    definition:
      'A web address that one program calls to tell or ask another; admission webhooks are asked before the API server stores an object.',
    note: '/control-plane/api-server/#webhooks',
    also: ['admission webhook'],
  },
  'worker-node': {
    term: 'worker node',
    definition:
      'A machine, usually an EC2 instance, on which a cluster runs Pods; often called a node for short.',
    note: '/worker-nodes/',
  },
  'workload-resource': {
    term: 'workload resource',
    definition:
      'An object, such as a Deployment or a Job, that says which Pods should exist and leaves making and replacing them to a controller.',
    note: '/resources/controllers/',
  },
})
