import { defineSources } from '#facts/source.ts'

export const tekton = defineSources('Tekton', {
  'tekton-affinity': {
    title: 'Affinity Assistants',
    url: 'https://github.com/tektoncd/pipeline/blob/main/docs/affinityassistants.md',
    checked: '2026-11-28',
  },
  'tekton-validate': {
    title: 'pkg/workspace/validate.go',
    url: 'https://github.com/tektoncd/pipeline/blob/main/pkg/workspace/validate.go',
    checked: '2026-11-28',
  },
})
