import { defineSources } from '#facts/source.ts'

export const uptimeKumaHelm = defineSources('uptime-kuma-helm', {
  'uptime-kuma-helm-issue-195': {
    title: 'Support to EFS CSI pvc',
    url: 'https://github.com/dirsigler/uptime-kuma-helm/issues/195',
    checked: '2026-11-27',
  },
})
