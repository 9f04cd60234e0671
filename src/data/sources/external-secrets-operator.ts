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
    checked: '2026-11-23',
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
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-getting-started': {
    title: 'Getting started',
    url: 'https://external-secrets.io/latest/introduction/getting-started/',
    checked: '2026-11-23',
    asOf: '2026-08-08',
  },
  'external-secrets-helm-chart': {
    title: 'External Secrets (Helm chart)',
    url: 'https://github.com/external-secrets/external-secrets/tree/main/deploy/charts/external-secrets',
    checked: '2026-11-23',
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
    checked: '2026-11-23',
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
})
