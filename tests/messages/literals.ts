/**
 * What the code of the programs has where they print the messages of the notes, by the message's id. The
 * other messages come from documentation and threads, or their code puts them together.
 */
export const literals: Readonly<Record<string, string>> = {
  'flux-upgrade-retries-exhausted': 'upgrade retries exhausted',
  'gitlab-container-error': "Error in container %s: exit code: %d, reason: '%s'",
  'containerd-no-progress': 'cancel pulling image %s because of no progress in %v',
  'apiserver-requested-timeout': 'request did not complete within requested timeout - %s',
  'redis-aof-format': 'Bad file format reading the append only file %s: ',
  'redis-output-buffer':
    'Client %s scheduled to be closed ASAP for overcoming of output buffer limits.',
  'rabbitmq-alarm-set': '~ts resource limit alarm set on node ~tp.~n~n',
  'kafka-not-enough-replicas':
    'Messages are rejected since there are fewer in-sync replicas than required.',
  'kafka-no-leader':
    'There is no leader for this topic-partition as we are in the middle of a leadership election.',
  'strimzi-tasks-failed':
    'The following tasks have failed: %s, see connectorStatus for more details.',
  'minio-full':
    'Storage backend has reached its minimum free drive threshold. Please delete a few objects to proceed.',
  'ebs-imds-failed': 'Retrieving IMDS metadata failed',
  'ebs-no-instance-id': 'did not find aws instance ID in node providerID string',
  'opensearch-not-initialized': 'OpenSearch Security not initialized.',
  'strimzi-unable-start': 'Unable to start operator for 1 or more namespace',
  'strimzi-exceeded-timeout': 'Exceeded timeout of %dms while waiting for %s to be %s',
  'kafka-node-assignment': 'Timed out waiting for a node assignment.',
  'velero-put-object': 'error putting object %s',
  'velero-upload-log': 'Error uploading log file',
  'velero-list-backups': 'Error listing backups in backup store',
  'redis-clusterdown': '-CLUSTERDOWN The cluster is down',
  'redis-hash-slot': '-CLUSTERDOWN Hash slot not served',
  'redis-unmatched-pid-line': 'Warning, detected child with unmatched pid: %ld',
  'sentinel-unmatched-pid':
    "waitpid() returned a pid (%ld) we can't find in our scripts execution queue!",
  'rabbitmq-unable-operation':
    "Error: unable to perform an operation on node '#{node}'. Please see diagnostics information and suggestions below.",
  'cnpg-instances-active': 'Waiting for the instances to become active',
  'cnpg-instance-creation-failed': 'Instance creation failed for the following jobs: %s. ',
  'patroni-bootstrap-failed': 'Failed to bootstrap cluster',
  'patroni-system-id': 'system ID mismatch, node %s belongs to a different cluster: %s != %s',
  'galera-not-safe': 'It may not be safe to bootstrap the cluster from this node. ',
  'galera-never-receive': 'Will never receive state. Need to abort.',
  'bitnami-passwords-upgrade':
    'PASSWORDS ERROR: You must provide your current passwords when upgrading the release.',
  'percona-full-crash':
    'You are in a full cluster crash. Operator will attempt to fix the issue automatically if you have spec.mysql.autoRecovery enabled.',
  'consul-no-service':
    'Check to ensure a Kubernetes service has been created for this application. If your pod is not starting also check the connect-inject deployment logs.',
  'consul-several-services':
    'There are multiple Consul services registered for this pod when there must only be one.',
  'consul-service-account': "service account name %s doesn't match Consul service name %s",
  'consul-no-leader': 'No cluster leader',
  'tailscale-machine-key': 'error writing machine key to store: %v',
  'tailscale-https': 'HTTPS is not enabled on the tailnet; ingress may not work',
  'cloudflared-origin':
    'Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared',
  'dask-connect-timeout': 'Timed out trying to connect to {addr} after {timeout} s',
  'dask-killed-worker-line':
    'Attempted to run task {self.task!r} on {self.allowed_failures + 1} different workers, but all those workers died while running it. ',
  'dask-nanny-memory': 'memory budget. Restarting...',
  'dask-mismatched-versions': 'Mismatched versions found',
  'kustomize-no-repo': "no repo specified for pull, no chart found at '%s'",
  'kustomize-git-timeout': "hit %s timeout running '%s'",
  'tekton-workspace-missing':
    'expected workspace %q to be provided by pipelinerun for pipeline task %q',
  'tekton-timeout': 'TaskRun %q failed to finish within %q',
  'tekton-tasks-missing': "Pipeline %s/%s can't be Run; it contains Tasks that don't exist: %s",
  'argocd-failed-index': 'failed to get index: ',
  'argo-workflows-artifact-gc': 'Artifact garbage collection failed',
  'argocd-refresh-deadline': 'application refresh deadline exceeded',
  'vap-expression-error': "expression '%v' resulted in error: %v",
  'spark-executor-heartbeat': 'Executor heartbeat timed out after ${now - lastSeenMs} ms',
  'temporal-schema-version':
    'version mismatch for keyspace/database: %q. Expected version: %s cannot be greater than Actual version: %s',
  'argo-workflows-taskset': 'failed patching taskset: %w',
  'flux-running-health-checks': 'Running health checks for revision %s with a timeout of %s',
  'flux-path-not-found': 'kustomization path not found: %w',
  'flux-artifact-not-found': 'Source artifact not found, retrying in %s',
  'flux-helm-action-failed': 'Helm upgrade failed for release %s/%s with chart %s@%s: %s',
  'webhook-timeout-range': 'the timeout value must be between 1 and 30 seconds',
  'sops-kms-decrypt': 'failed to decrypt sops data key with AWS KMS: %w',
  'istio-gateway-hostname': 'Failed parsing gateway address %s from Service Registry. ',
  'istio-gateway-unresolved': 'could not resolve hostname %q for %d gateways',
  'pulumi-read-unreachable':
    'failed to read resource state due to unreachable cluster. If the cluster was ',
  'kustomize-duplicate-id': 'may not add resource with an already registered id: %s',
  'kustomize-unique-target': '%s; failed to find unique target for patch %s',
  'kustomize-no-match': 'no resource matches strategic merge patch %q: %w',
  'kaniko-push-permissions':
    'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again',
  'crossplane-caller-identity': 'GetCallerIdentity query failed',
  'crossplane-cannot-observe': 'CannotObserveExternalResource',
  'crossplane-cannot-connect': 'CannotConnectToProvider',
  'crossplane-cannot-create': 'CannotCreateExternalResource',
  'vault-sa-unauthorized':
    'lookup failed: service account unauthorized; this could mean it has been deleted or recreated with a new token',
  'vault-no-token-mount': 'failed to find service account volume mount',
  'vault-no-token-volume': 'no service account token volume name, mount path or token path found',
  'sealed-secrets-not-managed': 'Resource %q already exists and is not managed by SealedSecret',
  'kubeseal-service': 'cannot get sealed secret service: %v',
  'kubeseal-certificate': 'cannot fetch certificate: %v',
  'kubeseal-re-encrypt': 'cannot re-encrypt secret: %v',
  'tf-manifest-prior-state': 'Failed to update proposed state from prior state',
  'tf-manifest-conflict':
    'There was a field manager conflict when trying to apply the manifest for %q',
  'image-updater-tags': 'Could not get tags from registry: %v',
  'image-updater-digest':
    "cannot use update strategy 'digest' for image '%s' without a version constraint",
  'gha-container-implementation':
    'Executing the custom container implementation failed. Please contact your self hosted runner administrator.',
  'ack-region-missing':
    'unable to start service controller as AWS region is missing. Please pass --aws-region flag or set AWS_REGION environment variable',
  'ack-not-managed': 'This resource already exists but is not managed by ACK.',
  'spark-no-resources':
    'Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered and have sufficient resources',
  'airflow-served-logs': 'Could not read served logs: %s',
  'airflow-adopt-failed': 'Failed to adopt pod %s. Reason: %s',
  'airflow-adopt-attempt': 'Attempting to adopt pod %s',
  'airflow-pod-creation-failed': 'Pod creation failed with reason %r. Failing task',
  'spark-driver-container-failed': 'driver container failed with ExitCode: %d, Reason: %s',
  'spark-submit-failed': 'failed to submit spark application: %v',
  'flink-no-file-system':
    "Could not find a file system implementation for scheme '%s'. The scheme is ",
  'ray-waiting-for-gcs': '$SECONDS seconds elapsed: Waiting for GCS to be ready.',
  'datadog-kubelet-unreachable':
    'impossible to reach Kubelet with host: %s. Please check if your setup requires kubelet_tls_verify = false. Activate debug logs to see all attempts made',
  'alertmanager-notify-canceled': '%s/%s: notify retry canceled after %d attempts: %w',
  'opencost-no-spot-data': 'Node %s marked preemptible but we have no data in spot feed',
  'opencost-spot-skipped': 'Skipping AWS spot data download: %s',
  's3-not-supported': '%s failed: operation not supported by Mountpoint',
  'velero-host-pods':
    'unexpected directory structure for host-pods volume, ensure that the host-pods volume corresponds to the pods subdirectory of the kubelet root directory',
  'postgres-slots-reserved':
    'remaining connection slots are reserved for roles with the %s attribute',
  'postgres-too-many-clients': 'sorry, too many clients already',
  'loki-s3-get': 'failed to get s3 object',
  'loki-flush': 'failed to flush chunks: %w, num_chunks: %d, labels: %s',
  'otel-will-retry': 'Exporting failed. Will retry the request after interval.',
  'otel-dropping': 'Exporting failed. Dropping data.',
  'jenkins-pod-evicted': ' Pod was evicted by the Kubernetes Eviction API.',
  'initdb-lost-found': 'It contains a lost+found directory, perhaps due to it being a mount point.',
  'hikari-not-available': ' - Connection is not available, request timed out after %sms ',
  'nma-dcgm-init': 'failed to initialize DCGM: %w',
  'karpenter-label-unknown': 'label %q does not have known values%s',
  'nth-rebalance-recommendation':
    'Rebalance recommendation received. Instance will be cordoned at %s',
  'nccl-shm-extend': 'Error: failed to extend %s to %ld bytes, error: %s (%d)',
  'karpenter-topology-unsatisfiable':
    'unsatisfiable topology constraint for %s, key=%s (counts = %s, podDomains = %v, nodeDomains = %v',
  'ca-multiple-zones': 'Found multiple availability zones for ASG %q; using %s for %s label',
  'eksctl-update-wait': 'exceeded max wait time for UpdateWaiter',
  'al2023-bootstrap-removed': 'ERROR: bootstrap.sh has been removed from AL2023-based EKS AMIs.',
  'lbc-wafv2-association': 'failed to create WAFv2 webACL association on LoadBalancer',
  'linkerd-certificate-expired': 'not valid anymore. Expired on %s',
  'loki-ingestion-rate':
    "ingestion rate limit exceeded for user %s (limit: %d bytes/sec) while attempting to ingest '%d' lines totaling '%d' bytes, reduce log volume or contact your Loki administrator to see if the limit can be increased",
  'keda-scaledobject-name-missing': 'scaledObject name is not specified',
  'keda-pod-identity-conflict': 'pod identity cannot be enabled with other auth types',
  'edns-conflicting-types':
    'Domain %s contains conflicting record type candidates; discarding CNAME record',
  'lbc-parse-json': 'failed to parse json annotation, %v: %v',
  'lbc-route-parent': 'Route parentRef does not match listener',
  'lbc-route-hostname': 'Listener does not allow route attachment, no matching hostname',
  'lbc-route-namespace':
    'Listener does not allow route attachment, namespace does not match between listener and route',
  'eksctl-karpenter-automode': 'found Karpenter pods in namespace %s; ',
  'eks-remote-node-networks':
    'remoteNodeNetworks are required when specifying remoteNetworkConfig.',
  'eks-remote-overlap': 'Invalid remote node network: CIDR %v overlaps with service CIDR %v',
  'hybrid-drain-first':
    'please drain or cordon node to mark it unschedulable or use --skip node-validation: %w',
  'karpenter-repair': 'more than %s nodes are unhealthy in the nodepool',
  'karpenter-crd-role-or-profile': "must specify exactly one of ['role', 'instanceProfile']",
  'karpenter-crd-ami-alias-format':
    "'alias' is improperly formatted, must match the format 'family@version'",
  'karpenter-crd-ami-family':
    'must specify amiFamily if amiSelectorTerms does not contain an alias',
  'karpenter-crd-restricted-tag': 'tag contains a restricted tag matching kubernetes.io/cluster/',
  'karpenter-crd-restricted-domain': 'label domain "karpenter.sh" is restricted',
  'karpenter-crd-budget-schedule': "'schedule' must be set with 'duration'",
  'karpenter-crd-ref-immutable': 'nodeClassRef.kind is immutable',
  'karpenter-disrupting-underutilized': 'disrupting node(s)',
  'karpenter-k8s-version-incompatible': 'karpenter is not compatible with kubernetes version',
  'kp-ipvs': "can't use the IPVS proxier: %v",
  'kp-nftables-sync': 'nftables sync failed',
  'kp-primary-family': 'no support for primary IP family %q',
  'kp-node-ip':
    "Can't determine this node's IP, assuming loopback; if this is incorrect, please set the --bind-address flag",
  'kp-nodeport-unset':
    'nodePortAddresses is unset; NodePort connections will be accepted on all local IPs. Consider using `--nodeport-addresses primary`',
  'kp-cluster-cidr-family': 'cluster is %s but clusterCIDRs contains only IPv%s addresses',
  'ec2-free-tier': 'The specified instance type is not eligible for Free Tier',
  'karpenter-fleet-quota':
    'A fleet launch was requested but this would exceed your fleet request quota',
  'eksctl-sts-access': 'checking AWS STS access – cannot get role ARN for current session: %w',
  'helm-current-manifest': 'unable to build kubernetes objects from current release manifest: %w',
  'kustomize-security-file': "security; file '%s' is not in or below '%s'",
  'karpenter-no-nodepools': 'no dynamic nodepools found',
  'karpenter-no-nodepools-older': 'no nodepools found',
  'karpenter-filtered-out-all-types':
    'skipping, nodepool requirements filtered out all instance types',
  'flux-git-checkout': 'failed to checkout and determine revision: %w',
  'flux-chart-version': "no '%s' chart with version matching '%s' found",
  'flux-retries-exceeded': 'Failed to %s after %d attempt(s)',
  'eksctl-scale-ami-gone':
    'AMI associated with the nodegroup is either deprecated or removed; please upgrade the nodegroup before scaling it: https://eksctl.io/usage/nodegroup-upgrade/',
  'kubelet-invalid-disk-capacity': 'invalid capacity 0 on image filesystem',
  'eksctl-al2': 'AmazonLinux2 is not supported for Kubernetes version %s',
  'karpenter-al2-alias-unsupported':
    'AL2 aliases are no longer supported on EKS 1.33+ (see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html#kubernetes-1-33)',
  'nodeadm-missing-name': 'Name is missing in cluster configuration',
  'nodeadm-missing-endpoint': 'Apiserver endpoint is missing in cluster configuration',
  'nodeadm-missing-ca': 'Certificate authority is missing in cluster configuration',
  'nodeadm-missing-cidr': 'CIDR is missing in cluster configuration',
  'nodeadm-no-nodeconfig': 'could not find NodeConfig within UserData',
  'nodeadm-decode': 'failed to decode node config',
  'eks-access-entry-in-use':
    'The specified access entry resource is already in use on this cluster.',
  'eks-principal-invalid': 'The specified principalArn is invalid: invalid principal',
  'eks-entry-group-prefix': 'The kubernetes group name %v is invalid, it cannot start with %v',
  'eks-entry-standard-only':
    'This operation can only be performed on Access Entries with a type of "STANDARD"',
  'eks-entry-node-needs-role':
    'AccessEntry principalArn must be IAM role when using types [EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, HYBRID_LINUX, EC2]',
  'eks-entry-node-same-account':
    'AccessEntry principalArn must be from the same account as the cluster when using types [EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, HYBRID_LINUX, EC2]',
  'addon-recreate-warning':
    'Running terraform apply again will remove the kubernetes add-on and attempt to create it again effectively purging previous add-on configuration',
  'addon-exists': 'Addon already exists.',
  'no-matches-for-kind': 'no matches for kind %q in version %q',
  'resource-mapping-not-found': 'resource mapping not found for name: %q namespace: %q from %q: %w',
  'field-is-immutable': 'field is immutable',
  'statefulset-forbidden-update': 'updates to statefulset spec for fields other than',
  'etcd-request-too-large': 'etcdserver: request is too large',
  'helm-apply-conflict': 'conflict occurred while applying object %s/%s %s: %w',
  'object-has-been-modified':
    'the object has been modified; please apply your changes to the latest version and try again',
  'apply-conflict': 'Apply failed with 1 conflict: conflict with %v: %v',
  'etcd-request-timed-out': 'etcdserver: request timed out',
  'client-side-throttling': 'client-side throttling, not priority and fairness',
  'api-unable-to-handle': 'the server is currently unable to handle the request',
  'apiservice-failing-or-missing-response': 'failing or missing response from %v: %w',
  'apiservice-missing-endpoints':
    'endpointslices for service/%s in %q have no addresses with port name %q',
  'argocd-signed-request': 'timeout while trying to get signed aws request: last error: %w',
  'argocd-namespace-not-permitted': "namespace %v is not permitted in project '%s'",
  'argocd-sync-tasks': 'one or more synchronization tasks completed unsuccessfully',
  'argocd-shared-resource': 'SharedResourceWarning',
  'cm-assume-web-identity': 'unable to assume role with web identity: %w',
  'eksctl-no-oidc': 'unable to create iamserviceaccount(s) without IAM OIDC provider enabled',
  'vpc-cni-missing-iam-event':
    'Unauthorized operation: failed to call %v due to missing permissions. Please refer https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md to attach relevant policy to IAM role',
  'vpc-cni-checking-ipam': 'Checking for IPAM connectivity... ',
  'vpc-cni-describe-eni-denied': 'Failed to call ec2:DescribeNetworkInterfaces for %v: %v',
  'vpc-cni-api-server': 'Unable to reach API Server, %v',
  'vpc-cni-api-connectivity': 'Failed to check API server connectivity: %s',
  'vpc-cni-init-failure': 'Initialization failure: %v',
  'vpc-cni-no-eniconfig': 'No ENIConfig could be found for this node',
  'vpc-cni-eniconfig-not-available': 'eniconfig: eniconfig is not available',
  'vpc-cni-custom-networking-no-eni': 'Failed to attach any ENIs for custom networking',
  'vpc-cni-ipv6-prefix-only':
    'IPv6 is supported only in Prefix Delegation mode. Custom Networking is not supported in IPv6 mode. Please set the env variables accordingly.',
  'cilium-gateway-crds':
    'Required GatewayAPI resources are not found, please refer to docs for installation instructions',
  'vpc-cni-warm-prefix-zero':
    'Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set. Please configure either one of the WARM_{PREFIX/IP}_TARGET or MINIMUM_IP_TARGET env variables',
  'npa-ipamd-socket': 'Failed to connect to ipamd at %s: %v',
  'npa-grpc-port': 'Failed to set up gRPC Handler %v',
  'npa-events-binary':
    'Unable to load events binary. Required for policy enforcement, exiting..error: %v',
  'npa-region-imds':
    'failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable',
  'kubectl-couldnt-get-api-group-list': "couldn't get current server API group list: %v",
  'kubectl-unable-to-connect': 'Unable to connect to the server: %v',
  'argocd-cluster-info': 'failed to get cluster info for %q: %w',
  'kubectl-connection-refused-localhost':
    'The connection to the server %s was refused - did you specify the right host or port?',
  'error-dialing-backend': 'error dialing backend: %v',
  'x509-expired': 'x509: certificate has expired or is not yet valid: ',
  'kubelet-no-serving-certificate': 'no serving certificate available for the kubelet',
  'cm-ambient':
    'unable to construct route53 provider: empty credentials; perhaps you meant to enable ambient credentials?',
  'cm-zone-id': 'failed to determine Route 53 hosted zone ID: %w',
  'cm-change-record': 'failed to change Route 53 record set: %w',
  'cm-zone-not-found': 'zone %s not found in Route 53 for domain %s',
  'cm-self-check': "failed to perform self check GET request '%s': %v",
  'cm-not-propagated': 'DNS record for %q not yet propagated',
  'ca-not-trigger-scale-up': "pod didn't trigger scale-up: %s",
  'ca-max-node-group-size': 'max node group size reached',
  'ca-in-backoff': 'in backoff after failed scale-up',
  'ca-scale-up-timed-out': 'Scale-up timed out for node group %v after %v',
  'ca-cannot-provision-any-more': 'Instance group %s cannot provision any more nodes!',
  'ca-asg-scaling-failed': 'ASG %s scaling failed with description: %s',
  'ca-scale-up-failed-for-group': 'Scale-up failed for group %s: %v',
  'ca-failed-aws-manager': 'Failed to create AWS Manager: %v',
  'ca-failed-describe-nodegroup':
    'Failed to query the managed nodegroup %s for the cluster %s while looking for labels/taints/tags: %v',
  'ca-unknown-instance-type': 'ASG %q uses the unknown EC2 instance type %q',
  'ca-not-ready-for-scale-up': 'not ready for scale-up',
  'ca-cluster-not-ready': 'Cluster is not ready for autoscaling',
  'eks-cluster-exists': 'Cluster already exists with name: {clusterName}',
  'eks-role-not-assumable': 'Role could not be assumed because the trusted entity is not correct',
  'eks-auto-all-three':
    'For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
  'eks-auto-auth-mode':
    'When EKS Auto Mode is enabled, you must use an EKS access config authentication mode of API_AND_CONFIG_MAP or API',
  'eks-auto-noderole':
    'When Compute Config nodeRoleArn is null or empty, nodePool list cannot be populated.',
  'eks-auto-not-enabled':
    'Cannot modify EKS Auto Mode configuration. Auto Mode is not enabled on this cluster.',
  'kubelet-failed-create-pod-sandbox': 'Failed to create pod sandbox: %v',
  'vpc-cni-no-ip-for-container': 'add cmd: failed to assign an IP address to container',
  'vpc-cni-addnetwork-grpc': 'add cmd: Error received from AddNetwork gRPC call',
  'kubelet-key-not-in-configmap': "couldn't find key %v in ConfigMap %v/%v",
  'vpc-cni-setup-network': 'add command: failed to setup network',
  'vpc-cni-network-policy-setup': 'add cmd: failed to setup network policy',
  'containerd-name-is-reserved': 'name %q is reserved for %q',
  'kubelet-image-will-run-as-root':
    'container has runAsNonRoot and image will run as root (pod: %q, container: %s)',
  'kubelet-back-off-restarting': 'Back-off restarting failed container %s in pod %s',
  'kubelet-post-start-hook-failed': 'PostStartHook failed',
  'kubelet-pre-stop-hook-failed': 'PreStopHook failed',
  'eks-delete-nodegroups': 'Cluster has nodegroups attached',
  'coredns-waiting-for-api': 'waiting for Kubernetes API before starting server',
  'coredns-unsynced-api': 'starting server with unsynced Kubernetes API',
  'vpc-rc-entry-exists': 'cannot create new eni entry already exist, older entry : %v',
  'vpc-cni-mtu-range': '%s cannot be less than 576 or greater than 9001 in IPv4. %s is invalid',
  'vpc-cni-mtu-range-v6': '%s cannot be less than 1280 or greater than 9001 in IPv6. %s is invalid',
  'vpc-cni-veth-prefix': 'AWS_VPC_K8S_CNI_VETHPREFIX cannot be longer than 4 characters',
  'vpc-cni-enforcing-mode': "%s must be set to either 'strict' or 'standard'",
  'vpc-cni-log-stdout': 'AWS_VPC_K8S_PLUGIN_LOG_FILE cannot be set to stdout',
  'vpc-cni-both-families':
    'IPv4 and IPv6 are both enabled. VPC CNI currently does not support dual stack mode',
  'vpc-cni-ipam-timeout': 'Timed out waiting for IPAM daemon to start',
  'vpc-cni-eni-limits': 'Failed to get ENI limits from file:vpc_ip_limits or EC2 for %s',
  'vpc-cni-npa-connect':
    'Failed to connect to network policy agent: %v. Network Policy agent might not be running',
  'vpc-cni-v6-egress':
    'To support IPv6 egress, node primary ENI must have a global IPv6 address, error: %v',
  'npa-too-many-ports':
    'No.of unique port/protocol combinations supported for a single endpoint exceeded the supported maximum of 24',
  'npa-conntrack-size': 'Invalid conntrack cache table size, should be between 32K and 1024K',
  'npa-bpffs': 'bpf-fs check failed: %v',
  'npa-mode-invalid': 'Network Policy Mode validation failed: %s, error: %v',
  'vpc-rc-unsupported':
    'The instance type %s is not supported for trunk interface (Security Group for Pods)',
  'vpc-rc-no-match':
    "Pod will get the instance security group as the pod didn't match any Security Group from SecurityGroupPolicy",
  'vpc-rc-annotation': 'annotation is not set by vpc-resource-controller',
  'vpc-rc-created-annotation': 'pod cannot be created with %s annotation',
  'coredns-reload-failed': 'Corefile changed but reload failed: %s',
  'coredns-already-defined': 'cannot serve %s - it is already defined',
  'lattice-dual-stack': 'Dual stack Service is not supported',
  'lattice-dual-stack-log':
    "Invalid IpFamilies, Lattice Target Group doesn't support dual stack ip addresses",
  'lattice-crds': 'missing required CRDs: %s',
  'lattice-acm-denied': 'ACM access denied: missing acm:ListCertificates permission',
  'lattice-tlsroute-host':
    'TLSRoute %s/%s must specify at least one hostname as VPC Lattice requires a custom domain name',
  'lattice-referencing-route': 'cannot delete gateway %s/%s - found referencing route %s/%s',
  'lattice-draining': '%w: cannot deregister targets for %s as %d targets are DRAINING',
  'coredns-plugins-not-ready': 'Plugins not ready: %q',
  'coredns-no-healthy-proxies': 'no healthy proxies',
  'coredns-concurrent-queries': 'concurrent queries exceeded maximum ',
  'coredns-loop-detected':
    'Loop (%s -> %s) detected for zone %q, see https://coredns.io/plugins/loop#troubleshooting.',
  'kubelet-nameserver-limits':
    'Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: %s',
  'kubelet-search-limits':
    'Search Line limits were exceeded, some search paths have been omitted, the applied search line is: %s',
  'edns-no-zone': 'Skipping record %s because no hosted zone matching record DNS Name was detected',
  'edns-up-to-date': 'All records are already up to date',
  'edns-owner-mismatch': 'because owner id does not match for one or more items to create',
  'edns-list-zones': 'failed to list hosted zones: %w',
  'edns-records-retrieval': 'records retrieval failed: %v',
  'edns-failed-submit': 'failed to submit all changes for the following zones: %v',
  'edns-failure-in-zone': 'Failure in zone %s when submitting change batch: %v',
  'edns-policy-required':
    '--policy must be set explicitly (one of: sync, upsert-only, create-only)',
  'eksctl-cfn-unexpected-status': 'unexpected status %q while waiting for CloudFormation stack %q',
  'eksctl-delete-failed-resources': 'found the following undeleted stacks: %s',
  'eksctl-no-stacks': 'no eksctl-managed CloudFormation stacks found for %q',
  'eksctl-vpc-required':
    'VPC configuration required for creating nodegroups on clusters not owned by eksctl: vpc.subnets, vpc.id, vpc.securityGroup',
  'eksctl-egress-rules':
    'vpc.securityGroup (%s) has egress rules that were not attached by eksctl; ',
  'containerd-failed-to-extract-layer': 'failed to extract layer (%s %s) to %s as %q: %w',
  'kubelet-node-low-on-resource': 'The node was low on resource: %v. ',
  'kubelet-container-ephemeral-limit':
    'Container %s exceeded its local ephemeral storage limit %q. ',
  'kubelet-pod-ephemeral-limit':
    'Pod ephemeral local storage usage exceeds the total limit of containers %s. ',
  'kubelet-emptydir-limit': 'Usage of EmptyDir volume %q exceeds the limit %q. ',
  'kubelet-eviction-threshold-met': 'Attempting to reclaim %s',
  'kubelet-no-healthy-devices': 'no healthy devices present; cannot allocate unhealthy devices %s',
  'kubelet-node-shutdown-terminated': 'Pod was terminated in response to imminent node shutdown.',
  'kubelet-node-shutting-down-rejected': 'Pod was rejected as the node is shutting down.',
  'eso-validate-store': 'unable to validate store',
  'eso-create-client': 'unable to create client',
  'eso-sa-role': 'an IAM role must be associated with service account %s (namespace: %s)',
  'eso-cluster-store-namespace':
    'using cluster store %q is not allowed from namespace %q: denied by spec.condition',
  'eso-get-store': 'could not get SecretStore %q, %w',
  'eso-get-secret-data': 'could not get secret data from provider',
  'eso-secret-not-exist': 'Secret does not exist',
  'eso-owned-by-another': 'target is owned by another ExternalSecret',
  'eso-invalid-keys':
    'invalid secret keys (TIP: use rewrite or conversionStrategy to change keys): %w',
  'ascp-mount-failed': 'failed to mount secrets store objects for pod %s/%s, err: %w',
  'ascp-all-regions':
    'Failed to fetch secret from all regions. Verify secret exists and required permissions are granted for: %s',
  'ascp-spc-not-found': 'failed to get secretproviderclass %s/%s, error: %w',
  'ascp-jmes': 'JMES Path - %s for object alias - %s does not point to a valid object.',
  'ascp-region-node': 'failed to retrieve region from node. error %+v',
  'ascp-csi-token': 'CSI token error: %w - ensure tokenRequests is configured in CSIDriver spec',
  'ascp-audience':
    'token for audience %q not found - ensure tokenRequests includes this audience in CSIDriver',
  'forbidden-in-namespace': 'User %q cannot %s resource %q in API group %q in the namespace %q',
  'forbidden-path': 'User %q cannot %s path %q',
  'forbidden-cluster-scope': 'User %q cannot %s resource %q in API group %q at the cluster scope',
  'rbac-grant-not-held': 'is attempting to grant RBAC permissions not currently held',
  'lbc-gwclass-not-accepted':
    'Unable to materialize gateway when gateway class [%s] is not accepted',
  'lbc-gwclass-stale':
    "GatewayClass [%s] hasn't processed latest loadbalancer config. Processed version %s, Latest version %s",
  'lbc-gw-protocol-conflict': 'Protocol conflict for port %d',
  'lbc-gw-unsupported-protocol': 'Unsupported protocol %s for listener %s',
  'lbc-gw-no-hostnames':
    'No hostnames found for TLS cert discovery for listener on gateway %s with protocol:port %s:%v',
  'lbc-reference-grant': 'No explicit ReferenceGrant exists to allow the reference.',
  'lbc-gw-service-not-found': 'Service (%s:%s) not found)',
  'lbc-gw-service-port': 'Unable to find service port for port %d',
  'lbc-gw-filter':
    'Unsupported filter type: %v. To specify header modification, please configure it through LoadBalancerConfiguration.',
  'gpu-nvml-init': 'nvml init failed: %v',
  'gpu-no-devices': 'No devices found. Waiting indefinitely.',
  'gpu-operator-no-node': 'No GPU node can be found in the cluster.',
  'gpu-operator-toolkit': 'toolkit is not ready',
  'gpu-operator-driver': 'driver is not ready: %v',
  'helm-has-no-deployed-releases': 'has no deployed releases',
  'helm-resource-not-ready': 'resource %s/%s/%s not ready. status: %s, message: %s',
  'helm-pre-upgrade-hooks-failed': 'pre-upgrade hooks failed: %w',
  'helm-post-install-failed': 'failed post-install: %w',
  'helm-pre-install-failed': 'failed pre-install: %w',
  'helm-requires-kube-version':
    'chart requires kubeVersion: %s which is incompatible with Kubernetes %s',
  'helm-values-schema':
    "values don't meet the specifications of the schema(s) in the following chart(s):",
  'helm-not-a-valid-repository':
    'looks like %q is not a valid chart repository or cannot be reached: %w',
  'hpa-unable-to-get-metrics': 'unable to get metrics for resource %s: %v',
  'hpa-unable-to-fetch-resource-metrics': 'unable to fetch metrics from resource metrics API: %v',
  'kubectl-top-metrics-api-not-available': 'Metrics API not available',
  'metrics-server-failed-to-scrape': 'Failed to scrape node',
  'metrics-server-scrape-timeout': 'Failed to scrape node, timeout to access kubelet',
  'metrics-server-no-metrics-to-serve': 'no metrics to serve',
  'hpa-missing-request': 'missing request for %s in container %s of Pod %s',
  'hpa-missing-pod-level-request': 'missing pod-level request for %s in Pod %s',
  'hpa-no-metrics-returned': 'no metrics returned from resource metrics API',
  'hpa-did-not-receive-metrics':
    'did not receive metrics for targeted pods (pods might be unready)',
  'hpa-no-metrics-matched-pods': 'no metrics returned matched known pods',
  'kubectl-top-metrics-not-available-yet': 'metrics not available yet',
  'hpa-unable-to-get-external-metric': 'unable to get external metric %s/%s/%+v: %s',
  'hpa-unable-to-fetch-custom-metrics': 'unable to fetch metrics from custom metrics API: %v',
  'hpa-unable-to-get-scale': "the HPA controller was unable to get the target's current scale: %v",
  'hpa-unable-to-update-scale': 'the HPA controller was unable to update the target scale: %v',
  'hpa-target-missing-selector': "the HPA target's scale is missing a selector",
  'hybrid-not-system-nodes':
    "node identity %s for principal %s does not belong to the group 'system:nodes'",
  'hybrid-vxlan-ports':
    'Cilium (%s/%s) or Calico (%s/%s) VxLan ports are not open on the host. If you are not using VxLan, this validation can by bypassed with --skip %s',
  'kubelet-back-off-pulling-image': 'Back-off pulling image %q',
  'containerd-failed-to-resolve-reference': 'failed to resolve reference %q: %w',
  'kubelet-failed-to-pull-image': 'Failed to pull image %q: %v',
  'containerd-no-basic-auth': '%w: no basic auth credentials',
  'containerd-pull-access-denied':
    'pull access denied, repository does not exist or may require authorization: %w',
  'kubelet-invalid-image-name': 'Failed to apply default image tag %q: %v',
  'kubelet-image-pull-secret-missing':
    'Unable to retrieve some image pull secrets (%s); attempting to pull the image may not succeed.',
  'kubelet-pull-qps-exceeded': 'pull QPS exceeded',
  'karpenter-imds-region': 'unable to determine region from IMDS: %w',
  'karpenter-ec2-connectivity': 'ec2 api connectivity check failed',
  'karpenter-cluster-endpoint': 'failed detecting cluster endpoint',
  'karpenter-missing-cluster-name': 'missing field, cluster-name',
  'karpenter-pricing-timeout': 'retreiving on-demand pricing data, %w',
  'karpenter-describe-instance-status':
    'ec2:DescribeInstanceStatus permission is not allowed, update the IAM policy and restart the Karpenter deployment to enable instance status health checks',
  'karpenter-nodepool-not-ready': 'ignoring nodepool, not ready',
  'karpenter-nodeclass-not-found': 'NodeClass not found on cluster',
  'karpenter-subnets-not-found': 'SubnetSelector did not match any Subnets',
  'karpenter-security-groups-not-found': 'SecurityGroupSelector did not match any SecurityGroups',
  'karpenter-ami-selector-no-match': 'AMISelector did not match any AMIs',
  'karpenter-creating-instance-profile': 'creating instance profile, %w',
  'karpenter-auth-check-fleet': "Controller isn't authorized to call ec2:CreateFleet",
  'karpenter-spot-service-linked-role': 'AuthFailure.ServiceLinkedRoleCreationNotPermitted',
  'karpenter-all-unavailable': 'all requested instance types were unavailable during launch',
  'karpenter-no-instance-required-offering':
    'no instance type met the scheduling requirements or had a required offering, requirements=%s, resources=%s',
  'karpenter-no-instance-enough-resources':
    'no instance type has enough resources, requirements=%s, resources=%s',
  'karpenter-limits-exceeded': 'all available instance types exceed limits for nodepool',
  'karpenter-own-replica': 'configured to not run on a Karpenter provisioned node',
  'lbc-vpc-id': 'failed to get VPC ID',
  'lbc-region':
    'failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable',
  'lbc-init-cloud': 'unable to initialize AWS cloud',
  'lbc-vpc-tags': 'no VPC exists with tags %v',
  'lbc-cluster-name': 'kubernetes cluster name must be specified',
  'lbc-gateway-disabled': 'Disabling ALBGatewayAPI: missing required CRDs',
  'lbc-deletion-protection': 'deletion_protection is enabled, cannot delete the ingress: %v',
  'lbc-gw-deletion-protection':
    'Unable to delete gateway %+v because deletion protection is enabled.',
  'lbc-delete-sg': 'failed to delete securityGroup',
  'lbc-delete-tg': 'failed to delete targetGroup',
  'lbc-gwclass-in-use':
    'unable to delete GatewayClass [%+v], as it is still referenced by Gateways',
  'lbc-lbconf-in-use': 'loadbalancer configuration [%+v] is still in use',
  'lbc-conflict-scheme': 'conflicting scheme: %v',
  'lbc-conflict-attributes': 'conflicting load balancer attributes %v: %v | %v',
  'lbc-conflict-ssl': 'conflicting sslPolicy, %v: %v | %v: %v',
  'lbc-conflict-subnets': 'conflicting subnet specifications: IngressClassParams versus annotation',
  'lbc-multiple-default-backend': 'multiple ingress defined default backend: %v',
  'lbc-ssl-redirect': 'listener does not exist for SSLRedirect port: %v',
  'lbc-listen-ports': 'failed to parse listen-ports configuration: `%s`',
  'lbc-name-length': 'load balancer name cannot be longer than 32 characters',
  'lbc-prefix-wildcard': "prefix path shouldn't contain wildcards: %v",
  'lbc-named-hc-port':
    "cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port",
  'lbc-sg-not-found': "couldn't find all security groups: %s",
  'lbc-backend-sg-required':
    'backendSG feature is required to manage worker node SG rules when frontendSG manually specified',
  'lbc-eip-internal': 'EIP allocations can only be set for internet facing load balancers',
  'lbc-unsupported-svc-type': 'unsupported service type "%v" for load balancer target type "%v"',
  'boto-no-credentials': 'Unable to locate credentials',
  'sdk-no-imds-role': 'no EC2 IMDS role found, %w',
  'sdk-token-file': 'unable to read file at %s: %v',
  'boto-no-region': 'You must specify a region.',
  'lbc-build-model': 'Failed build model due to %v',
  'lbc-deploy-model': 'Failed deploy model due to %v',
  'lbc-no-cert': 'no certificate found for host: %s',
  'lbc-built-model': 'successfully built model',
  'hpa-no-external-metrics': 'no metrics returned from external metrics API',
  'kma-region': 'the metric region: %s is not configured',
  'kma-queue-url': "failed to get queue URL for queue '%s': %v",
  'kma-no-queue-name': 'sqs queue name not specified on metric',
  'kma-no-queue-region': 'sqs queue region is not specified on metric',
  'kma-collector': 'Failed to create new metrics collector: %v',
  'arc-remove-idle': 'Removing the idle ephemeral runner',
  'arc-runner-never-started':
    'Runner container does not have state set, deleting pod as failed so it can be restarted',
  'lbc-tg-port-empty':
    "TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'",
  'lbc-service-type': "service type must be either 'NodePort' or 'LoadBalancer': %v",
  'lbc-invalid-class': 'invalid ingress class',
  'eksctl-subnets-public-ip': "subnets for one or more new nodegroups don't meet requirements. ",
  'eks-ng-lt-disk': 'Disk size must be specified within the launch template.',
  'eks-ng-lt-remote': 'Remote access configuration cannot be specified with a launch template.',
  'eks-ng-arch': '[%v] is not a valid instance type for requested amiType %v',
  'eks-ng-min-desired': "minSize can't be greater than desiredSize",
  'eks-ng-exists':
    'NodeGroup already exists with name {nodegroupName} and cluster name {clusterName}',
  'kubelet-stopped-posting-status': 'Kubelet stopped posting node status.',
  'scheduler-unknown-conditions': 'node(s) had unknown conditions',
  'kubelet-cni-not-initialized': 'container runtime network not ready: %v',
  'kubelet-container-runtime-down': 'container runtime is down',
  'eksctl-nodes-join-timeout':
    'timed out waiting for at least %d nodes to join the cluster and become ready in %q: %w',
  'kubelet-unable-to-register-node': 'Unable to register node with API server',
  'kubelet-error-getting-node': 'error getting node %q: %v',
  'nodeadm-private-dns': 'exceeded max wait time for InstanceCondition waiter',
  'karpenter-node-not-registered': 'Node not registered with cluster',
  'karpenter-terminating-due-to-timeout': 'terminating due to timeout',
  'karpenter-unregistered-taint':
    'missing taint prevents registration-related race conditions on Karpenter-managed nodes',
  'karpenter-startup-taint': 'StartupTaint %q still exists',
  'karpenter-resource-not-registered': 'Resource %q was requested but not registered',
  'karpenter-pdb': 'pdb prevents pod evictions',
  'karpenter-do-not-disrupt': 'pod has "karpenter.sh/do-not-disrupt" annotation',
  'ca-pod-not-replicated': '%s/%s is not replicated',
  'ca-pod-with-local-storage': 'pod with local storage present: %s',
  'ca-node-not-suitable-for-removal': 'Node %s is not suitable for removal: %v',
  'karpenter-cheaper': "Can't replace with a cheaper node",
  'ca-min-size-reached': 'Skipping %s - node group min size reached',
  'karpenter-budget': 'No allowed disruptions for disruption reason %s due to blocking budget',
  'karpenter-spot-spot':
    "SpotToSpotConsolidation is disabled, can't replace a spot node with a spot node",
  'karpenter-spot-15':
    'SpotToSpotConsolidation requires %d cheaper instance type options than the current candidate to consolidate, got %d',
  'karpenter-drain-violates': 'evicting pod violates a PDB',
  'karpenter-waiting-evicted': '%d pods are waiting to be evicted',
  'karpenter-volume-detach': 'Awaiting deletion of bound volumeattachments (%s)',
  'scheduler-insufficient-cpu': 'Insufficient cpu',
  'scheduler-insufficient-memory': 'Insufficient memory',
  'karpenter-taint-not-tolerated': 'did not tolerate taint',
  'scheduler-untolerated-taints': 'node(s) had untolerated taint(s)',
  'scheduler-node-affinity-selector': "node(s) didn't match Pod's node affinity/selector",
  'scheduler-topology-spread': "node(s) didn't match pod topology spread constraints",
  'scheduler-pod-anti-affinity': "node(s) didn't match pod anti-affinity rules",
  'scheduler-pv-node-affinity': "node(s) didn't match PersistentVolume's node affinity",
  'scheduler-volume-node-affinity-conflict': 'node(s) had volume node affinity conflict',
  'scheduler-no-nodes-available': 'no nodes available to schedule pods',
  'scheduler-insufficient-ephemeral-storage': 'Insufficient ephemeral-storage',
  'scheduler-insufficient-resource': 'Insufficient %v',
  'scheduler-host-ports': "node(s) didn't have free ports for the requested pod ports",
  'drain-global-timeout': 'error when evicting pods/%q -n %q: global timeout reached: %v',
  'evict-would-violate-budget': "Cannot evict pod as it would violate the pod's disruption budget.",
  'budget-still-processed': 'The disruption budget %s is still being processed by the server.',
  'budget-needs-healthy-pods':
    'The disruption budget %s needs %d healthy pods and has %d currently',
  'karpenter-multi-pdb': 'eviction does not support multiple PDBs',
  'more-than-one-budget':
    'This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
  'pia-eks-auth': 'unable to fetch credentials from EKS Auth: %w',
  'ascp-pod-identity-agent': 'failed to get AWS config from pod identity agent: %+v',
  'pia-token-parse': 'Service account token cannot be parsed: %v',
  'pia-token-claims': 'Service account token failed basic claim validations: %v',
  'pia-configure-family': 'Stopping execution, unable to configure required family %02x: %v',
  'pia-route-conflict':
    'expected route %s to be interface index %d but is %d, please remove route and try again',
  'pvc-waiting-first-consumer': 'waiting for first consumer to be created before binding',
  'scheduler-unbound-immediate-pvc': 'pod has unbound immediate PersistentVolumeClaims',
  'karpenter-pvc-immediate':
    'failed to validate pvc, pvc with immediate volume binding mode must be bound',
  'karpenter-unbound-pvc-no-class': 'unbound pvc must define a storage class',
  'calico-felix-not-ready': 'calico/node is not ready: felix is not ready: %+v',
  'calico-bird-not-ready': 'calico/node is not ready: BIRD is not ready: %+v',
  'calico-typha-unreachable': 'Failed to connect to Typha',
  'node-cache-localip': 'invalid localip specified - %q',
  'node-cache-interface': 'Failed to add non-existent interface %s: %s',
  'node-cache-dummy-device': 'Error checking dummy device %s - %s',
  'node-cache-upstream': 'Unable to lookup IP address of Upstream service %s',
  'lattice-no-network': 'VPC Lattice Service Network not found',
  'lattice-several-networks': 'Found multiple VPC Lattice Service Networks matching Gateway name.',
  'lattice-no-vpc-id':
    'cannot discover RAM-shared service networks: CLUSTER_VPC_ID environment variable is not set',
  'lattice-vpc-not-specified': 'vpcId is not specified: %s',
  'traefik-middleware': 'middleware %q does not exist',
  'traefik-service': 'kubernetes service not found: %s/%s',
  'traefik-cross-namespace': 'service %s/%s not in the parent resource namespace %s',
  'traefik-external-name': 'externalName services not allowed: %s/%s',
  'kong-apply-failed': 'failed to apply Kong configuration to %s: %v',
  'cm-unexpected-response': 'did not get expected response %q when querying endpoint',
  'cm-presented-key':
    'did not get expected response when querying endpoint, expected %q but got: %s',
  'nginx-ssl-certificate': 'Error getting SSL certificate %q: %v. Using default certificate',
  'nginx-certificate-host':
    'SSL certificate %q does not contain a Common Name or Subject Alternative Name for server %q: %v',
  'nginx-reload-failed': 'Unexpected failure reloading the backend:',
  'nginx-reload-event': 'Error reloading NGINX: %v',
  'nginx-nameservers': 'Error reading system nameservers: %v',
  'vpc-cni-alloc-eni': 'Failed to increase pool size due to not able to allocate ENI %v',
  'lbc-client-id-missing': 'missing clientID, secret: %v',
  'lbc-client-secret-missing': 'missing clientSecret, secret: %v',
  'lbc-unknown-action': 'unknown action type: %v',
  'lbc-missing-idp': 'missing IDPConfigOIDC',
  'lbc-missing-idp-cognito': 'missing IDPConfigCognito',
  'pvc-no-class': 'no persistent volumes available for this claim and no storage class is set',
  'ebs-create-volume': 'could not create volume in EC2: %w',
  'scheduler-not-enough-storage': 'node(s) did not have enough free storage',
  'ebs-rwx': 'Volume capabilities not supported',
  'ebs-kms-volume-vanishes': 'timed out waiting for volume to create: %w',
  'ebs-idempotent-mismatch':
    'parameters on this idempotent request are inconsistent with parameters used in previous request(s)',
  'ebs-kms-no-available-volume': 'failed to get an available volume in EC2: %v',
  'ebs-invalid-parameter': 'Invalid parameter key %s for CreateVolume',
  'efs-fs-not-exist': 'File System does not exist: %v',
  'efs-create-ap-failed': 'Failed to create Access point in File System %v : %v',
  'snap-no-default-class': 'cannot find default snapshot class',
  'snap-two-defaults': '%d default snapshot classes were found',
  'snap-pvc-not-bound': 'the PVC %s is not yet bound to a PV, will not attempt to take a snapshot',
  'snap-pvc-missing': 'failed to retrieve PVC %s from the lister: %q',
  'snap-waiting': 'Waiting for a snapshot %s to be created by the CSI driver.',
  'snap-failed-to-take': 'failed to take snapshot of the volume %s: %q',
  'snap-controller-crds': 'Exiting due to failure to ensure CRDs exist during startup: %+v',
  'ebs-source-not-found': 'source was not found',
  'snap-in-use': 'Snapshot is being used to restore a PVC',
  'lbc-auto-discover': "couldn't auto-discover subnets",
  'lbc-evaluated-subnets':
    'unable to resolve at least one subnet. Evaluated %d subnets: %d are tagged for other clusters, and %d have insufficient available IP addresses',
  'lbc-subnet-count': 'subnets count less than minimal required count: %v < %v',
  'lbc-subnets-by-reachability': 'failed to list subnets by reachability: %w',
  'lbc-same-az': 'multiple subnets in same Availability Zone %v: %v',
  'lbc-subnets-not-found': "couldn't find all subnets, want: %v, found: %v",
  'lbc-subnets-ipv6':
    'subnets %v do not have an associated IPv6 CIDR block, which is required for %v load balancers',
  'lbc-ipv6-not-dualstack': 'unsupported IPv6 configuration, lb not dual-stack',
  'lbc-exactly-one-sg':
    'expected exactly one securityGroup tagged with %v for eni %v, got: %v (clusterName: %v)',
  'lbc-pod-eni': 'cannot resolve pod ENI for pods: %v',
  'lbc-node-eni': 'cannot resolve node ENI for nodes: %v',
  'lbc-tgb-already-bound':
    'TargetGroup %v is already bound to following TargetGroupBindings %v. Please enable MultiCluster mode on all TargetGroupBindings referencing %v or choose a different Target Group ARN.',
  'lbc-port-on-service': 'unable to find port %s on service %s',
  'lbc-tgb-vpc': 'invalid VpcID %v doesnt match VpcID from TargetGroup %v',
  'lbc-tgb-protocol': 'TargetGroup %v protocol differs (got %v, expected %v)',
  'lbc-tgb-assume-role': 'Unable to use instance target type while using assume role',
  'kubelet-did-not-kill-in-grace-period':
    'Container runtime did not kill the pod within specified grace period.',
  'karpenter-waiting-on-nodeclaim-termination': 'Waiting on NodeClaim termination for %s',
  'namespace-finalizers-remaining': 'Some content in the namespace has finalizers remaining: %s',
  'namespace-being-terminated':
    'unable to create new content in namespace %s because it is being terminated',
  'namespace-resources-remaining': 'Some resources are remaining: %s',
  'namespace-discovery-failed': 'Discovery failed for some groups, %d failing: %v',
  'tf-invalid-credentials':
    'The credentials configured in the provider block are not accepted by the API server. Error: %s',
  'tf-no-client-config': 'cannot create REST client: no client config',
  'tf-manifest-gvk':
    'API did not recognize GroupVersionKind from manifest (CRD may not be installed)',
  'tf-manifest-gvr': 'Failed to determine GroupVersionResource for manifest',
  'kubelet-out-of-pods':
    "Node didn't have enough resource: %s, requested: %d, used: %d, capacity: %d",
  'scheduler-too-many-pods': 'Too many pods',
  'kubectl-no-resource-type': "the server doesn't have a resource type %q",
  'kubectl-must-be-logged-in': 'error: You must be logged in to the server (%s)',
  'api-asked-for-credentials': 'the server has asked for the client to provide credentials',
  'authenticator-not-mapped': 'identity is not mapped',
  'authenticator-arn-mismatch': 'ARN does not match User ID',
  'exec-executable-not-found': 'exec: executable %s not found',
  'exec-plugin-version-mismatch':
    'exec plugin is configured to use API version %s, plugin returned version %s',
  'eks-unsupported-version': 'unsupported Kubernetes version %v',
  'eks-minor-version-update': 'Unsupported Kubernetes minor version update from %s to %s',
  'eksctl-nodegroup-updating':
    'nodegroup is currently being updated, please retry the command after the existing update is complete',
  'velero-bsl-unavailable': 'BackupStorageLocation %q is unavailable',
  'velero-backup-unavailable':
    "backup can't be created because BackupStorageLocation %s is in Unavailable status.",
  'velero-default-location':
    'an existing backup storage location was not specified at backup creation time and the default %s was not found.',
  'velero-bucket-region': "unable to determine bucket's region, bucket: %s",
  'velero-csi-driver': 'unable to handle CSI driver: %s',
  'velero-already-exists':
    'could not restore, %s %q already exists. Warning: the in-cluster version is different than the backed-up version',
  'velero-crds':
    'Velero custom resources not found - apply config/crd/v1/bases/*.yaml,config/crd/v2alpha1/bases*.yaml, to update the custom resource definitions',
  'ebs-attach-limit': 'Attachment limit exceeded for volume %q on node %q: %v',
  'kubelet-volume-attachment-limit':
    'Node has reached its volume attachment limit, rejecting pod. unmounted volumes=%v',
  'scheduler-max-volume-count': 'node(s) exceed max volume count',
  'ebs-op-in-progress': 'An operation with the given Volume %s already exists',
  'ebs-could-not-attach': 'Could not attach volume %q to node %q: %v',
  'ebs-stuck-attaching': '%q stuck in attaching state for longer than %v',
  'ebs-device-path': 'Failed to find device path %s. %v',
  'ebs-xfs-old-kernel':
    'wrong fs type, bad option, bad superblock on /dev/nvme2n1, missing codepage or helper program, or other error',
  'efs-driver-not-registered': 'driver name %s not found in the list of registered CSI drivers',
  'efs-could-not-mount': 'Could not mount %q at %q: %v',
  'efs-timeout-2049':
    'Connection to the mount target IP address %s timeout. Please retry in 5 minutes if the ',
  'failed-calling-webhook': 'failed calling webhook %q: %v',
  'no-endpoints-for-service': 'no endpoints available for service %q',
  'sdk-endpoint-host': 'invalid endpoint host, %q, only loopback/ecs/eks hosts are allowed',
  'pia-token-empty': 'Service account token cannot be empty',
  'snap-non-csi': 'snapshotting non-CSI volumes is not supported, snapshot:%s/%s',
  'snap-not-ready-restore': 'snapshot %s is not Ready',
  'ebs-node-metadata': 'Failed to initialize metadata when it is required',
  'ebs-dry-run': 'dry-run EC2 API call failed: %w',
  'ebs-optimizing': 'volume %q in OPTIMIZING state, cannot currently modify',
  'ebs-could-not-resize': 'Could not resize volume %q: %v',
  'ebs-multi-attach-io2': 'CreateDisk: multi-attach is only supported for io2 volumes',
  'pvc-less-than-previous': 'field can not be less than status.capacity',
  'efs-access-denied-provision':
    'Access Denied. Please ensure you have the right AWS permissions: %v',
  'efs-mount-targets-none':
    'Cannot find mount targets for file system %v. Please create mount targets for file system.',
  'efs-volume-id-invalid':
    "volume ID '%s' is invalid: Expected a file system ID of the form 'fs-[0-9a-f]{8,40}'",
  'efs-mount-target-az':
    'No matching mount target in the az %s. Please create one mount target in %s, or try the mount target in another ',
  'ca-pod-cannot-be-scheduled-on':
    "Pod %s/%s can't be scheduled on %s, predicate checking error: %v",
  'keda-already-managed': "the workload '%s' of type '%s' is already managed by the hpa '%s'",
  'keda-no-access-key': 'awsAccessKeyID not found',
  'keda-sqs-metadata': 'error parsing SQS queue metadata: %w',
  'keda-queue-length': 'Error getting queue length',
  'keda-scale-target': "ScaledObject doesn't have correct scaleTargetRef specification",
  'keda-triggers-spec': "ScaledObject doesn't have correct triggers specification",
  'keda-hpa': 'failed to ensure HPA is correctly created for ScaledObject',
  'keda-cpu-zero':
    "scaledobject has only cpu/memory triggers AND minReplica is 0 (scale to zero doesn't work in this case)",
  'hpa-invalid-metrics': 'invalid metrics (%v invalid out of %v), first error is: %v',
  'keda-no-request':
    "the scaledobject has a %v trigger but the container %s doesn't have the %v request defined",
  'conversion-webhook-failed': 'conversion webhook for %v failed: %v',
  'eksctl-drain': '%d pods are unevictable from node %s',
  'coredns-local-health-slow': 'Local health request to %q took more than 1s: %s',
  'ascp-fetch-secret': '%s: Failed fetching secret %s: %w',
  'ascp-sa-role': 'An IAM role must be associated with service account %s (namespace: %s)',
  'helm-another-operation': 'another operation (install/upgrade/rollback) is in progress',
  'job-deadline': 'Job was active longer than specified deadline',
  'cronjob-too-many-missed':
    'too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew',
  'job-backoff-limit': 'Job has reached the specified backoff limit',
  'kubelet-http-probe-statuscode': 'HTTP probe failed with statuscode: %d',
  'kubelet-grpc-probe-timeout': 'timeout: failed to connect service %q within %v: %+v',
  'exceeded-quota': 'exceeded quota: %s, requested: %s, used: %s, limited: %s',
  'limitrange-maximum': 'maximum %s usage per %s is %s, but limit is %s',
  'limitrange-no-limit': 'maximum %s usage per %s is %s.  No limit is specified',
  'replicaset-error-creating': 'Error creating: %v',
  'rollout-exceeded-deadline': 'deployment %q exceeded its progress deadline',
  'replicaset-timed-out-progressing': 'ReplicaSet %q has timed out progressing.',
  'port-already-allocated': 'provided port is already allocated',
  'violates-pod-security': 'violates PodSecurity %q: %s',
  'eks-ng-custom-ami-lt': "Launch template details can't be null for Custom ami type node group",
  'vpc-cni-subnet-not-enough':
    "Unable to attach IPs/Prefixes for the ENI, subnet doesn't seem to have enough IPs/Prefixes. Consider using new subnet or carve a reserved range using create-subnet-cidr-reservation",
  'vpc-cni-pd-non-nitro':
    'Prefix delegation is not supported on non-nitro instance %s hence falling back to default (secondary IP) mode',
  'vpc-cni-insufficient-free-addresses': 'InsufficientFreeAddressesInSubnet',
  'vpc-cni-primary-subnet-excluded':
    'primary subnet is tagged with kubernetes.io/role/cni=0 - no valid subnets available for ENI creation',
  'vpc-cni-no-valid-subnets':
    'no valid subnets available for ENI creation - all subnets are either not tagged or tagged with kubernetes.io/role/cni=0',
  'karpenter-subnet-addresses':
    'There are not enough free IP addresses to launch an instance in this subnet',
  'vpc-cni-no-trunk': 'Send AddNetworkReply: No trunk ENI found, cannot add a pod ENI',
  'eksctl-missing-addons':
    'core networking addons which are required to create nodegroups are missing in the cluster; ',
  'addon-version': 'Addon version specified is not supported',
  'addon-name-unsupported':
    'Addon no-such-addon specified is not supported in 1.30 kubernetes version',
  'addon-conflict-hint': '. Consider setting resolve_conflicts_on_update to %q',
  'addon-config-format': 'The ConfigurationValues provided is not in valid YAML or JSON format.',
  'argocd-no-cluster-name': 'there are no clusters with this name: %s',
  'karpenter-vcpu-quota': 'An instance was requested that would exceed your VCPU quota',
  'eksctl-api-connectivity': 'eksctl requires connectivity to the API server to create nodegroups',
  'etcd-database-space-exceeded': 'etcdserver: mvcc: database space exceeded',
  'api-too-many-requests':
    'the server has received too many requests and has asked us to try again later',
  'eks-entry-scope-namespaces':
    'At least 1 namespace must be provided if the type is set as namespace',
  'eks-entry-policy-arn': 'The policyArn parameter format is not valid',
  'authenticator-configmap-parse':
    'There was an error parsing the config maps.  Only saving data that was good, %+v',
  'eks-auth-mode-required':
    "The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
  'eksctl-access-entries-disabled':
    'access entries API is not currently enabled; please enable it using `eksctl utils update-authentication-mode --cluster <> --authentication-mode=API_AND_CONFIG_MAP`',
  'eksctl-migrate-role-missing':
    'role %q does not exists, either delete the iamidentitymapping using \\"eksctl delete iamidentitymapping --cluster %s --arn %s\\" or create the role in AWS',
  'eksctl-migrate-incomplete':
    'one or more iamidentitymapping(s) could not be migrated to access entry, will not update authentication mode to %v',
  'eks-auth-mode-update': 'Unsupported authentication mode update from %s to %s',
  'eks-no-cluster-found': 'No cluster found for name: {clusterName}.',
  'eks-role-policies':
    "The provided role doesn't have the Amazon EKS Managed Policies associated with it. Please ensure the following policy is attached: arn:aws:iam::aws:policy/AmazonEKSClusterPolicy",
  'nodeadm-instance-type': 'error describing instance type %s: %w',
  'pia-invalid-address':
    'Called agent through invalid address, please use either %s address not %s',
  'eksctl-pod-identity-conflict':
    'creating addon: one or more service accounts corresponding to %q addon is already associated with a different IAM role; please delete all pre-existing pod identity associations corresponding to %s service a',
  'eks-cross-account-role': 'Cross-account pass role is not allowed.',
  'vap-denied': "ValidatingAdmissionPolicy '%s' with binding '%s' denied request: %s",
  'psa-would-violate': 'would violate PodSecurity %q: %s',
  'psa-existing-pods': 'existing pods in namespace %q violate the new PodSecurity enforce level %q',
  'kyverno-blocked': 'resource %s was blocked due to the following policies',
  'kyverno-legacy-policy':
    '%s (kyverno.io) is deprecated and will be removed in a future release; migrate to %s (policies.kyverno.io), see %s',
  'kyverno-bundle-no-signature':
    'sigstore bundle verification failed: no matching signatures found',
  'kyverno-unverified-image': 'unverified image %s',
  'kyverno-missing-digest': 'missing digest for %s',
  'kube-bench-did-not-run': '%s audit test did not run: %s\\n',
  'argocd-failed-to-list-refs': 'failed to list refs: %w',
  'argocd-repository-not-accessible': 'repository not accessible: %v',
  'argocd-rollback-auto-sync': 'rollback cannot be initiated when auto-sync is enabled',
  'argocd-csa-migration': 'Failed to perform client-side apply migration for %s: %v',
  'argocd-wipe-out': 'Skipping sync attempt to %s: auto-sync will wipe out all resources',
  'argocd-manifest-cached': 'Manifest generation error (cached)',
  'argocd-app-path': 'app path does not exist',
  'tf-prevent-destroy':
    'Resource %s has lifecycle.prevent_destroy set, but the plan calls for this resource to be destroyed. To avoid this error and continue with the plan, either disable lifecycle.prevent_destroy or reduce the scope of the plan using the -target option.',
  'tf-import-missing': 'Cannot import non-existent remote object',
  'tf-import-managed':
    'Terraform is already managing a remote object for %s. To import to this address you must first remove the existing object from the state.',
  'docker-daemon-missing':
    'Cannot connect to the Docker daemon at %s. Is the docker daemon running?',
  'docker-api-connect':
    'failed to connect to the docker API at %v; check if the path is correct and if the daemon is running: %w',
  'arc-runner-killed':
    'Ephemeral runner either has faulty entrypoint or something external killing the runner',
  'gha-runner-deprecated':
    '{result.Error} Runner version v{runnerVersion} is deprecated and cannot receive messages.` (C# interpolated)',
  'helm-table-non-table': 'warning: cannot overwrite table with non table for %s (%v)',
  'helm-ssa-failed': 'server-side apply failed for object %s/%s %s: %w',
  'helm-cannot-patch': 'cannot patch %q with kind %s: %w',
  'helm-crd-failed': 'failed to install CRD %s: %w',
  'ztunnel-hbone-blocked':
    'connection timed out, maybe a NetworkPolicy is blocking HBONE port 15008: {0}',
  'ztunnel-policy-rejection': 'connection closed due to policy rejection: {0}',
  'istio-cni-push-event': 'unable to push CNI event (status code %d): %v',
  'istio-no-ztunnel-connection': 'no ztunnel connection',
  'awspca-no-arn': 'no Arn found in Issuer Spec',
  'awspca-no-region': 'no Region found in Issuer Spec',
  'lbc-mtls-trust-store-required':
    'trustStore is required when mutualAuthentication mode is verify for port %v',
  'lbc-mtls-trust-store-not-supported':
    'Mutual Authentication mode %s does not support trustStore for port %v',
  'eksctl-private-networking': '%s.privateNetworking must be enabled for a fully-private cluster',
  'eksctl-private-cluster-endpoints':
    'vpc.clusterEndpoints cannot be set for a fully-private cluster (privateCluster.enabled) as the endpoint access defaults to private-only',
  'karpenter-resolve-endpoint': 'failed to resolve cluster endpoint, %w',
  'topology-insufficient-endpoints': 'Insufficient number of endpoints',
  'topology-overload-threshold':
    'Unable to allocate minimum required endpoints to each zone without exceeding overload threshold',
  'lbc-migrate-capture-group':
    'WARNING: url-rewrite transform with capture group reference %q cannot be represented in Gateway API — skipping.\\n',
  'lbc-migrate-group-order':
    'WARNING: group.order annotation detected. Gateway API has no equivalent of group.order.',
  'lbc-migrate-conflict': 'conflicting annotation %s in group: %q vs %q',
  'lbc-listener-set-rejected': 'Parent Gateway rejected ListenerSet',
  'karpenter-dra-unsupported':
    'pod has Dynamic Resource Allocation requirements that are not yet supported by Karpenter',
  'scheduler-cannot-allocate-claims': 'cannot allocate all claims',
  'scheduler-device-class-missing': 'request %s: device class %s does not exist',
  'device-plugin-request-size': '%w: maximum request size for shared resources is 1; found %d',
  'device-plugin-mps-root': 'using MPS requires --mps-root to be specified',
  'dra-unknown-sharing':
    'unknown GPU sharing strategy: %v, supported GPU sharing strategies: %s, %s',
  'dra-sharing-gate':
    '%q is selected as the GPU sharing strategy, but the %q feature gate is not enabled',
  'eksctl-efa-one-zone':
    '%s.efaEnabled nodegroups must have only one subnet or one availability zone',
  'eksctl-efa-type': 'instance type %s does not support EFA',
  'nccl-ofi-no-provider': 'No eligible providers were found',
  'nccl-ofi-no-protocol': 'Unable to find a protocol that worked.  Failing initialization.',
  'vllm-no-cache-memory': 'No available memory for the cache blocks. ',
  'vllm-max-len': "To serve at least one request with the models's max seq len ",
  'vllm-free-memory': 'is less than desired GPU memory utilization ',
  'prometheus-scheduler-disappeared':
    'KubeScheduler has disappeared from Prometheus target discovery.',
  'prometheus-controller-manager-disappeared':
    'KubeControllerManager has disappeared from Prometheus target discovery.',
  'prometheus-sample-limit': 'sample limit exceeded',
  'cloudwatch-agent-hostname': 'E! [EC2] Fetch hostname from EC2 metadata fail:',
  'cloudwatch-agent-identity-document': 'E! [EC2] Fetch identity document from EC2 metadata fail:',
  'fluent-bit-instance-id': 'Failed to get instance ID',
  'otel-sigv4-provider': 'could not retrieve credential provider: %w',
  'fluent-bit-no-meta': 'could not get meta for POD %s',
  'fluent-bit-kubelet-upstream': 'kubelet upstream connection error',
  'fluent-bit-mem-overlimit':
    '[input] %s paused (mem buf overlimit - event of size %zuB exceeded limit %zu to %zuB)',
  'fluent-bit-lines-too-long':
    'file=%s requires a larger buffer size, lines are too long. Skipping file.',
  'fluent-bit-retry': "[engine] failed to flush chunk '%s', retry in %i seconds:",
  'fluent-bit-cannot-retry': "[engine] chunk '%s' cannot be retried:",
  'kubectl-top-pod-not-available': 'Metrics not available for pod %s/%s, age: %s',
  'metrics-server-node-informer': 'cache for node informer has not synced',
  'metrics-server-not-on-time': "metric collection didn't finish on time",
  'keda-role-and-owner': "roleArn can't be set if KEDA isn't identity owner, current value: '%s'",
  'keda-cloudwatch-empty': 'empty metric data received, ignoreNullValues is false, returning error',
  'keda-prometheus-multiple': 'prometheus query %s returned multiple elements',
  'keda-msk-tls': 'TLS is required for AWS MSK authentication',
  'keda-cooldown-irrelevant':
    'CooldownPeriod is configured but is not relevant. CooldownPeriod is only relevant when minReplicaCount = 0 or idleReplicaCount is set',
  'keda-grpc-timeout':
    'timeout while waiting to establish gRPC connection to KEDA Metrics Service server',
  'keda-no-matching-metrics': 'no matching metrics found for %s',
  'keda-metric-error': 'metric:%s encountered error',
  'nodeadm-image-credential-provider-missing':
    '"image credential provider binary was not found on path %s. error: %s"',
  'soci-preload-layers': '"failed to preload layers for image manifest digest %s: %w"',
  'karpenter-crd-init-rate': 'snapshotID must be set when volumeInitializationRate is set',
  'karpenter-crd-volume-size': 'snapshotID or volumeSize must be defined',
  'karpenter-crd-buffer-both':
    'You must define either PodTemplateRef or ScalableRef, but not both` (folded over two lines in the YAML)',
  'karpenter-crd-buffer-size': 'If podTemplateRef is set, replicas or limits must also be set',
  'api-deprecated-warning': '%s %s is deprecated in v%d.%d+, unavailable in v%d.%d+',
  'velero-secret-required': 'One of --secret-file or --no-secret is required',
  'velero-node-agent-missing': 'daemonset pod not found in running state in node %s',
  'velero-no-storage-class': 'Cannot snapshot PVC %s/%s, PVC has no storage class.',
  'velero-csi-timed-out': 'CSI got timed out with error: %v',
  'pv-bound-to-other-claim': 'volume %q already bound to a different claim.',
  'pvc-lost-its-pv': 'Bound claim has lost its PersistentVolume. Data on the volume is lost!',
  'pvc-spec-immutable':
    'spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims\\n%v',
  'ebs-clone-other-key': 'Cannot provision clone with different KMS key than source volume',
  'ebs-clone-unencrypted': 'Cannot make an unencrypted clone',
  'ebs-allocatable-not-set': 'isAllocatableSet: allocatable value not set for driver on node %s',
  'ebs-attach-limit-options':
    'only one of --volume-attach-limit and --reserved-volume-attachments may be specified',
  'ebs-expected-attached':
    'attachment of disk %q failed, expected device to be attached but was %s',
  'efs-no-free-gid': 'Failed to locate a free GID for given file system: %v.',
  'efs-cross-account-role':
    'Unable to initialize aws cloud: %v. Please verify role has the correct AWS permissions for cross account mount',
  'efs-volume-context': 'Volume context property %s not supported.',
  'karpenter-crd-static-transition':
    'Cannot transition NodePool between static (replicas set) and dynamic (replicas unset) provisioning modes',
  'karpenter-crd-static-limits': "only 'limits.nodes' is supported on static NodePools",
  'karpenter-crd-static-weight':
    "'weight' is not supported on static NodePools (in the YAML: '''weight'' is not supported on static NodePools')",
  'karpenter-nodeclass-drift': 'NodeClassDrift',
  'karpenter-requirements-drifted': 'RequirementsDrifted',
  'tf-aws-auth-validate':
    'Have got the following error while validating the existence of the ConfigMap %q: %v',
  'eksctl-entry-type': 'invalid access entry type %q for %s',
  'karpenter-no-associated-node': 'nodeclaim does not have an associated node',
  'karpenter-state-node-both': "state node doesn't contain both a node and a nodeclaim",
  'vpc-cni-no-ip-in-prefix': 'no free IP available in the prefix - %s',
  'velero-volume-info': 'error getting volume info: %w',
  'eso-processing-data': 'error processing spec.data[%d] (key: %s), err: %w',
  's3-mountpoint-pod': 'Failed to wait for Mountpoint Pod %s to be ready for %s: %w. %s',
  's3-missing-role-annotation': "Missing role annotation on pod's service account %s/%s",
  's3-missing-token': 'Missing service account token for %s',
  'read-only-file-system': 'read-only file system',
  'fluent-bit-ring-buffer': 'could not enqueue records into the ring buffer',
  'authenticator-errors-parsing': 'Errors parsing configmap: %+v',
  'vpc-cni-describe-subnets': 'AllocENI: unable to describe subnets',
  'service-account-missing': 'error looking up service account %s/%s: serviceaccount %q not found',
  's3-mountpoint-pod-not-found': 'mppod/watcher: mountpoint pod not found',
  's3-mountpoint-pod-unschedulable': 'mppod/watcher: mountpoint pod unschedulable',
  's3-mountpoint-pod-not-ready': 'mppod/watcher: mountpoint pod not ready',
  'argocd-appset-pull-requests': 'error listing pull requests for %s/%s: %w',
  'argocd-appset-list-repos': 'error listing repos: %w',
  'eso-push-failed': 'could not write remote ref %v to target secretstore %v: %v',
  'eso-push-delete-policy': 'failed to delete resource policy: %w',
  'eksctl-ami-not-found': 'unable to find AMI %s',
  'karpenter-nominated': 'Pod should schedule on: nodeclaim/%s',
  'tf-state-lock': 'Error acquiring the state lock',
  'velero-plugin-twice':
    'unable to register plugin (kind=%s, name=%s, command=%s) because another plugin is already registered for this kind and name (command=%s)',
  'prom-operator-rule-rejected': 'PrometheusRule %s was rejected due to invalid configuration: %v',
  'prom-operator-rule-skipped': 'skipping prometheusrule',
  'prom-out-of-order': 'Error on ingesting out-of-order samples',
  'prom-duplicate-timestamp': 'Error on ingesting samples with different value but same timestamp',
  'alertmanager-unrecoverable':
    '%s/%s: notify retry canceled due to unrecoverable error after %d attempts: %w',
  'alertmanager-notify-failed': 'Notify for alerts failed',
  'apiserver-proxy-service': 'error trying to reach service: %v',
  'pvc-resize-forbidden':
    'only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
  'pvc-resize-not-bound': 'Only bound persistent volume claims can be expanded',
  'cloudwatch-agent-on-premise': 'I! Detected the instance is OnPremise',
  'eksctl-pod-eviction-error': 'pod eviction error (%q) on node %s',
  'eksctl-drain-timeout': 'timed out waiting for nodegroup %q to be drained',
  'kubelet-invalid-kernel-flag': 'invalid kernel flag: %v, expected value: %v, actual value: %v',
  'kubelet-container-manager': 'Failed to start ContainerManager',
  'arc-runner-container-failed': 'Ephemeral runner container failed',
  'arc-runner-container-exit-code':
    'Ephemeral runner container has failed, and runner container termination exit code is non-zero',
  'ca-fix-node-group-sizes': 'Failed to fix node group sizes: %v',
  'ca-attempt-to-delete-existing-nodes':
    'attempt to delete existing nodes targetSize:%d delta:%d existingNodes: %d',
  'ca-min-size-unregistered':
    'Node group %s min size reached, skipping removal of %v unregistered nodes',
  'ca-node-not-processed':
    'Node %s should not be processed by cluster autoscaler (no node group config)',
  'eksctl-ami-ssm':
    'error getting AMI from SSM Parameter Store: %w. please verify that AMI Family is supported',
  'eksctl-ami-determine': 'unable to determine AMI to use: %w',
  'argocd-compare-failed': 'Failed to compare desired state to live state: ',
  'argocd-typed-value-live': 'error building typed value from live resource: %w',
  'argocd-typed-value-config': 'error building typed value from config resource: %w',
  'java-controllers-disabled': 'One or more required controllers disabled at kernel level.',
  'nginx-413': '413 Request Entity Too Large',
  'nginx-too-large-body': 'client intended to send too large body: %O bytes',
  'nginx-too-big-header': 'upstream sent too big header',
  'nginx-plain-http': 'The plain HTTP request was sent to HTTPS port',
  'nginx-snippet-refused':
    '%s annotation cannot be used. Snippet directives are disabled by the Ingress administrator',
  'nginx-risky-annotation':
    'annotation group %s contains risky annotation based on ingress configuration',
  'nginx-no-object': 'no object matching key %q in local store',
  'nginx-no-endpoint': 'Service %q does not have any active Endpoint',
  'coredns-still-waiting': 'Still waiting on: %q',
  'lbc-backend-missing': 'Backend service does not exist',
  'ccm-no-suitable-subnets': 'could not find any suitable subnets for creating the ELB',
  'ccm-multiple-tagged-sg':
    'Multiple tagged security groups found for instance %s; ensure only the k8s security group is tagged; the tagged groups were %v',
  'ec2-rules-per-sg': 'RulesPerSecurityGroupLimitExceeded',
  'csinode-no-driver': 'CSINode %s does not contain driver %s',
  'va-being-deleted': 'volume attachment is being deleted',
  'csi-no-topology-key': 'no topology key found for node %s',
  'sso-token-load': 'Error loading SSO Token: Token for {url} does not exist',
  'sso-session-expired':
    'The SSO session associated with this profile has expired or is otherwise invalid. To refresh this SSO session run aws sso login with the corresponding profile.',
  'aws-profile-not-found': 'The config profile ({profile}) could not be found',
  'authenticator-date-expired': 'X-Amz-Date parameter is expired (%.f minute expiration) %s',
  'credential-plugin-missing':
    'It looks like you are trying to use a client-go credential plugin that is not installed.',
  'rbac-change-roleref': 'cannot change roleRef',
  'eksctl-excluded': '%d %s (%s) was excluded (based on the include/exclude rules)',
  'kubectl-version-skew':
    'version difference between client (%d.%d) and server (%d.%d) exceeds the supported minor version skew of +/-1',
  'containerd-layer-failed': 'failed to copy: httpReadSeeker: failed open: %w',
  'containerd-http-https': 'http: server gave HTTP response to HTTPS client',
  'kubelet-image-never-pull': 'Container image %q is not present with pull policy of Never',
  'kubelet-non-numeric-user':
    'container has runAsNonRoot and image has non-numeric user (%s), cannot verify user is non-root (pod: %q, container: %s)',
  'containerd-user-not-found': 'unable to find user %s: no matching entries in passwd file',
  'bind-low-port': 'bind() to 0.0.0.0:80 failed (13: Permission denied)',
  'logs-container-name': 'a container name must be specified for pod %s, choose one of: %s',
  'logs-previous-not-found': 'previous terminated container %q in pod %q not found',
  'cp-no-tar': 'exec: "tar": executable file not found in $PATH',
  'port-forward-listen': 'unable to listen on any of the requested ports: %v',
  'port-forward-lost': 'lost connection to pod',
  'fluent-bit-inotify':
    'inotify: The user limit on the total number of inotify watches was reached or the kernel failed to allocate a needed resource (ENOSPC)',
  'deployment-minimum-availability': 'Deployment does not have minimum availability.',
  'hpa-ambiguous-selector': 'pods by selector %v are controlled by multiple HPAs: %v',
  'request-above-limit': 'must be less than or equal to %s limit of %s',
  'pod-updates-forbidden': 'pod updates may not change fields other than',
  'container-status-unknown': 'The container could not be located when the pod was terminated',
  'scheduler-preempted': 'Preempted by pod %v on node %v',
  'crd-unrecognized-format': 'Warning: unrecognized format %q',
  'http2-connection-lost': 'http2: client connection lost',
  'helm-3-reuse-name': 'cannot re-use a name that is still in use',
  'helm-nil-pointer': 'nil pointer evaluating %s.%s',
  'oci-oauth-token': 'failed to authorize: failed to fetch oauth token: %w',
  'prom-lock-db': 'opening storage failed: lock DB directory: resource temporarily unavailable',
  'prom-duplicate-series':
    'found duplicate series for the match group %s on the %s hand-side of the operation: [%s, %s]',
  'grafana-two-defaults':
    'datasource.yaml config is invalid. Only one datasource per organization can be marked as default',
  'otel-queue-full': 'sending queue is full',
  'otel-exporting-failed': 'Exporting failed. Rejecting data.',
  'otel-memory': 'data refused due to high memory usage',
  'gatekeeper-ignore-label': 'Only exempt namespace can have the %s label',
  'trivy-db-download': 'failed to download vulnerability DB: %w',
  'falco-open-device':
    'error opening device %s. Make sure you have root credentials and that the DRIVER_NAME module is loaded',
  'velero-plugin-missing': 'unable to locate %v plugin named %s',
  'keda-prometheus-empty':
    "prometheus metrics 'prometheus' target may be lost, the result is empty",
  'helm-kubeconfig-readable':
    'WARNING: Kubernetes configuration file is group-readable. This is insecure. Location: %s',
  'es-mapper-parsing-type':
    "failed to parse field [{}] of type [{}] in document with id '{}'. Preview of field's value: '{}'",
  'eksctl-pod-identity-agent':
    'the %q addon must be installed to create pod identity associations; %s',
  'eksctl-recommended-policies': 'getting recommended policies for addon %s',
  'eksctl-elb-deadline': 'deadline surpassed waiting for AWS load balancers to be deleted: %s',
  'pia-cache-removed': 'Removing credentials from cache, got non recoverable error: %s',
  'argocd-initial-state': 'failed to load initial state of resource %s: %w',
  'flux-invalid-group-version': 'request to convert CR to an invalid group/version: %s',
  'efs-delete-root-dir': 'Could not delete access point root directory %q: %v',
  'efs-init-system': 'Could not start %s, unrecognized init system "%s"',
  'velero-dataupload-canceled': 'DataUpload is canceled',
  'velero-datadownload-canceled': 'DataDownload is canceled',
  'arc-create-job-pod': 'failed to create job pod: ${message}',
  'fsx-in-progress': 'An operation with the given volume=%q and target=%q is already in progress',
  'pulumi-unreachable': 'configured Kubernetes cluster is unreachable: %s',
  'argocd-repository-connectivity': 'error testing repository connectivity: %w',
  'argocd-revoked-tokens': 'Failed to resync revoked tokens. retrying again in 1 minute: %v',
  'velero-tarball':
    'Unable to download tarball for backup %s, skipping associated DeleteItemAction plugins',
  'flux-sops-not-configured':
    '%s is SOPS encrypted, configuring decryption is required for this secret to be reconciled',
  'sealed-secrets-no-key': 'no key could decrypt secret',
  'flux-dependency-not-ready': "dependency '%s' is not ready",
  'flux-health-check': 'health check failed after %s: %w',
  'kubectl-no-context': 'no context exists with the name: %q',
  'ebs-could-not-format': 'could not format %q and mount it at %q: %v',
  'velero-repository-not-ready': 'backup repository is not ready: %s',
  'ca-failed-labels-describe-nodegroup':
    'Failed to get labels from EKS DescribeNodegroup API for nodegroup %s in cluster %s because %s.',
  'ca-failed-taints-describe-nodegroup':
    'Failed to get taints from EKS DescribeNodegroup API for nodegroup %s in cluster %s because %s.',
  'ca-creating-placeholder':
    'Instance group %s has only %d instances created while requested count is %d. Creating placeholder instances.',
  'ca-placeholder-shrink':
    'asg %s has placeholders instances with desired capacity = %d and active instances = %d. updating ASG to match active instances count',
  'hpa-too-many-replicas': 'the desired replica count is more than the maximum replica count',
  'hpa-scale-down-stabilized':
    'recent recommendations were higher than current one, applying the highest recent recommendation',
  'hpa-scale-up-stabilized':
    'recent recommendations were lower than current one, applying the lowest recent recommendation',
  'keda-scaledjob-rollout': 'Deleting %d jobs owned by the previous version of the scaledJob',
  'keda-scaledjob-rollout-log':
    'RolloutStrategy: immediate, Deleting jobs owned by the previous version of the scaledJob',
  'kubelet-unknown-node-labels':
    "unknown 'kubernetes.io' or 'k8s.io' labels specified with --node-labels: %v",
  'vpa-admission-status': 'Admission Controller status is not valid. Skipping update loop',
  'vpa-no-pods': 'No pods match this VPA object',
  'vpa-target-parent':
    'The target %s has a parent controller but it should point to a topmost well-known or scalable controller',
  'nth-cordon-and-drain': 'There was a problem while trying to cordon and drain the node',
  'nma-ipamd-not-ready':
    'IPAM-D has failed to connect to API Server which could be an issue with IPTable rules or any other network configuration.',
  'karpenter-queue-messages': 'getting messages from queue, %w',
  'karpenter-waiting-on-sync': 'cluster is waiting on sync for extended duration',
  'nth-no-event-processed': 'none of the waiting queue events could be processed',
  'nth-duplicate-error': 'Stopping NTH - Duplicate Error Threshold hit.',
  'nth-complete-lifecycle': 'continuing ASG termination lifecycle: %w',
  'vpa-no-metrics': 'Cannot get ContainerMetricsSnapshot from MetricsClient',
  'vpa-target-selector': "Cannot get target selector from VPA's targetRef",
  'vpa-admission-status-error': 'Error getting Admission Controller status. Skipping update loop',
  'nma-dcgm-health-code': 'DCGM detected issues in health check system with error code %d',
  'opencost-athena-incomplete': 'QueryAthenaPaginated: athena configuration incomplete',
  'opencost-no-athena-bucket': 'No Athena Bucket configured',
  'lbc-sg-name-or-ids': "couldn't find all securityGroups, nameOrIDs: %v, found: %v",
  'vpc-cni-short-of-prefixes': 'Prefix target is %d, short of %d prefixes, free %d prefixes',
  'net-curl-empty-reply': 'Empty reply from server',
  'net-tls-handshake-timeout': 'net/http: TLS handshake timeout',
  'net-first-record': 'tls: first record does not look like a TLS handshake',
  'net-http-to-https': 'Client sent an HTTP request to an HTTPS server.',
  'http2-goaway':
    'http2: server sent GOAWAY and closed the connection; LastStreamID=%v, ErrCode=%v, debug=%q',
  'net-python-timed-out': 'Connection to {self.host} timed out. (connect timeout={self.timeout})',
  'envoy-no-healthy-upstream': 'no healthy upstream',
  'quota-failed-must-specify': 'failed quota: %s: must specify %s',
  'kubelet-key-not-in-secret': "couldn't find key %v in Secret %v/%v",
  'rollouts-more-replicas': 'more replicas need to be updated',
  'rollouts-still-available': 'updated replicas are still becoming available',
  'rollouts-cutover-pending': 'active service cutover pending',
  'rollouts-rollout-timed-out': 'Rollout %q has timed out progressing.',
  'rollouts-template-not-found': "AnalysisTemplate '%s' not found",
  'rollouts-args-not-resolved': 'args.%s was not resolved',
  'rollouts-ingress-no-rules': 'ingress `%s` has no rules using service %s backend',
  'rollouts-service-managed': 'Service %q is managed by another Rollout',
  'rollouts-target-group-verify': 'Failed to verify Service %s (TargetGroup %s): %s',
  'rollouts-target-group-unverified':
    'Service %s (TargetGroup %s) not verified: %d/%d endpoints registered',
  'argo-workflows-cannot-save': 'cannot save artifact',
  'argo-workflows-put-file': 'failed to put file: %w',
  'argo-workflows-repository-ref':
    'failed to find any artifact repository for artifact repository ref "%v"',
  'argo-workflows-postponed':
    'Workflow processing has been postponed because too many workflows are already running',
  'argo-workflows-lock': 'Waiting for %s lock. Lock status: %d/%d',
  'argo-workflows-step-deadline': 'Step exceeded its deadline',
  'argo-workflows-max-duration': 'Max duration limit exceeded',
  'argo-workflows-too-large': 'workflow is longer than maximum allowed size.',
  'argo-workflows-offload': 'offload node status is not supported',
  'argocd-namespace-not-managed': 'namespace %q for %s %q is not managed',
  'argocd-cluster-level-not-managed':
    'cluster level %s %q can not be managed when in namespaced mode',
  'gitlab-pod-disrupted': 'pod %q is disrupted: reason %q, message %q',
  'gitlab-image-pull': 'image pull failed: %s',
  'velero-restore-wait-not-found':
    'The filesystem restore done file %s is not found yet. Retry later.',
  'velero-waiting-pv': 'error waiting on in-cluster persistentvolume %s: %v',
  'velero-pvr-timeout': 'timed out waiting for all PodVolumeRestores to complete',
  'kyverno-gvk': 'unable to convert GVK to GVR for kinds %s',
  'kyverno-substitution': 'variable substitution failed for rule %s: %s',
  'kyverno-cache-sync': 'failed to wait for cache sync',
  'datadog-too-many-errors': "Too many errors for endpoint '%s': retrying later",
  'eso-unmanaged-store': 'skipping ExternalSecret, uses unmanaged SecretStore',
  'eso-cluster-store-disabled': 'skipping ExternalSecret, ClusterSecretStore feature is disabled',
  'loki-unhealthy-ring': 'too many unhealthy instances in the ring',
  'loki-live-replicas': 'at least %d live replicas required, could only find %d',
  'loki-outstanding': 'too many outstanding requests',
  'thanos-halting': 'critical error detected; halting',
  'otel-no-instrumentation': 'no OpenTelemetry Instrumentation instances available',
  'otel-multiple-instrumentation':
    'multiple OpenTelemetry Instrumentation instances available, cannot determine which one to select',
  'ebs-delete-volume': 'Could not delete volume ID %q: %v',
  'fluent-bit-no-upstream': 'no upstream connections available',
  'quota-evaluation-timeout': 'resource quota evaluation timed out',
  'jenkins-containers-terminated': 'Containers are terminated with exit codes: ',
  'helm-query-labels': 'query: failed to query with labels: %w',
  'fluent-bit-not-in-pod': 'Fluent Bit not running in a POD',
  'argocd-params-from-git': 'error generating params from git: %w',
  'kubectl-no-current-context': 'current-context is not set',
  'kubectl-context-missing': 'context %q does not exist',
  'kubectl-loading-config-file': 'error loading config file "%s": %v',
  'kubectl-read-client-cert': 'unable to read client-cert %v for %v due to %w',
  'kubectl-exec-tty': 'Unable to use a TTY - input is not a terminal or the right kind of file',
  'kubectl-exec-exit-code': 'command terminated with exit code %d',
  'kubectl-no-objects': 'no objects passed to apply',
  'aws-cli-endpoint-url': 'Could not connect to the endpoint URL: "{endpoint_url}"',
  'aws-cli-partial-credentials': 'Partial credentials found in {provider}, missing: {cred_var}',
  'aws-cli-infinite-loop':
    'Infinite loop in credential configuration detected. Attempting to load from profile {source_profile}',
  'aws-cli-parse-config': 'Unable to parse config file: {path}',
  'aws-cli-invalid-choice': 'Invalid choice, valid choices are:\\n',
  'aws-cli-found-invalid-choice': "Found invalid choice '{value}'\\n",
  'ca-moved-to-upcoming': 'Pod %s/%s can be moved to %s',
  'ca-above-utilization-threshold':
    'Node %s unremovable: %s requested (%.6g%% of allocatable) is above the scale-down utilization threshold',
  'aws-cli-kubeconfig-write': "Can't open kubeconfig for writing: {e}",
  'aws-cli-kubeconfig-yaml': 'YamlError while loading kubeconfig: {e}',
  'eksctl-resource-not-ready': 'ResourceNotReady: failed waiting for successful resource state',
  'eksctl-invalid-version': 'invalid version, supported values: %s',
  'eksctl-version-ended': 'invalid version, %s is no longer supported, supported values: %s',
  'eksctl-reserved-labels':
    'the following nodegroup labels are disallowed as they have reserved prefixes [kubernetes.io/, k8s.io/]: %v',
  'eksctl-name-pattern':
    'validation for %s failed, name must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
  'eksctl-control-plane-timeout': 'timed out waiting for control plane %q after %s',
  'eksctl-write-access':
    'write access to Kubernetes resources is required when creating nodegroups: %w',
  'eksctl-status-no-operations':
    'cannot perform Kubernetes API operations on cluster %q in %q region due to status %q',
  'eksctl-invalid-ami': 'invalid AMI %q (%s.%s)',
  'eksctl-override-bootstrap':
    '%[1]s.overrideBootstrapCommand is required when using a custom AMI based on %s (%[1]s.ami)',
  'eksctl-ami-family-needed':
    'when using a custom AMI, amiFamily needs to be explicitly set via config file or via --node-ami-family flag',
  'eksctl-nodes-timeout':
    'timed out waiting for at least %d nodes to join the cluster and become ready in %q: %w',
  'eksctl-not-managed': '%q is not a managed nodegroup',
  'eksctl-unevictable': '%d pods are unevictable from node %s',
  'port-forward-pod-not-running':
    'unable to forward port because pod is not running. Current status=%v',
  'exec-completed-pod': 'cannot exec into a container in a completed pod; current phase is %s',
  'karpenter-cluster-cidr': 'Failed to detect the cluster CIDR',
  'karpenter-node-limits': 'node limits have been exhausted for nodepool',
  'karpenter-min-values': 'minValues requirement is not met for label(s)',
  'karpenter-no-amis-constraints': 'no amis exist given constraints',
  'karpenter-types-for-amis': 'no instance types satisfy requirements of amis %v',
  'karpenter-single-node-timeout': 'abandoning single-node consolidation due to timeout',
  'karpenter-multi-node-timeout': 'failed to find a multi-node consolidation after timeout',
  'karpenter-label-not-allowed':
    'using label %s is not allowed as it might interfere with the internal provisioning logic; specify a well known label: %v, or a custom label that does not use a restricted domain',
  'karpenter-pvc-gone-pv': 'persistentvolumeclaim bound to non-existent persistentvolume',
  'karpenter-pvc-topology-key':
    'failed to validate pvc, storage class uses unsupported topology key',
  'kubelet-bootstrap-kubeconfig': 'unable to load bootstrap kubeconfig: %v',
  'kubelet-cgroup-v1':
    'kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is in maintenance mode',
  'java-sts-module':
    "To use web identity tokens, the 'sts' service module must be on the class path.",
  'kubelet-rebooted': 'Node %s has been rebooted, boot id: %s',
  'kubelet-lease': 'Failed to ensure lease exists, will retry',
  'kubelet-csinode': 'Failed to initialize CSINode: %v',
  'kubelet-csinode-not-yet': 'CSINode is not yet initialized',
  'tf-inconsistent-final-plan': 'Provider produced inconsistent final plan',
  'exec-authorization-error': 'Authorization error (user=%s, verb=%s, resource=%s, subresource=%s)',
  'ca-generate-types':
    'Failed to generate AWS EC2 Instance Types: %v, falling back to static list with last update time: %s',
  'eksctl-no-nodes-in-group': 'no nodes found in nodegroup %q (label selector: %q)',
  'kubectl-last-applied':
    'Warning: resource %[1]s is missing the %[2]s annotation which is required by %[3]s apply.',
  'edns-sync-type': 'failed to sync %v after %s: %w',
  'opencost-pvc-missing-field':
    'CostModel.ComputeAllocation: pvc allocation query result missing field: %s',
  'opencost-pv-missing':
    'CostModel.ComputeAllocation: pv missing for pvc allocation query result: %s',
  'airflow-duplicate-pods': 'More than one pod running with labels {label_selector}',
  'tf-argocd-server-exists': 'cluster with server address %s already exists',
  'loki-compaction': 'failed to run compaction',
  'loki-retention': 'failed to apply retention',
  'airflow-pod-scheduled-timeout':
    'Pod took too long to be scheduled on the cluster, giving up. More than {schedule_timeout}s. Check the pod events in kubernetes.',
  'airflow-pod-start-timeout':
    'Pod took too long to start. More than {startup_timeout}s. Check the pod events in kubernetes.',
  'airflow-image-pull':
    'Pod docker image cannot be pulled, unable to start: {container_waiting.reason}',
  'tf-query-packages': 'Failed to query available provider packages',
  'tf-no-releases': 'no available releases match the given constraints %s',
  'tf-locked-provider':
    'locked provider %s %s does not match configured version constraint %s; must use terraform init -upgrade to allow selection of new versions',
  'tf-lock-inconsistent': 'Inconsistent dependency lock file',
  'tf-lock-checksums':
    "the local package for %s %s doesn't match any of the checksums previously recorded in the dependency lock file (this might be because the available checksums are for packages targeting different platforms)",
  'tf-core-version': 'Unsupported Terraform Core version',
  'tf-module-not-installed':
    'This module is not yet installed. Run "terraform init" to install all modules required by this configuration.',
  'tf-module-version-changed': 'Module version requirements have changed',
  'tf-backend-init': 'Backend initialization required, please run "terraform init"',
  'tf-backend-changed':
    'A change in the backend configuration has been detected, which may require migrating existing state.',
  'tf-s3-no-bucket': 'S3 bucket %q does not exist.',
  'tf-existing-workspaces': 'Failed to get existing workspaces: %s',
  'tf-provider-removed':
    'To work with %s its original provider configuration at %s is required, but it has been removed.',
  'tf-name-length': 'expected length of %s to be in the range (%d - %d), got %s',
  'tf-stale-plan':
    'The given plan file can no longer be applied because the state was changed by another operation after the plan was created.',
  'pulumi-locked':
    'the stack is currently locked by %v lock(s). Either wait for the other process(es) to end or delete the lock file with `pulumi cancel`.',
  'pulumi-conflict': '[409] Conflict: Another update is currently in progress.',
  'pulumi-pending-operations':
    'Attempting to deploy or update resources with %d pending operations from previous deployment.',
  'etcd-leader-changed': 'etcdserver: leader changed',
  'rabbitmq-mnesia-tables': 'Error while waiting for Mnesia tables: ~tp',
  'elasticsearch-no-master-yet':
    'master not discovered yet, this node has not previously joined a bootstrapped cluster, and %s: %s',
  'elasticsearch-election-requires':
    'master not discovered or elected yet, an election requires %s, %s [%s]; %s',
  'elasticsearch-obtain-locks':
    'failed to obtain node locks, tried %s; maybe these locations are not writable or multiple nodes were started on the same data path?',
  'mongodb-not-a-member': 'Our replica set config is invalid or we are not a member of it',
  'redis-readonly-replica': "-READONLY You can't write against a read only replica.",
  'redis-misconf-snapshots':
    "-MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk.",
  'tekton-one-claim': 'more than one PersistentVolumeClaim is bound',
  'knative-resolve-digest': 'Unable to fetch image %q: failed to resolve image to digest: %w',
  'knative-ingress-not-reconciled': 'Ingress has not yet been reconciled.',
  'knative-initial-scale': 'Initial scale was never achieved',
  'jupyterhub-did-not-start': 'pod {ref_key} did not start in {self.start_timeout} seconds!',
  'jupyterhub-could-not-create': 'Could not create pod {ref_key}',
  'kfp-token-file': "Failed to read a token from file '%s' (%s).",
  'postgres-pg-hba': 'no pg_hba.conf entry for host "%s", user "%s", database "%s", %s',
  'postgres-read-only-transaction': 'cannot execute %s in a read-only transaction',
  'mysql-read-only-option':
    'The MySQL server is running with the %s option so it cannot execute this statement',
  'kaniko-filesystem':
    'error building image: error building stage: failed to get filesystem from image: %v',
  'dotnet-inotify':
    'The configured user limit ({0}) on the number of inotify instances has been reached, or the per-process limit on the number of open file descriptors has been reached.',
  'argo-events-bus-not-found': 'eventbus %s not found',
  'argo-events-bus-not-ready': 'event bus is not in ready status',
  'argo-events-trigger-failed': 'Failed to execute a trigger',
  'k9s-connection-failed': 'k8s connection failed for context: %s',
  'k9s-no-metrics-server': 'no metrics-server detected on cluster',
  'telepresence-no-manager':
    "traffic manager not found, if it is not installed, please run 'telepresence helm install'. ",
  'tilt-cluster-status': 'Tilt encountered an error connecting to your Kubernetes cluster:',
  'skaffold-push-access': 'Build Failed. No push access to specified image repository',
  'skaffold-cannot-pull': "container %s is waiting to start: %s can't be pulled",
  'fluentd-overflow': 'failed to write data into buffer by buffer overflow',
  'fluentd-flush': 'failed to flush the buffer.',
  'fluentd-retries': 'Hit limit for retries. dropping all chunks in the buffer queue.',
  'flux-in-progress': 'reconciliation in progress',
  'flux-running-action': "Running '%s' action with timeout of %s",
  'crossplane-composed-not-ready': 'Composed resource %q is not yet ready',
  'rollouts-invalid-path': 'invalid path %s in rollout',
  'rancher-waiting-api': 'Waiting for API to be available',
  'rancher-needs-node':
    'Cluster must have at least one managed nodegroup or one self-managed node.',
  'tf-rest-client': 'Failed to construct REST client',
  'mimir-no-instances': 'DoBatch: InstancesCount <= 0',
  'loki-cluster-seed': 'failed to CAS cluster seed key',
  'fluent-bit-broken-connection': '[http_client] broken connection to %s:%i ?',
  'loki-no-org-id': 'no org id',
  'prometheus-too-many-samples': 'query processing would load too many samples into memory in %s',
  'prometheus-query-timeout': 'query timed out in %s',
  'keda-failed-to-patch': 'failed to patch Objects',
  'fluentd-pattern-line': 'pattern not matched: #{line.inspect}',
  'newrelic-agent-sink': 'Error sending data to agent sink: %v',
  'keda-scaler-id': 'scaler with id %d not found. Len = %d',
  'hpa-too-few-replicas': 'the desired replica count is less than the minimum replica count',
  'prometheus-sending-alerts': 'Error sending alerts',
  'alertmanager-starttls':
    "'require_tls' is true (default) but %q does not advertise the STARTTLS extension",
  'alertmanager-unused-receiver': 'skipping creation of receiver not referenced by any route',
  'prometheus-wal-replay': 'Replaying WAL, this may take a while',
  'loki-query-too-long': 'the query time range exceeds the limit (query length: %s, limit: %s)',
  'loki-max-series':
    'maximum number of series (%d) reached for a single query; consider reducing query cardinality by adding more specific stream selectors, reducing the time range, or aggregating results with functions like sum(), count() or topk()',
  'loki-max-entries':
    'max entries limit per query exceeded, limit > max_entries_limit_per_query (%d > %d)',
  'loki-too-far-behind':
    'entry too far behind, entry timestamp is: %s, oldest acceptable timestamp is: %s',
  'loki-too-old':
    "entry for stream '%s' has timestamp too old: %v, oldest acceptable timestamp is: %v",
  'otel-unknown-type': 'unknown type: %q for id: %q (valid values: %v)',
  'fluent-bit-increase-buffer':
    '[http_client] cannot increase buffer: current=%zu requested=%zu max=%zu',
  'prom-adapter-no-match':
    'None of the results returned by when fetching metric %s for %q matched the resource name',
  'prom-adapter-no-cpu': 'unable to fetch CPU metrics for pod %s, skipping',
  'dynatrace-api-url':
    "The DynaKube's specification is missing the API URL or still has the example value set.",
  'dynatrace-no-instance': 'no DynaKube instance set for namespace: %s',
  'dynatrace-conflict':
    "The Dynakube specification conflicts with another Dynakube's OneAgent or Standalone-LogMonitoring. Only one Agent per node is supported.",
  'keda-missing-parameter': 'missing required parameter %q in %v',
  'helm-no-repository-name': "no repository definition for %s. Please add them via 'helm repo add'",
  'otel-filelog-no-files': 'no files match the configured criteria',
  'logs-resolving-symlinks': 'failed to try resolving symlinks in path %q: %v',
  'eck-not-reached': 'Elasticsearch cannot be reached yet, re-queuing',
  'eck-association': 'Association backend for %s is not configured',
  'gunicorn-worker-timeout': 'WORKER TIMEOUT (pid:%s)',
  'rabbitmq-epmd-host': 'ERROR: epmd error for host ~ts: ~ts',
  'rabbitmq-cookie':
    'Authentication failed (rejected by the remote node), please check the Erlang cookie',
  'mongodb-operator-not-ready': 'ReplicaSet is not yet ready, retrying in 10 seconds',
  'mongodb-agent-new-config':
    "The Agent hasn't reported working on the new config yet, the last plan finished at %s",
  'volcano-gang-unschedulable': '%v/%v tasks in gang unschedulable: %v',
  'volcano-queue-quota': 'queue resource quota insufficient',
  'kueue-unused-quota': 'insufficient unused quota for %s in flavor %s, %s more needed',
  'kueue-maximum-capacity':
    'insufficient quota for %s in flavor %s, previously considered podsets requests (%s) + current podset request (%s) > maximum capacity (%s)',
  'kueue-resource-unavailable': 'resource %s unavailable in ClusterQueue',
  'kueue-local-queue': "LocalQueue %s doesn't exist",
  'kueue-cluster-queue-inactive': 'ClusterQueue %s is inactive',
  'prefect-infrastructure-exit': 'Flow run infrastructure exited with non-zero status code',
  'superset-secret-key': 'Refusing to start due to insecure SECRET_KEY',
  'redis-crossslot': "CROSSSLOT Keys in request don't hash to the same slot",
  'redis-noauth': 'NOAUTH Authentication required.',
  'redis-oom-command': "OOM command not allowed when used memory > 'maxmemory'.",
  'botocore-read-timeout': 'Read timeout on endpoint URL: "{endpoint_url}"',
  'botocore-connect-timeout': 'Connect timeout on endpoint URL: "{endpoint_url}"',
  'redis-fatal-config': '*** FATAL CONFIG FILE ERROR (Redis %s) ***',
  'torch-c10d-store':
    'The connection to the C10d store has failed. See inner exception for details.',
  'neuron-runtime-init':
    'Neuron runtime cannot be initialized; cannot determine the number of available NeuronCores',
  'rails-server-pid-old': 'A server is already running. Check #{options[:pid]}.',
  'rails-server-pid': 'A server is already running (pid: #{pid}, file: #{options[:pid]}).',
  'postgres-pam': 'PAM authentication failed for user "%s"',
  'oauth2-proxy-no-session': 'No valid authentication in request. Initiating login.',
  'oauth2-proxy-cookied-session': 'Error loading cookied session: %v, removing session',
  'oauth2-proxy-redirect-rejected': 'Rejecting invalid redirect %q: domain / port not in whitelist',
  'nginx-auth-unexpected': 'auth request unexpected status: %ui',
  'oauth2-proxy-csrf': 'Login Failed: Unable to find a valid CSRF token. Please try again.',
  'oauth2-proxy-csrf-cookie':
    'Invalid authentication via OAuth2: unable to obtain CSRF cookie: %s (state=%s)',
  'oauth2-proxy-unauthorized': 'Invalid authentication via OAuth2: unauthorized',
  'oauth2-proxy-unverified': "email in id_token (%s) isn't verified",
  'oauth2-proxy-no-email': 'neither the id_token nor the profileURL set an email',
  'oauth2-proxy-redeem': 'Error redeeming code during OAuth2 callback: %v',
  'oauth2-proxy-issuer-mismatch':
    'oidc: issuer did not match the issuer returned by provider, expected %q got %q',
  'oauth2-proxy-cookie-secret':
    'cookie_secret must be 16, 24, or 32 bytes to create an AES cipher, but is %d bytes',
  'oauth2-proxy-multiple-cookies':
    'WARNING: Multiple cookies are required for this session as it exceeds the 4kb cookie limit. Please use server side session storage (eg. Redis) instead.',
  'nginx-access-forbidden': 'access forbidden by rule',
  'nginx-limiting-requests': 'limiting requests%s, excess: %ui.%03ui by zone "%V"',
  'envoy-gateway-no-address': 'No addresses have been assigned to the Gateway',
  'envoy-gateway-no-replicas': 'Envoy replicas unavailable',
  'envoy-gateway-envoyproxy-class': 'failed to find envoyproxy %s/%s for GatewayClass %s: %w',
  'envoy-gateway-envoyproxy-gateway': 'failed to find envoyproxy %s/%s for Gateway %s: %w',
  'envoy-gateway-no-listener-allowed':
    'No listeners included by this parent ref allowed this attachment.',
  'envoy-gateway-no-listener-match': 'No listeners match this parent ref',
  'envoy-gateway-reference-grant': 'Backend ref to %s %s/%s not permitted by any ReferenceGrant.',
  'envoy-gateway-secret-grant':
    'certificate refs %d: Certificate ref to secret %s/%s not permitted by any ReferenceGrant.',
  'envoy-gateway-external-name':
    'Service %s/%s is of type ExternalName, which is not supported as a backend; ',
  'envoy-gateway-backend-disabled': 'Backend is disabled in Envoy Gateway configuration',
  'contour-orphaned': 'this HTTPProxy is not part of a delegation chain from a root HTTPProxy',
  'contour-duplicate-fqdn': 'fqdn %q is used in multiple HTTPProxies: %s',
  'contour-delegation-not-permitted':
    'Spec.VirtualHost.TLS Secret %q certificate delegation not permitted',
  'contour-secret-invalid': 'Spec.VirtualHost.TLS Secret %q is invalid: %s',
  'contour-service-unresolved': 'Spec.Routes unresolved service reference: %s',
  'apisix-failed-to-sync': 'failed to sync %d configs: %s',
  'apisix-no-route': '404 Route Not Found',
  'gloo-upstream-not-found': 'list did not find upstream %v.%v',
  'gloo-out-of-sync': 'Gloo has detected that the data plane is out of sync.',
  'haproxy-no-server': 'No server is available to handle this request.',
  'kong-no-route': 'no Route matched with those values',
  'kong-ring-balancer': 'failure to get a peer from the ring-balancer',
  'kong-invalid-response': 'An invalid response was received from the upstream server',
  'kong-upstream-timeout': 'The upstream server is timing out',
  'linkerd-obtain-identity': 'Failed to obtain identity',
  'istio-analyze-not-injected':
    "The namespace is not enabled for Istio injection. Run 'kubectl label namespace %s istio-injection=enabled' to enable it, or 'kubectl label namespace %s istio-injection=disabled' to explicitly mark it as not needing injection.",
  'istio-analyze-missing-proxy':
    'The pod %s is missing the Istio proxy. This can often be resolved by restarting or redeploying the workload.',
  'istio-webhook-retry': 'webhook is not ready, retry',
  'linkerd-injection-skipped': 'Linkerd sidecar proxy injection skipped: %s',
  'linkerd-validate-network':
    'Failed to validate networking configuration. Please ensure traffic redirection rules are rewriting traffic as expected.',
  'linkerd-connect-validator':
    'Unable to connect to validator. Please ensure iptables rules are rewriting traffic as expected',
  'cilium-tunnel-removed':
    'tunnel was deprecated in v1.14 and has been removed in v1.15. For details please refer to https://docs.cilium.io/en/v1.15/operations/upgrade/#helm-options',
  'cilium-native-cidr': ' ipv4NativeRoutingCIDR must be set when routingMode is native',
  'cilium-kpr-explicit':
    'kubeProxyReplacement must be explicitly set to a valid value (true or false) to continue.',
  'cilium-eni-enabled': 'ipam.mode=eni requires eni.enabled=true',
  'cilium-cluster-id-bug':
    'Cilium is currently affected by a bug that causes traffic matched by network policies to be incorrectly dropped when running in either ENI mode (both AWS and AlibabaCloud) or AWS VPC CNI chaining mode, if the cluster ID is 128-255 (and 384-511 when maxConnectedClusters=511).',
  'linkerd-crds-first':
    'Linkerd CRDs must be installed first. Run linkerd upgrade with the --crds flag:\n%w',
  'linkerd-gateway-api-first':
    'The Gateway API CRDs must be installed prior to installing Linkerd. Run:',
  'linkerd-gateway-api-external':
    'Linkerd cannot install the Gateway API CRDs because they are already installed by an external source. Please set `installGatewayAPI` to `false`.',
  'linkerd-gateway-api-remove':
    'Linkerd is providing GW API, but your current install configuration will remove it',
  'linkerd-crd-v1':
    'the %s CRD is missing the v1 version, please upgrade to Gateway API v1.1.1 or later',
  'linkerd-trust-bundle':
    'Some pods do not have the current trust bundle and must be restarted:\n\t%s',
  'linkerd-latest-version': 'can determine the latest version',
  'linkerd-issuer-trust': 'issuer cert is issued by the trust anchor',
  'linkerd-clock-skew': 'clock skew detected for node(s): %s',
  'linkerd-gateway-address': 'Gateway %s.%s has no ingress addresses',
  'linkerd-remote-api': '* failed to connect to API for cluster: [%s]: %w',
  'linkerd-mirror-endpoints': '%s.%s mirrored from cluster [%s] has no endpoints',
  'linkerd-check-opaque':
    'service %s expects target port %s to be opaque; add it to pod %s config.linkerd.io/opaque-ports annotation',
  'linkerd-prometheus-scrape':
    'prometheus may not be authorized to scrape the following pods:\n%s\n',
  'linkerd-csr':
    'could not process CSR because of CA cert validation failure: %s - CSR Identity : %s',
  'linkerd-not-valid-before': 'not valid before: %s',
  'linkerd-continue-after-timeout': 'Continuing after timeout: {timeout:?}',
  'linkerd-unauthorized-request': 'unauthorized request on route',
  'cm-register-account': 'Failed to register ACME account: ',
  'cm-verify-account': 'Failed to verify ACME account: ',
  'cm-skipped-listener': 'Skipped a listener block: %s',
  'istio-gateway-addresses':
    'Assigned to service(s) %s, but failed to assign to all requested addresses: %s',
  'istio-gateway-no-address': 'Failed to assign to any requested addresses: %s',
  'istio-address-pending': 'address pending for hostname %q',
  'nginx-no-client-certificate': '<center>No required SSL certificate was sent</center>',
  'nginx-client-certificate-error': 'client SSL certificate verify error: (%l:%s)',
  'f5-nginx-hosts-taken': 'All hosts are taken by other resources',
  'f5-nginx-host-taken': 'Host is taken by another resource',
  'nginx-conflicting-server-name': 'conflicting server name "%V" on %V, ignored',
  'metabase-migration-lock':
    'Database has migration lock; cannot run migrations. You can force-release these locks by running `java -jar metabase.jar migrate release-locks`.',
  'airbyte-upgrade-order':
    'Cannot upgrade from version ${initialAirbyteDatabaseVersion.get().serialize()} to version ${airbyteVersion.serialize()} directly. First you must upgrade to version ${requiredVersionUpgrade.serialize()}. After that upgrade is complete, you may upgrade to version ${airbyteVersion.serialize()}.',
  'airbyte-protocol-range':
    'Aborting bootloader to avoid breaking existing connection after an upgrade. Please address airbyte protocol version support issues in the connectors before retrying.',
  'mongodb-server-selection': 'Server selection timed out after ${timeout?.duration} ms',
  'eck-cannot-restart': 'Cannot restart some nodes for upgrade at this time',
  'redis-loading': '-LOADING Redis is loading the dataset in memory\r\n',
  'librdkafka-transport': 'Local: Broker transport failure',
  'vpa-short-lived': 'Not updating a short-lived pod, request within recommended range',
  'vpa-diff-low': 'Not updating pod, resource diff too low',
  'otel-sidecar-none': 'no OpenTelemetry Collector instances available',
  'otel-sidecar-several':
    'multiple OpenTelemetry Collector instances available, cannot determine which one to select',
  'otel-sidecar-select':
    "failed to select an OpenTelemetry Collector instance for this pod's sidecar",
  'flagger-halt':
    'Halt advancement no values found for %s metric %s probably %s.%s is not receiving traffic: %v',
  'flagger-rollback': 'Rolling back %s.%s failed checks threshold reached %v',
  'kserve-no-model': 'Failed to fetch model. No model found in %s.',
  'triton-stub-not-healthy': 'Stub process is not healthy.',
  'kcl-no-lease': "Can't update checkpoint - instance doesn't hold the lease for this shard",
  'ioredis-slots-cache': 'Failed to refresh slots cache.',
  'golang-migrate-dirty': 'Dirty database version %v. Fix and force version.',
  'golang-migrate-no-migration': 'no migration found for version %d: %w',
  'sdk-js-container-hostname':
    '${parsed.hostname} is not a valid container metadata service hostname',
  'kube-bench-no-targets': 'No targets configured for %s',
  'flyway-failed-migration': 'Detected failed migration to version ',
  'flyway-not-resolved': 'Detected applied migration not resolved locally: ',
  'alembic-revision': "Can't locate revision identified by '%s'",
  'rails-concurrent-migration':
    'Cannot run migrations because another migration process is currently running.',
  'rails-pending-migrations': 'Migrations are pending. To resolve this issue, run:',
  'eksctl-updating-nodegroup-stack': 'error updating nodegroup stack: %w',
  'velero-snapshot-wait':
    'Failed to wait for VolumeSnapshot %s/%s to become ReadyToUse within timeout %v: %s',
  'velero-snapshot-timed-out': 'Timed out awaiting reconciliation of volumesnapshot %s/%s',
  'velero-async-timed-out': 'Asynchronous action timed out',
  'cilium-agent-unreachable': 'unable to connect to Cilium agent: %w',
  'cilium-client-timeout': 'Cilium API client timeout exceeded',
  'calico-cni-token': 'Unable to create token for CNI kubeconfig',
  'calico-felix-config': 'Failed to get config from datastore',
  'calico-no-pool': 'cannot find a qualified ippool',
  'calico-no-pool-for-node': 'no configured Calico pools for node %s',
  'calico-pools-exhausted': 'No IPs available in pools: %v',
  'calico-ipv4-conflict': "Calico node '%s' is already using the IPv4 address %s.",
  'calico-autodetect':
    "Couldn't autodetect an IPv4 address. If auto-detecting, choose a different autodetection method. Otherwise provide an explicit address.",
  'tigera-non-calico-encapsulation':
    '%s is invalid for ipPool.encapsulation when using non-Calico CNI, should be None',
  'tigera-non-calico-bgp': 'BGP is not supported when using non-Calico CNI',
  'tigera-pool-small':
    'IP pool size is too small. It must be equal to or greater than the block size',
  'tigera-imageset': 'ImageSets exist but none with the expected name %s',
  'tigera-existing':
    'Existing Calico installation can not be managed by Tigera Operator as it is configured in a way that Operator does not currently support. Please update your existing Calico install config',
  'calico-bpf-unsupported':
    'BPF dataplane mode enabled but not supported by the kernel.  Disabling BPF mode.',
  'calico-bpf-kernel': 'Calico eBPF dataplane requires kernel 5.10+.',
  'tigera-migration':
    'the kube-system node DaemonSet is not ready with the updated nodeSelector: %s',
  'node-cache-iptables': 'Error checking/adding iptables rule %v, error - %v',
  'node-cache-corefile': 'Failed to read node-cache coreFile %s - %v',
  'vpc-rc-branch-failed': 'failed to allocate branch ENI to pod: %v',
  'vpc-rc-annotate-failed': 'failed to annotate pod with branch ENI details: %v',
  'npa-log-stream': 'Failed to create log stream %v',
  'hybrid-swap': 'failed to disable swap: partition type swap found on the host',
  'hybrid-kubelet-newer': 'kubelet version %s is newer than kube-apiserver version %s',
  'hybrid-kubelet-old': 'kubelet version %s is too old for kube-apiserver version %s',
  'hybrid-no-remote-network':
    'eks cluster does not have remoteNetworkConfig enabled, which is required for Hybrid Nodes',
  'hybrid-hostname-override':
    'hostname-override kubelet flag is not supported for hybrid nodes but found override: %s',
  'hybrid-mtu':
    'MTU %d is not in acceptable ranges: 68-1500 (standard) or 8000-9001 (jumbo frames)',
  'dcgm-library-not-found': 'the %s library was not found. Install Data Center GPU Manager (DCGM).',
  'dcgm-remote-hostengine': 'Failed to connect to remote hostengine',
  'dcgm-not-collecting-dcp': 'Not collecting DCP metrics: ',
  'ca-failed-cloud-provider': 'Failed to create AWS cloud provider: %v',
  'ca-regenerate-cache': 'Failed to regenerate ASG cache: %v',
  'ca-first-zone': 'unable to get first AvailabilityZone for ASG %q',
  'ca-query-launch-template': 'Failed to query launch template %s: %v',
  'ca-query-requirements': 'Failed to query instance requirements for ASG %s: %v',
  'nma-repeated-restart': 'Systemd unit %q has restarted (NRestarts %d -> %d)',
  'karpenter-fits-no-offering':
    'no instance type which met the scheduling requirements and had enough resources, had a required offering, requirements=%s, resources=%s',
  'karpenter-no-offering':
    'no instance type has the required offering, requirements=%s, resources=%s',
  'karpenter-no-all-requirements':
    'no instance type met all requirements, requirements=%s, resources=%s',
  'karpenter-fits-offering-not-requirements':
    'no instance type which had enough resources and the required offering met the scheduling requirements, requirements=%s, resources=%s',
  'karpenter-tuple':
    'no instance type met the requirements/resources/offering tuple, requirements=%s, resources=%s',
  'karpenter-requirements-or-resources':
    'no instance type met the scheduling requirements or had enough resources, requirements=%s, resources=%s',
  'karpenter-resources-or-offering':
    'no instance type had enough resources or had a required offering, requirements=%s, resources=%s',
  'karpenter-requirements-offering-not-size':
    'no instance type which met the scheduling requirements and the required offering had the required resources, requirements=%s, resources=%s',
  'karpenter-resolving-ssm': 'resolving ssm parameter, %w',
  'karpenter-placement-group': 'Placement group %q not found',
  'karpenter-parsing-user-data': 'parsing custom UserData, %w',
  'linkerd-fail-fast': 'service in fail-fast',
  'linkerd-entering-failfast': 'Unavailable; entering failfast',
  'linkerd-service-entering-failfast': 'Service entering failfast after {:?}',
  'linkerd-cluster-networks': 'the Linkerd clusterNetworks [%q] do not include pod %s/%s (%s)',
  'linkerd-issuer-60-days': 'issuer cert is valid for at least 60 days',
  'linkerd-injector-60-days': 'proxy-injector cert is valid for at least 60 days',
  'traefik-configuring-tls': 'Error configuring TLS',
  'kong-name-resolution': 'name resolution failed',
  'lbc-unable-to-start-manager': 'unable to start manager',
  'istio-analyze-reference': 'Referenced %s not found: %q',
  'istio-analyze-gateway-host':
    'one or more host %v defined in VirtualService %s not found in Gateway %s.',
  'istio-analyze-subset':
    'The Subset %s defined in the DestinationRule does not select any pods. Which may lead to 503 UH (NoHealthyUpstream).',
  'istio-analyze-no-workloads':
    'No matching workloads for this resource with the following labels: %s',
  'istio-analyze-port-name':
    "Port name %s (port: %d, targetPort: %s) doesn't follow the naming convention of Istio port.",
  'istio-analyze-same-host':
    'The VirtualServices %s associated with mesh gateway define the same host %s which can lead to undefined behavior.',
  'istio-analyze-gateway-conflict':
    'Conflict with gateways %s (workload selector %s, port %s, hosts %v).',
  'istio-analyze-localhost':
    'Port %v is exposed in a Service but listens on localhost. It will not be exposed to other pods.',
  'istio-analyze-uid': 'User ID (UID) 1337 is reserved for the sidecar proxy.',
  'istio-sds-fetch': 'failed to fetch key and certificate for %s: %v',
  'istio-sds-ca': 'failed to fetch ca certificate for %s: %v',
  'istio-secret-keys':
    "found secret, but didn't have expected keys (%s and %s) or (%s and %s); found: %s",
  'istio-analyze-credential':
    'The credential referenced by the Gateway %s in namespace %s is invalid, which can cause the traffic not to work as expected.',
  'istio-cni-no-config':
    'Istio CNI is configured as chained plugin, but cannot find existing CNI network config: %v',
  'istio-cni-preempted': 'CNI config file %q preempted by %q',
  'istio-cni-priority': 'Istio owned CNI config %s has lower priority than %s. ',
  'istio-gateway-api-old':
    'Gateway API CRD %q is at version %q but Istio requires at least %q; resources of this kind will not be processed. Upgrade the Gateway API CRDs to satisfy the minimum version.',
  'istio-config-not-received': 'config not received from XDS server (is Istiod running?): %s',
  'istio-jwks-fetch': 'Failed to fetch public key from jwks URI %q: %v',
  'istio-config-rejected': 'config received from XDS server, but was rejected: %s',
  'istio-validation-not-ready': 'Not ready to switch validation to fail-closed: %v',
  'nginx-invalid-value': 'annotation %s contains invalid value',
  'cm-webhook-service': 'the cert-manager webhook service is not created yet',
  'cm-webhook-deployment': 'the cert-manager webhook deployment is not ready yet',
  'cm-webhook-ca': 'the cert-manager webhook CA bundle is not injected yet',
  'istio-certificate-ref':
    'certificateRef %v/%v not accessible to a Gateway in namespace %q (missing a ReferenceGrant?)',
  'vault-kms-wrapping-key': 'error fetching AWS KMS wrapping key information: %w',
  'vault-no-secret-exists': 'no secret exists at %s',
  'vso-auth-login': 'Failed to get Vault auth login: %s',
  'vso-empty-response': 'empty response from Vault, path=%q',
  'vso-namespace-not-allowed':
    'target namespace %q is not allowed by kind=%s obj=%s, allowedNamespaces=%v',
  'vault-csi-mount-request': 'error making mount request: %w',
  'vso-not-the-owner': 'not the owner of the destination Secret %s',
  'eso-apply-template': 'could not apply template: %w',
  'eso-execute-template': 'unable to execute template at key %s: %s',
  'eso-parse-template': 'unable to parse template at key %s: %s',
  'containerd-anonymous-token': 'failed to fetch anonymous token: %w',
  'ascp-failed-fetching': '%s: Failed fetching secret %s: %w',
  'ascp-failed-parameters': '%s: Failed fetching parameters: %w',
  'sops-no-creation-rule': 'error loading config: no matching creation rules found',
  'sops-no-config':
    'config file not found, or has no creation rules, and no keys provided through command line options',
  'gha-credentials-not-loaded':
    'Credentials could not be loaded, please check your action inputs: ${errorMessage(error)}',
  'eso-vault-sa-secrets': 'cannot find secrets bound to service account: %q',
  'eso-vault-read': 'cannot read secret data from Vault: %w',
  'eso-vault-key': 'cannot find secret data for key: %q',
  'capa-control-plane-failed': 'EKSControlPlaneReconciliationFailed',
  'capi-waiting-control-plane':
    'Waiting for control plane provider to indicate the control plane has been initialized',
  'capa-cluster-role-missing': "the specified cluster role couldn't be found",
  'capa-nodegroup-role-missing': "the specified nodegroup role couldn't be found",
  'capa-two-zones': "subnets in at least 2 different az's are required",
  'capa-not-owned': 'EKS cluster resource %q must have a tag with key %q or %q',
  'capa-nodegroup-wait': 'failed to wait for EKS nodegroup %q',
  'capa-nodegroup-owner': 'owner of %s mismatch: %s',
  'capi-connection-down': 'connection to the workload cluster is down',
  'capi-descendants': 'Cluster still has descendants - need to requeue',
  'capa-auto-upgraded':
    'EKS control plane %s was automatically upgraded to version %s because %s is out of standard support. ',
  'capa-encryption-off':
    'failed to update the EKS control plane: disabling EKS encryption is not allowed after it has been enabled',
  'tf-helm-failed-status':
    'Helm release %q was created but has a failed status. Use the `helm` command to investigate the error, correct it, then run Terraform again.',
  'helm-chart-yaml-missing': 'Chart.yaml file is missing',
  'eksctl-describe-control-plane': 'unable to describe cluster control plane: %w',
  'eksctl-no-subnets-zones': 'could not find %s subnets for zones %q %s: %w',
  'eksctl-private-subnet-networking':
    'subnet %s is specified as private in ClusterConfig, thus must only be used when `privateNetworking` is enabled',
  'eksctl-vpc-cidr': 'VPC CIDR block %q not found in VPC',
  'eksctl-upgrade-only-managed':
    'upgrade is only supported for managed nodegroups; could not find one with name %q',
  'eksctl-nodegroup-template': 'error fetching nodegroup template: %w',
  'crossplane-resolve-references':
    'referenced field was empty (referenced resource may not yet be ready)',
  'crossplane-no-selector-match': 'no resources matched selector',
  'cdk-encryption-change': 'Cannot update cluster encryption configuration',
  'cdk-cluster-failed': 'Cluster is in a FAILED status',
  'pulumi-kubeconfig-parse':
    'failed to parse kubeconfig data in `kubernetes:config:kubeconfig`- %v',
  'tf-unsupported-argument': 'An argument named %q is not expected here.',
  'tf-missing-argument': 'The argument %q is required, but no definition was found.',
  'tf-unsupported-attribute': 'This object does not have an attribute named %q.',
  'eksctl-addon-timeout': 'timed out waiting for addon %q to become active, status: %q',
  'eksctl-addon-transitioned': 'addon status transitioned to %q',
  'ack-terminal': 'resource is in terminal condition',
  'tf-manifest-schema': 'Manifest configuration incompatible with resource schema',
  'ebs-listing-instances': 'error listing AWS instances: %w',
  'pbm-s3-header': 'get S3 object header',
  'eso-validate-provider': 'could not validate provider: %w',
  'fluent-bit-send-log-events': 'Failed to send log events',
  'cm-order-state': 'order is in %q state: %s',
  'acme-connect-timeout': 'Timeout during connect (likely firewall problem)',
  'acme-dns-problem': 'DNS problem: %s looking up %s for %s%s',
  'acme-incorrect-txt': 'Incorrect TXT record %q%s found at %s',
  'acme-no-txt': 'No TXT record found at %s',
  'acme-cannot-issue': 'Cannot issue for %q: %s',
  'acme-forbidden-by-policy':
    'The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy',
  'cm-common-name':
    'The CSR PEM requests a commonName that is not present in the list of dnsNames or ipAddresses. If a commonName is set, ACME requires that the value is also present in the list of dnsNames or ipAddresses',
  'cm-no-solver': 'no configured challenge solvers can be used for this challenge',
  'cm-issuer-not-found': 'Referenced %q not found',
  'cm-issuer-name': 'failed to determine issuer name to be used for ingress resource',
  'cm-waiting-approval': 'Not signing CertificateRequest until it is Approved',
  'cm-route53-secret': 'error getting route53 secret access key: %s',
  'cm-ca-keypair': 'Error getting keypair for CA issuer: ',
  'cm-ca-overwritten':
    "Failed to decode returned certificate: with CA issuers, ensure the Certificate's secretName is different from the CA issuer's secretName to avoid overwriting the CA secret",
  'cm-two-certificates':
    'Secret was issued for %q. If this message is not transient, you might have two conflicting Certificates pointing to the same secret.',
  'cm-not-owned':
    'certificate resource is not owned by this object. refusing to update non-owned certificate resource for object',
  'cm-no-owner':
    'certificate resource has no owner. refusing to update non-owned certificate resource for object',
  'cm-cainjector-owner': 'unable to fetch certificate that owns the secret',
  'cm-ns-returned': 'NS %s returned %s for %s',
  'cm-no-soa':
    "Could not find the SOA record in the DNS tree for the domain '%s' using nameservers %v",
  'nginx-invalid-class': 'ingress does not contain a valid IngressClass',
  'nginx-validating-class': 'Ignoring ingress because of error while validating ingress class',
  'nginx-class-annotation':
    'ingress class annotation is not equal to the expected by Ingress Controller',
  'nginx-host-path-defined': 'host "%s" and path "%s" is already defined in ingress %s/%s',
  'nginx-worker-connections': '%ui worker_connections are not enough',
  'nginx-server-names-hash': 'could not build %s, you should increase %s_max_size: %i',
  'nginx-cookie-too-large': 'Request Header Or Cookie Too Large',
  'nginx-uri-too-large': '414 Request-URI Too Large',
  'nginx-auth-key': 'the secret %s does not contain a key with value auth',
  'nginx-cross-namespace-secret': 'cross namespace usage of secrets is not allowed',
  'nginx-body-buffered': 'a client request body is buffered to a temporary file',
  'nginx-response-buffered': 'an upstream response is buffered to a temporary file',
  'nginx-canary-host': 'cannot merge alternative backend %s into hostname %s that does not exist',
  'nginx-modsecurity': 'ModSecurity: Access denied with code ',
  'traefik-no-available-server': 'no available server',
  'traefik-no-endpoints': 'Skipping service: no endpoints found',
  'traefik-entry-point': "EntryPoint doesn't exist",
  'traefik-no-entry-point': 'No valid entryPoint for this router',
  'traefik-acme-permissions': 'permissions %o for %s are too open, please use 600',
  'traefik-resolver-skipped': 'The ACME resolve is skipped from the resolvers list',
  'traefik-nonexistent-resolver': 'Router uses a nonexistent certificate resolver',
  'traefik-parsing-rule': 'error while parsing rule %s: %w',
  'traefik-plugins-disabled': 'Plugins are disabled because an error has occurred.',
  'kong-needs-bootstrap': 'Database needs bootstrapping or is older than Kong 1.0.',
  'kong-new-migrations': "New migrations available; run 'kong migrations up' to proceed",
  'kong-pending-migrations': "Database has pending migrations; run 'kong migrations finish'",
  'kong-declarative-invalid': 'declarative config is invalid: %s',
  'kong-admin-retry': 'Retrying kong admin api client call after error',
  'kong-unique-constraint': 'unique key constraint violated for %s',
  'kong-credential-label': 'Secret %s/%s used as credential, but lacks %s label',
  'kong-no-api-key': 'No API key found in request',
  'edns-max-batch':
    'Total changes for %v exceeds max batch size of %d, total changes: %d; changes will not be performed',
  'edns-canonical-zone':
    'Could not find canonical hosted zone for domain %s. This may be because your region is not supported yet.',
  'edns-flag-parsing': 'flag parsing error: %v',
  'edns-list-tags': 'failed to list tags for zones. %v',
  'gateway-api-before-1-5':
    'Installing CRDs with version before v1.5.0 is prohibited by default. Uninstall ValidatingAdmissionPolicy safe-upgrades.gateway.networking.k8s.io to install older versions.',
  'gateway-api-experimental':
    'Installing experimental CRDs on top of standard channel CRDs is prohibited by default. Uninstall ValidatingAdmissionPolicy safe-upgrades.gateway.networking.k8s.io to install experimental CRDs on top of standard channel CRDs.',
  'oauth2-proxy-discovery': 'error while discovery OIDC configuration: %w',
  'oauth2-proxy-audience':
    'audience from claim %s with value %s does not match with any of allowed audiences %v',
  'oauth2-proxy-missing-email':
    'missing setting for email validation: email-domain or authenticated-emails-file required.',
  'oauth2-proxy-missing-client-secret': 'missing setting: client-secret or client-secret-file',
  'oauth2-proxy-redis-save': 'error saving redis session: %v',
  'f5-nginx-ingress-class': 'Error when getting IngressClass %v: %v',
  'f5-nginx-class-controller':
    'IngressClass with name %v has an invalid Spec.Controller %v; expected %v',
  'traefik-ingress-status': 'Error while updating ingress status',
  'tf-no-platform-package':
    'Provider %s v%s does not have a package available for your current platform, %s.',
  'tf-provider-versions-list':
    'Could not retrieve the list of available versions for provider %s: %s%s',
  'tf-registry-no-provider': 'provider registry %s does not have a provider named %s',
  'tf-state-checksum': 'state data in S3 does not have the expected content.',
  'tf-newer-provider-state':
    'The current state of %s was created by a newer provider version than is currently selected. Upgrade the %s provider to work with this state.',
  'tf-plugin-no-response':
    'The plugin encountered an error, and failed to respond to the %s call. ',
  'tf-plugin-start-timeout': 'timeout while waiting for plugin to start',
  'tf-empty-collection':
    'The given key does not identify an element in this collection value: the collection has no elements.',
  'tf-index-too-large':
    'The given key does not identify an element in this collection value: the given index is greater than or equal to the length of the collection.',
  'tf-module-download': 'Could not download module %q (%s:%d) source code from %q: %s.',
  'tf-legacy-module': 'Module is incompatible with count, for_each, and depends_on',
  'tf-duplicate-required-providers':
    'A module may have only one required providers configuration. The required providers were previously configured at %s.',
  'tofu-unencrypted-payload':
    'encountered unencrypted payload without unencrypted method configured',
  'tf-waiting-for-rollout': 'Waiting for rollout to finish: %d replicas wanted; %d replicas Ready',
  'tf-job-not-complete': 'job: %s/%s is not in complete state',
  'tf-job-failed': 'job: %s/%s is in failed state',
  'tf-manifest-deletion-timeout':
    'Deletion timed out. This can happen when there is a finalizer on a resource. You may need to delete this resource manually with kubectl.',
  'tf-manifest-wait-error': 'Error waiting for operation to complete',
  'tf-reading-cluster': 'error reading EKS Cluster (%s): %w',
  'tf-no-token-secret':
    'Unable to find any service accounts tokens which could have been the default one.',
  'tf-cluster-level-namespace': 'Cluster level resource cannot take namespace',
  'tf-s3-bucket-region': 'requested bucket from %q, actual location %q',
  'crossplane-provider-unavailable': 'provider package deployment is unavailable with message: %s',
  'crossplane-incompatible-version': 'incompatible Crossplane version',
  'crossplane-resolve-dependencies': 'cannot resolve package dependencies: ',
  'crossplane-existing-package': 'existing package %s@%s is incompatible with constraint %s',
  'crossplane-no-valid-version':
    'dependency (%s) does not have a valid version to upgrade that satisfies all constraints. If there is a valid version that requires downgrade, manual intervention is required. Constraints: %v',
  'crossplane-unpack': 'cannot unpack package: ',
  'crossplane-pipeline-step': 'cannot run Composition pipeline step "%s"',
  'crossplane-fatal-result': 'pipeline step "%s" returned a fatal result: %s',
  'crossplane-no-active-function':
    'cannot find an active FunctionRevision (a FunctionRevision with spec.desiredState: Active)',
  'crossplane-invalid-pipeline':
    'selected CompositionRevision %s does not have a valid function pipeline: %s',
  'crossplane-cluster-scoped':
    'cannot apply cluster scoped composed resource %q (a %s named %s) for a namespaced composite resource.',
  'ack-reference-not-synced': 'the referenced resource is not synced yet',
  'ack-reference-terminal':
    "the referenced resource has 'ACK.Terminal' condition 'True'. Cannot be referenced",
  'ack-cross-namespace':
    'cross-namespace resource reference is not allowed. Set --enable-cross-namespace=true to allow it',
  'ack-multiple-selectors': 'multiple (%d) matching IAMRoleSelectors found',
  'ack-carm-key': 'key not found in CARM configmap',
  'ack-carm-configmap': 'CARM configmap not found',
  'ack-caller-identity': 'unable to determine account info: %v',
  'ack-cluster-in-use': 'cluster is still in use, cannot be deleted',
  'ack-cluster-version': 'desired cluster version is less than the observed version: %s < %s',
  'ack-access-policy-pending':
    'Access policy update pending; resource will be requeued in 30 seconds',
  'cdk-not-bootstrapped':
    "SSM parameter ${parameterName} not found. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)",
  'cdk-bootstrap-version':
    "This CDK deployment requires bootstrap stack version '${expectedVersion}', found '${version}'. Please run 'cdk bootstrap'.",
  'cdk-assume-role-warning':
    "${fmtObtainedCredentials(baseCreds)} could not be used to assume '${options.assumeRoleArn}', but are for the right account. Proceeding anyway.",
  'cdk-account-credentials': 'Need to perform AWS calls for account ${targetAccountId}',
  'cdk-cli-incompatible':
    'This CDK CLI is not compatible with the CDK library used by your application. Please upgrade the CLI to the latest version.',
  'cdk-blueprints-addon-versions':
    'Failed to retrieve add-on versions from EKS for add-on ${this.coreAddOnProps.addOnName}.',
  'pulumi-no-plugin':
    "no resource plugin 'pulumi-resource-%[2]s' found in the workspace at version v%[3]s",
  'pulumi-incorrect-passphrase':
    'failed to encrypt: incorrect passphrase, please set PULUMI_CONFIG_PASSPHRASE to the correct passphrase or set PULUMI_CONFIG_PASSPHRASE_FILE to a file containing the passphrase',
  'pulumi-protected':
    'as it is currently marked for protection. To unprotect the resource, remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`',
  'pulumi-snapshot-integrity':
    '%s: snapshot integrity failure; it was already written, but is invalid (backup available at %s): %w',
  'pulumi-failed-to-initialize':
    'resource %q was successfully created, but the Kubernetes API server reported that it failed to fully initialize or become live: %w',
  'pulumi-not-created': 'resource %q was not successfully created by the Kubernetes API server: %w',
  'pulumi-explicit-provider':
    "It looks like you're using an explicit AWS provider. Please specify this provider in providerCredentialOpts.",
  'pulumi-instance-roles':
    "A managed node group cannot be created without first setting its role in the cluster's instanceRoles",
  'pulumi-auto-mode-entries':
    "Access entries are required when using EKS Auto Mode. Use the authentication mode 'API' or 'API_AND_CONFIG_MAP'.",
  'capa-namespace-not-permitted': 'Namespace is not permitted to use %s: %s',
  'capa-principal-unauthorized': 'PrincipalUsageUnauthorized',
  'capa-no-nat-gateways': 'no nat gateways available in %q for private subnet %q',
  'capa-no-public-subnet': 'expected at least 1 public subnet but got 0',
  'clusterctl-variables':
    'value for variables [%s] is not set. Please set the value using os environment variables or the clusterctl config file',
  'eksctl-cannot-update-status': 'cannot update cluster %q in %q region due to status %q',
  'eksctl-version-wait': 'timed out while waiting for control plane to report updated version',
  'eksctl-subnets-deleted':
    'all %[1]s subnets from %[2]s, that the cluster was originally created on, have been deleted; to create %[1]s nodegroups within %[2]s please manually set valid %[1]s subnets via nodeGroup.SubnetIDs',
  'eksctl-shared-security-group':
    "shared node security group missing, to fix this run 'eksctl update cluster --name=%s --region=%s'",
  'eksctl-ssh-key-missing': 'SSH public key file "%s" not found',
  'eksctl-no-authenticator': 'could not find any of the authenticator commands: %s',
  'eksctl-zones-required': 'only %d zone(s) specified %v, %d are required (can be non-unique)',
  'eksctl-auto-mode-role': 'autoModeConfig.nodeRoleARN cannot be modified',
  'eksctl-custom-ami-user-data':
    'node bootstrapping script (UserData) must be set when using a custom AMI',
  'eksctl-arm-add-ons':
    'to create an ARM nodegroup kube-proxy, coredns and aws-node addons should be up to date. ',
  'tf-kubectl-parse': 'failed to parse kubernetes resource: %+v',
  'pulumi-server-version': 'could not get server version from Kubernetes: %w',
  'crossplane-required-parameter': 'spec.forProvider.addonName is a required parameter',
  'cdk-lookup-environment':
    'Cannot retrieve value from context provider ${options.provider} since account/region are not specified at the stack level. Configure "env" with an account and region when ',
  'tf-missing-provider':
    "This configuration requires provider %s, but that provider isn't available. You may be able to install it automatically by running: terraform init",
  'tf-sensitive-output': 'Output refers to sensitive values',
  'eksctl-pod-identity-role-fixed':
    'cannot change podIdentityAssociation.roleARN since the role was created by eksctl',
  'appset-duplicate-name': 'ApplicationSet %s contains applications with duplicate name: %s',
  'appset-project-missing': 'application references project %s which does not exist',
  'appset-destination-invalid': 'application destination spec is invalid: %s',
  'appset-go-template': 'failed to execute go template %s: %w',
  'appset-parse-template': 'failed to parse template %s: %w',
  'appset-scm-not-allowed': 'scm provider %q not allowed, must use one of the following: %s',
  'appset-scm-disabled': 'scm providers are disabled',
  'argocd-plugin-name':
    'could not find cmp-server plugin with name %q supporting the given repository',
  'argocd-plugin-none': 'could not find plugin supporting the given repository',
  'argocd-plugin-connect': 'Unable to connect to config management plugin service with address %s',
  'argocd-chart-not-in-index': "chart '%s' not found in index",
  'argocd-symlinks': 'repository contains out-of-bounds symlinks. file: %s',
  'argocd-duplicate-entries': 'duplicate entries for key %v',
  'argocd-repeated-resource': 'Resource %s appeared %d times among application resources.',
  'argocd-excluded-resource': 'Resource %s/%s %s is excluded in the settings',
  'argocd-orphaned-resources': 'Application has %d orphaned resources',
  'argocd-crd-not-installed':
    'The Kubernetes API could not find %s/%s for requested resource %s/%s. Make sure the %q CRD is installed on the destination cluster.',
  'argocd-crd-version':
    'The Kubernetes API could not find version %q of %s/%s for requested resource %s/%s. Version %q of %s/%s is installed on the destination cluster.',
  'argocd-server-side-diff':
    'serverSideDiff error: error running server side apply in dryrun mode for resource %s/%s: %w',
  'argocd-project-missing': 'Application referencing project %s which does not exist',
  'argocd-operation-in-progress': 'another operation is already in progress',
  'argocd-query-provider': 'failed to query provider %q: %w',
  'argocd-invalid-redirect':
    'Invalid redirect URL: the protocol and host (including port) must match and the path must be within allowed URLs if provided',
  'argocd-knownhosts-unknown': 'knownhosts: key is unknown',
  'argocd-knownhosts-mismatch': 'knownhosts: key mismatch',
  'image-updater-pending-spec':
    "Successfully updated image '%s' to '%s', but pending spec update (dry run=%v)",
  'image-updater-source-type':
    "skipping app '%s' of type '%s' because it's not of supported source type",
  'image-updater-not-live': "Image '%s' seems not to be live in this application, skipping",
  'image-updater-no-credentials': "credentials for '%s' are not configured in Argo CD settings",
  'image-updater-image-tag': 'could not find an image-tag for image %s',
  'flux-image-no-commit': 'no changes made in the source; no commit',
  'flux-image-push': 'failed to push to remote: %w',
  'flux-no-tags': 'no tags in database',
  'flux-version-list-empty': 'version list argument cannot be empty',
  'flux-no-latest-version': 'unable to determine latest version from provided list',
  'flux-bootstrap-health': 'bootstrap failed with %d health check failure(s): %w',
  'flux-bootstrap-push': 'failed to push manifests: %w',
  'flux-bootstrap-sync-push': 'failed to push sync manifests: %w',
  'flux-bootstrap-overwrite':
    'sync path configuration (%q) would overwrite path (%q) of existing Kustomization',
  'flux-cross-namespace': "can't access '%s/%s', cross-namespace references have been blocked",
  'flux-envsubst': 'envsubst error: %w',
  'flux-substitution-failed': 'variable substitution failed: %w',
  'flux-oci-scheme': "'oci' URL scheme cannot be used with 'default' HelmRepository type",
  'flux-index-size': '%s exceeds the maximum index file size of %d bytes',
  'helm-execution-error': 'execution error at (%s): %s',
  'helm-range-iterate': "range can't iterate over %v",
  'helm-missing-dependencies': 'found in Chart.yaml, but missing in charts/ directory: %s',
  'helm-lock-out-of-sync':
    "the lock file (Chart.lock) is out of sync with the dependencies file (Chart.yaml). Please update the dependencies with 'helm dependency update'",
  'helm-version-not-in-index':
    "chart %q matching %s not found in %s index. (try 'helm repo update'): %w",
  'helm-corrupted-release': 'corrupted release record. You must manually delete the resources: %w',
  'helm-plugin-verification':
    'plugin source does not support verification. Use --verify=false to skip verification',
  'helmfile-identified-change':
    'identified at least one change, exiting with non-zero exit code (detailed-exitcode parameter enabled)',
  'helmfile-needs':
    'release %s %s on %q which does not match the selectors. Please add a selector like "--selector name=%s"',
  'helmfile-no-releases':
    'err: no releases found that matches specified selector(%s) and environment(%s), in any helmfile',
  'kustomize-json-patch-target': 'must specify a target for JSON patch %s',
  'kustomize-nothing-selected': 'nothing selected by %s',
  'kustomize-replacement-field': 'unable to find field %q in replacement target',
  'kustomize-field-deprecated':
    "# Warning: 'commonLabels' is deprecated. Please use 'labels' instead. Run 'kustomize edit fix' to update your Kustomization automatically.",
  'kubectl-immediate-deletion':
    'Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.',
  'kustomize-empty': 'kustomization.yaml is empty',
  'kustomize-evalsymlink': "evalsymlink failure on '%s' : %w",
  'kustomize-namespace-conflict': 'namespace transformation produces ID conflict: %+v',
  'argo-workflows-entrypoint':
    "failed to look-up entrypoint/cmd for image %q, you must either explicitly specify the command, or list the image's command in the index: https://argo-workflows.readthedocs.io/en/latest/workflow-executors/#emissary-emissary: %w",
  'argo-workflows-not-supplied': 'inputs.parameters.%s was not supplied',
  'argo-workflows-with-param': 'withParam value could not be parsed as a JSON list: %s: %v',
  'argo-workflows-token-not-valid':
    'token not valid. see https://argo-workflows.readthedocs.io/en/latest/faq/',
  'argo-workflows-no-rule': 'no service account rule matches',
  'argo-workflows-cron-name':
    'cron workflow name %q must not be more than 52 characters long (currently %d)',
  'rollouts-unmatch-label': 'Service %q has unmatch label %q in rollout',
  'rollouts-same-service':
    'This rollout uses the same service for the stable and canary services, but two different services are required.',
  'rollouts-services-required':
    'Canary service and Stable service must to be set to use Traffic Routing',
  'rollouts-istio-stable-route': "Stable Service '%s' not found in route",
  'rollouts-istio-route': "HTTP Route '%s' is not found in the defined Virtual Service.",
  'rollouts-plugin-missing': 'plugin %s not configured in configmap',
  'argo-events-queue-url': 'Error getting SQS Queue URL',
  'argo-events-sqs-messages': 'failed to get messages from SQS',
  'argo-events-publish': 'Failed to publish an event',
  'argo-events-bus-connected': 'can not delete an EventBus with %v EventSources connected',
  'tekton-result-missing': '%w: Could not find result with name %s for pipeline task %s',
  'tekton-result-too-large':
    'Termination message is above max allowed size 4096, caused by large task result.',
  'tekton-params-missing': 'missing values for these params which have no default values: %s',
  'tekton-resolution-timeout': 'resolution took longer than global timeout of %s',
  'tekton-clone-auth': 'clone error: authentication required',
  'tekton-create-pod': 'failed to create task run pod %q: %v. Maybe ',
  'jenkins-unhandled-code': 'Kubernetes returned unhandled HTTP code {0} {1}',
  'jenkins-unable-create-pod': 'ERROR: Unable to create pod %s %s/%s.%n%s%n',
  'jenkins-websocket-attempts':
    'Failed to start websocket connection after " + attempts + " attempts. Check logs above for more details.',
  'jenkins-websocket-timeout':
    'Timed out waiting for websocket connection. You should increase the value of system property %s currently set at %s seconds',
  'arc-no-controller':
    'No gha-rs-controller deployment found using label (app.kubernetes.io/part-of=gha-rs-controller). Consider setting controllerServiceAccount.name in values.yaml to be explicit if you think the discovery is wrong.',
  'arc-version-mismatch':
    "Autoscaling runner set version doesn't match the build version. Deleting the resource.",
  'gha-shutdown-signal':
    'The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
  'gitlab-verify-runner': 'Failed to verify the runner.',
  'gitlab-no-cache-url': 'No URL provided, cache will not be downloaded from shared cache server. ',
  'gitlab-no-cache-upload': 'No URL provided, cache will not be uploaded to shared cache server. ',
  'buildx-replicas': 'expected %d replicas to be ready, got %d',
  'gha-skip-output': "Skip output '{output.Key}' since it may contain secret.",
  'skaffold-stabilize': 'could not stabilize within %v\\n',
  'skaffold-connect': 'Deploy Failed. Could not connect to cluster due to %s',
  'docker-login-non-tty': 'error: cannot perform an interactive login from a non-TTY device',
  'flux-dependencies-retry': 'Dependencies do not meet ready condition, retrying in %s',
  'airflow-state-mismatch':
    "Executor %s reported that the task instance %s finished with state %s, but the task instance's state attribute is %s. ",
  'jupyterhub-didnt-respond': "Server at {url} didn't respond in {timeout} seconds",
  'jupyterhub-connect-hub': 'Failed to connect to my Hub at %s (attempt %i/%i). Is it running?',
  'jupyterhub-version-mismatch':
    ' This could cause failure to authenticate and result in redirect loops!',
  'jupyterhub-xsrf-missing': "'_xsrf' argument missing from {handler.request.method}",
  'rabbitmq-login-refused':
    'Login was refused using authentication mechanism ~ts. For details see the broker logfile.',
  'rabbitmq-guest-localhost': "user '~ts' can only connect via localhost",
  'rabbitmq-ack-timed-out':
    'delivery acknowledgement on channel ~w timed out. Timeout value used: ~tp ms. This timeout value can be configured, see consumers doc guide to learn more',
  'rabbitmq-inequivalent-arg': "inequivalent arg '~ts' for ~ts: received ~ts but current is ~ts",
  'rabbitmq-missed-heartbeats': 'missed heartbeats from client, timeout: ~ps',
  'rabbitmq-scale-down':
    'Cluster Scale down not supported; tried to scale cluster from %d nodes to %d nodes',
  'rabbitmq-shrink-volumes': 'shrinking persistent volumes is not supported',
  'kafka-message-server-size':
    'The request included a message larger than the max message size the server will accept.',
  'kafka-topics-not-authorized': 'Not authorized to access topics: [%s]',
  'kafka-group-not-authorized': 'Not authorized to access group: ',
  'kafka-topic-not-present': 'Topic %s not present in metadata after %d ms.',
  'kafka-replication-factor':
    'Replication factor is below 1 or larger than the number of available brokers.',
  'kafka-commit-failed':
    'Offset commit cannot be completed since the consumer is not part of an active group for auto partition assignment; it is likely that the consumer was kicked out of the group.',
  'kafka-poll-expired':
    'consumer poll timeout has expired. This means the time between subsequent calls to poll() ',
  'strimzi-unsupported-version':
    'Unsupported Kafka.spec.kafka.version: %s. Supported versions are: %s',
  'strimzi-no-node-pools': 'No KafkaNodePools found for Kafka cluster ',
  'strimzi-scale-down-blocked':
    'Cannot scale down brokers {} because {} have assigned partition-replicas',
  'strimzi-decreasing-partitions': 'Decreasing partitions not supported',
  'strimzi-replication-change':
    'Replication factor change not supported, but required for partitions %s',
  'strimzi-acl-not-supported':
    'Simple authorization ACL rules are configured but not supported in the Kafka cluster configuration.',
  'strimzi-connect-build-failed': 'The Kafka Connect build failed',
  'cnpg-first-wal':
    'encountered an error while checking the presence of first needed WAL in the archive: %w',
  'cnpg-no-target-backup': 'no target backup found',
  'cnpg-unknown-plugin':
    'Cluster cannot proceed to reconciliation due to an unknown plugin being required',
  'cnpg-plugin-error':
    'Cluster cannot proceed to reconciliation due to an error while interacting with plugins',
  'cnpg-instance-manager-restarted': 'instance manager was restarted during backup on pod %s',
  'cnpg-status-extraction-line': 'Instance Status Extraction Error: HTTP communication issue',
  'cnpg-shrink-storage': "can't shrink existing storage from %v to %v",
  'pgbackrest-no-primary': 'unable to find primary cluster - cannot proceed',
  'velero-pod-not-expected': 'pod is not in the expected status, name=%s, namespace=%s, phase=%s',
  'velero-error-hook': 'Error executing hook',
  'velero-hook-expired': 'hook %s in container %s expired before executing',
  'velero-server-starting':
    'found a backup with status %q during the server starting, mark it as %q',
  'redis-no-good-replicas': '-NOREPLICAS Not enough good replicas to write.',
  'redis-master-down':
    "-MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
  'redis-wrongpass': '-WRONGPASS invalid username-password pair or user is disabled.',
  'redis-max-clients': '-ERR max number of clients reached',
  'redis-rdb-format': "Can't handle RDB format version %d",
  'percona-unsafe-flag':
    'PXC size must be at least 3. Set spec.unsafeFlags.pxcSize to true to disable this check',
  'percona-backup-unhealthy':
    'unsafe.backupIfUnhealthy must be true to run backup on cluster with status %s',
  'percona-binlog-gap':
    'ERROR: Gap detected in the binary logs. Binary logs will be uploaded anyway, but full backup needed for consistent recovery.',
  'eck-claims-immutable':
    'volume claim templates can only have their storage requests increased, if the storage class allows volume expansion. Any other change is forbidden',
  'eck-decrease-storage':
    'decreasing storage size is not supported: an attempt was made to decrease storage size for claim %s',
  'ebs-could-not-modify': 'Could not modify volume %q: %v',
  'csi-restore-too-small':
    'requested volume size %d is less than the size %d for the source snapshot %s',
  'opensearch-securityconfig-failed': 'Failed to apply securityconfig after 20 attempts',
  'efs-no-tls-port':
    'Failed to locate an available port in the range [%d, %d], try specifying a different port range in %s',
  'redis-noperm': "User %S has no permissions to run the '%S' command",
  'redis-busy-script':
    '-BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.',
  'kafka-coordinator-unavailable':
    'Group coordinator {} is unavailable or invalid due to cause: {}. ',
  'jupyterhub-server-down': 'Your server appears to be down.',
  'keda-kafka-invalid-offset':
    'invalid offset found for topic %s in group %s and partition %d, probably no offset is committed yet. Returning with lag of %d',
  'keda-rabbitmq-api': 'error requesting RabbitMQ API status: %s, response: %s, from: %s',
  'keda-rabbitmq-connection': 'error establishing connection to RabbitMQ: %w',
  'keda-postgresql-connection': 'error establishing postgreSQL connection: %w',
  'keda-postgresql-query': 'could not query postgreSQL: %w',
  'keda-mysql-connection': 'error establishing MySQL connection: %w',
  'keda-redis-connection': 'connection to redis failed: %w',
  'keda-prometheus-status': 'prometheus query api returned error. status: %d',
  'keda-secret-missing': 'error trying to get secret from namespace',
  'keda-no-scaler': 'no scaler found for type: %s',
  'keda-managed-by-scaledobject':
    "the workload '%s' of type '%s' is already managed by the ScaledObject '%s'",
  'keda-min-max-replicas': 'MinReplicaCount=%d must be less than MaxReplicaCount=%d',
  'keda-trigger-name-twice':
    'triggerName %q is defined multiple times in the ScaledObject/ScaledJob, but it must be unique',
  'descheduler-local-storage': 'pod has local storage and is protected against eviction',
  'descheduler-pvc': 'pod with PVC is protected against eviction',
  'descheduler-no-owner': 'pod does not have any ownerRefs',
  'descheduler-none-underutilized':
    'No node is underutilized, nothing to do here, you might tune your thresholds further',
  'descheduler-taint': "Skipping eviction for pod, doesn't tolerate node taint",
  'descheduler-max-per-node': 'maximum number of evicted pods per node reached',
  'descheduler-max-per-namespace': 'maximum number of evicted pods per namespace reached',
  'descheduler-unknown-plugin': 'unable to find plugin in the pluginsMap',
  'descheduler-policy-decoding': "failed decoding descheduler's policy config %q: %v",
  'kueue-pods-ready-timeout': 'Exceeded the PodsReady timeout %s',
  'kueue-deactivated': 'The workload is deactivated',
  'kueue-requeue-limit': 'exceeding the maximum number of re-queuing retries',
  'kueue-preempted':
    'Preempted to accommodate a workload (UID: %s, JobUID: %s) due to %s; preemptor path: %s; preemptee path: %s',
  'kueue-flavor-affinity': "flavor %s doesn't match node affinity",
  'kueue-flavor-taint': 'untolerated taint %s in flavor %s',
  'kueue-topology-no-fit': "topology %q doesn't allow to fit any of %d %s(s)",
  'kueue-requests-limits': 'requests must not exceed its limits',
  'kueue-namespace-selector': "workload namespace doesn't match ClusterQueue selector",
  'kueue-job-no-workload': 'Handling job with no workload',
  'leader-election-lost': 'leader election lost',
  'cache-sync-failed': 'failed to wait for %s caches to sync %v: %w',
  'cache-sync-timeout': 'timed out waiting for cache to be synced for %s',
  'resize-qos-class': 'Pod QOS Class may not change as a result of resizing',
  'runc-init-oom': 'container init was OOM-killed (memory limit too low?)',
  'hpa-scaling-disabled': 'scaling is disabled since the replica count of the target is zero',
  'hpa-container-not-present': 'container %s not present in metrics for pod %s/%s',
  'karpenter-consolidation-disabled': 'NodePool %q has consolidation disabled',
  'karpenter-when-empty': 'NodePool %q has consolidation policy WhenEmpty, but node is not empty',
  'karpenter-cannot-remove': "Can't remove without creating %d candidates",
  'containerd-no-processor': 'no processor for media-type',
  'containerd-schema-one':
    '%w: media type %q is no longer supported since containerd v2.0, please rebuild the image as %q or %q',
  'containerd-failed-commit': 'failed commit on ref %q: %w',
  'nth-no-region': 'Unable to find the AWS region to process queue events.',
  'vpa-no-matching-container': 'No matching Container found for recommendation',
  'eso-key-missing': 'key %s does not exist in secret %s',
  'eso-unmarshal': 'unable to unmarshal secret %s: %w',
  'eso-decoding': 'error applying decoding strategy %s to data: %w',
  'eso-deleted': 'secret deleted due to DeletionPolicy=Delete',
  'eso-merge-missing': 'secret will not be created due to CreationPolicy=Merge',
  'eso-immutable': 'could not update secret, target is immutable',
  'eso-take-ownership': 'failed to take ownership of target secret',
  'eso-push-not-managed': 'secret not managed by external-secrets',
  'eso-push-json':
    'PushSecret for aws secrets manager with a pushSecretData property requires a json secret',
  'eso-ca-not-ready': 'ca cert not yet ready',
  'ascp-object-type': 'Must use objectType when a full ARN is not specified: %s',
  'ascp-duplicate-name': 'found descriptor with duplicate object name %s',
  'ascp-arn-region': 'ARN region must match region %s: %s',
  'ascp-jmes-type': 'Invalid JMES search result type for path:%s. Only string is allowed.',
  'ascp-jmes-json': 'Invalid JSON used with jmesPath in secret: %s.',
  'sscsi-file-match': 'file matching objectName %s not found in the pod',
  'sscsi-forbidden-warning':
    'The secret operation failed with forbidden error. If you installed the CSI driver using helm, ensure syncSecret.enabled=true is set.',
  'sscsi-recv-size':
    'Set --max-call-recv-msg-size to configure larger maximum size in bytes of gRPC response',
  'kyverno-crd-check': 'failed to check CRD %s is installed: %s',
  'kyverno-generate-immutable':
    'changes of immutable fields of a rule spec in a generate rule is disallowed',
  'kyverno-configmap': 'failed to get configmap %s/%s : %v',
  'kyverno-raw-url': 'failed to %v resource with raw url: %s: %v',
  'kyverno-managed': 'A kyverno managed resource can only be modified by kyverno',
  'gatekeeper-template-name':
    "%w: the ConstraintTemplate's name %q is not equal to the lowercase of CRD's Kind: %q",
  'gatekeeper-external-data': 'failed to send external data request: %w',
  'kyverno-cleanup-permission': 'cleanup controller has no permission to delete kind %s',
  'vault-no-active': 'local node not active but active cluster node not found',
  'vault-raft-join': 'failed to join raft cluster: {{err}}',
  'vault-lock-memory': 'Failed to lock memory: %v',
  'vault-not-initialized': 'Vault is not initialized',
  'vault-seal-status': 'Failed to check Vault seal status: %s',
  'vault-system-namespace':
    'error with request namespace: cannot inject into system namespaces: %s',
  'sops-mac-mismatch': 'MAC mismatch. File has %s, computed %s',
  'sops-metadata-missing': 'sops metadata not found',
  'kubeseal-empty-data':
    'secret.data is empty in input Secret, assuming this is an error and aborting. To work with empty data, --allow-empty-data can be used',
  'kubeseal-namespace-mismatch':
    'namespace mismatch: input secret is in namespace %q but %q was specified',
  'kubeseal-missing-name': 'missing metadata.name in input Secret',
  'kubeseal-expired': 'failed to encrypt using an expired certificate on %v',
  'sealed-secrets-immutable':
    'Error updating %s: the target Secret is immutable. Once a Secret is marked as immutable, it is not possible to revert this change nor to mutate the contents of the data field. You can only delete and recreate the Secret.',
  'webhook-modify-unsupported':
    'admission webhook %q attempted to modify the object, which is not supported for this operation',
  'webhook-dry-run': 'admission webhook %q does not support dry run',
  'cosign-no-matching': 'no matching signatures: %s',
  'cosign-identities':
    'none of the expected identities matched what was in the certificate, got subjects [%s] with issuer %s',
  'falco-inotify': 'could not initialize inotify handler',
  'docker-saving-credentials': 'error saving credentials: %v',
  'authenticator-prefix':
    "invalid username '%s' for mapper %s: username must not begin with with the following prefixes: %v",
  'sso-session-missing': 'The specified sso-session does not exist: "{sso_session_name}"',
  'sso-missing-configuration': 'but is missing required configuration: {missing}',
  'oidc-audience': 'oidc: expected audience %q got %q',
  'oidc-claim': 'oidc: parse username claims %q: %v',
  'oidc-email-not-verified': 'oidc: email not verified',
  'eso-generator': 'error using generator: %w',
  'manifest-rfc-1123':
    "a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character",
  'manifest-rfc-1123-label':
    "a lowercase RFC 1123 label must consist of lower case alphanumeric characters or '-', and must start and end with an alphanumeric character",
  'manifest-label-value':
    "a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  'manifest-selector-labels': '`selector` does not match template `labels`',
  'manifest-quantity': "quantities must match the regular expression '",
  'manifest-quantity-suffix': "unable to parse quantity's suffix",
  'service-node-port-range':
    'provided port is not in the valid range. The range of valid ports is %s',
  'service-cluster-ip-unset': 'primary clusterIP can not be unset',
  'kubectl-kind-missing': "Object 'Kind' is missing in '%s'",
  'kubectl-label-overwrite': "'%s' already has a value (%s), and --overwrite is false",
  'kubectl-taint-overwrite':
    'node %s already has %v taint(s) with same effect(s) and --overwrite is false',
  'port-forward-service-port': 'Service %s does not have a service port %d',
  'drain-pending-nodes': 'There are pending nodes to be drained:',
  'prom-content-type':
    'received unsupported Content-Type %q and no fallback_scrape_protocol specified for target',
  'prom-blank-content-type':
    'non-compliant scrape target sending blank Content-Type and no fallback_scrape_protocol specified for target',
  'prom-body-size': 'body size limit exceeded',
  'prom-label-limit': 'label_limit exceeded (metric: %.50s, number of labels: %d, limit: %d)',
  'prom-many-to-one':
    'multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)',
  'prom-same-labelset': 'vector cannot contain metrics with the same labelset',
  'prom-11000-points':
    'exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)',
  'prom-operator-fs-token':
    'it accesses file system via bearer token file which Prometheus specification prohibits',
  'prom-operator-fs-tls':
    'it accesses file system via tls config which Prometheus specification prohibits',
  'prom-remote-write-retry': 'Failed to send batch, retrying',
  'alertmanager-undefined-receiver': 'undefined receiver %q used in route',
  'alertmanager-load-failed': 'Loading configuration file failed',
  'thanos-no-storeapis': 'No StoreAPIs matched for this query',
  'thanos-no-external-labels':
    'no external labels configured on Prometheus server, uniquely identifying external labels must be configured; see https://thanos.io/tip/thanos/storage.md#external-labels for details.',
  'thanos-compaction-disabled':
    'Compaction needs to be disabled (storage.tsdb.min-block-duration = storage.tsdb.max-block-duration)',
  'thanos-prometheus-flags': 'failed to get Prometheus flags. Is Prometheus running? Retrying',
  'thanos-uploads-disabled': 'no supported bucket was configured, uploads will be disabled',
  'thanos-memcached-client': 'failed to create memcached client',
  'thanos-no-hashring': 'no matching hashring to handle tenant',
  'thanos-unhealthy-index':
    'block with not healthy index found %s; Compaction level %v; Labels: %v',
  'thanos-out-of-order-chunks': 'blocks with out-of-order chunks are dropped from compaction:  %s',
  'loki-chart-bucket': 'Please define loki.storage.bucketNames.chunks',
  'loki-chart-schema':
    'You must provide a schema_config for Loki, one is not provided as this will be individual for every Loki cluster. See',
  'loki-chart-replicas':
    'You have more than zero replicas configured for both the monolithic and simple scalable targets.',
  'loki-schema-v13':
    'CONFIG ERROR: schema v13 is required to store Structured Metadata and use native OTLP ingestion, your schema version is %s. Set',
  'loki-tsdb-required':
    'CONFIG ERROR: `tsdb` index type is required to store Structured Metadata and use native OTLP ingestion, your index type is `%s` (defined in',
  'loki-delete-store':
    'compactor.delete-request-store should be configured when retention is enabled',
  'loki-label-names': "entry for stream '%s' has %d label names; limit %d",
  'loki-max-entry-size':
    "max entry size '%d' bytes exceeded for stream '%s' while adding an entry with length '%d' bytes",
  'loki-active-streams':
    'maximum active stream limit exceeded when trying to create stream %s, reduce the number of active streams (reduce labels or reduce label values)',
  'loki-no-label': 'error at least one label pair is required per stream',
  'loki-empty-matcher':
    'queries require at least one regexp or equality matcher that does not have an empty-compatible value.',
  'alloy-initial-load': 'could not perform the initial load successfully',
  'alloy-unrecognized-attribute': 'unrecognized attribute name %q',
  'alloy-cluster-peers': 'failed to connect to peers; bootstrapping a new cluster',
  'alloy-final-error': 'final error sending batch, no retries left, dropping data',
  'fluentd-unreadable': 'unreadable. It is excluded and would be examined next time.',
  'fluentd-chunk-limit': 'chunk bytes limit exceeds for an emitted event stream',
  'fluent-bit-unknown-property': "[config] %s: unknown configuration property '%s'",
  'fluent-bit-parser-missing': "requested parser '%s' not found",
  'fluent-bit-s3-put': 'PutObject request failed',
  'fluent-bit-s3-multipart': 'CreateMultipartUpload request failed',
  'fluent-bit-throughput': 'Throughput limits may have been exceeded, %s',
  'fluent-bit-sts-failed': '[aws_credentials] STS assume role request failed',
  'vector-missing-variable': 'Missing environment variable in config. name = {name:?}',
  'vector-annotate': 'Failed to annotate event with pod metadata.',
  'vector-retries-exhausted': 'Service call failed. No retries or retries exhausted.',
  'mimir-ingestion-rate':
    'the request has been rejected because the tenant exceeded the ingestion rate limit, set to %v items/s with a maximum allowed burst of %d.',
  'mimir-label-names':
    'received a series whose number of labels exceeds the limit (actual: %d, limit: %d) series:',
  'mimir-too-far-future':
    "received a %s whose timestamp is too far in the future, timestamp: %d series: '%.200s'",
  'datadog-key-invalid': 'API Key invalid (403 response), dropping transaction for %s',
  'datadog-hostname':
    'unable to reliably determine the host name. You can define one in the agent config file or in your hosts file',
  'otel-http-404': 'error exporting items, request to %s responded with HTTP Status Code 404',
  'k9s-access-denied': '%v access denied on resource %q:%q',
  'no-priority-class': 'no PriorityClass with name %v was found',
}
