import { defineSources } from '#facts/source.ts'

export const hcl = defineSources('hcl', {
  'hcl-structure': {
    title: 'structure.go: how HCL checks blocks',
    url: 'https://github.com/hashicorp/hcl/blob/main/hclsyntax/structure.go',
    checked: '2026-11-29',
  },
  'hcldec-spec': {
    title: 'spec.go: how HCL checks attributes',
    url: 'https://github.com/hashicorp/hcl/blob/main/hcldec/spec.go',
    checked: '2026-11-29',
  },
  'hcl-ops': {
    title: 'ops.go: how HCL reads attributes',
    url: 'https://github.com/hashicorp/hcl/blob/main/ops.go',
    checked: '2026-11-29',
  },
})
