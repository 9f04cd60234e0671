import type { Hints } from '#search/synonyms.ts'

/** What people say, and what they should be shown as well from the chapter. One way only. */
export const reference: Hints = {
  'command list': ['cheat sheet', 'kubectl commands'],
  dictionary: ['glossary'],
  'external user': ['oidc provider'],
  'google login': ['oidc provider'],
  jargon: ['glossary'],
  'publish port': ['node port'],
  release: ['rollout', 'rolling update'],
  rs: ['replica set'],
  scratch: ['empty dir', 'temporary'],
  'soft limit': ['service quotas', 'quota increase'],
  switch: ['change'],
  terminology: ['glossary'],
  ubuntu: ['operating systems'],
  'windows container': ['windows nodes'],
  'wrong profile': ['aws profile'],
}
