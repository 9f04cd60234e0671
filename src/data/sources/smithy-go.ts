import { defineSources } from '#facts/source.ts'

export const smithyGo = defineSources('smithy-go', {
  'aws-smithy-go-errors': {
    title: 'errors.go: how the AWS SDK for Go words its errors',
    url: 'https://github.com/aws/smithy-go/blob/main/errors.go',
    checked: '2026-11-23',
    asOf: '2026-08-22',
  },
})
