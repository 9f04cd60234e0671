/** What the site says of itself. */
export const site = {
  name: 'EKS Notes',
  tagline: 'Amazon EKS and Kubernetes, one question at a time',
  promise: 'Short sections that each answer one question, with sources and dates.',
  description:
    'Notes on Amazon EKS and Kubernetes that a team can rely on: each section answers one question, cites dated sources, and has a permanent link.',
} as const
