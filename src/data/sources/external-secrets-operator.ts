import { defineSources } from '#facts/source.ts'

export const externalSecretsOperator = defineSources('External Secrets Operator', {
  'external-secrets-api-types': {
    title: 'externalsecret_types.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/apis/externalsecrets/v1/externalsecret_types.go',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-aws-access': {
    title: 'AWS Authentication',
    url: 'https://external-secrets.io/latest/provider/aws-access/',
    checked: '2026-11-29',
    asOf: '2026-08-08',
  },
  'external-secrets-eso-blogs': {
    title: 'ESO Blogs',
    url: 'https://external-secrets.io/latest/eso-blogs/',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-external-secret': {
    title: 'ExternalSecret',
    url: 'https://external-secrets.io/latest/api/externalsecret/',
    checked: '2026-11-28',
    asOf: '2026-08-08',
  },
  'external-secrets-getting-started': {
    title: 'Getting started',
    url: 'https://external-secrets.io/latest/introduction/getting-started/',
    checked: '2026-11-29',
    asOf: '2026-08-08',
  },
  'external-secrets-helm-chart': {
    title: 'External Secrets (Helm chart)',
    url: 'https://github.com/external-secrets/external-secrets/tree/main/deploy/charts/external-secrets',
    checked: '2026-11-29',
    asOf: '2026-08-08',
  },
  'external-secrets-issue-1981': {
    title: 'port conflict for webhook on Fargate',
    url: 'https://github.com/external-secrets/external-secrets/issues/1981',
    checked: '2026-11-23',
    asOf: '2023-02',
  },
  'external-secrets-issue-6648': {
    title:
      'Issue 6648: could not get provider client: failed to refresh cached credentials … AssumeRoleWithWebIdentity',
    url: 'https://github.com/external-secrets/external-secrets/issues/6648',
    checked: '2026-11-29',
    asOf: '2026-07-14',
  },
  'external-secrets-lifecycle': {
    title: 'Lifecycle',
    url: 'https://external-secrets.io/latest/guides/ownership-deletion-policy/',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-overview': {
    title: 'API Overview',
    url: 'https://external-secrets.io/latest/introduction/overview/',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-store-controller': {
    title: 'pkg/controllers/secretstore/common.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/secretstore/common.go',
    checked: '2026-11-29',
  },
  'external-secrets-client-manager': {
    title: 'pkg/controllers/secretstore/client_manager.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/secretstore/client_manager.go',
    checked: '2026-11-29',
  },
  'external-secrets-controller': {
    title: 'pkg/controllers/externalsecret/externalsecret_controller.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/externalsecret/externalsecret_controller.go',
    checked: '2026-11-29',
  },
  'external-secrets-aws-parameter-store': {
    title: 'AWS Parameter Store',
    url: 'https://external-secrets.io/latest/provider/aws-parameter-store/',
    checked: '2026-11-29',
  },
  'external-secrets-release-0-17': {
    title: 'v0.17.0',
    url: 'https://github.com/external-secrets/external-secrets/releases/tag/v0.17.0',
    checked: '2026-11-27',
  },
  'external-secrets-issue-4665': {
    title: 'upgrade to v0.16.0 crashed because crd v1beta',
    url: 'https://github.com/external-secrets/external-secrets/issues/4665',
    checked: '2026-11-27',
  },
  'external-secrets-issue-4012': {
    title: 'Issue 4012: the message as reported',
    url: 'https://github.com/external-secrets/external-secrets/issues/4012',
    checked: '2026-11-27',
  },
  'external-secrets-provider': {
    title: 'apis/externalsecrets/v1/provider.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/apis/externalsecrets/v1/provider.go',
    checked: '2026-11-29',
  },
  'external-secrets-auth': {
    title: 'providers/v1/aws/auth/auth.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/providers/v1/aws/auth/auth.go',
    checked: '2026-11-29',
  },
  'external-secrets-controller-secret': {
    title: 'pkg/controllers/externalsecret/externalsecret_controller_secret.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/externalsecret/externalsecret_controller_secret.go',
    checked: '2026-11-29',
  },
  'external-secrets-aws-secrets-manager': {
    title: 'AWS Secrets Manager',
    url: 'https://external-secrets.io/latest/provider/aws-secrets-manager/',
    checked: '2026-11-29',
  },
  'external-secrets-secretsmanager-code': {
    title: 'providers/v1/aws/secretsmanager/secretsmanager.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/providers/v1/aws/secretsmanager/secretsmanager.go',
    checked: '2026-11-29',
  },
  'external-secrets-pushsecret': {
    title: 'pkg/controllers/pushsecret/pushsecret_controller.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/pushsecret/pushsecret_controller.go',
    checked: '2026-11-29',
  },
  'external-secrets-issue-6654': {
    title: 'Issue 6654: ExpiredTokenException with Pod Identity',
    url: 'https://github.com/external-secrets/external-secrets/issues/6654',
    checked: '2026-11-29',
  },
  'external-secrets-issue-4065': {
    title: 'Issue 4065: ThrottlingException from Parameter Store',
    url: 'https://github.com/external-secrets/external-secrets/issues/4065',
    checked: '2026-11-28',
  },
  'external-secrets-issue-4225': {
    title: 'Issue 4225: Merge on a Secret that another ExternalSecret owns',
    url: 'https://github.com/external-secrets/external-secrets/issues/4225',
    checked: '2026-11-29',
  },
  'external-secrets-issue-6806': {
    title: 'Issue 6806: PushSecret always calls DeleteResourcePolicy',
    url: 'https://github.com/external-secrets/external-secrets/issues/6806',
    checked: '2026-11-29',
  },
  'external-secrets-issue-1078': {
    title: 'Issue 1078: the webhook answers with the certificate of the node',
    url: 'https://github.com/external-secrets/external-secrets/issues/1078',
    checked: '2026-11-28',
  },
  'external-secrets-ecr-generator': {
    title: 'Generator: ECR',
    url: 'https://external-secrets.io/latest/api/generator/ecr/',
    checked: '2026-11-28',
  },
  'external-secrets-issue-4666': {
    title: 'external-secret operator failed to create a new secret store',
    url: 'https://github.com/external-secrets/external-secrets/issues/4666',
    checked: '2026-11-28',
  },
  'external-secrets-issue-4901': {
    title: 'There is no conversion webhook for moving from v1beta1 to v1',
    url: 'https://github.com/external-secrets/external-secrets/issues/4901',
    checked: '2026-11-28',
  },
  'external-secrets-chart': {
    title: 'Helm chart: values.yaml',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/deploy/charts/external-secrets/values.yaml',
    checked: '2026-11-29',
  },
  'external-secrets-controller-class': {
    title: 'Controller Classes',
    url: 'https://external-secrets.io/latest/guides/controller-class/',
    checked: '2026-11-28',
  },
  'external-secrets-issue-521': {
    title: 'Skipping unmanaged store when trying ESO on EKS (issue 521)',
    url: 'https://github.com/external-secrets/external-secrets/issues/521',
    checked: '2026-11-28',
    asOf: '2021-12-10',
  },
  'external-secrets-issue-1970': {
    title: 'Skipping cluster secret store as it is disabled (issue 1970)',
    url: 'https://github.com/external-secrets/external-secrets/issues/1970',
    checked: '2026-11-28',
    asOf: '2023-02-01',
  },
  'external-secrets-issue-2858': {
    title:
      'AWS: ExternalSecret error could not get secret data from provider, invalid header field value',
    url: 'https://github.com/external-secrets/external-secrets/issues/2858',
    checked: '2026-11-28',
    asOf: '2023-11-06',
  },
  'external-secrets-issue-720': {
    title:
      'unable to create session: invalid ClusterSecretStore: missing AWS AccessKeyID Namespace',
    url: 'https://github.com/external-secrets/external-secrets/issues/720',
    checked: '2026-11-28',
    asOf: '2022-02-15',
  },
  'external-secrets-issue-390': {
    title: 'Issue 390: Access to KMS is not allowed',
    url: 'https://github.com/external-secrets/external-secrets/issues/390',
    checked: '2026-11-28',
  },
  'external-secrets-templating': {
    title: 'Advanced Templating v2',
    url: 'https://external-secrets.io/latest/guides/templating/',
    checked: '2026-11-29',
  },
  'external-secrets-template-code': {
    title: 'runtime/template/v2/template.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/runtime/template/v2/template.go',
    checked: '2026-11-29',
  },
  'external-secrets-issue-4934': {
    title: 'Missing Region error when authenticating to AWS with IRSA ServiceAccount in 0.18.0',
    url: 'https://github.com/external-secrets/external-secrets/issues/4934',
    checked: '2026-11-28',
    asOf: '2025-06-18',
  },
  'external-secrets-pull-4940': {
    title: 'Fix missing region error with defaultJWTProvider',
    url: 'https://github.com/external-secrets/external-secrets/pull/4940',
    checked: '2026-11-28',
    asOf: '2025-06-22',
  },
  'external-secrets-issue-4814': {
    title: 'Upgraded to v0.16.2 and observing failed calling webhook errors from Argo CD',
    url: 'https://github.com/external-secrets/external-secrets/issues/4814',
    checked: '2026-11-29',
    asOf: '2025-05-20',
  },
  'external-secrets-vault-kubernetes': {
    title: 'providers/v1/vault/auth_kubernetes.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/providers/v1/vault/auth_kubernetes.go',
    checked: '2026-11-29',
  },
  'external-secrets-vault-get': {
    title: 'providers/v1/vault/client_get.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/providers/v1/vault/client_get.go',
    checked: '2026-11-29',
  },
  'external-secrets-issue-2560': {
    title: 'HashiCorp Vault kubernetes auth method with ClusterSecretStore not working',
    url: 'https://github.com/external-secrets/external-secrets/issues/2560',
    checked: '2026-11-28',
  },
  'external-secrets-root': {
    title: 'root.go: options of the controller',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/cmd/controller/root.go',
    checked: '2026-11-29',
  },
  'external-secrets-decoding': {
    title: 'Decoding Strategies',
    url: 'https://external-secrets.io/latest/guides/decoding-strategy/',
    checked: '2026-11-28',
  },
  'external-secrets-webhookconfig': {
    title: 'pkg/controllers/webhookconfig/webhookconfig.go',
    url: 'https://github.com/external-secrets/external-secrets/blob/main/pkg/controllers/webhookconfig/webhookconfig.go',
    checked: '2026-11-29',
  },
  'external-secrets-issue-1175': {
    title: 'Issue 1175: not authorized to perform GetSecretValue for one of two secrets',
    url: 'https://github.com/external-secrets/external-secrets/issues/1175',
    checked: '2026-11-28',
  },
})
