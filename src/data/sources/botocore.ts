import { defineSources } from '#facts/source.ts'

export const botocore = defineSources('botocore', {
  'botocore-issue-3117': {
    title: 'ExpiredTokenException: Error when retrieving credentials from container-role',
    url: 'https://github.com/boto/botocore/issues/3117',
    checked: '2026-11-27',
  },
  'botocore-eks-auth': {
    title: 'service-2.json: the errors of EKS Auth',
    url: 'https://github.com/boto/botocore/blob/develop/botocore/data/eks-auth/2023-11-26/service-2.json',
    checked: '2026-11-28',
  },
  'botocore-exceptions': {
    title: 'botocore/exceptions.py',
    url: 'https://github.com/boto/botocore/blob/develop/botocore/exceptions.py',
    checked: '2026-11-29',
  },
  'botocore-tokens': {
    title: 'botocore/tokens.py',
    url: 'https://github.com/boto/botocore/blob/develop/botocore/tokens.py',
    checked: '2026-11-29',
  },
  'botocore-credentials': {
    title: 'botocore/credentials.py',
    url: 'https://github.com/boto/botocore/blob/develop/botocore/credentials.py',
    checked: '2026-11-29',
  },
  'botocore-configprovider': {
    title: 'botocore/configprovider.py',
    url: 'https://github.com/boto/botocore/blob/develop/botocore/configprovider.py',
    checked: '2026-11-29',
  },
})
