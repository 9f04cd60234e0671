/** What the site says of itself. */
export const site = {
  name: 'EKS Notes',
  tagline: 'Amazon EKS and Kubernetes, one question at a time',
  promise: 'Short sections that answer one question each, with their sources and their date.',
  description:
    'Notes on Amazon EKS and Kubernetes that a team can rely on: each section answers one question, names its sources and their date, and can be linked for good.',
} as const
