import { defineSources } from '#facts/source.ts'

export const kuberay = defineSources('KubeRay', {
  'kuberay-readme': {
    title: 'KubeRay (README)',
    url: 'https://github.com/ray-project/kuberay/blob/master/README.md',
    checked: '2026-11-27',
    asOf: '2026-08-19',
  },
})
