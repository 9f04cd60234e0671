import { defineSources } from '#facts/source.ts'

export const dockerElk = defineSources('docker-elk', {
  'docker-elk-issue-219': {
    title: 'Storage disk watermark exceeded (issue 219)',
    url: 'https://github.com/deviantony/docker-elk/issues/219',
    checked: '2026-11-28',
  },
})
