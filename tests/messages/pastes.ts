/**
 * Lines as terminals and logs print them, each with the ids of the messages in it: several where one
 * program repeats the error of another.
 */
export const pastes: readonly { line: string; messages: readonly string[] }[] = [
  {
    messages: ['containerd-status-code-401'],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.4.2": rpc error: code = Unknown desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop/web:1.4.2": failed to copy: httpReadSeeker: failed open: unexpected status code https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/shop/web/manifests/sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9: 401 Unauthorized',
  },
  {
    messages: ['dockerhub-pull-rate-limit'],
    line: 'Failed to pull image "redis:7.2": rpc error: code = Unknown desc = failed to pull and unpack image "docker.io/library/redis:7.2": failed to copy: httpReadSeeker: failed open: unexpected status code https://registry-1.docker.io/v2/library/redis/manifests/sha256:0a1b2c3d4e5f60718293a4b5c6d7e8f90a1b2c3d4e5f60718293a4b5c6d7e8f9: 429 Too Many Requests - Server message: toomanyrequests: You have reached your pull rate limit. You may increase the limit by authenticating and upgrading: https://www.docker.com/increase-rate-limit',
  },
  {
    messages: ['istio-injector-dial-timeout'],
    line: 'Error creating: Internal error occurred: failed calling webhook "rev.namespace.sidecar-injector.istio.io": failed to call webhook: Post "https://istiod-1-27.istio-system.svc:443/inject?timeout=10s": dial tcp 10.0.41.17:15017: i/o timeout',
  },
  {
    messages: ['adot-no-cert-manager'],
    line: 'cert-manager is not installed on this cluster. During preview, you are required to have previously installed cert-manager.',
  },
  {
    messages: ['flux-upgrade-retries-exhausted'],
    line: '{"level":"error","ts":"2022-11-30T09:12:44.510Z","logger":"controller.helmrelease","msg":"Reconciler error","reconciler group":"helm.toolkit.fluxcd.io","reconciler kind":"HelmRelease","name":"web","namespace":"shop","error":"upgrade retries exhausted"}',
  },
  {
    messages: ['ec2-vpcs-maximum'],
    line: 'Error: creating EC2 VPC: operation error EC2: CreateVpc, https response error StatusCode: 400, RequestID: 0b1c2d3e-4f50-4617-8a9b-0c1d2e3f4a5b, api error VpcLimitExceeded: The maximum number of VPCs has been reached.',
  },
  {
    messages: ['ec2-internet-gateways-maximum'],
    line: 'AWS::EC2::InternetGateway/InternetGateway: CREATE_FAILED – "Resource handler returned message: \\"The maximum number of internet gateways has been reached. (Service: Ec2, Status Code: 400)\\""',
  },
  {
    messages: ['s3-ls-permission-denied'],
    line: "$ ls -l /data\nls: cannot access '/data/reports': Permission denied\nd????????? ? ? ? ?            ? reports",
  },
  {
    messages: ['gitlab-container-error'],
    line: "ERROR: Job failed (system failure): Error in container build: exit code: 137, reason: 'OOMKilled'",
  },
  {
    messages: ['containerd-no-progress'],
    line: 'level=error msg="cancel pulling image registry.internal:5000/models/large:3 because of no progress in 5m0s"',
  },
  {
    messages: ['kubelet-pull-deadline'],
    line: 'Warning  Failed  56s  kubelet  Failed to pull image "10.0.8.4:5000/sample:latest": rpc error: code = Unknown desc = context deadline exceeded',
  },
  {
    messages: ['apiserver-requested-timeout'],
    line: 'Error from server (Timeout): Timeout: request did not complete within requested timeout - context deadline exceeded',
  },
  {
    messages: ['containerd-pull-eof'],
    line: 'Failed to pull image "registry.k8s.io/pause:3.9": failed to pull and unpack image "registry.k8s.io/pause:3.9": failed to resolve reference "registry.k8s.io/pause:3.9": failed to do request: Head "https://europe-west8-docker.pkg.dev/v2/k8s-artifacts-prod/images/pause/manifests/3.9": EOF',
  },
  {
    messages: ['crane-pkg-dev-eof'],
    line: '2023/07/20 10:51:47 <-- EOF GET https://europe-west8-docker.pkg.dev/v2/k8s-artifacts-prod/images/pause/manifests/3.9 (14.84509ms)',
  },
  {
    messages: ['gpu-nvml-load'],
    line: '2020/06/29 03:51:41 Failed to initialize NVML: could not load NVML library.',
  },
  {
    messages: ['lbc-built-model'],
    line: '{"level":"info","ts":1660227644.8071668,"logger":"controllers.ingress","msg":"successfully built model","model":"{\\"id\\":\\"nonprod-5-eks-nginx\\",\\"resources\\":{}}"}',
  },
  {
    messages: ['hpa-no-external-metrics', 'hpa-unable-to-get-external-metric'],
    line: 'ScalingActive  False   FailedGetExternalMetric  the HPA was unable to compute the replica count: unable to get external metric default/app-queue-length/&LabelSelector{MatchLabels:map[string]string{queue-name: jobs.fifo,region: us-east-1,type: sqs-queue-length,},MatchExpressions:[]LabelSelectorRequirement{},}: no metrics returned from external metrics API',
  },
  {
    messages: ['kma-region', 'kma-collector'],
    line: 'Warning  CreateNewMetricsCollector  2m (x4 over 4m)  kube-metrics-adapter  Failed to create new metrics collector: the metric region: us-east-1 is not configured',
  },
  {
    messages: ['kma-queue-url', 'kma-collector'],
    line: "Warning  CreateNewMetricsCollector  2m  kube-metrics-adapter  Failed to create new metrics collector: failed to get queue URL for queue 'jobs': AccessDenied: User is not authorized to perform: sqs:getqueueurl",
  },
  {
    messages: ['arc-remove-idle'],
    line: '2026-06-30T13:05:58Z\tINFO\tEphemeralRunnerSet\tRemoving the idle ephemeral runner\t{"version": "0.13.0", "name": "runners-abcde-runner-fghij"}',
  },
  {
    messages: ['arc-runner-never-started'],
    line: '2026-06-30T13:05:58Z\tINFO\tEphemeralRunner\tRunner container does not have state set, deleting pod as failed so it can be restarted',
  },
  {
    messages: ['istio-dns-upstream-failure'],
    line: 'info\tdns\tupstream failure: read udp 10.2.166.81:36064->172.20.0.10:53: i/o timeout',
  },
  {
    messages: ['istio-injector-canceled'],
    line: 'Error creating: Internal error occurred: failed calling webhook "sidecar-injector.istio.io": Post https://istio-sidecar-injector.istio-system.svc:443/inject?timeout=30s: net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['flux-running-health-checks'],
    line: 'Running health checks for revision main@sha1:489d0f70 with a timeout of 15m0s',
  },
  {
    messages: ['flux-path-not-found'],
    line: 'kustomization path not found: stat /tmp/kustomization-2151517167/clusters/prod/app: no such file or directory',
  },
  {
    messages: ['flux-artifact-not-found'],
    line: 'Source artifact not found, retrying in 30s',
  },
  {
    messages: ['flux-dry-run-failed', 'field-is-immutable'],
    line: 'Deployment/apps/web dry-run failed (Invalid): Deployment.apps "web" is invalid: spec.selector: Invalid value: field is immutable',
  },
  {
    messages: ['flux-helm-action-failed'],
    line: 'Helm upgrade failed for release shop/my-app with chart my-app@1.2.3: context deadline exceeded',
  },
  {
    messages: ['webhook-timeout-range'],
    line: 'ValidatingWebhookConfiguration.admissionregistration.k8s.io "kyverno-resource-validating-webhook-cfg" is invalid: webhooks[0].timeoutSeconds: Invalid value: 120: the timeout value must be between 1 and 30 seconds',
  },
  {
    messages: ['ray-gcs-unavailable'],
    line: "[2025-07-28 08:40:52,953 E 1 43] gcs_rpc_client.h:196: Failed to connect to GCS within 60 seconds. GCS may have been killed. It's either GCS is terminated by `ray stop` or is killed unexpectedly.",
  },
  {
    messages: ['dask-waiting-to-connect'],
    line: 'distributed.worker - INFO - Waiting to connect to:      tcp://127.0.0.1:35363',
  },
  {
    messages: ['dask-connect-timeout'],
    line: 'OSError: Timed out trying to connect to tcp://192.168.183.87:38875 after 30 s',
  },
  {
    messages: ['dask-killed-worker-line'],
    line: "distributed.scheduler.KilledWorker: Attempted to run task 'sum-4a06b355' on 4 different workers, but all those workers died while running it. The last worker that attempt to run the task was tcp://10.232.46.54:40203.",
  },
  {
    messages: ['dask-nanny-memory'],
    line: 'distributed.nanny.memory - WARNING - Worker tcp://10.0.44.12:36171 (pid=23) exceeded 95% memory budget. Restarting...',
  },
  {
    messages: ['dask-mismatched-versions'],
    line: 'VersionMismatchWarning: Mismatched versions found',
  },
  {
    messages: ['kustomize-enable-helm'],
    line: 'Error: trouble configuring builtin HelmChartInflationGenerator with config: ` name: grafana releaseName: grafana repo: https://grafana.github.io/helm-charts `: must specify --enable-helm',
  },
  {
    messages: ['kustomize-no-repo'],
    line: "Error: no repo specified for pull, no chart found at ''",
  },
  {
    messages: ['yaml-key-twice'],
    line: '  line 12: mapping key "helm.sh/chart" already defined at line 8',
  },
  {
    messages: ['kustomize-git-timeout'],
    line: "Error: accumulating resources: hit 27s timeout running '/usr/bin/git fetch --depth=1 https://github.com/example/manifests main'",
  },
  {
    messages: ['tekton-workspace-missing'],
    line: 'error creating TaskRun called run-hello-world for PipelineTask hello-world from PipelineRun run: expected workspace "source" to be provided by pipelinerun for pipeline task "hello-world"',
  },
  {
    messages: ['tekton-timeout'],
    line: 'TaskRun "my-taskrun" failed to finish within "1h0m0s"',
  },
  {
    messages: ['tekton-timeout'],
    line: 'PipelineRun "build-run-x7k2p" failed to finish within "1h0m0s"',
  },
  {
    messages: ['tekton-step-exited'],
    line: '"step-task-one-step-two" exited with code 1 (image: "docker-pullable://ubuntu@sha256:8d31dad0c58f"); for logs run: kubectl -n default logs sample-task2-zfpzn-pod-glmb2 -c step-task-one-step-two',
  },
  {
    messages: ['tekton-tasks-missing'],
    line: 'Pipeline ci/build can\'t be Run; it contains Tasks that don\'t exist: Couldn\'t retrieve Task "git-clone": tasks.tekton.dev "git-clone" not found',
  },
  {
    messages: ['jenkins-plugin-prerequisites'],
    line: 'Multiple plugin prerequisites not met:',
  },
  {
    messages: ['jenkins-plugin-older'],
    line: 'Plugin kubernetes:1.31.3 (via credentials:1087.v16065d268466) depends on configuration-as-code:1414.v878271fc496f, but there is an older version defined on the top level - configuration-as-code:1.55.1,',
  },
  {
    messages: ['jenkins-plugins-copy'],
    line: "cp: cannot stat '/usr/share/jenkins/ref/plugins/*': No such file or directory",
  },
  {
    messages: ['jenkins-port-unreachable'],
    line: 'SEVERE: http://jenkins:8080/ provided port:50000 is not reachable',
  },
  {
    messages: ['jenkins-no-label'],
    line: '‘Jenkins’ doesn’t have label ‘mypod’',
  },
  {
    messages: ['airflow-unapplied-migrations'],
    line: "TimeoutError: There are still unapplied migrations after 60 seconds. Migration Head(s) in DB: set() | Migration Head(s) in Source Code: {'677fdbb7fc54'}",
  },
  {
    messages: ['airflow-no-kubeconfig'],
    line: 'kubernetes.config.config_exception.ConfigException: Invalid kube-config file. No configuration found.',
  },
  {
    messages: ['argocd-authentication-required'],
    line: 'ComparisonError rpc error: code = Unknown desc = authentication required',
  },
  {
    messages: ['argocd-authentication-required'],
    line: 'FATA[0000] rpc error: code = Unknown desc = authentication required',
  },
  {
    messages: ['argocd-repo-server-authentication'],
    line: 'time="2022-06-30T18:53:18Z" level=error msg="finished unary call with code Unknown" error="authentication required" grpc.code=Unknown grpc.method=ListRefs grpc.service=repository.RepoServerService',
  },
  {
    messages: ['argocd-failed-index'],
    line: 'Unable to connect to repository: failed to get index: 500 Internal Server Error',
  },
  {
    messages: ['argocd-refresh-deadline'],
    line: 'finished unary call with code Unknown error="error getting cached app state: error getting application by query: application refresh deadline exceeded" grpc.code=Unknown grpc.method=ResourceTree',
  },
  {
    messages: ['vap-expression-error', 'vap-denied'],
    line: "The deployments \"web\" is invalid: : ValidatingAdmissionPolicy 'team-label' with binding 'team-label' denied request: expression 'object.metadata.labels.team != \"\"' resulted in error: no such key: team",
  },
  {
    messages: ['vap-undeclared-reference'],
    line: "spec.validations[0].expression: Invalid value: \"!exists(object.spec.tolerations, t, t.key)\": compilation failed: ERROR: <input>:1:8: undeclared reference to 'exists' (in container '')",
  },
  {
    messages: ['spark-lost-executor'],
    line: 'ERROR TaskSchedulerImpl: Lost executor 2 on 10.255.73.13: Executor lost for unknown reasons',
  },
  {
    messages: ['spark-executor-heartbeat'],
    line: 'ERROR TaskSchedulerImpl: Lost an executor 1 (already removed): Executor heartbeat timed out after 148604 ms',
  },
  {
    messages: ['temporal-schema-version'],
    line: 'sql schema version compatibility check failed: version mismatch for keyspace/database: "temporal". Expected version: 1.9 cannot be greater than Actual version: 1.8',
  },
  {
    messages: ['argo-workflows-taskset', 'forbidden-in-namespace', 'forbidden-service-account'],
    line: 'failed patching taskset: workflowtasksets.argoproj.io "rinex-ingester-h2xfd" is forbidden: User "system:serviceaccount:argo:workflow-controller" cannot patch resource "workflowtasksets/status" in API group "argoproj.io" in the namespace "jobs"',
  },
  {
    messages: ['argo-workflows-artifact-gc'],
    line: 'Artifact garbage collection failed',
  },
  {
    messages: ['kubelet-probe-eof'],
    line: 'Readiness probe failed: Get "http://10.244.2.95:8080/health": EOF',
  },
  {
    messages: ['env-value-and-valuefrom'],
    line: 'The Deployment "example" is invalid: spec.template.spec.containers[0].env[0].valueFrom: Invalid value: "": may not be specified when `value` is not empty',
  },
  {
    messages: ['elasticsearch-data-too-large'],
    line: '[parent] Data too large, data for [<http_request>] would be [1020704912/973.4mb], which is larger than the limit of [1020054732/972.7mb], real usage: [1020703760/973.4mb]',
  },
  {
    messages: ['elasticsearch-shards-open'],
    line: 'validation_exception: Validation Failed: 1: this action would add [2] shards, but this cluster currently has [1000]/[1000] maximum normal shards open;',
  },
  {
    messages: ['redis-aof-format'],
    line: '1:M 20 Nov 2026 09:12:01.003 # Bad file format reading the append only file appendonly.aof.14.incr.aof: make a backup of your AOF file, then use ./redis-check-aof --fix <filename.manifest>',
  },
  {
    messages: ['redis-output-buffer'],
    line: '1:M 20 Nov 2026 09:14:22.118 # Client id=87 addr=10.0.1.7:51002 flags=S scheduled to be closed ASAP for overcoming of output buffer limits.',
  },
  {
    messages: ['rabbitmq-alarm-set'],
    line: '2026-11-20 09:15:41.001 [warning] <0.412.0> disk resource limit alarm set on node rabbit@my-rabbit-0.',
  },
  {
    messages: ['mongodb-invalid-fcv'],
    line: '{"s":"F","c":"CONTROL","msg":"UPGRADE PROBLEM: Found an invalid featureCompatibilityVersion document (ERROR: Location4926900: Invalid featureCompatibilityVersion document)"}',
  },
  {
    messages: ['kafka-not-enough-replicas'],
    line: 'org.apache.kafka.common.errors.NotEnoughReplicasException: Messages are rejected since there are fewer in-sync replicas than required.',
  },
  {
    messages: ['kafka-no-leader'],
    line: 'org.apache.kafka.common.errors.LeaderNotAvailableException: There is no leader for this topic-partition as we are in the middle of a leadership election.',
  },
  {
    messages: ['strimzi-tasks-failed'],
    line: 'message: The following tasks have failed: 0, see connectorStatus for more details.',
  },
  {
    messages: ['minio-full'],
    line: 'XMinioStorageFull: Storage backend has reached its minimum free drive threshold. Please delete a few objects to proceed.',
  },
  {
    messages: ['documentdb-retryable-writes'],
    line: 'MongoServerError: Retryable writes are not supported',
  },
  {
    messages: ['postgres-invalid-permissions'],
    line: 'FATAL:  data directory "/var/lib/postgresql/data" has invalid permissions',
  },
  {
    messages: ['postgres-wrong-ownership'],
    line: 'FATAL:  data directory "/var/lib/postgresql/data" has wrong ownership',
  },
  {
    messages: ['mysql-ibdata-lock'],
    line: '2026-11-20T09:20:11.120021Z 1 [ERROR] [MY-012574] [InnoDB] Unable to lock ./ibdata1 error: 11',
  },
  {
    messages: ['percona-crash-file'],
    line: '2026/06/17 16:39:40 /var/lib/mysql/full-cluster-crash exists. exiting...',
  },
  {
    messages: ['ebs-imds-failed'],
    line: 'E0410 08:12:44.123456       1 metadata.go:81] "Retrieving IMDS metadata failed" err="could not get IMDS metadata: operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded"',
  },
  {
    messages: ['ebs-imds-failed-old'],
    line: 'I0508 04:49:41.864780       1 metadata.go:52] "failed to retrieve instance data from ec2 metadata; retrieving instance data from kubernetes api" err="could not get EC2 instance identity metadata: operation error ec2imds: GetInstanceIdentityDocument, request canceled, context deadline exceeded"',
  },
  {
    messages: ['ebs-panic-node'],
    line: 'panic: error getting Node ip-10-22-19-65.ec2.internal: Get "https://172.20.0.1:443/api/v1/nodes/ip-10-22-19-65.ec2.internal": dial tcp 172.20.0.1:443: i/o timeout',
  },
  {
    messages: ['ebs-no-instance-id'],
    line: 'panic: did not find aws instance ID in node providerID string',
  },
  {
    messages: ['csi-socket-refused'],
    line: 'MountVolume.SetUp failed for volume "lustre-fsx-storage-rsw-pv" : kubernetes.io/csi: mounter.SetUpAt failed to check for STAGE_UNSTAGE_VOLUME capability: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing dial unix /var/lib/kubelet/plugins/fsx.csi.aws.com/csi.sock: connect: connection refused"',
  },
  {
    messages: ['efs-no-metadata'],
    line: 'F0316 09:42:13.846165       1 driver.go:59] could not get metadata from AWS: EC2 instance metadata is not available',
  },
  {
    messages: ['fsx-endpoint-shutdown'],
    line: "ls: cannot access '/remote_artifacts/ping': Cannot send after transport endpoint shutdown",
  },
  {
    messages: ['mysql-host-blocked'],
    line: "ErrorPacket: Host '10.0.1.5' is blocked because of many connection errors; unblock with 'mysqladmin flush-hosts'",
  },
  {
    messages: ['redisson-response-timeout'],
    line: 'org.redisson.client.RedisTimeoutException: Redis server response timeout (3000 ms) occured for command: (GET) with params: [5b92]',
  },
  {
    messages: ['elasticsearch-exited'],
    line: 'ERROR: Elasticsearch exited unexpectedly, with exit code 137',
  },
  {
    messages: ['elasticsearch-plugin-exists'],
    line: "-> Failed installing repository-s3 ERROR: plugin directory [/usr/share/elasticsearch/plugins/repository-s3] already exists; if you need to update the plugin, uninstall it first using command 'remove repository-s3'",
  },
  {
    messages: ['opensearch-not-initialized'],
    line: '[ERROR][o.o.s.a.BackendRegistry    ] [my-cluster-masters-0] OpenSearch Security not initialized. (you may need to run securityadmin)',
  },
  {
    messages: ['eck-update-license'],
    line: 'Could not update cluster license: failed to revert to basic: Post https://logging-es-http.logging.svc:9200/_license/start_basic?acknowledge=true: dial tcp 10.43.79.133:9200: connect: connection timed out',
  },
  {
    messages: ['strimzi-unable-start'],
    line: '2024-01-03 02:23:50 ERROR Main:104 - Unable to start operator for 1 or more namespace',
  },
  {
    messages: ['strimzi-list-watch'],
    line: '2025-11-25 14:47:47 ERROR Reflector:168 - listSyncAndWatch failed for kafka.strimzi.io/v1/namespaces/kafka-test/kafkatopics, will stop',
  },
  {
    messages: ['strimzi-exceeded-timeout'],
    line: 'message: Exceeded timeout of 300000ms while waiting for StatefulSet resource my-cluster-zookeeper in namespace default to be ready',
  },
  {
    messages: ['strimzi-in-progress'],
    line: '2022-01-03 09:17:58 INFO  AbstractOperator:373 - Reconciliation #1(watch) Kafka(name-prod/name-kafka-cluster): Reconciliation is in progress',
  },
  {
    messages: ['kafka-node-assignment'],
    line: 'org.apache.kafka.common.errors.TimeoutException: Timed out waiting for a node assignment. Call: listNodes',
  },
  {
    messages: ['velero-put-object'],
    line: 'level=error msg="backup failed" backuprequest=velero/daily controller=backup error="rpc error: code = Unknown desc = error putting object backups/daily/velero-backup.json: operation error S3: PutObject, https response error StatusCode: 403, api error AccessDenied: Access Denied"',
  },
  {
    messages: ['velero-upload-log'],
    line: 'time="2026-11-20T03:00:41Z" level=error msg="Error uploading log file" backup=daily logSource="pkg/persistence/object_store.go:277"',
  },
  {
    messages: ['velero-list-backups'],
    line: 'level=error msg="Error listing backups in backup store" backupLocation=velero/default controller=backup-sync error="rpc error: code = Unknown desc = AccessDenied: Access Denied"',
  },
  {
    messages: ['velero-repository-not-initialized'],
    line: 'data path backup failed: Failed to run kopia backup: unable to boot up repo: repository not initialized in the provided storage',
  },
  {
    messages: ['velero-unsupported-type'],
    line: 'level=info msg="Persistent volume is not a supported volume type for snapshots, skipping." backup=velero/mongo persistentVolume=pvc-1234',
  },
  {
    messages: ['velero-unsupported-type'],
    line: 'level=info msg="Persistent volume is not a supported volume type for Velero-native volumeSnapshotter snapshot, skipping." backup=velero/mongo',
  },
  {
    messages: ['redis-clusterdown'],
    line: 'redis.exceptions.ClusterDownError: CLUSTERDOWN The cluster is down',
  },
  {
    messages: ['redis-hash-slot'],
    line: '(error) CLUSTERDOWN Hash slot not served',
  },
  {
    messages: ['redis-unmatched-pid-line'],
    line: '1:M 07 Sep 2021 16:25:47.400 # Warning, detected child with unmatched pid: 2567',
  },
  {
    messages: ['sentinel-unmatched-pid'],
    line: "1:X 07 Sep 2021 19:07:12.282 # waitpid() returned a pid (3306) we can't find in our scripts execution queue!",
  },
  {
    messages: ['clickhouse-readonly-table'],
    line: 'Code: 242. DB::Exception: Table is in readonly mode (replica path: /clickhouse/tables/01/events/replicas/chi-0). (TABLE_IS_READ_ONLY)',
  },
  {
    messages: ['clickhouse-readonly-table'],
    line: 'Code: 242. DB::Exception: Table is in readonly mode since table metadata was not found in zookeeper: replica_path=/clickhouse/tables/39bc/1/replicas/2',
  },
  {
    messages: ['clickhouse-session-expired'],
    line: 'Code: 999. Coordination::Exception: Session expired. (KEEPER_EXCEPTION)',
  },
  {
    messages: ['clickhouse-keeper-address'],
    line: 'Code: 198. DB::NetException: Not found address of host: chk-gtm-keeper-cluster-0-1. (DNS_ERROR)',
  },
  {
    messages: ['clickhouse-keeper-changelog'],
    line: 'DB::Exception: Invalid changelog file lost+found/. (LOGICAL_ERROR)',
  },
  {
    messages: ['rabbitmq-unable-operation'],
    line: "Error: unable to perform an operation on node 'rabbit@rabbitmq-test-0.rabbitmq-test-headless.namespace.svc.cluster.local'. Please see diagnostics information and suggestions below.",
  },
  {
    messages: ['cnpg-instances-active'],
    line: 'Status:              Waiting for the instances to become active Some instances are not yet active. Please wait.',
  },
  {
    messages: ['cnpg-instance-creation-failed'],
    line: 'Instance creation failed for the following jobs: my-db-1-full-recovery. Check the job logs to investigate the cause of the failure.',
  },
  {
    messages: ['postgres-wal-removed'],
    line: 'could not receive data from WAL stream: ERROR: requested WAL segment 0000000200000001000000C1 has already been removed',
  },
  {
    messages: ['postgres-timeline-recovery-point'],
    line: '"message":"requested timeline 5 does not contain minimum recovery point 466/FD7555E8 on timeline 4","backend_type":"startup"',
  },
  {
    messages: ['postgres-not-in-history'],
    line: "FATAL:  could not start WAL streaming: ERROR:  requested starting point 0/4000000 on timeline 3 is not in this server's history",
  },
  {
    messages: ['patroni-bootstrap-failed'],
    line: "patroni.exceptions.PatroniFatalException: 'Failed to bootstrap cluster'",
  },
  {
    messages: ['patroni-system-id'],
    line: 'CRITICAL: system ID mismatch, node acid-minimal-cluster-1 belongs to a different cluster: 7027078603587485760 != 7012345678901234567',
  },
  {
    messages: ['postgres-bus-error'],
    line: 'running bootstrap script ... Bus error (core dumped) child process exited with exit code 135',
  },
  {
    messages: ['postgres-incompatible-version'],
    line: 'DETAIL:  The data directory was initialized by PostgreSQL version 14, which is not compatible with this version 17.6.',
  },
  {
    messages: ['bitnami-passwords-upgrade'],
    line: 'PASSWORDS ERROR: You must provide your current passwords when upgrading the release.',
  },
  {
    messages: ['bitnami-passwords-key'],
    line: 'Error: UPGRADE FAILED: execution error at (ship-api/charts/postgresql/templates/secrets.yaml:20:15): PASSWORDS ERROR: The secret "ship-postgresql" does not contain the key "password"',
  },
  {
    messages: ['galera-not-safe'],
    line: '2023-08-02  8:14:12 0 [ERROR] WSREP: It may not be safe to bootstrap the cluster from this node. It was not the last one to leave the cluster and may not contain all the updates.',
  },
  {
    messages: ['galera-primary-view'],
    line: '[ERROR] WSREP: failed to open gcomm backend connection: 110: failed to reach primary view (pc.wait_prim_timeout): 110 (Connection timed out)',
  },
  {
    messages: ['galera-never-receive'],
    line: '[ERROR] WSREP: gcs/src/gcs_group.cpp:gcs_group_handle_join_msg():1178: Will never receive state. Need to abort.',
  },
  {
    messages: ['percona-full-crash'],
    line: 'You are in a full cluster crash. Operator will attempt to fix the issue automatically if you have spec.mysql.autoRecovery enabled.',
  },
  {
    messages: ['pulumi-read-unreachable'],
    line: 'error: failed to read resource state due to unreachable cluster. If the cluster was deleted, you can remove this resource from Pulumi state by rerunning the operation with the PULUMI_K8S_DELETE_UNREACHABLE environment variable set to "true"',
  },
  {
    messages: ['gatekeeper-service-not-found'],
    line: 'Error from server (InternalError): Internal error occurred: failed calling webhook "check-ignore-label.gatekeeper.sh": Post "https://gatekeeper-webhook-service.gatekeeper-system.svc:443/v1/admitlabel?timeout=3s": service "gatekeeper-webhook-service" not found',
  },
  {
    messages: ['kyverno-service-not-found'],
    line: 'Internal error occurred: failed calling webhook "mutate.kyverno.svc-fail": failed to call webhook: Post "https://kyverno-svc.kyverno.svc:443/mutate/fail?timeout=10s": service "kyverno-svc" not found',
  },
  {
    messages: ['consul-no-service'],
    line: '2021-12-09T17:36:36.991Z [INFO]  Check to ensure a Kubernetes service has been created for this application. If your pod is not starting also check the connect-inject deployment logs.',
  },
  {
    messages: ['consul-several-services'],
    line: '2024-02-06T09:12:44.318Z [ERROR] There are multiple Consul services registered for this pod when there must only be one. Check if there are multiple Kubernetes services selecting this pod and add the label `consul.hashicorp.com/service-ignore: "true"` to all services except the one used by Consul for handling requests.',
  },
  {
    messages: ['consul-service-account'],
    line: '2024-02-06T09:12:44.318Z [ERROR] Unable to get services: error="service account name web doesn\'t match Consul service name static-server"',
  },
  {
    messages: ['consul-no-leader'],
    line: 'Error getting peers: Failed to retrieve raft configuration: Unexpected response code: 500 (No cluster leader)',
  },
  {
    messages: ['tailscale-machine-key'],
    line: '{"level":"debug","ts":"2024-08-04T03:53:36Z","logger":"tailscaled","msg":"error writing machine key to store: secrets is forbidden"}',
  },
  {
    messages: ['tailscale-https'],
    line: 'Warning  HTTPSNotEnabled  12s (x3 over 40s)  ingress-reconciler  HTTPS is not enabled on the tailnet; ingress may not work',
  },
  {
    messages: ['cloudflared-bad-handshake'],
    line: '2022-06-01T15:02:11Z ERR failed to connect to origin error="websocket: bad handshake" originURL=https://k8s.example.com',
  },
  {
    messages: ['cloudflared-origin'],
    line: '2024-03-11T10:20:31Z ERR  error="Unable to reach the origin service. The service may be down or it may not be responding to traffic from cloudflared: dial tcp 172.20.14.7:80: i/o timeout" connIndex=0 event=1 ingressRule=0 originService=http://web.shop:80',
  },
  {
    messages: ['teleport-no-authorities'],
    line: '2026-03-02T08:11:05Z ERRO [PROC:1] Kube failed to establish connection to cluster: ssh: handshake failed: ssh: no authorities for hostname: teleport.example.com:443.',
  },
  {
    messages: ['sops-kms-decrypt'],
    line: '| failed to decrypt sops data key with AWS KMS: operation error KMS: Decrypt, https response error StatusCode: 400, RequestID: 5f6a, api error AccessDeniedException',
  },
  {
    messages: ['sops-data-key-groups'],
    line: 'trouble decrypting file Error getting data key: 0 successful groups required, got 0Error: failure in plugin configured via /tmp/kust-plugin-config-2510209872; exit status 1: exit status 1',
  },
  {
    messages: ['istio-analyze-reference'],
    line: 'Error [IST0101] (VirtualService shop/reviews) Referenced host not found: "reviews"',
  },
  {
    messages: ['istio-analyze-reference'],
    line: 'Error [IST0101] (Gateway istio-system/public) Referenced selector not found: "istio=ingressgateway"',
  },
  {
    messages: ['istio-analyze-gateway-host'],
    line: 'Warning [IST0132] (VirtualService shop/web) one or more host [web.example.com] defined in VirtualService shop/web not found in Gateway istio-system/public.',
  },
  {
    messages: ['istio-analyze-subset'],
    line: 'Error [IST0173] (DestinationRule shop/reviews) The Subset v2 defined in the DestinationRule does not select any pods. Which may lead to 503 UH (NoHealthyUpstream).',
  },
  {
    messages: ['istio-analyze-no-workloads'],
    line: 'Warning [IST0127] (AuthorizationPolicy shop/orders) No matching workloads for this resource with the following labels: app=order',
  },
  {
    messages: ['istio-analyze-port-name'],
    line: "Info [IST0118] (Service shop/web) Port name  (port: 80, targetPort: 8080) doesn't follow the naming convention of Istio port.",
  },
  {
    messages: ['istio-analyze-same-host'],
    line: 'Error [IST0109] (VirtualService shop/web) The VirtualServices shop/web,shop/web-canary associated with mesh gateway define the same host */web.shop.svc.cluster.local which can lead to undefined behavior. This can be fixed by merging the conflicting VirtualServices into a single resource.',
  },
  {
    messages: ['istio-analyze-gateway-conflict'],
    line: 'Error [IST0145] (Gateway shop/web) Conflict with gateways istio-system/public (workload selector istio=ingressgateway, port 443, hosts *).',
  },
  {
    messages: ['istio-analyze-localhost'],
    line: 'Error [IST0143] (Pod shop/web-5f6d8) Port 8080 is exposed in a Service but listens on localhost. It will not be exposed to other pods.',
  },
  {
    messages: ['istio-analyze-uid'],
    line: 'Warning [IST0144] (Deployment shop/web) User ID (UID) 1337 is reserved for the sidecar proxy.',
  },
  {
    messages: ['istio-sds-fetch'],
    line: '2026-06-30T13:05:58.123456Z\twarn\tads\tfailed to fetch key and certificate for kubernetes://public-tls: secret istio-ingress/public-tls not found',
  },
  {
    messages: ['istio-sds-ca'],
    line: '2026-06-30T13:05:58.123456Z\twarn\tads\tfailed to fetch ca certificate for kubernetes://public-tls-cacert: secret istio-ingress/public-tls not found',
  },
  {
    messages: ['istio-sds-fetch', 'istio-secret-keys'],
    line: "warn\tads\tfailed to fetch key and certificate for kubernetes://public-tls: found secret, but didn't have expected keys (cert and key) or (tls.crt and tls.key); found: certificate, private_key",
  },
  {
    messages: ['istio-analyze-credential'],
    line: 'Error [IST0161] (Gateway istio-system/public) The credential referenced by the Gateway public in namespace istio-system is invalid, which can cause the traffic not to work as expected.',
  },
  {
    messages: ['envoy-jwt-issuer'],
    line: 'HTTP/1.1 401 Unauthorized www-authenticate: Bearer realm="https://api.example.com/orders", error="invalid_token" Jwt issuer is not configured',
  },
  {
    messages: ['envoy-jwks-fetch'],
    line: '< HTTP/1.1 401 Unauthorized Jwks remote fetch is failed',
  },
  {
    messages: ['envoy-jwt-audience'],
    line: 'HTTP/1.1 403 Forbidden Audiences in Jwt are not allowed',
  },
  {
    messages: ['istio-cni-no-config'],
    line: 'warn\tcni-agent\tIstio CNI is configured as chained plugin, but cannot find existing CNI network config: no networks found in /host/etc/cni/net.d',
  },
  {
    messages: ['istio-cni-preempted'],
    line: 'error installer\tCNI config file "/host/etc/cni/net.d/10-aws.conflist" preempted by "/host/etc/cni/net.d/05-cilium.conflist"',
  },
  {
    messages: ['istio-cni-priority'],
    line: 'warn\tIstio owned CNI config 99-istio-cni.conflist has lower priority than 10-aws.conflist.  This will lead to undefined behavior and potential bypass of the service mesh.',
  },
  {
    messages: ['istio-init-pod-security'],
    line: 'Error creating: pods "web-5f6d8c7b9-abcde" is forbidden: violates PodSecurity "baseline:latest": non-default capabilities (container "istio-init" must not include "NET_ADMIN", "NET_RAW" in securityContext.capabilities.add)',
  },
  {
    messages: ['ztunnel-connection-failed'],
    line: '2026-06-30T13:05:58.123456Z\terror\taccess\tconnection complete\tsrc.addr=10.0.1.5:41234 src.workload="web-5f6d8" dst.addr=10.0.2.7:8080 dst.workload="orders-6b7" direction="inbound" bytes_sent=0 bytes_recv=0 duration="0ms" error="connection failed: Connection refused (os error 111)"',
  },
  {
    messages: ['ztunnel-http-status'],
    line: 'error\taccess\tconnection complete\tsrc.workload="web-5f6d8" dst.addr=10.0.2.7:15008 dst.workload="waypoint-7d9" direction="outbound" error="http status: 503 Service Unavailable"',
  },
  {
    messages: ['ztunnel-unknown-waypoint'],
    line: 'error\taccess\tconnection complete\tsrc.workload="web-5f6d8" dst.service="orders.shop.svc.cluster.local" direction="outbound" error="unknown waypoint: waypoint shop/waypoint not found"',
  },
  {
    messages: ['istio-install-not-ready'],
    line: '✘ Ztunnel encountered an error: failed to wait for resource: resources not ready after 5m0s: context deadline exceeded DaemonSet/istio-system/ztunnel (Available: 0, Unavailable: 1)',
  },
  {
    messages: ['istio-gateway-api-old'],
    line: 'Warning [IST0176] (CustomResourceDefinition tlsroutes.gateway.networking.k8s.io) Gateway API CRD "tlsroutes.gateway.networking.k8s.io" is at version "v1.2.0" but Istio requires at least "v1.4.0"; resources of this kind will not be processed. Upgrade the Gateway API CRDs to satisfy the minimum version.',
  },
  {
    messages: ['istio-gateway-hostname'],
    line: '2021-11-26T10:00:00.000000Z warn Failed parsing gateway address a780ca83fhjvhgb7r71710855cca6a3-506210761.eu-west-1.elb.amazonaws.com from Service Registry. Set RESOLVE_HOSTNAME_GATEWAYS on istiod to enable resolving hostnames in the control plane.',
  },
  {
    messages: ['istio-jwks-fetch'],
    line: '2026-06-30T13:05:58.123456Z\terror\tmodel\tFailed to fetch public key from jwks URI "https://idp.example.com/keys": Get "https://idp.example.com/keys": dial tcp 203.0.113.7:443: i/o timeout',
  },
  {
    messages: ['istio-gateway-unresolved'],
    line: '2026-05-04T09:30:00.000000Z warn could not resolve hostname "k8s-istiosys-istioeas-0a1b2c3d4e-5f6a7b8c9d.elb.eu-west-1.amazonaws.com" for 1 gateways',
  },
  {
    messages: ['forbidden-anonymous'],
    line: 'Error from server (Forbidden): pods is forbidden: User "system:anonymous" cannot list resource "pods" in API group "" in the namespace "default"',
  },
  {
    messages: ['registry-unauthorized'],
    line: '* remote error: GET https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/shop/web/manifests/1.4: unexpected status code 401 Unauthorized: Not Authorized',
  },
  {
    messages: ['kustomize-duplicate-id'],
    line: "Error: accumulating resources: recursed merging from path '../base': may not add resource with an already registered id: ClusterRoleBinding.v1.rbac.authorization.k8s.io/my-app.[noNs]",
  },
  {
    messages: ['argocd-helm-timeout'],
    line: 'InvalidSpecError: Unable to generate manifests in .: rpc error: code = Unknown desc = `helm dependency build` failed timeout after 1m30s',
  },
  {
    messages: ['argocd-render-killed'],
    line: 'Manifest generation error (cached): `helm dependency build` failed signal: killed',
  },
  {
    messages: ['vault-tokenreview', 'net-go-reset'],
    line: '{"@level":"debug","@message":"login unauthorized","@module":"auth.kubernetes.auth_kubernetes_2942e61c","err":"Post \\"https://k8s.example.com/apis/authentication.k8s.io/v1/tokenreviews\\": read tcp 172.21.0.73:57608->10.167.239.141:443: read: connection reset by peer"}',
  },
  {
    messages: ['vault-no-token-mount'],
    line: 'Error creating: admission webhook "vault.hashicorp.com" denied the request: error creating new agent sidecar: failed to find service account volume mount',
  },
  {
    messages: ['sealed-secrets-rsa'],
    line: 'Error updating test/external-services-credentials, will retry: crypto/rsa: decryption error',
  },
  {
    messages: ['buildkit-push-status'],
    line: 'error: failed to solve: failed to push 111122223333.dkr.ecr.us-east-1.amazonaws.com/repo:tag: unexpected status: 403 Forbidden',
  },
  {
    messages: ['ecr-push-eof', 'kaniko-push-permissions'],
    line: 'error checking push permissions -- make sure you entered the correct tag name, and that you are authenticated correctly, and try again: checking push permission for "111122223333.dkr.ecr.us-west-2.amazonaws.com/pet-clinic:6.0.0": Post "https://111122223333.dkr.ecr.us-west-2.amazonaws.com/v2/pet-clinic/blobs/uploads/": EOF',
  },
  {
    messages: ['ecr-push-not-authorized'],
    line: 'denied: User: arn:aws:sts::111122223333:assumed-role/my-NodeInstanceRole/i-0123456789abcdef0 is not authorized to perform: ecr:InitiateLayerUpload on resource: arn:aws:ecr:us-east-1:111122223333:repository/shop because no identity-based policy allows the ecr:InitiateLayerUpload action',
  },
  {
    messages: ['crossplane-cannot-observe'],
    line: 'Warning CannotObserveExternalResource 9m5s (x31 over 34m) managed/cluster.kafka.aws.crossplane.io failed to describe Cluster: AccessDeniedException:',
  },
  {
    messages: ['crossplane-cannot-connect', 'crossplane-provider-config'],
    line: 'Warning  CannotConnectToProvider  16s (x4 over 46s)  managed/s3.aws.upbound.io/v1beta1, kind=bucket  connect failed: cannot initialize the Terraform plugin SDK async external client: cannot get terraform setup: cannot get referenced ProviderConfig: ProviderConfig.aws.upbound.io "default" not found',
  },
  {
    messages: ['crossplane-create-pending'],
    line: 'Warning  CannotInitializeManagedResource  29m (x19 over 19h)  managed/queue.sqs.aws.m.crossplane.io  cannot determine creation result - remove the crossplane.io/external-create-pending annotation if it is safe to proceed',
  },
  {
    messages: ['vault-kubernetes-login'],
    line: '2021-11-22T17:45:58.799Z [ERROR] auth.handler: error authenticating: error= Error making API request. URL: PUT https://vault.example.com/v1/auth/kubernetes/login Code: 403. Errors: * permission denied',
  },
  {
    messages: ['sealed-secrets-not-managed'],
    line: 'failed update: Resource "orders-db" already exists and is not managed by SealedSecret',
  },
  {
    messages: ['kubeseal-re-encrypt'],
    line: 'error: cannot re-encrypt secret: an error on the server ("") has prevented the request from succeeding (post services http:sealed-secrets-controller:http)',
  },
  {
    messages: ['tf-inconsistent-result'],
    line: 'Error: Provider produced inconsistent result after apply When applying changes to kubernetes_manifest.karpenter_provisioner, provider "provider[\\"registry.terraform.io/hashicorp/kubernetes\\"]" produced an unexpected new value: .object.spec.requirements: new element 4 has appeared.',
  },
  {
    messages: ['tf-manifest-prior-state'],
    line: 'Error: Failed to update proposed state from prior state',
  },
  {
    messages: ['addon-config-additional'],
    line: '$.node.defaultTolerations: is not defined in the schema and the schema does not allow additional properties',
  },
  {
    messages: ['addon-unsupported-modification', 'tf-addon-create-failed'],
    line: "Error: waiting for EKS Add-On (harshit-eks:aws-ebs-csi-driver) create: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: : UnsupportedAddonModification: DaemonSet.apps \"ebs-csi-node-windows\" is invalid: spec.template.spec.containers[1].livenessProbe.httpGet: Forbidden: may not specify more than 1 handler type",
  },
  {
    messages: ['addon-pod-identity-account'],
    line: 'InvalidParameterException: Service account amazon-cloudwatch in pod identity configuration is not supported for addon amazon-cloudwatch-observability',
  },
  {
    messages: ['exec-decoding-stdout'],
    line: "getting credentials: decoding stdout: couldn't get version/kind; json parse error: json: cannot unmarshal string into Go value of type struct",
  },
  {
    messages: ['eso-stored-versions'],
    line: 'CustomResourceDefinition.apiextensions.k8s.io "externalsecrets.external-secrets.io" is invalid: status.storedVersions[0]: Invalid value: "v1alpha1": missing from spec.versions',
  },
  {
    messages: ['eso-conversion-webhook'],
    line: 'Error from server: error when creating "ss.yaml": conversion webhook for external-secrets.io/v1beta1, Kind=SecretStore failed: Post "https://external-secrets-webhook.external-secrets.svc:443/convert?timeout=30s": service "external-secrets-webhook" not found',
  },
  {
    messages: ['ascp-client-rate'],
    line: 'rpc error: code = Unknown desc = us-west-2: client rate limiter Wait returned an error: rate: Wait(n=1) would exceed context deadline',
  },
  {
    messages: ['ascp-rotation-patch'],
    line: 'SecretRotationFailed: failed to patch secret xxx-xx-xx with new data, err: timed out waiting for the condition.',
  },
  {
    messages: ['gatekeeper-kind-not-recognized'],
    line: '"Constraint kind PspDropCapabilities is not recognized"',
  },
  {
    messages: ['no-new-finalizers'],
    line: 'rpc error: code = InvalidArgument desc = error patching application with finalizers: Application.argoproj.io "shop" is invalid: metadata.finalizers: Forbidden: no new finalizers can be added if the object is being deleted, found new finalizers []string{"resources-finalizer.argocd.argoproj.io"}',
  },
  {
    messages: ['image-updater-digest', 'image-updater-tags'],
    line: "Could not get tags from registry: cannot use update strategy 'digest' for image 'img=111122223333.dkr.ecr.ap-southeast-1.amazonaws.com/api' without a version constraint",
  },
  {
    messages: ['gha-container-implementation'],
    line: 'Error: Executing the custom container implementation failed. Please contact your self hosted runner administrator.',
  },
  {
    messages: ['jenkins-failed-to-launch'],
    line: 'ERROR: Failed to launch test-job-1-fd6tk-tcgf3-w2tts java.io.IOException: Canceled',
  },
  {
    messages: ['ack-resource-exists'],
    line: 'ACK.Terminal=True "Resource already exists", ACK.ResourceSynced=False',
  },
  {
    messages: ['emr-no-file-system-s3'],
    line: 'org.apache.hadoop.fs.UnsupportedFileSystemException: No FileSystem for scheme "s3"',
  },
  {
    messages: ['airflow-fetch-log'],
    line: "*** Failed to fetch log file from worker. HTTPConnectionPool(host='worker-74684c5885-bkhkh', port=8793): Max retries exceeded with url: /log/my_first_dag/print_goodbye/2019-07-30T02:00:00+00:00/1.log (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7fc1e98a99b0>: Failed to establish a new connection: [Errno -2] Name or service not known',))",
  },
  {
    messages: ['airflow-api-404'],
    line: 'kubernetes.client.exceptions.ApiException: (404)\nReason: Not Found\nHTTP response body: {"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"pods \\"my-task-abc\\" not found","reason":"NotFound","code":404}',
  },
  {
    messages: ['airflow-adopt-attempt'],
    line: '[2022-03-21 08:21:21,640] {kubernetes_executor.py:729} INFO - Attempting to adopt pod sampletask.05b6f567b4a64bd5beb16e526ba94d7a',
  },
  {
    messages: ['airflow-adopt-failed'],
    line: '[2022-05-10 11:35:23,707] {kubernetes_executor.py:714} INFO - Failed to adopt pod my-task. Reason: (422)\nReason: Unprocessable Entity',
  },
  {
    messages: ['spark-no-resources'],
    line: 'WARN org.apache.spark.scheduler.TaskSchedulerImpl - Initial job has not accepted any resources; check your cluster UI to ensure that workers are registered and have sufficient resources',
  },
  {
    messages: ['s3a-forbidden'],
    line: 'java.nio.file.AccessDeniedException: s3a://my-bucket/TestFile.py: getFileStatus on s3a://my-bucket/TestFile.py: com.amazonaws.services.s3.model.AmazonS3Exception: Forbidden (Service: Amazon S3; Status Code: 403; Error Code: 403 Forbidden',
  },
  {
    messages: ['spark-role-arn-null'],
    line: 'Caused by: java.lang.NullPointerException: You must specify a value for roleArn and roleSessionName',
  },
  {
    messages: ['fabric8-service-account'],
    line: 'Message: Forbidden!Configured service account doesn\'t have access. Service account may have been revoked. pods "pyspark-pi-1581596092621-exec-1" is forbidden: failed quota: system-resourcequota: must specify limits.cpu.',
  },
  {
    messages: ['kafka-bootstrap-disconnected'],
    line: 'Bootstrap broker 10.100.10.3:9094 (id: -1 rack: null) disconnected (org.apache.kafka.clients.NetworkClient)',
  },
  {
    messages: ['flink-no-file-system'],
    line: "org.apache.flink.core.fs.UnsupportedFileSystemSchemeException: Could not find a file system implementation for scheme 's3'. The scheme is directly supported by Flink through the following plugin(s): flink-s3-fs-hadoop, flink-s3-fs-presto.",
  },
  {
    messages: ['jenkins-channel-closed'],
    line: 'hudson.remoting.ChannelClosedException: Channel "hudson.remoting.Channel@62ba13fe:JNLP4-connect connection from 10.233.111.104/10.233.111.104:50116": channel is already closed',
  },
  {
    messages: ['node-exporter-secure-address'],
    line: 'Failed to listen on secure address: listen tcp :9100: bind: address already in use',
  },
  {
    messages: ['alertmanager-notify-canceled'],
    line: 'err="slack-notifications/slack[0]: notify retry canceled after 13 attempts: Post \\"<redacted>\\": EOF"',
  },
  {
    messages: ['prometheus-sigv4-not-found'],
    line: 'field sigv4 not found in type config.AlertmanagerConfig',
  },
  {
    messages: ['otel-will-retry'],
    line: 'Exporting failed. Will retry the request after interval.\t{"kind": "exporter", "data_type": "logs", "name": "otlp", "error": "rpc error: code = DeadlineExceeded desc = context deadline exceeded", "interval": "42.909711877s"}',
  },
  {
    messages: ['cwagent-kubelet-pods'],
    line: 'Error: cannot start pipelines: cannot get pod from kubelet, err: call to /pods endpoint failed: Get "https://10.116.184.85:10250/pods": Forbidden',
  },
  {
    messages: ['datadog-kubelet-unreachable'],
    line: 'Unable to detect the kubelet URL automatically: impossible to reach Kubelet with host: 172.31.33.128. Please check if your setup requires kubelet_tls_verify = false. Activate debug logs to see all attempts made',
  },
  {
    messages: ['loki-s3-get'],
    line: 'failed to get s3 object: RequestCanceled: request context canceled, caused by: context deadline exceeded',
  },
  {
    messages: ['loki-flush'],
    line: 'level=error caller=flush.go:356 org_id=fake msg="failed to flush" retries=3 err="failed to flush chunks: store put chunk: RequestCanceled: request context canceled\\ncaused by: context deadline exceeded, num_chunks: 1, labels: {app=\\"shop\\"}"',
  },
  {
    messages: ['sqlite-database-locked'],
    line: 'Error: ✗ failed to check table existence: database is locked',
  },
  {
    messages: ['sqlite-readonly'],
    line: 'msg="failed to lock and execute cleanup of old login attempts" logger=cleanup error="attempt to write a readonly database"',
  },
  {
    messages: ['kubecost-reserved-denied'],
    line: 'Error getting reserved instances: UnauthorizedOperation: You are not authorized to perform this operation.\n\tstatus code: 403',
  },
  {
    messages: ['initdb-lost-found'],
    line: 'initdb: error: directory "/var/lib/postgresql/data" exists but is not empty\nIt contains a lost+found directory, perhaps due to it being a mount point.\nUsing a mount point directly as the data directory is not recommended.\nCreate a subdirectory under the mount point.',
  },
  {
    messages: ['mysql-data-not-empty'],
    line: '[ERROR] --initialize specified but the data directory has files in it. Aborting.',
  },
  {
    messages: ['redis-append-only'],
    line: "1:M 23 May 2022 09:24:07.730 # Can't open the append-only file: Read-only file system",
  },
  {
    messages: ['elasticsearch-max-map-count'],
    line: 'ERROR: [1] bootstrap checks failed\n[1]: max virtual memory areas vm.max_map_count [65530] is too low, increase to at least [262144]',
  },
  {
    messages: ['postgres-slots-reserved'],
    line: 'FATAL:  remaining connection slots are reserved for non-replication superuser connections',
  },
  {
    messages: ['postgres-too-many-clients'],
    line: 'FATAL:  sorry, too many clients already',
  },
  {
    messages: ['node-heap-out-of-memory'],
    line: 'FATAL ERROR: Ineffective mark-compacts near heap limit Allocation failed - JavaScript heap out of memory',
  },
  {
    messages: ['erlang-create-thread'],
    line: 'Failed to create thread: Resource temporarily unavailable (11)',
  },
  {
    messages: ['service-links-python'],
    line: "ValueError: invalid literal for int() with base 10: 'tcp://10.100.74.69:80'",
  },
  {
    messages: ['service-links-gunicorn'],
    line: "Error: 'tcp' is not a valid port number.",
  },
  {
    messages: ['request-entity-too-large'],
    line: 'Error from server (RequestEntityTooLarge): error when creating "viya4-sasdeployment.yaml": Request entity too large: limit is 3145728',
  },
  {
    messages: ['velero-host-pods'],
    line: 'An error occurred: unexpected directory structure for host-pods volume, ensure that the host-pods volume corresponds to the pods subdirectory of the kubelet root directory',
  },
  {
    messages: ['s3-token-rename'],
    line: "credentialprovider: sts-web-identity: failed to copy driver's service account token: Failed to rename file /csi/token: rename /csi/token.tmp /csi/token: no such file or directory.",
  },
  {
    messages: ['s3-not-supported'],
    line: '[WARN] rename{req=3626 parent=51 name="page-1.jpg" newparent=51 newname="page-0.jpg"}: mountpoint_s3_fs::fuse: rename failed: operation not supported by Mountpoint',
  },
  {
    messages: ['service-links-go'],
    line: 'listen tcp: address tcp://10.152.183.152:44317: too many colons in address',
  },
  {
    messages: ['jenkins-pod-just-failed'],
    line: 'ci/my-agent-x1b2c Pod just failed. Reason: DeadlineExceeded, Message: Pod was active on the node longer than the specified deadline.',
  },
  {
    messages: ['spark-executor-exited'],
    line: '2024-09-25 02:35:29,383 ERROR TaskSchedulerImpl.logExecutorLoss - Lost executor 1 on 10.0.12.31: The executor with id 1 exited with exit code 137(SIGKILL, possible container OOM).',
  },
  {
    messages: ['java-native-thread'],
    line: 'Exception in thread "main" java.lang.OutOfMemoryError: unable to create native thread: possibly out of memory or process/resource limits reached',
  },
  {
    messages: ['hikari-not-available'],
    line: 'java.sql.SQLTransientConnectionException: HikariPool-1 - Connection is not available, request timed out after 30000ms (total=10, active=10, idle=0, waiting=23)',
  },
  {
    messages: ['postgres-shm'],
    line: 'ERROR:  could not resize shared memory segment "/PostgreSQL.1804289383" to 8388608 bytes: No space left on device',
  },
  {
    messages: ['opencost-no-spot-data'],
    line: '2023-10-30T08:12:11.003Z WRN Node eu-west-1,c5.xlarge,linux marked preemptible but we have no data in spot feed',
  },
  {
    messages: ['ext4-remount-read-only'],
    line: '[ 9097.028342] EXT4-fs (nvme1n1): Remounting filesystem read-only',
  },
  {
    messages: ['amp-out-of-order'],
    line: 'error\texporterhelper/queued_retry.go:394\tExporting failed. The error is not retryable. Dropping data.\t{"kind": "exporter", "data_type": "metrics", "name": "prometheusremotewrite", "error": "Permanent error: Permanent error: remote write returned HTTP status 400 Bad Request; err = %!w(<nil>): user=419264005465_ws-56c6fd97: err: out of order sample. timestamp=2023-04-17T13:52:50.001Z',
  },
  {
    messages: ['eks-ng-max-unavailable'],
    line: 'Error: error creating EKS Node Group (mi-services-1-22-6:managed): InvalidParameterException: max-unavailable must be within the range 1 and max size of the node group',
  },
  {
    messages: ['nma-dcgm-init'],
    line: '{"level":"error","ts":"2025-03-04T07:57:23Z","msg":"failed to reconcile DCGM state","hostname":"ip-10-10-15-1.eu-west-1.compute.internal","monitor":"nvidia","error":"failed to initialize DCGM: Error connecting to nv-hostengine: Host engine connection invalid/disconnected"}',
  },
  {
    messages: ['karpenter-label-unknown'],
    line: 'Failed to schedule pod, incompatible requirements, label "workload" does not have known values (typo of "workload-class"?)',
  },
  {
    messages: ['asg-balance-zones'],
    line: 'At 2024-01-13T06:14:28Z instances were launched to balance instances in zones eu-west-2a eu-west-2b with other zones resulting in more than desired number of instances in the group.  At 2024-01-13T06:14:57Z an instance was taken out of service in response to a difference between desired and actual capacity, shrinking the capacity from 13 to 12.',
  },
  {
    messages: ['nth-rebalance-recommendation'],
    line: 'INF Adding new event to the event store event={"AutoScalingGroupName":"","Description":"Rebalance recommendation received. Instance will be cordoned at 2021-06-25T06:57:00Z \\\\n","Drained":false}',
  },
  {
    messages: ['kubelet-out-of-gpu'],
    line: 'riva-riva-api-768b77d764-74k4m   0/2     OutOfnvidia.com/gpu   0          5m55s',
  },
  {
    messages: ['nccl-shm-segment'],
    line: 'Error while creating shared memory segment /dev/shm/nccl-6JrxIa (size 33030528), error: No space left on device (28)',
  },
  {
    messages: ['nccl-shm-extend'],
    line: 'misc/shmutils.cc:87 NCCL WARN Error: failed to extend /dev/shm/nccl-Nq3xTB to 33030532 bytes, error: No space left on device (28)',
  },
  {
    messages: ['eks-upgrade-readiness'],
    line: 'Error: updating EKS Cluster (prod) version: operation error EKS: UpdateClusterVersion, https response error StatusCode: 400, RequestID: 967a5037-c605-4bf8-98a3-003e7581d4c4, api error InvalidStateException: Upgrade readiness issues detected. Call the EKS ListInsights API to view upgrade blocking issues detected by EKS. Pass the force flag to override upgrade readiness errors and proceed with upgrade.',
  },
  {
    messages: ['neuron-cores-in-use'],
    line: '2026-May-27 10:12:44.0323 28:28 ERROR   NRT:nrt_allocate_neuron_cores               NeuronCore(s) not available - Requested:1 Available:0',
  },
  {
    messages: ['karpenter-topology-unsatisfiable'],
    line: '"error":"unsatisfiable topology constraint for topology spread, key=topology.kubernetes.io/zone (counts = , podDomains = topology.kubernetes.io/zone Exists, nodeDomains = topology.kubernetes.io/zone Exists"',
  },
  {
    messages: ['gpu-nvml-not-found'],
    line: 'I0201 22:44:21.277776 1 factory.go:107] Detected non-NVML platform: could not load NVML library: libnvidia-ml.so.1: cannot open shared object file: No such file or directory',
  },
  {
    messages: ['gpu-operator-glibc'],
    line: "error running hook #0: error running hook: exit status 1, stdout: , stderr: /usr/local/nvidia/toolkit/nvidia-container-cli.real: /lib64/libc.so.6: version `GLIBC_2.27' not found (required by /usr/local/nvidia/toolkit/libnvidia-container.so.1): unknown",
  },
  {
    messages: ['gpu-driver-build'],
    line: 'Stopping NVIDIA persistence daemon... Unloading NVIDIA driver kernel modules... Unmounting NVIDIA driver rootfs...',
  },
  {
    messages: ['ca-volumeattachments'],
    line: 'E0331 00:24:10.907547 1 reflector.go:200] Failed to watch" err="failed to list *v1.VolumeAttachment: volumeattachments.storage.k8s.io is forbidden: User "system:serviceaccount:kube-system:cluster-autoscaler-sa" cannot list resource "volumeattachments" in API group "storage.k8s.io" at the cluster scope" logger="UnhandledError" type="*v1.VolumeAttachment"',
  },
  {
    messages: ['ca-multiple-zones'],
    line: 'I0106 17:52:52.609136 1 aws_manager.go:188] Found multiple availability zones for ASG "eks-general-7cc9dae8"; using eu-central-2b for failure-domain.beta.kubernetes.io/zone label',
  },
  {
    messages: ['eksctl-stack-wait'],
    line: 'Error: error updating nodegroup stack: exceeded max wait time for StackUpdateComplete waiter',
  },
  {
    messages: ['eksctl-update-wait'],
    line: 'Error: exceeded max wait time for UpdateWaiter',
  },
  {
    messages: ['eksctl-created-none'],
    line: '2024-05-23 13:23:10 [✔]  created 0 managed nodegroup(s) in cluster "TestCluster"',
  },
  {
    messages: ['eks-max-capacity-one'],
    line: "InvalidParameterException: Requested max capacity can't be less than 1",
  },
  {
    messages: ['karpenter-claim-immutable'],
    line: '{"level":"ERROR","logger":"controller","message":"Reconciler error","controller":"nodeclaim.termination","error":"removing termination finalizer, NodeClaim.karpenter.sh \\"system-6ss2w\\" is invalid: spec: Invalid value: \\"object\\": spec is immutable"}',
  },
  {
    messages: ['karpenter-via-drift'],
    line: '{"level":"INFO","time":"2024-09-20T09:31:25.580Z","logger":"controller","message":"disrupting via drift replace, terminating 1 nodes (1 pods) ip-172-31-125-79.ap-southeast-1.compute.internal/t3a.xlarge/on-demand and replacing with on-demand node from types t3a.xlarge","commit":"378e8b1","controller":"disruption"}',
  },
  {
    messages: ['karpenter-create-tags'],
    line: '"error":"tagging nodeclaim, tagging instance, UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/KarpenterIRSA-my-cluster/1724411005093744967 is not authorized to perform: ec2:CreateTags on resource: arn:aws:ec2:us-east-1:111122223333:instance/i-0d715a485281ffc45 because no identity-based policy allows the ec2:CreateTags action."',
  },
  {
    messages: ['nodeadm-describe-instances'],
    line: 'Feb 19 07:57:30 localhost nodeadm[2015]: SDK 2026/02/19 07:57:30 DEBUG retrying request EC2/DescribeInstances, attempt 2',
  },
  {
    messages: ['eks-ng-upgrade-not-joining'],
    line: "Error: waiting for EKS Node Group (sandbox:sandbox-general) version update (82b14c3c-0e7b-3a59-8886-a85614f99d21): unexpected state 'Failed', wanted target 'Successful'. last error: : NodeCreationFailure: Couldn't proceed with upgrade process as new nodes are not joining node group sandbox-general",
  },
  {
    messages: ['systemd-nodeadm-denied'],
    line: 'Feb 02 03:47:49 localhost (nodeadm)[1748]: nodeadm-config.service: Failed to locate executable /usr/bin/nodeadm: Permission denied',
  },
  {
    messages: ['packer-tmp-worker'],
    line: 'mv: cannot stat ‘/tmp/worker/configure-clocksource.service’: No such file or directory',
  },
  {
    messages: ['bottlerocket-user-data-toml'],
    line: 'Unable to serialize settings from instance user data: Error parsing TOML user data: TOML parse error at line 1, column 13',
  },
  {
    messages: ['al2023-bootstrap-removed'],
    line: '!!!!!!!!!! ERROR: bootstrap.sh has been removed from AL2023-based EKS AMIs.',
  },
  {
    messages: ['eks-user-data-mime'],
    line: 'Error: creating EKS Node Group (green:kube_system): InvalidRequestException: Ec2LaunchTemplateInvalidConfiguration: User data was not in the MIME multipart format.',
  },
  {
    messages: ['cloud-init-unknown-type'],
    line: "2024-03-05 15:47:45,667 - __init__.py[WARNING]: Unhandled unknown content-type (application/node.eks.aws) userdata: 'b'---'...'",
  },
  {
    messages: ['containerd-path-escapes'],
    line: 'Error: failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount3845261573: openat etc/passwd: path escapes from parent',
  },
  {
    messages: ['otel-sigv4-credentials'],
    line: 'Error: failed to get config: invalid configuration: extension "sigv4auth" has invalid configuration: bad AWS credentials',
  },
  {
    messages: ['lbc-wafv2-association'],
    line: 'failed to create WAFv2 webACL association on LoadBalancer: InvalidParameter: 1 validation error(s) found.',
  },
  {
    messages: ['lbc-waf-denied'],
    line: 'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/lbc/1635 is not authorized to perform: waf-regional:GetWebACLForResource on resource: arn:aws:waf-regional:eu-west-1:111122223333:*/* with an explicit deny in a service control policy',
  },
  {
    messages: ['elb-access-logs-denied'],
    line: '{"level":"error","ts":1619515738.39,"logger":"controller","msg":"Reconciler error","controller":"ingress","name":"shop","namespace":"","error":"InvalidConfigurationRequest: Access Denied for bucket: my-logs. Please check S3bucket permission\\n\\tstatus code: 400, request id: 0a6fee45"}',
  },
  {
    messages: ['elb-subnet-same-zone'],
    line: "You cannot specify an additional subnet from an Availability Zone that is already associated with the load balancer. The Availability Zone 'us-east-1a' corresponding to the new subnet 'subnet-0123456789abcdef0' is already associated with the load balancer.",
  },
  {
    messages: ['elb-zone-not-enabled'],
    line: 'unused  Target.NotInUse  Target is in an Availability Zone that is not enabled for the load balancer',
  },
  {
    messages: ['vpc-cni-mtu-range'],
    line: '{"level":"error","ts":"2026-06-30T13:05:58.123Z","caller":"aws-vpc-cni/main.go:407","msg":"AWS_VPC_ENI_MTU cannot be less than 576 or greater than 9001 in IPv4. 100 is invalid"}',
  },
  {
    messages: ['vpc-cni-mtu-range-v6'],
    line: '"msg":"POD_MTU cannot be less than 1280 or greater than 9001 in IPv6. 1200 is invalid"',
  },
  {
    messages: ['vpc-cni-veth-prefix'],
    line: '"msg":"AWS_VPC_K8S_CNI_VETHPREFIX cannot be longer than 4 characters"',
  },
  {
    messages: ['vpc-cni-enforcing-mode'],
    line: "POD_SECURITY_GROUP_ENFORCING_MODE must be set to either 'strict' or 'standard'",
  },
  {
    messages: ['vpc-cni-log-stdout'],
    line: '"msg":"AWS_VPC_K8S_PLUGIN_LOG_FILE cannot be set to stdout"',
  },
  {
    messages: ['vpc-cni-both-families'],
    line: '"msg":"IPv4 and IPv6 are both enabled. VPC CNI currently does not support dual stack mode"',
  },
  {
    messages: ['vpc-cni-ipam-timeout'],
    line: '{"level":"error","ts":"2026-06-30T13:05:58.123Z","caller":"aws-vpc-cni/main.go:449","msg":"Timed out waiting for IPAM daemon to start"}',
  },
  {
    messages: ['vpc-cni-eni-limits'],
    line: '{"level":"error","caller":"ipamd/ipamd.go:437","msg":"Failed to get ENI limits from file:vpc_ip_limits or EC2 for c9g.large"}',
  },
  {
    messages: ['vpc-rc-branch-failed', 'vpc-rc-entry-exists'],
    line: 'Warning BranchAllocationFailed vpc-resource-controller failed to allocate branch ENI to pod: cannot create new eni entry already exist, older entry : [0xc000123456]',
  },
  {
    messages: ['vpc-cni-npa-connect'],
    line: '{"level":"error","caller":"routed-eni-cni-plugin/cni.go:342","msg":"Failed to connect to network policy agent: context deadline exceeded. Network Policy agent might not be running"}',
  },
  {
    messages: ['vpc-cni-v6-egress'],
    line: '{"level":"warn","caller":"aws-vpc-cni/main.go:257","msg":"To support IPv6 egress, node primary ENI must have a global IPv6 address, error: no suitable IPv6 address found"}',
  },
  {
    messages: ['npa-too-many-ports'],
    line: '{"level":"error","caller":"utils/utils.go:409","msg":"No.of unique port/protocol combinations supported for a single endpoint exceeded the supported maximum of 24"}',
  },
  {
    messages: ['npa-conntrack-size'],
    line: '{"level":"error","msg":"Controller flags validation failed Invalid conntrack cache table size, should be between 32K and 1024K"}',
  },
  {
    messages: ['npa-bpffs'],
    line: '{"level":"error","msg":"bpf-fs check failed: /sys/fs/bpf is not a bpffs mount (fs magic 0x58465342)"}',
  },
  {
    messages: ['npa-mode-invalid'],
    line: '{"level":"error","msg":"Network Policy Mode validation failed: permissive, error: Invalid Network Policy Mode"}',
  },
  {
    messages: ['vpc-rc-unsupported'],
    line: 'Warning  Unsupported  2m  vpc-resource-controller  The instance type t3.medium is not supported for trunk interface (Security Group for Pods)',
  },
  {
    messages: ['vpc-rc-no-match'],
    line: "Warning  SecurityGroupRequested  5s  vpc-resource-controller  Pod will get the instance security group as the pod didn't match any Security Group from SecurityGroupPolicy",
  },
  {
    messages: ['vpc-rc-annotation'],
    line: 'admission webhook "vpod.vpc.k8s.aws" denied the request: annotation is not set by vpc-resource-controller',
  },
  {
    messages: ['vpc-rc-created-annotation'],
    line: 'admission webhook "vpod.vpc.k8s.aws" denied the request: pod cannot be created with vpc.amazonaws.com/pod-eni annotation',
  },
  {
    messages: ['coredns-unknown-directive'],
    line: "/etc/coredns/Corefile:12 - Error during parsing: Unknown directive 'forwrad'",
  },
  {
    messages: ['coredns-unknown-directive'],
    line: "Corefile:7 - Error during parsing: Unknown directive '}'",
  },
  {
    messages: ['coredns-unknown-property'],
    line: "/etc/coredns/Corefile:7 - Error during parsing: unknown property 'upstream'",
  },
  {
    messages: ['coredns-unknown-directive', 'coredns-reload-failed'],
    line: "[ERROR] plugin/reload: Corefile changed but reload failed: starting with listener file descriptors: Corefile:9 - Error during parsing: Unknown directive 'forwrad'",
  },
  {
    messages: ['coredns-already-defined'],
    line: 'cannot serve dns://.:53 - it is already defined',
  },
  {
    messages: ['coredns-hosts-file'],
    line: '[WARNING] plugin/hosts: File does not exist: /etc/coredns/customdomains.db',
  },
  {
    messages: ['node-cache-self-timeout'],
    line: '[ERROR] plugin/errors: 2 google.com.shop.svc.cluster.local. A: read tcp 172.20.0.10:55295->172.20.0.10:53: i/o timeout',
  },
  {
    messages: ['kp-canary'],
    line: 'W0105 11:53:24.659392       1 iptables.go:562] Could not check for iptables canary mangle/KUBE-PROXY-CANARY: exit status 4',
  },
  {
    messages: ['kp-canary'],
    line: 'E0112 08:14:51.204418       1 iptables.go:560] "Could not check for iptables canary" err="exit status 4" table="mangle" chain="KUBE-PROXY-CANARY"',
  },
  {
    messages: ['lattice-dual-stack'],
    line: 'Message: Dual stack Service is not supported Reason: UnsupportedValue Status: False Type: Accepted',
  },
  {
    messages: ['lattice-dual-stack-log'],
    line: "reconcile error Invalid IpFamilies, Lattice Target Group doesn't support dual stack ip addresses",
  },
  {
    messages: ['lattice-not-owned'],
    line: 'service shop/orders had a conflict: Found existing resource not owned by controller: arn:aws:vpc-lattice:eu-west-1:111122223333:service/svc-0123456789abcdef0',
  },
  {
    messages: ['lattice-crds'],
    line: '"msg":"required CRDs check failed:missing required CRDs: gateway.networking.k8s.io/v1, Kind=TLSRoute"',
  },
  {
    messages: ['lattice-acm-denied'],
    line: 'certificate not found: ACM access denied: missing acm:ListCertificates permission',
  },
  {
    messages: ['lattice-tlsroute-host'],
    line: 'TLSRoute default/web must specify at least one hostname as VPC Lattice requires a custom domain name',
  },
  {
    messages: ['lattice-referencing-route'],
    line: 'cannot delete gateway default/my-hotel - found referencing route default/rates',
  },
  {
    messages: ['lattice-draining'],
    line: 'retry: cannot deregister targets for tg-0123456789abcdef0 as 2 targets are DRAINING',
  },
  {
    messages: ['vpc-cni-cninode-missing'],
    line: '{"level":"error","ts":"2026-11-20T19:19:53.374Z","caller":"aws-k8s-agent/main.go:32","msg":"Initialization failure: failed to get API group resources: unable to retrieve the complete list of server APIs: vpcresources.k8s.aws/v1alpha1: the server could not find the requested resource"}',
  },
  {
    messages: ['istio-analyze-not-injected'],
    line: "Info [IST0102] (Namespace default) The namespace is not enabled for Istio injection. Run 'kubectl label namespace default istio-injection=enabled' to enable it, or 'kubectl label namespace default istio-injection=disabled' to explicitly mark it as not needing injection.",
  },
  {
    messages: ['istio-analyze-missing-proxy'],
    line: 'Warning [IST0103] (Pod shop/web-5f6d8) The pod shop/web-5f6d8 is missing the Istio proxy. This can often be resolved by restarting or redeploying the workload.',
  },
  {
    messages: ['istio-webhook-retry'],
    line: 'error controllers error handling istiod-default-validator, retrying (retry count: 1): webhook is not ready, retry controller=validation',
  },
  {
    messages: ['linkerd-injection-skipped'],
    line: 'Normal  InjectionSkipped  12s  linkerd-proxy-injector  Linkerd sidecar proxy injection skipped: neither the namespace nor the pod have the annotation "linkerd.io/inject:enabled"',
  },
  {
    messages: ['linkerd-injection-skipped'],
    line: 'Normal  InjectionSkipped  5s  linkerd-proxy-injector  Linkerd sidecar proxy injection skipped: hostNetwork is enabled',
  },
  {
    messages: ['linkerd-no-containers'],
    line: '× data plane proxies are ready no "linkerd-proxy" containers found in the "emojivoto" namespace see https://linkerd.io/checks/#l5d-data-plane-ready for hints',
  },
  {
    messages: ['cilium-waiting-ips'],
    line: 'level=info msg="Waiting for IPs to become available in CRD-backed allocation pool" available=0 helpMessage="Check if cilium-operator pod is running and does not have any warnings or error messages." name=ip-10-24-38-159.eu-west-1.compute.internal required=2 subsys=ipam',
  },
  {
    messages: ['cilium-security-groups'],
    line: 'level=warning msg="Unable to create interface on instance: unable to get security groups failed to get security group ids" instanceID=i-0c5a3a0fa068db10f name=ip-10-253-2-252.us-west-2.compute.internal subsys=ipam',
  },
  {
    messages: ['cilium-ifindex'],
    line: 'unable to setup interface datapath: unable to install ip rules and routes: unable to find ifindex for interface MAC: interface with MAC 02:ab:cd:12:34:56 not found',
  },
  {
    messages: ['cilium-eni-allocator'],
    line: '2025-05-14T03:50:21Z level=fatal msg="eni allocator is not supported by this version of cilium-operator-generic" subsys=cilium-operator-generic',
  },
  {
    messages: ['cilium-tunnel-removed'],
    line: 'Error: UPGRADE FAILED: execution error at (cilium/templates/validate.yaml:41:6): tunnel was deprecated in v1.14 and has been removed in v1.15. For details please refer to https://docs.cilium.io/en/v1.15/operations/upgrade/#helm-options',
  },
  {
    messages: ['cilium-native-cidr'],
    line: 'Error: INSTALLATION FAILED: execution error at (cilium/templates/cilium-configmap.yaml:547:12):  ipv4NativeRoutingCIDR must be set when routingMode is native',
  },
  {
    messages: ['cilium-kpr-explicit'],
    line: 'Error: UPGRADE FAILED: execution error at (cilium/templates/cilium-configmap.yaml:79:4): kubeProxyReplacement must be explicitly set to a valid value (true or false) to continue.',
  },
  {
    messages: ['cilium-eni-enabled'],
    line: 'Error: INSTALLATION FAILED: execution error at (cilium/templates/validate.yaml:257:4): ipam.mode=eni requires eni.enabled=true',
  },
  {
    messages: ['cilium-cluster-id-bug'],
    line: 'execution error at (cilium/templates/validate.yaml:168:4): Cilium is currently affected by a bug that causes traffic matched by network policies to be incorrectly dropped when running in either ENI mode (both AWS and AlibabaCloud) or AWS VPC CNI chaining mode, if the cluster ID is 128-255 (and 384-511 when maxConnectedClusters=511). Please refer to https://github.com/cilium/cilium/issues/21330 for additional details.',
  },
  {
    messages: ['cilium-routing-device'],
    line: 'level=fatal msg="failed to start: daemon creation failed: failed to detect devices: unable to determine direct routing device. Use --direct-routing-device to specify it" subsys=daemon',
  },
  {
    messages: ['hubble-peer-client'],
    line: 'level=warning msg="Failed to create peer client for peers synchronization; will try again after the timeout has expired" error="context deadline exceeded" subsys=hubble-relay target="hubble-peer.kube-system.svc.cluster.local:443"',
  },
  {
    messages: ['cilium-crds-missing'],
    line: 'level=fatal msg="Unable to find all Cilium CRDs necessary within 5m0s timeout. Please ensure that Cilium Operator is running, as it\'s responsible for registering all the Cilium CRDs."',
  },
  {
    messages: ['cilium-chaining-ipv6'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "7860a4d6" network for pod "coredns-745979c988-6pnrv": networkPlugin cni failed to set up pod "coredns-745979c988-6pnrv_kube-system" network: no address configured inside container',
  },
  {
    messages: ['cni-invalid-character'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to set up sandbox container "112861d5995c" network for pod "coredns-6d857998c6-gxsd7": networkPlugin cni failed to set up pod "coredns-6d857998c6-gxsd7_kube-system" network: invalid character \'{\' after top-level value',
  },
  {
    messages: ['linkerd-validate-network'],
    line: '2026-06-30T08:59:27.259562Z ERROR linkerd_network_validator: Failed to validate networking configuration. Please ensure iptables rules are rewriting traffic as expected. timeout=10s',
  },
  {
    messages: ['linkerd-validate-network'],
    line: 'ERROR linkerd_network_validator: Failed to validate networking configuration. Please ensure traffic redirection rules are rewriting traffic as expected. timeout=10s',
  },
  {
    messages: ['linkerd-connect-validator'],
    line: '2026-06-30T11:42:47.586457Z ERROR linkerd_network_validator: Unable to connect to validator. Please ensure iptables rules are rewriting traffic as expected error=Host is unreachable (os error 113)',
  },
  {
    messages: ['linkerd-crds-first'],
    line: 'Linkerd CRDs must be installed first. Run linkerd install with the --crds flag.',
  },
  {
    messages: ['linkerd-gateway-api-first'],
    line: 'The Gateway API CRDs must be installed prior to installing Linkerd. Run: kubectl apply --server-side -f https://github.com/kubernetes-sigs/gateway-api/releases/download/v1.2.1/standard-install.yaml',
  },
  {
    messages: ['linkerd-gateway-api-external'],
    line: 'Linkerd cannot install the Gateway API CRDs because they are already installed by an external source. Please set `installGatewayAPI` to `false`.',
  },
  {
    messages: ['linkerd-gateway-api-remove'],
    line: 'Error: Linkerd is providing GW API, but your current install configuration will remove it',
  },
  {
    messages: ['linkerd-crd-v1'],
    line: 'the grpcroutes.gateway.networking.k8s.io CRD is missing the v1 version, please upgrade to Gateway API v1.1.1 or later',
  },
  {
    messages: ['linkerd-trust-bundle'],
    line: '‼ data plane proxies certificate match CA Some pods do not have the current trust bundle and must be restarted: * emojivoto/emoji-d8d7d9c6b-8qwfx',
  },
  {
    messages: ['linkerd-latest-version'],
    line: '× can determine the latest version Get "https://versioncheck.linkerd.io/version.json?version=edge-24.11.8&uuid=unknown&source=cli": dial tcp: lookup versioncheck.linkerd.io on 10.0.0.2:53: no such host',
  },
  {
    messages: ['linkerd-issuer-trust'],
    line: '× issuer cert is issued by the trust anchor x509: certificate signed by unknown authority (possibly because of "x509: ECDSA verification failure" while trying to verify candidate authority certificate "identity.linkerd.cluster.local")',
  },
  {
    messages: ['linkerd-clock-skew'],
    line: '‼ no clock skew detected clock skew detected for node(s): ip-10-0-1-23.ec2.internal',
  },
  {
    messages: ['linkerd-gateway-address'],
    line: 'Error: Gateway linkerd-gateway.linkerd-multicluster has no ingress addresses',
  },
  {
    messages: ['linkerd-remote-api'],
    line: '× remote cluster access credentials are valid * failed to connect to API for cluster: [east]: Get "https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com/version?timeout=30s": context deadline exceeded',
  },
  {
    messages: ['linkerd-mirror-endpoints'],
    line: '‼ all mirror services have endpoints Some mirror services do not have endpoints: voting-svc-gke.emojivoto mirrored from cluster [gke] (gateway: [linkerd-multicluster/linkerd-gateway])',
  },
  {
    messages: ['linkerd-check-opaque'],
    line: '‼ opaque ports are properly annotated * service emoji-svc expects target port 8080 to be opaque; add it to pod emoji-d8d7d9c6b-8qwfx config.linkerd.io/opaque-ports annotation',
  },
  {
    messages: ['linkerd-prometheus-scrape'],
    line: '‼ prometheus is authorized to scrape data plane pods prometheus may not be authorized to scrape the following pods: * emojivoto/voting-5f46cbcdc6-p5dhn',
  },
  {
    messages: ['linkerd-certificate-expired'],
    line: '    issuer certificate is not valid anymore. Expired on 2026-11-19T09:21:08Z',
  },
  {
    messages: ['prometheusrulemutate-refused'],
    line: 'Internal error occurred: failed calling webhook "prometheusrulemutate.monitoring.coreos.com": failed to call webhook: Post "https://prometheus-kube-prometheus-operator.prometheus.svc:443/admission-prometheusrules/validate?timeout=10s": dial tcp 10.28.3.26:10250: connect: connection refused',
  },
  {
    messages: ['amp-413'],
    line: 'Permanent error: Permanent error: remote write returned HTTP status 413 Request Entity Too Large',
  },
  {
    messages: ['fluent-bit-errno-24'],
    line: '[2026/11/20 07:27:13] [error] [/src/fluent-bit/plugins/in_tail/tail_fs_inotify.c:360 errno=24] Too many open files',
  },
  {
    messages: ['fluent-bit-instance-id'],
    line: '[2026/11/21 08:02:44] [error] [filter:aws:aws.3] Failed to get instance ID',
  },
  {
    messages: ['otel-sigv4-provider'],
    line: 'Error: invalid configuration: extensions::sigv4auth: could not retrieve credential provider: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, request canceled, context deadline exceeded',
  },
  {
    messages: ['fluent-bit-imds'],
    line: '[2026/11/20 21:21:20] [error] [filter:aws:aws.1] Could not retrieve ec2 metadata from IMDS',
  },
  {
    messages: ['loki-ingestion-rate'],
    line: "ingestion rate limit exceeded for user fake (limit: 4194304 bytes/sec) while attempting to ingest '1961' lines totaling '1042828' bytes",
  },
  {
    messages: ['loki-ingestion-rate'],
    line: "ingestion rate limit exceeded for user fake (limit: 4194304 bytes/sec) while attempting to ingest '1961' lines totaling '1042828' bytes, reduce log volume or contact your Loki administrator to see if the limit can be increased",
  },
  {
    messages: ['keda-scaledobject-name-missing'],
    line: 'Error from server: scaledObject name is not specified',
  },
  {
    messages: ['keda-exactly-one'],
    line: 'Error from server: exactly one ScaledObject should match label ',
  },
  {
    messages: ['keda-pod-identity-conflict'],
    line: 'error parsing prometheus metadata: pod identity cannot be enabled with other auth types',
  },
  {
    messages: ['nginx-resolver-not-found'],
    line: '2026/11/20 09:12:31 [emerg] 1#1: host not found in resolver "kube-dns.kube-system.svc.cluster.local." in /etc/nginx/nginx.conf:33',
  },
  {
    messages: ['webhook-certificate-expired'],
    line: 'Error from server (InternalError): Internal error occurred: failed calling webhook "linkerd-proxy-injector.linkerd.io": Post https://linkerd-proxy-injector.linkerd.svc:443/?timeout=30s: x509: certificate has expired or is not yet valid',
  },
  {
    messages: ['cm-rate-limited'],
    line: 'Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: too many certificates (5) already issued for this exact set of identifiers in the last 168h0m0s, retry after 2026-11-22 03:12:40 UTC: see https://letsencrypt.org/docs/rate-limits/#new-certificates-per-exact-set-of-identifiers',
  },
  {
    messages: ['cm-rate-limited'],
    line: 'Failed to wait for order resource "shop-tls-kjbs7-3761388167" to become ready: order is in "errored" state: Failed to create Order: 429 urn:ietf:params:acme:error:rateLimited: Error creating new order :: too many failed authorizations recently: see https://letsencrypt.org/docs/rate-limits/',
  },
  {
    messages: ['edns-conflicting-types'],
    line: 'time="2026-11-20T09:12:31Z" level=warning msg="Domain shop.example.com. contains conflicting record type candidates; discarding CNAME record"',
  },
  {
    messages: ['lbc-route-namespace'],
    line: 'Message: Listener does not allow route attachment, namespace does not match between listener and route',
  },
  {
    messages: ['elb-api-timeout'],
    line: '"error":"RequestError: send request failed\\ncaused by: Post \\"https://elasticloadbalancing.us-east-2.amazonaws.com/\\": dial tcp 10.33.4.169:443: i/o timeout"',
  },
  {
    messages: ['elb-http2-listener'],
    line: "Warning  FailedDeployModel  gateway.k8s.aws/alb  Failed deploy model due to operation error Elastic Load Balancing v2: ModifyRule, https response error StatusCode: 400, RequestID: a4d2979b, InvalidLoadBalancerAction: Listener protocol 'HTTP' is not supported with a target group with the protocol-version 'HTTP2'",
  },
  {
    messages: ['elb-incompatible-protocols'],
    line: 'Failed deploy model due to operation error Elastic Load Balancing v2: CreateListener, https response error StatusCode: 400, RequestID: 1f2e, IncompatibleProtocols: The listener and the following target groups have incompatible protocols',
  },
  {
    messages: ['lbc-json-action-array', 'lbc-parse-json'],
    line: 'Warning  FailedBuildModel  12s  ingress  Failed build model due to ingress: david-test/customer-service: failed to parse json annotation, alb.ingress.kubernetes.io/actions.auth: [{"Type":"authenticate-cognito"}]: json: cannot unmarshal array into Go value of type ingress.Action',
  },
  {
    messages: ['elb-associated-with-another-service'],
    line: "operation error Elastic Load Balancing v2: DeleteLoadBalancer, https response error StatusCode: 400, RequestID: c00bf50d-8e7c-47b6-8d6b-186b04a2240d, ResourceInUse: Load balancer 'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/net/k8s-org-service-id' cannot be deleted because it is currently associated with another service",
  },
  {
    messages: ['elb-nlb-without-security-groups'],
    line: 'failed to apply security groups to load balancer "aws-us-cw-mf-test-1": InvalidConfigurationRequest: You cannot set security groups on a Network Load Balancer which was created without any security groups.',
  },
  {
    messages: ['calico-pools-exhausted'],
    line: 'Failed to create pod sandbox: plugin type="calico" failed (add): failed to request IPv4 addresses: Assigned 0 out of 1 requested IPv4 addresses; No IPs available in pools: [192.168.0.0/24]',
  },
  {
    messages: ['calico-ipv4-conflict'],
    line: "2026-06-30 13:05:58.123 [WARNING][9] startup/startup.go 1210: Calico node 'ip-10-0-1-23.ec2.internal' is already using the IPv4 address 10.0.1.23.",
  },
  {
    messages: ['calico-autodetect'],
    line: "[WARNING][9] startup/startup.go 522: Couldn't autodetect an IPv4 address. If auto-detecting, choose a different autodetection method. Otherwise provide an explicit address.",
  },
  {
    messages: ['tigera-non-calico-encapsulation'],
    line: 'Invalid Installation provided: VXLANCrossSubnet is invalid for ipPool.encapsulation when using non-Calico CNI, should be None',
  },
  {
    messages: ['tigera-non-calico-bgp'],
    line: 'Invalid Installation provided: BGP is not supported when using non-Calico CNI',
  },
  {
    messages: ['tigera-pool-small'],
    line: 'error validating IP pool configuration: IP pool size is too small. It must be equal to or greater than the block size',
  },
  {
    messages: ['tigera-imageset'],
    line: 'Error with images from ImageSet: ImageSets exist but none with the expected name calico-v3.31.2',
  },
  {
    messages: ['tigera-existing'],
    line: 'Existing Calico installation can not be managed by Tigera Operator as it is configured in a way that Operator does not currently support. Please update your existing Calico install config: detected existing canal installation',
  },
  {
    messages: ['calico-stale-discovery'],
    line: 'Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: projectcalico.org/v3: stale GroupVersion discovery: projectcalico.org/v3',
  },
  {
    messages: ['calico-bpf-unsupported'],
    line: '2026-06-30 13:05:58.123 [ERROR][56] felix/daemon.go 1608: BPF dataplane mode enabled but not supported by the kernel.  Disabling BPF mode. error=bpf filesystem not mounted',
  },
  {
    messages: ['calico-bpf-kernel'],
    line: '[ERROR][56] felix/bpf_ep_mgr.go 2192: BPF program load failed: program rejected by kernel BPF verifier. Calico eBPF dataplane requires kernel 5.10+. See Felix logs for details.',
  },
  {
    messages: ['npa-deny-error-tier'],
    line: '{"level":"info","ts":"2026-05-12T08:11:04.110Z","caller":"events/events.go:270","msg":"Flow Info: Src IP: 10.0.12.7 Src Port: 40112 Dest IP: 172.20.0.1 Dest Port: 443 Proto TCP Verdict DENY Direction egress, Tier ERROR"}',
  },
  {
    messages: ['eksctl-karpenter-automode'],
    line: 'Error: found Karpenter pods in namespace kube-system; either delete Karpenter or scale it down to zero and rerun the command',
  },
  {
    messages: ['eks-fargate-private-subnet'],
    line: 'InvalidParameterException: Subnet subnet-0123456789abcdef0 provided in Fargate Profile is not a private subnet',
  },
  {
    messages: ['eks-fargate-private-subnet'],
    line: 'Error: creating EKS Fargate Profile (my-cluster:default): InvalidParameterException: Subnet subnet-0aaa provided in Fargate Profile is not a private subnet',
  },
  {
    messages: ['fargate-taint'],
    line: 'Warning FailedScheduling 18m default-scheduler 0/1 nodes are available: 1 node(s) had untolerated taint {eks.amazonaws.com/compute-type: fargate}. preemption: 0/1 nodes are available: 1 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['fargate-taint'],
    line: '0/2 nodes are available: 2 node(s) had untolerated taint {eks.amazonaws.com/compute-type: fargate}.',
  },
  {
    messages: ['fargate-fields'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: fields not supported: HostNetwork, port contains HostIP or HostPort',
  },
  {
    messages: ['fargate-fields', 'fargate-privileged'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: fields not supported: HostNetwork, invalid SecurityContext fields: Privileged, port contains HostIP or HostPort',
  },
  {
    messages: ['fargate-privileged', 'fargate-volume-type'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: invalid SecurityContext fields: Privileged, volumes not supported: mntdatas3fs is of an unsupported volume Type',
  },
  {
    messages: ['fargate-privileged'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: invalid SecurityContext fields: Privileged',
  },
  {
    messages: ['fargate-volume-type'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: volumes not supported: mntdatas3fs is of an unsupported volume Type',
  },
  {
    messages: ['fargate-volume-type'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: volumes not supported: dir-authentication is of an unsupported volume Type',
  },
  {
    messages: ['fargate-logging-disabled', 'kubelet-configmap-not-found'],
    line: 'Warning LoggingDisabled 93s fargate-scheduler Disabled logging because aws-logging configmap was not found. configmap "aws-logging" not found',
  },
  {
    messages: ['fargate-logging-invalid'],
    line: 'Warning LoggingDisabled 12s fargate-scheduler Disabled logging for pod due to invalid configmap. amazon_data_firehose is not a supported output plugin. Please fix the logging configmap',
  },
  {
    messages: ['fargate-logging-invalid'],
    line: 'Disabled logging for pod due to invalid configmap. datadog is not a supported output plugin. Please fix the logging configmap',
  },
  {
    messages: ['eks-remote-node-networks'],
    line: 'InvalidParameterException: remoteNodeNetworks are required when specifying remoteNetworkConfig.',
  },
  {
    messages: ['eks-remote-overlap'],
    line: 'InvalidParameterException: Invalid remote node network: CIDR 10.100.0.0/16 overlaps with service CIDR 10.100.0.0/16',
  },
  {
    messages: ['hybrid-drain-first'],
    line: 'please drain or cordon node to mark it unschedulable or use --skip node-validation: only non-cordoned nodes found',
  },
  {
    messages: ['drain-daemonset-pods'],
    line: 'error: unable to drain node "ip-10-0-1-23.eu-west-1.compute.internal" due to error: cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): kube-system/aws-node-x4hm5, kube-system/kube-proxy-8zq2l, continuing command...',
  },
  {
    messages: ['drain-daemonset-pods'],
    line: 'There are pending nodes to be drained: ip-10-0-1-23.eu-west-1.compute.internal cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): kube-system/aws-node-x4hm5',
  },
  {
    messages: ['drain-local-storage'],
    line: 'error: unable to drain node "my-node" due to error: cannot delete Pods with local storage (use --delete-emptydir-data to override): kube-system/metrics-server-5b4fc487-2xk9p, continuing command...',
  },
  {
    messages: ['drain-local-storage'],
    line: 'cannot delete Pods with local storage (use --delete-emptydir-data to override): shop/cache-0',
  },
  {
    messages: ['drain-no-controller'],
    line: 'error: unable to drain node "my-node" due to error: cannot delete Pods that declare no controller (use --force to override): default/debug-shell, continuing command...',
  },
  {
    messages: ['drain-no-controller'],
    line: 'cannot delete Pods that declare no controller (use --force to override): shop/migrate-once',
  },
  {
    messages: ['karpenter-repair'],
    line: 'Warning NodeRepairBlocked 5m karpenter more than 20% nodes are unhealthy in the nodepool',
  },
  {
    messages: ['karpenter-crd-role-or-profile'],
    line: 'The EC2NodeClass "default" is invalid: spec: Invalid value: "object": must specify exactly one of [\'role\', \'instanceProfile\']',
  },
  {
    messages: ['karpenter-crd-ami-alias-format'],
    line: 'The EC2NodeClass "default" is invalid: spec.amiSelectorTerms[0].alias: Invalid value: "string": \'alias\' is improperly formatted, must match the format \'family@version\'',
  },
  {
    messages: ['karpenter-crd-ami-family'],
    line: 'The EC2NodeClass "custom" is invalid: spec: Invalid value: "object": must specify amiFamily if amiSelectorTerms does not contain an alias',
  },
  {
    messages: ['karpenter-crd-restricted-tag'],
    line: 'The EC2NodeClass "default" is invalid: spec.tags: Invalid value: "object": tag contains a restricted tag matching kubernetes.io/cluster/',
  },
  {
    messages: ['karpenter-crd-restricted-domain'],
    line: 'The NodePool "general" is invalid: spec.template.spec.requirements[2].key: Invalid value: "string": label domain "karpenter.sh" is restricted',
  },
  {
    messages: ['karpenter-crd-budget-schedule'],
    line: 'The NodePool "general" is invalid: spec.disruption.budgets: Invalid value: "array": \'schedule\' must be set with \'duration\'',
  },
  {
    messages: ['karpenter-crd-ref-immutable'],
    line: 'The NodePool "general" is invalid: spec.template.spec.nodeClassRef: Invalid value: "object": nodeClassRef.kind is immutable',
  },
  {
    messages: ['karpenter-disrupting-underutilized'],
    line: '{"level":"INFO","time":"2025-07-08T10:21:09.775Z","logger":"controller","message":"disrupting node(s)","controller":"disruption","command-id":"2b1c","reason":"underutilized","decision":"replace","disrupted-node-count":1,"replacement-node-count":1,"pod-count":12}',
  },
  {
    messages: ['karpenter-k8s-version-incompatible'],
    line: 'panic: validating kubernetes version, karpenter is not compatible with kubernetes version (version=1.36)',
  },
  {
    messages: ['kp-ipvs'],
    line: 'E0210 09:11:02.100 run.go:72] "command failed" err="can\'t use the IPVS proxier: IPVS proxier will not be used because the following required kernel modules are not loaded: [ip_vs_rr ip_vs_wrr ip_vs_sh]"',
  },
  {
    messages: ['kp-ipvs'],
    line: '"Error running ProxyServer" err="can\'t use the IPVS proxier: error getting ipset version, error: executable file not found in $PATH"',
  },
  {
    messages: ['kp-nftables-sync'],
    line: 'E0520 08:00:31.900 proxier.go:1810] "nftables sync failed" err="/dev/stdin:12:1-8: Error: Could not process rule: No such file or directory"',
  },
  {
    messages: ['kp-nftables-sync'],
    line: '"nftables sync failed" err="signal: segmentation fault (core dumped)"',
  },
  {
    messages: ['kp-primary-family'],
    line: '"Error running ProxyServer" err="no support for primary IP family \\"IPv6\\""',
  },
  {
    messages: ['kp-primary-family'],
    line: 'E0101 run.go:74] "command failed" err="no support for primary IP family \\"IPv4\\""',
  },
  {
    messages: ['kp-node-ip'],
    line: 'I0715 06:00:01.100 server.go:680] "Can\'t determine this node\'s IP, assuming loopback; if this is incorrect, please set the --bind-address flag"',
  },
  {
    messages: ['kp-node-ip'],
    line: '"Can\'t determine this node\'s IP, assuming loopback; if this is incorrect, please set the --bind-address flag"',
  },
  {
    messages: ['kp-nodeport-unset'],
    line: 'E0803 07:12:44.300 server.go:256] "Kube-proxy configuration may be incomplete or incorrect" err="nodePortAddresses is unset; NodePort connections will be accepted on all local IPs. Consider using `--nodeport-addresses primary`"',
  },
  {
    messages: ['kp-nodeport-unset'],
    line: '"Kube-proxy configuration may be incomplete or incorrect" err="nodePortAddresses is unset; NodePort connections will be accepted on all local IPs."',
  },
  {
    messages: ['kp-modprobe'],
    line: 'W0111 11:35:10.733252 5 proxier.go:472] Failed to load kernel module ip_vs with modprobe. You can ignore this message when kube-proxy is running inside container without mounting /lib/modules',
  },
  {
    messages: ['kp-modprobe'],
    line: 'W1203 12:48:28.105739 1 proxier.go:635] Failed to load kernel module nf_conntrack_ipv4 with modprobe. You can ignore this message when kube-proxy is running inside container without mounting /lib/modules',
  },
  {
    messages: ['kp-iptables-restore'],
    line: 'E0627 09:28:54.054930 1 proxier.go:1598] "Failed to execute iptables-restore" err="exit status 1 (iptables-restore: line 86 failed)"',
  },
  {
    messages: ['kp-iptables-restore'],
    line: '"Failed to execute iptables-restore" err="exit status 4: Another app is currently holding the xtables lock."',
  },
  {
    messages: ['kp-cluster-cidr-family'],
    line: '"Error running ProxyServer" err="kube-proxy configuration is incorrect: cluster is IPv6-only but clusterCIDRs contains only IPv4 addresses"',
  },
  {
    messages: ['kp-cluster-cidr-family'],
    line: '"Kube-proxy configuration may be incomplete or incorrect" err="cluster is IPv4-primary but clusterCIDRs contains only IPv6 addresses"',
  },
  {
    messages: ['eksctl-scale-ami-gone'],
    line: 'Error: AMI associated with the nodegroup is either deprecated or removed; please upgrade the nodegroup before scaling it: https://eksctl.io/usage/nodegroup-upgrade/',
  },
  {
    messages: ['kubelet-invalid-disk-capacity'],
    line: 'Warning InvalidDiskCapacity 5m kubelet invalid capacity 0 on image filesystem',
  },
  {
    messages: ['kubelet-invalid-disk-capacity'],
    line: 'node.kubernetes.io/disk-pressure:NoSchedule InvalidDiskCapacity invalid capacity 0 on image filesystem ephemeral-storage: 20414Mi',
  },
  {
    messages: ['eks-ng-al2'],
    line: 'InvalidParameterException: An error occurred (InvalidParameterException) when calling the CreateNodegroup operation: AMI Type AL2_x86_64 is only supported for kubernetes versions 1.32 or earlier',
  },
  {
    messages: ['eks-ng-al2'],
    line: 'Error: creating EKS Node Group (my-cluster:consul): operation error EKS: CreateNodegroup, https response error StatusCode: 400, InvalidParameterException: AMI Type AL2_x86_64 is only supported for kubernetes versions 1.32 or earlier',
  },
  {
    messages: ['eksctl-al2'],
    line: 'Error: AmazonLinux2 is not supported for Kubernetes version 1.33',
  },
  {
    messages: ['karpenter-al2-alias-unsupported'],
    line: 'Reason: UnsupportedAlias, Message: AL2 aliases are no longer supported on EKS 1.33+ (see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html#kubernetes-1-33)',
  },
  {
    messages: ['karpenter-al2-alias-unsupported'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"Reconciler error","commit":"1d92708","controller":"nodeclass","controllerKind":"EC2NodeClass","EC2NodeClass":{"name":"default"},"namespace":"","name":"default","error":"getting amis, AL2 aliases are no longer supported on EKS 1.33+ (see https://docs.aws.amazon.com/eks/latest/userguide/kubernetes-versions-standard.html#kubernetes-1-33)"}',
  },
  {
    messages: ['kubelet-missing-cluster-dns'],
    line: 'Warning MissingClusterDNS 3s (x9 over 60s) kubelet pod: "web_shop(681d0337)". kubelet does not have ClusterDNS IP configured and cannot create Pod using "ClusterFirst" policy. Falling back to "Default" policy.',
  },
  {
    messages: ['kubelet-missing-cluster-dns'],
    line: 'MissingClusterDNS kubelet does not have ClusterDNS IP configured and cannot create Pod using "ClusterFirst" policy. Falling back to "Default" policy.',
  },
  {
    messages: ['nodeadm-missing-name'],
    line: 'nodeadm[1693]: {"level":"fatal","ts":1754983802.912,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Name is missing in cluster configuration","stacktrace":"main.main"}',
  },
  {
    messages: ['nodeadm-missing-name'],
    line: 'ip-10-0-1-23 nodeadm[1702]: Command failed {"error": "Name is missing in cluster configuration"}',
  },
  {
    messages: ['nodeadm-missing-endpoint'],
    line: 'nodeadm[1693]: {"level":"fatal","ts":1754983802.912,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Apiserver endpoint is missing in cluster configuration","stacktrace":"main.main"}',
  },
  {
    messages: ['nodeadm-missing-endpoint'],
    line: 'ip-10-0-1-23 nodeadm[1702]: Command failed {"error": "Apiserver endpoint is missing in cluster configuration"}',
  },
  {
    messages: ['nodeadm-missing-ca'],
    line: 'nodeadm[1693]: {"level":"fatal","ts":1754983802.912,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"Certificate authority is missing in cluster configuration","stacktrace":"main.main"}',
  },
  {
    messages: ['nodeadm-missing-ca'],
    line: 'ip-10-0-1-23 nodeadm[1702]: Command failed {"error": "Certificate authority is missing in cluster configuration"}',
  },
  {
    messages: ['nodeadm-missing-cidr'],
    line: 'nodeadm[1693]: {"level":"fatal","ts":1754983802.912,"caller":"nodeadm/main.go:36","msg":"Command failed","error":"CIDR is missing in cluster configuration","stacktrace":"main.main"}',
  },
  {
    messages: ['nodeadm-missing-cidr'],
    line: 'ip-10-0-1-23 nodeadm[1702]: Command failed {"error": "CIDR is missing in cluster configuration"}',
  },
  {
    messages: ['nodeadm-no-nodeconfig'],
    line: 'nodeadm[1693]: {"level":"fatal","msg":"Command failed","error":"could not find NodeConfig within UserData"}',
  },
  {
    messages: ['nodeadm-no-nodeconfig'],
    line: 'nodeadm-config.service: could not find NodeConfig within UserData',
  },
  {
    messages: ['nodeadm-no-nodeconfig'],
    line: 'nodeadm[1502]: {"level":"warn","ts":1764340131.1,"caller":"configprovider/chain.go:32","msg":"Encountered error in config provider","error":"could not find NodeConfig within UserData"}',
  },
  {
    messages: ['nodeadm-decode'],
    line: 'nodeadm[1693]: {"level":"fatal","msg":"Command failed","error":"failed to decode node config, yaml: line 7: mapping values are not allowed in this context"}',
  },
  {
    messages: ['nodeadm-decode'],
    line: 'Command failed {"error": "failed to decode node config, no kind \\"NodeConfig\\" is registered for version \\"node.eks.aws/v1alpha2\\""}',
  },
  {
    messages: ['eks-access-entry-in-use'],
    line: 'Error: creating EKS Access Entry (dev-eks:arn:aws:iam::111122223333:role/setup-role): operation error EKS: CreateAccessEntry, https response error StatusCode: 409, RequestID: 67afd519-0cfa-4176-b005-82461fe17a06, ResourceInUseException: The specified access entry resource is already in use on this cluster.',
  },
  {
    messages: ['eks-access-entry-in-use'],
    line: 'An error occurred (ResourceInUseException) when calling the CreateAccessEntry operation: The specified access entry resource is already in use on this cluster.',
  },
  {
    messages: ['eks-access-entry-in-use'],
    line: 'Resource handler returned message: "The specified access entry resource is already in use on this cluster. (Service: Eks, Status Code: 409)" (HandlerErrorCode: AlreadyExists)',
  },
  {
    messages: ['eks-principal-invalid'],
    line: 'InvalidParameterException: The specified principalArn is invalid: invalid principal. arn:aws:iam::111122223333:role/AWSReservedSSO_AdministratorAccess_0123456789abcdef',
  },
  {
    messages: ['eks-principal-invalid'],
    line: 'Error: creating EKS Access Entry (my-cluster:arn:aws:iam::992382792232:role/something): operation error EKS: CreateAccessEntry, https response error StatusCode: 400, RequestID: d8f19198-889c-4c59-91bb-f0a63602fd94, InvalidParameterException: The specified principalArn is invalid: invalid principal.',
  },
  {
    messages: ['eks-principal-invalid'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateAccessEntry operation: The specified principalArn is invalid: invalid principal.',
  },
  {
    messages: ['eks-entry-group-prefix'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateAccessEntry operation: The kubernetes group name system:masters is invalid, it cannot start with system:',
  },
  {
    messages: ['eks-entry-group-prefix'],
    line: 'Error: creating EKS Access Entry: InvalidParameterException: The kubernetes group name system:masters is invalid, it cannot start with system:',
  },
  {
    messages: ['eks-entry-standard-only'],
    line: 'An error occurred (InvalidRequestException) when calling the AssociateAccessPolicy operation: This operation can only be performed on Access Entries with a type of "STANDARD"',
  },
  {
    messages: ['eks-entry-standard-only'],
    line: 'Error: creating EKS Access Policy Association (my-cluster#arn:aws:iam::111122223333:role/my-node-role): InvalidRequestException: This operation can only be performed on Access Entries with a type of "STANDARD"',
  },
  {
    messages: ['eks-entry-node-needs-role'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateAccessEntry operation: AccessEntry principalArn must be IAM role when using types [EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, HYBRID_LINUX, EC2]',
  },
  {
    messages: ['eks-entry-node-same-account'],
    line: 'InvalidParameterException: AccessEntry principalArn must be from the same account as the cluster when using types [EC2_LINUX, EC2_WINDOWS, FARGATE_LINUX, HYBRID_LINUX, EC2]',
  },
  {
    messages: ['addon-crashloop'],
    line: 'InsufficientNumberOfReplicas: The add-on is unhealthy because one or more pods have waiting containers CrashLoopBackOff: Error',
  },
  {
    messages: ['tf-addon-create-timeout'],
    line: "Error: waiting for EKS Add-On (my-cluster:coredns) create: timeout while waiting for state to become 'ACTIVE' (last state: 'DEGRADED', timeout: 20m0s)",
  },
  {
    messages: ['addon-recreate-warning'],
    line: '│ [WARNING] Running terraform apply again will remove the kubernetes add-on and attempt to create it again effectively purging previous add-on configuration',
  },
  {
    messages: ['addon-admission'],
    line: 'AdmissionRequestDenied: admission webhook "validate.kyverno.svc-fail" denied the request: policy DaemonSet/amazon-guardduty/aws-guardduty-agent for resource violation: restrict-image-registries: autogen-validate-registries: ...',
  },
  {
    messages: ['addon-manager-forbidden', 'forbidden-cluster-scope'],
    line: 'AccessDenied: priorityclasses.scheduling.k8s.io "aws-guardduty-agent.priorityclass" is forbidden: User "eks:addon-manager" cannot patch resource "priorityclasses" in API group "scheduling.k8s.io" at the cluster scope',
  },
  {
    messages: ['addon-manager-forbidden'],
    line: 'AccessDenied: clusterroles.rbac.authorization.k8s.io "metrics-server" is forbidden: User "eks:addon-manager" cannot patch resource "clusterroles"',
  },
  {
    messages: ['addon-exists'],
    line: 'Error: creating EKS Add-On (my-cluster:vpc-cni): ResourceInUseException: Addon already exists.',
  },
  {
    messages: ['addon-exists'],
    line: 'An error occurred (ResourceInUseException) when calling the CreateAddon operation: Addon already exists.',
  },
  {
    messages: ['no-matches-for-kind', 'resource-mapping-not-found', 'auto-ec2nodeclass'],
    line: 'error: resource mapping not found for name: "default" namespace: "" from "nodepool.yaml": no matches for kind "EC2NodeClass" in version "karpenter.k8s.aws/v1" ensure CRDs are installed first',
  },
  {
    messages: ['no-matches-for-kind'],
    line: 'unable to recognize "": no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"',
  },
  {
    messages: ['resource-mapping-not-found', 'no-matches-for-kind'],
    line: 'error: resource mapping not found for name: "web" namespace: "shop" from "STDIN": no matches for kind "ServiceMonitor" in version "monitoring.coreos.com/v1" ensure CRDs are installed first',
  },
  {
    messages: ['resource-mapping-not-found', 'no-matches-for-kind'],
    line: 'resource mapping not found for name: "gp3" namespace: "" from "class.yaml": no matches for kind "VolumeSnapshotClass" in version "snapshot.storage.k8s.io/v1"',
  },
  {
    messages: ['could-not-find-requested-resource'],
    line: 'Error from server (NotFound): the server could not find the requested resource',
  },
  {
    messages: ['could-not-find-requested-resource'],
    line: 'E1127 09:12:40 reflector.go:166] "Unhandled Error" err="Failed to watch *v1.FlowSchema: failed to list *v1beta3.FlowSchema: the server could not find the requested resource"',
  },
  {
    messages: ['field-is-immutable'],
    line: 'The Deployment "web" is invalid: spec.selector: Invalid value: {"matchLabels":{"app":"web2"}}: field is immutable',
  },
  {
    messages: ['field-is-immutable'],
    line: 'Error: UPGRADE FAILED: cannot patch "migrate" with kind Job: Job.batch "migrate" is invalid: spec.template: Invalid value: core.PodTemplateSpec{}: field is immutable',
  },
  {
    messages: ['statefulset-forbidden-update'],
    line: "The StatefulSet \"db\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template', 'updateStrategy', 'revisionHistoryLimit', 'persistentVolumeClaimRetentionPolicy' and 'minReadySeconds' are forbidden",
  },
  {
    messages: ['statefulset-forbidden-update'],
    line: 'Error: UPGRADE FAILED: cannot patch "prometheus" with kind StatefulSet: StatefulSet.apps "prometheus" is invalid: spec: Forbidden: updates to statefulset spec for fields other than \'replicas\'',
  },
  {
    messages: ['annotations-too-long'],
    line: 'The CustomResourceDefinition "prometheuses.monitoring.coreos.com" is invalid: metadata.annotations: Too long: may not be more than 262144 bytes',
  },
  {
    messages: ['etcd-request-too-large'],
    line: 'Error from server: etcdserver: request is too large',
  },
  {
    messages: ['etcd-request-too-large'],
    line: 'Error: INSTALLATION FAILED: create: failed to create: etcdserver: request is too large',
  },
  {
    messages: ['helm-apply-conflict', 'apply-conflict'],
    line: 'Error: UPGRADE FAILED: conflict occurred while applying object shop/web apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.replicas',
  },
  {
    messages: ['helm-apply-conflict', 'apply-conflict'],
    line: 'conflict occurred while applying object kube-system/coredns apps/v1, Kind=Deployment: Apply failed with 2 conflicts: conflicts with "eks" using apps/v1',
  },
  {
    messages: ['object-has-been-modified'],
    line: 'Error from server (Conflict): error when replacing "web.yaml": Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
  },
  {
    messages: ['object-has-been-modified'],
    line: '{"level":"error","logger":"controller","msg":"Reconciler error","error":"Operation cannot be fulfilled on ingresses.networking.k8s.io \\"web\\": the object has been modified; please apply your changes to the latest version and try again"}',
  },
  {
    messages: ['apply-conflict'],
    line: 'error: Apply failed with 1 conflict: conflict with "kubectl-client-side-apply" using apps/v1: .spec.replicas',
  },
  {
    messages: ['apply-conflict'],
    line: 'Error: UPGRADE FAILED: conflict occurred while applying object shop/web apps/v1, Kind=Deployment: Apply failed with 1 conflict: conflict with "kube-controller-manager" using apps/v1: .spec.replicas',
  },
  {
    messages: ['etcd-throttle'],
    line: 'Error: INSTALLATION FAILED: failed to create resource: rpc error: code = ResourceExhausted desc = etcdserver: throttle: too many requests',
  },
  {
    messages: ['etcd-throttle'],
    line: 'Error from server: rpc error: code = ResourceExhausted desc = etcdserver: throttle: too many requests',
  },
  {
    messages: ['etcd-request-timed-out'],
    line: 'Error from server: etcdserver: request timed out',
  },
  {
    messages: ['etcd-request-timed-out'],
    line: 'rpc error: code = Unavailable desc = etcdserver: request timed out, possibly due to previous leader failure',
  },
  {
    messages: ['client-side-throttling'],
    line: 'I1127 09:12:40.114553 41213 request.go:752] "Waited before sending request" delay="1.19s" reason="client-side throttling, not priority and fairness" verb="GET" URL="https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/apis/karpenter.sh/v1?timeout=32s"',
  },
  {
    messages: ['client-side-throttling'],
    line: 'I0512 08:01:12 request.go:697] Waited for 1.045s due to client-side throttling, not priority and fairness, request: GET:https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/apis/apps/v1',
  },
  {
    messages: ['api-unable-to-handle'],
    line: 'Error from server (ServiceUnavailable): the server is currently unable to handle the request (get nodes.metrics.k8s.io)',
  },
  {
    messages: ['api-unable-to-handle'],
    line: 'error: unable to retrieve the complete list of server APIs: external.metrics.k8s.io/v1beta1: the server is currently unable to handle the request',
  },
  {
    messages: ['apiservice-failing-or-missing-response'],
    line: 'v1beta1.metrics.k8s.io kube-system/metrics-server False (FailedDiscoveryCheck) 3h24m Message: failing or missing response from https://10.0.1.218:10251/apis/metrics.k8s.io/v1beta1: Get "https://10.0.1.218:10251/apis/metrics.k8s.io/v1beta1": context deadline exceeded',
  },
  {
    messages: ['apiservice-failing-or-missing-response'],
    line: 'failing or missing response from https://10.0.1.218:4443/apis/metrics.k8s.io/v1beta1: Get "https://10.0.1.218:4443/apis/metrics.k8s.io/v1beta1": dial tcp 10.0.1.218:4443: i/o timeout',
  },
  {
    messages: ['apiservice-missing-endpoints'],
    line: 'v1beta1.metrics.k8s.io kube-system/metrics-server False (MissingEndpoints) 12m endpointslices for service/metrics-server in "kube-system" have no addresses with port name "https"',
  },
  {
    messages: ['apiservice-missing-endpoints'],
    line: 'reason: MissingEndpoints, message: endpointslices for service/keda-operator-metrics-apiserver in "keda" have no addresses with port name "https"',
  },
  {
    messages: ['unable-to-retrieve-complete-list'],
    line: 'error: unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: stale GroupVersion discovery: metrics.k8s.io/v1beta1',
  },
  {
    messages: ['unable-to-retrieve-complete-list', 'api-unable-to-handle'],
    line: 'Error: INSTALLATION FAILED: could not get apiVersions from Kubernetes: unable to retrieve the complete list of server APIs: external.metrics.k8s.io/v1beta1: the server is currently unable to handle the request',
  },
  {
    messages: ['argocd-credentials', 'api-asked-for-credentials'],
    line: 'ComparisonError: the server has asked for the client to provide credentials;ComparisonError: the server has asked for the client to provide credentials',
  },
  {
    messages: ['argocd-k8s-auth-20', 'exec-failed-with-exit-code'],
    line: 'failed to get server version: failed to get server version: Get "https://xxxxxx.gr7.us-east-1.eks.amazonaws.com/version?timeout=32s": getting credentials: exec: executable argocd-k8s-auth failed with exit code 20 (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['argocd-k8s-auth-20', 'exec-failed-with-exit-code'],
    line: 'rpc error: code = Unknown desc = Get "https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com/version?timeout=32s": getting credentials: exec: executable argocd-k8s-auth failed with exit code 20',
  },
  {
    messages: ['argocd-signed-request'],
    line: 'timeout while trying to get signed aws request: last error: error presigning AWS request: operation error STS: AssumeRole, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/argocd/1755 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/argocd-target',
  },
  {
    messages: ['argocd-namespace-not-permitted'],
    line: "one or more synchronization tasks are not valid: namespace kube-system is not permitted in project 'shop'",
  },
  {
    messages: ['argocd-namespace-not-permitted'],
    line: "application repo https://github.com/example/apps is not permitted in project 'shop'",
  },
  {
    messages: ['argocd-sync-tasks'],
    line: 'one or more synchronization tasks completed unsuccessfully, reason: Deployment.apps "orders" is forbidden: User "arn:aws:sts::111122223333:assumed-role/argocd/x" cannot patch resource "deployments"',
  },
  {
    messages: ['argocd-shared-resource'],
    line: 'SharedResourceWarning: Deployment/orders is part of applications argocd/shop and shop-old',
  },
  {
    messages: ['sts-not-authorized-web-identity'],
    line: 'An error occurred (AccessDenied) when calling the AssumeRoleWithWebIdentity operation: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  {
    messages: ['sts-not-authorized-web-identity'],
    line: 'operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, RequestID: 2f1c7a7e-0b1d-4d0e-9f5e-3c1b, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  {
    messages: ['sts-not-authorized-web-identity'],
    line: 'WebIdentityErr: failed to retrieve credentials caused by: AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity status code: 403, request id: ef27c9bd-e129-44ca-bbbe-839cdcc3e840',
  },
  {
    messages: ['cm-assume-web-identity', 'sts-not-authorized-web-identity', 'cm-assume-role'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: error instantiating route53 challenge solver: unable to assume role with web identity: operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  {
    messages: ['cm-assume-web-identity', 'cm-assume-role'],
    line: 'error instantiating route53 challenge solver: unable to assume role with web identity: InvalidIdentityToken: No OpenIDConnect provider found in your account',
  },
  {
    messages: ['sts-no-oidc-provider'],
    line: 'An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E',
  },
  {
    messages: ['sts-no-oidc-provider'],
    line: 'WebIdentityErr: failed to retrieve credentials caused by: InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.us-west-2.amazonaws.com/id/EXAMPLED539D4633E53DE1B716D3041E status code: 400',
  },
  {
    messages: ['sts-no-oidc-provider'],
    line: 'api error InvalidIdentityToken: No OpenIDConnect provider found in your account for https://oidc.eks.eu-west-1.amazonaws.com/id/EXAMPLE0123456789',
  },
  {
    messages: ['eksctl-no-oidc'],
    line: "[!] no IAM OIDC provider associated with cluster, try 'eksctl utils associate-iam-oidc-provider --region=eu-west-1 --cluster=my-cluster' Error: unable to create iamserviceaccount(s) without IAM OIDC provider enabled",
  },
  {
    messages: ['sts-token-audience'],
    line: '{"level":"error","ts":1608012218.83,"logger":"controller","msg":"Reconciler error","controller":"ingress","error":"WebIdentityErr: failed to retrieve credentials\\ncaused by: InvalidIdentityToken: Incorrect token audience\\n\\tstatus code: 400, request id: 322b1319-371a-40f3-9009-3bc6165f9e78"}',
  },
  {
    messages: ['sts-request-arn-invalid'],
    line: 'An error occurred (ValidationError) when calling the AssumeRoleWithWebIdentity operation: Request ARN is invalid',
  },
  {
    messages: ['sts-request-arn-invalid'],
    line: 'operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 400, RequestID: 9a, api error ValidationError: Request ARN is invalid',
  },
  {
    messages: ['sts-token-expired'],
    line: 'An error occurred (ExpiredTokenException) when calling the AssumeRoleWithWebIdentity operation: Token expired: current date/time 1626271164 must be before the expiration date/time1626191469',
  },
  {
    messages: ['sts-token-expired'],
    line: '<Code>ExpiredTokenException</Code><Message>Token expired: current date/time 1704727025 must be before the expiration date/time 1704574064</Message>',
  },
  {
    messages: ['iam-invalid-principal'],
    line: 'error updating IAM Role assume role policy: MalformedPolicyDocument: Invalid principal in policy: "AWS":"arn:aws:iam::111122223333:role/Orchestration_Role"',
  },
  {
    messages: ['auto-lt-configs'],
    line: 'Launched Unknown Unauthorized Error getting launch template configs: User is not authorized to perform this operation because no identity-based policy allows it',
  },
  { messages: ['auto-lt-configs'], line: 'Message: Error getting launch template configs' },
  {
    messages: ['auto-creating-fleet'],
    line: 'Launched Unknown Unauthorized Error creating fleet request: User is not authorized to perform this operation due to a service control policy',
  },
  {
    messages: ['auto-creating-fleet'],
    line: 'Message: Error creating fleet request: User is not authorized to perform this operation because no identity-based policy allows it',
  },
  {
    messages: ['auto-ec2nodeclass', 'no-matches-for-kind', 'resource-mapping-not-found'],
    line: 'error: resource mapping not found for name: "default" namespace: "" from "nodeclass.yaml": no matches for kind "EC2NodeClass" in version "karpenter.k8s.aws/v1" ensure CRDs are installed first',
  },
  {
    messages: ['cilium-gateway-crds'],
    line: 'level=error msg="Required GatewayAPI resources are not found, please refer to docs for installation instructions" module=operator.operator-controlplane.leader-lifecycle.gateway-api error="customresourcedefinitions.apiextensions.k8s.io \\"tlsroutes.gateway.networking.k8s.io\\" not found"',
  },
  {
    messages: ['cilium-ct-insertion'],
    line: 'xx drop (CT: Map insertion failed) flow 0x0 to endpoint 0, ifindex 3, file bpf_lxc.c:1183, , identity 24974->world: 10.0.1.5:43210 -> 203.0.113.7:443 tcp SYN',
  },
  {
    messages: ['cilium-nat-mapping'],
    line: 'xx drop (No mapping for NAT masquerade) flow 0x0 to endpoint 0, ifindex 3, identity 24974->world: 10.0.1.5:43210 -> 203.0.113.7:443 tcp SYN',
  },
  {
    messages: ['kernel-neighbor-overflow'],
    line: '[12345.678901] neighbour: arp_cache: neighbor table overflow!',
  },
  {
    messages: ['kernel-neighbor-overflow'],
    line: 'Jun 11 11:04:35 ip-10-0-1-23 kernel: neighbour: arp_cache: neighbor table overflow!',
  },
  {
    messages: ['coredns-sigterm'],
    line: '[INFO] SIGTERM: Shutting down servers then terminating',
  },
  {
    messages: ['istio-injector-dial'],
    line: 'Error creating: Internal error occurred: failed calling webhook "sidecar-injector.istio.io": Post https://istiod.istio-system.svc:443/inject?timeout=30s: dial tcp 10.129.45.155:15017: i/o timeout',
  },
  {
    messages: ['vpc-cni-missing-iam-event'],
    line: 'Warning MissingIAMPermissions 7m42s (x2 over 7m42s) aws-node Unauthorized operation: failed to call ec2:CreateTags due to missing permissions. Please refer https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md to attach relevant policy to IAM role',
  },
  {
    messages: ['vpc-cni-missing-iam-event'],
    line: 'kube-system 3m Warning MissingIAMPermissions pod/aws-node-mq5bk Unauthorized operation: failed to call ec2:DescribeSubnets due to missing permissions. Please refer https://github.com/aws/amazon-vpc-cni-k8s/blob/master/docs/iam-policy.md to attach relevant policy to IAM role',
  },
  {
    messages: ['vpc-cni-probe-50051', 'kubelet-grpc-probe-timeout'],
    line: 'Readiness probe failed: timeout: failed to connect service ":50051" within 5s',
  },
  {
    messages: ['vpc-cni-probe-50051', 'kubelet-grpc-probe-timeout'],
    line: 'Warning Unhealthy 2m (x31 over 7m) kubelet Liveness probe failed: timeout: failed to connect service ":50051" within 5s',
  },
  {
    messages: ['vpc-cni-probe-50051', 'kubelet-grpc-probe-timeout'],
    line: '{"level":"info","ts":"2026-05-29T08:40:11.004Z","caller":"/root/sdk/go1.24/src/runtime/proc.go:283","msg":"timeout: failed to connect service \\":50051\\" within 5s"}',
  },
  {
    messages: ['vpc-cni-checking-ipam'],
    line: 'time="2026-05-29T08:39:58Z" level=info msg="Starting IPAM daemon... " time="2026-05-29T08:39:58Z" level=info msg="Checking for IPAM connectivity... "',
  },
  {
    messages: ['vpc-cni-checking-ipam'],
    line: 'level=info msg="Checking for IPAM connectivity... " (and nothing after it, 1/2 Running, restarts every few minutes)',
  },
  {
    messages: ['vpc-cni-describe-eni-denied'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"awsutils/awsutils.go:1702","msg":"Failed to call ec2:DescribeNetworkInterfaces for [eni-0b70601dc9523f511]: operation error EC2: DescribeNetworkInterfaces, https response error StatusCode: 403, RequestID: f4fab8d0-6cd2-411b-972f-2445b5ebff3b, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-0123456789abcdef0 is not authorized to perform: ec2:DescribeNetworkInterfaces because no identity-based policy allows the ec2:DescribeNetworkInterfaces action"}',
  },
  {
    messages: ['vpc-cni-describe-eni-denied'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"awsutils/awsutils.go:1702","msg":"Failed to call ec2:DescribeNetworkInterfaces for [eni-0aa]: RequestError: send request failed caused by: Post \\"https://ec2.eu-west-1.amazonaws.com/\\": dial tcp 54.239.33.1:443: i/o timeout"}',
  },
  {
    messages: ['vpc-cni-api-server'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"k8sapi/k8sutils.go:180","msg":"Unable to reach API Server, Get \\"https://10.100.0.1:443/version?timeout=5s\\": dial tcp 10.100.0.1:443: i/o timeout"}',
  },
  {
    messages: ['vpc-cni-api-server', 'net-tls-handshake-timeout'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"k8sapi/k8sutils.go:180","msg":"Unable to reach API Server, Get \\"https://172.20.0.1:443/version\\": net/http: TLS handshake timeout"}',
  },
  {
    messages: ['vpc-cni-api-connectivity'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"aws-k8s-agent/main.go:116","msg":"Failed to check API server connectivity: error communicating with apiserver: Unauthorized"}',
  },
  {
    messages: ['vpc-cni-api-connectivity'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"aws-k8s-agent/main.go:116","msg":"Failed to check API server connectivity: timed out waiting for the condition"}',
  },
  {
    messages: ['vpc-cni-init-failure'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: ipamd init: failed to retrieve attached ENIs info: DescribeAllENIs: failed to get local ENI metadata"}',
  },
  {
    messages: ['vpc-cni-init-failure'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: ipamd: failed to validate configuration"}',
  },
  {
    messages: ['vpc-cni-init-failure', 'vpc-cni-custom-networking-no-eni'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: Failed to attach any ENIs for custom networking"}',
  },
  {
    messages: ['vpc-cni-no-eniconfig', 'vpc-cni-eniconfig-not-available'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:649","msg":"No ENIConfig could be found for this node%!(EXTRA *errors.fundamental=eniconfig: eniconfig is not available)"}',
  },
  {
    messages: ['vpc-cni-no-eniconfig'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:649","msg":"No ENIConfig could be found for this node"}',
  },
  {
    messages: ['vpc-cni-eniconfig-not-available'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:1057","msg":"Failed to get pod ENI config: eniconfig: eniconfig is not available"}',
  },
  {
    messages: ['vpc-cni-custom-networking-no-eni', 'vpc-cni-init-failure'],
    line: '{"level":"error","ts":"2026-03-10T06:11:09.334Z","caller":"aws-k8s-agent/main.go:152","msg":"Initialization failure: Failed to attach any ENIs for custom networking"}',
  },
  {
    messages: ['vpc-cni-custom-networking-no-eni'],
    line: 'Failed to attach any ENIs for custom networking',
  },
  {
    messages: ['vpc-cni-ipv6-prefix-only'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:2767","msg":"IPv6 is supported only in Prefix Delegation mode. Custom Networking is not supported in IPv6 mode. Please set the env variables accordingly."}',
  },
  {
    messages: ['vpc-cni-ipv6-prefix-only'],
    line: 'IPv6 is supported only in Prefix Delegation mode. Custom Networking is not supported in IPv6 mode. Please set the env variables accordingly.',
  },
  {
    messages: ['vpc-cni-warm-prefix-zero'],
    line: 'time="2026-04-03T11:20:31Z" level=error msg="Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set. Please configure either one of the WARM_{PREFIX/IP}_TARGET or MINIMUM_IP_TARGET env variables"',
  },
  {
    messages: ['vpc-cni-warm-prefix-zero'],
    line: 'level=error msg="Setting WARM_PREFIX_TARGET = 0 is not supported while WARM_IP_TARGET/MINIMUM_IP_TARGET is not set."',
  },
  {
    messages: ['npa-ipamd-socket'],
    line: '{"level":"error","ts":"2026-07-20T08:00:12.120Z","caller":"aws-network-policy-agent/main.go:216","msg":"Failed to connect to ipamd at unix:///var/run/aws-node/ipamd.sock: context deadline exceeded"}',
  },
  {
    messages: ['npa-ipamd-socket'],
    line: '2026-07-20 08:00:12 Logger.check error: Failed to connect to ipamd at unix:///var/run/aws-node/ipamd.sock: connection error: desc = "transport: Error while dialing: dial unix /var/run/aws-node/ipamd.sock: connect: no such file or directory"',
  },
  {
    messages: ['npa-grpc-port'],
    line: '{"level":"error","ts":"2025-07-02T14:45:17.292Z","logger":"setup","caller":"workspace/main.go:127","msg":"Failed to set up gRPC Handler","error":"network policy agent: failed to listen to gRPC port: listen tcp 127.0.0.1:50052: bind: address already in use"}',
  },
  {
    messages: ['npa-grpc-port'],
    line: 'Failed to set up gRPC Handler listen tcp 127.0.0.1:50052: bind: address already in use',
  },
  {
    messages: ['npa-events-binary'],
    line: '{"level":"error","ts":"2026-02-04T12:09:55.871Z","caller":"ebpf/bpf_client.go:220","msg":"Unable to load events binary. Required for policy enforcement, exiting..error: operation not permitted"}',
  },
  {
    messages: ['npa-events-binary'],
    line: 'Unable to load events binary. Required for policy enforcement, exiting..error: invalid argument',
  },
  {
    messages: ['npa-region-imds', 'hybrid-imds', 'lbc-region', 'lbc-init-cloud'],
    line: 'unable to initialize AWS cloud session for Cloudwatch logs failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable: operation error ec2imds: GetRegion, request canceled, context deadline exceeded',
  },
  {
    messages: ['npa-region-imds', 'lbc-region'],
    line: '{"level":"error","caller":"ebpf/events.go:95","msg":"failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable"}',
  },
  {
    messages: ['kubectl-couldnt-get-api-group-list'],
    line: 'E1127 09:12:40.114553 41213 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list: Get \\"https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/api?timeout=32s\\": dial tcp 10.0.12.7:443: i/o timeout"',
  },
  {
    messages: ['kubectl-couldnt-get-api-group-list'],
    line: 'E1127 09:12:41 memcache.go:265] couldn\'t get current server API group list: Get "http://localhost:8080/api?timeout=32s": dial tcp 127.0.0.1:8080: connect: connection refused',
  },
  {
    messages: ['kubectl-unable-to-connect'],
    line: 'Unable to connect to the server: dial tcp 203.0.113.10:443: i/o timeout',
  },
  {
    messages: ['kubectl-unable-to-connect', 'eks-endpoint-no-such-host'],
    line: 'Unable to connect to the server: dial tcp: lookup ABCDEF.gr7.eu-west-1.eks.amazonaws.com on 127.0.0.53:53: no such host',
  },
  {
    messages: ['argocd-live-state-cluster', 'argocd-cluster-info'],
    line: 'Failed to load live state: failed to get cluster info for "https://10.0.4.9": error synchronizing cache state : failed to get server version: Get "https://10.0.4.9/version": dial tcp 10.0.4.9:443: i/o timeout',
  },
  {
    messages: ['helm-cluster-unreachable'],
    line: 'Error: INSTALLATION FAILED: Kubernetes cluster unreachable: Get "http://localhost:8080/version": dial tcp 127.0.0.1:8080: connect: connection refused',
  },
  {
    messages: ['kubectl-connection-refused-localhost'],
    line: 'The connection to the server localhost:8080 was refused - did you specify the right host or port?',
  },
  {
    messages: ['kubectl-connection-refused-localhost'],
    line: 'The connection to the server 127.0.0.1:6443 was refused - did you specify the right host or port?',
  },
  {
    messages: ['eks-health-remote-tls', 'kubectl-tls-internal-error'],
    line: 'Error from server: error dialing backend: remote error: tls: internal error',
  },
  {
    messages: ['error-dialing-backend'],
    line: 'Error from server: error dialing backend: dial tcp 10.0.12.31:10250: i/o timeout',
  },
  {
    messages: ['error-dialing-backend', 'net-go-no-route'],
    line: 'Error: : error upgrading connection: error dialing backend: dial tcp 172.17.3.9:10250: getsockopt: no route to host',
  },
  {
    messages: ['x509-unknown-authority-kubectl'],
    line: 'Unable to connect to the server: tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['x509-unknown-authority-kubectl'],
    line: 'E1127 09:12:40 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list: Get \\"https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/api?timeout=32s\\": tls: failed to verify certificate: x509: certificate signed by unknown authority"',
  },
  {
    messages: ['x509-expired'],
    line: 'Unable to connect to the server: tls: failed to verify certificate: x509: certificate has expired or is not yet valid: current time 2024-01-01T00:00:12Z is before 2026-11-20T09:00:00Z',
  },
  {
    messages: ['webhook-certificate-expired'],
    line: 'failed calling webhook "webhook.cert-manager.io": failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/validate?timeout=30s": x509: certificate has expired or is not yet valid: current time 2026-11-27T09:12:40Z is after 2026-11-20T09:00:00Z',
  },
  {
    messages: ['x509-not-valid-for-name'],
    line: 'failed calling webhook "validation.gatekeeper.sh": failed to call webhook: Post "https://gatekeeper-webhook-service.gatekeeper-system.svc:443/v1/admit?timeout=3s": x509: certificate is valid for gatekeeper-webhook-service.gatekeeper.svc, not gatekeeper-webhook-service.gatekeeper-system.svc',
  },
  {
    messages: ['x509-not-valid-for-name'],
    line: 'Unable to connect to the server: tls: failed to verify certificate: x509: certificate is valid for *.eks.amazonaws.com, not api.internal.example.com',
  },
  {
    messages: ['kubelet-no-serving-certificate'],
    line: 'kubelet[2113]: I1127 09:12:40 log.go:245] http: TLS handshake error from 10.0.44.31:48784: no serving certificate available for the kubelet',
  },
  {
    messages: ['kubelet-no-serving-certificate'],
    line: 'kubelet[2113]: http: TLS handshake error from 172.16.10.2:50416: no serving certificate available for the kubelet',
  },
  {
    messages: ['kubectl-tls-internal-error'],
    line: 'Error from server: Get "https://10.0.12.31:10250/containerLogs/shop/web-7c9d8f6b5d-x2k4q/web": remote error: tls: internal error',
  },
  {
    messages: ['kubectl-tls-internal-error', 'eks-health-remote-tls'],
    line: 'error dialing backend: remote error: tls: internal error',
  },
  {
    messages: ['cdk-restmappings-prune', 'no-matches-for-kind', 'cdk-rollback-failed'],
    line: 'Received response status [FAILED] from custom resource. Message returned: Error: b\'configmap/aws-auth configured\\nerror: error retrieving RESTMappings to prune: invalid resource extensions/v1beta1, Kind=Ingress, Namespaced=true: no matches for kind "Ingress" in version "extensions/v1beta1"\\n\'',
  },
  {
    messages: ['cdk-restmappings-prune', 'no-matches-for-kind'],
    line: 'error: error retrieving RESTMappings to prune: invalid resource batch/v1beta1, Kind=CronJob, Namespaced=true: no matches for kind "CronJob" in version "batch/v1beta1"',
  },
  {
    messages: ['cdk-rollback-failed'],
    line: 'UPDATE_FAILED | Custom::AWSCDK-EKS-Cluster | Received response status [FAILED] from custom resource. Message returned: ResourceNotReadyException: Resources for the function are being restored.',
  },
  {
    messages: ['cdk-rollback-failed'],
    line: "UPDATE_ROLLBACK_FAILED: Received response status [FAILED] from custom resource. Message returned: Error: b'error: You must be logged in to the server (Unauthorized)'",
  },
  {
    messages: ['cm-assume-role'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: error instantiating route53 challenge solver: unable to assume role: operation error STS: AssumeRole, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/jetstack-cert-manager/1594210708202645062 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/jetstack-cert-manager',
  },
  {
    messages: ['cm-assume-role'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: error instantiating route53 challenge solver: unable to assume role: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-07014edbf556cb4ce is not authorized to perform: sts:AssumeRole',
  },
  {
    messages: ['cm-ambient'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: error instantiating route53 challenge solver: unable to construct route53 provider: empty credentials; perhaps you meant to enable ambient credentials?',
  },
  {
    messages: ['cm-ambient'],
    line: 'unable to construct route53 provider: empty credentials; perhaps you meant to enable ambient credentials?',
  },
  {
    messages: ['cm-zone-id'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: failed to determine Route 53 hosted zone ID: operation error Route 53: ListHostedZonesByName, https response error StatusCode: 403, RequestID: 11, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-0123456789abcdef0 is not authorized to perform: route53:ListHostedZonesByName',
  },
  {
    messages: ['cm-zone-id', 'cm-zone-not-found'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: failed to determine Route 53 hosted zone ID: zone example.com. not found in Route 53 for domain _acme-challenge.shop.example.com.',
  },
  {
    messages: ['cm-change-record'],
    line: 'Warning PresentError 9s (x4 over 40s) cert-manager-challenges Error presenting challenge: failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, https response error StatusCode: 403, RequestID: 2b, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-role/1736330057360477495 is not authorized to perform: route53:ChangeResourceRecordSets on resource: arn:aws:route53:::hostedzone/Z01 because no identity-based policy allows the route53:ChangeResourceRecordSets action',
  },
  {
    messages: ['cm-change-record'],
    line: 'E0108 09:54:17.451291 1 controller.go:157] "re-queuing item due to error processing" err="failed to change Route 53 record set: operation error Route 53: ChangeResourceRecordSets, failed to resolve service endpoint"',
  },
  {
    messages: ['cm-zone-not-found'],
    line: 'zone internal.example.com. not found in Route 53 for domain _acme-challenge.api.internal.example.com.',
  },
  {
    messages: ['cm-self-check'],
    line: 'Waiting for HTTP-01 challenge propagation: failed to perform self check GET request \'http://shop.example.com/.well-known/acme-challenge/0aB1\': Get "http://shop.example.com/.well-known/acme-challenge/0aB1": dial tcp: lookup shop.example.com on 10.100.0.10:53: no such host',
  },
  {
    messages: ['cm-self-check'],
    line: 'Waiting for HTTP-01 challenge propagation: failed to perform self check GET request \'http://shop.example.com/.well-known/acme-challenge/x\': Get "https://shop.example.com:443/": remote error: tls: handshake failure',
  },
  {
    messages: ['cilium-no-ip'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "c6f7": plugin type="cilium-cni" failed (add): unable to allocate IP via local cilium agent: [POST /ipam][502] postIpamFailure  No more IPs available',
  },
  {
    messages: ['cilium-eni-timeout'],
    line: 'level=fatal msg="Error while creating daemon" error="failed to configure ENIs: Timed out waiting for ENIs to be attached" subsys=daemon',
  },
  {
    messages: ['cilium-no-api'],
    line: 'level=error msg="Unable to contact k8s api-server" error="Get \\"https://10.100.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 10.100.0.1:443: i/o timeout" ipAddr="https://10.100.0.1:443" subsys=k8s-client',
  },
  {
    messages: ['cilium-vlan-filter'],
    line: 'xx drop (VLAN traffic disallowed by VLAN filter) flow 0x0 to endpoint 0, ifindex 9, file bpf_host.c:1236, , identity unknown->unknown: 10.0.12.7 -> 10.0.14.9',
  },
  {
    messages: ['calico-felix-not-ready'],
    line: 'Warning  Unhealthy  2m11s (x8 over 4m)  kubelet  Readiness probe failed: calico/node is not ready: felix is not ready: readiness probe reporting 503',
  },
  {
    messages: ['calico-bird-not-ready'],
    line: 'Warning  Unhealthy  50s  kubelet  Readiness probe failed: calico/node is not ready: BIRD is not ready: Error querying BIRD: unable to connect to BIRDv4 socket: dial unix /var/run/calico/bird.ctl: connect: connection refused',
  },
  {
    messages: ['calico-typha-unreachable'],
    line: '2026-10-03 11:20:41.002 [ERROR][61] felix/daemon.go 1107: Failed to connect to Typha. Retrying... error=dial tcp 10.0.13.40:5473: i/o timeout',
  },
  {
    messages: ['node-cache-localip'],
    line: '2026/10/02 09:11:52 [FATAL] Error parsing flags - invalid localip specified - "__PILLAR__LOCAL__DNS__", Exiting',
  },
  {
    messages: ['node-cache-interface'],
    line: '[ERROR] Failed to add non-existent interface nodelocaldns: operation not permitted',
  },
  {
    messages: ['node-cache-dummy-device'],
    line: '2026/10/02 09:11:52 [ERROR] Error checking dummy device nodelocaldns - operation not permitted',
  },
  {
    messages: ['node-cache-upstream'],
    line: '[WARNING] Unable to lookup IP address of Upstream service kube-dns-upstream, env KUBE_DNS_UPSTREAM_SERVICE_HOST `${KUBE_DNS_UPSTREAM_SERVICE_HOST}`',
  },
  {
    messages: ['lattice-no-network'],
    line: 'Programmed   False   Pending   VPC Lattice Service Network not found',
  },
  {
    messages: ['lattice-several-networks'],
    line: "message: Found multiple VPC Lattice Service Networks matching Gateway name. Either ensure only one Service Network has a matching name, or use the Service Network's id as the Gateway name.",
  },
  {
    messages: ['lattice-one-association'],
    line: 'An error occurred (ConflictException) when calling CreateServiceNetworkVpcAssociation: ConflictException: VPC has already been associated to a service network.',
  },
  {
    messages: ['lattice-no-vpc-id'],
    line: '{"level":"error","msg":"Reconciler error","controller":"gateway","error":"cannot discover RAM-shared service networks: CLUSTER_VPC_ID environment variable is not set"}',
  },
  {
    messages: ['lattice-vpc-not-specified'],
    line: 'panic: init config failed: vpcId is not specified: EC2MetadataError: failed to make EC2Metadata request',
  },
  {
    messages: ['traefik-middleware'],
    line: '2026-10-05T08:31:11Z ERR error="middleware \\"shop-strip@kubernetescrd\\" does not exist" entryPointName=websecure routerName=shop-web@kubernetes',
  },
  {
    messages: ['traefik-service'],
    line: '2026-10-05T08:31:11Z ERR error="kubernetes service not found: shop/web" ingress=web namespace=shop providerName=kubernetescrd',
  },
  {
    messages: ['traefik-cross-namespace'],
    line: '2026-10-05T08:31:11Z ERR Cannot create service error="service other/web not in the parent resource namespace shop" ingress=web namespace=shop',
  },
  {
    messages: ['traefik-external-name'],
    line: '2026-10-05T08:31:11Z ERR error="externalName services not allowed: shop/legacy" ingress=web namespace=shop providerName=kubernetescrd',
  },
  {
    messages: ['kong-apply-failed'],
    line: '5s  Warning  KongConfigurationApplyFailed  pod/kong-kong-7d9c  failed to apply Kong configuration to https://10.0.3.17:8444: HTTP status 400 (message: "failed posting new config to /config")',
  },
  {
    messages: ['istio-workload-certificate'],
    line: 'warning envoy config external/envoy/source/common/config/grpc_stream.h gRPC config stream closed: failed to warm certificate: failed to generate workload certificate: create certificate: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 172.20.189.46:15012: i/o timeout"',
  },
  {
    messages: ['cm-unexpected-response'],
    line: 'E1003 08:00:01.123456       1 sync.go:208] "propagation check failed" err="did not get expected response \\"Vkc3AYnC.M6iHhBlWM\\" when querying endpoint" logger="cert-manager.controller"',
  },
  {
    messages: ['cm-presented-key'],
    line: 'Waiting for HTTP-01 challenge propagation: did not get expected response when querying endpoint, expected "Vkc3AYnC.M6iHhBlWM" but got: <!DOCTYPE html> <html la... (truncated)',
  },
  {
    messages: ['nginx-ssl-certificate'],
    line: 'W1003 08:00:01.123456       7 controller.go:1468] Error getting SSL certificate "shop/shop-tls": local SSL certificate shop/shop-tls was not found. Using default certificate',
  },
  {
    messages: ['nginx-certificate-host'],
    line: 'W1003 08:00:01.123456       7 controller.go:1488] SSL certificate "shop/shop-tls" does not contain a Common Name or Subject Alternative Name for server "shop.example.com": x509: certificate is valid for www.example.com, not shop.example.com',
  },
  {
    messages: ['nginx-reload-failed'],
    line: 'E1003 08:00:01.123456       7 controller.go:226] Unexpected failure reloading the backend:',
  },
  {
    messages: ['nginx-reload-event'],
    line: 'Warning  RELOAD  2m (x14 over 9m)  nginx-ingress-controller  Error reloading NGINX: exit status 1',
  },
  {
    messages: ['nginx-nameservers'],
    line: 'W1028 20:10:58.459181       6 nginx.go:83] Error reading system nameservers: open /etc/resolv.conf: permission denied',
  },
  {
    messages: ['nginx-connect-timeout'],
    line: '2026/10/02 07:12:44 [error] 33#33: *8123 upstream timed out (110: Operation timed out) while connecting to upstream, client: 10.0.1.5, server: shop.example.com, request: "GET / HTTP/1.1", upstream: "http://10.0.4.17:8080/"',
  },
  {
    messages: ['kp-nft-list-sets'],
    line: 'E0603 10:11:12.123456       1 proxier.go:1321] "Failed to list existing sets" err="failed to run nft: signal: segmentation fault"',
  },
  {
    messages: ['coredns-ready-refused'],
    line: 'Warning  Unhealthy  3s (x42 over 7m)  kubelet  Readiness probe failed: Get "http://10.0.3.17:8181/ready": dial tcp 10.0.3.17:8181: connect: connection refused',
  },
  {
    messages: ['oidc-no-such-host'],
    line: 'dial tcp: lookup oidc.eks.eu-central-1.amazonaws.com on 10.144.197.2:53: no such host',
  },
  {
    messages: ['lbc-unknown-flag'],
    line: 'unknown flag: --disable-restricted-sg-rules',
  },
  {
    messages: ['lbc-binding-arn'],
    line: '{"level":"error","msg":"Reconciler error","reconciler kind":"TargetGroupBinding","name":"ws","error":"ValidationError: \'arn:aws:elasticloadbalancing:us-east-2:111122223333:targetgroup/ws/4e446602feb6d777\' is not a valid target group ARN"}',
  },
  {
    messages: ['lbc-waf-missing'],
    line: 'Warning  FailedDeployModel  7m39s (x665 over 6d9h)  ingress  Failed deploy model due to WAFNonexistentItemException: AWS WAF couldn’t perform the operation because your resource doesn’t exist.',
  },
  {
    messages: ['elb-duplicate-target-group'],
    line: "Warning  SyncLoadBalancerFailed  79s  service-controller  Error syncing load balancer: failed to ensure load balancer: Error creating load balancer target group: \"DuplicateTargetGroupName: A target group with the same name 'k8s-istiosys-istioing-e5ab3b8d49' exists, but with different settings",
  },
  {
    messages: ['npa-get-caller'],
    line: '2026-03-12 11:09:25.825854065 +0000 UTC Logger.check error: failed to get caller',
  },
  {
    messages: ['lbc-target-port-zero'],
    line: '{"level":"error","msg":"Reconciler error","controller":"ingress","name":"lb.group","error":"InvalidParameter: 1 validation error(s) found.\\n- minimum field value of 1, CreateTargetGroupInput.Port.\\n"}',
  },
  {
    messages: ['cilium-unauthorized'],
    line: 'cilium-operator error retrieving resource lock kube-system/cilium-operator-resource-lock: Unauthorized',
  },
  {
    messages: ['edns-records-limit'],
    line: 'time="2022-01-24T09:51:35Z" level=error msg="InvalidChangeBatch: [Number of records limit of 1000 exceeded.]\\n\\tstatus code: 400, request id: d9d5300d-42db-4b68-9ba5-062c97008cce"',
  },
  {
    messages: ['edns-rdata-limit'],
    line: 'time="2019-06-27T09:04:22Z" level=error msg="InvalidChangeBatch: [RDATA character limit of 32000 exceeded.]\\n\\tstatus code: 400"',
  },
  {
    messages: ['vpc-cni-alloc-eni'],
    line: '{"level":"error","ts":"2023-03-09T04:09:07.998Z","caller":"ipamd/ipamd.go:819","msg":"Failed to increase pool size due to not able to allocate ENI AllocENI: error attaching ENI: attachENI: failed to attach ENI: Interface count 4 exceeds the limit for d3en.12xlarge"}',
  },
  {
    messages: ['lbc-target-port-value'],
    line: "Warning  FailedDeployModel  43m  ingress  Failed deploy model due to operation error Elastic Load Balancing v2: CreateTargetGroup, https response error StatusCode: 400, api error ValidationError: 1 validation error detected: Value '0' at 'port' failed to satisfy constraint: Member must have value greater than or equal to 1",
  },
  {
    messages: ['lbc-health-check-port'],
    line: 'ValidationError: CreateTargetGroup: Health check port 0 must be within 1-65535 or traffic-port',
  },
  {
    messages: ['lbc-secret-forbidden'],
    line: 'ingress: shop/web: secrets "okta-secret" is forbidden: User "system:serviceaccount:kube-system:aws-load-balancer-controller" cannot get resource "secrets" in API group "" in the namespace "shop"',
  },
  {
    messages: ['lbc-client-id-missing'],
    line: 'Warning  FailedBuildModel  4s (x12 over 18s)  ingress  Failed build model due to missing clientID, secret: shop/oidc',
  },
  {
    messages: ['lbc-client-secret-missing'],
    line: 'Warning  FailedBuildModel  4s (x12 over 18s)  ingress  Failed build model due to missing clientSecret, secret: shop/oidc',
  },
  {
    messages: ['lbc-unknown-action'],
    line: 'Warning  FailedBuildModel  3s  ingress  Failed build model due to unknown action type: authenticate-cognito',
  },
  {
    messages: ['lbc-missing-idp'],
    line: 'Warning  FailedBuildModel  3s  ingress  Failed build model due to missing IDPConfigOIDC',
  },
  {
    messages: ['lbc-missing-idp-cognito'],
    line: 'Warning  FailedBuildModel  3s  ingress  Failed build model due to missing IDPConfigCognito',
  },
  {
    messages: ['cm-wrong-status'],
    line: "Waiting for HTTP-01 challenge propagation: wrong status code '404', expected '200'",
  },
  {
    messages: ['cm-wrong-status'],
    line: "Waiting for HTTP-01 challenge propagation: wrong status code '503', expected '200'",
  },
  {
    messages: ['cm-not-propagated'],
    line: 'Waiting for DNS-01 challenge propagation: DNS record for "shop.example.com" not yet propagated',
  },
  {
    messages: ['cm-not-propagated'],
    line: 'Reason: Waiting for DNS-01 challenge propagation: DNS record for "example.com" not yet propagated (for hours)',
  },
  {
    messages: [
      'ca-not-trigger-scale-up',
      'ca-max-node-group-size',
      'scheduler-node-affinity-selector',
    ],
    line: "Normal NotTriggerScaleUp 42s cluster-autoscaler pod didn't trigger scale-up: 2 node(s) didn't match Pod's node affinity/selector, 1 max node group size reached",
  },
  {
    messages: ['ca-not-trigger-scale-up', 'scheduler-insufficient-cpu'],
    line: 'I0702 12:46:14.945401 1 event_sink_logging_wrapper.go:48] Event(v1.ObjectReference{Kind:"Pod", Namespace:"shop", Name:"web-699d84fcc5-7c4pr"}): type: \'Normal\' reason: \'NotTriggerScaleUp\' pod didn\'t trigger scale-up: 1 Insufficient cpu',
  },
  {
    messages: ['ca-max-node-group-size'],
    line: "Normal NotTriggerScaleUp 6m42s cluster-autoscaler pod didn't trigger scale-up: 2 max node group size reached",
  },
  {
    messages: ['ca-max-node-group-size', 'scheduler-node-affinity-selector'],
    line: "pod didn't trigger scale-up: 12 node(s) didn't match Pod's node affinity/selector, 3 max node group size reached",
  },
  {
    messages: ['ca-in-backoff'],
    line: "Normal NotTriggerScaleUp 42s cluster-autoscaler pod didn't trigger scale-up: 1 in backoff after failed scale-up",
  },
  {
    messages: ['ca-in-backoff', 'fargate-taint', 'scheduler-untolerated-taints'],
    line: "pod didn't trigger scale-up: 3 node(s) had untolerated taint(s), 2 in backoff after failed scale-up",
  },
  {
    messages: ['ca-node-group-not-ready-backoff'],
    line: 'W0506 14:23:31.057935 1 orchestrator.go:599] Node group eks-general-9ac1b2 is not ready for scaleup - backoff with status: {true {2 UnfulfillableCapacity could not launch: InsufficientInstanceCapacity}}',
  },
  {
    messages: ['ca-node-group-not-ready-backoff'],
    line: 'W0506 14:23:31 scale_up.go:335] Node group eks-staging-2020 is not ready for scaleup - backoff',
  },
  {
    messages: ['ca-scale-up-timed-out'],
    line: 'W1127 09:27:40.114553 1 clusterstate.go:358] Scale-up timed out for node group eks-general-9ac1b2 after 15m12.4s',
  },
  {
    messages: ['ca-cannot-provision-any-more'],
    line: 'W1127 09:12:40 auto_scaling_groups.go:519] Instance group eks-general-9ac1b2 cannot provision any more nodes!',
  },
  {
    messages: ['ca-cannot-provision-any-more'],
    line: 'W0506 14:23:31 auto_scaling_groups.go:463] Instance group eks-spot-77 cannot provision any more nodes!',
  },
  {
    messages: ['ca-asg-scaling-failed'],
    line: 'W1127 09:12:40 auto_scaling_groups.go:555] ASG eks-general-9ac1b2 scaling failed with description: Launching a new EC2 instance. Status Reason: Could not launch Spot Instances. UnfulfillableCapacity - Unable to fulfill capacity due to your request configuration.',
  },
  {
    messages: ['ca-asg-scaling-failed'],
    line: 'ASG eks-gpu-1 scaling failed with description: Launching a new EC2 instance. Status Reason: You have requested more vCPU capacity than your current vCPU limit of 32 allows',
  },
  {
    messages: ['ca-scale-up-failed-for-group', 'pod-uses-node-role'],
    line: 'Warning FailedToScaleUpGroup configmap/cluster-autoscaler-status Scale-up failed for group eks-general-9ac1b2: operation error Auto Scaling: SetDesiredCapacity, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0 is not authorized to perform: autoscaling:SetDesiredCapacity',
  },
  {
    messages: ['ca-scale-up-failed-for-group'],
    line: 'Scale-up failed for group eks-gpu-1: size increase too large - desired:4 max:3',
  },
  {
    messages: ['ca-failed-aws-manager', 'sdk-no-imds-role'],
    line: 'F1127 09:12:40.114553 1 aws_cloud_provider.go:483] Failed to create AWS Manager: operation error Auto Scaling: DescribeAutoScalingGroups, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found',
  },
  {
    messages: ['ca-failed-aws-manager', 'pod-uses-node-role'],
    line: 'F0512 08:01:12 aws_cloud_provider.go:386] Failed to create AWS Manager: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/node/i-0123456789abcdef0 is not authorized to perform: autoscaling:DescribeAutoScalingGroups',
  },
  {
    messages: ['ca-failed-describe-nodegroup'],
    line: 'E1127 09:12:40 managed_nodegroup_cache.go:136] Failed to query the managed nodegroup general for the cluster my-cluster while looking for labels/taints/tags: operation error EKS: DescribeNodegroup, https response error StatusCode: 403, AccessDeniedException',
  },
  {
    messages: ['ca-failed-describe-nodegroup'],
    line: 'E0512 managed_nodegroup_cache.go:133] Failed to query the managed nodegroup gpu for the cluster my-cluster while looking for labels/taints/tags: RequestError: send request failed: dial tcp 52.94.9.1:443: i/o timeout',
  },
  {
    messages: ['ca-unknown-instance-type'],
    line: 'E1127 09:12:40 mixed_nodeinfos_processor.go:182] Unable to build proper template node for eks-new-1: ASG "eks-new-1" uses the unknown EC2 instance type "m9g.large"',
  },
  {
    messages: ['ca-unknown-instance-type'],
    line: 'ASG "eks-gpu-2" uses the unknown EC2 instance type "p6e-gb200.36xlarge"',
  },
  {
    messages: ['ca-not-ready-for-scale-up'],
    line: "pod didn't trigger scale-up: 1 not ready for scale-up",
  },
  {
    messages: ['ca-not-ready-for-scale-up'],
    line: "Normal NotTriggerScaleUp 12s cluster-autoscaler pod didn't trigger scale-up: 2 not ready for scale-up",
  },
  {
    messages: ['ca-cluster-not-ready'],
    line: 'W1127 09:12:40.114553 1 static_autoscaler.go:474] Cluster is not ready for autoscaling',
  },
  {
    messages: ['ca-cluster-not-ready'],
    line: 'cluster-autoscaler-5f8c9d7b6-x2k4q W1127 09:12:50 static_autoscaler.go:474] Cluster is not ready for autoscaling',
  },
  {
    messages: ['eks-az-capacity'],
    line: "UnsupportedAvailabilityZoneException: Cannot create cluster 'my-cluster' because us-east-1e, the targeted availability zone, does not currently have sufficient capacity to support the cluster. Retry and choose from these availability zones: us-east-1a, us-east-1b, us-east-1c, us-east-1d, us-east-1f",
  },
  {
    messages: ['eks-cluster-exists'],
    line: 'Error: creating EKS Cluster (my-cluster): ResourceInUseException: Cluster already exists with name: my-cluster',
  },
  {
    messages: ['eks-cluster-exists'],
    line: 'An error occurred (ResourceInUseException) when calling the CreateCluster operation: Cluster already exists with name: my-cluster',
  },
  {
    messages: ['eks-role-not-assumable'],
    line: 'InvalidParameterException: Role could not be assumed because the trusted entity is not correct',
  },
  {
    messages: ['eks-auto-all-three'],
    line: 'InvalidParameterException: For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
  },
  {
    messages: ['eks-auto-all-three'],
    line: 'Error: updating EKS Cluster (my-cluster) compute config: operation error EKS: UpdateClusterConfig, https response error StatusCode: 400, InvalidParameterException: For EKS Auto Mode, please ensure that all required configs, including computeConfig, kubernetesNetworkConfig, and blockStorage are all either fully enabled or fully disabled.',
  },
  {
    messages: ['eks-auto-bootstrap'],
    line: 'InvalidParameterException: When EKS Auto Mode is enabled, bootstrapSelfManagedAddons must be set to false.',
  },
  {
    messages: ['eks-auto-bootstrap'],
    line: 'Error: creating EKS Cluster (dev): operation error EKS: CreateCluster, https response error StatusCode: 400, InvalidParameterException: When EKS Auto Mode is enabled, bootstrapSelfManagedAddons must be set to false.',
  },
  {
    messages: ['eks-auto-auth-mode'],
    line: 'InvalidParameterException: When EKS Auto Mode is enabled, you must use an EKS access config authentication mode of API_AND_CONFIG_MAP or API',
  },
  {
    messages: ['eks-auto-noderole'],
    line: 'InvalidParameterException: When Compute Config nodeRoleArn is null or empty, nodePool list cannot be populated.',
  },
  {
    messages: ['eks-auto-not-enabled'],
    line: 'InvalidRequestException: Cannot modify EKS Auto Mode configuration. Auto Mode is not enabled on this cluster.',
  },
  {
    messages: ['kubelet-failed-create-pod-sandbox', 'vpc-cni-no-ip-for-container'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46b1d2c3": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
  },
  {
    messages: ['kubelet-sandbox-deadline-exceeded'],
    line: 'Warning FailedCreatePodSandBox 2m kubelet Failed to create pod sandbox: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  },
  {
    messages: ['kubelet-mount-setup-failed', 'kubelet-configmap-not-found'],
    line: 'Warning FailedMount 14s (x9 over 2m) kubelet MountVolume.SetUp failed for volume "config" : configmap "my-app" not found',
  },
  {
    messages: ['efs-setup-deadline', 'kubelet-mount-setup-failed'],
    line: 'Warning FailedMount 20s kubelet MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  },
  {
    messages: ['vpc-cni-no-ip-for-container'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46c1a9e7b24d5c8f3a6b0d2e9c7a41b58d3f6e0c1a2b4d7e8f90123456789a": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
  },
  {
    messages: ['vpc-cni-no-ip-for-container'],
    line: 'Warning FailedCreatePodSandBox 2m3s kubelet (combined from similar events): Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "d78e79e2f3c65976885cf228da933b8d": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
  },
  {
    messages: ['vpc-cni-no-ip-for-container'],
    line: 'networkPlugin cni failed to set up pod "batch-5c8d7_jobs" network: add cmd: failed to assign an IP address to container',
  },
  {
    messages: ['vpc-cni-addnetwork-grpc'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46c1a9e7b24d5c8f3a6b0d2e9c7a41b58d3f6e0c1a2b4d7e8f90123456789a": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:50051: connect: connection refused"',
  },
  {
    messages: ['vpc-cni-addnetwork-grpc'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "9a1b3c": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: Error received from AddNetwork gRPC call: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  },
  {
    messages: ['kubelet-configmap-not-found'],
    line: 'Warning Failed 3s (x7 over 72s) kubelet Error: configmap "my-app" not found',
  },
  {
    messages: ['kubelet-secret-not-found'],
    line: 'Warning FailedMount 6s (x8 over 70s) kubelet MountVolume.SetUp failed for volume "cert" : secret "aws-load-balancer-webhook-tls" not found',
  },
  {
    messages: ['kubelet-secret-not-found'],
    line: 'Warning Failed 2s (x4 over 31s) kubelet Error: secret "db-credentials" not found',
  },
  {
    messages: ['kubelet-key-not-in-configmap'],
    line: "Warning Failed 5s (x6 over 58s) kubelet Error: couldn't find key LOG_LEVEL in ConfigMap shop/my-app",
  },
  {
    messages: ['kubelet-key-not-in-configmap'],
    line: "web-7c9d8f6b5d-x2k4q 0/1 CreateContainerConfigError 0 41s # Error: couldn't find key LOG_LEVEL in ConfigMap shop/my-app",
  },
  {
    messages: ['kubelet-unable-to-attach-or-mount'],
    line: 'Warning FailedMount 65s (x4 over 7m) kubelet Unable to attach or mount volumes: unmounted volumes=[data], unattached volumes=[data], failed to process volumes=[]: timed out waiting for the condition',
  },
  {
    messages: ['kubelet-unable-to-attach-or-mount'],
    line: 'Warning FailedMount 2m kubelet Unable to attach or mount volumes: unmounted volumes=[data config], unattached volumes=[], failed to process volumes=[]: context deadline exceeded',
  },
  {
    messages: ['attach-volume-failed', 'ebs-could-not-attach'],
    line: 'Warning FailedAttachVolume 12s (x6 over 90s) attachdetach-controller AttachVolume.Attach failed for volume "pvc-2f6c" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": operation error EC2: AttachVolume, api error UnauthorizedOperation',
  },
  {
    messages: ['attach-volume-failed', 'ebs-could-not-attach'],
    line: 'AttachVolume.Attach failed for volume "pvc-2f6c" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": context deadline exceeded',
  },
  {
    messages: ['vpc-cni-setup-network'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46c1a9e7b24d5c8f3a6b0d2e9c7a41b58d3f6e0c1a2b4d7e8f90123456789a": plugin type="aws-cni" name="aws-cni" failed (add): add command: failed to setup network: SetupPodNetwork: failed to setup veth pair: setup NS network: failed to add default route: file exists',
  },
  {
    messages: ['vpc-cni-setup-network'],
    line: 'plugin type="aws-cni" name="aws-cni" failed (add): add command: failed to setup network: setup NS network: failed to add host route: file exists',
  },
  {
    messages: ['vpc-cni-network-policy-setup'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46c1a9e7b24d5c8f3a6b0d2e9c7a41b58d3f6e0c1a2b4d7e8f90123456789a": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to setup network policy',
  },
  {
    messages: ['vpc-cni-network-policy-setup'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "77e0b1": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to setup network policy',
  },
  {
    messages: ['containerd-name-is-reserved'],
    line: 'Warning Failed 2m (x31 over 9m) kubelet Error: failed to reserve container name "web_web-7c9d8f6b5d-x2k4q_shop_681d0337_0": name "web_web-7c9d8f6b5d-x2k4q_shop_681d0337_0" is reserved for "b7c1f0d3"',
  },
  {
    messages: ['containerd-name-is-reserved'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to reserve sandbox name "web-0_shop_681d0337_0": name "web-0_shop_681d0337_0" is reserved for "0f46b1d2"',
  },
  {
    messages: ['containerd-failed-to-get-sandbox-image'],
    line: 'Warning FailedCreatePodSandBox 7s (x2 over 18s) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to pull image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to resolve reference: unexpected status from HEAD request: 401 Unauthorized',
  },
  {
    messages: ['containerd-failed-to-get-sandbox-image'],
    line: 'E0526 11:27:32 log.go:32] "RunPodSandbox from runtime service failed" err="rpc error: code = NotFound desc = failed to start sandbox \\"6141681b\\": failed to get sandbox image \\"localhost/kubernetes/pause\\": image \\"localhost/kubernetes/pause\\": not found"',
  },
  {
    messages: ['kubelet-image-will-run-as-root'],
    line: 'Warning Failed 4s (x5 over 48s) kubelet Error: container has runAsNonRoot and image will run as root (pod: "web-7c9d8f6b5d-x2k4q_shop(681d0337-535c-4106-a2ad-eac8c3caf9da)", container: web)',
  },
  {
    messages: ['kubelet-image-will-run-as-root'],
    line: 'web-7c9d8f6b5d-x2k4q 0/1 CreateContainerConfigError 0 20s container has runAsNonRoot and image will run as root',
  },
  {
    messages: ['kubelet-back-off-restarting'],
    line: 'Warning BackOff 8s (x9 over 4m) kubelet Back-off restarting failed container web in pod my-app-7c9d8f6b5d-x2k4q_default(681d0337-535c-4106-a2ad-eac8c3caf9da)',
  },
  {
    messages: ['containerd-no-command-specified'],
    line: 'Warning Failed 3s (x3 over 20s) kubelet Error: failed to generate container "b7c1f0d3" spec: failed to generate spec: no command specified',
  },
  {
    messages: ['containerd-no-command-specified'],
    line: 'reason: CreateContainerError message: failed to generate container "b7c1f0d3" spec: failed to generate spec: no command specified',
  },
  {
    messages: ['containerd-failed-to-create-task'],
    line: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/app/start": stat /app/start: no such file or directory',
  },
  {
    messages: ['containerd-failed-to-create-task'],
    line: 'Warning Failed 4s kubelet Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: exec: "/docker-entrypoint.sh": permission denied',
  },
  {
    messages: ['kubelet-failed-liveness-probe'],
    line: 'Normal Killing 30s (x3 over 4m) kubelet Container web failed liveness probe, will be restarted',
  },
  {
    messages: ['kubelet-failed-liveness-probe'],
    line: 'Killing container with a grace period: Container web failed liveness probe, will be restarted',
  },
  {
    messages: ['kubelet-executable-not-found', 'containerd-failed-to-create-task'],
    line: 'Warning Failed 3s (x3 over 18s) kubelet Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "bash": executable file not found in $PATH',
  },
  {
    messages: ['kubelet-executable-not-found'],
    line: 'Last State: Terminated Reason: StartError Exit Code: 128 Message: exec: "./start.sh": executable file not found in $PATH',
  },
  {
    messages: ['kubelet-exec-format-error'],
    line: 'exec /usr/local/bin/docker-entrypoint.sh: exec format error',
  },
  {
    messages: ['kubelet-exec-format-error'],
    line: 'standard_init_linux.go:228: exec user process caused: exec format error',
  },
  {
    messages: ['kubelet-post-start-hook-failed'],
    line: 'Warning FailedPostStartHook 2s (x4 over 40s) kubelet PostStartHook failed',
  },
  {
    messages: ['kubelet-post-start-hook-failed'],
    line: 'Warning FailedPostStartHook 9s kubelet PostStartHook failed (container web in pod web-0_shop)',
  },
  {
    messages: ['kubelet-pre-stop-hook-failed'],
    line: 'Warning FailedPreStopHook 5s kubelet PreStopHook failed',
  },
  {
    messages: ['kubelet-pre-stop-hook-failed'],
    line: 'Warning FailedPreStopHook 31s kubelet PreStopHook failed (pod orders-7d9c6f5b8-x2x7k)',
  },
  {
    messages: ['eks-delete-nodegroups'],
    line: 'Error: deleting EKS Cluster (demo-eks-cluster): operation error EKS: DeleteCluster, https response error StatusCode: 409, RequestID: 63c01105-9ff0-48f7-94d1-449ee0657688, ResourceInUseException: Cluster has nodegroups attached',
  },
  {
    messages: ['eks-delete-nodegroups'],
    line: 'An error occurred (ResourceInUseException) when calling the DeleteCluster operation: Cluster has nodegroups attached',
  },
  {
    messages: ['eks-delete-capabilities'],
    line: 'operation error EKS: DeleteCluster, https response error StatusCode: 409, ResourceInUseException: Cluster has capabilities attached',
  },
  {
    messages: ['eks-delete-capabilities'],
    line: 'An error occurred (ResourceInUseException) when calling the DeleteCluster operation: Cluster has capabilities attached',
  },
  {
    messages: ['eks-delete-fargate-profiles'],
    line: 'unable to delete EKS cluster: failed to request delete of eks cluster my-cluster: ResourceInUseException: Cluster has Fargate Profiles in ACTIVE/CREATING state',
  },
  {
    messages: ['eks-ng-sg-delete'],
    line: '{"code": "Ec2SecurityGroupDeletionFailure", "message": "We could not delete the remote access security group for your managed node group.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-sg-delete'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: Ec2SecurityGroupDeletionFailure",
  },
  {
    messages: ['eks-delete-sg-dependency'],
    line: 'Error deleting security group: DependencyViolation: resource sg-0123456789abcdef0 has a dependent object status code: 400, request id: 6f2d',
  },
  {
    messages: ['eks-delete-sg-dependency'],
    line: 'Error: deleting Security Group (sg-0123456789abcdef0): operation error EC2: DeleteSecurityGroup, https response error StatusCode: 400, api error DependencyViolation: resource sg-0123456789abcdef0 has a dependent object',
  },
  {
    messages: ['ec2-vpc-has-dependencies'],
    line: "Error: Error deleting VPC: DependencyViolation: The vpc 'vpc-0d583caa141c170b6' has dependencies and cannot be deleted.",
  },
  {
    messages: ['ec2-vpc-has-dependencies'],
    line: "Error: deleting EC2 VPC (vpc-0123456789abcdef0): operation error EC2: DeleteVpc, https response error StatusCode: 400, api error DependencyViolation: The vpc 'vpc-0123456789abcdef0' has dependencies and cannot be deleted.",
  },
  {
    messages: ['ec2-subnet-has-dependencies'],
    line: "Resource handler returned message: \"The subnet 'subnet-0123456789abcdef0' has dependencies and cannot be deleted.",
  },
  {
    messages: ['ec2-subnet-has-dependencies'],
    line: "Error: deleting EC2 Subnet (subnet-0123456789abcdef0): operation error EC2: DeleteSubnet, api error DependencyViolation: The subnet 'subnet-0123456789abcdef0' has dependencies and cannot be deleted.",
  },
  {
    messages: ['coredns-plugin-errors-timeout'],
    line: '[ERROR] plugin/errors: 2 app.example.com. A: read udp 10.0.43.148:57589->10.0.0.2:53: i/o timeout',
  },
  {
    messages: ['coredns-plugin-errors-timeout'],
    line: '[ERROR] plugin/errors: 2 sqs.eu-west-1.amazonaws.com. AAAA: read udp 10.0.12.31:41234->10.0.0.2:53: i/o timeout',
  },
  {
    messages: ['coredns-waiting-for-api'],
    line: '[INFO] plugin/kubernetes: waiting for Kubernetes API before starting server',
  },
  {
    messages: ['coredns-waiting-for-api', 'coredns-plugins-not-ready'],
    line: '[INFO] plugin/ready: Plugins not ready: "kubernetes" [INFO] plugin/kubernetes: waiting for Kubernetes API before starting server',
  },
  {
    messages: ['coredns-unsynced-api'],
    line: '[WARNING] plugin/kubernetes: starting server with unsynced Kubernetes API',
  },
  {
    messages: ['coredns-unsynced-api'],
    line: '.:53 [WARNING] plugin/kubernetes: starting server with unsynced Kubernetes API CoreDNS-1.13.2',
  },
  {
    messages: ['coredns-plugins-not-ready'],
    line: '[INFO] plugin/ready: Plugins not ready: "kubernetes"',
  },
  {
    messages: [
      'coredns-endpointslices-forbidden',
      'forbidden-cluster-scope',
      'forbidden-service-account',
    ],
    line: '[ERROR] plugin/kubernetes: Failed to watch *v1.EndpointSlice: failed to list *v1.EndpointSlice: endpointslices.discovery.k8s.io is forbidden: User "system:serviceaccount:kube-system:coredns" cannot list resource "endpointslices" in API group "discovery.k8s.io" at the cluster scope',
  },
  {
    messages: [
      'coredns-endpointslices-forbidden',
      'forbidden-cluster-scope',
      'forbidden-service-account',
    ],
    line: '[ERROR] plugin/kubernetes: Failed to watch: failed to list *v1.EndpointSlice: endpointslices.discovery.k8s.io is forbidden: User "system:serviceaccount:kube-system:coredns" cannot list resource "endpointslices" in API group "discovery.k8s.io" at the cluster scope',
  },
  {
    messages: ['coredns-endpointslices-forbidden'],
    line: 'E0706 21:02:37.616396 1 reflector.go:138] pkg/mod/k8s.io/client-go@v0.21.1/tools/cache/reflector.go:167: Failed to watch *v1.EndpointSlice: failed to list *v1.EndpointSlice: endpointslices.discovery.k8s.io is forbidden',
  },
  {
    messages: ['coredns-hinfo-timeout', 'coredns-plugin-errors-timeout'],
    line: '[ERROR] plugin/errors: 2 2645034031827185895.3589184578021158306. HINFO: read udp 10.32.0.2:34463->10.118.225.100:53: i/o timeout',
  },
  {
    messages: ['coredns-hinfo-timeout', 'coredns-plugin-errors-timeout'],
    line: '[ERROR] plugin/errors: 2 5938573456.4487298. HINFO: read udp 10.0.12.31:34463->10.0.0.2:53: i/o timeout',
  },
  {
    messages: ['coredns-no-healthy-proxies'],
    line: '[ERROR] plugin/errors: 2 db.corp.example.com. A: no healthy proxies',
  },
  {
    messages: ['coredns-no-healthy-proxies'],
    line: '[ERROR] plugin/errors: 2 ldap.corp.example.com. AAAA: no healthy proxies',
  },
  {
    messages: ['coredns-concurrent-queries'],
    line: '[ERROR] plugin/errors: 2 api.example.com. A: concurrent queries exceeded maximum 1000',
  },
  {
    messages: ['coredns-concurrent-queries'],
    line: '[ERROR] plugin/errors: 2 s3.eu-west-1.amazonaws.com. A: concurrent queries exceeded maximum 1000',
  },
  {
    messages: ['coredns-loop-detected'],
    line: '[FATAL] plugin/loop: Loop (127.0.0.1:55953 -> :53) detected for zone ".", see https://coredns.io/plugins/loop#troubleshooting. Query: "HINFO 4547991504243258144.3688648895315093531."',
  },
  {
    messages: ['kubelet-nameserver-limits'],
    line: 'Warning DNSConfigForming 2m (x31 over 40m) kubelet Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.2 10.1.0.2 10.2.0.2',
  },
  {
    messages: ['kubelet-nameserver-limits'],
    line: 'E1127 09:12:40 dns.go:153] "Nameserver limits exceeded" err="Nameserver limits were exceeded, some nameservers have been omitted, the applied nameserver line is: 10.0.0.2 8.8.8.8 1.1.1.1"',
  },
  {
    messages: ['kubelet-search-limits'],
    line: 'Warning DNSConfigForming 8s kubelet Search Line limits were exceeded, some search paths have been omitted, the applied search line is: shop.svc.cluster.local svc.cluster.local cluster.local eu-west-1.compute.internal',
  },
  {
    messages: ['kubelet-search-limits'],
    line: 'DNSConfigForming Search Line limits were exceeded, some search paths have been omitted, the applied search line is: default.svc.cluster.local svc.cluster.local cluster.local',
  },
  {
    messages: ['edns-no-zone'],
    line: 'time="2026-05-11T09:56:32Z" level=debug msg="Skipping record shop.example.org. because no hosted zone matching record DNS Name was detected"',
  },
  {
    messages: ['edns-no-zone'],
    line: 'time="2026-05-11T09:56:32Z" level=debug msg="Skipping record api.internal.example.com. because no hosted zone matching record DNS Name was detected"',
  },
  {
    messages: ['edns-up-to-date'],
    line: 'time="2026-05-11T09:56:32Z" level=info msg="All records are already up to date"',
  },
  {
    messages: ['edns-up-to-date'],
    line: 'time="2026-05-11T09:56:32Z" level=info msg="All records are already up to date, there are no changes for the matching hosted zones"',
  },
  {
    messages: ['edns-already-exists', 'edns-failure-in-zone'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failure in zone projecta.example.com. when submitting change batch: operation error Route 53: ChangeResourceRecordSets, https response error StatusCode: 400, RequestID: cef75d3b, InvalidChangeBatch: [Tried to create resource record set [name=\'external-dns-cname-app.projecta.example.com.\', type=\'TXT\'] but it already exists]"',
  },
  {
    messages: ['edns-already-exists'],
    line: "InvalidChangeBatch: [Tried to create resource record set [name='abc.example.com.', type='A'] but it already exists] status code: 400",
  },
  {
    messages: ['edns-owner-mismatch'],
    line: 'time="2026-05-11T09:56:32Z" level=debug msg="Skipping endpoint shop.example.com 300 IN A shop-1.elb.amazonaws.com [] because owner id does not match for one or more items to create, found: \\"\\", required: \\"my-cluster\\""',
  },
  {
    messages: ['edns-owner-mismatch'],
    line: 'time="2026-05-11T09:56:32Z" level=debug msg="Skipping endpoint api.example.com 0 IN CNAME because owner id does not match for one or more items to create, found: \\"old-cluster\\", required: \\"new-cluster\\""',
  },
  {
    messages: ['edns-list-zones', 'edns-records-retrieval'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failed to do run once: soft error\\nrecords retrieval failed: soft error\\nfailed to list hosted zones: operation error Route 53: ListHostedZones, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-0123456789abcdef0 is not authorized to perform: route53:ListHostedZones"',
  },
  {
    messages: ['edns-list-zones', 'sdk-no-imds-role'],
    line: 'time="2026-05-11T09:56:32Z" level=fatal msg="Failed to do run once: soft error\\nfailed to list hosted zones: operation error Route 53: ListHostedZones, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found"',
  },
  {
    messages: ['edns-records-retrieval'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failed to do run once: soft error\\nrecords retrieval failed: soft error\\nfailed to list resource records sets for zone /hostedzone/Z01 using aws profile \\"\\": operation error Route 53: ListResourceRecordSets, https response error StatusCode: 403, api error AccessDenied"',
  },
  {
    messages: ['edns-records-retrieval', 'edns-list-zones'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="records retrieval failed: failed to list hosted zones: Throttling: Rate exceeded"',
  },
  {
    messages: ['edns-failed-submit'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failed to do run once: soft error\\nfailed to submit all changes for the following zones: [/hostedzone/Z0123456789ABCDEFGHIJ] (consecutive soft errors: 3)"',
  },
  {
    messages: ['edns-failed-submit'],
    line: 'time="2026-05-11T09:56:32Z" level=fatal msg="failed to submit all changes for the following zones: [/hostedzone/Z0123456789ABCDEFGHIJ]"',
  },
  {
    messages: ['edns-failure-in-zone'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failure in zone example.com. when submitting change batch: operation error Route 53: ChangeResourceRecordSets, https response error StatusCode: 403, RequestID: 5b, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/external-dns/1 is not authorized to perform: route53:ChangeResourceRecordSets on resource: arn:aws:route53:::hostedzone/Z0123456789ABCDEFGHIJ"',
  },
  {
    messages: ['edns-failure-in-zone'],
    line: 'time="2026-05-11T09:56:32Z" level=error msg="Failure in zone example.com. when submitting change batch: InvalidChangeBatch: [RRSet of type A with DNS name shop.example.com. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.com.]"',
  },
  {
    messages: ['edns-policy-required'],
    line: 'time="2026-05-11T09:56:32Z" level=fatal msg="config validation failed: --policy must be set explicitly (one of: sync, upsert-only, create-only)"',
  },
  {
    messages: ['edns-policy-required'],
    line: 'config validation failed: --policy must be set explicitly (one of: sync, upsert-only, create-only)',
  },
  {
    messages: ['eksctl-cfn-unexpected-status'],
    line: '[✖] unexpected status "ROLLBACK_IN_PROGRESS" while waiting for CloudFormation stack "eksctl-my-cluster-nodegroup-general"',
  },
  {
    messages: ['eksctl-cfn-unexpected-status'],
    line: '[✖] unexpected status "CREATE_FAILED" while waiting for CloudFormation stack "eksctl-my-cluster-cluster"',
  },
  {
    messages: ['eksctl-cfn-unexpected-status'],
    line: '[✖] unexpected status "DELETE_FAILED" while waiting for CloudFormation stack "eksctl-my-cluster-cluster"',
  },
  {
    messages: ['eksctl-delete-failed-resources'],
    line: '[!] found the following undeleted stacks: eksctl-my-cluster-nodegroup-general,eksctl-my-cluster-cluster Error: failed to delete all resources',
  },
  {
    messages: ['eksctl-no-stacks'],
    line: 'Error: getting existing configuration for cluster "my-cluster": no eksctl-managed CloudFormation stacks found for "my-cluster"',
  },
  {
    messages: ['eksctl-no-stacks'],
    line: '[!] no eksctl-managed CloudFormation stacks found for "my-cluster", will attempt to create nodegroup(s) on non eksctl-managed cluster',
  },
  {
    messages: ['eksctl-vpc-required'],
    line: 'Error: loading VPC spec for cluster "my-cluster": VPC configuration required for creating nodegroups on clusters not owned by eksctl: vpc.subnets, vpc.id, vpc.securityGroup',
  },
  {
    messages: ['eksctl-egress-rules'],
    line: 'Error: vpc.securityGroup (sg-0123456789abcdef0) has egress rules that were not attached by eksctl; vpc.securityGroup should not contain any non-default external egress rules on a cluster not created by eksctl (rule ID: sgr-0aaa)',
  },
  {
    messages: ['containerd-failed-to-extract-layer', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "my-app:1.4.2": failed to pull and unpack image "docker.io/library/my-app:1.4.2": failed to extract layer (application/vnd.oci.image.layer.v1.tar+gzip sha256:2b96) to overlayfs as "extract-114-abc sha256:77aa": write /var/lib/containerd/io.containerd.snapshotter.v1.overlayfs/snapshots/41/fs/usr/lib/libx.so: no space left on device',
  },
  {
    messages: ['containerd-failed-to-extract-layer'],
    line: 'failed to extract layer (application/vnd.docker.image.rootfs.diff.tar.gzip sha256:9c2f) to overlayfs as "extract-77": unexpected EOF',
  },
  {
    messages: ['kubelet-node-low-on-resource'],
    line: 'Warning Evicted 2m kubelet The node was low on resource: memory. Threshold quantity: 100Mi, available: 76080Ki. Container web was using 912388Ki, request is 256Mi, has larger consumption of memory.',
  },
  {
    messages: ['kubelet-node-low-on-resource'],
    line: 'The node was low on resource: ephemeral-storage. Threshold quantity: 3170846026, available: 2914572Ki. Container api was using 28368Ki, request is 0, has larger consumption of ephemeral-storage.',
  },
  {
    messages: ['kubelet-node-had-condition'],
    line: 'Warning Evicted 5s kubelet The node had condition: [DiskPressure].',
  },
  {
    messages: ['kubelet-node-had-condition'],
    line: 'Pod was rejected: The node had condition: [MemoryPressure].',
  },
  {
    messages: ['kubelet-container-ephemeral-limit'],
    line: 'Warning Evicted 14s kubelet Container web exceeded its local ephemeral storage limit "1Gi". ',
  },
  {
    messages: ['kubelet-container-ephemeral-limit'],
    line: 'status.message: Container builder exceeded its local ephemeral storage limit "10Gi".',
  },
  {
    messages: ['kubelet-pod-ephemeral-limit'],
    line: 'Warning Evicted 9s kubelet Pod ephemeral local storage usage exceeds the total limit of containers 1Gi. ',
  },
  {
    messages: ['kubelet-pod-ephemeral-limit'],
    line: 'reason: Evicted message: Pod ephemeral local storage usage exceeds the total limit of containers 2Gi.',
  },
  {
    messages: ['kubelet-emptydir-limit'],
    line: 'Warning Evicted 3s kubelet Usage of EmptyDir volume "cache" exceeds the limit "500Mi". ',
  },
  {
    messages: ['kubelet-emptydir-limit'],
    line: 'status.message: Usage of EmptyDir volume "tmp" exceeds the limit "1Gi".',
  },
  {
    messages: ['kubelet-eviction-threshold-met'],
    line: 'Warning EvictionThresholdMet 3m (x21 over 9m) kubelet Attempting to reclaim ephemeral-storage',
  },
  {
    messages: ['kubelet-eviction-threshold-met'],
    line: 'Warning EvictionThresholdMet 40s kubelet Attempting to reclaim memory',
  },
  {
    messages: ['kubelet-image-filesystem-full'],
    line: "Warning FreeDiskSpaceFailed 2m kubelet Insufficient free disk space on the node's image filesystem (92% of 20.0 GiB used). Failed to free sufficient space by deleting unused images (freed 0 bytes). Investigate disk usage, as it could be used by active images, logs, volumes, or other data.",
  },
  {
    messages: ['kubelet-image-filesystem-full'],
    line: "Warning ImageGCFailed 7m (x3 over 17m) kubelet Insufficient free disk space on the node's image filesystem (97% of 19.9 GiB used). Failed to free sufficient space by deleting unused images (freed 1048576 bytes).",
  },
  {
    messages: ['kubelet-devices-unavailable'],
    line: 'Warning UnexpectedAdmissionError 84s kubelet Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 1, Available: 0, which is unexpected',
  },
  {
    messages: ['kubelet-devices-unavailable'],
    line: 'Status: Failed Reason: UnexpectedAdmissionError Message: Pod was rejected: Allocate failed due to requested number of devices unavailable for nvidia.com/gpu. Requested: 4, Available: 0, which is unexpected',
  },
  {
    messages: ['kubelet-no-healthy-devices'],
    line: 'Warning UnexpectedAdmissionError 84s kubelet Allocate failed due to no healthy devices present; cannot allocate unhealthy devices nvidia.com/gpu, which is unexpected',
  },
  {
    messages: ['kubelet-no-healthy-devices'],
    line: 'Pod was rejected: Allocate failed due to no healthy devices present; cannot allocate unhealthy devices vpc.amazonaws.com/pod-eni, which is unexpected',
  },
  {
    messages: ['kubelet-node-shutdown-terminated'],
    line: 'Reason: Terminated Message: Pod was terminated in response to imminent node shutdown.',
  },
  {
    messages: ['kubelet-node-shutdown-terminated'],
    line: 'orders-7d9c6f5b8-x2x7k 0/1 Terminated 0 3h Pod was terminated in response to imminent node shutdown.',
  },
  {
    messages: ['kubelet-node-shutting-down-rejected'],
    line: 'Warning NodeShutdown 1s kubelet Pod was rejected as the node is shutting down.',
  },
  {
    messages: ['kubelet-node-shutting-down-rejected'],
    line: 'Reason: NodeShutdown Message: Pod was rejected as the node is shutting down.',
  },
  {
    messages: ['eso-validate-store'],
    line: 'Status: InvalidProviderConfig Message: unable to validate store',
  },
  {
    messages: ['eso-validate-store', 'sts-not-authorized-web-identity'],
    line: '{"level":"error","ts":1747640000.12,"logger":"controllers.ClusterSecretStore","msg":"unable to validate store","error":"could not validate provider: operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity"}',
  },
  {
    messages: ['eso-create-client'],
    line: 'Status: InvalidProviderConfig Message: unable to create client',
  },
  {
    messages: ['eso-sa-role'],
    line: 'unable to create session: an IAM role must be associated with service account external-secrets (namespace: external-secrets)',
  },
  {
    messages: ['eso-sa-role', 'eso-validate-store'],
    line: '{"level":"error","ts":1747640000.12,"logger":"controllers.SecretStore","msg":"unable to validate store","error":"could not get provider client: unable to create session: an IAM role must be associated with service account shop (namespace: shop)"}',
  },
  {
    messages: ['eso-store-not-ready'],
    line: 'Warning UpdateFailed external-secrets SecretStore "aws" is not ready',
  },
  {
    messages: ['eso-store-not-ready'],
    line: 'ClusterSecretStore "aws-secrets-manager" is not ready',
  },
  {
    messages: ['eso-cluster-store-namespace'],
    line: 'Warning UpdateFailed external-secrets using cluster store "aws" is not allowed from namespace "shop": denied by spec.condition',
  },
  {
    messages: ['eso-cluster-store-namespace'],
    line: 'using cluster store "platform" is not allowed from namespace "default": denied by spec.condition',
  },
  {
    messages: ['eso-get-store', 'kubelet-secret-not-found'],
    line: 'Warning UpdateFailed external-secrets could not get SecretStore "aws", SecretStore.external-secrets.io "aws" not found',
  },
  {
    messages: ['eso-get-secret-data'],
    line: 'Status: SecretSyncedError Message: could not get secret data from provider',
  },
  {
    messages: ['eso-secret-not-exist'],
    line: 'Warning UpdateFailed external-secrets error processing spec.data[0] (key: shop/ordrs), err: Secret does not exist',
  },
  {
    messages: ['eso-secret-not-exist'],
    line: 'error processing spec.dataFrom[0].extract, err: Secret does not exist',
  },
  {
    messages: ['eso-owned-by-another'],
    line: 'Status: SecretSyncedError Message: target is owned by another ExternalSecret',
  },
  {
    messages: ['eso-invalid-keys'],
    line: "error processing spec.dataFrom[0].extract, err: invalid secret keys (TIP: use rewrite or conversionStrategy to change keys): key has invalid character /, only alphanumeric, '-', '.' and '_' are allowed: shop/password",
  },
  {
    messages: ['eso-invalid-keys'],
    line: 'invalid secret keys (TIP: use rewrite or conversionStrategy to change keys): key is empty',
  },
  {
    messages: ['eso-v1beta1-gone', 'no-matches-for-kind', 'resource-mapping-not-found'],
    line: 'error: resource mapping not found for name: "orders-db" namespace: "shop" from "es.yaml": no matches for kind "ExternalSecret" in version "external-secrets.io/v1beta1" ensure CRDs are installed first',
  },
  {
    messages: ['ascp-mount-failed', 'ascp-fetch-secret'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = eu-west-1: Failed fetching secret shop/orders: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/orders/1 is not authorized to perform: secretsmanager:GetSecretValue',
  },
  {
    messages: ['ascp-mount-failed', 'ascp-provider-not-found', 'kubelet-secret-not-found'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: error connecting to provider "aws": provider not found: provider "aws"',
  },
  {
    messages: ['ascp-all-regions', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = Failed to fetch secret from all regions. Verify secret exists and required permissions are granted for: shop/orders',
  },
  {
    messages: ['ascp-spc-not-found', 'kubelet-secret-not-found'],
    line: 'Warning FailedMount 5s kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to get secretproviderclass shop/orders, error: SecretProviderClass.secrets-store.csi.x-k8s.io "orders" not found',
  },
  {
    messages: ['ascp-spc-not-found', 'kubelet-secret-not-found'],
    line: 'failed to get secretproviderclass default/aws-secrets, error: SecretProviderClass.secrets-store.csi.x-k8s.io "aws-secrets" not found',
  },
  {
    messages: ['ascp-jmes'],
    line: 'W1128 09:12:40.184213       1 secrets_manager_provider.go:85] JMES Path - password for object alias - db-password does not point to a valid object.',
  },
  {
    messages: ['ascp-region-node', 'kubelet-secret-not-found', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = failed to retrieve region from node. error Region not found',
  },
  {
    messages: ['ascp-region-node'],
    line: 'failed to retrieve region from node. error nodes "ip-10-0-1-23" is forbidden',
  },
  {
    messages: ['ascp-csi-token', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = CSI token error: IRSA token extraction failed: serviceAccount.tokens not provided - ensure tokenRequests is configured in CSIDriver - ensure tokenRequests is configured in CSIDriver spec',
  },
  {
    messages: ['ascp-csi-token', 'ascp-audience'],
    line: 'CSI token error: Pod Identity token extraction failed: token for audience "pods.eks.amazonaws.com" not found - ensure tokenRequests includes this audience in CSIDriver - ensure tokenRequests is configured in CSIDriver spec',
  },
  {
    messages: ['ascp-audience'],
    line: 'token for audience "pods.eks.amazonaws.com" not found - ensure tokenRequests includes this audience in CSIDriver',
  },
  {
    messages: ['ascp-audience', 'kubelet-secret-not-found', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = CSI token error: Pod Identity token extraction failed: token for audience "pods.eks.amazonaws.com" not found - ensure tokenRequests includes this audience in CSIDriver',
  },
  {
    messages: ['fargate-pvc-not-bound'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: volumes not supported: data not supported because: PVC data-milvus-etcd-0 not bound',
  },
  {
    messages: ['fargate-pvc-not-bound'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: volumes not supported: gitlab-config not supported because: PVC config not bound, gitlab-logs not supported because: PVC logs not bound',
  },
  {
    messages: ['fargate-pvc-not-found', 'scheduler-pvc-not-found'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Pod not supported on Fargate: volumes not supported: persistence not supported because: persistentvolumeclaim "test-pvc" not found',
  },
  {
    messages: ['fargate-misconfigured'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Misconfigured Fargate Profile: fargate profile karpenter blocked for new launches due to: Pod execution role is not found in auth config or does not have all required permissions for launching fargate pods.',
  },
  {
    messages: ['fargate-misconfigured'],
    line: 'Warning FailedScheduling 2m2s fargate-scheduler Misconfigured Fargate Profile: fargate profile coredns blocked for new launches due to: Pod execution role is not found in auth config or does not have all required permissions for launching fargate pods.',
  },
  {
    messages: ['forbidden-in-namespace'],
    line: 'Error from server (Forbidden): pods is forbidden: User "arn:aws:sts::111122223333:assumed-role/developers/ana" cannot list resource "pods" in API group "" in the namespace "shop"',
  },
  {
    messages: ['forbidden-in-namespace'],
    line: 'could not get information about the resource: serviceentries.networking.istio.io "my-app" is forbidden: User "arn:aws:sts::111122223333:assumed-role/deploy/session" cannot get resource "serviceentries" in API group "networking.istio.io" in the namespace "shop"',
  },
  {
    messages: ['forbidden-path'],
    line: '{"kind":"Status","status":"Failure","message":"forbidden: User \\"arn:aws:sts::111122223333:assumed-role/dev/ana\\" cannot get path \\"/metrics\\"","reason":"Forbidden","code":403}',
  },
  {
    messages: ['forbidden-path'],
    line: 'Error from server (Forbidden): forbidden: User "system:anonymous" cannot get path "/"',
  },
  {
    messages: ['forbidden-cluster-scope'],
    line: 'Error from server (Forbidden): nodes is forbidden: User "arn:aws:sts::111122223333:assumed-role/dev/session" cannot list resource "nodes" in API group "" at the cluster scope',
  },
  {
    messages: ['forbidden-cluster-scope', 'forbidden-service-account'],
    line: 'namespaces is forbidden: User "system:serviceaccount:argocd:argocd-server" cannot list resource "namespaces" in API group "" at the cluster scope',
  },
  {
    messages: ['forbidden-service-account', 'forbidden-in-namespace'],
    line: 'configmaps is forbidden: User "system:serviceaccount:shop:orders" cannot list resource "configmaps" in API group "" in the namespace "shop"',
  },
  {
    messages: ['forbidden-service-account', 'forbidden-in-namespace'],
    line: 'secrets "tls" is forbidden: User "system:serviceaccount:shop:default" cannot get resource "secrets" in API group "" in the namespace "shop"',
  },
  {
    messages: ['rbac-grant-not-held'],
    line: 'Error from server (Forbidden): roles.rbac.authorization.k8s.io "deployer" is forbidden: user "arn:aws:sts::111122223333:assumed-role/dev/ana" (groups=["developers" "system:authenticated"]) is attempting to grant RBAC permissions not currently held: {APIGroups:[""], Resources:["secrets"], Verbs:["get"]}',
  },
  {
    messages: ['rbac-grant-not-held'],
    line: 'clusterrolebindings.rbac.authorization.k8s.io "ops" is forbidden: user "jane" (groups=["system:authenticated"]) is attempting to grant RBAC permissions not currently held',
  },
  {
    messages: ['lbc-gwclass-not-accepted'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) gateway Failed build model due to Unable to materialize gateway when gateway class [alb] is not accepted',
  },
  {
    messages: ['lbc-gwclass-not-accepted'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"Unable to materialize gateway when gateway class [alb] is not accepted"}',
  },
  {
    messages: ['lbc-gwclass-stale'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"GatewayClass [alb] hasn\'t processed latest loadbalancer config. Processed version 812001, Latest version 812455"}',
  },
  {
    messages: ['lbc-gwclass-stale'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) gateway Failed build model due to GatewayClass [alb] hasn't processed latest loadbalancer config. Processed version 1, Latest version 2",
  },
  {
    messages: ['lbc-gw-protocol-conflict'],
    line: 'Message: Protocol conflict for port 443 Reason: ProtocolConflict Status: True Type: Conflicted',
  },
  {
    messages: ['lbc-gw-unsupported-protocol'],
    line: 'Message: Unsupported protocol TCP for listener db Reason: UnsupportedProtocol Status: False Type: Accepted',
  },
  { messages: ['lbc-gw-unsupported-protocol'], line: 'Unsupported protocol HTTP for listener web' },
  {
    messages: ['lbc-gw-no-hostnames'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) gateway Failed build model due to No hostnames found for TLS cert discovery for listener on gateway shop/web with protocol:port HTTPS:443',
  },
  {
    messages: ['lbc-gw-no-hostnames'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"No hostnames found for TLS cert discovery for listener on gateway shop/web with protocol:port TLS:443"}',
  },
  {
    messages: ['lbc-reference-grant'],
    line: 'Message: No explicit ReferenceGrant exists to allow the reference.. Invalid data can be found in route (HTTPRoute, shop:web) Reason: RefNotPermitted Status: False Type: ResolvedRefs',
  },
  {
    messages: ['lbc-reference-grant'],
    line: '{"level":"error","controller":"gateway","error":"No explicit ReferenceGrant exists to allow the reference."}',
  },
  {
    messages: ['lbc-gw-service-not-found'],
    line: 'Message: Service (shop:orders) not found). Invalid data can be found in route (HTTPRoute, shop:web) Reason: BackendNotFound Type: ResolvedRefs',
  },
  {
    messages: ['lbc-gw-service-not-found'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"Service (shop:orderz) not found)"}',
  },
  {
    messages: ['lbc-gw-service-port'],
    line: 'Message: Unable to find service port for port 8080. Invalid data can be found in route (HTTPRoute, shop:web) Reason: BackendNotFound',
  },
  {
    messages: ['lbc-gw-service-port'],
    line: '{"level":"error","controller":"gateway","error":"Unable to find service port for port 80"}',
  },
  {
    messages: ['lbc-gw-filter'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) gateway Failed build model due to Unsupported filter type: RequestHeaderModifier. Only request redirect is supported. To specify header modification, please configure it through LoadBalancerConfiguration.',
  },
  {
    messages: ['lbc-gw-filter'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"Unsupported filter type: RequestMirror. Only request redirect is supported. To specify header modification, please configure it through LoadBalancerConfiguration."}',
  },
  {
    messages: ['scheduler-insufficient-gpu'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 Insufficient nvidia.com/gpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-insufficient-gpu', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Insufficient nvidia.com/gpu, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['gpu-incompatible-strategy'],
    line: 'E0506 17:45:45.421956 1 factory.go:112] Incompatible strategy detected auto E0506 17:45:45.421965 1 factory.go:113] If this is a GPU node, did you configure the NVIDIA Container Toolkit?',
  },
  {
    messages: ['gpu-nvml-init'],
    line: 'Failed to initialize NVML: ERROR_DRIVER_NOT_LOADED. nvml init failed: Driver Not Loaded',
  },
  { messages: ['gpu-nvml-init'], line: 'nvml init failed: ERROR_LIBRARY_NOT_FOUND' },
  {
    messages: ['gpu-no-devices'],
    line: 'I0519 11:02:49.802763 1 main.go:416] No devices found. Waiting indefinitely.',
  },
  {
    messages: ['gpu-operator-no-node'],
    line: '{"level":"info","ts":1755,"logger":"controllers.ClusterPolicy","msg":"No GPU node can be found in the cluster."}',
  },
  {
    messages: ['gpu-operator-toolkit', 'gpu-nvidia-smi-not-found'],
    line: 'toolkit is not ready time="2026-05-04T08:11:00Z" level=info msg="Error: error validating toolkit installation: exec: \\"nvidia-smi\\": executable file not found in $PATH"',
  },
  {
    messages: ['gpu-operator-driver'],
    line: 'level=error msg="driver is not ready: failed to find nvidia-smi"',
  },
  {
    messages: ['helm-invalid-ownership-metadata'],
    line: 'Error: INSTALLATION FAILED: Unable to continue with install: ServiceAccount "aws-node" in namespace "kube-system" exists and cannot be imported into the current release: invalid ownership metadata; label validation error: missing key "app.kubernetes.io/managed-by": must be set to "Helm"; annotation validation error: missing key "meta.helm.sh/release-name": must be set to "aws-vpc-cni"',
  },
  {
    messages: ['helm-invalid-ownership-metadata'],
    line: 'Error: UPGRADE FAILED: unable to continue with update: CustomResourceDefinition "nodepools.karpenter.sh" in namespace "" exists and cannot be imported into the current release: invalid ownership metadata; annotation validation error: key "meta.helm.sh/release-name" must equal "karpenter-crd": current value is "karpenter"',
  },
  {
    messages: ['helm-unable-to-continue'],
    line: 'Error: INSTALLATION FAILED: unable to continue with install: could not get information about the resource ClusterRole "karpenter" in namespace "": clusterroles.rbac.authorization.k8s.io "karpenter" is forbidden',
  },
  {
    messages: ['helm-has-no-deployed-releases'],
    line: 'Error: UPGRADE FAILED: "web" has no deployed releases',
  },
  {
    messages: ['helm-has-no-deployed-releases'],
    line: 'Error: "kube-prometheus-stack" has no deployed releases',
  },
  {
    messages: ['helm-cannot-reuse-name'],
    line: 'Error: INSTALLATION FAILED: release name check failed: cannot reuse a name that is still in use',
  },
  {
    messages: ['helm-timed-out-waiting'],
    line: 'Error: INSTALLATION FAILED: timed out waiting for the condition',
  },
  {
    messages: ['helm-resource-not-ready'],
    line: 'Error: UPGRADE FAILED: resource Deployment/shop/web not ready. status: InProgress, message: Available: 1/2 context deadline exceeded',
  },
  {
    messages: ['helm-resource-not-ready'],
    line: 'Error: INSTALLATION FAILED: resource Service/shop/web not ready. status: InProgress, message: Service type LoadBalancer without an external IP context deadline exceeded',
  },
  { messages: ['helm-context-deadline'], line: 'Error: UPGRADE FAILED: context deadline exceeded' },
  {
    messages: ['helm-context-deadline'],
    line: "Error: b'Error: UPGRADE FAILED: context deadline exceeded\\n'",
  },
  {
    messages: ['helm-pre-upgrade-hooks-failed'],
    line: 'Error: UPGRADE FAILED: pre-upgrade hooks failed: job migrate failed: BackoffLimitExceeded',
  },
  {
    messages: ['helm-pre-upgrade-hooks-failed'],
    line: 'Error: UPGRADE FAILED: pre-upgrade hooks failed: resource Job/shop/migrate not ready. status: Failed, message: Job Failed. failed: 7/1',
  },
  {
    messages: ['helm-post-install-failed'],
    line: 'Error: INSTALLATION FAILED: failed post-install: timed out waiting for the condition',
  },
  {
    messages: ['helm-post-install-failed'],
    line: 'Error: INSTALLATION FAILED: failed post-install: 1 error occurred: * job failed: BackoffLimitExceeded',
  },
  {
    messages: ['helm-pre-install-failed'],
    line: 'Error: INSTALLATION FAILED: failed pre-install: timed out waiting for the condition',
  },
  {
    messages: ['helm-pre-install-failed'],
    line: 'Error: INSTALLATION FAILED: failed pre-install: warning: Hook pre-install ingress-nginx/templates/admission-webhooks/job-patch/job-createSecret.yaml failed: jobs.batch "ingress-nginx-admission-create" already exists',
  },
  {
    messages: ['helm-unable-to-build-objects', 'no-matches-for-kind', 'resource-mapping-not-found'],
    line: 'Error: INSTALLATION FAILED: unable to build kubernetes objects from release manifest: resource mapping not found for name: "web" namespace: "shop" from "": no matches for kind "ServiceMonitor" in version "monitoring.coreos.com/v1" ensure CRDs are installed first',
  },
  {
    messages: ['helm-requires-kube-version'],
    line: 'Error: INSTALLATION FAILED: chart requires kubeVersion: >=1.25.0-0 which is incompatible with Kubernetes v1.24.17-eks-5e0fdde',
  },
  {
    messages: ['helm-requires-kube-version'],
    line: 'Error: chart requires kubeVersion: >=1.25.0 which is incompatible with Kubernetes v1.36.1-eks-1a2b3c4',
  },
  {
    messages: ['helm-values-schema'],
    line: "Error: INSTALLATION FAILED: values don't meet the specifications of the schema(s) in the following chart(s): karpenter: - at '/settings': additional properties 'aws' not allowed",
  },
  {
    messages: ['helm-values-schema'],
    line: "Error: UPGRADE FAILED: values don't meet the specifications of the schema(s) in the following chart(s): aws-load-balancer-controller: - (root): clusterName is required",
  },
  {
    messages: ['helm-removed-kubernetes-apis', 'no-matches-for-kind'],
    line: 'Error: UPGRADE FAILED: current release manifest contains removed kubernetes api(s) for this kubernetes version and it is therefore unable to build the kubernetes objects for performing the diff. error from kubernetes: unable to recognize "": no matches for kind "PodSecurityPolicy" in version "policy/v1beta1"',
  },
  {
    messages: ['helm-removed-kubernetes-apis', 'no-matches-for-kind'],
    line: 'Error: current release manifest contains removed kubernetes api(s) for this kubernetes version and it is therefore unable to build the kubernetes objects for performing the diff. error from kubernetes: unable to recognize "": no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"',
  },
  {
    messages: ['helm-not-a-valid-repository'],
    line: 'Error: looks like "https://aws.github.io/eks-chart" is not a valid chart repository or cannot be reached: failed to fetch https://aws.github.io/eks-chart/index.yaml : 404 Not Found',
  },
  {
    messages: ['helm-not-a-valid-repository'],
    line: 'Error: looks like "https://charts.example.com" is not a valid chart repository or cannot be reached: Get "https://charts.example.com/index.yaml": dial tcp: lookup charts.example.com: no such host',
  },
  {
    messages: ['hpa-unable-to-get-metrics'],
    line: 'Warning FailedGetResourceMetric 12s (x14 over 3m) horizontal-pod-autoscaler failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)',
  },
  {
    messages: ['hpa-unable-to-get-metrics', 'hpa-no-metrics-returned'],
    line: 'ScalingActive False FailedGetResourceMetric the HPA was unable to compute the replica count: failed to get memory utilization: unable to get metrics for resource memory: no metrics returned from resource metrics API',
  },
  {
    messages: ['hpa-unable-to-fetch-resource-metrics', 'api-unable-to-handle'],
    line: 'Warning FailedGetResourceMetric 8s horizontal-pod-autoscaler unable to fetch metrics from resource metrics API: the server is currently unable to handle the request (get pods.metrics.k8s.io)',
  },
  {
    messages: ['hpa-unable-to-fetch-resource-metrics'],
    line: 'FailedComputeMetricsReplicas invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: failed to get cpu utilization: unable to get metrics for resource cpu: unable to fetch metrics from resource metrics API: the server could not find the requested resource (get pods.metrics.k8s.io)',
  },
  { messages: ['kubectl-top-metrics-api-not-available'], line: 'error: Metrics API not available' },
  {
    messages: ['kubectl-top-metrics-api-not-available'],
    line: '$ kubectl top nodes error: Metrics API not available',
  },
  {
    messages: ['metrics-server-failed-to-scrape'],
    line: 'E1127 09:12:40.114553 1 scraper.go:149] "Failed to scrape node" err="Get \\"https://10.0.12.31:10250/metrics/resource\\": dial tcp 10.0.12.31:10250: i/o timeout" node="ip-10-0-12-31.eu-west-1.compute.internal"',
  },
  {
    messages: ['metrics-server-failed-to-scrape'],
    line: '"Failed to scrape node" err="request failed, status: \\"403 Forbidden\\"" node="ip-10-0-12-31.eu-west-1.compute.internal"',
  },
  {
    messages: ['metrics-server-scrape-timeout', 'metrics-server-failed-to-scrape'],
    line: 'E1127 09:12:40 scraper.go:147] "Failed to scrape node, timeout to access kubelet" err="Get \\"https://10.0.12.31:10250/metrics/resource\\": context deadline exceeded" node="ip-10-0-12-31.eu-west-1.compute.internal" timeout="10s"',
  },
  {
    messages: ['metrics-server-scrape-timeout', 'metrics-server-failed-to-scrape'],
    line: '"Failed to scrape node, timeout to access kubelet" node="ip-10-0-44-7.eu-west-1.compute.internal" timeout="10s"',
  },
  {
    messages: ['metrics-server-x509-ip-sans', 'metrics-server-failed-to-scrape'],
    line: 'E1127 09:12:40 scraper.go:149] "Failed to scrape node" err="Get \\"https://10.0.12.31:10250/metrics/resource\\": x509: cannot validate certificate for 10.0.12.31 because it doesn\'t contain any IP SANs" node="ip-10-0-12-31.eu-west-1.compute.internal"',
  },
  {
    messages: ['metrics-server-x509-ip-sans'],
    line: 'Error from server: Get "https://172.31.3.9:10250/containerLogs/kube-system/web": x509: cannot validate certificate for 172.31.3.9 because it doesn\'t contain any IP SANs',
  },
  {
    messages: ['metrics-server-no-metrics-to-serve'],
    line: 'I1127 09:12:40 server.go:192] "Failed probe" probe="metric-storage-ready" err="no metrics to serve"',
  },
  {
    messages: ['metrics-server-no-metrics-to-serve', 'kubelet-http-probe-statuscode'],
    line: 'Readiness probe failed: HTTP probe failed with statuscode: 500 ("Failed probe" probe="metric-storage-ready" err="no metrics to serve")',
  },
  {
    messages: ['hpa-missing-request'],
    line: 'Warning FailedGetResourceMetric 22s (x9 over 2m) horizontal-pod-autoscaler failed to get cpu utilization: missing request for cpu in container istio-proxy of Pod web-7c9d8f6b5d-x2k4q',
  },
  {
    messages: ['hpa-missing-request'],
    line: 'the HPA was unable to compute the replica count: failed to get cpu utilization: missing request for cpu in container daprd of Pod orders-7d9c6f5b8-x2x7k',
  },
  {
    messages: ['hpa-missing-pod-level-request'],
    line: 'failed to get cpu utilization: missing pod-level request for cpu in Pod web-7c9d8f6b5d-x2k4q',
  },
  {
    messages: ['hpa-missing-pod-level-request'],
    line: 'Warning FailedGetResourceMetric 9s horizontal-pod-autoscaler failed to get memory utilization: missing pod-level request for memory in Pod web-0',
  },
  {
    messages: ['hpa-no-metrics-returned'],
    line: 'Warning FailedGetResourceMetric 3m (x4 over 4m) horizontal-pod-autoscaler failed to get cpu utilization: unable to get metrics for resource cpu: no metrics returned from resource metrics API',
  },
  {
    messages: ['hpa-no-metrics-returned'],
    line: 'unable to get metrics for resource memory: no metrics returned from resource metrics API',
  },
  {
    messages: ['hpa-did-not-receive-metrics'],
    line: 'Warning FailedComputeMetricsReplicas 2m (x3 over 3m) horizontal-pod-autoscaler invalid metrics (1 invalid out of 1), first error is: failed to get cpu resource metric value: failed to get cpu utilization: did not receive metrics for targeted pods (pods might be unready)',
  },
  {
    messages: ['hpa-did-not-receive-metrics'],
    line: 'FailedGetResourceMetric failed to get cpu utilization: did not receive metrics for targeted pods (pods might be unready)',
  },
  {
    messages: ['hpa-no-metrics-matched-pods'],
    line: 'failed to get cpu utilization: no metrics returned matched known pods',
  },
  {
    messages: ['hpa-no-metrics-matched-pods'],
    line: 'Warning FailedGetResourceMetric 5s horizontal-pod-autoscaler no metrics returned matched known pods',
  },
  { messages: ['kubectl-top-metrics-not-available-yet'], line: 'error: metrics not available yet' },
  {
    messages: ['kubectl-top-metrics-not-available-yet'],
    line: 'W1127 09:12:40 top_pod.go:285] Metrics not available for pod shop/web-7c9d8f6b5d-x2k4q, age: 41s error: metrics not available yet',
  },
  {
    messages: ['hpa-unable-to-get-external-metric'],
    line: 'Warning FailedGetExternalMetric 6s (x40 over 10m) horizontal-pod-autoscaler unable to get external metric shop/s0-aws-sqs-queue-orders/&LabelSelector{MatchLabels:map[string]string{scaledobject.keda.sh/name: orders,},MatchExpressions:[]LabelSelectorRequirement{},}: unable to fetch metrics from external metrics API: rpc error: code = Unknown desc = error when getting metric values: error getting queue length: AccessDenied',
  },
  {
    messages: ['hpa-unable-to-get-external-metric'],
    line: 'unable to get external metric shop/queue-length/&LabelSelector{}: unable to fetch metrics from external metrics API: the server could not find the requested resource',
  },
  {
    messages: ['hpa-unable-to-fetch-custom-metrics'],
    line: 'Warning FailedGetPodsMetric 9s horizontal-pod-autoscaler unable to get metric http_requests: unable to fetch metrics from custom metrics API: the server could not find the metric http_requests for pods',
  },
  {
    messages: ['hpa-unable-to-fetch-custom-metrics'],
    line: 'FailedGetObjectMetric unable to get metric requests-per-second: Ingress on shop/web: unable to fetch metrics from custom metrics API: no custom metrics API (custom.metrics.k8s.io) registered',
  },
  {
    messages: ['hpa-unable-to-get-scale'],
    line: 'AbleToScale False FailedGetScale the HPA controller was unable to get the target\'s current scale: deployments/scale.apps "web" not found',
  },
  {
    messages: ['hpa-unable-to-get-scale'],
    line: 'AbleToScale False FailedGetScale the HPA controller was unable to get the target\'s current scale: no matches for kind "Rollout" in group "argoproj.io"',
  },
  {
    messages: ['hpa-unable-to-update-scale'],
    line: 'AbleToScale False FailedUpdateScale the HPA controller was unable to update the target scale: Internal error occurred: failed calling webhook "validate.kyverno.svc-fail": context deadline exceeded',
  },
  {
    messages: ['hpa-unable-to-update-scale', 'object-has-been-modified'],
    line: 'the HPA controller was unable to update the target scale: Operation cannot be fulfilled on deployments.apps "web": the object has been modified; please apply your changes to the latest version and try again',
  },
  {
    messages: ['hpa-target-missing-selector'],
    line: "ScalingActive False InvalidSelector the HPA target's scale is missing a selector",
  },
  {
    messages: ['hpa-target-missing-selector'],
    line: "Warning SelectorRequired 4s horizontal-pod-autoscaler the HPA target's scale is missing a selector",
  },
  {
    messages: ['hybrid-ssm-signature'],
    line: '"msg":"Command failed","error":"failed to install ssm installer: validating ssm-setup-cli signature: Signature Verification Error: No matching signature"',
  },
  {
    messages: ['hybrid-download'],
    line: '"msg":"Command failed","error":"failed reading file from url: https://hybrid-assets.eks.amazonaws.com/manifest.yaml: max retries achieved for http request"',
  },
  {
    messages: ['hybrid-activation-expired'],
    line: '"msg":"Command failed","error":"SSM activation expired. Please use a valid activation"',
  },
  {
    messages: ['hybrid-invalid-activation'],
    line: 'ERROR Registration failed due to error registering the instance with AWS SSM. InvalidActivation',
  },
  {
    messages: ['hybrid-expired-token', 'sdk-security-token-expired'],
    line: '"msg":"Command failed","error":"operation error SSM: DescribeInstanceInformation, https response error StatusCode: 400, RequestID: eee03a9e-f7cc-470a-9647-73d47e4cf0be, api error ExpiredTokenException: The security token included in the request is expired"',
  },
  {
    messages: ['hybrid-role-session-name'],
    line: 'AccessDeniedException: Not authorized to set roleSessionName',
  },
  {
    messages: ['hybrid-imds'],
    line: '"msg":"Command failed","error":"operation error ec2imds: GetRegion, request canceled, context deadline exceeded"',
  },
  {
    messages: ['hybrid-describe-cluster'],
    line: '"msg":"Command failed","error":"operation error EKS: DescribeCluster, https response error StatusCode: 403, RequestID: 1a2b, AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/AmazonEKSHybridNodesRole/mi-0123 is not authorized to perform: eks:DescribeCluster"',
  },
  {
    messages: ['hybrid-list-access-entries'],
    line: '"msg":"Command failed","error":"operation error EKS: ListAccessEntries, https response error StatusCode: 403, AccessDeniedException"',
  },
  {
    messages: ['hybrid-profile-exists'],
    line: '"msg":"Command failed","error":"hybrid profile already exists at /etc/aws/hybrid/config but its contents do not align with the expected configuration"',
  },
  {
    messages: ['hybrid-not-system-nodes'],
    line: "node identity arn:aws:sts::111122223333:assumed-role/AmazonEKSHybridNodesRole/mi-0123 for principal arn:aws:iam::111122223333:role/AmazonEKSHybridNodesRole does not belong to the group 'system:nodes'",
  },
  {
    messages: ['hybrid-ip-not-in-cidr'],
    line: 'node IP 10.18.0.1 is not in any of the remote network CIDR blocks [10.0.0.0/16 192.168.0.0/16]. Ensure the node IP is within the configured remote network CIDR blocks.',
  },
  {
    messages: ['hybrid-vxlan-ports'],
    line: 'Cilium (8472/udp) or Calico (4789/udp) VxLan ports are not open on the host. If you are not using VxLan, this validation can by bypassed with --skip cni-validation',
  },
  {
    messages: ['kubelet-back-off-pulling-image'],
    line: 'Normal BackOff 12s (x14 over 3m) kubelet Back-off pulling image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2"',
  },
  {
    messages: ['kubelet-back-off-pulling-image'],
    line: 'state: waiting: {message: "Back-off pulling image \\"my-app:1.4.2\\": ErrImagePull: failed to pull and unpack image \\"docker.io/library/my-app:1.4.2\\": failed to resolve reference", reason: ImagePullBackOff}',
  },
  {
    messages: ['containerd-failed-to-resolve-reference', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": rpc error: code = NotFound desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": 111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2: not found',
  },
  {
    messages: ['containerd-failed-to-resolve-reference'],
    line: 'failed to resolve reference "registry.k8s.io/pause:3.10": failed to do request: Head "https://registry.k8s.io/v2/pause/manifests/3.10": dial tcp: lookup registry.k8s.io on 10.0.0.2:53: no such host',
  },
  {
    messages: ['kubelet-failed-to-pull-image'],
    line: 'Warning Failed 2m kubelet Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": rpc error: code = NotFound desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": not found',
  },
  {
    messages: ['kubelet-failed-to-pull-image', 'containerd-pull-io-timeout'],
    line: 'Failed to pull image "nginx:1.29": failed to pull and unpack image "docker.io/library/nginx:1.29": failed to resolve reference "docker.io/library/nginx:1.29": failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/1.29": dial tcp 44.208.254.194:443: i/o timeout',
  },
  {
    messages: [
      'containerd-no-basic-auth',
      'kubelet-failed-to-pull-image',
      'containerd-pull-access-denied',
    ],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": rpc error: code = Unknown desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": pull access denied, repository does not exist or may require authorization: authorization failed: no basic auth credentials',
  },
  {
    messages: ['containerd-no-basic-auth'],
    line: 'Error response from daemon: Head "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/my-app/manifests/1.4.2": no basic auth credentials',
  },
  {
    messages: ['containerd-403-forbidden', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": rpc error: code = Unknown desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": failed to resolve reference "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": unexpected status from HEAD request to https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/v2/my-app/manifests/1.4.2: 403 Forbidden',
  },
  {
    messages: ['containerd-403-forbidden', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "444455556666.dkr.ecr.us-east-1.amazonaws.com/base:2": failed to pull and unpack image "444455556666.dkr.ecr.us-east-1.amazonaws.com/base:2": unexpected status from HEAD request to https://444455556666.dkr.ecr.us-east-1.amazonaws.com/v2/base/manifests/2: 403 Forbidden',
  },
  {
    messages: ['containerd-401-unauthorized', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": rpc error: code = Unknown desc = failed to pull and unpack image "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": failed to resolve reference "602401143452.dkr.ecr.ap-south-1.amazonaws.com/eks/pause:3.5": unexpected status from HEAD request to https://602401143452.dkr.ecr.ap-south-1.amazonaws.com/v2/eks/pause/manifests/3.5: 401 Unauthorized',
  },
  {
    messages: ['containerd-401-unauthorized'],
    line: 'failed to resolve reference "ghcr.io/my-org/my-app:2": unexpected status from HEAD request to https://ghcr.io/v2/my-org/my-app/manifests/2: 401 Unauthorized',
  },
  {
    messages: ['containerd-pull-access-denied', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "my-org/my-app:2": failed to pull and unpack image "docker.io/my-org/my-app:2": failed to resolve reference "docker.io/my-org/my-app:2": pull access denied, repository does not exist or may require authorization: server message: insufficient_scope: authorization failed',
  },
  {
    messages: ['dockerhub-toomanyrequests', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "nginx:1.29": failed to pull and unpack image "docker.io/library/nginx:1.29": failed to copy: httpReadSeeker: failed open: unexpected status from GET request to https://registry-1.docker.io/v2/library/nginx/manifests/sha256:9f1c: 429 Too Many Requests toomanyrequests: You have reached your unauthenticated pull rate limit. https://www.docker.com/increase-rate-limit',
  },
  {
    messages: ['containerd-pull-io-timeout', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/coredns:v1.13.2": failed to resolve reference "602401143452.dkr.ecr.eu-west-1.amazonaws.com/eks/coredns:v1.13.2": failed to do request: Head "https://602401143452.dkr.ecr.eu-west-1.amazonaws.com/v2/eks/coredns/manifests/v1.13.2": dial tcp 52.94.9.1:443: i/o timeout',
  },
  {
    messages: ['containerd-pull-io-timeout'],
    line: 'failed to do request: Head "https://registry-1.docker.io/v2/library/nginx/manifests/1.29": dial tcp 44.208.254.194:443: i/o timeout',
  },
  {
    messages: ['containerd-no-match-for-platform', 'kubelet-failed-to-pull-image'],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": rpc error: code = NotFound desc = failed to pull and unpack image "111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app:1.4.2": no match for platform in manifest: not found',
  },
  {
    messages: ['kubelet-invalid-image-name'],
    line: 'Warning InspectFailed 3s (x6 over 50s) kubelet Failed to apply default image tag "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app": couldn\'t parse image name "https://111122223333.dkr.ecr.eu-west-1.amazonaws.com/my-app": invalid reference format',
  },
  {
    messages: ['kubelet-invalid-image-name'],
    line: 'Failed to apply default image tag "my-App:1.4": couldn\'t parse image name "my-App:1.4": invalid reference format: repository name must be lowercase',
  },
  {
    messages: ['kubelet-image-pull-secret-missing'],
    line: 'Warning FailedToRetrieveImagePullSecret 5s (x8 over 90s) kubelet Unable to retrieve some image pull secrets (regcred); attempting to pull the image may not succeed.',
  },
  {
    messages: ['kubelet-pull-qps-exceeded', 'kubelet-failed-to-pull-image'],
    line: 'Warning Failed 8s kubelet Failed to pull image "my-app:1.4.2": pull QPS exceeded',
  },
  {
    messages: ['kubelet-pull-qps-exceeded'],
    line: 'Warning Failed 8s (x3 over 20s) kubelet Error: ErrImagePull (pull QPS exceeded)',
  },
  {
    messages: ['karpenter-imds-region'],
    line: 'panic: unable to determine region from IMDS: operation error ec2imds: GetRegion, exceeded maximum number of attempts, 3, request send failed, Get "http://169.254.169.254/latest/dynamic/instance-identity/document": context deadline exceeded',
  },
  {
    messages: ['karpenter-ec2-connectivity'],
    line: '{"level":"ERROR","time":"2026-07-02T10:00:11.009Z","logger":"controller","message":"ec2 api connectivity check failed","commit":"1d92708","error":"operation error EC2: DescribeInstanceTypes, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed, Post \\"https://sts.eu-west-1.amazonaws.com/\\": dial tcp: lookup sts.eu-west-1.amazonaws.com: i/o timeout"}',
  },
  {
    messages: ['karpenter-cluster-endpoint', 'hybrid-describe-cluster'],
    line: '{"level":"ERROR","time":"2026-07-02T10:02:31.741Z","logger":"controller","message":"failed detecting cluster endpoint","commit":"1d92708","error":"failed to resolve cluster endpoint, operation error EKS: DescribeCluster, https response error StatusCode: 403, api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/karpenter/1751 is not authorized to perform: eks:DescribeCluster on resource: arn:aws:eks:eu-west-1:111122223333:cluster/my-cluster"}',
  },
  {
    messages: ['karpenter-missing-cluster-name'],
    line: 'panic: validating options, missing field, cluster-name',
  },
  {
    messages: ['karpenter-pricing-timeout'],
    line: '{"level":"ERROR","time":"2026-06-11T09:00:00.120Z","logger":"controller","message":"Reconciler error","controller":"providers.pricing","error":"retreiving on-demand pricing data, getting pricing data, operation error Pricing: GetProducts, request send failed, Post \\"https://api.pricing.us-east-1.amazonaws.com/\\": dial tcp: i/o timeout"}',
  },
  {
    messages: ['karpenter-no-matches-kind', 'no-matches-for-kind'],
    line: '{"level":"ERROR","time":"2025-01-17T18:16:01.902Z","logger":"controller","message":"failed to setup nodepool nodeclassref name indexer","commit":"3298d91","error":"no matches for kind \\"NodePool\\" in version \\"karpenter.sh/v1\\""}',
  },
  {
    messages: ['karpenter-no-matches-kind', 'no-matches-for-kind'],
    line: 'panic: no matches for kind "NodePool" in version "karpenter.sh/v1"',
  },
  {
    messages: ['karpenter-unknown-field'],
    line: 'Error from server (BadRequest): error when creating "STDIN": NodePool in version "v1" cannot be handled as a NodePool: strict decoding error: unknown field "spec.template.spec.nodeClassRef.foo"',
  },
  {
    messages: ['karpenter-unknown-field'],
    line: 'Error from server (BadRequest): error when creating "nodeclass.yaml": EC2NodeClass in version "v1" cannot be handled as a EC2NodeClass: strict decoding error: unknown field "spec.capacityReservationSelectorTerms"',
  },
  {
    messages: ['karpenter-describe-instance-status'],
    line: '{"level":"ERROR","time":"2026-05-22T06:40:12.877Z","logger":"controller","message":"ec2:DescribeInstanceStatus permission is not allowed, update the IAM policy and restart the Karpenter deployment to enable instance status health checks","controller":"interruption.instancestatus","error":"operation error EC2: DescribeInstanceStatus, https response error StatusCode: 403, api error UnauthorizedOperation: You are not authorized to perform this operation."}',
  },
  {
    messages: ['karpenter-list-instance-profiles'],
    line: '{"level":"ERROR","time":"2026-01-10T16:26:41.804Z","logger":"controller","message":"Reconciler error","controller":"instanceprofile.garbagecollection","aws-error-code":"AccessDenied","aws-operation-name":"ListInstanceProfiles","aws-service-name":"IAM","aws-status-code":403,"error":"listing instance profiles, listing instance profiles, operation error IAM: ListInstanceProfiles, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/karpenter/1768062234299783051 is not authorized to perform: iam:ListInstanceProfiles on resource: arn:aws:iam::111122223333:instance-profile/karpenter/eu-west-1/my-cluster/ because no identity-based policy allows the iam:ListInstanceProfiles action"}',
  },
  {
    messages: ['karpenter-conversion-webhook'],
    line: 'conversion webhook for karpenter.sh/v1, Kind=NodeClaim failed: Post "https://karpenter.kube-system.svc:8443/conversion/karpenter.sh?timeout=30s": service "karpenter" not found',
  },
  {
    messages: ['karpenter-stored-versions'],
    line: 'The CustomResourceDefinition "nodepools.karpenter.sh" is invalid: status.storedVersions[0]: Invalid value: "v1beta1": missing from spec.versions; v1beta1 was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in v1beta1 and removes v1beta1 from status.storedVersions',
  },
  {
    messages: ['karpenter-stored-versions'],
    line: 'Error: UPGRADE FAILED: cannot patch "nodeclaims.karpenter.sh" with kind CustomResourceDefinition: CustomResourceDefinition.apiextensions.k8s.io "nodeclaims.karpenter.sh" is invalid: status.storedVersions[0]: Invalid value: "v1beta1": missing from spec.versions; v1beta1 was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in v1beta1 and removes v1beta1 from status.storedVersions',
  },
  {
    messages: ['karpenter-nodepool-not-ready'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"ignoring nodepool, not ready","commit":"1d92708","controller":"provisioner","controllerKind":"NodePool","NodePool":{"name":"general"},"namespace":"","name":"general","error":""}',
  },
  {
    messages: ['karpenter-nodepool-not-ready'],
    line: '{"level":"ERROR","time":"2025-11-04T09:31:10.004Z","logger":"controller","message":"ignoring nodepool, not ready","commit":"3298d91","controller":"provisioner","namespace":"","name":"","reconcileID":"0d6a7a3e-4b0e-4d1f-9d4c-6f8f0f1b9a55","NodePool":{"name":"default"}}',
  },
  {
    messages: ['karpenter-nodeclass-not-found'],
    line: 'Status condition transitioned, Type: NodeClassReady, Status: Unknown -> False, Reason: NodeClassNotFound, Message: NodeClass not found on cluster',
  },
  {
    messages: ['karpenter-nodeclass-not-found'],
    line: ' Message: NodeClass not found on cluster Reason: NodeClassNotFound Status: False Type: NodeClassReady',
  },
  {
    messages: ['karpenter-subnets-not-found'],
    line: 'Status condition transitioned, Type: SubnetsReady, Status: Unknown -> False, Reason: SubnetsNotFound, Message: SubnetSelector did not match any Subnets',
  },
  {
    messages: ['karpenter-subnets-not-found'],
    line: '{"type":"SubnetsReady","status":"False","reason":"SubnetsNotFound","message":"SubnetSelector did not match any Subnets","lastTransitionTime":"2026-05-04T08:12:44Z"}',
  },
  {
    messages: ['karpenter-security-groups-not-found'],
    line: 'Status condition transitioned, Type: SecurityGroupsReady, Status: Unknown -> False, Reason: SecurityGroupsNotFound, Message: SecurityGroupSelector did not match any SecurityGroups',
  },
  {
    messages: ['karpenter-security-groups-not-found'],
    line: 'Warning SecurityGroupsReady 3m karpenter SecurityGroupSelector did not match any SecurityGroups',
  },
  {
    messages: ['karpenter-ami-selector-no-match'],
    line: 'Status condition transitioned, Type: AMIsReady, Status: True -> False, Reason: AMINotFound, Message: AMISelector did not match any AMIs',
  },
  {
    messages: ['karpenter-ami-selector-no-match'],
    line: '{"type":"AMIsReady","status":"False","reason":"AMINotFound","message":"AMISelector did not match any AMIs"}',
  },
  {
    messages: ['karpenter-creating-instance-profile'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"Reconciler error","commit":"1d92708","controller":"nodeclass","controllerKind":"EC2NodeClass","EC2NodeClass":{"name":"default"},"namespace":"","name":"default","error":"creating instance profile, ensuring role attached, adding role to instance profile, operation error IAM: AddRoleToInstanceProfile, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/karpenter/1755 is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/KarpenterNodeRole-my-cluster"}',
  },
  {
    messages: ['karpenter-creating-instance-profile'],
    line: 'creating instance profile, AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-cluster-karpenter/1724 is not authorized to perform: iam:CreateInstanceProfile on resource: arn:aws:iam::111122223333:instance-profile/my-cluster_1023',
  },
  {
    messages: ['karpenter-auth-check-fleet'],
    line: "Status condition transitioned, Type: ValidationSucceeded, Status: Unknown -> False, Reason: CreateFleetAuthCheckFailed, Message: Controller isn't authorized to call ec2:CreateFleet: User is not authorized to perform this operation because no identity-based policy allows it",
  },
  {
    messages: ['karpenter-auth-check-fleet'],
    line: '{"type":"ValidationSucceeded","status":"False","reason":"CreateFleetAuthCheckFailed","message":"Controller isn\'t authorized to call ec2:CreateFleet: User is not authorized to perform this operation due to a service control policy"}',
  },
  {
    messages: ['karpenter-spot-service-linked-role', 'karpenter-insufficient-capacity'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"failed launching nodeclaim","commit":"1d92708","controller":"nodeclaim.lifecycle","controllerKind":"NodeClaim","NodeClaim":{"name":"general-x7k2m"},"namespace":"","name":"general-x7k2m","error":"creating instance, insufficient capacity, with fleet error(s), AuthFailure.ServiceLinkedRoleCreationNotPermitted: The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances."}',
  },
  {
    messages: ['karpenter-spot-service-linked-role'],
    line: 'Could not launch node, launching instances, with fleet error(s), AuthFailure.ServiceLinkedRoleCreationNotPermitted: The provided credentials do not have permission to create the service-linked role for EC2 Spot Instances.',
  },
  {
    messages: ['karpenter-spot-service-linked-role'],
    line: 'Attempted to launch a spot instance but failed due to "AuthFailure.ServiceLinkedRoleCreationNotPermitted"',
  },
  {
    messages: ['karpenter-insufficient-capacity'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"failed launching nodeclaim","commit":"1d92708","controller":"nodeclaim.lifecycle","controllerKind":"NodeClaim","NodeClaim":{"name":"general-x7k2m"},"namespace":"","name":"general-x7k2m","error":"creating instance, insufficient capacity, with fleet error(s), InsufficientInstanceCapacity: We currently do not have sufficient m7g.2xlarge capacity in the Availability Zone you requested (eu-west-1a). Our system will be working on provisioning additional capacity."}',
  },
  {
    messages: ['karpenter-insufficient-capacity'],
    line: 'Warning InsufficientCapacityError 2m karpenter NodeClaim general-x7k2m event: insufficient capacity, with fleet error(s), UnfulfillableCapacity: Unable to fulfill capacity due to your request configuration. Please adjust your request and try again.',
  },
  {
    messages: ['karpenter-all-unavailable'],
    line: '{"level":"ERROR","time":"2026-08-20T07:11:42.318Z","logger":"controller","message":"failed launching nodeclaim","commit":"1d92708","controller":"nodeclaim.lifecycle","controllerKind":"NodeClaim","NodeClaim":{"name":"general-x7k2m"},"namespace":"","name":"general-x7k2m","error":"creating instance, insufficient capacity, all requested instance types were unavailable during launch"}',
  },
  {
    messages: ['karpenter-no-instance-required-offering'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type satisfied resources {"cpu":"1155m","memory":"2168Mi","pods":"5"} and requirements topology.kubernetes.io/zone In [eu-west-1c] (no instance type met the scheduling requirements or had a required offering)',
  },
  {
    messages: ['karpenter-no-instance-enough-resources'],
    line: 'Failed to schedule pod, incompatible with nodepool "default", daemonset overhead={"cpu":"500m","memory":"640Mi","pods":"5"}, no instance type satisfied resources {"cpu":"29500m","memory":"246400Mi","pods":"6"} and requirements node.kubernetes.io/instance-type In [r5a.8xlarge] (no instance type has enough resources)',
  },
  {
    messages: ['karpenter-no-instance-enough-resources'],
    line: 'Warning FailedScheduling 4s karpenter Failed to schedule pod, no instance type has enough resources, requirements=karpenter.sh/nodepool In [general], node.kubernetes.io/instance-type In [m7i.2xlarge], resources={"cpu":"7900m","memory":"31Gi","pods":"7"}',
  },
  {
    messages: ['karpenter-limits-exceeded'],
    line: 'Failed to schedule pod, all available instance types exceed limits for nodepool: "default"',
  },
  {
    messages: ['karpenter-limits-exceeded'],
    line: 'Warning FailedScheduling 2m (x12 over 34m) karpenter Failed to schedule pod, all available instance types exceed limits for nodepool (NodePool=general)',
  },
  {
    messages: ['karpenter-own-replica'],
    line: '{"level":"DEBUG","time":"2026-03-19T10:44:21.004Z","logger":"controller","message":"ignoring pod","controller":"provisioner","Pod":{"name":"karpenter-6d8f7c9b5-8x2lq","namespace":"kube-system"},"error":"configured to not run on a Karpenter provisioned node (requirement=karpenter.sh/nodepool DoesNotExist)"}',
  },
  {
    messages: ['lbc-vpc-id', 'lbc-init-cloud'],
    line: '{"level":"error","ts":"2026-05-04T06:10:08Z","logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to get VPC ID: failed to fetch VPC ID from instance metadata: error in fetching vpc id through ec2 metadata: get mac metadata: operation error ec2imds: GetMetadata, canceled, context deadline exceeded"}',
  },
  {
    messages: ['lbc-vpc-id'],
    line: 'failed to get VPC ID: failed to fetch VPC ID from instance metadata: error in fetching vpc id through ec2 metadata: get mac metadata: operation error ec2imds: GetMetadata, http response error StatusCode: 401, request to EC2 IMDS failed',
  },
  {
    messages: ['lbc-region', 'npa-region-imds', 'hybrid-imds', 'lbc-init-cloud'],
    line: '{"level":"error","ts":"2026-05-04T06:12:40Z","logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable: operation error ec2imds: GetRegion, request canceled, context deadline exceeded"}',
  },
  {
    messages: ['lbc-region', 'npa-region-imds'],
    line: 'failed to introspect region from EC2Metadata, specify --aws-region instead if EC2Metadata is unavailable: EC2MetadataRequestError: failed to get EC2 instance identity document',
  },
  {
    messages: ['lbc-init-cloud', 'lbc-vpc-id', 'lbc-vpc-tags'],
    line: '{"level":"error","ts":"2026-05-04T06:10:08Z","logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to get VPC ID: no VPC exists with tags map[Name:my-vpc]"}',
  },
  {
    messages: ['lbc-init-cloud', 'lbc-vpc-id'],
    line: '{"level":"error","ts":1657212070.5,"logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to get VPC ID: failed to fetch VPC ID from instance metadata: EC2MetadataError: failed to make EC2Metadata request"}',
  },
  {
    messages: ['lbc-vpc-tags', 'lbc-vpc-id', 'lbc-init-cloud'],
    line: '{"level":"error","logger":"setup","msg":"unable to initialize AWS cloud","error":"failed to get VPC ID: no VPC exists with tags map[Name:prod-vpc]"}',
  },
  {
    messages: ['lbc-cluster-name'],
    line: '{"level":"error","ts":"2026-01-19T09:00:01Z","logger":"setup","msg":"unable to load controller config","error":"kubernetes cluster name must be specified"}',
  },
  {
    messages: ['lbc-gateway-caches', 'no-matches-for-kind'],
    line: 'failed to wait for aws-lbc-gateway-class-controller caches to sync kind source: *v1beta1.TargetGroupConfiguration: no matches for kind "TargetGroupConfiguration" in version "gateway.k8s.aws/v1beta1"',
  },
  {
    messages: ['lbc-gateway-caches'],
    line: '{"level":"error","ts":"2026-03-30T14:02:11Z","logger":"setup","msg":"problem running manager","error":"failed to wait for aws-lbc-gateway-class-controller caches to sync kind source: *v1.GatewayClass: timed out waiting for cache to be synced for Kind *v1.GatewayClass"}',
  },
  {
    messages: ['lbc-gateway-disabled'],
    line: '{"level":"info","ts":"2026-08-20T07:44:10Z","logger":"setup","msg":"Disabling ALBGatewayAPI: missing required CRDs","missing":["ListenerRuleConfiguration"]}',
  },
  {
    messages: ['lbc-gateway-disabled'],
    line: '{"level":"info","ts":"2026-08-20T07:44:10Z","logger":"setup","msg":"Disabling ALBGatewayAPI: missing required CRDs","missing":["TargetGroupConfiguration","LoadBalancerConfiguration","ListenerRuleConfiguration"]}',
  },
  {
    messages: ['lbc-gateway-alb-caches'],
    line: 'failed to wait for gateway.k8s.aws/alb caches to sync kind source: *v1beta1.TargetGroupConfiguration: timed out waiting for cache to be synced for Kind *v1beta1.TargetGroupConfiguration',
  },
  {
    messages: ['lbc-crd-not-installed', 'no-matches-for-kind'],
    line: '{"level":"error","ts":"2026-04-13T01:32:44Z","logger":"controller-runtime.source.Kind","msg":"if kind is a CRD, it should be installed before calling Start","kind":"ListenerSet.gateway.networking.k8s.io","error":"no matches for kind \\"ListenerSet\\" in version \\"gateway.networking.k8s.io/v1\\""}',
  },
  {
    messages: ['lbc-deletion-protection'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to deletion_protection is enabled, cannot delete the ingress: my-app',
  },
  {
    messages: ['lbc-gw-deletion-protection'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) gateway Failed build model due to Unable to delete gateway shop/web because deletion protection is enabled.',
  },
  {
    messages: ['lbc-gw-deletion-protection'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"gateway","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"Unable to delete gateway shop/web because deletion protection is enabled."}',
  },
  {
    messages: ['lbc-delete-sg'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"shared","namespace":""},"namespace":"","name":"shared","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"failed to delete securityGroup: timed out waiting for the condition"}',
  },
  {
    messages: ['lbc-delete-sg'],
    line: '{"level":"error","ts":1676524348.9529638,"logger":"controller-runtime.manager.controller.ingress","msg":"Reconciler error","name":"django-app","namespace":"dongdgy","error":"failed to delete securityGroup: timed out waiting for the condition"}',
  },
  {
    messages: ['lbc-delete-sg', 'eks-delete-sg-dependency'],
    line: 'Warning FailedDeployModel 2m11s (x6 over 9m) ingress Failed deploy model due to failed to delete securityGroup: operation error EC2: DeleteSecurityGroup, https response error StatusCode: 400, RequestID: 6a7b, api error DependencyViolation: resource sg-0123456789abcdef0 has a dependent object',
  },
  {
    messages: ['lbc-delete-tg'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"failed to delete targetGroup: timed out waiting for the condition"}',
  },
  {
    messages: ['lbc-delete-tg'],
    line: "Warning FailedDeployModel 2m11s (x6 over 9m) ingress Failed deploy model due to failed to delete targetGroup: operation error Elastic Load Balancing v2: DeleteTargetGroup, https response error StatusCode: 400, RequestID: 9c1a, ResourceInUse: Target group 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/k8s-shop/01' is currently in use by a listener or a rule",
  },
  {
    messages: ['lbc-gwclass-in-use'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"aws-lbc-gateway-class-controller","object":{"name":"alb","namespace":""},"namespace":"","name":"alb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"unable to delete GatewayClass [alb], as it is still referenced by Gateways"}',
  },
  {
    messages: ['lbc-gwclass-in-use'],
    line: 'unable to delete GatewayClass [nlb-internal], as it is still referenced by Gateways',
  },
  {
    messages: ['lbc-lbconf-in-use'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"loadBalancerConfiguration","object":{"name":"web","namespace":"shop"},"namespace":"shop","name":"web","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"loadbalancer configuration [shop/web] is still in use"}',
  },
  {
    messages: ['lbc-conflict-scheme'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to conflicting scheme: map[internal:{} internet-facing:{}]',
  },
  {
    messages: ['lbc-conflict-scheme'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"shared","namespace":""},"namespace":"","name":"shared","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"conflicting scheme: map[internal:{} internet-facing:{}]"}',
  },
  {
    messages: ['lbc-conflict-attributes'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to conflicting load balancer attributes idle_timeout.timeout_seconds: 60 | 600',
  },
  {
    messages: ['lbc-conflict-attributes'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"shared","namespace":""},"namespace":"","name":"shared","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"conflicting load balancer attributes access_logs.s3.bucket: logs-a | logs-b"}',
  },
  {
    messages: ['lbc-conflict-ssl'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to failed to merge listenPort config for port: 443: conflicting sslPolicy, shop/a: ELBSecurityPolicy-2016-08 | shop/b: ELBSecurityPolicy-TLS13-1-2-2021-06',
  },
  {
    messages: ['lbc-conflict-subnets'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to conflicting subnet specifications: IngressClassParams versus annotation',
  },
  {
    messages: ['lbc-conflict-subnets'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"conflicting subnet specifications: IngressClassParams versus annotation"}',
  },
  {
    messages: ['lbc-multiple-default-backend'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to multiple ingress defined default backend: [shop/a shop/b]',
  },
  {
    messages: ['lbc-multiple-default-backend'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"shared","namespace":""},"namespace":"","name":"shared","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"multiple ingress defined default backend: [shop/a blog/b]"}',
  },
  {
    messages: ['lbc-class-annotation'],
    line: 'Error from server: error when creating "ingress.yaml": admission webhook "vingress.elbv2.k8s.aws" denied the request: new usage of `kubernetes.io/ingress.class` annotation is forbidden',
  },
  {
    messages: ['lbc-ssl-redirect'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to listener does not exist for SSLRedirect port: 443',
  },
  {
    messages: ['lbc-listen-ports'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: failed to parse listen-ports configuration: `[{HTTP: 80}]`: invalid character 'H' looking for beginning of object key string",
  },
  {
    messages: ['lbc-listen-ports'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"ingress: shop/my-app: failed to parse listen-ports configuration: `443`: json: cannot unmarshal number into Go value"}',
  },
  {
    messages: ['lbc-name-length'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to load balancer name cannot be longer than 32 characters',
  },
  {
    messages: ['lbc-name-length'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"shop"},"namespace":"shop","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"load balancer name cannot be longer than 32 characters"}',
  },
  {
    messages: ['lbc-prefix-wildcard'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: prefix path shouldn't contain wildcards: /api/*",
  },
  {
    messages: ['lbc-named-hc-port'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: cannot use named healthCheckPort for IP TargetType when service's targetPort is a named port",
  },
  {
    messages: ['lbc-named-hc-port'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"shop"},"namespace":"shop","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"cannot use named healthCheckPort for IP TargetType when service\'s targetPort is a named port"}',
  },
  {
    messages: ['lbc-unsupported-cert'],
    line: 'UnsupportedCertificate: The certificate must have a fully-qualified domain name, a supported signature, and a supported key size.',
  },
  {
    messages: ['lbc-sg-not-found'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to couldn't find all security groups: requested names [my-alb] but found []",
  },
  {
    messages: ['lbc-sg-not-found'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"couldn\'t find all security groups: requested ids [sg-0123456789abcdef0] but found []"}',
  },
  {
    messages: ['lbc-backend-sg-required'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to backendSG feature is required to manage worker node SG rules when frontendSG manually specified',
  },
  {
    messages: ['lbc-backend-sg-required'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"backendSG feature is required to manage worker node SG rules when frontendSG manually specified"}',
  },
  {
    messages: ['lbc-eip-internal'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) service Failed build model due to EIP allocations can only be set for internet facing load balancers',
  },
  {
    messages: ['lbc-unsupported-svc-type'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) service Failed build model due to unsupported service type "ClusterIP" for load balancer target type "instance"',
  },
  {
    messages: ['multi-attach-exclusive', 'multi-attach-error'],
    line: 'Warning FailedAttachVolume 4m attachdetach-controller Multi-Attach error for volume "pvc-2f6c" Volume is already exclusively attached to one node and can\'t be attached to another',
  },
  {
    messages: ['multi-attach-used-by', 'multi-attach-error'],
    line: 'Multi-Attach error for volume "pvc-2f6c" Volume is already used by pod(s) orders-7d9c6f5b8-x2x7k',
  },
  {
    messages: ['boto-no-credentials'],
    line: 'botocore.exceptions.NoCredentialsError: Unable to locate credentials',
  },
  {
    messages: ['boto-no-credentials'],
    line: 'Unable to locate credentials. You can configure credentials by running "aws configure".',
  },
  { messages: ['boto-no-credentials'], line: 'fatal error: Unable to locate credentials' },
  {
    messages: ['sdk-no-imds-role'],
    line: 'operation error S3: ListBuckets, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
  },
  {
    messages: ['sdk-no-imds-role'],
    line: 'failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, http response error StatusCode: 404, request to EC2 IMDS failed',
  },
  {
    messages: ['sdk-refresh-cached'],
    line: 'get identity: get credentials: failed to refresh cached credentials, failed to load credentials, bad request',
  },
  {
    messages: ['sdk-refresh-cached'],
    line: 'operation error SQS: ReceiveMessage, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, exceeded maximum number of attempts, 3, https response error StatusCode: 0, request send failed, Post "https://sts.eu-west-1.amazonaws.com/": dial tcp: i/o timeout',
  },
  {
    messages: ['sdk-v1-no-providers'],
    line: 'NoCredentialProviders: no valid providers in chain. Deprecated. For verbose messaging see aws.Config.CredentialsChainVerboseErrors',
  },
  {
    messages: ['sdk-v1-no-providers', 'eso-validate-store'],
    line: '{"level":"error","logger":"controllers.ClusterSecretStore","msg":"unable to validate store","error":"could not validate provider: NoCredentialProviders: no valid providers in chain. Deprecated."}',
  },
  {
    messages: ['sdk-token-file', 'velero-web-identity-permission'],
    line: 'failed to refresh cached credentials, failed to retrieve jwt from provide source, unable to read file at /var/run/secrets/eks.amazonaws.com/serviceaccount/token: open /var/run/secrets/eks.amazonaws.com/serviceaccount/token: permission denied',
  },
  {
    messages: ['sdk-token-file', 'velero-web-identity-permission'],
    line: 'unable to read file at /var/run/secrets/eks.amazonaws.com/serviceaccount/token: open /var/run/secrets/eks.amazonaws.com/serviceaccount/token: no such file or directory',
  },
  {
    messages: ['boto-no-region'],
    line: 'botocore.exceptions.NoRegionError: You must specify a region.',
  },
  {
    messages: ['boto-no-region'],
    line: 'You must specify a region. You can also configure your region by running "aws configure".',
  },
  {
    messages: ['sdk-security-token-expired'],
    line: 'ExpiredTokenException: The security token included in the request is expired',
  },
  {
    messages: ['sdk-security-token-expired'],
    line: 'An error occurred (ExpiredToken) when calling the ReceiveMessage operation: The security token included in the request is expired',
  },
  {
    messages: ['sdk-security-token-expired'],
    line: 'error: operation error EKS: DescribeCluster, https response error StatusCode: 403, api error ExpiredTokenException: The security token included in the request is expired',
  },
  {
    messages: ['lbc-build-model', 'sdk-no-imds-role'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to operation error EC2: DescribeAvailabilityZones, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
  },
  {
    messages: ['lbc-build-model', 'lbc-region-no-such-host'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to RequestError: send request failed caused by: Post "https://elasticloadbalancing.sa-east-1.amazonaws.com/": dial tcp: lookup elasticloadbalancing.sa-east-1.amazonaws.com on 10.100.0.10:53: no such host',
  },
  {
    messages: ['lbc-deploy-model'],
    line: 'Warning FailedDeployModel 2m11s (x6 over 9m) ingress Failed deploy model due to operation error Elastic Load Balancing v2: CreateLoadBalancer, https response error StatusCode: 400, RequestID: 77aa, TooManyLoadBalancers: The maximum number of load balancers has been reached',
  },
  {
    messages: ['lbc-no-cert'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: no certificate found for host: shop.example.com',
  },
  {
    messages: ['lbc-no-cert'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"ingress: shop/my-app: no certificate found for host: api.example.com"}',
  },
  {
    messages: ['lbc-tg-port-empty'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: TargetGroup port is empty. When using Instance targets, your service be must of type 'NodePort' or 'LoadBalancer'",
  },
  {
    messages: ['lbc-tg-port-empty'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"ingress: shop/my-app: TargetGroup port is empty. Are you using the correct service type?"}',
  },
  {
    messages: ['lbc-service-type'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"targetGroupBinding","object":{"name":"k8s-shop-myapp-0a1b2c3d4e","namespace":"shop"},"namespace":"shop","name":"k8s-shop-myapp-0a1b2c3d4e","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"service type must be either \'NodePort\' or \'LoadBalancer\': shop/my-app"}',
  },
  {
    messages: ['lbc-service-type'],
    line: "Warning FailedReconcile 2m11s (x6 over 9m) targetGroupBinding Failed reconcile due to service type must be either 'NodePort' or 'LoadBalancer': shop/my-app",
  },
  {
    messages: ['lbc-invalid-class'],
    line: 'Error from server: error when creating "ingress.yaml": admission webhook "vingress.elbv2.k8s.aws" denied the request: invalid ingress class: IngressClass.networking.k8s.io "alb" not found',
  },
  {
    messages: ['lbc-invalid-class'],
    line: 'Warning FailedLoadGroupID 2m11s (x6 over 9m) ingress failed load groupID due to invalid ingress class: IngressClass.networking.k8s.io "alb" not found',
  },
  {
    messages: ['lbc-invalid-class'],
    line: 'admission webhook "vingress.elbv2.k8s.aws" denied the request: invalid ingress class: ingressclassparams.elbv2.k8s.aws "alb" not found',
  },
  {
    messages: ['lbc-access-denied'],
    line: 'Failed deploy model due to operation error Elastic Load Balancing v2: DescribeListenerAttributes, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/lbc/1 is not authorized to perform: elasticloadbalancing:DescribeListenerAttributes',
  },
  {
    messages: ['lbc-access-denied'],
    line: 'Warning FailedDeployModel 2m11s (x6 over 9m) ingress Failed deploy model due to operation error Elastic Load Balancing v2: AddTags, https response error StatusCode: 403, RequestID: 0f2c, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-lbc/1747040000 is not authorized to perform: elasticloadbalancing:AddTags on resource: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/k8s-shop/* because no identity-based policy allows the elasticloadbalancing:AddTags action',
  },
  {
    messages: ['lbc-access-denied'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"shop"},"namespace":"shop","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"operation error Elastic Load Balancing v2: CreateLoadBalancer, https response error StatusCode: 403, RequestID: 77aa, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/lbc/1 is not authorized to perform: elasticloadbalancing:CreateLoadBalancer"}',
  },
  {
    messages: ['cfn-general-service-exception'],
    line: 'Resource handler returned message: "[Issue(Code=NodeCreationFailure, Message=Instances failed to join the kubernetes cluster, ResourceIds=[i-0123456789abcdef0])] (Service: null, Status Code: 0, Request ID: null)" (RequestToken: 1a2b, HandlerErrorCode: GeneralServiceException)',
  },
  {
    messages: ['eks-ng-health-other', 'eks-ng-cluster-unreachable', 'eks-ng-free-addresses'],
    line: 'Error: Nodegroup health has issues other than AsgInstanceLaunchFailures, InstanceLimitExceeded, InsufficientFreeAddresses, ClusterUnreachable',
  },
  {
    messages: ['eks-ng-health-other', 'eks-ng-cluster-unreachable', 'eks-ng-free-addresses'],
    line: 'An error occurred (InvalidRequestException) when calling the UpdateNodegroupVersion operation: Nodegroup health has issues other than [ AsgInstanceLaunchFailures, InstanceLimitExceeded, InsufficientFreeAddresses, ClusterUnreachable ]',
  },
  {
    messages: ['tf-nodegroup-create-failed', 'eks-ng-creation-failure'],
    line: "Error: waiting for EKS Node Group (my-cluster:ng) create: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: i-05f04897353fc76af, i-08cea01975730272b: NodeCreationFailure: Instances failed to join the kubernetes cluster",
  },
  {
    messages: ['tf-nodegroup-create-failed'],
    line: "unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: %!s(<nil>)",
  },
  {
    messages: ['kubelet-image-gc-nothing-eligible'],
    line: 'Warning FreeDiskSpaceFailed 59m kubelet Failed to garbage collect required amount of images. Attempted to free 4783028633 bytes, but only found 0 bytes eligible to free.',
  },
  {
    messages: ['kubelet-logs-timeout'],
    line: 'Error from server: Get "https://10.0.37.234:10250/containerLogs/default/nginx/nginx": dial tcp 10.0.37.234:10250: i/o timeout',
  },
  {
    messages: ['karpenter-no-nodepools'],
    line: '{"level":"INFO","time":"2026-11-27T09:12:40.114Z","logger":"controller","message":"no dynamic nodepools found","controller":"provisioner"}',
  },
  {
    messages: ['karpenter-no-nodepools-older'],
    line: '{"level":"INFO","logger":"controller","message":"no nodepools found","controller":"provisioner"}',
  },
  {
    messages: ['karpenter-filtered-out-all-types'],
    line: '{"level":"INFO","logger":"controller","message":"skipping, nodepool requirements filtered out all instance types","NodePool":{"name":"general"}}',
  },
  {
    messages: ['flux-git-checkout'],
    line: "failed to checkout and determine revision: unable to clone 'ssh://git@github.com/org/repo': ssh: handshake failed: knownhosts: key mismatch",
  },
  {
    messages: ['flux-chart-version'],
    line: "invalid chart reference: failed to get chart version for remote reference: no 'web' chart with version matching '1.x' found",
  },
  {
    messages: ['scheduler-insufficient-mig'],
    line: '0/1 nodes are available: 1 Insufficient nvidia.com/mig-1g.5gb. preemption: 0/1 nodes are available: 1 No preemption victims found for incoming pod.',
  },
  {
    messages: ['ec2-free-tier'],
    line: "AsgInstanceLaunchFailures: Could not launch Spot Instances. InvalidParameterCombination - The specified instance type is not eligible for Free Tier. For a list of Free Tier instance types, run 'describe-instance-types' with the filter 'free-tier-eligible=true'. Launching EC2 instance failed.",
  },
  {
    messages: ['ec2-fleet-requests'],
    line: "eks-ng-ecc0e962: AsgInstanceLaunchFailures: You've reached your quota for maximum Fleet Requests for this account. Launching EC2 instance failed.",
  },
  {
    messages: ['ec2-pending-verification'],
    line: 'PendingVerification: Your request for accessing resources in this region is being validated, and you will not be able to launch additional resources in this region until the validation is complete.',
  },
  {
    messages: ['karpenter-fleet-quota'],
    line: 'A fleet launch was requested but this would exceed your fleet request quota',
  },
  {
    messages: ['ec2-client-error-on-launch'],
    line: 'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InternalError: Client error on launch',
  },
  {
    messages: ['tf-nodegroup-create-failed', 'eks-ng-unhealthy-nodes'],
    line: "Error: waiting for EKS Node Group (prod:ng-1) create: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: i-05da0ff8c2fbc0400: NodeCreationFailure: Unhealthy nodes in the kubernetes cluster",
  },
  {
    messages: ['eks-ng-unhealthy-nodes'],
    line: 'NodeCreationFailure: Unhealthy nodes in the kubernetes cluster',
  },
  {
    messages: ['windows-pod-no-address-label'],
    line: 'plugin type="vpc-bridge" name="vpc" failed (add): failed to parse Kubernetes args: pod does not have label vpc.amazonaws.com/PrivateIPv4Address',
  },
  {
    messages: ['gpu-nvml-unknown-error'],
    line: 'Failed to initialize NVML: Unknown Error',
  },
  {
    messages: ['tf-module-21-cluster-name'],
    line: 'Error: Unsupported argument on main.tf line 12, in module "eks": An argument named "cluster_name" is not expected here.',
  },
  {
    messages: ['tf-module-21-cluster-version'],
    line: 'An argument named "cluster_version" is not expected here.',
  },
  {
    messages: ['eksctl-stack-exists'],
    line: 'creating CloudFormation stack "eksctl-prod-cluster": operation error CloudFormation: CreateStack, https response error StatusCode: 400, RequestID: 1a2b, AlreadyExistsException: Stack [eksctl-prod-cluster] already exists',
  },
  {
    messages: ['eksctl-sts-access'],
    line: 'Error: checking AWS STS access – cannot get role ARN for current session: operation error STS: GetCallerIdentity, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found',
  },
  {
    messages: ['helm-current-manifest', 'resource-mapping-not-found', 'no-matches-for-kind'],
    line: 'Error: UPGRADE FAILED: unable to build kubernetes objects from current release manifest: resource mapping not found for name: "web" namespace: "" from "": no matches for kind "PodDisruptionBudget" in version "policy/v1beta1"',
  },
  {
    messages: ['ec2-mapped-public-addresses'],
    line: 'Error: deleting EC2 Internet Gateway (igw-0a): detaching: DependencyViolation: Network vpc-0a1d60da has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.',
  },
  {
    messages: ['kustomize-accumulating'],
    line: "error: accumulating resources: accumulation err='accumulating resources from '../base': open /src/overlays/base: no such file or directory': must build at directory: not a valid directory",
  },
  {
    messages: ['kustomize-security-file'],
    line: "security; file '/src/common/values.yaml' is not in or below '/src/overlays/prod'",
  },
  {
    messages: ['flux-retries-exceeded'],
    line: 'Failed to install after 1 attempt(s)',
  },
  {
    messages: ['flux-install-retries-exhausted'],
    line: 'default podinfo False install retries exhausted',
  },
  {
    messages: ['flux-chart-not-ready'],
    line: "HelmChart 'default/default-podinfo' is not ready",
  },
  {
    messages: ['kubelet-fsnotify-watcher'],
    line: 'failed to create fsnotify watcher: too many open files',
  },
  {
    messages: ['ec2-unauthorized-operation'],
    line: 'creating instance, with fleet error(s), UnauthorizedOperation: You are not authorized to perform this operation. Encoded authorization failure message: Xy1',
  },
  {
    messages: ['eks-ng-asg-launch'],
    line: 'last error: AsgInstanceLaunchFailures: Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 8 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit. Launching EC2 instance failed.',
  },
  {
    messages: ['eks-ng-public-ip'],
    line: 'subnet-0f83213b797278eeb, subnet-02f2ee962cdb9bef0: Ec2SubnetInvalidConfiguration: One or more Amazon EC2 Subnets of [subnet-0f83213b797278eeb, subnet-02f2ee962cdb9bef0] for node group EKS_nodes does not automatically assign public IP addresses to instances launched into it. If you want your instances to be assigned a public IP address, then you need to enable auto-assign public IP address for the subnet. See IP addressing in VPC guide: https://docs.aws.amazon.com/vpc/latest/userguide/vpc-ip-addressing.html#subnet-public-ip',
  },
  {
    messages: ['eksctl-subnets-public-ip'],
    line: "Error: subnets for one or more new nodegroups don't meet requirements. To fix this, please run `eksctl utils update-legacy-subnet-settings --cluster my-cluster`",
  },
  {
    messages: ['eks-ng-kms-state', 'tf-nodegroup-create-failed'],
    line: "unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: AsgInstanceLaunchFailures: Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InvalidKMSKey.InvalidState: The KMS key provided is in an incorrect state",
  },
  {
    messages: ['eks-ng-lt-disk'],
    line: 'Error: creating EKS Node Group (tf-eks-cluster:tf-eks-managed-node-group): operation error EKS: CreateNodegroup, https response error StatusCode: 400, RequestID: 9c9275bd-8f22-4ecc-be7e-2abd15448204, InvalidParameterException: Disk size must be specified within the launch template.',
  },
  {
    messages: ['eks-ng-lt-remote'],
    line: 'InvalidParameterException: Remote access configuration cannot be specified with a launch template.',
  },
  {
    messages: ['eks-ng-arch'],
    line: 'InvalidParameterException: [t4g.medium] is not a valid instance type for requested amiType AL2023_x86_64_STANDARD',
  },
  {
    messages: ['eks-ng-release-version'],
    line: 'UPDATE_FAILED Resource handler returned message: Requested release version 1.33.5-20251023 is not valid for kubernetes version 1.34',
  },
  {
    messages: ['eks-ng-release-version'],
    line: 'InvalidParameterException: Requested release version 1.34.1-20251112 is not valid for kubernetes version 1.35.',
  },
  {
    messages: ['eks-ng-min-desired'],
    line: "InvalidParameterException: minSize can't be greater than desiredSize",
  },
  {
    messages: ['eks-ng-exists'],
    line: 'Error: creating EKS Node Group (my-cluster:general): ResourceInUseException: NodeGroup already exists with name general and cluster name my-cluster',
  },
  {
    messages: ['eks-ng-lt-not-found'],
    line: '{"code": "Ec2LaunchTemplateNotFound", "message": "We couldn\'t find the Amazon EC2 launch template for your managed node group.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-lt-not-found'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: Ec2LaunchTemplateNotFound",
  },
  {
    messages: ['eks-ng-lt-mismatch'],
    line: '{"code": "Ec2LaunchTemplateVersionMismatch", "message": "The Amazon EC2 launch template version for your managed node group doesn\'t match the version that Amazon EKS created.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-lt-mismatch'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: Ec2LaunchTemplateVersionMismatch",
  },
  {
    messages: ['eks-ng-asg-not-found'],
    line: '{"code": "AutoScalingGroupNotFound", "message": "We couldn\'t find the Auto Scaling group associated with the managed node group.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-asg-not-found'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: AutoScalingGroupNotFound",
  },
  {
    messages: ['eks-ng-node-role-not-found'],
    line: '{"code": "IamNodeRoleNotFound", "message": "We couldn\'t find the IAM role for your managed node group.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-node-role-not-found'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: IamNodeRoleNotFound",
  },
  {
    messages: ['eks-ng-ami-not-found'],
    line: '{"code": "AmiIdNotFound", "message": "We couldn\'t find the AMI ID associated with your launch template.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-ami-not-found'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: AmiIdNotFound",
  },
  {
    messages: ['eks-ng-access-denied'],
    line: 'AccessDenied: Amazon EKS or one or more of your managed nodes is failing to authenticate or authorize with your Kubernetes cluster API server',
  },
  {
    messages: ['eks-ng-cluster-unreachable'],
    line: '{"code": "ClusterUnreachable", "message": "Amazon EKS or one or more of your managed nodes is unable to communicate with your Kubernetes cluster API server.", "resourceIds": ["my-nodegroup"]}',
  },
  {
    messages: ['eks-ng-cluster-unreachable'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update: unexpected state 'Failed', wanted target 'Successful'. last error: general: ClusterUnreachable",
  },
  {
    messages: ['kubelet-stopped-posting-status'],
    line: 'Ready Unknown Fri, 27 Nov 2026 09:12:40 +0000 Fri, 27 Nov 2026 09:13:25 +0000 NodeStatusUnknown Kubelet stopped posting node status.',
  },
  {
    messages: ['kubelet-stopped-posting-status'],
    line: 'MemoryPressure Unknown NodeStatusUnknown Kubelet stopped posting node status.',
  },
  {
    messages: ['scheduler-unknown-conditions'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) had unknown conditions. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-unknown-conditions', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) had unknown conditions, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['kubelet-network-not-ready', 'kubelet-cni-not-initialized'],
    line: 'Warning NetworkNotReady 4s (x31 over 66s) kubelet network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
  },
  {
    messages: ['kubelet-network-not-ready', 'kubelet-cni-not-initialized'],
    line: 'kubelet[2113]: E1127 09:12:40.114 pod_workers.go:1324] "Error syncing pod, skipping" err="network is not ready: container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized" pod="shop/web-7c9d8f6b5d-x2k4q"',
  },
  {
    messages: ['kubelet-cni-not-initialized'],
    line: 'Ready False Fri, 27 Nov 2026 09:12:40 +0000 KubeletNotReady container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized',
  },
  {
    messages: ['kubelet-cni-not-initialized'],
    line: '{"lastHeartbeatTime":"2026-11-27T09:12:40Z","message":"container runtime network not ready: NetworkReady=false reason:NetworkPluginNotReady message:Network plugin returns error: cni plugin not initialized","reason":"KubeletNotReady","status":"False","type":"Ready"}',
  },
  {
    messages: ['kubelet-pleg-not-healthy'],
    line: 'Ready False KubeletNotReady PLEG is not healthy: pleg was last seen active 4m12.3s ago; threshold is 3m0s',
  },
  {
    messages: ['kubelet-pleg-not-healthy'],
    line: 'kubelet[2113]: E1127 09:12:40 kubelet.go:2394] "Skipping pod synchronization" err="PLEG is not healthy: pleg was last seen active 3m7.2s ago; threshold is 3m0s"',
  },
  {
    messages: ['kubelet-container-runtime-down', 'kubelet-pleg-not-healthy'],
    line: 'Ready False KubeletNotReady [container runtime is down, PLEG is not healthy: pleg was last seen active 5m2s ago; threshold is 3m0s]',
  },
  {
    messages: ['kubelet-container-runtime-down'],
    line: 'kubelet[2113]: E1127 09:12:40 kubelet.go:2394] "Skipping pod synchronization" err="container runtime is down"',
  },
  {
    messages: ['eksctl-nodes-join-timeout', 'eksctl-nodes-timeout'],
    line: 'Error: timed out waiting for at least 2 nodes to join the cluster and become ready in "ng-1": context deadline exceeded',
  },
  {
    messages: ['eks-ng-creation-failure', 'tf-nodegroup-create-failed'],
    line: "waiting for EKS Node Group (my-cluster:first-eks-ng) create: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: i-0013aaaaaaae5aa1, i-0e99bbbbbbbb1: NodeCreationFailure: Instances failed to join the kubernetes cluster",
  },
  {
    messages: ['kubelet-unable-to-register-node'],
    line: 'kubelet[2113]: E1127 09:12:40.114 kubelet_node_status.go:111] "Unable to register node with API server" err="Post \\"https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes\\": dial tcp 10.0.12.7:443: i/o timeout" node="ip-10-0-1-23.eu-west-1.compute.internal"',
  },
  {
    messages: ['kubelet-unable-to-register-node'],
    line: '"Unable to register node with API server" err="Unauthorized" node="ip-10-0-1-23.eu-west-1.compute.internal"',
  },
  {
    messages: ['kubelet-failed-to-list-unauthorized', 'node-csidriver-unauthorized'],
    line: 'kubelet[1890]: W0314 08:01:12 reflector.go:569] k8s.io/client-go/informers/factory.go:160: failed to list *v1.CSIDriver: Unauthorized',
  },
  {
    messages: ['kubelet-failed-to-list-unauthorized'],
    line: 'E0314 08:01:12.411 reflector.go:166] "Unhandled Error" err="k8s.io/client-go/informers/factory.go:160: Failed to watch *v1.Service: failed to list *v1.Service: Unauthorized"',
  },
  {
    messages: ['kubelet-error-getting-node', 'eks-endpoint-no-such-host'],
    line: 'kubelet[2113]: E1127 09:12:40 kubelet_node_status.go:529] "Error updating node status, will retry" err="error getting node \\"ip-10-0-1-23.eu-west-1.compute.internal\\": nodes \\"ip-10-0-1-23.eu-west-1.compute.internal\\" not found"',
  },
  {
    messages: ['kubelet-error-getting-node'],
    line: 'err="error getting node \\"ip-10-0-1-23.eu-west-1.compute.internal\\": Get \\"https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/api/v1/nodes/ip-10-0-1-23\\": dial tcp: lookup ABCDEF.gr7.eu-west-1.eks.amazonaws.com: no such host"',
  },
  {
    messages: ['nodeadm-private-dns'],
    line: 'nodeadm[1702]: {"level":"fatal","msg":"Command failed","error":"exceeded max wait time for InstanceCondition waiter"}',
  },
  {
    messages: ['node-csidriver-unauthorized', 'kubelet-failed-to-list-unauthorized'],
    line: 'k8s.io/client-go/informers/factory.go:160: failed to list *v1.CSIDriver: Unauthorized',
  },
  {
    messages: ['karpenter-node-not-registered'],
    line: 'Status condition transitioned, Type: Registered, Status: Unknown -> Unknown, Reason: AwaitingReconciliation -> NodeNotFound, Message: Node not registered with cluster',
  },
  {
    messages: ['karpenter-node-not-registered', 'karpenter-no-associated-node'],
    line: 'Nodeclaim does not have an associated node: Node not registered with cluster',
  },
  {
    messages: ['karpenter-node-not-registered'],
    line: ' Message: Node not registered with cluster Reason: NodeNotFound Status: Unknown Type: Registered',
  },
  {
    messages: ['karpenter-terminating-due-to-timeout'],
    line: '{"level":"DEBUG","time":"2026-08-20T07:26:43.001Z","logger":"controller","message":"terminating due to timeout","controller":"nodeclaim.lifecycle","NodeClaim":{"name":"general-x7k2m"},"timeout":"15m0s","reason":"registration_timeout"}',
  },
  {
    messages: ['karpenter-unregistered-taint'],
    line: '{"level":"ERROR","time":"2026-08-20T07:15:42.318Z","logger":"controller","message":"node claim registration error","controller":"nodeclaim.lifecycle","NodeClaim":{"name":"general-x7k2m"},"taint":"karpenter.sh/unregistered","error":"missing taint prevents registration-related race conditions on Karpenter-managed nodes"}',
  },
  {
    messages: ['karpenter-startup-taint'],
    line: 'Initialized Unknown StartupTaintsExist StartupTaint "ebs.csi.aws.com/agent-not-ready:NoExecute" still exists',
  },
  {
    messages: ['karpenter-startup-taint'],
    line: 'Message: StartupTaint "node.cilium.io/agent-not-ready:NoExecute" still exists',
  },
  {
    messages: ['karpenter-resource-not-registered'],
    line: 'Initialized Unknown ResourceNotRegistered Resource "nvidia.com/gpu" was requested but not registered',
  },
  {
    messages: ['karpenter-resource-not-registered'],
    line: 'Message: Resource "vpc.amazonaws.com/pod-eni" was requested but not registered',
  },
  {
    messages: ['ca-scale-down-failed', 'evict-would-violate-budget'],
    line: "Warning ScaleDownFailed 9s cluster-autoscaler failed to drain and delete node: failed to drain node shop/ip-10-0-1-23.eu-west-1.compute.internal, due to following errors: [failed to evict pod shop/orders-7d9c6f5b8-x2x7k: Cannot evict pod as it would violate the pod's disruption budget.]",
  },
  {
    messages: ['ca-scale-down-failed'],
    line: 'Warning ScaleDownFailed node/ip-10-0-44-7.eu-west-1.compute.internal failed to drain and delete node: Failed to drain node',
  },
  {
    messages: ['ca-pod-not-replicated'],
    line: 'I1127 09:12:40 cluster.go:190] node ip-10-0-1-23.eu-west-1.compute.internal cannot be removed: default/debug-shell is not replicated',
  },
  { messages: ['ca-pod-not-replicated'], line: 'shop/migrate-once is not replicated' },
  {
    messages: ['ca-pod-with-local-storage'],
    line: 'I1127 09:12:40 cluster.go:190] node ip-10-0-1-23.eu-west-1.compute.internal cannot be removed: pod with local storage present: metrics-server-5b4fc487-2xk9p',
  },
  { messages: ['ca-pod-with-local-storage'], line: 'pod with local storage present: cache-0' },
  {
    messages: ['ca-node-not-suitable-for-removal'],
    line: 'I1127 09:12:40 cluster.go:209] Node ip-10-0-1-23.eu-west-1.compute.internal is not suitable for removal: can reschedule only 3 out of 7 pods',
  },
  {
    messages: ['ca-node-not-suitable-for-removal'],
    line: 'Node ip-10-0-44-7.eu-west-1.compute.internal is not suitable for removal: failed to find place for shop/db-0',
  },
  {
    messages: ['karpenter-cheaper'],
    line: "Normal Unconsolidatable 9m karpenter Can't replace with a cheaper node",
  },
  {
    messages: ['ca-min-size-reached'],
    line: 'I0129 10:39:36.378642 1 nodes.go:326] Skipping ip-10-0-1-23.eu-west-1.compute.internal - node group min size reached (current: 1, min: 1)',
  },
  {
    messages: ['ca-min-size-reached'],
    line: 'Skipping ip-10-0-44-7.eu-west-1.compute.internal - node group min size reached',
  },
  {
    messages: ['karpenter-budget'],
    line: 'Normal DisruptionBlocked 1m (x88 over 12h) karpenter No allowed disruptions for disruption reason Underutilized due to blocking budget',
  },
  {
    messages: ['karpenter-spot-spot'],
    line: "Normal Unconsolidatable 15m karpenter SpotToSpotConsolidation is disabled, can't replace a spot node with a spot node",
  },
  {
    messages: ['karpenter-spot-15'],
    line: 'Normal Unconsolidatable 15m karpenter SpotToSpotConsolidation requires 15 cheaper instance type options than the current candidate to consolidate, got 6',
  },
  {
    messages: ['karpenter-drain-violates'],
    line: 'Warning FailedDraining 30s (x60 over 2h) karpenter Failed to drain node, evicting pod violates a PDB (Pod=shop/orders-7d9c6f5b8-x2x7k)',
  },
  {
    messages: ['karpenter-waiting-evicted'],
    line: 'Warning FailedDraining 7s (x41 over 88m) karpenter Failed to drain node, 3 pods are waiting to be evicted',
  },
  {
    messages: ['karpenter-volume-detach'],
    line: 'Normal AwaitingVolumeDetachment 1m karpenter Awaiting deletion of bound volumeattachments (csi-0b2a4b2f6d9d8c)',
  },
  {
    messages: ['kubelet-system-oom'],
    line: 'Warning SystemOOM 3m kubelet System OOM encountered, victim process: java, pid: 41213',
  },
  {
    messages: ['kubelet-system-oom'],
    line: 'Warning SystemOOM 12s (x4 over 9m) kubelet System OOM encountered, victim process: node, pid: 9921',
  },
  {
    messages: [
      'scheduler-nodes-are-available',
      'fargate-taint',
      'scheduler-insufficient-cpu',
      'scheduler-untolerated-taints',
    ],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 1 node(s) had untolerated taint(s), 2 Insufficient cpu. preemption: 0/3 nodes are available: 1 Preemption is not helpful for scheduling, 2 No preemption victims found for incoming pod.',
  },
  {
    messages: ['scheduler-nodes-are-available'],
    line: 'status: "False", type: PodScheduled, reason: Unschedulable, message: "0/12 nodes are available: 12 node(s) were unschedulable."',
  },
  {
    messages: ['scheduler-insufficient-cpu'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 Insufficient cpu. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-insufficient-cpu', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Insufficient cpu, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-insufficient-memory'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 Insufficient memory. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Insufficient memory, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['karpenter-taint-not-tolerated'],
    line: 'Warning FailedScheduling 9s karpenter Failed to schedule pod, did not tolerate taint (taint=dedicated=ci:NoSchedule)',
  },
  {
    messages: ['scheduler-untolerated-taints', 'fargate-taint'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) had untolerated taint(s). preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-untolerated-taints', 'fargate-taint', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) had untolerated taint(s), 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-node-affinity-selector'],
    line: "Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) didn't match Pod's node affinity/selector. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
  },
  {
    messages: ['scheduler-node-affinity-selector', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) didn\'t match Pod\'s node affinity/selector, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-topology-spread', 'scheduler-insufficient-cpu'],
    line: "0/6 nodes are available: 2 Insufficient cpu, 4 node(s) didn't match pod topology spread constraints. preemption: 0/6 nodes are available: 2 Preemption is not helpful for scheduling, 4 No preemption victims found for incoming pod.",
  },
  {
    messages: ['scheduler-topology-spread'],
    line: "0/3 nodes are available: 3 node(s) didn't match pod topology spread constraints (missing required label).",
  },
  {
    messages: ['scheduler-pod-anti-affinity'],
    line: "Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) didn't match pod anti-affinity rules. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
  },
  {
    messages: ['scheduler-pod-anti-affinity', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) didn\'t match pod anti-affinity rules, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-pv-node-affinity'],
    line: "Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) didn't match PersistentVolume's node affinity. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
  },
  {
    messages: ['scheduler-pv-node-affinity', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) didn\'t match PersistentVolume\'s node affinity, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-volume-node-affinity-conflict'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) had volume node affinity conflict. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-volume-node-affinity-conflict', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) had volume node affinity conflict, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-no-nodes-available'],
    line: 'Warning FailedScheduling 3m (x9 over 41m) default-scheduler no nodes available to schedule pods',
  },
  {
    messages: ['scheduler-no-nodes-available'],
    line: 'coredns-6b9575c64c-x2k4q 0/1 Pending FailedScheduling: no nodes available to schedule pods',
  },
  {
    messages: ['scheduler-insufficient-ephemeral-storage'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 Insufficient ephemeral-storage. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-insufficient-ephemeral-storage', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Insufficient ephemeral-storage, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-insufficient-resource'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 Insufficient aws.amazon.com/neuron. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-insufficient-resource', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Insufficient aws.amazon.com/neuron, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-host-ports'],
    line: "Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) didn't have free ports for the requested pod ports. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.",
  },
  {
    messages: ['scheduler-host-ports', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) didn\'t have free ports for the requested pod ports, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['scheduler-pvc-not-found'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: persistentvolumeclaim "data" not found. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-pvc-not-found'],
    line: 'message: \'0/5 nodes are available: persistentvolumeclaim "orders-data" not found.\'',
  },
  {
    messages: ['scheduler-scheduling-gates'],
    line: 'status.conditions: PodScheduled False SchedulingGated "Scheduling is blocked due to non-empty scheduling gates"',
  },
  {
    messages: ['eks-ng-pod-eviction'],
    line: "Error: waiting for EKS Node Group (my-cluster:general) version update (6e8f…): unexpected state 'Failed', wanted target 'Successful'. last error: ip-10-0-1-23.ec2.internal: PodEvictionFailure: Reached max retries while trying to evict pods from nodes in node group general",
  },
  {
    messages: ['drain-global-timeout'],
    line: 'error when evicting pods/"orders-7d9c6f5b8-x2x7k" -n "shop": global timeout reached: 15m0s',
  },
  {
    messages: ['drain-global-timeout'],
    line: 'error: unable to drain node "my-node" due to error: error when evicting pods/"db-0" -n "shop": global timeout reached: 2m0s, continuing command...',
  },
  {
    messages: ['evict-would-violate-budget'],
    line: 'error when evicting pods/"orders-7d9c6f5b8-x2x7k" -n "shop" (will retry after 5s): Cannot evict pod as it would violate the pod\'s disruption budget.',
  },
  {
    messages: ['evict-would-violate-budget', 'budget-needs-healthy-pods'],
    line: '{"kind":"Status","code":429,"reason":"TooManyRequests","message":"Cannot evict pod as it would violate the pod\'s disruption budget.","details":{"causes":[{"reason":"DisruptionBudget","message":"The disruption budget orders needs 2 healthy pods and has 2 currently"}]}}',
  },
  {
    messages: ['budget-still-processed'],
    line: 'The disruption budget web is still being processed by the server.',
  },
  {
    messages: ['budget-still-processed'],
    line: '"causes":[{"reason":"DisruptionBudget","message":"The disruption budget karpenter is still being processed by the server."}]',
  },
  {
    messages: ['budget-needs-healthy-pods'],
    line: 'The disruption budget coredns needs 1 healthy pods and has 1 currently',
  },
  {
    messages: ['budget-needs-healthy-pods'],
    line: '"details":{"causes":[{"reason":"DisruptionBudget","message":"The disruption budget orders needs 2 healthy pods and has 1 currently"}]}',
  },
  {
    messages: ['karpenter-multi-pdb'],
    line: 'Failed to drain node, eviction does not support multiple PDBs (Pod=shop/orders-7d9c6f5b8-x2x7k)',
  },
  {
    messages: ['more-than-one-budget'],
    line: 'error when evicting pods/"coredns-6b9575c64c-x2k4q" -n "kube-system": This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.',
  },
  {
    messages: ['more-than-one-budget'],
    line: '{"kind":"Status","status":"Failure","message":"This pod has more than one PodDisruptionBudget, which the eviction subresource does not support.","reason":"InternalError","code":500}',
  },
  {
    messages: ['pia-eks-auth'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: error getting credentials to cache: unable to fetch credentials from EKS Auth: operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 400, RequestID: 7f1a, AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-0123456789abcdef0 is not authorized to perform: eks-auth:AssumeRoleForPodIdentity on resource: arn:aws:eks:eu-west-1:111122223333:cluster/my-cluster","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['pia-eks-auth'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: error getting credentials to cache: unable to fetch credentials from EKS Auth: operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 404, RequestID: 03, ResourceNotFoundException: No association found","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['pia-context-canceled', 'pia-eks-auth'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: error getting credentials to cache: unable to fetch credentials from EKS Auth: operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 0, RequestID: , canceled, context canceled","operation":"AssumeRoleForPodIdentity","request-id":"","service":"EKS Auth","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['ascp-pod-identity-agent', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = eu-west-1: failed to get AWS config from pod identity agent: HTTP request to pod identity agent failed: Get "http://169.254.170.23/v1/credentials": context deadline exceeded',
  },
  {
    messages: ['ascp-pod-identity-agent'],
    line: 'failed to get AWS config from pod identity agent: pod identity agent returned error: 404 No association found',
  },
  {
    messages: ['pia-token-parse'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: Service account token cannot be parsed: token contains an invalid number of segments","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['pia-token-parse'],
    line: 'Received non 200 response 400 from container metadata: Service account token cannot be parsed: token is malformed',
  },
  {
    messages: ['pia-token-claims'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: Service account token failed basic claim validations: token has invalid claims: token is expired","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['pia-token-claims'],
    line: 'Service account token failed basic claim validations: token has invalid claims: token is not valid yet',
  },
  {
    messages: ['pia-token-expired-boto', 'boto-container-role'],
    line: 'Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: [18b9740f-d967-4c97-86da-2f50f794b032]: (ExpiredTokenException): The token included in the request is expired: current date/time 2024-02-10T08:38:55.284028Z must be before the expiration date/time 2024-02-09T10:47:44Z., fault: client',
  },
  {
    messages: ['pia-start-server'],
    line: '{"bind-addr":"[fd00:ec2::23]:80","level":"fatal","msg":"Unable to start server: listen tcp [fd00:ec2::23]:80: bind: cannot assign requested address","time":"2024-08-15T19:35:24Z"}',
  },
  {
    messages: ['pia-start-server'],
    line: '{"bind-addr":"0.0.0.0:2703","level":"fatal","msg":"Unable to start server: listen tcp 0.0.0.0:2703: bind: address already in use","time":"2026-01-10T10:00:00Z"}',
  },
  {
    messages: ['pia-configure-family'],
    line: '{"level":"fatal","msg":"Stopping execution, unable to configure required family 0a: unable to create route for addr fd00:ec2::23/128: permission denied","time":"2026-02-03T08:00:00Z"}',
  },
  {
    messages: ['pia-route-conflict'],
    line: '{"level":"error","msg":"Unable to configure family 02: expected route 169.254.170.23/32 to be interface index 7 but is 2, please remove route and try again"}',
  },
  {
    messages: ['pia-route-conflict'],
    line: 'expected route fd00:ec2::23/128 to be interface index 5 but is 1, please remove route and try again',
  },
  {
    messages: ['boto-container-role'],
    line: 'botocore.exceptions.CredentialRetrievalError: Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 500 from container metadata: unable to fetch credentials',
  },
  {
    messages: ['boto-container-role'],
    line: 'Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 404 from container metadata: [a1b2]: (ResourceNotFoundException): No association found, fault: client',
  },
  {
    messages: ['pvc-waiting-first-consumer'],
    line: 'Normal WaitForFirstConsumer 5s (x4 over 50s) persistentvolume-controller waiting for first consumer to be created before binding',
  },
  {
    messages: ['pvc-waiting-first-consumer'],
    line: 'data Pending gp3 2m waiting for first consumer to be created before binding',
  },
  {
    messages: ['scheduler-unbound-immediate-pvc'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: pod has unbound immediate PersistentVolumeClaims. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-unbound-immediate-pvc'],
    line: 'running PreFilter plugin "VolumeBinding": pod has unbound immediate PersistentVolumeClaims',
  },
  {
    messages: ['karpenter-pvc-immediate'],
    line: 'ignoring pod, failed to validate pvc, pvc with immediate volume binding mode must be bound (PersistentVolumeClaim=shop/data-db-0, StorageClass=gp2-immediate)',
  },
  {
    messages: ['karpenter-unbound-pvc-no-class'],
    line: '{"level":"DEBUG","time":"2026-06-02T12:00:04.112Z","logger":"controller","message":"ignoring pod","controller":"provisioner","Pod":{"name":"db-0","namespace":"shop"},"error":"unbound pvc must define a storage class (PersistentVolumeClaim=shop/data-db-0)"}',
  },
  {
    messages: ['pvc-no-class'],
    line: 'Normal FailedBinding 5s (x3 over 35s) persistentvolume-controller no persistent volumes available for this claim and no storage class is set',
  },
  {
    messages: ['pvc-no-class'],
    line: 'Warning FailedBinding persistentvolumeclaim/data-0 no persistent volumes available for this claim and no storage class is set',
  },
  {
    messages: ['pvc-waiting-external-provisioner'],
    line: "Normal ExternalProvisioning 3s (x7 over 90s) persistentvolume-controller Waiting for a volume to be created either by the external provisioner 'ebs.csi.aws.com' or manually by the system administrator. If volume creation is delayed, please verify that the provisioner is running and correctly registered.",
  },
  {
    messages: ['pvc-waiting-external-provisioner'],
    line: "Waiting for a volume to be created either by the external provisioner 'ebs.csi.eks.amazonaws.com' or manually by the system administrator.",
  },
  {
    messages: ['ebs-create-volume'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-0123": could not create volume in EC2: operation error EC2: CreateVolume, https response error StatusCode: 403, RequestID: 5b1c, api error UnauthorizedOperation: You are not authorized to perform this operation. User: arn:aws:sts::111122223333:assumed-role/my-node-role/i-0123456789abcdef0 is not authorized to perform: ec2:CreateVolume on resource: arn:aws:ec2:eu-west-1:111122223333:volume/*',
  },
  {
    messages: ['ebs-create-volume', 'sdk-no-imds-role'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-0123": could not create volume in EC2: operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found, operation error ec2imds: GetMetadata, canceled, context deadline exceeded',
  },
  {
    messages: ['ebs-create-volume', 'sts-not-authorized-web-identity'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-0123": could not create volume in EC2: operation error EC2: CreateVolume, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, https response error StatusCode: 403, api error AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  {
    messages: ['scheduler-not-enough-storage'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) did not have enough free storage. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-not-enough-storage', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) did not have enough free storage, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['ebs-rwx'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = InvalidArgument desc = Volume capabilities not supported',
  },
  {
    messages: ['ebs-rwx'],
    line: 'Warning ProvisioningFailed failed to provision volume with StorageClass "gp3": rpc error: code = InvalidArgument desc = Volume capabilities not supported',
  },
  {
    messages: ['ebs-kms-volume-vanishes'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-8a1f": timed out waiting for volume to create: operation error EC2: DescribeVolumes, https response error StatusCode: 400, RequestID: 0d2f, api error InvalidVolume.NotFound: The volume \'vol-0fedcba9876543210\' does not exist.',
  },
  {
    messages: ['ebs-idempotent-mismatch'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = AlreadyExists desc = Could not create volume "pvc-0123": parameters on this idempotent request are inconsistent with parameters used in previous request(s)',
  },
  {
    messages: ['ebs-idempotent-mismatch'],
    line: 'E0611 10:02:31.552 driver.go:108] "GRPC error" err="rpc error: code = AlreadyExists desc = Could not create volume \\"pvc-0123\\": parameters on this idempotent request are inconsistent with parameters used in previous request(s)"',
  },
  {
    messages: ['ebs-kms-no-available-volume'],
    line: 'failed to provision volume with StorageClass "ebs": rpc error: code = Internal desc = Could not create volume "pvc-0123": failed to get an available volume in EC2: InvalidVolume.NotFound: The volume \'vol-0123456789abcdef0\' does not exist.',
  },
  {
    messages: ['ebs-invalid-parameter'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = InvalidArgument desc = Invalid parameter key fsType2 for CreateVolume',
  },
  {
    messages: ['ebs-invalid-parameter'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = InvalidArgument desc = Invalid parameter key encryption for CreateVolume',
  },
  {
    messages: ['ebs-limit-exceeded'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = ResourceExhausted desc = Could not create volume "pvc-0123": limit exceeded: operation error EC2: CreateVolume, https response error StatusCode: 400, RequestID: 2b1d, api error VolumeLimitExceeded: You have exceeded your maximum gp3 storage limit of 50 TiB in this region.',
  },
  {
    messages: ['ebs-limit-exceeded'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = ResourceExhausted desc = Could not create volume "pvc-0123": limit exceeded: operation error EC2: CreateVolume, https response error StatusCode: 400, api error MaxIOPSLimitExceeded: You have reached the maximum IOPS limit',
  },
  {
    messages: ['efs-fs-not-exist', 'ebs-source-not-found'],
    line: 'Warning ProvisioningFailed 12s (x6 over 1m) efs.csi.aws.com_efs-csi-controller-5b8c_91f2 failed to provision volume with StorageClass "efs": rpc error: code = InvalidArgument desc = File System does not exist: Resource was not found',
  },
  {
    messages: ['efs-fs-not-exist', 'ebs-source-not-found'],
    line: 'rpc error: code = InvalidArgument desc = File System does not exist: Resource was not found',
  },
  {
    messages: ['efs-create-ap-failed'],
    line: 'Warning ProvisioningFailed 12s (x6 over 1m) efs.csi.aws.com_efs-csi-controller-5b8c_91f2 failed to provision volume with StorageClass "efs": rpc error: code = Internal desc = Failed to create Access point in File System fs-0123456789abcdef0 : Failed to create access point: operation error EFS: CreateAccessPoint, https response error StatusCode: 403, AccessPointLimitExceeded',
  },
  {
    messages: ['efs-create-ap-failed', 'sdk-no-imds-role'],
    line: 'Warning ProvisioningFailed 12s (x6 over 1m) efs.csi.aws.com_efs-csi-controller-5b8c_91f2 failed to provision volume with StorageClass "efs": rpc error: code = Internal desc = Failed to create Access point in File System fs-0123456789abcdef0 : Failed to create access point: operation error EFS: CreateAccessPoint, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found',
  },
  {
    messages: ['snap-no-default-class'],
    line: 'Warning SetDefaultSnapshotClassFailed 3s (x5 over 11s) snapshot-controller Failed to set default snapshot class with error cannot find default snapshot class',
  },
  {
    messages: ['snap-no-default-class'],
    line: 'Error: Message: Failed to set default snapshot class with error cannot find default snapshot class',
  },
  {
    messages: ['snap-two-defaults'],
    line: 'Warning SetDefaultSnapshotClassFailed 3s (x5 over 11s) snapshot-controller Failed to set default snapshot class with error 2 default snapshot classes were found',
  },
  { messages: ['snap-two-defaults'], line: '2 default snapshot classes were found' },
  {
    messages: ['snap-pvc-not-bound'],
    line: 'Warning SnapshotContentCreationFailed 3s (x5 over 11s) snapshot-controller Failed to create snapshot content with error failed to get input parameters to create snapshot data: "the PVC data is not yet bound to a PV, will not attempt to take a snapshot"',
  },
  {
    messages: ['snap-pvc-not-bound'],
    line: 'the PVC data-postgres-0 is not yet bound to a PV, will not attempt to take a snapshot',
  },
  {
    messages: ['snap-pvc-missing', 'scheduler-pvc-not-found'],
    line: 'Warning SnapshotContentCreationFailed 3s (x5 over 11s) snapshot-controller Failed to create snapshot content with error failed to get input parameters to create snapshot data: "failed to retrieve PVC dta from the lister: \\"persistentvolumeclaim \\\\\\"dta\\\\\\" not found\\""',
  },
  {
    messages: ['snap-pvc-missing', 'scheduler-pvc-not-found'],
    line: 'failed to retrieve PVC data from the lister: "persistentvolumeclaim \\"data\\" not found"',
  },
  {
    messages: ['snap-waiting'],
    line: 'Normal CreatingSnapshot 87s snapshot-controller Waiting for a snapshot telemetry/test-snapshot-2 to be created by the CSI driver.',
  },
  {
    messages: ['snap-waiting'],
    line: 'READYTOUSE false for hours; last event: Waiting for a snapshot shop/data to be created by the CSI driver.',
  },
  {
    messages: ['snap-failed-to-take'],
    line: 'Failed to check and update snapshot content: failed to take snapshot of the volume vol-0123456789abcdef0: "rpc error: code = Internal desc = Could not create snapshot \\"snapshot-0a1b\\": error creating snapshot of volume vol-0123456789abcdef0: operation error EC2: CreateSnapshot, https response error StatusCode: 403, api error UnauthorizedOperation: You are not authorized to perform this operation."',
  },
  {
    messages: ['snap-failed-to-take'],
    line: 'Failed to create snapshot: failed to take snapshot of the volume vol-0123456789abcdef0: "rpc error: code = ResourceExhausted desc = Could not create snapshot (resource exhausted)"',
  },
  {
    messages: ['snap-no-crd', 'no-matches-for-kind', 'resource-mapping-not-found'],
    line: 'error: resource mapping not found for name: "data" namespace: "" from "snapshot.yaml": no matches for kind "VolumeSnapshot" in version "snapshot.storage.k8s.io/v1" ensure CRDs are installed first',
  },
  {
    messages: ['snap-controller-crds'],
    line: 'E0910 08:20:11.700 main.go:236] Exiting due to failure to ensure CRDs exist during startup: context deadline exceeded',
  },
  {
    messages: ['ebs-source-not-found'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = NotFound desc = Could not create volume "pvc-0123": source was not found',
  },
  {
    messages: ['ebs-source-not-found'],
    line: 'Could not create volume "pvc-9c1d": source was not found',
  },
  {
    messages: ['snap-in-use'],
    line: 'Warning SnapshotDeletePending 20s snapshot-controller Snapshot is being used to restore a PVC',
  },
  {
    messages: ['lbc-auto-discover'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to couldn't auto-discover subnets: unable to resolve at least one subnet (0 match VPC and tags: [kubernetes.io/role/elb])",
  },
  {
    messages: ['lbc-auto-discover', 'lbc-evaluated-subnets'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"couldn\'t auto-discover subnets: unable to resolve at least one subnet. Evaluated 0 subnets: 0 are tagged for other clusters, and 0 have insufficient available IP addresses"}',
  },
  {
    messages: ['lbc-evaluated-subnets'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) service Failed build model due to unable to resolve at least one subnet. Evaluated 3 subnets: 3 are tagged for other clusters, and 0 have insufficient available IP addresses',
  },
  {
    messages: ['lbc-evaluated-subnets'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"kube-system"},"namespace":"kube-system","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"unable to resolve at least one subnet. Evaluated 2 subnets: 0 are tagged for other clusters, and 2 have insufficient available IP addresses"}',
  },
  {
    messages: ['lbc-subnet-count', 'lbc-auto-discover'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to couldn't auto-discover subnets: subnets count less than minimal required count: 1 < 2",
  },
  {
    messages: ['lbc-subnet-count'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"shared","namespace":""},"namespace":"","name":"shared","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"subnets count less than minimal required count: 1 < 2"}',
  },
  {
    messages: ['lbc-subnets-by-reachability', 'lbc-auto-discover'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to couldn't auto-discover subnets: failed to list subnets by reachability: operation error EC2: DescribeRouteTables, https response error StatusCode: 403, RequestID: 2b6f, api error UnauthorizedOperation: You are not authorized to perform this operation.",
  },
  {
    messages: ['lbc-subnets-by-reachability'],
    line: 'failed to list subnets by reachability: operation error EC2: DescribeRouteTables, https response error StatusCode: 403',
  },
  {
    messages: ['lbc-same-az'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to multiple subnets in same Availability Zone eu-west-1a: [subnet-0123456789abcdef0 subnet-0fedcba9876543210]',
  },
  {
    messages: ['lbc-same-az'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"shop"},"namespace":"shop","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"multiple subnets in same Availability Zone eu-west-1b: [subnet-0aaaaaaaaaaaaaaaa subnet-0bbbbbbbbbbbbbbbb]"}',
  },
  {
    messages: ['lbc-subnets-not-found'],
    line: "Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to couldn't find all subnets, want: [subnet-0123456789abcdef0 subnet-0fedcba9876543210], found: [subnet-0123456789abcdef0]",
  },
  {
    messages: ['lbc-subnets-ipv6'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to subnets [subnet-0123456789abcdef0] do not have an associated IPv6 CIDR block, which is required for dualstack load balancers',
  },
  {
    messages: ['lbc-subnets-ipv6'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"subnets [subnet-0fedcba9876543210] do not have an associated IPv6 CIDR block, which is required for dualstack-without-public-ipv4 load balancers"}',
  },
  {
    messages: ['lbc-ipv6-not-dualstack'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: unsupported IPv6 configuration, lb not dual-stack',
  },
  {
    messages: ['lbc-ipv6-not-dualstack'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"service","object":{"name":"nlb","namespace":"shop"},"namespace":"shop","name":"nlb","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"unsupported IPv6 configuration, lb not dual-stack"}',
  },
  {
    messages: ['lbc-exactly-one-sg'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"targetGroupBinding","object":{"name":"k8s-shop-myapp-0a1b2c3d4e","namespace":"shop"},"namespace":"shop","name":"k8s-shop-myapp-0a1b2c3d4e","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"expected exactly one securityGroup tagged with kubernetes.io/cluster/my-cluster for eni eni-0123456789abcdef0, got: [] (clusterName: my-cluster)"}',
  },
  {
    messages: ['lbc-exactly-one-sg'],
    line: 'Warning FailedNetworkReconcile 2m11s (x6 over 9m) targetGroupBinding expected exactly one securityGroup tagged with kubernetes.io/cluster/prod for eni eni-0fedcba9876543210, got: [sg-0aaaaaaaaaaaaaaaa sg-0bbbbbbbbbbbbbbbb] (clusterName: prod)',
  },
  {
    messages: ['lbc-exactly-one-sg-old'],
    line: 'expect exactly one securityGroup tagged with kubernetes.io/cluster/my-cluster for eni eni-0123456789abcdef0, got: [sg-0aaaaaaaaaaaaaaaa sg-0bbbbbbbbbbbbbbbb] (clusterName: my-cluster)',
  },
  {
    messages: ['lbc-pod-eni'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"targetGroupBinding","object":{"name":"k8s-game2048-service2-aef078f8c4","namespace":"game-2048"},"namespace":"game-2048","name":"k8s-game2048-service2-aef078f8c4","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"cannot resolve pod ENI for pods: [game-2048/deployment-2048-6c98cf98cd-857jq game-2048/deployment-2048-6c98cf98cd-7zfl2]"}',
  },
  {
    messages: ['lbc-pod-eni'],
    line: 'Warning FailedNetworkReconcile 2m11s (x6 over 9m) targetGroupBinding cannot resolve pod ENI for pods: [dev/verification-nginx-0]',
  },
  {
    messages: ['lbc-node-eni'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"targetGroupBinding","object":{"name":"k8s-shop-myapp-0a1b2c3d4e","namespace":"shop"},"namespace":"shop","name":"k8s-shop-myapp-0a1b2c3d4e","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"cannot resolve node ENI for nodes: [/ip-10-0-1-23.eu-west-1.compute.internal]"}',
  },
  {
    messages: ['lbc-node-eni'],
    line: 'cannot resolve node ENI for nodes: [/ip-10-0-2-77.eu-west-1.compute.internal]',
  },
  {
    messages: ['lbc-tg-one-lb'],
    line: 'TargetGroupAssociationLimit: The following target groups cannot be associated with more than one load balancer: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/k8s-shop-myapp-0a1b2c3d4e/0123456789abcdef',
  },
  {
    messages: ['lbc-tg-one-lb'],
    line: 'Warning FailedDeployModel 2m11s (x6 over 9m) service Failed deploy model due to operation error Elastic Load Balancing v2: CreateListener, https response error StatusCode: 400, RequestID: 1c2d, TargetGroupAssociationLimit: The following target groups cannot be associated with more than one load balancer: arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/k8s-ingress-nginx/0123456789abcdef',
  },
  {
    messages: ['lbc-tgb-already-bound'],
    line: 'Error from server: error when creating "tgb.yaml": admission webhook "vtargetgroupbinding.elbv2.k8s.aws" denied the request: TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/blue/0123456789abcdef is already bound to following TargetGroupBindings shop/blue. Please enable MultiCluster mode on all TargetGroupBindings referencing arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/blue/0123456789abcdef or choose a different Target Group ARN.',
  },
  {
    messages: ['lbc-tgb-already-bound'],
    line: 'Warning FailedDeployModel 2m11s (x6 over 9m) ingress Failed deploy model due to admission webhook "vtargetgroupbinding.elbv2.k8s.aws" denied the request: TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/k8s-shop/01 is already bound to following TargetGroupBindings shop/k8s-shop-old',
  },
  {
    messages: ['lbc-port-on-service'],
    line: 'Warning FailedBuildModel 2m11s (x6 over 9m) ingress Failed build model due to ingress: shop/my-app: unable to find port http on service shop/my-app',
  },
  {
    messages: ['lbc-port-on-service'],
    line: '{"level":"error","ts":"2026-06-02T07:21:44Z","msg":"Reconciler error","controller":"ingress","object":{"name":"my-app","namespace":"shop"},"namespace":"shop","name":"my-app","reconcileID":"6f0d1c52-3f1b-4a0e-9c1c-5e0f3c7f2a11","error":"ingress: shop/my-app: unable to find port 8080 on service shop/my-app"}',
  },
  {
    messages: ['lbc-tgb-vpc'],
    line: 'admission webhook "vtargetgroupbinding.elbv2.k8s.aws" denied the request: invalid VpcID vpc-0123456789abcdef0 doesnt match VpcID from TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/my-tg/0123456789abcdef',
  },
  {
    messages: ['lbc-tgb-vpc'],
    line: 'Error from server: invalid VpcID vpc-0aaa doesnt match VpcID from TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/blue/01',
  },
  {
    messages: ['lbc-tgb-protocol'],
    line: 'admission webhook "vtargetgroupbinding.elbv2.k8s.aws" denied the request: TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/my-tg/01 protocol differs (got HTTP, expected TCP)',
  },
  {
    messages: ['lbc-tgb-protocol'],
    line: 'TargetGroup arn:aws:elasticloadbalancing:eu-west-1:111122223333:targetgroup/dns/01 protocol differs (got UDP, expected TCP_UDP)',
  },
  {
    messages: ['lbc-tgb-assume-role'],
    line: 'admission webhook "vtargetgroupbinding.elbv2.k8s.aws" denied the request: Unable to use instance target type while using assume role',
  },
  {
    messages: ['lbc-tgb-assume-role'],
    line: 'Error from server (Forbidden): Unable to use instance target type while using assume role',
  },
  {
    messages: ['lbc-max-targets'],
    line: '{"level":"error","msg":"Reconciler error","controller":"targetGroupBinding","error":"TooManyTargets: The maximum number of targets per load balancer \'1000\' has been reached on load balancer \'arn:aws:elasticloadbalancing:us-east-1:111122223333:loadbalancer/app/k8s-shared/0123456789abcdef\'"}',
  },
  {
    messages: ['lbc-max-targets'],
    line: "Error creating load balancer listener: \"TooManyTargets: The maximum number of targets per load balancer '2000' has been reached on load balancer 'arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/net/a00750083f5d246a/258d33324f0cb6d7'\"",
  },
  {
    messages: ['kubelet-did-not-kill-in-grace-period'],
    line: 'Warning ExceededGracePeriod 10s kubelet Container runtime did not kill the pod within specified grace period.',
  },
  {
    messages: ['kubelet-did-not-kill-in-grace-period'],
    line: 'Warning ExceededGracePeriod 2m (x4 over 9m) kubelet Container runtime did not kill the pod within specified grace period.',
  },
  { messages: ['argocd-stuck-deletion'], line: 'waiting: 3 objects remaining for deletion' },
  {
    messages: ['argocd-stuck-deletion'],
    line: 'Application stuck in Terminating: 1 objects remaining for deletion',
  },
  {
    messages: ['karpenter-waiting-on-nodeclaim-termination'],
    line: 'Normal WaitingOnNodeClaimTermination 12s (x14 over 9m) karpenter Waiting on NodeClaim termination for general-2xk7p, general-9fj2c',
  },
  {
    messages: ['karpenter-waiting-on-nodeclaim-termination'],
    line: 'kubectl delete ec2nodeclass hangs: Waiting on NodeClaim termination for default-4kq9d',
  },
  {
    messages: ['namespace-finalizers-remaining'],
    line: 'NamespaceFinalizersRemaining: Some content in the namespace has finalizers remaining: ingress.k8s.aws/resources in 1 resource instances',
  },
  {
    messages: ['namespace-finalizers-remaining'],
    line: "message: 'Some content in the namespace has finalizers remaining: elbv2.k8s.aws/resources in 2 resource instances, kubernetes.io/pvc-protection in 1 resource instances'",
  },
  {
    messages: ['namespace-being-terminated'],
    line: 'Error from server (Forbidden): error when creating "cm.yaml": configmaps "app" is forbidden: unable to create new content in namespace shop because it is being terminated',
  },
  {
    messages: ['namespace-being-terminated'],
    line: 'Error creating: pods "web-" is forbidden: unable to create new content in namespace team-a because it is being terminated',
  },
  {
    messages: ['namespace-resources-remaining'],
    line: 'NamespaceContentRemaining: Some resources are remaining: ingresses.networking.k8s.io has 1 resource instances',
  },
  {
    messages: ['namespace-resources-remaining'],
    line: '{"type":"NamespaceContentRemaining","status":"True","reason":"SomeResourcesRemain","message":"Some resources are remaining: targetgroupbindings.elbv2.k8s.aws has 2 resource instances, persistentvolumeclaims. has 1 resource instances"}',
  },
  {
    messages: ['namespace-discovery-failed', 'api-unable-to-handle'],
    line: 'NamespaceDeletionDiscoveryFailure: Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: the server is currently unable to handle the request',
  },
  {
    messages: ['namespace-discovery-failed'],
    line: 'Discovery failed for some groups, 1 failing: unable to retrieve the complete list of server APIs: metrics.k8s.io/v1beta1: stale GroupVersion discovery: metrics.k8s.io/v1beta1',
  },
  {
    messages: ['tf-kubernetes-localhost', 'tf-get-localhost'],
    line: 'Error: Post "http://localhost/api/v1/namespaces/kube-system/configmaps": dial tcp 127.0.0.1:80: connect: connection refused',
  },
  {
    messages: ['tf-kubernetes-localhost'],
    line: 'Error: Delete "http://localhost/api/v1/namespaces/argocd": dial tcp 127.0.0.1:80: connect: connection refused',
  },
  {
    messages: ['tf-kubernetes-unauthorized'],
    line: 'Error: Unauthorized with module.eks.kubernetes_config_map.aws_auth[0]',
  },
  {
    messages: ['tf-kubernetes-unauthorized'],
    line: '│ Error: Unauthorized │ with kubernetes_namespace.shop, on main.tf line 12',
  },
  {
    messages: ['tf-kubernetes-unauthorized'],
    line: 'kubernetes_cluster_role_binding.admins: Destroying... Error: Unauthorized',
  },
  {
    messages: ['tf-invalid-credentials', 'tf-kubernetes-unauthorized'],
    line: '│ Error: Invalid credentials │ The credentials configured in the provider block are not accepted by the API server. Error: Unauthorized',
  },
  {
    messages: ['tf-no-client-config'],
    line: '│ Error: Failed to construct REST client │ with kubernetes_manifest.cluster_issuer │ cannot create REST client: no client config',
  },
  {
    messages: ['tf-manifest-gvk'],
    line: '│ Error: API did not recognize GroupVersionKind from manifest (CRD may not be installed) │ no matches for kind "NodePool" in group "karpenter.sh"',
  },
  {
    messages: ['tf-manifest-gvr'],
    line: '│ Error: Failed to determine GroupVersionResource for manifest │ with kubernetes_manifest.node_pool │ no matches for kind "NodePool" in group "karpenter.sh"',
  },
  {
    messages: ['tf-for-each'],
    line: 'Error: Invalid for_each argument: The "for_each" value depends on resource attributes that cannot be determined until apply, so Terraform cannot predict how many instances will be created.',
  },
  {
    messages: ['tf-for-each'],
    line: 'The "for_each" map includes keys derived from resource attributes that cannot be determined until apply, and so Terraform cannot determine the full set of keys that will identify the instances of this resource.',
  },
  {
    messages: ['kubelet-out-of-pods'],
    line: "Warning OutOfpods 3s kubelet Node didn't have enough resource: pods, requested: 1, used: 29, capacity: 29",
  },
  {
    messages: ['kubelet-out-of-pods'],
    line: "Warning OutOfcpu 2s kubelet Node didn't have enough resource: cpu, requested: 500, used: 3920, capacity: 3920",
  },
  {
    messages: ['scheduler-too-many-pods'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/2 nodes are available: 2 Too many pods. preemption: 0/2 nodes are available: 2 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-too-many-pods', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 Too many pods, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['kubectl-no-resource-type'],
    line: 'error: the server doesn\'t have a resource type "svc"',
  },
  {
    messages: ['kubectl-no-resource-type'],
    line: 'error: the server doesn\'t have a resource type "nodepools"',
  },
  {
    messages: ['kubectl-must-be-logged-in'],
    line: 'error: You must be logged in to the server (Unauthorized)',
  },
  {
    messages: ['kubectl-must-be-logged-in', 'api-asked-for-credentials'],
    line: 'error: You must be logged in to the server (the server has asked for the client to provide credentials)',
  },
  {
    messages: ['api-asked-for-credentials'],
    line: 'E1127 09:12:40.114553 41213 memcache.go:265] "Unhandled Error" err="couldn\'t get current server API group list: the server has asked for the client to provide credentials"',
  },
  {
    messages: ['api-asked-for-credentials'],
    line: 'Error: query: failed to query with labels: the server has asked for the client to provide credentials (get secrets)',
  },
  {
    messages: ['authenticator-not-mapped'],
    line: 'time="2026-08-20T07:11:42Z" level=warning msg="access denied" arn="arn:aws:iam::111122223333:role/developers" client="127.0.0.1:41234" error="identity is not mapped" method=POST path=/authenticate',
  },
  {
    messages: ['authenticator-arn-mismatch'],
    line: 'level=warning msg="access denied" error="ARN does not match User ID" path=/authenticate',
  },
  {
    messages: ['exec-failed-with-exit-code'],
    line: 'Unable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
  },
  {
    messages: ['exec-failed-with-exit-code'],
    line: 'Error: Kubernetes cluster unreachable: Get "https://ABCDEF.gr7.eu-west-1.eks.amazonaws.com/version": getting credentials: exec: executable aws failed with exit code 254',
  },
  {
    messages: ['exec-executable-not-found'],
    line: 'Unable to connect to the server: getting credentials: exec: executable aws not found',
  },
  {
    messages: ['exec-executable-not-found'],
    line: 'error: exec: executable aws-iam-authenticator not found It looks like you are trying to use a client-go credential plugin that is not installed.',
  },
  {
    messages: ['exec-invalid-api-version'],
    line: 'error: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
  },
  {
    messages: ['exec-invalid-api-version'],
    line: 'Error: Kubernetes cluster unreachable: exec plugin: invalid apiVersion "client.authentication.k8s.io/v1alpha1"',
  },
  {
    messages: ['exec-plugin-version-mismatch'],
    line: 'error: exec plugin is configured to use API version client.authentication.k8s.io/v1alpha1, plugin returned version client.authentication.k8s.io/v1beta1',
  },
  {
    messages: ['exec-plugin-version-mismatch'],
    line: 'Unable to connect to the server: getting credentials: exec plugin is configured to use API version client.authentication.k8s.io/v1beta1, plugin returned version client.authentication.k8s.io/v1alpha1',
  },
  {
    messages: ['eks-unsupported-version'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateCluster operation: unsupported Kubernetes version 1.29',
  },
  {
    messages: ['eks-unsupported-version'],
    line: 'Error: creating EKS Cluster (my-cluster): InvalidParameterException: unsupported Kubernetes version 1.36.0',
  },
  {
    messages: ['eks-minor-version-update'],
    line: 'Error: updating EKS Cluster (my-cluster) version: operation error EKS: UpdateClusterVersion, https response error StatusCode: 400, InvalidParameterException: Unsupported Kubernetes minor version update from 1.30 to 1.29',
  },
  {
    messages: ['eks-minor-version-update'],
    line: 'An error occurred (InvalidParameterException) when calling the UpdateClusterVersion operation: Unsupported Kubernetes minor version update from 1.34 to 1.36',
  },
  {
    messages: ['eks-update-in-progress'],
    line: 'An error occurred (ResourceInUseException) when calling the UpdateClusterConfig operation: Cannot AccessConfigUpdate because cluster my-cluster currently has update 0585fedb-0fa2-3ad0-9916-344273c73c9a in progress',
  },
  {
    messages: ['eks-update-in-progress'],
    line: 'Error: updating EKS Cluster (my-cluster) version: operation error EKS: UpdateClusterVersion, https response error StatusCode: 409, ResourceInUseException: Cannot VersionUpdate because cluster my-cluster currently has update cd26335b-1fdf-3fa0-861a-11a7ed0c69b5 in progress',
  },
  {
    messages: ['eks-delete-update-in-progress'],
    line: 'Error: error deleting EKS Cluster (dev-eks-cluster): ResourceInUseException: Cannot delete because cluster dev-eks-cluster currently has an update in progress',
  },
  {
    messages: ['eksctl-nodegroup-updating'],
    line: 'Error: nodegroup is currently being updated, please retry the command after the existing update is complete',
  },
  {
    messages: ['eks-nodegroups-match'],
    line: 'Error updating EKS Cluster (my-cluster) version: InvalidParameterException: Nodegroups general must be updated to match cluster version 1.34 before updating cluster version.',
  },
  {
    messages: ['eks-nodegroups-match'],
    line: 'An error occurred (InvalidParameterException) when calling the UpdateClusterVersion operation: Nodegroups general, batch must be updated to match cluster version 1.35 before updating cluster version',
  },
  {
    messages: ['eks-health-subnet'],
    line: '{"code": "SUBNET_NOT_FOUND", "message": "We couldn\'t find one or more subnets currently associated with your cluster. Call Amazon EKS update-cluster-config API to update subnets.", "resourceIds": ["subnet-da60e280"]}',
  },
  {
    messages: ['eks-health-sg'],
    line: '{"code": "SECURITY_GROUP_NOT_FOUND", "message": "We couldn\'t find one or more security groups currently associated with your cluster.", "resourceIds": ["sg-0123456789abcdef0"]}',
  },
  {
    messages: ['eks-health-ip'],
    line: '{"code": "IP_NOT_AVAILABLE", "message": "One or more of the subnets associated with your cluster does not have enough available IP addresses for Amazon EKS to perform cluster management operations.", "resourceIds": ["subnet-0123456789abcdef0"]}',
  },
  {
    messages: ['eks-health-vpc'],
    line: '{"code": "VPC_NOT_FOUND", "message": "We couldn\'t find the VPC associated with your cluster. You must delete and recreate your cluster.", "resourceIds": ["vpc-0123456789abcdef0"]}',
  },
  {
    messages: ['eks-health-assume-role'],
    line: '{"code": "ASSUME_ROLE_ACCESS_DENIED", "message": "We couldn\'t assume the role associated with your cluster to perform required Amazon EKS management operations.", "resourceIds": ["arn:aws:iam::111122223333:role/eksClusterRole"]}',
  },
  {
    messages: ['eks-health-permission'],
    line: '{"code": "PERMISSION_ACCESS_DENIED", "message": "The role associated with your cluster does not grant sufficient permissions for Amazon EKS to perform required management operations.", "resourceIds": ["arn:aws:iam::111122223333:role/eksClusterRole"]}',
  },
  {
    messages: ['eks-one-type-of-update'],
    line: 'InvalidParameterException: Only one type of update can be allowed. status code: 400, request id: 3b0f',
  },
  {
    messages: ['eks-one-type-of-update', 'cdk-rollback-failed'],
    line: 'Received response status [FAILED] from custom resource. Message returned: Only one type of update can be allowed with updateVersion',
  },
  {
    messages: ['velero-bsl-unavailable'],
    line: 'level=error msg="Current BackupStorageLocations available/unavailable/unknown: 0/1/0, BackupStorageLocation \\"default\\" is unavailable: rpc error: code = Unknown desc = operation error S3: ListObjectsV2, https response error StatusCode: 403, api error AccessDenied: Access Denied"',
  },
  {
    messages: ['velero-bsl-unavailable'],
    line: 'BackupStorageLocation "default" is unavailable: rpc error: code = Unknown desc = operation error S3: ListObjectsV2, get identity: get credentials: failed to refresh cached credentials',
  },
  {
    messages: ['velero-backup-unavailable'],
    line: "Validation errors: backup can't be created because BackupStorageLocation default is in Unavailable status.",
  },
  {
    messages: ['velero-web-identity-permission', 'sdk-token-file'],
    line: 'rpc error: code = Unknown desc = WebIdentityErr: failed fetching WebIdentity token: caused by: WebIdentityErr: unable to read file at /var/run/secrets/eks.amazonaws.com/serviceaccount/token caused by: open /var/run/secrets/eks.amazonaws.com/serviceaccount/token: permission denied',
  },
  {
    messages: ['velero-default-location'],
    line: 'Validation errors: an existing backup storage location was not specified at backup creation time and the default default was not found. Please address this issue (see `velero backup-location -h` for options) and create a new backup. Error: BackupStorageLocation.velero.io "default" not found',
  },
  {
    messages: ['velero-bucket-region'],
    line: "rpc error: code = Unknown desc = unable to determine bucket's region, bucket: my-backups",
  },
  {
    messages: ['velero-missing-region'],
    line: 'rpc error: code = Unknown desc = missing region in aws configuration',
  },
  {
    messages: ['velero-csi-driver'],
    line: 'rpc error: code = Unknown desc = unable to handle CSI driver: efs.csi.aws.com',
  },
  {
    messages: ['velero-already-exists'],
    line: 'Warnings: Namespaces: shop: could not restore, Service "orders" already exists. Warning: the in-cluster version is different than the backed-up version',
  },
  {
    messages: ['velero-crds'],
    line: 'An error occurred: [custom resource DataUpload not found in Velero API group velero.io/v2alpha1, Velero custom resources not found - apply config/crd/v1/bases/*.yaml,config/crd/v2alpha1/bases*.yaml, to update the custom resource definitions]',
  },
  {
    messages: ['ebs-attach-limit'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = ResourceExhausted desc = Attachment limit exceeded for volume "vol-0123456789abcdef0" on node "i-0123456789abcdef0": limit exceeded: operation error EC2: AttachVolume, https response error StatusCode: 400, RequestID: 9f, api error AttachmentLimitExceeded: Volume attachment limit exceeded for i-0123456789abcdef0',
  },
  {
    messages: ['ebs-could-not-attach'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": could not get a free device name to assign to node i-0123456789abcdef0',
  },
  {
    messages: ['kubelet-volume-attachment-limit'],
    line: 'Warning VolumeAttachmentLimitExceeded 7s kubelet Node has reached its volume attachment limit, rejecting pod. unmounted volumes=[data], unattached volumes=[data], failed to process volumes=[]: context deadline exceeded',
  },
  {
    messages: ['kubelet-volume-attachment-limit'],
    line: 'status: Failed, reason: VolumeAttachmentLimitExceeded, message: "Pod was rejected: Node has reached its volume attachment limit, rejecting pod. unmounted volumes=[data]"',
  },
  {
    messages: ['scheduler-max-volume-count'],
    line: 'Warning FailedScheduling 12s default-scheduler 0/3 nodes are available: 3 node(s) exceed max volume count. preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-max-volume-count', 'scheduler-insufficient-memory'],
    line: '{"reason":"Unschedulable","message":"0/5 nodes are available: 2 node(s) exceed max volume count, 3 Insufficient memory. no new claims to deallocate, preemption: 0/5 nodes are available: 2 Preemption is not helpful for scheduling, 3 No preemption victims found for incoming pod."}',
  },
  {
    messages: ['ebs-op-in-progress'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Aborted desc = An operation with the given Volume pvc-0123 already exists',
  },
  {
    messages: ['ebs-op-in-progress'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Aborted desc = An operation with the given Volume vol-0123456789abcdef0 already exists',
  },
  {
    messages: ['ebs-could-not-attach'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": operation error EC2: AttachVolume, https response error StatusCode: 400, RequestID: 51, api error InvalidVolume.ZoneMismatch: The volume \'vol-0123456789abcdef0\' is not in the same availability zone as instance \'i-0123456789abcdef0\'',
  },
  {
    messages: ['ebs-could-not-attach'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": operation error EC2: AttachVolume, https response error StatusCode: 403, api error UnauthorizedOperation: You are not authorized to perform this operation. ... ec2:AttachVolume',
  },
  {
    messages: ['ebs-could-not-attach'],
    line: 'Warning FailedAttachVolume 14s (x9 over 4m) attachdetach-controller AttachVolume.Attach failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": ... api error VolumeInUse: vol-0123456789abcdef0 is already attached to an instance',
  },
  {
    messages: ['ebs-stuck-attaching', 'ebs-could-not-attach'],
    line: 'E0402 08:11:20.004 driver.go:108] "GRPC error" err="rpc error: code = Internal desc = Could not attach volume \\"vol-0123456789abcdef0\\" to node \\"i-0123456789abcdef0\\": \\"vol-0123456789abcdef0\\" stuck in attaching state for longer than 10m0s"',
  },
  {
    messages: ['ebs-device-path'],
    line: 'Warning FailedMount 22s (x6 over 3m) kubelet MountVolume.MountDevice failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = NotFound desc = Failed to find device path /dev/xvdac. no device path for device "/dev/xvdac" volume "vol-02d38d88d79844a04" found',
  },
  {
    messages: ['ebs-device-path'],
    line: 'Warning FailedMount 22s (x6 over 3m) kubelet MountVolume.MountDevice failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = NotFound desc = Failed to find device path /dev/xvdba. refusing to mount /dev/nvme3n1 because it claims to be vol0aaaaaaaaaaaaaaaa but should be vol0bbbbbbbbbbbbbbbb',
  },
  {
    messages: ['ebs-xfs-old-kernel'],
    line: 'Warning FailedMount 22s (x6 over 3m) kubelet MountVolume.MountDevice failed for volume "pvc-4a86c32c-fbce-11ea-b7d2-0ad358e4e824" : rpc error: code = Internal desc = could not format "/dev/nvme2n1" and mount it at "/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/0a1b/globalmount": mount failed: exit status 32 Output: mount: wrong fs type, bad option, bad superblock on /dev/nvme2n1, missing codepage or helper program, or other error.',
  },
  {
    messages: ['efs-driver-not-registered'],
    line: 'Warning FailedMount 9s (x7 over 40s) kubelet MountVolume.MountDevice failed for volume "efs-pv" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name efs.csi.aws.com not found in the list of registered CSI drivers',
  },
  {
    messages: ['efs-driver-not-registered', 'kubelet-secret-not-found'],
    line: 'MountVolume.SetUp failed for volume "secrets-store-inline" : kubernetes.io/csi: mounter.SetUpAt failed to get CSI client: driver name secrets-store.csi.k8s.io not found in the list of registered CSI drivers',
  },
  {
    messages: ['efs-driver-not-registered'],
    line: 'MountVolume.MountDevice failed for volume "pvc-0123" : kubernetes.io/csi: attacher.MountDevice failed to create newCsiDriverClient: driver name ebs.csi.aws.com not found in the list of registered CSI drivers',
  },
  {
    messages: ['efs-could-not-mount'],
    line: 'Warning FailedMount 9s (x8 over 2m) kubelet MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = Internal desc = Could not mount "fs-0123456789abcdef0:/" at "/var/lib/kubelet/pods/0a1b/volumes/kubernetes.io~csi/efs-pv/mount": mount failed: exit status 1 Output: Failed to resolve "fs-0123456789abcdef0.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct',
  },
  {
    messages: ['efs-timeout-2049'],
    line: 'Connection to the mount target IP address 10.0.3.77 timeout. Please retry in 5 minutes if the mount target is newly created. Otherwise check your VPC and security group configuration to ensure your file system is reachable via TCP port 2049 from your instance.',
  },
  {
    messages: ['efs-resolve', 'efs-could-not-mount'],
    line: 'Warning FailedMount 9s (x8 over 2m) kubelet MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = Internal desc = Could not mount "fs-0123456789abcdef0:/" at "/var/lib/kubelet/pods/0a1b/volumes/kubernetes.io~csi/efs-pv/mount": mount failed: exit status 1 Mounting command: mount Output: Failed to resolve "fs-0123456789abcdef0.efs.eu-west-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. See https://docs.aws.amazon.com/console/efs/mount-dns-name for more detail.',
  },
  {
    messages: ['efs-resolve'],
    line: 'Failed to resolve "fs-0123456789abcdef0.efs.us-east-1.amazonaws.com" - check that your file system ID is correct, and ensure that the VPC has an EFS mount target for this file system ID. Attempting to lookup mount target ip address using botocore. Failed to import necessary dependency botocore',
  },
  {
    messages: ['efs-access-denied-mount', 'efs-could-not-mount'],
    line: 'Warning FailedMount 9s (x8 over 2m) kubelet MountVolume.SetUp failed for volume "efs-pv" : rpc error: code = Internal desc = Could not mount "fs-0123456789abcdef0:/" at "/var/lib/kubelet/pods/0a1b/volumes/kubernetes.io~csi/efs-pv/mount": mount failed: exit status 32 Mounting command: mount Mounting arguments: -t efs -o accesspoint=fsap-0123456789abcdef0,tls fs-0123456789abcdef0:/ ... Output: Could not start amazon-efs-mount-watchdog, unrecognized init system "aws-efs-csi-dri" b\'mount.nfs4: access denied by server while mounting 127.0.0.1:/\'',
  },
  {
    messages: ['efs-access-denied-mount'],
    line: 'mount.nfs4: access denied by server while mounting 127.0.0.1:/',
  },
  {
    messages: ['admission-webhook-denied'],
    line: 'Error from server (BadRequest): admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: host "shop.example.com" and path "/" is already defined in ingress shop/web',
  },
  {
    messages: ['admission-webhook-denied'],
    line: 'admission webhook "validate.kyverno.svc-fail" denied the request: resource Pod/shop/web was blocked due to the following policies',
  },
  {
    messages: ['failed-calling-webhook', 'no-endpoints-for-service'],
    line: 'Error from server (InternalError): error when creating "svc.yaml": Internal error occurred: failed calling webhook "mservice.elbv2.k8s.aws": failed to call webhook: Post "https://aws-load-balancer-webhook-service.kube-system.svc:443/mutate-v1-service?timeout=10s": no endpoints available for service "aws-load-balancer-webhook-service"',
  },
  {
    messages: ['istio-injector-timeout', 'webhook-deadline-exceeded', 'failed-calling-webhook'],
    line: 'Error creating: Internal error occurred: failed calling webhook "namespace.sidecar-injector.istio.io": failed to call webhook: Post "https://istiod.istio-system.svc:443/inject?timeout=10s": context deadline exceeded',
  },
  {
    messages: ['no-endpoints-for-service'],
    line: 'failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=10s": no endpoints available for service "cert-manager-webhook"',
  },
  {
    messages: ['no-endpoints-for-service'],
    line: 'Error from server (ServiceUnavailable): no endpoints available for service "https:kubernetes-dashboard:"',
  },
  {
    messages: ['pod-uses-node-role'],
    line: 'User: arn:aws:sts::111122223333:assumed-role/AmazonEKSNodeRole/i-0123456789abcdef0 is not authorized to perform: s3:GetObject on resource: "arn:aws:s3:::my-app-data/a.json" because no identity-based policy allows the s3:GetObject action',
  },
  {
    messages: ['pod-uses-node-role', 'assume-own-role'],
    line: 'AccessDenied: User: arn:aws:sts::111122223333:assumed-role/eksctl-teleport-staging-node-NodeInstanceRole-1Q018K4TZEAIC/i-07014edbf556cb4ce is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/cert-manager-serviceaccount',
  },
  {
    messages: ['sdk-endpoint-host'],
    line: 'invalid endpoint host, "10.0.0.5", only loopback/ecs/eks hosts are allowed',
  },
  {
    messages: ['sdk-endpoint-loopback'],
    line: 'CredentialsEndpointError: invalid endpoint host, "169.254.170.23", only loopback hosts are allowed.',
  },
  {
    messages: ['pia-token-empty'],
    line: 'Error retrieving credential from ECS (Client error: `GET http://169.254.170.23/v1/credentials` resulted in a `400 Bad Request` response: Service account token cannot be empty',
  },
  {
    messages: ['pia-token-empty'],
    line: 'curl http://169.254.170.23/v1/credentials Service account token cannot be empty',
  },
  {
    messages: ['snap-non-csi'],
    line: 'Warning SnapshotContentCreationFailed 3s (x5 over 11s) snapshot-controller Failed to create snapshot content with error snapshotting non-CSI volumes is not supported, snapshot:shop/data',
  },
  {
    messages: ['snap-non-csi'],
    line: 'snapshotting non-CSI volumes is not supported, snapshot:default/old-gp2',
  },
  {
    messages: ['snap-not-ready-restore'],
    line: 'Warning ProvisioningFailed 6s (x5 over 30s) ebs.csi.aws.com_ebs-csi-controller failed to provision volume with StorageClass "gp3": error getting handle for DataSource Type VolumeSnapshot by Name data-before-upgrade: snapshot data-before-upgrade is not Ready',
  },
  {
    messages: ['ebs-node-metadata'],
    line: 'E0115 07:00:10.100 main.go:179] "Failed to initialize metadata when it is required" err="could not get IMDS metadata: operation error ec2imds: GetInstanceIdentityDocument, canceled, context deadline exceeded"',
  },
  {
    messages: ['ebs-node-metadata'],
    line: '"Failed to initialize metadata when it is required" err="error getting Node ip-10-0-1-23.eu-west-1.compute.internal: nodes \\"ip-10-0-1-23\\" is forbidden"',
  },
  {
    messages: ['ebs-dry-run'],
    line: 'E0704 11:40:00.900 identity.go:70] "failed health check" err="dry-run EC2 API call failed: operation error EC2: DescribeAvailabilityZones, exceeded maximum number of attempts, 1, https response error StatusCode: 403, api error UnauthorizedOperation"',
  },
  {
    messages: ['ebs-dry-run', 'kubelet-http-probe-statuscode'],
    line: 'Liveness probe failed: HTTP probe failed with statuscode: 500 (ebs-plugin: dry-run EC2 API call failed: operation error EC2: DescribeAvailabilityZones, dial tcp: lookup ec2.eu-west-1.amazonaws.com: i/o timeout)',
  },
  {
    messages: ['ebs-resize-rate', 'ebs-could-not-resize'],
    line: 'Warning VolumeResizeFailed 4m external-resizer ebs.csi.aws.com resize volume "pvc-0123" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume "vol-0157496f5c5f8ee9a": rpc error: code = Internal desc = Could not modify volume "vol-0157496f5c5f8ee9a": operation error EC2: ModifyVolume, https response error StatusCode: 400, RequestID: f4a49e65, api error VolumeModificationRateExceeded: You\'ve reached the maximum modification rate per volume limit. Wait at least 6 hours between modifications per EBS volume.',
  },
  {
    messages: ['ebs-resize-rate'],
    line: "api error VolumeModificationRateExceeded: You've reached the maximum modification rate per volume limit.",
  },
  {
    messages: ['ebs-optimizing'],
    line: 'Could not modify volume "vol-0123456789abcdef0": volume "vol-0123456789abcdef0" in OPTIMIZING state, cannot currently modify',
  },
  {
    messages: ['ebs-optimizing'],
    line: 'Warning VolumeModifyFailed external-resizer ebs.csi.aws.com rpc error: code = Internal desc = Could not modify volume "vol-0123456789abcdef0": volume "vol-0123456789abcdef0" in OPTIMIZING state, cannot currently modify',
  },
  {
    messages: ['ebs-could-not-resize'],
    line: 'Warning VolumeResizeFailed 10s (x5 over 1m) external-resizer ebs.csi.aws.com resize volume "pvc-0123" by resizer "ebs.csi.aws.com" failed: rpc error: code = Internal desc = Could not resize volume "vol-0123456789abcdef0": operation error EC2: ModifyVolume, https response error StatusCode: 403, api error UnauthorizedOperation: You are not authorized to perform this operation. ... ec2:ModifyVolume',
  },
  {
    messages: ['ebs-could-not-resize'],
    line: 'rpc error: code = Internal desc = Could not resize volume "vol-0123456789abcdef0": rpc error: code = Internal desc = Could not modify volume "vol-0123456789abcdef0": api error InvalidParameterValue',
  },
  {
    messages: ['ebs-multi-attach-io2'],
    line: 'Warning ProvisioningFailed 31s (x7 over 2m) ebs.csi.aws.com_ebs-csi-controller-6d9f7b6c8-4kq2m_0c1d failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-0123": CreateDisk: multi-attach is only supported for io2 volumes',
  },
  {
    messages: ['ebs-multi-attach-io2'],
    line: 'CreateDisk: multi-attach is only supported for io2 volumes',
  },
  {
    messages: ['pvc-less-than-previous'],
    line: 'The PersistentVolumeClaim "data" is invalid: spec.resources.requests.storage: Forbidden: field can not be less than status.capacity',
  },
  {
    messages: ['pvc-less-than-previous'],
    line: 'persistentvolumeclaims "data" could not be patched: spec.resources.requests.storage: Forbidden: field can not be less than status.capacity',
  },
  {
    messages: ['efs-access-denied-provision'],
    line: 'Warning ProvisioningFailed 12s (x6 over 1m) efs.csi.aws.com_efs-csi-controller-5b8c_91f2 failed to provision volume with StorageClass "efs": rpc error: code = Unauthenticated desc = Access Denied. Please ensure you have the right AWS permissions: Access denied',
  },
  {
    messages: ['efs-access-denied-provision'],
    line: 'E0301 12:00:01.002 driver.go:102] GRPC error: rpc error: code = Unauthenticated desc = Access Denied. Please ensure you have the right AWS permissions: Access denied',
  },
  {
    messages: ['efs-mount-targets-none'],
    line: 'Warning ProvisioningFailed 12s (x6 over 1m) efs.csi.aws.com_efs-csi-controller-5b8c_91f2 failed to provision volume with StorageClass "efs": rpc error: code = Internal desc = Failed to describe mount targets for file system fs-0123456789abcdef0 in AZ : Cannot find mount targets for file system fs-0123456789abcdef0. Please create mount targets for file system.',
  },
  {
    messages: ['efs-volume-id-invalid'],
    line: "Warning FailedMount 9s (x8 over 2m) kubelet MountVolume.SetUp failed for volume \"efs-pv\" : rpc error: code = InvalidArgument desc = volume ID 'my-efs' is invalid: Expected a file system ID of the form 'fs-[0-9a-f]{8,40}'",
  },
  {
    messages: ['efs-mount-target-az'],
    line: "No matching mount target in the az eu-west-1c. Please create one mount target in eu-west-1c, or try the mount target in another AZ by passing the availability zone name option. Available mount target(s) are in az ['eu-west-1a', 'eu-west-1b']",
  },
  {
    messages: ['ca-pod-cannot-be-scheduled-on', 'scheduler-node-affinity-selector'],
    line: 'I0211 15:35:46.498813 1 orchestrator.go:561] Pod shop/batch can\'t be scheduled on eks-windows, predicate checking error: predicate "NodeAffinity" didn\'t pass (predicateReasons=[node(s) didn\'t match Pod\'s node affinity/selector]; debugInfo=nodeName: "template-node-for-eks-windows")',
  },
  {
    messages: ['ca-pod-cannot-be-scheduled-on', 'scheduler-insufficient-memory'],
    line: "Pod shop/db-0 can't be scheduled on eks-general-9ac1b2, predicate checking error: Insufficient memory; predicateName=NodeResourcesFit; reasons: Insufficient memory",
  },
  {
    messages: ['keda-already-managed'],
    line: "admission webhook \"vscaledobject.kb.io\" denied the request: the workload 'orders' of type 'apps/v1.Deployment' is already managed by the hpa 'orders'",
  },
  {
    messages: ['keda-no-access-key', 'keda-sqs-metadata'],
    line: 'error parsing SQS queue metadata: awsAccessKeyID not found',
  },
  {
    messages: ['keda-no-access-key', 'keda-sqs-metadata'],
    line: 'Warning KEDAScalerFailed 2m (x12 over 20m) keda-operator error parsing SQS queue metadata: awsAccessKeyID not found',
  },
  {
    messages: ['keda-no-access-key'],
    line: 'ERROR scale_handler error getting scalers {"object": {"name":"orders"}, "error": "error parsing cloudwatch metadata: awsAccessKeyID not found"}',
  },
  {
    messages: ['keda-sqs-metadata'],
    line: 'error parsing SQS queue metadata: unable to set param "queueURL" value: missing required parameter',
  },
  {
    messages: ['keda-sqs-metadata'],
    line: 'error parsing SQS queue metadata: awsSecretAccessKey not found',
  },
  {
    messages: ['keda-queue-length'],
    line: 'ERROR aws_sqs_queue_scaler Error getting queue length {"error": "operation error SQS: GetQueueAttributes, https response error StatusCode: 403, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/keda-operator/1755 is not authorized to perform: sqs:getqueueattributes on resource: arn:aws:sqs:eu-west-1:111122223333:orders"}',
  },
  {
    messages: ['keda-scale-target'],
    line: "Ready False ScaledObjectCheckFailed ScaledObject doesn't have correct scaleTargetRef specification",
  },
  {
    messages: ['keda-triggers-spec'],
    line: "Ready False ScaledObjectCheckFailed ScaledObject doesn't have correct triggers specification",
  },
  {
    messages: ['keda-hpa'],
    line: 'Ready False ScaledObjectCheckFailed failed to ensure HPA is correctly created for ScaledObject',
  },
  {
    messages: ['keda-cpu-zero'],
    line: 'admission webhook "vscaledobject.kb.io" denied the request: scaledobject has only cpu/memory triggers AND minReplica is 0 (scale to zero doesn\'t work in this case)',
  },
  {
    messages: ['hpa-invalid-metrics', 'hpa-no-metrics-returned'],
    line: 'Warning FailedComputeMetricsReplicas 4m (x12 over 7m) horizontal-pod-autoscaler invalid metrics (2 invalid out of 2), first error is: failed to get memory resource metric value: failed to get memory utilization: unable to get metrics for resource memory: no metrics returned from resource metrics API',
  },
  {
    messages: ['hpa-invalid-metrics', 'hpa-unable-to-get-external-metric'],
    line: 'invalid metrics (1 invalid out of 1), first error is: failed to get external metric value: unable to get external metric shop/s0-aws-sqs-queue-orders',
  },
  {
    messages: ['keda-no-request'],
    line: "denied the request: the scaledobject has a cpu trigger but the container app doesn't have the cpu request defined",
  },
  {
    messages: ['conversion-webhook-failed', 'karpenter-conversion-webhook'],
    line: 'Error from server: conversion webhook for karpenter.sh/v1, Kind=NodeClaim failed: Post "https://karpenter.kube-system.svc:8443/conversion/karpenter.sh?timeout=30s": service "karpenter" not found',
  },
  {
    messages: ['conversion-webhook-failed', 'no-endpoints-for-service'],
    line: 'conversion webhook for cert-manager.io/v1alpha2, Kind=Certificate failed: Post "https://cert-manager-webhook.cert-manager.svc:443/convert?timeout=30s": no endpoints available for service "cert-manager-webhook"',
  },
  {
    messages: ['eksctl-drain'],
    line: '[!] 3 pods are unevictable from node ip-10-0-1-23.eu-west-1.compute.internal',
  },
  {
    messages: ['coredns-local-health-slow'],
    line: '[WARNING] plugin/health: Local health request to "http://:8080/health" took more than 1s: 2.114s',
  },
  {
    messages: ['ascp-provider-not-found'],
    line: 'err: rpc error: code = Unknown desc = error connecting to provider "aws": provider not found: provider "aws"',
  },
  {
    messages: ['ascp-fetch-secret', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = eu-west-1: Failed fetching secret shop/orders: operation error Secrets Manager: GetSecretValue, https response error StatusCode: 400, RequestID: 0c, ResourceNotFoundException: Secrets Manager can\'t find the specified secret.',
  },
  {
    messages: ['ascp-fetch-secret', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = eu-west-1: Failed fetching secret arn:aws:secretsmanager:eu-west-1:444455556666:secret:shared-a1b2c3: AccessDeniedException: Access to KMS is not allowed',
  },
  {
    messages: ['ascp-sa-role', 'ascp-mount-failed'],
    line: 'Warning FailedMount 11s (x7 over 1m) kubelet MountVolume.SetUp failed for volume "secrets-store-inline" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/orders-7d9c, err: rpc error: code = Unknown desc = eu-west-1: An IAM role must be associated with service account orders (namespace: shop)',
  },
  {
    messages: ['ascp-sa-role'],
    line: 'An IAM role must be associated with service account default (namespace: shop)',
  },
  {
    messages: ['helm-another-operation'],
    line: 'Error: UPGRADE FAILED: another operation (install/upgrade/rollback) is in progress',
  },
  {
    messages: ['helm-another-operation'],
    line: 'Error: another operation (install/upgrade/rollback) is in progress with helm_release.karpenter, on karpenter.tf line 12, in resource "helm_release" "karpenter":',
  },
  {
    messages: ['job-deadline'],
    line: 'Warning DeadlineExceeded 9s job-controller Job was active longer than specified deadline',
  },
  {
    messages: ['job-deadline'],
    line: '{"type":"Failed","status":"True","reason":"DeadlineExceeded","message":"Job was active longer than specified deadline"}',
  },
  {
    messages: ['cronjob-too-many-missed'],
    line: 'Warning TooManyMissedTimes 2m cronjob-controller too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew',
  },
  {
    messages: ['cronjob-too-many-missed'],
    line: 'Warning TooManyMissedTimes 30s (x12 over 2h) cronjob-controller too many missed start times. Set or decrease .spec.startingDeadlineSeconds or check clock skew',
  },
  {
    messages: ['job-backoff-limit'],
    line: 'Warning BackoffLimitExceeded 3m job-controller Job has reached the specified backoff limit',
  },
  {
    messages: ['kubelet-failed-startup-probe'],
    line: 'Normal Killing 12s kubelet Container web failed startup probe, will be restarted',
  },
  {
    messages: ['kubelet-failed-startup-probe'],
    line: 'Container api failed startup probe, will be restarted',
  },
  {
    messages: ['kubelet-http-probe-statuscode'],
    line: 'Warning Unhealthy 12s kubelet Readiness probe failed: HTTP probe failed with statuscode: 503',
  },
  {
    messages: ['kubelet-http-probe-statuscode'],
    line: 'Warning Unhealthy 3s (x6 over 53s) kubelet Liveness probe failed: HTTP probe failed with statuscode: 404',
  },
  {
    messages: ['kubelet-probe-connection-refused'],
    line: 'Warning Unhealthy 8s (x3 over 28s) kubelet Readiness probe failed: Get "http://10.0.12.31:8080/healthz": dial tcp 10.0.12.31:8080: connect: connection refused',
  },
  {
    messages: ['kubelet-probe-deadline-exceeded', 'kubelet-probe-client-timeout'],
    line: 'Warning Unhealthy 5s (x4 over 45s) kubelet Liveness probe failed: Get "http://10.0.12.31:8080/healthz": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['kubelet-exec-probe-timeout'],
    line: 'Liveness probe failed: command timed out: "pg_isready -U postgres" timed out after 1s',
  },
  {
    messages: ['kubelet-grpc-probe-timeout'],
    line: 'Warning Unhealthy 4s (x3 over 24s) kubelet Readiness probe failed: timeout: failed to connect service "10.0.12.31:9090" within 1s: context deadline exceeded',
  },
  {
    messages: ['kubelet-grpc-probe-timeout'],
    line: 'Warning Unhealthy 11s kubelet Liveness probe failed: timeout: failed to connect service "10.0.12.31:50051" within 1s: context deadline exceeded',
  },
  {
    messages: ['exceeded-quota'],
    line: 'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: exceeded quota: team-a, requested: requests.memory=2Gi, used: requests.memory=19Gi, limited: requests.memory=20Gi',
  },
  {
    messages: ['exceeded-quota'],
    line: 'Warning FailedCreate 3s (x6 over 8s) replicaset-controller Error creating: pods "web-7c9d8f6b5d-x2k4q" is forbidden: exceeded quota: team-a, requested: pods=1, used: pods=50, limited: pods=50',
  },
  {
    messages: ['limitrange-maximum'],
    line: 'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: maximum memory usage per Container is 4Gi, but limit is 8Gi',
  },
  {
    messages: ['limitrange-maximum'],
    line: 'Error creating: pods "batch-0" is forbidden: [maximum cpu usage per Container is 2, but limit is 4, minimum cpu usage per Container is 100m, but request is 10m]',
  },
  {
    messages: ['quota-must-specify'],
    line: 'Error creating: pods "web-7c9d8f6b5d-x2k4q" is forbidden: failed quota: team-a: must specify limits.memory for: web; requests.cpu for: web',
  },
  {
    messages: ['quota-must-specify'],
    line: 'Error from server (Forbidden): pods "job-x" is forbidden: failed quota: compute: must specify requests.memory for: istio-proxy',
  },
  {
    messages: ['service-account-missing', 'replicaset-error-creating'],
    line: 'Warning FailedCreate 3s (x15 over 84s) replicaset-controller Error creating: pods "web-7c9d8f6b5d-" is forbidden: error looking up service account shop/orders: serviceaccount "orders" not found',
  },
  {
    messages: ['webhook-deadline-exceeded', 'replicaset-error-creating'],
    line: 'Warning FailedCreate 12s daemonset-controller Error creating: Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: context deadline exceeded',
  },
  {
    messages: ['rollout-exceeded-deadline'],
    line: 'error: deployment "web" exceeded its progress deadline',
  },
  {
    messages: ['rollout-exceeded-deadline'],
    line: 'Waiting for deployment "web" rollout to finish: 1 out of 3 new replicas have been updated... error: deployment "web" exceeded its progress deadline',
  },
  {
    messages: ['replicaset-timed-out-progressing'],
    line: 'Progressing False ProgressDeadlineExceeded ReplicaSet "web-7c9d8f6b5d" has timed out progressing.',
  },
  {
    messages: ['replicaset-timed-out-progressing'],
    line: '{"type":"Progressing","status":"False","reason":"ProgressDeadlineExceeded","message":"ReplicaSet \\"web-7c9d8f6b5d\\" has timed out progressing."}',
  },
  {
    messages: ['timed-out-waiting-condition'],
    line: 'error: timed out waiting for the condition on deployments/web',
  },
  {
    messages: ['port-already-allocated'],
    line: 'The Service "web" is invalid: spec.ports[0].nodePort: Invalid value: 30080: provided port is already allocated',
  },
  {
    messages: ['port-already-allocated'],
    line: 'Error: UPGRADE FAILED: failed to create resource: Service "ingress" is invalid: spec.ports[1].nodePort: Invalid value: 30443: provided port is already allocated',
  },
  {
    messages: ['violates-pod-security'],
    line: 'Error from server (Forbidden): error when creating "pod.yaml": pods "web" is forbidden: violates PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "web" must set securityContext.allowPrivilegeEscalation=false), runAsNonRoot != true',
  },
  {
    messages: ['eks-ng-custom-ami-lt'],
    line: "Error: InvalidParameterException: Launch template details can't be null for Custom ami type node group",
  },
  {
    messages: ['eks-ng-custom-ami-lt'],
    line: "An error occurred (InvalidParameterException) when calling the UpdateNodegroupVersion operation: Launch template details can't be null for Custom ami type node group",
  },
  {
    messages: ['eks-ng-custom-ami-version'],
    line: 'An error occurred (InvalidParameterException) when calling the UpdateNodegroupVersion operation: You cannot specify the field kubernetesVersion when using custom AMIs',
  },
  {
    messages: ['vpc-cni-insufficient-cidr-blocks', 'vpc-cni-no-ip-for-container'],
    line: 'InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request. plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container',
  },
  {
    messages: ['vpc-cni-insufficient-cidr-blocks'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"awsutils/awsutils.go:2082","msg":"Failed to allocate a private IP/Prefix addresses on ENI eni-0123456789abcdef0: operation error EC2: AssignPrivateIpAddresses, https response error StatusCode: 400, RequestID: 3c2f8a3e, api error InsufficientCidrBlocks: The specified subnet does not have enough free cidr blocks to satisfy the request."}',
  },
  {
    messages: ['vpc-cni-subnet-not-enough'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:986","msg":"Unable to attach IPs/Prefixes for the ENI, subnet doesn\'t seem to have enough IPs/Prefixes. Consider using new subnet or carve a reserved range using create-subnet-cidr-reservation"}',
  },
  {
    messages: ['vpc-cni-subnet-not-enough'],
    line: "ipamd.log: Unable to attach IPs/Prefixes for the ENI, subnet doesn't seem to have enough IPs/Prefixes. Consider using new subnet or carve a reserved range using create-subnet-cidr-reservation",
  },
  {
    messages: ['vpc-cni-pd-non-nitro'],
    line: '{"level":"warn","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:2777","msg":"Prefix delegation is not supported on non-nitro instance t2.large hence falling back to default (secondary IP) mode"}',
  },
  {
    messages: ['vpc-cni-pd-non-nitro'],
    line: '{"level":"warn","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:2777","msg":"Prefix delegation is not supported on non-nitro instance m4.xlarge hence falling back to default (secondary IP) mode"}',
  },
  {
    messages: ['vpc-cni-insufficient-free-addresses', 'eks-ng-free-addresses'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"awsutils/awsutils.go:1359","msg":"Failed to CreateNetworkInterface operation error EC2: CreateNetworkInterface, https response error StatusCode: 400, RequestID: a1b2, api error InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request. for subnet subnet-0123456789abcdef0"}',
  },
  {
    messages: ['vpc-cni-insufficient-free-addresses', 'eks-ng-free-addresses'],
    line: 'InsufficientFreeAddressesInSubnet: The specified subnet does not have enough free addresses to satisfy the request.',
  },
  {
    messages: ['vpc-cni-primary-subnet-excluded'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:1073","msg":"Failed to increase pool size due to not able to allocate ENI AllocENI: failed to create ENI: primary subnet is tagged with kubernetes.io/role/cni=0 - no valid subnets available for ENI creation"}',
  },
  {
    messages: ['vpc-cni-primary-subnet-excluded'],
    line: 'AllocENI: failed to create ENI: primary subnet is tagged with kubernetes.io/role/cni=0 - no valid subnets available for ENI creation',
  },
  {
    messages: ['vpc-cni-no-valid-subnets'],
    line: '{"level":"error","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/ipamd.go:1073","msg":"Failed to increase pool size due to not able to allocate ENI AllocENI: failed to create ENI: no valid subnets available for ENI creation - all subnets are either not tagged or tagged with kubernetes.io/role/cni=0"}',
  },
  {
    messages: ['vpc-cni-no-valid-subnets'],
    line: 'no valid subnets available for ENI creation - all subnets are either not tagged or tagged with kubernetes.io/role/cni=0',
  },
  {
    messages: ['eks-ng-free-addresses'],
    line: '{"code": "InsufficientFreeAddresses", "message": "One or more of the subnets associated with your managed node group does not have enough available IP addresses for new nodes.", "resourceIds": ["subnet-0123456789abcdef0"]}',
  },
  {
    messages: [
      'karpenter-subnet-addresses',
      'vpc-cni-insufficient-free-addresses',
      'eks-ng-free-addresses',
    ],
    line: 'Reason: InsufficientFreeAddressesInSubnet, Message: There are not enough free IP addresses to launch an instance in this subnet',
  },
  {
    messages: ['vpc-cni-no-trunk'],
    line: '{"level":"warn","ts":"2026-05-29T09:14:02.117Z","caller":"ipamd/rpc_handler.go:120","msg":"Send AddNetworkReply: No trunk ENI found, cannot add a pod ENI"}',
  },
  {
    messages: ['vpc-cni-no-trunk', 'vpc-cni-no-ip-for-container'],
    line: 'Warning FailedCreatePodSandBox 9s (x12 over 3m) kubelet Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "0f46c1a9e7b24d5c8f3a6b0d2e9c7a41b58d3f6e0c1a2b4d7e8f90123456789a": plugin type="aws-cni" name="aws-cni" failed (add): add cmd: failed to assign an IP address to container # ipamd.log: Send AddNetworkReply: No trunk ENI found, cannot add a pod ENI',
  },
  {
    messages: ['vpc-cni-insufficient-pod-eni'],
    line: 'FailedScheduling 2m53s (x28 over 137m) default-scheduler 0/5 nodes are available: 5 Insufficient vpc.amazonaws.com/pod-eni. preemption: 0/5 nodes are available: 5 No preemption victims found for incoming pod.',
  },
  {
    messages: ['vpc-cni-insufficient-pod-eni'],
    line: 'Warning FailedScheduling 14s default-scheduler 0/2 nodes are available: 2 Insufficient vpc.amazonaws.com/pod-eni.',
  },
  {
    messages: ['addon-no-addon-found'],
    line: 'An error occurred (ResourceNotFoundException) when calling the DescribeAddon operation: No addon: vpc-cni found in cluster: my-cluster',
  },
  {
    messages: ['eksctl-missing-addons'],
    line: 'Error: checking if core networking addons are installed: core networking addons which are required to create nodegroups are missing in the cluster; please create them using `eksctl create addon`',
  },
  {
    messages: ['addon-version'],
    line: 'Error: creating EKS Add-On (my-cluster:aws-ebs-csi-driver): operation error EKS: CreateAddon, https response error StatusCode: 400, RequestID: cfd42327-83e8-4e1a-aa77-5494c3daa861, InvalidParameterException: Addon version specified is not supported',
  },
  {
    messages: ['addon-version'],
    line: 'An error occurred (InvalidParameterException) when calling the UpdateAddon operation: Addon version specified is not supported',
  },
  {
    messages: ['addon-name-unsupported'],
    line: 'InvalidParameterException: Addon eks-node-monitoring-agent specified is not supported in 1.27 kubernetes version',
  },
  {
    messages: ['addon-conflict', 'tf-nodegroup-create-failed'],
    line: "unexpected EKS Add-On (my-cluster:coredns) state returned during creation: unexpected state 'CREATE_FAILED', wanted target 'ACTIVE'. last error: 1 error occurred: * : ConfigurationConflict: Conflicts found when trying to apply. Will not continue due to resolve conflicts mode. Conflicts: Deployment.apps coredns - .spec.template.spec.containers[name=\"coredns\"].image",
  },
  {
    messages: ['addon-conflict-hint'],
    line: "Error: waiting for EKS Add-On (my-cluster:vpc-cni) update (c3f0…): unexpected state 'Failed', wanted target 'Successful'. last error: : ConfigurationConflict: Conflicts found when trying to apply. Consider setting resolve_conflicts_on_update to \"OVERWRITE\"",
  },
  {
    messages: ['addon-config-format'],
    line: 'InvalidParameterException: The ConfigurationValues provided is not in valid YAML or JSON format.',
  },
  {
    messages: ['argocd-no-cluster-name'],
    line: 'InvalidSpecError: application destination spec for my-app is invalid: unable to find destination server: there are no clusters with this name: prod',
  },
  {
    messages: ['karpenter-vcpu-quota', 'auto-creating-fleet'],
    line: 'Reason: VCPULimitExceeded, Message: Error creating fleet request: An instance was requested that would exceed your VCPU quota',
  },
  {
    messages: ['eksctl-api-connectivity'],
    line: 'Error: eksctl requires connectivity to the API server to create nodegroups; please run eksctl from an environment that has access to the API server: Get "https://EXAMPLE.gr7.eu-west-1.eks.amazonaws.com/version": dial tcp 10.0.3.9:443: i/o timeout',
  },
  {
    messages: ['etcd-database-space-exceeded'],
    line: 'Error from server: etcdserver: mvcc: database space exceeded',
  },
  {
    messages: ['etcd-database-space-exceeded'],
    line: 'failed to create event: rpc error: code = ResourceExhausted desc = etcdserver: mvcc: database space exceeded',
  },
  {
    messages: ['api-too-many-requests'],
    line: 'Error from server (TooManyRequests): the server has received too many requests and has asked us to try again later (get pods)',
  },
  {
    messages: ['api-too-many-requests'],
    line: 'E1127 09:12:40 leaderelection.go:452] error retrieving resource lock kube-system/karpenter-leader-election: the server has received too many requests and has asked us to try again later (get leases.coordination.k8s.io)',
  },
  {
    messages: ['eks-entry-scope-namespaces'],
    line: 'InvalidParameterException: At least 1 namespace must be provided if the type is set as namespace',
  },
  {
    messages: ['eks-console-no-access'],
    line: "Your current IAM principal doesn't have access to Kubernetes objects on this cluster. This might be due to the current principal not having an IAM access entry with permissions to access the cluster.",
  },
  {
    messages: ['eks-entry-policy-arn'],
    line: 'An error occurred (InvalidParameterException) when calling the AssociateAccessPolicy operation: The policyArn parameter format is not valid',
  },
  {
    messages: ['authenticator-configmap-parse'],
    line: 'time="2026-08-20T07:11:42Z" level=error msg="There was an error parsing the config maps.  Only saving data that was good, errors: [yaml: line 4: did not find expected key]"',
  },
  {
    messages: ['eks-auth-mode-required'],
    line: "An error occurred (InvalidRequestException) when calling the ListAccessEntries operation: The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
  },
  {
    messages: ['eks-auth-mode-required'],
    line: "Error: creating EKS Access Entry (my-cluster:arn:aws:iam::111122223333:role/karpenter-node): InvalidRequestException: The cluster's authentication mode must be set to one of [API, API_AND_CONFIG_MAP] to perform this operation.",
  },
  {
    messages: ['eksctl-access-entries-disabled'],
    line: 'Error: access entries API is not currently enabled; please enable it using `eksctl utils update-authentication-mode --cluster <> --authentication-mode=API_AND_CONFIG_MAP`',
  },
  {
    messages: ['eksctl-migrate-role-missing'],
    line: 'Error: role "old-deployer" does not exists, either delete the iamidentitymapping using "eksctl delete iamidentitymapping --cluster my-cluster --arn arn:aws:iam::111122223333:role/old-deployer" or create the role in AWS',
  },
  {
    messages: ['eksctl-migrate-incomplete'],
    line: '[!] found service-linked role iamidentitymapping "arn:aws:iam::111122223333:role/AWSServiceRoleForAmazonEMRContainers", can not create access entry, skipping [!] one or more iamidentitymapping(s) could not be migrated to access entry, will not update authentication mode to API',
  },
  {
    messages: ['eks-auth-mode-update'],
    line: 'An error occurred (InvalidParameterException) when calling the UpdateClusterConfig operation: Unsupported authentication mode update from CONFIG_MAP to API',
  },
  {
    messages: ['eks-auth-mode-update'],
    line: 'Error: updating EKS Cluster (my-cluster) access configuration: operation error EKS: UpdateClusterConfig, https response error StatusCode: 400, InvalidParameterException: Unsupported authentication mode update from API_AND_CONFIG_MAP to API_AND_CONFIG_MAP',
  },
  {
    messages: ['eks-auth-mode-update'],
    line: 'Unsupported authentication mode update from API to CONFIG_MAP',
  },
  {
    messages: ['eks-no-cluster-found'],
    line: 'An error occurred (ResourceNotFoundException) when calling the DescribeCluster operation: No cluster found for name: my-cluster.',
  },
  {
    messages: ['eks-no-cluster-found'],
    line: "Error: reading EKS Cluster (my-cluster): couldn't find resource; ResourceNotFoundException: No cluster found for name: my-cluster.",
  },
  { messages: ['awscli-cluster-status'], line: 'aws: error: Cluster status is CREATING' },
  {
    messages: ['awscli-exec-v1alpha1'],
    line: "Kubeconfig user entry is using deprecated API version client.authentication.k8s.io/v1alpha1. Run 'aws eks update-kubeconfig' to update.",
  },
  {
    messages: ['eks-role-policies'],
    line: "InvalidParameterException: The provided role doesn't have the Amazon EKS Managed Policies associated with it. Please ensure the following policy is attached: arn:aws:iam::aws:policy/AmazonEKSClusterPolicy",
  },
  {
    messages: ['eks-role-policies'],
    line: 'AWS::EKS::Nodegroup/ManagedNodeGroup: CREATE_FAILED – "The provided role doesn\'t have the Amazon EKS Managed Policies associated with it. Please ensure the following policies [arn:aws:iam::aws:policy/AmazonEKSWorkerNodePolicy, arn:aws:iam::aws:policy/AmazonEC2ContainerRegistryReadOnly] are attached"',
  },
  {
    messages: ['nodeadm-instance-type'],
    line: 'nodeadm[1702]: error describing instance type m7i.large: operation error EC2: DescribeInstanceTypes, https response error StatusCode: 403, api error UnauthorizedOperation: You are not authorized to perform this operation.',
  },
  {
    messages: ['eks-trust-policy-invalid'],
    line: 'Error: creating EKS Pod Identity Association: operation error EKS: CreatePodIdentityAssociation, https response error StatusCode: 400, RequestID: 1a, InvalidParameterException: Trust policy of the role provided is invalid',
  },
  {
    messages: ['eks-trust-policy-invalid'],
    line: 'An error occurred (InvalidParameterException) when calling the CreatePodIdentityAssociation operation: Trust policy of the role provided is invalid',
  },
  {
    messages: ['pia-invalid-address'],
    line: '{"client-addr":"10.0.12.31:53244","cluster-name":"my-cluster","level":"error","msg":"Error fetching credentials: Access Denied. Called agent through invalid address, please use either [169.254.170.23 fd00:ec2::23] address not localhost","time":"2026-07-09T02:52:10Z"}',
  },
  {
    messages: ['pia-invalid-address'],
    line: 'Access Denied. Called agent through invalid address, please use either [169.254.170.23 fd00:ec2::23] address not 10.0.1.23',
  },
  {
    messages: ['eksctl-pod-identity-conflict'],
    line: 'Error: creating addon: one or more service accounts corresponding to "aws-ebs-csi-driver" addon is already associated with a different IAM role; please delete all pre-existing pod identity associations corresponding to "ebs-csi-controller-sa" service account(s) in the addon\'s namespace, then re-try creating the addon',
  },
  {
    messages: ['eks-cross-account-role'],
    line: 'An error occurred (AccessDeniedException) when calling the CreatePodIdentityAssociation operation: Cross-account pass role is not allowed.',
  },
  {
    messages: ['eks-cross-account-role'],
    line: 'Error: creating EKS Add-On (my-cluster:aws-ebs-csi-driver): AccessDeniedException: Cross-account pass role is not allowed.',
  },
  {
    messages: ['vap-denied'],
    line: "The pods \"web\" is invalid: : ValidatingAdmissionPolicy 'allowed-registries' with binding 'allowed-registries' denied request: Use images from our own registry.",
  },
  {
    messages: ['vap-denied'],
    line: "error: failed to create deployment: deployments.apps \"nginx\" is forbidden: ValidatingAdmissionPolicy 'deploy-replica-policy.example.com' with binding 'demo-binding-test.example.com' denied request: object.spec.replicas must be no greater than 3",
  },
  {
    messages: ['psa-would-violate'],
    line: 'Warning: would violate PodSecurity "restricted:latest": allowPrivilegeEscalation != false (container "test" must set securityContext.allowPrivilegeEscalation=false)',
  },
  {
    messages: ['psa-existing-pods'],
    line: 'Warning: existing pods in namespace "policy-test" violate the new PodSecurity enforce level "restricted:latest"',
  },
  {
    messages: ['kyverno-blocked'],
    line: 'resource Pod/shop/web was blocked due to the following policies',
  },
  {
    messages: ['kyverno-legacy-policy'],
    line: 'Warning: ClusterPolicy (kyverno.io) is deprecated and will be removed in a future release; migrate to ValidatingPolicy, MutatingPolicy, GeneratingPolicy or ImageValidatingPolicy (policies.kyverno.io), see https://kyverno.io/docs/guides/migration-to-cel/',
  },
  {
    messages: ['kyverno-bundle-no-signature'],
    line: "check-image: 'failed to verify image ghcr.io/acme/web:1.4.2: .attestors[0].entries[0].keyless: sigstore bundle verification failed: no matching signatures found'",
  },
  {
    messages: ['kyverno-unverified-image'],
    line: 'check-image: unverified image 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2',
  },
  {
    messages: ['kyverno-missing-digest'],
    line: 'check-image: missing digest for 111122223333.dkr.ecr.eu-central-1.amazonaws.com/web:1.4.2',
  },
  {
    messages: ['ecr-tag-immutable'],
    line: "tag invalid: The image tag 'latest' already exists in the 'app_service_image' repository and cannot be overwritten because the repository is immutable.",
  },
  {
    messages: ['guardduty-addon-incompatible'],
    line: 'Addon Creation Failed: Addon aws-guardduty-agent is not compatible with current cluster version of cluster my-cluster. Addon specified is not supported.',
  },
  {
    messages: ['guardduty-private-dns'],
    line: 'Enabling private DNS requires both enableDnsSupport and enableDnsHostnames VPC attributes set to true for vpc-0123456789abcdef0 (Service: Ec2, Status Code:400, Request ID: a1b2c3d4-5678-90ab-cdef-EXAMPLE11111)',
  },
  {
    messages: ['guardduty-shared-vpc'],
    line: 'VPC Endpoint Creation Failed: VPC endpoint creation not supported for shared VPC vpc-0123456789abcdef0',
  },
  {
    messages: ['kube-bench-did-not-run'],
    line: '3.2.9 audit test did not run: failed to run: "/bin/cat /var/lib/kubelet/config.yaml", output: "cat: can\'t open \'/var/lib/kubelet/config.yaml\': No such file or directory\\n", error: exit status 1',
  },
  {
    messages: ['argocd-failed-to-list-refs'],
    line: 'Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = failed to list refs: authentication required: Repository not found.',
  },
  {
    messages: ['argocd-repository-not-accessible'],
    line: 'InvalidSpecError: repository not accessible: repositories not accessible: &Repository{Repo:"https://git-codecommit.eu-central-1.amazonaws.com/v1/repos/shop"}: repo client error',
  },
  {
    messages: ['argocd-rollback-auto-sync'],
    line: 'FATA[0001] rpc error: code = FailedPrecondition desc = rollback cannot be initiated when auto-sync is enabled',
  },
  {
    messages: ['argocd-csa-migration'],
    line: 'Failed to perform client-side apply migration: failed to perform client-side apply migration on manager kubectl-client-side-apply',
  },
  {
    messages: ['argocd-waiting-healthy'],
    line: 'waiting for healthy state of apps/Deployment/external-secrets and 2 more resources',
  },
  {
    messages: ['argocd-waiting-hook'],
    line: 'waiting for completion of hook batch/Job/ingress-nginx-admission-create',
  },
  {
    messages: ['argocd-wipe-out'],
    line: 'SyncError: Skipping sync attempt to [4f2a9c1d]: auto-sync will wipe out all resources',
  },
  {
    messages: ['argocd-manifest-cached'],
    line: 'ComparisonError: Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = Manifest generation error (cached): apps/shop/prod: app path does not exist',
  },
  {
    messages: ['argocd-app-path'],
    line: 'rpc error: code = Unknown desc = apps/shop/prod: app path does not exist',
  },
  {
    messages: ['tf-prevent-destroy'],
    line: 'Resource aws_eks_cluster.this has lifecycle.prevent_destroy set, but the plan calls for this resource to be destroyed.',
  },
  {
    messages: ['tf-import-missing'],
    line: 'Error: Cannot import non-existent remote object',
  },
  {
    messages: ['tf-import-managed'],
    line: 'Terraform is already managing a remote object for module.eks.aws_eks_cluster.this[0]. To import to this address you must first remove the existing object from the state.',
  },
  {
    messages: ['docker-daemon-missing'],
    line: 'ERROR: Cannot connect to the Docker daemon at unix:///var/run/docker.sock. Is the docker daemon running?',
  },
  {
    messages: ['docker-daemon-missing'],
    line: 'docker: Cannot connect to the Docker daemon at tcp://docker:2375. Is the docker daemon running?',
  },
  {
    messages: ['docker-api-connect'],
    line: 'ERROR: failed to connect to the docker API at unix:///var/run/docker.sock; check if the path is correct and if the daemon is running: dial unix /var/run/docker.sock: connect: no such file or directory',
  },
  {
    messages: ['buildkit-proc-mount'],
    line: 'runc run failed: unable to start container process: error mounting "proc" to rootfs at "/proc": mount proc:/proc (via /proc/self/fd/6), flags: 0xe: operation not permitted',
  },
  {
    messages: ['buildkit-userns'],
    line: 'level=warning msg="/proc/sys/user/max_user_namespaces needs to be set to non-zero."',
  },
  {
    messages: ['arc-runner-killed'],
    line: 'ERROR EphemeralRunner Ephemeral runner either has faulty entrypoint or something external killing the runner',
  },
  {
    messages: ['gha-runner-deprecated'],
    line: 'An error occured: Runner version v2.330.0 is deprecated and cannot receive messages.',
  },
  {
    messages: ['arc-job-container'],
    line: "Error: Jobs without a job container are forbidden on this runner, please add a 'container:' to your job or contact your self-hosted runner administrator.",
  },
  {
    messages: ['gitlab-pod-start-timeout'],
    line: 'ERROR: Job failed (system failure): prepare environment: waiting for pod running: timed out waiting for pod to start.',
  },
  {
    messages: ['helm-table-non-table'],
    line: 'coalesce.go:237: warning: cannot overwrite table with non table for my-app.affinity (map[])',
  },
  {
    messages: ['helm-ssa-failed'],
    line: 'Error: UPGRADE FAILED: server-side apply failed for object shop/my-app apps/v1, Kind=Deployment: failed to create typed patch object',
  },
  {
    messages: ['helm-cannot-patch'],
    line: 'Error: UPGRADE FAILED: cannot patch "my-app" with kind StatefulSet: StatefulSet.apps "my-app" is invalid: spec: Forbidden',
  },
  {
    messages: ['helm-crd-failed'],
    line: 'Error: INSTALLATION FAILED: failed to install CRD crds/crds.yaml: customresourcedefinitions.apiextensions.k8s.io is forbidden',
  },
  {
    messages: ['ztunnel-hbone-blocked'],
    line: 'error access connection complete src.addr=10.0.12.31:41234 dst.addr=10.0.20.7:15008 error="connection timed out, maybe a NetworkPolicy is blocking HBONE port 15008: deadline has elapsed"',
  },
  {
    messages: ['ztunnel-policy-rejection'],
    line: 'error access connection complete src.addr=10.0.12.31:41234 dst.addr=10.0.20.7:8080 error="connection closed due to policy rejection: allow policies exist, but none allowed"',
  },
  {
    messages: ['istio-no-ztunnel-connection'],
    line: 'error cni-agent failed to add pod to ztunnel: pod partially added, will be retried: no ztunnel connection',
  },
  {
    messages: ['awspca-no-arn'],
    line: 'ERROR controllers.GenericIssuer Failed to validate Issuer spec {"error": "no Arn found in Issuer Spec"}',
  },
  {
    messages: ['awspca-no-region'],
    line: 'ERROR controllers.GenericIssuer {"error": "no Region found in Issuer Spec"}',
  },
  {
    messages: ['lbc-mtls-trust-store-required'],
    line: 'Failed build model due to ingress: shop/web: trustStore is required when mutualAuthentication mode is verify for port 443',
  },
  {
    messages: ['lbc-mtls-trust-store-not-supported'],
    line: 'Failed build model due to ingress: shop/web: Mutual Authentication mode passthrough does not support trustStore for port 443',
  },
  {
    messages: ['network-firewall-in-use'],
    line: 'An error occurred (InvalidOperationException) when calling the DeleteContainerAssociation operation: Unable to delete the object because it is still in use.',
  },
  {
    messages: ['eksctl-private-networking'],
    line: 'Error: managedNodeGroups[0].privateNetworking must be enabled for a fully-private cluster',
  },
  {
    messages: ['eksctl-private-cluster-endpoints'],
    line: 'Error: vpc.clusterEndpoints cannot be set for a fully-private cluster (privateCluster.enabled) as the endpoint access defaults to private-only',
  },
  {
    messages: ['karpenter-resolve-endpoint'],
    line: 'panic: unable to detect the cluster endpoint, failed to resolve cluster endpoint, operation error EKS: DescribeCluster, https response error StatusCode: 0, dial tcp 54.188.62.0:443: i/o timeout',
  },
  {
    messages: ['aws-cli-session-manager-plugin'],
    line: 'SessionManagerPlugin is not found. Please refer to SessionManager Documentation here: http://docs.aws.amazon.com/console/systems-manager/session-manager-plugin-not-found',
  },
  {
    messages: ['nginx-broken-header'],
    line: '2026/04/25 07:11:44 [error] 836#836: *32845027 broken header: "GET /healthz HTTP/1.1" while reading PROXY protocol, client: 10.0.12.31, server: 0.0.0.0:443',
  },
  {
    messages: ['topology-insufficient-endpoints'],
    line: 'Warning TopologyAwareHintsDisabled endpoint-slice-controller Insufficient number of endpoints (3), impossible to safely allocate proportionally, addressType: IPv4',
  },
  {
    messages: ['topology-overload-threshold'],
    line: 'Warning TopologyAwareHintsDisabled Unable to allocate minimum required endpoints to each zone without exceeding overload threshold (5 endpoints, 3 zones), addressType: IPv4',
  },
  {
    messages: ['lbc-migrate-capture-group'],
    line: 'WARNING: url-rewrite transform with capture group reference "/$1" cannot be represented in Gateway API — skipping.',
  },
  {
    messages: ['lbc-migrate-group-order'],
    line: 'WARNING: group.order annotation detected. Gateway API has no equivalent of group.order.',
  },
  {
    messages: ['lbc-migrate-conflict'],
    line: 'Error: conflicting annotation alb.ingress.kubernetes.io/scheme in group: "internal" vs "internet-facing"',
  },
  {
    messages: ['lbc-listener-set-rejected'],
    line: 'Accepted False NotAllowed Parent Gateway rejected ListenerSet',
  },
  {
    messages: ['karpenter-dra-unsupported'],
    line: 'Warning FailedScheduling 12s karpenter Failed to schedule pod, pod has Dynamic Resource Allocation requirements that are not yet supported by Karpenter',
  },
  {
    messages: ['karpenter-dra-no-type'],
    line: 'could not schedule pod error: incompatible with nodepool "gpu", allocating dynamic resources, no instance type can satisfy the allocation',
  },
  {
    messages: ['scheduler-cannot-allocate-claims'],
    line: '0/3 nodes are available: 3 cannot allocate all claims. still not schedulable, preemption: 0/3 nodes are available: 3 Preemption is not helpful for scheduling.',
  },
  {
    messages: ['scheduler-device-class-missing'],
    line: 'Warning FailedScheduling 5s default-scheduler 0/2 nodes are available: request gpu: device class gpu.nvidia.com does not exist.',
  },
  {
    messages: ['device-plugin-request-size'],
    line: 'Warning UnexpectedAdmissionError 13s kubelet Allocate failed due to rpc error: code = Unknown desc = invalid allocation request for "nvidia.com/gpu": invalid request: maximum request size for shared resources is 1; found 2, which is unexpected',
  },
  {
    messages: ['device-plugin-request-size'],
    line: "Allocate failed due to rpc error: code = Unknown desc = request for 'nvidia.com/gpu: 2' too large: maximum request size for shared resources is 1, which is unexpected",
  },
  {
    messages: ['device-plugin-mps-root'],
    line: 'E0120 07:09:15.605081 1 main.go:132] error starting plugins: unable to load config: unable to validate flags: using MPS requires --mps-root to be specified',
  },
  {
    messages: ['dra-unknown-sharing'],
    line: 'FailedPrepareDynamicResources: error validating GPU config: unknown GPU sharing strategy: TimeSlicing',
  },
  {
    messages: ['dra-sharing-gate'],
    line: 'error validating GPU config: "TimeSlicing" is selected as the GPU sharing strategy, but the "TimeSlicingSettings" feature gate is not enabled',
  },
  {
    messages: ['ec2-vcpu-limit'],
    line: 'AsgInstanceLaunchFailures: Could not launch On-Demand Instances. VcpuLimitExceeded - You have requested more vCPU capacity than your current vCPU limit of 0 allows for the instance bucket that the specified instance type belongs to.',
  },
  {
    messages: ['ec2-vcpu-limit'],
    line: 'VcpuLimitExceeded: You have requested more vCPU capacity than your current vCPU limit of 64 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit.',
  },
  {
    messages: ['ec2-max-spot'],
    line: 'MaxSpotInstanceCountExceeded: Max spot instance count exceeded',
  },
  {
    messages: ['ec2-insufficient-capacity'],
    line: 'InsufficientInstanceCapacity: We currently do not have sufficient p5.48xlarge capacity in the Availability Zone you requested (us-east-1a). Our system will be working on provisioning additional capacity.',
  },
  {
    messages: ['ec2-type-not-in-zone'],
    line: 'Could not launch On-Demand Instances. Unsupported - Your requested instance type (g6e.xlarge) is not supported in your requested Availability Zone (eu-central-1c). Please retry your request by not specifying an Availability Zone or choosing eu-central-1a, eu-central-1b.',
  },
  {
    messages: ['eksctl-efa-one-zone'],
    line: 'Error: managedNodeGroups[0].efaEnabled nodegroups must have only one subnet or one availability zone',
  },
  {
    messages: ['eksctl-efa-type'],
    line: "Error: couldn't build network interfaces for launch template data: instance type g5.xlarge does not support EFA",
  },
  {
    messages: ['nccl-ofi-no-provider'],
    line: 'training-worker:75:95 [2] NCCL INFO NET/OFI No eligible providers were found',
  },
  {
    messages: ['nccl-ofi-no-protocol'],
    line: 'training-worker:75:95 [2] NCCL WARN NET/OFI Unable to find a protocol that worked.  Failing initialization.',
  },
  {
    messages: ['neuron-no-device'],
    line: '2026-Sep-08 17:55:23.0768 19:19 ERROR TDRV:tdrv_get_dev_info No neuron device available',
  },
  {
    messages: ['neuron-not-contiguous'],
    line: '2026-Sep-08 23:00:05.0667 8:8 ERROR NRT:nrt_allocate_neuron_cores Neuron cores are not contiguous',
  },
  {
    messages: ['neuron-device-count'],
    line: 'Instance type trn1.32xlarge does not support requests for device: 7. Please request a different number of devices.',
  },
  {
    messages: ['vllm-terminated'],
    line: 'KeyboardInterrupt: terminated',
  },
  {
    messages: ['vllm-no-cache-memory'],
    line: 'ValueError: No available memory for the cache blocks. Try increasing `gpu_memory_utilization` when initializing the engine.',
  },
  {
    messages: ['vllm-max-len'],
    line: "ValueError: To serve at least one request with the models's max seq len (131072), (16.00 GiB KV cache is needed, which is larger than the available KV cache memory (4.28 GiB). Based on the available memory, the estimated maximum model length is 35040.",
  },
  {
    messages: ['vllm-free-memory'],
    line: 'ValueError: Free memory on device cuda:0 (12.18/23.56 GiB) on startup is less than desired GPU memory utilization (0.92, 21.67 GiB). Decrease GPU memory utilization or reduce GPU memory used by other processes.',
  },
  {
    messages: ['prometheus-scheduler-disappeared'],
    line: 'KubeScheduler has disappeared from Prometheus target discovery.',
  },
  {
    messages: ['prometheus-controller-manager-disappeared'],
    line: '[FIRING:1] KubeControllerManagerDown critical: KubeControllerManager has disappeared from Prometheus target discovery.',
  },
  {
    messages: ['prometheus-sample-limit'],
    line: 'Error: sample limit exceeded',
  },
  {
    messages: ['amp-missing-token'],
    line: 'msg="non-recoverable error" count=1779 exemplarCount=0 err="server returned HTTP status 403 Forbidden: {\\"message\\":\\"Missing Authentication Token\\"}"',
  },
  {
    messages: ['amp-ingestion-rate'],
    line: 'server returned HTTP status 429 Too Many Requests: ingestion rate limit (6666.666666666667) exceeded while adding 499 samples and 0 metadata',
  },
  {
    messages: ['amp-series-limit'],
    line: 'per-user series limit of 10000000 exceeded, Capacity from 2,000,000 to 10,000,000 is automatically adjusted',
  },
  {
    messages: ['cloudwatch-agent-hostname'],
    line: '2026-11-20T08:12:31Z E! [EC2] Fetch hostname from EC2 metadata fail: EC2MetadataRequestError: failed to get EC2 instance metadata',
  },
  {
    messages: ['cloudwatch-agent-identity-document'],
    line: '2026-11-20T08:12:31Z E! [EC2] Fetch identity document from EC2 metadata fail: EC2MetadataRequestError: failed to get EC2 instance identity document',
  },
  {
    messages: ['fluent-bit-no-meta'],
    line: '[2026/11/20 08:12:31] [ warn] [filter:kubernetes:kubernetes.0] could not get meta for POD ip-10-0-1-23.ec2.internal',
  },
  {
    messages: ['fluent-bit-kubelet-upstream'],
    line: '[2026/11/20 08:12:31] [error] [filter:kubernetes:kubernetes.1] kubelet upstream connection error',
  },
  {
    messages: ['fluent-bit-mem-overlimit'],
    line: '[2026/11/20 08:12:31] [ warn] [input] tail.0 paused (mem buf overlimit - event of size 32145B exceeded limit 5000000 to 5012345B)',
  },
  {
    messages: ['fluent-bit-lines-too-long'],
    line: '[2026/11/20 08:12:31] [error] [input:tail:tail.0] file=/var/log/containers/web-5d9c_shop_app-0a1b.log requires a larger buffer size, lines are too long. Skipping file.',
  },
  {
    messages: ['fluent-bit-retry'],
    line: "[2021/09/08 02:51:19] [ warn] [engine] failed to flush chunk '1-1631069464.479851328.flb', retry in 99 seconds: task_id=55, input=tail.0 > output=es.1 (out_id=1)",
  },
  {
    messages: ['fluent-bit-cannot-retry'],
    line: "[2026/11/20 08:12:31] [error] [engine] chunk '1-1763626351.479851328.flb' cannot be retried: task_id=12, input=tail.0 > output=cloudwatch_logs.0",
  },
  {
    messages: ['fluent-bit-aws-api'],
    line: "[error] [output:cloudwatch_logs:cloudwatch_logs.2] PutLogEvents API responded with error='ThrottlingException', message='Rate exceeded'",
  },
  {
    messages: ['kubectl-top-pod-not-available'],
    line: 'error: Metrics not available for pod shop/web-5d9c7b8f6-x2x4z, age: 3m12.345s',
  },
  {
    messages: ['metrics-server-node-informer'],
    line: '"Failed probe" probe="metric-informer-sync" err="cache for node informer has not synced"',
  },
  {
    messages: ['metrics-server-not-on-time'],
    line: '"Failed probe" probe="metric-collection-timely" err="metric collection didn\'t finish on time"',
  },
  {
    messages: ['metrics-server-bind'],
    line: 'panic: failed to create listener: failed to listen on 0.0.0.0:10250: listen tcp 0.0.0.0:10250: bind: address already in use',
  },
  {
    messages: ['keda-annotation-not-found'],
    line: "error getting service account: 'orders-worker', error: annotation 'eks.amazonaws.com/role-arn' not found",
  },
  {
    messages: ['keda-role-and-owner'],
    line: "error resolving auth params: roleArn can't be set if KEDA isn't identity owner, current value: 'workload'",
  },
  {
    messages: ['keda-cloudwatch-empty'],
    line: 'ERROR aws_cloudwatch_scaler empty metric data received, ignoreNullValues is false, returning error',
  },
  {
    messages: ['keda-prometheus-multiple'],
    line: 'ERROR prometheus_scaler error executing prometheus query {"error": "prometheus query rate(http_requests_total[1m]) returned multiple elements"}',
  },
  {
    messages: ['keda-msk-tls'],
    line: 'error parsing kafka metadata: TLS is required for AWS MSK authentication',
  },
  {
    messages: ['keda-cooldown-irrelevant'],
    line: 'Warning: CooldownPeriod is configured but is not relevant. CooldownPeriod is only relevant when minReplicaCount = 0 or idleReplicaCount is set',
  },
  {
    messages: ['keda-grpc-timeout'],
    line: 'E1114 17:22:48.308944 1 provider.go:91] keda_metrics_adapter/provider "msg"="timeout" "error"="timeout while waiting to establish gRPC connection to KEDA Metrics Service server" "server"="keda-operator.keda.svc.cluster.local:9666"',
  },
  {
    messages: ['keda-no-matching-metrics'],
    line: 'rpc error: code = Unknown desc = error when getting metric values no matching metrics found for s0-aws-sqs-queue-orders',
  },
  {
    messages: ['keda-metric-error'],
    line: 'rpc error: code = Unknown desc = error when getting metric values metric:s0-prometheus encountered error',
  },
  {
    messages: ['ecr-no-resource-policy'],
    line: 'An error occurred (AccessDeniedException) when calling the BatchGetImage operation: User: arn:aws:sts::444455556666:assumed-role/my-node-role/i-0abc is not authorized to perform: ecr:BatchGetImage on resource: arn:aws:ecr:eu-central-1:111122223333:repository/my-app because no resource-based policy allows the ecr:BatchGetImage action',
  },
  {
    messages: ['ecr-upstream-needs-login'],
    line: 'UnsupportedUpstreamRegistryException: The specified upstream registry requires authentication. Specify a valid Secrets Manager ARN',
  },
  {
    messages: ['ecr-upstream-login-failed'],
    line: 'Failed to pull image "111122223333.dkr.ecr.eu-central-1.amazonaws.com/docker-hub/library/nginx:1.29": failed to resolve reference: unexpected status from HEAD request: 403 Forbidden, denied: The authentication to the upstream registry failed',
  },
  {
    messages: ['ecr-repository-missing'],
    line: "name unknown: The repository with name 'docker-hub/library/nginx' does not exist in the registry with id '111122223333'",
  },
  {
    messages: ['ecr-requested-image-not-found'],
    line: 'Error response from daemon: manifest unknown: Requested image not found',
  },
  {
    messages: ['nodeadm-image-credential-provider-missing'],
    line: '{"level":"fatal","msg":"Command failed","error":"image credential provider binary was not found on path /etc/eks/image-credential-provider/ecr-credential-provider. error: stat /etc/eks/image-credential-provider/ecr-credential-provider: no such file or directory"}',
  },
  {
    messages: ['soci-preload-layers'],
    line: 'failed to pull and unpack image "localhost/kubernetes/pause": failed to prepare extraction snapshot: failed to preload layers for image manifest digest sha256:0f3d: not found',
  },
  {
    messages: ['karpenter-crd-init-rate'],
    line: 'The EC2NodeClass "gpu" is invalid: spec.blockDeviceMappings[1].ebs: Invalid value: "object": snapshotID must be set when volumeInitializationRate is set',
  },
  {
    messages: ['karpenter-crd-volume-size'],
    line: 'The EC2NodeClass "gpu" is invalid: spec.blockDeviceMappings[0].ebs: Invalid value: "object": snapshotID or volumeSize must be defined',
  },
  {
    messages: ['eks-ng-ami-type-with-image'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateNodegroup operation: You cannot specify an AMI Type other than CUSTOM, when specifying an image id in your launch template.',
  },
  {
    messages: ['eks-ng-version-with-image'],
    line: 'operation error EKS: CreateNodegroup, https response error StatusCode: 400, RequestID: 428504e7, InvalidParameterException: You cannot specify a kubernetes version to use when specifying an image id to use within the launch template.',
  },
  {
    messages: ['iptables-nat-table-missing'],
    line: "iptables-restore v1.8.10 (legacy): iptables-restore: unable to initialize table 'nat'",
  },
  {
    messages: ['karpenter-crd-buffer-both'],
    line: 'The CapacityBuffer "web" is invalid: spec: Invalid value: "object": You must define either PodTemplateRef or ScalableRef, but not both',
  },
  {
    messages: ['karpenter-crd-buffer-size'],
    line: 'The CapacityBuffer "web" is invalid: spec: Invalid value: "object": If podTemplateRef is set, replicas or limits must also be set',
  },
  {
    messages: ['api-deprecated-warning'],
    line: 'Warning: policy/v1beta1 PodDisruptionBudget is deprecated in v1.21+, unavailable in v1.25+; use policy/v1 PodDisruptionBudget',
  },
  {
    messages: ['endpoints-deprecated-warning'],
    line: 'Warning: v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  },
  {
    messages: ['endpoints-deprecated-warning'],
    line: 'W0825 10:03:31.749510       1 warnings.go:70] v1 Endpoints is deprecated in v1.33+; use discovery.k8s.io/v1 EndpointSlice',
  },
  {
    messages: ['dns-non-weighted-exists'],
    line: 'InvalidChangeBatch: [RRSet with DNS name shop.example.com., type A, SetIdentifier green cannot be created as a non-weighted set exists with the same name and type.]',
  },
  {
    messages: ['velero-secret-required'],
    line: 'An error occurred: One of --secret-file or --no-secret is required',
  },
  {
    messages: ['velero-node-agent-missing'],
    line: 'level=error msg="Error backing up item" error="daemonset pod not found in running state in node ip-10-0-1-20.eu-central-1.compute.internal"',
  },
  {
    messages: ['velero-no-storage-class'],
    line: 'Cannot snapshot PVC shop/data, PVC has no storage class.',
  },
  {
    messages: ['velero-csi-timed-out'],
    line: 'level=error msg="CSI got timed out with error: context deadline exceeded"',
  },
  {
    messages: ['pv-bound-to-other-claim'],
    line: 'Warning  FailedBinding  5s  persistentvolume-controller  volume "data-moved" already bound to a different claim.',
  },
  {
    messages: ['pvc-lost-its-pv'],
    line: 'Warning  ClaimLost  5s  persistentvolume-controller  Bound claim has lost its PersistentVolume. Data on the volume is lost!',
  },
  {
    messages: ['pvc-spec-immutable'],
    line: 'The PersistentVolumeClaim "data" is invalid: spec: Forbidden: spec is immutable after creation except resources.requests and volumeAttributesClassName for bound claims',
  },
  {
    messages: ['sts-role-chaining-duration'],
    line: 'An error occurred (ValidationError) when calling the AssumeRole operation: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining.',
  },
  {
    messages: ['sts-tag-session-denied'],
    line: 'operation error STS: AssumeRole, https response error StatusCode: 403, RequestID: a4bf15ce-6fb9-4045-bc51-1820354fba00, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/reports/eks-my-cluster-reports-1a2b is not authorized to perform: sts:TagSession on resource: arn:aws:iam::444455556666:role/reports-data',
  },
  {
    messages: ['sts-packed-session-tags'],
    line: 'An error occurred (PackedPolicyTooLarge) when calling the AssumeRole operation: Packed size of session tags consumes 112% of allotted space.',
  },
  {
    messages: ['ec2-kms-key-inaccessible'],
    line: 'Instance failed to launch. Cause: One or more of the attached Amazon EBS volumes are encrypted with an inaccessible AWS KMS key.',
  },
  {
    messages: ['ebs-clone-other-key'],
    line: 'failed to provision volume with StorageClass "gp3-own-key": rpc error: code = InvalidArgument desc = Cannot provision clone with different KMS key than source volume',
  },
  {
    messages: ['ebs-clone-unencrypted'],
    line: 'failed to provision volume with StorageClass "plain": rpc error: code = InvalidArgument desc = Cannot make an unencrypted clone',
  },
  {
    messages: ['ebs-allocatable-not-set'],
    line: 'isAllocatableSet: allocatable value not set for driver on node ip-10-0-1-23.eu-central-1.compute.internal',
  },
  {
    messages: ['ebs-attach-limit-options'],
    line: '"Failed to parse options" err="only one of --volume-attach-limit and --reserved-volume-attachments may be specified"',
  },
  {
    messages: ['ebs-expected-attached'],
    line: 'AttachVolume.Attach failed for volume "pvc-3f1c" : rpc error: code = Internal desc = Could not attach volume "vol-0123456789abcdef0" to node "i-0123456789abcdef0": attachment of disk "vol-0123456789abcdef0" failed, expected device to be attached but was attaching',
  },
  {
    messages: ['efs-chown-not-permitted'],
    line: "chown: changing ownership of '/app/data': Operation not permitted",
  },
  {
    messages: ['efs-no-free-gid'],
    line: 'rpc error: code = Internal desc = Failed to locate a free GID for given file system: fs-0123456789abcdef0.',
  },
  {
    messages: ['efs-cross-account-role'],
    line: 'rpc error: code = Unauthenticated desc = Unable to initialize aws cloud: AccessDenied. Please verify role has the correct AWS permissions for cross account mount',
  },
  {
    messages: ['efs-volume-context'],
    line: 'MountVolume.SetUp failed for volume "shared" : rpc error: code = InvalidArgument desc = Volume context property az not supported.',
  },
  {
    messages: ['karpenter-crd-static-transition'],
    line: 'The NodePool "fixed" is invalid: spec: Invalid value: "object": Cannot transition NodePool between static (replicas set) and dynamic (replicas unset) provisioning modes',
  },
  {
    messages: ['karpenter-crd-static-limits'],
    line: 'The NodePool "fixed" is invalid: spec: Invalid value: "object": only \'limits.nodes\' is supported on static NodePools',
  },
  {
    messages: ['karpenter-crd-static-weight'],
    line: 'The NodePool "fixed" is invalid: spec: Invalid value: "object": \'weight\' is not supported on static NodePools',
  },
  {
    messages: ['karpenter-nodeclass-drift'],
    line: 'Reason: NodeClassDrift Status: True Type: Drifted',
  },
  {
    messages: ['karpenter-requirements-drifted'],
    line: 'Message: RequirementsDrifted Reason: RequirementsDrifted Type: Drifted',
  },
  {
    messages: ['tf-log-group-exists'],
    line: 'Error: creating CloudWatch Logs Log Group (/aws/eks/shop-prod/cluster): operation error CloudWatch Logs: CreateLogGroup, https response error StatusCode: 400, RequestID: 0b1c, ResourceAlreadyExistsException: The specified log group already exists',
  },
  {
    messages: ['tf-kms-alias-exists'],
    line: 'Error: creating KMS Alias (alias/eks/shop-prod): AlreadyExistsException: An alias with the name arn:aws:kms:eu-west-1:111122223333:alias/eks/shop-prod already exists',
  },
  {
    messages: ['iam-role-exists'],
    line: 'Error: creating IAM Role (shop-node-role): operation error IAM: CreateRole, https response error StatusCode: 409, RequestID: 1f2e, EntityAlreadyExists: Role with name shop-node-role already exists.',
  },
  {
    messages: ['ec2-duplicate-rule'],
    line: 'api error InvalidPermission.Duplicate: the specified rule "peer: sg-0123456789abcdef0, TCP, from port: 443, to port: 443, ALLOW" already exists',
  },
  {
    messages: ['aws-auth-exists'],
    line: 'Error: configmaps "aws-auth" already exists',
  },
  {
    messages: ['tf-helm-kubernetes-block'],
    line: 'Error: Unsupported block type on providers.tf line 12, in provider "helm": Blocks of type "kubernetes" are not expected here. Did you mean to define argument "kubernetes"? If so, use the equals sign to assign it a value.',
  },
  {
    messages: ['tf-helm-set-block'],
    line: 'Error: Unsupported block type on main.tf line 30, in resource "helm_release" "karpenter": Blocks of type "set" are not expected here. Did you mean to define argument "set"?',
  },
  {
    messages: ['tf-get-localhost'],
    line: 'Error: Get "http://localhost/api/v1/namespaces/kube-system/configmaps/aws-auth": dial tcp 127.0.0.1:80: connect: connection refused',
  },
  {
    messages: ['tf-kubernetes-localhost'],
    line: 'Error: Get "http://localhost/api/v1/namespaces/monitoring": dial tcp [::1]:80: connect: connection refused',
  },
  {
    messages: ['forbidden-pods-exec'],
    line: 'Error from server (Forbidden): pods "web-0" is forbidden: User "system:serviceaccount:ci:runner" cannot create resource "pods/exec" in API group "" in the namespace "shop"',
  },
  {
    messages: ['forbidden-pods-portforward'],
    line: 'error: error upgrading connection: pods "db-0" is forbidden: User "arn:aws:sts::111122223333:assumed-role/developers/ana" cannot create resource "pods/portforward" in API group "" in the namespace "shop"',
  },
  {
    messages: ['eksctl-entry-type'],
    line: 'Error: invalid access entry type "HYBRID_LINUX" for accessEntries[2]',
  },
  {
    messages: ['eksctl-unknown-field'],
    line: 'Error: loading config file "cluster.yaml": error unmarshaling JSON: while decoding JSON: json: unknown field "autoModeConfig"',
  },
  {
    messages: ['karpenter-no-associated-node'],
    line: 'Normal DisruptionBlocked 41s (x8 over 15m) karpenter Nodeclaim does not have an associated node',
  },
  {
    messages: ['vpc-cni-no-ip-in-prefix'],
    line: '{"level":"error","caller":"datastore/data_store.go:713","msg":"Unable to get IP address from CIDR: no free IP available in the prefix - 10.0.12.16/28"}',
  },
  {
    messages: ['iam-policy-not-attachable'],
    line: 'operation error IAM: AttachRolePolicy, https response error StatusCode: 404, RequestID: 77aa, NoSuchEntity: Policy arn:aws:iam::111122223333:policy/AmazonEKS_CNI_IPv6_Policy does not exist or is not attachable.',
  },
  {
    messages: ['eso-secret-not-exist'],
    line: 'error processing spec.data[2] (key: /shop/db/password), err: Secret does not exist',
  },
  {
    messages: ['s3-missing-role-annotation'],
    line: "rpc error: code = InvalidArgument desc = Missing role annotation on pod's service account shop/reports",
  },
  {
    messages: ['s3-missing-token'],
    line: 'rpc error: code = InvalidArgument desc = Missing service account token for sts.amazonaws.com',
  },
  {
    messages: ['eks-auth-no-association'],
    line: '(ResourceNotFoundException): The token included in the request has no service account role association for it., fault: client',
  },
  {
    messages: ['eks-auto-nodepool-needed'],
    line: 'InvalidParameterException: When Compute Config nodeRoleArn is not null or empty, nodePool value(s) must be provided.',
  },
  {
    messages: ['read-only-file-system'],
    line: "OSError: [Errno 30] Read-only file system: '/app/cache'",
  },
  {
    messages: ['read-only-file-system'],
    line: 'mkdir: cannot create directory /home/app/.cache: Read-only file system',
  },
  {
    messages: ['helm-list-all'],
    line: "Error: unknown shorthand flag: 'a' in -aq",
  },
  {
    messages: ['fluent-bit-ring-buffer'],
    line: '[2026/09/01 10:00:00] [error] [input:tail:tail.0] could not enqueue records into the ring buffer',
  },
  {
    messages: ['docker-hub-failed-logins'],
    line: 'failed to resolve reference "docker.io/library/nginx:1.29": unexpected status: 429 toomanyrequests: too many failed login attempts for username or IP address',
  },
  {
    messages: ['cm-non-multivalue'],
    line: 'InvalidChangeBatch: [RRSet with DNS name _acme-challenge.shop.example.com., type TXT, SetIdentifier "abc" cannot be created because a non multivalue answer rrset exists with the same name and type.]',
  },
  {
    messages: ['velero-volume-not-found'],
    line: "error getting volume info: rpc error: code = Unknown desc = operation error EC2: DescribeVolumes, api error InvalidVolume.NotFound: The volume 'vol-0123456789abcdef0' does not exist.",
  },
  {
    messages: ['authenticator-errors-parsing'],
    line: 'level=warning msg="Errors parsing configmap: [error converting YAML to JSON: yaml: line 7: mapping values are not allowed in this context]"',
  },
  {
    messages: ['tf-ssm-al2'],
    line: "Error: reading SSM Parameter (/aws/service/eks/optimized-ami/1.35/amazon-linux-2-arm64/recommended/release_version): couldn't find resource",
  },
  {
    messages: ['vpc-cni-describe-subnets'],
    line: 'failed to get VPC subnets: AllocENI: unable to describe subnets: operation error EC2: DescribeSubnets, https response error StatusCode: 403, api error UnauthorizedOperation',
  },
  {
    messages: ['annotations-too-long-older'],
    line: 'The CustomResourceDefinition "alertmanagerconfigs.monitoring.coreos.com" is invalid: metadata.annotations: Too long: must have at most 262144 bytes',
  },
  {
    messages: ['service-account-missing'],
    line: 'Warning FailedCreate 12s (x14 over 55s) replicaset-controller Error creating: pods "web-7c9d8f6b5d-" is forbidden: error looking up service account shop/web: serviceaccount "web" not found',
  },
  {
    messages: ['s3-mountpoint-pod-not-found'],
    line: 'Warning FailedMount 40s kubelet MountVolume.SetUp failed for volume "models" : rpc error: code = Internal desc = Could not mount "my-models" at "/var/lib/kubelet/pods/681d0337-535c-4106-a2ad-eac8c3caf9da/volumes/kubernetes.io~csi/models/mount": Failed to wait for Mountpoint Pod "mp-7k2xp" to be ready: mppod/watcher: mountpoint pod not found. Seems like Mountpoint Pod is not in \'Running\' status.',
  },
  {
    messages: ['s3-mountpoint-pod-unschedulable'],
    line: 'Failed to wait for Mountpoint Pod "mp-7k2xp" to be ready: mppod/watcher: mountpoint pod unschedulable. Seems like Mountpoint Pod is in \'Pending\' status because it is unschedulable.',
  },
  {
    messages: ['dns-lookup-timeout'],
    line: '2026/11/20 08:00:01 cannot open database: dial tcp: lookup orders-db: i/o timeout',
  },
  {
    messages: ['argocd-appset-pull-requests', 'argocd-appset-list-repos'],
    line: 'level=error msg="error generating params" error="error listing repos: error listing pull requests for my-org/shop: GET https://api.github.com/repos/my-org/shop/pulls?per_page=100: 403 API rate limit exceeded for installation ID 1234567."',
  },
  {
    messages: ['argocd-notifications-repo-url'],
    line: 'level=error msg="Failed to notify recipient {github } defined in resource argocd/web: GitHub.repoURL (<no value>) does not have a / using the configuration in namespace argocd"',
  },
  {
    messages: ['eso-push-failed'],
    line: 'set secret failed: could not write remote ref orders-db to target secretstore aws: failed to delete resource policy: operation error Secrets Manager: DeleteResourcePolicy, https response error StatusCode: 400',
  },
  {
    messages: ['eksctl-ami-not-found'],
    line: 'Error: unable to find AMI ami-0123456789abcdef0',
  },
  {
    messages: ['karpenter-nominated'],
    line: 'Normal Nominated 30s karpenter Pod should schedule on: nodeclaim/general-7k2xp',
  },
  {
    messages: ['elb-condition-values'],
    line: "Warning FailedDeployModel 3m ingress Failed deploy model due to operation error Elastic Load Balancing v2: CreateRule, https response error StatusCode: 400, api error ValidationError: A rule can only have '5' condition values",
  },
  {
    messages: ['tf-state-lock'],
    line: 'Error: Error acquiring the state lock Error message: operation error S3: PutObject, https response error StatusCode: 412, api error PreconditionFailed: At least one of the pre-conditions you specified did not hold',
  },
  {
    messages: ['velero-plugin-twice'],
    line: 'An error occurred: unable to register plugin (kind=BackupItemActionV2, name=velero.io/csi-pvc-backupper, command=/plugins/velero-plugin-for-csi) because another plugin is already registered for this kind and name (command=/velero)',
  },
  {
    messages: ['prom-operator-rule-rejected'],
    line: 'Warning InvalidConfiguration PrometheusRule shop-alerts was rejected due to invalid configuration: invalid rule',
  },
  {
    messages: ['prom-operator-rule-annotation'],
    line: 'msg="Invalid rule" err="group \\"shop\\", rule 2, \\"OrdersSlow\\": annotation \\"summary\\": template: __alert_OrdersSlow:1: undefined variable \\"$pod\\""',
  },
  {
    messages: ['prom-operator-rule-skipped'],
    line: 'level=WARN msg="skipping prometheusrule" error="invalid rule" prometheusrule=shop-alerts namespace=shop',
  },
  {
    messages: ['prom-out-of-order'],
    line: 'level=WARN msg="Error on ingesting out-of-order samples" component="scrape manager" scrape_pool=serviceMonitor/shop/web/0 target=http://10.0.12.31:8080/metrics num_dropped=12',
  },
  {
    messages: ['prom-duplicate-timestamp'],
    line: 'level=WARN msg="Error on ingesting samples with different value but same timestamp" component="scrape manager" scrape_pool=serviceMonitor/shop/web/0 num_dropped=3',
  },
  {
    messages: ['alertmanager-unrecoverable', 'alertmanager-notify-failed'],
    line: 'level=error component=dispatcher msg="Notify for alerts failed" num_alerts=1 err="slack-shop/slack[0]: notify retry canceled due to unrecoverable error after 1 attempts: channel \\"#shop\\": unexpected status code 404: channel_not_found"',
  },
  {
    messages: ['nginx-proxy-protocol-missing'],
    line: '10.0.15.160 - - [01/May/2026:12:41:39 +0000] "\\x00" 400 150 "-" "-" 0 0.007 [] [] - - - - a15da4ce371e22e19ee79650a8d93409',
  },
  {
    messages: ['nginx-proxy-protocol-missing'],
    line: '127.0.0.1 - - [28/Dec/2026:16:34:35 +0000] "\\x00" 400 157 "-" "-" 0 0.000 [] - - - - 6154c91687ed136522595e6daf044293',
  },
  {
    messages: ['nginx-plain-http'],
    line: '<html><head><title>400 The plain HTTP request was sent to HTTPS port</title></head>',
  },
  {
    messages: ['nginx-plain-http'],
    line: '400 Bad Request: The plain HTTP request was sent to HTTPS port (nginx)',
  },
  {
    messages: ['cm-self-check'],
    line: 'Reason: Waiting for http-01 challenge propagation: failed to perform self check GET request \'http://shop.example.com/.well-known/acme-challenge/Oej8tloD2wuH\': Get "http://shop.example.com/.well-known/acme-challenge/Oej8tloD2wuH": dial tcp 203.0.113.17:80: connect: connection timed out',
  },
  {
    messages: ['vpc-cni-no-prefixes'],
    line: '{"level":"error","ts":"2026-11-06T10:09:36.646Z","caller":"awsutils/awsutils.go:917","msg":"Failed to CreateNetworkInterface InvalidParameterValue: There aren\'t sufficient free Ipv4 addresses or prefixes\\n\\tstatus code: 400, request id: 4e11902d-a38a-44d0-8a43-f0b3a9a3592d for subnet subnet-0402b2f2d20212916"}',
  },
  {
    messages: ['nslookup-no-servers', 'curl-resolve-host'],
    line: '$ curl -I example.com\ncurl: (6) Could not resolve host: example.com\n$ nslookup example.com\n;; connection timed out; no servers could be reached',
  },
  {
    messages: ['nslookup-no-servers'],
    line: ';; connection timed out; no servers could be reached',
  },
  {
    messages: ['curl-resolve-host'],
    line: 'curl: (6) Could not resolve host: orders.default.svc.cluster.local',
  },
  {
    messages: ['npa-policy-verdict-deny'],
    line: 'Node: ip-10-0-21-121.eu-west-1.compute.internal;SIP: 10.0.53.151;SPORT: 5432;DIP: 10.0.36.181;DPORT: 45182;PROTOCOL: TCP;PolicyVerdict: DENY',
  },
  {
    messages: ['npa-policy-verdict-deny'],
    line: 'Node: ip-10-0-64-172.eu-west-1.compute.internal;SIP: 192.168.0.1;SPORT: 443;DIP: 10.0.131.18;DPORT: 44378;PROTOCOL: TCP;PolicyVerdict: DENY;Tier: NETWORK_POLICY',
  },
  {
    messages: ['lbc-too-many-target-groups', 'lbc-deploy-model'],
    line: "Failed deploy model due to TooManyUniqueTargetGroupsPerLoadBalancer: You have reached the maximum number of unique target groups that you can associate with a load balancer of type 'application': [100] status code: 400, request id: 0123abcd",
  },
  {
    messages: ['lbc-too-many-rules', 'lbc-deploy-model'],
    line: 'Warning FailedDeployModel 2m ingress Failed deploy model due to failed to create listener rule: TooManyRules: The maximum number of rules on load balancer arn:aws:elasticloadbalancing:eu-west-1:111122223333:loadbalancer/app/k8s-shared/0123456789abcdef has been reached',
  },
  {
    messages: ['lbc-too-many-target-groups'],
    line: "failed to create listener rule: operation error Elastic Load Balancing v2: CreateRule, https response error StatusCode: 400, RequestID: f18fac5, TooManyUniqueTargetGroupsPerLoadBalancer: You have reached the maximum number of unique target groups that you can associate with a load balancer of type 'application': [100]",
  },
  {
    messages: ['webhook-address-not-allowed', 'failed-calling-webhook'],
    line: 'Not ready: Internal error occurred: failed calling webhook "webhook.cert-manager.io": Post "https://cert-manager-webhook.cert-manager.svc:443/mutate?timeout=10s": Address is not allowed',
  },
  {
    messages: ['webhook-address-not-allowed', 'failed-calling-webhook'],
    line: 'Error from server (InternalError): error when creating "hello.yaml": Internal error occurred: failed calling webhook "validate.clustersecretstore.external-secrets.io": Post "https://external-secrets-webhook.external-secrets.svc:443/validate?timeout=5s": Address is not allowed',
  },
  {
    messages: ['apiserver-proxy-service'],
    line: '{"kind":"Status","apiVersion":"v1","metadata":{},"status":"Failure","message":"error trying to reach service: dial tcp 10.12.34.215:8088: connect: connection timed out","reason":"ServiceUnavailable","code":503}',
  },
  {
    messages: ['apiserver-proxy-service'],
    line: 'error: cannot fetch certificate: error trying to reach service: dial tcp 10.0.12.31:8080: i/o timeout',
  },
  {
    messages: ['tf-coredns-fargate-timeout'],
    line: "Error: unexpected EKS add-on (eks-test-eu:coredns) state returned during creation: timeout while waiting for state to become 'ACTIVE, CREATE_FAILED' (last state: 'CREATING', timeout: 20m0s)",
  },
  {
    messages: ['tf-addon-create-degraded', 'addon-recreate-warning'],
    line: "Error: unexpected EKS Add-On (my-cluster:coredns) state returned during creation: unexpected state 'DEGRADED', wanted target 'ACTIVE'. last error: %!s(<nil>)\n│ [WARNING] Running terraform apply again will remove the kubernetes add-on and attempt to create it again effectively purging previous add-on configuration",
  },
  {
    messages: ['pvc-resize-forbidden'],
    line: 'error: persistentvolumeclaims "prometheus-data-0" could not be patched: persistentvolumeclaims "prometheus-data-0" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
  },
  {
    messages: ['pvc-resize-not-bound'],
    line: 'Error from server (Forbidden): persistentvolumeclaims "data" is forbidden: Only bound persistent volume claims can be expanded',
  },
  {
    messages: ['efs-install-owner'],
    line: 'install: cannot change owner and permissions of ‘/var/lib/postgresql/pgdata’: Operation not permitted',
  },
  {
    messages: ['s3-start-service', 'kubelet-mount-setup-failed'],
    line: 'MountVolume.SetUp failed for volume "s3-pv" : rpc error: code = Internal desc = Could not mount "my-bucket" at "/var/lib/kubelet/pods/d8dc8646-4978-487d-b539-b160f7c40d26/volumes/kubernetes.io~csi/s3-pv/mount": Mount failed: Failed to start service output: Error: Failed to create S3 client',
  },
  {
    messages: ['fsx-lustre-modules'],
    line: '/mount failed: No such device\nAre the lustre modules loaded?\nCheck /etc/modprobe.conf and /proc/filesystems',
  },
  {
    messages: ['fsx-mgs'],
    line: 'mount.lustre: mount 10.0.12.31@tcp:/fsx at /fsx failed: Input/output error\nIs the MGS running?',
  },
  {
    messages: ['fluent-bit-access-denied', 'fluent-bit-create-stream'],
    line: "[2026/06/27 10:33:39] [error] [output:cloudwatch_logs:cloudwatch_logs.1] Failed to create log stream\n[2026/06/27 10:33:39] [error] [output:cloudwatch_logs:cloudwatch_logs.1] Failed to send events\n[2026/06/27 10:33:39] [error] [output:cloudwatch_logs:cloudwatch_logs.0] CreateLogStream API responded with error='AccessDeniedException'",
  },
  {
    messages: ['fluent-bit-access-denied'],
    line: "[2026/05/12 19:36:11] [error] [output:cloudwatch_logs:cloudwatch_logs.0] CreateLogGroup API responded with error='AccessDeniedException'",
  },
  {
    messages: ['cloudwatch-agent-shared-creds'],
    line: '"error":"SharedCredsLoad: failed to load shared credentials file\\ncaused by: FailedRead: unable to open file\\ncaused by: open /root/.aws/credentials: no such file or directory"}',
  },
  {
    messages: ['cloudwatch-agent-on-premise'],
    line: '2026/05/19 06:41:58 I! Detected the instance is OnPremise',
  },
  {
    messages: ['prometheus-scrape-403'],
    line: 'server returned HTTP status 403 Forbidden when using recommended Kubelet config',
  },
  {
    messages: ['prometheus-scrape-403'],
    line: 'https://192.168.172.133:10250/metrics/cadvisor | DOWN | server returned HTTP status 403 Forbidden',
  },
  {
    messages: ['prometheus-scrape-401'],
    line: 'Get "https://10.0.12.31:10250/metrics": server returned HTTP status 401 Unauthorized',
  },
  {
    messages: ['kubelet-forbidden-subresource'],
    line: 'Forbidden (user=system:serviceaccount:monitoring:vmagent, verb=get, resource=nodes, subresource(s)=[metrics])',
  },
  {
    messages: ['eksctl-pod-eviction-error', 'evict-would-violate-budget'],
    line: '2026-11-04 18:51:01 [!]  ignoring DaemonSet-managed Pods: kube-system/aws-node-x2k4q\n2026-11-04 18:51:01 [!]  pod eviction error ("error evicting pod: coredns-5d78c9869d-x2v4k: Cannot evict pod as it would violate the pod\'s disruption budget.") on node ip-10-0-1-23.eu-west-1.compute.internal',
  },
  {
    messages: ['eksctl-drain'],
    line: '2026-11-04 18:51:01 [!]  2 pods are unevictable from node ip-10-0-1-23.eu-west-1.compute.internal',
  },
  {
    messages: ['eksctl-drain-timeout'],
    line: 'Error: timed out waiting for nodegroup "ng-1" to be drained',
  },
  {
    messages: ['ec2-mapped-public-addresses'],
    line: 'module.eks.aws_subnet.this[2]: Still destroying... [id=subnet-0d6aebbcb23be5d80, 20m0s elapsed]\n│ Error: deleting EC2 Internet Gateway (igw-020544033515202ab): detaching EC2 Internet Gateway (igw-020544033515202ab) from VPC (vpc-0e56a9cd7eb13000d): DependencyViolation: Network vpc-0e56a9cd7eb13000d has some mapped public address(es). Please unmap those public address(es) before detaching the gateway.',
  },
  {
    messages: ['kubelet-container-manager', 'kubelet-invalid-kernel-flag'],
    line: 'Nov 27 09:14:03 ip-10-0-12-31 kubelet[2417]: E1127 09:14:03.218714 2417 kubelet.go:1703] "Failed to start ContainerManager" err="[invalid kernel flag: kernel/panic, expected value: 10, actual value: 0, invalid kernel flag: kernel/panic_on_oops, expected value: 1, actual value: 0]"',
  },
  {
    messages: ['helm-cluster-unreachable', 'tf-no-configuration'],
    line: 'Error: Kubernetes cluster unreachable: invalid configuration: no configuration has been provided, try setting KUBERNETES_MASTER environment variable  with helm_release.metrics_server, on addons.tf line 12',
  },
  {
    messages: ['crd-conversion-strategy', 'crd-conversion-webhook-config'],
    line: 'one or more objects failed to apply, reason: CustomResourceDefinition.apiextensions.k8s.io "nodeclaims.karpenter.sh" is invalid: [spec.conversion.strategy: Required value, spec.conversion.webhookClientConfig: Forbidden: should not be set when strategy is not set to Webhook]',
  },
  {
    messages: ['kernel-oom-global'],
    line: '[52114.880431] oom-kill:constraint=CONSTRAINT_NONE,nodemask=(null),cpuset=cri-containerd-0a1b.scope,mems_allowed=0,global_oom,task_memcg=/kubepods.slice/kubepods-besteffort.slice,task=java,pid=41213,uid=1000',
  },
  {
    messages: ['kernel-oom-memcg'],
    line: 'kernel: oom-kill:constraint=CONSTRAINT_MEMCG,nodemask=(null),cpuset=cri-containerd-0a1b.scope,mems_allowed=0,oom_memcg=/kubepods.slice/kubepods-burstable.slice,task=node,pid=2210,uid=0',
  },
  {
    messages: ['arc-runner-container-failed'],
    line: '2026-05-23T08:11:48Z INFO EphemeralRunner Ephemeral runner container failed {"version": "0.12.1", "ephemeralrunner": {"name":"shop-runner-8zrzl-runner-x2k4q","namespace":"arc-runners"}, "exitCode": 143}',
  },
  {
    messages: ['arc-runner-container-exit-code'],
    line: '2026-07-02T10:00:00Z ERROR EphemeralRunner Ephemeral runner container has failed, and runner container termination exit code is non-zero {"containerTerminatedState": {"exitCode":137,"reason":"OOMKilled"}}',
  },
  {
    messages: ['ca-fix-node-group-sizes', 'ca-attempt-to-delete-existing-nodes'],
    line: 'E0423 08:11:22.100321 1 static_autoscaler.go:449] Failed to fix node group sizes: failed to decrease eks-gpu-02c6fc6f: attempt to delete existing nodes targetSize:2 delta:-1 existingNodes: 2',
  },
  {
    messages: ['ca-min-size-unregistered'],
    line: 'W0423 08:11:22.100321 1 static_autoscaler.go:880] Node group eks-general-9ac1b2 min size reached, skipping removal of 2 unregistered nodes',
  },
  {
    messages: ['ca-empty-asg-list'],
    line: 'I0916 06:11:57.603999 1 auto_scaling_groups.go:354] Regenerating instance to ASG map for ASGs: []',
  },
  {
    messages: ['ca-node-not-processed'],
    line: 'I1215 08:16:23.104671 1 pre_filtering_processor.go:57] Node ip-10-0-10-73.eu-west-1.compute.internal should not be processed by cluster autoscaler (no node group config)',
  },
  {
    messages: ['gpu-nvml-unknown-error'],
    line: 'root@train-7d9dd979cd-6xcn2:/workspace# nvidia-smi Failed to initialize NVML: Unknown Error',
  },
  {
    messages: ['java-controllers-disabled'],
    line: '[0.001s][debug][os,container] One or more required controllers disabled at kernel level.',
  },
  {
    messages: ['eksctl-ami-determine', 'eksctl-ami-ssm'],
    line: 'Error: unable to determine AMI to use: error getting AMI from SSM Parameter Store: operation error SSM: GetParameter, https response error StatusCode: 400, RequestID: 0a1b2c3d, ParameterNotFound: . please verify that AMI Family is supported',
  },
  {
    messages: ['fargate-provisioning-timed-out'],
    line: 'Warning FailedScheduling 13m fargate-scheduler Pod provisioning timed out (will retry) for pod: shop/web-7c9d8f6b5d-x2k4q',
  },
  {
    messages: ['argocd-compare-failed', 'argocd-typed-value-live'],
    line: 'ComparisonError: Failed to compare desired state to live state: failed to calculate diff: error calculating structured merge diff: error building typed value from live resource: .spec.preventPodSchedulingIfMissing: field not declared in schema',
  },
  {
    messages: ['argocd-compare-failed', 'argocd-typed-value-config'],
    line: 'Failed to compare desired state to live state: failed to calculate diff: error calculating structured merge diff: error building typed value from config resource: .spec.automountServiceAccountToken: field not declared in schema',
  },
  {
    messages: ['argocd-panic'],
    line: 'level=error msg="Recovered from panic: runtime error: invalid memory address or nil pointer dereference\\ngoroutine 244 [running]:\\nruntime/debug.Stack()"',
  },
  {
    messages: ['kms-no-resource-based-policy'],
    line: 'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/platform-admins/ana is not authorized to perform: kms:DescribeKey on resource: arn:aws:kms:eu-west-1:111122223333:key/1234abcd-12ab-34cd-56ef-1234567890ab because no resource-based policy allows the kms:DescribeKey action',
  },
  {
    messages: ['kms-describe-key-not-authorized'],
    line: 'InvalidRequestException: User not authorized to perform kms:DescribeKey operation',
  },
  {
    messages: ['kubelet-probe-connection-reset'],
    line: 'Warning Unhealthy 2m (x9 over 5m) kubelet Readiness probe failed: Get "http://10.0.12.31:8081/readyz": read tcp 10.0.12.7:41522->10.0.12.31:8081: read: connection reset by peer',
  },
  {
    messages: ['eks-ng-minimum-capacity'],
    line: "Error: updating EKS Node Group (shop:general) config: operation error EKS: UpdateNodegroupConfig, https response error StatusCode: 400, RequestID: 051880a5, InvalidParameterException: Minimum capacity 12 can't be greater than desired size 3",
  },
  {
    messages: ['nginx-413'],
    line: '<head><title>413 Request Entity Too Large</title></head>',
  },
  {
    messages: ['nginx-413'],
    line: 'Error response from daemon: 413 Request Entity Too Large nginx',
  },
  {
    messages: ['nginx-too-large-body'],
    line: '2026/11/20 09:12:44 [error] 31#31: *4711 client intended to send too large body: 10485932 bytes, client: 10.0.1.23, server: app.example.com, request: "POST /upload HTTP/1.1", host: "app.example.com"',
  },
  {
    messages: ['nginx-too-big-header'],
    line: '2026/11/20 09:13:02 [error] 33#33: *982 upstream sent too big header while reading response header from upstream, client: 10.0.1.23, server: app.example.com, request: "GET /callback?code=x HTTP/2.0", upstream: "http://10.0.12.31:8080/callback"',
  },
  {
    messages: ['nginx-plain-http'],
    line: '<center>The plain HTTP request was sent to HTTPS port</center>',
  },
  {
    messages: ['nginx-plain-http'],
    line: '400 The plain HTTP request was sent to HTTPS port',
  },
  {
    messages: ['nginx-snippet-refused', 'admission-webhook-denied'],
    line: 'Error from server (BadRequest): error when creating "ingress.yaml": admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: nginx.ingress.kubernetes.io/configuration-snippet annotation cannot be used. Snippet directives are disabled by the Ingress administrator',
  },
  {
    messages: ['nginx-risky-annotation', 'admission-webhook-denied'],
    line: 'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: annotation group ConfigurationSnippet contains risky annotation based on ingress configuration',
  },
  {
    messages: ['nginx-no-object'],
    line: 'W1120 09:15:01.123456       7 controller.go:1151] Error obtaining Service "default/web": no object matching key "default/web" in local store',
  },
  {
    messages: ['nginx-no-endpoint'],
    line: 'W1120 09:15:01.123456       7 controller.go:1225] Service "default/web" does not have any active Endpoint.',
  },
  {
    messages: ['webhook-x509', 'failed-calling-webhook'],
    line: 'Error from server (InternalError): error when creating "ing.yaml": Internal error occurred: failed calling webhook "validate.nginx.ingress.kubernetes.io": failed to call webhook: Post "https://ingress-nginx-controller-admission.ingress-nginx.svc:443/networking/v1/ingresses?timeout=10s": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['webhook-deadline-exceeded', 'failed-calling-webhook'],
    line: 'Internal error occurred: failed calling webhook "webhook.cert-manager.io": failed to call webhook: Post "https://cert-manager-webhook.cert-manager.svc:443/validate?timeout=30s": context deadline exceeded',
  },
  {
    messages: ['coredns-still-waiting'],
    line: '[INFO] plugin/ready: Still waiting on: "kubernetes"',
  },
  {
    messages: ['nodelocal-address-in-use'],
    line: 'listen tcp 169.254.20.10:8080: bind: address already in use',
  },
  {
    messages: ['lbc-backend-missing'],
    line: 'Backend service does not exist',
  },
  {
    messages: ['kernel-conntrack-full'],
    line: '[1454500.910215] nf_conntrack: table full, dropping packet',
  },
  {
    messages: ['kernel-conntrack-full'],
    line: 'Nov 20 09:12:44 ip-10-0-1-23 kernel: nf_conntrack: nf_conntrack: table full, dropping packet',
  },
  {
    messages: ['ccm-ensure-load-balancer', 'ccm-no-suitable-subnets'],
    line: 'Warning  SyncLoadBalancerFailed  12s (x4 over 48s)  service-controller  Error syncing load balancer: failed to ensure load balancer: could not find any suitable subnets for creating the ELB',
  },
  {
    messages: ['ccm-ensure-load-balancer', 'ccm-multiple-tagged-sg'],
    line: 'Error syncing load balancer: failed to ensure load balancer: Multiple tagged security groups found for instance i-0123456789abcdef0; ensure only the k8s security group is tagged; the tagged groups were sg-0aaa(eks-cluster-sg-my-cluster-123) sg-0bbb(my-cluster-node)',
  },
  {
    messages: ['ec2-rules-per-sg'],
    line: 'api error RulesPerSecurityGroupLimitExceeded: The maximum number of rules per security group has been reached.',
  },
  {
    messages: ['lbc-cert-arn-not-valid', 'lbc-deploy-model'],
    line: "Failed deploy model due to ValidationError: Certificate ARN 'arn:aws:acm:us-east-1:111122223333:certificate/0a1b2c3d' is not valid",
  },
  {
    messages: ['kubelet-logs-timeout'],
    line: 'Error from server: Get "https://10.0.1.5:10250/containerLogs/default/web-7c9d8f6b5d-x2k4q/web": dial tcp 10.0.1.5:10250: i/o timeout',
  },
  {
    messages: ['sts-send-failed'],
    line: 'WebIdentityErr: failed to retrieve credentials caused by: RequestError: send request failed caused by: Post "https://sts.us-east-1.amazonaws.com/": dial tcp 54.239.29.25:443: i/o timeout',
  },
  {
    messages: ['sts-send-failed'],
    line: 'records retrieval failed: failed to list hosted zones: WebIdentityErr: failed to retrieve credentials caused by: RequestError: send request failed caused by: Post "https://sts.amazonaws.com/": dial tcp 54.239.29.25:443: i/o timeout',
  },
  {
    messages: ['envoy-upstream-connect'],
    line: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: delayed connect error: 111',
  },
  {
    messages: ['csinode-no-driver', 'attach-volume-failed'],
    line: 'AttachVolume.Attach failed for volume "pvc-1234" : CSINode ip-10-0-1-5.ec2.internal does not contain driver ebs.csi.aws.com',
  },
  {
    messages: ['va-being-deleted', 'attach-volume-failed'],
    line: 'AttachVolume.Attach failed for volume "pvc-1234" : volume attachment is being deleted',
  },
  {
    messages: ['efs-no-such-directory'],
    line: 'Output: mount.nfs4: mounting 127.0.0.1:/data failed, reason given by server: No such file or directory',
  },
  {
    messages: ['csi-no-topology-key'],
    line: 'failed to provision volume with StorageClass "gp2": error generating accessibility requirements: no topology key found for node ip-10-0-1-5.ec2.internal',
  },
  {
    messages: ['pvc-resize-forbidden'],
    line: 'error: persistentvolumeclaims "data" could not be patched: persistentvolumeclaims "data" is forbidden: only dynamically provisioned pvc can be resized and the storageclass that provisions the pvc must support resize',
  },
  {
    messages: ['s3-overwrite-disabled'],
    line: 'mountpoint_s3_fs::fuse: setattr failed: file overwrite is disabled by default, you need to remount with --allow-overwrite flag and open the file in truncate mode (O_TRUNC) to overwrite it',
  },
  {
    messages: ['s3-deletes-disabled'],
    line: "mountpoint_s3_fs::fuse: unlink failed: Deletes are disabled. Use '--allow-delete' mount option to enable it.",
  },
  {
    messages: ['s3-out-of-order'],
    line: 'mountpoint_s3_fs::fuse: write failed: upload error: out of order write NOT supported by Mountpoint, aborting the upload; expected offset 0 but got 512',
  },
  {
    messages: ['fsx-mgs'],
    line: 'mount.lustre: mount fs-0123456789abcdef0.fsx.us-east-1.amazonaws.com@tcp:/fsx at /fsx failed: Input/output error Is the MGS running?',
  },
  {
    messages: ['fsx-mgs-specification'],
    line: 'mount.lustre: mount fs-0123456789abcdef0.fsx.us-east-1.aws@tcp:/fsx at /lustre failed: No such file or directory Is the MGS specification correct? Is the filesystem name correct?',
  },
  {
    messages: ['elb-response-code-mismatch'],
    line: 'Health checks failed with these codes: [404]',
  },
  {
    messages: ['sso-refresh-failed'],
    line: 'Error when retrieving token from sso: Token has expired and refresh failed\nUnable to connect to the server: getting credentials: exec: executable aws failed with exit code 255',
  },
  {
    messages: ['sso-token-load'],
    line: 'Error loading SSO Token: Token for https://my-org.awsapps.com/start does not exist',
  },
  {
    messages: ['aws-profile-not-found'],
    line: 'The config profile (staging) could not be found',
  },
  {
    messages: ['sts-verification-key'],
    line: "WebIdentityErr: failed to retrieve credentials\ncaused by: InvalidIdentityToken: Couldn't retrieve verification key from your identity provider,  please reference AssumeRoleWithWebIdentity documentation for requirements\n\tstatus code: 400, request id: 1b2c3d4e-1111-2222-3333-444455556666",
  },
  {
    messages: ['pia-cannot-assume'],
    line: 'Error when retrieving credentials from container-role: Error retrieving metadata: Received non 200 response 400 from container metadata: [b69b1279]: (AccessDeniedException): Unauthorized Exception! EKS does not have permissions to assume the associated role., fault: client',
  },
  {
    messages: ['eks-describe-cluster-denied'],
    line: 'An error occurred (AccessDeniedException) when calling the DescribeCluster operation: User: arn:aws:iam::111122223333:user/bob is not authorized to perform: eks:DescribeCluster on resource: arn:aws:eks:eu-west-1:111122223333:cluster/demo',
  },
  {
    messages: ['containerd-http-https'],
    line: 'failed to do request: Head "https://registry.internal:5000/v2/app/manifests/1": http: server gave HTTP response to HTTPS client',
  },
  {
    messages: ['kubelet-image-never-pull'],
    line: 'Container image "app:dev" is not present with pull policy of Never',
  },
  {
    messages: ['bitnami-not-found'],
    line: 'Failed to pull image "docker.io/bitnami/kubectl:1.30": docker.io/bitnami/kubectl:1.30: not found',
  },
  {
    messages: ['logs-container-name'],
    line: 'Error from server (BadRequest): a container name must be specified for pod web-7f9c-abcde, choose one of: [web istio-proxy] or one of the init containers: [istio-init]',
  },
  {
    messages: ['logs-previous-not-found'],
    line: 'Error from server (BadRequest): previous terminated container "web" in pod "web-7f9c-abcde" not found',
  },
  {
    messages: ['exec-container-not-found'],
    line: 'error: unable to upgrade connection: container not found ("web")',
  },
  {
    messages: ['cp-no-tar'],
    line: 'error: Internal error occurred: error executing command in container: failed to exec in container: failed to start exec: OCI runtime exec failed: exec failed: unable to start container process: exec: "tar": executable file not found in $PATH: unknown',
  },
  {
    messages: ['port-forward-listen'],
    line: 'Unable to listen on port 80: Listeners failed to create with the following errors: [unable to create listener: Error listen tcp4 127.0.0.1:80: bind: permission denied]\nerror: unable to listen on any of the requested ports: [{80 8080}]',
  },
  {
    messages: ['kubelet-fsnotify-watcher'],
    line: 'failed to create fsnotify watcher: too many open files',
  },
  {
    messages: ['hpa-ambiguous-selector'],
    line: 'Warning  AmbiguousSelector  76s (x6 over 3m1s)  horizontal-pod-autoscaler  pods by selector app=web are controlled by multiple HPAs: [shop/web shop/web-memory]',
  },
  {
    messages: ['addon-config-schema'],
    line: 'Error: updating EKS Add-On (demo:aws-efs-csi-driver): InvalidParameterException: ConfigurationValue provided in request is not supported: Json schema validation failed with error: [$.podAnnotations: is not defined in the schema and the schema does not allow additional properties]',
  },
  {
    messages: ['helm-release-too-large'],
    line: 'Error: UPGRADE FAILED: create: failed to create: Secret "sh.helm.release.v1.monitoring.v3" is invalid: data: Too long: must have at most 1048576 bytes',
  },
  {
    messages: ['oci-oauth-token'],
    line: 'Error: INSTALLATION FAILED: failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://public.ecr.aws/token/?scope=repository%3Akarpenter%2Fkarpenter%3Apull&service=public.ecr.aws: 403 Forbidden',
  },
  {
    messages: ['helm-nil-pointer'],
    line: 'Error: template: app/templates/deployment.yaml:20:24: executing "app/templates/deployment.yaml" at <.Values.image.tag>: nil pointer evaluating interface {}.tag',
  },
  {
    messages: ['helm-yaml-parse'],
    line: 'Error: UPGRADE FAILED: YAML parse error on app/templates/deployment.yaml: error converting YAML to JSON: yaml: line 22: did not find expected key',
  },
  {
    messages: ['prom-lock-db'],
    line: 'ts=2026-11-04T10:00:00.000Z caller=main.go:1191 level=error err="opening storage failed: lock DB directory: resource temporarily unavailable"',
  },
  {
    messages: ['grafana-two-defaults'],
    line: 'logger=provisioning t=2026-11-04T18:37:13.902569751Z level=error msg="Failed to provision data sources" error="Datasource provisioning error: datasource.yaml config is invalid. Only one datasource per organization can be marked as default"',
  },
  {
    messages: ['prom-duplicate-series'],
    line: 'Error executing query: found duplicate series for the match group {instance="10.0.1.5:8080"} on the right hand-side of the operation: [{a="1"}, {a="2"}];many-to-many matching not allowed: matching labels must be unique on one side',
  },
  {
    messages: ['otel-queue-full', 'otel-exporting-failed'],
    line: '2026-11-04T10:00:00.000Z error internal/base_exporter.go:114 Exporting failed. Rejecting data. {"kind": "exporter", "data_type": "metrics", "name": "prometheusremotewrite", "error": "sending queue is full", "rejected_items": 512}',
  },
  {
    messages: ['otel-memory'],
    line: 'rpc error: code = Unavailable desc = data refused due to high memory usage',
  },
  {
    messages: ['gatekeeper-ignore-label'],
    line: 'Error from server (Only exempt namespace can have the admission.gatekeeper.sh/ignore label): admission webhook "check-ignore-label.gatekeeper.sh" denied the request: Only exempt namespace can have the admission.gatekeeper.sh/ignore label',
  },
  {
    messages: ['gatekeeper-no-kind'],
    line: 'error: unable to recognize "constraint.yaml": no matches for kind "K8sRequiredLabels" in version "constraints.gatekeeper.sh/v1beta1"',
  },
  {
    messages: ['gatekeeper-denied'],
    line: 'Error from server (Forbidden): error when creating "pod.yaml": admission webhook "validation.gatekeeper.sh" denied the request: [psp-privileged-container] Privileged container is not allowed: nginx, securityContext: {"privileged": true}',
  },
  {
    messages: ['trivy-db-download'],
    line: 'FATAL Fatal error init error: DB error: failed to download vulnerability DB: OCI artifact error: GET https://ghcr.io/v2/aquasecurity/trivy-db/manifests/2: TOOMANYREQUESTS: retry-after: 804.543us, allowed: 44000/minute',
  },
  {
    messages: ['falco-open-device'],
    line: 'Error: error opening device /dev/falco0. Make sure you have root credentials and that the falco module is loaded: No such file or directory',
  },
  {
    messages: ['velero-plugin-missing'],
    line: 'Error getting backup store: unable to locate ObjectStore plugin named velero.io/aws',
  },
  {
    messages: ['keda-prometheus-empty'],
    line: 'ERROR scale_handler error getting scale decision error="prometheus metrics \'prometheus\' target may be lost, the result is empty"',
  },
  {
    messages: ['token-permission-denied'],
    line: 'WebIdentityErr: failed fetching WebIdentity token: \ncaused by: open /var/run/secrets/eks.amazonaws.com/serviceaccount/token: permission denied',
  },
  {
    messages: ['es-mapper-parsing'],
    line: '{"error":{"type":"mapper_parsing_exception","reason":"object mapping for [kubernetes.labels.app] tried to parse field [app] as object, but found a concrete value"}}',
  },
  {
    messages: ['otlp-4317-refused'],
    line: '2026/11/04 07:03:06 traces export: context deadline exceeded: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 127.0.0.1:4317: connect: connection refused"',
  },
  {
    messages: ['x509-unknown-authority-older'],
    line: 'Unable to connect to the server: x509: certificate signed by unknown authority',
  },
  {
    messages: ['eks-auto-no-changes'],
    line: 'Error: updating EKS Cluster compute config: operation error EKS: UpdateClusterConfig, https response error StatusCode: 400, RequestID: 3b0a1f6e-2c55-4f1b-9a90-0a4d2f9d1c11, InvalidRequestException: No changes needed for EKS Auto Mode configuration provided',
  },
  {
    messages: ['eks-auto-no-type'],
    line: 'Error: updating EKS Cluster (example) compute config: operation error EKS: UpdateClusterConfig, https response error StatusCode: 400, RequestID: 1a789f01, InvalidParameterException: The type for cluster update was not provided.',
  },
  {
    messages: ['ec2-addresses-maximum'],
    line: 'AWS::EC2::EIP/NATIP: CREATE_FAILED – "Resource handler returned message: "The maximum number of addresses has been reached.""',
  },
  {
    messages: ['tf-cluster-replaced'],
    line: '~ bootstrap_cluster_creator_admin_permissions = false -> true # forces replacement',
  },
  {
    messages: ['tf-cycle'],
    line: 'Error: Cycle: module.eks.aws_eks_access_entry.this["ci"], module.eks.aws_eks_access_entry.this["cluster_creator"]',
  },
  {
    messages: ['tf-cluster-unreachable-credentials'],
    line: 'Error: Kubernetes cluster unreachable: the server has asked for the client to provide credentials',
  },
  {
    messages: ['addon-pod-identity-unsupported'],
    line: 'updating EKS Add-On (dev:cert-manager): operation error EKS: UpdateAddon, https response error StatusCode: 400, InvalidParameterException: Pod Identity feature is not supported for addon version: v1.18.2-eksbuild.2',
  },
  {
    messages: ['pod-identity-association-exists'],
    line: 'Error: creating pod identity association for service account "test" in namespace "kube-system": operation error EKS: CreatePodIdentityAssociation, https response error StatusCode: 409, RequestID: x, ResourceInUseException: Association already exists: a-abcdefghijklmnop1',
  },
  {
    messages: ['eksctl-pod-identity-agent'],
    line: 'Error: the "eks-pod-identity-agent" addon must be installed to create pod identity associations; please enable it using `eksctl create addon --cluster=x --name=eks-pod-identity-agent`',
  },
  {
    messages: ['eksctl-recommended-policies'],
    line: 'Error: getting recommended policies for addon vpc-cni',
  },
  {
    messages: ['eksctl-elb-deadline'],
    line: 'Error: deadline surpassed waiting for AWS load balancers to be deleted: a8d2d4a2e5f7d4e1b',
  },
  {
    messages: ['pia-cache-removed'],
    line: '{"level":"info","msg":"Removing credentials from cache, got non recoverable error: error getting credentials to cache: unable to fetch credentials from EKS Auth: operation error EKS Auth: AssumeRoleForPodIdentity, https response error StatusCode: 400, RequestID: 3c5a77b1, ExpiredTokenException: The token included in the request is expired"}',
  },
  {
    messages: ['pia-failed-probe'],
    line: '{"client-addr":"127.0.0.1:35778","level":"warning","msg":"Failed probe: unexpected status code recieved, expected 404, got 503"}',
  },
  {
    messages: ['eso-throttled'],
    line: '{"level":"error","logger":"controllers.ExternalSecret","msg":"could not get secret data from provider","ExternalSecret":"istio-system/istio-clusters-monitor","error":"ThrottlingException: Rate exceeded status code: 400"}',
  },
  {
    messages: ['webhook-kubelet-certificate'],
    line: 'Internal error occurred: failed calling webhook "validate.secretstore.external-secrets.io": failed to call webhook: Post "https://external-secrets-webhook.external-secrets.svc:443/validate-external-secrets-io-v1beta1-secretstore?timeout=5s": x509: certificate is valid for ip-10-0-1-2.eu-west-1.compute.internal, not external-secrets-webhook.external-secrets.svc',
  },
  {
    messages: ['argocd-initial-state'],
    line: 'failed to load initial state of resource AWSManagedControlPlane.controlplane.cluster.x-k8s.io: conversion webhook for controlplane.cluster.x-k8s.io/v1beta1, Kind=AWSManagedControlPlane failed',
  },
  {
    messages: ['ecr-chart-403'],
    line: 'helm pull oci://123456789012.dkr.ecr.eu-west-1.amazonaws.com/redis --version 1.0.0 failed exit status 1: Error: unexpected status from HEAD request to https://123456789012.dkr.ecr.eu-west-1.amazonaws.com/v2/redis/manifests/1.0.0: 403 Forbidden',
  },
  {
    messages: ['ecr-token-expired'],
    line: 'GET https://123456789012.dkr.ecr.us-east-1.amazonaws.com/v2/image/tags/list?n=1000: DENIED: Your authorization token has expired. Reauthenticate and try again.',
  },
  {
    messages: ['flux-invalid-group-version'],
    line: 'dry-run failed: request to convert CR to an invalid group/version: notification.toolkit.fluxcd.io/v1beta1',
  },
  {
    messages: ['flux-stored-versions'],
    line: 'CustomResourceDefinition/ocirepositories.source.toolkit.fluxcd.io dry-run failed (Invalid): CustomResourceDefinition.apiextensions.k8s.io "ocirepositories.source.toolkit.fluxcd.io" is invalid: status.storedVersions[1]: Invalid value: "v1": must appear in spec.versions',
  },
  {
    messages: ['flux-stored-versions'],
    line: 'cannot patch "helmreleases.helm.toolkit.fluxcd.io" with kind CustomResourceDefinition: CustomResourceDefinition.apiextensions.k8s.io "helmreleases.helm.toolkit.fluxcd.io" is invalid: status.storedVersions[0]: Invalid value: "v2beta1": missing from spec.versions; v2beta1 was previously a storage version, and must remain in spec.versions until a storage migration ensures no data remains persisted in v2beta1 and removes v2beta1 from status.storedVersions',
  },
  {
    messages: ['efs-init-system'],
    line: 'Could not start amazon-efs-mount-watchdog, unrecognized init system "aws-efs-csi-dri"',
  },
  {
    messages: ['efs-delete-root-dir'],
    line: 'rpc error: code = Internal desc = Could not delete access point root directory "/dynamic/pvc-1a2b3c4d": unlinkat /var/lib/csi/pv/fsap-0a1b2c3d/dynamic/pvc-1a2b3c4d: permission denied',
  },
  {
    messages: ['s3-transient-service'],
    line: 'MountVolume.SetUp failed for volume "s3-mount-point-foobar-pv" : rpc error: code = Internal desc = Could not mount "foobar-storage" at "/var/lib/kubelet/pods/2d8f/volumes/kubernetes.io~csi/s3-pv/mount": Mount failed: Failed to start transient systemd service: Failed StartTransientUnit with Call.Err: dbus: connection closed by user output:',
  },
  {
    messages: ['s3-transport-endpoint'],
    line: 'ls: cannot access /data: Transport endpoint is not connected',
  },
  {
    messages: ['openzfs-not-permitted'],
    line: 'Output: mount.nfs: Operation not permitted',
  },
  {
    messages: ['ec2-request-limit'],
    line: 'Got RequestLimitExceeded error on AWS request (ec2::ModifyVolume)',
  },
  {
    messages: ['csi-agent-not-ready'],
    line: '0/6 nodes are available: 1 node(s) had untolerated taint {efs.csi.aws.com/agent-not-ready: }',
  },
  {
    messages: ['ebs-agent-not-ready'],
    line: '0/4 nodes are available: 2 node(s) had untolerated taint {ebs.csi.aws.com/agent-not-ready: }, 2 Insufficient cpu.',
  },
  {
    messages: ['velero-datadownload-canceled'],
    line: 'Operation Error:             DataDownload is canceled',
  },
  {
    messages: ['velero-inprogress-canceled'],
    line: 'found a dataupload with status "InProgress" during the node-agent starting, mark it as cancel',
  },
  {
    messages: ['arc-create-job-pod'],
    line: 'Error: failed to create job pod: HttpError: HTTP request failed',
  },
  {
    messages: ['iam-instance-profile-roles'],
    line: 'An error occurred (DeleteConflict) when calling the DeleteRole operation: Cannot delete entity, must remove roles from instance profile first.',
  },
  {
    messages: ['snap-list-classes'],
    line: 'Failed to watch *v1.VolumeSnapshotClass: failed to list *v1.VolumeSnapshotClass: the server could not find the requested resource (get volumesnapshotclasses.snapshot.storage.k8s.io)',
  },
  {
    messages: ['ebs-request-canceled'],
    line: 'failed to provision volume with StorageClass "gp3": rpc error: code = Internal desc = Could not create volume "pvc-1a2b": could not create volume in EC2: operation error EC2: CreateVolume, get identity: get credentials: request canceled, context canceled',
  },
  {
    messages: ['fsx-in-progress'],
    line: 'rpc error: code = Aborted desc = An operation with the given volume="fs-0123456789abcdef0" and target="/var/lib/kubelet/pods/1a2b/volumes/kubernetes.io~csi/fsx-pv/mount" is already in progress',
  },
  {
    messages: ['flux-fetch-reference'],
    line: 'chart pull error: failed to download chart for remote reference: failed to perform "FetchReference" on source: 403 Forbidden',
  },
  {
    messages: ['sts-assume-role-denied'],
    line: 'An error occurred (AccessDenied) when calling the AssumeRole operation: User: arn:aws:sts::123456789012:assumed-role/deploy/GitHub_to_AWS is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::123456789012:role/deploy',
  },
  {
    messages: ['pulumi-unreachable', 'eks-endpoint-no-such-host'],
    line: 'error: configured Kubernetes cluster is unreachable: unable to load schema information from the API server: Get "https://ABC.gr7.us-east-1.eks.amazonaws.com/openapi/v2?timeout=32s": dial tcp: lookup ABC.gr7.us-east-1.eks.amazonaws.com: no such host',
  },
  {
    messages: ['argocd-repository-connectivity'],
    line: 'error testing repository connectivity: Get "https://github.com/org/repo/info/refs?service=git-upload-pack": dial tcp 140.82.121.4:443: i/o timeout',
  },
  {
    messages: ['argocd-revoked-tokens'],
    line: 'Failed to resync revoked tokens. retrying again in 1 minute: dial tcp 10.43.231.95:6379: i/o timeout',
  },
  {
    messages: ['ec2-address-limit'],
    line: 'api error AddressLimitExceeded: The maximum number of addresses has been reached.',
  },
  {
    messages: ['argocd-capability-sso'],
    line: 'AccessDenied: Caller does not have permission to perform sso:CreateApplicationAssignment on arn:aws:sso:::instance/ssoins-0123456789abcdef/apl-0123456789abcdef',
  },
  {
    messages: ['velero-tarball'],
    line: 'level=error msg="Unable to download tarball for backup daily-20261101, skipping associated DeleteItemAction plugins" backup=daily-20261101 controller=backup-deletion',
  },
  {
    messages: ['eks-principal-not-found'],
    line: 'Error: creating EKS Access Policy Association (peeks-hub#arn:aws:iam::111122223333:role/argocd#arn:aws:eks::aws:cluster-access-policy/AmazonEKSClusterAdminPolicy): operation error EKS: AssociateAccessPolicy, https response error StatusCode: 404, ResourceNotFoundException: The specified principalArn could not be found.',
  },
  {
    messages: ['flux-sops-not-configured'],
    line: 'Secret/apps/db-credentials is SOPS encrypted, configuring decryption is required for this secret to be reconciled',
  },
  {
    messages: ['sops-data-key'],
    line: "decryption failed for 'cluster-secrets': cannot get sops data key: Failed to get the data key required to decrypt the SOPS file. Group 0: FAILED arn:aws:kms:eu-west-1:111122223333:key/abc: FAILED",
  },
  {
    messages: ['sealed-secrets-no-key'],
    line: 'Error updating kube-system/gcr-json-key, giving up: no key could decrypt secret (.dockerconfigjson)',
  },
  {
    messages: ['flux-dependency-not-ready'],
    line: "dependency 'flux-system/infra-controllers' is not ready",
  },
  {
    messages: ['flux-health-check'],
    line: "health check failed after 5m0.03s: timeout waiting for: [Deployment/apps/web status: 'InProgress']",
  },
  {
    messages: ['image-updater-script'],
    line: 'level=error msg="Could not set registry endpoint credentials: invalid script output, must be single line with syntax <username>:<password>"',
  },
  {
    messages: ['argocd-invalid-session'],
    line: 'time="2026-11-20T10:00:00Z" level=fatal msg="rpc error: code = Unauthenticated desc = invalid session: token has invalid claims: token is expired"',
  },
  {
    messages: ['argocd-permission-denied'],
    line: 'FATA[0000] rpc error: code = PermissionDenied desc = permission denied: applications, delete, default/shop, sub: anna, iat: 2026-11-20T10:00:00Z',
  },
  {
    messages: ['kyverno-background-permissions'],
    line: 'admission webhook "validate-policy.kyverno.svc" denied the request: path: spec.rules[0].generate..: system:serviceaccount:kyverno:kyverno-background-controller requires permissions get,create for resource networking.k8s.io/v1/NetworkPolicy',
  },
  {
    messages: ['kubectl-no-context'],
    line: 'error: no context exists with the name: "arn:aws:eks:eu-west-1:111122223333:cluster/prod"',
  },
  {
    messages: ['ebs-could-not-format'],
    line: 'MountVolume.MountDevice failed for volume "pvc-1" : rpc error: code = Internal desc = could not format "/dev/nvme1n1" and mount it at "/var/lib/kubelet/plugins/kubernetes.io/csi/ebs.csi.aws.com/1a2b/globalmount": fsck found errors on device but could not correct them',
  },
  {
    messages: ['velero-repository-not-ready'],
    line: 'Error backing up item error: /failed to wait BackupRepository: backup repository is not ready: error to connect to backup repo: error to connect repo with storage: error to connect to repository: Access Denied',
  },
  {
    messages: ['client-go-list-unauthorized'],
    line: '1 reflector.go:126] pkg/mod/k8s.io/client-go@v11.0.0+incompatible/tools/cache/reflector.go:94: Failed to list *v1.Ingress: Unauthorized',
  },
  {
    messages: ['client-go-list-unauthorized'],
    line: 'W0612 16:21:32.907213 1 cache/reflector.go:539] k8s.io/client-go@v0.29.5/tools/cache/reflector.go:229: failed to list *v1.Pod: Unauthorized',
  },
  {
    messages: ['imds-token-timeout'],
    line: 'D! should retry true for imds error : RequestError: send request failed caused by: Put "http://169.254.169.254/latest/api/token": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['pod-identity-timeout'],
    line: 'failed to refresh cached credentials, failed to load credentials, Get "http://169.254.170.23/v1/credentials": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['elb-grpc-matcher'],
    line: '{"level":"error","msg":"Reconciler error","controller":"ingress","error":"ValidationError: Health check matcher GRPC code \'200\' must be within \'0-99\' inclusive\\n\\tstatus code: 400, request id: e8c54cc5"}',
  },
  {
    messages: ['sts-call-to-s3'],
    line: 'level=error caller=table_manager.go:143 err="WebIdentityErr: failed to retrieve credentials\\ncaused by: SerializationError: failed to unmarshal error message\\n\\tstatus code: 405, request id: \\ncaused by: UnmarshalError: failed to unmarshal error message"',
  },
  {
    messages: ['eks-create-invalid'],
    line: 'Error: creating EKS Cluster (shop): operation error EKS: CreateCluster, https response error StatusCode: 400, RequestID: 0f0a1b2c-0000-4157-b03f-ce3addb3532d, InvalidParameterException',
  },
  {
    messages: ['eks-two-zones'],
    line: 'error: error creating EKS Cluster (shop): InvalidParameterException: Subnets specified must be in at least two different AZs',
  },
  {
    messages: ['eks-two-zones'],
    line: 'An error occurred (InvalidParameterException) when calling the CreateCluster operation: Subnets specified must be in at least two different AZs',
  },
  {
    messages: ['tf-kubernetes-localhost'],
    line: 'dial tcp [::1]:80: connect: connection refused',
  },
  {
    messages: ['ca-failed-labels-describe-nodegroup'],
    line: 'E1128 05:11:02.114201       1 aws_manager.go:313] Failed to get labels from EKS DescribeNodegroup API for nodegroup general in cluster shop because operation error EKS: DescribeNodegroup, https response error StatusCode: 403, AccessDeniedException.',
  },
  {
    messages: ['ca-failed-taints-describe-nodegroup'],
    line: 'Failed to get taints from EKS DescribeNodegroup API for nodegroup general in cluster shop because context deadline exceeded.',
  },
  {
    messages: ['ca-creating-placeholder'],
    line: 'Instance group ew1d2_node-5-eu-west-1c has only 1 instances created while requested count is 2. Creating placeholder instances.',
  },
  {
    messages: ['ca-placeholder-shrink'],
    line: 'auto_scaling_groups.go:330] asg eks-general-9ac1b2 has placeholders instances with desired capacity = 4 and active instances = 3. updating ASG to match active instances count',
  },
  {
    messages: ['bottlerocket-wait-network'],
    line: '[FAILED] Failed to start Wait for Network to be Configured.',
  },
  {
    messages: ['kernel-panic-hung-task'],
    line: '[  245.762814] Kernel panic - not syncing: hung_task: blocked tasks',
  },
  {
    messages: ['containerd-no-users-found'],
    line: 'Error: failed to create containerd container: mount callback failed on /var/lib/containerd/tmpmounts/containerd-mount1427: no users found',
  },
  {
    messages: ['go-fork-exec-unavailable'],
    line: 'MountVolume.SetUp failed for volume "data" : mount failed: fork/exec /usr/bin/mount: resource temporarily unavailable',
  },
  {
    messages: ['go-new-os-thread'],
    line: 'runtime: failed to create new OS thread (have 22 already; errno=11)',
  },
  {
    messages: ['runc-unable-to-freeze'],
    line: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error setting cgroup config for procHooks process: unable to freeze: unknown',
  },
  {
    messages: ['runc-namespace-path'],
    line: 'OCI runtime create failed: runc create failed: unable to create new parent process: namespace path: lstat /proc/0/ns/ipc: no such file or directory: unknown',
  },
  {
    messages: ['nvml-version-mismatch'],
    line: 'nvidia-container-cli: initialization error: nvml error: driver/library version mismatch: unknown',
  },
  {
    messages: ['gpu-nvidia-smi-not-found'],
    line: 'OCI runtime exec failed: exec failed: unable to start container process: exec: "nvidia-smi": executable file not found in $PATH: unknown',
  },
  {
    messages: ['hpa-too-many-replicas'],
    line: 'ScalingLimited  True    TooManyReplicas    the desired replica count is more than the maximum replica count',
  },
  {
    messages: ['hpa-scale-down-stabilized'],
    line: 'AbleToScale     True    ScaleDownStabilized  recent recommendations were higher than current one, applying the highest recent recommendation',
  },
  {
    messages: ['hpa-scale-up-stabilized'],
    line: 'AbleToScale     True    ScaleUpStabilized  recent recommendations were lower than current one, applying the lowest recent recommendation',
  },
  {
    messages: ['cilium-no-api'],
    line: 'level=error msg="Unable to contact k8s api-server" error="Get \\"https://172.20.0.1:443/api/v1/namespaces/kube-system\\": dial tcp 172.20.0.1:443: i/o timeout" subsys=k8s-client',
  },
  {
    messages: ['karpenter-validation-webhook'],
    line: 'Internal error occurred: failed calling webhook "validation.webhook.karpenter.sh": failed to call webhook: Post "https://karpenter.kube-system.svc:8443/validate/karpenter.sh?timeout=10s": no endpoints available for service "karpenter"',
  },
  {
    messages: ['karpenter-queue-missing'],
    line: 'panic: creating sqs provider, operation error SQS: GetQueueUrl, https response error StatusCode: 400, RequestID: 0a1b, AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist.',
  },
  {
    messages: ['iam-instance-profile-quota'],
    line: 'creating instance profile, operation error IAM: CreateInstanceProfile, https response error StatusCode: 409, RequestID: 0a1b, LimitExceeded: Cannot exceed quota for InstanceProfilesPerAccount: 1000',
  },
  {
    messages: ['keda-scaledjob-rollout'],
    line: 'Normal  ScaledJobRolloutCleanupStarted  scaledjob/worker  Deleting 3 jobs owned by the previous version of the scaledJob',
  },
  {
    messages: ['keda-scaledjob-rollout-log'],
    line: 'INFO  RolloutStrategy: immediate, Deleting jobs owned by the previous version of the scaledJob {"numJobsToDelete": 3}',
  },
  {
    messages: ['kubelet-unknown-node-labels'],
    line: "Error: failed to validate kubelet flags: unknown 'kubernetes.io' or 'k8s.io' labels specified with --node-labels: [kubernetes.io/cluster/shop]",
  },
  {
    messages: ['cfn-ng-version-combined'],
    line: 'Resource handler returned message: "Version and ReleaseVersion updates cannot be combined with other updates" (RequestToken: 0a1b, HandlerErrorCode: InvalidRequest)',
  },
  {
    messages: ['vpa-admission-status'],
    line: 'W0306 13:51:25.112233       1 updater.go:160] Admission Controller status is not valid. Skipping update loop',
  },
  {
    messages: ['webhook-server-bad-certificate'],
    line: '2026/03/06 13:51:25 http: TLS handshake error from 10.0.1.2:37838: remote error: tls: bad certificate',
  },
  {
    messages: ['vpa-tls-secret'],
    line: 'MountVolume.SetUp failed for volume "tls-certs" : secret "vpa-tls-certs" not found',
  },
  {
    messages: ['vpa-target-parent'],
    line: 'ConfigUnsupported  The target ReplicaSet.apps/v1 shop/web-7d9 has a parent controller but it should point to a topmost well-known or scalable controller',
  },
  {
    messages: ['hcs-not-compatible'],
    line: 'Error: failed to start containerd task "sm": hcs::System::CreateProcess sm: This version of %1 is not compatible with the version of Windows you\'re running.',
  },
  {
    messages: ['hcs-import-layer'],
    line: 'hcsshim::ImportLayer failed in Win32: The process cannot access the file because it is being used by another process. (0x20)',
  },
  {
    messages: ['containerd-x509-pull'],
    line: 'failed to pull and unpack image "registry.example.com/shop/web:1": failed to resolve reference "registry.example.com/shop/web:1": failed to do request: Head "https://registry.example.com/v2/shop/web/manifests/1": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['nth-cordon-and-drain'],
    line: 'ERR There was a problem while trying to cordon and drain the node error="node ip-10-0-1-23.eu-central-1.compute.internal not found"',
  },
  {
    messages: ['ec2-invalid-fleet-configuration'],
    line: 'creating instance, with fleet error(s), InvalidFleetConfiguration: Your requested instance type (r5d.4xlarge) is not supported in your requested Availability Zone (us-east-1-dfw-1a).',
  },
  {
    messages: ['nma-ipamd-not-ready'],
    line: 'NetworkingReady  False  IPAMDNotReady  IPAM-D has failed to connect to API Server which could be an issue with IPTable rules or any other network configuration.',
  },
  {
    messages: ['kubelet-logs-x509-candidate'],
    line: 'Get "https://10.1.2.3:10250/containerLogs/kube-system/coredns-abc/coredns": tls: failed to verify certificate: x509: certificate signed by unknown authority (possibly because of "crypto/rsa: verification error" while trying to verify candidate authority certificate "kubernetes")',
  },
  {
    messages: ['kubelet-sysctl-forbidden'],
    line: 'Warning  SysctlForbidden  kubelet  forbidden sysctl: "net.core.somaxconn" not allowlisted',
  },
  {
    messages: ['kubelet-cpu-manager-checkpoint'],
    line: 'could not initialize checkpoint manager: could not restore state from checkpoint: configured policy "static" differs from state checkpoint policy "none", please drain this node and delete the CPU manager checkpoint file "/var/lib/kubelet/cpu_manager_state" before restarting Kubelet',
  },
  {
    messages: ['kubelet-swap-on'],
    line: 'failed to run Kubelet: running with swap on is not supported, please disable swap or set --fail-swap-on flag to false',
  },
  {
    messages: ['karpenter-waiting-on-sync'],
    line: '{"level":"ERROR","logger":"controller","message":"cluster is waiting on sync for extended duration","duration":"1m10s","error":"waiting on cluster sync"}',
  },
  {
    messages: ['kubelet-pull-x509'],
    line: 'Failed to pull image "k8s.gcr.io/autoscaling/cluster-autoscaler:v1.20.0": rpc error: code = Unknown desc = Error response from daemon: Get "https://k8s.gcr.io/v2/": x509: certificate signed by unknown authority',
  },
  {
    messages: ['karpenter-list-instance-profiles'],
    line: 'listing instance profiles, listing instance profiles, operation error IAM: ListInstanceProfiles, exceeded maximum number of attempts, 3, https response error StatusCode: 0, RequestID: , request send failed',
  },
  {
    messages: ['nth-no-event-processed'],
    line: 'WRN There was a problem monitoring for events error="none of the waiting queue events could be processed" event_type=SQS_MONITOR',
  },
  {
    messages: ['nth-duplicate-error'],
    line: '2026/08/01 10:00:02 WRN Stopping NTH - Duplicate Error Threshold hit.',
  },
  {
    messages: ['nth-complete-lifecycle'],
    line: 'continuing ASG termination lifecycle: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/nth/1 is not authorized to perform: autoscaling:CompleteLifecycleAction',
  },
  {
    messages: ['vpa-no-metrics'],
    line: 'E0306 13:51:25.112233       1 cluster_feeder.go:530] "Cannot get ContainerMetricsSnapshot from MetricsClient" err="the server could not find the requested resource (get pods.metrics.k8s.io)"',
  },
  {
    messages: ['vpa-admission-status-error'],
    line: 'E0306 13:51:25.112233       1 updater.go:171] "Error getting Admission Controller status. Skipping update loop" err="leases.coordination.k8s.io vpa-admission-controller not found"',
  },
  {
    messages: ['nma-dcgm-health-code'],
    line: '"msg":"sending condition to exporter","condition":{"Reason":"DCGMHealthCode101","Message":"DCGM detected issues in health check system with error code 101","Severity":"Fatal","MinOccurrences":0},"conditionType":"AcceleratedHardwareReady"',
  },
  {
    messages: ['node-not-allowed-to-modify'],
    line: 'Unable to register node with API server err="nodes "ip-172-16-0-100.example.com" is forbidden: node "ip-172-16-0-100.ec2.internal" is not allowed to modify node "ip-172-16-0-100.example.com""',
  },
  {
    messages: ['kubelet-invalid-utf8'],
    line: 'Warning  Failed  12s (x4 over 1m)  kubelet  Error: grpc: error while marshaling: string field contains invalid UTF-8',
  },
  {
    messages: ['cdk-rollback-failed', 'cdk-waiter-timeout'],
    line: 'Received response status [FAILED] from custom resource. Message returned: TimeoutError: {"state":"TIMEOUT","reason":"Waiter has timed out"} at checkExceptions (/var/runtime/node_modules/@aws-sdk/node_modules/@smithy/util-waiter/dist-cjs/index.js:59:26)',
  },
  {
    messages: ['opencost-athena-incomplete'],
    line: '2026-08-01T10:00:02Z ERR Failed to lookup savings plan data: Error fetching Savings Plan Data: QueryAthenaPaginated: athena configuration incomplete',
  },
  {
    messages: ['opencost-no-athena-bucket'],
    line: '2026-08-01T10:00:02Z ERR Failed to lookup reserved instance data: No Athena Bucket configured',
  },
  {
    messages: ['karpenter-consolidate-after-required'],
    line: 'NodePool/default dry-run failed (Invalid): NodePool.karpenter.sh "default" is invalid: [spec.disruption.consolidateAfter: Required value, <nil>: Invalid value: "null": some validation rules were not checked because the object was invalid; correct the existing errors to complete validation]',
  },
  {
    messages: ['lbc-sg-name-or-ids'],
    line: "Warning  FailedBuildModel  3m  ingress  Failed build model due to couldn't find all securityGroups, nameOrIDs: [sg-0123456789abcdef0 web], found: [sg-0123456789abcdef0]",
  },
  {
    messages: ['assume-own-role'],
    line: 'software.amazon.awssdk.services.sts.model.StsException: User: arn:aws:sts::111122223333:assumed-role/exporter/aws-sdk-java-1689878154487 is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::111122223333:role/exporter',
  },
  {
    messages: ['vpc-cni-short-of-prefixes'],
    line: '{"level":"debug","ts":"2026-07-27T13:08:43.699Z","caller":"ipamd/ipamd.go:2128","msg":"Prefix target is 1, short of 1 prefixes, free 0 prefixes"}',
  },
  {
    messages: ['coredns-pending-row'],
    line: 'coredns-56678dcf76-nhkzq   0/1     Pending   0          73m',
  },
  {
    messages: ['nvidia-driver-image-pull'],
    line: 'Error from server (BadRequest): container "nvidia-driver-ctr" in pod "nvidia-driver-daemonset-dx6l5" is waiting to start: trying and failing to pull image',
  },
  {
    messages: ['addon-conflict'],
    line: 'Conflicts found when trying to apply. Will not continue due to resolve conflicts mode. Conflicts: CustomResourceDefinition.apiextensions.k8s.io policyendpoints.networking.k8s.aws - .spec.versions',
  },
  {
    messages: ['nginx-upstream-closed'],
    line: '2026/04/17 20:24:55 [error] 397#397: *56382572 upstream prematurely closed connection while reading response header from upstream, client: 10.0.1.5, server: api.example.com, request: "POST /login HTTP/1.1", upstream: "http://10.0.3.4:3000/login"',
  },
  {
    messages: ['nginx-upstream-reset'],
    line: '2026/04/17 20:24:55 [error] 31#31: *99 recv() failed (104: Connection reset by peer) while reading response header from upstream, client: 10.0.1.5, server: api.example.com',
  },
  {
    messages: ['nginx-upstream-refused'],
    line: '2026/04/17 20:24:55 [error] 31#31: *99 connect() failed (111: Connection refused) while connecting to upstream, client: 10.0.1.5, server: api.example.com, upstream: "http://10.0.3.4:8080/"',
  },
  {
    messages: ['nginx-upstream-ssl'],
    line: '2026/04/17 20:24:55 [error] 31#31: *99 SSL_do_handshake() failed (SSL: error:0A00010B:SSL routines::wrong version number) while SSL handshaking to upstream, client: 10.0.1.5',
  },
  {
    messages: ['nginx-no-live-upstreams'],
    line: '2026/04/17 20:24:55 [error] 31#31: *99 no live upstreams while connecting to upstream, client: 10.0.1.5, server: api.example.com',
  },
  {
    messages: ['http2-goaway'],
    line: 'Unable to decode an event from the watch stream: http2: server sent GOAWAY and closed the connection; LastStreamID=735, ErrCode=NO_ERROR, debug=""',
  },
  {
    messages: ['net-tls-handshake-timeout', 'kubectl-unable-to-connect'],
    line: 'Unable to connect to the server: net/http: TLS handshake timeout',
  },
  {
    messages: ['net-curl-empty-reply'],
    line: 'curl: (52) Empty reply from server',
  },
  {
    messages: ['net-curl-refused'],
    line: 'curl: (7) Failed to connect to orders.shop port 80: Connection refused',
  },
  {
    messages: ['net-curl-could-not-connect'],
    line: 'curl: (7) Failed to connect to orders.shop port 80 after 3 ms: Could not connect to server',
  },
  {
    messages: ['net-python-refused'],
    line: "requests.exceptions.ConnectionError: HTTPConnectionPool(host='orders', port=80): Max retries exceeded with url: / (Caused by NewConnectionError('<urllib3.connection.HTTPConnection object at 0x7f12>: Failed to establish a new connection: [Errno 111] Connection refused'))",
  },
  {
    messages: ['net-python-timed-out'],
    line: "urllib3.exceptions.ConnectTimeoutError: (<urllib3.connection.HTTPSConnection object at 0x7f>, 'Connection to api.example.com timed out. (connect timeout=5)')",
  },
  {
    messages: ['net-python-aborted'],
    line: "requests.exceptions.ConnectionError: ('Connection aborted.', RemoteDisconnected('Remote end closed connection without response'))",
  },
  {
    messages: ['net-python-name-resolution'],
    line: 'socket.gaierror: [Errno -3] Temporary failure in name resolution',
  },
  {
    messages: ['net-node-refused'],
    line: 'Error: connect ECONNREFUSED 10.100.23.4:6379 at TCPConnectWrap.afterConnect [as oncomplete] (node:net:1611:16)',
  },
  {
    messages: ['net-node-timed-out'],
    line: 'Error: connect ETIMEDOUT 192.0.2.26:443',
  },
  {
    messages: ['net-node-reset'],
    line: 'Error: read ECONNRESET at TCP.onStreamRead (node:internal/stream_base_commons:218:20)',
  },
  {
    messages: ['net-node-hang-up'],
    line: 'Error: socket hang up at connResetException (node:internal/errors:720:14)',
  },
  {
    messages: ['net-node-enotfound'],
    line: 'Error: getaddrinfo ENOTFOUND orders.shop.svc',
  },
  {
    messages: ['net-node-eai-again'],
    line: 'Error: getaddrinfo EAI_AGAIN orders.shop',
  },
  {
    messages: ['net-java-refused'],
    line: 'Caused by: java.net.ConnectException: Connection refused (Connection refused)',
  },
  {
    messages: ['net-java-timed-out'],
    line: 'Caused by: java.net.SocketTimeoutException: Connect timed out',
  },
  {
    messages: ['net-java-reset'],
    line: 'Caused by: java.net.SocketException: Connection reset',
  },
  {
    messages: ['net-java-unknown-host'],
    line: 'Caused by: java.net.UnknownHostException: orders-db: Name or service not known',
  },
  {
    messages: ['net-java-pkix'],
    line: 'javax.net.ssl.SSLHandshakeException: PKIX path building failed: sun.security.provider.certpath.SunCertPathBuilderException: unable to find valid certification path to requested target',
  },
  {
    messages: ['net-netty-reset'],
    line: 'org.springframework.web.reactive.function.client.WebClientRequestException: recvAddress(..) failed: Connection reset by peer',
  },
  {
    messages: ['net-netty-reset'],
    line: 'io.netty.channel.unix.Errors$NativeIoException: recvAddress(..) failed with error(-104): Connection reset by peer',
  },
  {
    messages: ['net-go-no-route'],
    line: 'dial tcp 10.0.4.4:443: connect: no route to host',
  },
  {
    messages: ['net-go-waiting-connection'],
    line: 'Get "https://10.0.1.2:8443/": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['net-go-timeout', 'net-go-get-dial'],
    line: 'Get "https://10.100.0.1:443/api?timeout=32s": dial tcp 10.100.0.1:443: i/o timeout',
  },
  {
    messages: ['net-go-refused'],
    line: 'dial tcp 10.0.12.4:9443: connect: connection refused',
  },
  {
    messages: ['net-wrong-version-number'],
    line: 'curl: (35) error:1408F10B:SSL routines:ssl3_get_record:wrong version number',
  },
  {
    messages: ['net-first-record'],
    line: 'http: proxy error: tls: first record does not look like a TLS handshake',
  },
  {
    messages: ['net-http-to-https'],
    line: 'Client sent an HTTP request to an HTTPS server.',
  },
  {
    messages: ['net-curl-self-signed'],
    line: 'curl: (60) SSL certificate problem: self-signed certificate in certificate chain',
  },
  {
    messages: ['net-curl-issuer'],
    line: 'curl: (60) SSL certificate problem: unable to get local issuer certificate',
  },
  {
    messages: ['net-tls-handshake-failure'],
    line: 'remote error: tls: handshake failure',
  },
  {
    messages: ['net-tls-handshake-eof'],
    line: '2026/11/28 10:00:00 http: TLS handshake error from 10.0.1.2:44444: EOF',
  },
  {
    messages: ['net-ssl-syscall'],
    line: 'curl: (35) OpenSSL SSL_connect: SSL_ERROR_SYSCALL in connection to shop.example.com:443',
  },
  {
    messages: ['pia-refused'],
    line: 'Get "http://169.254.170.23/v1/credentials": dial tcp 169.254.170.23:80: connect: connection refused',
  },
  {
    messages: ['kube-proxy-local-endpoints'],
    line: '{ "service": { "namespace": "ingress-nginx", "name": "ingress-nginx-controller" }, "localEndpoints": 0 }',
  },
  {
    messages: ['aws-api-dial'],
    line: 'Post "https://cloudformation.ap-southeast-1.amazonaws.com/": dial tcp 192.168.122.87:443: i/o timeout',
  },
  {
    messages: ['coredns-plugin-errors-tcp'],
    line: '[ERROR] plugin/errors: 2 orders.abc123.eu-west-3.rds.amazonaws.com. AAAA: dial tcp 10.28.0.2:53: i/o timeout',
  },
  {
    messages: ['cm-self-check-timeout'],
    line: 'Waiting for HTTP-01 challenge propagation: failed to perform self check GET request \'http://shop.example.com/.well-known/acme-challenge/6osV5p\': Get "https://shop.example.com/.well-known/acme-challenge/6osV5p": context deadline exceeded (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['signalr-websocket'],
    line: 'Error: WebSocket failed to connect. The connection could not be found on the server, either the endpoint may not be a SignalR endpoint, the connection ID is not present on the server, or there is a proxy blocking WebSockets.',
  },
  {
    messages: ['envoy-no-healthy-upstream'],
    line: '< HTTP/1.1 503 Service Unavailable < server: istio-envoy no healthy upstream',
  },
  {
    messages: ['envoy-wrong-version'],
    line: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268435703:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER',
  },
  {
    messages: ['envoy-wrong-version'],
    line: 'upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: TLS_error:|268435703:SSL routines:OPENSSL_internal:WRONG_VERSION_NUMBER:TLS_error_end',
  },
  {
    messages: ['eks-endpoint-no-such-host'],
    line: 'dial tcp: lookup ABCDEF0123456789.gr7.us-west-2.eks.amazonaws.com on 10.0.0.2:53: no such host',
  },
  {
    messages: ['quota-failed-must-specify'],
    line: 'create Pod database-db-2-0 in StatefulSet database-db-2 failed error: pods "database-db-2-0" is forbidden: failed quota: namespace-quota: must specify limits.memory,requests.cpu,requests.memory',
  },
  {
    messages: ['quota-evaluation-timeout'],
    line: 'Internal error occurred: resource quota evaluation timed out',
  },
  {
    messages: ['limitrange-maximum-request', 'replicaset-error-creating'],
    line: 'Error creating: pods "web-1668339668-" is forbidden: maximum cpu usage per Container is 16, but request is 17',
  },
  {
    messages: ['limitrange-minimum-request'],
    line: 'pods "web-5f7b" is forbidden: minimum memory usage per Container is 256Mi, but request is 64Mi',
  },
  {
    messages: ['kubelet-key-not-in-secret'],
    line: "Error: couldn't find key postgresql-password in Secret shop/my-postgresql",
  },
  {
    messages: ['runc-exec-permission', 'containerd-failed-to-create-task'],
    line: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/usr/sbin/start.sh": permission denied',
  },
  {
    messages: ['runc-exec-no-such-file', 'containerd-failed-to-create-task'],
    line: 'failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: exec: "/go-runner": stat /go-runner: no such file or directory: unknown',
  },
  {
    messages: ['replicaset-timed-out-progressing'],
    line: 'ProgressDeadlineExceeded: ReplicaSet "rollout-65985786b7" has timed out progressing.',
  },
  { messages: ['rollouts-more-replicas'], line: 'Message: more replicas need to be updated' },
  {
    messages: ['rollouts-invalid', 'rollouts-template-not-found'],
    line: 'InvalidSpec: The Rollout "web" is invalid: spec.strategy.canary.steps[2].analysis.templates: Invalid value: "success-rate": AnalysisTemplate \'success-rate\' not found',
  },
  {
    messages: ['rollouts-args-not-resolved'],
    line: 'time="2021-03-26T20:59:57Z" level=error msg="rollout syncHandler error: args.service-name was not resolved" namespace=shop rollout=web',
  },
  {
    messages: ['rollouts-metric-assessed', 'rollouts-aborted'],
    line: 'RolloutAborted: Rollout aborted update to revision 2: Metric "success-rate" assessed Failed due to failed (1) > failureLimit (0)',
  },
  {
    messages: ['argo-workflows-taskresults'],
    line: 'workflowtaskresults.argoproj.io is forbidden: User "system:serviceaccount:jobs:default" cannot create resource "workflowtaskresults" in API group "argoproj.io" in the namespace "jobs"',
  },
  {
    messages: ['argo-workflows-pod-deleted'],
    line: 'level=info msg="node estimate-hourly-1613541660 message: pod deleted" namespace=jobs workflow=estimate-hourly-1613541660',
  },
  {
    messages: ['argo-workflows-archive'],
    line: 'failed to save outputs: path /tmp/hello_world.txt does not exist in archive /tmp/argo/outputs/artifacts/message.tgz',
  },
  {
    messages: ['argo-workflows-postponed'],
    line: 'Workflow processing has been postponed because too many workflows are already running',
  },
  {
    messages: ['argo-workflows-lock'],
    line: 'Waiting for jobs/ConfigMap/my-config/workflow lock. Lock status: 0/1',
  },
  {
    messages: ['argo-workflows-too-large'],
    line: 'workflow is longer than maximum allowed size. compressed size 1187301 > maxSize 1048576',
  },
  {
    messages: ['argocd-namespace-not-managed'],
    line: 'Failed to load live state: namespace "shop" for Deployment "web" is not managed',
  },
  {
    messages: ['argocd-subconns'],
    line: 'rpc error: code = Unavailable desc = all SubConns are in TransientFailure, latest connection error: connection error: desc = "transport: Error while dialing dial tcp 172.20.165.114:8081: connect: connection refused"',
  },
  {
    messages: ['argocd-repo-server-dial'],
    line: 'Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp 10.0.253.32:8081: connect: connection refused"',
  },
  {
    messages: ['argocd-repo-server-lookup'],
    line: 'rpc error: code = Unavailable desc = connection error: desc = "transport: Error while dialing: dial tcp: lookup argocd-repo-server: i/o timeout"',
  },
  { messages: ['argocd-noauth'], line: 'ComparisonError: NOAUTH Authentication required.' },
  {
    messages: ['argocd-unknown-method'],
    line: 'Failed to load target state: failed to compare revisions for source 1 of 1: rpc error: code = Unimplemented desc = unknown method UpdateRevisionForPaths for service repository.RepoServerService',
  },
  {
    messages: ['gitlab-prepare-environment', 'gitlab-pod-failed'],
    line: 'ERROR: Job failed (system failure): prepare environment: waiting for pod running: pod status is failed. Check https://docs.gitlab.com/runner/shells/index.html#shell-profile-loading for more information',
  },
  {
    messages: ['gitlab-prepare-environment', 'gitlab-credentials'],
    line: 'ERROR: Job failed (system failure): prepare environment: setting up credentials: Timeout: request did not complete within requested timeout',
  },
  {
    messages: ['arc-waiting-for-runner'],
    line: 'Job is waiting for a runner from default-runners to come online.',
  },
  {
    messages: ['arc-app-config'],
    line: 'failed to resolve app config: failed to get kubernetes secret: "arc-runners/my-github-app"',
  },
  {
    messages: ['arc-github-secret'],
    line: 'failed to find GitHub config secret: secrets "my-runners-gha-rs-github-secret" is forbidden',
  },
  {
    messages: ['docker-certs-client'],
    line: 'unable to resolve docker endpoint: open /certs/client/ca.pem: no such file or directory',
  },
  {
    messages: ['fluent-bit-upstream-timeout'],
    line: '[2021/09/08 02:51:37] [error] [upstream] connection #49 to 10.0.3.4:443 timed out after 10 seconds',
  },
  {
    messages: ['velero-waiting-pv'],
    line: 'Cluster:  error waiting on in-cluster persistentvolume pvc-0397eba7-0c28-4941-918e-7bf4c3a36a95: timed out waiting for the condition',
  },
  {
    messages: ['velero-restore-wait-old'],
    line: 'Not found: /restores/www/.velero/470cd690-bcae-45ed-a15f-58d63dbe656f',
  },
  {
    messages: ['kyverno-gvk'],
    line: 'admission webhook "validate-policy.kyverno.svc" denied the request: path: spec.rules[0].match.any[0].kinds: the kind defined in the all match resource is invalid: unable to convert GVK to GVR for kinds extensions/*/Ingress',
  },
  {
    messages: ['datadog-too-many-errors'],
    line: "2024-03-22 13:12:01 UTC | CLUSTER | ERROR | (comp/forwarder/defaultforwarder/worker.go:184 in process) | Too many errors for endpoint 'https://orchestrator.datadoghq.com/api/v2/orch': retrying later",
  },
  {
    messages: ['datadog-kubelet-403'],
    line: 'GET on kubelet s `/stats/summary` failed: 403 Client Error: Forbidden for url: https://10.4.101.20:10250/stats/summary?verbose=True',
  },
  {
    messages: ['eso-unmanaged-store-old'],
    line: '{"level":"info","logger":"controllers.ExternalSecret","msg":"skipping unmanaged store","ExternalSecret":"demo/eso-test","SecretStore":"demo/aws-secrets-manager"}',
  },
  {
    messages: ['prom-reload-refused'],
    line: 'level=error caller=runutil.go:100 msg="function failed. Retrying in next tick" err="trigger reload: reload request failed: Post \\"http://127.0.0.1:9090/-/reload\\": dial tcp 127.0.0.1:9090: connect: connection refused"',
  },
  { messages: ['grafana-chown'], line: 'chown: /var/lib/grafana/csv: Permission denied' },
  { messages: ['grafana-not-writable'], line: "GF_PATHS_DATA='/var/lib/grafana' is not writable." },
  {
    messages: ['loki-unhealthy-ring'],
    line: 'error: rpc error: code = Code(500) desc = too many unhealthy instances in the ring',
  },
  {
    messages: ['loki-live-replicas'],
    line: 'error="server returned HTTP status 500 Internal Server Error (500): at least 2 live replicas required, could only find 1 - unhealthy instances: 10.233.82.56:9095,10.233.82.57:9095"',
  },
  {
    messages: ['thanos-halting', 'thanos-overlaps'],
    line: 'level=error caller=compact.go:423 msg="critical error detected; halting" err="compaction: group 0@15435370637020128754: pre compaction overlap check: overlaps found while gathering blocks. [mint: 1611612000039, maxt: 1611619200000, range: 1h59m59s, blocks: 2]"',
  },
  {
    messages: ['otel-no-instrumentation'],
    line: '{"level":"ERROR","logger":"instrumentation-upgrade","msg":"failed to select an OpenTelemetry Instrumentation instance for this pod","error":"no OpenTelemetry Instrumentation instances available"}',
  },
  {
    messages: ['helm-query-labels'],
    line: 'Error: query: failed to query with labels: secrets is forbidden: User "system:serviceaccount:gitlab-runner:gitlab-runner-executor" cannot list resource "secrets" in API group "" in the namespace "staging"',
  },
  {
    messages: ['jenkins-containers-terminated'],
    line: 'java.lang.IllegalStateException: Containers are terminated with exit codes: {maven=127}',
  },
  {
    messages: ['fluent-bit-not-in-pod'],
    line: '[2020/11/09 21:13:56] [ info] [filter:kubernetes:kubernetes.0] Fluent Bit not running in a POD',
  },
  {
    messages: ['argocd-params-from-git'],
    line: 'level=error msg="error generating params" error="error generating params from git: error retrieving Git files: rpc error: code = Internal desc = unable to resolve git revision : authentication required"',
  },
  {
    messages: ['kubectl-no-current-context'],
    line: 'error: current-context is not set',
  },
  {
    messages: ['kubectl-context-missing'],
    line: 'error: context "prod-eks" does not exist',
  },
  {
    messages: ['kubectl-loading-config-file'],
    line: 'error: error loading config file "/home/bob/.kube/config": yaml: line 12: mapping values are not allowed in this context',
  },
  {
    messages: ['kubectl-loading-config-file'],
    line: 'error: error loading config file "/root/.kube/config": open /root/.kube/config: permission denied',
  },
  {
    messages: ['kubectl-read-client-cert'],
    line: 'error: unable to read client-cert /home/bob/.minikube/profiles/minikube/client.crt for minikube due to open /home/bob/.minikube/profiles/minikube/client.crt: no such file or directory',
  },
  {
    messages: ['upgrade-request-required'],
    line: 'Error from server (BadRequest): Upgrade request required',
  },
  {
    messages: ['kubectl-exec-tty'],
    line: 'Unable to use a TTY - input is not a terminal or the right kind of file',
  },
  {
    messages: ['kubectl-exec-exit-code'],
    line: 'command terminated with exit code 137',
  },
  {
    messages: ['kubectl-no-objects'],
    line: 'error: no objects passed to apply',
  },
  {
    messages: ['aws-cli-endpoint-url'],
    line: 'Could not connect to the endpoint URL: "https://eks.us-east.amazonaws.com/clusters/prod"',
  },
  {
    messages: ['aws-cli-partial-credentials'],
    line: 'Partial credentials found in assume-role, missing: source_profile or credential_source',
  },
  {
    messages: ['aws-cli-infinite-loop'],
    line: "Infinite loop in credential configuration detected. Attempting to load from profile prod which has already been visited. Visited profiles: ['dev', 'prod']",
  },
  {
    messages: ['aws-cli-parse-config'],
    line: 'Unable to parse config file: /home/bob/.aws/config',
  },
  {
    messages: ['aws-cli-invalid-choice'],
    line: 'aws: error: argument operation: Invalid choice, valid choices are:',
  },
  {
    messages: ['aws-cli-found-invalid-choice'],
    line: "aws: [ERROR]: An error occurred (ParamValidation): argument operation: Found invalid choice 'list-acces-entries'",
  },
  {
    messages: ['aws-cli-kubeconfig-write'],
    line: "Can't open kubeconfig for writing: [Errno 13] Permission denied: '/root/.kube/config'",
  },
  {
    messages: ['aws-cli-kubeconfig-yaml'],
    line: 'YamlError while loading kubeconfig: while scanning for the next token',
  },
  {
    messages: ['eksctl-resource-not-ready'],
    line: '2021-05-18 15:03:10 [✖]  waiting for CloudFormation stack "eksctl-demo-cluster": ResourceNotReady: failed waiting for successful resource state',
  },
  {
    messages: ['eksctl-waiter-failure'],
    line: 'Error: failed to create cluster "demo": waiter state transitioned to Failure',
  },
  {
    messages: ['eksctl-invalid-version'],
    line: 'Error: invalid version, supported values: 1.22, 1.23, 1.24, 1.25, 1.26, 1.27',
  },
  {
    messages: ['eksctl-version-ended'],
    line: 'Error: invalid version, 1.27 is no longer supported, supported values: 1.31, 1.32, 1.33, 1.34',
  },
  {
    messages: ['eksctl-reserved-labels'],
    line: 'Error: the following nodegroup labels are disallowed as they have reserved prefixes [kubernetes.io/, k8s.io/]: [node-role.kubernetes.io/worker]',
  },
  {
    messages: ['eksctl-name-pattern'],
    line: 'Error: validation for managedNodeGroups[0].name failed, name must satisfy regular expression pattern: [a-zA-Z][-a-zA-Z0-9]*',
  },
  {
    messages: ['eksctl-control-plane-timeout'],
    line: '2021-03-04 00:07:16 [✖]  timed out waiting for control plane "pega-85-sbox" after 25m0s',
  },
  {
    messages: ['eksctl-write-access'],
    line: 'Error: write access to Kubernetes resources is required when creating nodegroups: Unauthorized',
  },
  {
    messages: ['eksctl-status-no-operations'],
    line: 'Error: cannot perform Kubernetes API operations on cluster "demo" in "us-east-1" region due to status "CREATING"',
  },
  {
    messages: ['eksctl-invalid-ami'],
    line: 'Error: invalid AMI "auto" (managedNodeGroups[0].ami)',
  },
  {
    messages: ['eksctl-override-bootstrap'],
    line: 'Error: managedNodeGroups[0].overrideBootstrapCommand is required when using a custom AMI based on AmazonLinux2 (managedNodeGroups[0].ami)',
  },
  {
    messages: ['eksctl-ami-family-needed'],
    line: 'Error: when using a custom AMI, amiFamily needs to be explicitly set via config file or via --node-ami-family flag',
  },
  {
    messages: ['eksctl-nodes-timeout'],
    line: 'Error: timed out waiting for at least 2 nodes to join the cluster and become ready in "ng-1": context deadline exceeded',
  },
  {
    messages: ['eksctl-not-managed'],
    line: 'Error: "ng-1" is not a managed nodegroup',
  },
  {
    messages: ['eksctl-unevictable'],
    line: '2024-01-17 14:40:51 [!]  1 pods are unevictable from node ip-192-168-49-63.eu-west-1.compute.internal',
  },
  {
    messages: ['port-forward-error-stream'],
    line: 'E0828 17:56:03.007294   81349 portforward.go:346] error creating error stream for port 8080 -> 8080: Timeout occurred',
  },
  {
    messages: ['port-forward-error-stream-log'],
    line: 'E1128 10:02:11.317420   52114 portforward.go:476] "Error creating error stream" err="Timeout occurred" logger="UnhandledError" localPort=8080 remotePort=80',
  },
  {
    messages: ['port-forward-namespace'],
    line: 'E0926 13:49:44.698762    5188 portforward.go:406] an error occurred forwarding 443 -> 443: error forwarding port 443 to pod d510acac8151, uid : failed to execute portforward in network namespace "/var/run/netns/cni-49398b14-48b3-f784-abbf-630b47ad1ed5": failed to connect to localhost:443 inside namespace "d510acac8151", IPv4: dial tcp4 127.0.0.1:443: connect: connection refused',
  },
  {
    messages: ['port-forward-pod-not-running'],
    line: 'error: unable to forward port because pod is not running. Current status=Pending',
  },
  {
    messages: ['exec-completed-pod'],
    line: 'error: cannot exec into a container in a completed pod; current phase is Succeeded',
  },
  {
    messages: ['exec-pod-does-not-exist'],
    line: 'error: error upgrading connection: unable to upgrade connection: pod does not exist',
  },
  {
    messages: ['ca-upcoming-node'],
    line: 'I0630 10:12:44.118215       1 filter_out_schedulable.go:157] Pod default.web-7d9 marked as unschedulable can be scheduled on node template-node-for-eks-spot-2ec0b963-133a-9b47-a987-3da95b997693-1506438233109712238-upcoming-5. Ignoring in scale up.',
  },
  {
    messages: ['ca-moved-to-upcoming'],
    line: 'I0625 15:25:38.877228       1 klogx.go:87] Pod shop/web-7d9 can be moved to template-node-for-eks-general-e0c6e084-ce62-07e1-eda2-da7ea039e099-8855753709771781732-upcoming-0',
  },
  {
    messages: ['ca-cannot-put-pod'],
    line: 'I0129 10:39:36.378417       1 klogx.go:87] failed to find place for monitoring/promtail-2945g: cannot put pod promtail-2945g on any node',
  },
  {
    messages: ['ca-utilization-too-big'],
    line: 'I1221 15:31:38.830372 1 eligibility.go:144] Node ip-10-10-64-127.us-west-2.compute.internal is not suitable for removal - cpu utilization too big (0.828194)',
  },
  {
    messages: ['ca-above-utilization-threshold'],
    line: 'I1128 09:14:02.114871       1 eligibility.go:162] Node ip-10-0-12-7.eu-west-1.compute.internal unremovable: cpu requested (82.8194% of allocatable) is above the scale-down utilization threshold',
  },
  {
    messages: ['ca-would-not-fit', 'scheduler-insufficient-cpu'],
    line: "Normal  NotTriggerScaleUp  2m  cluster-autoscaler  pod didn't trigger scale-up (it wouldn't fit if a new node is added): 1 Insufficient cpu",
  },
  {
    messages: ['ec2-configuration-not-supported'],
    line: 'Launching a new EC2 instance. Status Reason: The requested configuration is currently not supported. Please check the documentation for supported configurations. Launching EC2 instance failed.',
  },
  {
    messages: ['ec2-architecture-mismatch'],
    line: "Status Reason: The architecture 'arm64' of the specified instance type does not match the architecture 'x86_64' of the specified AMI. Specify an instance type and an AMI that have matching architectures, and try again.",
  },
  {
    messages: ['eks-type-for-ami-type'],
    line: 'InvalidParameterException: [t4g.medium] is not a valid instance type for requested amiType AL2023_x86_64_STANDARD',
  },
  {
    messages: ['ec2-volume-smaller-than-snapshot'],
    line: 'Resource handler returned message: "Volume of size 10GB is smaller than snapshot \'snap-00a7e1db053990bc5\', expect size>= 20GB (Service: Eks, Status Code: 400)"',
  },
  {
    messages: ['ec2-device-used-twice'],
    line: "The device 'xvda' is used in more than one block-device mapping",
  },
  {
    messages: ['ec2-fully-formed-template'],
    line: "Error creating Auto Scaling Group: ValidationError: You must use a valid fully-formed launch template. The image id '[ami-0123456789abcdef0]' does not exist",
  },
  {
    messages: ['karpenter-cluster-cidr'],
    line: 'Status condition transitioned, Type: ValidationSucceeded, Status: Unknown -> False, Reason: ClusterCIDRResolutionFailed, Message: Failed to detect the cluster CIDR',
  },
  {
    messages: ['karpenter-listing-no-subnets'],
    line: '{"level":"ERROR","time":"2026-04-30T10:42:41.791Z","logger":"controller","message":"failed listing instance types","commit":"d80cb86","controller":"disruption","namespace":"","name":"","reconcileID":"9768d294-401a-411a-8e52-c46cdf94ce68","nodepool":"my-nodepool","error":"no subnets found"}',
  },
  {
    messages: ['karpenter-node-limits'],
    line: 'Failed to schedule pod, node limits have been exhausted for nodepool (NodePool=general)',
  },
  {
    messages: ['karpenter-min-values'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", minValues requirement is not met for label(s) (label(s)=[node.kubernetes.io/instance-type])',
  },
  {
    messages: ['karpenter-no-amis-constraints'],
    line: '"error":"launching nodeclaim, creating instance, getting launch template configs, getting launch templates, no amis exist given constraints"',
  },
  {
    messages: ['karpenter-types-for-amis'],
    line: '"error":"launching nodeclaim, creating instance, getting launch template configs, getting launch templates, no instance types satisfy requirements of amis [ami-0123456789abcdef0]"',
  },
  {
    messages: ['karpenter-single-node-timeout'],
    line: '{"level":"DEBUG","message":"abandoning single-node consolidation due to timeout","controller":"disruption","candidates_evaluated":112}',
  },
  {
    messages: ['karpenter-multi-node-timeout'],
    line: '{"level":"DEBUG","message":"failed to find a multi-node consolidation after timeout","controller":"disruption","last_batch_size":50}',
  },
  {
    messages: ['karpenter-label-not-allowed'],
    line: 'using label kubernetes.io/hostname is not allowed as it might interfere with the internal provisioning logic; specify a well known label: [karpenter.sh/capacity-type topology.kubernetes.io/zone]',
  },
  {
    messages: ['karpenter-pvc-gone-pv'],
    line: '"error":"persistentvolumeclaim bound to non-existent persistentvolume (PersistentVolumeClaim=default/data-db-0, PersistentVolume=pvc-0abc)"',
  },
  {
    messages: ['karpenter-pvc-topology-key'],
    line: '"error":"failed to validate pvc, storage class uses unsupported topology key (PersistentVolumeClaim=default/data)"',
  },
  {
    messages: ['eks-health-subnet-deleted'],
    line: 'subnet-da60e280 was deleted: could not create network interface',
  },
  {
    messages: ['gpu-no-nvidia-runtime'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to get sandbox runtime: no runtime for "nvidia" is configured',
  },
  {
    messages: ['sts-thumbprint'],
    line: "An error occurred (InvalidIdentityToken) when calling the AssumeRoleWithWebIdentity operation: OpenIDConnect provider's HTTPS certificate doesn't match configured thumbprint",
  },
  {
    messages: ['sts-duration-seconds'],
    line: 'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
  },
  {
    messages: ['java-sts-module'],
    line: "java.lang.IllegalStateException: To use web identity tokens, the 'sts' service module must be on the class path.",
  },
  {
    messages: ['java-no-credentials'],
    line: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to load credentials from any of the providers in the chain AwsCredentialsProviderChain(credentialsProviders=[SystemPropertyCredentialsProvider(), EnvironmentVariableCredentialsProvider()])',
  },
  {
    messages: ['kubelet-unknown-flag'],
    line: 'E1128 10:02:11.512245    1893 run.go:72] "command failed" err="failed to parse kubelet flag: unknown flag: --container-runtime"',
  },
  {
    messages: ['kubelet-bootstrap-kubeconfig'],
    line: '"command failed" err="failed to run Kubelet: unable to load bootstrap kubeconfig: stat /etc/kubernetes/bootstrap-kubelet.conf: no such file or directory"',
  },
  {
    messages: ['kubelet-cgroup-v1'],
    line: '"command failed" err="failed to validate kubelet configuration, error: kubelet is configured to not run on a host using cgroup v1. cgroup v1 support is unsupported and will be removed in a future release"',
  },
  {
    messages: ['kubelet-status-unauthorized'],
    line: 'kubelet_node_status.go:377] Error updating node status, will retry: error getting node "ip-172-26-0-213.ec2.internal": Unauthorized',
  },
  {
    messages: ['kubelet-services-not-read'],
    line: 'Error: services have not yet been read at least once, cannot construct envvars',
  },
  {
    messages: ['kubelet-unknown-field-selector'],
    line: 'failed to list *v1.Service: "spec.clusterIP" is not a known field selector: only "metadata.name", "metadata.namespace"',
  },
  {
    messages: ['kubelet-rebooted'],
    line: 'Warning  Rebooted  2m  kubelet  Node ip-10-0-3-4.eu-west-1.compute.internal has been rebooted, boot id: 2c1b8f53-9a4e-4f6e-9d3a-0f6d2a6f1c55',
  },
  {
    messages: ['kubelet-lease'],
    line: 'E1128 09:14:02.113 controller.go:146] "Failed to ensure lease exists, will retry" err="Get \\"https://ABC.gr7.eu-west-1.eks.amazonaws.com/apis/coordination.k8s.io/v1/namespaces/kube-node-lease/leases/ip-10-0-1-5?timeout=10s\\": net/http: request canceled" interval="7s"',
  },
  {
    messages: ['kubelet-csinode'],
    line: 'csi_plugin.go:299] Failed to initialize CSINode: error updating CSINode annotation: timed out waiting for the condition; caused by: Unauthorized',
  },
  {
    messages: ['kubelet-csinode-not-yet'],
    line: 'Ready False KubeletNotReady CSINode is not yet initialized',
  },
  {
    messages: ['tf-inconsistent-final-plan'],
    line: 'Error: Provider produced inconsistent final plan',
  },
  {
    messages: ['tf-final-plan-value'],
    line: 'to include new values learned so far during apply, provider "registry.terraform.io/hashicorp/aws" produced an invalid new value for .tags_all: new element "Cluster" has appeared.',
  },
  {
    messages: ['exec-authorization-error'],
    line: 'error: unable to upgrade connection: Authorization error (user=kube-apiserver-kubelet-client, verb=create, resource=nodes, subresource=proxy)',
  },
  {
    messages: ['exec-upgrade-forbidden'],
    line: 'error: unable to upgrade connection: Forbidden',
  },
  {
    messages: ['exec-upgrade-unauthorized'],
    line: 'error: unable to upgrade connection: Unauthorized',
  },
  {
    messages: ['ca-generate-types'],
    line: 'Failed to generate AWS EC2 Instance Types: unable to load EC2 Instance Type list, falling back to static list with last update time: 2024-06-05',
  },
  {
    messages: ['console-verify-access'],
    line: 'Error loading Namespaces Unauthorized: Verify you have access to the Kubernetes cluster',
  },
  {
    messages: ['iam-access-kubernetes-api'],
    line: 'User: arn:aws:iam::111122223333:user/me is not authorized to perform: eks:AccessKubernetesApi on resource: arn:aws:eks:eu-west-1:111122223333:cluster/prod',
  },
  {
    messages: ['cdk-aws-auth-manifest'],
    line: 'DataCluster/AwsAuth/manifest/Resource/Default (DataClusterAwsAuthmanifest4F7B2A1C) CREATE_FAILED',
  },
  {
    messages: ['curl-empty-reply'],
    line: 'curl: (52) Empty reply from server',
  },
  {
    messages: ['node-sdk-missing-credentials'],
    line: 'Error [CredentialsError]: Missing credentials in config, if using AWS_CONFIG_FILE, set AWS_SDK_LOAD_CONFIG=1',
  },
  {
    messages: ['pia-address-in-use'],
    line: 'Unable to start server: unable to start proxy server: listen tcp 169.254.170.23:80: bind: address already in use',
  },
  {
    messages: ['pia-refused'],
    line: 'Post "http://169.254.170.23/v1/credentials": dial tcp 169.254.170.23:80: connect: connection refused',
  },
  {
    messages: ['systemd-containerd-exited'],
    line: 'systemd[1]: containerd.service: Main process exited, code=exited, status=1/FAILURE',
  },
  {
    messages: ['kubelet-inspect-image'],
    line: 'Failed to inspect image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/amazon-k8s-cni-init:v1.7.5-eksbuild.1": Id or size of image "602401143452.dkr.ecr.eu-west-1.amazonaws.com/amazon-k8s-cni-init:v1.7.5-eksbuild.1" is not set',
  },
  {
    messages: ['eksctl-no-nodes-in-group'],
    line: '[!]  no nodes found in nodegroup "ng-1" (label selector: "alpha.eksctl.io/nodegroup-name=ng-1")',
  },
  {
    messages: ['kubectl-last-applied'],
    line: 'Warning: resource deployments/my-app is missing the kubectl.kubernetes.io/last-applied-configuration annotation which is required by kubectl apply.',
  },
  {
    messages: ['edns-sync-cache'],
    line: 'time="2022-11-07T14:52:37Z" level=fatal msg="failed to sync cache: timed out waiting for the condition"',
  },
  {
    messages: ['edns-sync-type'],
    line: 'time="2026-10-07T14:52:37Z" level=fatal msg="failed to sync *v1.EndpointSlice after 1m0s: context deadline exceeded"',
  },
  {
    messages: ['nvml-driver-not-loaded'],
    line: "Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error running prestart hook #0: exit status 1, stdout: , stderr: Auto-detected mode as 'legacy' nvidia-container-cli: initialization error: nvml error: driver not loaded: unknown",
  },
  {
    messages: ['arc-docker-socket-denied'],
    line: 'dial unix /run/docker/docker.sock: connect: permission denied',
  },
  {
    messages: ['docker-socket-denied', 'arc-docker-socket-denied'],
    line: 'Got permission denied while trying to connect to the Docker daemon socket at unix:///var/run/docker.sock: Get "http://%2Fvar%2Frun%2Fdocker.sock/v1.24/containers/json": dial unix /var/run/docker.sock: connect: permission denied',
  },
  {
    messages: ['docker-socket-denied'],
    line: 'permission denied while trying to connect to the docker API at unix:///var/run/docker.sock',
  },
  {
    messages: ['opencost-pvc-missing-field'],
    line: "2024-07-29T15:49:45.152455714Z WRN CostModel.ComputeAllocation: pvc allocation query result missing field: 'persistentvolume' does not exist in data result vector",
  },
  {
    messages: ['opencost-pv-missing'],
    line: '2024-07-29T15:49:45.152455714Z WRN CostModel.ComputeAllocation: pv missing for pvc allocation query result: default-cluster/pvc-01c2ff8c-b3d5-4a01-86f0-9372d9244e00',
  },
  {
    messages: ['lbc-certificate-not-found'],
    line: '{"level":"error","ts":1667948559.5220675,"logger":"controller-runtime.manager.controller.ingress","msg":"Reconciler error","name":"gw-ingress","namespace":"istio-system","error":"CertificateNotFound: Certificate \'arn:aws:acm:us-west-2:111122223333:certificate/0a1b2c3d\' not found\\n\\tstatus code: 400, request id: 070a47fa-d1ac-4734-9c5a-937535d410e0"}',
  },
  {
    messages: ['airflow-duplicate-pods'],
    line: 'airflow.exceptions.AirflowException: More than one pod running with labels dag_id=daily,kubernetes_pod_operator=True,run_id=scheduled__2024-04-17T0000000000-1a2b3c4d5,task_id=load,already_checked!=True,!airflow-worker',
  },
  {
    messages: ['argocd-cluster-unknown'],
    line: 'rpc error: code = PermissionDenied desc = permission denied',
  },
  {
    messages: ['tf-argocd-read-cluster'],
    line: 'Error: failed to read cluster https://EXAMPLE.gr7.us-east-1.eks.amazonaws.com/arn:aws:eks:us-east-1:111122223333:cluster/cluster-pruebas',
  },
  {
    messages: ['tf-argocd-server-exists'],
    line: 'Error: cluster with server address https://EXAMPLE.gr7.us-east-1.eks.amazonaws.com already exists',
  },
  {
    messages: ['loki-compaction'],
    line: 'level=error ts=2021-05-12T14:22:26.123689666Z caller=compactor.go:83 msg="failed to run compaction" err="AccessDenied: Access Denied\\n\\tstatus code: 403, request id: 4668X6ZVNE5AK5TK, host id: ww3eaV1A"',
  },
  {
    messages: ['loki-retention'],
    line: 'level=error ts=2026-09-12T14:22:26.123689666Z caller=tables_manager.go:113 msg="failed to apply retention" err="AccessDenied: Access Denied"',
  },
  {
    messages: ['airflow-pod-scheduled-timeout'],
    line: 'airflow.providers.cncf.kubernetes.utils.pod_manager.PodLaunchTimeoutException: Pod took too long to be scheduled on the cluster, giving up. More than 120s. Check the pod events in kubernetes.',
  },
  {
    messages: ['airflow-pod-start-timeout'],
    line: 'airflow.providers.cncf.kubernetes.utils.pod_manager.PodLaunchTimeoutException: Pod took too long to start. More than 120s. Check the pod events in kubernetes.',
  },
  {
    messages: ['airflow-image-pull'],
    line: 'airflow.providers.cncf.kubernetes.kubernetes_helper_functions.PodLaunchFailedException: Pod docker image cannot be pulled, unable to start: ErrImagePull',
  },
  {
    messages: ['tf-no-releases'],
    line: '│ hashicorp/aws: no available releases match the given constraints >= 4.33.0, 5.84.0, >= 5.95.0',
  },
  {
    messages: ['tf-locked-provider'],
    line: 'hashicorp/aws: locked provider registry.terraform.io/hashicorp/aws 5.64.0 does not match configured version constraint >= 3.29.0, >= 5.79.0; must use terraform init -upgrade to allow selection of new versions',
  },
  {
    messages: ['tf-lock-inconsistent'],
    line: '│ Error: Inconsistent dependency lock file',
  },
  {
    messages: ['tf-lock-checksums'],
    line: "Error while installing hashicorp/aws v3.56.0: the local package for registry.terraform.io/hashicorp/aws 3.56.0 doesn't match any of the checksums previously recorded in the dependency lock file (this might be because the available checksums are for packages targeting different platforms)",
  },
  {
    messages: ['tf-core-version'],
    line: '│ Error: Unsupported Terraform Core version',
  },
  {
    messages: ['tf-module-not-installed'],
    line: '│ This module is not yet installed. Run "terraform init" to install all modules required by this configuration.',
  },
  {
    messages: ['tf-module-version-changed'],
    line: '│ Error: Module version requirements have changed',
  },
  {
    messages: ['tf-backend-init'],
    line: 'Error: Backend initialization required, please run "terraform init"',
  },
  {
    messages: ['tf-backend-changed'],
    line: '│ A change in the backend configuration has been detected, which may require migrating existing state.',
  },
  {
    messages: ['tf-existing-workspaces', 'tf-s3-no-bucket'],
    line: '│ Error: Failed to get existing workspaces: S3 bucket "acme-terraform-state-backend" does not exist.',
  },
  {
    messages: ['tf-provider-removed'],
    line: 'To work with module.eks.kubernetes_config_map.aws_auth[0] its original provider configuration at module.eks.provider["registry.terraform.io/hashicorp/kubernetes"] is required, but it has been removed.',
  },
  {
    messages: ['tf-name-length'],
    line: '│ Error: expected length of name_prefix to be in the range (1 - 38), got example-self-managed-node-group-public-cluster-',
  },
  {
    messages: ['eks-node-group-name-length'],
    line: "Error: error creating EKS Node Group (k8s-shop-sandbox:k8s-shop-sandbox-workers20211207130759507400000005): InvalidParameterException: nodeGroupName can't be longer than 63 characters!",
  },
  {
    messages: ['tf-stale-plan'],
    line: 'The given plan file can no longer be applied because the state was changed by another operation after the plan was created.',
  },
  {
    messages: ['pulumi-locked'],
    line: 'error: the stack is currently locked by 1 lock(s). Either wait for the other process(es) to end or delete the lock file with `pulumi cancel`.',
  },
  {
    messages: ['pulumi-conflict'],
    line: 'error: [409] Conflict: Another update is currently in progress.',
  },
  {
    messages: ['pulumi-pending-operations'],
    line: 'warning: Attempting to deploy or update resources with 2 pending operations from previous deployment.',
  },
  {
    messages: ['iam-scp-deny'],
    line: 'An error occurred (AccessDenied) when calling the ListRoles operation: User: arn:aws:iam::111122223333:user/matt is not authorized to perform: iam:ListRoles on resource: arn:aws:iam::111122223333:role/* with an explicit deny in a service control policy',
  },
  {
    messages: ['iam-endpoint-policy'],
    line: 'User: arn:aws:iam::111122223333:user/john is not authorized to perform: codecommit:ListRepositories because no VPC endpoint policy allows the codecommit:ListRepositories action',
  },
  {
    messages: ['iam-policies-per-role'],
    line: 'Resource handler returned message: "Cannot exceed quota for PoliciesPerRole: 10 (Service: Iam, Status Code: 409, Request ID: a42eda91-33d6-4a53-976c-2948b84c77b5) (SDK Attempt Count: 1)"',
  },
  {
    messages: ['iam-policy-size'],
    line: 'Error: updating IAM Policy (arn:aws:iam::111122223333:policy/KarpenterController-2025080422140537880000000b): operation error IAM: CreatePolicyVersion, https response error StatusCode: 409, RequestID: 0f2c, LimitExceeded: Cannot exceed quota for PolicySize: 6144',
  },
  {
    messages: ['kms-policy-lockout'],
    line: '│ Error: creating KMS Key: MalformedPolicyDocumentException: The new key policy will not allow you to update the key policy in the future.',
  },
  {
    messages: ['kms-invalid-principals'],
    line: 'error creating KMS Key: MalformedPolicyDocumentException: Policy contains a statement with one or more invalid principals.',
  },
  {
    messages: ['lbc-certificate-not-found'],
    line: '"error":"CertificateNotFound: Certificate \'arn:aws:acm:us-east-2:111122223333:certificate/0a1b2c3d-1c2d-3e4f-5abc-0123456789ab\' not found status code: 400',
  },
  {
    messages: ['acm-in-use'],
    line: 'Error deleting certificate: ResourceInUseException: Certificate arn:aws:acm:eu-west-1:111122223333:certificate/90273d6a-186c-48fe-a2e5-9c0df354135d in account 111122223333 is in use.',
  },
  {
    messages: ['cfn-rollback-complete'],
    line: 'Error: failed to update AWS CloudFormation stack: ValidationError: Stack:arn:aws:cloudformation:us-east-1:111122223333:stack/cluster-api/e0f5b570-8cd3-11ec-82bc-0ea41df13d65 is in ROLLBACK_COMPLETE state and can not be updated.',
  },
  {
    messages: ['vpce-dns-conflict'],
    line: 'Error creating VPC Endpoint: InvalidParameter: private-dns-enabled cannot be set because there is already a conflicting DNS domain for elasticloadbalancing.us-east-1.amazonaws.com in the VPC vpc-0123456789abcdef0',
  },
  {
    messages: ['s3-please-slow-down'],
    line: 'software.amazon.awssdk.services.s3.model.S3Exception: Please reduce your request rate. (Service: S3, Status Code: 503, Request ID: 5WYFY5P28HFWHTHX)',
  },
  {
    messages: ['etcd-leader-changed'],
    line: 'Error from server: etcdserver: leader changed',
  },
  {
    messages: ['ecr-not-empty'],
    line: "Error: ECR Repository (my-repo) not empty, consider using force_delete: RepositoryNotEmptyException: The repository with name 'my-repo' in registry with id '111122223333' cannot be deleted because it still contains images",
  },
  {
    messages: ['rabbitmq-mnesia-tables'],
    line: "2021-02-17 14:30:11.002 [warning] <0.273.0> Error while waiting for Mnesia tables: {timeout_waiting_for_tables,['rabbit@rabbitmq-server-2.rabbitmq-nodes.mq','rabbit@rabbitmq-server-0.rabbitmq-nodes.mq'],[rabbit_durable_queue]}",
  },
  {
    messages: ['jgroups-no-members'],
    line: '[org.jgroups.protocols.pbcast.GMS] (ServerService Thread Pool -- 60) dev-keycloak-0: no members discovered after 3014 ms: creating cluster as coordinator',
  },
  {
    messages: ['elasticsearch-no-master-yet'],
    line: '{"type": "server", "level": "WARN", "component": "o.e.c.c.ClusterFormationFailureHelper", "node.name": "elasticsearch-master-0", "message": "master not discovered yet, this node has not previously joined a bootstrapped (v7+) cluster, and this node must discover master-eligible nodes [elasticsearch-master-0, elasticsearch-master-1] to bootstrap a cluster: have discovered [{elasticsearch-master-0}]"}',
  },
  {
    messages: ['elasticsearch-election-requires'],
    line: '"message": "master not discovered or elected yet, an election requires 2 nodes with ids [OHs2L7FRTFS_o_wPoWEgwA, XJkU43IQSh2C7cqf8tvwwA], have discovered [{elasticsearch-master-1}]"',
  },
  {
    messages: ['elasticsearch-obtain-locks'],
    line: 'java.lang.IllegalStateException: failed to obtain node locks, tried [/usr/share/elasticsearch/data]; maybe these locations are not writable or multiple nodes were started on the same data path?',
  },
  {
    messages: ['mongodb-not-a-member'],
    line: 'MongoServerError: Our replica set config is invalid or we are not a member of it',
  },
  {
    messages: ['redis-readonly-replica'],
    line: "redis.exceptions.ReadOnlyError: READONLY You can't write against a read only replica.",
  },
  {
    messages: ['redis-misconf-snapshots'],
    line: "MISCONF Redis is configured to save RDB snapshots, but it's currently unable to persist to disk. Commands that may modify the data set are disabled, because this instance is configured to report errors during writes if RDB snapshotting fails (stop-writes-on-bgsave-error option).",
  },
  {
    messages: ['tekton-one-claim'],
    line: 'TaskRun ci/build-push-x2k4q more than one PersistentVolumeClaim is bound',
  },
  {
    messages: ['knative-resolve-digest'],
    line: 'Revision "hello-00001" failed with message: Unable to fetch image "111122223333.dkr.ecr.us-east-1.amazonaws.com/knative/hello-world:latest": failed to resolve image to digest: Get "https://111122223333.dkr.ecr.us-east-1.amazonaws.com/v2/": context deadline exceeded.',
  },
  {
    messages: ['knative-ingress-not-reconciled'],
    line: 'helloworld-go IngressNotConfigured, Ingress has not yet been reconciled.',
  },
  {
    messages: ['knative-initial-scale'],
    line: 'Revision "runtime-00001" failed with message: Initial scale was never achieved.',
  },
  {
    messages: ['jupyterhub-did-not-start'],
    line: '[E 2019-04-13 07:26:25.313 JupyterHub base:940] Preventing implicit spawn for admin because last spawn failed: pod/jupyter-admin did not start in 1800 seconds!',
  },
  {
    messages: ['jupyterhub-could-not-create'],
    line: 'Spawn failed: Could not create pod jhub/jupyter-user1',
  },
  {
    messages: ['kfp-token-file'],
    line: "ERROR:root:Failed to read a token from file '/var/run/secrets/kubeflow/pipelines/token' ([Errno 2] No such file or directory: '/var/run/secrets/kubeflow/pipelines/token').",
  },
  {
    messages: ['backstage-unauthorized'],
    line: "Error fetching Kubernetes resource: '/api/v1/namespaces/default/pods', error: UNAUTHORIZED_ERROR, status code: 401",
  },
  {
    messages: ['rancher-ping'],
    line: 'ERROR: https://rancher.example.com/ping is not accessible (Failed to connect to rancher.example.com port 443: Connection timed out)',
  },
  {
    messages: ['postgres-pg-hba'],
    line: 'FATAL: no pg_hba.conf entry for host "10.0.3.17", user "app_production", database "app_production", no encryption',
  },
  {
    messages: ['postgres-read-only-transaction'],
    line: 'org.postgresql.util.PSQLException: ERROR: cannot execute INSERT in a read-only transaction',
  },
  {
    messages: ['mysql-read-only-option'],
    line: 'ERROR 1290 (HY000): The MySQL server is running with the --read-only option so it cannot execute this statement',
  },
  {
    messages: ['browser-mixed-content'],
    line: "Mixed Content: The page at 'https://keycloak.example.com/auth/admin/master/console/' was loaded over HTTPS, but requested an insecure script 'http://keycloak.example.com/auth/js/keycloak.js?version=7a4is'. This request has been blocked; the content must be served over HTTPS.",
  },
  {
    messages: ['kaniko-filesystem'],
    line: 'error building image: error building stage: failed to get filesystem from image: chmod /var/cache/apt/archives/partial: operation not permitted',
  },
  {
    messages: ['dotnet-inotify'],
    line: 'Unhandled exception. System.IO.IOException: The configured user limit (128) on the number of inotify instances has been reached, or the per-process limit on the number of open file descriptors has been reached.',
  },
  {
    messages: ['argo-events-bus-not-found'],
    line: '{"level":"error","ts":"2026-05-11T09:12:01Z","logger":"argo-events.controller","msg":"Reconciler error","controller":"eventsource-controller","namespace":"jobs","name":"webhook","error":"eventbus default not found"}',
  },
  {
    messages: ['argo-events-bus-not-ready'],
    line: '{"level":"error","ts":1618911382.14,"logger":"argo-events","caller":"eventsource/resource.go:53","msg":"event bus is not in ready status","eventBusName":"default","error":null}',
  },
  {
    messages: ['argo-events-bus-not-ready-old'],
    line: 'level=error msg="eventbus not in ready status" namespace=foo eventSource=webhook',
  },
  {
    messages: ['argo-events-trigger-failed'],
    line: '{"level":"error","ts":1726089596.98,"logger":"argo-events.sensor","caller":"sensors/listener.go:398","msg":"Failed to execute a trigger","sensorName":"webhook","error":"failed to execute trigger, failed to execute submit command for workflow , exit status 1","triggerName":"argo-workflow-trigger"}',
  },
  {
    messages: ['lens-exec-not-found'],
    line: 'E1031 20:32:13.743311 23106 proxy_server.go:147] Error while proxying request: getting credentials: exec: executable aws not found',
  },
  {
    messages: ['lens-exec-failed'],
    line: 'E0801 17:53:44.809148 18093 proxy_server.go:147] Error while proxying request: getting credentials: exec: executable aws failed with exit code 254',
  },
  {
    messages: ['k9s-connection-failed'],
    line: 'level=WARN msg="Fail to load global/context configuration" err="cannot connect to context: arn:aws:eks:eu-central-1:111122223333:cluster/dev\nk8s connection failed for context: arn:aws:eks:eu-central-1:111122223333:cluster/dev"',
  },
  {
    messages: ['k9s-cannot-connect-old'],
    line: "9:51AM ERR Boom! K9s can't connect to cluster",
  },
  {
    messages: ['k9s-no-metrics-server'],
    line: 'time=2026-03-02T10:21:44Z level=ERROR msg="Cluster metrics failed" err="no metrics-server detected on cluster"',
  },
  {
    messages: ['telepresence-timeout'],
    line: 'telepresence connect: error: connector.Connect: failed to connect to root daemon: rpc error: code = DeadlineExceeded desc = the port-forward connection to the traffic manager timed out.  The current timeout 1m0s can be configured as "timeouts.trafficManagerConnect" in "/home/ana/.config/telepresence/config.yml"',
  },
  {
    messages: ['telepresence-no-manager'],
    line: "telepresence connect: error: connector.Connect: traffic manager not found, if it is not installed, please run 'telepresence helm install'. If it is installed, try connecting with a --manager-namespace to point telepresence to the namespace it's installed in.",
  },
  {
    messages: ['telepresence-intercept-deadline'],
    line: 'connector.CreateIntercept: rpc error: code = DeadlineExceeded desc = context deadline exceeded',
  },
  {
    messages: ['telepresence-agent-arrive'],
    line: 'telepresence: error: rpc error: code = DeadlineExceeded desc = request timed out while waiting for agent login.mynspace to arrive',
  },
  {
    messages: ['tilt-production'],
    line: "Stop! arn:aws:eks:us-east-1:111122223333:cluster/dev might be production. If you're sure you want to deploy there, add: allow_k8s_contexts('arn:aws:eks:us-east-1:111122223333:cluster/dev') to your Tiltfile. Otherwise, switch k8s contexts and restart Tilt.",
  },
  {
    messages: ['tilt-cluster-status'],
    line: 'Cluster status error: Tilt encountered an error connecting to your Kubernetes cluster: Get "https://0123456789ABCDEF.gr7.us-east-1.eks.amazonaws.com/version?timeout=32s": context deadline exceeded',
  },
  {
    messages: ['skaffold-push-access'],
    line: 'Build Failed. No push access to specified image repository. Try running with `--default-repo` flag. Otherwise start a local kubernetes cluster like `minikube`.',
  },
  {
    messages: ['skaffold-cannot-pull'],
    line: "- deployment/emailservice: container server is waiting to start: emailservice:1537c4a can't be pulled",
  },
  {
    messages: ['harbor-access-repository'],
    line: 'POST https://harbor.example.com/v2/ecommerce/app/blobs/uploads/: UNAUTHORIZED: unauthorized to access repository: ecommerce/app, action: push: unauthorized to access repository: ecommerce/app, action: push',
  },
  {
    messages: ['tempo-trace-not-found'],
    line: 'failed to get trace with id: c68230d7c5d365a362fe4f08c8a9f346 Status: 404 Not Found Body: trace not found',
  },
  {
    messages: ['alloy-no-files'],
    line: 'ts=2025-07-04T09:28:02.790846748Z level=debug msg="no files targets were passed, nothing will be tailed" component_path=/ component_id=loki.source.file.kubernetes_pods',
  },
  {
    messages: ['fluentd-overflow'],
    line: '2022-02-08 14:42:38 +0530 [warn]: #0 failed to write data into buffer by buffer overflow action=:block',
  },
  {
    messages: ['fluentd-flush'],
    line: '2020-04-20 06:32:20 +0000 [warn]: #0 [out_es] failed to flush the buffer. retry_times=3 next_retry_time=2020-04-20 06:32:28 +0000 chunk="5a3b1" error_class=Fluent::Plugin::ElasticsearchOutput::RecoverableRequestFailure error="could not push logs to Elasticsearch cluster"',
  },
  {
    messages: ['fluentd-flush-old'],
    line: '2019-04-22 07:59:11 +0000 [warn]: temporarily failed to flush the buffer. next_retry=2019-04-22 07:59:13 +0000 error_class="Fluent::Plugin::ConnectionFailure"',
  },
  {
    messages: ['fluentd-retries'],
    line: '2021-03-01 10:00:00 +0000 [error]: #0 Hit limit for retries. dropping all chunks in the buffer queue. retry_times=17 records=12034',
  },
  {
    messages: ['flux-in-progress'],
    line: 'apps/shop   False       Unknown   Reconciliation in progress',
  },
  {
    messages: ['flux-running-action'],
    line: "shop    my-app    4.2.1       False     Unknown Running 'upgrade' action with timeout of 5m0s",
  },
  {
    messages: ['crossplane-establish-control'],
    line: 'Warning  SyncPackage  3s  packages/providerrevision.pkg.crossplane.io  cannot establish control of object: rolepolicies.iam.aws.upbound.io is already controlled by ProviderRevision provider-aws-iam-ebb7af6959e9 (UID e90b66bb-9a03-4634-aafd-f21ff2c37972)',
  },
  {
    messages: ['crossplane-composed-not-ready'],
    line: 'Normal  ComposeResources  2m  defined/compositeresourcedefinition.apiextensions.crossplane.io  Composed resource "nodegroup" is not yet ready',
  },
  {
    messages: ['rollouts-invalid-path'],
    line: 'time="2023-05-26T09:40:47Z" level=error msg="invalid path status.alb.stableTargetGroup.name in rollout\n" error="<nil>"',
  },
  {
    messages: ['backstage-no-resources'],
    line: 'No Kubernetes resources: No resources on any known clusters for eks-demo',
  },
  {
    messages: ['rancher-waiting-api'],
    line: 'Waiting for API to be available',
  },
  {
    messages: ['rancher-needs-node'],
    line: '[Waiting] Cluster must have at least one managed nodegroup or one self-managed node.',
  },
  {
    messages: ['rancher-needs-node-old'],
    line: 'Cluster health check failed: deployments.apps "cattle-cluster-agent" not found; Cannot deploy agent without nodegroups. Add a nodegroup.',
  },
  {
    messages: ['tf-rest-client'],
    line: 'Error: Failed to construct REST client',
  },
  {
    messages: ['loki-mkdir-read-only'],
    line: 'level=error ts=2024-07-26T10:11:12Z caller=log.go:223 msg="error running loki" err="mkdir /loki/tsdb-shipper-active: read-only file system\nerror initialising module: store"',
  },
  {
    messages: ['mimir-no-instances'],
    line: 'level=warn traceID=4815871e105dbd85 msg="POST /api/v1/push (500) 1.800583ms Response: \"DoBatch: InstancesCount <= 0\\n\" ws: false; Connection: close"',
  },
  {
    messages: ['loki-cluster-seed'],
    line: 'level=info ts=2022-12-08T10:00:00Z caller=reporter.go:202 msg="failed to CAS cluster seed key" err="NoCredentialProviders: no valid providers in chain"',
  },
  {
    messages: ['fluent-bit-broken-connection'],
    line: '[2022/08/08 03:05:07] [error] [http_client] broken connection to logs.us-east-1.amazonaws.com:443 ?',
  },
  {
    messages: ['loki-no-org-id'],
    line: 'level=error component=client host=loki-gateway msg="final error sending batch" status=401 error="server returned HTTP status 401 Unauthorized (401): no org id"',
  },
  {
    messages: ['prometheus-too-many-samples'],
    line: 'Error executing query: query processing would load too many samples into memory in query execution',
  },
  {
    messages: ['prometheus-query-timeout'],
    line: 'Error executing query: query timed out in expression evaluation',
  },
  {
    messages: ['prometheus-target-down'],
    line: 'TargetDown - warning: 100% of the kube-proxy/kube-prometheus-stack-kube-proxy targets in kube-system namespace are down.',
  },
  {
    messages: ['prometheus-scrape-deadline'],
    line: 'Get "http://10.0.2.15:9100/metrics": context deadline exceeded',
  },
  {
    messages: ['grafana-origin'],
    line: '{"message":"origin not allowed"}',
  },
  {
    messages: ['grafana-app-files'],
    line: "If you're seeing this Grafana has failed to load its application files",
  },
  {
    messages: ['metrics-server-no-metrics-known'],
    line: 'E0130 02:35:20.002032       1 reststorage.go:144] unable to fetch pod metrics for pod gitlab-prod/saturn-admin-master-65dd6c86c5-ccmjt: no metrics known for pod',
  },
  {
    messages: ['keda-failed-to-patch'],
    line: '2024-11-25T11:24:54Z	ERROR	scaleexecutor	failed to patch Objects	{"scaledobject.Name": "internal-app-4-p0", "scaledObject.Namespace": "internal-namespace-4", "scaleTarget.Name": "internal-app-4-p0", "error": "client rate limiter Wait returned an error: context canceled"}',
  },
  {
    messages: ['keda-scaler-id'],
    line: '2025-04-22T21:26:21Z ERROR scale_handler error getting scale decision {"scaledObject.Namespace": "mynamespace", "scaledObject.Name": "cw-processor-eks", "scaler": "kafkaScaler", "error": "scaler with id 2 not found. Len = 0"}',
  },
  {
    messages: ['hpa-too-few-replicas'],
    line: '  ScalingLimited  True    TooFewReplicas    the desired replica count is less than the minimum replica count',
  },
  {
    messages: ['tempo-unimplemented'],
    line: 'rpc error: code = Unimplemented desc = unexpected HTTP status code received from server: 404 (Not Found); transport: received unexpected content-type "text/plain; charset=utf-8"',
  },
  {
    messages: ['fluentd-pattern-line'],
    line: '2020-12-22 11:23:21 +0000 [warn]: #0 pattern not matched: "2026-11-20T11:23:20.845119807Z stdout F GET /healthz 200"',
  },
  {
    messages: ['datadog-cluster-name'],
    line: 'Could not configure check orchestrator_pod: orchestrator check is configured but the cluster name is empty',
  },
  {
    messages: ['newrelic-agent-sink'],
    line: 'kubelet time="2023-06-05T08:01:46Z" level=warning msg="Error sending data to agent sink: Post \\"http://localhost:8003/v1/data\\": dial tcp [::1]:8003: connect: connection refused"',
  },
  {
    messages: ['amp-remote-write-denied'],
    line: 'server returned HTTP status 403 Forbidden: {"Message":"User: arn:aws:sts::111122223333:assumed-role/node/i-0abcdef1234567890 is not authorized to perform: aps:RemoteWrite on resource: arn:aws:aps:us-east-2:111122223333:workspace/ws-0123abcd"}',
  },
  {
    messages: ['prometheus-sending-alerts'],
    line: 'time=2026-11-20T09:23:38.530Z level=ERROR source=sendloop.go:239 msg="Error sending alerts" component=notifier alertmanager=http://10.0.2.15:9093/api/v2/alerts count=2 err="Post \\"http://10.0.2.15:9093/api/v2/alerts\\": dial tcp 10.0.2.15:9093: connect: connection refused"',
  },
  {
    messages: ['prometheus-sending-alert-old'],
    line: 'level=error ts=2021-03-25T09:49:23.538Z caller=notifier.go:527 component=notifier alertmanager=http://localhost:9093/api/v1/alerts count=2 msg="Error sending alert" err="Post \\"http://localhost:9093/api/v1/alerts\\": dial tcp [::1]:9093: connect: connection refused"',
  },
  {
    messages: ['alertmanager-starttls'],
    line: 'level=error component=dispatcher msg="Notify for alerts failed" num_alerts=1 err="email/email[0]: notify retry canceled after 7 attempts: \'require_tls\' is true (default) but \\"smtp.internal:25\\" does not advertise the STARTTLS extension"',
  },
  {
    messages: ['alertmanager-unused-receiver'],
    line: 'time=2025-08-28T02:30:22.282Z level=INFO source=main.go:437 msg="skipping creation of receiver not referenced by any route" component=configuration receiver=slack',
  },
  {
    messages: ['alertmanager-join'],
    line: 'level=warn ts=2019-10-31T17:05:42.619Z caller=cluster.go:228 component=cluster msg="failed to join cluster" err="3 errors occurred:\\n\\t* Failed to resolve alertmanager-main-0.alertmanager-operated.monitoring.svc:6783: lookup alertmanager-main-0.alertmanager-operated.monitoring.svc on 10.96.0.10:53: no such host"',
  },
  {
    messages: ['grafana-sidecar-reload'],
    line: 'POST request sent to http://localhost:3000/api/admin/provisioning/datasources/reload. Response: 403 Forbidden { "message": "Permission denied" }',
  },
  {
    messages: ['grafana-sidecar-reload-401'],
    line: 'POST request sent to http://localhost:3000/api/admin/provisioning/datasources/reload. Response: 401 Unauthorized {"message":"Unauthorized"}',
  },
  {
    messages: ['grafana-sidecar-reload-401'],
    line: 'Request sent to http://localhost:3000/api/admin/provisioning/dashboards/reload. Response: 401 Unauthorized {"message":"Invalid username or password"}',
  },
  {
    messages: ['grafana-sidecar-privileges'],
    line: '[2021-10-25 11:49:41] Error: insufficient privileges to create /var/lib/grafana/dashboards/fun. Skipping plex-exporter-dashboard.json.',
  },
  {
    messages: ['amp-query-403'],
    line: 'Caused by HTTPError: 403 Client Error: Forbidden for url: https://aps-workspaces.eu-west-2.amazonaws.com/workspaces/ws-0123abcd/api/v1/query',
  },
  {
    messages: ['prometheus-wal-replay'],
    line: 'time=2026-11-20T07:18:06.822Z level=INFO source=head.go:838 msg="Replaying WAL, this may take a while" component=tsdb',
  },
  {
    messages: ['prometheus-wal-replay-old'],
    line: 'level=info ts=2020-04-10T07:18:06.822Z caller=head.go:577 component=tsdb msg="replaying WAL, this may take awhile"',
  },
  {
    messages: ['prometheus-wal-segment'],
    line: 'time=2026-11-20T07:19:16.120Z level=INFO source=head.go:933 msg="WAL segment loaded" component=tsdb segment=1234 maxSegment=1300 duration=1.2s',
  },
  {
    messages: ['loki-request-timed-out'],
    line: 'request timed out, decrease the duration of the request or add more label matchers (prefer exact match over regex match) to reduce the amount of data processed',
  },
  {
    messages: ['loki-query-too-long'],
    line: 'the query time range exceeds the limit (query length: 2160h0m0s, limit: 721h0m0s)',
  },
  {
    messages: ['loki-max-series'],
    line: 'maximum number of series (500) reached for a single query; consider reducing query cardinality by adding more specific stream selectors, reducing the time range, or aggregating results with functions like sum(), count() or topk()',
  },
  {
    messages: ['loki-max-entries'],
    line: 'max entries limit per query exceeded, limit > max_entries_limit_per_query (10000 > 5000)',
  },
  {
    messages: ['loki-too-far-behind'],
    line: 'level=error component=client host=loki:3100 msg="final error sending batch" status=400 error="server returned HTTP status 400 Bad Request (400): entry with timestamp 2026-01-31 09:37:44 +0000 UTC ignored, reason: \'entry too far behind, entry timestamp is: 2026-01-31T09:37:44Z, oldest acceptable timestamp is: 2026-01-31T10:12:00Z\' for stream: {job="systemd-journal"},"',
  },
  {
    messages: ['loki-too-far-behind-old'],
    line: 'level=error ts=2022-01-31T10:15:26.10829847Z caller=client.go:360 component=client host=localhost:3100 msg="final error sending batch" status=400 error="server returned HTTP status 400 Bad Request (400): entry with timestamp 2022-01-31 09:37:44.230285 +0000 UTC ignored, reason: \'entry too far behind\' for stream: {host="porree", job="systemd-journal"},"',
  },
  {
    messages: ['loki-too-old'],
    line: 'server returned HTTP status 400 Bad Request (400): entry for stream \'{app="web", namespace="shop"}\' has timestamp too old: 2026-11-01T10:00:00Z, oldest acceptable timestamp is: 2026-11-21T10:15:26Z',
  },
  {
    messages: ['loki-bucket-region'],
    line: 'level=error ts=2022-10-12T21:06:28.774105533Z caller=cached_client.go:65 msg="failed to build cache" err="BucketRegionError: incorrect region, the bucket is not in \'eu-west-1\' region at endpoint \'\'\\n\\tstatus code: 301, request id: , host id: "',
  },
  {
    messages: ['loki-chunks-host'],
    line: 'RequestError: send request failed\\ncaused by: Delete "https://chunks.amazonaws.com/loki_cluster_seed.json": dial tcp: lookup chunks.amazonaws.com on 172.20.0.10:53: no such host',
  },
  {
    messages: ['loki-failed-services'],
    line: 'level=error ts=2022-12-12T10:11:12.130Z caller=log.go:103 msg="error running loki" err="failed services\\ngithub.com/grafana/loki/pkg/loki.(*Loki).Run\\n\\t/src/loki/pkg/loki/loki.go:446"',
  },
  {
    messages: ['loki-module-failed'],
    line: 'level=error ts=2022-12-12T10:11:11.120Z caller=loki.go:620 msg="module failed" module=ruler error="starting module ruler: invalid service state: Failed, expected: Running"',
  },
  {
    messages: ['otel-unknown-type'],
    line: 'Error: failed to get config: cannot unmarshal the configuration: 1 error(s) decoding: * error decoding \'exporters\': unknown type: "logging" for id: "logging" (valid values: [debug nop otlp otlphttp])',
  },
  {
    messages: ['otel-unknown-type'],
    line: '2026/11/20 08:11:21 collector server run finished with error: failed to get config: cannot unmarshal the configuration: decoding failed due to the following error(s): \'exporters\' unknown type: "awsxray" for id: "awsxray" (valid values: [otlp_http otlp debug nop])',
  },
  {
    messages: ['otel-not-configured'],
    line: 'Error: invalid configuration: service::pipelines::traces: references exporter "awsxray" which is not configured',
  },
  {
    messages: ['fluent-bit-increase-buffer'],
    line: '[2021/09/23 15:50:51] [ warn] [http_client] cannot increase buffer: current=4096 requested=36864 max=4096',
  },
  {
    messages: ['prom-adapter-relist'],
    line: 'E1221 09:50:35.850202       1 provider.go:206] unable to update list of all metrics: unable to fetch metrics for query "{__name__=~\\"^container_.*\\",container_name!=\\"POD\\",namespace!=\\"\\",pod_name!=\\"\\"}": Get http://prometheus.default.svc:9090/api/v1/series?match=x: dial tcp: lookup prometheus.default.svc on 10.100.0.10:53: no such host',
  },
  {
    messages: ['prom-adapter-relist'],
    line: 'E0816 16:24:38.211221       1 provider.go:281] unable to update list of all metrics: unable to fetch metrics for query "{namespace!=\\"\\",__name__!~\\"^container_.*\\"}": bad_response: invalid character \'<\' looking for beginning of value',
  },
  {
    messages: ['prom-adapter-no-match'],
    line: 'E0131 10:22:11.094609       1 provider.go:164] None of the results returned by when fetching metric services/tps_service_requests(namespaced) for "go-demo-7/go-demo-7" matched the resource name',
  },
  {
    messages: ['prom-adapter-no-cpu'],
    line: 'E0130 02:35:20.002006       1 provider.go:186] unable to fetch CPU metrics for pod gitlab-prod/saturn-admin-master-65dd6c86c5-ccmjt, skipping',
  },
  {
    messages: ['dynatrace-api-url'],
    line: 'Error from server (Forbidden): error when creating "dynakube.yaml": admission webhook "v1beta5.dynakube.webhook.dynatrace.com" denied the request: The DynaKube\'s specification is missing the API URL or still has the example value set.',
  },
  {
    messages: ['dynatrace-no-endpoints'],
    line: 'Error from server (InternalError): error when creating "dynakube.yaml": Internal error occurred: failed calling webhook "webhook.dynatrace.com": failed to call webhook: Post "https://dynatrace-webhook.dynatrace.svc:443/validate?timeout=10s": no endpoints available for service "dynatrace-webhook"',
  },
  {
    messages: ['dynatrace-no-instance'],
    line: 'Error creating: admission webhook "webhook.pod.dynatrace.com" denied the request: no DynaKube instance set for namespace: shop',
  },
  {
    messages: ['dynatrace-conflict'],
    line: 'admission webhook "v1beta5.dynakube.webhook.dynatrace.com" denied the request: The Dynakube specification conflicts with another Dynakube\'s OneAgent or Standalone-LogMonitoring. Only one Agent per node is supported. Use a nodeSelector to avoid this conflict. Conflicting DynaKubes: production',
  },
  {
    messages: ['otel-not-retryable'],
    line: '2024-12-20T08:28:14.673Z error exporterhelper/queue_sender.go:92 Exporting failed. Dropping data. {"kind": "exporter", "data_type": "logs", "name": "otlp/ksCloud", "error": "not retryable error: Permanent error: rpc error: code = Unknown desc = telemetry type is not supported", "dropped_items": 1}',
  },
  {
    messages: ['keda-missing-parameter'],
    line: 'KEDAScalerFailed: error parsing prometheus metadata: missing required parameter "serverAddress" in [triggerMetadata]',
  },
  {
    messages: ['eso-invalid-header'],
    line: 'RequestError: send request failed caused by: Post "https://secretsmanager.eu-west-1.amazonaws.com/": net/http: invalid header field value for "Authorization"',
  },
  {
    messages: ['eso-key-namespace'],
    line: 'unable to create session: invalid ClusterSecretStore: missing AWS AccessKeyID Namespace',
  },
  {
    messages: ['trivy-operator-image-not-found'],
    line: '{"level":"error","logger":"reconciler.scan job","msg":"Scan job container","container":"app","status.reason":"Error","status.message":"FATAL\timage scan error: scan error: unable to initialize a scanner: unable to initialize an image scanner: unable to find the specified image \"111122223333.dkr.ecr.eu-central-1.amazonaws.com/app:1\" in [\"docker\" \"containerd\" \"podman\" \"remote\"]: 4 errors occurred:"}',
  },
  {
    messages: ['ecr-not-authorized'],
    line: 'POST https://111122223333.dkr.ecr.us-east-2.amazonaws.com/v2/cs/aaa-svc/blobs/uploads/: unexpected status code 401 Unauthorized: Not Authorized',
  },
  {
    messages: ['opencost-prometheus-communication'],
    line: '2024-11-27T12:36:23.016990857Z ERR ComputeCostData: Parsing Error: Prometheus communication error: max(count_over_time(kube_pod_container_resource_requests{resource="memory", unit="byte", }[2m] ))',
  },
  {
    messages: ['newrelic-ksm-discovery'],
    line: 'time="2022-09-20T11:25:27Z" level=error msg="retrieving scraper data: retrieving ksm data: discovering KSM endpoints: timeout discovering endpoints"',
  },
  {
    messages: ['newrelic-agent-timeout'],
    line: 'time="2023-01-25T20:38:50Z" level=error msg="creating integration wrapper: applying option: timeout waiting for agent: probe timed out after 1m30s"',
  },
  {
    messages: ['otel-is-eks'],
    line: '2022-09-22T11:11:52.835Z warn internal/resourcedetection.go:141 failed to detect resource {"kind": "processor", "name": "resourcedetection", "error": "isEks() error retrieving auth configmap: failed to retrieve ConfigMap kube-system/aws-auth: configmaps \"aws-auth\" is forbidden: User \"system:serviceaccount:infra:splunk-otel\" cannot get resource \"configmaps\" in API group \"\" in the namespace \"kube-system\""}',
  },
  {
    messages: ['helm-no-repository-definition'],
    line: "Error: no repository definition for https://prometheus-community.github.io/helm-charts. Please add the missing repos via 'helm repo add'",
  },
  {
    messages: ['otel-filelog-no-files'],
    line: 'warn fileconsumer/file.go:61 finding files {"kind": "receiver", "name": "filelog", "data_type": "logs", "component": "fileconsumer", "error": "no files match the configured criteria"}',
  },
  {
    messages: ['logs-resolving-symlinks'],
    line: 'failed to try resolving symlinks in path "/var/log/pods/jenkins_myjenkins-0_ae1b18d0-8544-4243-92c4-c390a40946dd/jenkins/0.log": lstat /var/log/pods/jenkins_myjenkins-0_ae1b18d0-8544-4243-92c4-c390a40946dd/jenkins: no such file or directory',
  },
  {
    messages: ['eck-not-reached'],
    line: '{"log.level":"info","log.logger":"elasticsearch-controller","message":"Elasticsearch cannot be reached yet, re-queuing","service.version":"2.6.1","namespace":"elastic","es_name":"quickstart"}',
  },
  {
    messages: ['eck-association'],
    line: 'Warning  AssociationError  3m  kibana-controller  Association backend for elasticsearch is not configured',
  },
  {
    messages: ['gunicorn-worker-timeout'],
    line: '[2024-10-17 03:13:03 +0000] [70] [CRITICAL] WORKER TIMEOUT (pid:1376)',
  },
  {
    messages: ['gunicorn-sent-sigkill'],
    line: '[2024-11-05 09:26:00 +0000] [16] [ERROR] Worker (pid:17) was sent SIGKILL! Perhaps out of memory?',
  },
  {
    messages: ['gunicorn-terminated-signal'],
    line: '[2022-12-17 14:33:47 +0000] [1] [WARNING] Worker with pid 20 was terminated due to signal 9',
  },
  {
    messages: ['celery-signal-9'],
    line: "[2025-06-24 07:04:02,046: ERROR/MainProcess] Process 'ForkPoolWorker-25' pid:42 exited with 'signal 9 (SIGKILL)'",
  },
  {
    messages: ['java-heap-space'],
    line: 'Exception in thread "main" java.lang.OutOfMemoryError: Java heap space',
  },
  {
    messages: ['java-metaspace'],
    line: 'java.lang.OutOfMemoryError: Metaspace',
  },
  {
    messages: ['dotnet-out-of-memory'],
    line: "Unhandled exception. System.OutOfMemoryException: Exception of type 'System.OutOfMemoryException' was thrown.",
  },
  {
    messages: ['aspnet-antiforgery'],
    line: 'Microsoft.AspNetCore.Antiforgery.AntiforgeryValidationException: The antiforgery token could not be decrypted.',
  },
  {
    messages: ['aspnet-key-ring'],
    line: 'System.Security.Cryptography.CryptographicException: The key {72504f72-4162-4cf1-8ab7-7cb03fc6eb5d} was not found in the key ring. For more information go to https://aka.ms/aspnet/dataprotectionwarning',
  },
  {
    messages: ['php-fpm-max-children'],
    line: '[12-Apr-2019 18:55:47] WARNING: [pool www] server reached pm.max_children setting (5), consider raising it',
  },
  {
    messages: ['python-module-not-found'],
    line: "ModuleNotFoundError: No module named 'psycopg2'",
  },
  {
    messages: ['node-module-not-found'],
    line: "Error: Cannot find module '/app/dist/main.js'",
  },
  {
    messages: ['django-disallowed-host'],
    line: "Invalid HTTP_HOST header: '10.0.1.85:8000'. You may need to add '10.0.1.85' to ALLOWED_HOSTS.",
  },
  {
    messages: ['npm-eacces'],
    line: "npm ERR! Error: EACCES: permission denied, mkdir '/.npm'",
  },
  {
    messages: ['python-permission-error'],
    line: "PermissionError: [Errno 13] Permission denied: '/.cache'",
  },
  {
    messages: ['mkdir-volume-denied'],
    line: 'mkdir: cannot create directory ‘/bitnami/postgresql/data’: Permission denied',
  },
  {
    messages: ['go-mkdir-denied'],
    line: 'level=error ts=2021-05-06T20:07:23.034407503Z caller=log.go:149 msg="error running loki" err="mkdir /data/loki: permission denied"',
  },
  {
    messages: ['java-file-denied'],
    line: 'java.io.FileNotFoundException: /nexus-data/log/nexus.log (Permission denied)',
  },
  {
    messages: ['mysql-link-failure'],
    line: 'com.mysql.cj.jdbc.exceptions.CommunicationsException: Communications link failure',
  },
  {
    messages: ['mysql-lost-connection'],
    line: "OperationalError: (2013, 'Lost connection to MySQL server during query')",
  },
  {
    messages: ['pgjdbc-io-error'],
    line: 'org.postgresql.util.PSQLException: An I/O error occurred while sending to the backend.',
  },
  {
    messages: ['libpq-server-closed'],
    line: 'psycopg2.OperationalError: server closed the connection unexpectedly',
  },
  {
    messages: ['postgres-password'],
    line: '2022-04-30 12:15:37.534 GMT [195] FATAL:  password authentication failed for user "superset"',
  },
  {
    messages: ['mysql-access-denied'],
    line: "ERROR 1045 (28000): Access denied for user 'root'@'10.0.3.17' (using password: YES)",
  },
  {
    messages: ['postgres-pam'],
    line: 'connection to server at "172.31.15.204", port 5432 failed: FATAL:  PAM authentication failed for user "my_user"',
  },
  {
    messages: ['msk-failed-authentication'],
    line: 'ERROR o.apache.kafka.clients.NetworkClient - Connection to node -1 failed authentication due to: Access denied',
  },
  {
    messages: ['msk-sasl-denied'],
    line: 'org.apache.kafka.common.errors.SaslAuthenticationException: [d4c3dbd3-45c5-485c-b33f-2e962eb541ca]: Access denied',
  },
  {
    messages: ['msk-too-many-connects'],
    line: 'Connection to node 3 (b-3.example.com/10.0.0.3:9098) failed authentication due to: [446c81dc-9ab3-4d4b-b174-4ecd9baa406c]: Too many connects',
  },
  {
    messages: ['redis-crossslot'],
    line: "ReplyError: CROSSSLOT Keys in request don't hash to the same slot",
  },
  {
    messages: ['redis-noauth'],
    line: '(error) NOAUTH Authentication required.',
  },
  {
    messages: ['liquibase-lock'],
    line: 'liquibase.exception.LockException: Could not acquire change log lock.  Currently locked by ip-10-52-55-196.eu-west-1.compute.internal (10.52.55.196) since 3/12/26, 9:33 AM',
  },
  {
    messages: ['sdk-pool-timeout'],
    line: 'software.amazon.awssdk.core.exception.SdkClientException: Unable to execute HTTP request: Timeout waiting for connection from pool (SDK Attempt Count: 1)',
  },
  {
    messages: ['botocore-read-timeout'],
    line: 'botocore.exceptions.ReadTimeoutError: Read timeout on endpoint URL: "https://bucket.s3.eu-west-1.amazonaws.com/model.bin"',
  },
  {
    messages: ['aws-throttling-exception'],
    line: 'botocore.exceptions.ClientError: An error occurred (ThrottlingException) when calling the InvokeModel operation (reached max retries: 4): Too many requests',
  },
  {
    messages: ['barman-empty-archive'],
    line: 'ERROR: WAL archive check failed for server recoveredCluster: Expected empty archive',
  },
  {
    messages: ['cnpg-archiving-not-working'],
    line: '{"level":"info","ts":"2025-01-17T13:00:00.421095535Z","msg":"WAL archiving is not working","logging_pod":"my-db-2"}',
  },
  {
    messages: ['elasticsearch-flood-stage-block'],
    line: '[TOO_MANY_REQUESTS/12/disk usage exceeded flood-stage watermark, index has read-only-allow-delete block];',
  },
  {
    messages: ['elasticsearch-flood-stage'],
    line: 'flood stage disk watermark [95%] exceeded on [2E-4rEiRS1G_2_oztN_guA][2E-4rEi][/usr/share/elasticsearch/data/nodes/0] free: 952.1mb[1.4%], all indices on this node will marked read-only',
  },
  {
    messages: ['kafka-log-dirs-failed'],
    line: '2021-04-28 16:33:36,229 ERROR Shutdown broker because all log dirs in /var/lib/kafka/data-0/kafka-log0 have failed (kafka.log.LogManager) [LogDirFailureHandler]',
  },
  {
    messages: ['kafka-cluster-id'],
    line: "kafka.common.InconsistentClusterIdException: The Cluster ID WMaLMJ1tRcye8btbiILbiA doesn't match stored clusterId Some(uO7krksZQCS32Nsp3mwCUA) in meta.properties. The broker is trying to join the wrong cluster.",
  },
  {
    messages: ['kafka-invalid-cluster-id'],
    line: 'Invalid cluster.id in: /var/lib/kafka/data-0/kafka-log0/meta.properties',
  },
  {
    messages: ['rabbitmq-epmd-host'],
    line: 'ERROR: epmd error for host rabbitmq-test-server-0.rabbitmq-test-nodes.rabbitmq-test: timeout (timed out)',
  },
  {
    messages: ['rabbitmq-cookie'],
    line: '  * Authentication failed (rejected by the remote node), please check the Erlang cookie',
  },
  {
    messages: ['mongodb-agent-new-config'],
    line: "The Agent hasn't reported working on the new config yet, the last plan finished at 2023-05-29T08:55:10Z",
  },
  {
    messages: ['volcano-gang-unschedulable'],
    line: '1/1 tasks in gang unschedulable: pod group is not ready, 1 Pending, 1 minAvailable; Pending: 1 Unschedulable',
  },
  {
    messages: ['kueue-unused-quota'],
    line: "couldn't assign flavors to pod set main: insufficient unused quota for nvidia.com/gpu in flavor a10, 2 more needed",
  },
  {
    messages: ['dagster-failed-health-check'],
    line: 'Step my_dagster_step failed health check: Discovered failed Kubernetes job dagster-step-3199c71ccecc52488e2e22b7e04d9900 for step my_dagster_step.',
  },
  {
    messages: ['prefect-infrastructure-exit'],
    line: "Reported flow run 'c605bcd5-8048-4140-bea4-0d04f0a2af2c' as crashed: Flow run infrastructure exited with non-zero status code -1.",
  },
  {
    messages: ['prefect-never-started'],
    line: "Job 'affable-turaco-q2jpq': Pod never started.",
  },
  {
    messages: ['superset-secret-key'],
    line: '2024-07-12 17:50:44,313:ERROR:superset.initialization:Refusing to start due to insecure SECRET_KEY',
  },
  {
    messages: ['sonarqube-process-exit'],
    line: '2019.01.03 19:57:33 WARN  app[][o.s.a.p.AbstractProcessMonitor] Process exited with exit value [es]: 137',
  },
  {
    messages: ['n8n-port'],
    line: 'UnhandledPromiseRejectionWarning: Error: There was an error: Port should be >= 0 and < 65536.',
  },
  {
    messages: ['keycloak-failed-start'],
    line: '2023-12-20 06:49:58,130 ERROR [org.keycloak.quarkus.runtime.cli.ExecutionExceptionHandler] (main) ERROR: Failed to start server in (production) mode',
  },
  {
    messages: ['flink-no-resource'],
    line: 'org.apache.flink.runtime.jobmanager.scheduler.NoResourceAvailableException: Could not allocate all requires slots within timeout of 300000 ms.',
  },
  {
    messages: ['flink-no-resource'],
    line: 'Caused by: org.apache.flink.runtime.jobmanager.scheduler.NoResourceAvailableException: Could not acquire the minimum required resources.',
  },
  {
    messages: ['flink-heartbeat'],
    line: 'java.util.concurrent.TimeoutException: Heartbeat of TaskManager with id 172.18.0.3:33783-3e38f6 timed out.',
  },
  {
    messages: ['redis-master-invalid-argument'],
    line: '1:S 06 Sep 2021 10:54:36.198 # Unable to connect to MASTER: Invalid argument',
  },
  {
    messages: ['redis-fatal-config'],
    line: '*** FATAL CONFIG FILE ERROR (Redis 6.0.6) ***',
  },
  {
    messages: ['minio-drive-not-found'],
    line: 'Unable to use the drive https://saae-pool-0-1.saae-hl.minio-saae.svc.cluster.local:9000/export0: drive not found',
  },
  {
    messages: ['minio-minimum-drives'],
    line: 'Waiting for a minimum of 2 drives to come online (elapsed 3m7s)',
  },
  {
    messages: ['torch-c10d-store'],
    line: 'torch.distributed.elastic.rendezvous.api.RendezvousConnectionError: The connection to the C10d store has failed. See inner exception for details.',
  },
  {
    messages: ['torch-recv-zero-bytes'],
    line: 'recvValue failed on SocketImpl(fd=3, addr=[::ffff:10.0.1.5]:42612, remote=[job-node-0]:29500): failed to recv, got 0 bytes',
  },
  {
    messages: ['neuron-runtime-init'],
    line: 'RuntimeError: Neuron runtime cannot be initialized; cannot determine the number of available NeuronCores',
  },
  {
    messages: ['neuron-allocation-failure'],
    line: 'RuntimeError: nrt_tensor_allocate status=4 message="Allocation Failure"',
  },
  {
    messages: ['rails-server-pid'],
    line: 'A server is already running (pid: 1, file: /app/tmp/pids/server.pid).',
  },
  {
    messages: ['rails-server-pid-old'],
    line: 'A server is already running. Check /app/tmp/pids/server.pid.',
  },
  {
    messages: ['botocore-s3-access-denied'],
    line: 'botocore.exceptions.ClientError: An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  },
  {
    messages: ['botocore-s3-access-denied'],
    line: 'upload failed: ./report.csv to s3://shop-reports/report.csv An error occurred (AccessDenied) when calling the PutObject operation: Access Denied',
  },
  {
    messages: ['java-s3-access-denied'],
    line: 'software.amazon.awssdk.services.s3.model.S3Exception: Access Denied (Service: S3, Status Code: 403, Request ID: 5D7Y2K7X8GQ1, Extended Request ID: abc)',
  },
  {
    messages: ['iam-not-attachable'],
    line: 'AWS::IAM::Role/Role1: CREATE_FAILED – "Policy arn:aws:iam::aws:policy/AmazonEBSCSIDriverPolicy does not exist or is not attachable. (Service: AmazonIdentityManagement; Status Code: 404; Error Code: NoSuchEntity; Request ID: 1234; Proxy: null)"',
  },
  {
    messages: ['iam-not-attachable'],
    line: 'Error: attaching IAM Policy (arn:aws:iam::aws:policy/AmazonEFSCSIDriverPolicy) to IAM Role (efs-csi): operation error IAM: AttachRolePolicy, https response error StatusCode: 404, RequestID: 1a2b, NoSuchEntity: Policy arn:aws:iam::aws:policy/AmazonEFSCSIDriverPolicy does not exist or is not attachable.',
  },
  {
    messages: ['postgres-pam'],
    line: 'psql: error: connection to server at "my-db.abc123.eu-west-1.rds.amazonaws.com" (10.0.3.14), port 5432 failed: FATAL:  PAM authentication failed for user "app"',
  },
  {
    messages: ['postgres-pam'],
    line: 'FATAL: PAM authentication failed for user "orders_service" (SQLSTATE 28000)',
  },
  {
    messages: ['rds-iam-token-age'],
    line: '[ERROR] Failed to authenticate the connection request for user app because the token age is longer than 15 minutes. (Status Code: 400, Error Code:ExpiredToken)',
  },
  {
    messages: ['es-repository-not-accessible'],
    line: 'org.elasticsearch.repositories.RepositoryVerificationException: [snapshot-repository] path  is not accessible on master node',
  },
  {
    messages: ['eks-ng-label-prefix'],
    line: 'AWS::EKS::Nodegroup/ManagedNodeGroup: CREATE_FAILED – "Label cannot contain reserved prefixes [kubernetes.io/, k8s.io/, eks.amazonaws.com/]',
  },
  {
    messages: ['eks-ng-label-prefix'],
    line: 'Error: creating EKS Node Group (my-cluster:general): operation error EKS: CreateNodegroup, https response error StatusCode: 400, RequestID: 1f2e, InvalidParameterException: Label cannot contain reserved prefixes [kubernetes.io/, k8s.io/, eks.amazonaws.com/]',
  },
  {
    messages: ['eks-throughput-volume-type'],
    line: "Error: updating EKS Node Group (dev:jobs-2000000003) version: operation error EKS: UpdateNodegroupVersion, https response error StatusCode: 400, RequestID: 1a2b, InvalidRequestException: throughput cannot be specified with the volumeType of device '/dev/xvda'",
  },
  {
    messages: ['eks-nodegroup-not-active'],
    line: 'Waiting for API to be available; ResourceInUseException: Nodegroup cannot be updated as it is currently not in Active State { RespMetadata: { StatusCode: 409, RequestID: "9fccff8d-ced7-453b-80ae-bd9cdc3a1d87" }, ClusterName: "eks-tc1", Message_: "Nodegroup cannot be updated as it is currently not in Active State", NodegroupName: "my-node" }',
  },
  {
    messages: ['cdk-isolated-kubectl-subnet'],
    line: 'IsolatedKubectlSubnet: Isolated subnets cannot be used for kubectl private subnets. Isolated subnets have no internet access, which is required for the kubectl Lambda to reach the EKS API, STS, and other AWS service endpoints.',
  },
  {
    messages: ['cdk-function-not-active'],
    line: 'Received response status [FAILED] from custom resource. Message returned: AccessDeniedException: Resource is not in the state functionActive at Object.extractError (/var/runtime/node_modules/aws-sdk/lib/protocol/json.js:61:27)',
  },
  {
    messages: ['tf-addon-update-timeout'],
    line: "Error: error waiting for EKS Add-On (my-eks:coredns) update (c4a9871f-a603-3ff0-982d-b314692c00f0): timeout while waiting for state to become 'Successful' (last state: 'InProgress', timeout: 20m0s)",
  },
  {
    messages: ['lens-exec-command'],
    line: 'Error while adding cluster(s): User Exec command "aws" not found on host. Please ensure binary is found in PATH or use absolute path to binary in Kubeconfig',
  },
  {
    messages: ['eks-kms-create-grant'],
    line: 'Failed to initiate creation of a new EKS control plane: InvalidRequestException: User not authorized to perform kms:CreateGrant operation',
  },
  {
    messages: ['capa-encryption-disabled'],
    line: 'failed to reconcile control plane for AWSManagedControlPlane default/test-1: failed reconciling eks encryption config: failed to update the EKS control plane: disabling EKS encryption is not allowed after it has been enabled',
  },
  {
    messages: ['eks-ng-iam-throttling'],
    line: 'unexpected state CREATE_FAILED, wanted target ACTIVE. last error: IAMThrottling -- Amazon EKS was unable to create an IAM Instance Profile in your account.',
  },
  {
    messages: ['eksctl-no-output'],
    line: 'Error: getting iamserviceaccounts: no output "Role1" in stack "eksctl-my-cluster-addon-iamserviceaccount-kube-system-ebs-csi"',
  },
  {
    messages: ['buildkit-push-400'],
    line: 'error: failed to solve: failed commit on ref "manifest-sha256:ff94075293eb9d52c8fd46706ca2e5feac52b0090fd89edab862c3d753a08733": unexpected status: 400 Bad Request',
  },
  {
    messages: ['eks-already-desired'],
    line: 'InvalidParameterException: Cluster is already at the desired configuration with endpointPrivateAccess: true , endpointPublicAccess: true, and Public Endpoint Restrictions: [0.0.0.0/0]',
  },
  {
    messages: ['outposts-instance-type'],
    line: "The instance type 'm5.large' is not supported in Outpost 'arn:aws:outposts:eu-west-1:111122223333:outpost/op-0123456789abcdef0'.",
  },
  {
    messages: ['outposts-subnet'],
    line: 'Subnet subnet-0123456789abcdef0 is not part of any Outpost',
  },
  {
    messages: ['outposts-ssm'],
    line: 'ClusterUnreachable: Amazon EKS control plane instances are not reachable through SSM. Please verify your SSM and network configuration, and reference the EKS on Outposts troubleshooting documentation.',
  },
  {
    messages: ['batch-eks-namespace'],
    line: 'statusReason: "CLIENT_ERROR - Unable to validate Kubernetes Namespace"',
  },
  {
    messages: ['batch-eks-not-joined'],
    line: 'statusReason: "Your compute environment has been INVALIDATED and scaled down because none of the nodes joined the underlying Amazon EKS Cluster."',
  },
  {
    messages: ['batch-eks-version'],
    line: 'statusReason: "At least one imageKubernetesVersion in EC2Configuration is not supported."',
  },
  {
    messages: ['oauth2-proxy-no-session'],
    line: '[2026/10/05 08:31:11] [oauthproxy.go:1064] No valid authentication in request. Initiating login.',
  },
  {
    messages: ['oauth2-proxy-cookied-session'],
    line: '[2026/10/05 08:31:11] [stored_session.go:122] Error loading cookied session: cookie "_oauth2_proxy" not present, removing session',
  },
  {
    messages: ['oauth2-proxy-redirect-rejected'],
    line: '[2026/10/05 08:31:11] [validator.go:60] Rejecting invalid redirect "https://grafana.example.com/": domain / port not in whitelist',
  },
  {
    messages: ['nginx-auth-unexpected'],
    line: '2026/10/05 08:31:11 [error] 2915#2915: *18215608 auth request unexpected status: 404 while sending to client, client: 10.250.1.26, server: app.example.com, request: "GET / HTTP/2.0", host: "app.example.com"',
  },
  {
    messages: ['nginx-auth-unexpected'],
    line: '[error] 38#38: *1520 auth request unexpected status: 502 while sending to client, client: 10.0.1.7, server: grafana.example.com',
  },
  {
    messages: ['oauth2-proxy-csrf'],
    line: '403 Forbidden Login Failed: Unable to find a valid CSRF token. Please try again.',
  },
  {
    messages: ['oauth2-proxy-csrf-cookie'],
    line: "10.0.3.17 - 4f1c - - [2026/10/05 08:31:11] [AuthFailure] Invalid authentication via OAuth2: unable to obtain CSRF cookie: CSRF cookie with name '_oauth2_proxy_csrf' was not found (state=4bXw)",
  },
  {
    messages: ['oauth2-proxy-unauthorized'],
    line: '10.0.3.17 - 4f1c - jane@example.com [2026/10/05 08:31:11] [AuthFailure] Invalid authentication via OAuth2: unauthorized',
  },
  {
    messages: ['oauth2-proxy-unverified'],
    line: "[oauthproxy.go:934] Error creating session during OAuth2 callback: email in id_token (jane@example.com) isn't verified",
  },
  {
    messages: ['oauth2-proxy-no-email'],
    line: '[oauthproxy.go:934] Error creating session during OAuth2 callback: neither the id_token nor the profileURL set an email',
  },
  {
    messages: ['oauth2-proxy-redeem'],
    line: '[2026/10/05 08:31:11] [oauthproxy.go:928] Error redeeming code during OAuth2 callback: token exchange failed: oauth2: cannot fetch token: 401 Unauthorized',
  },
  {
    messages: ['oauth2-proxy-issuer-mismatch'],
    line: '[main.go:61] ERROR: Failed to initialise OAuth2 Proxy: error initialising provider: could not create provider data: error building OIDC ProviderVerifier: could not get verifier builder: error while discovery OIDC configuration: oidc: issuer did not match the issuer returned by provider, expected "https://login.example.com" got "https://login.example.com/"',
  },
  {
    messages: ['oauth2-proxy-cookie-secret'],
    line: 'invalid configuration: cookie_secret must be 16, 24, or 32 bytes to create an AES cipher, but is 45 bytes',
  },
  {
    messages: ['oauth2-proxy-multiple-cookies'],
    line: '[2026/10/05 08:31:11] [session_store.go:189] WARNING: Multiple cookies are required for this session as it exceeds the 4kb cookie limit. Please use server side session storage (eg. Redis) instead.',
  },
  {
    messages: ['browser-cors-header'],
    line: "Access to fetch at 'https://api.example.com/orders' from origin 'https://app.example.com' has been blocked by CORS policy: No 'Access-Control-Allow-Origin' header is present on the requested resource.",
  },
  {
    messages: ['browser-cors-redirect'],
    line: "Access to XMLHttpRequest at 'https://api.example.com/orders' from origin 'http://localhost:3000' has been blocked by CORS policy: Response to preflight request doesn't pass access control check: Redirect is not allowed for a preflight request.",
  },
  {
    messages: ['nginx-access-forbidden'],
    line: '2026/10/05 08:31:11 [error] 227#227: *11 access forbidden by rule, client: 10.0.12.7, server: app.example.com, request: "GET / HTTP/2.0", host: "app.example.com"',
  },
  {
    messages: ['nginx-limiting-requests'],
    line: '2026/10/05 08:31:11 [error] 41#41: *920 limiting requests, excess: 5.920 by zone "shop_my-app_rps", client: 10.0.1.12, server: app.example.com, request: "GET /api HTTP/2.0"',
  },
  {
    messages: ['envoy-gateway-no-address'],
    line: '  Message:               No addresses have been assigned to the Gateway\n  Reason:                AddressNotAssigned',
  },
  {
    messages: ['envoy-gateway-no-replicas'],
    line: '{"type":"Programmed","status":"False","reason":"NoResources","message":"Envoy replicas unavailable"}',
  },
  {
    messages: ['envoy-gateway-envoyproxy-class'],
    line: 'Invalid parametersRef: failed to find envoyproxy default/custom-proxy for GatewayClass eg: EnvoyProxy.gateway.envoyproxy.io "custom-proxy" not found',
  },
  {
    messages: ['envoy-gateway-envoyproxy-gateway'],
    line: 'failed to find envoyproxy shop/custom-proxy for Gateway web: EnvoyProxy.gateway.envoyproxy.io "custom-proxy" not found',
  },
  {
    messages: ['envoy-gateway-no-listener-allowed'],
    line: '    Message:               No listeners included by this parent ref allowed this attachment.',
  },
  {
    messages: ['envoy-gateway-no-listener-match'],
    line: '    Message:               No listeners match this parent ref\n    Reason:                NoMatchingParent',
  },
  {
    messages: ['envoy-gateway-reference-grant'],
    line: 'Failed to process route rule 0 backendRef 0: Backend ref to Service backend/api not permitted by any ReferenceGrant.',
  },
  {
    messages: ['envoy-gateway-secret-grant'],
    line: 'certificate refs 0: Certificate ref to secret certs/wildcard-tls not permitted by any ReferenceGrant.',
  },
  {
    messages: ['envoy-gateway-external-name'],
    line: 'Failed to process route rule 0 backendRef 0: Service shop/legacy is of type ExternalName, which is not supported as a backend; use an Envoy Gateway Backend resource with an FQDN endpoint instead.',
  },
  {
    messages: ['envoy-gateway-backend-disabled'],
    line: 'Failed to process route rule 0 backendRef 0: Backend is disabled in Envoy Gateway configuration.',
  },
  {
    messages: ['envoy-cert-verify-failed'],
    line: 'upstream connect error or disconnect/reset before headers. reset reason: remote connection failure, transport failure reason: TLS_error:|268435581:SSL routines:OPENSSL_internal:CERTIFICATE_VERIFY_FAILED:TLS_error_end',
  },
  {
    messages: ['contour-orphaned'],
    line: 'shop  web   orphaned  this HTTPProxy is not part of a delegation chain from a root HTTPProxy',
  },
  {
    messages: ['contour-duplicate-fqdn'],
    line: 'fqdn "shop.example.com" is used in multiple HTTPProxies: shop/web, shop2/web',
  },
  {
    messages: ['contour-delegation-not-permitted'],
    line: 'Spec.VirtualHost.TLS Secret "certs/wildcard" certificate delegation not permitted',
  },
  {
    messages: ['contour-secret-invalid'],
    line: 'Spec.VirtualHost.TLS Secret "web-tls" is invalid: Secret not found',
  },
  {
    messages: ['contour-service-unresolved'],
    line: 'Spec.Routes unresolved service reference: service "shop/web" not found',
  },
  {
    messages: ['apisix-failed-to-sync'],
    line: '2026-10-05T08:31:11.412Z ERROR provider.client failed to sync 1 configs: GatewayProxy/ingress-apisix/apisix-config',
  },
  {
    messages: ['apisix-synced-failed'],
    line: '  Warning  ResourceSyncAborted  16s (x13 over 10m)    ApisixIngress  ApisixIngress synced failed, with error: not found',
  },
  {
    messages: ['apisix-no-route'],
    line: '{"error_msg":"404 Route Not Found"}',
  },
  {
    messages: ['gloo-upstream-not-found'],
    line: 'reason: "1 error occurred:\\n\\t* route_config.invalid route: list did not find upstream gloo-system.default-orders-8080\\n"',
  },
  {
    messages: ['gloo-out-of-sync'],
    line: 'Gloo has detected that the data plane is out of sync. The following types of resources have not been accepted: [{resource="type.googleapis.com/envoy.config.route.v3.RouteConfiguration"}]. Gloo will not be able to process any other configuration updates until these errors are resolved.',
  },
  {
    messages: ['haproxy-no-server'],
    line: '503 Service Unavailable No server is available to handle this request.',
  },
  {
    messages: ['cloudfront-cannot-connect'],
    line: "502 ERROR The request could not be satisfied. CloudFront wasn't able to connect to the origin. We can't connect to the server for this app or website at this time.",
  },
  {
    messages: ['apigw-integration-uri'],
    line: 'Error: creating API Gateway v2 Integration: operation error ApiGatewayV2: CreateIntegration, https response error StatusCode: 400, RequestID: d4639c52-1a73-491d-bad7-204af3dcfe47, BadRequestException: For VpcLink VPC_LINK, integration uri should be a valid ELB listener ARN or a valid Cloud Map service ARN.',
  },
  {
    messages: ['traefik-client-closed'],
    line: 'time="2026-10-05T08:31:11Z" level=debug msg="\'499 Client Closed Request\' caused by: context canceled"',
  },
  {
    messages: ['traefik-gateway-timeout'],
    line: 'time="2026-10-05T08:31:11Z" level=debug msg="\'504 Gateway Timeout\' caused by: dial tcp 10.0.3.41:8888: i/o timeout"',
  },
  {
    messages: ['kong-no-route'],
    line: '{"message":"no Route matched with those values","request_id":"5a7e6b3c"}',
  },
  {
    messages: ['kong-ring-balancer'],
    line: '{"message":"failure to get a peer from the ring-balancer"}',
  },
  {
    messages: ['kong-invalid-response'],
    line: '{"message":"An invalid response was received from the upstream server","request_id":"5a7e6b3c"}',
  },
  {
    messages: ['kong-upstream-timeout'],
    line: '{"message":"The upstream server is timing out"}',
  },
  {
    messages: ['linkerd-failed-to-connect'],
    line: '[     0.005368s]  WARN ThreadId(01) watch{port=9997}:controller{addr=localhost:8090}:endpoint{addr=127.0.0.1:8090}: linkerd_reconnect: Failed to connect error=endpoint 127.0.0.1:8090: Connection refused (os error 111) error.sources=[Connection refused (os error 111)]',
  },
  {
    messages: ['linkerd-obtain-identity'],
    line: '[   10.004731s] ERROR ThreadId(02) identity: linkerd_proxy_identity_client::certify: Failed to obtain identity error=status: Unknown, message: "controller linkerd-identity-headless.linkerd.svc.cluster.local:8080: service in fail-fast"',
  },
  {
    messages: ['linkerd-certify-identity'],
    line: '[  2720.454496451s] ERROR daemon:identity: linkerd2_proxy_identity::certify: Failed to certify identity: grpc-status: Unknown, grpc-message: "the request could not be dispatched in a timely fashion"',
  },
  {
    messages: ['linkerd-csr'],
    line: 'time="2026-10-05T21:12:23Z" level=error msg="could not process CSR because of CA cert validation failure: x509: certificate has expired or is not yet valid: current time 2026-10-05T21:12:23Z is after 2026-10-04T09:00:00Z - CSR Identity : default.shop.serviceaccount.identity.linkerd.cluster.local"',
  },
  {
    messages: ['linkerd-not-valid-before'],
    line: '    issuer certificate is not valid before: 2026-10-06T03:47:52Z',
  },
  {
    messages: ['linkerd-continue-after-timeout'],
    line: '[    31.204s]  INFO ThreadId(01) outbound:accept{client.addr=10.0.3.17:40122}: linkerd_app_outbound::protocol: Continuing after timeout: 10s',
  },
  {
    messages: ['linkerd-unauthorized-request'],
    line: '[   418.77s]  INFO ThreadId(01) inbound:server{port=8080}:rescue{client.addr=10.0.3.17:40122}: linkerd_app_core::errors::respond: HTTP/1.1 request failed error=unauthorized request on route',
  },
  {
    messages: ['mysql-initial-packet'],
    line: "ERROR 2013 (HY000): Lost connection to MySQL server at 'reading initial communication packet', system error: 0",
  },
  {
    messages: ['envoy-certificate-expired'],
    line: 'upstream connect error or disconnect/reset before headers. reset reason: connection failure, transport failure reason: TLS error: 268436501:SSL routines:OPENSSL_internal:SSLV3_ALERT_CERTIFICATE_EXPIRED',
  },
  {
    messages: ['istio-gateway-addresses', 'istio-address-pending'],
    line: 'Assigned to service(s) tcp-gateway-istio.istio-ingress.svc.cluster.local:25, but failed to assign to all requested addresses: address pending for hostname "tcp-gateway-istio.istio-ingress.svc.cluster.local"',
  },
  {
    messages: ['istio-gateway-no-address'],
    line: 'Failed to assign to any requested addresses: no instances found for hostname "web-istio.istio-ingress.svc.cluster.local"',
  },
  {
    messages: ['cm-register-account'],
    line: '    Message:               Failed to register ACME account: Get "https://acme-v02.api.letsencrypt.org/directory": dial tcp: lookup acme-v02.api.letsencrypt.org: i/o timeout',
  },
  {
    messages: ['cm-verify-account'],
    line: 'Warning  ErrVerifyACMEAccount  5s  cert-manager-clusterissuers  Failed to verify ACME account: error reading private key',
  },
  {
    messages: ['cm-skipped-listener'],
    line: 'Warning BadConfig Skipped a listener block: spec.listeners[1].hostname: Required value: the hostname cannot be empty',
  },
  {
    messages: ['edns-sync-deadline'],
    line: 'time="2026-10-05T14:53:28Z" level=fatal msg="failed to sync *v1.Pod: context deadline exceeded"',
  },
  {
    messages: ['nginx-no-client-certificate'],
    line: '400 Bad Request No required SSL certificate was sent nginx',
  },
  {
    messages: ['nginx-client-certificate-error'],
    line: '2026/10/05 08:31:11 [info] 33#33: *120 client SSL certificate verify error: (21:unable to verify the first certificate) while reading client request headers, client: 10.0.3.17, server: shop.example.com',
  },
  {
    messages: ['f5-nginx-hosts-taken'],
    line: '  Warning  Rejected  66s   nginx-ingress-controller  All hosts are taken by other resources',
  },
  {
    messages: ['f5-nginx-host-taken'],
    line: '  Warning  Rejected  12s   nginx-ingress-controller  Host is taken by another resource',
  },
  {
    messages: ['nginx-conflicting-server-name'],
    line: '2026/10/05 08:31:11 [warn] 35#35: conflicting server name "api.dev.example.com" on 0.0.0.0:80, ignored',
  },
  {
    messages: ['gitlab-wait-schema'],
    line: 'Checking database connection and schema version',
  },
  {
    messages: ['gitlab-schema-versions'],
    line: 'Database Schema - current: 20200519171058, codebase: 20200526120714',
  },
  {
    messages: ['metabase-migration-lock'],
    line: 'Jan 11 03:53:18 PM WARN metabase.util :: auto-retry metabase.db.liquibase$wait_for_migration_lock_to_be_cleared$fn__20958@4df6d39c: Database has migration lock; cannot run migrations. You can force-release these locks by running `java -jar metabase.jar migrate release-locks`.',
  },
  {
    messages: ['snuba-unknown-topic'],
    line: '2020-11-29 19:05:18,527 Caught ConsumerError(\'KafkaError{code=UNKNOWN_TOPIC_OR_PART,val=3,str="Subscribed topic not available: events: Broker: Unknown topic or partition"}\'), shutting down...',
  },
  {
    messages: ['airbyte-upgrade-order'],
    line: 'Cannot upgrade from version 0.26.4-alpha to version 0.40.30 directly. First you must upgrade to version 0.32.0-alpha. After that upgrade is complete, you may upgrade to version 0.40.30.',
  },
  {
    messages: ['airbyte-protocol-range'],
    line: 'java.lang.RuntimeException: Aborting bootloader to avoid breaking existing connection after an upgrade. Please address airbyte protocol version support issues in the connectors before retrying.',
  },
  {
    messages: ['mongodb-server-selection'],
    line: 'MongoServerSelectionError: Server selection timed out after 30000 ms',
  },
  {
    messages: ['cassandra-mkdirs'],
    line: 'ERROR [main] 2021-11-25 08:12:44,101 CassandraDaemon.java:803 - Failed to mkdirs /opt/cassandra/data/data; unable to start server',
  },
  {
    messages: ['eck-cannot-restart'],
    line: '{"log.level":"info","@timestamp":"2025-05-13T10:12:01.101Z","log.logger":"elasticsearch-controller","message":"Cannot restart some nodes for upgrade at this time","namespace":"elastic","es_name":"my-es","failed_predicates":{"require_started_replica":["my-es-es-data-1"]}}',
  },
  {
    messages: ['redis-loading'],
    line: 'redis.exceptions.BusyLoadingError: LOADING Redis is loading the dataset in memory',
  },
  {
    messages: ['elasticsearch-not-recovered'],
    line: 'org.opensearch.cluster.block.ClusterBlockException: blocked by: [SERVICE_UNAVAILABLE/1/state not recovered / initialized];',
  },
  {
    messages: ['librdkafka-transport'],
    line: '% ERROR: Failed to acquire metadata: Local: Broker transport failure',
  },
  {
    messages: ['vpa-short-lived'],
    line: 'I1102 12:30:08.101 1 update_priority_calculator.go:133] "Not updating a short-lived pod, request within recommended range" pod="default/php-apache-5bdbb8dbf8-m8qvv"',
  },
  {
    messages: ['vpa-diff-low'],
    line: 'I1102 12:30:08.101 1 update_priority_calculator.go:139] "Not updating pod, resource diff too low" pod="default/php-apache-5bdbb8dbf8-m8qvv"',
  },
  {
    messages: ['otel-sidecar-none'],
    line: '{"level":"ERROR","message":"failed to reconcile","error":"no OpenTelemetry Collector instances available"}',
  },
  {
    messages: ['otel-sidecar-several'],
    line: '"error":"multiple OpenTelemetry Collector instances available, cannot determine which one to select"',
  },
  {
    messages: ['otel-sidecar-select'],
    line: "failed to select an OpenTelemetry Collector instance for this pod's sidecar",
  },
  {
    messages: ['flagger-halt'],
    line: 'Warning  Synced  15m (x42 over 2d15h)  flagger  Halt advancement no values found for kuma metric request-success-rate probably podinfo.test is not receiving traffic: running query failed: no values found',
  },
  {
    messages: ['flagger-rollback'],
    line: 'Warning  Synced  2m  flagger  Rolling back canary-test.test failed checks threshold reached 10',
  },
  {
    messages: ['bedrock-no-model-access'],
    line: "botocore.errorfactory.AccessDeniedException: An error occurred (AccessDeniedException) when calling the InvokeModel operation: You don't have access to the model with the specified model ID.",
  },
  {
    messages: ['bedrock-no-model-access'],
    line: "Error generating response: An error occurred (AccessDeniedException) when calling the Converse operation: You don't have access to the model with the specified model ID.",
  },
  {
    messages: ['bedrock-marketplace'],
    line: 'litellm.APIConnectionError: BedrockException - {"message":"Model access is denied due to IAM user or service role is not authorized to perform the required AWS Marketplace actions (aws-marketplace:ViewSubscriptions, aws-marketplace:Subscribe) to enable access to this model. Refer to the Amazon Bedrock documentation for further details."}',
  },
  {
    messages: ['bedrock-on-demand'],
    line: 'botocore.errorfactory.ValidationException: An error occurred (ValidationException) when calling the InvokeModelWithResponseStream operation: Invocation of model ID anthropic.claude-3-5-sonnet-20241022-v2:0 with on-demand throughput isn’t supported. Retry your request with the ID or ARN of an inference profile that contains this model.',
  },
  {
    messages: ['sqs-queue-missing'],
    line: 'Aws::SQS::Errors::NonExistentQueue The specified queue does not exist or you do not have access to it.',
  },
  {
    messages: ['sqs-resource-denied'],
    line: 'error: uncaughtException: SQS receive message failed: Access to the resource https://sqs.eu-central-1.amazonaws.com/ is denied.',
  },
  {
    messages: ['opensearch-anonymous'],
    line: 'unexpected error error_class=Elasticsearch::Transport::Transport::Errors::Forbidden error="[403] {\\"Message\\":\\"User: anonymous is not authorized to perform: es:ESHttpGet\\"}"',
  },
  {
    messages: ['opensearch-no-permissions'],
    line: '"reason": "no permissions for [indices:data/read/search] and User [name=limited-user, roles=[], requestedTenant=null]"',
  },
  {
    messages: ['kcl-no-lease'],
    line: "software.amazon.kinesis.exceptions.ShutdownException: Can't update checkpoint - instance doesn't hold the lease for this shard",
  },
  {
    messages: ['glue-get-schema-denied'],
    line: 'Caused by: software.amazon.awssdk.services.glue.model.AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/eks-node/i-0123456789abcdef0 is not authorized to perform: glue:GetSchemaByDefinition on resource: arn:aws:glue:ap-southeast-2:111122223333:registry/my-registry because no identity-based policy allows the glue:GetSchemaByDefinition action',
  },
  {
    messages: ['kserve-no-model'],
    line: 'RuntimeError: Failed to fetch model. No model found in models/mnist.',
  },
  {
    messages: ['triton-stub-unhealthy'],
    line: 'E1210 07:31:12.123456 1 python.cc:970] Stub process is unhealthy and it will be restarted.',
  },
  { messages: ['triton-stub-not-healthy'], line: '{"error":"Stub process is not healthy."}' },
  {
    messages: ['triton-shm-initialize'],
    line: "Unable to initialize shared memory key 'triton_python_backend_shm_region_2' to requested size (1048576 bytes). If you are running Triton inside docker, use '--shm-size' flag to control the shared memory region size. Each Python backend model instance requires at least 1 MB of shared memory. Error: No space left on device",
  },
  {
    messages: ['triton-shm-increase'],
    line: "Failed to increase the shared memory pool size to 67108960 bytes. If you are running Triton inside docker, use '--shm-size' flag to control the shared memory region size. Error: No space left on device",
  },
  {
    messages: ['torch-cuda-oom'],
    line: 'torch.cuda.OutOfMemoryError: CUDA out of memory. Tried to allocate 60.00 MiB (GPU 0; 31.74 GiB total capacity; 30.31 GiB already allocated; 8.38 MiB free; 31.34 GiB reserved in total by PyTorch)',
  },
  {
    messages: ['nccl-watchdog'],
    line: '[rank1]:[E1119 15:43:36.162898839 ProcessGroupNCCL.cpp:616] [Rank 1] Watchdog caught collective operation timeout: WorkNCCL(SeqNum=58, OpType=BROADCAST, NumelIn=2112, NumelOut=2112, Timeout(ms)=600000) ran for 600076 milliseconds before timing out.',
  },
  {
    messages: ['neuron-read-driver'],
    line: '2022-Apr-02 18:19:58.0646    28:28    ERROR   NRT:nrt_init                                Unable to read compatible Driver version.',
  },
  {
    messages: ['neuron-determine-driver'],
    line: '2021-Aug-11 18:38:27.0917 13713:13713 ERROR   NRT:nrt_init      Unable to determine Neuron Driver version. Please check aws-neuron-dkms package is installed.',
  },
  {
    messages: ['neuron-driver-too-old'],
    line: '2021-Aug-11 19:18:21.0661 24616:24616 ERROR   NRT:nrt_init      This runtime requires Neuron Driver version 2.0 or greater. Please upgrade aws-neuron-dkms package.',
  },
  {
    messages: ['neuron-could-not-open'],
    line: '2024-May-21 16:08:34.244955 58100:58100 ERROR  TDRV:tdrv_init_mla_phase1                    Could not open the nd3',
  },
  {
    messages: ['ioredis-slots-cache'],
    line: '[ioredis] Unhandled error event: ClusterAllFailedError: Failed to refresh slots cache.',
  },
  {
    messages: ['prisma-failed-migrations'],
    line: 'migrate found failed migrations in the target database, new migrations will not be applied. Read more about how to resolve migration issues in a production database: https://pris.ly/d/migrate-resolve',
  },
  {
    messages: ['golang-migrate-dirty'],
    line: 'error: Dirty database version 12. Fix and force version.',
  },
  {
    messages: ['golang-migrate-no-migration'],
    line: 'no migration found for version 26: read down for version 26 .: file does not exist',
  },
  {
    messages: ['sdk-java-invalid-host'],
    line: 'Caused by: com.amazonaws.SdkClientException: The full URI (http://169.254.170.23/v1/credentials) contained withing environment variable AWS_CONTAINER_CREDENTIALS_FULL_URI has an invalid host. Host can only be one of [localhost, 127.0.0.1]',
  },
  {
    messages: ['sdk-js-container-hostname'],
    line: 'CredentialsProviderError: 169.254.170.23 is not a valid container metadata service hostname',
  },
  {
    messages: ['kube-bench-no-targets'],
    line: 'error validating targets: No targets configured for eks-1.0',
  },
  {
    messages: ['ray-no-node-type'],
    line: "2024-03-22 08:39:58,179\tWARNING resource_demand_scheduler.py:782 -- The autoscaler could not find a node type to satisfy the request: [{'CPU': 1.0, 'neuron_cores': 1.0}]",
  },
  {
    messages: ['flyway-failed-migration'],
    line: 'Validate failed: Migrations have failed validation. Detected failed migration to version 42 (add orders index).',
  },
  {
    messages: ['flyway-not-resolved'],
    line: 'org.flywaydb.core.api.exception.FlywayValidateException: Validate failed: Migrations have failed validation. Detected applied migration not resolved locally: 43.',
  },
  {
    messages: ['flyway-non-empty'],
    line: 'org.flywaydb.core.api.FlywayException: Found non-empty schema(s) "public" but no schema history table. Use baseline() or set baselineOnMigrate to true to initialize the schema history table.',
  },
  {
    messages: ['alembic-revision'],
    line: "alembic.util.exc.CommandError: Can't locate revision identified by 'ae1027a6acf'",
  },
  {
    messages: ['rails-concurrent-migration'],
    line: 'ActiveRecord::ConcurrentMigrationError: Cannot run migrations because another migration process is currently running.',
  },
  {
    messages: ['rails-pending-migrations'],
    line: 'ActiveRecord::PendingMigrationError: Migrations are pending. To resolve this issue, run: bin/rails db:migrate RAILS_ENV=production',
  },
  {
    messages: ['argocd-live-state-cluster'],
    line: 'Failed to load live state: failed to get cluster info for "https://ABCDEF0123456789ABCDEF0123456789.gr7.eu-west-1.eks.amazonaws.com": error synchronizing cache state : failed to get server version: failed to get server version: Get "https://ABCDEF0123456789ABCDEF0123456789.gr7.eu-west-1.eks.amazonaws.com/version?timeout=32s": dial tcp 10.20.31.42:443: i/o timeout',
  },
  {
    messages: ['eksctl-no-output-vpc'],
    line: 'Error: no output "VPC" in stack "eksctl-prod-1-cluster-addon-iamserviceaccount-kube-system-aws-load-balancer-controller-prod-1-cluster"',
  },
  {
    messages: ['eksctl-no-output-vpc'],
    line: 'Error: getting VPC configuration for cluster "test-all-in-one-cluster": no output "VPC" in stack "eksctl-test-all-in-one-cluster-nodegroup-test-all-in-one-cluster"',
  },
  {
    messages: ['eksctl-no-output-security-group'],
    line: 'Error: no output "SecurityGroup" in stack "eksctl-shop-addon-iamserviceaccount-kube-system-autoscaler-shop-cluster"',
  },
  {
    messages: ['eksctl-waiter-canceled', 'eksctl-updating-nodegroup-stack'],
    line: 'Error: error updating nodegroup stack: waiting for CloudFormation stack "eksctl-shop-nodegroup-general": RequestCanceled: waiter context canceled',
  },
  {
    messages: ['eksctl-updating-nodegroup-stack', 'eksctl-waiter-failure'],
    line: 'Error: error updating nodegroup stack: waiter state transitioned to Failure',
  },
  {
    messages: ['cdk-function-not-found'],
    line: '    "404: Function not found: arn:aws:lambda:eu-west-3:111122223333:function:shop-staging-awscdkawse-Handler886CB40B-91z1p9AyCkrk": 9',
  },
  {
    messages: ['cdk-function-not-found', 'cdk-rollback-failed', 'cdk-waiter-timeout'],
    line: 'Received response status [FAILED] from custom resource. Message returned: TimeoutError: { "state": "TIMEOUT", "observedResponses": { "404: Function not found: arn:aws:lambda:eu-west-1:111122223333:function:Shop-Handler886CB40B-9fA3x": 9 }, "reason": "Waiter has timed out" }',
  },
  {
    messages: ['efs-access-denied-mount'],
    line: '2026-03-04 14:43:20,952 - ERROR - Failed to mount fs-0123456789abcdef0.efs.us-east-1.amazonaws.com at /var/lib/kubelet/pods/f91bf3bc-95d0-4e52-a1ed-7e351d6ad6f4/volumes/kubernetes.io~csi/efs-pv/mount: returncode=32, stderr="mount.nfs4: access denied by server while mounting 127.0.0.1:/"',
  },
  {
    messages: ['pia-token-bearer', 'pia-token-parse'],
    line: '{"client-addr":":","cluster-name":"shop","level":"error","msg":"Error fetching credentials: Service account token cannot be parsed: token is malformed: could not base64 decode header: illegal base64 data at input byte 6","time":"2026-10-23T14:16:38Z"}',
  },
  {
    messages: ['pia-token-segments', 'pia-token-parse'],
    line: '{"level":"error","msg":"Error fetching credentials: Service account token cannot be parsed: token is malformed: token contains an invalid number of segments"}',
  },
  {
    messages: ['velero-snapshot-wait'],
    line: 'time="2026-10-18T07:18:34Z" level=error msg="Failed to wait for VolumeSnapshot shop/velero-data-db-0-x7k2p to become ReadyToUse within timeout 10m0s: context deadline exceeded" backup=velero/shop-daily',
  },
  {
    messages: ['velero-snapshot-timed-out'],
    line: 'time="2026-10-18T07:18:34Z" level=error msg="Timed out awaiting reconciliation of volumesnapshot shop/velero-data-db-0-x7k2p" backup=velero/shop-daily',
  },
  {
    messages: ['velero-async-timed-out'],
    line: 'Error:  Asynchronous action timed out',
  },
  {
    messages: ['kps-tls-secret-unmounted', 'kubelet-unable-to-attach-or-mount'],
    line: '33m (x267 over 44h)      Warning   FailedMount        Pod/kube-prometheus-stack-operator-6f4f8975fb-vvxtg    Unable to attach or mount volumes: unmounted volumes=[tls-secret], unattached volumes=[kube-api-access-tck4q tls-secret]: timed out waiting for the condition',
  },
  {
    messages: ['kps-tls-secret-not-found'],
    line: 'Warning  FailedMount  2m (x12 over 10m)  kubelet  MountVolume.SetUp failed for volume "tls-secret" : secret "prometheus-kube-prometheus-admission" not found',
  },
  {
    messages: ['kps-certgen-secret'],
    line: '{"err":"secrets \\"kube-prometheus-stack-admission\\" is forbidden: User \\"system:serviceaccount:monitoring:kube-prometheus-stack-admission\\" cannot get resource \\"secrets\\" in API group \\"\\" in the namespace \\"argocd\\"","level":"fatal","msg":"error getting secret"}',
  },
  {
    messages: ['kps-certgen-get-secret'],
    line: '{"time":"2026-10-02T09:14:51.204Z","level":"ERROR","source":{"function":"github.com/jkroepke/kube-webhook-certgen/cmd.Execute","file":"cmd/root.go","line":47},"msg":"failed to get secret: error getting secret: secrets \\"monitoring-kube-prometheus-admission\\" is forbidden: User \\"system:serviceaccount:monitoring:monitoring-kube-prometheus-admission\\" cannot get resource \\"secrets\\" in API group \\"\\" in the namespace \\"argocd\\""}',
  },
  {
    messages: ['asm-kms-not-allowed', 'eso-get-secret-data'],
    line: 'could not get secret data from provider: key "shop/db" from ExternalSecret "orders-db": AccessDeniedException: Access to KMS is not allowed\n	status code: 400, request id: 6b1c',
  },
  {
    messages: ['asm-kms-not-allowed'],
    line: 'An error occurred (AccessDeniedException) when calling the GetSecretValue operation: Access to KMS is not allowed',
  },
  {
    messages: ['fluent-bit-oom'],
    line: 'Memory cgroup out of memory: Killed process 1360652 (flb-pipeline) total-vm:1307336kB, anon-rss:259736kB, file-rss:19648kB, shmem-rss:0kB, UID:0 pgtables:1104kB oom_score_adj:996',
  },
  {
    messages: ['cilium-agent-unreachable', 'cilium-sock'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "c6f7": plugin type="cilium-cni" name="cilium" failed (add): unable to connect to Cilium agent: failed to create cilium agent client after 30.000000 seconds timeout: Get "http://localhost/v1/config": dial unix /var/run/cilium/cilium.sock: connect: no such file or directory',
  },
  {
    messages: ['cilium-sock'],
    line: 'Readiness probe failed: Get http:///var/run/cilium/cilium.sock/v1/healthz: dial unix /var/run/cilium/cilium.sock: connect: no such file or directory',
  },
  {
    messages: ['cilium-client-timeout'],
    line: 'networkPlugin cni failed to set up pod "web-2kf2z_prod" network: Unable to create endpoint: Cilium API client timeout exceeded',
  },
  {
    messages: ['cilium-allocator-full'],
    line: '        error: allocator full',
  },
  {
    messages: ['cilium-podcidrs'],
    line: '{"error":"failed to allocate ipv4 address for node \\"ip-10-0-1-23\\" from pool \\"default\\": pool empty","level":"warning","msg":"Failed to allocate PodCIDRs to node","subsys":"ipam-allocator-multi-pool"}',
  },
  {
    messages: ['cilium-chaining-config'],
    line: 'level=info msg="Failed to write CNI config file (will retry): failed to render CNI configuration file: could not find existing CNI config for chaining no matching CNI configurations found (will retry)" subsys=cni-config',
  },
  {
    messages: ['cilium-policy-denied'],
    line: 'xx drop (Policy denied) flow 0x0 to endpoint 0, ifindex 12, file bpf_lxc.c:1312, , identity 42150->16777304: 10.0.8.223:51234 -> 52.219.1.2:443 tcp SYN',
  },
  {
    messages: ['cilium-bpf-load'],
    line: 'level=warning msg="JoinEP: Failed to load program" containerID=d0113b584c endpointID=58 error="Failed to load prog with tc: exit status 1" subsys=datapath-loader',
  },
  {
    messages: ['cilium-regeneration'],
    line: 'controller endpoint-3020-regeneration-recovery is failing since 3m16s (111x): regeneration recovery failed',
  },
  {
    messages: ['cilium-bpf-compile'],
    line: 'failed to compile template program: Failed to compile bpf_lxc.c: exit status 1',
  },
  {
    messages: ['calico-cni-token'],
    line: '2023-08-19 07:23:08.639 [ERROR][1] cni-installer/<nil> <nil>: Unable to create token for CNI kubeconfig error=Post "https://10.100.0.1:443/api/v1/namespaces/calico-system/serviceaccounts/calico-node/token": dial tcp 10.100.0.1:443: i/o timeout',
  },
  {
    messages: ['calico-felix-config'],
    line: 'felix/daemon.go 245: Failed to get config from datastore error=Get "https://172.20.0.1:443/apis/crd.projectcalico.org/v1/clusterinformations/default": dial tcp 172.20.0.1:443: i/o timeout',
  },
  {
    messages: ['calico-cni-unauthorized'],
    line: 'Failed to create pod sandbox: rpc error: code = Unknown desc = failed to setup network for sandbox "72944aaa": plugin type="calico" failed (add): error getting ClusterInformation: connection is unauthorized: Unauthorized',
  },
  {
    messages: ['calico-no-pool'],
    line: 'RunPodSandbox from runtime service failed: rpc error: code = Unknown desc = failed to setup network for sandbox "8e80c17d067b": cannot find a qualified ippool',
  },
  {
    messages: ['tigera-caches'],
    line: '{"level":"error","ts":"2023-12-20T11:23:07Z","logger":"setup","msg":"problem running manager","error":"failed to wait for tigera-installation-controller caches to sync: timed out waiting for cache to be synced"}',
  },
  {
    messages: ['tigera-migration'],
    line: '"msg":"error migrating resources to calico-system","Request.Name":"default","error":"the kube-system node DaemonSet is not ready with the updated nodeSelector: not all pods are ready yet: 2/3"',
  },
  {
    messages: ['node-cache-iptables'],
    line: '[ERROR] Error checking/adding iptables rule {raw OUTPUT [-p tcp -d 10.100.0.10 --dport 8080 -j NOTRACK]}, error - error checking rule: exit status 4: Another app is currently holding the xtables lock; still 5s 0us time ahead to have a chance to grab the lock...',
  },
  {
    messages: ['node-cache-corefile'],
    line: '[ERROR] Failed to read node-cache coreFile /etc/coredns/Corefile.base - open /etc/coredns/Corefile.base: no such file or directory',
  },
  {
    messages: ['kp-ipvs-add-service'],
    line: 'proxier.go:1907] Failed to add IPVS service "default/kubernetes:https": no such file or directory',
  },
  {
    messages: ['vpc-rc-trunk-failed'],
    line: 'Warning   TrunkENICreationFailed    node/ip-192-168-215-29.us-west-2.compute.internal    Failed to create trunk interface: Error Code: UnauthorizedOperation: Please verify the cluster IAM role has AmazonEKSVPCResourceController policy',
  },
  {
    messages: ['vpc-rc-annotate-failed'],
    line: 'Warning  BranchENIAnnotationFailed  8s (x12 over 18s)  vpc-resource-controller  failed to annotate pod with branch ENI details: pods "web-5msc" is forbidden: User "system:serviceaccount:kube-system:eks-vpc-resource-controller" cannot patch resource "pods" in API group "" in the namespace "shop"',
  },
  {
    messages: ['hybrid-firewalld'],
    line: '{"level":"fatal","ts":1739378687.7245312,"caller":"./main.go:53","msg":"Command failed","error":"failed to get firewalld status: not running, error: exit status 252"}',
  },
  {
    messages: ['svc-family-not-configured'],
    line: 'Service "web" is invalid: spec.clusterIPs[0]: Invalid value: []string{"1.1.1.1"}: IPv4 is not configured on this cluster',
  },
  {
    messages: ['coredns-no-nameservers'],
    line: 'plugin/forward: no nameservers found',
  },
  {
    messages: ['coredns-list-timeout'],
    line: '[INFO] plugin/kubernetes: pkg/mod/k8s.io/client-go@v0.29.3/tools/cache/reflector.go:243: failed to list *v1.Service: Get "https://100.64.0.1:443/api/v1/services?limit=500&resourceVersion=0": dial tcp 100.64.0.1:443: i/o timeout',
  },
  {
    messages: ['dcgm-nv-hostengine'],
    line: 'time="2024-05-08T11:22:02Z" level=fatal msg="Error starting nv-hostengine: DCGM initialization error"',
  },
  {
    messages: ['dcgm-library-not-found'],
    line: 'level=ERROR msg="the libdcgm.so.4 library was not found. Install Data Center GPU Manager (DCGM)."',
  },
  {
    messages: ['dcgm-remote-hostengine'],
    line: 'time=2026-03-04T10:01:12.345Z level=ERROR msg="Failed to connect to remote hostengine" address=localhost:5555 error="error connecting to nv-hostengine"',
  },
  {
    messages: ['dcgm-not-collecting-dcp'],
    line: 'time="2021-03-05T07:35:54Z" level=info msg="Not collecting DCP metrics: Error getting supported metrics: Profiling is not supported for this group of GPUs or GPU"',
  },
  {
    messages: ['dcgm-watching-fields'],
    line: 'time="2020-12-15T11:28:40Z" level=fatal msg="Error watching fields: This request is serviced by a module of DCGM that is not currently loaded"',
  },
  {
    messages: ['ca-failed-cloud-provider'],
    line: 'F0430 14:26:24.564788       1 cloud_provider_builder.go:112] Failed to create AWS cloud provider: Failed to get ASGs: RequestError: send request failed caused by: Post https://autoscaling.us-west-1.amazonaws.com/: dial tcp: i/o timeout',
  },
  {
    messages: ['ca-regenerate-cache', 'pod-uses-node-role'],
    line: 'E0812 09:14:02.118423       1 aws_manager.go:125] Failed to regenerate ASG cache: AccessDenied: User: arn:aws:sts::111122223333:assumed-role/node/i-0abc is not authorized to perform: autoscaling:DescribeAutoScalingGroups',
  },
  {
    messages: ['ca-template-node', 'ca-first-zone'],
    line: 'E0313 05:22:25.497926       1 utils.go:337] Unable to build proper template node for eksctl-eksworkshop-nodegroup-ng-6ee72264-NodeGroup-1HV2SGGAPW9U3: unable to get first AvailabilityZone for ASG "eksctl-eksworkshop-nodegroup-ng-6ee72264-NodeGroup-1HV2SGGAPW9U3"',
  },
  {
    messages: ['ca-query-launch-template'],
    line: 'E0105 11:02:41.700112       1 aws_wrapper.go:804] Failed to query launch template eks-9ac1b2: UnauthorizedOperation: You are not authorized to perform this operation.',
  },
  {
    messages: ['ca-query-requirements'],
    line: 'E0105 11:02:41.700112       1 aws_wrapper.go:815] Failed to query instance requirements for ASG general: api error UnauthorizedOperation',
  },
  {
    messages: ['ca-kube-system-pod'],
    line: 'I0606 12:02:35.033951       1 cluster.go:92] Fast evaluation: node ip-10-2-1-178.eu-west-1.compute.internal cannot be removed: non-daemonset, non-mirrored, non-pdb-assigned kube-system pod present: kube-dns-756bfc7fdf-sphxd',
  },
  {
    messages: ['ca-not-enough-pdb'],
    line: 'node node-a cannot be removed: not enough pod disruption budget to move pod-a',
  },
  {
    messages: ['kubectl-karpenter-category'],
    line: 'no kind "EC2NodeClassList" is registered for version "karpenter.k8s.aws/v1" in scheme "pkg/scheme/scheme.go:28"',
  },
  {
    messages: ['karpenter-api-group-missing'],
    line: 'failed to get API group resources: unable to retrieve the complete list of server APIs: karpenter.sh/v1beta1: the server could not find the requested resource',
  },
  {
    messages: ['karpenter-convert-v1beta1'],
    line: 'Failed to watch *v1.NodeClaim: failed to list *v1.NodeClaim: request to convert CR from an invalid group/version: karpenter.sh/v1beta1',
  },
  {
    messages: ['karpenter-awaiting-reconciliation'],
    line: 'Status condition transitioned, Type: AMIsReady, Status: True -> Unknown, Reason: AwaitingReconciliation, Message: object is awaiting reconciliation',
  },
  {
    messages: ['nma-repeated-restart'],
    line: 'SshdRepeatedRestart: Systemd unit "sshd.service" has restarted (NRestarts 526 -> 533)',
  },
  {
    messages: ['kubelet-credential-plugin'],
    line: 'plugin.go:235] Failed getting credential from external registry credential provider: error execing credential provider plugin ecr-credential-provider for image public.ecr.aws/nginx/nginx: exit status 1: I0210 00:09:49.977805 10767 main.go:100] Getting creds for public registry',
  },
  {
    messages: ['ssm-target-not-connected'],
    line: 'An error occurred (TargetNotConnected) when calling the StartSession operation: i-0ac7b3b5075a6effb is not connected.',
  },
  {
    messages: ['packer-init-build'],
    line: 'Error: Failed to initialize build "amazon-ebs"',
  },
  {
    messages: ['packer-no-ami'],
    line: '2022-10-21T11:01:13+02:00: ==> amazon-ebs: No AMI was found matching filters: {',
  },
  {
    messages: ['device-plugin-mig-permissions'],
    line: 'error starting plugins: unable to add default resources to config: error visiting devices: error visiting device: error visiting device: error getting device memory info: Insufficient Permissions',
  },
  {
    messages: ['karpenter-fits-no-offering'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type which met the scheduling requirements and had enough resources, had a required offering, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-no-offering'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type has the required offering, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-no-all-requirements'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type met all requirements, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-fits-offering-not-requirements'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type which had enough resources and the required offering met the scheduling requirements, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-tuple'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type met the requirements/resources/offering tuple, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-requirements-or-resources'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type met the scheduling requirements or had enough resources, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-resources-or-offering'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type had enough resources or had a required offering, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-requirements-offering-not-size'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type which met the scheduling requirements and the required offering had the required resources, requirements=karpenter.sh/capacity-type In [on-demand], topology.kubernetes.io/zone In [eu-west-1c], resources={"cpu":"1155m","memory":"2168Mi","pods":"5"}',
  },
  {
    messages: ['karpenter-incompatible-key'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, incompatible requirements, key kubernetes.io/arch, kubernetes.io/arch In [arm64] not in kubernetes.io/arch In [amd64]',
  },
  {
    messages: ['karpenter-no-type-satisfied', 'karpenter-fits-no-offering'],
    line: 'Failed to schedule pod, incompatible with nodepool "general", daemonset overhead={"cpu":"155m","memory":"120Mi","pods":"4"}, no instance type satisfied resources {"cpu":"1155m","memory":"2168Mi","pods":"5"} and requirements karpenter.sh/capacity-type In [spot] (no instance type which met the scheduling requirements and had enough resources, had a required offering)',
  },
  {
    messages: ['karpenter-resolving-ssm'],
    line: '"error":"getting amis, getting AMI queries, resolving ssm parameter, getting ssm parameter, operation error SSM: GetParameter, https response error StatusCode: 400, api error AccessDeniedException"',
  },
  {
    messages: ['karpenter-placement-group'],
    line: 'PlacementGroupReady False PlacementGroupNotFound Placement group "training" not found',
  },
  {
    messages: ['karpenter-parsing-user-data'],
    line: '"error":"launching nodeclaim, creating instance, getting launch template configs, parsing custom UserData, archive is not in multipart format, mime: no media type"',
  },
  {
    messages: ['bottlerocket-kubelet-failed'],
    line: "[FAILED] Failed to start Kubelet. See 'systemctl status kubelet.service' for details.",
  },
  {
    messages: ['linkerd-fail-fast'],
    line: '[   130.113229s]  INFO ThreadId(04) outbound:proxy{addr=172.23.205.50:10002}:rescue{client.addr=172.24.107.26:53852}: linkerd_app_core::errors::respond: gRPC request failed error=logical service 172.23.205.50:10002: service in fail-fast error.sources=[service in fail-fast]',
  },
  {
    messages: ['linkerd-fail-fast'],
    line: '[  1204.551832s]  INFO ThreadId(01) inbound:accept{client.addr=10.0.1.54:56222}: linkerd_app_core::serve: Connection closed error=TCP Server service in fail-fast',
  },
  {
    messages: ['linkerd-entering-failfast'],
    line: '[ 73137.020135s]  INFO ThreadId(01) outbound:proxy{addr=10.0.3.18:80}:service{ns=shop name=orders port=80}: linkerd_proxy_balance_queue::worker: Unavailable; entering failfast timeout=3.0',
  },
  {
    messages: ['linkerd-service-entering-failfast'],
    line: '[    94.210133s]  WARN ThreadId(02) outbound:proxy{addr=10.0.3.18:80}: linkerd_stack::failfast: Service entering failfast after 3s',
  },
  {
    messages: ['linkerd-pod-cidr'],
    line: '    the following nodes do not expose a podCIDR: ip-10-10-39-100.us-west-2.compute.internal',
  },
  {
    messages: ['linkerd-cluster-networks'],
    line: '    the Linkerd clusterNetworks ["10.0.0.0/8,100.64.0.0/10,172.16.0.0/12,192.168.0.0/16"] do not include pod shop/orders-7c9d8f6b5d-x2k4q (198.19.12.31)',
  },
  {
    messages: ['linkerd-issuer-60-days'],
    line: '‼ issuer cert is valid for at least 60 days',
  },
  {
    messages: ['linkerd-injector-60-days'],
    line: '‼ proxy-injector cert is valid for at least 60 days',
  },
  {
    messages: ['traefik-configuring-tls'],
    line: 'time="2024-02-06T15:16:28Z" level=error msg="Error configuring TLS: secret shop/shop-tls does not exist" providerName=kubernetescrd ingress=shop namespace=shop',
  },
  {
    messages: ['traefik-configuring-tls'],
    line: '2026-03-25T17:35:27Z ERR Error configuring TLS error="secret shop/shop-tls does not exist" ingress=shop namespace=shop providerName=kubernetescrd',
  },
  {
    messages: ['kong-name-resolution'],
    line: '{"message":"name resolution failed"}',
  },
  {
    messages: ['kong-dns-failed'],
    line: '2020/12/22 01:47:46 [error] 40#0: *1774724 [lua] balancer.lua:1123: execute(): DNS resolution failed: dns server error: 3 name error. Tried: ["(short)play.shop.svc:(na) - cache-miss"]',
  },
  {
    messages: ['lbc-region-no-such-host'],
    line: 'Warning  FailedBuildModel  2m54s (x5 over 5m52s)  ingress  Failed build model due to RequestError: send request failed caused by: Post "https://elasticloadbalancing.sa-east1.amazonaws.com/": dial tcp: lookup elasticloadbalancing.sa-east1.amazonaws.com on 10.100.0.10:53: no such host',
  },
  {
    messages: ['lbc-unable-to-start-manager'],
    line: '{"level":"error","ts":"2023-09-15T05:51:52Z","logger":"setup","msg":"unable to start manager","error":"Get \\"https://172.20.0.1:443/api?timeout=32s\\": dial tcp 172.20.0.1:443: connect: no route to host"}',
  },
  {
    messages: ['lbc-unable-to-create-controller'],
    line: '{"level":"error","ts":1657212070.5775802,"logger":"setup","msg":"unable to create controller","controller":"Ingress","error":"the server could not find the requested resource"}',
  },
  {
    messages: ['lbc-access-denied', 'lbc-elbv2-403'],
    line: '"error": "operation error Elastic Load Balancing v2: DescribeListenerAttributes, https response error StatusCode: 403, RequestID: 0a1b2c3d, api error AccessDenied: User: arn:aws:sts::111122223333:assumed-role/my-lbc/1700000000 is not authorized to perform: elasticloadbalancing:DescribeListenerAttributes because no identity-based policy allows the elasticloadbalancing:DescribeListenerAttributes action"',
  },
  {
    messages: ['lbc-gate-missing-condition'],
    line: '    message: corresponding condition of pod readiness gate "target-health.elbv2.k8s.aws/k8s-shop-myapp-0a1b2c3d4e" does not exist.',
  },
  {
    messages: ['gateway-waiting-for-controller'],
    line: '    message: Waiting for controller reason: Pending status: Unknown type: Accepted',
  },
  {
    messages: ['istio-config-not-received'],
    line: '2024-02-06T09:12:44.318Z	warn	Envoy proxy is NOT ready: config not received from XDS server (is Istiod running?): cds updates: 0 successful, 0 rejected; lds updates: 0 successful, 0 rejected',
  },
  {
    messages: ['istio-config-rejected'],
    line: '2024-02-06T09:12:44.318Z	warn	Envoy proxy is NOT ready: config received from XDS server, but was rejected: cds updates: 1 successful, 0 rejected; lds updates: 0 successful, 1 rejected',
  },
  {
    messages: ['istio-probe-15021'],
    line: 'Warning  Unhealthy  2s (x3 over 8s)  kubelet  Readiness probe failed: Get "http://172.25.0.11:15021/healthz/ready": dial tcp 172.25.0.11:15021: connect: connection refused',
  },
  {
    messages: ['istio-injector-x509', 'webhook-x509'],
    line: 'failed calling webhook "namespace.sidecar-injector.istio.io": failed to call webhook: Post "https://istiod.istio-system.svc:443/inject?timeout=10s": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['istio-validation-not-ready'],
    line: 'info	validationController	Not ready to switch validation to fail-closed: dummy invalid config not rejected',
  },
  {
    messages: ['nginx-invalid-value'],
    line: 'Error: INSTALLATION FAILED: admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: annotation nginx.ingress.kubernetes.io/connection-proxy-header contains invalid value',
  },
  {
    messages: ['nginx-path-type'],
    line: 'admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: ingress contains invalid paths: path /core(/|$)(.*) cannot be used with pathType Prefix',
  },
  {
    messages: ['cm-missing-endpoint'],
    line: "failed to change Route 53 record set: MissingEndpoint: 'Endpoint' configuration is required for this service",
  },
  {
    messages: ['cm-zone-id', 'cm-missing-region'],
    line: '"re-queuing item due to error processing" err="failed to determine Route 53 hosted zone ID: operation error Route 53: ListHostedZonesByName, get identity: get credentials: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, failed to resolve service endpoint, endpoint rule error, Invalid Configuration: Missing Region"',
  },
  {
    messages: ['cm-webhook-service'],
    line: 'Not ready: the cert-manager webhook service is not created yet',
  },
  {
    messages: ['cm-webhook-deployment'],
    line: 'Not ready: the cert-manager webhook deployment is not ready yet',
  },
  {
    messages: ['cm-webhook-ca'],
    line: 'Not ready: the cert-manager webhook CA bundle is not injected yet',
  },
  {
    messages: ['cm-no-tls-certificate'],
    line: 'E0814 08:37:08.044978       1 dynamic_source.go:221] "Failed to generate serving certificate, retrying..." err="no tls.Certificate available yet, try again later" logger="cert-manager" interval="1s"',
  },
  {
    messages: ['cm-webhook-other-name', 'x509-not-valid-for-name'],
    line: 'failed calling webhook "webhook.cert-manager.io": Post https://cert-manager-webhook.slr-system.svc:443/mutate?timeout=30s: x509: certificate is valid for cert-manager-webhook, cert-manager-webhook.cert-manager, cert-manager-webhook.cert-manager.svc, not cert-manager-webhook.slr-system.svc',
  },
  {
    messages: ['cm-propagation-timeout'],
    line: '"propagation check failed" err="dial tcp 205.251.195.84:53: i/o timeout"',
  },
  {
    messages: ['lbc-overlap-hostname'],
    line: 'Accepted=False  reason=NotAllowedByListeners message: "HTTPRoute and GRPCRoute have overlap hostname, attachment is rejected."',
  },
  {
    messages: ['istio-certificate-ref'],
    line: '    message: certificateRef shop-tls/certificates not accessible to a Gateway in namespace "gateway" (missing a ReferenceGrant?)',
  },
  {
    messages: ['cm-region-required'],
    line: 'error: clusterissuers.cert-manager.io "letsencrypt" could not be patched: admission webhook "webhook.cert-manager.io" denied the request: spec.acme.solvers[0].dns01.route53.region: Required value',
  },
  {
    messages: ['lbc-none-certificate'],
    line: '{"level":"error","ts":1632213733.1759012,"logger":"controller","msg":"Reconciler error","controller":"ingress","name":"cluster-group-1","namespace":"","error":"ingress: group-1/expired-cert-ingress: none certificate found for host: expired-domain.net"}',
  },
  {
    messages: ['vault-kms-wrapping-key'],
    line: 'Error parsing Seal configuration: error fetching AWS KMS wrapping key information: AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/eks-nodes/i-0a5ec9371c6d6eee0 is not authorized to perform: kms:DescribeKey on resource: arn:aws:kms:us-west-2:123456789012:key/16bad6d5-19fd-4dc3-a4dd-4cfc6b9f63eb because no identity-based policy allows the kms:DescribeKey action',
  },
  {
    messages: ['vault-kms-wrapping-key'],
    line: 'error parsing Seal configuration: error fetching AWS KMS wrapping key information: NoCredentialProviders: no valid providers in chain. Deprecated.',
  },
  {
    messages: ['vault-is-sealed'],
    line: 'Code: 503. Errors: * Vault is sealed',
  },
  {
    messages: ['vault-no-secret-exists'],
    line: '2026-05-04T08:21:11.402Z [WARN] (view) vault.read(secret/shop/orders): no secret exists at secret/data/shop/orders (retry attempt 3 after "1s")',
  },
  {
    messages: ['vso-auth-login'],
    line: 'Failed to get Vault auth login: Error making API request. URL: PUT https://vault.example.com/v1/auth/vso/login Code: 403. Errors: * permission denied',
  },
  {
    messages: ['vso-empty-response'],
    line: 'Failed to read Vault secret: empty response from Vault, path="kv/data/shop/orders"',
  },
  {
    messages: ['vso-secret-was-empty'],
    line: '2023-07-15T10:40:36Z DEBUG events Vault secret was empty, mount kv, path caddie',
  },
  {
    messages: ['vso-namespace-not-allowed'],
    line: 'Failed to get Vault auth login: target namespace "shop" is not allowed by kind=VaultAuth obj=vault/default, allowedNamespaces=[]',
  },
  {
    messages: ['vso-not-the-owner'],
    line: 'Failed to update k8s secret: not the owner of the destination Secret shop/orders-db',
  },
  {
    messages: ['eso-apply-template'],
    line: 'could not apply template: could not execute template: unable to execute template at key config.yaml: template: config.yaml:1:3: executing "config.yaml" at <.password>: map has no entry for key "password"',
  },
  {
    messages: ['eso-parse-template'],
    line: "unable to parse template at key url: template: url:1: bad character U+002D '-'",
  },
  {
    messages: ['eso-secretsmanager-timeout'],
    line: 'Post "https://secretsmanager.eu-west-1.amazonaws.com/": dial tcp 10.0.12.7:443: i/o timeout',
  },
  {
    messages: ['eso-missing-region'],
    line: 'could not validate provider: failed to refresh cached credentials, failed to retrieve credentials, operation error STS: AssumeRoleWithWebIdentity, failed to resolve service endpoint, endpoint rule error, Invalid Configuration: Missing Region',
  },
  {
    messages: ['eso-webhook-not-served'],
    line: 'one or more objects failed to apply, reason: error when patching "/dev/shm/2098203346": Internal error occurred: failed calling webhook "validate.externalsecret.external-secrets.io": failed to call webhook: the server could not find the requested resource',
  },
  {
    messages: ['ascp-request-canceled'],
    line: 'rpc error: code = Unknown desc = us-east-1: Failed fetching secret MySecret: RequestCanceled: request context canceled',
  },
  {
    messages: ['ascp-failed-parameters'],
    line: 'W0504 09:14:03.100000 1 parameter_store_provider.go:88] eu-west-1: Failed fetching parameters: operation error SSM: GetParameters, exceeded maximum number of attempts, 3',
  },
  {
    messages: ['kms-ciphertext-key'],
    line: 'api error AccessDeniedException: The ciphertext refers to a customer master key that does not exist, does not exist in this region, or you are not allowed to access.',
  },
  {
    messages: ['sops-no-creation-rule'],
    line: 'error loading config: no matching creation rules found',
  },
  {
    messages: ['sops-no-config'],
    line: 'config file not found, or has no creation rules, and no keys provided through command line options',
  },
  {
    messages: ['containerd-anonymous-token'],
    line: 'Failed to pull image "ghcr.io/acme/app:1.2": failed to resolve reference "ghcr.io/acme/app:1.2": failed to authorize: failed to fetch anonymous token: unexpected status from GET request to https://ghcr.io/token?scope=repository%3Aacme%2Fapp%3Apull&service=ghcr.io: 401 Unauthorized',
  },
  {
    messages: ['containerd-oauth-token'],
    line: 'Failed to pull image "registry.gitlab.com/acme/app:1.2": failed to pull and unpack image "registry.gitlab.com/acme/app:1.2": failed to resolve reference "registry.gitlab.com/acme/app:1.2": failed to authorize: failed to fetch oauth token: unexpected status from GET request to https://gitlab.com/jwt/auth: 401 Unauthorized',
  },
  {
    messages: ['ecr-public-rate-exceeded'],
    line: 'Failed to pull image "public.ecr.aws/j1r0q0g6/training/training-operator:5ef6c405": rpc error: code = Unknown desc = Error response from daemon: toomanyrequests: Rate exceeded',
  },
  {
    messages: ['ecr-public-token-denied'],
    line: 'E0210 00:09:50.269647 10767 main.go:262] Error running credential provider plugin: operation error ECR PUBLIC: GetAuthorizationToken, https response error StatusCode: 400, api error AccessDeniedException: User: arn:aws:sts::123456789012:assumed-role/nodes/i-0123456789abcdef0 is not authorized to perform: ecr-public:GetAuthorizationToken on resource: *',
  },
  {
    messages: ['ecr-push-token-expired'],
    line: 'ERROR: denied: Your authorization token has expired. Reauthenticate and try again.',
  },
  {
    messages: ['java-v1-no-credentials'],
    line: 'com.amazonaws.SdkClientException: Unable to load AWS credentials from any provider in the chain: [EnvironmentVariableCredentialsProvider: Unable to load AWS credentials from environment variables',
  },
  {
    messages: ['gha-credentials-not-loaded'],
    line: 'Error: Credentials could not be loaded, please check your action inputs: Could not load credentials from any providers',
  },
  {
    messages: ['gha-assume-role-oidc'],
    line: 'Error: Could not assume role with OIDC: Not authorized to perform sts:AssumeRoleWithWebIdentity',
  },
  {
    messages: ['eso-vault-login'],
    line: 'Warning  InvalidProviderConfig  6s (x10 over 10s)  cluster-secret-store  unable to log in to auth method: unable to log in with Kubernetes auth: Error making API request. URL: PUT https://somevault.com:8200/v1/auth/kubernetes/login Code: 403. Errors: * permission denied',
  },
  {
    messages: ['eso-vault-sa-secrets'],
    line: 'Warning  InvalidProviderConfig  2m25s (x20 over 16m)  secret-store  cannot find secrets bound to service account: "internal-app"',
  },
  {
    messages: ['eso-processing-data', 'eso-vault-read'],
    line: 'error processing spec.data[0] (key: shop/orders), err: cannot read secret data from Vault: Error making API request. URL: GET https://vault.example.com/v1/secret/data/shop/orders Code: 403. Errors: * 1 error occurred: * permission denied',
  },
  {
    messages: ['eso-processing-data', 'eso-vault-key'],
    line: 'error processing spec.data[1] (key: shop/orders), err: cannot find secret data for key: "password"',
  },
  {
    messages: ['vault-csi-mount-request'],
    line: 'grpc.code=Unknown err="error making mount request: failed to login: 403 errors',
  },
  {
    messages: ['ascp-mount-failed', 'vault-csi-provider-not-found'],
    line: 'MountVolume.SetUp failed for volume "secrets-store-inline": rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/web-1, err: error connecting to provider "vault": provider not found: provider "vault"',
  },
  {
    messages: ['capa-control-plane-failed'],
    line: 'Ready  False  Error  EKSControlPlaneReconciliationFailed  failed to create cluster: failed to create EKS cluster: operation error EKS: CreateCluster',
  },
  {
    messages: ['capi-waiting-control-plane'],
    line: 'Message: Waiting for control plane provider to indicate the control plane has been initialized',
  },
  {
    messages: ['capa-cluster-role-missing'],
    line: "getting role eks-controlplane.cluster-api-provider-aws.sigs.k8s.io: the specified cluster role couldn't be found",
  },
  {
    messages: ['capa-nodegroup-wait'],
    line: 'EKSNodegroupReconciliationFailed: failed to wait for nodegroup to be active: failed to wait for EKS nodegroup "eks-pool": request cancelled while waiting, context canceled',
  },
  {
    messages: ['capa-two-zones'],
    line: "failed to create EKS cluster: couldn't create vpc config for cluster: subnets in at least 2 different az's are required",
  },
  {
    messages: ['capa-not-owned'],
    line: 'EKS cluster resource "default_shop-control-plane" must have a tag with key "kubernetes.io/cluster/shop-control-plane" or "kubernetes.io/cluster/default_shop-control-plane"',
  },
  {
    messages: ['capi-connection-down'],
    line: 'E0728 05:45:04 "Reconciler error" err="failed to get cluster connection: connection to the workload cluster is down" controller="machinehealthcheck"',
  },
  {
    messages: ['capi-descendants'],
    line: 'I0714 15:02:09.268032 1 cluster_controller.go:257] "Cluster still has descendants - need to requeue" descendants="Machine pools: my-test-cluster-pool-0"',
  },
  {
    messages: ['tf-helm-failed-status'],
    line: 'Warning: Helm release "istiod" was created but has a failed status. Use the `helm` command to investigate the error, correct it, then run Terraform again.',
  },
  {
    messages: ['tf-helm-deadline'],
    line: 'Error: context deadline exceeded with helm_release.ebs_csi_driver, on main.tf line 12, in resource "helm_release" "ebs_csi_driver":',
  },
  {
    messages: ['helm-chart-yaml-missing'],
    line: 'Error: could not download chart: Chart.yaml file is missing',
  },
  {
    messages: ['tf-kubectl-rest-client'],
    line: 'Error: ingress-nginx/ingress-nginx-admission failed to create kubernetes rest client for update of resource: an error on the server ("") has prevented the request from succeeding',
  },
  {
    messages: ['tf-kubectl-fetch'],
    line: 'Error: karpenter failed to fetch resource from kubernetes: the server could not find the requested resource',
  },
  {
    messages: ['cdk-no-kubectl'],
    line: "[ERROR] FileNotFoundError: [Errno 2] No such file or directory: 'kubectl'",
  },
  {
    messages: ['cdk-connection-closed'],
    line: 'Failed to create resource. Error: Connection was closed before we received a valid response from endpoint URL: "https://sts.amazonaws.com/".',
  },
  {
    messages: ['cdk-connection-timed-out'],
    line: 'Failed to update resource. TimeoutError: Connection timed out after 120000ms',
  },
  {
    messages: ['cdk-explicit-name'],
    line: 'Received response status [FAILED] from custom resource. Message returned: Cannot replace cluster "shop" since it has an explicit physical name. Either rename the cluster or remove the "name" configuration',
  },
  {
    messages: ['eksctl-describe-control-plane'],
    line: 'Error: unable to describe cluster control plane: operation error EKS: DescribeCluster, https response error StatusCode: 404, ResourceNotFoundException: No cluster found for name: jk-19.',
  },
  {
    messages: ['eksctl-old-no-subnets'],
    line: "couldn't find public subnets: mapping doesn't have enough subnets: (allSubnets=v1alpha5.AZSubnetMapping(nil))",
  },
  {
    messages: ['eksctl-old-vpc-cidr'],
    line: '[✖]  VPC CIDR block "192.168.0.0/16" is not the same as "172.31.0.0/16"',
  },
  {
    messages: ['eksctl-no-node-group-found'],
    line: 'Error: failed to describe nodegroup: ResourceNotFoundException: No node group found for name: fission-functions.',
  },
  {
    messages: ['eksctl-nodegroup-template'],
    line: 'Error: error fetching nodegroup template: describing CloudFormation stack "eksctl-apss-use1-c1-nodegroup-testing-nodegroup": ValidationError: Stack with id eksctl-apss-use1-c1-nodegroup-testing-nodegroup does not exist',
  },
  {
    messages: ['tf-cluster-failed'],
    line: "Error: error waiting for EKS Cluster (demo) to create: unexpected state 'FAILED', wanted target 'ACTIVE'. last error: %!s(<nil>)",
  },
  {
    messages: ['cfn-cluster-not-stabilized'],
    line: 'Resource handler returned message: "Resource of type \'AWS::EKS::Cluster\' with identifier \'{"/properties/Name":"kf-dec-22"}\' reached unexpected status UPDATING during stabilization."',
  },
  {
    messages: ['tf-addon-create-creating'],
    line: "unexpected EKS Add-On (acme-coredns) state returned during creation: timeout while waiting for state to become 'ACTIVE' (last state: 'CREATING', timeout: 20m0s)",
  },
  {
    messages: ['iam-policy-no-resources'],
    line: 'Error: creating IAM Policy (external-dns): MalformedPolicyDocument: Policy statement must contain resources.',
  },
  {
    messages: ['crossplane-resolve-references'],
    line: 'cannot resolve references: mg.Spec.ForProvider.RoleArn: referenced field was empty (referenced resource may not yet be ready)',
  },
  {
    messages: ['pulumi-kubeconfig-parse'],
    line: 'error: configured Kubernetes cluster is unreachable: failed to parse kubeconfig data in `kubernetes:config:kubeconfig`- v1.Config.AuthInfos',
  },
  {
    messages: ['cdk-stack-failed-state'],
    line: 'Error: The stack named batch-ffmpeg-storage-stack is in a failed state. You may need to delete it from the AWS console : DELETE_FAILED (The following resource(s) failed to delete: [lustresg6B5C6047]. )',
  },
  {
    messages: ['helm-chart-metadata'],
    line: 'Error: validation: chart.metadata is required',
  },
  {
    messages: ['tf-unsupported-argument'],
    line: 'An argument named "load_config_file" is not expected here.',
  },
  {
    messages: ['tf-missing-argument'],
    line: 'The argument "subnet_ids" is required, but no definition was found.',
  },
  {
    messages: ['tf-unsupported-attribute'],
    line: 'This object does not have an attribute named "cluster_security_group_id".',
  },
  {
    messages: ['eksctl-addon-timeout'],
    line: 'Error: timed out waiting for addon "aws-guardduty-agent" to become active, status: "CREATING"',
  },
  {
    messages: ['eksctl-addon-transitioned'],
    line: '2022-06-16 16:05:35 [✖]  addon status transitioned to "DEGRADED"',
  },
  {
    messages: ['cdk-no-response'],
    line: 'CloudFormation did not receive a response from your Custom Resource. Please check your logs for requestId [45dee97a-b4a3-4502-b773-321095cddf6a].',
  },
  {
    messages: ['cdk-function-restored'],
    line: 'Received response status [FAILED] from custom resource. Message returned: ResourceNotReadyException: Resources for the function are being restored.',
  },
  {
    messages: ['cdk-update-kubeconfig'],
    line: "[ERROR] CalledProcessError: Command '['aws', 'eks', 'update-kubeconfig', '--role-arn', 'arn:aws:iam::111122223333:role/x', '--name', 'shop', '--kubeconfig', '/tmp/kubeconfig']' returned non-zero exit status 255.",
  },
  {
    messages: ['cfn-no-export'],
    line: 'No export named eksctl-test3-cluster::SubnetsPublic found',
  },
  {
    messages: ['ack-terminal'],
    line: 'message: Resource not synced reason: resource is in terminal condition status: "False"',
  },
  {
    messages: ['tf-manifest-schema'],
    line: 'Error: Manifest configuration incompatible with resource schema with kubernetes_manifest.karpenter_node_pool',
  },
  {
    messages: ['tf-helm-name-in-use'],
    line: 'Error: cannot re-use a name that is still in use with helm_release.cert_manager, on cert-manager/main.tf line 22, in resource "helm_release" "cert_manager":',
  },
  {
    messages: ['ebs-expected-attached'],
    line: 'Failed to AttachVolume, expected device to be attached but was attaching',
  },
  {
    messages: ['ebs-listing-instances', 'ebs-could-not-attach'],
    line: 'rpc error: code = Internal desc = Could not attach volume "vol-056e1e688e7a0aa8c" to node "i-0c8e24cd69c5ca516": error listing AWS instances: RequestCanceled: request context canceled',
  },
  {
    messages: ['pbm-s3-header'],
    line: '"error": "set resync backup list from the store: init storage: get S3 object header: Forbidden: Forbidden\\n\\tstatus code: 403"',
  },
  {
    messages: ['cdk-response-too-long'],
    line: '❌  MyStack failed: ToolkitError: The stack named MyStack failed to deploy: UPDATE_ROLLBACK_COMPLETE: Response object is too long',
  },
  {
    messages: ['assume-own-role', 'eso-validate-provider'],
    line: 'could not validate provider: AccessDenied: User: arn:aws:sts::049306942178:assumed-role/cqeks-nonprod-049306942178-us-east-2-external-secrets/token-file-web-identity is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::049306942178:role/es/role-eks-beta-222262-cq-workflow-scheduler-us-east-2\\n\\tstatus code: 403, request id: 4eaf8694-474d-48c5-b4f5-44d124780182',
  },
  {
    messages: ['exec-credential-kind', 'exec-decoding-stdout'],
    line: 'FATA[0004] Failed to create service account "argocd-manager" in namespace "kube-system": Post "https://xxxxxxxxxxxxxxxxxxxx.gr7.us-east-1.eks.amazonaws.com/api/v1/namespaces/kube-system/serviceaccounts": getting credentials: decoding stdout: no kind "ExecCredential" is registered for version "client.authentication.k8s.io/v1alpha1" in scheme "pkg/runtime/scheme.go:100"',
  },
  {
    messages: ['fluent-bit-send-log-events'],
    line: 'Failed to send log events',
  },
  {
    messages: ['edns-list-zones-denied'],
    line: 'time="2019-10-09T19:13:29Z" level=error msg="AccessDenied: User: \narn:aws:sts::XXXXXXX:assumed-role/<redacted is not authorized to perform: \nroute53:ListHostedZones\\n\\tstatus code: 403, request id: \n70ec622a-f3be-4ade-9337-97f43f1b01f5"',
  },
  {
    messages: ['prometheus-unknown-field'],
    line: 'error validating data: ValidationError(Prometheus.spec): unknown field "shards" in com.coreos.monitoring.v1.Prometheus.spec',
  },
  {
    messages: ['gatekeeper-ignore-label-timeout'],
    line: 'Error from server (InternalError): Internal error occurred: failed calling webhook "check-ignore-label.gatekeeper.sh": failed to call webhook: Post "https://gatekeeper-webhook-service.gatekeeper-system.svc:443/v1/admitlabel?timeout=3s": dial tcp 10.112.0.99:8443: i/o timeout',
  },
  {
    messages: ['cm-order-state'],
    line: 'Failed to wait for order resource "shop-tls-1-2630067125" to become ready: order is in "invalid" state: ',
  },
  {
    messages: ['acme-connection', 'acme-connect-timeout'],
    line: 'Accepting challenge authorization failed: acme: authorization error for shop.example.com: 400 urn:ietf:params:acme:error:connection: 203.0.113.5: Fetching http://shop.example.com/.well-known/acme-challenge/1NDm2l_DY4s0: Timeout during connect (likely firewall problem)',
  },
  {
    messages: ['acme-unauthorized'],
    line: 'Error accepting authorization: acme: authorization error for shop.example.com: 403 urn:ietf:params:acme:error:unauthorized: 203.0.113.5: Invalid response from http://shop.example.com/.well-known/acme-challenge/1NDm2l: 404',
  },
  {
    messages: ['acme-dns-problem'],
    line: 'Error accepting authorization: acme: authorization error for shop.example.com: 400 urn:ietf:params:acme:error:dns: DNS problem: NXDOMAIN looking up A for shop.example.com - check that a DNS record exists for this domain',
  },
  {
    messages: ['acme-unauthorized', 'acme-incorrect-txt'],
    line: 'Error accepting authorization: acme: authorization error for shop.example.com: 403 urn:ietf:params:acme:error:unauthorized: Incorrect TXT record "k3Jq" found at _acme-challenge.shop.example.com',
  },
  {
    messages: ['acme-unauthorized', 'acme-no-txt'],
    line: 'acme: authorization error for shop.example.com: 403 urn:ietf:params:acme:error:unauthorized: No TXT record found at _acme-challenge.shop.example.com',
  },
  {
    messages: ['acme-cannot-issue'],
    line: 'Failed to create Order: 400 urn:ietf:params:acme:error:malformed: Error creating new order :: Cannot issue for "shop.svc.cluster.local": Domain name does not end with a valid public suffix (TLD)',
  },
  {
    messages: ['acme-cannot-issue', 'acme-forbidden-by-policy'],
    line: 'Failed to create Order: 400 urn:ietf:params:acme:error:rejectedIdentifier: Error creating new order :: Cannot issue for "k8s-shop-web-0123456789.eu-west-1.elb.amazonaws.com": The ACME server refuses to issue a certificate for this domain name, because it is forbidden by policy',
  },
  {
    messages: ['cm-common-name'],
    line: 'The CSR PEM requests a commonName that is not present in the list of dnsNames or ipAddresses. If a commonName is set, ACME requires that the value is also present in the list of dnsNames or ipAddresses: "shop" does not exist in [shop.example.com] or []',
  },
  {
    messages: ['cm-no-solver'],
    line: 'Warning  Solver  2m  cert-manager-orders  Failed to determine a valid solver configuration for the set of domains on the Order: no configured challenge solvers can be used for this challenge',
  },
  {
    messages: ['cm-issuer-not-found'],
    line: 'Referenced "Issuer" not found: issuer.cert-manager.io "letsencrypt-prod" not found',
  },
  {
    messages: ['cm-issuer-name'],
    line: 'Warning  BadConfig  5s  cert-manager-ingress-shim  Could not determine issuer for ingress due to bad annotations: failed to determine issuer name to be used for ingress resource',
  },
  {
    messages: ['cm-waiting-approval'],
    line: 'Normal  WaitingForApproval  3m  cert-manager-certificaterequests-issuer-acme  Not signing CertificateRequest until it is Approved',
  },
  {
    messages: ['cm-route53-secret'],
    line: 'Error presenting challenge: error getting route53 secret access key: secret "route53-credentials" not found',
  },
  {
    messages: ['cm-ca-keypair'],
    line: 'Error getting keypair for CA issuer: secret "ca-key-pair" not found',
  },
  {
    messages: ['cm-ca-overwritten'],
    line: "Failed to decode returned certificate: with CA issuers, ensure the Certificate's secretName is different from the CA issuer's secretName to avoid overwriting the CA secret: error decoding certificate PEM block",
  },
  {
    messages: ['cm-two-certificates'],
    line: 'Secret was issued for "web". If this message is not transient, you might have two conflicting Certificates pointing to the same secret.',
  },
  {
    messages: ['cm-not-owned'],
    line: 'I0522 15:06:45.930979       1 sync.go:466] "certificate resource is not owned by this object. refusing to update non-owned certificate resource for object" logger="cert-manager.ingress-shim"',
  },
  {
    messages: ['cm-nginx-path'],
    line: 'Error presenting challenge: admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: ingress contains invalid paths: path /.well-known/acme-challenge/oTw4h9_WsobTRn5 cannot be used with pathType Exact',
  },
  {
    messages: ['cm-cainjector-owner'],
    line: 'E0522 15:06:45.930979       1 indexers.go:67] "unable to fetch certificate that owns the secret" err="Certificate.cert-manager.io \\"shop-tls\\" not found" logger="cert-manager" type="ValidatingWebhookConfiguration"',
  },
  {
    messages: ['cm-ns-returned'],
    line: 'NS ns-123.awsdns-45.com.:53 returned REFUSED for _acme-challenge.shop.example.com.',
  },
  {
    messages: ['cm-no-soa'],
    line: "error finding zone from fqdn: Could not find the SOA record in the DNS tree for the domain '_acme-challenge.shop.example.com.' using nameservers [172.20.0.10:53]",
  },
  {
    messages: ['nginx-validating-class', 'nginx-invalid-class'],
    line: 'I0412 10:00:00.123456       7 store.go:439] "Ignoring ingress because of error while validating ingress class" ingress="shop/web" error="ingress does not contain a valid IngressClass"',
  },
  {
    messages: ['nginx-validating-class', 'nginx-class-annotation'],
    line: '"Ignoring ingress because of error while validating ingress class" ingress="shop/web" error="ingress class annotation is not equal to the expected by Ingress Controller"',
  },
  {
    messages: ['nginx-host-path-defined'],
    line: 'Error from server (BadRequest): error when creating "ingress.yaml": admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: host "shop.example.com" and path "/" is already defined in ingress shop/web',
  },
  {
    messages: ['nginx-admission-secret'],
    line: 'Warning  FailedMount  61s (x8 over 2m5s)  kubelet  MountVolume.SetUp failed for volume "webhook-cert" : secret "ingress-nginx-admission" not found',
  },
  {
    messages: ['nginx-signal-killed'],
    line: 'Error: admission webhook "validate.nginx.ingress.kubernetes.io" denied the request: ------------------------------------------------------------------------------- Error: signal: killed',
  },
  {
    messages: ['nginx-worker-connections'],
    line: '2026/11/27 08:27:03 [alert] 32#32: 16384 worker_connections are not enough',
  },
  {
    messages: ['nginx-worker-connections'],
    line: '2026/11/27 08:27:03 [alert] 32#32: *4711 1024 worker_connections are not enough while connecting to upstream, client: 10.0.12.31',
  },
  {
    messages: ['nginx-server-names-hash'],
    line: 'nginx: [emerg] could not build server_names_hash, you should increase server_names_hash_bucket_size: 32',
  },
  {
    messages: ['nginx-cookie-too-large'],
    line: '<html><head><title>400 Request Header Or Cookie Too Large</title></head><body><center><h1>400 Bad Request</h1></center><center>Request Header Or Cookie Too Large</center>',
  },
  {
    messages: ['nginx-uri-too-large'],
    line: '<center><h1>414 Request-URI Too Large</h1></center>',
  },
  {
    messages: ['nginx-auth-key'],
    line: '"error reading Ingress annotation" err="the secret shop/basic-auth does not contain a key with value auth" name="BasicDigestAuth" ingress="shop/web"',
  },
  {
    messages: ['nginx-body-buffered'],
    line: '2026/11/27 08:27:03 [warn] 33#33: *123 a client request body is buffered to a temporary file /tmp/nginx/client-body/0000000001, client: 10.0.12.31, server: shop.example.com',
  },
  {
    messages: ['nginx-response-buffered'],
    line: '2026/11/27 08:27:03 [warn] 33#33: *123 an upstream response is buffered to a temporary file /tmp/nginx/proxy-temp/1/00/0000000001 while reading upstream',
  },
  {
    messages: ['nginx-canary-host'],
    line: 'E1127 08:27:03.123456       7 controller.go:1680] cannot merge alternative backend shop-web-canary-80 into hostname shop.example.com that does not exist',
  },
  {
    messages: ['nginx-modsecurity'],
    line: 'ModSecurity: Access denied with code 403 (phase 2). Matched "Operator `Ge\' with parameter `5\' against variable `TX:ANOMALY_SCORE\' [id "949110"]',
  },
  {
    messages: ['traefik-crd-missing'],
    line: 'E0818 12:03:36.792198       1 reflector.go:138] Failed to watch *v1alpha1.MiddlewareTCP: failed to list *v1alpha1.MiddlewareTCP: the server could not find the requested resource (get middlewaretcps.traefik.io)',
  },
  {
    messages: ['traefik-forbidden'],
    line: 'failed to list *v1alpha1.TLSOption: tlsoptions.traefik.io is forbidden: User "system:serviceaccount:traefik:traefik" cannot list resource "tlsoptions" in API group "traefik.io" at the cluster scope',
  },
  {
    messages: ['traefik-no-available-server'],
    line: '< HTTP/2 503  no available server',
  },
  {
    messages: ['traefik-no-endpoints'],
    line: '2026-11-27T10:00:00Z ERR Skipping service: no endpoints found ingress=web namespace=shop providerName=kubernetes serviceName=web servicePort=80',
  },
  {
    messages: ['traefik-subset'],
    line: 'time="2021-05-26T15:24:35Z" level=error msg="Cannot create service: subset not found" serviceName=web servicePort=8080 providerName=kubernetes ingress=web namespace=shop',
  },
  {
    messages: ['traefik-entry-point'],
    line: "2026-11-27T10:00:00Z ERR EntryPoint doesn't exist entryPointName=https routerName=shop-web-6f97418635c7e18853da@kubernetescrd",
  },
  {
    messages: ['traefik-no-entry-point'],
    line: '2026-11-27T10:00:00Z ERR No valid entryPoint for this router routerName=shop-web-6f97418635c7e18853da@kubernetescrd',
  },
  {
    messages: ['traefik-resolver-skipped', 'traefik-acme-permissions'],
    line: '2026-11-27T10:00:00Z ERR The ACME resolve is skipped from the resolvers list error="unable to get ACME account: permissions 660 for /data/acme.json are too open, please use 600" resolver=letsencrypt',
  },
  {
    messages: ['traefik-resolver-skipped-2', 'traefik-acme-permissions'],
    line: 'time="2021-03-22T11:03:24Z" level=error msg="The ACME resolver \\"le\\" is skipped from the resolvers list because: unable to get ACME account: permissions 660 for /data/acme.json are too open, please use 600"',
  },
  {
    messages: ['traefik-nonexistent-resolver'],
    line: '2026-11-27T10:00:00Z ERR Router uses a nonexistent certificate resolver certificateResolver=letsencrypt routerName=shop-web@kubernetescrd',
  },
  {
    messages: ['traefik-non-existent-resolver-2'],
    line: 'level=error msg="the router shop-web@kubernetescrd uses a non-existent resolver: letsencrypt"',
  },
  {
    messages: ['traefik-parsing-rule'],
    line: '2026-11-27T10:00:00Z ERR error="error while parsing rule Host(shop.example.com): 1:6: undefined: shop" entryPointName=websecure routerName=shop-web@kubernetescrd',
  },
  {
    messages: ['traefik-plugins-disabled'],
    line: '2026-11-27T10:00:00Z ERR Plugins are disabled because an error has occurred. error="unable to set up plugins environment: unable to download plugin github.com/x/y"',
  },
  {
    messages: ['traefik-chart-schema'],
    line: "Error: UPGRADE FAILED: values don't meet the specifications of the schema(s) in the following chart(s): traefik: - at '/ports/web': additional properties 'redirectTo' not allowed",
  },
  {
    messages: ['traefik-chart-redirect-to'],
    line: 'Error: UPGRADE FAILED: execution error at (traefik/templates/_podtemplate.tpl:601:18): ERROR: redirectTo syntax has been removed in v34 of this Chart. See Release notes or EXAMPLES.md for new syntax.',
  },
  {
    messages: ['kong-needs-bootstrap'],
    line: "Error: Database needs bootstrapping or is older than Kong 1.0. To start a new installation from scratch, run 'kong migrations bootstrap'.",
  },
  {
    messages: ['kong-new-migrations'],
    line: "Error: /usr/local/share/lua/5.1/kong/cmd/utils/migrations.lua:20: New migrations available; run 'kong migrations up' to proceed",
  },
  {
    messages: ['kong-declarative-invalid'],
    line: '"could not update kong admin" error="posting new config to /config: HTTP status 400 (message: \\"declarative config is invalid: {consumers={[2]={jwt_secrets={{key=\\\\\\"length must be at least 1\\\\\\"}}}}}\\")"',
  },
  {
    messages: ['kong-admin-retry'],
    line: 'Retrying kong admin api client call after error  {"retries": "3/60", "error": "making HTTP request: Get \\"https://localhost:8444/\\": dial tcp 127.0.0.1:8444: connect: connection refused"}',
  },
  {
    messages: ['kong-unique-constraint'],
    line: 'Error from server: admission webhook "secrets.credentials.validation.ingress-controller.konghq.com" denied the request: unique key constraint violated for key',
  },
  {
    messages: ['kong-credential-label'],
    line: 'Secret shop/reader used as credential, but lacks konghq.com/credential label',
  },
  {
    messages: ['kong-webhook-secrets'],
    line: 'Internal error occurred: failed calling webhook "secrets.credentials.validation.ingress-controller.konghq.com": failed to call webhook: Post "https://kong-controller-validation-webhook.kong.svc:443/?timeout=10s": no endpoints available for service "kong-controller-validation-webhook"',
  },
  {
    messages: ['kong-no-api-key'],
    line: '{"message":"No API key found in request","request_id":"5a7e6b3c"}',
  },
  {
    messages: ['edns-max-batch'],
    line: 'time="2026-11-27T10:00:00Z" level=warning msg="Total changes for 3 exceeds max batch size of 1000, total changes: 1200; changes will not be performed"',
  },
  {
    messages: ['r53-alias-target'],
    line: 'level=error msg="InvalidChangeBatch: [Tried to create an alias that targets k8s-shop-abc.eu-west-1.elb.amazonaws.com., type A in zone Z32O12XQLNTSW2, but the alias target name does not lie within the target zone]"',
  },
  {
    messages: ['r53-conflicting-cname'],
    line: 'Failure in zone example.com. [Id: /hostedzone/Z0123456789EXAMPLE] when submitting change batch: InvalidChangeBatch: [RRSet of type A with DNS name shop.example.com. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.com.]',
  },
  {
    messages: ['r53-conflicts-with-other'],
    line: 'InvalidChangeBatch: [RRSet of type CNAME with DNS name shop.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.]',
  },
  {
    messages: ['r53-label-too-long'],
    line: "InvalidChangeBatch: FATAL problem: DomainLabelTooLong (Domain label is too long) encountered with 'cname-apply-for-a-property-and-financial-affairs-deputyship-orde'",
  },
  {
    messages: ['r53-not-permitted-in-zone'],
    line: 'InvalidChangeBatch: [RRSet with DNS name _acme-challenge.shop.example.com. is not permitted in zone example.org.]',
  },
  {
    messages: ['r53-values-do-not-match'],
    line: "level=error msg=\"InvalidChangeBatch: Tried to delete resource record set [name='shop.example.com.', type='A'] but the values provided do not match the current values\"",
  },
  {
    messages: ['edns-canonical-zone'],
    line: 'level=warning msg="Could not find canonical hosted zone for domain k8s-shop-abc.elb.il-central-1.amazonaws.com. This may be because your region is not supported yet."',
  },
  {
    messages: ['edns-forbidden'],
    line: 'failed to list *v1.EndpointSlice: endpointslices.discovery.k8s.io is forbidden: User "system:serviceaccount:external-dns:external-dns" cannot list resource "endpointslices" in API group "discovery.k8s.io" at the cluster scope',
  },
  {
    messages: ['r53-zone-not-empty'],
    line: 'Error: deleting Route53 Hosted Zone (Z0123456789EXAMPLE): operation error Route 53: DeleteHostedZone, https response error StatusCode: 400, HostedZoneNotEmpty: The specified hosted zone contains non-required resource record sets and so cannot be deleted.',
  },
  {
    messages: ['edns-flag-parsing'],
    line: 'time="2026-11-27T10:00:00Z" level=fatal msg="flag parsing error: unknown long flag \'--aws-prefer-alias\'"',
  },
  {
    messages: ['edns-list-tags'],
    line: 'failed to list tags for zones. operation error Route 53: ListTagsForResources, https response error StatusCode: 403, AccessDenied: User: arn:aws:sts::111122223333:assumed-role/external-dns/1 is not authorized to perform: route53:ListTagsForResources',
  },
  {
    messages: ['gateway-api-before-1-5'],
    line: "customresourcedefinitions.apiextensions.k8s.io \"backendtlspolicies.gateway.networking.k8s.io\" is forbidden: ValidatingAdmissionPolicy 'safe-upgrades.gateway.networking.k8s.io' with binding 'safe-upgrades.gateway.networking.k8s.io' denied request: Installing CRDs with version before v1.5.0 is prohibited by default. Uninstall ValidatingAdmissionPolicy safe-upgrades.gateway.networking.k8s.io to install older versions.",
  },
  {
    messages: ['gateway-api-experimental'],
    line: "ValidatingAdmissionPolicy 'safe-upgrades.gateway.networking.k8s.io' with binding 'safe-upgrades.gateway.networking.k8s.io' denied request: Installing experimental CRDs on top of standard channel CRDs is prohibited by default. Uninstall ValidatingAdmissionPolicy safe-upgrades.gateway.networking.k8s.io to install experimental CRDs on top of standard channel CRDs.",
  },
  {
    messages: ['oauth2-proxy-discovery'],
    line: 'ERROR: Failed to initialise OAuth2 Proxy: error initialising provider: could not create provider data: error building OIDC ProviderVerifier: could not get verifier builder: error while discovery OIDC configuration: unexpected status "404": ',
  },
  {
    messages: ['oauth2-proxy-discovery'],
    line: 'error while discovery OIDC configuration: error performing request: Get "https://keycloak.example.com/realms/shop/.well-known/openid-configuration": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['oauth2-proxy-audience'],
    line: '[2023/05/16 17:41:06] [oauthproxy.go:830] Error creating session during OAuth2 callback: audience from claim aud with value [account] does not match with any of allowed audiences map[oauth2-proxy:{}]',
  },
  {
    messages: ['oauth2-proxy-missing-email'],
    line: 'invalid configuration: missing setting for email validation: email-domain or authenticated-emails-file required. use email-domain=* to authorize all email addresses',
  },
  {
    messages: ['oauth2-proxy-missing-client-secret'],
    line: 'invalid configuration: missing setting: client-secret or client-secret-file',
  },
  {
    messages: ['oauth2-proxy-redis-save'],
    line: '[session_store.go:123] Error saving session: error saving redis session: dial tcp: lookup redis-master.auth.svc on 172.20.0.10:53: no such host',
  },
  {
    messages: ['f5-nginx-ingress-class'],
    line: 'F1127 10:00:00.123456       1 main.go:472] Error when getting IngressClass nginx: ingressclasses.networking.k8s.io "nginx" not found',
  },
  {
    messages: ['f5-nginx-class-controller'],
    line: 'IngressClass with name nginx has an invalid Spec.Controller k8s.io/ingress-nginx; expected nginx.org/ingress-controller',
  },
  {
    messages: ['cloudfront-certificate-region'],
    line: "Error: error creating CloudFront Distribution: InvalidViewerCertificate: The specified SSL certificate doesn't exist, isn't in us-east-1 region, isn't valid, or doesn't include a valid certificate chain. status code: 400, request id: 303fcfd8",
  },
  {
    messages: ['cloudfront-certificate-name'],
    line: "InvalidViewerCertificate: The certificate that is attached to your distribution doesn't cover the alternate domain name (CNAME) that you're trying to add. For more details, see the documentation",
  },
  {
    messages: ['cloudfront-cname-exists'],
    line: 'CNAMEAlreadyExists: One or more of the CNAMEs you provided are already associated with a different resource. status code: 409',
  },
  {
    messages: ['apigw-missing-token'],
    line: '{"message":"Missing Authentication Token"}',
  },
  {
    messages: ['service-class-immutable'],
    line: 'The Service "web" is invalid: spec.loadBalancerClass: Invalid value: "service.k8s.aws/nlb": may not change once set',
  },
  {
    messages: ['service-class-immutable'],
    line: 'cannot upsert service "stunner/gateway": Service "gateway" is invalid: spec.loadBalancerClass: Invalid value: "null": may not change once set',
  },
  {
    messages: ['traefik-ingress-status'],
    line: '2026-11-27T10:00:00Z ERR Error while updating ingress status error="cannot get service traefik/traefik-old, received error: service not found" ingress=web namespace=shop providerName=kubernetes',
  },
  {
    messages: ['cm-no-owner'],
    line: 'I0522 15:06:45.930979       1 sync.go:461] "certificate resource has no owner. refusing to update non-owned certificate resource for object" logger="cert-manager.ingress-shim"',
  },
  {
    messages: ['kong-pending-migrations'],
    line: "Error: Database has pending migrations; run 'kong migrations finish'",
  },
  {
    messages: ['nginx-cross-namespace-secret'],
    line: '"error reading Ingress annotation" err="cross namespace usage of secrets is not allowed" name="BasicDigestAuth" ingress="shop/web"',
  },
  {
    messages: ['tf-no-platform-package'],
    line: '│ Error: Incompatible provider version │ │ Provider registry.terraform.io/hashicorp/template v2.2.0 does not have a package available for your current platform, darwin_arm64.',
  },
  {
    messages: ['tf-provider-versions-list'],
    line: 'Error: Failed to query available provider packages │ Could not retrieve the list of available versions for provider hashicorp/aws: could not connect to registry.terraform.io: failed to request discovery document: Get "https://registry.terraform.io/.well-known/terraform.json": net/http: request canceled while waiting for connection (Client.Timeout exceeded while awaiting headers)',
  },
  {
    messages: ['tf-registry-no-provider', 'tf-provider-versions-list'],
    line: 'Could not retrieve the list of available versions for provider hashicorp/argocd: provider registry registry.terraform.io does not have a provider named registry.terraform.io/hashicorp/argocd',
  },
  {
    messages: ['tf-state-checksum'],
    line: 'Error: Error loading state: state data in S3 does not have the expected content. This may be caused by unusually long delays in S3 processing a previous state update.',
  },
  {
    messages: ['tf-newer-provider-state'],
    line: '│ Error: Resource instance managed by newer provider version │ The current state of module.eks.aws_eks_cluster.this[0] was created by a newer provider version than is currently selected. Upgrade the aws provider to work with this state.',
  },
  {
    messages: ['tf-plugin-no-response'],
    line: '│ Error: Plugin did not respond │ The plugin encountered an error, and failed to respond to the plugin.(*GRPCProvider).ReadResource call. The plugin logs may contain more details.',
  },
  {
    messages: ['tf-plugin-start-timeout'],
    line: 'Error: failed to instantiate provider "registry.terraform.io/hashicorp/aws" to obtain schema: timeout while waiting for plugin to start',
  },
  {
    messages: ['tf-empty-collection'],
    line: '│ Error: Invalid index │ on outputs.tf line 3, in output "cluster_name": │ aws_eks_cluster.this is empty tuple │ The given key does not identify an element in this collection value: the collection has no elements.',
  },
  {
    messages: ['tf-index-too-large'],
    line: 'The given key does not identify an element in this collection value: the given index is greater than or equal to the length of the collection.',
  },
  {
    messages: ['tf-module-download'],
    line: '│ Error: Failed to download module │ Could not download module "eks" (main.tf:12) source code from "git::ssh://git@gitlab.example.com/platform/eks.git?ref=v3.1.0": error downloading: /usr/bin/git exited with 128: Permission denied (publickey).',
  },
  {
    messages: ['tf-legacy-module'],
    line: '│ Error: Module is incompatible with count, for_each, and depends_on │ on main.tf line 40, in module "addons": │ The module at module.addons is a legacy module which contains its own local provider configurations',
  },
  {
    messages: ['tf-duplicate-required-providers'],
    line: 'Error: Duplicate required providers configuration on versions.tf line 2, in terraform: A module may have only one required providers configuration. The required providers were previously configured at main.tf:2,3-21.',
  },
  {
    messages: ['tofu-unencrypted-payload'],
    line: 'Error refreshing state: encountered unencrypted payload without unencrypted method configured',
  },
  {
    messages: ['tf-waiting-for-rollout'],
    line: '│ Error: Waiting for rollout to finish: 2 replicas wanted; 0 replicas Ready │ with kubernetes_deployment_v1.web,',
  },
  {
    messages: ['tf-waiting-for-rollout'],
    line: 'Error: Waiting for rollout to finish: 1 out of 3 new replicas have been updated...',
  },
  {
    messages: ['tf-job-not-complete'],
    line: '│ Error: job: shop/migrate is not in complete state │ with kubernetes_job_v1.migrate,',
  },
  {
    messages: ['tf-job-failed'],
    line: 'Error: job: shop/migrate is in failed state',
  },
  {
    messages: ['tf-manifest-deletion-timeout'],
    line: 'Error: Timed out when waiting for resource "default" to be deleted Deletion timed out. This can happen when there is a finalizer on a resource. You may need to delete this resource manually with kubectl.',
  },
  {
    messages: ['tf-manifest-wait-error'],
    line: '│ Error: Error waiting for operation to complete │ with kubernetes_manifest.certificate,',
  },
  {
    messages: ['tf-reading-cluster'],
    line: "│ Error: reading EKS Cluster (my-cluster): couldn't find resource │ with data.aws_eks_cluster.this,",
  },
  {
    messages: ['tf-no-results'],
    line: '│ Error: Your query returned no results. Please change your search criteria and try again. │ with module.eks.data.aws_ami.eks_default[0],',
  },
  {
    messages: ['tf-no-token-secret'],
    line: '│ Warning: Unable to find any service accounts tokens which could have been the default one. │ with kubernetes_service_account.ci,',
  },
  {
    messages: ['tf-cluster-level-namespace'],
    line: "│ Error: Cluster level resource cannot take namespace │ Resources of type 'cert-manager.io/v1, Kind=ClusterIssuer' cannot have a namespace",
  },
  {
    messages: ['tf-s3-bucket-region'],
    line: 'Error: Error loading state: requested bucket from "us-east-1", actual location "eu-west-1"',
  },
  {
    messages: ['crossplane-provider-unavailable'],
    line: 'provider package deployment is unavailable with message: Deployment does not have minimum availability.',
  },
  {
    messages: ['crossplane-incompatible-version'],
    line: 'Warning LintPackage 3s (x4 over 20s) packages/providerrevision.pkg.crossplane.io incompatible Crossplane version: package is not compatible with Crossplane version (v1.14.5)',
  },
  {
    messages: ['crossplane-resolve-dependencies'],
    line: 'cannot resolve package dependencies: missing dependencies: ["xpkg.upbound.io/upbound/provider-family-aws"]',
  },
  {
    messages: ['crossplane-existing-package', 'crossplane-resolve-dependencies'],
    line: 'cannot resolve package dependencies: incompatible dependencies: existing package xpkg.upbound.io/upbound/provider-family-aws@v0.47.1 is incompatible with constraint >=v1.0.0',
  },
  {
    messages: ['crossplane-no-valid-version'],
    line: 'dependency (xpkg.upbound.io/upbound/provider-family-aws) does not have a valid version to upgrade that satisfies all constraints. If there is a valid version that requires downgrade, manual intervention is required. Constraints: [>=v1.0.0 <=v0.47.0]',
  },
  {
    messages: ['crossplane-unpack'],
    line: 'Warning UnpackPackage 5s (x3 over 15s) packages/provider.pkg.crossplane.io cannot unpack package: failed to fetch package digest from remote: GET https://xpkg.upbound.io/v2/upbound/provider-aws-s3/manifests/v9.9.9: MANIFEST_UNKNOWN',
  },
  {
    messages: ['crossplane-pipeline-step'],
    line: 'Warning ComposeResources 9s (x8 over 1m) defined/compositeresourcedefinition.apiextensions.crossplane.io cannot compose resources: cannot run Composition pipeline step "patch-and-transform": cannot run Function "function-patch-and-transform": rpc error: code = Unavailable desc = no healthy upstream',
  },
  {
    messages: ['crossplane-fatal-result'],
    line: 'cannot compose resources: pipeline step "render-templates" returned a fatal result: cannot execute template: template: manifests:12:18: executing "manifests" at <.observed.composite.resource.spec.region>: map has no entry for key "region"',
  },
  {
    messages: ['crossplane-no-active-function', 'crossplane-pipeline-step'],
    line: 'cannot compose resources: cannot run Composition pipeline step "auto-ready": cannot get gRPC client connection for Function "function-auto-ready": cannot find an active FunctionRevision (a FunctionRevision with spec.desiredState: Active)',
  },
  {
    messages: ['crossplane-invalid-pipeline'],
    line: 'selected CompositionRevision xclusters-4a1b2c3 does not have a valid function pipeline: pipeline status unknown',
  },
  {
    messages: ['crossplane-cluster-scoped'],
    line: 'cannot apply cluster scoped composed resource "bucket" (a Bucket named my-app-7x2kq) for a namespaced composite resource.',
  },
  {
    messages: ['crossplane-requires-replacing'],
    line: 'update failed: async update failed: refuse to update the external resource because the following update requires replacing it: cannot change the value of the argument "policy" from "{}" to "{\\"rules\\":[]}"',
  },
  {
    messages: ['ack-reference-not-synced'],
    line: 'Reference resolution failed the referenced resource is not synced yet. resource:Subnet, namespace:infra, name:private-a',
  },
  {
    messages: ['ack-reference-terminal'],
    line: "the referenced resource has 'ACK.Terminal' condition 'True'. Cannot be referenced. resource:Role, namespace:infra, name:eks-cluster-role",
  },
  {
    messages: ['ack-cross-namespace'],
    line: 'cross-namespace resource reference is not allowed. Set --enable-cross-namespace=true to allow it. resource:VPC, namespace:network, name:main',
  },
  {
    messages: ['ack-multiple-selectors'],
    line: '{"level":"error","ts":"2026-11-02T10:11:12Z","msg":"Reconciler error","controller":"bucket","error":"multiple (2) matching IAMRoleSelectors found"}',
  },
  {
    messages: ['ack-carm-key'],
    line: 'ACK.ResourceSynced False retrieving role ARN for account/team ID "444455556666" from "ack-role-account-map" configmap: key not found in CARM configmap',
  },
  {
    messages: ['ack-carm-configmap'],
    line: 'retrieving role ARN for account/team ID "444455556666" from "ack-role-account-map" configmap: CARM configmap not found',
  },
  {
    messages: ['ack-caller-identity'],
    line: '{"level":"error","ts":"2026-11-02T10:11:12Z","logger":"setup","msg":"Unable to create controller manager","aws.service":"eks","error":"unable to determine account info: unable to get caller identity: operation error STS: GetCallerIdentity, get identity: get credentials: failed to refresh cached credentials, no EC2 IMDS role found"}',
  },
  {
    messages: ['ack-cluster-in-use'],
    line: 'type: ACK.ResourceSynced status: "False" message: cluster is still in use, cannot be deleted',
  },
  {
    messages: ['ack-cluster-version'],
    line: 'ACK.Terminal True desired cluster version is less than the observed version: 1.34 < 1.35',
  },
  {
    messages: ['ack-access-policy-pending'],
    line: 'ACK.ResourceSynced False Access policy update pending; resource will be requeued in 30 seconds',
  },
  {
    messages: ['cdk-not-bootstrapped'],
    line: "❌  MyStack failed: Error: MyStack: SSM parameter /cdk-bootstrap/hnb659fds/version not found. Has the environment been bootstrapped? Please run 'cdk bootstrap' (see https://docs.aws.amazon.com/cdk/latest/guide/bootstrapping.html)",
  },
  {
    messages: ['cdk-bootstrap-version'],
    line: "This CDK deployment requires bootstrap stack version '21', found '14'. Please run 'cdk bootstrap'.",
  },
  {
    messages: ['cdk-assume-role-warning'],
    line: "current credentials could not be used to assume 'arn:aws:iam::111122223333:role/cdk-hnb659fds-deploy-role-111122223333-eu-west-1', but are for the right account. Proceeding anyway.",
  },
  {
    messages: ['cdk-account-credentials'],
    line: 'Need to perform AWS calls for account 111122223333, but the current credentials are for 444455556666',
  },
  {
    messages: ['cdk-cli-incompatible'],
    line: 'This CDK CLI is not compatible with the CDK library used by your application. Please upgrade the CLI to the latest version. (Cloud assembly schema version mismatch: Maximum schema version supported is 36.x.x, but found 39.0.0)',
  },
  {
    messages: ['cfn-export-in-use'],
    line: 'Delete canceled. Cannot delete export ClusterStack:ExportsOutputRefMyCluster2F7A0B1CA1B2C3D4 as it is in use by AddonsStack.',
  },
  {
    messages: ['cfn-export-in-use-older'],
    line: '❌ ClusterStack failed: Export ClusterStack:ExportsOutputRefMyCluster2F7A0B1CA1B2C3D4 cannot be deleted as it is in use by AddonsStack',
  },
  {
    messages: ['cfn-export-update'],
    line: 'UPDATE_ROLLBACK_IN_PROGRESS | ClusterStack Cannot update export ClusterStack:ExportsOutputFnGetAttMyClusterEndpoint as it is in use by AddonsStack.',
  },
  {
    messages: ['cfn-embedded-stack'],
    line: '12:04:48 | CREATE_FAILED | AWS::CloudFormation::Stack | awscdkawseksClusterResourceProvider Embedded stack arn:aws:cloudformation:eu-north-1:111122223333:stack/k8s-awscdkawseksClust-1ABC/0a1b was not successfully created: The following resource(s) failed to create: [OnEventHandler42BEBAE0]',
  },
  {
    messages: ['cfn-capabilities'],
    line: 'An error occurred (InsufficientCapabilitiesException) when calling the CreateChangeSet operation: Requires capabilities : [CAPABILITY_NAMED_IAM]',
  },
  {
    messages: ['cdk-blueprints-addon-versions'],
    line: 'WARN /node_modules/@aws-quickstart/eks-blueprints/lib/addons/core-addon/index.ts:210 main Failed to retrieve add-on versions from EKS for add-on coredns.',
  },
  {
    messages: ['pulumi-no-plugin'],
    line: "error: no resource plugin 'pulumi-resource-eks' found in the workspace at version v3.7.0 or on your $PATH",
  },
  {
    messages: ['pulumi-incorrect-passphrase'],
    line: 'error: failed to encrypt: incorrect passphrase, please set PULUMI_CONFIG_PASSPHRASE to the correct passphrase or set PULUMI_CONFIG_PASSPHRASE_FILE to a file containing the passphrase',
  },
  {
    messages: ['pulumi-protected'],
    line: 'error: unable to replace resource "urn:pulumi:prod::infra::eks:index:Cluster::main" as it is currently marked for protection. To unprotect the resource, remove the `protect` flag from the resource in your Pulumi program and run `pulumi up`',
  },
  {
    messages: ['pulumi-snapshot-integrity'],
    line: 'error: snapshot integrity failure; refusing to use it: resource urn:pulumi:prod::infra::aws:ec2/subnet:Subnet::a refers to unknown provider',
  },
  {
    messages: ['pulumi-failed-to-initialize'],
    line: 'error: resource "urn:pulumi:prod::infra::kubernetes:apps/v1:Deployment::web" was successfully created, but the Kubernetes API server reported that it failed to fully initialize or become live: \'web\' timed out waiting to be Ready',
  },
  {
    messages: ['pulumi-failed-to-initialize'],
    line: 'error: 1 error occurred: * the Kubernetes API server reported that "shop/web" failed to fully initialize or become live: \'web\' timed out waiting to be Ready',
  },
  {
    messages: ['pulumi-not-created'],
    line: 'error: resource "urn:pulumi:prod::infra::kubernetes:core/v1:Namespace::shop" was not successfully created by the Kubernetes API server: namespaces "shop" already exists',
  },
  {
    messages: ['pulumi-explicit-provider'],
    line: "Error: It looks like you're using an explicit AWS provider. Please specify this provider in providerCredentialOpts.",
  },
  {
    messages: ['pulumi-instance-roles'],
    line: "error: Error: A managed node group cannot be created without first setting its role in the cluster's instanceRoles at /snapshot/eks/bin/nodegroup.js:1051:19",
  },
  {
    messages: ['pulumi-auto-mode-entries'],
    line: "error: Access entries are required when using EKS Auto Mode. Use the authentication mode 'API' or 'API_AND_CONFIG_MAP'.",
  },
  {
    messages: ['capa-namespace-not-permitted'],
    line: 'message: "Namespace is not permitted to use AWSClusterRoleIdentity: /team-a" reason: PrincipalUsageUnauthorized',
  },
  {
    messages: ['capa-principal-unauthorized'],
    line: 'PrincipalUsageAllowed False Error PrincipalUsageUnauthorized',
  },
  {
    messages: ['capa-no-nat-gateways'],
    line: '"Reconciler error" err="failed to reconcile network for AWSManagedControlPlane default/my-cluster-control-plane: no nat gateways available in \\"us-east-1a\\" for private subnet \\"subnet-04a09956d96ec5706\\"" controller="awsmanagedcontrolplane"',
  },
  {
    messages: ['capa-no-public-subnet'],
    line: 'failed to reconcile network for AWSManagedControlPlane default/my-cluster: expected at least 1 public subnet but got 0',
  },
  {
    messages: ['clusterctl-variables'],
    line: 'Error: failed to get provider components for the "aws" provider: value for variables [AWS_B64ENCODED_CREDENTIALS] is not set. Please set the value using os environment variables or the clusterctl config file',
  },
  {
    messages: ['eksctl-cannot-update-status'],
    line: 'Error: cannot update cluster "my-cluster" in "eu-west-1" region due to status "UPDATING"',
  },
  {
    messages: ['eksctl-version-wait'],
    line: 'Error: timed out while waiting for control plane to report updated version',
  },
  {
    messages: ['eksctl-subnets-deleted'],
    line: 'Error: all private subnets from vpc-0abc123, that the cluster was originally created on, have been deleted; to create private nodegroups within vpc-0abc123 please manually set valid private subnets via nodeGroup.SubnetIDs',
  },
  {
    messages: ['eksctl-shared-security-group'],
    line: "Error: cluster compatibility check failed: shared node security group missing, to fix this run 'eksctl update cluster --name=my-cluster --region=eu-west-1'",
  },
  {
    messages: ['eksctl-ssh-key-missing'],
    line: 'Error: SSH public key file "~/.ssh/id_rsa.pub" not found',
  },
  {
    messages: ['eksctl-no-authenticator'],
    line: '[✖]  could not find any of the authenticator commands: aws-iam-authenticator, aws',
  },
  {
    messages: ['eksctl-zones-required'],
    line: 'Error: only 1 zone(s) specified [us-east-1a], 2 are required (can be non-unique)',
  },
  {
    messages: ['eksctl-auto-mode-role'],
    line: 'Error: autoModeConfig.nodeRoleARN cannot be modified',
  },
  {
    messages: ['eksctl-custom-ami-user-data'],
    line: 'Error: node bootstrapping script (UserData) must be set when using a custom AMI',
  },
  {
    messages: ['eksctl-arm-add-ons'],
    line: '[✖]  to create an ARM nodegroup kube-proxy, coredns and aws-node addons should be up to date. Please use `eksctl utils update-coredns`, `eksctl utils update-kube-proxy` and `eksctl utils update-aws-node` before proceeding.',
  },
  {
    messages: ['eks-pass-role-denied'],
    line: 'Error: creating EKS Cluster (my-cluster): operation error EKS: CreateCluster, https response error StatusCode: 403, api error AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/ci/session is not authorized to perform: iam:PassRole on resource: arn:aws:iam::111122223333:role/my-cluster-role',
  },
  {
    messages: ['eks-slr-get-role'],
    line: "Error: error creating EKS Node Group (demo:workers): InvalidRequestException: Failed to validate if SLR: AWSServiceRoleForAmazonEKSNodegroup already exists due to missing permissions for 'iam:GetRole'",
  },
  {
    messages: ['eks-five-free-ips'],
    line: 'Error: error updating EKS Cluster (my-cluster) version: InvalidRequestException: Provided subnets subnet-040a1f0013274c2b0 Free IPs: 0 subnet-0af91474429282c3d Free IPs: 0 , need at least 5 IPs in each subnet to be free for this operation',
  },
  {
    messages: ['eks-fargate-profile-busy'],
    line: 'Error: error creating EKS Fargate Profile (prod-cluster:kube-system): ResourceInUseException: Cannot create Fargate Profile kube-system because cluster prod-cluster currently has Fargate profile default in status CREATING',
  },
  {
    messages: ['helm-namespace-not-found'],
    line: '│ Error: create: failed to create: namespaces "monitoring" not found │ with helm_release.prometheus,',
  },
  {
    messages: ['tf-kubectl-parse'],
    line: 'Error: failed to parse kubernetes resource: error converting YAML to JSON: yaml: line 4: mapping values are not allowed in this context',
  },
  {
    messages: ['pulumi-server-version'],
    line: 'kubernetes:helm.sh/v3:Release (eck): error: could not get server version from Kubernetes: the server has asked for the client to provide credentials',
  },
  {
    messages: ['crossplane-revision-unhealthy'],
    line: 'Warning InstallPackageRevision 3s (x9 over 2m) packages/provider.pkg.crossplane.io current package revision is unhealthy',
  },
  {
    messages: ['crossplane-required-parameter'],
    line: 'cannot apply composed resource "eks-cluster": Cluster.eks.aws.upbound.io "my-cluster-7x2kq" is invalid: spec: Invalid value: "object": spec.forProvider.region is a required parameter',
  },
  {
    messages: ['cdk-lookup-environment'],
    line: 'Error: Cannot retrieve value from context provider vpc-provider since account/region are not specified at the stack level. Configure "env" with an account and region when you define your stack.',
  },
  {
    messages: ['tf-missing-provider'],
    line: "│ Error: Missing required provider │ This configuration requires provider registry.terraform.io/hashicorp/helm, but that provider isn't available. You may be able to install it automatically by running: terraform init",
  },
  {
    messages: ['tf-sensitive-output'],
    line: '│ Error: Output refers to sensitive values │ on outputs.tf line 12: │ 12: output "kubeconfig" {',
  },
  {
    messages: ['eksctl-pod-identity-role-fixed'],
    line: 'Error: cannot change podIdentityAssociation.roleARN since the role was created by eksctl',
  },
  {
    messages: ['appset-duplicate-name'],
    line: 'ErrorOccurred=True ApplicationValidationError: ApplicationSet guestbook contains applications with duplicate name: matching-guestbook',
  },
  {
    messages: ['appset-project-missing'],
    line: 'time="2021-08-24T02:34:57Z" level=error msg="application references project qa which does not exist"',
  },
  {
    messages: ['appset-destination-invalid'],
    line: 'level=error msg="error occurred during application validation: application destination spec is invalid: there are 2 clusters with the same name: [https://a https://b]"',
  },
  {
    messages: ['appset-go-template'],
    line: 'level=error msg="error generating application from params" error="failed to execute go template {{.cluster.name}}-guestbook: template: base:1:10: executing \\"\\" at <.cluster.name>: map has no entry for key \\"name\\"" generator="{<nil>}"',
  },
  {
    messages: ['appset-parse-template'],
    line: 'RenderTemplateParamsError: failed to parse template {{name}}-guestbook: template: base:1: function "name" not defined',
  },
  {
    messages: ['appset-scm-not-allowed'],
    line: 'error="scm provider \\"https://gitlab.corp.example.com/\\" not allowed, must use one of the following: https://github.com/"',
  },
  {
    messages: ['appset-scm-disabled'],
    line: 'level=error msg="error generating params" error="scm providers are disabled" generator="&{}"',
  },
  {
    messages: ['argocd-plugin-name'],
    line: 'ComparisonError  Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = plugin sidecar failed. could not find cmp-server plugin with name "kustomize-vault" supporting the given repository',
  },
  {
    messages: ['argocd-plugin-none'],
    line: 'rpc error: code = Unknown desc = could not find plugin supporting the given repository',
  },
  {
    messages: ['argocd-plugin-connect'],
    line: 'time="2025-03-11T08:12:44Z" level=error msg="Unable to connect to config management plugin service with address /home/argocd/cmp-server/plugins/avp.sock"',
  },
  {
    messages: ['argocd-chart-not-in-index'],
    line: "rpc error: code = Unknown desc = chart 'redis-ha' not found in index",
  },
  {
    messages: ['argocd-symlinks'],
    line: 'rpc error: code = Unknown desc = repository contains out-of-bounds symlinks. file: charts/common/values.yaml',
  },
  {
    messages: ['argocd-set-element-order'],
    line: "The order in patch list: [map[name:KEY_BC value:150] map[name:KEY_BC value:500]] doesn't match $setElementOrder list: [map[name:KEY_AA] map[name:KEY_BC]]",
  },
  {
    messages: ['argocd-duplicate-entries'],
    line: 'ComparisonError: Failed to compare desired state to live state: failed to calculate diff: error calculating structured merge diff: error building typed value from config resource: .spec.template.spec.containers[name="app"].env: duplicate entries for key [name="DB_HOST"]',
  },
  {
    messages: ['argocd-omits-key-field'],
    line: 'Failed to compare desired state to live state: failed to calculate diff: error calculating structured merge diff: error building typed value from config resource: .spec.services[0].spec.ports: element 0: associative list with keys has an element that omits key field "protocol" (and doesn\'t have default value)',
  },
  {
    messages: ['argocd-repeated-resource'],
    line: 'RepeatedResourceWarning: Resource apps/Deployment/shop/web appeared 2 times among application resources.',
  },
  {
    messages: ['argocd-excluded-resource'],
    line: 'ExcludedResourceWarning: Resource discovery.k8s.io/EndpointSlice external-db is excluded in the settings',
  },
  {
    messages: ['argocd-orphaned-resources'],
    line: 'OrphanedResourceWarning: Application has 12 orphaned resources',
  },
  {
    messages: ['argocd-crd-not-installed'],
    line: 'The Kubernetes API could not find monitoring.coreos.com/ServiceMonitor for requested resource monitoring/web. Make sure the "ServiceMonitor" CRD is installed on the destination cluster.',
  },
  {
    messages: ['argocd-crd-version'],
    line: 'The Kubernetes API could not find version "v1beta1" of external-secrets.io/ExternalSecret for requested resource shop/db. Version "v1" of external-secrets.io/ExternalSecret is installed on the destination cluster.',
  },
  {
    messages: ['argocd-server-side-diff'],
    line: "Failed to compare desired state to live state: failed to calculate diff: error calculating server side diff: serverSideDiff error: error running server side apply in dryrun mode for resource StatefulSet/loki: StatefulSet.apps \"loki\" is invalid: spec: Forbidden: updates to statefulset spec for fields other than 'replicas', 'ordinals', 'template' are forbidden",
  },
  {
    messages: ['argocd-project-missing'],
    line: 'InvalidSpecError: Application referencing project qa which does not exist',
  },
  {
    messages: ['argocd-knownhosts-unknown'],
    line: 'rpc error: code = Unknown desc = error testing repository connectivity: ssh: handshake failed: knownhosts: key is unknown',
  },
  {
    messages: ['argocd-knownhosts-mismatch'],
    line: 'Failed to load target state: failed to generate manifest for source 1 of 1: rpc error: code = Unknown desc = ssh: handshake failed: knownhosts: key mismatch',
  },
  {
    messages: ['argocd-operation-in-progress'],
    line: 'FATA[0000] rpc error: code = FailedPrecondition desc = another operation is already in progress',
  },
  {
    messages: ['argocd-query-provider'],
    line: 'failed to query provider "https://argocd.example.com/api/dex": Get "https://argocd.example.com/api/dex/.well-known/openid-configuration": dial tcp 10.0.12.8:443: i/o timeout',
  },
  {
    messages: ['argocd-invalid-redirect'],
    line: 'Invalid redirect URL: the protocol and host (including port) must match and the path must be within allowed URLs if provided',
  },
  {
    messages: ['image-updater-pending-spec'],
    line: 'time="2021-04-12T07:19:38Z" level=info msg="Successfully updated image \'gcr.io/x/testapi:1.0.0\' to \'gcr.io/x/testapi:1.0.1\', but pending spec update (dry run=false)" alias= application=mytestapi image_name=x/testapi',
  },
  {
    messages: ['image-updater-source-type'],
    line: "level=warning msg=\"skipping app 'argocd/shop' of type 'Directory' because it's not of supported source type\" application=shop",
  },
  {
    messages: ['image-updater-not-live'],
    line: 'time="2025-05-02T09:11:02Z" level=debug msg="Image \'my-app\' seems not to be live in this application, skipping" application=shop',
  },
  {
    messages: ['image-updater-no-credentials'],
    line: "level=error msg=\"Could not update application spec: could not get creds for repo 's3://charts/shop': credentials for 's3://charts/shop' are not configured in Argo CD settings\" application=shop",
  },
  {
    messages: ['image-updater-image-tag'],
    line: 'level=error msg="Could not update application spec: could not find an image-tag for image 111122223333.dkr.ecr.eu-west-1.amazonaws.com/shop" application=shop',
  },
  {
    messages: ['flux-image-no-commit'],
    line: '{"level":"info","ts":"2024-11-20T10:42:27.100Z","msg":"no changes made in the source; no commit","controller":"imageupdateautomation","name":"flux-system"}',
  },
  {
    messages: ['flux-image-push'],
    line: '{"level":"error","ts":"2024-04-10T07:54:41.594Z","msg":"Reconciler error","controller":"imageupdateautomation","error":"failed to push to remote: object not found"}',
  },
  {
    messages: ['flux-no-tags'],
    line: 'ImagePolicy/flux-system/shop  False  DependencyNotReady  retrying in 30s error: no tags in database',
  },
  {
    messages: ['flux-version-list-empty'],
    line: 'imagepolicy/shop  False  cannot determine latest tag for policy: version list argument cannot be empty',
  },
  {
    messages: ['flux-no-latest-version'],
    line: 'Ready: False  cannot determine latest tag for policy: unable to determine latest version from provided list',
  },
  {
    messages: ['flux-bootstrap-health'],
    line: "✗ bootstrap failed with 2 health check failure(s): [error while waiting for GitRepository to be ready: 'context deadline exceeded']",
  },
  {
    messages: ['flux-bootstrap-push'],
    line: '✗ failed to push manifests: authentication required',
  },
  {
    messages: ['flux-bootstrap-sync-push'],
    line: '✗ failed to push sync manifests: command error on refs/heads/main: protected branch hook declined',
  },
  {
    messages: ['flux-bootstrap-overwrite'],
    line: '✗ sync path configuration ("clusters/b") would overwrite path ("./clusters/a") of existing Kustomization',
  },
  {
    messages: ['flux-cross-namespace'],
    line: "can't access 'GitRepository/flux-system/shop', cross-namespace references have been blocked",
  },
  {
    messages: ['flux-envsubst', 'flux-substitution-failed'],
    line: "post build failed for 'app': envsubst error: variable substitution failed: missing closing brace",
  },
  {
    messages: ['flux-substitution-failed', 'flux-envsubst'],
    line: "post build failed for 'app': envsubst error: variable substitution failed: unable to parse variable name",
  },
  {
    messages: ['flux-values-reference'],
    line: "could not resolve Secret chart values reference 'shop/values' with key 'values.yaml': secrets \"values\" not found",
  },
  {
    messages: ['flux-oci-scheme'],
    line: "invalid Helm repository URL: 'oci' URL scheme cannot be used with 'default' HelmRepository type",
  },
  {
    messages: ['flux-index-size'],
    line: 'failed to fetch Helm repository index: /tmp/helmrepo-x/index.yaml exceeds the maximum index file size of 52428800 bytes',
  },
  {
    messages: ['helm-execution-error'],
    line: 'Error: INSTALLATION FAILED: execution error at (aws-load-balancer-controller/templates/deployment.yaml:63:28): Chart cannot be installed without a valid clusterName!',
  },
  {
    messages: ['helm-unmarshal-number'],
    line: 'Error: INSTALLATION FAILED: Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string',
  },
  {
    messages: ['helm-unmarshal-bool'],
    line: 'Error: UPGRADE FAILED: json: cannot unmarshal bool into Go struct field ObjectMeta.metadata.annotations of type string',
  },
  {
    messages: ['helm-range-iterate'],
    line: 'Error: template: app/templates/ingress.yaml:30:14: executing "app/templates/ingress.yaml" at <.Values.ingress.hosts>: range can\'t iterate over a.example.com',
  },
  {
    messages: ['helm-set-no-value'],
    line: 'Error: INSTALLATION FAILED: failed parsing --set data: key "nodeSelector.kubernetes" has no value',
  },
  {
    messages: ['helm-missing-dependencies'],
    line: 'Error: INSTALLATION FAILED: An error occurred while checking for chart dependencies. You may need to run `helm dependency build` to fetch missing dependencies: found in Chart.yaml, but missing in charts/ directory: redis, postgresql',
  },
  {
    messages: ['helm-lock-out-of-sync'],
    line: 'Error: the lock file (Chart.lock) is out of sync with the dependencies file (Chart.yaml). Please update the dependencies',
  },
  {
    messages: ['helm-repo-not-found'],
    line: 'Error: repo eks not found',
  },
  {
    messages: ['helm-version-not-in-index'],
    line: 'Error: chart "wordpress" matching 1.0.0 not found in stable index. (try \'helm repo update\'): no chart version found for wordpress-1.0.0',
  },
  {
    messages: ['helm-uninstall-not-found'],
    line: 'Error: uninstall: Release not loaded: my-app: release: not found',
  },
  {
    messages: ['helm-corrupted-release'],
    line: 'Error: corrupted release record. You must manually delete the resources: YAML parse error on templates/x.yaml',
  },
  {
    messages: ['helm-plugin-verification'],
    line: 'Error: plugin source does not support verification. Use --verify=false to skip verification',
  },
  {
    messages: ['helmfile-identified-change'],
    line: 'Error: identified at least one change, exiting with non-zero exit code (detailed-exitcode parameter enabled)',
  },
  {
    messages: ['helmfile-needs'],
    line: 'err: release "app" depends on "default/shop/db" which does not match the selectors. Please add a selector like "--selector name=db", or indicate whether to skip (--skip-needs) or include (--include-needs) these dependencies',
  },
  {
    messages: ['helmfile-no-releases'],
    line: 'err: no releases found that matches specified selector(name=shop) and environment(prod), in any helmfile',
  },
  {
    messages: ['kustomize-unmarshal-patches'],
    line: "couldn't make target for path '.components/image-controller/base': invalid Kustomization: json: cannot unmarshal string into Go struct field Kustomization.patches of type types.Patch",
  },
  {
    messages: ['kustomize-json-patch-target'],
    line: 'Error: must specify a target for JSON patch [path: "replicas.yaml"]',
  },
  {
    messages: ['kustomize-doc-missing-path'],
    line: 'Error: replace operation does not apply: doc is missing path: /spec/replicas: missing value',
  },
  {
    messages: ['kustomize-nothing-selected'],
    line: 'Error: nothing selected by ConfigMap.[noVer].[noGrp]/settings.[noNs]:data.host',
  },
  {
    messages: ['kustomize-replacement-field'],
    line: 'Error: unable to find field "spec.template.spec.containers.0.env" in replacement target',
  },
  {
    messages: ['kustomize-field-deprecated'],
    line: "# Warning: 'patchesStrategicMerge' is deprecated. Please use 'patches' instead. Run 'kustomize edit fix' to update your Kustomization automatically.",
  },
  {
    messages: ['kustomize-empty'],
    line: 'Error: kustomization.yaml is empty',
  },
  {
    messages: ['kustomize-evalsymlink'],
    line: "Error: loading KV pairs: file sources: [app.properties]: evalsymlink failure on '/repo/overlays/prod/app.properties' : lstat /repo/overlays/prod/app.properties: no such file or directory",
  },
  {
    messages: ['kustomize-namespace-conflict'],
    line: 'Error: namespace transformation produces ID conflict: [{"apiVersion":"v1","kind":"ConfigMap","metadata":{"name":"x"}}]',
  },
  {
    messages: ['argo-workflows-entrypoint'],
    line: 'failed to look-up entrypoint/cmd for image "111122223333.dkr.ecr.eu-central-1.amazonaws.com/etl:1.4", you must either explicitly specify the command, or list the image\'s command in the index: https://argo-workflows.readthedocs.io/en/latest/workflow-executors/#emissary-emissary: GET https://x: unexpected status code 401 Unauthorized',
  },
  {
    messages: ['kubectl-immediate-deletion'],
    line: 'warning: Immediate deletion does not wait for confirmation that the running resource has been terminated. The resource may continue to run on the cluster indefinitely.\ningress.networking.k8s.io "web" force deleted',
  },
  {
    messages: ['argo-workflows-not-resolved'],
    line: 'invalid spec: templates.main.steps[0].build templates.build inputs.parameters.image failed to resolve {{steps.prepare.outputs.parameters.tag}}',
  },
  {
    messages: ['argo-workflows-not-supplied'],
    line: 'Error (exit code 1): inputs.parameters.image was not supplied',
  },
  {
    messages: ['argo-workflows-with-param'],
    line: "withParam value could not be parsed as a JSON list: starting job: invalid character 's' looking for beginning of value",
  },
  {
    messages: ['argo-workflows-token-not-valid'],
    line: '{"code":16,"message":"token not valid. see https://argo-workflows.readthedocs.io/en/latest/faq/"}',
  },
  {
    messages: ['argo-workflows-no-rule'],
    line: 'level=error msg="finished unary call with code PermissionDenied" error="no service account rule matches"',
  },
  {
    messages: ['argo-workflows-cron-name'],
    line: 'cron workflow name "my-very-long-nightly-export-of-the-whole-warehouse-job" must not be more than 52 characters long (currently 54)',
  },
  {
    messages: ['rollouts-unmatch-label'],
    line: 'InvalidSpec: The Rollout "shop" is invalid: spec.strategy.canary.canaryService: Invalid value: "shop-canary": Service "shop-canary" has unmatch label "app" in rollout',
  },
  {
    messages: ['rollouts-same-service'],
    line: 'The Rollout "shop" is invalid: spec.strategy.stableService: Invalid value: "shop": This rollout uses the same service for the stable and canary services, but two different services are required.',
  },
  {
    messages: ['rollouts-services-required'],
    line: 'The Rollout "shop" is invalid: spec.strategy.canary.trafficRouting: Invalid value: "canary.trafficRouting": Canary service and Stable service must to be set to use Traffic Routing',
  },
  {
    messages: ['rollouts-istio-stable-route'],
    line: "Istio VirtualService has invalid HTTP routes. Error: Stable Service 'shop-stable' not found in route",
  },
  {
    messages: ['rollouts-istio-route'],
    line: 'level=error msg="roCtx.reconcile err HTTP Route \'primary\' is not found in the defined Virtual Service."',
  },
  {
    messages: ['rollouts-plugin-missing'],
    line: 'time="2025-03-01T10:00:00Z" level=error msg="unable to get plugin info: plugin argoproj-labs/gatewayAPI not configured in configmap"',
  },
  {
    messages: ['argo-events-queue-url'],
    line: '{"level":"error","logger":"argo-events.eventsource","msg":"Error getting SQS Queue URL","error":"AWS.SimpleQueueService.NonExistentQueue: The specified queue does not exist"}',
  },
  {
    messages: ['argo-events-sqs-messages'],
    line: '{"level":"error","msg":"failed to get messages from SQS","eventSourceName":"aws-sqs","error":"AccessDenied: Access to the resource https://sqs.us-east-1.amazonaws.com/ is denied."}',
  },
  {
    messages: ['argo-events-publish'],
    line: '{"level":"error","logger":"argo-events.eventsource","caller":"eventsources/eventing.go:507","msg":"failed to publish an event","eventSourceName":"aws-sqs","error":"stan: publish ack timeout"}',
  },
  {
    messages: ['argo-events-bus-connected'],
    line: '{"level":"error","msg":"Reconciler error","error":"can not delete an EventBus with 2 EventSources connected"}',
  },
  {
    messages: ['tekton-result-missing'],
    line: 'Invalid task result reference: Could not find result with name digest for pipeline task build',
  },
  {
    messages: ['tekton-result-too-large'],
    line: '"step-build" exited with code 1: Termination message is above max allowed size 4096, caused by large task result.',
  },
  {
    messages: ['tekton-params-missing'],
    line: 'invalid input params for task build: missing values for these params which have no default values: [url]',
  },
  {
    messages: ['tekton-resolution-timeout'],
    line: 'error requesting remote resource: resolution took longer than global timeout of 1m0s',
  },
  {
    messages: ['tekton-clone-auth'],
    line: 'error resolving pipelineRef: error getting "Git" "ci/git-0": clone error: authentication required',
  },
  {
    messages: ['tekton-create-pod'],
    line: 'failed to create task run pod "build-1": pods "build-1-pod" is forbidden: error looking up service account ci/builder: serviceaccount "builder" not found. Maybe missing or invalid Task ci/build',
  },
  {
    messages: ['jenkins-unhandled-code'],
    line: '2025-02-11 10:42:09.552+0000 [id=673] WARNING o.c.j.p.k.KubernetesLauncher#launch: Kubernetes returned unhandled HTTP code -1 null',
  },
  {
    messages: ['jenkins-unable-create-pod'],
    line: 'ERROR: Unable to create pod kubernetes jenkins/build-x7k2q.',
  },
  {
    messages: ['jenkins-websocket-attempts'],
    line: 'hudson.AbortException: Failed to start websocket connection after 5 attempts. Check logs above for more details.',
  },
  {
    messages: ['jenkins-websocket-timeout'],
    line: 'ERROR: Timed out waiting for websocket connection. You should increase the value of system property org.csanchez.jenkins.plugins.kubernetes.pipeline.ContainerExecDecorator.websocketConnectionTimeout currently set at 30 seconds',
  },
  {
    messages: ['jenkins-never-started'],
    line: 'process apparently never started in /home/jenkins/agent/workspace/thejob@tmp/durable-e0b7cd27',
  },
  {
    messages: ['arc-no-controller'],
    line: 'Error: INSTALLATION FAILED: execution error at (gha-runner-scale-set/templates/autoscalingrunnerset.yaml:102:6): No gha-rs-controller deployment found using label (app.kubernetes.io/part-of=gha-rs-controller). Consider setting controllerServiceAccount.name in values.yaml to be explicit if you think the discovery is wrong.',
  },
  {
    messages: ['arc-version-mismatch'],
    line: 'INFO AutoscalingRunnerSet Autoscaling runner set version doesn\'t match the build version. Deleting the resource. {"targetVersion": "0.12.1", "actualVersion": "0.11.0"}',
  },
  {
    messages: ['arc-not-accessible'],
    line: 'failed to get runner registration token on refresh: github api error: StatusCode 403, RequestID "0000:AAAA": {"message":"Resource not accessible by integration","documentation_url":"https://docs.github.com/rest","status":"403"}',
  },
  {
    messages: ['gha-lost-communication'],
    line: 'The self-hosted runner: arc-runners-4kqcf-runner-zkcfv lost communication with the server. Verify the machine is running and has a healthy network connection. Anything in your workflow that terminates the runner process, starves it for CPU/Memory, or blocks its network access can cause this error.',
  },
  {
    messages: ['gha-shutdown-signal'],
    line: '##[error]The runner has received a shutdown signal. This can happen when the runner service is stopped, or a manually started runner is canceled.',
  },
  {
    messages: ['gitlab-checking-forbidden'],
    line: 'ERROR: Checking for jobs... forbidden               runner=abcdef12 status=POST https://gitlab.example.com/api/v4/jobs/request: 403 Forbidden',
  },
  {
    messages: ['gitlab-verify-runner'],
    line: 'PANIC: Failed to verify the runner.',
  },
  {
    messages: ['gitlab-no-cache-url'],
    line: 'No URL provided, cache will not be downloaded from shared cache server. Instead a local version of cache will be extracted.',
  },
  {
    messages: ['gitlab-no-cache-upload'],
    line: 'No URL provided, cache will not be uploaded to shared cache server. Cache will be stored only locally.',
  },
  {
    messages: ['gitlab-command-exit'],
    line: 'ERROR: Job failed: command terminated with exit code 137',
  },
  {
    messages: ['gitlab-agent-websocket'],
    line: '{"level":"warn","time":"2020-11-04T10:14:39.368Z","msg":"GetConfiguration failed","error":"rpc error: code = Unavailable desc = connection error: desc = \\"transport: Error while dialing failed to WebSocket dial: failed to send handshake request: Get \\\\\\"https://gitlab-kas:443/-/kubernetes-agent\\\\\\": dial tcp: lookup gitlab-kas: no such host\\""}',
  },
  {
    messages: ['buildkit-fork-exec'],
    line: '[rootlesskit:parent] error: failed to start the child: fork/exec /proc/self/exe: operation not permitted',
  },
  {
    messages: ['buildx-replicas'],
    line: 'ERROR: failed to build: failed to initialize builder kube (kube0): expected 1 replicas to be ready, got 0',
  },
  {
    messages: ['docker-build-137'],
    line: 'ERROR: failed to solve: process "/bin/sh -c npm run build" did not complete successfully: exit code: 137',
  },
  {
    messages: ['buildkit-receive-status'],
    line: 'ERROR: failed to build: failed to receive status: rpc error: code = Unavailable desc = error reading from server: EOF',
  },
  {
    messages: ['docker-login-non-tty-old'],
    line: 'Error: Cannot perform an interactive login from a non TTY device',
  },
  {
    messages: ['docker-login-non-tty'],
    line: 'error: cannot perform an interactive login from a non-TTY device',
  },
  {
    messages: ['ecr-get-authorization-token'],
    line: 'Error: User: arn:aws:sts::111122223333:assumed-role/ci/run is not authorized to perform: ecr:GetAuthorizationToken on resource: * because no identity-based policy allows the ecr:GetAuthorizationToken action',
  },
  {
    messages: ['gha-skip-output'],
    line: "Warning: Skip output 'registry' since it may contain secret.",
  },
  {
    messages: ['skaffold-stabilize'],
    line: ' - deployment/web: could not stabilize within 10m0s',
  },
  {
    messages: ['skaffold-connect'],
    line: 'Deploy Failed. Could not connect to cluster due to "https://ABC.gr7.eu-west-1.eks.amazonaws.com/version": dial tcp: i/o timeout. Check your connection for the cluster.',
  },
  {
    messages: ['flux-dependencies-retry'],
    line: '2024-01-16T08:08:35.453Z info Kustomization/apps.flux-system - Dependencies do not meet ready condition, retrying in 30s',
  },
  {
    messages: ['flux-no-rollback-target'],
    line: 'HelmRelease/shop/app: missing target release for rollback: cannot remediate failed release',
  },
  {
    messages: ['flux-not-scanned'],
    line: 'imagepolicy/shop: referenced ImageRepository has not been scanned yet',
  },
  {
    messages: ['airflow-fernet-32'],
    line: 'ValueError: Fernet key must be 32 url-safe base64-encoded bytes.',
  },
  {
    messages: ['airflow-invalid-token'],
    line: '    raise InvalidToken cryptography.fernet.InvalidToken',
  },
  {
    messages: ['airflow-jwt-signature'],
    line: 'airflow.sdk.api.client.ServerResponseError: Invalid auth token: Signature verification failed',
  },
  {
    messages: ['airflow-jwt-expired'],
    line: 'airflow.sdk.api.client.ServerResponseError: Invalid auth token: Signature has expired',
  },
  {
    messages: ['airflow-dag-not-found-line'],
    line: "airflow.exceptions.AirflowException: Dag 'etl_daily' could not be found; either it does not exist or it failed to parse.",
  },
  {
    messages: ['airflow-state-mismatch'],
    line: "Executor KubernetesExecutor(parallelism=32) reported that the task instance <TaskInstance: etl.load scheduled__2026-03-31T02:18:51.659191+00:00 [queued]> finished with state failed, but the task instance's state attribute is queued. Learn more: https://airflow.apache.org/docs/apache-airflow/stable/troubleshooting.html#task-state-changed-externally",
  },
  {
    messages: ['airflow-state-mismatch-old'],
    line: "{scheduler_job.py:1242} ERROR - Executor reports task instance <TaskInstance: etl.load scheduled__2022-01-12T00:00:00+00:00 [queued]> finished (failed) although the task says it's queued. (Info: None) Was the task killed externally?",
  },
  {
    messages: ['airflow-gunicorn-master'],
    line: '[2021-06-15 09:12:33 +0000] [1] {webserver_command.py:225} ERROR - No response from gunicorn master within 120 seconds',
  },
  {
    messages: ['airflow-scheduler-not-running'],
    line: 'The scheduler does not appear to be running. Last heartbeat was received 5 minutes ago. The DAGs list may not update, and new tasks will not be scheduled.',
  },
  {
    messages: ['jupyterhub-didnt-respond'],
    line: "TimeoutError: Server at http://10.0.3.7:8888/user/ana/ didn't respond in 30 seconds",
  },
  {
    messages: ['jupyterhub-connect-hub'],
    line: '[E 2026-03-04 09:12:11.102 SingleUserLabApp mixins:426] Failed to connect to my Hub at http://hub:8081/hub/api (attempt 1/5). Is it running?',
  },
  {
    messages: ['jupyterhub-version-mismatch'],
    line: '[W 2026-03-04 09:12:11.102 SingleUserNotebookApp _version:68] jupyterhub version 5.0.0 != jupyterhub-singleuser version 1.1.0. This could cause failure to authenticate and result in redirect loops!',
  },
  {
    messages: ['jupyterhub-xsrf-missing'],
    line: "403 : Forbidden '_xsrf' argument missing from POST",
  },
  {
    messages: ['spark-create-pod-null'],
    line: 'Exception in thread "main" io.fabric8.kubernetes.client.KubernetesClientException: Operation: [create]  for kind: [Pod]  with name: [null]  in namespace: [jobs]  failed.',
  },
  {
    messages: ['spark-operator-webhook-call', 'webhook-deadline-exceeded'],
    line: 'Error from server (InternalError): Internal error occurred: failed calling webhook "mutate--v1-pod.sparkoperator.k8s.io": failed to call webhook: Post "https://spark-operator-webhook-svc.spark-operator.svc:9443/mutate--v1-pod?timeout=10s": context deadline exceeded',
  },
  {
    messages: ['spark-ivy-cache'],
    line: 'Exception in thread "main" java.io.FileNotFoundException: /opt/spark/.ivy2/cache/resolved-org.apache.spark-spark-submit-parent-511288aa-ce7c-4a38-9c8e-4869b71c68fa-1.0.xml (No such file or directory)',
  },
  {
    messages: ['spark-ivy-cache'],
    line: 'Exception in thread "main" java.io.FileNotFoundException: /home/spark/.ivy2/cache/resolved-org.apache.spark-spark-submit-parent-83e429a6-1.0.xml (Permission denied)',
  },
  {
    messages: ['spark-basedir-absolute'],
    line: 'Exception in thread "main" java.lang.IllegalArgumentException: basedir must be absolute: ?/.ivy2/local',
  },
  {
    messages: ['spark-external-scheduler-line'],
    line: 'org.apache.spark.SparkException: External scheduler cannot be instantiated at org.apache.spark.SparkContext$.org$apache$spark$SparkContext$$createTaskScheduler(SparkContext.scala:2979)',
  },
  {
    messages: ['spark-fetch-failed'],
    line: 'org.apache.spark.shuffle.FetchFailedException: Failed to connect to /10.0.41.7:7079',
  },
  {
    messages: ['spark-max-result-size'],
    line: 'org.apache.spark.SparkException: Job aborted due to stage failure: Total size of serialized results of 20 tasks (1024.0 MiB) is bigger than spark.driver.maxResultSize (1024.0 MiB)',
  },
  {
    messages: ['rabbitmq-login-refused'],
    line: "pika.exceptions.ProbableAuthenticationError: ConnectionClosedByBroker: (403) 'ACCESS_REFUSED - Login was refused using authentication mechanism PLAIN. For details see the broker logfile.'",
  },
  {
    messages: ['rabbitmq-guest-localhost'],
    line: "2026-05-04 09:12:33.101 [error] <0.1083.0> PLAIN login refused: user 'guest' can only connect via localhost",
  },
  {
    messages: ['rabbitmq-ack-timed-out'],
    line: 'Channel closed by server: 406 (PRECONDITION-FAILED) with message "PRECONDITION_FAILED - delivery acknowledgement on channel 1 timed out. Timeout value used: 1800000 ms. This timeout value can be configured, see consumers doc guide to learn more"',
  },
  {
    messages: ['rabbitmq-inequivalent-arg'],
    line: "amqp.exceptions.PreconditionFailed: Queue.declare: (406) PRECONDITION_FAILED - inequivalent arg 'x-queue-type' for queue 'orders' in vhost '/': received none but current is the value 'quorum' of type 'longstr'",
  },
  {
    messages: ['rabbitmq-missed-heartbeats'],
    line: "closing AMQP connection <0.3120.0> (10.0.3.7:41022 -> 10.0.8.4:5672, duration: '12M, 4s'): missed heartbeats from client, timeout: 60s",
  },
  {
    messages: ['rabbitmq-scale-down'],
    line: 'Warning  UnsupportedOperation  3s  rabbitmqcluster-controller  Cluster Scale down not supported; tried to scale cluster from 3 nodes to 1 nodes',
  },
  {
    messages: ['rabbitmq-shrink-volumes'],
    line: '{"level":"error","logger":"controller.rabbitmqcluster","msg":"shrinking persistent volumes is not supported","error":"unsupported operation"}',
  },
  {
    messages: ['kafka-request-size'],
    line: 'org.apache.kafka.common.errors.RecordTooLargeException: The message is 1048667 bytes when serialized which is larger than 1048576, which is the value of the max.request.size configuration.',
  },
  {
    messages: ['kafka-message-server-size'],
    line: 'org.apache.kafka.common.errors.RecordTooLargeException: The request included a message larger than the max message size the server will accept.',
  },
  {
    messages: ['kafka-topics-not-authorized'],
    line: 'org.apache.kafka.common.errors.TopicAuthorizationException: Not authorized to access topics: [orders]',
  },
  {
    messages: ['kafka-group-not-authorized'],
    line: 'org.apache.kafka.common.errors.GroupAuthorizationException: Not authorized to access group: orders-app',
  },
  {
    messages: ['kafka-topic-not-present'],
    line: 'org.apache.kafka.common.errors.TimeoutException: Topic orders not present in metadata after 60000 ms.',
  },
  {
    messages: ['kafka-replication-factor'],
    line: 'org.apache.kafka.common.errors.InvalidReplicationFactorException: Replication factor is below 1 or larger than the number of available brokers.',
  },
  {
    messages: ['kafka-commit-failed'],
    line: 'org.apache.kafka.clients.consumer.CommitFailedException: Offset commit cannot be completed since the consumer is not part of an active group for auto partition assignment; it is likely that the consumer was kicked out of the group.',
  },
  {
    messages: ['kafka-poll-expired'],
    line: '[Consumer clientId=consumer-1, groupId=orders-app] consumer poll timeout has expired. This means the time between subsequent calls to poll() was longer than the configured max.poll.interval.ms',
  },
  {
    messages: ['strimzi-unsupported-version'],
    line: 'UnsupportedKafkaVersionException  Unsupported Kafka.spec.kafka.version: 3.4.0. Supported versions are: [3.9.0, 3.9.1, 4.0.0]',
  },
  {
    messages: ['strimzi-no-node-pools'],
    line: 'InvalidConfigurationException: No KafkaNodePools found for Kafka cluster my-cluster',
  },
  {
    messages: ['strimzi-scale-down-blocked'],
    line: 'WARN  KafkaClusterCreator:195 - Reconciliation #12(watch) Kafka(kafka/my-cluster): Cannot scale down brokers [3] because [3] have assigned partition-replicas',
  },
  {
    messages: ['strimzi-decreasing-partitions'],
    line: 'NotSupported   Decreasing partitions not supported',
  },
  {
    messages: ['strimzi-replication-change'],
    line: 'NotSupported   Replication factor change not supported, but required for partitions [0, 1, 2]',
  },
  {
    messages: ['strimzi-acl-not-supported'],
    line: 'InvalidResourceException: Simple authorization ACL rules are configured but not supported in the Kafka cluster configuration.',
  },
  {
    messages: ['strimzi-connect-build-failed'],
    line: 'message: The Kafka Connect build failed reason: Throwable status: "True" type: NotReady',
  },
  {
    messages: ['cnpg-first-wal'],
    line: '{"level":"error","ts":"2026-04-25T04:14:02Z","msg":"Error while restoring a backup","logging_pod":"my-db-1-full-recovery","error":"encountered an error while checking the presence of first needed WAL in the archive: file not found 000000010000000A000000B3: WAL not found"}',
  },
  {
    messages: ['cnpg-no-target-backup'],
    line: '{"level":"error","ts":"2026-04-25T04:14:02Z","msg":"Error while restoring a backup","logging_pod":"my-db-1-full-recovery","error":"no target backup found"}',
  },
  {
    messages: ['cnpg-unknown-plugin'],
    line: 'my-db   3m   3   3   Cluster cannot proceed to reconciliation due to an unknown plugin being required   my-db-1',
  },
  {
    messages: ['cnpg-plugin-error'],
    line: 'my-db   3m   3   3   Cluster cannot proceed to reconciliation due to an error while interacting with plugins   my-db-1',
  },
  {
    messages: ['cnpg-instance-manager-restarted'],
    line: 'error: instance manager was restarted during backup on pod my-db-1',
  },
  {
    messages: ['cnpg-status-extraction-line'],
    line: 'my-db   12m   3   2   Instance Status Extraction Error: HTTP communication issue   my-db-1',
  },
  {
    messages: ['cnpg-shrink-storage'],
    line: 'The Cluster "my-db" is invalid: spec.storage.size: Invalid value: "5Gi": can\'t shrink existing storage from 10Gi to 5Gi',
  },
  {
    messages: ['pgbackrest-no-primary'],
    line: 'ERROR: [056]: unable to find primary cluster - cannot proceed HINT: are all available clusters in recovery?',
  },
  {
    messages: ['clickhouse-auth-failed'],
    line: 'Code: 516. DB::Exception: clickhouse_operator: Authentication failed: password is incorrect, or there is no user with such name. (AUTHENTICATION_FAILED) (version 23.9.1.1854 (official build))',
  },
  {
    messages: ['clickhouse-memory-limit'],
    line: 'Code: 241. DB::Exception: Memory limit (total) exceeded: would use 7.21 GiB (attempt to allocate chunk of 4196736 bytes), maximum: 7.20 GiB. (MEMORY_LIMIT_EXCEEDED)',
  },
  {
    messages: ['clickhouse-memory-limit'],
    line: 'Code: 241. DB::Exception: (total) memory limit exceeded: would use 7.21 GiB (attempt to allocate chunk of 4.00 MiB), current RSS: 7.05 GiB, maximum: 7.20 GiB. OvercommitTracker decision: Query was selected to stop by OvercommitTracker. (MEMORY_LIMIT_EXCEEDED)',
  },
  {
    messages: ['clickhouse-too-many-parts-line'],
    line: 'Code: 252. DB::Exception: Too many parts (300). Merges are processing significantly slower than inserts. (TOO_MANY_PARTS)',
  },
  {
    messages: ['clickhouse-broken-parts-line'],
    line: 'DB::Exception: Suspiciously many (12) broken parts to remove while maximum allowed broken parts count is 10.',
  },
  {
    messages: ['clickhouse-replica-exists-line'],
    line: 'Code: 253. DB::Exception: Replica /clickhouse/tables/0/events/replicas/chi-my-cluster-main-0-1 already exists. (REPLICA_ALREADY_EXISTS)',
  },
  {
    messages: ['clickhouse-ddl-timeout'],
    line: 'Code: 159. DB::Exception: Watching task /clickhouse/my-cluster/task_queue/ddl/query-0000000011 is executing longer than distributed_ddl_task_timeout (=180) seconds. There are 1 unfinished hosts',
  },
  {
    messages: ['clickhouse-ddl-timeout'],
    line: 'Code: 159. DB::Exception: Distributed DDL task /clickhouse/my-cluster/task_queue/ddl/query-0000000011 is not finished on 1 of 4 hosts (0 of them are currently executing the task, 0 are inactive). They are going to execute the query in background. Was waiting for 180.93 seconds, which is longer than distributed_ddl_task_timeout. (TIMEOUT_EXCEEDED)',
  },
  {
    messages: ['clickhouse-not-enough-space'],
    line: 'Code: 243. DB::Exception: Cannot reserve 1.00 MiB, not enough space. (NOT_ENOUGH_SPACE)',
  },
  {
    messages: ['velero-pod-not-expected'],
    line: 'resource: /pods name: /web-1 message: /Skip pod volume data error: /pod is not in the expected status, name=web-1, namespace=shop, phase=Pending: pod is not running',
  },
  {
    messages: ['velero-kopia-run'],
    line: 'error="pod volume backup failed: data path backup failed: Failed to run kopia backup: Error when processing data/index/x.cmt: no such file or directory"',
  },
  {
    messages: ['velero-error-hook', 'kubectl-exec-exit-code'],
    line: 'time="2026-06-06T23:06:51Z" level=error msg="Error executing hook" backup=velero/nightly error="command terminated with exit code 127" hookPhase=pre hookSource=annotation',
  },
  {
    messages: ['velero-hook-expired'],
    line: 'level=error msg="hook db-ready in container postgres expired before executing" hookPhase=post pod=shop/db-0 restore=velero/shop',
  },
  {
    messages: ['velero-server-starting'],
    line: 'Failure Reason:  found a backup with status "InProgress" during the server starting, mark it as "Failed"',
  },
  {
    messages: ['ray-low-memory'],
    line: 'ray.exceptions.OutOfMemoryError: Task was killed due to the node running low on memory.',
  },
  {
    messages: ['ray-shm-small'],
    line: 'WARNING services.py:2002 -- WARNING: The object store is using /tmp instead of /dev/shm because /dev/shm has only 67108864 bytes available. This will harm performance!',
  },
  {
    messages: ['redis-no-good-replicas'],
    line: 'redis.exceptions.ResponseError: NOREPLICAS Not enough good replicas to write.',
  },
  {
    messages: ['redis-master-down'],
    line: "(error) MASTERDOWN Link with MASTER is down and replica-serve-stale-data is set to 'no'.",
  },
  {
    messages: ['redis-wrongpass'],
    line: 'redis.exceptions.AuthenticationError: WRONGPASS invalid username-password pair or user is disabled.',
  },
  {
    messages: ['redis-max-clients'],
    line: 'redis.exceptions.ConnectionError: ERR max number of clients reached',
  },
  {
    messages: ['redis-rdb-format'],
    line: "1:M 03 Mar 2026 10:12:00.123 # Can't handle RDB format version 11",
  },
  {
    messages: ['percona-unsafe-flag'],
    line: '{"level":"error","msg":"Reconciler error","error":"wrong psmdb options: replset size must be at least 3. Set spec.unsafeFlags.replsetSize to true to disable this check"}',
  },
  {
    messages: ['percona-backup-unhealthy'],
    line: 'failed to run backup on cluster with status initializing: unsafe.backupIfUnhealthy must be true to run backup on cluster with status initializing',
  },
  {
    messages: ['percona-binlog-gap'],
    line: '2026/05/02 10:02:11 ERROR: Gap detected in the binary logs. Binary logs will be uploaded anyway, but full backup needed for consistent recovery.',
  },
  {
    messages: ['eck-claims-immutable'],
    line: 'admission webhook "elastic-es-validation-v1.k8s.elastic.co" denied the request: spec.nodeSet[0].volumeClaimTemplates: Invalid value: volume claim templates can only have their storage requests increased, if the storage class allows volume expansion. Any other change is forbidden',
  },
  {
    messages: ['eck-decrease-storage'],
    line: 'decreasing storage size is not supported: an attempt was made to decrease storage size for claim elasticsearch-data',
  },
  {
    messages: ['elasticsearch-plaintext-http'],
    line: '[2026-02-16T21:08:50,085][WARN ][o.e.x.s.t.n.SecurityNetty4HttpServerTransport] [es-0] received plaintext http traffic on an https channel, closing connection Netty4HttpChannel{localAddress=/10.0.3.4:9200, remoteAddress=/10.0.8.1:41172}',
  },
  {
    messages: ['elasticsearch-authenticate-user'],
    line: '{"error":{"root_cause":[{"type":"security_exception","reason":"unable to authenticate user [elastic] for REST request [/_bulk]"}]},"status":401}',
  },
  {
    messages: ['elasticsearch-total-fields'],
    line: '{"type":"illegal_argument_exception","reason":"Limit of total fields [1000] has been exceeded while adding new fields [12]"}',
  },
  {
    messages: ['pvc-expand-external'],
    line: "Warning  ExternalExpanding  2m  volume_expand  Ignoring the PVC: didn't find a plugin capable of expanding the volume; waiting for an external controller to process this PVC.",
  },
  {
    messages: ['pvc-expand-external'],
    line: 'Normal  ExternalExpanding  50s  volume_expand  waiting for an external controller to expand this PVC',
  },
  {
    messages: ['ebs-could-not-modify'],
    line: 'rpc error: code = Internal desc = Could not modify volume "vol-0123456789abcdef0": InvalidParameterCombination: Iops to volume size ratio of 600.000000 is too high; maximum is 500',
  },
  {
    messages: ['csi-restore-too-small'],
    line: 'failed to provision volume with StorageClass "gp3": error getting handle for DataSource Type VolumeSnapshot by Name snap: requested volume size 5368709120 is less than the size 10737418240 for the source snapshot snap',
  },
  {
    messages: ['csi-no-topology'],
    line: 'failed to provision volume with StorageClass "gp3": error generating accessibility requirements: no available topology found',
  },
  {
    messages: ['kubelet-volume-ownership-slow'],
    line: 'Setting volume ownership for /var/lib/kubelet/pods/0a1b/volumes/kubernetes.io~csi/pvc-1/mount and fsGroup set. If the volume has a lot of files then setting volume ownership could be slow, see https://github.com/kubernetes/kubernetes/issues/69699',
  },
  {
    messages: ['opensearch-securityconfig-failed'],
    line: 'Failed to apply securityconfig after 20 attempts',
  },
  {
    messages: ['opensearch-no-admin-password'],
    line: 'No custom admin password found. Please provide a password via the environment variable OPENSEARCH_INITIAL_ADMIN_PASSWORD.',
  },
  {
    messages: ['ray-version-mismatch'],
    line: 'RuntimeError: Version mismatch: The cluster was started with:     Ray: 2.9.3     Python: 3.10.13 This process on node 10.0.3.7 was started with:     Ray: 2.42.0     Python: 3.9.21',
  },
  {
    messages: ['ray-runtime-env-failed'],
    line: 'ray.exceptions.RuntimeEnvSetupError: Failed to set up runtime environment. Failed to install pip requirements',
  },
  {
    messages: ['ray-request-not-scheduled'],
    line: "Warning: The following resource request cannot be scheduled right now: {'GPU': 1.0}. This is likely due to all cluster resources being claimed by actors.",
  },
  {
    messages: ['mongodb-user-not-found'],
    line: '{"t":{"$date":"2026-01-17T08:50:02.606+00:00"},"s":"I","c":"ACCESS","id":20249,"ctx":"conn4134","msg":"Authentication failed","attr":{"mechanism":"SCRAM-SHA-256","principalName":"app","error":"UserNotFound: Could not find user \\"app\\" for db \\"shop\\""}}',
  },
  {
    messages: ['mongodb-stored-key'],
    line: 'SASL SCRAM-SHA-256 authentication failed for root on admin from client 192.168.211.173:43250 ; AuthenticationFailed: SCRAM authentication failed, storedKey mismatch',
  },
  {
    messages: ['statefulset-create-pod', 'service-account-missing'],
    line: 'Warning  FailedCreate  3s (x14 over 44s)  statefulset-controller  create Pod db-0 in StatefulSet db failed error: pods "db-0" is forbidden: error looking up service account shop/db: serviceaccount "db" not found',
  },
  {
    messages: ['statefulset-create-claim'],
    line: 'Warning  FailedCreate  3s  statefulset-controller  create Claim data-db-0 Pod db-0 in StatefulSet db failed error: persistentvolumeclaims "data-db-0" is forbidden: exceeded quota: storage',
  },
  {
    messages: ['spark-max-executor-failures'],
    line: 'ERROR ExecutorPodsAllocator: Max number of executor failures (3) reached',
  },
  {
    messages: ['efs-no-tls-port'],
    line: 'Output: Failed to locate an available port in the range [20049, 21049], try specifying a different port range in /etc/amazon/efs/efs-utils.conf',
  },
  {
    messages: ['redis-noperm'],
    line: "(error) NOPERM this user has no permissions to run the 'info' command",
  },
  {
    messages: ['redis-noperm'],
    line: "redis.exceptions.NoPermissionError: User app has no permissions to run the 'cluster|slots' command",
  },
  {
    messages: ['redis-busy-script'],
    line: '(error) BUSY Redis is busy running a script. You can only call SCRIPT KILL or SHUTDOWN NOSAVE.',
  },
  {
    messages: ['elasticsearch-missing-credentials'],
    line: '{"type":"security_exception","reason":"missing authentication credentials for REST request [/_cluster/health]"}',
  },
  {
    messages: ['elasticsearch-other-uuid'],
    line: 'org.elasticsearch.cluster.coordination.CoordinationStateRejectedException: This node previously joined a cluster with UUID [aLq3] and is now trying to join a different cluster with UUID [bZx7]. This is forbidden and usually indicates an incorrect discovery or cluster bootstrapping configuration.',
  },
  {
    messages: ['kafka-coordinator-unavailable'],
    line: '[Consumer clientId=c1, groupId=orders-app] Group coordinator b-1.example.com:9092 (id: 2147483646 rack: null) is unavailable or invalid due to cause: coordinator unavailable. isDisconnected: false. Rediscovery will be attempted.',
  },
  {
    messages: ['kafka-replication-larger'],
    line: 'org.apache.kafka.common.errors.InvalidReplicationFactorException: Replication factor: 3 larger than available brokers: 1.',
  },
  {
    messages: ['spark-null-name'],
    line: 'javax.security.auth.login.LoginException: java.lang.NullPointerException: invalid null input: name',
  },
  {
    messages: ['jupyterhub-server-down'],
    line: '503 : Service Unavailable Your server appears to be down. Try restarting it from the hub',
  },
  {
    messages: ['velero-prepare-timeout'],
    line: 'message: timeout on preparing data upload',
  },
  {
    messages: ['keda-kafka-brokers'],
    line: '2026-11-20T09:14:02Z ERROR scalehandler error getting scaler {"scaledObject.Name": "orders", "error": "error creating kafka client: kafka: client has run out of available brokers to talk to: unexpected EOF"}',
  },
  {
    messages: ['keda-kafka-invalid-offset'],
    line: '2026-11-20T09:14:02Z DEBUG kafka_scaler invalid offset found for topic orders in group billing and partition 0, probably no offset is committed yet. Returning with lag of 1 {"type": "ScaledObject", "namespace": "shop", "name": "orders"}',
  },
  {
    messages: ['keda-rabbitmq-api'],
    line: 'Warning KEDAScalerFailed 12s (x4 over 2m) keda-operator error requesting RabbitMQ API status: 404 Not Found, response: {"error":"Object Not Found","reason":"Not Found"}, from: http://rabbitmq.mq.svc:15672/api/queues/%2F/orders',
  },
  {
    messages: ['keda-rabbitmq-connection'],
    line: 'error establishing connection to RabbitMQ: Exception (403) Reason: "username or password not allowed"',
  },
  {
    messages: ['keda-postgresql-connection'],
    line: 'error establishing postgreSQL connection: failed to connect to `host=db.shop.svc user=keda database=shop`: dial error (dial tcp 10.20.4.11:5432: i/o timeout)',
  },
  {
    messages: ['keda-postgresql-query'],
    line: 'error inspecting postgreSQL: could not query postgreSQL: ERROR: relation "jobs" does not exist (SQLSTATE 42P01)',
  },
  {
    messages: ['keda-mysql-connection'],
    line: 'error establishing MySQL connection: dial tcp 10.20.4.12:3306: connect: connection refused',
  },
  {
    messages: ['keda-redis-connection'],
    line: 'Warning KEDAScalerFailed 5s keda-operator connection to redis failed: NOAUTH Authentication required.',
  },
  {
    messages: ['keda-prometheus-status'],
    line: 'ERROR prometheus_scaler prometheus query api returned error {"type": "ScaledObject", "namespace": "shop", "name": "web", "error": "prometheus query api returned error. status: 403"}',
  },
  {
    messages: ['keda-secret-missing'],
    line: 'ERROR scale_resolvers error trying to get secret from namespace {"type": "ScaledObject", "Secret.Namespace": "shop", "Secret.Name": "rabbitmq-keda", "error": "Secret \\"rabbitmq-keda\\" not found"}',
  },
  {
    messages: ['keda-no-scaler'],
    line: 'Warning KEDAScalerFailed 3s keda-operator no scaler found for type: aws-sqs',
  },
  {
    messages: ['keda-managed-by-scaledobject'],
    line: "Error from server (Forbidden): error when creating \"so.yaml\": admission webhook \"vscaledobject.kb.io\" denied the request: the workload 'web' of type 'apps/v1.Deployment' is already managed by the ScaledObject 'web-cpu'",
  },
  {
    messages: ['keda-min-max-replicas'],
    line: 'admission webhook "vscaledobject.kb.io" denied the request: MinReplicaCount=5 must be less than MaxReplicaCount=3',
  },
  {
    messages: ['keda-trigger-name-twice'],
    line: 'admission webhook "vscaledobject.kb.io" denied the request: triggerName "queue" is defined multiple times in the ScaledObject/ScaledJob, but it must be unique',
  },
  {
    messages: ['descheduler-local-storage'],
    line: 'I1120 08:12:44.113562 1 defaultevictor.go:497] "Pod fails the following checks" pod="shop/cache-6c9f7d5b8-x2k4p" checks="pod has local storage and is protected against eviction"',
  },
  {
    messages: ['descheduler-pvc'],
    line: 'I1120 08:12:44.113601 1 defaultevictor.go:497] "Pod fails the following checks" pod="shop/db-0" checks="pod with PVC is protected against eviction"',
  },
  {
    messages: ['descheduler-no-owner'],
    line: '"Pod fails the following checks" pod="default/debug" checks="pod does not have any ownerRefs"',
  },
  {
    messages: ['descheduler-none-underutilized'],
    line: 'I1120 08:12:45.002114 1 lownodeutilization.go:275] "No node is underutilized, nothing to do here, you might tune your thresholds further"',
  },
  {
    messages: ['descheduler-taint'],
    line: 'I1120 07:52:59.549436 1 nodeutilization.go:293] "Skipping eviction for pod, doesn\'t tolerate node taint" pod="prod/panel-7c9c548755-dwqg2"',
  },
  {
    messages: ['descheduler-max-per-node'],
    line: 'E1120 08:13:01.774412 1 evictions.go:554] "Error evicting pod" err="maximum number of evicted pods per node reached" limit=10 node="ip-10-0-3-17.ec2.internal"',
  },
  {
    messages: ['descheduler-max-per-namespace'],
    line: 'E1120 08:13:01.774519 1 evictions.go:569] "Error evicting pod" err="maximum number of evicted pods per namespace reached" limit=1 namespace="shop" pod="shop/web-5d9c7b7f4-8hj2x"',
  },
  {
    messages: ['descheduler-unknown-plugin'],
    line: 'E1120 08:10:02.310077 1 profile.go:235] "skipping plugin" err="unable to find plugin in the pluginsMap" plugin="RemoveDuplicate"',
  },
  {
    messages: ['descheduler-policy-decoding'],
    line: 'E1120 08:10:02.110077 1 server.go:96] "failed to run descheduler server" err="failed decoding descheduler\'s policy config \\"/policy-dir/policy.yaml\\": no kind \\"DeschedulerPolicy\\" is registered for version \\"descheduler/v1alpha1\\" in scheme"',
  },
  {
    messages: ['kueue-pods-ready-timeout'],
    line: 'Normal  EvictedDueToPodsReadyTimeout  2m  kueue-workload-controller  Exceeded the PodsReady timeout jobs/job-train-19797',
  },
  {
    messages: ['kueue-deactivated'],
    line: 'message: The workload is deactivated reason: Deactivated status: "True" type: Evicted',
  },
  {
    messages: ['kueue-requeue-limit'],
    line: 'message: exceeding the maximum number of re-queuing retries reason: RequeuingLimitExceeded status: "True" type: DeactivationTarget',
  },
  {
    messages: ['kueue-preempted'],
    line: 'Normal  Preempted  30s  kueue-admission  Preempted to accommodate a workload (UID: 5c023c28-8533-4927-b266-56bca5e310c1, JobUID: 4548c8bd-c399-4027-bb02-6114f3a8cdeb) due to prioritization in the ClusterQueue; preemptor path: /root/queue-a; preemptee path: /root/queue-a',
  },
  {
    messages: ['kueue-flavor-affinity'],
    line: "Warning  Pending  9s  kueue-admission  couldn't assign flavors to pod set main: flavor a100 doesn't match node affinity",
  },
  {
    messages: ['kueue-flavor-taint'],
    line: "Warning  Pending  9s  kueue-admission  couldn't assign flavors to pod set main: untolerated taint {nvidia.com/gpu true NoSchedule <nil>} in flavor gpu",
  },
  {
    messages: ['kueue-topology-no-fit'],
    line: 'couldn\'t assign flavors to pod set workers: topology "default" doesn\'t allow to fit any of 4 pod(s). Total nodes: 6; excluded: resource "nvidia.com/gpu": 6',
  },
  {
    messages: ['kueue-requests-limits'],
    line: 'Warning  Pending  4s  kueue-admission  resources validation failed: spec.podSets[0].template.spec.containers[0]: Invalid value: ["memory"]: requests must not exceed its limits',
  },
  {
    messages: ['kueue-namespace-selector'],
    line: "Warning  Pending  12s  kueue-admission  workload namespace doesn't match ClusterQueue selector",
  },
  {
    messages: ['kueue-webhook-job'],
    line: 'Error from server (InternalError): error when creating "job.yaml": Internal error occurred: failed calling webhook "mjob.kb.io": failed to call webhook: Post "https://kueue-webhook-service.kueue-system.svc:443/mutate-batch-v1-job?timeout=10s": no endpoints available for service "kueue-webhook-service"',
  },
  {
    messages: ['kueue-job-no-workload'],
    line: '{"level":"error","caller":"jobframework/reconciler.go:335","msg":"Handling job with no workload","controller":"job","job":"jobs/train","error":"workloads.kueue.x-k8s.io \\"job-train-ff6d8\\" already exists"}',
  },
  {
    messages: ['leader-election-lost'],
    line: '{"level":"ERROR","time":"2026-11-20T09:12:01.114Z","logger":"controller","message":"problem running manager","error":"leader election lost"}',
  },
  {
    messages: ['leader-retrieving-lock'],
    line: 'E1120 09:12:01.113044 1 leaderelection.go:332] error retrieving resource lock kube-system/karpenter-leader-election: Get "https://172.20.0.1:443/apis/coordination.k8s.io/v1/namespaces/kube-system/leases/karpenter-leader-election?timeout=10s": context deadline exceeded',
  },
  {
    messages: ['leader-update-lock'],
    line: 'E1120 09:11:51.202001 1 leaderelection.go:429] Failed to update lock optimistically: Put "https://172.20.0.1:443/apis/coordination.k8s.io/v1/namespaces/keda/leases/operator.keda.sh": context deadline exceeded, falling back to slow path',
  },
  {
    messages: ['cache-sync-failed', 'cache-sync-timeout'],
    line: 'ERROR setup problem running manager {"error": "failed to wait for scaledobject caches to sync kind source: *v1alpha1.ScaledObject: timed out waiting for cache to be synced for Kind *v1alpha1.ScaledObject"}',
  },
  {
    messages: ['extension-apiserver-forbidden'],
    line: 'W1120 09:20:12.330991 1 requestheader_controller.go:193] Unable to get configmap/extension-apiserver-authentication in kube-system. Error: configmaps "extension-apiserver-authentication" is forbidden: User "system:serviceaccount:kube-system:metrics-server" cannot get resource "configmaps" in API group "" in the namespace "kube-system"',
  },
  {
    messages: ['ec2-group-not-found'],
    line: "creating instance, insufficient capacity, with fleet error(s), InvalidGroup.NotFound: The security group 'sg-0a1b2c3d4e5f60718' does not exist",
  },
  {
    messages: ['ec2-subnet-not-found'],
    line: "api error InvalidSubnetID.NotFound: The subnet ID 'subnet-0a1b2c3d4e5f60718' does not exist",
  },
  {
    messages: ['ec2-launch-template-not-found'],
    line: 'creating instance, creating fleet error, InvalidLaunchTemplateName.NotFoundException: The specified launch template, with template name karpenter.k8s.aws/12345678901234567890, does not exist.',
  },
  {
    messages: ['ec2-invalid-profile-name'],
    line: 'with fleet error(s), InvalidParameterValue: Value (shop_4067990795380418201) for parameter iamInstanceProfile.name is invalid. Invalid IAM Instance Profile name',
  },
  {
    messages: ['ec2-user-data-limit'],
    line: 'creating launch template, operation error EC2: CreateLaunchTemplate, https response error StatusCode: 400, api error InvalidUserData.Malformed: User data is limited to 16384 bytes',
  },
  {
    messages: ['ec2-unfulfillable-capacity'],
    line: 'creating instance, insufficient capacity, with fleet error(s), UnfulfillableCapacity: Unable to fulfill capacity due to your request configuration. Please adjust your request and try again.',
  },
  {
    messages: ['resize-not-enough-capacity'],
    line: "PodResizePending True Infeasible Node didn't have enough capacity: memory, requested: 4718592000, capacity: 4294967296",
  },
  {
    messages: ['resize-memory-limit'],
    line: 'The Pod "my-app-5d9c" is invalid: spec.containers[0].resources.limits[memory]: Forbidden: memory limits cannot be decreased unless resizePolicy is RestartContainer',
  },
  {
    messages: ['resize-qos-class'],
    line: 'The Pod "my-app-5d9c" is invalid: spec: Invalid value: "Guaranteed": Pod QOS Class may not change as a result of resizing',
  },
  {
    messages: ['runc-mount-not-directory'],
    line: 'Error: failed to create containerd task: failed to create shim task: OCI runtime create failed: runc create failed: unable to start container process: error during container init: error mounting "/var/lib/kubelet/pods/0a1b2c3d/volume-subpaths/conf/nginx/0" to rootfs at "/etc/nginx/nginx.conf": mount src=/var/lib/kubelet/pods/0a1b2c3d/volume-subpaths/conf/nginx/0, dst=/etc/nginx/nginx.conf, flags=0x5001: not a directory: unknown',
  },
  {
    messages: ['runc-init-oom'],
    line: 'OCI runtime create failed: runc create failed: unable to start container process: container init was OOM-killed (memory limit too low?): unknown',
  },
  {
    messages: ['hpa-scaling-disabled'],
    line: 'ScalingActive  False  ScalingDisabled  scaling is disabled since the replica count of the target is zero',
  },
  {
    messages: ['hpa-container-not-present'],
    line: 'Warning FailedGetContainerResourceMetric 15s horizontal-pod-autoscaler failed to get cpu utilization: unable to get metrics for resource cpu: container app not present in metrics for pod shop/web-7d4b9c6f5-x8k2p',
  },
  {
    messages: ['metrics-server-forbidden'],
    line: 'E1120 10:01:02.113044 1 scraper.go:149] "Failed to scrape node" err="request failed, status: \\"403 Forbidden\\"" node="ip-10-0-3-17.ec2.internal"',
  },
  {
    messages: ['fargate-account-blocked'],
    line: 'Warning  FailedScheduling  2m59s  fargate-scheduler  Your AWS account is currently blocked and thus cannot launch any Fargate pods',
  },
  {
    messages: ['fargate-account-limit'],
    line: 'Warning  FailedScheduling  30s  fargate-scheduler  Your AWS account has reached the limit on the number of Fargate pods it can run concurrently',
  },
  {
    messages: ['karpenter-consolidation-disabled'],
    line: 'Normal  Unconsolidatable  9m  karpenter  NodePool "default" has consolidation disabled',
  },
  {
    messages: ['karpenter-when-empty'],
    line: 'Normal  Unconsolidatable  9m  karpenter  NodePool "general" has consolidation policy WhenEmpty, but node is not empty',
  },
  {
    messages: ['karpenter-cannot-remove'],
    line: "Normal  Unconsolidatable  3m46s  karpenter  Can't remove without creating 2 candidates",
  },
  {
    messages: ['karpenter-node-missing'],
    line: '2023-09-20T21:41:08.036Z ERROR controller.provisioner creating scheduler, tracking topology counts, getting node ip-10-1-56-237.ec2.internal, Node "ip-10-1-56-237.ec2.internal" not found {"commit": "637a642"}',
  },
  {
    messages: ['karpenter-kubelet-eviction-soft'],
    line: 'The EC2NodeClass "default" is invalid: spec.kubelet: Invalid value: "object": evictionSoft OwnerKey does not have a matching evictionSoftGracePeriod',
  },
  {
    messages: ['containerd-no-processor'],
    line: 'failed to pull and unpack image "registry.example.com/app:1.2": failed to extract layer sha256:9f3c: failed to get stream processor for application/vnd.oci.image.layer.v1.tar+zstd: no processor for media-type: unknown',
  },
  {
    messages: ['containerd-schema-one'],
    line: 'Failed to pull image "legacy/app:1": rpc error: code = Unimplemented desc = failed to pull and unpack image "docker.io/legacy/app:1": not implemented: media type "application/vnd.docker.distribution.manifest.v1+prettyjws" is no longer supported since containerd v2.0, please rebuild the image as "application/vnd.docker.distribution.manifest.v2+json" or "application/vnd.oci.image.manifest.v1+json"',
  },
  {
    messages: ['containerd-failed-commit'],
    line: 'failed to pull and unpack image "registry.example.com/app:1.2": failed to copy: failed commit on ref "layer-sha256:5f7a": "layer-sha256:5f7a" failed size validation: 1048576 != 52428800: failed precondition',
  },
  {
    messages: ['kubelet-config-path'],
    line: 'E1120 08:00:12.400123 2210 file_linux.go:61] "Unable to read config path" err="path does not exist, ignoring" path="/etc/kubernetes/manifests"',
  },
  {
    messages: ['kubelet-orphaned-pod'],
    line: 'E1120 08:00:12.400123 2210 kubelet_volumes.go:263] "There were many similar errors. Turn up verbosity to see them." err="orphaned pod \\"0a1b2c3d-1111-2222-3333-444455556666\\" found, but failed to rmdir() volume at path /var/lib/kubelet/pods/0a1b2c3d/volumes/kubernetes.io~csi/pvc-1: directory not empty" numErrs=1',
  },
  {
    messages: ['kubelet-topology-affinity'],
    line: 'Warning  TopologyAffinityError  5s  kubelet  Resources cannot be allocated with Topology locality',
  },
  {
    messages: ['scheduler-windows-address'],
    line: "0/4 nodes are available: 2 Insufficient vpc.amazonaws.com/PrivateIPv4Address, 2 node(s) didn't match Pod's node affinity/selector.",
  },
  {
    messages: ['neuron-infa-map'],
    line: 'neuron-device-plugin: 2024/03/29 09:31:51 Error to get IB device: open /run/infa-map.json: no such file or directory',
  },
  {
    messages: ['nth-no-region'],
    line: '2026/11/20 08:00:12 FTL Unable to find the AWS region to process queue events.',
  },
  {
    messages: ['kubelet-containerd-sock-reset'],
    line: 'kubelet[1375]: E0107 05:55:22.524695 1375 kubelet.go:2356] "Container runtime sanity check failed" err="rpc error: code = Unavailable desc = error reading from server: read unix @->/run/containerd/containerd.sock: read: connection reset by peer"',
  },
  {
    messages: ['cuda-system-not-ready'],
    line: 'RuntimeError: Unexpected error from cudaGetDeviceCount(). Error 802: system not yet initialized',
  },
  {
    messages: ['vpa-no-matching-container'],
    line: 'I1120 09:00:01.123456 1 capping.go:90] "No matching Container found for recommendation" containerName="cert-manager" vpa="cert-manager/cert-manager"',
  },
  {
    messages: ['hpa-min-replicas-zero'],
    line: 'The HorizontalPodAutoscaler "web" is invalid: spec.minReplicas: Invalid value: 0: must be greater than or equal to 1',
  },
  {
    messages: ['scheduler-insufficient-neuron'],
    line: 'Warning  FailedScheduling  20s  default-scheduler  0/3 nodes are available: 3 Insufficient aws.amazon.com/neuron. preemption: 0/3 nodes are available: 3 No preemption victims found for incoming pod.',
  },
  {
    messages: ['eso-key-missing', 'eso-processing-data'],
    line: 'error processing spec.data[0] (key: prod/db), err: key password does not exist in secret prod/db',
  },
  {
    messages: ['eso-unmarshal'],
    line: "error processing spec.dataFrom[0].extract, err: unable to unmarshal secret prod/api-key: invalid character 'a' looking for beginning of value",
  },
  {
    messages: ['eso-decoding'],
    line: 'error applying decoding strategy Base64 to data: illegal base64 data at input byte 4',
  },
  {
    messages: ['eso-deleted'],
    line: 'NAME        STORETYPE     STORE   REFRESH INTERVAL   STATUS   READY\norders-db   SecretStore   aws     1h0m0s   SecretDeleted   secret deleted due to DeletionPolicy=Delete',
  },
  {
    messages: ['eso-merge-missing'],
    line: 'Message: secret will not be created due to CreationPolicy=Merge  Reason: SecretMissing',
  },
  {
    messages: ['eso-immutable'],
    line: 'Message: could not update secret, target is immutable  Reason: SecretSyncedError',
  },
  {
    messages: ['eso-take-ownership'],
    line: 'Warning  UpdateFailed  12s  external-secrets  failed to take ownership of target secret',
  },
  {
    messages: ['eso-push-not-managed', 'eso-push-failed'],
    line: 'set secret failed: could not write remote ref orders-db to target secretstore aws: secret not managed by external-secrets',
  },
  {
    messages: ['eso-push-json'],
    line: 'PushSecret for aws secrets manager with a pushSecretData property requires a json secret',
  },
  {
    messages: ['eso-ca-not-ready'],
    line: '{"level":"error","ts":1770200000.1,"msg":"Reconciler error","controller":"webhook","error":"ca cert not yet ready"}',
  },
  {
    messages: ['ascp-object-type', 'ascp-mount-failed'],
    line: 'MountVolume.SetUp failed for volume "secrets" : rpc error: code = Unknown desc = failed to mount secrets store objects for pod shop/web-7d4b9, err: rpc error: code = Unknown desc = Must use objectType when a full ARN is not specified: prod/db',
  },
  {
    messages: ['ascp-duplicate-name'],
    line: 'failed to mount objects, error: found descriptor with duplicate object name prod/db, no object alias, and no version label',
  },
  {
    messages: ['ascp-arn-region'],
    line: 'ARN region must match region eu-west-1: arn:aws:secretsmanager:us-east-1:111122223333:secret:db-AbCdEf',
  },
  {
    messages: ['ascp-jmes-type'],
    line: 'Invalid JMES search result type for path:port. Only string is allowed.',
  },
  {
    messages: ['ascp-jmes-json'],
    line: 'eu-west-1: Invalid JSON used with jmesPath in secret: prod/db.',
  },
  {
    messages: ['sscsi-file-match'],
    line: 'Warning  FailedToCreateSecret  3s (x4 over 5s)  csi-secrets-store-controller  failed to get data in spc shop/orders-db for secret orders-db, err: file matching objectName dbpass not found in the pod',
  },
  {
    messages: ['sscsi-forbidden-warning'],
    line: 'W0412 10:11:12.345678       1 secretproviderclasspodstatus_controller.go:329] The secret operation failed with forbidden error. If you installed the CSI driver using helm, ensure syncSecret.enabled=true is set.',
  },
  {
    messages: ['sscsi-recv-size'],
    line: 'E0412 10:11:12.345678       1 provider_client.go:241] "Set --max-call-recv-msg-size to configure larger maximum size in bytes of gRPC response" err="rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5242880 vs. 4194304)"',
  },
  {
    messages: ['kyverno-crd-check'],
    line: '2026-02-01T10:12:13Z ERR setup sanity checks failed error="failed to check CRD clusterpolicies.kyverno.io is installed: customresourcedefinitions.apiextensions.k8s.io \\"clusterpolicies.kyverno.io\\" not found"',
  },
  {
    messages: ['kyverno-crds-missing'],
    line: 'E0328 19:12:40.937034    1 main.go:471] setup "msg"="sanity checks failed" "error"="CRDs not installed"',
  },
  {
    messages: ['kyverno-generate-immutable'],
    line: 'Error from server: error when applying patch: admission webhook "validate-policy.kyverno.svc" denied the request: changes of immutable fields of a rule spec in a generate rule is disallowed',
  },
  {
    messages: ['kyverno-configmap'],
    line: 'failed to load context: failed to add config map for context entry allowed-registries: failed to get configmap shop/allowed-registries : configmaps "allowed-registries" not found',
  },
  {
    messages: ['kyverno-raw-url'],
    line: 'failed to fetch data for APICall: failed to GET resource with raw url: /api/v1/namespaces/shop/services: services is forbidden',
  },
  {
    messages: ['kyverno-cleanup-permission'],
    line: 'Error from server: error when creating "cleanup.yaml": admission webhook "kyverno-cleanup-controller.kyverno.svc" denied the request: cleanup controller has no permission to delete kind Pod',
  },
  {
    messages: ['kyverno-managed'],
    line: 'Error from server: admission webhook "validate.kyverno.svc-fail" denied the request: A kyverno managed resource can only be modified by kyverno',
  },
  {
    messages: ['gatekeeper-invalid-rego'],
    line: 'Error from server (Forbidden): error when creating "template.yaml": admission webhook "validation.gatekeeper.sh" denied the request: invalid ConstraintTemplate: invalid rego: invalid module: missing required rules: [violation]',
  },
  {
    messages: ['gatekeeper-rego-parse'],
    line: 'Error from server: error when creating "template.yaml": admission webhook "validation.gatekeeper.sh" denied the request: 1 error occurred: template:6: rego_parse_error: var cannot be used for rule name',
  },
  {
    messages: ['gatekeeper-template-name'],
    line: 'admission webhook "validation.gatekeeper.sh" denied the request: invalid ConstraintTemplate: the ConstraintTemplate\'s name "required-labels" is not equal to the lowercase of CRD\'s Kind: "requiredlabels"',
  },
  {
    messages: ['gatekeeper-external-data'],
    line: 'failed to send external data request: Post "https://ratify.gatekeeper-system:6001/ratify/gatekeeper/v2/verify": tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['vault-raft-join'],
    line: '* failed to join raft cluster: failed to join any raft leader node',
  },
  {
    messages: ['vault-barrier'],
    line: '2020-05-09T22:56:01.752Z [INFO]  core: security barrier not initialized',
  },
  {
    messages: ['vault-raft-bootstrap'],
    line: '2021-11-09T10:21:34.839Z [WARN]  core: join attempt failed: error="error during raft bootstrap init call: Put \\"https://vault-0.vault-internal:8200/v1/sys/storage/raft/bootstrap/challenge\\": x509: certificate is valid for vault.vault.svc, vault.vault.svc.cluster.local, not vault-0.vault-internal"',
  },
  {
    messages: ['vault-no-active'],
    line: '* local node not active but active cluster node not found',
  },
  {
    messages: ['vault-lock-memory'],
    line: 'Error initializing core: Failed to lock memory: cannot allocate memory',
  },
  {
    messages: ['vault-not-initialized'],
    line: 'Error making API request. URL: PUT http://127.0.0.1:8200/v1/sys/unseal Code: 400. Errors: * Vault is not initialized',
  },
  {
    messages: ['vault-seal-status'],
    line: 'Warning  VaultClientError  3s (x5 over 40s)  VaultConnection  Failed to check Vault seal status: Get "https://vault.vault.svc:8200/v1/sys/seal-status": dial tcp 172.20.1.2:8200: connect: connection refused',
  },
  {
    messages: ['vault-agent-authenticating'],
    line: '2023-02-06T13:08:07.568Z [ERROR] auth.handler: error authenticating: error="Put \\"http://vault.vault.svc:8200/v1/auth/kubernetes/login\\": dial tcp 172.20.1.2:8200: i/o timeout" backoff=1s',
  },
  {
    messages: ['vault-system-namespace'],
    line: 'admission webhook "vault.hashicorp.com" denied the request: error with request namespace: cannot inject into system namespaces: kube-system',
  },
  {
    messages: ['vault-no-role'],
    line: 'Error creating: admission webhook "vault.hashicorp.com" denied the request: error validating agent configuration: no Vault role found',
  },
  {
    messages: ['sops-mac-mismatch'],
    line: 'MAC mismatch. File has D9B9748797E046490BC4432DC40AB4A3, computed 33FCF2BAFEE86F970579A5B10C3B06A9',
  },
  {
    messages: ['sops-mac-mismatch'],
    line: 'Error: plugin "secrets" exited with error: MAC mismatch. File has 234846005778C720E7880E7880BDB653, computed A11A8C71EA5DA041651B2F7A45D96BF8',
  },
  {
    messages: ['sops-aes-gcm'],
    line: 'Error decrypting tree: Error walking tree: Could not decrypt value: Could not decrypt with AES_GCM: cipher: message authentication failed',
  },
  {
    messages: ['sops-metadata-missing'],
    line: 'sops metadata not found',
  },
  {
    messages: ['sops-already-encrypted'],
    line: "The file you have provided contains a top-level entry called 'sops'. This is generally due to the file already being encrypted.",
  },
  {
    messages: ['kubeseal-empty-data'],
    line: 'error: secret.data is empty in input Secret, assuming this is an error and aborting. To work with empty data, --allow-empty-data can be used',
  },
  {
    messages: ['kubeseal-namespace-mismatch'],
    line: 'error: namespace mismatch: input secret is in namespace "default" but "shop" was specified',
  },
  {
    messages: ['kubeseal-missing-name'],
    line: 'error: missing metadata.name in input Secret',
  },
  {
    messages: ['kubeseal-expired'],
    line: 'error: failed to encrypt using an expired certificate on April 9, 2015',
  },
  {
    messages: ['sealed-secrets-immutable'],
    line: 'Warning  ErrUpdateFailed  5s  sealed-secrets  Error updating shop/orders-db: the target Secret is immutable. Once a Secret is marked as immutable, it is not possible to revert this change nor to mutate the contents of the data field. You can only delete and recreate the Secret.',
  },
  {
    messages: ['sealed-secrets-base64'],
    line: 'Warning  ErrUnsealFailed  5s  sealed-secrets  Failed to unseal: illegal base64 data at input byte 4',
  },
  {
    messages: ['webhook-refused'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": dial tcp 10.0.3.4:9443: connect: connection refused',
  },
  {
    messages: ['webhook-no-route'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": dial tcp 10.0.3.4:9443: connect: no route to host',
  },
  {
    messages: ['webhook-eof'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": EOF',
  },
  {
    messages: ['webhook-reset'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": read tcp 10.0.1.2:44440->10.0.3.4:9443: read: connection reset by peer',
  },
  {
    messages: ['webhook-service-missing'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": service "my-svc" not found',
  },
  {
    messages: ['webhook-wrong-name'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": tls: failed to verify certificate: x509: certificate is valid for my-svc, my-svc.old, my-svc.old.svc, not my-svc.my-operator.svc',
  },
  {
    messages: ['webhook-common-name'],
    line: 'Error from server (InternalError): error when creating "web.yaml": Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: Post "https://my-svc.my-operator.svc:443/mutate?timeout=10s": x509: certificate relies on legacy Common Name field, use SANs instead',
  },
  {
    messages: ['webhook-response-version'],
    line: 'Internal error occurred: failed calling webhook "pods.example.com": received invalid webhook response: expected webhook response of admission.k8s.io/v1, Kind=AdmissionReview, got admission.k8s.io/v1beta1, Kind=AdmissionReview',
  },
  {
    messages: ['webhook-response-uid'],
    line: 'failed calling webhook "pods.example.com": received invalid webhook response: expected response.uid="0df28fbd-5f5f-11e8-bc74-36e6bb280816", got ""',
  },
  {
    messages: ['webhook-response-absent'],
    line: 'failed calling webhook "pods.example.com": received invalid webhook response: webhook response was absent',
  },
  {
    messages: ['webhook-unknown-reason'],
    line: 'Internal error occurred: failed calling webhook "pods.example.com": failed to call webhook: the server rejected our request for an unknown reason',
  },
  {
    messages: ['webhook-modify-unsupported'],
    line: 'Internal error occurred: admission webhook "pods.example.com" attempted to modify the object, which is not supported for this operation',
  },
  {
    messages: ['webhook-without-explanation'],
    line: 'Error from server: admission webhook "pods.example.com" denied the request without explanation',
  },
  {
    messages: ['webhook-dry-run'],
    line: 'Error from server (BadRequest): admission webhook "pods.example.com" does not support dry run',
  },
  {
    messages: ['cosign-no-signatures'],
    line: 'Error: no signatures found\nmain.go:69: error during command execution: no signatures found',
  },
  {
    messages: ['cosign-no-matching', 'cosign-identities'],
    line: 'Error: no matching signatures: none of the expected identities matched what was in the certificate, got subjects [https://github.com/my-org/web/.github/workflows/ci.yml@refs/heads/main] with issuer https://token.actions.githubusercontent.com',
  },
  {
    messages: ['cosign-no-matching'],
    line: 'Error: no matching signatures: invalid signature when validating ASN.1 encoded signature',
  },
  {
    messages: ['trivy-node-collector'],
    line: 'FATAL\tget k8s artifacts error: running node-collector job: warning event received: Error creating: pods "node-collector-5c96f9cfb9-" is forbidden: violates PodSecurity "baseline:latest"',
  },
  {
    messages: ['ecr-scan-not-found'],
    line: "An error occurred (ScanNotFoundException) when calling the DescribeImageScanFindings operation: Image scan does not exist for the image with '{imageDigest:'sha256:0123', imageTag:'1.4.2'}' in the repository with name 'shop/web' in the registry with id '111122223333'",
  },
  {
    messages: ['ecr-scan-unsupported'],
    line: 'UnsupportedImageError: The operating system and/or package manager are not supported.',
  },
  {
    messages: ['ecr-scan-quota'],
    line: 'An error occurred (LimitExceededException) when calling the StartImageScan operation: The scan quota per image has been exceeded. Wait and try again.',
  },
  {
    messages: ['falco-rules-invalid'],
    line: "LOAD_ERR_VALIDATE (Error validating rule/macro/list/exception objects): Undefined macro 'spawned_process' used in filter.",
  },
  {
    messages: ['falco-rules-condition'],
    line: "/etc/falco/rules.d/my-rules.yaml: Invalid 1 Errors: LOAD_ERR_COMPILE_CONDITION (Error compiling condition): filter_check called with nonexistent field 'ka.verb'",
  },
  {
    messages: ['falco-inotify'],
    line: 'Error: could not initialize inotify handler',
  },
  {
    messages: ['falco-events-dropped'],
    line: '12:10:02.123456789: Debug Falco internal: syscall event drop. 35 system calls dropped in last second. (ebpf_enabled=1 n_drops=35)',
  },
  {
    messages: ['kms-decrypt-denied'],
    line: 'User: arn:aws:sts::111122223333:assumed-role/app/1700000000 is not authorized to perform: kms:Decrypt on the resource associated with this ciphertext because the resource does not exist in this Region, no resource-based policies allow access, or a resource-based policy explicitly denies access',
  },
  {
    messages: ['kms-generate-denied'],
    line: 'An error occurred (AccessDenied) when calling the PutObject operation: User: arn:aws:sts::111122223333:assumed-role/app/1700000000 is not authorized to perform: kms:GenerateDataKey on resource: arn:aws:kms:eu-west-1:111122223333:key/1234abcd because no identity-based policy allows the kms:GenerateDataKey action',
  },
  {
    messages: ['kms-pending-deletion'],
    line: 'An error occurred (KMSInvalidStateException) when calling the Decrypt operation: arn:aws:kms:eu-west-1:111122223333:key/1234abcd is pending deletion.',
  },
  {
    messages: ['kms-key-disabled'],
    line: 'api error DisabledException: arn:aws:kms:eu-west-1:111122223333:key/1234abcd is disabled.',
  },
  {
    messages: ['asm-scheduled-deletion'],
    line: "Error: creating Secrets Manager Secret (prod/db): InvalidRequestException: You can't create this secret because a secret with this name is already scheduled for deletion.",
  },
  {
    messages: ['asm-marked-deletion'],
    line: "api error InvalidRequestException: You can't perform this operation on the secret because it was marked for deletion.",
  },
  {
    messages: ['asm-no-current'],
    line: "ResourceNotFoundException: Secrets Manager can't find the specified secret value for staging label: AWSCURRENT",
  },
  {
    messages: ['docker-ecr-helper'],
    line: 'error getting credentials - err: exec: "docker-credential-ecr-login": executable file not found in $PATH, out: ``',
  },
  {
    messages: ['docker-saving-credentials'],
    line: 'error saving credentials: error storing credentials - err: exit status 1, out: `The specified item already exists in the keychain.`',
  },
  {
    messages: ['authenticator-prefix'],
    line: 'level=warning msg="access denied" error="invalid username \'system:admin\' for mapper EKSConfigMap: username must not begin with with the following prefixes: [system: eks:]"',
  },
  {
    messages: ['sso-no-access'],
    line: 'An error occurred (ForbiddenException) when calling the GetRoleCredentials operation: No access',
  },
  {
    messages: ['sso-token-invalid'],
    line: 'An error occurred (UnauthorizedException) when calling the GetRoleCredentials operation: Session token not found or invalid',
  },
  {
    messages: ['sso-session-missing'],
    line: 'The specified sso-session does not exist: "my-sso"',
  },
  {
    messages: ['sso-missing-configuration'],
    line: 'The profile "my-team" is configured to use SSO but is missing required configuration: sso_account_id, sso_role_name',
  },
  {
    messages: ['sso-go-refresh'],
    line: 'Error: failed to refresh cached credentials, refresh cached SSO token failed, unable to refresh SSO token, operation error SSO OIDC: CreateToken, https response error StatusCode: 400, InvalidGrantException',
  },
  {
    messages: ['mfa-invalid-code'],
    line: 'An error occurred (AccessDenied) when calling the AssumeRole operation: MultiFactorAuthentication failed with invalid MFA one time pass code.',
  },
  {
    messages: ['oidc-audience'],
    line: 'Unable to authenticate the request" err="[invalid bearer token, oidc: verify token: oidc: expected audience \\"kubernetes\\" got [\\"abc\\"]]"',
  },
  {
    messages: ['oidc-claim'],
    line: 'Unable to authenticate the request" err="[invalid bearer token, oidc: parse username claims \\"email\\": claim not present]"',
  },
  {
    messages: ['oidc-email-not-verified'],
    line: 'Unable to authenticate the request" err="[invalid bearer token, oidc: email not verified]"',
  },
  {
    messages: ['eso-generator'],
    line: 'error using generator: unable to get authorization token: operation error ECR: GetAuthorizationToken, https response error StatusCode: 400, AccessDeniedException',
  },
  {
    messages: ['vault-view-read'],
    line: '[WARN] (view) vault.read(secret/data/app): vault.read(secret/data/app): Error making API request. Code: 403. Errors: * 1 error occurred: * permission denied (retry attempt 1 after "250ms")',
  },
  {
    messages: ['manifest-rfc-1123'],
    line: "The Deployment \"My_App\" is invalid: metadata.name: Invalid value: \"My_App\": a lowercase RFC 1123 subdomain must consist of lower case alphanumeric characters, '-' or '.', and must start and end with an alphanumeric character (e.g. 'example.com')",
  },
  {
    messages: ['manifest-rfc-1123-label'],
    line: 'Namespace "Team_A" is invalid: metadata.name: Invalid value: "Team_A": a lowercase RFC 1123 label must consist of lower case alphanumeric characters or \'-\', and must start and end with an alphanumeric character',
  },
  {
    messages: ['manifest-label-value'],
    line: "Service \"web\" is invalid: metadata.labels: Invalid value: \"1.2.0+build.5\": a valid label must be an empty string or consist of alphanumeric characters, '-', '_' or '.', and must start and end with an alphanumeric character",
  },
  {
    messages: ['manifest-selector-labels'],
    line: 'The Deployment "web" is invalid: spec.template.metadata.labels: Invalid value: map[string]string{"app":"web2"}: `selector` does not match template `labels`',
  },
  {
    messages: ['manifest-selector-labels'],
    line: 'Deployment.apps "httpd" is invalid: spec.template.metadata.labels: Invalid value: {"app":"apache"}: `selector` does not match template `labels`',
  },
  {
    messages: ['manifest-cannot-unmarshal'],
    line: 'Error from server (BadRequest): error when creating "deploy.yaml": Deployment in version "v1" cannot be handled as a Deployment: json: cannot unmarshal number into Go struct field EnvVar.spec.template.spec.containers.env.value of type string',
  },
  {
    messages: ['manifest-cannot-unmarshal'],
    line: 'ConfigMap in version "v1" cannot be handled as a ConfigMap: json: cannot unmarshal bool into Go struct field ConfigMap.data of type string',
  },
  {
    messages: ['manifest-quantity'],
    line: 'Error from server (BadRequest): error when creating "pod.yaml": Pod in version "v1" cannot be handled as a Pod: quantities must match the regular expression \'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$\'',
  },
  {
    messages: ['manifest-quantity'],
    line: 'Deployment in version "v1" cannot be handled as a Deployment: quantities must match the regular expression \'^([+-]?[0-9.]+)([eEinumkKMGTP]*[-+]?[0-9]*)$\'',
  },
  {
    messages: ['manifest-quantity-suffix'],
    line: "Error from server (BadRequest): Pod in version v1 cannot be handled as a Pod: unable to parse quantity's suffix",
  },
  {
    messages: ['manifest-unknown-field'],
    line: 'Error from server (BadRequest): error when creating "deploy.yaml": Deployment in version "v1" cannot be handled as a Deployment: strict decoding error: unknown field "spec.template.spec.container"',
  },
  {
    messages: ['manifest-volume-mount'],
    line: 'The Deployment "web" is invalid: spec.template.spec.containers[0].volumeMounts[0].name: Not found: "config"',
  },
  {
    messages: ['manifest-job-restart'],
    line: 'The Job "report" is invalid: spec.template.spec.restartPolicy: Required value: valid values: "OnFailure", "Never"',
  },
  {
    messages: ['service-node-port-range'],
    line: 'The Service "web" is invalid: spec.ports[0].nodePort: Invalid value: 8080: provided port is not in the valid range. The range of valid ports is 30000-32767',
  },
  {
    messages: ['service-cluster-ip-unset'],
    line: 'failed to replace object: Service "traefik" is invalid: spec.clusterIPs[0]: Invalid value: []string(nil): primary clusterIP can not be unset',
  },
  {
    messages: ['service-ip-allocated'],
    line: 'The Service "kube-dns" is invalid: spec.clusterIPs: Invalid value: []string{"172.20.0.10"}: failed to allocate IP 172.20.0.10: provided IP is already allocated',
  },
  {
    messages: ['service-port-name'],
    line: 'The Service "web" is invalid: spec.ports[0].name: Required value',
  },
  {
    messages: ['kubectl-yaml-to-json'],
    line: 'error: error parsing deploy.yaml: error converting YAML to JSON: yaml: line 12: mapping values are not allowed in this context',
  },
  {
    messages: ['kubectl-yaml-to-json'],
    line: 'error: error parsing app.yaml: error converting YAML to JSON: yaml: line 6: did not find expected key',
  },
  {
    messages: ['kubectl-kind-missing'],
    line: 'error: unable to decode "values.yaml": Object \'Kind\' is missing in \'{"replicas":2}\'',
  },
  {
    messages: ['logs-waiting-to-start'],
    line: 'Error from server (BadRequest): container "web" in pod "web-1" is waiting to start: ContainerCreating',
  },
  {
    messages: ['logs-waiting-to-start'],
    line: 'Error from server (BadRequest): container "app" in pod "app-7c9d8f6b5d-x2k4q" is waiting to start: PodInitializing',
  },
  {
    messages: ['logs-waiting-to-start'],
    line: 'Error from server (BadRequest): container "web" in pod "web-1" is waiting to start: trying and failing to pull image',
  },
  {
    messages: ['kubectl-wait-no-match'],
    line: 'error: no matching resources found',
  },
  {
    messages: ['create-already-exists'],
    line: 'Error from server (AlreadyExists): namespaces "monitoring" already exists',
  },
  {
    messages: ['create-already-exists'],
    line: 'Error from server (AlreadyExists): error when creating "job.yaml": jobs.batch "report" already exists',
  },
  {
    messages: ['kubectl-label-overwrite'],
    line: "error: 'environment' already has a value (dev), and --overwrite is false",
  },
  {
    messages: ['kubectl-taint-overwrite'],
    line: 'error: node ip-10-0-1-1.ec2.internal already has dedicated taint(s) with same effect(s) and --overwrite is false',
  },
  {
    messages: ['port-forward-service-port'],
    line: 'error: Service web does not have a service port 8080',
  },
  {
    messages: ['drain-unable'],
    line: 'error: unable to drain node "ip-10-0-1-1.ec2.internal" due to error: [cannot delete DaemonSet-managed Pods (use --ignore-daemonsets to ignore): kube-system/aws-node-x], continuing command...',
  },
  {
    messages: ['drain-unable'],
    line: 'error: unable to drain node "ip-10-0-1-1.ec2.internal" due to error: error when waiting for pod "web-1" in namespace "default" to terminate: global timeout reached: 1m0s, continuing command...',
  },
  {
    messages: ['drain-pending-nodes'],
    line: 'There are pending nodes to be drained:',
  },
  {
    messages: ['prom-content-type'],
    line: 'received unsupported Content-Type "application/octet-stream" and no fallback_scrape_protocol specified for target',
  },
  {
    messages: ['prom-blank-content-type'],
    line: 'non-compliant scrape target sending blank Content-Type and no fallback_scrape_protocol specified for target',
  },
  {
    messages: ['prom-start-token'],
    line: 'expected a valid start token, got "<" ("INVALID") while parsing: "<"',
  },
  {
    messages: ['prom-start-token-old'],
    line: '"INVALID" is not a valid start token',
  },
  {
    messages: ['prom-scrape-404'],
    line: 'server returned HTTP status 404 Not Found',
  },
  {
    messages: ['prom-scrape-503'],
    line: 'server returned HTTP status 503 Service Unavailable',
  },
  {
    messages: ['prom-body-size'],
    line: 'body size limit exceeded',
  },
  {
    messages: ['prom-label-limit'],
    line: 'label_limit exceeded (metric: http_requests_total, number of labels: 40, limit: 30)',
  },
  {
    messages: ['prom-many-to-one'],
    line: 'execution: multiple matches for labels: many-to-one matching must be explicit (group_left/group_right)',
  },
  {
    messages: ['prom-same-labelset'],
    line: 'Error executing query: vector cannot contain metrics with the same labelset',
  },
  {
    messages: ['prom-11000-points'],
    line: 'bad_data: exceeded maximum resolution of 11,000 points per timeseries. Try decreasing the query resolution (?step=XX)',
  },
  {
    messages: ['prom-operator-fs-token'],
    line: 'Warning  InvalidConfiguration  2m  prometheus-operator  "shop/orders" was rejected due to invalid configuration: it accesses file system via bearer token file which Prometheus specification prohibits',
  },
  {
    messages: ['prom-operator-fs-tls'],
    line: 'level=warn msg="skipping object" error="it accesses file system via tls config which Prometheus specification prohibits" object=shop/orders',
  },
  {
    messages: ['prom-remote-write-retry'],
    line: 'ts=2026-06-30T10:00:00Z caller=dedupe.go:112 component=remote level=warn remote_name=amp url=https://aps-workspaces.us-east-1.amazonaws.com/workspaces/ws-1/api/v1/remote_write msg="Failed to send batch, retrying" err="context deadline exceeded"',
  },
  {
    messages: ['alertmanager-undefined-receiver'],
    line: 'sync "monitoring/kube-prometheus-stack-alertmanager" failed: provision alertmanager configuration: failed to initialize from secret: undefined receiver "null" used in route',
  },
  {
    messages: ['alertmanager-load-failed'],
    line: 'ts=2026-06-30T10:00:00Z caller=coordinator.go:118 level=error component=configuration msg="Loading configuration file failed" file=/etc/alertmanager/config_out/alertmanager.env.yaml err="no route provided in config"',
  },
  {
    messages: ['thanos-no-storeapis'],
    line: 'No StoreAPIs matched for this query',
  },
  {
    messages: ['thanos-no-external-labels'],
    line: 'level=error err="no external labels configured on Prometheus server, uniquely identifying external labels must be configured; see https://thanos.io/tip/thanos/storage.md#external-labels for details."',
  },
  {
    messages: ['thanos-compaction-disabled'],
    line: 'err="validate Prometheus flags: found that TSDB Max time is 36h and Min time is 2h. Compaction needs to be disabled (storage.tsdb.min-block-duration = storage.tsdb.max-block-duration)"',
  },
  {
    messages: ['thanos-prometheus-flags'],
    line: 'level=warn ts=2022-02-17T05:55:24.11936511Z caller=sidecar.go:305 msg="failed to get Prometheus flags. Is Prometheus running? Retrying" err="got non-200 response code: 503, response: Service Unavailable"',
  },
  {
    messages: ['thanos-uploads-disabled'],
    line: 'level=info ts=2026-06-30T10:00:00Z caller=sidecar.go:145 msg="no supported bucket was configured, uploads will be disabled"',
  },
  {
    messages: ['thanos-memcached-client'],
    line: 'err="lookup thanos-store.monitoring.svc.cluster.local on 10.100.0.10:53: no such host: failed to create memcached client"',
  },
  {
    messages: ['thanos-series-limit'],
    line: 'rpc error: code = ResourceExhausted desc = exceeded series limit: limit 50000 violated (got 60000)',
  },
  {
    messages: ['thanos-no-hashring'],
    line: 'level=error component=receive msg="failed to handle request" err="no matching hashring to handle tenant"',
  },
  {
    messages: ['thanos-unhealthy-index'],
    line: 'level=error msg="critical error detected; halting" err="compaction: group 0@17: block with not healthy index found /data/compact/0@17/01ABC; Compaction level 1; Labels: map[cluster:prod]"',
  },
  {
    messages: ['thanos-out-of-order-chunks'],
    line: 'err="compaction: group 0@17: blocks with out-of-order chunks are dropped from compaction:  /data/compact/0@17/01ABC: 1/1000 series have an average of 1.000 out-of-order chunks"',
  },
  {
    messages: ['loki-chart-bucket'],
    line: 'Error: execution error at (loki/templates/monolithic/statefulset.yaml:48:8): Please define loki.storage.bucketNames.chunks',
  },
  {
    messages: ['loki-chart-schema'],
    line: 'Error: INSTALLATION FAILED: execution error at (loki/templates/validate.yaml:40:4): You must provide a schema_config for Loki, one is not provided as this will be individual for every Loki cluster. See https://grafana.com/docs/loki/latest/operations/storage/schema/ for schema information.',
  },
  {
    messages: ['loki-chart-replicas'],
    line: 'Error: INSTALLATION FAILED: execution error at (loki/templates/validate.yaml:31:4): You have more than zero replicas configured for both the single binary and simple scalable targets. If this was intentional change the deploymentMode to the transitional mode',
  },
  {
    messages: ['loki-schema-v13'],
    line: 'level=error caller=main.go:66 msg="validating config" err="CONFIG ERROR: schema v13 is required to store Structured Metadata and use native OTLP ingestion, your schema version is v12. Set `allow_structured_metadata: false` in the `limits_config` section',
  },
  {
    messages: ['loki-tsdb-required'],
    line: 'CONFIG ERROR: `tsdb` index type is required to store Structured Metadata and use native OTLP ingestion, your index type is `boltdb-shipper` (defined in the `store` parameter of the schema_config).',
  },
  {
    messages: ['loki-delete-store'],
    line: 'failed parsing config: invalid compactor config: compactor.delete-request-store should be configured when retention is enabled',
  },
  {
    messages: ['loki-label-names'],
    line: "entry for stream 'app_kubernetes_io_name=loki' has 16 label names; limit 15",
  },
  {
    messages: ['loki-max-entry-size'],
    line: "Max entry size '262144' bytes exceeded for stream 'app=web' while adding an entry with length '300000' bytes",
  },
  {
    messages: ['loki-active-streams'],
    line: 'Maximum active stream limit exceeded when trying to create stream app=x, reduce the number of active streams (reduce labels or reduce label values), or contact your Loki administrator',
  },
  {
    messages: ['loki-no-label'],
    line: '[error] [output:loki:loki.0] loki.monitoring:3100, HTTP status=400 Not retrying. error at least one label pair is required per stream',
  },
  {
    messages: ['loki-empty-matcher'],
    line: 'parse error : queries require at least one regexp or equality matcher that does not have an empty-compatible value. For instance, app=~".*" does not meet this requirement, but app=~".+" will',
  },
  {
    messages: ['tempo-rate-limited'],
    line: 'rpc error: code = ResourceExhausted desc = RATE_LIMITED: ingestion rate limit (local: 15000000 bytes/s, global: 0 bytes/s, burst: 20000000 bytes) exceeded while adding 1000 bytes for user single-tenant.',
  },
  {
    messages: ['tempo-live-traces'],
    line: 'msg="pusher failed to consume trace data" err="LIVE_TRACES_EXCEEDED: max live traces exceeded for tenant single-tenant: per-user traces limit (local: 10000 global: 0 actual local: 10000) exceeded"',
  },
  {
    messages: ['tempo-trace-too-large'],
    line: 'TRACE_TOO_LARGE: max size of trace (5000000) exceeded while adding 100 bytes to trace 1a2b for tenant single-tenant',
  },
  {
    messages: ['alloy-initial-load'],
    line: 'Error: could not perform the initial load successfully',
  },
  {
    messages: ['alloy-unrecognized-attribute'],
    line: 'Error: /etc/alloy/config.alloy:10:3: unrecognized attribute name "foo"',
  },
  {
    messages: ['alloy-cluster-peers'],
    line: 'ts=2026-06-30T10:00:00Z level=warn msg="failed to connect to peers; bootstrapping a new cluster" service=cluster err="no peers"',
  },
  {
    messages: ['alloy-final-error'],
    line: 'level=error msg="final error sending batch, no retries left, dropping data" component_path=/ component_id=loki.write.default status=429 tenant="" error="server returned HTTP status 429 Too Many Requests (429): ingestion rate limit exceeded"',
  },
  {
    messages: ['promtail-final-error'],
    line: 'level=error ts=2026-06-30T10:00:00Z caller=client.go:430 component=client host=loki-gateway msg="final error sending batch" status=400 tenant= error="server returned HTTP status 400 Bad Request (400): entry for stream has timestamp too old"',
  },
  {
    messages: ['fluentd-unreadable'],
    line: '[warn]: #0 [in_tail_container_logs] /var/log/containers/web-1_default_web-abc.log unreadable. It is excluded and would be examined next time.',
  },
  {
    messages: ['fluentd-chunk-limit'],
    line: '[warn]: #0 chunk bytes limit exceeds for an emitted event stream: 10485760bytes',
  },
  {
    messages: ['fluent-bit-unknown-property'],
    line: "[2026/06/30 10:00:00] [error] [config] cloudwatch_logs: unknown configuration property 'log_group'. The following properties are allowed: region, log_group_name",
  },
  {
    messages: ['fluent-bit-parser-missing'],
    line: "[error] [filter:parser:parser.0] requested parser 'json_app' not found",
  },
  {
    messages: ['fluent-bit-type-parameter'],
    line: '[error] [output:es:es.0] HTTP status=400 URI=/_bulk, response: error root_cause type illegal_argument_exception reason Action/metadata line [1] contains an unknown parameter [_type]',
  },
  {
    messages: ['fluent-bit-s3-put'],
    line: '[error] [output:s3:s3.0] PutObject request failed',
  },
  {
    messages: ['fluent-bit-s3-multipart'],
    line: '[error] [output:s3:s3.0] CreateMultipartUpload request failed',
  },
  {
    messages: ['fluent-bit-throughput'],
    line: '[error] [output:kinesis_firehose:kinesis_firehose.0] Throughput limits may have been exceeded, PUT-S3-sdVlo',
  },
  {
    messages: ['fluent-bit-sts-failed'],
    line: '[2026/06/30 10:00:00] [error] [aws_credentials] STS assume role request failed',
  },
  {
    messages: ['vector-missing-variable'],
    line: 'ERROR vector::cli: Configuration error. error=Missing environment variable in config. name = "ES_PASSWORD"',
  },
  {
    messages: ['vector-annotate'],
    line: 'ERROR source: vector::internal_events::kubernetes_logs: Failed to annotate event with pod metadata. event=Log(LogEvent)',
  },
  {
    messages: ['vector-self-node'],
    line: 'ERROR vector::topology: Configuration error. error=Source "k8s": self_node_name config value or VECTOR_SELF_NODE_NAME env var is not set',
  },
  {
    messages: ['vector-healthcheck'],
    line: 'ERROR vector::topology::builder: msg="Healthcheck failed." error=Unexpected status: 403 Forbidden component_kind="sink" component_type="elasticsearch" component_id=es',
  },
  {
    messages: ['vector-retries-exhausted'],
    line: 'ERROR sink{component_kind="sink" component_id=loki component_type=loki}: vector_common::internal_event::service: Service call failed. No retries or retries exhausted. error=Some(ServerError { code: 400 })',
  },
  {
    messages: ['mimir-series-limit'],
    line: 'server returned HTTP status 400 Bad Request: failed pushing to ingester: user=anonymous: per-user series limit of 150000 exceeded (err-mimir-max-series-per-user). To adjust the related per-tenant limit, configure -ingester.max-global-series-per-user, or contact your service administrator.',
  },
  {
    messages: ['mimir-ingestion-rate'],
    line: 'the request has been rejected because the tenant exceeded the ingestion rate limit, set to 10000 items/s with a maximum allowed burst of 200000. This limit is applied on the total number of samples, exemplars and metadata received across all distributors (err-mimir-tenant-max-ingestion-rate).',
  },
  {
    messages: ['mimir-label-names'],
    line: "server returned HTTP status 400 Bad Request: received a series whose number of labels exceeds the limit (actual: 32, limit: 30) series: 'kyverno_policy_results_total' (err-mimir-max-label-names-per-series).",
  },
  {
    messages: ['mimir-too-far-future'],
    line: "received a sample whose timestamp is too far in the future, timestamp: 1700000000000 series: 'up' (err-mimir-too-far-in-future)",
  },
  {
    messages: ['mimir-out-of-order'],
    line: 'the sample has been rejected because another sample with a more recent timestamp has already been ingested and out-of-order samples are not allowed (err-mimir-sample-out-of-order)',
  },
  {
    messages: ['mimir-no-s3-endpoint'],
    line: 'level=error ts=2022-04-22T12:04:28.382124024Z caller=log.go:60 msg="error running application" err="no s3 endpoint in config file',
  },
  {
    messages: ['mimir-consistency-check'],
    line: 'failed to fetch some blocks (err-mimir-store-consistency-check-failed)',
  },
  {
    messages: ['grafana-legacy-queries'],
    line: 'Templating Failed to upgrade legacy queries Datasource ${DS_PROMETHEUS} was not found',
  },
  {
    messages: ['grafana-ds-provisioning'],
    line: 'Error: ✗ *provisioning.ProvisioningServiceImpl run error: Datasource provisioning error: data source not found',
  },
  {
    messages: ['grafana-prometheus-api'],
    line: 'Post "http://prometheus-server/api/v1/query": dial tcp: lookup prometheus-server on 172.20.0.10:53: no such host - There was an error returned querying the Prometheus API.',
  },
  {
    messages: ['grafana-loki-connect'],
    line: 'Unable to connect with Loki. Please check the server logs for more details.',
  },
  {
    messages: ['datadog-key-invalid'],
    line: '2026-06-30 10:00:00 UTC | CORE | ERROR | (comp/forwarder/defaultforwarder/transaction/transaction.go:430 in internalProcess) | API Key invalid (403 response), dropping transaction for https://7-50-0-app.agent.datadoghq.com/api/v2/series',
  },
  {
    messages: ['datadog-key-invalid-old'],
    line: 'API Key invalid, dropping transaction for https://app.datadoghq.com/api/v1/check_run',
  },
  {
    messages: ['datadog-hostname'],
    line: 'Error while getting hostname, exiting: unable to reliably determine the host name. You can define one in the agent config file or in your hosts file',
  },
  {
    messages: ['datadog-dca-client'],
    line: 'Could not initialize the communication with the Datadog Cluster Agent: temporary failure in clusterAgentClient, will retry later: try delay not elapsed yet',
  },
  {
    messages: ['newrelic-pixie-secret'],
    line: 'Warning  Failed  0s (x30842 over 4d15h)  kubelet  Error: secret "pl-cluster-secrets" not found',
  },
  {
    messages: ['otel-unknown-service'],
    line: 'Exporting failed. Dropping data. error: not retryable error: Permanent error: rpc error: code = Unimplemented desc = unknown service opentelemetry.proto.collector.logs.v1.LogsService',
  },
  {
    messages: ['otel-http-404'],
    line: 'Permanent error: error exporting items, request to https://example.com/v1/traces/v1/traces responded with HTTP Status Code 404',
  },
  {
    messages: ['otel-message-too-large'],
    line: 'rpc error: code = ResourceExhausted desc = grpc: received message larger than max (5000000 vs. 4194304)',
  },
  {
    messages: ['otel-ta-job-list'],
    line: '2025-10-19T21:52:46.839Z error targetallocator/manager.go:126 Failed to retrieve job list error: Get https://otelcol-targetallocator:443/scrape_configs: tls: failed to verify certificate: x509: certificate signed by unknown authority',
  },
  {
    messages: ['k8s-dashboard-csrf'],
    line: 'Unknown error (200): Http failure during parsing for https://dashboard.example.com/api/v1/csrftoken/login',
  },
  {
    messages: ['k8s-dashboard-401'],
    line: 'Unauthorized (401): Invalid credentials provided',
  },
  {
    messages: ['k9s-access-denied'],
    line: '[list watch] access denied on resource "default":"v1/pods"',
  },
  {
    messages: ['cronjob-job-active'],
    line: 'Normal  JobAlreadyActive  2m  cronjob-controller  Not starting job because prior execution is running and concurrency policy is Forbid',
  },
  {
    messages: ['cronjob-missed-schedule'],
    line: 'Warning  MissSchedule  2m  cronjob-controller  Missed scheduled time to start a job: Tue, 02 Jan 2026 00:00:00 +0000',
  },
  {
    messages: ['cloudwatch-operator-liveness'],
    line: '{"level":"error","logger":"controllers.AmazonCloudWatchAgent","msg":"cannot create liveness probe.","error":"no service available as part of the configuration"}',
  },
  {
    messages: ['grafana-saved-state'],
    line: 'logger=context t=2026-06-30T10:00:00Z level=error msg="login.OAuthLogin(missing saved state)"',
  },
  {
    messages: ['datadog-operator-kcm'],
    line: 'clusterroles.rbac.authorization.k8s.io "datadog-agent" is forbidden: user "system:serviceaccount:system:datadog-operator-controller-manager" is attempting to grant RBAC permissions not currently held: {APIGroups:["metrics.eks.amazonaws.com"], Resources:["kcm/metrics"], Verbs:["get"]}',
  },
  {
    messages: ['newrelic-license-invalid'],
    line: 'error="InventoryIngest: inventory data was not accepted: 403 403 Forbidden Invalid license key"',
  },
  {
    messages: ['cronjob-unparseable'],
    line: 'The CronJob "report" is invalid: spec.schedule: Invalid value: "*/5 * * *": expected exactly 5 fields, found 4: [*/5 * * *]',
  },
  {
    messages: ['no-priority-class'],
    line: 'Warning  FailedCreate  daemonset-controller  Error creating: pods "agent-" is forbidden: no PriorityClass with name high-priority was found',
  },
  {
    messages: ['helm-query-unauthorized'],
    line: 'reconciliation failed: failed to get last release revision: query: failed to query with labels: Unauthorized',
  },
  {
    messages: ['prometheusrulemutate-service'],
    line: 'Error: INSTALLATION FAILED: failed calling webhook "prometheusrulemutate.monitoring.coreos.com": failed to call webhook: Post "https://prometheus-operator-kube-p-operator.monitoring.svc:443/admission-prometheusrules/mutate?timeout=10s": service "prometheus-operator-kube-p-operator" not found',
  },
  {
    messages: ['eksctl-delete-in-progress'],
    line: '[✖]  unexpected status "DELETE_IN_PROGRESS" while waiting for CloudFormation stack "eksctl-my-cluster-cluster"',
  },
  {
    messages: ['ca-max-limit-reached'],
    line: "Normal  NotTriggerScaleUp  2m  cluster-autoscaler  pod didn't trigger scale-up (it wouldn't fit if a new node is added): 1 max limit reached",
  },
  {
    messages: ['asm-get-value-denied'],
    line: 'AccessDeniedException: User: arn:aws:sts::111122223333:assumed-role/k8s-ui-apps/external-secrets-provider-aws is not authorized to perform: secretsmanager:GetSecretValue on resource: my_app2/prod/user because no identity-based policy allows the secretsmanager:GetSecretValue action status code: 400',
  },
]
