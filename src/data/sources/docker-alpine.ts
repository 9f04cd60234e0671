import { defineSources } from '#facts/source.ts'

export const dockerAlpine = defineSources('docker-alpine', {
  'docker-alpine-issue-255': {
    title: 'DNS Issue (issue 255)',
    url: 'https://github.com/gliderlabs/docker-alpine/issues/255',
    checked: '2026-11-28',
  },
})
