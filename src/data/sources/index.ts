import { redisson } from './redisson.ts'
import { clickhouse } from './clickhouse.ts'
import { valkey } from './valkey.ts'
import { percona } from './percona.ts'
import { mariadbOperator } from './mariadb-operator.ts'
import { galera } from './galera.ts'
import { zalando } from './zalando.ts'
import { patroni } from './patroni.ts'
import { pascaliske } from './pascaliske.ts'
import { bitpoke } from './bitpoke.ts'
import { k8ssandra } from './k8ssandra.ts'
import { librdkafka } from './librdkafka.ts'
import { airbyte } from './airbyte.ts'
import { sentry } from './sentry.ts'
import { renderExamples } from './render-examples.ts'
import { metabase } from './metabase.ts'
import { nextjs } from './nextjs.ts'
import { rabbitmqProject } from './rabbitmq-project.ts'
import { keycloak } from './keycloak.ts'
import { redHat } from './red-hat.ts'
import { clowdhaus } from './clowdhaus.ts'
import { codecentric } from './codecentric.ts'
import { mongodb } from './mongodb.ts'
import { helmCharts } from './helm-charts.ts'
import { redis } from './redis.ts'
import { tekton } from './tekton.ts'
import { knative } from './knative.ts'
import { jupyterhub } from './jupyterhub.ts'
import { kubeflow } from './kubeflow.ts'
import { backstage } from './backstage.ts'
import { express } from './express.ts'
import { envoy } from './envoy.ts'
import { automq } from './automq.ts'
import { lightspin } from './lightspin.ts'
import { particule } from './particule.ts'
import { netty } from './netty.ts'
import { glibc } from './glibc.ts'
import { libuv } from './libuv.ts'
import { urllib3 } from './urllib3.ts'
import { spareCores } from './spare-cores.ts'
import { vantage } from './vantage.ts'
import { gkeFleetManagement } from './gke-fleet-management.ts'
import { maddevs } from './maddevs.ts'
import { thanos } from './thanos.ts'
import { azul } from './azul.ts'
import { kubecost } from './kubecost.ts'
import { victoriametrics } from './victoriametrics.ts'
import { deploykf } from './deploykf.ts'
import { elixirGrpc } from './elixir-grpc.ts'
import { dockerAlpine } from './docker-alpine.ts'
import { fusionauth } from './fusionauth.ts'
import { containerInsightsSamples } from './container-insights-samples.ts'
import { datadog } from './datadog.ts'
import { sqlite } from './sqlite.ts'
import { nodejs } from './nodejs.ts'
import { mysql } from './mysql.ts'
import { dockerLibrary } from './docker-library.ts'
import { postgresql } from './postgresql.ts'
import { elastic } from './elastic.ts'
import { rabbitmq } from './rabbitmq.ts'
import { graviton } from './graviton.ts'
import { gnomad } from './gnomad.ts'
import { olInfrastructure } from './ol-infrastructure.ts'
import { hikaricp } from './hikaricp.ts'
import { typerighter } from './typerighter.ts'
import { opensearchOperator } from './opensearch-operator.ts'
import { infra } from './infra.ts'
import { contrailOperator } from './contrail-operator.ts'
import { sobs } from './sobs.ts'
import { gunicorn } from './gunicorn.ts'
import { rails } from './rails.ts'
import { celery } from './celery.ts'
import { defectdojo } from './defectdojo.ts'
import { hydroshare } from './hydroshare.ts'
import { evalai } from './evalai.ts'
import { matomo } from './matomo.ts'
import { oracle } from './oracle.ts'
import { openillumi } from './openillumi.ts'
import { superset } from './superset.ts'
import { wiremock } from './wiremock.ts'
import { n8n } from './n8n.ts'
import { awsMskIamAuth } from './aws-msk-iam-auth.ts'
import { redpanda } from './redpanda.ts'
import { redix } from './redix.ts'
import { ioredis } from './ioredis.ts'
import { barman } from './barman.ts'
import { clickhouseOperator } from './clickhouse-operator.ts'
import { sonatype } from './sonatype.ts'
import { googleClickToDeploy } from './google-click-to-deploy.ts'
import { spinnaker } from './spinnaker.ts'
import { gocd } from './gocd.ts'
import { volcano } from './volcano.ts'
import { dagster } from './dagster.ts'
import { prefect } from './prefect.ts'
import { mlflow } from './mlflow.ts'
import { sonarsource } from './sonarsource.ts'
import { temporal } from './temporal.ts'
import { wordpressRefarch } from './wordpress-refarch.ts'
import { oneuptime } from './oneuptime.ts'
import { rdsIamauthProxy } from './rds-iamauth-proxy.ts'
import { jikkou } from './jikkou.ts'
import { dockerElk } from './docker-elk.ts'
import { observatorium } from './observatorium.ts'
import { flinkK8s } from './flink-k8s.ts'
import { vexxhost } from './vexxhost.ts'
import { minio } from './minio.ts'
import { pytorch } from './pytorch.ts'
import { spring } from './spring.ts'
import { rackup } from './rackup.ts'
import { sidekiq } from './sidekiq.ts'
import { dify } from './dify.ts'
import { redislabsDocs } from './redislabs-docs.ts'
import { kubeshop } from './kubeshop.ts'
import { kubesphere } from './kubesphere.ts'
import { flink } from './flink.ts'
import { strimzi } from './strimzi.ts'
import { dockerAirflow } from './docker-airflow.ts'
import { airflowHelm } from './airflow-helm.ts'
import { sparkEks } from './spark-eks.ts'
import { chronon } from './chronon.ts'
import { sparkOperator } from './spark-operator.ts'
import { spark } from './spark.ts'
import { amazonLinux } from './amazon-linux.ts'
import { microsoft } from './microsoft.ts'
import { runc } from './runc.ts'
import { mitodl } from './mitodl.ts'
import { cowboysysop } from './cowboysysop.ts'
import { airflow } from './airflow.ts'
import { keel } from './keel.ts'
import { openBank } from './open-bank.ts'
import { slashInfra } from './slash-infra.ts'
import { cloudInit } from './cloud-init.ts'
import { opensearch } from './opensearch.ts'
import { trivy } from './trivy.ts'
import { falco } from './falco.ts'
import { openTelemetry } from './open-telemetry.ts'
import { bitnami } from './bitnami.ts'
import { cloudposse } from './cloudposse.ts'
import { argoWorkflows } from './argo-workflows.ts'
import { jenkinsX } from './jenkins-x.ts'
import { awsNodeTerminationHandler } from './aws-node-termination-handler.ts'
import { timescale } from './timescale.ts'
import { terraformAwsEksBlueprints } from './terraform-aws-eks-blueprints.ts'
import { testkube } from './testkube.ts'
import { bind9 } from './bind9.ts'
import { curl } from './curl.ts'
import { nginx } from './nginx.ts'
import { awsContainersRoadmap } from './aws-containers-roadmap.ts'
import { gatekeeper } from './gatekeeper.ts'
import { kyverno } from './kyverno.ts'
import { sigstore } from './sigstore.ts'
import { kubeBench } from './kube-bench.ts'
import { actionsRunner } from './actions-runner.ts'
import { actionsRunnerController } from './actions-runner-controller.ts'
import { argocdImageUpdater } from './argocd-image-updater.ts'
import { argoRollouts } from './argo-rollouts.ts'
import { buildkit } from './buildkit.ts'
import { crossplane } from './crossplane.ts'
import { flux } from './flux.ts'
import { gitlab } from './gitlab.ts'
import { jenkinsKubernetesPlugin } from './jenkins-kubernetes-plugin.ts'
import { kaniko } from './kaniko.ts'
import { moby } from './moby.ts'
import { letsencrypt } from './letsencrypt.ts'
import { linkerd } from './linkerd.ts'
import { cilium } from './cilium.ts'
import { ingressNginx } from './ingress-nginx.ts'
import { amazonEksAmi } from './amazon-eks-ami.ts'
import { draDriverForNvidiaGpus } from './dra-driver-for-nvidia-gpus.ts'
import { awsOfiNccl } from './aws-ofi-nccl.ts'
import { awsNeuron } from './aws-neuron.ts'
import { vllm } from './vllm.ts'
import { kuberay } from './kuberay.ts'
import { kserve } from './kserve.ts'
import { gatewayApiInferenceExtension } from './gateway-api-inference-extension.ts'
import { leaderworkerset } from './leaderworkerset.ts'
import { lens } from './lens.ts'
import { kueue } from './kueue.ts'
import { awsSamples } from './aws-samples.ts'
import { awsObservabilityHelmCharts } from './aws-observability-helm-charts.ts'
import { amazonNetworkPolicyController } from './amazon-network-policy-controller.ts'
import { amazonCloudwatchAgent } from './amazon-cloudwatch-agent.ts'
import { terraformAwsEksBlueprintsAddons } from './terraform-aws-eks-blueprints-addons.ts'
import { prometheus } from './prometheus.ts'
import { prometheusOperator } from './prometheus-operator.ts'
import { prometheusCommunity } from './prometheus-community.ts'
import { fluentBit } from './fluent-bit.ts'
import { vault } from './vault.ts'
import { vector } from './vector.ts'
import { grafana } from './grafana.ts'
import { opencost } from './opencost.ts'
import { cloudnativepg } from './cloudnativepg.ts'
import { rancher } from './rancher.ts'
import { govUk } from './gov-uk.ts'
import { terraformAwsModules } from './terraform-aws-modules.ts'
import { fairwinds } from './fairwinds.ts'
import { doit } from './doit.ts'
import { kubernetesSigs } from './kubernetes-sigs.ts'
import { uptimeKumaHelm } from './uptime-kuma-helm.ts'
import { joinSources, type KeyOf, type Source } from '#facts/source.ts'
import { amazonEksIrsaCfn } from './amazon-eks-irsa-cfn.ts'
import { amazonEksPodIdentityWebhook } from './amazon-eks-pod-identity-webhook.ts'
import { amazonVpcCniK8s } from './amazon-vpc-cni-k8s.ts'
import { aws } from './aws.ts'
import { awsCli } from './aws-cli.ts'
import { awsControllersForKubernetes } from './aws-controllers-for-kubernetes.ts'
import { awsEbsCsiDriver } from './aws-ebs-csi-driver.ts'
import { awsEfsCsiDriver } from './aws-efs-csi-driver.ts'
import { awsFsxCsiDriver } from './aws-fsx-csi-driver.ts'
import { awsFsxOpenzfsCsiDriver } from './aws-fsx-openzfs-csi-driver.ts'
import { awsGatewayApiController } from './aws-gateway-api-controller.ts'
import { awsIamAuthenticator } from './aws-iam-authenticator.ts'
import { awsLoadBalancerController } from './aws-load-balancer-controller.ts'
import { awsSdkGoV2 } from './aws-sdk-go-v2.ts'
import { clusterAutoscaler } from './cluster-autoscaler.ts'
import { containerd } from './containerd.ts'
import { dataOnEks } from './data-on-eks.ts'
import { docker } from './docker.ts'
import { eksAnywhere } from './eks-anywhere.ts'
import { eksCharts } from './eks-charts.ts'
import { eksctl } from './eksctl.ts'
import { externalSecretsOperator } from './external-secrets-operator.ts'
import { gatewayApi } from './gateway-api.ts'
import { github } from './github.ts'
import { hashicorp } from './hashicorp.ts'
import { opentofu } from './opentofu.ts'
import { helm } from './helm.ts'
import { karpenter } from './karpenter.ts'
import { keda } from './keda.ts'
import { kops } from './kops.ts'
import { kubernetes } from './kubernetes.ts'
import { kubespray } from './kubespray.ts'
import { mountpointS3CsiDriver } from './mountpoint-s3-csi-driver.ts'
import { netapp } from './netapp.ts'
import { secretsStoreCsiDriver } from './secrets-store-csi-driver.ts'
import { secretsStoreCsiDriverProviderAws } from './secrets-store-csi-driver-provider-aws.ts'
import { smithyGo } from './smithy-go.ts'
import { terraformAwsEks } from './terraform-aws-eks.ts'
import { traefik } from './traefik.ts'
import { amazonVpcResourceController } from './amazon-vpc-resource-controller.ts'
import { deliveryHero } from './delivery-hero.ts'
import { kubernetesDns } from './kubernetes-dns.ts'
import { kong } from './kong.ts'
import { emissary } from './emissary.ts'
import { apisix } from './apisix.ts'
import { contour } from './contour.ts'
import { envoyGateway } from './envoy-gateway.ts'
import { gloo } from './gloo.ts'
import { haproxy } from './haproxy.ts'
import { sst } from './sst.ts'
import { widdix } from './widdix.ts'
import { connectrpc } from './connectrpc.ts'
import { oauth2Proxy } from './oauth2-proxy.ts'
import { calico } from './calico.ts'
import { verticalPodAutoscaler } from './vertical-pod-autoscaler.ts'
import { bottlerocket } from './bottlerocket.ts'
import { nvidia } from './nvidia.ts'
import { argoCd } from './argo-cd.ts'
import { velero } from './velero.ts'
import { terraformAwsEksPodIdentity } from './terraform-aws-eks-pod-identity.ts'
import { awsNetworkPolicyAgent } from './aws-network-policy-agent.ts'
import { eksPodIdentityAgent } from './eks-pod-identity-agent.ts'
import { botocore } from './botocore.ts'
import { awsSdkJs } from './aws-sdk-js.ts'
import { certManager } from './cert-manager.ts'
import { externaldns } from './externaldns.ts'
import { coredns } from './coredns.ts'
import { coreos } from './coreos.ts'
import { istio } from './istio.ts'
import { externalSnapshotter } from './external-snapshotter.ts'
import { metricsServer } from './metrics-server.ts'
import { etcd } from './etcd.ts'
import { go } from './go.ts'
import { karpenterProviderAws } from './karpenter-provider-aws.ts'
import { parseable } from './parseable.ts'
import { configureAwsCredentials } from './configure-aws-credentials.ts'
import { awsSdkJsV3 } from './aws-sdk-js-v3.ts'
import { terraformProviderAws } from './terraform-provider-aws.ts'
import { cdkPreflight } from './cdk-preflight.ts'
import { awsCdk } from './aws-cdk.ts'
import { helmDiff } from './helm-diff.ts'
import { helmfile } from './helmfile.ts'
import { kustomize } from './kustomize.ts'
import { hive } from './hive.ts'
import { coiled } from './coiled.ts'
import { kafka } from './kafka.ts'
import { k9s } from './k9s.ts'
import { kind } from './kind.ts'
import { kubeFledged } from './kube-fledged.ts'
import { llmos } from './llmos.ts'
import { viya4IacAws } from './viya4-iac-aws.ts'
import { modsecurity } from './modsecurity.ts'
import { gsa } from './gsa.ts'
import { l7mp } from './l7mp.ts'
import { kcp } from './kcp.ts'
import { moto } from './moto.ts'
import { aspire } from './aspire.ts'
import { sys } from './sys.ts'
import { cdkEksBlueprints } from './cdk-eks-blueprints.ts'
import { efsUtils } from './efs-utils.ts'
import { eksEfsShareWithinFargate } from './eks-efs-share-within-fargate.ts'
import { kubeS3 } from './kube-s3.ts'
import { documentation } from './documentation.ts'
import { awsNuke } from './aws-nuke.ts'
import { cloudCustodian } from './cloud-custodian.ts'
import { clusterApiProviderAws } from './cluster-api-provider-aws.ts'
import { externalDns } from './external-dns.ts'
import { eksNodeMonitoringAgent } from './eks-node-monitoring-agent.ts'
import { linux } from './linux.ts'
import { openjdk } from './openjdk.ts'
import { milvusHelm } from './milvus-helm.ts'
import { k8sDevicePlugin } from './k8s-device-plugin.ts'
import { gpuOperator } from './gpu-operator.ts'
import { eksHybrid } from './eks-hybrid.ts'
import { externalProvisioner } from './external-provisioner.ts'
import { externalResizer } from './external-resizer.ts'
import { terraformProviderKubernetes } from './terraform-provider-kubernetes.ts'
import { veleroPluginForAws } from './velero-plugin-for-aws.ts'
import { terraformProviderHelm } from './terraform-provider-helm.ts'
import { terraformProviderKubectl } from './terraform-provider-kubectl.ts'
import { terraformAwsEksWorkshop } from './terraform-aws-eks-workshop.ts'
import { hcl } from './hcl.ts'
import { camunda } from './camunda.ts'
import { ministryOfJustice } from './ministry-of-justice.ts'
import { twoI2c } from './2i2c.ts'
import { skyscrapers } from './skyscrapers.ts'
import { pulumi } from './pulumi.ts'
import { quarkus } from './quarkus.ts'
import { externalAttacher } from './external-attacher.ts'
import { cloudProviderAws } from './cloud-provider-aws.ts'
import { mountpointS3 } from './mountpoint-s3.ts'
import { nfsGanesha } from './nfs-ganesha.ts'
import { sops } from './sops.ts'
import { sealedSecrets } from './sealed-secrets.ts'
import { dask } from './dask.ts'
import { dasmeta } from './dasmeta.ts'
import { dynatrace } from './dynatrace.ts'
import { robusta } from './robusta.ts'
import { gruntwork } from './gruntwork.ts'
import { hadoop } from './hadoop.ts'
import { hhs } from './hhs.ts'
import { awsSdkJavaV2 } from './aws-sdk-java-v2.ts'
import { sqs4s } from './sqs4s.ts'
import { alembic } from './alembic.ts'
import { sqlalchemy } from './sqlalchemy.ts'
import { flyway } from './flyway.ts'
import { nginxS3Gateway } from './nginx-s3-gateway.ts'
import { outline } from './outline.ts'
import { smithyTypescript } from './smithy-typescript.ts'
import { golangMigrate } from './golang-migrate.ts'
import { langfuse } from './langfuse.ts'
import { prisma } from './prisma.ts'
import { litdata } from './litdata.ts'
import { textGenerationInference } from './text-generation-inference.ts'
import { triton } from './triton.ts'
import { amazonKinesisClient } from './amazon-kinesis-client.ts'
import { awsGlueSchemaRegistry } from './aws-glue-schema-registry.ts'
import { sqsConsumer } from './sqs-consumer.ts'
import { anthropic } from './anthropic.ts'
import { argoEvents } from './argo-events.ts'
import { telepresence } from './telepresence.ts'
import { tilt } from './tilt.ts'
import { skaffold } from './skaffold.ts'
import { harbor } from './harbor.ts'
import { distribution } from './distribution.ts'
import { fluentd } from './fluentd.ts'
import { stakater } from './stakater.ts'
import { newRelic } from './new-relic.ts'
import { splunk } from './splunk.ts'
import { kubernetesMixin } from './kubernetes-mixin.ts'
import { tailscale } from './tailscale.ts'
import { cloudflare } from './cloudflare.ts'
import { teleport } from './teleport.ts'
import { crowdstrike } from './crowdstrike.ts'
import { neuvector } from './neuvector.ts'
import { goContainerregistry } from './go-containerregistry.ts'
import { circleCi } from './circleci.ts'
import { awsSdkJava } from './aws-sdk-java.ts'

