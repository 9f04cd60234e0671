import { defineSources } from '#facts/source.ts'

export const kustomize = defineSources('Kustomize', {
  'kustomize-kusttarget': {
    title: 'kusttarget.go: how Kustomize reads resources',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/target/kusttarget.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'kustomize-load-restrictions': {
    title: 'loadrestrictions.go: which files Kustomize reads',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/loadrestrictions.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'kustomize-missing-kustomization': {
    title: 'errmissingkustomization.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/target/errmissingkustomization.go',
    checked: '2026-11-29',
    asOf: '2026-08-20',
  },
  'kustomize-reswrangler': {
    title: 'api/resmap/reswrangler.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/resmap/reswrangler.go',
    checked: '2026-11-29',
  },
  'kustomize-patch-transformer': {
    title: 'api/internal/builtins/PatchTransformer.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/PatchTransformer.go',
    checked: '2026-11-29',
  },
  'kustomize-helm-generator': {
    title: 'HelmChartInflationGenerator.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/HelmChartInflationGenerator.go',
    checked: '2026-11-29',
  },
  'kustomize-issue-4794': {
    title: 'Updated version field is ignored after first build (issue 4794)',
    url: 'https://github.com/kubernetes-sigs/kustomize/issues/4794',
    checked: '2026-11-28',
  },
  'kustomize-issue-5163': {
    title: 'kustomize 5.0.2 breaks helmCharts with chartHome (issue 5163)',
    url: 'https://github.com/kubernetes-sigs/kustomize/issues/5163',
    checked: '2026-11-28',
  },
  'kustomize-configuration-basics': {
    title: 'cmd/config: configuration basics',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/cmd/config/docs/tutorials/configuration-basics.md',
    checked: '2026-11-28',
  },
  'kustomize-repospec': {
    title: 'repospec.go: addresses of remote bases',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/git/repospec.go',
    checked: '2026-11-29',
  },
  'kustomize-errtimeout': {
    title: 'errtimeout.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/utils/errtimeout.go',
    checked: '2026-11-29',
  },
  'kustomize-replacement': {
    title: 'api/filters/replacement/replacement.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/filters/replacement/replacement.go',
    checked: '2026-11-29',
  },
  'kustomize-types': {
    title: 'api/types/kustomization.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/types/kustomization.go',
    checked: '2026-11-29',
  },
  'kustomize-fsondisk': {
    title: 'kyaml/filesys/fsondisk.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/kyaml/filesys/fsondisk.go',
    checked: '2026-11-29',
  },
  'kustomize-namespace-transformer': {
    title: 'api/internal/builtins/NamespaceTransformer.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/NamespaceTransformer.go',
    checked: '2026-11-29',
  },
  'json-patch': {
    title: 'evanphx/json-patch',
    url: 'https://github.com/evanphx/json-patch/blob/v4.12.0/patch.go',
    checked: '2026-11-28',
  },
})
