import { defineSources } from '#facts/source.ts'

export const nextjs = defineSources('Next.js', {
  'nextjs-deployment-id': {
    title: 'deploymentId',
    url: 'https://nextjs.org/docs/app/api-reference/config/next-config-js/deploymentId',
    checked: '2026-11-28',
  },
  'nextjs-build-id': {
    title: 'generateBuildId',
    url: 'https://nextjs.org/docs/pages/api-reference/config/next-config-js/generateBuildId',
    checked: '2026-11-28',
  },
})
