import { defineSources } from '#facts/source.ts'

export const bitnami = defineSources('Bitnami', {
  'bitnami-containers-issue-83267': {
    title: 'Upcoming changes to the Bitnami catalog (issue 83267)',
    url: 'https://github.com/bitnami/containers/issues/83267',
    checked: '2026-11-28',
    asOf: '2025-07-16',
  },
  'bitnami-common-errors': {
    title: 'bitnami/common: the template of its errors',
    url: 'https://github.com/bitnami/charts/blob/main/bitnami/common/templates/_errors.tpl',
    checked: '2026-11-28',
  },
  'bitnami-issue-10359': {
    title: 'Redis pod crashes due readonly fs (issue 10359)',
    url: 'https://github.com/bitnami/charts/issues/10359',
    checked: '2026-11-28',
  },
})
