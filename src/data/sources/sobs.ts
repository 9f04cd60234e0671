import { defineSources } from '#facts/source.ts'

export const sobs = defineSources('SOBS', {
  'sobs-pull-435': {
    title: 'A k8s service-link SOBS PORT must not crash the listener (pull request 435)',
    url: 'https://github.com/abartrim/sobs/pull/435',
    checked: '2026-11-28',
  },
})
