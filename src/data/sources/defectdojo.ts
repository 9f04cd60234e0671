import { defineSources } from '#facts/source.ts'

export const defectdojo = defineSources('DefectDojo', {
  'defectdojo-issue-9506': {
    title: 'Deploying DefectDojo on AWS causes unhealthy ALB (issue 9506)',
    url: 'https://github.com/DefectDojo/django-DefectDojo/issues/9506',
    checked: '2026-11-28',
  },
})
