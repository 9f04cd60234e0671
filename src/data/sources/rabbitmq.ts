import { defineSources } from '#facts/source.ts'

export const rabbitmq = defineSources('Bitnami RabbitMQ', {
  'rabbitmq-issue-157': {
    title: 'RabbitMQ fails with Failed to create thread (issue 157)',
    url: 'https://github.com/bitnami/bitnami-docker-rabbitmq/issues/157',
    checked: '2026-11-28',
  },
})
