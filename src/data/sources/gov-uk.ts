import { defineSources } from '#facts/source.ts'

export const govUk = defineSources('GOV.UK', {
  'govuk-helm-charts-condition-values': {
    title: 'GOV.UK: avoid exceeding limits on ALB rule condition values',
    url: 'https://github.com/alphagov/govuk-helm-charts/commit/913034c6b37c5e56783a710b3f02564d986b72d7',
    checked: '2026-11-27',
  },
})
