import { defineSources } from '#facts/source.ts'

export const awsNodeTerminationHandler = defineSources('AWS Node Termination Handler', {
  'aws-node-termination-handler': {
    title: 'AWS Node Termination Handler (README)',
    url: 'https://github.com/aws/aws-node-termination-handler/blob/main/README.md',
    checked: '2026-11-28',
  },
})
