import { defineSources } from '#facts/source.ts'

export const github = defineSources('GitHub', {
  'github-immutable-subject-claims': {
    title: 'Immutable subject claims for GitHub Actions OIDC tokens',
    url: 'https://github.blog/changelog/2026-04-23-immutable-subject-claims-for-github-actions-oidc-tokens',
    checked: '2026-11-28',
    asOf: '2026-04-23',
  },
  'github-oidc-in-aws': {
    title: 'Configuring OpenID Connect in Amazon Web Services',
    url: 'https://docs.github.com/en/actions/how-tos/secure-your-work/security-harden-deployments/oidc-in-aws',
    checked: '2026-11-23',
  },
  'github-arc-deploy': {
    title: 'Deploying runner scale sets with Actions Runner Controller',
    url: 'https://docs.github.com/en/actions/tutorials/use-actions-runner-controller/deploy-runner-scale-sets',
    checked: '2026-11-27',
  },
  'github-self-hosted-runners': {
    title: 'Self-hosted runners reference',
    url: 'https://docs.github.com/en/actions/reference/runners/self-hosted-runners',
    checked: '2026-11-27',
  },
  'github-arc-authenticate': {
    title: 'Authenticating ARC to the GitHub API',
    url: 'https://docs.github.com/en/actions/how-tos/manage-runners/use-actions-runner-controller/authenticate-to-the-api',
    checked: '2026-11-28',
  },
})
