import { defineSources } from '#facts/source.ts'

export const amazonCloudwatchAgent = defineSources('amazon-cloudwatch-agent', {
  'cloudwatch-agent-ec2util': {
    title: 'translator/util/ec2util/ec2util.go',
    url: 'https://github.com/aws/amazon-cloudwatch-agent/blob/main/translator/util/ec2util/ec2util.go',
    checked: '2026-11-27',
  },
})
