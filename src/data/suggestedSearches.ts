/** Questions that teams ask every week, offered before anything is typed. */
export const suggestedSearches = [
  'what does AWS manage',
  'why only 29 Pods',
  'IRSA vs Pod Identity',
  'are Secrets encrypted',
  'Pod stuck in Pending',
  'end of support',
]
