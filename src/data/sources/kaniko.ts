import { defineSources } from '#facts/source.ts'

export const kaniko = defineSources('kaniko', {
  kaniko: {
    title: 'kaniko (README)',
    url: 'https://github.com/GoogleContainerTools/kaniko',
    checked: '2026-11-27',
    asOf: '2025-06-03',
  },
})
