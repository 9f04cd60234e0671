import { defineSources } from '#facts/source.ts'

export const moto = defineSources('moto', {
  'moto-models': {
    title: 'moto/eks/models.py',
    url: 'https://github.com/getmoto/moto/blob/master/moto/eks/models.py',
    checked: '2026-11-27',
  },
  'moto-iam-models': {
    title: 'moto/iam/models.py',
    url: 'https://github.com/getmoto/moto/blob/master/moto/iam/models.py',
    checked: '2026-11-27',
  },
})
