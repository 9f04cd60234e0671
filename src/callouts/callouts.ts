/** What a callout of each kind says above its text. */
export const calloutTitles = {
  caution: 'Caution',
  cost: 'Costs money',
  'eks-differs': 'EKS differs from Kubernetes',
} as const

export type CalloutKind = keyof typeof calloutTitles
