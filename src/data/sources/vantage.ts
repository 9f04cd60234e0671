import { defineSources } from '#facts/source.ts'

export const vantage = defineSources('Vantage', {
  'vantage-ec2-other': {
    title: 'Cloud costs handbook: EC2-Other',
    url: 'https://handbook.vantage.sh/aws/services/ec2-other-pricing/',
    checked: '2026-11-28',
    asOf: '2021-07-11',
  },
})
