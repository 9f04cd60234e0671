/**
 * Names of products and projects that people type, which search must not mistake for typos of words on
 * this site. Names that the site uses need no entry. Each is a word or a phrase; case does not matter.
 */
export const productNames: readonly string[] = [
  // AWS
  ...`Trainium Inferentia Neuron Graviton Nitro Bedrock SageMaker Lambda Lightsail Beanstalk Outposts
  Snowball Snowcone Wavelength Aurora DynamoDB Redshift Neptune ElastiCache MemoryDB Timestream Keyspaces
  DocumentDB Athena Glue Kinesis Firehose EMR MSK QuickSight OpenSearch CloudSearch CloudFront CloudTrail
  CloudHSM CloudShell CloudMap AppMesh AppSync AppRunner Copilot Amplify Cognito GuardDuty Inspector
  Macie Detective Artifact Shield WAF Firewall Verified Lattice PrivateLink Braket Polly Rekognition
  Textract Transcribe Comprehend Lex Kendra Personalize Forecast Connect Pinpoint Chime WorkSpaces
  AppStream WorkMail Greengrass FreeRTOS SiteWise Mainframe Proton Codebuild CodeCommit CodeDeploy
  CodePipeline CodeArtifact CodeStar CodeGuru Cloud9 Fargate Finch Firecracker Lustre ONTAP OpenZFS
  Mountpoint Karpenter Bottlerocket Zonal Local Zones Nimble Ground Station Panorama Lookout Honeycode
  Kiro Trn1 Inf2 Hyperpod ParallelCluster Deadline Omics HealthLake Supply Wickr Lumberyard GameLift
  Nova Titan Rufus Quick Resilience Chatbot Budgets Marketplace Organizations Tower Config Backup`.split(
    /\s+/,
  ),
  // Cloud native projects
  ...`Argo Argocd Flux Fluxcd Helm Kustomize Istio Linkerd Cilium Calico Flannel Weave Antrea Envoy Contour
  Traefik Kong Nginx HAProxy Ambassador Emissary Knative Kubeflow Kueue KubeRay Ray Dapr KEDA Kyverno
  Gatekeeper OPA Rego Falco Tetragon Trivy Grype Syft Kubescape Kubewarden Notary Harbor Dragonfly Quay
  Tekton Jenkins Spinnaker Keptn Buildpacks Buildkit Kaniko Podman Buildah Skopeo Rancher Longhorn Rook
  Ceph Velero Kasten Stash Portworx OpenEBS Vitess TiKV etcd CoreDNS Prometheus Thanos Cortex Mimir Loki
  Tempo Grafana Jaeger Zipkin Fluentd Fluentbit Vector Logstash Kibana Elastic Datadog Dynatrace Splunk
  NewRelic Kubecost OpenCost Crossplane Pulumi Terraform Terragrunt OpenTofu Atlantis Backstage Kargo
  Skaffold Tilt Garden Telepresence Okteto DevSpace Lens Octant k9s kubectx Stern Krew Kubeadm kubespray
  Kops Talos Flatcar Kind Minikube Microk8s k3s Vault Keycloak Dex SPIFFE SPIRE Cert Manager Sealed
  Strimzi Kafka NATS RabbitMQ Pulsar Redis Valkey Memcached Postgres PostgreSQL MySQL MariaDB MongoDB
  Cassandra ScyllaDB CockroachDB YugabyteDB ClickHouse Snowflake Databricks Spark Flink Airflow Dagster
  Prefect Volcano Yunikorn Metaflow MLflow Triton vLLM Ollama LangChain PyTorch TensorFlow JAX Nvidia
  Volcano Wasm Wasmcloud WasmEdge Krustlet Virtink Kubevirt Kata gVisor Chaos Litmus Gremlin Sonobuoy
  Popeye Polaris Goldilocks Descheduler Reloader Multus Submariner Skupper Karmada Clusternet Kubefed`.split(
    /\s+/,
  ),
]
