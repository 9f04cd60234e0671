import { defineTerms } from '#terms/term.ts'

export const delivery = defineTerms({
  gitops: {
    term: 'GitOps',
    definition:
      'A way to deploy in which a controller keeps the cluster in step with what a Git repository describes.',
    note: '/delivery/#push-or-pull',
  },
  applicationset: {
    term: 'ApplicationSet',
    definition:
      'An Argo CD object that generates Applications from a list, such as the registered clusters or the folders of a repository.',
    note: '/delivery/gitops/#layout',
    also: ['ApplicationSets'],
  },
  'sync-wave': {
    term: 'sync wave',
    definition:
      'A number on an object that tells Argo CD the order in which to apply the objects of one Application.',
    note: '/delivery/argo-cd-sync/#waves',
    also: ['sync waves'],
  },
  drift: {
    term: 'drift',
    definition:
      'The difference between what is declared, in Git or Terraform, and what actually exists.',
    note: '/delivery/argo-cd-sync/#drift',
  },
  'pull-through-cache': {
    term: 'pull-through cache',
    definition:
      'A rule in Amazon ECR that copies images from another registry into your own when they are first pulled.',
    note: '/delivery/pull-through-cache/#what-it-is',
    also: ['pull through cache'],
  },
  'registry-policy': {
    term: 'registry policy',
    definition: 'A resource policy for the whole private ECR registry of an account in one Region.',
    note: '/delivery/ecr-across-accounts/#organization',
    also: ['private registry policy'],
  },
  'soci-snapshotter': {
    term: 'SOCI snapshotter',
    definition:
      'A containerd plugin from AWS that downloads and unpacks the layers of an image in parallel, or loads them on demand.',
    note: '/delivery/large-images/#parallel-pull',
    also: ['SOCI', 'soci-snapshotter'],
  },
})
