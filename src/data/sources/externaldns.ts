import { defineSources } from '#facts/source.ts'

export const externaldns = defineSources('ExternalDNS', {
  'external-dns-aws': {
    title: 'AWS',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/tutorials/aws.md',
    checked: '2026-11-29',
  },
  'external-dns-flags': {
    title: 'Flags',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/flags.md',
    checked: '2026-11-27',
  },
  'external-dns-txt-registry': {
    title: 'The TXT registry',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/registry/txt.md',
    checked: '2026-11-29',
  },
  'external-dns-registry-code': {
    title: 'registry/txt/registry.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/registry/txt/registry.go',
    checked: '2026-11-29',
    asOf: '2026-08-22',
  },
  'external-dns-aws-provider': {
    title: 'provider/aws/aws.go',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/provider/aws/aws.go',
    checked: '2026-11-29',
  },
  'external-dns-release-0-22': {
    title: 'v0.22.0',
    url: 'https://github.com/kubernetes-sigs/external-dns/releases/tag/v0.22.0',
    checked: '2026-11-27',
  },
  'external-dns-pull-6508': {
    title: 'fix(config)!: require explicit --policy flag',
    url: 'https://github.com/kubernetes-sigs/external-dns/pull/6508',
    checked: '2026-11-27',
  },
  'external-dns-faq': {
    title: 'FAQ',
    url: 'https://github.com/kubernetes-sigs/external-dns/blob/master/docs/faq.md',
    checked: '2026-11-29',
  },
  'external-dns-issue-3575': {
    title: "Can't use external-dns behind a proxy",
    url: 'https://github.com/kubernetes-sigs/external-dns/issues/3575',
    checked: '2026-11-28',
  },
})
