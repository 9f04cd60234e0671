import { defineSources } from '#facts/source.ts'

export const kustomize = defineSources('Kustomize', {
  'kustomize-kusttarget': {
    title: 'kusttarget.go: how Kustomize reads resources',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/target/kusttarget.go',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'kustomize-load-restrictions': {
    title: 'loadrestrictions.go: which files Kustomize reads',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/loader/loadrestrictions.go',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'kustomize-missing-kustomization': {
    title: 'errmissingkustomization.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/target/errmissingkustomization.go',
    checked: '2026-11-28',
    asOf: '2026-08-20',
  },
  'kustomize-reswrangler': {
    title: 'api/resmap/reswrangler.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/resmap/reswrangler.go',
    checked: '2026-11-28',
  },
  'kustomize-patch-transformer': {
    title: 'api/internal/builtins/PatchTransformer.go',
    url: 'https://github.com/kubernetes-sigs/kustomize/blob/master/api/internal/builtins/PatchTransformer.go',
    checked: '2026-11-28',
  },
})
