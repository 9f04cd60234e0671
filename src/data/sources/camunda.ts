import { defineSources } from '#facts/source.ts'

export const camunda = defineSources('Camunda', {
  'camunda-sts-retries': {
    title: 'Use adaptive retries so the plan survives STS throttling',
    url: 'https://github.com/camunda/camunda-deployment-references/commit/b599562a5518cec28aa449fa4df2c4c46cf97632',
    checked: '2026-11-27',
    asOf: '2026-07-31',
  },
  'camunda-duplicate-rule': {
    title: 'Merge the duplicate tcp/8080 firewall rule',
    url: 'https://github.com/camunda/camunda-deployment-references/commit/a42c037612c9891cda31ad51b9d0a7852c80c888',
    checked: '2026-11-27',
    asOf: '2026-07-30',
  },
  'camunda-helm-4-list': {
    title: 'Drop removed -a flag from helm list in debug action (Helm 4)',
    url: 'https://github.com/camunda/camunda-deployment-references/commit/98306a234668e5f5db119d3b7d6ead12c2e55024',
    checked: '2026-11-27',
    asOf: '2026-06-23',
  },
  'camunda-issue-48343': {
    title: 'Remove Liquibase lock after container crashed (issue 48343)',
    url: 'https://github.com/camunda/camunda/issues/48343',
    checked: '2026-11-28',
  },
  'camunda-connectors-pull-7273': {
    title: 'Pull request 7273: restore the STS dependency for IRSA',
    url: 'https://github.com/camunda/connectors/pull/7273',
    checked: '2026-11-28',
  },
})
