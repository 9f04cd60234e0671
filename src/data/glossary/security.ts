import { defineTerms } from '#terms/term.ts'

export const security = defineTerms({
  sbom: {
    term: 'SBOM',
    definition: 'Software bill of materials: a list of the packages and libraries in an image.',
    note: '/security/trusted-images/#sbom',
    also: ['software bill of materials'],
  },
  'policy-as-code': {
    term: 'policy as code',
    definition:
      'Rules for objects of the cluster, kept in Git and checked by the API server or by an admission webhook.',
    note: '/security/policy-as-code/#choose',
    also: ['policy engine'],
  },
  cel: {
    term: 'CEL',
    definition:
      'Common Expression Language: the language for rules that the API server evaluates itself, as in a ValidatingAdmissionPolicy.',
    note: '/security/policy-as-code/#choose',
    also: ['Common Expression Language'],
  },
  fips: {
    term: 'FIPS',
    definition:
      'Federal Information Processing Standards: US rules for the cryptographic modules that protect federal data.',
    note: '/security/compliance/#fips',
    also: ['FIPS 140-3'],
  },
})
