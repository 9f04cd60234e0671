import { defineSources } from '#facts/source.ts'

export const linkerd = defineSources('Linkerd', {
  'linkerd-automatic-mtls': {
    title: 'Automatic mTLS',
    url: 'https://linkerd.io/2/features/automatic-mtls/',
    checked: '2026-11-27',
  },
  'linkerd-releases': {
    title: 'Releases and Versions',
    url: 'https://linkerd.io/releases/',
    checked: '2026-11-27',
  },
})