/** The cited pages by the file that lists them; each file has the pages of one publisher. */
export const sourceFiles = {
  'gke-fleet-management': gkeFleetManagement,
  maddevs,
  thanos,
  'open-bank': openBank,
  'slash-infra': slashInfra,
  'cloud-init': cloudInit,
  'uptime-kuma-helm': uptimeKumaHelm,
  'kubernetes-sigs': kubernetesSigs,
  doit,
  fairwinds,
  'terraform-aws-modules': terraformAwsModules,
  rancher,
  'gov-uk': govUk,
  cloudnativepg,
  opencost,
  grafana,
  vault,
  vector,
  'fluent-bit': fluentBit,
  'prometheus-community': prometheusCommunity,
  'prometheus-operator': prometheusOperator,
  prometheus,
  'terraform-aws-eks-blueprints-addons': terraformAwsEksBlueprintsAddons,
  'amazon-cloudwatch-agent': amazonCloudwatchAgent,
  'amazon-network-policy-controller': amazonNetworkPolicyController,
  'aws-observability-helm-charts': awsObservabilityHelmCharts,
  'aws-samples': awsSamples,
  kueue,
  leaderworkerset,
  lens,
  'gateway-api-inference-extension': gatewayApiInferenceExtension,
  kserve,
  kuberay,
  vllm,
  'aws-neuron': awsNeuron,
  'aws-ofi-nccl': awsOfiNccl,
  'dra-driver-for-nvidia-gpus': draDriverForNvidiaGpus,
  'amazon-eks-ami': amazonEksAmi,
  'ingress-nginx': ingressNginx,
  cilium,
  letsencrypt,
  linkerd,
  moby,
  kaniko,
  'jenkins-kubernetes-plugin': jenkinsKubernetesPlugin,
  gitlab,
  flux,
  crossplane,
  buildkit,
  'argo-rollouts': argoRollouts,
  'argocd-image-updater': argocdImageUpdater,
  'actions-runner-controller': actionsRunnerController,
  'actions-runner': actionsRunner,
  'kube-bench': kubeBench,
  sigstore,
  kyverno,
  gatekeeper,
  'aws-containers-roadmap': awsContainersRoadmap,
  'amazon-eks-irsa-cfn': amazonEksIrsaCfn,
  'amazon-eks-pod-identity-webhook': amazonEksPodIdentityWebhook,
  'amazon-vpc-cni-k8s': amazonVpcCniK8s,
  aws,
  'aws-cli': awsCli,
  'aws-controllers-for-kubernetes': awsControllersForKubernetes,
  'aws-ebs-csi-driver': awsEbsCsiDriver,
  'aws-efs-csi-driver': awsEfsCsiDriver,
  'aws-fsx-csi-driver': awsFsxCsiDriver,
  'aws-fsx-openzfs-csi-driver': awsFsxOpenzfsCsiDriver,
  'aws-gateway-api-controller': awsGatewayApiController,
  'aws-iam-authenticator': awsIamAuthenticator,
  'aws-load-balancer-controller': awsLoadBalancerController,
  'aws-sdk-go-v2': awsSdkGoV2,
  'cluster-autoscaler': clusterAutoscaler,
  containerd,
  'data-on-eks': dataOnEks,
  docker,
  'eks-anywhere': eksAnywhere,
  'eks-charts': eksCharts,
  eksctl,
  'external-secrets-operator': externalSecretsOperator,
  'gateway-api': gatewayApi,
  github,
  'terraform-provider-helm': terraformProviderHelm,
  'terraform-provider-kubectl': terraformProviderKubectl,
  'terraform-aws-eks-workshop': terraformAwsEksWorkshop,
  hcl,
  'argo-workflows': argoWorkflows,
  'jenkins-x': jenkinsX,
  'aws-node-termination-handler': awsNodeTerminationHandler,
  timescale,
  'terraform-aws-eks-blueprints': terraformAwsEksBlueprints,
  testkube,
  bind9,
  curl,
  nginx,
  camunda,
  'ministry-of-justice': ministryOfJustice,
  '2i2c': twoI2c,
  skyscrapers,
  pulumi,
  quarkus,
  hashicorp,
  opentofu,
  'aws-sdk-java': awsSdkJava,
  circleci: circleCi,
  helm,
  karpenter,
  keda,
  cowboysysop,
  mitodl,
  runc,
  microsoft,
  'amazon-linux': amazonLinux,
  kops,
  kubernetes,
  kubespray,
  'mountpoint-s3-csi-driver': mountpointS3CsiDriver,
  netapp,
  'secrets-store-csi-driver': secretsStoreCsiDriver,
  'secrets-store-csi-driver-provider-aws': secretsStoreCsiDriverProviderAws,
  'smithy-go': smithyGo,
  'terraform-aws-eks': terraformAwsEks,
  traefik,
  'amazon-vpc-resource-controller': amazonVpcResourceController,
  'delivery-hero': deliveryHero,
  'kubernetes-dns': kubernetesDns,
  kong,
  emissary,
  apisix,
  contour,
  'envoy-gateway': envoyGateway,
  gloo,
  haproxy,
  sst,
  widdix,
  connectrpc,
  'oauth2-proxy': oauth2Proxy,
  calico,
  'vertical-pod-autoscaler': verticalPodAutoscaler,
  bottlerocket,
  nvidia,
  'argo-cd': argoCd,
  velero,
  'terraform-aws-eks-pod-identity': terraformAwsEksPodIdentity,
  'aws-network-policy-agent': awsNetworkPolicyAgent,
  'eks-pod-identity-agent': eksPodIdentityAgent,
  botocore,
  'aws-sdk-js': awsSdkJs,
  'cert-manager': certManager,
  externaldns,
  coredns,
  coreos,
  istio,
  envoy,
  netty,
  'rabbitmq-project': rabbitmqProject,
  keycloak,
  'red-hat': redHat,
  clowdhaus,
  codecentric,
  mongodb,
  'helm-charts': helmCharts,
  patroni,
  zalando,
  galera,
  'mariadb-operator': mariadbOperator,
  percona,
  valkey,
  clickhouse,
  redisson,
  redis,
  tekton,
  'kubernetes-mixin': kubernetesMixin,
  splunk,
  'new-relic': newRelic,
  stakater,
  fluentd,
  distribution,
  harbor,
  skaffold,
  tilt,
  telepresence,
  'argo-events': argoEvents,
  knative,
  jupyterhub,
  kubeflow,
  backstage,
  express,
  glibc,
  libuv,
  urllib3,
  'spare-cores': spareCores,
  vantage,
  'external-snapshotter': externalSnapshotter,
  'metrics-server': metricsServer,
  etcd,
  go,
  'karpenter-provider-aws': karpenterProviderAws,
  parseable,
  'configure-aws-credentials': configureAwsCredentials,
  'aws-sdk-js-v3': awsSdkJsV3,
  'terraform-provider-aws': terraformProviderAws,
  'cdk-preflight': cdkPreflight,
  'aws-cdk': awsCdk,
  'viya4-iac-aws': viya4IacAws,
  llmos,
  'kube-fledged': kubeFledged,
  kind,
  kafka,
  k9s,
  coiled,
  airflow,
  azul,
  kubecost,
  victoriametrics,
  deploykf,
  'elixir-grpc': elixirGrpc,
  'docker-alpine': dockerAlpine,
  fusionauth,
  'container-insights-samples': containerInsightsSamples,
  datadog,
  sqlite,
  nodejs,
  mysql,
  'docker-library': dockerLibrary,
  postgresql,
  elastic,
  rabbitmq,
  graviton,
  gnomad,
  'ol-infrastructure': olInfrastructure,
  hikaricp,
  typerighter,
  'opensearch-operator': opensearchOperator,
  infra,
  'contrail-operator': contrailOperator,
  sobs,
  gunicorn,
  celery,
  rails,
  defectdojo,
  hydroshare,
  evalai,
  matomo,
  oracle,
  openillumi,
  superset,
  wiremock,
  n8n,
  'aws-msk-iam-auth': awsMskIamAuth,
  redpanda,
  redix,
  ioredis,
  barman,
  'clickhouse-operator': clickhouseOperator,
  sonatype,
  'google-click-to-deploy': googleClickToDeploy,
  spinnaker,
  gocd,
  volcano,
  dagster,
  prefect,
  mlflow,
  sonarsource,
  temporal,
  'wordpress-refarch': wordpressRefarch,
  oneuptime,
  'rds-iamauth-proxy': rdsIamauthProxy,
  jikkou,
  'docker-elk': dockerElk,
  observatorium,
  'flink-k8s': flinkK8s,
  vexxhost,
  minio,
  pytorch,
  spring,
  rackup,
  sidekiq,
  dify,
  'redislabs-docs': redislabsDocs,
  kubeshop,
  kubesphere,
  flink,
  automq,
  lightspin,
  particule,
  strimzi,
  'docker-airflow': dockerAirflow,
  'airflow-helm': airflowHelm,
  'spark-eks': sparkEks,
  chronon,
  'spark-operator': sparkOperator,
  spark,
  keel,
  hive,
  kustomize,
  modsecurity,
  gsa,
  l7mp,
  kcp,
  helmfile,
  'helm-diff': helmDiff,
  moto,
  dask,
  dasmeta,
  dynatrace,
  robusta,
  aspire,
  sys,
  'cdk-eks-blueprints': cdkEksBlueprints,
  'efs-utils': efsUtils,
  'eks-efs-share-within-fargate': eksEfsShareWithinFargate,
  'kube-s3': kubeS3,
  documentation,
  'aws-nuke': awsNuke,
  'cloud-custodian': cloudCustodian,
  'cluster-api-provider-aws': clusterApiProviderAws,
  'external-dns': externalDns,
  'eks-node-monitoring-agent': eksNodeMonitoringAgent,
  linux,
  openjdk,
  'milvus-helm': milvusHelm,
  'k8s-device-plugin': k8sDevicePlugin,
  'gpu-operator': gpuOperator,
  'eks-hybrid': eksHybrid,
  'external-provisioner': externalProvisioner,
  'external-resizer': externalResizer,
  'terraform-provider-kubernetes': terraformProviderKubernetes,
  sops,
  'sealed-secrets': sealedSecrets,
  'velero-plugin-for-aws': veleroPluginForAws,
  'external-attacher': externalAttacher,
  'cloud-provider-aws': cloudProviderAws,
  'mountpoint-s3': mountpointS3,
  'nfs-ganesha': nfsGanesha,
  cloudposse,
  bitnami,
  'open-telemetry': openTelemetry,
  falco,
  trivy,
  opensearch,
  gruntwork,
  hadoop,
  hhs,
  'aws-sdk-java-v2': awsSdkJavaV2,
  sqs4s,
  nextjs,
  metabase,
  'render-examples': renderExamples,
  sentry,
  airbyte,
  librdkafka,
  k8ssandra,
  bitpoke,
  pascaliske,
  alembic,
  sqlalchemy,
  flyway,
  'nginx-s3-gateway': nginxS3Gateway,
  outline,
  'smithy-typescript': smithyTypescript,
  'golang-migrate': golangMigrate,
  langfuse,
  prisma,
  litdata,
  'text-generation-inference': textGenerationInference,
  triton,
  'amazon-kinesis-client': amazonKinesisClient,
  'aws-glue-schema-registry': awsGlueSchemaRegistry,
  'sqs-consumer': sqsConsumer,
  anthropic,
  tailscale,
  cloudflare,
  teleport,
  crowdstrike,
  neuvector,
  'go-containerregistry': goContainerregistry,
}

/** The key of a source. */
export type SourceKey = KeyOf<(typeof sourceFiles)[keyof typeof sourceFiles]>

/** Every published page that the notes and comparisons cite, by the key they cite it by. */
export const sources: Readonly<Record<SourceKey, Source>> = joinSources(Object.values(sourceFiles))
